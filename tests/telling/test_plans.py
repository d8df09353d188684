"""Plans of a turn: what is planned, what is left, and what could not be added."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.plans import Plans
from tests.telling.sittings import at_strait, plans_of

FEAST, TOLL = Order("feast"), Order("toll", "consulted")
HIGH = Order("beacon", "high")


def test_an_order_is_asked_about_without_being_planned() -> None:
    """What would be refused is known beforehand, and nothing is changed."""
    plans = plans_of(at_strait())
    assert not plans.order(TOLL)
    assert [refusal.code for refusal in plans.objections(HIGH)] == ["too_dear"]
    assert plans.objections(Order("beacon", "low")) == ()
    assert plans.decision.orders == (TOLL,)


def test_a_condition_is_set_by_giving_the_order_anew() -> None:
    """It takes the place of the same order, and can be found by its id."""
    plans = plans_of(at_strait())
    assert plans.planned("feast") is None
    assert not plans.order(FEAST)
    assert not plans.order(Order("feast", depends_on="dance"))
    assert plans.planned("feast") == Order("feast", depends_on="dance")
    assert len(plans.decision.orders) == 1


def test_capital_left_counts_orders() -> None:
    """What the plans take is no longer there."""
    plans = plans_of(at_strait())
    assert plans.left == 3
    plans.order(TOLL)
    assert (plans.cost, plans.left) == (2, 1)


def test_plans_taken_up_again_are_not_mistaken_for_the_old_ones() -> None:
    """A first wish that was refused does not answer for the first wish of new plans."""
    sitting = at_strait()
    first = plans_of(sitting)
    assert [refusal.code for refusal in first.order(Order("siege", "chain"))] == ["unavailable"]
    second = plans_of(sitting)
    assert second.order(FEAST) == ()
    assert sitting.match.drafts["hill"].decision.orders == (FEAST,)


def test_who_keeps_the_game_hears_of_every_change() -> None:
    """Of what is added, dropped or taken back; not of what is refused."""
    sitting = at_strait()
    heard: list[int] = []
    plans = Plans(sitting.match, "hill", "test", lambda: heard.append(len(plans.decision.orders)))
    plans.order(TOLL)
    assert plans.order(HIGH)
    plans.drop("toll")
    plans.undo()
    assert heard == [1, 0, 1]
