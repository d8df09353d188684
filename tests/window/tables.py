"""Windows with an open table, and work that is done when told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.engine.state import Setup
from game.match.arrangement import Arrangement
from game.match.match import Match
from game.players.idle import Idle
from game.players.player import Player
from game.telling.course import is_open_now, own_talks
from game.window.play import Play
from game.window.screens.table.bargaining import TableScreen
from game.window.settings import Settings
from game.window.work import Job, Work
from tests.terminal.market import market
from tests.window.stand import nothing_kept, play, window


class Later(Work):
    """Work that is done only when told."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Job] = []

    def start(
        self, do: Callable[[], Any], then: Callable[[Any], None], is_quiet: bool = False
    ) -> None:
        """Note what is to be done."""
        self.awaited += not is_quiet
        self.waiting.append(Job(do, then, is_quiet))

    def do_next(self) -> None:
        """Do the job that has waited longest; the window then takes the result."""
        job = self.waiting.pop(0)
        job.run()
        self._done.put(job)


def open_table(
    scenario: str = "sma-talks",
    people: tuple[str, ...] = ("washington",),
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    opponent: str = "planner",
) -> TableScreen:
    """The first turn of a shipped scenario in which the first of ``people`` can speak."""
    game = play(window(size, settings), scenario, people, opponent=opponent)
    sitting = game.sitting
    sitting.seat = people[0]
    while not any(is_open_now(sitting, g, sitting.view()) for g in own_talks(sitting)):
        for sitting.seat in people:
            assert game.plans.seal() == ()
        game.match.advance()
        sitting.seat = people[0]
    return shown(game)


def market_table(
    people: tuple[str, ...] = ("hill",),
    partner: Player | None = None,
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
) -> TableScreen:
    """The market, where two towns talk over a ferry; who has the floor looks at the table."""
    return shown(market_play(people, partner, size, settings))


def market_play(
    people: tuple[str, ...] = ("hill", "bay"),
    partner: Player | None = None,
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
) -> Play:
    """A game of the market in a window; nobody has sat down if several people play."""
    scenario = market().scenario
    players = {s.id: partner or Idle() for s in scenario.rules.seats if s.id not in people}
    match = Match(scenario, 4, Setup({}, {}, {}), players)
    app = window(size, settings)
    return Play(app, match, Arrangement(people, 4, guided=False), nothing_kept)


def shown(game: Play) -> TableScreen:
    """The table, for who has the floor if that is a person."""
    floor = game.match.pending().floor
    if floor in game.match.people:
        game.sitting.seat = str(floor)
    screen = TableScreen(game)
    game.app.show(screen)
    game.app.frame()
    return screen


def lying(screen: TableScreen) -> int:
    """The draft on the table."""
    return int(screen.sitting.view().known.draft[screen.agreement, 0])
