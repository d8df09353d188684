"""What can be said now, at the foot of the table; and why something cannot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.telling.bargain import Acts
from game.telling.proposal import putting
from game.telling.speech import tie_words
from game.window.accents import accent_of
from game.window.look import Look
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget
from game.wording.refusals import refusal_sentence

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told

TIGHT = 600.0
"""Points of width below which buttons have words only."""


def foot(screen: TableScreen, look: Look, told: Told, is_narrow: bool) -> Widget:
    """Refusals, then the moves; where nothing can be said, the way on."""
    acts = told.bargain.acts
    refused = [
        Label("triangle-alert", refusal_sentence(screen.sitting.narrator, one, told.seen),
              colour=look.palette.worse)
        for one in screen.refused
    ]  # fmt: skip
    moves = _moves(screen, look, told, is_narrow) if acts.has_floor else _on(screen, look)
    return Column(*refused, *moves, gap=8)


def _moves(screen: TableScreen, look: Look, told: Told, is_narrow: bool) -> list[Widget]:
    """A draft of one's own, yes to theirs, then the rest: each always in its place."""
    bargain, accent = told.bargain, _accent(screen, look)
    takes = not bargain.is_fresh and bargain.acts.can_accept
    is_poor = bargain.worth is not None and bargain.worth.band in ("red_line", "below")
    put = Button(
        "table:put", _put_words(screen, look, told), screen.put, accent=accent,
        icon=_icon(look, "scroll-text"), weight="main" if bargain.is_fresh else "plain",
    )  # fmt: skip
    accept = Button(
        "table:accept", look.say("table.accept"), screen.accept, accent=accent,
        icon=_icon(look, "handshake"), weight="main" if takes and not is_poor else "plain",
    )  # fmt: skip
    firsts = [put, accept if bargain.acts.can_accept else None]
    passing = Button("table:pass", look.say("table.pass"), lambda: screen.say(None),
                     weight="quiet")  # fmt: skip
    if is_narrow:
        more = Button("table:more", look.say("table.more"), lambda: _open_moves(screen),
                      weight="quiet")  # fmt: skip
        return [Flow(*firsts, more)]
    others = [
        Button(f"table:{name}", words, press, weight="quiet", icon=icon)
        for name, icon, words, _, press in other_moves(screen, look, told.bargain.acts)
    ]
    return [Flow(*firsts, passing, *others)]


def _icon(look: Look, name: str) -> str | None:
    """An icon, where there is room for more than words."""
    return name if look.points[0] >= TIGHT else None


def _put_words(screen: TableScreen, look: Look, told: Told) -> str:
    word = putting(screen.sitting, told.bargain.agreement, told.bargain.code).word
    code = {"counter": "table.counter", "split_off": "table.split"}.get(word, "table.put")
    return look.say(code)


def _accent(screen: TableScreen, look: Look) -> tuple[int, int, int]:
    return accent_of(look, screen.sitting.narrator.document, screen.play.seat)


Move = tuple[str, str, str, str, Callable[[], None]]
"""Name, icon, words, what it does, how it is done."""


def other_moves(screen: TableScreen, look: Look, acts: Acts) -> list[Move]:
    """What can be said without a draft, as far as this seat has it."""
    found: list[Move] = []
    tie = tie_words(screen.sitting, screen.agreement)
    if acts.tie is not None and tie is not None:
        words, points, cost = tie
        about = look.say("table.tie.about", words=words, points=points)
        found.append(("tie", "link", look.say("table.tie", cost=cost), about, screen.tie))
    if acts.poll is not None:
        found.append(("poll", "radar", look.say("table.poll", cost=acts.poll),
                      look.say("table.poll.about"), screen.poll))  # fmt: skip
    found.append(("walk", "door-open", look.say("table.walk"), look.say("table.walk.about"),
                  screen.walk))  # fmt: skip
    return found


def _open_moves(screen: TableScreen) -> None:
    from game.window.screens.table.dialogs import OtherMoves

    screen.app.open(OtherMoves(screen))


def _on(screen: TableScreen, look: Look) -> list[Widget]:
    """The way on for who cannot speak: to whoever has the floor, or to the desk."""
    match, play = screen.play.match, screen.play
    floor = match.pending().floor
    desk = Button("table:desk", look.say("table.to_desk"), screen.back, weight="main",
                  icon="arrow-left", accent=_accent(screen, look))  # fmt: skip
    if floor is not None and floor != play.seat and floor in match.pending().seats:
        seat = screen.sitting.narrator.seat(floor)
        pass_on = Button("table:pass_on", look.say("table.pass_on"), play.go, weight="main")
        return [Text(look.say("table.wait", seat=seat)), Flow(pass_on, desk)]
    return [Flow(desk)]
