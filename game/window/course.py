"""What follows what in a game: curtain, briefing, reveal, desk, ending."""

from __future__ import annotations

from game.window.play import Play
from game.window.screen import Screen


def following(play: Play) -> Screen:
    """The screen that comes next, as the match stands."""
    if play.is_stage:
        return _on_stage(play)
    if play.match.finished:
        return _last(play)
    if play.is_watched:
        return _watched(play)
    seat = play.next_seat()
    assert seat is not None, "following: somebody must still have to decide"
    if play.is_hot_seat and play.seat != seat:
        from game.window.screens.curtain import Curtain

        play.rise()
        return Curtain(play, seat)
    return _seated(play)


def _seated(play: Play) -> Screen:
    """For the person at the desk: the briefing once, each turn's reveal once, then the desk."""
    if play.turn == 0 and play.seat not in play.notes.briefed:
        from game.window.screens.hall.briefing import Briefing

        play.notes.briefed.add(play.seat)
        return Briefing(play)
    if play.match.reveals and (play.seat, play.turn) not in play.notes.told:
        from game.window.screens.desk.reveal import RevealScreen

        play.notes.told.add((play.seat, play.turn))
        return RevealScreen(play)
    if (play.seat, play.turn) in play.notes.talking and play.match.pending().floor == play.seat:
        from game.window.screens.table.bargaining import TableScreen

        return TableScreen(play)
    from game.window.screens.desk.desk import Desk

    return Desk(play)


def _last(play: Play) -> Screen:
    """The last reveal, for everybody at the table, then the ending."""
    if ("", play.turn) not in play.notes.told:
        from game.window.screens.desk.reveal import RevealScreen

        play.notes.told.add(("", play.turn))
        return RevealScreen(play)
    from game.window.screens.ending.ending import EndingScreen

    return EndingScreen(play)


def _watched(play: Play) -> Screen:
    """The reveal of the turn just played; its button plays the next."""
    from game.window.screens.desk.reveal import RevealScreen

    return RevealScreen(play)


def _on_stage(play: Play) -> Screen:
    """The stage, which tells each turn itself; the last of them told, the ending."""
    if play.match.finished and ("", play.turn) in play.notes.told:
        from game.window.screens.ending.ending import EndingScreen

        return EndingScreen(play)
    from game.window.screens.stage.stage import Stage

    return Stage(play)
