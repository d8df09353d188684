"""Deadlines in words: clocks, notices, expiries, and offers that await a signature."""

from __future__ import annotations

from game.engine.grid import FOREVER, NEVER
from game.engine.state import HELD, IN_FORCE, SUSPENDED
from game.engine.view import View
from game.scenario.schema.values import days
from game.wording.dates import day_month, day_of, full
from game.wording.narrator import Narrator

FAR = 330
"""Days beyond which a date is told with its year."""


def clock_sentences(narrator: Narrator, view: View) -> list[str]:
    """Everything that runs against the clock, as the seat knows it, nearest first."""
    return [sentence for _, sentence in dated_clocks(narrator, view)]


def dated_clocks(narrator: Narrator, view: View) -> list[tuple[float, str]]:
    """The same, each with the day on which it is due."""
    found: list[tuple[float, str]] = []
    for c, clock in enumerate(narrator.document.clocks):
        due = float(view.known.clocks[c, 0])
        if due != NEVER:
            title = narrator.text(clock.title)
            found.append((due, _until(narrator, "clock.runs", due, view, title)))
    for g in range(len(narrator.rules.agreements)):
        found += _of_agreement(narrator, view, g)
    return sorted(found)


def _of_agreement(narrator: Narrator, view: View, g: int) -> list[tuple[float, str]]:
    known, agreement = view.known, narrator.document.agreements[g]
    if known.status[g, 0] not in (IN_FORCE, SUSPENDED):
        return []
    title = narrator.text(agreement.title)
    notice, expires = float(known.notice[g, 0]), float(known.expires[g, 0])
    if notice != NEVER:
        return [(notice, _until(narrator, "clock.notice", notice, view, title))]
    found = []
    if expires < FOREVER:
        found.append((expires, _until(narrator, "clock.expires", expires, view, title)))
    lapse_on = float(narrator.rules.agreements[g].lapse_on[known.turn])
    if agreement.renews is not None and agreement.notice is not None and lapse_on != NEVER:
        closes = lapse_on - days(agreement.notice) - 1  # the last day on which it can be given
        found.append((closes, _until(narrator, "clock.window", closes, view, title)))
    return found


def _until(narrator: Narrator, code: str, due: float, view: View, title: str) -> str:
    calendar = narrator.rules.calendar
    left = max(int(due - float(calendar.starts[view.known.turn])), 0)
    name = full if left > FAR else day_month
    day = name(day_of(calendar, due), narrator.language)
    is_last = due < float(calendar.starts[view.known.turn + 1])
    return narrator.say(f"{code}.last" if is_last else code, title=title, days=left, day=day)


def offer_sentences(narrator: Narrator, view: View) -> list[str]:
    """Signatures that stand under drafts, as far as the seat is a party."""
    found = []
    rules, known = narrator.rules, view.known
    for g, agreement in enumerate(rules.agreements):
        if view.seat not in agreement.seats:
            continue
        for s in agreement.seats:
            package = int(known.signed[s, g, 0])
            if package < 0:
                continue
            code = "offer.own" if s == view.seat else "offer.other"
            found.append(
                narrator.say(
                    code,
                    seat=narrator.seat(rules.seats[s].id),
                    agreement=narrator.agreement(agreement.id),
                    package=narrator.package(rules.packages[package].id),
                )
            )
    return found


def word_sentences(narrator: Narrator, view: View) -> list[str]:
    """Commitments that bind somebody now."""
    return [
        narrator.say("word.held", seat=narrator.seat(word.seat), words=narrator.text(word.title))
        for c, word in enumerate(narrator.document.commitments)
        if view.known.words[c, 0] == HELD
    ]


def marker_sentences(narrator: Narrator, view: View) -> list[str]:
    """What is so at the moment, where the scenario has words for it."""
    today = float(narrator.rules.calendar.starts[view.known.turn])
    return [
        narrator.text(marker.title)
        for m, marker in enumerate(narrator.document.markers)
        if marker.title is not None and view.known.marks[m, 0] > today
    ]
