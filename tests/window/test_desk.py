"""The desk: choosing, refusing, taking back, sealing; and it shows only what its seat may know."""

from __future__ import annotations

import pygame
import pytest

from game.engine.orders import Decision, Order
from game.match.commands import Propose
from game.telling.advisers import advisers, unadvised
from game.window.screens.desk.desk import Desk
from game.window.settings import Settings
from tests.window.desks import at_desk, sit_down
from tests.window.fit import misfits
from tests.window.stand import picture, play, press, strike, texts, window


def keys(desk: Desk) -> list[str]:
    """The keys of everything that can be pressed."""
    desk.app.lay_out()
    return [str(target.widget.key) for target in desk.app.front.targets]


def planned(desk: Desk) -> list[str]:
    """The orders that are planned."""
    return [wish.order for wish in desk.play.plans.decision.orders]


def test_a_guided_first_turn_shows_only_the_essentials() -> None:
    """Three orders, gauges and the seal: no inbox, no goals, nothing more to unfold."""
    desk = at_desk(guided=True)
    found = keys(desk)
    assert sum(key.startswith("order:") for key in found) == 3
    assert not [key for key in found if key.startswith(("inbox:", "desk:more", "desk:goals"))]
    assert "desk:seal" in found
    assert "New this turn" in texts(desk.app)


def test_the_desk_grows() -> None:
    """The second guided turn has an inbox, goals and more orders."""
    found = keys(at_desk(guided=True, turns=1))
    assert {"desk:goals", "desk:more", "inbox:last"} <= set(found)
    assert "order:domestic_supply" in found
    assert "order:domestic_supply" not in keys(at_desk(guided=True))


def test_an_order_is_chosen_and_dropped_by_mouse() -> None:
    """A press plans it and spends capital in sight; the cross in the tray takes it back."""
    desk = at_desk()
    press(desk.app, "choose:appeal_washington")
    assert planned(desk) == ["appeal_washington"]
    assert "Capital: 2 of 3 left" in texts(desk.app)
    press(desk.app, "drop:appeal_washington")
    assert planned(desk) == []


def test_digits_choose_and_u_takes_back() -> None:
    """A digit chooses the order beside which it stands, again drops it; U undoes either."""
    desk = at_desk()
    first = desk.told().desk.in_sight[0].order
    strike(desk.app, pygame.K_u, "u")
    assert "nothing to take back" in texts(desk.app)
    desk.choosing.toggle(next(i for i in desk.told().desk.in_sight if i.order == "joint_watch"))
    place = [i.order for i in desk.told().desk.in_sight].index("joint_watch") + 1
    strike(desk.app, getattr(pygame, f"K_{place}"), str(place))
    assert planned(desk) == []
    strike(desk.app, pygame.K_u, "u")
    assert planned(desk) == ["joint_watch"]
    assert first


def test_an_order_with_ways_asks_for_one() -> None:
    """Chosen without a way it opens and asks; the way pressed is the one that is planned."""
    desk = at_desk()
    press(desk.app, "choose:gsomia_notice")
    assert planned(desk) == []
    assert "In which way?" in texts(desk.app)
    assert desk.focus == "way:gsomia_notice:consulted"
    assert "announce it, without consulting" in texts(desk.app)
    press(desk.app, "way:gsomia_notice:consulted")
    assert desk.play.plans.decision.orders[0].option == "consulted"
    press(desk.app, "way:gsomia_notice:announced")
    assert [(w.order, w.option) for w in desk.play.plans.decision.orders] == [
        ("gsomia_notice", "announced")
    ]


def test_a_refusal_stands_where_the_press_was() -> None:
    """What the capital does not allow is said on the card, and the plans stay as they were."""
    desk = at_desk()
    press(desk.app, "choose:gsomia_notice")
    press(desk.app, "way:gsomia_notice:consulted")
    press(desk.app, "choose:appeal_washington")
    assert "That would cost 4 in all, and you have 3." in texts(desk.app)
    assert list(desk.choosing.refused) == ["appeal_washington"]
    assert planned(desk) == ["gsomia_notice"]


def test_an_order_depends_on_what_is_pressed() -> None:
    """A condition is pressed once the order is chosen, and put away by `in any case`."""
    desk = at_desk()
    press(desk.app, "choose:appeal_washington")
    press(desk.app, "order:appeal_washington")
    condition = next(k for k in keys(desk) if k.startswith("if:") and not k.endswith(":None"))
    press(desk.app, condition)
    assert desk.play.plans.decision.orders[0].depends_on == condition.split(":")[2]
    press(desk.app, "if:appeal_washington:None")
    assert desk.play.plans.decision.orders[0].depends_on is None


