"""What a teacher needs now and then: codes to show, time, the way back, the way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screen import Dialog
from game.window.screens.stage.clock import MINUTE
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


class StageTools(Dialog):
    """Buttons over the stage; each closes it again, those of the time apart."""

    name = "stage_tools"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.app)
        self._stage = stage

    def build(self, look: Look) -> Widget:
        """One under another."""
        stage = self._stage
        people = stage.play.match.people
        codes = [
            Button(f"tools:codes:{seat}", look.say("stage.codes", seat=stage.seat_name(seat)),
                   partial(self._then, partial(self._codes, seat)), icon="list")
            for seat in people
        ]  # fmt: skip
        undo = self._undo if stage.play.match.reveals else None
        finish = None if stage.play.match.finished else partial(self._then, stage.finish)
        return Column(
            Text(look.say("stage.tools"), "title", bold=True),
            *codes,
            Text(look.say("stage.tools.slips"), "note", colour=look.palette.soft),
            Rule(),
            self._time(look),
            Rule(),
            Button("tools:undo", look.say("stage.tools.undo"), undo, icon="undo-2"),
            Button("tools:finish", look.say("stage.tools.finish"), finish, icon="chevron-right"),
            Flow(
                Button("tools:settings", look.say("keys.settings"),
                       partial(self._then, self.app.show_settings), icon="settings"),
                Button("tools:keys", look.say("keys.title"),
                       partial(self._then, self.app.show_keys), icon="keyboard"),
                Button("tools:leave", look.say("leave.out"), partial(self._then, stage.play.leave),
                       icon="door-open"),
            ),
            Flow(Button("tools:close", look.say("frame.close"), self.back, weight="main")),
            gap=10,
        )  # fmt: skip

    def _time(self, look: Look) -> Widget:
        minutes = round(self._stage.play.notes.pace / MINUTE)
        return Column(
            Text(look.say("stage.tools.pace"), bold=True),
            Row(
                Button("tools:shorter", "", partial(self._pace, -1), icon="minus"),
                Text(look.say("stage.tools.minutes", minutes=minutes), "lead", align="middle"),
                Button("tools:longer", "", partial(self._pace, 1), icon="plus"),
                weights=(0, 1, 0),
                middle=True,
            ),
            gap=4,
        )

    def _pace(self, by: int) -> None:
        """Minutes for each turn; the turn that is being planned gets as many more or less."""
        notes, before = self._stage.play.notes, self._stage.play.notes.pace
        notes.pace = min(max(before + by * MINUTE, MINUTE), 60 * MINUTE)
        self._stage.clock.add(notes.pace - before)

    def _then(self, do: Callable[[], None]) -> None:
        self.app.close()
        do()

    def _codes(self, seat: str) -> None:
        self._stage.sheet = seat
        self._stage.refresh()

    def _undo(self) -> None:
        self._then(self._stage.take_back)

    def wake(self) -> float | None:
        """The clock goes on below."""
        return self._stage.wake()

    def tick(self, now: float) -> None:
        """The clock goes on below."""
        self._stage.tick(now)
