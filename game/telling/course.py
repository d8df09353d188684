"""The course of the talks: who has put which draft on a table, and what was said this turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.engine import events
from game.engine.events import Fact
from game.engine.orders import Refusal
from game.engine.parley import objections
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.surroundings import Around
from game.engine.table import Move, is_open
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.match import Reveal
from game.match.talk import Said
from game.players.player import Reason
from game.telling.sitting import Sitting
from game.wording.reasons import saying_sentence
from game.wording.table_facts import DRAFTED, OF_TABLE, agreement_of, said_sentence


@dataclass(frozen=True)
class Put:
    """A draft put on the table: in which turn (from 1), and its code."""

    turn: int
    code: int


@dataclass(frozen=True)
class Word:
    """Something said at a table, or that came of it: by which seat, and a computer's reason.

    ``seat`` and ``name`` are empty where no seat said it.
    """

    seat: str
    name: str
    words: str
    why: str


@dataclass
class Board:
    """What the tables held before something was said: told drafts are noted as they come.

    ``lying`` the draft on each table, ``own`` the last draft of each seat, by agreement.
    """

    lying: dict[int, int]
    own: dict[tuple[str, int], int]

    @classmethod
    def of(cls, rules: Rules, state: State) -> Board:
        """The tables in a state of one run."""
        lying = {g: int(state.draft[g, 0]) for g in rules.talked}
        own = {
            (seat.id, g): int(state.offers[s, g, 0])
            for s, seat in enumerate(rules.seats)
            for g in rules.talked
        }
        return cls({g: code for g, code in lying.items() if code != NO_DRAFT}, own)


class Reasons:
    """Why things were said in a turn; the same may be said twice, for two reasons."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._left: dict[Fact, list[Reason | None]] = {}
        for one in said:
            for fact in one.facts:
                self._left.setdefault(fact, []).append(one.reason)

    def of(self, fact: Fact) -> Reason | None:
        """The reason of what was said next of those that are told in this fact."""
        left = self._left.get(fact)
        return left.pop(0) if left else None


def own_talks(sitting: Sitting) -> list[int]:
    """Agreements that are talked over and to which the seat is a party; side deals last."""
    rules = sitting.match.rules
    seat = rules.place("seat", sitting.seat)
    own = [g for g in rules.talked if seat in rules.agreements[g].seats]
    return sorted(own, key=lambda g: (_part_of(sitting, g) >= 0, g))


def _part_of(sitting: Sitting, g: int) -> int:
    found = sitting.match.rules.agreements[g].table
    return -1 if found is None else found.part_of


def is_open_now(sitting: Sitting, g: int, seen: View) -> bool:
    """Whether an agreement can be talked over in this turn, as far as the seat knows."""
    around = Around(sitting.match.rules, seen.known, seen.known.turn)
    return bool(is_open(sitting.match.rules, around, g)[0])


def live_talks(sitting: Sitting) -> list[int]:
    """Those of the own talks where something can be said, lies, or was said this turn."""
    seen = sitting.view()
    return [g for g in own_talks(sitting) if _is_live(sitting, g, seen)]


def _is_live(sitting: Sitting, g: int, seen: View) -> bool:
    if is_open_now(sitting, g, seen) or seen.known.said[:, g, 0].any():
        return True
    closed = why_closed(sitting, g, seen)
    lies = int(seen.known.draft[g, 0]) != NO_DRAFT
    return lies and (closed is None or closed.code not in ("main_closed", "concluded"))


def why_closed(sitting: Sitting, g: int, seen: View) -> Refusal | None:
    """Why nothing can be said on an agreement in this turn; None if something can."""
    name = sitting.match.rules.agreements[g].id
    found = objections(sitting.match.rules, seen.known, seen.seat, 0, Move("accept", name))
    codes = ("table_closed", "walked_out", "concluded", "agreed", "main_closed")
    return next((refusal for refusal in found if refusal.code in codes), None)


def course(sitting: Sitting, g: int) -> list[Put]:
    """The drafts put on a table since it was last empty, the one that lies there at the end."""
    name = sitting.match.rules.agreements[g].id
    found: list[Put] = []
    for turn, fact in _facts(sitting):
        about = fact.id.partition(".")[2] if fact.kind in OF_TABLE else fact.id
        if about != name:
            continue
        if fact.kind in DRAFTED:
            found.append(Put(turn, fact.number))
        elif fact.kind in (events.FELL, events.CONCLUDED, events.WALKED_OUT):
            found.clear()
    return found


def _facts(sitting: Sitting) -> list[tuple[int, Fact]]:
    """What the seat may know of all talks, by turn."""
    place = sitting.match.rules.place("seat", sitting.seat)
    told = [(reveal.turn, fact) for reveal in sitting.match.reveals for fact in reveal.facts]
    turn = sitting.match.state.turn + 1
    told += [(turn, fact) for said in sitting.match.talk.said for fact in said.facts]
    return [(turn, fact) for turn, fact in told if place in fact.seats]


def said_lines(sitting: Sitting, said: Sequence[Said], board: Board) -> list[str]:
    """What was said, a line each, as far as the seat may know it; with the computers' reasons.

    ``board`` is how things stood before, and is kept up to date.
    """
    everybody = not sitting.people
    place = sitting.match.rules.place("seat", sitting.seat)
    return [
        line_of(sitting, fact, word.reason, board)
        for word in said
        for fact in word.facts
        if everybody or place in fact.seats
    ]


def line_of(sitting: Sitting, fact: Fact, reason: Reason | None, board: Board) -> str:
    """One thing said: by whom, what it changes, and why; an old draft is not told again."""
    told = word_of(sitting, fact, reason, board)
    return f"{told.name}: {told.words}{' ' + told.why if told.why else ''}"


def word_of(
    sitting: Sitting, fact: Fact, reason: Reason | None, board: Board, is_brief: bool = False
) -> Word:
    """One thing said, in its parts; an old draft is not told again, and needs no reason.

    ``is_brief``: the agreement's name stands above already.
    """
    narrator, name = sitting.narrator, fact.id.partition(".")[0]
    g = agreement_of(narrator, fact)
    seat = narrator.seat(name)
    words = said_sentence(narrator, fact, board.lying.get(g), is_brief)
    if fact.kind in DRAFTED:
        board.lying[g] = fact.number
        if board.own.get((name, g)) == fact.number:
            agreement = narrator.agreement(narrator.rules.agreements[g].id)
            code = "brief.repeated" if is_brief else "fact.repeated"
            return Word(name, seat, narrator.say(code, agreement=agreement), "")
        board.own[name, g] = fact.number
    why = saying_sentence(narrator, reason) if reason is not None else ""
    return Word(name, seat, words, why)


def talk_of(sitting: Sitting, reveal: Reveal, facts: Sequence[Fact]) -> list[str]:
    """What was said at the tables in a turn that is over."""
    board, reasons = Board.of(sitting.match.rules, reveal.before), Reasons(reveal.said)
    return [
        line_of(sitting, fact, reasons.of(fact), board) for fact in facts if fact.kind in OF_TABLE
    ]