def test_more_shows_what_cannot_be_given_and_why() -> None:
    """The rest is under More, closed orders with the author's reason and nothing to choose."""
    desk = at_desk()
    assert "order:suspend_notice" not in keys(desk)
    strike(desk.app, pygame.K_m, "m")
    found = keys(desk)
    assert "order:suspend_notice" in found
    assert "choose:suspend_notice" not in found
    press(desk.app, "order:suspend_notice")
    assert "There is no notice to step back from." in texts(desk.app)


def test_a_question_is_answered_and_left_open_again() -> None:
    """An answer is pressed, marked, paid from the same capital, and can be taken back."""
    desk = _asked()
    question = desk.told().asked[0]
    answer = f"answer:{question.event}:{question.answers[-1].id}"
    press(desk.app, answer)
    assert desk.play.plans.decision.choices == {question.event: question.answers[-1].id}
    press(desk.app, f"drop:{question.event}")
    assert desk.play.plans.decision.choices == {}


def _asked() -> Desk:
    for turns in range(1, 9):
        desk = at_desk(turns=turns, opponent="idle")
        if desk.told().asked:
            return desk
    raise AssertionError("no event asks anything of Seoul")


def test_advisers_think_beside_the_window() -> None:
    """Until they have thought the desk says so, and nobody waits for them."""
    app = window()
    game = play(app)
    game.notes.briefed.add("seoul")
    app.work.is_slow = True  # results come later: none do here
    app.work._thread = object()  # type: ignore[assignment]
    desk = sit_down(app, game)
    assert "Your advisers are thinking" in texts(app)
    assert not app.is_busy
    press(app, "choose:wto_case")
    assert planned(desk) == ["wto_case"]


def test_advice_that_comes_in_moves_nothing() -> None:
    """The first order grows by what advisers say of it; the turn's news stay in sight."""
    desk = at_desk(guided=True, turns=2, size=(1280, 800))
    app = desk.app
    for height in range(500, 900, 20):  # somewhere, the first order ends just below what is seen
        app.surface = pygame.Surface((1280, height))
        desk._voices = {}
        app.refresh()
        app.frame()
        before = dict(desk.offsets)
        desk._voices = {item.order: ["What they say. " * 30] for item in desk.told().desk.in_sight}
        app.refresh()
        app.frame()
        assert desk.offsets == before


def test_advisers_records_come_back() -> None:
    """After somebody else sat there their record is worked out anew, and says the same."""
    desk = at_desk(opponent="idle")
    for _ in range(2):
        assert desk.play.plans.seal() == ()
        desk.play.match.advance()
    desk.play.ask_advisers()
    before = [(one.right, one.asked) for one in advisers(desk.sitting)]
    assert any(asked for _, asked in before)
    desk.play.rise()
    desk.sitting.seat = "seoul"
    assert len(unadvised(desk.sitting)) == 3
    desk.play.ask_advisers()
    assert unadvised(desk.sitting) == []
    assert [(one.right, one.asked) for one in advisers(desk.sitting)] == before


# -- the seal --------------------------------------------------------------------------------------


def test_predictions_are_tapped_and_sealed() -> None:
    """One tap each; what was tapped is part of the sealed decision."""
    desk = at_desk()
    press(desk.app, "choose:wto_case")
    press(desk.app, "desk:seal")
    assert desk.app.screen.name == "seal"
    press(desk.app, "expect:washington:consult")
    press(desk.app, "expect:tokyo:hold")
    press(desk.app, "seal:seal")
    sealed = desk.play.match.reveals[0].decisions["seoul"]
    assert [wish.order for wish in sealed.orders] == ["wto_case"]
    assert sealed.predictions == {"washington": "consult", "tokyo": "hold"}
    assert desk.app.screen.name == "reveal"


def test_enter_seals_after_an_expectation_was_clicked() -> None:
    """Whoever taps an expectation and strikes Enter means the seal, not to take the tap back."""
    desk = at_desk()
    press(desk.app, "choose:wto_case")
    strike(desk.app, pygame.K_RETURN, "\r")
    assert desk.app.screen.name == "seal"
    press(desk.app, "expect:tokyo:hold")
    strike(desk.app, pygame.K_RETURN, "\r")
    assert desk.play.match.reveals[0].decisions["seoul"].predictions == {"tokyo": "hold"}


