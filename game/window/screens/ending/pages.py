"""Pages of the ending that are mostly words: verdict, turning points, what was hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.grid import GRID
from game.telling.ending import ExpectedTold, TypeTold
from game.telling.predictions import Result
from game.telling.turning import PointTold
from game.window.look import Look
from game.window.widgets.fitted import Type
from game.window.widgets.layout import Column, Grid, Row
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget
from game.wording.numbers import arrow, signed_tenths

if TYPE_CHECKING:
    from game.window.screens.ending.ending import EndingScreen


def verdict_page(screen: EndingScreen, _look: Look, kind: Type) -> Widget:
    """What each voice says."""
    voices = [
        Column(
            Rule(),
            Text(one.voice, kind.note, bold=True),
            screen.prose(f"ending:voice:{i}", one.text, kind.note),
            gap=4,
        )
        for i, one in enumerate(screen.told.verdict)
    ]
    least = 300 if kind.head in ("heading", "title") else 440
    return Column(_title(screen, kind, "verdict"), Grid(*voices, least=least, gap=28), gap=12)


def turning_page(screen: EndingScreen, look: Look, kind: Type) -> Widget:
    """The deeds that moved the gauges most, with what each of them moved."""
    points = [_point(look, kind, point) for point in screen.told.points]
    return Column(_title(screen, kind, "turning"), *points, gap=14)


def _point(look: Look, kind: Type, point: PointTold) -> Widget:
    moved = [row for gauge in point.moved for row in _moved(look, kind, point, *gauge)]
    return Column(
        Rule(),
        Text(point.when, kind.note, colour=look.palette.soft),
        Text(point.deed, kind.body, bold=True),
        *moved,
        Text(point.reason, kind.note) if point.reason else None,
        gap=3,
    )


def _moved(
    look: Look, kind: Type, point: PointTold, gauge: str, name: str, amount: float
) -> list[Widget]:
    """A gauge that a turning point moved, in points, and the causes that add up to it."""
    total = f"{name} {arrow(amount)} {signed_tenths(amount / GRID)}"
    rows = [row for row in point.rows if row.gauge == gauge]
    if len(rows) == 1:
        return [Text(f"{total} · {rows[0].words}", kind.note)]
    lines = [
        Row(Text(signed_tenths(row.amount / GRID), kind.note, colour=look.palette.soft),
            Text(row.words, kind.note), weights=(0, 1), gap=12)
        for row in rows
    ]  # fmt: skip
    return [Text(total, kind.note, bold=True), *lines]


def hidden_page(screen: EndingScreen, look: Look, kind: Type) -> Widget:
    """What the actors were in this game's world."""
    found = [_hidden(screen, look, kind, one) for one in screen.told.types]
    return Column(_title(screen, kind, "outcome.types"), *found, gap=16)


def _hidden(screen: EndingScreen, look: Look, kind: Type, told: TypeTold) -> Widget:
    """One actor: what it was, how that shows, and how likely each possibility had been."""
    soft = look.palette.soft
    chances = " · ".join(
        look.say("ending.chance", type=name, chance=chance) for name, chance in told.others
    )
    return Column(
        Rule(),
        Text(told.name, kind.note, bold=True, colour=soft),
        Text(told.type, kind.body, bold=True),
        screen.prose(f"ending:type:{told.actor}", told.about, kind.body) if told.about else None,
        Text(look.say("ending.chances", chances=chances), kind.note, colour=soft),
        gap=4,
    )


def expected_page(screen: EndingScreen, told: ExpectedTold, look: Look, kind: Type) -> Widget:
    """What a person expected, turn by turn, against what came."""
    words = screen.sitting.words
    return Column(
        Text(words("predictions", seat=told.name), kind.head, bold=True,
             colour=screen.accent(look, told.seat)),
        Text(words("predictions.right", right=told.right, asked=told.asked), kind.body, bold=True),
        *(_expected(look, kind, turn, result, said) for turn, result, said in told.rows),
        gap=8,
    )  # fmt: skip


def _expected(look: Look, kind: Type, turn: int, result: Result, words: str) -> Widget:
    icon = "circle-help" if result.is_open else "check" if result.is_right else "x"
    return Row(
        Text(str(turn), kind.note, bold=True, colour=look.palette.soft),
        Label(icon, words, kind.note),
        weights=(0, 1),
    )


def omits_page(screen: EndingScreen, _look: Look, kind: Type) -> Widget:
    """What the game leaves out."""
    text = screen.prose("ending:omits", screen.told.omits, kind.body)
    return Column(_title(screen, kind, "omits"), text, gap=12)


def _title(screen: EndingScreen, kind: Type, code: str) -> Text:
    return Text(screen.sitting.words(code), kind.head, bold=True)
