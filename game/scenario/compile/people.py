"""Personalities: their utilities, which may read only what their seat sees exactly."""

from __future__ import annotations

from game.engine.formula import Ask, Formula, Kind, Number, parts_of
from game.engine.people import Personality, Stance
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop, option_names
from game.scenario.problems import closest
from game.scenario.schema import people


def personalities(shop: Workshop, knowledge: Knowledge) -> tuple[Personality, ...]:
    """All personalities, in the order of the document."""
    return tuple(
        _Desk(shop, knowledge, written, ("personalities", i)).compiled()
        for i, written in enumerate(shop.document.personalities)
    )


class _Desk:
    """One personality being compiled."""

    def __init__(
        self, shop: Workshop, knowledge: Knowledge, written: people.Personality, path: Path
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.written = written
        self.path = path
        self.seat = shop.refer("seat", written.seat, (*path, "seat"))

    def compiled(self) -> Personality:
        written = self.written
        utilities: dict[int, Formula] = {}
        # Whole orders first, so that what is said of an option stands above what its order says.
        for name in sorted(written.orders, key=lambda name: "." in name):
            path = (*self.path, "orders", name)
            formula = self._formula(written.orders[name], path, "number")
            for option in self._options(name, path):
                utilities[option] = formula
        return Personality(
            id=written.id,
            seat=self.seat,
            mood=written.mood,
            utilities=tuple(sorted(utilities.items(), key=lambda pair: pair[0])),
            answers=tuple(self._answers()),
            table=self._stance(written.table),
        )

    def _options(self, name: str, path: Path) -> tuple[int, ...]:
        """Places of the options that a name stands for; none, and a problem, where it cannot."""
        orders = self.shop.document.orders
        known = self.shop.tables["order_option"]
        own = [n for order in orders if order.seat == self.written.seat
               for n in (order.id, *option_names(order))]  # fmt: skip
        if name in own:
            ways = [option_names(order) for order in orders if order.id == name]
            return tuple(known[way] for way in (ways[0] if ways else [name]))
        if self.seat < 0:
            return ()  # whose orders these are is not known
        if name in known:
            self.shop.error("E498", path, what=name, seat=self.written.seat)
        else:
            self.shop.problems.error(
                "E210", self.shop.place(path), kind="order_option", id=name,
                suggestion=closest(name, own),
            )  # fmt: skip
        return ()

    def _answers(self) -> list[tuple[int, int]]:
        found = []
        for name, answer in self.written.answers.items():
            path = (*self.path, "answers", name)
            event = self.shop.refer("event", name, path)
            if event < 0 or self.seat < 0:
                continue
            choice = self.shop.document.events[event].choice
            if choice is None or choice.seat != self.written.seat:
                self.shop.error("E498", path, what=name, seat=self.written.seat)
                continue
            option = f"{name}.{answer}"
            if option in self.shop.tables["event_option"]:
                found.append((event, self.shop.tables["event_option"][option]))
            else:
                near = closest(answer, [one.id for one in choice.options])
                self.shop.problems.error(
                    "E210", self.shop.place(path), kind="event_option", id=answer, suggestion=near
                )
        return sorted(found)

    def _stance(self, written: people.Stance) -> Stance:
        def when(text: str | None, key: str) -> Formula | None:
            return None if text is None else self._formula(text, (*self.path, "table", key),
                                                           "truth")  # fmt: skip

        return Stance(
            concedes=written.concedes,
            ties_hands=when(written.ties_hands, "ties_hands"),
            walks_out=when(written.walks_out, "walks_out"),
            polls=when(written.polls, "polls"),
            offers=tuple(self._offers(written)),
        )

    def _offers(self, written: people.Stance) -> list[tuple[int, Formula]]:
        """Packages that it may put on the table: of agreements that its seat talks over."""
        found = []
        for name, text in written.offers.items():
            path = (*self.path, "table", "offers", name)
            package = self.shop.refer("package", name, path)
            formula = self._formula(text, path, "number")
            agreement = next(
                (a for a in self.shop.document.agreements if a.id == name.partition(".")[0]), None
            )
            if package < 0 or agreement is None:
                continue
            if agreement.table is None or self.written.seat not in agreement.parties:
                self.shop.error("E421", path, agreement=agreement.id)
                continue
            found.append((package, formula))
        return found

    def _formula(self, text: str | float, path: Path, wanted: Kind) -> Formula:
        """A formula of what the seat sees exactly before anything is ordered."""
        formula = self.shop.formula(text, path, wanted)
        if formula is None:
            return Formula.of(Number(0.0))
        if self.seat >= 0 and not self.knowledge.of(formula.tree)[self.seat]:
            self.shop.error("E497", path, seat=self.written.seat)
        if any(isinstance(p, Ask) and p.question == "ordered" for p in parts_of(formula.tree)):
            self.shop.error("E444", path)
        return formula
