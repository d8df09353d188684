"""What a turn brought, step by step: deeds, answers, events, then why the gauges moved."""

from __future__ import annotations

from collections.abc import Sequence

from game.telling.public import public_told
from game.telling.reveal import Telling, all_told, end_told, turn_told
from game.window.accents import accent_of
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.desk.reveal_steps import Step, count, steps_of
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.theme import Colour
from game.window.widgets.anywhere import AnyKey, Anywhere
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.widget import Rule, Widget

PACE = 0.9
"""Seconds from one step to the next."""

REST = 4.0
"""Seconds that a watched turn stays before the next, when it plays on by itself."""

WIDE = 820.0
"""Points of width from which the gauges stand beside the story."""

MOST = 1180.0
END = 1_000_000
"""An offset beyond the end of any page: scrolls go as far as they can."""


class RevealScreen(Page):
    """The turn before this one, for the seat at the desk, for all at the end, or for watchers.

    ``is_again``: opened from the desk, to be looked at once more.
    """

    name = "reveal"

    def __init__(self, play: Play, is_again: bool = False) -> None:
        super().__init__(play)
        if play.is_watched and not play.seat:  # seen as the first seat sees, with all that was
            play.sitting.seat = play.match.rules.seats[0].id
        self._is_again = is_again
        self._built: Widget | None = None
        self._told: tuple[str, Telling] | None = None
        self._since = self.app.clock()
        self.shown = 1
        if is_again or self.app.settings.is_calm or play.sitting.last is None:
            self.shown = END

    # -- what is told ----------------------------------------------------------------------------

    def told(self) -> Telling | None:
        """The turn in the language of the moment; None before the first."""
        sitting, last = self.sitting, self.sitting.last
        if last is None:
            return None
        if self._told is None or self._told[0] != sitting.language:
            if self.play.is_watched:
                told = all_told(sitting, last)
            elif not sitting.seat:
                told = public_told(sitting, last)
            else:
                told = (end_told if self.play.match.finished else turn_told)(sitting, last)
            self._told = (sitting.language, told)
        return self._told[1]

    def accent(self, look: Look) -> Colour:
        """The colour of the seat that reads this; ink where all do."""
        return accent_of(
            look, self.sitting.narrator.document, "" if self.play.is_watched else self.play.seat
        )

    @property
    def is_over(self) -> bool:
        """Whether all steps have been shown."""
        told = self.told()
        return told is None or self.shown >= count(told)

    def _steps(self, look: Look) -> list[Step]:
        told = self.told()
        return [] if told is None else steps_of(self, look, told)

    # -- the page --------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """Head, story and gauges as far as they are shown; as it was while a turn is played."""
        if self._built is None or not self.app.is_busy:
            self._built = self._page(look)
        return self._built

    def _page(self, look: Look) -> Widget:
        steps = self._steps(look)
        is_over = self.is_over
        if not is_over:
            self.offsets["reveal:story"] = END
        head = masthead(self, look, self._title(), self._under(), accent=self.accent(look))
        page = Pages(self._middle(look, steps), head, self._foot(look, is_over))
        return page if is_over else Anywhere("reveal:anywhere", page, self.skip)

    def _title(self) -> str:
        told = self.told()
        if told is None:
            return self.sitting.narrator.text(self.sitting.narrator.document.scenario.title)
        return self.sitting.words("reveal", when=told.when)

    def _under(self) -> str:
        told, say = self.told(), self.app.look.say
        if told is None:
            return say("reveal.opening")
        turns = self.play.match.rules.calendar.turns
        words = say("desk.turn", turn=told.turn, turns=turns)
        is_seat = bool(self.play.seat) and not self.play.is_watched
        return f"{self.sitting.narrator.seat(self.play.seat)} · {words}" if is_seat else words

    def _middle(self, look: Look, steps: Sequence[Step]) -> Widget:
        from game.window.screens.desk.reveal_panels import gauges_column, opening, story_column

        if self.told() is None:
            return Scroll("reveal:story", Panel(opening(self, look), (20, 20), most=640),
                          self.offsets)  # fmt: skip
        story = story_column(look, steps[: self.shown])
        moved = gauges_column(self, look, steps, self.shown)
        if look.points[0] < WIDE:
            return Scroll("reveal:story", Panel(Column(story, moved, gap=20), (20, 16)),
                          self.offsets)  # fmt: skip
        columns = Row(
            Scroll("reveal:story", Panel(story, (20, 16)), self.offsets),
            Scroll("reveal:gauges", Panel(moved, (20, 16)), self.offsets),
            weights=(56, 44),
            gap=0,
        )
        return Panel(columns, 0, most=MOST)

    # -- the foot --------------------------------------------------------------------------------

    def _foot(self, look: Look, is_over: bool) -> Widget:
        if not is_over:
            buttons: list[Widget] = [AnyKey("reveal:all", look.say("reveal.all"), self.skip,
                                            icon="skip-forward")]  # fmt: skip
        else:
            buttons = [self._on(look)]
        if self.play.is_watched and not self.play.match.finished:
            runs_on = self.play.notes.runs_on
            words = look.say("reveal.pause" if runs_on else "reveal.run")
            buttons.append(Button("reveal:run", words, self.toggle_run,
                                  icon="pause" if runs_on else "play", is_on=runs_on))  # fmt: skip
        foot = Panel(Flow(*buttons, right=True), (20, 10), Surface(look.palette.paper), radius=0)
        return Column(Rule(), foot, gap=0)

    def _on(self, look: Look) -> Widget:
        """The one button that goes on."""
        if self._is_again:
            code, icon = "reveal.back", "arrow-left"
        elif self.play.match.finished:
            code, icon = "reveal.end", "flag"
        elif self.play.is_watched:
            code, icon = "reveal.next", "skip-forward"
        else:
            code, icon = "reveal.on", "arrow-right"
        return Button("reveal:on", look.say(code), self.go_on, weight="main", icon=icon,
                      accent=self.accent(look))  # fmt: skip

    def first_focus(self) -> str | None:
        """What goes on; while steps are shown, what shows them all."""
        return "reveal:on" if self.is_over else "reveal:all"

    # -- going on --------------------------------------------------------------------------------

    def skip(self) -> None:
        """Show everything at once, from the top."""
        self.shown = END
        self.offsets.clear()
        self._since = self.app.clock()
        self.refresh()

    def go_on(self) -> None:
        """To what comes next."""
        if self._is_again:
            self.app.back()
        elif self.play.is_watched and not self.play.match.finished:
            if not self.app.is_busy:
                self.play.advance()
        else:
            self.play.go()

    def toggle_run(self) -> None:
        """Let a watched game play on by itself, or have it wait."""
        self.play.notes.runs_on = not self.play.notes.runs_on
        self._since = self.app.clock()

    def back(self) -> None:
        """Esc goes back to the desk, or asks whether to leave."""
        if self._is_again:
            self.app.back()
        else:
            super().back()

    def shortcuts(self) -> Sequence[Shortcut]:
        """None while steps are shown: any key shows them all."""
        if not self.is_over or not self.play.is_watched or self.play.match.finished:
            return ()
        say = self.app.look.say
        runs_on = self.play.notes.runs_on
        return (
            Shortcut("n", say("reveal.next"), self.go_on),
            Shortcut("p", say("reveal.pause" if runs_on else "reveal.run"), self.toggle_run),
        )

    # -- in time ---------------------------------------------------------------------------------

    @property
    def _pause(self) -> float | None:
        """Seconds that the page stays as it is; None where it waits for somebody."""
        if not self.is_over:
            return PACE
        is_next = self.play.is_watched and self.play.notes.runs_on and not self.app.is_busy
        return REST if is_next and not self._is_again else None

    def wake(self) -> float | None:
        """Until the next step, or the next turn."""
        pause = self._pause
        return None if pause is None else max(self._since + pause - self.app.clock(), 0.01)

    def tick(self, now: float) -> None:
        """Show the next step, or play the next turn, when it is time."""
        pause = self._pause
        if pause is None or now - self._since < pause:
            return
        self._since = now
        if self.is_over:
            self.go_on()
        else:
            self.shown += 1
            self.refresh()
