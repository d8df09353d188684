"""From the hall into a game: a new one, or one that was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.match.arrangement import Arrangement, computers
from game.match.arrangement import begin as new_match
from game.match.match import Match
from game.match.resuming import Resumed, players_named, resumed
from game.match.shelf import Keeper, OpenedGame, fresh_path, keeper_to_go_on, open_game
from game.saves.refusal import SaveRefusal
from game.scenario.load import Loaded, present_fingerprint
from game.window.play import Keep, Play
from game.window.whatifs import WhatIfs
from game.wording.saves import refusal_sentence

if TYPE_CHECKING:
    from game.window.hall import Hall

Act = Callable[[], None]
"""What pressing something does."""


def begin(hall: Hall, loaded: Loaded, settled: Arrangement, *, is_stage: bool = False) -> None:
    """Begin a new game, kept in a file of its own; a sentence where a player cannot be had."""
    scenario = loaded.scenario

    def made() -> Match | str:
        seats = [seat.id for seat in scenario.rules.seats if seat.id not in settled.people]
        players = players_named(scenario, dict.fromkeys(seats, settled.opponent))
        return players if isinstance(players, str) else new_match(loaded, settled, players)

    def then(match: Match | str) -> None:
        if isinstance(match, str):
            hall.tell("notice.cannot_open", hall.words("notice.no_player", name=match))
            return
        path = fresh_path(hall.house.games, match.rules.id)
        _enter(hall, loaded, match, settled, Keeper(path, loaded.texts, is_new=True), is_stage)

    hall.app.do(made, then)


def begin_unkept(hall: Hall, loaded: Loaded, settled: Arrangement, *, is_stage: bool) -> Play:
    """Begin a new game that leaves nothing behind, as for pictures of the game."""
    match = new_match(loaded, settled, computers(loaded.scenario, settled))
    play = Play(hall.app, match, settled, lambda _match, _options: None, is_stage)
    whatifs = WhatIfs(play, (), lambda _match, _options, _branches: None)
    play.timeline = lambda: look_back(whatifs)
    play.enter()
    return play


def _enter(
    hall: Hall, loaded: Loaded, match: Match, settled: Arrangement, keeper: Keeper, is_stage: bool
) -> None:
    play = Play(hall.app, match, settled, keeping(keeper), is_stage)
    play.again = lambda other: begin(hall, loaded, other, is_stage=is_stage)
    whatifs = WhatIfs(play, keeper.branches, keeper.keep_branches)
    play.timeline = lambda: look_back(whatifs)
    play.debrief = lambda: debrief(play, keeper.path)
    if match.finished:
        play.notes.told.add(("", play.turn))  # its last turn was told when it was played
    play.enter()


def look_back(whatifs: WhatIfs) -> None:
    """Show the timeline of a finished game."""
    from game.window.screens.timeline.timeline import open_timeline

    open_timeline(whatifs)


def debrief(play: Play, save: Path) -> None:
    """Write and show the debrief of a finished game."""
    from game.window.debriefing import open_debrief

    open_debrief(play, save)


def keeping(keeper: Keeper) -> Keep:
    """What writes a game down for the window: says in a sentence why it could not."""

    def keep(match: Match, options: Mapping[str, str]) -> str | None:
        refusal = keeper(match, options)
        return None if refusal is None else refusal_sentence(refusal, options["language"])

    return keep


# -- kept games ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Found:
    """A kept game taken up again, and what has come of its scenario since."""

    opened: OpenedGame
    resumed: Resumed
    is_scenario_changed: bool


def resume(hall: Hall, path: Path) -> None:
    """Go on with a kept game, or see the end of a finished one; a sentence where it will not open.

    Nothing is asked of the person, and nothing of the file is changed by looking at it.
    """
    hall.app.do(lambda: _taken_up(hall, path), lambda found: _go_on(hall, path, found))


def _taken_up(hall: Hall, path: Path) -> _Found | SaveRefusal | str:
    """Opened and played up to where it stood; else why not, or the player that is missing."""
    opened = open_game(path)
    if isinstance(opened, SaveRefusal):
        return opened
    scenario = opened.loaded.scenario
    players = players_named(scenario, opened.save.players)
    if isinstance(players, str):
        return players
    now = present_fingerprint(hall.library, scenario.rules.id)
    found = resumed(opened, players)
    _ = found.match.reveals  # played again here, and not while a frame waits for them
    return _Found(opened, found, now is not None and now != opened.loaded.fingerprint)


def _go_on(hall: Hall, path: Path, found: _Found | SaveRefusal | str) -> None:
    if isinstance(found, str):
        hall.tell("notice.cannot_open", hall.words("notice.no_player", name=found))
        return
    if isinstance(found, SaveRefusal):
        sentence = refusal_sentence(found, hall.app.settings.language)
        hall.tell("notice.cannot_open", sentence)
        return
    opened, match = found.opened, found.resumed.match
    keeper = keeper_to_go_on(opened, path)
    is_stage = opened.save.options.get("stage") == "yes"
    _enter(hall, opened.loaded, match, found.resumed.settled, keeper, is_stage)
    sentences = _news(hall, found)
    if sentences:
        hall.tell("notice.resumed", *sentences)


def _news(hall: Hall, found: _Found) -> list[str]:
    """What a person should know who goes on with a kept game."""
    opened, match, changed = found.opened, found.resumed.match, found.resumed.changed
    said = []
    if opened.trouble is not None:
        said.append(refusal_sentence(opened.trouble, hall.app.settings.language))
        said.append(hall.words("resume.older", turn=len(opened.save.record.turns) + 1))
    if found.is_scenario_changed:
        said.append(hall.words("resume.scenario_changed"))
    if changed:
        said.append(hall.words("resume.changed", turn=changed))
    if match.untold:
        said.append(hall.words("resume.untold", turns=match.untold))
    return said
