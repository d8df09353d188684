"""Clauses, their levels and whole drafts in words."""

from __future__ import annotations

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.scenario.schema import agreements as schema
from game.wording.narrator import Narrator


def clause_of(narrator: Narrator, g: int, c: int) -> schema.Clause:
    """A clause as the scenario has it."""
    return narrator.document.agreements[g].clauses[c]


def clause_title(narrator: Narrator, g: int, c: int) -> str:
    """What a clause is called."""
    return narrator.text(clause_of(narrator, g, c).title)


def level_words(narrator: Narrator, g: int, c: int, level: int) -> str:
    """A level of a clause: ``13.9%``, ``6 years``, ``yes``, or its title."""
    clause, written = rules_of(narrator.rules, g)[1].clauses[c], clause_of(narrator, g, c)
    if clause.kind == "yes_no":
        return narrator.say("term.yes" if level else "term.no")
    if written.options is not None:
        return narrator.text(written.options[level].title)
    number = f"{float(clause.values[level]):.10g}"
    unit = narrator.text(written.unit)
    if not unit and clause.kind == "years":
        return narrator.say("term.years", number=number)
    if not unit:
        return number
    return f"{number}%" if unit == "%" else narrator.say("term.unit", number=number, unit=unit)


def draft_words(narrator: Narrator, g: int, code: int) -> str:
    """All that is in a draft, with its name where it has one."""
    words = terms_words(narrator, g, code)
    name = package_name(narrator, g, code)
    return narrator.say("draft.named", package=name, terms=words) if name else words


def terms_words(narrator: Narrator, g: int, code: int) -> str:
    """All that is in a draft, clause by clause."""
    if code == NO_DRAFT:
        return narrator.say("draft.empty")
    _, drafts = rules_of(narrator.rules, g)
    terms = [
        _term(narrator, g, c, level)
        for c, level in enumerate(drafts.terms(code))
        if drafts.present[c, code]
    ]
    return "; ".join(terms) or narrator.say("draft.empty")


def _term(narrator: Narrator, g: int, c: int, level: int) -> str:
    words = level_words(narrator, g, c, level)
    return narrator.say("draft.term", clause=clause_title(narrator, g, c), level=words)


def package_name(narrator: Narrator, g: int, code: int) -> str | None:
    """The name that the scenario gives to a draft."""
    for p in narrator.rules.agreements[g].packages:
        if narrator.rules.packages[p].code == code:
            return narrator.package(narrator.rules.packages[p].id)
    return None


def change_words(narrator: Narrator, g: int, before: int, code: int) -> str:
    """What a draft changes in the one before it; the whole draft where there was none."""
    if NO_DRAFT in (before, code) or before == code:
        return draft_words(narrator, g, code)
    _, drafts = rules_of(narrator.rules, g)
    pairs = zip(drafts.terms(before), drafts.terms(code), strict=True)
    return "; ".join(
        narrator.say(
            "draft.change",
            clause=clause_title(narrator, g, c),
            before=level_words(narrator, g, c, old),
            level=level_words(narrator, g, c, new),
        )
        for c, (old, new) in enumerate(pairs)
        if old != new
    )
