"""How the window looks and listens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screen import Dialog
from game.window.settings import LETTERS, STEP
from game.window.theme import PALETTES, SIGNALS
from game.window.widgets.button import Button, Switch
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.phrases import LANGUAGES

if TYPE_CHECKING:
    from game.window.app import App


class SettingsScreen(Dialog):
    """Each setting takes hold at once, so that one sees what it does."""

    name = "settings"
    width = 640.0

    def __init__(self, app: App) -> None:
        super().__init__(app)

    def build(self, look: Look) -> Widget:
        """All settings, one under another."""
        return Column(
            Text(look.say("settings.title"), "title", bold=True),
            self._text_size(look),
            self._strip(look, "language", list(LANGUAGES.items())),
            self._strip(look, "palette", self._named(look, "palette", PALETTES)),
            self._strip(look, "signals", self._named(look, "signals", SIGNALS)),
            Text(
                [
                    Run("▲ " + look.say("settings.better"), True, look.palette.better),
                    Run("    "),
                    Run("▼ " + look.say("settings.worse"), True, look.palette.worse),
                ]
            ),
            self._strip(look, "letters", self._named(look, "letters", LETTERS)),
            self._switch(look, "is_calm"),
            self._switch(look, "is_full"),
            None
            if self.app.are_settings_kept
            else Text(look.say("notice.settings"), colour=look.palette.warn),
            Flow(Button("settings:close", look.say("frame.close"), self.back, weight="main")),
            gap=14,
        )

    def _text_size(self, look: Look) -> Widget:
        now = self.app.settings.text_size
        return Column(
            Text(look.say("settings.text_size"), bold=True),
            Row(
                Button("settings:smaller", "", lambda: self._sized(now - STEP), icon="minus"),
                Text(look.say("settings.percent", number=now), "lead", align="middle"),
                Button("settings:larger", "", lambda: self._sized(now + STEP), icon="plus"),
                weights=(0, 1, 0),
                middle=True,
            ),
            gap=4,
        )

    def _sized(self, size: int) -> None:
        self.app.settle(self.app.settings.sized(size))

    def _named(self, look: Look, kind: str, names: Any) -> list[tuple[str, str]]:
        return [(name, look.say(f"settings.{kind}.{name}")) for name in names]

    def _strip(self, look: Look, kind: str, names: list[tuple[str, str]]) -> Widget:
        options = [Option(name, words) for name, words in names]
        return Column(
            Text(look.say(f"settings.{kind}"), bold=True),
            Strip(f"settings:{kind}", options, getattr(self.app.settings, kind),
                  lambda name: self._change(kind, name)),
            gap=4,
        )  # fmt: skip

    def _switch(self, look: Look, kind: str) -> Widget:
        is_on = bool(getattr(self.app.settings, kind))
        return Switch(f"settings:{kind}", look.say(f"settings.{kind}"), is_on,
                      lambda: self._change(kind, not is_on))  # fmt: skip

    def _change(self, kind: str, value: object) -> None:
        changed: dict[str, Any] = {kind: value}
        self.app.settle(replace(self.app.settings, **changed))
