"""Tables: who may tie hands or sound blocs, and what walking out does."""

from __future__ import annotations

from game.engine.formula import Formula, Kind
from game.engine.grid import GRID
from game.engine.parts import Deed
from game.engine.treaty import Poll, TableRules, Tie
from game.scenario.compile.drafts import DraftsCompiler
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import agreements as schema
from game.scenario.schema import effects as verbs
from game.scenario.schema.values import days


class TableCompiler:
    """Compiles the table of one agreement; ``spaces`` are the drafts of all."""

    def __init__(
        self,
        shop: Workshop,
        effects: EffectsCompiler,
        spaces: list[DraftsCompiler],
        g: int,
        path: Path,
    ) -> None:
        self.shop = shop
        self.effects = effects
        self.spaces = spaces
        self.g = g
        self.agreement = shop.document.agreements[g]
        self.path = path

    def compiled(self, knowledge: Knowledge, reason: Reason) -> TableRules | None:
        """The rules of the table; None where the agreement is not talked over."""
        agreement, table = self.agreement, self.agreement.table
        if (table is None) != (not agreement.clauses):
            words = ("clauses", "table") if table is None else ("table", "clauses")
            self.shop.error("E479", (*self.path, words[0]), agreement=agreement.id,
                            given=words[0], missing=words[1])  # fmt: skip
        part_of, settles = self._part()
        if table is None or self.spaces[self.g].drafts is None:
            return None
        opens = time = None
        if table.opens is not None:
            opens = self._seen(table.opens.when, "truth", knowledge, "open", "when")
        if table.time is not None:
            time = self._seen(table.time, "number", knowledge, "time")
        self._seat_keys(table)
        seats = [seat.id for seat in self.shop.document.seats]
        self._deeds(table, seats, knowledge, reason)
        return TableRules(
            exchanges=table.exchanges,
            lies=days(table.lies),
            opens=opens,
            closed_for=0.0 if table.closed_for is None else days(table.closed_for),
            time=time,
            ties=tuple(self._tie(table, seat) for seat in seats),
            polls=tuple(self._poll(table, seat) for seat in seats),
            part_of=part_of,
            settles=settles,
        )

    def _seen(self, text: str, wanted: Kind, knowledge: Knowledge, *keys: str) -> Formula | None:
        """A formula about the table, which all seats at it must be able to read."""
        spot = (*self.path, "table", *keys)
        formula = self.shop.formula(text, spot, wanted)
        for s, seat in enumerate(self.shop.document.seats):
            party = seat.id in self.agreement.parties
            if formula is not None and party and not knowledge.of(formula.tree)[s]:
                self.shop.error("E443", spot, seat=seat.id)
        return formula

    def _part(self) -> tuple[int, tuple[tuple[int, int], ...]]:
        """The agreement from which this can be split off, and what it settles of that."""
        agreement = self.agreement
        if agreement.part_of is None:
            if agreement.settles:
                self.shop.error("E486", (*self.path, "settles"), agreement=agreement.id)
            return -1, ()
        main = self.shop.refer("agreement", agreement.part_of, (*self.path, "part_of"))
        if main < 0:
            return -1, ()
        if main == self.g or self.shop.document.agreements[main].table is None:
            self.shop.error("E487", (*self.path, "part_of"), agreement=agreement.part_of)
            return -1, ()
        return main, tuple(self.spaces[main].levels(agreement.settles, (*self.path, "settles")))

    def _seat_keys(self, table: schema.Table) -> None:
        """Only seats that are parties walk out, tie their hands and sound their blocs."""
        for key in ("walked_out", "ties", "polls"):
            for seat in getattr(table, key):
                path = (*self.path, "table", key, seat)
                known = self.shop.refer("seat", seat, path) >= 0
                if known and seat not in self.agreement.parties:
                    self.shop.error("E495", path, party=seat, agreement=self.agreement.id)

    def _tie(self, table: schema.Table, seat: str) -> Tie | None:
        tie = table.ties.get(seat)
        if tie is None:
            return None
        path = (*self.path, "table", "ties", seat, "commitment")
        word = self.shop.refer("commitment", tie.commitment, path)
        if word >= 0 and self.shop.document.commitments[word].seat != seat:
            self.shop.error("E488", path, commitment=tie.commitment, seat=seat)
        return Tie(word, tie.raises * GRID, tie.cost)

    @staticmethod
    def _poll(table: schema.Table, seat: str) -> Poll | None:
        poll = table.polls.get(seat)
        return None if poll is None else Poll(poll.cost, days(poll.lasts))

    def _deeds(
        self, table: schema.Table, seats: list[str], knowledge: Knowledge, reason: Reason
    ) -> None:
        """Walking out has its effects, tying hands gives the word: in the phase ``table``."""
        count = len(self.shop.document.agreements)
        for s, seat in enumerate(seats):
            place, name = s * count + self.g, f"{seat}.{self.agreement.id}"
            if seat in table.walked_out:
                deed = Deed("walked_out", place, name, knowledge.all())
                path = (*self.path, "table", "walked_out", seat)
                self.effects.deed("table", deed, [(table.walked_out[seat], path)], reason)
            if seat in table.ties and table.ties[seat].commitment in self.shop.tables["commitment"]:
                word = verbs.Commit(commit=table.ties[seat].commitment)
                deed = Deed("tied", place, name, knowledge.all())
                self.effects.deed("table", deed, [([word], (*self.path, "table", "ties", seat))])
