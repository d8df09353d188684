"""What is coming: clocks and changes on their way along a line; then what binds at the moment."""

from __future__ import annotations

from game.telling.coming import Deadline, Landing
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.desk.section import bullets, section
from game.window.screens.desk.told import DeskTold
from game.window.theme import Colour
from game.window.widgets.layout import Column
from game.window.widgets.rail import Rail
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.numbers import marks

SURE = 8
"""Changes on their way that are shown; more would bury the clocks."""


def coming_panel(look: Look, told: DeskTold, accent: Colour) -> Widget | None:
    """Deadlines and landings by turn, promises and offers below; None while there is nothing."""
    dated = [(one.turn, 0, _deadline(one), accent) for one in told.deadlines]
    waiting = [(one.first, 1, _landing(look, one), None) for one in told.landings[:SURE]]
    rows = sorted([*dated, *waiting], key=lambda row: row[:2])
    standing = [*told.offers, *told.given]
    if not rows and not standing:
        return None
    return section(
        look,
        look.say("desk.coming"),
        Rail(*((part, colour) for _, _, part, colour in rows)) if rows else None,
        _standing(look, standing) if standing else None,
        gap=12,
    )


def _standing(look: Look, sentences: list[str]) -> Widget:
    return Column(Text(look.say("desk.standing"), "note", colour=look.palette.soft),
                  bullets(sentences), gap=4)  # fmt: skip


def _deadline(one: Deadline) -> Widget:
    return Text(one.sentence, "note", bold=True)


def _landing(look: Look, one: Landing) -> Widget:
    """What, by which cause, when; marks say how much."""
    palette = look.palette
    colour = {True: palette.better, False: palette.worse, None: palette.soft}[one.is_better]
    return Text(
        [
            Run(f"{one.metric} "),
            Run(marks(one.amount), bold=True, colour=colour),
            Run(f" {one.when}: ", colour=palette.soft),
            Run(one.cause, colour=palette.soft),
        ],
        "note",
    )
