"""The draft clause by clause: a control for each, what it is worth, what other drafts say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from game.engine.treaty import NO_DRAFT
from game.telling.bargain import NUMBER, YES_NO, Term
from game.telling.exchanges import words_since
from game.telling.papers import Cell
from game.telling.speech import silent_since
from game.window.accents import accent_of
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.table.talks import word_line
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.notches import Notches
from game.window.widgets.stepper import Stepper
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told

ROOMY = 1000.0
"""Points of the window's width from which other drafts stand in columns of their own."""

MOST_COLUMNS = 2
"""Other drafts in columns; any more would be unreadable."""


def draft_part(screen: TableScreen, look: Look, told: Told) -> Widget:
    """What was just said, then the draft in the making."""
    is_roomy = look.points[0] >= ROOMY
    rows: list[Widget] = []
    for term in told.bargain.terms:
        rows += [Rule(), (_wide_row if is_roomy else _narrow_row)(screen, look, told, term)]
    has_ring = told.bargain.lying != NO_DRAFT
    return Column(
        _just_said(screen, look),
        _heading(screen, look, told),
        _titles(look, told) if is_roomy else None,
        *rows,
        Rule(),
        *_sums(screen, look, told, is_roomy),
        Text(look.say("table.ring"), "note", colour=look.palette.soft) if has_ring else None,
        gap=10,
    )


def _just_said(screen: TableScreen, look: Look) -> Widget | None:
    """What was said since one's own last word, set off from the rest."""
    if screen.answered is None:
        return None
    since = screen.answered
    words = words_since(screen.sitting, screen.agreement, since.said)
    silent = silent_since(screen.sitting, since.said, since.heard + 1)
    if not words and not silent and not since.is_silent:
        return None
    palette, document = look.palette, screen.sitting.narrator.document
    edge = accent_of(look, document, words[-1].seat) if words else palette.rule
    say = screen.sitting.words
    lines = [
        Text(say("said.nothing")) if since.is_silent else None,
        *(word_line(look, document, word) for word in words),
        *(Text(say("said.silent", seat=seat), colour=palette.soft) for seat in silent),
    ]
    told = Column(Text(look.say("table.just_said"), "note", True, palette.soft), *lines, gap=4)
    return Panel(told, (16, 10), Surface(palette.sheet, None, edge), radius=0)


def _heading(screen: TableScreen, look: Look, told: Told) -> Widget:
    bargain = told.bargain
    if bargain.lying == NO_DRAFT:
        status = look.say("table.draft.first")
    elif bargain.is_fresh:
        count = sum(term.differs(0) for term in bargain.terms)
        status = look.say("table.draft.fresh", count=count)
    else:
        status = look.say("table.draft.same")
    words = Column(
        Text(look.say("table.draft"), "title", bold=True),
        Text(status, "note", colour=look.palette.soft),
        gap=0,
    )
    begin = Button("table:begin", look.say("table.begin"), screen.choose_beginning,
                   icon="file-text")  # fmt: skip
    if look.points[0] < 560:
        return Column(words, Flow(begin))
    return Row(words, begin, weights=(1, 0), middle=True)


# -- rows ------------------------------------------------------------------------------------------


def _weights(told: Told) -> list[float]:
    """Of the columns: the clause and its control, other drafts, points."""
    others = min(len(told.bargain.papers.papers) - 1, MOST_COLUMNS)
    return [2.9, *([1.15] * others), 0.5]


def _titles(look: Look, told: Told) -> Widget:
    """What the columns are."""
    soft = look.palette.soft
    others = told.bargain.papers.papers[1 : 1 + MOST_COLUMNS]
    parts = [
        Text(look.say("table.own"), "note", True, soft),
        *(Text(paper.title, "note", True, soft) for paper in others),
        Text(look.say("table.points") if told.bargain.worth else "", "note", True, soft, "right"),
    ]
    return Row(*parts, weights=_weights(told))


def _wide_row(screen: TableScreen, look: Look, told: Told, term: Term) -> Widget:
    own = Column(_title(screen, look, term), *_control(screen, look, told, term), gap=4)
    others = [_cell(look, term, i) for i in range(len(term.others[:MOST_COLUMNS]))]
    points = Text(term.points, "lead", bold=True, align="right")
    return Row(own, *others, points, weights=_weights(told))


