"""How it ended, on the screen."""

from __future__ import annotations

from game.telling.ending import Ending, ExpectedTold, SeatEnding, ending
from game.telling.turning import PointTold
from game.terminal.opened import show_opened
from game.terminal.screen import linked
from game.terminal.table import Table
from game.wording.numbers import marks


def show_ending(table: Table) -> None:
    """The last pages of a game, the same for everybody at the table."""
    told = ending(table)
    table.screen.heading(table.words("ending"), told.title)
    table.screen.line(linked(told.text))
    for seat in told.seats:
        _show_seat(table, seat)
    show_opened(table, told.opened)
    _show_types(table, told)
    _show_verdict(table, told)
    if told.points:
        table.label("turning")
    for point in told.points:
        _show_turning_point(table, point)
    for expected in told.expected:
        _show_expected(table, expected)
    if told.omits:
        table.label("omits")
        table.screen.line(linked(told.omits), indent=2)


def _show_seat(table: Table, told: SeatEnding) -> None:
    table.label("outcome.seat", table.words("outcome.score", score=told.score),
                seat=told.name, leaning=told.leaning)  # fmt: skip
    rows = [
        [_bar(goal.value), f"{goal.value:>3}",
         table.words("outcome.goal", goal=goal.title, share=goal.share)]
        for goal in told.goals
    ]  # fmt: skip
    table.screen.table(rows)
    for one in told.crossed:
        table.say("outcome.crossed", indent=2, line=one.line, costs=one.costs)


def _bar(value: int) -> str:
    full = min(max(value // 10, 0), 10)
    return "█" * full + "░" * (10 - full)


def _show_types(table: Table, told: Ending) -> None:
    if told.types:
        table.label("outcome.types")
        table.bullets([one.sentence for one in told.types])


def _show_verdict(table: Table, told: Ending) -> None:
    if told.verdict:
        table.label("verdict")
    for one in told.verdict:
        table.screen.line(one.voice, indent=2, style="bold")
        table.screen.line(linked(one.text), indent=4)


def _show_turning_point(table: Table, point: PointTold) -> None:
    table.screen.line(f"{point.when}  {point.deed}", indent=2)
    moved = [f"{name} {marks(amount)}" for _, name, amount in point.moved]
    table.screen.line(" · ".join(moved), indent=6)
    if point.reason:
        table.screen.line(point.reason, indent=6)


def _show_expected(table: Table, told: ExpectedTold) -> None:
    """What a person expected, turn by turn, against what happened."""
    after = table.words("predictions.right", right=told.right, asked=told.asked)
    table.label("predictions", after, seat=told.name)
    for turn, _, words in told.rows:
        table.screen.line(words, indent=2, mark=f"{turn:>2}  ")
