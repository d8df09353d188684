"""One live game: seats, drafts, sealed decisions, and the turns already played.

Nothing here waits or calls back.  ``pending`` says what is awaited, ``submit`` accepts or
refuses what a person says, ``advance`` resolves the turn once all have sealed (or someone in
charge forces it).  Everything can be written down at any moment (``record``, ``drafts``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from game.engine import replay
from game.engine.attribution import gauge_rows, gauge_values
from game.engine.events import Fact
from game.engine.ledger import Row
from game.engine.orders import PASS, Decision, Refusal, refusals
from game.engine.replay import Record
from game.engine.state import UNDECIDED, Setup, State
from game.engine.table import chosen
from game.engine.view import View, rows_for, view
from game.match.commands import Command, Pending, Propose, Reply, Seal, Speak
from game.match.talk import Said, Talk
from game.players.player import Player, Reason, Saying
from game.scenario.compile.compiler import Scenario

Floats = NDArray[np.float64]


@dataclass
class Draft:
    """A seat's plans for the turn.

    ``unset`` as long as nobody has said anything for it this turn, which is another thing than
    the wish to pass.  ``revision`` grows with every accepted change and every turn.
    """

    decision: Decision = PASS
    revision: int = 0
    unset: bool = True
    sealed: bool = False
    heard: dict[str, Reply] = field(default_factory=dict)

    def next(self) -> Draft:
        """The empty draft of the next turn; what was said for this one is not said for that."""
        return Draft(revision=self.revision + 1, heard=self.heard)


@dataclass(frozen=True)
class Reveal:
    """All there is to know of a played turn; doors show a seat its own part of it only."""

    turn: int
    decisions: Mapping[str, Decision]
    reasons: Mapping[str, tuple[Reason, ...]]
    facts: tuple[Fact, ...]
    rows: tuple[Row, ...]
    before: State
    after: State
    said: tuple[Said, ...] = ()


class Match:
    """A game of one scenario between people and computer players.

    ``players`` maps seat ids to the computer players; all other seats are people's.  ``state``
    is where a game stands that is taken up again (``resume``); a new one begins at its opening.
    """

    def __init__(
        self,
        scenario: Scenario,
        seed: int,
        setup: Setup,
        players: Mapping[str, Player],
        fingerprint: str = "",
        run: int = 0,
        state: State | None = None,
    ) -> None:
        self.scenario = scenario
        self.rules = scenario.rules
        self.players = dict(players)
        self.record = Record(self.rules.id, fingerprint, seed, setup, run)
        self.state = replay.start(self.rules, self.record) if state is None else state
        self._reveals: list[Reveal] = []
        self._earlier: Record | None = None  # turns that have not been played again yet
        self.drafts = {seat.id: Draft() for seat in self.rules.seats}
        self._begin_turn()

    @property
    def reveals(self) -> Sequence[Reveal]:
        """All played turns.  Those of a game taken up again are replayed when first asked for.

        Where they come out otherwise today (the rules have changed), none of them is here: the
        first is then not turn 1.
        """
        if self._earlier is not None:
            earlier, self._earlier = self._earlier, None
            again = Match.resume(self.scenario, earlier, self.players)
            if again.record.turns == earlier.turns:
                self._reveals[:0] = again.reveals
        return self._reveals

    def reveal_of(self, turn: int) -> Reveal | None:
        """A played turn (from 1); None where there is nothing to be known of it."""
        return next((reveal for reveal in self.reveals if reveal.turn == turn), None)

    @property
    def untold(self) -> int:
        """How many turns at the beginning of the game cannot be told any more; mostly 0."""
        return len(self.record.turns) - len(self.reveals)

    @property
    def people(self) -> tuple[str, ...]:
        """Seats that people decide for."""
        return tuple(s.id for s in self.rules.seats if s.id not in self.players)

    @property
    def finished(self) -> bool:
        """Whether the game has ended."""
        return bool(self.state.ending[0] != UNDECIDED)

    def pending(self) -> Pending:
        """What the match waits for."""
        waiting = tuple(s for s in self.people if not self.drafts[s].sealed)
        if self.finished:
            return Pending(self.state.turn + 1, (), True)
        floor = self.talk.floor
        seat, exchange = (None, -1) if floor is None else floor
        return Pending(self.state.turn + 1, waiting, False, seat, exchange + 1)

    def view(self, seat: str) -> View:
        """What a seat may see now, with all that has been said at the table."""
        return view(self.rules, self.talk.state, self.rules.place("seat", seat), self.record.seed)

    def _begin_turn(self) -> None:
        """Set anew what a what-if sets before this turn, and talk up to where a person speaks."""
        self.state = replay.begun(self.rules, self.record, self.state)
        self.talk = Talk(self.rules, self.state)
        if not self.finished:
            self.talk.wait(self._spoken)

    def _spoken(self, seat: str, exchange: int) -> Saying | None:
        """What a computer player says; None for a person."""
        if seat not in self.players:
            return None
        return self.players[seat].speak(self.rules, self.view(seat), exchange, self.record.seed)

    def submit(self, seat: str, command_id: str, base_revision: int, command: Command) -> Reply:
        """Take a person's command; saying the same ``command_id`` again changes nothing.

        Raises ValueError for a seat that the computer plays.
        """
        if seat in self.players:
            raise ValueError(f"submit: wants a seat that people play, got {seat!r}")
        draft = self.drafts[seat]
        if command_id in draft.heard:
            return draft.heard[command_id]
        if base_revision != draft.revision:
            return Reply(False, draft.revision, stale=True)
        found = self._obstacles(seat, draft, command)
        if not found:
            self._accept(seat, draft, command)
        reply = Reply(not found, draft.revision, found)
        draft.heard[command_id] = reply
        return reply

    def _obstacles(self, seat: str, draft: Draft, command: Command) -> tuple[Refusal, ...]:
        if self.finished:
            return (Refusal("finished", ""),)
        if isinstance(command, Propose):
            if draft.sealed:
                return (Refusal("sealed", ""),)
            return tuple(self.refusals(seat, command.decision))
        if isinstance(command, Seal):
            return tuple(self.refusals(seat, draft.decision))
        if isinstance(command, Speak):
            if draft.sealed:
                return (Refusal("sealed", ""),)
            return tuple(self.talk.objections(seat, command.move))
        return ()

    def _accept(self, seat: str, draft: Draft, command: Command) -> None:
        draft.revision += 1
        if isinstance(command, Propose):
            draft.decision, draft.unset = command.decision, False
        elif isinstance(command, Speak):
            self.talk.say(command.move)
            self.talk.wait(self._spoken)
        else:
            draft.sealed = isinstance(command, Seal)
            if draft.sealed:  # who seals has said all it wants to say
                self.talk.silence(seat)
                self.talk.wait(self._spoken)

    def refusals(self, seat: str, decision: Decision) -> list[Refusal]:
        """Why a decision could not be sealed as it stands; empty if it could."""
        seen = self.view(seat)
        return refusals(self.rules, seen.seat, seen.capital, seen.menu, seen.asked, decision)

    def advance(self, force: bool = False) -> Reveal | None:
        """Resolve the turn if all people have sealed; ``force`` seals for those who have not."""
        if self.finished or (self.pending().seats and not force):
            return None
        for seat_id in self.people:  # forced: who has not spoken says nothing more
            self.talk.silence(seat_id)
        self.talk.wait(self._spoken)
        decisions: dict[str, Decision] = {}
        reasons: dict[str, tuple[Reason, ...]] = {}
        for seat in self.rules.seats:
            said = self.talk.moves_of(seat.id)
            if seat.id in self.players:
                answer = self.players[seat.id].decide(
                    self.rules, self.view(seat.id), self.record.seed
                )
                decisions[seat.id] = replace(answer.decision, table=said)
                reasons[seat.id] = answer.reasons
            else:
                decisions[seat.id] = replace(self._sealed(seat.id), table=said)
        return self._play(decisions, reasons)

    def _sealed(self, seat: str) -> Decision:
        """A seat's sealed decision; when forced: its draft if that is legal, else none."""
        draft = self.drafts[seat]
        if draft.sealed or not self.refusals(seat, draft.decision):
            return draft.decision
        return PASS

    def _play(
        self, decisions: dict[str, Decision], reasons: dict[str, tuple[Reason, ...]]
    ) -> Reveal:
        before = self.state
        done = replay.step(self.rules, before, decisions, self.record.seed)
        self.state = done.state
        self.record.turns.append(replay.played(decisions, done.state))
        rows = tuple(done.ledger.rows())
        said = tuple(self.talk.said)
        reveal = Reveal(
            done.state.turn, decisions, reasons, done.facts, rows, before, done.state, said
        )
        self._reveals.append(reveal)
        self.drafts = {seat: draft.next() for seat, draft in self.drafts.items()}
        self._begin_turn()
        return reveal

    @classmethod
    def resume(
        cls,
        scenario: Scenario,
        record: Record,
        players: Mapping[str, Player],
        state: State | None = None,
        told: Sequence[Reveal] | None = None,
    ) -> Match:
        """A match at the point that a record has reached.

        ``state`` is what was kept of that moment: the match goes on from there, and its record
        stays one of the rules under which it began; ``told`` are its turns, where they are known.
        Without a state the turns are played again; those that the record claims after the game's
        end are left out.
        """
        match = cls(
            scenario, record.seed, record.setup, players, record.fingerprint, record.run, state
        )
        if record.shifts:
            match.record = replace(match.record, shifts=record.shifts)
            match._begin_turn()
        if state is not None:
            match.record = replace(record, turns=list(record.turns))
            match._reveals, match._earlier = list(told or ()), record if told is None else None
            return match
        for turn in record.turns:
            if match.finished:
                break
            match._talk_again(turn.decisions)
            match._play(dict(turn.decisions), {})
        return match

    def _talk_again(self, decisions: Mapping[str, Decision]) -> None:
        """What a record says was said in a turn; a computer's reason, where it says so again."""
        self.talk = Talk(self.rules, self.state)

        def spoken(seat: str, exchange: int) -> Saying:
            move = chosen(decisions[seat].table, exchange) if seat in decisions else None
            anew = self._spoken(seat, exchange) if move is not None else None
            return Saying(move, anew.reason if anew is not None and anew.move == move else None)

        self.talk.wait(spoken)

    # -- explanations ------------------------------------------------------------------------

    def facts_for(self, reveal: Reveal, seat: str) -> list[Fact]:
        """What a seat may know to have happened."""
        place = self.rules.place("seat", seat)
        return [fact for fact in reveal.facts if place in fact.seats]

    def why(self, reveal: Reveal, seat: str, name: str) -> list[Row] | None:
        """The rows that sum to a metric's or gauge's change in a turn, as the seat may know.

        None where the seat does not see the metric (or an input of the gauge) sharply.
        """
        place = self.rules.place("seat", seat)
        seen = view(self.rules, reveal.after, place, self.record.seed)
        earlier = view(self.rules, reveal.before, place, self.record.seed)
        wanted, rows = self._inputs(name), self.rows(reveal, name)
        if not all(seen.is_sharp(m) and earlier.is_sharp(m) for m in wanted):
            return None
        return rows_for(self.rules, place, rows, seen)

    def rows(self, reveal: Reveal, name: str) -> list[Row]:
        """All rows of a gauge or metric in a turn, whoever may know them."""
        if name in self.rules.tables["gauge"]:
            gauge = self.rules.gauges[self.rules.place("gauge", name)]
            before, after = reveal.before.values, reveal.after.values
            return gauge_rows(self.rules, gauge, reveal.after, before, after, reveal.rows)
        return [row for row in reveal.rows if row.metric in self._inputs(name)]

    def _inputs(self, name: str) -> set[int]:
        """The metrics that a gauge reads, or the metric itself."""
        if name in self.rules.tables["gauge"]:
            return set(self.rules.gauges[self.rules.place("gauge", name)].inputs)
        return {self.rules.place("metric", name)}

    def gauges(self, state: State) -> Floats:
        """All gauges of a state, in thousandths."""
        return gauge_values(self.rules, state)[:, 0]
