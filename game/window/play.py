"""A game in the window: whose eyes it is seen with, its plans, its keeping, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.engine.orders import Refusal
from game.engine.table import Move
from game.match.advice import Advice, advise
from game.match.arrangement import Arrangement
from game.match.commands import Speak
from game.match.keeping import rewound
from game.match.match import Match, Reveal
from game.telling.advisers import unadvised, view_of
from game.telling.plans import Plans
from game.telling.room import Room
from game.telling.sitting import Sitting
from game.window.drawing import pictures
from game.window.texts import TABLES

if TYPE_CHECKING:
    from game.window.app import App

Keep = Callable[[Match, Mapping[str, str]], str | None]
"""Writes the game down; returns a sentence where that fails."""


@dataclass
class Notes:
    """What seats have looked at, so that pages know what is new to them; turns count from 0."""

    briefed: set[str] = field(default_factory=set)
    told: set[tuple[str, int]] = field(default_factory=set)
    tried: dict[tuple[str, int, int], int] = field(default_factory=dict)  # + agreement -> draft
    talking: set[tuple[str, int]] = field(default_factory=set)  # who passed the floor from a table
    runs_on: bool = False  # a game that is watched plays on by itself
    pace: float = 180.0  # seconds that a turn gets on the stage
    room: tuple[object, Room] | None = None  # what everybody knows, and at which moment

    def forget_from(self, turn: int) -> None:
        """Turns from this one on (from 0) are planned anew, and told anew when they are over."""
        self.told = {(seat, told) for seat, told in self.told if told <= turn}
        self.tried = {key: code for key, code in self.tried.items() if key[1] < turn}


class Play:
    """One game, from its first turn to its verdict.

    ``keep`` writes it down.  Screens are given this and the app; they decide nothing about what
    follows what: that is ``go``'s.
    """

    def __init__(
        self, app: App, match: Match, settled: Arrangement, keep: Keep, is_stage: bool = False
    ) -> None:
        self.app = app
        self.match = match
        self.settled = settled
        self._keep = keep
        self.is_stage = is_stage
        self.sitting = Sitting(match, app.settings.language, settled.guided, extra=(TABLES,))
        self.notes = Notes()
        self.trouble: str | None = None  # why the game could not be written down last time
        self.told_trouble: str | None = None  # what of it has been shown
        self.again: Callable[[Arrangement], None] | None = None
        """Begins another game of this scenario, where one can: same dice, or others."""
        self.debrief: Callable[[], None] | None = None
        """Opens the full debrief, where there is one."""
        self.timeline: Callable[[], None] | None = None
        """Opens the what-ifs of the game once it is over, where they can be made."""
        self._plans: dict[tuple[str, int], Plans] = {}
        self._changes = 0  # jobs that are changing the match
        self._thinking: set[tuple[str, int]] = set()  # turns on which advisers are at work
        if len(match.people) == 1:
            self.sitting.seat = match.people[0]

    # -- whose turn it is ------------------------------------------------------------------------

    @property
    def is_hot_seat(self) -> bool:
        """Whether several people share the machine."""
        return len(self.match.people) > 1

    @property
    def is_watched(self) -> bool:
        """Whether nobody plays."""
        return not self.match.people

    @property
    def seat(self) -> str:
        """Who sits at the desk; empty while nobody does."""
        return self.sitting.seat

    @property
    def turn(self) -> int:
        """The turn that is being planned, from 0."""
        return self.match.state.turn

    @property
    def plans(self) -> Plans:
        """The plans of the seat at the desk."""
        key = (self.seat, self.turn)
        if key not in self._plans:
            self._plans[key] = Plans(self.match, self.seat, "window", self.keep)
        return self._plans[key]

    @property
    def is_changing(self) -> bool:
        """Whether the match is being changed beside the window."""
        return self._changes > 0

    def next_seat(self) -> str | None:
        """Who sits at the desk: the person who has the floor; else who sits there and has not
        sealed; else the first who has not.
        """
        pending = self.match.pending()
        if pending.floor in pending.seats:
            return pending.floor
        if self.seat in pending.seats:
            return self.seat
        return pending.seats[0] if pending.seats else None

    def sit(self, seat: str) -> None:
        """A person sits down."""
        self.sitting.seat = seat
        self.go()

    def rise(self) -> None:
        """The seat at the desk is left: nothing of what it knows stays in memory or in sight."""
        self.sitting.forget()
        self._thinking.clear()
        self.app.fonts.forget()
        pictures.forget()

    # -- what comes next -------------------------------------------------------------------------

    def go(self) -> None:
        """Show what comes next, in the place of all pages of this game that are open."""
        from game.window import course

        self.app.replace(course.following(self), lambda one: getattr(one, "play", None) is self)
        self._tell_trouble()

    def enter(self) -> None:
        """Show the game's first screen over the scenarios; ``leave`` comes back to them."""
        from game.window import course

        self.app.home()
        self.app.show(course.following(self))
        self._tell_trouble()

    def seal(self) -> tuple[Refusal, ...]:
        """Seal the plans of the seat at the desk; with the last seal the turn is played."""
        refusals = self.plans.seal()
        if not refusals:
            self._after_seal()
        return refusals

    def _after_seal(self) -> None:
        self.keep()
        if self.is_hot_seat:
            self.rise()
        if self.next_seat() is None:
            self.advance()
        else:
            self.go()

    def advance(
        self, force: bool = False, prepare: Callable[[Match], object] = lambda _: None
    ) -> None:
        """Play the turn, beside the window; ``force`` seals for who has not.

        ``prepare`` gets ready, beside the window too, what the next screen will show.
        """

        def played() -> Reveal | None:
            reveal = self.match.advance(force)
            prepare(self.match)
            return reveal

        self._change(played, self._played)

    def _change(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have the match changed beside the window; pages stay as they are meanwhile."""
        self._changes += 1

        def changed() -> Any:
            try:
                return job()
            finally:
                self._changes -= 1

        self.app.do(changed, then)

    def _played(self, reveal: Reveal | None) -> None:
        assert reveal is not None, "advance: all have sealed, and the turn was not resolved"
        self.keep()
        self.go()

    def finish(self) -> None:
        """Let everybody pass the turns that are left, beside the window, and show the ending."""

        def finished() -> None:
            while not self.match.finished:
                self.match.advance(force=True)

        self._change(finished, lambda _: self._finished())

    def _finished(self) -> None:
        self.notes.told.add(("", self.turn))
        self.keep()
        self.go()

    def take_back(self, prepare: Callable[[Match], object] = lambda _: None) -> None:
        """Go back to before the last turn was played; every seat starts that turn empty."""

        def taken_back() -> Match:
            match = rewound(self.match)
            prepare(match)
            return match

        self._change(taken_back, self._taken_back)

    def _taken_back(self, match: Match) -> None:
        self.match = self.sitting.match = match
        self.rise()
        self._plans.clear()
        self.notes.forget_from(self.turn)
        self.keep()
        self.go()

    def speak(self, move: Move | None, then: Callable[[tuple[Refusal, ...]], None]) -> None:
        """Say something at the table, beside the window: others may think before they answer."""

        def said(refusals: tuple[Refusal, ...]) -> None:
            if not refusals:
                self.keep()
            then(refusals)
            self._tell_trouble()

        plans = self.plans
        self._change(lambda: plans.speak(Speak(move)), said)

    # -- advice ----------------------------------------------------------------------------------

    def ask_advisers(self) -> None:
        """Have the advisers think about this turn, without anybody waiting for them.

        Earlier turns that their record is judged by are thought through again where that is gone.
        """
        seat, rules = self.seat, self.match.rules
        own = [a for a in self.match.scenario.document.advisers if a.seat == seat]
        wanted = [turn for turn in unadvised(self.sitting) if (seat, turn) not in self._thinking]
        if not wanted or self.match.finished:
            return
        views = [(turn, view_of(self.sitting, turn)) for turn in wanted]
        self._thinking.update((seat, turn) for turn in wanted)

        def advised(found: list[tuple[int, list[Advice]]]) -> None:
            self._thinking.difference_update((seat, turn) for turn, _ in found)
            if self.seat == seat:
                self.sitting.advice.update({(seat, turn): advice for turn, advice in found})

        self.app.do(
            lambda: [(turn, advise(rules, seen, own)) for turn, seen in views],
            advised,
            is_quiet=True,
        )

    @property
    def has_advice(self) -> bool:
        """Whether the advisers have thought."""
        return not unadvised(self.sitting)

    # -- keeping ---------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Write the game down, plans and all: after every step and every change of plans.

        ``trouble`` says why where that fails; the game goes on, and the next page tells it.
        """
        self.trouble = self._keep(self.match, self.options)
        return self.trouble is None

    @property
    def options(self) -> Mapping[str, str]:
        """What a kept game must remember of how it is played."""
        return {**self.sitting.options, "stage": "yes" if self.is_stage else "no"}

    def _tell_trouble(self) -> None:
        """Say that the game could not be written down: once, until that works again."""
        if self.trouble is not None and self.trouble != self.told_trouble:
            from game.window.screens.hall.notice import Notice

            after = self.app.look.say("notice.not_kept.goes_on")
            self.app.open(Notice(self.app, "notice.not_kept", (self.trouble, after)))
        self.told_trouble = self.trouble

    def leave(self) -> None:
        """Back to the scenarios; the game is kept."""
        self.keep()
        self.rise()
        self.app.home()
        self._tell_trouble()
