"""The engine and a plain interpreter that shares none of its code come to the same states."""

import pytest

from tests.bench.check import first_conditional_difference, first_difference
from tests.engine.shipped import ALL, rules_of


@pytest.mark.parametrize("name", ALL)
def test_a_naive_interpreter_agrees_in_every_field(name: str) -> None:
    """Six random games of each scenario, turn by turn."""
    assert first_difference(rules_of(name), 12, [0, 1, 2, 3, 40, 500]) is None


def test_they_agree_on_what_seldom_happens_at_a_table() -> None:
    """Many games of the harbour: side deals that settle, drafts that fall, votes under a whip."""
    assert first_difference(rules_of("harbour"), 12, list(range(45))) is None


@pytest.mark.parametrize("name", ALL)
def test_they_agree_on_conditional_orders(name: str) -> None:
    """Games in which most orders that may wait for something do."""
    assert first_conditional_difference(rules_of(name), 12, list(range(12))) is None
