"""The stage: a game for a room with one projector.  Only what everybody knows is ever on it.

Teams write codes on paper slips; the codes are typed blind, seat by seat, in any order.  Then the
turn is revealed step by step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import pygame

from game.match.commands import Command, Propose, Reply, Seal, Unseal
from game.match.match import Match
from game.telling.room import Room, room
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.asking import Asking
from game.window.screens.page import Page
from game.window.screens.stage.clock import MINUTE, Countdown
from game.window.screens.stage.drafting import Drafting, drafting_page
from game.window.screens.stage.frame import framed
from game.window.screens.stage.pages import pages, planning_page
from game.window.screens.stage.reveal import Step, fits_together, step_page, steps
from game.window.screens.stage.sheet import sheet_page
from game.window.screens.stage.speaking import Speaking
from game.window.screens.stage.typing import Typing
from game.window.screens.stage.typing_page import typing_page
from game.window.widgets.widget import Widget

FORTH = (pygame.K_RIGHT, pygame.K_PAGEDOWN)
BACK = (pygame.K_LEFT, pygame.K_PAGEUP)


class Stage(Page):
    """What is on the projector: the situation, a slip being typed, a draft, or the reveal.

    ``step`` is the step of the reveal, None while a turn is planned; ``sheet`` the seat whose codes
    are listed, empty if none are.
    """

    name = "stage"

    def __init__(self, play: Play) -> None:
        super().__init__(play)
        play.sitting.seat = ""
        self.clock = Countdown(play.notes.pace)
        self.typing: Typing | None = None
        self.drafting: Drafting | None = None
        self.sheet = ""
        self.page = "now" if play.match.reveals else "news"
        is_told = not play.match.reveals or ("", play.turn) in play.notes.told
        self.step: int | None = None if is_told else 0
        self.notice = ""
        self.speaking = Speaking(self)
        self._shown: Widget | None = None

    # -- what is shown ---------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """The page of the moment.

        While something is worked out beside the window, the game is in the middle of a change:
        what was shown stays, and nobody looks at it.
        """
        if self._shown is None or not self.app.is_busy:
            self._shown = framed(self, look, self._middle(look))
        return self._shown

    def _middle(self, look: Look) -> Widget:
        if self.sheet:
            return sheet_page(self, look, self.sheet)
        if self.typing is not None:
            return typing_page(self, look, self.typing)
        if self.drafting is not None:
            return drafting_page(self, look, self.drafting)
        if self.step is not None:
            found = self.steps  # fewer, perhaps, since the window was made larger
            self.step = min(self.step, len(found) - 1)
            return step_page(self, look, found[self.step])
        return planning_page(self, look)

    @property
    def room(self) -> Room:
        """What everybody knows, worked out once for each moment: the clock ticks every second."""
        return self.prepare(self.play.match)

    def prepare(self, match: Match) -> Room:
        """Work out what everybody knows, unless that is known already."""
        last = match.record.turns[-1].digest if match.record.turns else ""
        moment = last, len(match.talk.heard), self.app.settings.language
        kept = self.play.notes.room
        if kept is None or kept[0] != moment:
            seen = replace(self.sitting, match=match, seat="")
            kept = self.play.notes.room = moment, room(seen)
        return kept[1]

    @property
    def steps(self) -> list[Step]:
        """The steps in which the last turn is revealed."""
        told = self.room.last
        assert told is not None, "steps: wants a turn that has been played"
        return steps(told, partial(fits_together, self, self.app.look))

    # -- keys ------------------------------------------------------------------------------------

    def shortcuts(self) -> Sequence[Shortcut]:
        """What the teacher does most."""
        say = self.app.look.say
        found = [Shortcut("b", say("stage.key.blank"), self.blank, reaches=True)]
        if self.step is None:
            found += [
                Shortcut("p", say("stage.key.pause"), self.pause),
                Shortcut("+", say("stage.key.minute"), self.minute),
                Shortcut("r", say("stage.key.reveal"), self.reveal),
            ]
            found += [
                Shortcut(str(n), say("stage.key.type", seat=self.seat_name(seat)),
                         partial(self.type_for, seat))
                for n, seat in enumerate(self.play.match.people, start=1)
            ]  # fmt: skip
        return [*found, Shortcut("t", say("stage.key.tools"), self.tools)]

    def keys(self) -> Sequence[tuple[str, str]]:
        """What turns pages."""
        return ((self.app.look.say("stage.keys.turn"), self.app.look.say("stage.key.turn")),)

    def key_down(self, event: pygame.event.Event) -> bool:
        """Arrows, and the keys of a presenter's remote, turn pages."""
        key = event.key
        is_open = self.typing is not None or self.drafting is not None or bool(self.sheet)
        if is_open or self.app.is_busy:
            return False
        by = (key in FORTH) - (key in BACK)
        if by and not self.moved(by):
            self.turn_step(by) if self.step is not None else self._turn_page(by)
        return bool(by)

    def _turn_page(self, by: int) -> None:
        names = pages(self)
        self.page = names[(names.index(self.page) + by) % len(names)] if (
            self.page in names) else names[0]  # fmt: skip

    def back(self) -> None:
        """Esc closes what was opened last; then it asks whether to leave."""
        if self.sheet:
            self.sheet = ""
        elif self.typing is not None or self.drafting is not None:
            self.typing = self.drafting = None
        else:
            super().back()
        self.refresh()

    # -- the clock -------------------------------------------------------------------------------

    def wake(self) -> float | None:
        """At the next second, while the clock runs."""
        return self.clock.next_second if self.clock.is_running else None

    def tick(self, now: float) -> None:
        """The clock goes on."""
        before = self.clock.seconds, self.clock.is_running
        self.clock.pass_to(now)
        if (self.clock.seconds, self.clock.is_running) != before:
            self.refresh()

    def pause(self) -> None:
        """Stop the clock, or let it run."""
        now = self.app.clock()
        self.clock.stop(now) if self.clock.is_running else self.clock.go(now)

    def minute(self, by: int = 1) -> None:
        """A minute more, or less."""
        self.clock.add(by * MINUTE)

    def blank(self) -> None:
        """Show nothing, and let no time pass, until all is shown again."""
        from game.window.screens.stage.darkness import Darkness

        self.clock.stop(self.app.clock())
        self.app.cover(Darkness(self.app))

    def tools(self) -> None:
        """What a teacher needs now and then."""
        from game.window.screens.stage.tools import StageTools

        self.app.open(StageTools(self))

    # -- slips -----------------------------------------------------------------------------------

    def seat_name(self, seat: str) -> str:
        """What a seat is called."""
        return self.sitting.narrator.seat(seat)

    def say(self, seat: str, command: Command) -> Reply:
        """Say something to the match for a seat; beside the window where others may answer."""
        match = self.play.match
        draft = match.drafts[seat]
        name = f"stage-{draft.revision}-{len(draft.heard)}"
        reply = match.submit(seat, name, draft.revision, command)
        self.prepare(match)
        return reply

    def type_for(self, seat: str) -> None:
        """Begin to type a seat's codes; a seal must be opened first."""
        if self.step is not None or self.app.is_busy:
            return
        if self.play.match.drafts[seat].sealed:
            self.ask("unseal", partial(self._begin_typing, seat), seat=self.seat_name(seat))
        else:
            self._begin_typing(seat)

    def _begin_typing(self, seat: str) -> None:
        if self.play.match.drafts[seat].sealed:
            self.say(seat, Unseal())
        self.typing, self.drafting, self.sheet, self.notice = Typing(seat), None, "", ""
        self.focus = "stage:slip"
        self.refresh()

    def enter(self) -> None:
        """Take what was typed; if all of it can be carried out, it is sealed."""
        typing = self.typing
        assert typing is not None, "enter: wants a slip that is being typed"
        if self.app.is_busy:
            return
        decision = typing.enter(self.play.match)
        self.focus = "stage:slip"
        if decision is not None:
            self.say(typing.seat, Propose(decision))
            self.app.do(partial(self.say, typing.seat, Seal()), self._sealed)
        self.refresh()

    def _sealed(self, reply: Reply) -> None:
        assert reply.accepted, "enter: a decision that was read can be sealed"
        self.typing = None
        waiting = self.play.match.pending().seats
        self.focus = f"stage:seat:{waiting[0]}" if waiting else "stage:reveal"
        self.keep()

    def keep(self) -> None:
        """Write the game down; where that fails, say why."""
        self.notice = "" if self.play.keep() else self.play.trouble or ""
        self.refresh()

    # -- from turn to turn -----------------------------------------------------------------------

    def reveal(self) -> None:
        """Play the turn; where seats have not sealed, ask first."""
        waiting = self.play.match.pending().seats
        is_planned = self.step is None and self.typing is None and not self.play.match.finished
        if not is_planned or self.app.is_busy:
            return
        if waiting:
            names = ", ".join(self.seat_name(seat) for seat in waiting)
            self.ask("force", partial(self.play.advance, True, self.prepare), seats=names)
        else:
            self.play.advance(prepare=self.prepare)

    def turn_step(self, by: int) -> None:
        """Show the next step of the reveal, or the one before; after the last the game goes on."""
        assert self.step is not None, "turn_step: wants a reveal"
        if self.step + by >= len(self.steps):
            self.end_reveal()
        else:
            self.step = max(self.step + by, 0)
            self.offsets.pop("stage:step", None)

    def end_reveal(self) -> None:
        """To the next turn, whose clock runs at once, or to the ending."""
        self.play.notes.told.add(("", self.play.turn))
        if self.play.match.finished:
            self.play.go()
            return
        self.step, self.page, self.focus = None, "now", None
        self.clock.go(self.app.clock())
        self.refresh()

    def take_back(self) -> None:
        """Undo the last turn, once it is sure."""
        if self.play.match.reveals:
            self.ask("undo", partial(self.play.take_back, self.prepare), turn=self.play.turn)

    def finish(self) -> None:
        """End the lesson's game here, once it is sure."""
        left = self.play.match.rules.calendar.turns - self.play.turn
        self.ask("finish", self.play.finish, turns=left)

    def ask(self, kind: str, do: Callable[[], None], **names: object) -> None:
        """Ask before something is done."""
        say = self.app.look.say
        self.app.open(
            Asking(self.app, say(f"stage.{kind}.title", **names),
                   (say(f"stage.{kind}.text", **names),), say(f"stage.{kind}.yes", **names), do)
        )  # fmt: skip