def test_predictions_can_be_skipped() -> None:
    """S and S again seals without any."""
    desk = at_desk()
    press(desk.app, "choose:wto_case")
    strike(desk.app, pygame.K_s, "s")
    strike(desk.app, pygame.K_s, "s")
    assert desk.play.match.reveals[0].decisions["seoul"].predictions == {}


def test_passing_is_warned_of() -> None:
    """Without an order the way back has the focus, so that Enter does not seal; then it can be."""
    desk = at_desk()
    press(desk.app, "desk:seal")
    assert "the turn passes without you" in texts(desk.app)
    strike(desk.app, pygame.K_RETURN, "\r")
    assert desk.app.screen is desk
    assert not desk.play.match.reveals
    press(desk.app, "desk:seal")
    press(desk.app, "seal:seal")
    assert desk.play.match.reveals[0].decisions["seoul"].orders == ()


def test_undo_leaves_expectations_alone() -> None:
    """Back from the seal, U takes an order back, not what was expected."""
    desk = at_desk()
    press(desk.app, "choose:wto_case")
    press(desk.app, "desk:seal")
    press(desk.app, "expect:tokyo:hold")
    strike(desk.app, pygame.K_ESCAPE)
    strike(desk.app, pygame.K_u, "u")
    assert planned(desk) == []
    assert desk.play.plans.decision.predictions == {"tokyo": "hold"}


# -- how it looks ----------------------------------------------------------------------------------


def test_capital_and_seal_are_always_in_sight() -> None:
    """On the smallest screen too, on every part."""
    desk = at_desk(turns=2, size=(1024, 640), settings=Settings(text_size=150))
    room = pygame.Rect((0, 0), desk.app.surface.get_size())
    for tab in ("situation", "inbox", "orders", "plan"):
        press(desk.app, f"desk:tab:{tab}")
        desk.app.lay_out()
        seal = next(t for t in desk.app.front.targets if t.widget.key == "desk:seal")
        assert room.contains(seal.visible)
        assert "Capital:" in texts(desk.app)


def test_language_changes_everything_at_once() -> None:
    """F2 tells the same desk in Korean; plans stay."""
    desk = at_desk(turns=1)
    strike(desk.app, pygame.K_1, "1")
    before = planned(desk)
    strike(desk.app, pygame.K_F2)
    assert "이번 차례의 조치" in texts(desk.app)
    assert planned(desk) == before


# -- while others act ------------------------------------------------------------------------------


def test_the_desk_stands_still_while_the_turn_is_played() -> None:
    """What is changed beside the window is not looked at before it is done."""
    desk = at_desk()
    press(desk.app, "choose:wto_case")
    before = picture(desk.app)
    desk.play.plans.seal()
    desk.app.work.awaited = 1
    desk.app.busy_since = 0.0
    desk.play.match.advance()
    desk.app.refresh()
    after = picture(desk.app)
    bar = 3 * 3 * desk.app.surface.get_width()  # the bar at the top that says work is done
    assert after[bar:] == before[bar:]


def test_what_another_seat_plans_is_in_no_frame() -> None:
    """Two games that differ only in Washington's unsealed plans look the same to Seoul."""
    frames = []
    for orders in ((), (Order("standstill"),)):
        app = window()
        game = play(app, people=("washington", "seoul"))
        base = game.match.drafts["washington"].revision
        assert game.match.submit("washington", "w", base, Propose(Decision(orders))).accepted
        game.sitting.seat = "seoul"
        app.show(Desk(game))
        frames.append(picture(app))
    assert frames[0] == frames[1]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_small_first_turn_shows_the_gauges_before_the_orders(language: str) -> None:
    """At 700×440 points: all three in sight without scrolling, above the first order."""
    settings = Settings(text_size=150, language=language)
    desk = at_desk(guided=True, size=(1050, 660), settings=settings)
    places = {t.widget.key: t for t in desk.app.front.targets}
    found = [places[f"gauge:{one.reading.name}"] for one in desk.told().gauges]
    assert len(found) == 3
    first = places[f"order:{desk.told().desk.in_sight[0].order}"]
    for target in found:
        assert target.visible == target.widget.rect
        assert target.widget.rect.bottom <= first.widget.rect.top
    assert misfits(desk.app) == []
