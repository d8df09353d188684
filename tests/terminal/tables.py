"""A small scenario for the terminal's tests, and a table at which lines are typed."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.engine.orders import Decision, Order
from game.engine.rules import Rules
from game.engine.state import Setup
from game.engine.view import View
from game.match.match import Match
from game.players.player import SILENT, Answer, Player, Saying
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems
from game.terminal.keyboard import Keyboard
from game.terminal.play import play
from game.terminal.screen import Screen
from game.terminal.table import Table

STRAIT = Path(__file__).parent / "strait.yaml"


@cache
def strait() -> Loaded:
    """The small scenario, compiled; its problems fail the test."""
    problems = Problems()
    loaded = load(STRAIT, lambda name: None, problems)
    assert loaded is not None, [*problems]
    return loaded


class Written:
    """A partner that does what a test has written down, by turn."""

    name = "idle"

    def __init__(self, orders: Mapping[int, tuple[Order, ...]]) -> None:
        self._orders = orders

    def decide(self, rules: Rules, view: View, seed: int) -> Answer:
        """The orders of the turn."""
        return Answer(Decision(self._orders.get(view.known.turn + 1, ())))

    def speak(self, rules: Rules, view: View, exchange: int, seed: int) -> Saying:
        """Nothing."""
        return SILENT


DANCER = Written({1: (Order("dance"),), 2: (Order("hoard"),)})


def table(
    typed: str,
    people: tuple[str, ...] = ("hill",),
    language: str = "en",
    width: int = 80,
    guided: bool = True,
    partner: Player = DANCER,
) -> tuple[Table, io.StringIO]:
    """A table at which ``typed`` is typed, and what it shows."""
    scenario = strait().scenario
    out = io.StringIO()
    screen = Screen(out, width)
    players = {s.id: partner for s in scenario.rules.seats if s.id not in people}
    match = Match(scenario, 4, Setup({}, {}, {}), players)
    keyboard = Keyboard(io.StringIO(typed), screen)
    return Table(match, screen, keyboard, language, guided, lambda match, options: None), out


def session(typed: str, **wanted: object) -> str:
    """All that is shown while ``typed`` is typed, to the end or until nothing more comes."""
    sitting, out = table(typed, **wanted)  # type: ignore[arg-type]
    play(sitting, "divide play strait --seat bay --seed 4")
    return out.getvalue()
