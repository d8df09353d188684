"""What would become of drafts, worked out beside the window; the newest question goes first."""

from __future__ import annotations

from functools import partial

from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.counsel import Counsel, counsel
from game.telling.homefront import NO_COUNSEL, counsel_key
from game.window.play import Play

Key = tuple[str, int, int, int, str]
"""Seat, turn, agreement, draft, what the seat knows."""


class Foresight:
    """Asks for the counsel of one draft after another; what is no longer wanted is not begun."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._wanted: tuple[Key, View] | None = None
        self._is_at_work = False

    def ask(self, g: int, seen: View, code: int) -> Counsel | None:
        """The counsel of a draft; None while it is being worked out."""
        if code == NO_DRAFT:
            return NO_COUNSEL
        sitting = self._play.sitting
        key = counsel_key(sitting, g, seen, code)
        if key not in sitting.counsels:
            self._wanted = (key, seen)
            if not self._is_at_work:
                self._begin()
        return sitting.counsels.get(key)

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (key, seen), self._wanted = self._wanted, None
        self._is_at_work = True
        rules, (_, _, g, code, _) = self._play.match.rules, key
        self._play.app.do(
            lambda: counsel(rules, seen, g, code), partial(self._done, key), is_quiet=True
        )

    def _done(self, key: Key, found: Counsel) -> None:
        """Remember it, unless somebody else sits there now."""
        self._is_at_work = False
        if self._play.seat != key[0]:
            self._wanted = None
            return
        self._play.sitting.counsels[key] = found
        self._begin()
