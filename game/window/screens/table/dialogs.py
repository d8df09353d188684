"""Dialogues over the table: drafts to begin from, a clause in full, other moves, asking again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from game.engine.table import Move
from game.telling.bargain import acts
from game.telling.beginnings import Beginning
from game.telling.levels import LevelTold, clause_told
from game.window.look import Look
from game.window.screen import Dialog
from game.window.screens.page import runs
from game.window.screens.table.acts import other_moves
from game.window.widgets.button import Button, Card
from game.window.widgets.layout import Column, Flow, Row
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen


class TableDialog(Dialog):
    """A sheet over the table."""

    def __init__(self, table: TableScreen) -> None:
        super().__init__(table.app)
        self.table = table
        self.play = table.play

    @property
    def is_held(self) -> bool:
        """While the match is being changed, nobody reads it."""
        return self.play.is_changing

    def then(self, do: Callable[[], None]) -> None:
        """Close, and do something on the page below."""
        self.app.close()
        do()

    def head(self, title: str) -> Widget:
        """The title, and the button that closes beside it: what follows may be long."""
        close = Button(f"{self.name}:close", "", self.back, weight="quiet", icon="x")
        return Row(Text(title, "title", bold=True), close, weights=(1, 0), middle=True)


class Beginnings(TableDialog):
    """Drafts by name, each with its terms and what it is worth."""

    name = "beginnings"
    width = 640.0

    def __init__(self, table: TableScreen, found: Sequence[Beginning]) -> None:
        super().__init__(table)
        self._found = found

    def build(self, look: Look) -> Widget:
        """A card each."""
        return Column(
            self.head(look.say("table.begin.title")),
            Text(look.say("table.begin.about"), colour=look.palette.soft),
            *(self._card(look, one) for one in self._found),
            gap=10,
        )

    def first_focus(self) -> str:
        """The first draft."""
        return f"begin:{self._found[0].id}"

    def _card(self, look: Look, one: Beginning) -> Widget:
        points = look.say("table.points.of", points=one.points) if one.points else ""
        words = Column(
            Row(Text(one.title, bold=True), Text(points, bold=True, align="right"),
                weights=(1, 0)),
            Text(one.about, "note") if one.about else None,
            Text(one.terms, "note", colour=look.palette.soft),
            gap=2,
        )  # fmt: skip
        return Card(f"begin:{one.id}", words, partial(self._begin, one.code))

    def _begin(self, code: int) -> None:
        self.then(lambda: self.table.write(code))


class ClauseLevels(TableDialog):
    """A clause in full: what it is about, and each level with its points and who stands there."""

    name = "clause"

    def __init__(self, table: TableScreen, clause: int) -> None:
        super().__init__(table)
        self._clause = clause

    def build(self, look: Look) -> Widget:
        """A row for each level; pressing one writes it."""
        sitting, table = self.table.sitting, self.table
        told = clause_told(sitting, table.agreement, self._clause)
        term = table.told().bargain.terms[self._clause]
        lock = Label("lock", term.lock, colour=look.palette.soft) if term.lock else None
        return Column(
            self.head(told.title),
            Text(runs(told.about), follow=table.define, key="clause:about"),
            lock,
            Column(
                *(self._level(look, one, one.level == term.level, not term.lock)
                  for one in told.levels),
                gap=4,
            ),
            gap=10,
        )  # fmt: skip

    def first_focus(self) -> str:
        """The level that is written now."""
        return f"clause:{self.table.told().bargain.terms[self._clause].level}"

    def _level(self, look: Look, one: LevelTold, is_here: bool, is_free: bool) -> Widget:
        standing = [look.say("table.level.here")] if is_here else []
        words = Column(
            Text(one.words, bold=is_here),
            Text(" · ".join([*standing, *one.standing]), "note", colour=look.palette.soft)
            if standing or one.standing
            else None,
            gap=0,
        )
        points = look.say("table.points.of", points=one.points) if one.points else ""
        row = Row(words, Text(points, align="right"), weights=(1, 0), middle=True)
        press = partial(self._choose, one.level) if is_free else None
        return Card(f"clause:{one.level}", row, press, is_on=is_here, pad=8)

    def _choose(self, level: int) -> None:
        self.then(lambda: self.table.set_level(self._clause, level))


class OtherMoves(TableDialog):
    """What can be said without a draft, with what it does and costs."""

    name = "moves"

    def build(self, look: Look) -> Widget:
        """A card each, silence first."""
        table = self.table
        found = acts(table.sitting, table.agreement, table.sitting.view())
        moves = [("pass", "message-square", look.say("table.pass"), look.say("table.pass.about"),
                  lambda: table.say(None)), *other_moves(table, look, found)]  # fmt: skip
        left = table.play.plans.left
        return Column(
            self.head(look.say("table.more.title")),
            Text(look.say("table.capital", left=left), colour=look.palette.soft),
            *(
                Card(f"moves:{name}", _described(icon, words, about), partial(self.then, press))
                for name, icon, words, about, press in moves
            ),
            gap=10,
        )


def _described(icon: str, words: str, about: str) -> Widget:
    return Column(Label(icon, words, bold=True), Text(about, "note"), gap=2)


class Sure(TableDialog):
    """Asks once more before what cannot be taken back; ``kind`` is walk, tie or accept."""

    name = "sure"
    width = 480.0

    def __init__(self, table: TableScreen, kind: str, sentences: list[str], move: Move) -> None:
        super().__init__(table)
        self._kind, self._sentences, self._move = kind, sentences, move

    def build(self, look: Look) -> Widget:
        """What it means, and two buttons."""
        return Column(
            Text(look.say(f"sure.{self._kind}.title"), "title", bold=True),
            *(Text(sentence) for sentence in self._sentences),
            Flow(
                Button("sure:no", look.say("sure.no"), self.back),
                Button("sure:yes", look.say(f"sure.{self._kind}.yes"),
                       lambda: self.then(lambda: self.table.say(self._move)), weight="main"),
            ),
            gap=12,
        )  # fmt: skip

    def first_focus(self) -> str:
        """What changes nothing."""
        return "sure:no"
