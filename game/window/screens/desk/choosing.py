"""What presses on the desk do to the plans; what cannot be done is said where the press was."""

from __future__ import annotations

from collections.abc import Callable

from game.engine.orders import Order, Refusal
from game.telling.desk import Item, Way
from game.telling.plans import Plans
from game.telling.sitting import Sitting
from game.window.play import Play
from game.wording.refusals import refusal_sentence


class Choosing:
    """The plans of the seat at the desk, as far as they can be pressed.

    ``opened`` is the order whose details are in sight, ``asks_way`` one that wants a way;
    ``refused`` has a sentence by the place of the press: an order, one of its ways or conditions
    (``order:way``), an answer (``event:answer``), ``undo``.
    """

    def __init__(self, play: Play, sitting: Callable[[], Sitting]) -> None:
        self._play = play
        self._sitting = sitting
        self.opened: str | None = None
        self.asks_way: str | None = None
        self.refused: dict[str, str] = {}

    @property
    def plans(self) -> Plans:
        """The plans."""
        return self._play.plans

    def is_planned(self, order: str) -> bool:
        """Whether an order is among the plans."""
        return self.plans.planned(order) is not None

    # -- orders ----------------------------------------------------------------------------------

    def open(self, order: str) -> None:
        """Show an order's details, or put them away."""
        self.opened = None if self.opened == order else order
        self.asks_way = None

    def toggle(self, item: Item) -> None:
        """Take an order into the plans, or out; one that can be given in several ways asks."""
        self.refused.clear()
        if self.plans.drop(item.order):
            self.asks_way = None
        elif not item.is_open:
            self._refuse(item.order, tuple(w.refusal for w in item.ways[:1] if w.refusal))
        elif item.usual is not None:
            self._order(item.wish(item.usual), item.order)
        else:
            self.opened = self.asks_way = item.order

    def take(self, item: Item, way: Way) -> None:
        """Plan an order in one way; what it depends on stays as it is planned."""
        planned = self.plans.planned(item.order)
        wish = item.wish(way, planned.depends_on if planned is not None else None)
        if wish != planned:
            self._order(wish, f"{item.order}:{way.id}")

    def depend(self, item: Item, on: str | None) -> None:
        """Let a planned order depend on something, or on nothing."""
        planned = self.plans.planned(item.order)
        if planned is not None and planned.depends_on != on:
            self._order(Order(planned.order, planned.option, on), f"{item.order}:{on}")

    def drop(self, order: str) -> None:
        """Take an order out of the plans."""
        self.refused.clear()
        self.plans.drop(order)

    def _order(self, wish: Order, place: str) -> None:
        self.refused.clear()
        refusals = self.plans.order(wish)
        if refusals:
            self._refuse(place, refusals)
        else:
            self.asks_way = None

    # -- answers ---------------------------------------------------------------------------------

    def answer(self, event: str, answer: str) -> None:
        """Answer a question; the same answer again takes it back."""
        self.refused.clear()
        if self.plans.decision.choices.get(event) == answer:
            self.plans.unanswer(event)
        else:
            self._refuse(f"{event}:{answer}", self.plans.answer(event, answer))

    def unanswer(self, event: str) -> None:
        """Leave a question open again."""
        self.refused.clear()
        self.plans.unanswer(event)

    # -- taking back -----------------------------------------------------------------------------

    def undo(self) -> None:
        """Put back what was there before the last change."""
        self.refused.clear()
        self.asks_way = None
        if not self.plans.undo():
            self.refused["undo"] = self._sitting().words("nothing_to_undo")

    def _refuse(self, place: str, refusals: tuple[Refusal, ...]) -> None:
        if refusals:
            self.refused[place] = self.sentence(refusals)

    def sentence(self, refusals: tuple[Refusal, ...]) -> str:
        """Why something cannot be done."""
        sitting = self._sitting()
        seen = sitting.view()
        return " ".join(refusal_sentence(sitting.narrator, one, seen) for one in refusals)
