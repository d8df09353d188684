"""Every number's change over a game is the sum of its causes, to the last thousandth."""

from __future__ import annotations

import pytest

from game.engine.state import NO_SETUP
from game.match.match import Match
from game.players.idle import Idle
from game.report.accounts import KINDS, account, level
from game.report.findings import Findings
from tests.report.games import SHIPPED, findings
from tests.rulings.table import scenario_of


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("name", [*SHIPPED, "two-rivers", "harbour"])
def test_causes_sum_to_the_change_exactly(name: str, seed: int) -> None:
    """Of all metrics and gauges, whatever happened; and so do the kinds of causes."""
    found = findings(name, seed=seed)
    match = found.match
    for number in (*found.rules.tables["gauge"], *found.rules.metrics.ids):
        one = account(found.sitting, number)
        change = level(match, match.state, number) - level(match, match.reveals[0].before, number)
        assert one.total == change
        assert sum(item.amount for item in one.items) == change
        assert sum(one.of(kind) for kind in KINDS) == change


def test_every_cause_has_words_and_its_turns() -> None:
    """An order names its seat; turns are those in which it had an effect."""
    found = findings("gsomia-dispute", "history")
    items = {item.id: item for item in found.accounts[0].items}
    notice = items["gsomia_notice"]
    assert (notice.kind, notice.whose, notice.turns[0]) == ("order", "seoul", 4)
    assert notice.words.startswith("Seoul: ")
    assert all(item.words for one in found.accounts for item in one.items)
    assert items["luck"].words == "luck"


def test_an_order_and_its_ways_are_one_cause() -> None:
    """Whichever way it was given: what it did over the game is one row."""
    found = findings("gsomia-dispute", "random", 3)
    for one in found.accounts:
        orders = [item.id for item in one.items if item.kind == "order" and ":" not in item.id]
        assert len(orders) == len(set(orders))
        assert not any("." in name for name in orders)


def test_an_answer_changed_on_the_way_is_a_cause() -> None:
    """A gauge that reads a lens moves without a row of the ledger where a what-if sets it anew."""
    text = """
scenario:
  {id: table, title: A table, summary: S., briefing: B., headline: [mood],
    period: {from: 2020-01-01, turn: 10 days, turns: 6}}
lenses: [{id: hope, question: Q, default: none, settings: [
  {id: none, name: N, value: 0}, {id: much, name: M, value: 7}]}]
gauges: [{id: mood, name: Mood, formula: gold / 10 + hope}]"""
    match = Match(scenario_of(text), 1, NO_SETUP, {"north": Idle(), "south": Idle()})
    match.advance()
    match.state = match.state.copy()
    match.state.lenses[0] = 1
    match.advance()
    one = account(Findings(match, "en").sitting, "mood")
    assert one.total == one.of("lens") == 7000.0
