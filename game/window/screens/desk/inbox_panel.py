"""What has come in: questions that wait, the last turn, events, advisers, estimates, the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.telling.advisers import advisers
from game.telling.reveal import Telling
from game.telling.situation import AnswerTold, QuestionTold
from game.telling.talks import TalkTold
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.screens.desk.refusable import Refusable
from game.window.screens.desk.section import bullets, section
from game.window.screens.desk.told import DeskTold
from game.window.widgets.button import Button
from game.window.widgets.choice import Option
from game.window.widgets.fold import fold
from game.window.widgets.layout import Column, Flow, Panel, Surface
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


def inbox_panel(page: Desk, look: Look, told: DeskTold) -> Widget | None:
    """Everything in it; None while there is nothing."""
    parts: list[Widget | None] = [_question(page, look, one) for one in told.asked]
    if told.shown.everything:
        parts += [_talk(page, look, one) for one in told.talks if not one.is_quiet]
        parts += _last(page, look, told)
        parts.append(_advisers(page, look))
    if told.shown.beliefs:
        for name, icon, sentences in (("estimates", "radar", told.estimates),
                                      ("markers", "flag", told.markers)):  # fmt: skip
            title = page.sitting.words(f"status.{name}")
            part = bullets(sentences)
            parts.append(_entry(page, look, name, icon, title, part) if sentences else None)
    found = [part for part in parts if part is not None]
    return section(look, look.say("desk.inbox"), *found, gap=8) if found else None


def open_questions(page: Desk, told: DeskTold) -> int:
    """How many questions have no answer yet."""
    choices = page.choosing.plans.decision.choices
    return sum(question.event not in choices for question in told.asked)


def _entry(page: Desk, look: Look, name: str, icon: str, title: str, part: Widget) -> Widget:
    return fold(look, f"inbox:{name}", title, part, page.is_unfolded(name),
                lambda: page.unfold(name), icon)  # fmt: skip


# -- questions -------------------------------------------------------------------------------------


def _question(page: Desk, look: Look, it: QuestionTold) -> Widget:
    """An event that asks, with its answers; set off until it is answered."""
    answer = page.choosing.plans.decision.choices.get(it.event)
    return Panel(
        Column(
            Label("mail", it.title, bold=True),
            page.prose(f"question:{it.event}", it.text, "note"),
            *(_answer(page, look, it, one, answer) for one in it.answers),
            gap=8,
        ),
        14,
        Surface(look.palette.sheet, look.palette.rule,
                page.accent(look) if answer is None else None),
    )  # fmt: skip


def _answer(
    page: Desk, look: Look, it: QuestionTold, one: AnswerTold, chosen: str | None
) -> Widget:
    from game.window.screens.desk.orders_panel import cost_words

    about = "".join(part.words for part in one.about)
    notes = [cost_words(look, one.cost, one.cost) + "."] if one.cost else []
    notes += [about] if about else []
    notes += [page.sitting.words("default_answer")] if one.is_default else []
    return Refusable(look, f"answer:{it.event}:{one.id}",
                     Option(one.id, one.title, " ".join(notes)), chosen == one.id,
                     lambda: page.answer(it.event, one.id), page.accent(look),
                     page.choosing.refused.get(f"{it.event}:{one.id}", ""))  # fmt: skip


# -- the turn before -------------------------------------------------------------------------------


def _last(page: Desk, look: Look, told: DeskTold) -> list[Widget]:
    """What the last turn brought, in short, then its events."""
    last = told.last
    if last is None:
        return []
    found = [
        _entry(page, look, f"event:{one.event}", "bell", one.title,
               page.prose(f"event:{one.event}", one.text, "note"))
        for one in last.events
        if not one.asks
    ]  # fmt: skip
    return [_summary(page, look, last), *found]


def _summary(page: Desk, look: Look, last: Telling) -> Widget:
    again = Button("desk:again", look.say("desk.again"), page.show_last, weight="quiet",
                   icon="history", shortcut="R", size="note")  # fmt: skip
    rows = [_said(seat.name, ". ".join(seat.sentences)) for seat in last.deeds
            if seat.seat != page.play.seat]  # fmt: skip
    rows += [_said(move.name, move.words) for move in last.moves]
    part = Column(*rows, bullets(last.notes) if last.notes else None, Flow(again), gap=4)
    return _entry(page, look, "last", "rotate-ccw", look.say("desk.last", when=last.when), part)


def _said(name: str, words: str) -> Widget:
    return Text([Run(f"{name}: ", bold=True), Run(words)], "note")


# -- advice and talks ------------------------------------------------------------------------------


def _advisers(page: Desk, look: Look) -> Widget | None:
    """What the advisers say; that they are thinking, until they do."""
    document = page.sitting.match.scenario.document
    if not any(adviser.seat == page.play.seat for adviser in document.advisers):
        return None
    title = page.sitting.words("advisers")
    if not page.play.has_advice:
        page.play.ask_advisers()
        if not page.play.has_advice:
            return Label("users", look.say("desk.thinking"), "note", colour=look.palette.soft)
    said = [_said(one.name, " ".join(one.sentences)) for one in advisers(page.sitting)]
    return _entry(page, look, "advisers", "users", title, Column(*said, gap=6)) if said else None


def _talk(page: Desk, look: Look, it: TalkTold) -> Widget:
    """A table in a few sentences, and the way there."""
    sentences = [*it.said, it.closed or it.lying, it.terms, it.worth_words, it.home]
    go = Button(f"desk:table:{it.id}", look.say("desk.table"), page.go_to_table, icon="handshake",
                shortcut="T", size="note")  # fmt: skip
    part = Column(bullets([one for one in sentences if one]), Flow(go), gap=8)
    return _entry(page, look, f"talk:{it.id}", "handshake", it.title, part)
