"""Verbs that play: a new game or a kept one, in a window or as text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.cli import places
from game.cli.options import Words
from game.cli.speech import say
from game.cli.terminals import is_terminal, terminal_hall, terminal_house
from game.cli.windows import in_window

if TYPE_CHECKING:
    from game.scenario.library import Entry


def start(words: Words) -> int:
    """No verb: the window where there is a display, else the menu or a told game."""
    from game.window.start import is_likely

    if not words.terminal:
        if words.window or is_likely():
            if in_window(words, None):
                return 0
        elif is_terminal():
            sys.stderr.write(say(words.lang, "cli.no_display") + "\n")

    from game.terminal import verbs  # not before: the window's first frame needs none of it

    offers = _offers(words)
    if is_terminal() or words.terminal:
        verbs.menu(terminal_house(words), offers)
    else:
        words.scenario, words.seat = offers[0].id, "none"
        play(words)
    return 0


def list_scenarios(words: Words) -> int:
    """``list``: the scenarios, the easiest first."""
    from game.terminal.listing import show_list

    show_list(terminal_hall(words.lang), _offers(words))
    return 0


def _offers(words: Words) -> Sequence[Entry]:
    """Scenarios, the easiest first."""
    from game.terminal.errors import FailedError

    entries = places.library().listing()
    if not entries:
        raise FailedError(
            say(words.lang, "cli.no_scenarios", folder=places.data_folder() / "scenarios")
        )
    return sorted(entries, key=lambda entry: (entry.is_broken, entry.difficulty, entry.id))


def play(words: Words) -> int:
    """``play``: in a window if one is wished and opens, else as text."""
    from game.terminal import verbs
    from game.terminal.wishes import Wishes
    from game.window.house import Begin

    wishes = Wishes(words.seat, words.opponent, tuple(words.leaning), tuple(words.lens),
                    words.seed, words.full, words.lang)  # fmt: skip
    house = terminal_house(words)
    if words.window:
        ground, settled = verbs.wished(house, words.scenario, wishes)
        errand = Begin(ground.loaded, settled, asks=wishes.seat is None)
        if in_window(words, errand):
            return 0
    verbs.play(house, words.scenario, wishes, asks=is_terminal() or words.terminal)
    return 0


def resume(words: Words) -> int:
    """``resume``: as ``play``, from where a kept game stands."""
    from game.terminal import verbs
    from game.window.house import GoOn

    if words.window and in_window(words, GoOn(words.file)):
        return 0
    verbs.resume(terminal_house(words), words.file, keeps_language=words.is_lang_given)
    return 0
