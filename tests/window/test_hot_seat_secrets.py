"""While one person sits, nothing of the other is in any frame, text or line of a log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pygame
import pytest

from game.engine.orders import Order
from game.telling.gauges import headline
from game.telling.nodes import quantity_node
from game.window.play import Play
from game.window.screen import Screen
from game.window.screens.desk.desk import Desk
from game.window.screens.desk.reveal import RevealScreen
from game.window.screens.glossary import Glossary
from game.window.screens.hall.briefing import Briefing
from game.window.screens.keys import Keys
from game.window.screens.leave import Leave
from game.window.screens.settings import SettingsScreen
from game.window.screens.table.bargaining import TABS, TableScreen
from game.window.screens.table.dialogs import ClauseLevels, OtherMoves
from game.window.screens.why.causes import CausesScreen
from game.window.screens.why.why import WhyScreen
from tests.window.stand import play, texts, window

FIRST, SECOND = "seoul", "washington"
"""Who plans in secret, and who then looks."""


@dataclass(frozen=True)
class Secret:
    """What the first to sit does for itself; ``order`` of its menu, ``level`` of a draft."""

    order: int
    level: int
    typed: str
    words: list[str] = field(default_factory=list)  # what it says at the table
    seals: bool = False


def played(secret: Secret) -> Play:
    """Two people at the cost-sharing talks: Seoul plans, writes and keeps silent, then leaves."""
    game = play(window(), "sma-talks", (FIRST, SECOND))
    game.notes.briefed |= {FIRST, SECOND}
    for game.sitting.seat in (FIRST, SECOND):
        assert game.plans.seal() == ()
    game.match.advance()
    game.sitting.seat = ""
    game.notes.told |= {(seat, game.turn) for seat in (FIRST, SECOND)}
    game.go()
    game.sit(FIRST)
    plan(game, secret)
    return game


def plan(game: Play, secret: Secret) -> None:
    """Everything that the first to sit does."""
    orders = [one.id for one in game.match.scenario.document.orders if one.seat == FIRST]
    possible = [one for one in orders if not game.plans.objections(Order(one))]
    assert game.plans.order(Order(possible[secret.order])) == ()
    screen = TableScreen(game)
    game.app.replace(screen)
    screen.set_level(0, secret.level)
    screen.focus = "table:clause:0"
    screen.typing = (0, secret.typed)
    assert secret.typed in texts(game.app)
    for word in secret.words:
        screen.say(screen.move(word))
    if secret.seals:
        assert game.seal() == ()
    elif game.seat == FIRST:
        screen.say(None)
    assert game.seat == ""


def _why(game: Play) -> Screen:
    return WhyScreen(game, headline(game.sitting)[0])


def _causes(game: Play) -> Screen:
    return CausesScreen(game, quantity_node(game.sitting, headline(game.sitting)[0]))


def pages(game: Play) -> Iterator[tuple[str, Screen]]:
    """Every page that the second person can see, each shown in the window."""
    app = game.app
    yield "curtain", app.screen
    game.sit(SECOND)
    yield "first", app.screen
    made: list[Callable[[Play], Screen]] = [Briefing, Desk]
    made += [RevealScreen, _why, _causes] if game.match.reveals else []
    for make in made:
        screen = make(game)
        app.replace(screen)
        yield screen.name, screen
    table = TableScreen(game)
    app.replace(table)
    for tab in TABS[1:]:
        table.show_side(tab)
        yield f"table {tab}", table
    table.choose_beginning()
    yield "beginnings", app.screen
    app.close()
    term = game.match.scenario.document.glossary[0].id
    for dialog in (ClauseLevels(table, 0), OtherMoves(table), Leave(game), Keys(app, table),
                   SettingsScreen(app), Glossary(game, term)):  # fmt: skip
        app.open(dialog)
        yield dialog.name, dialog
        app.close()


def seen(secret: Secret) -> dict[str, tuple[str, bytes]]:
    """The texts and the pixels of every page that the second person sees."""
    game = played(secret)
    return {name: (texts(game.app), pixels(game)) for name, _ in pages(game)}


def pixels(game: Play) -> bytes:
    """Those of the frame that was painted last."""
    return bytes(pygame.image.tobytes(game.app.surface, "RGB"))


def test_secrets_change_no_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two games that differ in Seoul's plans, drafts and soundings look alike to Washington."""
    one = seen(Secret(0, 2, "77", ["poll"]))
    other = seen(Secret(1, 5, "88"))
    assert list(one) == list(other)
    assert len(one) > 10
    for name, (words, frame) in one.items():
        assert words == other[name][0], name
        assert frame == other[name][1], name


def test_sealed_orders_change_no_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does it matter to Washington what Seoul has sealed already."""
    assert seen(Secret(0, 2, "77", seals=True)) == seen(Secret(1, 5, "88", seals=True))


def test_what_is_said_openly_does_change_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """The measure can fail: hands tied in public are seen."""
    one = seen(Secret(0, 2, "77", ["tie_hands"]))
    other = seen(Secret(0, 2, "77"))
    assert one["table talks"] != other["table talks"]


def test_no_canary_is_drawn_or_logged(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """What Seoul typed, planned and wrote is in nothing that is drawn, printed or logged."""
    caplog.set_level(logging.DEBUG)
    game = played(Secret(0, 2, "7.654321"))
    planned = game.match.drafts[FIRST].decision.orders[0].order
    game.sitting.seat = FIRST
    canaries = ["7.654321", planned, game.sitting.narrator.order(planned)]
    game.sitting.seat = ""
    drawn = [texts(game.app) for _ in pages(game)]
    printed = "".join(capfd.readouterr())
    for canary in canaries:
        assert canary not in "\n".join(drawn), canary
        assert canary not in caplog.text
        assert canary not in printed


def test_who_has_risen_leaves_nothing_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Advice and counsel are forgotten, and lines that were drawn for Seoul."""
    game = played(Secret(0, 2, "7.654321"))
    assert game.sitting.counsels == {}
    assert game.sitting.advice == {}
    lines = game.app.fonts._lines
    assert not [words for *_, words in lines if "7.654321" in words]
