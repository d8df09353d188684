"""Games brought to a desk, for tests of the desk and the reveal."""

from __future__ import annotations

from game.engine.orders import Order
from game.telling.desk import desk
from game.window.app import App
from game.window.play import Play
from game.window.screens.desk.desk import Desk
from game.window.settings import Settings
from tests.window.stand import play, window


def at_desk(
    scenario: str = "gsomia-dispute",
    seat: str = "seoul",
    *,
    turns: int = 0,
    guided: bool = False,
    opponent: str = "random",
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
) -> Desk:
    """The desk of a seat after some turns in which it ordered what lay on top."""
    app = window(size, settings)
    game = play(app, scenario, (seat,), guided=guided, opponent=opponent)
    for _ in range(turns):
        order_something(game)
        assert game.plans.seal() == ()
        game.match.advance()
    game.notes.briefed.add(seat)
    game.notes.told.add((seat, game.turn))
    return sit_down(app, game)


def sit_down(app: App, game: Play) -> Desk:
    """The desk that the game shows now."""
    game.go()
    screen = app.screen
    assert isinstance(screen, Desk)
    app.frame()
    return screen


def order_something(game: Play) -> None:
    """Up to two orders that can be given, the same ones in every run."""
    sitting = game.sitting
    lying = desk(game.match.scenario, sitting.view(), sitting.stage)
    items = [item for item in lying.in_sight if item.is_open]
    for i in range(min(2, len(items))):
        item = items[(game.turn + i) % len(items)]
        way = next(way for way in item.ways if way.refusal is None)
        game.plans.order(Order(item.order, way.id))
