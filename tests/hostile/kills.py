"""``kill -9`` at random moments of play and save: ``python -m tests.hostile.kills 1000``.

A child plays a game turn by turn, writes it down after every change, and says so through a
pipe; it is killed without warning.  What it has said must be there: the newest good generation
opens, holds all that was said, and is the game that was played.  The next child goes on from
it.  Children are forked, so this is for systems that can fork.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

from game.engine.state import NO_SETUP, State
from game.match.commands import Command, Propose, Seal
from game.match.fitting import restored
from game.match.keeping import bring_back
from game.match.match import Match
from game.match.shelf import Keeper
from game.players.dice import Dice
from game.saves.file import PART, read
from game.saves.form import Save
from game.saves.generations import Good, generations, newest_good
from game.saves.refusal import SaveRefusal
from tests.saves.kept import loaded

PERSON = "ford"
SEED = 7

Says = Callable[[int, bool], None]
"""Takes the turns that are safely written, and whether the next one's sealed plans are too."""


@dataclass
class Tally:
    """What became of all kills."""

    kills: int = 0
    in_a_write: int = 0  # a half-written file was left
    went_on: int = 0  # a game was there to go on with
    fell_back: int = 0  # the newest file did not open, an older one did
    games: int = 0  # played to their end in spite of it all
    lost: int = 0  # something said to be safe was not there
    wrong: int = 0  # what was there is not the game that was played

    def __str__(self) -> str:
        """A line for each figure."""
        return "\n".join(
            f"{f.name.replace('_', ' ')}: {getattr(self, f.name)}" for f in fields(self)
        )


def stands(path: Path) -> Good[Save] | None:
    """What is kept of the game; like ``open_game``, but its scenario is not compiled each time."""
    found = newest_good(path, read)
    if isinstance(found, SaveRefusal):
        return None
    assert isinstance(restored(loaded().scenario.rules, found.opened), State)
    return found


def match_of(kept: Save | None) -> Match:
    """The game between dice and a person, from its beginning or where it was kept."""
    scenario, seats = loaded().scenario, loaded().scenario.rules.seats
    players = {seat.id: Dice() for seat in seats if seat.id != PERSON}
    if kept is None:
        return Match(scenario, SEED, NO_SETUP, players, loaded().fingerprint)
    state = restored(scenario.rules, kept)
    assert isinstance(state, State)
    match = Match.resume(scenario, kept.record, players, state)
    bring_back(match, {s: (draft.decision, draft.sealed) for s, draft in kept.drafts.items()})
    return match


def play(path: Path, says: Says) -> None:
    """Play a game to its end from wherever it stands, writing down every change."""
    found = stands(path)
    match = match_of(None if found is None else found.opened)
    keeper = Keeper(path, loaded().texts)
    while not match.finished:
        turn = match.state.turn
        if not match.drafts[PERSON].sealed:
            _plan(match, keeper)
        says(turn, True)
        match.advance()
        _keep(keeper, match)
        says(turn + 1, False)


def _plan(match: Match, keeper: Keeper) -> None:
    _tell(match, Propose(Dice().decide(match.rules, match.view(PERSON), SEED).decision))
    _keep(keeper, match)
    _tell(match, Seal())
    _keep(keeper, match)


def _tell(match: Match, command: Command) -> None:
    revision = match.drafts[PERSON].revision
    name = f"{match.state.turn}-{revision}"
    assert match.submit(PERSON, name, revision, command).accepted


def _keep(keeper: Keeper, match: Match) -> None:
    finished = "yes" if match.finished else "no"
    refusal = keeper(match, {"language": "en", "finished": finished})
    assert refusal is None, refusal


def digests() -> list[str]:
    """The state after each turn of the game that nobody kills."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "whole.game"
        play(path, lambda turns, sealed: None)
        found = stands(path)
    assert found is not None
    return [turn.digest for turn in found.opened.record.turns]


def child(path: Path) -> tuple[int, int]:
    """Fork one that plays; its process and the end of the pipe on which it speaks."""
    listens, speaks = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            play(path, lambda turns, sealed: _say(speaks, turns, sealed))
        finally:
            os._exit(0)
    os.close(speaks)
    return process, listens


def _say(speaks: int, turns: int, sealed: bool) -> None:
    os.write(speaks, bytes((2 * turns + sealed,)))


def heard(listens: int) -> tuple[int, bool]:
    """The last that was said: turns, and whether plans for the next were sealed."""
    with os.fdopen(listens, "rb") as pipe:
        said = pipe.read()
    return (said[-1] // 2, bool(said[-1] % 2)) if said else (0, False)


def judge(path: Path, said: tuple[int, bool], true: list[str], tally: Tally) -> bool:
    """Compare what is there with what was said; whether the game has come to its end."""
    turns, sealed = said
    found = stands(path)
    if found is None:
        tally.lost += turns > 0 or sealed
        return False
    record = found.opened.record
    done, draft = len(record.turns), found.opened.drafts[PERSON]
    tally.went_on += 1
    tally.fell_back += found.trouble is not None
    tally.lost += done < turns or (done == turns and sealed and not draft.sealed)
    tally.wrong += [turn.digest for turn in record.turns] != true[:done]
    return done == len(true)


def run(count: int, seed: int) -> Tally:
    """Kill so many children at random moments of a game."""
    dice, true, tally = random.Random(seed), digests(), Tally()  # noqa: S311
    folder = Path(tempfile.mkdtemp())
    try:
        longest = _length(folder / "length.game")
        path = folder / "killed.game"
        said, seen = (0, False), set[str]()
        while tally.kills < count:
            process, listens = child(path)
            time.sleep(dice.random() * longest / 2)  # the next one goes on from there
            os.kill(process, signal.SIGKILL)
            _, status = os.waitpid(process, 0)
            said = max(said, heard(listens))
            tally.kills += os.WIFSIGNALED(status)
            left = {file.name for file in folder.iterdir() if file.suffix == PART}
            tally.in_a_write += bool(left - seen)
            seen |= left
            if judge(path, said, true, tally):
                tally.games += 1
                said = (0, False)
                for file in generations(path):
                    file.unlink(missing_ok=True)
    finally:
        shutil.rmtree(folder)
    return tally


def _length(path: Path) -> float:
    """Seconds that a child takes for a whole game."""
    before = time.monotonic()
    process, listens = child(path)
    os.waitpid(process, 0)
    os.close(listens)
    return time.monotonic() - before


if __name__ == "__main__":
    tally = run(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    sys.stdout.write(f"{tally}\n")
    sys.exit(bool(tally.lost or tally.wrong))
