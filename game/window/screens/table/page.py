"""How the parts of the table lie on the page: side by side, beside a turning page, or in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.talks import closed_words
from game.window.accents import accent_of
from game.window.look import Look
from game.window.screens.masthead import masthead
from game.window.screens.table.acts import foot
from game.window.screens.table.draft import draft_part
from game.window.screens.table.home import home_part
from game.window.screens.table.talks import floor_line, talks_part
from game.window.screens.table.worth import worth_line, worth_part
from game.window.widgets.button import Button
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.dates import turn_span

if TYPE_CHECKING:
    from game.window.screens.table.bargaining import TableScreen, Told

WIDE, MEDIUM = 1120.0, 800.0
"""Points of width from which three columns, and two, stand side by side."""

LOW = 400.0
"""Points of height below which only the title and the moves always stand."""


def page(screen: TableScreen, look: Look, told: Told) -> Widget:
    """The whole page of a table."""
    width = look.points[0]
    if width >= MEDIUM:
        columns = _wide if width >= WIDE else _medium
        return Pages(columns(screen, look, told), _head(screen, look, told),
                     _foot(screen, look, told))  # fmt: skip
    return Pages(_narrow(screen, look, told), _narrow_head(screen, look),
                 _narrow_foot(screen, look, told))  # fmt: skip


def nothing(screen: TableScreen, look: Look) -> Widget:
    """A game without talks: why there is nothing here."""
    words = Column(
        Text(look.say("table.none"), "title", bold=True),
        Text(look.say("table.none.why")),
        Flow(Button("table:desk", look.say("table.to_desk"), screen.back, weight="main")),
        gap=14,
    )
    return Pages(Panel(words, 24, most=640), masthead(screen, look, screen.sitting.words("talks")))


# -- columns ---------------------------------------------------------------------------------------


def _wide(screen: TableScreen, look: Look, told: Told) -> Widget:
    side = Column(worth_part(screen, look, told), Rule(), home_part(screen, look, told), gap=18)
    columns = Row(
        _scrolled(screen, "talks", talks_part(screen, look, told)),
        _scrolled(screen, "draft", draft_part(screen, look, told)),
        _scrolled(screen, "side", side),
        weights=(1.0, 2.25, 1.25),
        gap=28,
    )
    return Panel(columns, (20, 0), most=1500)


def _medium(screen: TableScreen, look: Look, told: Told) -> Widget:
    """The draft, and beside it one of the other parts."""
    parts = {"worth": worth_part, "home": home_part, "talks": talks_part}
    side = Pages(
        _scrolled(screen, f"side:{screen.side}", parts[screen.side](screen, look, told)),
        Panel(_strip(look, "table:side", tuple(parts), screen.side, screen.show_side), (0, 10)),
    )
    columns = Row(
        _scrolled(screen, "draft", draft_part(screen, look, told)), side,
        weights=(1.75, 1.0), gap=24,
    )  # fmt: skip
    return Panel(columns, (20, 0))


def _narrow(screen: TableScreen, look: Look, told: Told) -> Widget:
    parts = {"draft": draft_part, "worth": worth_part, "home": home_part, "talks": talks_part}
    page = Column(
        _tables(screen, look),
        _tabs(screen, look) if look.points[1] < LOW else None,
        floor_line(screen, told) if screen.tab == "draft" else None,
        parts[screen.tab](screen, look, told),
        gap=12,
    )
    return Panel(_scrolled(screen, f"tab:{screen.tab}", page), (16, 0))


def _tabs(screen: TableScreen, look: Look) -> Widget:
    from game.window.screens.table.bargaining import TABS

    return _strip(look, "table:tab", TABS, screen.tab, screen.show_tab)


def _scrolled(screen: TableScreen, key: str, part: Widget) -> Widget:
    # The ring around what is in focus needs room at both sides.
    return Scroll(f"table:{key}", Panel(part, (6, 16)), screen.offsets)


def _strip(look: Look, key: str, names: tuple[str, ...], chosen: str, choose: object) -> Widget:
    assert callable(choose), "strip: wants something that hears what is chosen"
    options = [Option(name, look.say(f"table.tab.{name}")) for name in names]
    return Strip(key, options, chosen, choose)


# -- head ------------------------------------------------------------------------------------------


def _head(screen: TableScreen, look: Look, told: Told) -> Widget:
    tabs, line = _tables(screen, look), floor_line(screen, told)
    if tabs is not None:
        line = Row(tabs, line, weights=(0, 1), gap=24, middle=True)
    return Column(_masthead(screen, look), Panel(line, (26, 10), most=1488), Rule(), gap=0)


def _narrow_head(screen: TableScreen, look: Look) -> Widget:
    if look.points[1] < LOW:
        return _masthead(screen, look)
    tabs = Panel(_tabs(screen, look), (22, 8))
    return Column(_masthead(screen, look), tabs, Rule(), gap=0)


def _masthead(screen: TableScreen, look: Look) -> Widget:
    sitting, play = screen.sitting, screen.play
    rules = play.match.rules
    turn = min(play.turn, rules.calendar.turns - 1)
    when = look.say(
        "table.when", turn=turn + 1, turns=rules.calendar.turns,
        when=turn_span(rules.calendar, turn, sitting.language),
    )  # fmt: skip
    name = rules.agreements[screen.agreement].id
    seat = sitting.narrator.seat(play.seat)
    under = f"{seat} · {when}" if look.points[1] >= LOW else ""
    return masthead(
        screen, look, sitting.narrator.agreement(name), under,
        accent=accent_of(look, sitting.narrator.document, play.seat),
    )  # fmt: skip


def _tables(screen: TableScreen, look: Look) -> Widget | None:
    """A tab for each table, where there are several; side deals after the main one."""
    if len(screen.talks) < 2:
        return None
    sitting, seen = screen.sitting, screen.sitting.view()
    options = []
    for g in screen.talks:
        title = sitting.narrator.agreement(screen.play.match.rules.agreements[g].id)
        closed = f" — {look.say('table.closed')}" if closed_words(sitting, g, seen) else ""
        options.append(Option(str(g), title + closed))
    return Strip("table:talks", options, str(screen.agreement),
                 lambda name: screen.turn_to(int(name)))  # fmt: skip


# -- foot ------------------------------------------------------------------------------------------


def _foot(screen: TableScreen, look: Look, told: Told) -> Widget:
    """The moves; before them the worth, where it is not in sight beside the draft."""
    is_hidden = look.points[0] < WIDE and screen.side != "worth"
    return _standing(look, _with_worth(screen, look, told, is_hidden))


def _narrow_foot(screen: TableScreen, look: Look, told: Told) -> Widget:
    is_hidden = screen.tab == "draft" and look.points[1] >= LOW
    return _standing(look, _with_worth(screen, look, told, is_hidden))


def _with_worth(screen: TableScreen, look: Look, told: Told, is_hidden: bool) -> Widget:
    line = worth_line(screen, look, told) if is_hidden else None
    acts = foot(screen, look, told, is_narrow=look.points[0] < WIDE)
    return Column(line, acts, gap=6)


def _standing(look: Look, part: Widget) -> Widget:
    return Column(Rule(), Panel(part, (26, 10), Surface(look.palette.paper), 1488, 0), gap=0)
