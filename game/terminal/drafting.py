"""The draft that a typed line describes: which agreement, which terms, and what stays as it is."""

from __future__ import annotations

from game.engine.orders import Refusal
from game.engine.table import rules_of
from game.telling.course import own_talks, why_closed
from game.telling.proposal import draft_with
from game.terminal.focus import focus, split_name
from game.terminal.table import Table
from game.terminal.terms import TermsReader
from game.terminal.trouble import show_refusal, show_trouble
from game.wording.drafts import level_words

ONTO = ("and ", "also ", "+", "그리고 ")
"""Words that try something on top of what was tried before."""


def drafted(table: Table, verb: str, rest: str) -> tuple[int, int] | None:
    """The agreement and the draft that a line describes; says so if it describes none."""
    tried = table.tries.get((table.seat, table.view().known.turn))
    onto = next((word for word in ONTO if rest.casefold().startswith(word)), "")
    if onto:
        rest = rest[len(onto) :].strip()
    g, typed = _which(table, verb, rest)
    if g is None:
        return None
    if not typed:
        if tried is not None and (tried[0] == g or not rest):
            return tried
        _tell_how(table, verb, g)
        return None
    terms = TermsReader(table.narrator, g).read(typed)
    if terms.trouble is not None:
        show_trouble(table, g, terms.trouble)
        return None
    if not terms.levels:
        _tell_how(table, verb, g)
        return None
    base = tried[1] if onto and tried is not None and tried[0] == g else None
    table.looked[table.seat] = (g, table.view().known.turn)
    return g, draft_with(table, g, terms.levels, base)


def _tell_how(table: Table, verb: str, g: int) -> None:
    """What is to be typed for a draft: why nothing can be offered, or an example."""
    closed = why_closed(table, g, table.view())
    if closed is not None and verb != "try":
        show_refusal(table, closed)
        return
    if verb == "split":
        clause, level = example(table, g)
        name = table.match.rules.agreements[g].id
        table.say("split.how", name=name, clause=clause, level=level)
        return
    table.say("offer.how")


def example(table: Table, g: int) -> tuple[str, str]:
    """A clause and a level as they can be typed: by id, or by number where ids are foreign."""
    clause = rules_of(table.match.rules, g)[1].clauses[0]
    middle = clause.values.size // 2
    is_named = bool(clause.names[middle])
    if table.language != "en":
        return "1", str(middle + 1) if is_named else level_words(table.narrator, g, 0, middle)
    return clause.id, clause.names[middle] or level_words(table.narrator, g, 0, middle)


def _which(table: Table, verb: str, rest: str) -> tuple[int | None, str]:
    """The agreement that a line is about, and the rest of it."""
    parts = [g for g in own_talks(table) if rules_of(table.match.rules, g)[0].part_of >= 0]
    here = focus(table)
    if verb == "split":
        if not parts:
            name = table.match.rules.agreements[here].id
            show_refusal(table, Refusal("no_part", name))
            return None, rest
        here = here if here in parts else parts[0]
    if not rest or TermsReader(table.narrator, here).begins(rest):
        return here, rest
    named, left = split_name(table, rest)
    if named is not None:
        return named, left
    known = parts if verb == "split" else own_talks(table)
    others = [g for g in known if TermsReader(table.narrator, g).begins(rest)]
    return (others or [here])[0], rest
