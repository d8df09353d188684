"""Predictions: what will the partner do, what will the actor answer, and how it came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.engine import events
from game.engine.events import Fact
from game.match.match import Match, Reveal
from game.scenario.schema.document import Document
from game.telling.sitting import Sitting
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class Question:
    """What is to be predicted: of a seat a category of its orders, of an actor a move."""

    about: str
    answers: tuple[str, ...]


def questions(match: Match, seat: str) -> list[Question]:
    """What the seat is asked before it seals: each other seat, and the response actor.

    An actor that may let the turn pass without a move is not asked about.
    """
    turn, acts = match.state.turn, match.rules.tables["actor"]
    return [
        question
        for question in all_questions(match.scenario.document, seat)
        if question.about not in acts or match.rules.actors[acts[question.about]].acts[turn] >= 1.0
    ]


def all_questions(document: Document, seat: str) -> list[Question]:
    """What the seat may be asked in any turn, always in the same order."""
    found = []
    for other in document.seats:
        if other.id != seat:
            used = {order.category for order in document.orders if order.seat == other.id}
            categories = tuple(c.id for c in document.categories if c.id in used)
            found.append(Question(other.id, categories))
    found += [
        Question(actor.id, tuple(move.id for move in actor.moves))
        for actor in document.actors
        if actor.id == document.scenario.response
    ]
    return [question for question in found if len(question.answers) > 1]


def about_words(narrator: Narrator, about: str) -> str:
    """Whom a prediction is about."""
    if about in narrator.rules.tables["seat"]:
        return narrator.seat(about)
    return narrator.actor(about)


def answer_words(narrator: Narrator, about: str, answer: str) -> str:
    """What was predicted."""
    if about in narrator.rules.tables["seat"]:
        return narrator.category(answer)
    return narrator.move(f"{about}.{answer}")


@dataclass(frozen=True)
class QuestionWords:
    """A question and its answers in words; ``note`` says what counts as a seat's answer."""

    sentence: str
    answers: tuple[str, ...]
    note: str


def question_words(sitting: Sitting, question: Question) -> QuestionWords:
    """What is to be predicted, put to a person."""
    narrator, about = sitting.narrator, question.about
    is_seat = about in narrator.rules.tables["seat"]
    return QuestionWords(
        sentence=sitting.words("prediction.ask", about=about_words(narrator, about)),
        answers=tuple(answer_words(narrator, about, answer) for answer in question.answers),
        note=sitting.words("prediction.any") if is_seat else "",
    )


@dataclass(frozen=True)
class Result:
    """A prediction and what came; ``came`` are categories or moves, none if nothing was done."""

    about: str
    predicted: str
    came: tuple[str, ...]

    is_open: bool = False  # of an actor that made no move: neither right nor wrong

    @property
    def is_right(self) -> bool:
        """Whether what was predicted is among what came."""
        return self.predicted in self.came


def results(
    narrator: Narrator, predictions: Mapping[str, str], facts: Sequence[Fact]
) -> list[Result]:
    """Each prediction of a turn beside what the facts say came."""
    found = []
    for about, predicted in predictions.items():
        is_seat = about in narrator.rules.tables["seat"]
        if is_seat:
            came = _categories(narrator, facts, about)
        else:
            moves = [fact.id for fact in facts if fact.kind == events.MOVED]
            came = [m.partition(".")[2] for m in moves if m.partition(".")[0] == about]
        is_open = not is_seat and not came
        found.append(Result(about, predicted, tuple(dict.fromkeys(came)), is_open))
    return found


def _categories(narrator: Narrator, facts: Sequence[Fact], seat: str) -> list[str]:
    given = (events.SEALED, events.REFUSED)
    orders = [narrator.order_of(fact.id.partition(".")[0]) for fact in facts if fact.kind in given]
    return [order.category for order in orders if order.seat == seat]


def results_for(sitting: Sitting, reveal: Reveal, facts: Sequence[Fact]) -> list[Result]:
    """What the seat had expected of a turn, and what came as far as ``facts`` tell."""
    decision = reveal.decisions.get(sitting.seat)
    if decision is None:
        return []
    return results(sitting.narrator, decision.predictions, facts)


def result_words(narrator: Narrator, result: Result) -> str:
    """One prediction and what came, in a sentence."""
    came = [answer_words(narrator, result.about, answer) for answer in result.came]
    judged = "right" if result.is_right else "open" if result.is_open else "wrong"
    return narrator.say(
        f"prediction.{judged}",
        about=about_words(narrator, result.about),
        predicted=answer_words(narrator, result.about, result.predicted),
        came=", ".join(came) or narrator.say("reveal.nothing_known"),
    )
