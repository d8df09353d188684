"""Who decides in a what-if: seats that repeat what they did, and computers that decide anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from game.engine.orders import PASS, Decision
from game.engine.replay import Record
from game.engine.rules import Rules
from game.engine.view import View
from game.match.changes import amended, seat_of
from game.players.player import Answer, Player, Saying
from game.players.script import Script
from game.saves.branch import Change

SAME = "same"
"""Name of the player that repeats what a seat had decided."""

Deciders = Mapping[str, Player]
NOBODY: Deciders = {}


def deciders(
    rules: Rules,
    record: Record,
    turn: int,
    changes: Sequence[Change],
    anew: Deciders = NOBODY,
    hand: Collection[str] = (),
) -> dict[str, Player]:
    """Who decides for each seat of a fork that nobody plays by hand.

    ``anew`` are players of seats that do not repeat; a change that is about one of those seats is
    made, and it decides by itself from the turn after.
    """
    found: dict[str, Player] = {}
    decisions = amended(rules, record.turns[turn - 1].decisions, changes)
    about = {seat_of(rules, change) for change in changes if change.kind != "leaning"}
    for seat in (seat.id for seat in rules.seats if seat.id not in hand):
        script = repeating(record, seat, turn, decisions)
        player = anew.get(seat)
        if player is not None and seat in about:
            player = _From(turn + 1, script, player)
        found[seat] = script if player is None else player
    return found


def repeating(
    record: Record, seat: str, turn: int = 0, decisions: Mapping[str, Decision] | None = None
) -> Script:
    """A seat that repeats what it decided, in ``turn`` (from 1) what ``decisions`` say."""
    written = {n: t.decisions.get(seat, PASS) for n, t in enumerate(record.turns, start=1)}
    if decisions is not None:
        written[turn] = decisions.get(seat, PASS)
    return Script(written, SAME)


class _From:
    """Decides as written before a turn (from 1), and as another player from it on."""

    def __init__(self, turn: int, written: Player, player: Player) -> None:
        self.name = player.name
        self._turn, self._written, self._player = turn, written, player

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """As written, or as the other decides."""
        return self._of(view).decide(rules, view, seed)

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """What is written, or what the other says."""
        return self._of(view).speak(rules, view, exchange, seed)

    def _of(self, view: View) -> Player:
        return self._written if view.known.turn + 1 < self._turn else self._player
