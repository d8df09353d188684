"""Messages go to their seats and to nobody else."""

from game.engine.events import Fact
from tests.rulings.table import Table

ORDERS = """
markers: [{id: flag}]
orders:
  - {id: whisper, seat: north, ORDER, effects: [{message: {en: Psst, ko: 쉿}, to: [south]}]}
  - {id: shout, seat: north, ORDER, effects: [{message: Hear all}]}
  - {id: vow, seat: north, ORDER, effects: [{message: If, when: marked(flag)}]}
"""


def heard(table: Table) -> dict[str, tuple[int, ...]]:
    """English texts of the last turn's messages, and the places of the seats that heard them."""
    assert table.last is not None
    facts: list[Fact] = [fact for fact in table.last.facts if fact.kind == "message"]
    return {str(table.scenario.messages[f.number].en): f.seats for f in facts}  # type: ignore[union-attr]


def test_a_message_reaches_its_seats() -> None:
    """A whisper reaches South alone, a shout everybody."""
    assert heard(Table(ORDERS).turn(north="whisper, shout")) == {"Psst": (1,), "Hear all": (0, 1)}


def test_a_message_can_depend_on_a_condition() -> None:
    """No flag, no words."""
    assert heard(Table(ORDERS).turn(north="vow")) == {}
