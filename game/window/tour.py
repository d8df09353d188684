"""Every screen, one after another, in a game of a fixed seed: for pictures, and for measuring.

Without a display; the same pixels every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game.engine.orders import Decision
from game.engine.rules import Rules
from game.match.arrangement import Arrangement
from game.match.opponents import NAMES, opponent
from game.scenario.load import Loaded
from game.telling.gauges import headline
from game.telling.nodes import quantity_node
from game.window import display, entering
from game.window.app import App
from game.window.drawing.fonts import Fonts
from game.window.drawing.icons import Icons
from game.window.hall import Hall, Shelves
from game.window.house import House
from game.window.map.atlas import Atlas
from game.window.play import Play
from game.window.screens.desk.desk import Desk
from game.window.screens.desk.reveal import RevealScreen
from game.window.screens.desk.seal import SealDialog
from game.window.screens.ending.ending import EndingScreen
from game.window.screens.glossary import Glossary
from game.window.screens.hall.customise import Customise
from game.window.screens.hall.how_to_play import HowToPlay
from game.window.screens.hall.setup import Setup
from game.window.screens.leave import Leave
from game.window.screens.stage.stage import Stage
from game.window.screens.table.bargaining import TableScreen
from game.window.screens.timeline.changing import ChangeScreen
from game.window.screens.timeline.timeline import TimelineScreen
from game.window.screens.timeline.whatif import WhatIfScreen
from game.window.screens.why.causes import CausesScreen
from game.window.screens.why.why import WhyScreen
from game.window.settings import Settings
from game.window.work import Work

SEED = 7
LARGE = 150
"""Text size, in per cent, of the large pictures."""


@dataclass(frozen=True)
class Way:
    """How the tour is looked at: the folder of its pictures, settings, and size in pixels."""

    name: str
    settings: Settings
    size: tuple[int, int] = display.FIRST


WAYS = (
    Way("english", Settings()),
    Way("korean", Settings(language="ko")),
    Way("large-text", Settings(text_size=LARGE)),
    Way("large-text-korean", Settings(text_size=LARGE, language="ko"), display.SMALLEST),
    Way("high-contrast", Settings(palette="contrast", signals="grey")),
    Way("evening", Settings(palette="evening", signals="blue"), (1920, 1080)),
)


def tour(house: House, folder: Path, told: Callable[[str], None]) -> int:
    """Write a picture of every screen in every way; ``told`` hears of each; how many there are.

    Raises OSError where a picture cannot be written.
    """
    count = 0
    for way in WAYS:
        (folder / way.name).mkdir(parents=True, exist_ok=True)
        app = standing(house, way)
        for number, stop in enumerate(stops(app, house), start=1):
            app.refresh()
            app.frame()
            name = f"{way.name}/{number:02d}-{stop}.png"
            pygame.image.save(app.surface, str(folder / name))
            told(name)
            count += 1
    return count


def standing(house: House, way: Way) -> App:
    """A window in which everything happens at once and no time passes."""
    surface = display.open_window("", way.size)
    return App(
        surface,
        Fonts(house.assets / "fonts"),
        Icons(house.assets / "icons"),
        way.settings,
        atlas=Atlas(house.assets / "map"),
        work=Work(is_patient=True),
        clock=lambda: 0.0,
    )


def stops(app: App, house: House) -> Iterator[str]:
    """Go from screen to screen; each time one stands, its name is given."""
    # Nothing of whosoever's machine it is.
    hall = Hall(app, replace(house, own=Path("scenarios"), fresh_seed=lambda: SEED))
    hall.take(Shelves(hall.looked_for().shipped))
    hall.enter(None)
    app.take_results()
    yield "scenarios"
    yield from _before_a_game(app, hall)
    yield from _at_the_desk(app, hall)
    yield from _at_the_table(app, hall)
    yield from _in_a_room(app, hall)
    app.home()


# -- before a game ---------------------------------------------------------------------------------


def _before_a_game(app: App, hall: Hall) -> Iterator[str]:
    app.open(HowToPlay(app))
    yield "how-to-play"
    app.close()
    app.show_settings()
    yield "settings"
    app.close()
    hall.choose(hall.shelves.shipped[0])
    yield "set-up"
    setup = app.screen
    assert isinstance(setup, Setup), f"tour: wants the set-up, got {setup.name}"
    app.show(Customise(hall, setup.settling))
    yield "customise"


# -- a game of one seat ----------------------------------------------------------------------------


def _at_the_desk(app: App, hall: Hall) -> Iterator[str]:
    loaded = _first(hall)
    seat = loaded.scenario.rules.seats[-1].id
    play = _entered(app, hall, loaded, Arrangement((seat,), SEED))
    yield "briefing"
    term = next(iter(loaded.scenario.document.glossary), None)
    if term is not None:
        app.open(Glossary(play, term.id))
        yield "glossary"
    play.go()
    yield "desk-guided"
    _play_on(play)
    reveal = app.screen
    assert isinstance(reveal, RevealScreen), f"tour: wants the reveal, got {reveal.name}"
    yield "reveal-begins"
    reveal.skip()
    yield "reveal"
    play = _entered(app, hall, loaded, Arrangement((seat,), SEED, guided=False))
    for _ in range(4):
        _play_on(play)
    desk = _desk(play)
    yield "desk"
    yield from _about_the_desk(app, play, desk)
    while not play.match.finished:
        _play_on(play)
    yield from _ending(app, play)


def _about_the_desk(app: App, play: Play, desk: Desk) -> Iterator[str]:
    """What opens from a desk."""
    for order in _wishes(play).orders:
        play.plans.order(order)
    first = next(item for item in desk.told().desk.in_sight if item.is_open)
    desk.open_order(first.order)
    desk.focus = f"order:{first.order}"
    yield "desk-order"
    app.open(SealDialog(desk))
    yield "predict"
    app.close()
    gauge = headline(play.sitting)[0]
    app.show(WhyScreen(play, gauge, 1, play.turn))
    yield "why"
    app.show(CausesScreen(play, quantity_node(play.sitting, gauge)))
    yield "causes"
    app.show_keys()
    yield "keys"
    app.close()
    app.open(Leave(play))
    yield "leave"
    app.close()
    app.show(RevealScreen(play, is_again=True))
    yield "reveal-again"
    play.go()


def _ending(app: App, play: Play) -> Iterator[str]:
    """All pages of an ending."""
    _desk(play)  # past the last reveal
    ending = app.screen
    assert isinstance(ending, EndingScreen), f"tour: wants the ending, got {ending.name}"
    play.again = lambda _: None
    for page in ending.pages:
        ending.page = page
        ending.refresh()
        yield f"ending-{page.replace(':', '-')}"
    yield from _what_if(app, play)


def _what_if(app: App, play: Play) -> Iterator[str]:
    """A turn taken otherwise, then the timeline that keeps it."""
    assert play.timeline is not None, "tour: wants a way to the timeline"
    play.timeline()
    timeline = app.screen
    assert isinstance(timeline, TimelineScreen), f"tour: wants the timeline, got {timeline.name}"
    timeline.open(2)
    changing = app.screen
    assert isinstance(changing, ChangeScreen), f"tour: wants a change, got {changing.name}"
    seats, _ = changing.found
    own = next(one for one in seats if one.seat == changing.tab)
    changing.chosen = own.possible[0]
    yield "change"
    changing.play_out()
    made = app.screen
    assert isinstance(made, WhatIfScreen), f"tour: wants a what-if, got {made.name}"
    yield "what-if"
    made.keep()
    made.back()
    changing.back()
    yield "timeline"


# -- a table, and people who share the machine -----------------------------------------------------


def _at_the_table(app: App, hall: Hall) -> Iterator[str]:
    loaded = _first(hall, lambda rules: len(rules.talked) > 1)
    seats = tuple(seat.id for seat in loaded.scenario.rules.seats)
    play = _entered(app, hall, loaded, Arrangement(seats[:1], SEED, guided=False))
    for _ in range(2):
        _play_on(play)
    _desk(play)
    app.show(TableScreen(play))
    yield "table"
    play = _entered(app, hall, loaded, Arrangement(seats, SEED, guided=False))
    yield "curtain"


def _in_a_room(app: App, hall: Hall) -> Iterator[str]:
    loaded = _first(hall)
    seats = tuple(seat.id for seat in loaded.scenario.rules.seats)
    _entered(app, hall, loaded, Arrangement(seats, SEED, guided=False), is_stage=True)
    stage = app.screen
    assert isinstance(stage, Stage), f"tour: wants the stage, got {stage.name}"
    stage.page = "now"
    stage.refresh()
    yield "stage"
    stage.type_for(seats[0])
    yield "stage-typing"
    stage.back()
    stage.play.advance(force=True, prepare=stage.prepare)
    yield "stage-reveal"


# -- moving on -------------------------------------------------------------------------------------


def _first(hall: Hall, is_wanted: Callable[[Rules], bool] = lambda _: True) -> Loaded:
    """The easiest scenario of a kind."""
    for entry in hall.shelves.shipped:
        loaded = hall.loaded(entry)
        if loaded is not None and is_wanted(loaded.scenario.rules):
            return loaded
    raise ValueError("tour: wants a scenario that is sound")


def _entered(
    app: App, hall: Hall, loaded: Loaded, settled: Arrangement, is_stage: bool = False
) -> Play:
    """A game that nobody keeps, on its first screen."""
    app.home()
    return entering.begin_unkept(hall, loaded, settled, is_stage=is_stage)


def _wishes(play: Play) -> Decision:
    """What the computer would decide in this place, so that the game is worth looking at."""
    player = opponent(play.match.scenario, play.seat, NAMES[0])
    assert player is not None, "tour: wants the usual opponent"
    view, seed = play.sitting.view(), play.match.record.seed
    return player.decide(play.match.rules, view, seed).decision


def _play_on(play: Play) -> None:
    """One turn of the seat at the desk."""
    decision = _wishes(play)
    for order in decision.orders:
        play.plans.order(order)
    for event, answer in decision.choices.items():
        play.plans.answer(event, answer)
    refused = play.seal()
    assert not refused, f"tour: wants orders that can be given, got {refused}"


def _desk(play: Play) -> Desk:
    """Past what is told of the last turn, to where the next one is planned."""
    play.ask_advisers()
    play.go()
    return play.app.screen  # type: ignore[return-value]
