"""The deal opened once a game is over: every side's sheet, what was agreed, what was left."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.deals import Deals
from game.engine.events import CONCLUDED
from game.engine.state import IN_FORCE, LAPSED, SUSPENDED, State
from game.engine.treaty import NO_DRAFT, Sheet
from game.match.match import Match
from game.players.weighing import weigh


@dataclass(frozen=True)
class Opened:
    """An agreement as nobody could see it during the game.

    ``code`` is what was agreed, or what lay on the table at the end (NO_DRAFT for nothing);
    ``turn`` (from 1) in which it was agreed, 0 for not at all; ``sheets`` and ``deals`` have the
    sides in the same order, weighed as things stood when it was agreed, or at the end.
    """

    agreement: int
    code: int
    turn: int
    sheets: tuple[Sheet, ...]
    deals: Deals


def opened(match: Match) -> list[Opened]:
    """Every agreement that was talked over and of which some seat has a sheet."""
    found = [_opened(match, g) for g in match.rules.talked]
    return [one for one in found if one is not None]


def _opened(match: Match, g: int) -> Opened | None:
    turn, code, state = _outcome(match, g)
    weighed = weigh(match.rules, state, g)
    if weighed is None:
        return None
    return Opened(g, code, turn, weighed.sheets, weighed.deals)


def _outcome(match: Match, g: int) -> tuple[int, int, State]:
    """When an agreement was last concluded, its draft, and the world in which it was."""
    name, state = match.rules.agreements[g].id, match.state
    for reveal in reversed(match.reveals):
        for fact in reveal.facts:
            if fact.kind == CONCLUDED and fact.id == name:
                return reveal.turn, fact.number, reveal.before
    if int(state.status[g, 0]) in (IN_FORCE, SUSPENDED, LAPSED):
        return 0, int(state.package[g, 0]), state
    return 0, int(state.draft[g, 0]) if state.turn else NO_DRAFT, state
