"""The window: opened for a game, or for pictures of its screens."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from game.cli import places
from game.cli.options import Words
from game.cli.seeds import fresh_seed
from game.cli.speech import say

if TYPE_CHECKING:
    from game.window.house import Errand, House


def window_house() -> House:
    """What the window needs of this machine."""
    from game.window.house import House

    data = places.data_folder()
    return House(data / "assets", data / "scenarios", places.own_folder(), places.kept_folder(),
                 places.settings_file(), fresh_seed)  # fmt: skip


def in_window(words: Words, errand: Errand) -> bool:
    """Play in a window; where there can be none, say why, and leave it to others."""
    from game.window.start import run

    why = run(window_house(), words.lang, words.is_lang_given, errand, sys.stderr)
    if why is not None:
        sys.stderr.write(say(words.lang, "cli.no_window", why=why) + "\n")
    return why is None


def write_tour(words: Words) -> int:
    """``tour``: a picture of every screen of the window, in a folder."""
    from game.terminal.errors import FailedError

    os.environ["SDL_VIDEODRIVER"] = "dummy"  # nobody looks on
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.window.tour import tour

    def tell(name: str) -> None:
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()

    try:
        tour(window_house(), words.folder, tell)
    except OSError as error:
        why = error.strerror or str(error)
        raise FailedError(
            say(words.lang, "cli.no_pictures", folder=words.folder, why=why)
        ) from None
    return 0
