"""The loop: events to the screen in front, frames when something has changed, else rest."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pygame

from game.window import display
from game.window.backdrop import Backdrop
from game.window.drawing.canvas import Canvas
from game.window.drawing.fonts import Fonts
from game.window.drawing.icons import Icons
from game.window.input import Input
from game.window.layer import Layer
from game.window.look import Look, scale_of
from game.window.screen import Dialog, Screen
from game.window.settings import Settings
from game.window.theme import palette
from game.window.waiting import Waiting
from game.window.work import DONE, Work

if TYPE_CHECKING:
    from game.window.map.atlas import Atlas

BUSY_STEP = 0.08
"""Seconds between two frames while work is being done."""


class App:
    """The window with its screens, one over another, and the dialogues over them.

    ``clock`` gives seconds and only moves what is seen; it never touches a game.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        fonts: Fonts,
        icons: Icons,
        settings: Settings,
        *,
        atlas: Atlas | None = None,
        keep_settings: Callable[[Settings], bool] = lambda _: True,
        work: Work | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.surface = surface
        self.fonts, self.icons, self.atlas = fonts, icons, atlas
        self.settings = settings
        self._keep_settings = keep_settings
        self.are_settings_kept = True  # whether they could be written down the last time
        self.work = work or Work()
        self.clock = clock
        self.layers: list[Layer] = []
        self._cover: Layer | None = None
        self.is_running = True
        self.is_dirty = True
        self.busy_since: float | None = None
        self._came: float | None = -math.inf  # when what is in front was first seen there
        self.input = Input(self)
        self._waiting = Waiting()
        self._backdrop = Backdrop()
        self.canvas = Canvas(surface, self.look)

    # -- what there is ---------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """How everything looks at the moment."""
        settings, size = self.settings, self.surface.get_size()
        return Look(
            palette(settings.palette, settings.signals), self.fonts, self.icons,
            scale_of(size, settings.text_size), size, settings.language, settings.is_calm,
            self.atlas,
        )  # fmt: skip

    @property
    def screen(self) -> Screen:
        """The screen or dialogue in front."""
        return self.front.screen

    @property
    def front(self) -> Layer:
        """What hears of events."""
        return self._cover or self.layers[-1]

    @property
    def in_sight(self) -> list[Layer]:
        """The screen in front with the dialogues over it, unless all that is covered."""
        if self._cover is not None:
            return [self._cover]
        bottom = max(i for i, layer in enumerate(self.layers) if not layer.is_dialog)
        return self.layers[bottom:]

    @property
    def is_busy(self) -> bool:
        """Whether something is being done that the screen waits for."""
        return self.work.awaited > 0

    @property
    def age(self) -> float:
        """Seconds since what is in front could first be seen there; 0 while it cannot."""
        return 0.0 if self._came is None else self.clock() - self._came

    def note_seen(self) -> None:
        """What is in front can be seen from now on."""
        if self._came is None:
            self._came = self.clock()

    # -- going from screen to screen -------------------------------------------------------------

    def show(self, screen: Screen) -> None:
        """Go to a screen; ``back`` returns to this one."""
        if self.layers:  # before the first screen there was none to press
            self._came = None
        self.layers.append(Layer(screen))
        self.refresh()

    def replace(self, screen: Screen, is_left: Callable[[Screen], bool] = lambda _: False) -> None:
        """Go to a screen instead of this one, whatever dialogues are over it.

        Screens right below that ``is_left`` names are left too.
        """
        while self.layers and self.layers[-1].is_dialog:
            self._leave()
        if self.layers:
            self._leave()
        while self.layers and is_left(self.layers[-1].screen):
            self._leave()
        self.show(screen)

    def home(self) -> None:
        """Back to the first screen."""
        was_elsewhere = len(self.layers) > 1
        while len(self.layers) > 1:
            self._leave()
        if was_elsewhere:
            self.screen.returned()
        self.refresh()

    def back(self) -> None:
        """To the screen before; from the first one, out."""
        if len(self.layers) > 1:
            was_dialog = self.front.is_dialog
            self._leave()
            if not was_dialog:
                self.screen.returned()
        else:
            self.is_running = False
        self.refresh()

    def open(self, dialog: Dialog) -> None:
        """Open a dialogue over the screen."""
        self.show(dialog)

    def close(self) -> None:
        """Close the dialogue in front, if there is one."""
        if self.layers[-1].is_dialog:
            self._leave()
            self.refresh()

    def cover(self, screen: Screen) -> None:
        """Hide everything below a screen, dialogues too; they may change until ``uncover``."""
        self._cover, self._came = Layer(screen), None
        self.refresh()

    def uncover(self) -> None:
        """Show again what was hidden, as it stands now."""
        self._cover = self._came = None
        self.refresh()

    def _leave(self) -> None:
        self._came = None
        self.layers.pop().screen.leaving()

    def refresh(self) -> None:
        """Build the screens anew before the next frame."""
        for layer in (*self.layers, *([self._cover] if self._cover else [])):
            layer.is_stale = True
        self.is_dirty = True

    def settle(self, settings: Settings) -> None:
        """Take other settings, and remember them."""
        if settings.is_full != self.settings.is_full:
            self.surface = display.toggle_full(settings.is_full)
        self.settings = settings
        self.are_settings_kept = self._keep_settings(settings)
        self.refresh()

    def show_keys(self) -> None:
        """List the keys of the screen in front."""
        from game.window.screens.keys import Keys

        if self._cover is None and not isinstance(self.screen, Keys):
            self.open(Keys(self, self.screen))

    def show_settings(self) -> None:
        """Open the settings."""
        from game.window.screens.settings import SettingsScreen

        if self._cover is None and not isinstance(self.screen, SettingsScreen):
            self.open(SettingsScreen(self))

    # -- work ------------------------------------------------------------------------------------

    def do(
        self, job: Callable[[], Any], then: Callable[[Any], None], *, is_quiet: bool = False
    ) -> None:
        """Have something done beside the window; ``then`` gets the result.

        Nothing can be pressed meanwhile, unless it ``is_quiet``: then nobody waits for it.
        """
        if not is_quiet and self.busy_since is None:
            self.busy_since = self.clock()
        self.work.start(job, then, is_quiet)
        self.refresh()
        if not self.work.is_slow:
            self.take_results()

    def take_results(self) -> None:
        """Hand over what has been done."""
        for job in self.work.finish():
            if not self.is_busy:
                self.busy_since = None
            if job.error is not None:
                self.trouble(job.error)
            else:
                job.then(job.result)
            self.refresh()

    def trouble(self, error: BaseException) -> None:
        """Tell of our own mistake in a sentence; nobody sees a traceback who has not asked."""
        if os.environ.get("DIVIDE_TRACE") or not isinstance(error, Exception):
            raise error
        from game.window.screens.trouble import Trouble

        if not isinstance(self.screen, Trouble):
            self.open(Trouble(self, error))

    # -- the loop --------------------------------------------------------------------------------

    def run(self) -> None:
        """Until the window is closed."""
        while self.is_running:
            if self.is_dirty:
                self.frame()
                pygame.display.flip()
            self.rest()
        while self.layers:
            self._leave()
        self.work.stop()

    def rest(self) -> None:
        """Wait for an event, or until something wants to move; then let it."""
        event = self._waiting.wait(self._pause())
        if event is not None:
            self.take(event)
        for more in pygame.event.get():
            self.take(more)
        self.tick()

    def _pause(self) -> float | None:
        wishes = [self.screen.wake()] if self.layers else []
        if self.is_busy:
            wishes.append(BUSY_STEP)
        return min((wish for wish in wishes if wish is not None), default=None)

    def tick(self) -> None:
        """Let what moves go on."""
        if self.is_busy and not self.look.is_calm:
            self.is_dirty = True
        if self.screen.wake() is not None:
            try:
                self.screen.tick(self.clock())
            except Exception as error:  # noqa: BLE001  (told in a sentence)
                self.trouble(error)

    def take(self, event: pygame.event.Event) -> None:
        """One event."""
        if event.type == pygame.QUIT:
            self.is_running = False
        elif event.type == DONE:
            self.take_results()
        elif event.type == pygame.DROPFILE:
            self.screen.dropped(event.file)
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWEXPOSED):
            surface = pygame.display.get_surface()
            self.surface = self.surface if surface is None else surface
            self.refresh()
        else:
            try:
                self.input.take(event)
            except Exception as error:  # noqa: BLE001  (told in a sentence)
                self.trouble(error)

    # -- frames ----------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Build what is stale, of what can be seen.

        What lies below a dialogue is built when that closes, unless all looks otherwise now.
        """
        look = self.look
        for layer in self.in_sight:
            if layer is not self.front and layer.look == look:
                continue
            try:
                layer.lay_out(look)
            except Exception as error:  # noqa: BLE001  (told in a sentence)
                self.trouble(error)
                self.front.lay_out(look)
                return

    def frame(self) -> None:
        """Paint everything as it stands."""
        self.lay_out()
        self.is_dirty = False
        canvas = self.canvas = Canvas(self.surface, self.look)
        canvas.fill(self.surface.get_rect(), canvas.look.palette.paper)
        below = self.in_sight[:-1]
        if below:
            self._backdrop.paint(canvas, below, lambda: self._paint_below(canvas, below))
        else:
            self._backdrop.forget()
        canvas.layer = len(self.layers)
        self.front.paint(canvas, is_front=True, input_=self.input)
        if self.is_busy and self._cover is None:
            self._paint_busy(canvas)
        self.note_seen()

    def _paint_below(self, canvas: Canvas, below: list[Layer]) -> None:
        for canvas.layer, layer in enumerate(below, start=len(self.layers) - len(below)):
            layer.paint(canvas, is_front=False, input_=self.input)

    def _paint_busy(self, canvas: Canvas) -> None:
        """A thin bar at the top that moves while work is being done."""
        width, height = self.surface.get_width(), canvas.look.px(3)
        since = self.clock() - (self.busy_since or 0.0)
        part = max(width // 5, 1)
        x = int(since * width * 0.6) % (width + part) - part if not canvas.look.is_calm else 0
        canvas.fill(pygame.Rect(x, 0, part, height), canvas.look.palette.focus)
