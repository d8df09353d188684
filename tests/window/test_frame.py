"""The window's frame: settings, keys, dialogues, and how widgets find their room."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest

from game.window.clipboard import pasted
from game.window.drawing.wrapping import Run, wrap
from game.window.look import Look
from game.window.screen import Screen, Shortcut
from game.window.settings import Settings
from game.window.widgets import field
from game.window.widgets.button import Button
from game.window.widgets.field import Field
from game.window.widgets.layout import Column, Flow, Grid, Row
from game.window.widgets.scroll import Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Widget
from tests.window.fit import misfits
from tests.window.stand import picture, press, strike, texts, window

LONG = "Washington and Seoul consult before either moves. " * 12


class Sample(Screen):
    """Buttons, a field and a long text."""

    def __init__(self, app: object) -> None:
        super().__init__(app)  # type: ignore[arg-type]
        self.pressed: list[str] = []
        self.text = ""
        self.to_field = False  # whether the shortcut leads into the field

    def build(self, look: Look) -> Widget:
        """More than fits."""
        buttons = [
            Button(name, f"Button {name}", lambda name=name: self.pressed.append(name))  # type: ignore[misc]
            for name in "abc"
        ]
        return Scroll(
            "all",
            Column(
                Flow(*buttons),
                Row(Text(LONG), Text(LONG)),
                Grid(Text(LONG), Text("안녕하십니까. " * 40), Text(LONG), least=300),
                Field("field", self.text, self._typed),
            ),
            self.offsets,
        )

    def shortcuts(self) -> list[Shortcut]:
        """One letter."""
        return [Shortcut("x", "press x", self._press_x)]

    def _press_x(self) -> None:
        self.pressed.append("x")
        if self.to_field:
            self.focus = "field"

    def _typed(self, text: str) -> None:
        self.text = text


def _kept(kept: list[Settings]) -> Callable[[Settings], bool]:
    def keep(settings: Settings) -> bool:
        kept.append(settings)
        return True

    return keep


def sample(size: tuple[int, int] = (1280, 800), settings: Settings | None = None) -> Sample:
    app = window(size, settings)
    screen = Sample(app)
    app.show(screen)
    app.frame()
    return screen


@pytest.mark.parametrize("text_size", [80, 100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (3840, 2160)])
def test_widgets_fit(size: tuple[int, int], text_size: int) -> None:
    """Nothing leaves its room or lies over another at any size."""
    screen = sample(size, Settings(text_size=text_size))
    assert misfits(screen.app) == []


def test_misfits_are_found() -> None:
    """A text in too little room is noticed: the measure can fail."""
    screen = sample()
    layer = screen.app.front
    text = next(w for w in layer.root.walk() if isinstance(w, Text) and w.runs[0].words == LONG)
    text.rect = text.rect.move(300, 0)
    assert misfits(screen.app)


def test_mouse_presses_what_is_under_it() -> None:
    """A click presses one button, and only that."""
    screen = sample()
    press(screen.app, "b")
    assert screen.pressed == ["b"]


def test_tab_and_enter_press() -> None:
    """Tab shows where the focus is, goes on from there, and Enter presses."""
    screen = sample()
    for _ in range(3):
        strike(screen.app, pygame.K_TAB)
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.pressed == ["c"]
    strike(screen.app, pygame.K_LEFT)
    strike(screen.app, pygame.K_SPACE, " ")
    assert screen.pressed == ["c", "b"]


def test_letters_are_shortcuts_except_in_a_field() -> None:
    """A letter presses its shortcut; in a field it is text."""
    screen = sample()
    strike(screen.app, pygame.K_x, "x")
    assert screen.pressed == ["x"]
    press(screen.app, "field")
    strike(screen.app, pygame.K_x, "x")
    assert (screen.pressed, screen.text) == (["x"], "x")


def test_a_key_that_leads_into_a_field_is_not_typed_into_it() -> None:
    """The text of a shortcut that moves the focus to a field is no text for that field."""
    screen = sample()
    screen.shortcuts = lambda: [Shortcut("f", "to the field", lead)]  # type: ignore[method-assign]

    def lead() -> None:
        screen.focus = "field"

    strike(screen.app, pygame.K_f, "f")
    strike(screen.app, pygame.K_f, "f")
    assert screen.text == "f"


def test_what_is_typed_into_a_masked_field_is_hidden() -> None:
    """Neither typed nor composed text is drawn."""
    screen = sample()

    def masked(look: Look) -> Widget:
        return Field("field", screen.text, screen._typed, is_masked=True)

    screen.build = masked  # type: ignore[method-assign]
    screen.focus = "field"
    screen.refresh()
    strike(screen.app, pygame.K_q, "q")
    screen.app.take(pygame.event.Event(pygame.TEXTEDITING, text="한", start=0, length=1))
    assert texts(screen.app) == "●●"


def test_composed_korean_is_typed() -> None:
    """What an input method holds is shown, and becomes text once it is committed."""
    screen = sample()
    press(screen.app, "field")
    for held in ("ㅎ", "하", "한"):
        screen.app.take(pygame.event.Event(pygame.TEXTEDITING, text=held, start=0, length=1))
    assert "한" in texts(screen.app)
    assert screen.text == ""
    screen.app.take(pygame.event.Event(pygame.TEXTINPUT, text="한"))
    screen.app.take(pygame.event.Event(pygame.TEXTINPUT, text="국"))  # loose jamo
    assert screen.text == "한국"
    strike(screen.app, pygame.K_BACKSPACE)
    assert screen.text == "한"


def test_copied_text_is_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl and V, or Shift and Insert, put it into a field, without its line ends."""
    screen = sample()
    monkeypatch.setattr(field, "pasted", lambda: "/home/class/한 폴더\n")
    press(screen.app, "field")
    strike(screen.app, pygame.K_v, "\x16", pygame.KMOD_CTRL)
    strike(screen.app, pygame.K_INSERT, "", pygame.KMOD_SHIFT)
    assert screen.text == "/home/class/한 폴더" * 2


