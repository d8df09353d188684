"""The full debrief of a finished game: written beside its file, then shown by the browser."""

from __future__ import annotations

import webbrowser
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.match.match import Match
from game.window.screens.hall.notice import Notice

if TYPE_CHECKING:
    from game.window.play import Play


@dataclass(frozen=True)
class Written:
    """Where the page lies, and whether a browser was found to show it; or why there is none."""

    page: Path | None
    is_shown: bool = False
    reason: str = ""


def open_debrief(play: Play, save: Path) -> None:
    """Write the debrief into a folder of its own beside the save, open it, and say where it lies.

    Nothing is written over: teachers write marks into the tables of an earlier one.
    """
    match, language, app = play.match, play.app.settings.language, play.app

    def told(found: Written) -> None:
        say = app.look.say
        if found.page is None:
            sentence = say("debrief.failed", folder=save.parent, reason=found.reason)
            app.open(Notice(app, "debrief.not_written", (sentence,)))
            return
        shown = say("debrief.shown" if found.is_shown else "debrief.not_shown")
        where = say("debrief.lies", page=found.page)
        app.open(Notice(app, "debrief.written", (shown, where)))

    if not match.reveals:
        app.open(Notice(app, "debrief.not_written", (app.look.say("timeline.other_rules"),)))
        return
    app.do(lambda: _written(match, save, language), told)


def _written(match: Match, save: Path, language: str) -> Written:
    from game.report import debrief  # not before somebody asks for it

    try:
        page = debrief.write(match, fresh_folder(save), language)
    except OSError as error:
        return Written(None, reason=error.strerror or str(error))
    return Written(page, _shown(page))


def fresh_folder(save: Path) -> Path:
    """A folder beside the save that is not there yet: numbered from the second on."""
    first = save.with_name(f"{save.stem}-debrief")
    folder, number = first, 1
    while folder.exists():
        number += 1
        folder = first.with_name(f"{first.name}-{number}")
    return folder


def _shown(page: Path) -> bool:
    try:
        return webbrowser.open(page.resolve().as_uri())
    except (webbrowser.Error, OSError):
        return False
