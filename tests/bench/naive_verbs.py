"""The naive interpreter's verbs: what acts do to a game's lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.engine.grid import FOREVER, NEVER
from game.engine.parts import Act
from game.engine.state import HELD, IN_FORCE, SUSPENDED, UNDECIDED, UNSPOKEN
from game.engine.surroundings import LEANINGS
from game.engine.verbs import VERBS

if TYPE_CHECKING:
    from tests.bench.naive import Game

STANDING = (IN_FORCE, SUSPENDED)


def _mark(game: Game, act: Act) -> None:
    until = FOREVER if act.extra == FOREVER else game.tomorrow + act.extra
    game.world["marks"][act.target] = max(game.world["marks"][act.target], until)


def _start(game: Game, act: Act) -> None:
    clock = game.rules.clocks[act.target]
    due = clock.until if clock.until != NEVER else game.today + clock.runs
    game.world["clocks"][act.target] = due


def _trigger(game: Game, act: Act) -> None:
    due, day = game.world["due"], game.today + act.extra
    due[act.target] = day if due[act.target] == NEVER else min(due[act.target], day)


def _notice(game: Game, act: Act) -> None:
    if game.world["status"][act.target] in STANDING:
        day = float(game.rules.agreements[act.target].lapse_on[game.number])
        game.world["notice"][act.target] = day


def _turned(field: str, old: tuple[int, ...], new: int) -> Callable[[Game, Act], None]:
    def turn(game: Game, act: Act) -> None:
        if game.world[field][act.target] in old:
            game.world[field][act.target] = new

    return turn


def _lapse(game: Game, act: Act) -> None:
    if game.world["status"][act.target] in STANDING:
        game.world["expires"][act.target] = game.today


def _lean(game: Game, act: Act) -> None:
    game.world["leanings"][act.target // LEANINGS] = act.target % LEANINGS


def _reveal(game: Game, act: Act) -> None:
    for seat in act.told():
        sharp = game.world["sharp"][seat]
        sharp[act.target] = max(sharp[act.target], game.tomorrow + act.extra)


def _end(game: Game, act: Act) -> None:
    now = game.world["ending"]
    game.world["ending"] = act.target if now == UNDECIDED else min(now, act.target)


def _set(field: str, value: float) -> Callable[[Game, Act], None]:
    def put(game: Game, act: Act) -> None:
        game.world[field][act.target] = value

    return put


def _grant(game: Game, act: Act) -> None:
    game.world["capital"][act.target] += int(act.extra)


DOERS: dict[str, Callable[[Game, Act], None]] = {
    "capital": _grant,
    "unmark": _set("marks", NEVER),
    "mark": _mark,
    "stop": _set("clocks", NEVER),
    "start": _start,
    "trigger": _trigger,
    "rescind": _set("notice", NEVER),
    "notice": _notice,
    "resume": _turned("status", (SUSPENDED,), IN_FORCE),
    "suspend": _turned("status", (IN_FORCE,), SUSPENDED),
    "lapse": _lapse,
    "release": _turned("words", (HELD,), UNSPOKEN),
    "commit": _set("words", HELD),
    "leaning": _lean,
    "reveal": _reveal,
    "end": _end,
}
assert DOERS.keys() == VERBS.keys()
