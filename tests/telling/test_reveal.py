"""A turn told: deeds, moves, events, changes, and what is not one's to know."""

from __future__ import annotations

from game.engine.orders import Order
from game.scenario.load import load_texts
from game.scenario.problems import Problems
from game.telling.history import history
from game.telling.reveal import all_told, end_told, turn_told
from game.telling.sitting import Sitting
from tests.telling.sittings import at_strait, turn
from tests.terminal.tables import STRAIT


def second_turn(seat: str = "hill") -> Sitting:
    """Two turns at the strait: a feast and a dance, then grain is hoarded in secret."""
    sitting = at_strait()
    turn(sitting, Order("feast"), predictions={"bay": "watch"})
    turn(sitting)
    sitting.seat = seat
    return sitting


def test_a_turn_tells_who_did_what_and_what_it_moved() -> None:
    """Each seat, the actors, the gauges in sight with their foremost causes."""
    sitting = at_strait()
    turn(sitting, Order("feast"), predictions={"bay": "watch"})
    assert sitting.last is not None
    told = turn_told(sitting, sitting.last)
    assert told.turn == 1
    assert [(deeds.seat, deeds.sentences) for deeds in told.deeds] == [
        ("hill", ("Give a feast",)), ("bay", ("Hold a dance",)),
    ]  # fmt: skip
    assert [(move.actor, move.move) for move in told.moves] == [("sea_folk", "wait")]
    assert [result.is_right for result in told.expected] == [False]
    trust, calm = told.changes
    assert (trust.reading.name, trust.reading.change) == ("trust", 8)
    assert [(cause.words, cause.amount) for cause in trust.causes] == [
        ("bread was shared", 6000.0), ("a dance", 2000.0),
    ]  # fmt: skip
    assert calm.causes == ()


def test_an_event_that_asks_is_marked_until_the_turn_is_past() -> None:
    """Told again later it asks nothing, even where it has struck once more."""
    text = STRAIT.read_text(encoding="utf-8")
    often = text.replace("on: 1402-03-05", "when: trust > 0, once: false")
    problems = Problems()
    sitting = at_strait(loaded=load_texts({"scenario/strait.yaml": often}, problems))
    turn(sitting)
    first = sitting.last
    assert first is not None, [*problems]
    assert [(one.event, one.asks) for one in turn_told(sitting, first).events] == [("ferry", True)]
    turn(sitting)
    assert [one.asks for one in turn_told(sitting, first).events] == [False]


def test_a_secret_order_is_told_to_nobody_else() -> None:
    """Hill reads that it knows of nothing; Bay reads its own order and message; a watcher all."""
    hill, bay = second_turn(), second_turn("bay")
    assert hill.last is not None
    assert bay.last is not None
    told = turn_told(hill, hill.last)
    assert "oard" not in repr(told)
    assert told.changes[0].causes[-1].words != "whispers of a hoard"
    assert told.deeds[1].sentences == ("nothing that you know of",)
    assert "Hoard grain" in repr(turn_told(bay, bay.last).deeds)
    assert "The store is full." in repr(turn_told(bay, bay.last).notes)
    assert "Hoard grain" in repr(all_told(hill, hill.last).deeds)


def test_a_shared_page_tells_what_all_know() -> None:
    """Where several play, the last turn holds nobody's secret."""
    sitting = at_strait(people=("hill", "bay"))
    turn(sitting, Order("feast"))
    sitting.seat = "bay"
    turn(sitting, Order("hoard"))
    assert sitting.last is not None
    assert "Hoard" in repr(turn_told(sitting, sitting.last))
    assert "Hoard" not in repr(end_told(sitting, sitting.last).deeds)


def test_history_has_all_turns_as_far_as_they_are_known() -> None:
    """The first first, the secret left out."""
    past = history(second_turn())
    assert [one.turn for one in past] == [1, 2]
    assert "Hill: Give a feast" in past[0].sentences
    assert "oard" not in repr(past)
