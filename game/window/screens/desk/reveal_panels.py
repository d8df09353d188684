"""The two columns of a reveal: the story, and the gauges with what moved them."""

from __future__ import annotations

from collections.abc import Sequence

from game.telling.curves import dials
from game.telling.gauges import headline
from game.telling.reveal import Change
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.desk.gauges_panel import gauges, trend
from game.window.screens.desk.reveal import RevealScreen
from game.window.screens.desk.reveal_steps import Step
from game.window.screens.desk.section import section
from game.window.widgets.layout import Column, Panel, Row, Surface
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.causes import Cause
from game.wording.gauges import Reading, value_words
from game.wording.numbers import marks


def story_column(look: Look, steps: Sequence[Step]) -> Widget:
    """What is shown so far, under its headings."""
    parts: dict[str, list[Widget]] = {}
    for step in steps:
        if step.widget is not None:
            parts.setdefault(step.part, []).append(step.widget)
    sections = [section(look, look.say(part), *found) for part, found in parts.items()]
    return Column(*sections, gap=18)


def opening(page: RevealScreen, look: Look) -> Widget:
    """Before the first turn of a game that is watched: the crisis, and how things stand."""
    sitting = page.sitting
    now = dials(sitting, headline(sitting))
    return Column(
        page.prose("opening", sitting.narrator.document.scenario.briefing, "lead"),
        section(look, look.say("desk.gauges"), gauges(page, now, None, look.palette.ink)),
        gap=20,
    )


# -- gauges ----------------------------------------------------------------------------------------


def gauges_column(page: RevealScreen, look: Look, steps: Sequence[Step], shown: int) -> Widget:
    """Each gauge as it stood, its causes as they come, and as it stands once all have come."""
    told = page.told()
    assert told is not None, "gauges_column: wants a turn"
    come = [step for step in steps[:shown] if step.gauge >= 0]
    cards = [
        _gauge(page, look, change, [step for step in come if step.gauge == g])
        for g, change in enumerate(told.changes)
    ]
    return section(look, look.say("reveal.moved"), *cards, gap=10)


def _gauge(page: RevealScreen, look: Look, it: Change, come: Sequence[Step]) -> Widget:
    palette, has_landed = look.palette, any(step.lands for step in come)
    causes = [it.causes[step.cause] for step in come if step.cause >= 0]
    still = Text(look.say("reveal.still"), "note", colour=palette.soft)
    parts = Column(
        Text(it.reading.title, "note", bold=True, colour=palette.soft),
        _value(page, look, it.reading, has_landed),
        *(_cause(look, it.reading, cause) for cause in causes),
        still if has_landed and not it.causes else None,
        gap=4,
    )
    return Panel(parts, (16, 12), Surface(palette.sheet, palette.rule))


def _value(page: RevealScreen, look: Look, it: Reading, has_landed: bool) -> Widget:
    """Where it stands; until it has arrived there, where it stood."""
    narrator, soft = page.sitting.narrator, look.palette.soft
    if has_landed or it.low is None or it.change is None:
        now = Text(value_words(narrator, it), "title", bold=True)
        return Row(now, Text(trend(page, look, it), align="right"), weights=(1, 0), middle=True)
    return Text(str(_earlier(it)), "title", colour=soft)


def _earlier(it: Reading) -> str:
    """The number before the turn."""
    assert it.low is not None, "_earlier: wants a gauge that is seen"
    assert it.change is not None, "_earlier: wants a gauge that was seen"
    before = it.low - it.change
    if not it.tenths:
        return str(before)
    return f"{'-' if before < 0 else ''}{abs(before) // 10}.{abs(before) % 10}"


def _cause(look: Look, it: Reading, cause: Cause) -> Widget:
    """What moved it, with marks for how much; coloured by better or worse where that is known."""
    palette = look.palette
    colour = palette.soft
    if it.good != "neither":
        is_better = (cause.amount > 0) == (it.good == "high")
        colour = palette.better if is_better else palette.worse
    said = cause.words[:1].upper() + cause.words[1:]
    words = [Run(f"{marks(cause.amount)} ", bold=True, colour=colour), Run(said)]
    return Text(words, "note")
