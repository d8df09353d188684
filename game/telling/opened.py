"""The deal opened at the end: both sheets side by side, and the value left on the table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.deals import NO_SOLUTION
from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT, Sheet
from game.match.opened import Opened, opened
from game.telling.sitting import Sitting
from game.telling.valuing import whole_points
from game.wording.drafts import clause_title, draft_words, level_words
from game.wording.numbers import signed, whole


@dataclass(frozen=True)
class OpenedRow:
    """A clause: its term with what it gave each side, and what each side wanted most.

    ``term`` is empty where nothing was agreed and nothing lay on the table.
    """

    clause: str
    term: str
    wanted: tuple[str, ...]


@dataclass(frozen=True)
class OpenedTold:
    """An agreement as nobody could see it during the game.

    ``outcome`` says what was agreed; ``sides`` are the names of the seats with a sheet, in the
    order of ``wanted``; ``sentences`` what each side had, and what could still have been had.
    ``found`` has all drafts weighed.
    """

    title: str
    outcome: str
    sides: tuple[str, ...]
    has_terms: bool
    rows: tuple[OpenedRow, ...]
    sentences: tuple[str, ...]
    found: Opened


def all_opened(sitting: Sitting) -> list[OpenedTold]:
    """Every agreement that was talked over and of which some seat has a sheet."""
    return [_told(sitting, one) for one in opened(sitting.match)]


def _told(sitting: Sitting, one: Opened) -> OpenedTold:
    clauses = rules_of(sitting.match.rules, one.agreement)[1].clauses
    return OpenedTold(
        title=sitting.narrator.agreement(sitting.match.rules.agreements[one.agreement].id),
        outcome=_outcome(sitting, one),
        sides=tuple(_seat(sitting, sheet) for sheet in one.sheets),
        has_terms=one.code != NO_DRAFT,
        rows=tuple(_row(sitting, one, c) for c in range(len(clauses))),
        sentences=tuple(_sentences(sitting, one)),
        found=one,
    )


def _outcome(sitting: Sitting, one: Opened) -> str:
    code = "opened.agreed" if one.turn else "opened.lay" if one.code != NO_DRAFT else "opened.none"
    terms = draft_words(sitting.narrator, one.agreement, one.code)
    return sitting.words(code, turn=one.turn, terms=terms)


def _seat(sitting: Sitting, sheet: Sheet) -> str:
    return sitting.narrator.seat(sitting.match.rules.seats[sheet.seat].id)


# -- by clause -------------------------------------------------------------------------------------


def _row(sitting: Sitting, one: Opened, c: int) -> OpenedRow:
    return OpenedRow(
        clause=clause_title(sitting.narrator, one.agreement, c),
        term=_term(sitting, one, c) if one.code != NO_DRAFT else "",
        wanted=tuple(_wanted(sitting, one.agreement, c, sheet) for sheet in one.sheets),
    )


def _term(sitting: Sitting, one: Opened, c: int) -> str:
    """The level of a clause in the draft, and what it gave each side."""
    level = rules_of(sitting.match.rules, one.agreement)[1].terms(one.code)[c]
    gave = [signed(whole(float(sheet.by_clause[c][level]) * 1000)) for sheet in one.sheets]
    return f"{level_words(sitting.narrator, one.agreement, c, level)} ({' / '.join(gave)})"


def _wanted(sitting: Sitting, g: int, c: int, sheet: Sheet) -> str:
    """The level of a clause that gives a side most, and how much."""
    points = sheet.by_clause[c]
    level = int(np.argmax(points))
    worth = signed(whole(float(points[level]) * 1000))
    return f"{level_words(sitting.narrator, g, c, level)} ({worth})"


# -- in all ----------------------------------------------------------------------------------------


def _sentences(sitting: Sitting, one: Opened) -> list[str]:
    """What each side had, and what could still have been had without anybody's loss."""
    deals, is_talk_of_two = one.deals, len(one.sheets) > 1
    found = [_side(sitting, one, i) for i in range(len(one.sheets))]
    count, total = int(deals.zone.sum()), deals.zone.size
    found.append(sitting.words("opened.zone", count=count, total=total))
    if one.code != NO_DRAFT and is_talk_of_two:
        found.append(_left(sitting, one))
    if deals.nash not in (NO_SOLUTION, one.code) and is_talk_of_two:
        found.append(_fairest(sitting, one))
    return found


def _side(sitting: Sitting, one: Opened, i: int) -> str:
    """What a side had, the least it could live with, and the best there was for it."""
    deals, sheet = one.deals, one.sheets[i]
    floor = float(deals.reservations[i])
    allowed = deals.points[i][~sheet.forbidden]
    best = whole_points(float(allowed.max()) if allowed.size else floor)
    names = {"seat": _seat(sitting, sheet), "floor": whole_points(floor), "best": best}
    if one.code == NO_DRAFT:
        return sitting.words("opened.range", **names)
    points = whole_points(float(deals.points[i, one.code]))
    return sitting.words("opened.points", **names, points=points)


def _left(sitting: Sitting, one: Opened) -> str:
    left = one.deals.left(one.code)
    gains = [
        sitting.words("opened.gain", seat=_seat(sitting, sheet), points=whole_points(float(gain)))
        for sheet, gain in zip(one.sheets, left, strict=True)
        if whole(float(gain) * 1000)
    ]
    code = "opened.left" if gains else "opened.nothing_left"
    return sitting.words(code, gains=", ".join(gains))


def _fairest(sitting: Sitting, one: Opened) -> str:
    deals = one.deals
    each = ", ".join(
        f"{_seat(sitting, sheet)} {whole_points(float(deals.points[i, deals.nash]))}"
        for i, sheet in enumerate(one.sheets)
    )
    terms = draft_words(sitting.narrator, one.agreement, deals.nash)
    return sitting.words("opened.nash", terms=terms, points=each)
