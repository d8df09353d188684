"""A player whose decisions are written down beforehand, turn by turn."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.orders import PASS, Decision, Order, refusals
from game.engine.parley import objections
from game.engine.rules import Rules
from game.engine.table import chosen
from game.engine.view import View
from game.players.player import SILENT, Answer, Reason, Saying


class Script:
    """Decides as written; what cannot be done when its turn comes is left out, with a reason.

    What cannot be said at the table when its time comes is passed over there.
    """

    def __init__(self, decisions: Mapping[int, Decision], name: str = "script") -> None:
        self.name = name
        self._decisions = decisions

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:  # noqa: ARG002
        """The decision written for this turn (from 1), as far as it is legal."""
        written = self._decisions.get(view.known.turn + 1, PASS)
        kept: list[Order] = []
        reasons: list[Reason] = []
        for order in written.orders:
            if _fits(rules, view, Decision((*kept, order))):
                kept.append(order)
            else:
                reasons.append(Reason("impossible", order.order))
        choices: dict[str, str] = {}
        for event, answer in written.choices.items():
            if _fits(rules, view, Decision(kept, {**choices, event: answer})):
                choices[event] = answer
        made = Decision(tuple(kept), choices, written.predictions, written.table)
        return Answer(made, tuple(reasons))

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:  # noqa: ARG002
        """What is written for this exchange, if it can be said."""
        written = self._decisions.get(view.known.turn + 1, PASS)
        move = chosen(written.table, exchange)
        if move is None or objections(rules, view.known, view.seat, exchange, move):
            return SILENT
        return Saying(move)


def _fits(rules: Rules, view: View, decision: Decision) -> bool:
    return not refusals(rules, view.seat, view.capital, view.menu, view.asked, decision)
