"""Whether a save fits the scenario inside it: every name, and every number of its snapshot."""

from __future__ import annotations

from game.engine import replay
from game.engine.orders import Decision, Order, option_of
from game.engine.replay import RESOLUTION
from game.engine.rules import Rules
from game.engine.snapshot import restore
from game.engine.state import Setup, State
from game.saves.branch import Branch, shift_of
from game.saves.form import Save

Misfit = tuple[str, str]
"""What kind of name the scenario does not have, and the name."""


def misfit(rules: Rules, save: Save) -> Misfit | None:
    """The first name in a record that its scenario does not have: what kind, and the name."""
    seats = rules.tables["seat"]
    turns = [*save.record.turns, *(turn for branch in save.branches for turn in branch.turns)]
    decisions = [pair for turn in turns for pair in turn.decisions.items()]
    decisions += [(seat, draft.decision) for seat, draft in save.drafts.items()]
    players = (seat for branch in save.branches for seat in branch.players)
    for seat in (*save.players, *players, *(seat for seat, _ in decisions)):
        if seat not in seats:
            return "seat", seat
    for _, decision in decisions:
        unknown = _unknown_in(rules, decision)
        if unknown is not None:
            return unknown
    unset = (_unfit_branch(rules, branch) for branch in save.branches)
    return _unset(rules, save.record.setup) or next(filter(None, unset), None)


def _unfit_branch(rules: Rules, branch: Branch) -> Misfit | None:
    """The first thing that a what-if sets or changes and that the scenario does not have."""
    for change in branch.changes:
        order = Order(change.subject, change.value or None)
        unknown = {
            "give": option_of(rules, order) is None,
            "drop": change.subject not in rules.tables["order"],
            "answer": f"{change.subject}.{change.value}" not in rules.tables["event_option"],
        }
        if unknown.get(change.kind, False):
            return ("answer" if change.kind == "answer" else "order"), change.subject
    shift = shift_of(branch.changes)
    return _unset(rules, Setup(shift.leanings, shift.lenses, {}), drawn=False)


def _unknown_in(rules: Rules, decision: Decision) -> Misfit | None:
    """The first name in a decision that the scenario does not have."""
    for order in decision.orders:
        if option_of(rules, order) is None:
            return "order", order.order
        if order.depends_on is not None and order.depends_on not in rules.tables["condition"]:
            return "condition", order.depends_on
    for move in decision.table:
        if move is not None and move.agreement not in rules.tables["agreement"]:
            return "agreement", move.agreement
    for event, answer in decision.choices.items():
        if f"{event}.{answer}" not in rules.tables["event_option"]:
            return "answer", f"{event}.{answer}"
    return None


def _unset(rules: Rules, setup: Setup, drawn: bool = True) -> Misfit | None:
    """The first thing set that there is not; ``drawn``: a lens may be left to chance."""
    leanings = {seat.id: [card.id for card in seat.leanings] for seat in rules.seats}
    lenses = {lens.id: [*lens.settings, *"?" * drawn] for lens in rules.lenses}
    types = {actor.id: list(actor.types) for actor in rules.actors}
    for kind, given, known in (
        ("leaning", setup.leanings, leanings),
        ("lens", setup.lenses, lenses),
        ("type", setup.types, types),
    ):
        for name, value in given.items():
            if value not in known.get(name, ()):
                return kind, f"{name}={value}"
    return None


def restored(rules: Rules, save: Save) -> State | Misfit | None:
    """The state that a save holds; None where turns must be played again to have it.

    So it is with formats 1 and 2, and where a snapshot of other rules is of no use to ours.
    """
    if save.snapshot is None:
        return None
    is_older = save.record.resolution != RESOLUTION
    try:
        state = restore(rules, save.snapshot, save.record.run, is_older)
    except ValueError as unfit:
        return None if is_older else ("snapshot", str(unfit))
    if not is_older and state.digest() != _last_digest(rules, save):
        return "snapshot", state.digest()[:12]
    return state


def _last_digest(rules: Rules, save: Save) -> str:
    turns = save.record.turns
    return turns[-1].digest if turns else replay.start(rules, save.record).digest()
