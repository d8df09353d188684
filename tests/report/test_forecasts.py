"""Brier's score of predictions, advisers' records, words and leaks: what the facts say of them."""

from __future__ import annotations

import pytest

from game.engine.view import view
from game.match.advice import advise, forecasts
from game.report.advisers import adviser_records
from game.report.diaries import diaries
from game.report.forecasts import answers_about, foresight
from game.report.promises import leaks, words_given
from tests.report.games import SHIPPED, finished, predicted


def test_an_answer_that_came_scores_0_and_another_2() -> None:
    """Bay danced (talk), then hoarded (watch), then did nothing."""
    sitting = predicted()
    bay = next(one for one in foresight(sitting, "hill") if one.about == "bay")
    assert [one.score for one in bay.judged] == [0.0, 2.0, 2.0]
    assert (bay.right, bay.asked) == (1, 3)
    assert bay.score == pytest.approx(4 / 3)


def test_guessing_by_lot_expects_two_parts_in_k_of_misses() -> None:
    """One of k answers came: 2·(1 − 1/k); none came: 2."""
    sitting = predicted()
    count = len(answers_about(sitting.match, "bay"))
    bay = next(one for one in foresight(sitting, "hill") if one.about == "bay")
    lots = [one.by_lot for one in bay.judged]
    assert lots == pytest.approx([2 * (1 - 1 / count), 2 * (1 - 1 / count), 2.0])


def test_an_actor_that_made_no_move_is_not_judged() -> None:
    """Neither right nor wrong; answers about it are its moves."""
    sitting = predicted()
    folk = next(one for one in foresight(sitting, "hill") if one.about == "sea_folk")
    moved = [one.result.came for one in folk.judged]
    for one, came in zip(folk.judged, moved, strict=True):
        assert (one.score is None) == (not came)
    assert answers_about(sitting.match, "sea_folk") == ("wait", "sing")


def test_who_predicted_nothing_has_no_score() -> None:
    """Computers do not predict."""
    assert foresight(predicted(), "bay") == []


# -- advisers --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SHIPPED)
def test_advisers_are_judged_only_where_nothing_was_ordered(name: str) -> None:
    """And by the value that really came."""
    match = finished(name, "history")
    for seat in match.rules.seats:
        quiet = [r.turn for r in match.reveals if not r.decisions.get(seat.id, None)
                 or not r.decisions[seat.id].orders]  # fmt: skip
        for record in adviser_records(match, seat.id):
            assert [one.turn for one in record.tried] == quiet
            for one in record.tried:
                held = one.forecast.low <= one.came <= one.forecast.high
                assert one.is_right == held
            assert record.right == sum(one.is_right for one in record.tried)


def test_forecasts_are_those_of_the_game() -> None:
    """The debrief judges what advisers said in play, and nothing that it made up later."""
    match = finished("gsomia-dispute")
    own = [one for one in match.scenario.document.advisers if one.seat == "seoul"]
    seen = view(match.rules, match.reveals[2].before, match.rules.place("seat", "seoul"), 1)
    told = {advice.adviser: advice.forecast for advice in advise(match.rules, seen, own)}
    assert dict(forecasts(match.rules, seen, own)) == told


# -- words, leaks, diaries -------------------------------------------------------------------------


def test_a_word_is_followed_from_its_giving_to_its_end() -> None:
    """In 2019 Seoul said that it would end GSOMIA, and broke its word in November."""
    words = {word.commitment: word for word in words_given(finished("gsomia-dispute", "history"))}
    assert words["end_gsomia"].made == (4,)
    assert words["end_gsomia"].broken == (11,)
    assert not words["end_gsomia"].stands


def test_what_came_out_is_listed_with_its_seat() -> None:
    """Turn, seat and way of the order."""
    found = leaks(finished("sma-talks"))
    assert found
    assert all(leak.order.startswith(("troop_hint", "sound_out", "tell_what")) for leak in found)
    assert {leak.seat for leak in found} <= {"washington", "seoul"}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_diary_has_every_move_and_what_was_believed(name: str) -> None:
    """A share before the first turn and one after each; those of all types are the seat's own."""
    match = finished(name)
    for diary in diaries(match):
        place = match.rules.place("actor", diary.actor)
        for belief in diary.beliefs:
            assert len(belief.shares) == len(match.reveals) + 1
            assert all(0.0 <= share <= 1.0 for share in belief.shares)
            prior = float(match.rules.actors[place].priors[int(match.state.types[place, 0])])
            assert belief.shares[0] == pytest.approx(prior)
        assert [entry.turn for entry in diary.entries] == sorted(e.turn for e in diary.entries)
