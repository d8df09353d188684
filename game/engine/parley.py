"""What a seat may say at the table now, and why not; moves as written, and as arrays.

Everything here reads only what the seat may know: a view's ``known`` state will do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from game.engine.events import Fact
from game.engine.orders import Decision, Refusal
from game.engine.rules import Rules
from game.engine.state import IN_FORCE, POLLED, WALKED, State
from game.engine.surroundings import Around
from game.engine.table import (
    ACCEPT,
    COUNTER,
    DRAFTING,
    POLL,
    SILENCE,
    SPLIT_DEAL,
    TIE_HANDS,
    WORDS,
    Move,
    Moves,
    agreed,
    chosen,
    is_open,
    rounds,
    rules_of,
    settled,
    speak,
)
from game.engine.treaty import NO_DRAFT, Clause


def level_of(clause: Clause, term: float | str) -> int | None:
    """The level that a term names: a number, an id, or yes and no; None if it names none."""
    if clause.kind == "yes_no":
        term = {"no": 0.0, "yes": 1.0}.get(term, term) if isinstance(term, str) else float(term)
    if isinstance(term, str):
        return clause.names.index(term) if term in clause.names else None
    near = np.flatnonzero(np.abs(clause.values - term) < 1e-9)
    return int(near[0]) if near.size else None


def term_of(clause: Clause, level: int) -> float | str:
    """A level as it is written: an id, yes and no, or a number."""
    if clause.kind == "yes_no":
        return ("no", "yes")[level]
    return clause.names[level] or float(clause.values[level])


def written(rules: Rules, g: int, code: int) -> dict[str, float | str]:
    """All terms of a draft, as they are written."""
    _, drafts = rules_of(rules, g)
    levels = drafts.terms(code)
    return {c.id: term_of(c, level) for c, level in zip(drafts.clauses, levels, strict=True)}


def objections(rules: Rules, known: State, seat: int, exchange: int, move: Move) -> list[Refusal]:
    """Why a seat cannot say this now; empty if it can.  Reads one run."""
    kind = WORDS.index(move.word) if move.word in WORDS[1:] else SILENCE
    g = rules.tables["agreement"].get(move.agreement, -1)
    shut = _shut_out(rules, known, seat, exchange, g, kind)
    if shut is not None:
        return [Refusal(shut, move.word if kind == SILENCE else move.agreement)]
    if kind in DRAFTING:
        return _draft_objections(rules, known, seat, g, kind, move)
    if kind == ACCEPT:
        if int(known.draft[g, 0]) == NO_DRAFT:
            return [Refusal("no_draft", move.agreement)]
        return [Refusal("own_draft", move.agreement)] if known.accepts[seat, g, 0] else []
    return _public_objections(rules, known, seat, g, kind)


def _shut_out(
    rules: Rules, known: State, seat: int, exchange: int, g: int, kind: int
) -> str | None:
    """Why a seat cannot say anything on an agreement; None if it can."""
    if kind == SILENCE:
        return "unknown_move"
    if g not in rules.talked:
        return "no_table"
    if seat not in rules.agreements[g].seats:
        return "no_party"
    if known.said[seat, g, 0] & WALKED:
        return "walked_out"
    around = Around(rules, known, known.turn)
    if not bool(is_open(rules, around, g, exchange)[0]):
        return _closed(rules, around, g, exchange)
    return None


def _closed(rules: Rules, around: Around, g: int, exchange: int) -> str:
    """Why a table is closed."""
    state, (table, drafts) = around.state, rules_of(rules, g)
    if table.opens is None and state.status[g, 0] == IN_FORCE:
        return "concluded"
    left = (state.said[:, g, 0] & WALKED) != 0
    if left[drafts.essential].any() or state.closed[g, 0] > around.today:
        return "walked_out"
    if table.opens is not None and not bool(np.all(table.opens.value(around))):
        return "table_closed"
    if exchange >= table.exchanges:
        return "all_said"
    return "agreed" if bool(agreed(rules, state, g)[0]) else "main_closed"


def _draft_objections(
    rules: Rules, known: State, seat: int, g: int, kind: int, move: Move
) -> list[Refusal]:
    table, drafts = rules_of(rules, g)
    lying = int(known.draft[g, 0])
    if kind == COUNTER and lying == NO_DRAFT:
        return [Refusal("no_draft", move.agreement)]
    if kind == SPLIT_DEAL and table.part_of < 0:
        return [Refusal("no_part", move.agreement)]
    wrong = [
        _term_refusal(move.agreement, drafts.clauses, clause, term)
        for clause, term in move.terms.items()
    ]
    found = [refusal for refusal in wrong if refusal is not None]
    if found:
        return found
    code = code_of(rules, known, g, move)
    if code == lying:
        return [Refusal("unchanged", move.agreement)]
    before = drafts.terms(lying) if lying != NO_DRAFT else _lowest(rules, g)
    fixed = {place for place, _, where in settled(rules, known, g) if where[0]}
    for i, (clause, level) in enumerate(zip(drafts.clauses, drafts.terms(code), strict=True)):
        if level != before[i] and i not in fixed and not clause.proposers[seat]:
            found.append(Refusal("not_yours_to_move", f"{move.agreement}.{clause.id}"))
    if not drafts.present[:, code].any():
        found.append(Refusal("empty_draft", move.agreement))
    return found


def _term_refusal(
    agreement: str, clauses: Sequence[Clause], name: str, term: float | str
) -> Refusal | None:
    clause = next((c for c in clauses if c.id == name), None)
    if clause is None:
        return Refusal("unknown_clause", name, {"agreement": agreement})
    if level_of(clause, term) is None:
        return Refusal("unknown_term", name, {"term": str(term), "agreement": agreement})
    return None


def _public_objections(rules: Rules, known: State, seat: int, g: int, kind: int) -> list[Refusal]:
    """Of tying hands, sounding blocs and walking out."""
    name, (table, _) = rules.agreements[g].id, rules_of(rules, g)
    if kind == TIE_HANDS:
        tie = table.ties[seat]
        if tie is None:
            return [Refusal("no_tie", name)]
        if known.tied[seat, g, 0] > 0.0:
            return [Refusal("already_tied", name)]
        return _too_dear(known, seat, tie.cost)
    if kind == POLL:
        poll = table.polls[seat]
        if poll is None:
            return [Refusal("no_poll", name)]
        if known.said[seat, g, 0] & POLLED:
            return [Refusal("already_polled", name)]
        return _too_dear(known, seat, poll.cost)
    return []


def _too_dear(known: State, seat: int, cost: int) -> list[Refusal]:
    left = int(known.capital[seat, 0])
    return [Refusal("too_dear", "", {"cost": cost, "left": left})] if cost > left else []


def _lowest(rules: Rules, g: int) -> tuple[int, ...]:
    """Where a draft begins: every clause absent, or at its lowest level."""
    _, drafts = rules_of(rules, g)
    return tuple(max(clause.absent, 0) for clause in drafts.clauses)


def code_of(rules: Rules, known: State, g: int, move: Move) -> int:
    """The draft that a (legal) move puts on the table.

    What it leaves out stays as it lies there for a counter, else as low as it goes; what a
    side deal has settled stands as settled.
    """
    _, drafts = rules_of(rules, g)
    lying = int(known.draft[g, 0])
    keeps = move.word == WORDS[COUNTER] and lying != NO_DRAFT
    levels = list(drafts.terms(lying) if keeps else _lowest(rules, g))
    for i, clause in enumerate(drafts.clauses):
        level = level_of(clause, move.terms[clause.id]) if clause.id in move.terms else None
        levels[i] = levels[i] if level is None else level
    for place, level, where in settled(rules, known, g):
        if where[0]:
            levels[place] = level
    return drafts.code(levels)


def moves_of(rules: Rules, known: State, move: Move | None) -> Moves:
    """A (legal) move in a single game as arrays; None says nothing."""
    if move is None:
        return Moves.silence(1)
    kind, g = WORDS.index(move.word), rules.place("agreement", move.agreement)
    code = code_of(rules, known, g, move) if kind in DRAFTING else NO_DRAFT
    return Moves.one(kind, g, code)


def move_of(rules: Rules, moves: Moves) -> Move | None:
    """The first run's move in words, its draft with all terms."""
    kind, g = int(moves.kind[0]), int(moves.agreement[0])
    if kind == SILENCE:
        return None
    terms = written(rules, g, int(moves.code[0])) if kind in DRAFTING else {}
    return Move(WORDS[kind], rules.agreements[g].id, terms)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A move that could not be made when its time came, and why."""

    seat: int
    exchange: int
    move: Move
    reasons: tuple[Refusal, ...]


def converse(
    rules: Rules, state: State, decisions: Mapping[str, Decision], facts: list[Fact] | None = None
) -> list[Unsaid]:
    """Everything that the decisions of a turn say at the table, in its order; in place.

    What cannot be said when its time comes is passed over, as silence; it is returned.
    """
    unsaid: list[Unsaid] = []
    for exchange, seat in rounds(rules, state.turn):
        decision = decisions.get(rules.seats[seat].id)
        move = None if decision is None else chosen(decision.table, exchange)
        if move is None:
            continue
        reasons = objections(rules, state, seat, exchange, move)
        if reasons:
            unsaid.append(Unsaid(seat, exchange, move, tuple(reasons)))
        else:
            speak(rules, state, seat, moves_of(rules, state, move), facts)
    return unsaid
