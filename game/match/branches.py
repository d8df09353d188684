"""What-ifs on the shelf: written into the save of their game, and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from game.engine.replay import Record
from game.match.deciders import NOBODY, SAME, Deciders, repeating
from game.match.match import Match
from game.saves.branch import Branch, with_branch
from game.saves.file import sweep
from game.saves.form import Save
from game.saves.generations import write
from game.saves.refusal import SaveRefusal
from game.scenario.compile.compiler import Scenario


@dataclass
class BranchKeeper:
    """Writes one what-if, as far as it has been played, into the save of its game.

    ``number`` is its own among all that the save has; one that is new is put at their end.
    """

    path: Path
    save: Save
    branch: Branch
    number: int

    def __call__(self, match: Match, options: Mapping[str, str]) -> SaveRefusal | None:  # noqa: ARG002
        """Write it down; the reason why not where that fails."""
        self.branch = replace(self.branch, turns=tuple(match.record.turns[self.branch.turn - 1 :]))
        branches = [*self.save.branches[: self.number - 1], self.branch]
        branches += self.save.branches[self.number :]
        sweep(self.path)
        return write(self.path, replace(self.save, branches=tuple(branches)))


def taken_up(
    scenario: Scenario, parent: Record, branch: Branch, anew: Deciders = NOBODY
) -> Match | None:
    """A what-if as it stands, to be gone on with; None where it comes out otherwise today.

    ``anew`` are the computer players that decided in it; who repeated goes on repeating.
    """
    players = {
        seat: repeating(parent, seat) if name == SAME else anew[seat]
        for seat, name in branch.players.items()
    }
    record = with_branch(parent, branch)
    match = Match.resume(scenario, record, players)
    return match if match.record.turns == record.turns else None
