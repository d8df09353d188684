"""The talk of one turn of a live game: who has the floor, what was said, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.engine.events import Fact
from game.engine.orders import Refusal
from game.engine.parley import code_of, moves_of, objections, written
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.table import DRAFTING, WORDS, Move, chosen, is_open, rounds, speak
from game.players.player import Reason, Saying

Speaks = Callable[[str, int], Saying | None]
"""What a computer player says for a seat in an exchange; None where a person must say it."""

TELLING = frozenset(
    ("unknown_move", "no_table", "no_party", "table_closed", "walked_out", "concluded", "agreed",
     "main_closed", "no_part", "no_tie", "no_poll")
)  # fmt: skip
"""Refusals that say more than that it is not one's turn to speak."""


@dataclass(frozen=True)
class Said:
    """Something said at the table: by whom, in which exchange (from 0), and a computer's reason."""

    seat: str
    exchange: int
    move: Move
    facts: tuple[Fact, ...]
    reason: Reason | None = None


class Talk:
    """The exchanges of one turn: ``state`` is the world with all that has been said so far."""

    def __init__(self, rules: Rules, state: State) -> None:
        self.rules = rules
        self.state = state.copy() if rules.talked else state
        self.said: list[Said] = []
        self.heard: list[tuple[str, int]] = []  # who has had the floor, and in which exchange
        self._left = list(rounds(rules, state.turn))
        self._silent: set[str] = set()

    @property
    def floor(self) -> tuple[str, int] | None:
        """The seat that may speak, and the exchange (from 0); None when the talk is over."""
        while self._left:
            exchange, seat = self._left[0]
            name = self.rules.seats[seat].id
            if name not in self._silent and self._can_speak(seat, exchange):
                return name, exchange
            self._left.pop(0)
        return None

    def _can_speak(self, seat: int, exchange: int) -> bool:
        around = Around(self.rules, self.state, self.state.turn)
        return any(
            seat in self.rules.agreements[g].seats
            and bool(is_open(self.rules, around, g, exchange)[0])
            for g in self.rules.talked
        )

    def objections(self, seat: str, move: Move | None) -> list[Refusal]:
        """Why a seat cannot say this now."""
        floor, place = self.floor, self.rules.place("seat", seat)
        if floor is not None and floor[0] == seat:
            if move is None:
                return []
            return objections(self.rules, self.state, place, floor[1], move)
        ever = [] if move is None else objections(self.rules, self.state, place, 0, move)
        telling = [refusal for refusal in ever if refusal.code in TELLING]
        if telling or floor is not None:
            return telling or [Refusal("not_your_turn", floor[0] if floor else "")]
        return [Refusal("all_said", move.agreement if move is not None else "")]

    def say(self, move: Move | None, reason: Reason | None = None) -> None:
        """Let the seat that has the floor say something that it can say."""
        floor = self.floor
        if floor is None:
            raise ValueError("say: nobody has the floor")
        self._left.pop(0)
        self.heard.append(floor)
        if move is None:
            return
        seat, exchange = floor
        facts: list[Fact] = []
        full = self._in_full(move)
        speak(self.rules, self.state, self.rules.place("seat", seat),
              moves_of(self.rules, self.state, full), facts)  # fmt: skip
        self.said.append(Said(seat, exchange, full, tuple(facts), reason))

    def _in_full(self, move: Move) -> Move:
        """A draft with all its terms, so that the record stands by itself."""
        if WORDS.index(move.word) not in DRAFTING:
            return move
        g = self.rules.place("agreement", move.agreement)
        return Move(
            move.word,
            move.agreement,
            written(self.rules, g, code_of(self.rules, self.state, g, move)),
        )

    def silence(self, seat: str) -> None:
        """A seat that has sealed says nothing more this turn."""
        self._silent.add(seat)

    def wait(self, speaks: Speaks) -> None:
        """Let computer players speak until a person has the floor or all is said."""
        while (floor := self.floor) is not None:
            saying = speaks(*floor)
            if saying is None:
                return
            fits = saying.move is not None and not self.objections(floor[0], saying.move)
            self.say(saying.move if fits else None, saying.reason)

    def left_to(self, seat: str) -> int:
        """How often a seat may still speak this turn, if nothing closes the table."""
        if seat in self._silent:
            return 0
        place = self.rules.place("seat", seat)
        return sum(
            speaker == place and self._can_speak(place, exchange)
            for exchange, speaker in self._left
        )

    def used_by(self, seat: str) -> tuple[Move | None, ...]:
        """Like ``moves_of``, with the silence that a seat has kept up to now at its end."""
        had = [exchange for name, exchange in self.heard if name == seat]
        said = self.moves_of(seat)
        return tuple(chosen(said, exchange) for exchange in range(max(had, default=-1) + 1))

    def moves_of(self, seat: str) -> tuple[Move | None, ...]:
        """What a seat said, exchange by exchange, as its decision keeps it."""
        own = {said.exchange: said.move for said in self.said if said.seat == seat}
        last = max(own, default=-1)
        return tuple(own.get(exchange) for exchange in range(last + 1))
