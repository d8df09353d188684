"""How things stand, on the screen: gauges in rows, what presses, what is asked, estimates."""

from __future__ import annotations

from game.engine.view import View
from game.telling.gauges import Form, gauge_row, goal_gauges, known_gauges
from game.telling.situation import asked, estimates, markers, pressing
from game.terminal.screen import linked
from game.terminal.table import Table
from game.wording.gauges import reading


def show_gauges(table: Table, names: list[str], seen: View, before: View | None) -> None:
    """One line per gauge: name, word and number, trend, and which way is good.

    Said in fewer words where a line would not fit the page.
    """
    readings = [reading(table.narrator, seen, name, before) for name in names]
    forms = ([gauge_row(table, it, form) for it in readings] for form in Form)
    rows = next((rows for rows in forms if table.screen.has_room(rows)), None)
    table.screen.table(rows or [gauge_row(table, it, Form.BARE) for it in readings])


def show_goal_gauges(table: Table) -> None:
    """How the gauges of the seat's own goals stand, and how they moved in the last turn."""
    names = goal_gauges(table)
    if names:
        table.label("goal_gauges")
        before = table.view_before(table.last) if table.last is not None else None
        show_gauges(table, names, table.view(), before)


def show_clocks(table: Table) -> None:
    """Deadlines, offers that await a signature, words that bind: what presses now."""
    sentences = pressing(table)
    if sentences:
        table.label("clocks")
        table.bullets(sentences)


def show_questions(table: Table) -> None:
    """What events ask of the seat, with the answers and what they cost."""
    for question in asked(table):
        table.label("question", number=question.number, event=question.title)
        table.screen.line(linked(question.text), indent=2)
        for answer in question.answers:
            cost = table.words("cost", cost=answer.cost) if answer.cost else ""
            mark = f"q{question.number}{answer.letter}  "
            table.screen.sides(answer.title, cost, indent=2, mark=mark)
            if answer.about:
                table.screen.line(linked(answer.about), indent=7)
            if answer.is_default:
                table.say("default_answer", indent=7)


def show_status(table: Table) -> None:
    """Everything the seat knows: gauges, metrics, deadlines, what is so, estimates."""
    before = table.view_before(table.last) if table.last is not None else None
    table.label("status.gauges")
    show_gauges(table, known_gauges(table), table.view(), before)
    show_clocks(table)
    sentences = markers(table)
    if sentences:
        table.label("status.markers")
        table.bullets(sentences)
    show_estimates(table)
    table.screen.gap()
    table.say("status.why")


def show_estimates(table: Table) -> None:
    """What the seat believes of those who have something to hide."""
    sentences = list(estimates(table).values())
    if sentences:
        table.label("status.estimates")
        table.bullets(sentences)
