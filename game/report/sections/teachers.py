"""Part 11: for teachers: what each seat knew, decided and expected, to grade how it reasoned."""

from __future__ import annotations

from game.report.blocks import listed, said, section, under
from game.report.findings import Findings
from game.report.markup import Markup
from game.report.seat_log import RUBRIC, file_of


def teachers_section(found: Findings) -> Markup:
    """Which spreadsheets lie beside the page, and by what to grade."""
    files = [
        found.say("teachers.file", file=file_of(seat.id), seat=found.narrator.seat(seat.id))
        for seat in found.rules.seats
    ]
    return section(
        "teachers",
        found.say("teachers"),
        said(found.say("teachers.how")),
        listed(files),
        under(found.say("rubric"), said(found.say("rubric.how")),
              listed([found.say(f"rubric.{mark}.about") for mark in RUBRIC])),
    )  # fmt: skip
