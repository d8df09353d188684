"""Somebody who presses anything at all: random events, and what must hold whatever they are.

By hand, as long as one likes: python -m tests.window.session [EVENTS] [SEED]
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Mapping

import pygame

from game.engine.orders import Decision
from game.match.match import Match
from game.window.app import App
from game.window.play import Play
from game.window.settings import Settings
from tests.window.stand import play, settle, window

GAMES: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("gsomia-dispute", ("seoul",), False),
    ("hanoi-summit", ("washington",), False),
    ("sma-talks", ("seoul", "washington"), False),
    ("gsomia-dispute", ("seoul", "washington"), True),
)
"""Scenario, seats that people play, and whether it is played on the stage."""

KEYS = (
    pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_BACKSPACE,
    pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP,
    pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_END, pygame.K_F1, pygame.K_F2, pygame.K_DELETE,
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789?.,- 한국"
FRAME_EVERY = 25
"""Events between two frames that are painted."""


class Session:
    """A window, a game in it, and a seeded hand."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311  (a test's dice)
        self.app: App = window(settings=Settings())
        self.sealed: dict[tuple[int, int, str], Decision] = {}
        self.games = 0
        self.play: Play = self._game()

    def _game(self) -> Play:
        """Another game from its first screen on."""
        scenario, people, is_stage = GAMES[self.games % len(GAMES)]
        self.games += 1
        self.app.layers.clear()
        self.app.is_running = True
        game = play(self.app, scenario, people, guided=self.games % 2 == 0, seed=self.games,
                    is_stage=is_stage, keep=self._keep)  # fmt: skip
        game.go()
        return game

    def _keep(self, match: Match, _options: Mapping[str, str]) -> str | None:
        """Write nothing down, but look at it: each sealed decision must be in what is kept."""
        self._look(match)
        return None

    def run(self, events: int) -> None:
        """So many events."""
        for number in range(events):
            self.one()
            self._look(self.play.match)
            if number % FRAME_EVERY == 0:
                self.app.frame()
            if not self.app.is_running or not self.app.layers or self._is_over():
                self.play = self._game()

    def _is_over(self) -> bool:
        """Whether the game has ended and its last page has been looked at for a while."""
        return self.play.match.finished and self.dice.random() < 0.01

    def one(self) -> None:
        """One event, of what hands do."""
        dice, app = self.dice, self.app
        kind = dice.random()
        if kind < 0.45:
            self._click_something()
        elif kind < 0.7:
            key = dice.choice(KEYS)
            mod = pygame.KMOD_SHIFT if dice.random() < 0.2 else 0
            text = {pygame.K_RETURN: "\r", pygame.K_SPACE: " ", pygame.K_BACKSPACE: "\b"}
            app.take(
                pygame.event.Event(pygame.KEYDOWN, key=key, unicode=text.get(key, ""), mod=mod)
            )
            if dice.random() < 0.9:  # else it stays down for a while
                app.take(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))
        elif kind < 0.85:
            letter = dice.choice(LETTERS)
            key = ord(letter) if letter.isascii() else 0
            app.take(pygame.event.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=0))
            app.take(pygame.event.Event(pygame.TEXTINPUT, text=letter))
            app.take(pygame.event.Event(pygame.KEYUP, key=key, mod=0))
        elif kind < 0.93:
            app.take(pygame.event.Event(pygame.MOUSEMOTION, pos=self._place(), rel=(0, 0),
                                        buttons=(0, 0, 0)))  # fmt: skip
        elif kind < 0.96:
            app.take(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=dice.choice((-3, -1, 1, 3))))
        elif kind < 0.98:
            app.take(pygame.event.Event(pygame.TEXTEDITING, text=dice.choice(("ㅎ", "하", "")),
                                        start=0, length=1))  # fmt: skip
        else:
            self._another_look()
        app.clock.now += dice.random()  # type: ignore[attr-defined]
        app.tick()

    def _place(self) -> tuple[int, int]:
        width, height = self.app.surface.get_size()
        return self.dice.randrange(width), self.dice.randrange(height)

    def _click_something(self) -> None:
        """A target three times out of four, else anywhere."""
        app = self.app
        if self.dice.random() < 0.75:
            settle(app)
        app.lay_out()
        seen = [t.visible for t in app.front.targets if t.visible.width and t.visible.height]
        at = self._place()
        if seen and self.dice.random() < 0.75:
            at = self.dice.choice(seen).center
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            app.take(pygame.event.Event(kind, pos=at, button=1))

    def _another_look(self) -> None:
        """Another size of window, of text, or other colours."""
        size = self.dice.choice(((1024, 640), (1280, 800), (1600, 900)))
        self.app.surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        self.app.settle(
            Settings(
                text_size=self.dice.choice((80, 100, 150, 200)),
                palette=self.dice.choice(("paper", "evening", "contrast")),
                language=self.dice.choice(("en", "ko")),
            )
        )

    def _look(self, match: Match) -> None:
        """Every decision that was sealed stands in the record of its turn."""
        if match is not self.play_match:
            return
        turn = len(match.record.turns)
        for (game, when, seat), decision in self.sealed.items():
            if game == self.games and when < turn:
                played = match.record.turns[when].decisions[seat]
                assert played.orders == decision.orders, f"turn {when + 1}: {seat} lost its orders"
                assert played.choices == decision.choices, f"turn {when + 1}: {seat} lost answers"
        self.sealed = {
            key: decision for key, decision in self.sealed.items()
            if key[0] == self.games and key[1] < turn
        }  # fmt: skip
        for seat in match.people:
            draft = match.drafts[seat]
            if draft.sealed:
                self.sealed[self.games, turn, seat] = draft.decision

    @property
    def play_match(self) -> Match | None:
        """The match that is being played, once there is one."""
        return self.play.match if hasattr(self, "play") else None


if __name__ == "__main__":
    os.environ["DIVIDE_TRACE"] = "1"
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    session = Session(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    session.run(count)
    sys.stdout.write(f"{count} events, {session.games} games: nothing raised, nothing lost\n")
