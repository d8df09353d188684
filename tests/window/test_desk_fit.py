"""The desk and the reveal in their room: no text is cut or lies over another."""

from __future__ import annotations

from collections.abc import Iterator

from game.window import display
from game.window.app import App
from game.window.screens.desk.desk import Desk
from game.window.screens.desk.reveal import RevealScreen
from game.window.settings import Settings
from tests.window.desks import at_desk
from tests.window.fit import misfits

SMALL_AND_MIDDLE = [
    (size, text_size, language)
    for size in ((1024, 640), (1280, 800))
    for text_size in (100, 150)
    for language in ("en", "ko")
]
EXTREMES = [((1024, 640), 200, "en"), ((1024, 640), 200, "ko"), ((1920, 1080), 100, "ko"),
            ((3840, 2160), 80, "en")]  # fmt: skip


def looks(app: App, wanted: list[tuple[tuple[int, int], int, str]]) -> Iterator[str]:
    """The same screen in window after window; says which."""
    for size, text_size, language in wanted:
        app.surface = display.open_window("test", size)
        app.settle(Settings(text_size=text_size, language=language))
        yield f"{size} {text_size} {language}"


def parts(desk: Desk) -> Iterator[str]:
    """Each part in sight, where there is no room for all."""
    for tab in ("situation", "inbox", "orders", "plan"):
        desk.tab = tab
        desk.refresh()
        yield tab


def unfolded(desk: Desk) -> Desk:
    """A desk with everything open that can be, an order chosen, and one that asks for its way."""
    desk.shows_more = True
    for name in ("advisers", "estimates", "markers"):
        desk.unfold(name)
    items = [item for item in desk.told().desk.items if item.is_open]
    desk.choosing.toggle(next(item for item in items if item.usual is not None))
    desk.choosing.toggle(next(item for item in items if item.usual is None))
    return desk


def test_the_whole_desk_fits() -> None:
    """With everything open, on each of its parts."""
    desk = unfolded(at_desk("hanoi-summit", turns=2))
    for look in looks(desk.app, SMALL_AND_MIDDLE):
        for tab in parts(desk):
            assert misfits(desk.app) == [], f"{look} {tab}"


def test_the_desk_fits_at_the_extremes() -> None:
    """The largest text on the smallest window, the smallest on the largest; guided and full."""
    for turns, guided in ((0, True), (1, False)):
        desk = at_desk("sma-talks", "washington", turns=turns, guided=guided)
        for look in looks(desk.app, EXTREMES):
            for tab in parts(desk):
                assert misfits(desk.app) == [], f"{look} {tab}"


def test_the_dialogues_fit() -> None:
    """The seal with a warning and what is expected, and the goals."""
    desk = at_desk()
    for open_dialogue in (desk.seal, desk.show_goals):
        open_dialogue()
        for look in looks(desk.app, SMALL_AND_MIDDLE[2:4] + EXTREMES):
            assert misfits(desk.app) == [], look
        desk.app.close()


def test_the_reveal_fits() -> None:
    """In its middle, and when all is shown."""
    desk = at_desk(turns=3)
    reveal = RevealScreen(desk.play)
    desk.app.show(reveal)
    for look in looks(desk.app, SMALL_AND_MIDDLE[::2] + EXTREMES):
        for shown in (4, 1000):
            reveal.shown = shown
            reveal.refresh()
            assert misfits(desk.app) == [], f"{look} {shown}"
