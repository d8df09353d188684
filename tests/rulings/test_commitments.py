"""Words that bind: kept, broken, taken back."""

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
