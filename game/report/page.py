"""The page of a debrief: six pages for the projector, then the report, in one file of its own."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from game.report.blocks import numbered
from game.report.findings import Findings
from game.report.markup import Markup, joined, tag
from game.report.script import SCRIPT
from game.report.sections.actors import actors_section
from game.report.sections.attribution import attribution_section
from game.report.sections.course import course_section
from game.report.sections.deals import deals_section
from game.report.sections.expectations import expectations_section
from game.report.sections.lenses import lenses_section
from game.report.sections.outcome import outcome_section
from game.report.sections.records import records_section
from game.report.sections.reference import questions_section, reference_section
from game.report.sections.teachers import teachers_section
from game.report.sections.turning import turning_section
from game.report.slides.gauges import gauges_slide
from game.report.slides.lens import lens_slide
from game.report.slides.opened import opened_slide
from game.report.slides.ticket import ticket_slide
from game.report.slides.turning import turning_slide
from game.report.slides.writing import writing_slide
from game.report.style import STYLE

SLIDES = (writing_slide, gauges_slide, turning_slide, opened_slide, lens_slide, ticket_slide)

SECTIONS = (
    ("outcome", outcome_section),
    ("course", course_section),
    ("turning", turning_section),
    ("attribution", attribution_section),
    ("deals", deals_section),
    ("actors", actors_section),
    ("expectations", expectations_section),
    ("records", records_section),
    ("lenses", lenses_section),
    ("questions", questions_section),
    ("reference", reference_section),
    ("teachers", teachers_section),
)
"""Parts of the report with the names of their headings, in their order."""


def page(found: Findings) -> str:
    """The whole file."""
    body = tag(
        "body",
        tag("a", found.say("skip"), href="#report", class_="skip"),
        tag("div", [make(found) for make in SLIDES], class_="slides"),
        tag("main", _contents(found), [make(found) for _, make in SECTIONS], id="report"),
        tag("script", Markup(SCRIPT)),
    )
    return f"<!DOCTYPE html>\n{tag('html', _head(found), body, lang=found.language)}\n"


def _head(found: Findings) -> Markup:
    title = found.narrator.text(found.document.scenario.title)
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy()),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="referrer", content="no-referrer"),
        tag("title", found.say("title", scenario=title)),
        tag("style", Markup(STYLE)),
    )


def policy() -> str:
    """What a browser may do with the page: nothing but its own style and its own few lines."""
    return (
        f"default-src 'none'; style-src '{_hash(STYLE)}'; script-src '{_hash(SCRIPT)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _contents(found: Findings) -> Markup:
    """The report's parts, and what must be said of the game before them."""
    links = [tag("a", found.say(name), href=f"#{name}") for name, _ in SECTIONS]
    note = found.match.untold
    return joined([
        tag("h2", found.say("report"), class_="contents-part"),
        tag("p", found.say("report.how")),
        tag("p", found.say("report.untold", turns=note)) if note else "",
        numbered(links, "contents"),
    ])  # fmt: skip
