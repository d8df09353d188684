"""Opening by path: a folder of scenarios, one scenario, or a kept game."""

from __future__ import annotations

from game.window.hall import Hall
from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.field import Field
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget

LONGEST = 1000


class OpenPath(Dialog):
    """A field for the path, and the folders that are looked through already."""

    name = "open"
    width = 680.0

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall.app)
        self.hall = hall
        self.path = ""

    def build(self, look: Look) -> Widget:
        """The field with its explanation; below it what was added before."""
        folders = self.app.settings.folders
        return Column(
            Text(look.say("open.title"), "title", bold=True),
            Text(look.say("open.what")),
            Field("open:path", self.path, self._type, enter=self._go, hint=look.say("open.hint"),
                  most=LONGEST),
            Flow(
                Button("open:go", look.say("open.go"), self._go if self.path.strip() else None,
                       weight="main", icon="folder-open"),
                Button("open:close", look.say("frame.cancel"), self.back),
            ),
            *([Rule(), Text(look.say("open.folders"), bold=True)] if folders else []),
            *(self._folder(look, n, folder) for n, folder in enumerate(folders)),
            gap=12,
        )  # fmt: skip

    def first_focus(self) -> str | None:
        """The field."""
        return "open:path"

    def dropped(self, path: str) -> None:
        """As if it had been typed."""
        self._open(path)

    def _folder(self, look: Look, number: int, folder: str) -> Widget:
        return Row(
            Text(folder, "note"),
            Button(f"open:forget:{number}", look.say("open.forget"),
                   lambda: self.hall.forget(folder), weight="quiet", icon="x"),
            weights=(1, 0),
            middle=True,
        )  # fmt: skip

    def _type(self, path: str) -> None:
        self.path = path

    def _go(self) -> None:
        if self.path.strip():
            self._open(self.path.strip())

    def _open(self, path: str) -> None:
        self.app.close()
        self.hall.open_path(path)
