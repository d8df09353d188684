"""A slip being typed for one seat: what was typed, what is wrong with it, how that is mended."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.engine.orders import Decision
from game.match.match import Match
from game.telling.codes import Slip, codes_of, read_slip


@dataclass
class Typing:
    """The codes of ``seat`` so far, and the text in the field.

    ``trouble`` is a code of the window's texts and ``place`` (from 1) the code that it is about, 0
    for all of them.  What was right stays: only the wrong code is typed again.
    """

    seat: str
    text: str = ""
    codes: list[str] = field(default_factory=list)
    trouble: str = ""
    place: int = 0

    def enter(self, match: Match) -> Decision | None:
        """Take the text; the decision, if all of it can be sealed."""
        typed, self.text = codes_of(self.text), ""
        self._take(typed)
        if not self.codes:
            self.trouble, self.place = "stage.typing.empty", 0
            return None
        slip = read_slip(match, self.seat, self.codes)
        self._note(slip)
        return slip.decision if slip.is_right else None

    def _take(self, typed: list[str]) -> None:
        if self.place:
            self.codes[self.place - 1 : self.place] = typed
        elif self.trouble == "stage.typing.too_much":
            self.codes = [code for code in self.codes if code not in typed]
        else:
            self.codes = typed

    def _note(self, slip: Slip) -> None:
        self.trouble, self.place = "", 0
        if slip.wrong:
            place, reason = slip.wrong[0]
            self.trouble, self.place = f"stage.typing.{reason}", place + 1
        elif slip.is_too_much:
            self.trouble = "stage.typing.too_much"
