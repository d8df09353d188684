"""A what-if played on by hand: who may take it, and the way into it."""

from __future__ import annotations

from dataclasses import replace

from game.window.play import Play
from game.window.screens.hall.notice import Notice
from game.window.whatifs import Made, WhatIfs
from game.wording.narrator import Narrator


def hands(whatifs: WhatIfs, narrator: Narrator) -> list[tuple[tuple[str, ...], str]]:
    """Seats that may be taken, with their names: the people's; each alone where nobody played."""
    match = whatifs.play.match
    seats = [match.people] if match.people else [(seat.id,) for seat in match.rules.seats]
    return [(some, ", ".join(narrator.seat(seat) for seat in some)) for some in seats]


def play_by_hand(whatifs: WhatIfs, made: Made) -> None:
    """Enter a what-if that people play; it is kept from its first moment on, or not begun."""
    trunk, app = whatifs.play, whatifs.play.app
    keeper = whatifs.keeper(made)
    refusal = keeper(made.now, trunk.options)
    if refusal is not None:
        app.open(Notice(app, "timeline.cannot", (refusal,)))
        return
    settled = replace(trunk.settled, people=made.now.people)
    play = Play(app, made.now, settled, keeper, trunk.is_stage)
    play.notes.briefed.update(made.now.people)
    play.timeline = lambda: _back_to(whatifs)
    play.enter()


def _back_to(whatifs: WhatIfs) -> None:
    from game.window.screens.timeline.timeline import open_timeline

    open_timeline(whatifs)
