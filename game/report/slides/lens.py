"""Page 5: one dispute answered the other way: what survives, and what does the model leave out?"""

from __future__ import annotations

from game.report.conclusions import OtherAnswer
from game.report.findings import Findings
from game.report.markup import Content, Markup, tag
from game.report.sections.lenses import (
    conclusion_words,
    lens_question,
    setting_words,
)
from game.report.slides.slide import columns, later, slide
from game.wording.numbers import whole

MOST = 5
"""Conclusions that fit on the page: those that fall first."""


def lens_slide(found: Findings) -> Markup:
    """The other answer that overturns most; what falls and what holds under it."""
    other = found.trial.sharpest()
    left = [_flipped(found, other)] if other is not None else [_no_lens(found)]
    omits = found.narrator.text(found.document.scenario.omits)
    right = tag(
        "div", tag("h3", found.say("slide.omits")), tag("p", omits or found.say("slide.omits.ask"))
    )
    return slide(found, 5, found.say("slide.lens"), columns(left, later(right, step=2)))


def _no_lens(found: Findings) -> Markup:
    return tag("div", tag("p", found.say("lenses.none")))


def _flipped(found: Findings, other: OtherAnswer) -> Markup:
    """Question, both answers, conclusions with whether they hold, the gauge at the end."""
    played = dict(found.trial.settings)[other.lens]
    here = found.say("slide.played", answer=setting_words(found, other.lens, played))
    there = found.say("slide.flipped", answer=setting_words(found, other.lens, other.setting))
    first = found.accounts[0]
    here_at, there_at = whole(first.end), whole(other.numbers[0])
    code = "slide.number" if here_at != there_at else "slide.same_number"
    number = found.say(code, gauge=first.title, here=here_at, there=there_at)
    return tag(
        "div",
        tag("h3", lens_question(found, other.lens)),
        tag("p", here, tag("br"), there),
        later(tag("ul", _held(found, other), class_="held"), tag("p", number)),
    )


def _held(found: Findings, other: OtherAnswer) -> list[Content]:
    pairs = sorted(
        zip(found.trial.conclusions, other.holds, strict=True), key=lambda pair: pair[1]
    )[:MOST]
    return [
        tag("li", tag("b", found.say("slide.holds" if holds else "slide.falls")), " ",
            conclusion_words(found, one))
        for one, holds in pairs
    ]  # fmt: skip
