"""Whose eyes a page that can be opened from anywhere looks with."""

from __future__ import annotations

from dataclasses import replace

from game.telling.sitting import Sitting
from game.window.play import Play


def eyes(play: Play) -> Sitting:
    """The sitting of who sits at the desk; of the first seat where all may be known to all.

    Raises AssertionError where nobody sits and the game still has secrets.
    """
    sitting = play.sitting
    sitting.language = play.app.settings.language
    if sitting.seat:
        return sitting
    assert play.is_watched or play.match.finished, "eyes: nobody sits, and there are secrets"
    return replace(sitting, seat=(*play.match.people, play.match.rules.seats[0].id)[0])
