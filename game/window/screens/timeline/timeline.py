"""The timeline of a finished game: its turns, and the what-ifs that leave it."""

from __future__ import annotations

from functools import partial

from game.engine.orders import PASS
from game.match.match import Match, Reveal
from game.saves.branch import TRUNK
from game.telling.otherwise import decided
from game.telling.whatif import BranchTold, title_words, tree_told
from game.window.look import Look
from game.window.screens.hall.notice import Notice
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.whatifs import Made, Summary, WhatIfs
from game.window.widgets.button import Card
from game.window.widgets.layout import Column, Panel, Row
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from game.wording.dates import turn_span
from game.wording.narrator import Narrator
from game.wording.numbers import signed_decimals

WIDE = 820
"""Points of width from which turns and what-ifs stand side by side."""


class TimelineScreen(Page):
    """All turns of a game that is over, or of one of its what-ifs (``parent``, 0 for the game)."""

    name = "timeline"

    def __init__(self, whatifs: WhatIfs, then: Match, parent: int = TRUNK) -> None:
        super().__init__(whatifs.play)
        assert self.play.match.finished, "TimelineScreen: wants a game that is over"
        self.whatifs, self.then, self.parent = whatifs, then, parent
        self._asked: set[int] = set()

    @property
    def narrator(self) -> Narrator:
        """Who tells."""
        return self.sitting.narrator

    def back(self) -> None:
        """To where one came from."""
        self.app.back()

    # -- the page ----------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """The turns, and the what-ifs beside them; below them where it is narrow."""
        self._sum_up()
        turns = Column(
            Text(look.say("timeline.turns"), "lead", bold=True),
            Text(look.say("timeline.press"), "note", colour=look.palette.soft),
            *(self._turn(look, reveal) for reveal in self.then.reveals),
            gap=8,
        )
        tree = self._tree(look)
        is_wide = look.points[0] >= WIDE
        body = Row(turns, tree, weights=(3, 2), gap=32) if is_wide else Column(tree, turns, gap=20)
        head = masthead(self, look, self._title(look), look.say("timeline.about"))
        return Pages(Scroll("timeline", Panel(body, (20, 18), most=1180), self.offsets), head)

    def _title(self, look: Look) -> str:
        if self.parent == TRUNK:
            return look.say("timeline.title")
        branch = self.whatifs.branches[self.parent - 1]
        title = title_words(self.narrator, branch)
        return look.say("timeline.title.branch", number=self.parent, title=title)

    def _turn(self, look: Look, reveal: Reveal) -> Widget:
        """A turn: when it was, and what each seat had decided."""
        when = turn_span(self.then.rules.calendar, reveal.turn - 1, self.sitting.language)
        lines: list[Widget] = [
            Text(look.say("timeline.turn", turn=reveal.turn, when=when), bold=True)
        ]
        for seat in self.then.rules.seats:
            decision = reveal.decisions.get(seat.id, PASS)
            words = "; ".join(decided(self.narrator, decision)) or look.say("timeline.nothing")
            name = self.narrator.seat(seat.id)
            lines.append(Text(look.say("timeline.decided", seat=name, words=words), "note"))
        return Card(f"turn:{reveal.turn}", Column(*lines, gap=3), partial(self.open, reveal.turn))

    def open(self, turn: int) -> None:
        """Take a turn (from 1) otherwise."""
        from game.window.screens.timeline.changing import ChangeScreen

        self.app.show(ChangeScreen(self.whatifs, self.then, self.parent, turn))

    # -- the tree ----------------------------------------------------------------------------------

    def _tree(self, look: Look) -> Widget:
        told = tree_told(self.narrator, self.whatifs.branches)
        if not told:
            none = Text(look.say("timeline.none"), "note", colour=look.palette.soft)
            return Column(Text(look.say("timeline.tree"), "lead", bold=True), none)
        rows = [self._branch(look, one) for one in told]
        return Column(Text(look.say("timeline.tree"), "lead", bold=True), *rows, gap=8)

    def _branch(self, look: Look, one: BranchTold) -> Widget:
        """A what-if: what it is called, where it leaves, how it ended, and what differs."""
        own = self.whatifs.branches[one.number - 1]
        code = "timeline.leaves" if own.parent == TRUNK else "timeline.leaves.branch"
        lines = [
            Text(look.say("timeline.branch", number=one.number, title=one.title), bold=True),
            Text(look.say(code, turn=one.turn, parent=own.parent), "note",
                 colour=look.palette.soft),
        ]  # fmt: skip
        changes = "; ".join(one.changes)
        if changes and changes != one.title:
            lines.append(Text(changes, "note"))
        lines += [Text(words, "note") for words in self._outcome(look, one.number)]
        return Card(f"branch:{one.number}", Column(*lines, gap=3), partial(self._show, one.number))

    def _outcome(self, look: Look, number: int) -> list[str]:
        if number not in self.whatifs.summaries:
            return [look.say("frame.working")]
        found = self.whatifs.summaries[number]
        if found is None:
            return [look.say("timeline.other_rules")]
        if found.ending is None:
            ending = look.say("timeline.not_over", last=self.whatifs.branches[number - 1].last)
        else:
            written = self.narrator.document.endings[found.ending]
            ending = look.say("timeline.ending", ending=self.narrator.text(written.title))
        differences = [
            look.say("timeline.difference", name=self.narrator.metric(name),
                     amount=signed_decimals(amount))
            for name, amount in found.differences
            if amount
        ]  # fmt: skip
        return [ending, *(differences or [look.say("timeline.no_difference")])]

    def _sum_up(self) -> None:
        """Have the next what-if that has not been told again, without anybody waiting."""
        numbers = range(1, len(self.whatifs.branches) + 1)
        waiting = [n for n in numbers if n not in self.whatifs.summaries and n not in self._asked]
        if waiting and len(self._asked) == len(self._asked & set(self.whatifs.summaries)):
            number = waiting[0]
            self._asked.add(number)
            self.app.do(partial(self.whatifs.summary, number), partial(self._summed, number),
                        is_quiet=True)  # fmt: skip

    def _summed(self, number: int, found: Summary | None) -> None:
        self.whatifs.summaries[number] = found

    def _show(self, number: int) -> None:
        """Tell a kept what-if beside what it left."""

        def told(found: Made | str) -> None:
            if isinstance(found, str):
                self.app.open(Notice(self.app, "timeline.cannot", (found,)))
                return
            from game.window.screens.timeline.whatif import WhatIfScreen

            self.app.show(WhatIfScreen(self.whatifs, found))

        self.app.do(partial(self.whatifs.kept, number), told)


def open_timeline(whatifs: WhatIfs) -> None:
    """Show the turns of a finished game, told again beside the window; or why they cannot be."""
    app = whatifs.play.app

    def told(then: Match | str) -> None:
        if isinstance(then, str):
            app.open(Notice(app, "timeline.cannot", (then,)))
        else:
            app.show(TimelineScreen(whatifs, then))

    app.do(whatifs.then, told)