def test_without_a_clipboard_nothing_is_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is no trouble; and the plain pygame's bytes become text."""

    def refused(*_: object) -> str:
        raise pygame.error("no clipboard")

    monkeypatch.setattr(pygame.scrap, "get_text", refused, raising=False)
    assert pasted() == ""
    monkeypatch.delattr(pygame.scrap, "get_text", raising=False)
    monkeypatch.setattr(pygame.scrap, "init", lambda: None)
    monkeypatch.setattr(
        pygame.scrap, "get", lambda kind: "폴더\0".encode() if "utf" in kind else None
    )
    assert pasted() == "폴더"


def test_text_grows_and_is_remembered() -> None:
    """Ctrl and plus make text larger up to its limit, and each step is written down."""
    screen = sample()
    kept: list[Settings] = []
    screen.app._keep_settings = _kept(kept)
    for _ in range(15):
        strike(screen.app, pygame.K_EQUALS, "=", pygame.KMOD_CTRL)
    assert screen.app.settings.text_size == 200
    assert kept[0].text_size == 110


def test_settings_take_hold_at_once() -> None:
    """A press in the settings changes the language of the very next frame."""
    screen = sample()
    screen.app.show_settings()
    press(screen.app, "settings:language:ko")
    assert "설정" in texts(screen.app)
    assert misfits(screen.app) == []


def test_keys_are_listed() -> None:
    """A question mark lists the keys of this very screen."""
    screen = sample()
    strike(screen.app, pygame.K_SLASH, "?", pygame.KMOD_SHIFT)
    assert "press x" in texts(screen.app)
    strike(screen.app, pygame.K_ESCAPE)
    assert screen.app.screen is screen


def test_a_dialogue_keeps_the_screen_below_from_being_pressed() -> None:
    """While a dialogue is open, the mouse reaches nothing under it."""
    screen = sample()
    spot = next(t for t in screen.app.front.targets if t.widget.key == "a").widget.rect.center
    screen.app.show_settings()
    screen.app.lay_out()
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        screen.app.take(pygame.event.Event(kind, pos=spot, button=1))
    assert screen.pressed == []


def test_scrolling_shows_what_has_the_focus() -> None:
    """Tab to something below brings it into sight."""
    screen = sample((1024, 640), Settings(text_size=200))
    for _ in range(4):
        strike(screen.app, pygame.K_TAB)
    screen.app.lay_out()
    target = screen.app.front.target
    assert target is not None
    assert target.widget.key == "field"
    assert target.visible.height == target.widget.rect.height


def test_what_lies_below_a_dialogue_stays_as_it_was() -> None:
    """Frames of an open dialogue are equal whether what lies below is painted or put back."""
    screen = sample()
    screen.app.show_settings()
    first = picture(screen.app)
    screen.app.frame()
    assert picture(screen.app) == first
    press(screen.app, "settings:palette:evening")
    assert picture(screen.app) != first
    strike(screen.app, pygame.K_ESCAPE)
    assert "Button a" in texts(screen.app)


def test_a_key_held_down_presses_once() -> None:
    """Enter, Space and shortcuts want to be struck anew; Tab goes on moving."""
    screen = sample()
    for key, unicode in ((pygame.K_RETURN, "\r"), (pygame.K_x, "x")):
        down = pygame.event.Event(pygame.KEYDOWN, key=key, unicode=unicode, mod=0)
        for _ in range(5):
            screen.app.take(down)
    assert screen.pressed == ["a", "x"]
    tab = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, unicode="\t", mod=0)
    screen.app.take(tab)
    screen.app.take(tab)
    assert screen.focus == "b"


def test_a_key_let_go_elsewhere_can_be_struck_again() -> None:
    """A window that loses the keyboard never hears that a key was let go."""
    screen = sample()
    down = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, unicode="\r", mod=0)
    screen.app.take(down)
    screen.app.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    screen.app.take(down)
    assert screen.pressed == ["a", "a"]


def test_enter_after_a_click_goes_on() -> None:
    """Where a screen has a way on, Enter takes it after a click; Space presses what was clicked."""
    screen = sample()
    screen.goes_on = lambda: "c"  # type: ignore[method-assign]
    press(screen.app, "a")
    strike(screen.app, pygame.K_RETURN, "\r")
    strike(screen.app, pygame.K_SPACE, " ")
    assert screen.pressed == ["a", "c", "a"]
    strike(screen.app, pygame.K_TAB)  # shows the ring: now Enter means what it is around
    strike(screen.app, pygame.K_RETURN, "\r")
    assert screen.pressed == ["a", "c", "a", "a"]


def test_a_per_cent_sign_stays_with_its_number() -> None:
    """A line never begins with it, though a space stands before it."""
    lines = wrap([Run("almost certain (over 95 %)")], 22, lambda words, _: len(words))
    assert [line[0].run.words for line in lines] == ["almost certain (over", "95 %)"]


def test_a_per_cent_sign_stands_as_the_language_has_it() -> None:
    """With a space in English, without one in Korean."""
    for language, words in (("en", "150 %"), ("ko", "150%")):
        app = sample(settings=Settings(text_size=150, language=language)).app
        app.show_settings()
        assert words in texts(app)
