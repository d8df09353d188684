"""Codes from a paper slip, read as a decision: ``3a 7 Q1b``.

A code that cannot be taken is told by its place alone, so that whoever looks on learns nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from game.engine.orders import Decision, Order, option_of
from game.match.match import Match
from game.scenario.compile.workshop import Ways
from game.telling.desk import LETTERS, orders_of
from game.telling.predictions import all_questions
from game.telling.slips import PASSING, is_public, questions_of

UNKNOWN, TWICE, CLOSED = "unknown", "twice", "closed"
"""Why a code is not taken: it is not known or not whole; it says what another said; it cannot be
carried out now."""

_ORDER = re.compile(r"(\d{1,3})([a-z]?)(?:[/:=>?-]([a-z]))?")
_ANSWER = re.compile(r"([qp])(\d{1,2})([a-z])")

_KEYS = {
    0x1100: "r R s e E f a q Q t T d w W c z x v g",
    0x1161: "k o i O j p u P h hk ho hl y n nj np nl b m ml l",
    0x11A8: "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g",
}
_LATIN = {
    chr(first + i): keys for first, row in _KEYS.items() for i, keys in enumerate(row.split())
}
"""What a Korean keyboard's letters are on its Latin keys: codes may be typed with either on."""


def codes_of(text: str) -> list[str]:
    """The codes of a line, in small Latin letters."""
    loose = unicodedata.normalize("NFKD", text)
    latin = "".join(_LATIN.get(letter, letter) for letter in loose).lower()
    return [code for code in re.split(r"[\s,;.+]+", latin) if code]


@dataclass(frozen=True)
class Slip:
    """A slip as read; ``wrong`` has the place (from 0) of each code that is not taken, and why.

    ``is_too_much`` where every code can be carried out, but not all of them in one turn.
    """

    decision: Decision
    wrong: tuple[tuple[int, str], ...] = ()
    is_too_much: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it can be sealed."""
        return not self.wrong and not self.is_too_much


@dataclass(frozen=True)
class _Read:
    """One code: an order, or an answer (``event`` or ``about`` with it), or nothing to do."""

    order: Order | None = None
    choice: tuple[str, str] | None = None
    prediction: tuple[str, str] | None = None

    @property
    def about(self) -> tuple[str, str] | None:
        """What may be said only once."""
        if self.order is not None:
            return "order", self.order.order
        pair = self.choice or self.prediction
        return None if pair is None else ("answer", pair[0])


def read_slip(match: Match, seat: str, codes: Sequence[str]) -> Slip:
    """What a seat's codes say, as things stand."""
    wrong: list[tuple[int, str]] = []
    kept: list[_Read] = []
    said: set[tuple[str, str]] = set()
    for place, code in enumerate(codes):
        found = _read(match, seat, code)
        if isinstance(found, str):
            wrong.append((place, found))
        elif found.about in said:
            wrong.append((place, TWICE))
        else:
            said |= {found.about} if found.about is not None else set()
            kept.append(found)
    decision = _decision(kept)
    too_much = not wrong and bool(match.refusals(seat, decision))
    return Slip(decision, tuple(wrong), too_much)


def _decision(kept: Sequence[_Read]) -> Decision:
    return Decision(
        orders=tuple(one.order for one in kept if one.order is not None),
        choices=dict(one.choice for one in kept if one.choice is not None),
        predictions=dict(one.prediction for one in kept if one.prediction is not None),
    )


def _read(match: Match, seat: str, code: str) -> _Read | str:
    """What one code says, or why it is not taken."""
    if code == PASSING:
        return _Read()
    order = _ORDER.fullmatch(code)
    if order is not None:
        return _order(match, seat, int(order[1]), order[2], order[3])
    answer = _ANSWER.fullmatch(code)
    if answer is None:
        return UNKNOWN
    read = _choice if answer[1] == "q" else _prediction
    return read(match, seat, int(answer[2]), LETTERS.index(answer[3]))


def _order(match: Match, seat: str, number: int, way: str, condition: str | None) -> _Read | str:
    own = orders_of(match.scenario.document, seat)
    if not 1 <= number <= len(own):
        return UNKNOWN
    order, ids = own[number - 1], Ways.of(own[number - 1]).ids
    ways = {"" if name is None else LETTERS[i]: name for i, name in enumerate(ids)}
    conditions = dict(zip(LETTERS, order.depends_on, strict=False))
    if way not in ways or (condition is not None and condition not in conditions):
        return UNKNOWN
    wish = Order(order.id, ways[way], conditions[condition] if condition is not None else None)
    option = option_of(match.rules, wish)
    assert option is not None, "codes: wants ways that the rules have"
    return CLOSED if match.view(seat).menu.get(option) is not None else _Read(order=wish)


def _choice(match: Match, seat: str, number: int, answer: int) -> _Read | str:
    """An answer to a question; one that reaches the seat alone counts if it is asked."""
    own = questions_of(match.scenario, seat)
    if not 1 <= number <= len(own) or answer >= len(own[number - 1].options):
        return UNKNOWN
    event = own[number - 1]
    asked = match.view(seat).asked.get(event.id)
    if asked is None:
        return CLOSED if is_public(event) else _Read()
    return _Read(choice=(event.id, asked[answer]))


def _prediction(match: Match, seat: str, number: int, answer: int) -> _Read | str:
    own = all_questions(match.scenario.document, seat)
    if not 1 <= number <= len(own) or answer >= len(own[number - 1].answers):
        return UNKNOWN
    question = own[number - 1]
    return _Read(prediction=(question.about, question.answers[answer]))
