"""Moves at the table that a scenario writes down: each says one thing that can be said there."""

from __future__ import annotations

from game.author.movers import PlaceOf
from game.engine.table import DRAFTING, POLL, SPLIT_DEAL, TIE_HANDS, WORDS
from game.engine.treaty import TableRules
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.drafts import DraftsCompiler
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.problems import Problems
from game.scenario.schema.document import TableMove


def words_of(move: TableMove) -> list[str]:
    """The words of the table that a move has; exactly one where it is well written."""
    return [word for word in WORDS[1:] if getattr(move, word) is not None]


class MovesChecker:
    """Checks what stands in ``table`` of a decision, and what a test expects to be unsaid."""

    def __init__(self, scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
        self.rules = scenario.rules
        self.document = scenario.document
        self.shop = Workshop(scenario.document, place, problems)

    def moves(self, seat: int, said: list[TableMove | None], path: Path) -> None:
        """All that a seat says in a turn, one move for each exchange."""
        for exchange, move in enumerate(said):
            if move is not None:
                self.move(seat, exchange, move, (*path, exchange))

    def move(self, seat: int, exchange: int, move: TableMove, path: Path) -> None:
        """One thing said."""
        words = words_of(move)
        if len(words) != 1:
            self.shop.error("E526", path, words=", ".join(WORDS[1:]))
            return
        word, spot = words[0], (*path, words[0])
        name: str = getattr(move, word)
        g = self.shop.refer("agreement", name, spot)
        if g < 0:
            return
        agreement = self.rules.agreements[g]
        if agreement.table is None:
            self.shop.error("E529", spot, agreement=name)
            return
        owner = self.rules.seats[seat].id
        if seat not in agreement.seats:
            self.shop.error("E495", spot, party=owner, agreement=name)
        elif not _has(agreement.table, seat, word):
            self.shop.error("E530", spot, word=word, seat=owner, agreement=name)
        if exchange >= agreement.table.exchanges:
            self.shop.error("E527", path, count=exchange + 1, limit=agreement.table.exchanges)
        self._terms(g, word, move, (*path, "terms"))

    def _terms(self, g: int, word: str, move: TableMove, path: Path) -> None:
        if WORDS.index(word) in DRAFTING:
            written = self.document.agreements[g]
            DraftsCompiler(self.shop, written, ("agreements", g)).levels(move.terms, path)
        elif move.terms:
            self.shop.error("E528", path, word=word)


def _has(table: TableRules, seat: int, word: str) -> bool:
    """Whether a seat can ever say this at a table."""
    match WORDS.index(word):
        case kind if kind == SPLIT_DEAL:
            return table.part_of >= 0
        case kind if kind == TIE_HANDS:
            return table.ties[seat] is not None
        case kind if kind == POLL:
            return table.polls[seat] is not None
    return True
