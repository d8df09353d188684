"""How the desk is arranged: three columns, two, or one part at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.look import Look
from game.window.screens.desk.coming_panel import coming_panel
from game.window.screens.desk.gauges_panel import gauge_strip
from game.window.screens.desk.head import desk_head
from game.window.screens.desk.inbox_panel import inbox_panel, open_questions
from game.window.screens.desk.orders_panel import orders_panel
from game.window.screens.desk.situation_panel import situation_panel
from game.window.screens.desk.told import DeskTold
from game.window.screens.desk.tray_panel import tray_panel
from game.window.widgets.button import Button
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column, Flow, Panel, Row, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Label
from game.window.widgets.widget import Rule, Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk

WIDE, MEDIUM = 1120.0, 820.0
"""Points of width from which there are three columns, and two."""

MOST = 1480.0
"""The widest that the columns get together."""

SLIM = 560.0


def is_slim(look: Look) -> bool:
    """Whether cards must do with little width."""
    return look.points[0] < SLIM


def desk_page(page: Desk, look: Look, told: DeskTold) -> Widget:
    """The head, the parts as they fit, and the seal, which is always in sight."""
    width, _ = look.points
    head = desk_head(page, look, told)
    if width >= WIDE:
        return Pages(_three(page, look, told), head)
    if width >= MEDIUM:
        return Pages(_two(page, look, told), head)
    foot = _foot(page, look, told)
    return Pages(_scroll(page, "part", _part(page, look, told)), head, foot)


def _scroll(page: Desk, name: str, part: Widget, pad: tuple[float, float] = (20, 16)) -> Scroll:
    return Scroll(f"desk:{name}", Panel(part, pad), page.offsets)


# -- columns ---------------------------------------------------------------------------------------


def _three(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Situation, inbox and orders, plan."""
    middle = Column(_lesson(page, look, told), inbox_panel(page, look, told),
                    orders_panel(page, look, told), gap=22)  # fmt: skip
    columns = Row(
        _scroll(page, "situation", _situation(page, look, told)),
        _scroll(page, "middle", middle),
        _plan_column(page, look, told),
        weights=(29, 60, 33),
        gap=0,
    )
    return Panel(columns, 0, most=MOST)


def _two(page: Desk, look: Look, told: DeskTold) -> Widget:
    """One part at a time at the left, the plan at the right."""
    left = Pages(_scroll(page, "part", _part(page, look, told)), _tabs(page, look, told, False))
    return Row(left, _plan_column(page, look, told), weights=(62, 38), gap=0)


def _plan_column(page: Desk, look: Look, told: DeskTold) -> Widget:
    """What is planned and what is coming; the seal below."""
    foot = Panel(_seal(page, look), (20, 12))
    ground = Surface(look.palette.sheet)
    plan = Pages(_scroll(page, "plan", _plan(page, look, told)), None, Column(Rule(), foot, gap=0))
    return Panel(plan, 0, ground, radius=0)


def _plan(page: Desk, look: Look, told: DeskTold) -> Widget:
    coming = coming_panel(look, told, page.accent(look)) if told.shown.everything else None
    return Column(tray_panel(page, look, told), coming, gap=22)


# -- one part at a time ----------------------------------------------------------------------------


def _names(told: DeskTold, has_plan: bool) -> list[str]:
    """The parts that there are; a guided first turn is one page."""
    if not told.shown.everything:
        return []
    return ["situation", "inbox", "orders", *(["plan"] if has_plan else [])]


def _tab(page: Desk, look: Look, told: DeskTold) -> str:
    """The part in sight; the plan stands beside the others where there is room."""
    has_plan = look.points[0] < MEDIUM
    return page.tab if page.tab in _names(told, has_plan) else "inbox"


def _part(page: Desk, look: Look, told: DeskTold) -> Widget:
    if not told.shown.everything:
        lesson, orders = _lesson(page, look, told), orders_panel(page, look, told)
        inbox = inbox_panel(page, look, told)
        if look.points[0] >= MEDIUM:
            return Column(inbox, lesson, orders, _situation(page, look, told), gap=20)
        headline = gauge_strip(page, told.gauges, page.why, page.accent(look))
        return Column(inbox, lesson, headline, orders, tray_panel(page, look, told), gap=20)
    tab = _tab(page, look, told)
    if tab == "situation":
        return _situation(page, look, told)
    if tab == "plan":
        return _plan(page, look, told)
    if tab == "orders":
        return orders_panel(page, look, told)
    onward = Button("desk:to_orders", look.say("desk.to_orders"), page.turn_to("orders"),
                    icon="arrow-right")  # fmt: skip
    return Column(_lesson(page, look, told), inbox_panel(page, look, told), Flow(onward), gap=20)


def _tabs(page: Desk, look: Look, told: DeskTold, has_plan: bool) -> Widget | None:
    """The names of the parts, the one in sight marked; how much waits in each."""
    names = _names(told, has_plan)
    if not names:
        return None
    counts = {"inbox": open_questions(page, told), "plan": len(page.choosing.plans.decision.orders)}
    options = [
        Option(name, look.say(f"desk.tab.{name}")
               + (f" ({counts[name]})" if counts.get(name) else ""))
        for name in names
    ]  # fmt: skip
    strip = Strip("desk:tab", options, _tab(page, look, told), lambda tab: page.turn_to(tab)())
    return Panel(strip, (20, 8))


def _foot(page: Desk, look: Look, told: DeskTold) -> Widget:
    """Tabs and the seal, side by side."""
    seal = Panel(_seal(page, look), (20, 8))
    tabs = _tabs(page, look, told, True)
    row: Widget = seal if tabs is None else Row(tabs, seal, weights=(1, 0), gap=0, middle=True)
    return Column(Rule(), row, gap=0)


def _situation(page: Desk, look: Look, told: DeskTold) -> Widget:
    return page.kept("situation", None, lambda: situation_panel(page, look, told))


# -- what stands in every arrangement --------------------------------------------------------------


def _seal(page: Desk, look: Look) -> Widget:
    return Button("desk:seal", look.say("desk.seal"), page.seal, weight="main", icon="stamp",
                  accent=page.accent(look))  # fmt: skip


def _lesson(page: Desk, look: Look, told: DeskTold) -> Widget | None:
    """The guided game's idea of this turn, set off."""
    idea = told.stage.idea
    if idea is None:
        return None
    heading = Label("lightbulb", page.sitting.words("lesson"), "note", True, look.palette.soft)
    text = Column(heading, page.prose("lesson", idea, "lead"), gap=6)
    return Panel(text, (18, 14), Surface(look.palette.wash, None, page.accent(look)), radius=0)
