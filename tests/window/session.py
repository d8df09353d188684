"""Somebody who presses anything at all: random events, and what must hold whatever they are.

By hand, as long as one likes: python -m tests.window.session [EVENTS] [SEED]
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import webbrowser
from collections.abc import Mapping
from pathlib import Path

import pygame

from game.engine.orders import Decision
from game.match.match import Match
from game.window.app import App
from game.window.hall import Hall
from game.window.house import House
from game.window.settings import Settings
from tests.window.stand import ROOT, play, settle, window

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
ONWARD = (":go", ":on", ":seal", ":next", ":sit", ":reveal", ":force", ":yes")
"""Ends of the keys of widgets that lead on in a game."""

FRAME_EVERY = 25
"""Events between two frames that are painted."""


class Session:
    """A window with the hall in it, games that are begun there, and a seeded hand.

    ``folder`` takes what the window writes.
    """

    def __init__(self, seed: int, folder: Path) -> None:
        self.dice = random.Random(seed)  # noqa: S311  (a test's dice)
        self.house = House(ROOT / "assets", ROOT / "scenarios", folder / "own", folder / "games",
                           folder / "settings.json", lambda: self.games)  # fmt: skip
        self.app: App = window(settings=Settings())
        self.sealed: dict[tuple[int, str], Decision] = {}
        self.match: Match | None = None
        self.games = 0
        self.turns = 0
        self.seen: set[str] = set()  # names of screens
        self._enter()

    def _enter(self) -> None:
        """The hall, as after a start."""
        self.app.layers.clear()
        self.app.is_running = True
        hall = Hall(self.app, self.house)
        hall.take(hall.looked_for())
        hall.enter(None)
        self.app.take_results()

    def _begin(self) -> None:
        """One of the games, without the way through the set-up."""
        scenario, people, is_stage = GAMES[self.games % len(GAMES)]
        self.games += 1
        game = play(self.app, scenario, people, guided=self.games % 2 == 0, seed=self.games,
                    is_stage=is_stage, keep=self._keep)  # fmt: skip
        game.enter()

    def _keep(self, match: Match, _options: Mapping[str, str]) -> str | None:
        """Write nothing down, but look at it: each sealed decision must be in what is kept."""
        self._look(match)
        return None

    def run(self, events: int) -> None:
        """So many events."""
        for number in range(events):
            self.one()
            if not self.app.is_running or not self.app.layers:
                self._enter()
            self.seen.add(self.app.screen.name)
            game = getattr(self.app.screen, "play", None)
            if game is not None:
                self._look(game.match)
            elif self.dice.random() < 0.05:
                self._begin()
            if game is not None and game.match.finished and self.dice.random() < 0.01:
                self._enter()
            if number % FRAME_EVERY == 0:
                self.app.frame()

    def one(self) -> None:
        """One event, of what hands do."""
        dice, app = self.dice, self.app
        kind = dice.random()
        if kind < 0.1:
            self._go_on()
        elif kind < 0.45:
            self._click_something()
        elif kind < 0.7:
            self._strike()
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

    def _strike(self) -> None:
        key = self.dice.choice(KEYS)
        mod = pygame.KMOD_SHIFT if self.dice.random() < 0.2 else 0
        text = {pygame.K_RETURN: "\r", pygame.K_SPACE: " ", pygame.K_BACKSPACE: "\b"}
        self.app.take(
            pygame.event.Event(pygame.KEYDOWN, key=key, unicode=text.get(key, ""), mod=mod)
        )
        if self.dice.random() < 0.9:  # else it stays down for a while
            self.app.take(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))

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

    def _go_on(self) -> None:
        """Press what leads on, if there is such a thing: else a hand like this plays no turn."""
        app = self.app
        app.lay_out()
        app.front.find_targets()
        ways = [t for t in app.front.targets if str(t.widget.key).endswith(ONWARD)]
        if ways:
            self.dice.choice(ways).widget.press()
            app.refresh()

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
        if match is not self.match:  # another game, or a turn has been taken back on purpose
            self.match = match
            self.sealed.clear()
        turn = len(match.record.turns)
        for when, seat in [key for key in self.sealed if key[0] < turn]:
            sealed, played = self.sealed.pop((when, seat)), match.record.turns[when].decisions[seat]
            assert played.orders == sealed.orders, f"turn {when + 1}: {seat} lost its orders"
            assert played.choices == sealed.choices, f"turn {when + 1}: {seat} lost its answers"
            self.turns += 1
        for seat in match.people:
            if match.drafts[seat].sealed:
                self.sealed[turn, seat] = match.drafts[seat].decision
            else:
                self.sealed.pop((turn, seat), None)  # opened again


def main() -> None:
    """So many events, with a seed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    os.environ["DIVIDE_TRACE"] = "1"
    webbrowser.open = lambda *_, **__: True
    with tempfile.TemporaryDirectory() as folder:
        session = Session(int(sys.argv[2]) if len(sys.argv) > 2 else 1, Path(folder))
        session.run(count)
    sys.stdout.write(
        f"{count} events, {session.games} games, {session.turns} sealed orders, "
        f"{len(session.seen)} screens: nothing raised, no sealed order lost\n"
    )


if __name__ == "__main__":
    main()
