"""The ending: a page for each idea, turned by arrows; and what one may do next."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.match.arrangement import Arrangement
from game.match.commands import Propose
from game.players.dice import Dice
from game.telling.predictions import questions
from game.telling.truth import MOST_MARKS, landmarks, paths
from game.window.app import App
from game.window.play import Play
from game.window.screens.ending.ending import EndingScreen
from game.window.settings import Settings
from tests.window.fit import misfits
from tests.window.stand import play, press, strike, texts, window


def ended(
    scenario: str = "gsomia-dispute",
    people: tuple[str, ...] = ("seoul",),
    size: tuple[int, int] = (1280, 800),
    settings: Settings | None = None,
    *,
    is_stage: bool = False,
) -> tuple[App, Play]:
    """A game played to its end by chance, with a prediction each turn; its ending is shown."""
    app = window(size, settings)
    game = play(app, scenario, people, seed=3, opponent="random", is_stage=is_stage)
    match, dice = game.match, Dice()
    while not match.finished:
        for seat in match.people:
            wish = dice.decide(match.rules, match.view(seat), match.record.seed).decision
            guess = {one.about: one.answers[0] for one in questions(match, seat)}
            draft = match.drafts[seat]
            match.submit(seat, f"wish-{draft.revision}", draft.revision,
                         Propose(replace(wish, table=(), predictions=guess)))  # fmt: skip
        match.advance(force=True)
    game.notes.told.add(("", game.turn))
    game.go()
    return app, game


def on(app: App) -> EndingScreen:
    assert isinstance(app.screen, EndingScreen)
    return app.screen


def all_pages(app: App) -> dict[str, str]:
    """What each page says, turned by the right arrow."""
    found: dict[str, str] = {}
    for name in list(on(app).pages):
        assert on(app).page == name
        said = texts(app)
        found |= dict.fromkeys(name.split("+"), said)
        _turn(app)
    return found


def _turn(app: App) -> None:
    """The right arrow, as often as it scrolls a long page first; the last page is not left."""
    before = on(app).page
    for _ in range(20):
        strike(app, pygame.K_RIGHT)
        app.frame()
        if on(app).page != before:
            return


def test_every_idea_has_its_page() -> None:
    """Title, scores, goals, turning points, verdict, types, predictions, what is left out."""
    app, _ = ended()
    told, shown = on(app).told, all_pages(app)
    assert told.title in shown["result"]
    for seat in told.seats:
        assert f"{seat.score} of 100" in shown["result"]
        page = shown[f"goals:{seat.seat}"]
        assert all(str(goal.value) in page for goal in seat.goals)
    assert told.points[0].deed in shown["turning"]
    assert all(voice.voice in shown["verdict"] for voice in told.verdict)
    assert all(one.type in shown["hidden"] for one in told.types)
    assert all(sum(chance for _, chance in one.others) == 100 for one in told.types)
    assert all(one.about for one in told.types)
    assert "At the start:" in shown["hidden"]
    for point in told.points:
        assert all(row.words in shown["turning"].replace("\n", " ") for row in point.rows)
        for gauge, _, amount in point.moved:
            rows = sum(row.amount for row in point.rows if row.gauge == gauge)
            assert abs(rows - amount) < 1_000  # those too small to be felt are left out
    assert "right" in shown["expected:seoul"]
    assert "omits" in shown


def test_a_deal_is_opened() -> None:
    """Where there were talks: clause by clause, with what each side wanted."""
    app, _ = ended("hanoi-summit")
    told, shown = on(app).told, all_pages(app)
    assert all(row.clause in shown["deal:0"] for row in told.opened[0].rows)


def test_arrows_turn_pages_and_stop_at_the_ends() -> None:
    """Left and right, and the keys of a presenter's remote; Enter goes on too."""
    app, _ = ended()
    names = list(on(app).pages)
    strike(app, pygame.K_LEFT)
    assert on(app).page == names[0]
    strike(app, pygame.K_PAGEDOWN)
    strike(app, pygame.K_RETURN, "\r")
    assert on(app).page == names[2]
    strike(app, pygame.K_PAGEUP)
    assert on(app).page == names[1]


