"""What every step of compiling shares: the document, its places, its names, its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from game.engine.formula import Expression, Formula, Kind, Number, Read
from game.engine.parts import Calendar
from game.engine.surroundings import LEANINGS
from game.scenario.compile.calendar import LAST_DAY, calendar_of
from game.scenario.formula import Symbols, parse
from game.scenario.problems import Place, Problems, closest
from game.scenario.schema.document import Document
from game.scenario.schema.play import Order

Path = tuple[str | int, ...]
Tables = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Ways:
    """The ways of carrying out an order: its options, or consulted/announced, or just one."""

    ids: tuple[str | None, ...]

    @classmethod
    def of(cls, order: Order) -> Ways:
        """The option ids of an order; a single None where there is only one way."""
        if order.manner is not None:
            return cls(("consulted", "announced"))
        return cls(tuple(option.id for option in order.options) or (None,))


class Workshop:
    """A document being compiled."""

    def __init__(
        self, document: Document, place: Callable[[Path], Place], problems: Problems
    ) -> None:
        self.document = document
        self.place = place
        self.problems = problems
        self.calendar: Calendar = self._calendar()
        self.tables: Tables = tables_of(document)
        self._symbols = self._names(())
        self._actor_symbols = {
            actor.id: self._names((f"{actor.id}.",)) for actor in document.actors
        }

    def _calendar(self) -> Calendar:
        period = self.document.scenario.period
        if period.turn is not None and isinstance(period.turns, list):
            self.error("E408", ("scenario", "period", "turn"))
        calendar = calendar_of(period)
        if calendar.first_day + calendar.starts[-1] >= LAST_DAY:
            self.error("E404", ("scenario", "period"))
            return Calendar(np.arange(calendar.starts.size, dtype=np.float64), first_day=1)
        return calendar

    def refer(self, kind: str, identifier: str, path: Path) -> int:
        """The place of an id in a table; −1, and a problem, if there is none."""
        table = self.tables[kind]
        if identifier in table:
            return table[identifier]
        self.problems.error(
            "E210", self.place(path), kind=kind, id=identifier,
            suggestion=closest(identifier, table),
        )  # fmt: skip
        return -1

    def among(self, kind: str, identifier: str, known: Mapping[str, int], path: Path) -> int:
        """The place of an id among some that have no table; −1, and a problem, if it is none."""
        if identifier in known:
            return known[identifier]
        self.problems.error(
            "E210", self.place(path), kind=kind, id=identifier,
            suggestion=closest(identifier, known),
        )  # fmt: skip
        return -1

    def formula(
        self, text: str | float, path: Path, wanted: Kind, actor: str | None = None
    ) -> Formula | None:
        """A formula parsed; traits may be named where ``actor`` is given. None: a problem."""
        if isinstance(text, int | float):
            return Formula.of(Number(float(text)))
        symbols = self._symbols if actor is None else self._actor_symbols[actor]
        tree = parse(text, self.place(path), symbols, wanted, self.problems)
        return None if tree is None else Formula.of(tree)

    def optional(
        self, text: str | None, path: Path, wanted: Kind, actor: str | None = None
    ) -> Formula | None:
        """Like formula, but None where nothing was written."""
        return None if text is None else self.formula(text, path, wanted, actor)

    def error(self, code: str, path: Path, **parameters: str | float) -> None:
        """Report an author's mistake at a path of the document."""
        self.problems.error(code, self.place(path), **parameters)

    def warning(self, code: str, path: Path, **parameters: str | float) -> None:
        """Report something an author may want to look at."""
        self.problems.warning(code, self.place(path), **parameters)

    def _names(self, actors: Iterable[str]) -> Symbols:
        names: dict[str, Expression] = {
            "turn": Read("time", 0),
            "turns_left": Read("time", 1),
            "today": Read("time", 2),
            "turn_days": Read("time", 3),
        }
        for kind in ("metric", "gauge", "lens"):
            names |= {name: Read(kind, place) for name, place in self.tables[kind].items()}
        for prefix in actors:
            for name, place in self.tables["trait"].items():
                if name.startswith(prefix):
                    names[name.removeprefix(prefix)] = Read("trait", place)
        return Symbols(names, self.tables, self.document.scenario.period.starts)


def tables_of(document: Document) -> dict[str, dict[str, int]]:
    """Ids of every kind and their places, as formulas and references know them."""
    seats = [seat.id for seat in document.seats]
    options = [name for order in document.orders for name in option_names(order)]
    packages = [
        f"{agreement.id}.{package.id}"
        for agreement in document.agreements
        for package in agreement.packages
    ]
    tables = {
        "seat": seats,
        "metric": [metric.id for metric in document.stocks],
        "gauge": [gauge.id for gauge in document.gauges],
        "bloc": [bloc.id for bloc in document.blocs],
        "lens": [lens.id for lens in document.lenses],
        "scale": [scale.id for scale in document.scales],
        "category": [category.id for category in document.categories],
        "source": [source.id for source in document.sources],
        "term": [term.id for term in document.glossary],
        "order": [order.id for order in document.orders],
        "clock": [clock.id for clock in document.clocks],
        "marker": [marker.id for marker in document.markers],
        "event": [event.id for event in document.events],
        "agreement": [agreement.id for agreement in document.agreements],
        "commitment": [commitment.id for commitment in document.commitments],
        "ending": [ending.id for ending in document.endings],
        "actor": [actor.id for actor in document.actors],
        "rule": [rule.id for rule in document.rules],
        "package": packages,
        "body": [body.id for body in document.bodies],
    }
    tables["agreement_clause"] = [
        f"{agreement.id}.{clause.id}"
        for agreement in document.agreements
        for clause in agreement.clauses
    ]
    tables["order_option"] = [*options, *(order.id for order in document.orders)]
    tables["agreement_package"] = [*packages, *tables["agreement"]]
    tables["event_option"] = [
        f"{event.id}.{option.id}"
        for event in document.events
        if event.choice is not None
        for option in event.choice.options
    ]
    tables["actor_move"] = [
        f"{actor.id}.{move.id}" for actor in document.actors for move in actor.moves
    ]
    tables["trait"] = sorted(
        {
            f"{actor.id}.{trait}"
            for actor in document.actors
            for hidden in actor.types
            for trait in hidden.traits
        }
    )
    found = {kind: _numbered(ids) for kind, ids in tables.items()}
    found["party"] = _numbered([*seats, *tables["actor"]])
    found["seat_leaning"] = {
        f"{seat.id}.{leaning.id}": s * LEANINGS + i
        for s, seat in enumerate(document.seats)
        for i, leaning in enumerate(seat.leanings)
    }
    return found


def option_names(order: Order) -> list[str]:
    """``order`` where there is one way of doing it, else ``order.option`` for each."""
    return [order.id if way is None else f"{order.id}.{way}" for way in Ways.of(order).ids]


def _numbered(ids: Iterable[str]) -> dict[str, int]:
    table: dict[str, int] = {}
    for place, identifier in enumerate(ids):
        table.setdefault(identifier, place)  # an order with one way keeps its option's place
    return table
