"""A what-if beside the history that it left: charts, causes that sum, endings and scores."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from game.match.match import Match
from game.saves.branch import LONGEST_LABEL
from game.telling.compared import ComparedTold
from game.telling.whatif import change_words, deciders_words
from game.window.look import Look
from game.window.screens.hall.notice import Notice
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.screens.timeline.gauge import gauge_panel
from game.window.screens.timeline.hands import play_by_hand
from game.window.whatifs import Compared, Made, WhatIfs
from game.window.widgets.button import Button
from game.window.widgets.field import Field
from game.window.widgets.layout import Column, Flow, Panel, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.dates import turn_span


class WhatIfScreen(Page):
    """Both histories side by side; one that is not in the file yet can be kept."""

    name = "what-if"

    def __init__(self, whatifs: WhatIfs, made: Made) -> None:
        super().__init__(whatifs.play)
        self.whatifs, self.made = whatifs, made
        self.number = made.number
        self.label = made.branch.label
        self._found: dict[str, Compared] = {}
        self._asked: set[str] = set()
        self._ask()

    def back(self) -> None:
        """To where one came from."""
        self.app.back()

    def _ask(self) -> None:
        """Have both compared beside the window, once a language."""
        language = self.app.settings.language
        if language in self._asked:
            return
        self._asked.add(language)

        def take(found: Compared) -> None:
            self._found[language] = found

        self.app.do(partial(self.whatifs.compared, self.made, language), take)

    @property
    def found(self) -> Compared | None:
        """The comparison in the language of the moment; None while it is being made."""
        return self._found.get(self.app.settings.language)

    # -- the page ----------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """What is otherwise, how both end, the gauges; the way on below."""
        self._ask()
        turn, language = self.made.branch.turn, self.sitting.language
        title = look.say("whatif.title", turn=turn)
        if self.number:
            title = look.say("whatif.title.kept", turn=turn, number=self.number)
        when = turn_span(self.made.now.rules.calendar, turn - 1, language)
        found = self.found
        body = Column(*self._what(), *self._both(look, found), gap=14)
        foot = Panel(self._foot(look), (20, 10), Surface(look.palette.sheet), 1000, radius=0)
        return Pages(
            Scroll("what-if", Panel(body, (20, 18), most=1000), self.offsets),
            masthead(self, look, title, when), Column(Rule(), foot, gap=0),
        )  # fmt: skip

    def _what(self) -> list[Widget]:
        """What is otherwise, and who decides."""
        narrator, branch = self.sitting.narrator, self.made.branch
        label = [Text(branch.label, "lead", bold=True)] if branch.label else []
        changes = [Text(change_words(narrator, one), "lead") for one in branch.changes]
        who = [Text(words, "note") for words in deciders_words(narrator, branch)]
        return [*label, *changes, Column(*who, gap=3)]

    def _both(self, look: Look, found: Compared | None) -> list[Widget]:
        if found is None:
            return [Text(look.say("frame.working"), colour=look.palette.soft)]
        if not self.made.branch.turns:
            return [Text(look.say("whatif.unplayed"))]
        told = found.told
        return [
            *self._ends(look, told),
            *self._gauges(look, told),
            *self._listed("whatif.letgo", found.let_go),
            *self._deeds(told),
        ]

    def _ends(self, look: Look, told: ComparedTold) -> list[Widget]:
        if not told.ending:
            return [Text(look.say("whatif.so_far", turn=told.last))]
        scores = [Text(score.sentence) for score in told.scores]
        return [Rule(), Text(told.ending, bold=True), Column(*scores, gap=3)]

    def _gauges(self, look: Look, told: ComparedTold) -> list[Widget]:
        turns = self.made.now.rules.calendar.turns
        panels = [gauge_panel(self.sitting, look, gauge, turns) for gauge in told.gauges]
        return [part for panel in panels for part in (Rule(), panel)]

    def _listed(self, code: str, sentences: tuple[str, ...]) -> list[Widget]:
        if not sentences:
            return []
        lines = [Text(sentence, "note") for sentence in sentences]
        return [Rule(), Text(self.sitting.words(code), bold=True), Column(*lines, gap=4)]

    def _deeds(self, told: ComparedTold) -> list[Widget]:
        """What was done in one history and not in the other, turn by turn."""
        say = self.sitting.words
        found: list[Widget] = [Rule(), Text(say("compared.deeds"), bold=True)]
        for turn in told.turns:
            line = say("compared.turn_line", turn=turn.turn, when=turn.when)
            both = [("compared.then", turn.then), ("compared.now", turn.now)]
            rows = [
                Text(f"{say(code)}: {sentence}", "note")
                for code, sentences in both
                for sentence in sentences
            ]
            found.append(Column(Text(line, "note", bold=True), *rows, gap=3))
        return found if told.turns else [*found, Text(say("compared.no_deeds"), "note")]

    # -- keeping it, and going on ------------------------------------------------------------------

    def _foot(self, look: Look) -> Widget:
        if self.number:
            return Flow(
                Button("what-if:hand", look.say("whatif.go_on"), self._go_on, weight="main",
                       icon="play") if self.made.is_by_hand else None,
                Button("what-if:from", look.say("whatif.from"), self._from_here,
                       icon="git-branch") if self.made.branch.turns else None,
                Text(look.say("whatif.kept"), "note", colour=look.palette.soft),
                gap=12,
            )  # fmt: skip
        return Flow(
            Field("what-if:label", self.label, self._name, enter=self.keep,
                  hint=look.say("whatif.label"), most=LONGEST_LABEL),
            Button("what-if:keep", look.say("whatif.keep"), self.keep, weight="main", icon="save"),
            gap=12,
        )  # fmt: skip

    def _name(self, label: str) -> None:
        self.label = label

    def keep(self) -> None:
        """Write it into the game's file."""
        made = self.made.labelled(self.label.strip())
        kept = self.whatifs.keep(made.branch)
        if isinstance(kept, str):
            self.app.open(Notice(self.app, "notice.not_kept", (kept,)))
            return
        self.number = kept
        self.made = replace(made, number=kept)
        self.refresh()

    def _go_on(self) -> None:
        play_by_hand(self.whatifs, self.made)

    def _from_here(self) -> None:
        """Its own turns, each of which can be taken otherwise again."""
        number = self.number

        def told(then: Match | str) -> None:
            if isinstance(then, str):
                self.app.open(Notice(self.app, "timeline.cannot", (then,)))
                return
            from game.window.screens.timeline.timeline import TimelineScreen

            self.app.show(TimelineScreen(self.whatifs, then, number))

        self.app.do(partial(self.whatifs.then, number), told)