def _narrow_row(screen: TableScreen, look: Look, told: Told, term: Term) -> Widget:
    points = look.say("table.points.of", points=term.points) if term.points else ""
    head = Row(_title(screen, look, term), Text(points, bold=True, align="right"),
               weights=(1, 0), middle=True)  # fmt: skip
    papers = told.bargain.papers.papers[1:]
    others = [
        Text(_cell_runs(look, term, cell, f"{paper.title}: "), "note")
        for paper, cell in zip(papers, term.others, strict=True)
    ]
    return Column(head, *_control(screen, look, told, term), *others, gap=4)


def _title(screen: TableScreen, look: Look, term: Term) -> Widget:
    """The clause's name, which leads to all about it."""
    run = Run(term.title, True, look.palette.ink, link=term.id)
    return Text([run], key=f"table:about:{term.clause}",
                follow=lambda _: _about(screen, term.clause))  # fmt: skip


def _about(screen: TableScreen, clause: int) -> None:
    from game.window.screens.table.dialogs import ClauseLevels

    screen.app.open(ClauseLevels(screen, clause))


def _cell(look: Look, term: Term, other: int) -> Widget:
    cell = term.others[other]
    points = Text(cell.points, "note", colour=look.palette.soft) if cell.points else None
    return Column(Text(_cell_runs(look, term, cell, "")), points, gap=0)


def _cell_runs(look: Look, term: Term, cell: Cell, before: str) -> Sequence[Run]:
    """A clause in another draft; marked where it says something else."""
    palette = look.palette
    differs = cell.level != term.level
    mark = [Run("≠ ", True, palette.warn)] if differs else []
    return [Run(before, colour=palette.soft), *mark,
            Run(cell.words, colour=palette.ink if differs else palette.soft)]  # fmt: skip


# -- controls --------------------------------------------------------------------------------------


def _control(screen: TableScreen, look: Look, told: Told, term: Term) -> list[Widget]:
    """What changes the clause, or why it cannot be changed."""
    if term.lock:
        return [
            Label("lock", term.levels[term.level], "lead", True),
            Text(term.lock, "note", colour=look.palette.soft),
        ]
    document, key = screen.sitting.narrator.document, f"table:clause:{term.clause}"
    accent = accent_of(look, document, screen.play.seat)
    marks = [term.others[0].level] if told.bargain.lying != NO_DRAFT else []
    if term.kind == NUMBER:
        return _number(screen, look, term, key, marks)
    levels = term.levels
    if term.kind == YES_NO:
        levels = (look.say("frame.no"), look.say("frame.yes"))
    choose = partial(screen.set_level, term.clause)
    return [Notches(key, levels, term.level, choose, marks=marks, accent=accent)]


def _number(
    screen: TableScreen, look: Look, term: Term, key: str, marks: Sequence[int]
) -> list[Widget]:
    typed = ""
    if screen.typing is not None and screen.typing[0] == term.clause:
        typed = screen.typing[1]
    accent = accent_of(look, screen.sitting.narrator.document, screen.play.seat)
    stepper = Stepper(
        key, term.levels, term.level, partial(screen.step, term),
        partial(screen.write_number, term), typing=typed, marks=marks, accent=accent,
    )  # fmt: skip
    found: list[Widget] = [Flow(stepper)]
    if typed and not _is_exact(typed, term.values[term.level]):
        near = look.say("table.nearest", level=term.levels[term.level])
        found.append(Text(near, "note", colour=look.palette.soft))
    return found


def _is_exact(typed: str, value: float) -> bool:
    try:
        return abs(float(typed) - value) < 1e-9
    except ValueError:
        return False


# -- sums ------------------------------------------------------------------------------------------


def _sums(screen: TableScreen, look: Look, told: Told, is_roomy: bool) -> list[Widget]:
    """What belongs to no single clause, and all points of each draft."""
    papers, words = told.bargain.papers, screen.sitting.words
    sums = [
        (words("paper.together"), papers.together, False),
        (words("paper.sum"), papers.sums, True),
    ]
    return [
        _sum_row(look, told, title, points, is_bold, is_roomy)
        for title, points, is_bold in sums
        if points
    ]


def _sum_row(
    look: Look, told: Told, title: str, points: Sequence[str], is_bold: bool, is_roomy: bool
) -> Widget:
    own = Text(points[0], "lead", is_bold, align="right")
    if not is_roomy:
        return Row(Text(title, bold=is_bold), own, weights=(1, 0))
    others = [Text(one, colour=look.palette.soft) for one in points[1 : 1 + MOST_COLUMNS]]
    return Row(Text(title, bold=is_bold), *others, own, weights=_weights(told))
