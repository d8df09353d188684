"""The tables at which everybody sits: what lies there, what was said, who has the floor."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.table import Move, rules_of, settled
from game.engine.treaty import NO_DRAFT
from game.telling.course import Board, line_of
from game.telling.floor import lying_words
from game.telling.proposal import putting
from game.telling.public import as_seat, is_public
from game.telling.sitting import Sitting
from game.wording.drafts import clause_title, level_words

WORDS = ("accept", "tie_hands", "walk_out")
"""What can be said aloud besides a draft; sounding the blocs at home tells one seat alone."""


@dataclass(frozen=True)
class PublicClause:
    """A clause of the draft that lies on a table; ``level`` is empty where nothing lies there."""

    title: str
    level: str


@dataclass(frozen=True)
class PublicTalk:
    """A table that all seats sit at: ``lying`` says whose draft lies there and until when.

    ``said`` is what has been said there this turn; ``is_open`` whether the seat that has the floor
    can say anything there.
    """

    agreement: int
    title: str
    lying: str
    clauses: tuple[PublicClause, ...]
    said: tuple[str, ...]
    is_open: bool


def public_talks(sitting: Sitting) -> list[PublicTalk]:
    """The tables of agreements to which every seat is a party; side deals last."""
    return [_talk(sitting, g) for g in shared_tables(sitting)]


def shared_tables(sitting: Sitting) -> list[int]:
    """The agreements to which every seat is a party, by their places; side deals last."""
    rules = sitting.match.rules
    everybody = set(range(len(rules.seats)))
    found = [g for g in rules.talked if everybody <= set(rules.agreements[g].seats)]
    return sorted(found, key=lambda g: (rules_of(rules, g)[0].part_of >= 0, g))


def _talk(sitting: Sitting, g: int) -> PublicTalk:
    match, narrator = sitting.match, sitting.narrator
    state, (_, drafts) = match.talk.state, rules_of(match.rules, g)
    code = int(state.draft[g, 0])
    levels = drafts.terms(code) if code != NO_DRAFT else None
    clauses = [
        PublicClause(
            clause_title(narrator, g, c),
            level_words(narrator, g, c, levels[c]) if levels is not None else "",
        )
        for c in range(len(drafts.clauses))
    ]
    reader = as_seat(sitting, _reader(sitting, g))
    return PublicTalk(
        agreement=g,
        title=narrator.agreement(match.rules.agreements[g].id),
        lying=lying_words(reader, g, reader.view()),
        clauses=tuple(clauses),
        said=tuple(_said(sitting, g)),
        is_open=bool(acts(sitting, g)),
    )


def _reader(sitting: Sitting, g: int) -> str:
    """A seat that did not put the draft there, so that the draft is told as somebody's."""
    rules, drafter = sitting.match.rules, int(sitting.match.talk.state.drafter[g, 0])
    return next(seat.id for s, seat in enumerate(rules.seats) if s != drafter)


def _said(sitting: Sitting, g: int) -> list[str]:
    """What was said aloud this turn."""
    match, name = sitting.match, sitting.match.rules.agreements[g].id
    board = Board.of(match.rules, match.state)
    return [
        line_of(sitting, fact, said.reason, board)
        for said in match.talk.said
        if said.move.agreement == name
        for fact in said.facts
        if is_public(match, fact)
    ]


# -- what the seat that has the floor may say ------------------------------------------------------


def acts(sitting: Sitting, g: int) -> tuple[str, ...]:
    """What it may say of an agreement: ``draft``, or one of WORDS; none where nobody may.

    Whether its capital is enough is not told: that is the seat's own knowledge.
    """
    match = sitting.match
    floor = match.talk.floor
    if floor is None:
        return ()
    name = match.rules.agreements[g].id
    drafting = Move("counter" if int(match.talk.state.draft[g, 0]) != NO_DRAFT else "table", name)
    found = []
    for act, move in [("draft", drafting), *((word, Move(word, name)) for word in WORDS)]:
        codes = {refusal.code for refusal in match.talk.objections(floor[0], move)}
        if codes <= ({"unchanged", "empty_draft"} if act == "draft" else {"too_dear"}):
            found.append(act)
    return tuple(found)


def draft_levels(sitting: Sitting, g: int) -> list[int]:
    """What a new draft begins from: what lies there, else every clause as low as it goes."""
    match = sitting.match
    _, drafts = rules_of(match.rules, g)
    code = int(match.talk.state.draft[g, 0])
    if code != NO_DRAFT:
        levels = list(drafts.terms(code))
    else:
        levels = [max(clause.absent, 0) for clause in drafts.clauses]
    for c, level in fixed(sitting, g).items():
        levels[c] = level
    return levels


def fixed(sitting: Sitting, g: int) -> dict[int, int]:
    """Levels that a side deal in force has settled, by clause."""
    found = settled(sitting.match.rules, sitting.match.talk.state, g)
    return {c: int(level) for c, level, where in found if where[0]}


def may_move(sitting: Sitting, g: int, c: int) -> bool:
    """Whether the seat that has the floor may propose another level of a clause."""
    match, floor = sitting.match, sitting.match.talk.floor
    if floor is None or c in fixed(sitting, g):
        return False
    proposers = rules_of(match.rules, g)[1].clauses[c].proposers
    return bool(proposers[match.rules.place("seat", floor[0])])


def draft_move(sitting: Sitting, g: int, levels: list[int]) -> Move:
    """What is said to put a draft on the table."""
    floor = sitting.match.talk.floor
    assert floor is not None, "draft_move: wants a seat that has the floor"
    code = rules_of(sitting.match.rules, g)[1].code(levels)
    return putting(as_seat(sitting, floor[0]), g, code)
