"""Why something cannot be said at the table, and what can be said instead."""

from __future__ import annotations

from game.engine.grid import NEVER
from game.engine.orders import REFUSALS, Refusal
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.wording.dates import day_month, day_of
from game.wording.drafts import clause_of, clause_title, level_words
from game.wording.narrator import Narrator

AT_TABLE = frozenset(REFUSALS[REFUSALS.index("unknown_move") : REFUSALS.index("sealed")])
"""Codes of refusals at the table."""


def table_refusal(narrator: Narrator, refusal: Refusal, view: View) -> str:
    """A refusal at the table in a sentence."""
    if refusal.code == "unknown_move":
        return narrator.say("refusal.unknown_move", what=refusal.subject)
    if refusal.code == "not_your_turn":
        return narrator.say("refusal.not_your_turn", seat=narrator.seat(refusal.subject))
    name = str(refusal.parameters.get("agreement", refusal.subject.partition(".")[0]))
    g = narrator.rules.tables["agreement"].get(name)
    if g is None or refusal.code == "all_said":
        return narrator.say(f"refusal.{refusal.code}", agreement=name)
    code, more = refusal.code, {"agreement": narrator.agreement(name)}
    match refusal.code:
        case "no_party":
            more["parties"] = _seats(narrator, narrator.rules.agreements[g].seats)
        case "table_closed":
            more["reason"] = _author_says(narrator, g)
        case "walked_out":
            code, more["day"] = _broken_off(narrator, view, g)
        case "unchanged" if view.known.accepts[view.seat, g, 0]:
            code = "unchanged_own"
        case "main_closed":
            main = rules_of(narrator.rules, g)[0].part_of
            more["main"] = narrator.agreement(narrator.rules.agreements[main].id)
        case "unknown_clause" | "unknown_term" | "not_yours_to_move":
            more |= _of_clause(narrator, refusal, view, g)
    return narrator.say(f"refusal.{code}", **more)


def clause_list(narrator: Narrator, g: int) -> str:
    """All clauses with their numbers, in one line."""
    clauses = narrator.document.agreements[g].clauses
    return ", ".join(f"{c + 1} {clause_title(narrator, g, c)}" for c in range(len(clauses)))


def level_list(narrator: Narrator, g: int, c: int) -> str:
    """All levels of a clause in one line; named ones with their numbers."""
    levels = range(rules_of(narrator.rules, g)[1].clauses[c].values.size)
    named = clause_of(narrator, g, c).options is not None
    words = [level_words(narrator, g, c, level) for level in levels]
    return ", ".join(f"{i} {word}" if named else word for i, word in enumerate(words, start=1))


def _clause(narrator: Narrator, g: int, name: str) -> int:
    return [clause.id for clause in narrator.document.agreements[g].clauses].index(name)


def _seats(narrator: Narrator, seats: tuple[int, ...]) -> str:
    return ", ".join(narrator.seat(narrator.rules.seats[s].id) for s in seats)


def _author_says(narrator: Narrator, g: int) -> str:
    table = narrator.document.agreements[g].table
    assert table is not None, "table_closed: wants a table"
    return "" if table.opens is None else narrator.text(table.opens.otherwise)


def _broken_off(narrator: Narrator, view: View, g: int) -> tuple[str, str]:
    """Until when the table is closed: the first turn that begins late enough."""
    starts, now = narrator.rules.calendar.starts, view.known.turn
    closed = float(view.known.closed[g, 0])
    later = [float(s) for s in starts[now + 1 : -1] if closed == NEVER or float(s) >= closed]
    if not later:
        return "walked_out_for_good", ""
    return "walked_out", day_month(day_of(narrator.rules.calendar, later[0]), narrator.language)


def _of_clause(narrator: Narrator, refusal: Refusal, view: View, g: int) -> dict[str, str]:
    """What a refusal says of a clause or of one of its levels."""
    if refusal.code == "unknown_clause":
        return {"clause": refusal.subject, "clauses": clause_list(narrator, g)}
    if refusal.code == "unknown_term":
        c = _clause(narrator, g, refusal.subject)
        return {"term": str(refusal.parameters["term"]), "levels": level_list(narrator, g, c),
                "clause": clause_title(narrator, g, c)}  # fmt: skip
    c = _clause(narrator, g, refusal.subject.partition(".")[2])
    drafts, lying = rules_of(narrator.rules, g)[1], int(view.known.draft[g, 0])
    clause = drafts.clauses[c]
    owners = tuple(s for s in narrator.rules.agreements[g].seats if clause.proposers[s])
    level = max(clause.absent, 0) if lying == NO_DRAFT else drafts.terms(lying)[c]
    return {
        "clause": clause_title(narrator, g, c),
        "seats": _seats(narrator, owners),
        "level": level_words(narrator, g, c, level),
    }
