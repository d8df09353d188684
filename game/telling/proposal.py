"""A draft in the making: what it begins from, what is fixed, and the word that puts it forward."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.parley import written
from game.engine.state import IN_FORCE
from game.engine.table import Move, rules_of, settled
from game.engine.treaty import NO_DRAFT
from game.telling.sitting import Sitting


def first_levels(sitting: Sitting, g: int) -> list[int]:
    """What a draft begins from, by clause: as it lies there, or as the seat last offered it.

    What is another's to propose and does not lie there is left out.
    """
    seen = sitting.view()
    _, drafts = rules_of(sitting.match.rules, g)
    lowest = [max(clause.absent, 0) for clause in drafts.clauses]
    lying, own = int(seen.known.draft[g, 0]), int(seen.known.offers[seen.seat, g, 0])
    if lying != NO_DRAFT:
        return list(drafts.terms(lying))
    if own == NO_DRAFT:
        return lowest
    pairs = zip(drafts.terms(own), lowest, drafts.clauses, strict=True)
    return [mine if c.proposers[seen.seat] else low for mine, low, c in pairs]


def fixed_levels(sitting: Sitting, g: int) -> dict[int, int]:
    """Levels of clauses that are settled already and cannot be written otherwise."""
    found = settled(sitting.match.rules, sitting.view().known, g)
    return {c: int(level) for c, level, where in found if where[0]}


def settled_by(sitting: Sitting, g: int) -> dict[int, str]:
    """Names of the side deals in force that have settled a clause."""
    rules, known = sitting.match.rules, sitting.view().known
    found: dict[int, str] = {}
    for other in rules.talked:
        table, _ = rules_of(rules, other)
        if table.part_of == g and known.status[other, 0] == IN_FORCE:
            name = sitting.narrator.agreement(rules.agreements[other].id)
            found |= {c: name for c, _ in table.settles}
    return found


def at_hand(sitting: Sitting, g: int, tried: int = NO_DRAFT) -> int:
    """The draft in the making: what the seat has tried, and what is not its own as it stands."""
    if tried == NO_DRAFT:
        return draft_with(sitting, g, {})
    _, drafts = rules_of(sitting.match.rules, g)
    place = sitting.place
    pairs = zip(drafts.clauses, drafts.terms(tried), strict=True)
    own = {c: level for c, (clause, level) in enumerate(pairs) if clause.proposers[place]}
    return draft_with(sitting, g, own)


def draft_with(sitting: Sitting, g: int, levels: Mapping[int, int], base: int | None = None) -> int:
    """The draft with these levels by clause; all else as in ``base``, or as drafts begin."""
    _, drafts = rules_of(sitting.match.rules, g)
    found = first_levels(sitting, g) if base is None else list(drafts.terms(base))
    for c, level in {**levels, **fixed_levels(sitting, g)}.items():
        found[c] = level
    return drafts.code(found)


def putting(sitting: Sitting, g: int, code: int, splits: bool = False) -> Move:
    """What to say to put a draft on the table; ``splits`` where a side deal is wanted."""
    rules = sitting.match.rules
    lying = int(sitting.view().known.draft[g, 0]) != NO_DRAFT
    part = rules_of(rules, g)[0].part_of >= 0
    word = "counter" if lying else "split_off" if part or splits else "table"
    return Move(word, rules.agreements[g].id, written(rules, g, code))
