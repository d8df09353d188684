"""All drafts of an agreement weighed by the private sheets of those who sit at its table.

This opens both sides' secrets: for authors, researchers and the time after a game, never for
a player or an adviser.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.deals import Deals, analyse
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.treaty import Sheet
from game.players.negotiator import reservation


@dataclass(frozen=True)
class Weighed:
    """The sheets of the cards that the seats hold, and all drafts by them, in the same order."""

    agreement: int
    sheets: tuple[Sheet, ...]
    deals: Deals


def weigh(rules: Rules, state: State, g: int) -> Weighed | None:
    """Agreement ``g`` as it stands in a state of one run; None where no seat has a sheet."""
    sheets = []
    for s in rules.agreements[g].seats:
        sheet = rules.sheets_of(s, g)[int(state.leanings[s, 0])]
        if sheet is not None:
            sheets.append(sheet)
    if not sheets:
        return None
    around = Around(rules, state, min(state.turn, rules.calendar.turns - 1))
    floors = [float(reservation(around, sheet.seat, g)[0]) for sheet in sheets]
    deals = analyse([s.points for s in sheets], [s.forbidden for s in sheets], floors)
    return Weighed(g, tuple(sheets), deals)
