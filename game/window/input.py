"""Keys and mouse: what they do on every screen alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.window import focus
from game.window.drawing.fonts import composed
from game.window.focus import Target
from game.window.screen import Shortcut
from game.window.settings import STEP
from game.window.widgets.field import Field
from game.window.widgets.scroll import Scroll

if TYPE_CHECKING:
    from game.window.app import App
    from game.window.layer import Layer

ARROWS = {
    pygame.K_LEFT: (-1, 0),
    pygame.K_RIGHT: (1, 0),
    pygame.K_UP: (0, -1),
    pygame.K_DOWN: (0, 1),
}
PAGES = {
    pygame.K_PAGEUP: -0.9,
    pygame.K_PAGEDOWN: 0.9,
    pygame.K_HOME: -1000.0,
    pygame.K_END: 1000.0,
}
ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
CALM = 0.25
"""Seconds in which a screen that has just come takes no click: it was meant for the one before."""

MOVING = (pygame.K_TAB, *ARROWS, *PAGES)
"""Keys that go on doing what they do while they are held down; others want to be struck anew."""


class Input:
    """What is pointed at, what is held down, and whether the focus is shown.

    The ring around the focus appears with the first key and goes with the first click.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self.hot: str | None = None
        self.held: str | None = None
        self.composing = ""  # what an input method holds that is not yet text
        self.is_focus_shown = False
        self._down_on: Layer | None = None  # where the mouse went down
        self._clicked: str | None = None  # what the mouse pressed last, while no ring is shown
        self._struck: set[int] = set()  # keys that have not been let go
        self._spent = ""  # text of a key that was struck outside of a field: not meant as text

    def take(self, event: pygame.event.Event) -> None:
        """One event for the layer in front."""
        if event.type == pygame.KEYDOWN:
            self._spent = ""
            self._key(event)
        elif event.type == pygame.KEYUP:
            self._struck.discard(event.key)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._struck.clear()
        elif event.type == pygame.TEXTINPUT:
            self._typed(event.text)
        elif event.type == pygame.TEXTEDITING:
            self._composing(event.text)
        else:
            self._mouse(event)

    def _mouse(self, event: pygame.event.Event) -> None:
        if event.type == pygame.MOUSEMOTION:
            self._moved(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._down(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._up(event.pos)
        elif event.type == pygame.MOUSEWHEEL:
            self._wheel(event.y)

    @property
    def _field(self) -> Field | None:
        """The field that is being typed into."""
        target = self._app.front.target
        return target.widget if target is not None and isinstance(target.widget, Field) else None

    # -- keys ------------------------------------------------------------------------------------

    def _key(self, event: pygame.event.Event) -> None:
        self._app.lay_out()
        target = self._app.front.target
        self._spent = event.unicode if self._field is None else ""
        if self._is_held(event):
            return
        if self.composing and self._field is not None:
            return  # the input method's own
        if self._for_window(event):
            return
        is_taken = target is not None and target.widget.key_down(event)
        if is_taken or self._app.screen.key_down(event):
            self._app.front.is_touched = True
            self._app.refresh()
        elif event.key == pygame.K_ESCAPE:
            self._app.screen.back()
        elif event.key == pygame.K_TAB:
            self._step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in ARROWS and not event.mod & pygame.KMOD_ALT:
            self._toward(ARROWS[event.key])
        elif event.key in PAGES:
            self.scroll(PAGES[event.key])
        elif event.key in ENTER and not self._is_shortcut(event):
            self._press(target if event.key == pygame.K_SPACE else self._meant(target))

    def _is_held(self, event: pygame.event.Event) -> bool:
        """Whether it only comes again because it is held down, and must not: Enter could seal."""
        is_again = event.key in self._struck
        self._struck.add(event.key)
        return is_again and self._field is None and event.key not in MOVING

    def _meant(self, target: Target | None) -> Target | None:
        """What Enter presses: what goes on, after a click that left no ring; else the focus."""
        screen = self._app.screen
        if self.is_focus_shown or target is None or self._clicked != target.widget.key:
            return target
        on = screen.goes_on()
        return next((t for t in self._stops if t.widget.key == on), target)

    def _for_window(self, event: pygame.event.Event) -> bool:
        """Keys that work everywhere, in a field too."""
        app, control = self._app, event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
        settings = app.settings
        if control and event.key in (pygame.K_PLUS, pygame.K_EQUALS, pygame.K_KP_PLUS):
            app.settle(settings.sized(settings.text_size + STEP))
        elif control and event.key in (pygame.K_MINUS, pygame.K_KP_MINUS):
            app.settle(settings.sized(settings.text_size - STEP))
        elif control and event.key == pygame.K_0:
            app.settle(settings.sized(100))
        elif event.key == pygame.K_F11:
            app.settle(replace(settings, is_full=not settings.is_full))
        elif event.key == pygame.K_F2:
            app.settle(replace(settings, language="ko" if settings.language == "en" else "en"))
        elif event.key == pygame.K_F1:
            app.show_keys()
        elif control and event.key == pygame.K_COMMA:
            app.show_settings()
        else:
            return self._is_shortcut(event) and self._shortcut(event)
        return True

    def _is_shortcut(self, event: pygame.event.Event) -> bool:
        """Whether a letter is meant as a shortcut: never while text is typed."""
        way = self._app.settings.letters
        control = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
        if way == "off" or not event.unicode or event.key in ENTER:
            return False
        return control if way == "ctrl" else not control and self._field is None

    def _shortcut(self, event: pygame.event.Event) -> bool:
        letter = event.unicode
        if event.mod & pygame.KMOD_CTRL or not letter.isascii():  # Hangul on the same key
            letter = pygame.key.name(event.key)
        if letter == "?":
            self._app.show_keys()
            return True
        for shortcut in self._shortcuts():
            if shortcut.letter == letter.lower():
                self._app.front.is_touched = True
                shortcut.press()
                self._app.refresh()
                return True
        return False

    def _shortcuts(self) -> Iterator[Shortcut]:
        """What can be used now: the front screen's, then what reaches through dialogues."""
        app = self._app
        yield from (one for one in app.screen.shortcuts() if one.reaches or not app.is_busy)
        for layer in reversed(app.in_sight[:-1]):
            yield from (one for one in layer.screen.shortcuts() if one.reaches)

    # -- focus -----------------------------------------------------------------------------------

    @property
    def _stops(self) -> list[Target]:
        """What the keyboard reaches."""
        return [target for target in self._app.front.targets if target.widget.host is None]

    def _step(self, by: int) -> None:
        found, here = self._stops, self._app.front.target
        if found and not (self.is_focus_shown is False and here is not None):
            place = found.index(here) + by if here in found else 0
            self._focus(found[place % len(found)])
        self._show_focus()

    def _toward(self, direction: tuple[int, int]) -> None:
        here = self._app.front.target
        if here is not None and self.is_focus_shown:
            other = focus.toward(self._stops, here, direction)
            if other is not None:
                self._focus(other)
            else:
                self.scroll(0.15 * direction[1])
        self._show_focus()

    def _focus(self, target: Target) -> None:
        self._app.screen.focus = target.widget.key
        if target.reveal(self._app.look):
            self._app.front.find_targets()

    def _show_focus(self) -> None:
        self.is_focus_shown, self._clicked = True, None
        self._app.is_dirty = True

    def _press(self, target: Target | None) -> None:
        if target is not None and not self._app.is_busy:
            self._app.front.is_touched = True
            target.widget.press()
            self._app.refresh()

    def scroll(self, pages: float) -> bool:
        """Move the scroll around the focus, else the first that can be moved; whether one was."""
        front = self._app.front
        target = front.target
        scrolls = list(target.scrolls[::-1]) if target is not None else []
        scrolls += [w for w in front.root.walk() if isinstance(w, Scroll)]
        for scroll in scrolls:
            if pages and scroll.move(self._app.look, int(pages * scroll.rect.height)):
                front.find_targets()
                self._app.is_dirty = True
                return True
        return False

    # -- text ------------------------------------------------------------------------------------

    def _typed(self, words: str) -> None:
        self.composing = ""
        spent, self._spent = self._spent, ""
        self._app.lay_out()
        if self._field is not None and words != spent:
            self._field.typed(words)
            self._app.refresh()

    def _composing(self, words: str) -> None:
        self._app.lay_out()
        if self._field is not None:
            self.composing = composed(words)
            pygame.key.set_text_input_rect(self._field.rect)
            self._app.is_dirty = True

    # -- mouse -----------------------------------------------------------------------------------

    def _moved(self, place: tuple[int, int]) -> None:
        self._app.lay_out()
        found = focus.at(self._app.front.targets, place)
        hot = found.widget.key if found is not None else None
        if hot != self.hot:
            self.hot = hot
            self._app.is_dirty = True
        held = next((t for t in self._app.front.targets if t.widget.key == self.held), None)
        if held is not None and self.held is not None and held.widget.drag(place):
            self._app.refresh()

    def _down(self, place: tuple[int, int]) -> None:
        self._app.lay_out()
        found = focus.at(self._app.front.targets, place)
        self.is_focus_shown = False
        self._app.is_dirty = True
        self.held, self._down_on = None, self._app.front
        if found is not None and self._app.age >= CALM:
            self.held = found.widget.key
            self._app.screen.focus = self._clicked = found.widget.host or self.held
            if found.widget.drag(place):
                self._app.refresh()

    def _up(self, place: tuple[int, int]) -> None:
        self._app.lay_out()
        found = focus.at(self._app.front.targets, place)
        held, self.held = self.held, None
        is_same = self._down_on is self._app.front
        if found is not None and found.widget.key == held and is_same:
            self._press(found)
        self._app.is_dirty = True

    def _wheel(self, lines: int) -> None:
        front, look = self._app.front, self._app.look
        for scroll in focus.scroll_at(front.root, pygame.mouse.get_pos()):
            if scroll.move(look, -lines * look.px(60)):
                front.find_targets()
                self._app.is_dirty = True
                return
