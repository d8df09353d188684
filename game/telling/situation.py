"""How things stand: what runs against the clock, what is so, what is believed, what is asked."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.schema.play import Choice
from game.telling.desk import LETTERS
from game.telling.sitting import Sitting
from game.wording.clocks import (
    clock_sentences,
    marker_sentences,
    offer_sentences,
    word_sentences,
)
from game.wording.estimates import estimate_sentence
from game.wording.links import Part


@dataclass(frozen=True)
class AnswerTold:
    """An answer to a question; ``letter`` is its mark, ``is_default`` what counts unanswered."""

    letter: str
    id: str
    title: str
    cost: int
    about: list[Part]
    is_default: bool


@dataclass(frozen=True)
class QuestionTold:
    """What an event asks of the seat, with the answers; ``number`` counts from 1."""

    number: int
    event: str
    title: str
    text: list[Part]
    answers: tuple[AnswerTold, ...]


def clocks(sitting: Sitting) -> list[str]:
    """Deadlines, nearest first."""
    return clock_sentences(sitting.narrator, sitting.view())


def offers(sitting: Sitting) -> list[str]:
    """Offers that await a signature."""
    return offer_sentences(sitting.narrator, sitting.view())


def words_given(sitting: Sitting) -> list[str]:
    """Words that bind."""
    return word_sentences(sitting.narrator, sitting.view())


def pressing(sitting: Sitting) -> list[str]:
    """Deadlines, offers that await a signature, words that bind: what presses now."""
    return clocks(sitting) + offers(sitting) + words_given(sitting)


def markers(sitting: Sitting) -> list[str]:
    """What is so at the moment."""
    return marker_sentences(sitting.narrator, sitting.view())


def estimates(sitting: Sitting) -> dict[str, str]:
    """What the seat believes of those who have something to hide, by actor."""
    seen, narrator = sitting.view(), sitting.narrator
    found = {a.id: estimate_sentence(narrator, seen, a.id) for a in narrator.rules.actors}
    return {actor: sentence for actor, sentence in found.items() if sentence is not None}


def asked(sitting: Sitting) -> list[QuestionTold]:
    """What events ask of the seat, with the answers and what they cost."""
    narrator, found = sitting.narrator, []
    for number, (event, answers) in enumerate(sitting.view().asked.items(), start=1):
        document = narrator.document.events[narrator.rules.place("event", event)]
        assert document.choice is not None, "asked: wants an event with a choice"
        choice = document.choice
        told = tuple(_answer(sitting, choice, i, one) for i, one in enumerate(answers))
        title, text = narrator.event(event), sitting.pieces(document.text)
        found.append(QuestionTold(number, event, title, text, told))
    return found


def _answer(sitting: Sitting, choice: Choice, i: int, answer: str) -> AnswerTold:
    option = choice.options[i]
    return AnswerTold(
        letter=LETTERS[i],
        id=answer,
        title=sitting.narrator.text(option.title),
        cost=option.cost,
        about=sitting.pieces(option.about),
        is_default=answer == choice.default,
    )
