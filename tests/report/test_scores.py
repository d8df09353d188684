"""A seat's score is what its goals gave less its red lines, and the parts sum to it."""

from __future__ import annotations

import pytest

from game.engine.scoring import final_scores
from game.report.scores import TENTHS, SeatScore, seat_scores
from tests.report.games import SHIPPED, finished


def parts(score: SeatScore) -> list[int]:
    """Tenths of a point by part."""
    return [*(goal.points for goal in score.goals), *(cost for _, cost in score.crossed),
            score.rest]  # fmt: skip


@pytest.mark.parametrize("seed", range(1, 5))
@pytest.mark.parametrize("name", SHIPPED)
def test_parts_sum_to_the_score(name: str, seed: int) -> None:
    """In tenths of a point, as they are told; and the sum is the engine's score."""
    match = finished(name, seed=seed)
    engine = final_scores(match.rules, match.state)[:, 0]
    for score in seat_scores(match):
        assert sum(parts(score)) == score.total
        assert score.total / TENTHS == pytest.approx(float(engine[score.seat]), abs=0.0501)


@pytest.mark.parametrize("name", ["gsomia-dispute", "hanoi-summit"])
def test_goals_explain_all_where_the_card_stayed_the_same(name: str) -> None:
    """The mean on the way and the last turn, half each: nothing is left over."""
    for score in seat_scores(finished(name)):
        assert score.rest == 0
        for goal in score.goals:
            worth = goal.share * (goal.mean + goal.last) / 2
            assert goal.points / TENTHS == pytest.approx(worth, abs=0.101)


def test_turns_under_another_card_are_the_rest() -> None:
    """An election that swaps the card leaves earlier turns to the rest."""
    match = finished("sma-talks")
    cards = {int(reveal.after.leanings[0, 0]) for reveal in match.reveals}
    assert len(cards) > 1, "wants a game in which the card is swapped"
    assert seat_scores(match)[0].rest > 0


def test_a_red_line_costs_what_its_card_says() -> None:
    """As a negative part of the score."""
    match = finished("gsomia-dispute", seed=2)
    crossed = {name: cost for score in seat_scores(match) for name, cost in score.crossed}
    assert crossed == {"seoul.progressive.empty_hands": -50}
