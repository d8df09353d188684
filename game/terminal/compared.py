"""Two histories side by side on the screen, and why they differ at the end."""

from __future__ import annotations

from game.saves.branch import Branch
from game.telling.compared import ComparedTold, GaugeTold
from game.telling.whatif import BranchTold, change_words, deciders_words
from game.terminal.table import Table
from game.wording.dates import turn_span
from game.wording.numbers import signed_decimals, tenths

NOT_REACHED = "–"


def show_heading(table: Table, branch: Branch, number: int) -> None:
    """Which what-if it is, what is otherwise in it, and who decides."""
    narrator = table.narrator
    when = turn_span(table.match.rules.calendar, branch.turn - 1, table.language)
    title = table.words("whatif.heading", number=number, turn=branch.turn)
    table.screen.heading(title, when)
    if branch.label:
        table.screen.line(branch.label, style="bold")
    table.bullets([change_words(narrator, change) for change in branch.changes])
    for sentence in deciders_words(narrator, branch):
        table.screen.line(sentence, indent=2)


def show_compared(table: Table, told: ComparedTold) -> None:
    """What was done otherwise, both courses of each gauge, the causes, and how both ended."""
    _show_turns(table, told)
    _show_courses(table, told)
    code = "compared.why" if told.ending else "compared.why_so_far"
    table.label(code, turn=told.last)
    for gauge in told.gauges:
        _show_causes(table, gauge)
    if told.ending:
        table.label("compared.end_label")
        table.screen.line(told.ending, indent=2)
        table.bullets([score.sentence for score in told.scores])


def _show_turns(table: Table, told: ComparedTold) -> None:
    table.label("compared.deeds")
    for turn in told.turns:
        table.say("compared.turn_line", indent=2, turn=turn.turn, when=turn.when)
        for code, sentences in (("compared.then", turn.then), ("compared.now", turn.now)):
            if sentences:
                table.say(code, indent=4)
            for sentence in sentences:
                table.screen.line(sentence, indent=6, mark="· ")
    if not told.turns:
        table.say("compared.no_deeds", indent=2)


def _show_courses(table: Table, told: ComparedTold) -> None:
    """A row for the moment before they part and for each turn after it."""
    table.label("compared.courses", table.words("compared.key"))
    head = [table.words("compared.after"), *(gauge.name for gauge in told.gauges)]
    end = max(len(course) for gauge in told.gauges for course in (gauge.then, gauge.now))
    rows = [
        [str(turn), *(_cell(gauge, turn) for gauge in told.gauges)]
        for turn in range(told.turn - 1, end)
    ]
    table.screen.columns([head, *rows], right=(0,))


def _cell(gauge: GaugeTold, turn: int) -> str:
    both = (
        tenths(course[turn]) if turn < len(course) else NOT_REACHED
        for course in (gauge.then, gauge.now)
    )  # fmt: skip
    return " / ".join(both)


def _show_causes(table: Table, gauge: GaugeTold) -> None:
    now = tenths(gauge.now[-1])
    if not gauge.parts:
        table.say("compared.same", indent=2, name=gauge.name, value=now)
        return
    then = tenths(gauge.then[-1])
    table.say("compared.end", indent=2, name=gauge.name, then=then, now=now)
    rows = [[signed_decimals(part.amount), part.sentence] for part in gauge.parts]
    rows.append([signed_decimals(gauge.difference), table.words("compared.total")])
    width = max(len(row[0]) for row in rows)
    table.screen.table([[amount.rjust(width), words] for amount, words in rows], indent=4)


def show_tree(table: Table, turns: int, branches: list[BranchTold]) -> None:
    """The game and all that grew from it, each below what it grew from."""
    table.say("tree.trunk", turns=turns)
    for branch in branches:
        title = table.words("tree.branch", number=branch.number, turn=branch.turn,
                            title=branch.title)  # fmt: skip
        indent = 2 + 3 * min(branch.depth, 6)
        table.screen.sides(title, table.words("tree.turns", last=branch.last), indent, "└ ")
        changes = "; ".join(branch.changes)
        if changes and changes != branch.title:
            table.screen.line(changes, indent + 5)
        table.screen.line("; ".join(branch.deciders), indent + 5)
    if not branches:
        table.say("tree.none")
