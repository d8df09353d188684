"""Predictions: who is asked about, and how it came out."""

from __future__ import annotations

from dataclasses import replace

from game.telling.predictions import question_words, questions, result_words, results, results_for
from tests.telling.sittings import at_strait, turn


def test_an_actor_that_may_not_move_is_not_asked_about() -> None:
    """Where its next move is not sure to come, only the partner is to be predicted."""
    sitting = at_strait()
    rules = sitting.match.rules
    assert [q.about for q in questions(sitting.match, "hill")] == ["bay", "sea_folk"]
    still = replace(rules.actors[0], acts=rules.actors[0].acts / 2)
    sitting.match.rules = replace(rules, actors=(still,))
    assert [q.about for q in questions(sitting.match, "hill")] == ["bay"]


def test_a_question_is_put_in_words_with_its_answers() -> None:
    """Categories of a seat's orders, moves of an actor; the former are explained."""
    sitting = at_strait()
    bay, folk = (question_words(sitting, q) for q in questions(sitting.match, "hill"))
    assert (bay.sentence, bay.answers) == ("What will Bay do this turn?", ("Talk", "Watch"))
    assert bay.note
    assert folk.answers == ("They wait", "They sing")
    assert not folk.note


def test_an_actor_that_made_no_move_leaves_a_prediction_open() -> None:
    """It counts neither as right nor as wrong; a seat that ordered nothing proves one wrong."""
    narrator = at_strait().narrator
    actor, seat = results(narrator, {"sea_folk": "sing", "bay": "talk"}, [])
    assert actor.is_open
    assert result_words(narrator, actor).endswith("It made no move.")
    assert not seat.is_open
    assert not seat.is_right


def test_what_was_expected_of_a_turn_stands_beside_what_came() -> None:
    """As far as the seat may know it."""
    sitting = at_strait()
    turn(sitting, predictions={"bay": "watch", "sea_folk": "wait"})
    assert sitting.last is not None
    facts = sitting.match.facts_for(sitting.last, "hill")
    found = results_for(sitting, sitting.last, facts)
    assert [(result.about, result.is_right) for result in found] == [
        ("bay", False), ("sea_folk", True),
    ]  # fmt: skip
