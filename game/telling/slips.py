"""What a team needs on paper: its orders with their codes, the same from turn to turn.

It is made from the scenario alone, so that it can be shown to all and printed beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.parts import Event
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Ways
from game.scenario.schema.play import Order
from game.telling.desk import LETTERS, orders_of
from game.telling.orders import bounds
from game.telling.predictions import Question, about_words, all_questions, answer_words
from game.telling.texts import TABLES
from game.wording.conditions import wanted
from game.wording.narrator import Narrator

PASSING = "0"
"""The code of a team that lets the turn pass."""


@dataclass(frozen=True)
class Choice:
    """One of several, by its letter; ``cost`` in political capital."""

    letter: str
    words: str
    cost: int = 0


@dataclass(frozen=True)
class OrderCode:
    """An order by its number; with several ``ways``, a letter must follow the number.

    ``depends`` are what it can be made to depend on: another letter behind a stroke.
    """

    number: int
    title: str
    about: str
    ways: tuple[Choice, ...]
    depends: tuple[Choice, ...]
    bounds: tuple[str, ...]

    @property
    def code(self) -> str:
        """How it is written, with the letter of its first way where it has several."""
        first = self.ways[0].letter if self.ways else ""
        return f"{self.number}{first}"


@dataclass(frozen=True)
class Category:
    """Orders of one kind."""

    name: str
    orders: tuple[OrderCode, ...]


@dataclass(frozen=True)
class QuestionCode:
    """A question by its number, with the answers; ``usual`` is what counts unanswered."""

    number: int
    title: str
    text: str
    answers: tuple[Choice, ...]
    usual: str = ""


@dataclass(frozen=True)
class SlipSheet:
    """The codes of a seat.

    ``private`` are questions that reach the seat alone: nobody can read them out, so a team
    answers them beforehand.  ``expected`` are predictions, which are free to make.
    """

    seat: str
    name: str
    most: int
    capital: tuple[int, int, int]  # at the start, more each turn, at most kept
    categories: tuple[Category, ...]
    private: tuple[QuestionCode, ...]
    expected: tuple[QuestionCode, ...]


def slip_sheet(scenario: Scenario, seat: str, language: str) -> SlipSheet:
    """The codes of a seat in a language."""
    narrator = Narrator(scenario, language, TABLES)
    rules = scenario.rules.seats[scenario.rules.place("seat", seat)]
    return SlipSheet(
        seat=seat,
        name=narrator.seat(seat),
        most=rules.orders,
        capital=(rules.start, rules.per_turn, rules.bank),
        categories=tuple(_categories(narrator, seat)),
        private=tuple(_private(narrator, seat)),
        expected=tuple(_expected(narrator, seat)),
    )


# -- orders ----------------------------------------------------------------------------------------


def _categories(narrator: Narrator, seat: str) -> list[Category]:
    found: dict[str, list[OrderCode]] = {}
    for number, order in enumerate(orders_of(narrator.document, seat), start=1):
        found.setdefault(order.category, []).append(_order(narrator, number, order))
    return [Category(narrator.category(name), tuple(orders)) for name, orders in found.items()]


def _order(narrator: Narrator, number: int, order: Order) -> OrderCode:
    ids = Ways.of(order).ids
    return OrderCode(
        number=number,
        title=narrator.text(order.title),
        about=narrator.text(order.expect or order.about),
        ways=tuple(_way(narrator, order.id, i, way) for i, way in enumerate(ids)),
        depends=tuple(
            Choice(letter, wanted(narrator, name))
            for letter, name in zip(LETTERS, order.depends_on, strict=False)
        ),
        bounds=tuple(bounds(narrator, order.id)),
    )


def _way(narrator: Narrator, order: str, i: int, way: str | None) -> Choice:
    """A way of an order; the only way has neither letter nor words."""
    rules = narrator.rules
    if way is None:
        return Choice("", "", int(rules.options.cost[rules.place("order_option", order)]))
    name = f"{order}.{way}"
    cost = int(rules.options.cost[rules.place("order_option", name)])
    return Choice(LETTERS[i], narrator.way(name), cost)


# -- questions -------------------------------------------------------------------------------------


def questions_of(scenario: Scenario, seat: str) -> list[Event]:
    """Events that may put a question to the seat; a question's number is its place here, from 1."""
    place = scenario.rules.place("seat", seat)
    return [event for event in scenario.rules.events if event.options and event.chooser == place]


def is_public(event: Event) -> bool:
    """Whether everybody learns of an event."""
    return all(event.seen)


def question_code(narrator: Narrator, number: int, event: Event) -> QuestionCode:
    """A question with its answers."""
    written = narrator.document.events[narrator.rules.place("event", event.id)]
    assert written.choice is not None, "question_code: wants an event with a choice"
    choice = written.choice
    return QuestionCode(
        number=number,
        title=narrator.event(event.id),
        text=narrator.text(written.text),
        answers=tuple(
            Choice(letter, narrator.text(option.title), option.cost)
            for letter, option in zip(LETTERS, choice.options, strict=False)
        ),
        usual=next(
            (letter for letter, o in zip(LETTERS, choice.options, strict=False)
             if o.id == choice.default), "",
        ),
    )  # fmt: skip


def _private(narrator: Narrator, seat: str) -> list[QuestionCode]:
    asked = enumerate(questions_of(narrator.scenario, seat), start=1)
    return [question_code(narrator, n, event) for n, event in asked if not is_public(event)]


def _expected(narrator: Narrator, seat: str) -> list[QuestionCode]:
    found = enumerate(all_questions(narrator.document, seat), start=1)
    return [_prediction(narrator, number, question) for number, question in found]


def _prediction(narrator: Narrator, number: int, question: Question) -> QuestionCode:
    answers = zip(LETTERS, question.answers, strict=False)
    return QuestionCode(
        number=number,
        title=narrator.say("prediction.ask", about=about_words(narrator, question.about)),
        text="",
        answers=tuple(
            Choice(letter, answer_words(narrator, question.about, answer))
            for letter, answer in answers
        ),
    )