def test_ones_own_goals_come_first() -> None:
    """Before those of the other capital, whoever one plays."""
    for seat in ("seoul", "washington"):
        app, _ = ended(people=(seat,))
        assert next(n for n in on(app).pages if n.startswith("goals")) == f"goals:{seat}"


def test_pages_that_hold_little_stand_together() -> None:
    """Where both fit in type that is easy to read; a small window turns them one by one."""
    app, _ = ended()
    names = list(on(app).pages)
    assert "hidden+omits" in names
    app.settle(replace(app.settings, text_size=200))
    smaller = list(on(app).pages)
    assert "hidden" in smaller
    assert "omits" in smaller
    on(app).turn(len(smaller) - 2)
    assert on(app).page == "omits"
    app.settle(replace(app.settings, text_size=100))
    app.frame()
    assert on(app).page == "hidden+omits"


def test_the_focus_is_on_the_way_on() -> None:
    """After a step back too; on the last page it is on the first of the ways."""
    app, game = ended()
    game.again = lambda _settled: None
    for _ in range(2):
        strike(app, pygame.K_RETURN, "\r")
    press(app, "ending:before")
    app.frame()
    assert on(app).focus == "ending:next"
    press(app, "ending:skip")
    app.frame()
    assert on(app).focus == "ending:other:washington"
    game.again = None
    on(app).turn(-1)
    on(app).turn(1)
    app.frame()
    assert on(app).focus == "ending:home"


def test_the_same_dice_from_the_other_capital() -> None:
    """The button begins the same game for Washington; another gives other dice to Seoul."""
    app, game = ended()
    begun: list[Arrangement] = []
    game.again = begun.append
    press(app, "ending:skip")
    press(app, "ending:other:washington")
    press(app, "ending:again")
    same, other = begun
    assert (same.people, same.seed) == (("washington",), game.settled.seed)
    assert other.people == ("seoul",)
    assert other.seed != game.settled.seed


def test_buttons_without_a_way_are_not_there() -> None:
    """Nobody can begin again from here, and there is no debrief: no buttons; with both, both."""
    app, game = ended()
    press(app, "ending:skip")
    app.lay_out()
    keys = {target.widget.key for target in app.front.targets}
    assert not keys & {"ending:again", "ending:debrief", "ending:other:washington"}
    opened: list[bool] = []
    game.debrief = lambda: opened.append(True)
    app.refresh()
    press(app, "ending:debrief")
    assert opened == [True]


def test_the_chart_ends_where_the_game_ended() -> None:
    """Each line runs from the start over every turn, to the value that the gauge had at the end."""
    _, game = ended()
    found = paths(game.sitting)
    turns = len(game.match.reveals)
    assert [len(path.points) for path in found] == [turns + 1] * 3
    last = game.match.gauges(game.match.state)[0] / 1000
    assert found[0].points[-1] == last
    marks = landmarks(game.sitting)
    assert [mark.number for mark in marks] == list(range(1, len(marks) + 1))
    assert len(marks) <= MOST_MARKS
    assert {point.turn for point in on(game.app).told.points} <= {mark.turn for mark in marks}


@pytest.mark.parametrize(
    ("scenario", "size", "text_size", "language", "is_stage"),
    [
        ("sma-talks", (1024, 640), 100, "en", True),
        ("hanoi-summit", (1024, 640), 150, "ko", False),
        ("gsomia-dispute", (1280, 800), 150, "en", False),
        ("sma-talks", (1280, 800), 100, "ko", True),
        ("gsomia-dispute", (1920, 1080), 200, "ko", True),
    ],
)
def test_everything_has_its_room(
    scenario: str, size: tuple[int, int], text_size: int, language: str, is_stage: bool
) -> None:
    """On every page, at every size, in both languages."""
    settings = Settings(text_size=text_size, language=language)
    people = ("washington", "seoul") if is_stage else ("washington",)
    app, game = ended(scenario, people, size, settings, is_stage=is_stage)
    game.again = lambda _settled: None
    for name in list(on(app).pages):
        assert misfits(app) == [], name
        strike(app, pygame.K_RIGHT)
