"""A log of what a seat knew, decided and expected, turn by turn, with empty columns for marks.

Reasoning is graded, never the score: the log has no score in it.
"""

from __future__ import annotations

from game.engine import events
from game.engine.events import Fact
from game.match.match import Reveal
from game.report.findings import Findings
from game.report.spreadsheet import Cell, to_csv
from game.telling.gauges import headline
from game.telling.predictions import about_words, answer_words, results
from game.telling.sitting import Sitting
from game.wording.causes import foremost
from game.wording.dates import turn_span
from game.wording.facts import fact_sentence, seat_of
from game.wording.gauges import reading, value_words

RUBRIC = ("evidence", "partner", "tradeoff", "revision")
"""What reasoning is graded by: facts used, the other side understood, costs seen, views changed."""

COLUMNS = ("turn", "when", "known", "asked", "decided", "expected", "came", "causes")

MOST_CAUSES = 3


def file_of(seat: str) -> str:
    """The name of a seat's log."""
    return f"log-{seat}.csv"


def seat_log(found: Findings, seat: str) -> bytes:
    """The log of a seat as CSV, in the language of the debrief."""
    sitting = found.sitting
    seen = Sitting(found.match, found.language, False, seat, sitting.extra)
    head = [found.say(f"log.{column}") for column in COLUMNS]
    head += [found.say(f"rubric.{mark}") for mark in RUBRIC] + [found.say("rubric.note")]
    rows: list[list[Cell]] = [
        [*_row(found, seen, reveal), *([None] * (len(RUBRIC) + 1))]
        for reveal in found.match.reveals
    ]
    return to_csv(head, rows)


def _row(found: Findings, seen: Sitting, reveal: Reveal) -> list[Cell]:
    return [
        reveal.turn,
        turn_span(found.rules.calendar, reveal.turn - 1, found.language),
        _known(seen, reveal),
        _asked(seen, reveal),
        _decided(seen, reveal),
        _expected(seen, reveal),
        _came(seen, reveal),
        _causes(seen, reveal),
    ]


def _known(seen: Sitting, reveal: Reveal) -> str:
    """The gauges in sight as the seat saw them before the turn."""
    view = seen.view_before(reveal)
    shown = [reading(seen.narrator, view, name) for name in headline(seen)]
    return "; ".join(f"{one.title}: {value_words(seen.narrator, one)}" for one in shown)


def _asked(seen: Sitting, reveal: Reveal) -> str:
    """Questions of events that were put to the seat."""
    asked = seen.view_before(reveal).asked
    return "; ".join(seen.narrator.event(event) for event in asked)


def _decided(seen: Sitting, reveal: Reveal) -> str:
    kinds = (events.SEALED, events.MET, events.UNMET, events.REFUSED, events.CHOSEN,
             events.TABLED, events.COUNTERED, events.ACCEPTED, events.SPLIT, events.TIED,
             events.POLLED, events.WALKED_OUT)  # fmt: skip
    told = [fact for fact in reveal.facts if fact.kind in kinds and _is_own(seen, fact)]
    return "; ".join(fact_sentence(seen.narrator, fact) for fact in told)


def _is_own(seen: Sitting, fact: Fact) -> bool:
    return seat_of(seen.narrator, fact) == seen.seat


def _expected(seen: Sitting, reveal: Reveal) -> str:
    return "; ".join(
        f"{about_words(seen.narrator, about)}: {answer_words(seen.narrator, about, answer)}"
        for about, answer in reveal.decisions[seen.seat].predictions.items()
    )


def _came(seen: Sitting, reveal: Reveal) -> str:
    """What came of what was expected, with a mark for right and wrong."""
    told = []
    for one in results(seen.narrator, reveal.decisions[seen.seat].predictions, reveal.facts):
        came = ", ".join(answer_words(seen.narrator, one.about, answer) for answer in one.came)
        mark = "?" if one.is_open else "✓" if one.is_right else "✗"
        words = came or seen.words("debrief.nothing")
        told.append(f"{mark} {about_words(seen.narrator, one.about)}: {words}")
    return "; ".join(told)


def _causes(seen: Sitting, reveal: Reveal) -> str:
    """What moved the first gauge most in the turn, as the seat may know."""
    name = headline(seen)[0]
    rows = seen.match.why(reveal, seen.seat, name) or ()
    return "; ".join(cause.words for cause in foremost(seen.narrator, rows, MOST_CAUSES))
