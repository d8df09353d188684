"""What is said aloud at a table, for the seat that has the floor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.engine.table import Move
from game.match.commands import Reply, Speak
from game.telling.public import as_seat
from game.window.screens.stage.drafting import Drafting
from game.wording.refusals import refusal_sentence

if TYPE_CHECKING:
    from game.window.screens.stage.stage import Stage


class Speaking:
    """Says it to the match, beside the window: others may think before they answer."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def draft(self, agreement: int) -> None:
        """Begin to write a draft."""
        self._stage.drafting = Drafting.begin(self._stage.sitting, agreement)
        self._stage.refresh()

    def say(self, command: Speak) -> None:
        """Say something, or nothing."""
        stage, floor = self._stage, self._stage.play.match.talk.floor
        if floor is not None:
            stage.app.do(partial(stage.say, floor[0], command), self._said)

    def surely(self, move: Move) -> None:
        """Say something that cannot be unsaid, once it is sure; acceptance needs no question."""
        do, floor = partial(self.say, Speak(move)), self._stage.play.match.talk.floor
        if move.word == "accept" or floor is None:
            do()
        else:
            self._stage.ask(move.word, do, seat=self._stage.seat_name(floor[0]))

    def _said(self, reply: Reply) -> None:
        stage = self._stage
        if reply.accepted:
            stage.drafting = None
            stage.keep()
        else:
            stage.notice = self._refusal(reply)
            stage.refresh()

    def _refusal(self, reply: Reply) -> str:
        """Why something cannot be said, unless that would tell what the seat alone knows."""
        stage, floor = self._stage, self._stage.play.match.talk.floor
        if floor is None or any(refusal.code == "too_dear" for refusal in reply.refusals):
            return stage.app.look.say("stage.talk.cannot")
        seen = as_seat(stage.sitting, floor[0]).view()
        return refusal_sentence(stage.sitting.narrator, reply.refusals[0], seen)
