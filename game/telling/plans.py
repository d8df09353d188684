"""A seat's plans for the turn: adding, dropping, taking back; `match` says what is possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.engine.orders import Decision, Order, Refusal, option_of
from game.match.commands import Command, Propose, Seal, Speak
from game.match.match import Match


class Plans:
    """The draft of one seat in one turn, with what was there before each change.

    ``door`` names who commands: it begins the ids of the commands.  ``changed`` is told of every
    change to what is planned; words and seals are told by their doors.
    """

    def __init__(
        self, match: Match, seat: str, door: str, changed: Callable[[], object] = lambda: None
    ) -> None:
        self._match = match
        self._changed = changed
        self._seat = seat
        self._door = door
        self._before: list[Decision] = []

    @property
    def decision(self) -> Decision:
        """The plans as they stand."""
        return self._match.drafts[self._seat].decision

    @property
    def left(self) -> int:
        """Capital that the plans leave."""
        return self._match.view(self._seat).capital - self.cost

    def planned(self, order: str) -> Order | None:
        """The order as it is planned, with its way and condition; None if it is not."""
        return next((one for one in self.decision.orders if one.order == order), None)

    @property
    def cost(self) -> int:
        """Capital that the plans take."""
        rules = self._match.rules
        options = [option_of(rules, order) for order in self.decision.orders]
        orders = sum(int(rules.options.cost[o]) for o in options if o is not None)
        places = [
            rules.place("event_option", f"{event}.{answer}")
            for event, answer in self.decision.choices.items()
        ]
        return orders + sum(rules.event_options[place].cost for place in places)

    def order(self, wish: Order) -> tuple[Refusal, ...]:
        """Add an order, or put it in the place of the same order given in another way."""
        if wish == self.planned(wish.order):
            return (Refusal("twice", wish.order),)
        return self._propose(self._with(wish))

    def objections(self, wish: Order) -> tuple[Refusal, ...]:
        """Why an order could not be added to the plans; nothing is changed."""
        return tuple(self._match.refusals(self._seat, self._with(wish)))

    def _with(self, wish: Order) -> Decision:
        others = [order for order in self.decision.orders if order.order != wish.order]
        return replace(self.decision, orders=(*others, wish))

    def drop(self, order: str) -> bool:
        """Take an order back; False if it was not planned."""
        left = tuple(o for o in self.decision.orders if o.order != order)
        if len(left) == len(self.decision.orders):
            return False
        return not self._propose(replace(self.decision, orders=left))

    def answer(self, event: str, answer: str) -> tuple[Refusal, ...]:
        """Answer an event's question."""
        choices = {**self.decision.choices, event: answer}
        return self._propose(replace(self.decision, choices=choices))

    def unanswer(self, event: str) -> bool:
        """Leave a question open again; False if it was open."""
        if event not in self.decision.choices:
            return False
        choices = {e: a for e, a in self.decision.choices.items() if e != event}
        return not self._propose(replace(self.decision, choices=choices))

    def predict(self, predictions: dict[str, str]) -> tuple[Refusal, ...]:
        """Note what is expected of the others; that is no plan, and `undo` leaves it alone."""
        return self._submit(Propose(replace(self.decision, predictions=predictions)))

    def undo(self) -> bool:
        """Put back what was there before the last change; False if there was none."""
        if not self._before:
            return False
        expected = self.decision.predictions
        self._submit(Propose(replace(self._before.pop(), predictions=expected)))
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def speak(self, said: Speak) -> tuple[Refusal, ...]:
        """Say something at the table; what is said stays said."""
        return self._submit(said)

    def seal(self) -> tuple[Refusal, ...]:
        """Make the plans the decision of the turn."""
        return self._submit(Seal())

    def _propose(self, decision: Decision) -> tuple[Refusal, ...]:
        before = self.decision
        found = self._submit(Propose(decision))
        if not found:
            self._before.append(before)
        return found

    def _submit(self, command: Command) -> tuple[Refusal, ...]:
        draft = self._match.drafts[self._seat]
        # Counted by what the match has heard, so that plans taken up again repeat no id.
        command_id = f"{self._door}-{draft.revision}-{len(draft.heard)}"
        reply = self._match.submit(self._seat, command_id, draft.revision, command)
        if reply.accepted and isinstance(command, Propose):
            self._changed()
        return reply.refusals
