"""A screen or dialogue as it lies in the window: its widgets in place, and its focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.window import focus
from game.window.drawing.canvas import Canvas
from game.window.focus import Target
from game.window.look import Look
from game.window.screen import Dialog, Screen
from game.window.widgets.layout import Column, Panel, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.widget import Nothing, Rule, Widget

if TYPE_CHECKING:
    from game.window.input import Input

SHADE = 120
"""How much of the screen below a dialogue is taken away, of 255."""


class Layer:
    """The widgets of one screen."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.is_stale = True
        self.version = 0  # how often it has been built
        self.look: Look | None = None  # how things looked when it was
        self.root: Widget = Nothing()
        self.targets: list[Target] = []
        self.is_touched = False  # whether somebody did something here since it was last built
        self._settled: tuple[str | None, int] | None = None  # the focus last time, and its height

    @property
    def is_dialog(self) -> bool:
        """Whether it lies over a screen that can still be seen."""
        return isinstance(self.screen, Dialog)

    # -- building --------------------------------------------------------------------------------

    def lay_out(self, look: Look) -> None:
        """Build and place the widgets, if something has changed."""
        if not self.is_stale or (self.version and self.screen.is_held):
            return
        built = self.screen.build(look)
        if isinstance(self.screen, Dialog):
            self.root = _as_dialog(self.screen, built, self.screen.foot(look), look)
            self.root.place(look, _in_the_middle(self.screen, self.root, look))
        else:
            self.root = built
            built.place(look, pygame.Rect((0, 0), look.size))
        self.is_stale, self.look = False, look
        self.version += 1
        self.find_targets()
        self._settle_focus(look)

    def find_targets(self) -> None:
        """Note what can be pressed, as it stands now."""
        self.targets = focus.targets(self.root)

    def _settle_focus(self, look: Look) -> None:
        """Keep the focus where it was, if that is still there; show what has got it or grown."""
        keys = [target.widget.key for target in self.targets if target.widget.host is None]
        if self.screen.focus not in keys:
            first = self.screen.first_focus()
            self.screen.focus = first if first in keys else next(iter(keys), None)
        target = self.target
        height = target.widget.rect.height if target is not None else 0
        before, self._settled = self._settled, (self.screen.focus, height)
        is_own, self.is_touched = self.is_touched, False
        if before is None or before == self._settled:
            return
        if is_own or before[0] != self.screen.focus:  # what grows by itself moves nothing
            self._bring_into_sight(look)

    def _bring_into_sight(self, look: Look) -> None:
        wanted, self.screen.sight = (self.screen.sight, self.screen.focus), None
        for key in wanted:
            target = next((t for t in self.targets if t.widget.key == key), None)
            if key is not None and target is not None and target.reveal(look):
                self.find_targets()

    @property
    def target(self) -> Target | None:
        """What has the focus."""
        key = self.screen.focus
        return next((t for t in self.targets if t.widget.key == key), None)

    # -- painting --------------------------------------------------------------------------------

    def paint(self, canvas: Canvas, is_front: bool, input_: Input) -> None:
        """The widgets; only the layer in front shows what is pointed at and in focus."""
        if self.is_dialog:
            shade = pygame.Surface(canvas.surface.get_size())
            shade.set_alpha(SHADE)
            canvas.surface.blit(shade, (0, 0))
        canvas.hot = input_.hot if is_front else None
        canvas.held = input_.held if is_front else None
        canvas.composing = input_.composing if is_front else ""
        canvas.focus = self.screen.focus if is_front else None
        self.root.show(canvas)
        if is_front and input_.is_focus_shown:
            self._paint_focus(canvas)

    def _paint_focus(self, canvas: Canvas) -> None:
        target = self.target
        if target is None:
            return
        look = canvas.look
        clip = pygame.Rect((0, 0), look.size)
        for scroll in target.scrolls:
            clip = clip.clip(scroll.rect.inflate(look.px(8), 0))
        ring = target.widget.rect.inflate(look.px(6), look.px(6))
        with canvas.clipped(clip):
            pygame.draw.rect(canvas.surface, look.palette.focus, ring, look.px(2.5), look.px(8))


def _as_dialog(screen: Dialog, built: Widget, foot: Widget | None, look: Look) -> Widget:
    body: Widget = Scroll("dialog", Panel(built, (24, 20)), screen.offsets)
    palette = look.palette
    if foot is not None:
        body = Pages(body, None, Column(Rule(), Panel(foot, (24, 12)), gap=0))
    return Panel(body, (0, 2), Surface(palette.sheet, palette.rule), radius=10)


def _in_the_middle(screen: Dialog, root: Widget, look: Look) -> pygame.Rect:
    room = pygame.Rect((0, 0), look.size).inflate(-look.px(32), -look.px(32))
    width = min(look.px(screen.width), room.width)
    height = min(root.height(look, width), room.height)
    rect = pygame.Rect(0, 0, width, height)
    rect.center = room.center
    return rect
