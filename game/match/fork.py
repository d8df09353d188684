"""A game taken otherwise from a turn on: the same dice, the same decisions before, a new end.

Nothing here writes or waits.  A fork is a match like any other; it may be played on by the same
orders, by computer players who decide anew, by hand, or by some of each.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.engine.orders import PASS, Decision, Refusal
from game.engine.replay import RESOLUTION, Record
from game.engine.rules import Rules
from game.engine.shift import shifted
from game.engine.state import differing_field
from game.engine.view import View
from game.match.changes import LetGo, amended, let_go, seat_of
from game.match.commands import Propose
from game.match.deciders import NOBODY, SAME, Deciders, deciders, repeating
from game.match.match import Match
from game.saves.branch import Branch, Change, before, shift_of
from game.scenario.compile.compiler import Scenario

CODES = (
    "no_turn",  # the game has no such turn: turn, last
    "no_order",  # the scenario has no such order: order
    "no_question",  # no such event, or it asks nobody: event
    "not_given",  # the order was not given in that turn: order, turn
    "nothing",  # all would be as it was
    "refused",  # a seat could not have decided so: refusals
)
"""Why a what-if cannot be."""


@dataclass(frozen=True)
class Obstacle:
    """Why a what-if cannot be; of ``refused`` also the refusals, in the eyes of their seat."""

    code: str
    parameters: Mapping[str, str | int] = field(default_factory=dict)
    refusals: tuple[Refusal, ...] = ()
    view: View | None = None


def told_again(scenario: Scenario, record: Record) -> Match | None:
    """A recorded game as a match in which everybody repeats what was decided.

    None where it was played under other rules, or comes out otherwise.
    """
    if record.resolution != RESOLUTION:
        return None
    players = {seat.id: repeating(record, seat.id) for seat in scenario.rules.seats}
    match = Match.resume(scenario, record, players)
    return match if match.record.turns == record.turns else None


def fork(
    then: Match,
    turn: int,
    changes: Sequence[Change],
    anew: Deciders = NOBODY,
    hand: Collection[str] = (),
) -> Match | Obstacle:
    """The match as it stands at the beginning of a turn (from 1), once the changes are made.

    The seats of ``anew`` are played by those players (at this turn as they were, where a change is
    about them), those in ``hand`` by people, who find the plans of that turn; all others repeat
    what they decided.  Raises ValueError for a card or setting that the scenario does not have.
    """
    obstacle = _obstacle(then, turn, changes)
    if obstacle is not None:
        return obstacle
    reveal = then.reveal_of(turn)
    assert reveal is not None, f"fork: wants a turn that can be told, got {turn}"
    decisions = amended(then.rules, reveal.decisions, changes)
    players = deciders(then.rules, then.record, turn, changes, anew, hand)
    stem = before(then.record, turn, shift_of(changes))
    now = Match.resume(then.scenario, stem, players, reveal.before)
    about = {seat_of(now.rules, c) for c in changes if c.kind in ("give", "answer")}
    for seat in [seat.id for seat in now.rules.seats if seat.id in about]:
        refused = now.refusals(seat, decisions[seat])
        if refused:
            return Obstacle("refused", {}, tuple(refused), now.view(seat))
    for seat in hand:
        _plan(now, seat, decisions.get(seat, PASS))
    return now


def play_on(then: Match, now: Match) -> None:
    """Play a fork without people as far as the game was played, or to the end if that was."""
    while not now.finished and (then.finished or len(now.record.turns) < len(then.record.turns)):
        if now.advance() is None:
            raise ValueError("play_on: wants a match without people")


def branch_of(now: Match, parent: int, turn: int, changes: Sequence[Change], label: str) -> Branch:
    """What a save keeps of a fork that left the game (0) or a branch at a turn."""
    players = {seat: player.name for seat, player in now.players.items()}
    return Branch(parent, turn, tuple(changes), players, label, tuple(now.record.turns[turn - 1 :]))


def not_repeated(rules: Rules, then: Record, now: Record, branch: Branch) -> list[LetGo]:
    """What seats that repeat their decisions could not do any more, in its order."""
    found: list[LetGo] = []
    pairs = zip(then.turns, now.turns, strict=False)
    for number, (old, new) in enumerate(pairs, start=1):
        changes = branch.changes if number == branch.turn else ()
        wanted = amended(rules, old.decisions, changes)
        for seat, player in branch.players.items():
            if number >= branch.turn and player == SAME:
                made = new.decisions.get(seat, PASS)
                found += let_go(number, seat, wanted.get(seat, PASS), made)
    return found


# -- what stands in the way ------------------------------------------------------------------------


def _obstacle(then: Match, turn: int, changes: Sequence[Change]) -> Obstacle | None:
    last = len(then.record.turns)
    if not 1 <= turn <= last:
        return Obstacle("no_turn", {"turn": turn, "last": last})
    decisions = then.record.turns[turn - 1].decisions
    for change in changes:
        found = _unknown(then.rules, change) or _not_given(then.rules, turn, decisions, change)
        if found is not None:
            return found
    is_same = amended(then.rules, decisions, changes) == dict(decisions)
    return Obstacle("nothing") if changes and is_same and not _shifts(then, turn, changes) else None


def _unknown(rules: Rules, change: Change) -> Obstacle | None:
    if change.kind in ("leaning", "lens") or seat_of(rules, change) is not None:
        return None
    if change.kind == "answer":
        return Obstacle("no_question", {"event": change.subject})
    return Obstacle("no_order", {"order": change.subject})


def _not_given(
    rules: Rules, turn: int, decisions: Mapping[str, Decision], change: Change
) -> Obstacle | None:
    decision = decisions.get(seat_of(rules, change) or "", PASS)
    given = [order.order for order in decision.orders]
    if change.kind != "drop" or change.subject in given:
        return None
    return Obstacle("not_given", {"order": change.subject, "turn": turn})


def _shifts(then: Match, turn: int, changes: Sequence[Change]) -> bool:
    """Whether a card or setting differs from what held in the turn."""
    reveal = then.reveal_of(turn)
    if reveal is None:
        return False
    now = shifted(then.rules, reveal.before, shift_of(changes))
    return differing_field(now, reveal.before) is not None


# -- by hand ---------------------------------------------------------------------------------------


def _plan(now: Match, seat: str, decision: Decision) -> None:
    """Put the plans of that turn on a person's desk, as far as they can still be carried out."""
    unsaid = replace(decision, predictions={}, table=())
    for left in range(len(decision.orders), -1, -1):
        plans = replace(unsaid, orders=tuple(decision.orders[:left]))
        revision = now.drafts[seat].revision
        if now.submit(seat, f"plans-then-{left}", revision, Propose(plans)).accepted:
            return
