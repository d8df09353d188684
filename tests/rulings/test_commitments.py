"""Words that bind: kept, broken, taken back."""

from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.view import imagine
from tests.rulings.table import Table

OATH = """
commitments:
  - {id: oath, seat: north, title: O, level: 3, broken_by: ordered(dig), released_by: marked(peace),
      kept: [{change: gold, by: 5, limited: false}],
      broken: [{change: gold, by: -50, limited: false}]}
markers: [{id: peace}]
orders:
  - {id: swear, seat: north, ORDER, effects: [{commit: oath}]}
  - {id: unsay, seat: north, ORDER, effects: [{release: oath}]}
  - {id: dig, seat: north, ORDER}
  - {id: make_peace, seat: south, ORDER, effects: [{mark: peace}]}
"""


def test_who_breaks_a_word_pays() -> None:
    """North swears not to dig, and digs: once, it costs 50."""
    table = Table(OATH).turn(north="swear")
    assert table.holds("committed(oath)")
    assert table.turn(north="dig").facts("broken", "south") == ["oath"]
    assert table.of("gold") == 450
    assert table.holds("broken(oath) and not committed(oath)")
    assert table.turn(north="dig").of("gold") == 450


def test_what_releases_a_word_keeps_it() -> None:
    """Peace comes: the word is kept, and digging is free again."""
    table = Table(OATH).turn(north="swear").turn(south="make_peace")
    assert table.facts("kept") == ["oath"]
    assert table.of("gold") == 505
    assert table.turn(north="dig").of("gold") == 505


def test_breaking_comes_before_keeping() -> None:
    """Both in one turn: the word was broken."""
    table = Table(OATH).turn(north="swear").turn(north="dig", south="make_peace")
    assert table.of("gold") == 450


def test_a_word_not_given_binds_nobody() -> None:
    """Digging without having sworn costs nothing; nor after the word was taken back."""
    assert Table(OATH).turn(north="dig").of("gold") == 500
    assert Table(OATH).turn(north="swear").turn(north="unsay").turn(north="dig").of("gold") == 500


# -- the moment at which a word is given -----------------------------------------------------------

VOW = """
commitments:
  - {id: vow, seat: north, title: V, broken_by: ordered(dig), released_by: ordered(rest),
      made: [{change: gold, by: -1, limited: false}],
      kept: [{change: gold, by: -10, limited: false}],
      broken: [{change: gold, by: -100, limited: false}]}
markers: [{id: late}]
clocks: [{id: bell, title: B, runs: 1 day, runs_out: [{commit: vow}]}]
actors: [{id: elder, name: E,
  moves: [{id: hush, title: H, utility: 0, effects: [{release: vow, when: marked(late)}]}]}]
orders:
  - {id: swear, seat: north, ORDER, effects: [{commit: vow}]}
  - {id: dig, seat: north, ORDER}
  - {id: rest, seat: north, ORDER}
  - {id: unsay, seat: north, ORDER, effects: [{release: vow}]}
  - {id: ring, seat: south, ORDER, effects: [{start: bell}]}
  - {id: silence, seat: south, ORDER, effects: [{mark: late, for: 1 day}]}
"""


def test_a_word_is_given_once() -> None:
    """Its effects come, and everybody learns of it, in the turn in which it is given."""
    table = Table(VOW).turn(north="swear")
    assert table.facts("made", "south") == ["vow"]
    assert table.of("gold") == 499
    assert table.turn(north="swear").facts("made") == []  # it is given already
    assert table.of("gold") == 499


def test_given_and_broken_in_one_turn_it_is_both() -> None:
    """It was heard before it was broken; so it is when it is kept at once."""
    table = Table(VOW).turn(north="swear, dig")
    assert (table.facts("made"), table.facts("broken")) == (["vow"], ["vow"])
    assert table.of("gold") == 399
    assert Table(VOW).turn(north="swear, rest").of("gold") == 489


def test_taken_back_before_anybody_heard_it_was_not_given() -> None:
    """An actor releases North from the word in the turn in which it is given."""
    table = Table(VOW).turn(north="swear", south="silence")
    assert table.facts("made") == []
    assert table.of("gold") == 500


def test_given_again_after_the_end_of_it_it_is_given_anew() -> None:
    """After it was broken, kept or taken back; not where both happen in one turn."""
    for end in ("dig", "rest", "unsay"):
        table = Table(VOW).turn(north="swear").turn(north=end).turn(north="swear")
        assert table.facts("made") == ["vow"], end
    assert Table(VOW).turn(north="swear").turn(north="swear, unsay").facts("made") == []


def test_what_is_given_late_in_a_turn_is_heard_in_the_next() -> None:
    """A clock that runs out commits North after the words of the turn were looked at."""
    table = Table(VOW).turn(south="ring")
    assert table.holds("committed(vow)")
    assert (table.facts("made"), table.of("gold")) == ([], 500)
    assert table.turn().facts("made") == ["vow"]
    assert table.of("gold") == 499


def test_who_looks_ahead_does_not_hear_a_word_twice() -> None:
    """In worlds imagined from South's view North's word has been given, and costs no more."""
    table = Table(VOW).turn(north="swear")
    worlds, seed = imagine(table.rules, table.view("south"), 3)
    ahead = resolve(table.rules, worlds, Orders.none(table.rules, 3), seed).state
    assert ahead.values[0].tolist() == [499_000] * 3
