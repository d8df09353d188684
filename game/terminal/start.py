"""From a scenario and what was settled to a game at the table: new, resumed, or watched."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from game.engine.orders import Decision
from game.match.arrangement import Arrangement
from game.match.arrangement import begin as new_match
from game.match.match import Match
from game.match.opponents import NAMES
from game.match.resuming import first_change, resumed
from game.match.shelf import Keeper, OpenedGame
from game.players.idle import Idle
from game.players.personality import PREFIX
from game.players.player import Player
from game.saves.form import Save
from game.saves.refusal import SaveRefusal
from game.scenario.compile.compiler import Scenario
from game.scenario.load import Loaded
from game.terminal.choices import Hall
from game.terminal.play import play
from game.terminal.table import Keep, Table
from game.terminal.watch import tell, watch

Script = Mapping[str, Mapping[int, Decision]]


@dataclass(frozen=True)
class Ground:
    """A scenario ready to be played, and how people name it; empty where they cannot."""

    name: str
    loaded: Loaded

    @property
    def scenario(self) -> Scenario:
        """The scenario itself."""
        return self.loaded.scenario


def begin(
    hall: Hall,
    ground: Ground,
    settled: Arrangement,
    players: Mapping[str, Player],
    keeper: Keeper,
) -> None:
    """Play a new game, or watch it where nobody plays."""
    match = new_match(ground.loaded, settled, players)
    table = _table(hall, match, settled.guided, keeper)
    table.say("setup.begin", seed=settled.seed)
    if settled.people:
        again = again_words(ground, settled, hall.language)
        play(table, f"{hall.program} {again}" if again is not None else None)
    else:
        watch(table)


def resume(hall: Hall, ground: Ground, opened: OpenedGame, players: Mapping[str, Player],
           keeper: Keeper) -> None:  # fmt: skip
    """Go on with a kept game where it stopped; ``ground`` is named as it can be played anew."""
    found = resumed(opened, players)
    match, settled = found.match, found.settled
    if found.changed:
        hall.say("resume.changed", turn=found.changed)
    if match.untold:
        hall.say("resume.untold", turns=match.untold)
    table = _table(hall, match, settled.guided, keeper)
    again = again_words(ground, settled, hall.language) if ground.name else None
    play(table, f"{hall.program} {again}" if again is not None else None)


def retell(hall: Hall, ground: Ground, save: Save) -> None:
    """Tell a kept game turn by turn, as far as it was played."""
    players = {seat.id: Idle() for seat in ground.scenario.rules.seats}
    match = Match.resume(ground.scenario, save.record, players)
    changed = first_change(save, match)
    if changed:
        hall.say("replay.changed", turn=changed)
    tell(_table(hall, match, False, _keep_nothing))


def _table(hall: Hall, match: Match, guided: bool, keep: Keep) -> Table:
    return Table(match, hall.screen, hall.keyboard, hall.language, guided, keep)


def _keep_nothing(match: Match, options: Mapping[str, str]) -> SaveRefusal | None:  # noqa: ARG001
    return None


def again_words(ground: Ground, settled: Arrangement, language: str) -> str | None:
    """The command that plays the same dice from another seat; None if there is no other."""
    others = [s.id for s in ground.scenario.rules.seats if s.id not in settled.people]
    if not others:
        return None
    words = ["play", ground.name, "--seat", others[0], "--seed", str(settled.seed)]
    # A personality plays one seat only, which is the one that changes hands here.
    if settled.opponent != NAMES[0] and not settled.opponent.startswith(PREFIX):
        words += ["--opponent", settled.opponent]
    for seat, leaning in settled.leanings.items():
        words += ["--leaning", f"{seat}={leaning}"]
    for lens, setting in settled.lenses.items():
        words += ["--lens", f"{lens}={setting}"]
    if language != "en":
        words += ["--lang", language]
    if not settled.guided:
        words.append("--full")
    return shlex.join(words)
