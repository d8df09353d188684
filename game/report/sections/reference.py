"""Part 10: questions for the talk, words explained, sources, and every number of the model."""

from __future__ import annotations

from collections.abc import Sequence

from game.report.asked import questions_for
from game.report.blocks import folded, linked, numbered, said, section, tabled, under
from game.report.coefficients import Coefficient, coefficients
from game.report.findings import Findings
from game.report.markup import Content, Markup, joined, tag

PARTS = ("change", "start", "lens", "utility")


def questions_section(found: Findings) -> Markup:
    """The scenario's questions that fit what happened."""
    asked = questions_for(found.match.scenario, found.match.state)
    texts = [linked(found.sitting.pieces(one.text), found.narrator.terms) for one in asked]
    inside = numbered(texts) or said(found.say("questions.none"))
    return section("questions", found.say("questions"), said(found.say("questions.how")), inside)


def reference_section(found: Findings) -> Markup:
    """Glossary, sources, what the model leaves out, and the model's appendix."""
    omits = linked(found.sitting.pieces(found.document.scenario.omits), found.narrator.terms)
    return section(
        "reference",
        found.say("reference"),
        under(found.say("omits"), said(omits)) if omits else "",
        _glossary(found),
        _sources(found),
        _model(found),
    )


def _glossary(found: Findings) -> Markup:
    if not found.document.glossary:
        return Markup()
    terms = [
        piece
        for term in found.document.glossary
        for piece in (
            tag("dt", found.narrator.terms[term.id], id=f"term-{term.id}"),
            tag("dd", linked(found.sitting.pieces(term.text), found.narrator.terms)),
        )
    ]
    return under(found.say("glossary"), tag("dl", terms))


def _sources(found: Findings) -> Markup:
    if not found.document.sources:
        return Markup()
    items = [
        tag("li", tag("b", source.id), " — ", found.narrator.text(source.text),
            id=f"source-{source.id}")
        for source in found.document.sources
    ]  # fmt: skip
    return under(found.say("sources"), tag("ul", items, class_="sources"))


# -- the model -------------------------------------------------------------------------------------


def _model(found: Findings) -> Markup:
    """How well the numbers are founded, then all of them, folded."""
    everything = coefficients(found.narrator)
    tables = [
        folded(
            found.say(f"model.{part}", count=len(own)),
            _table(found, found.say(f"model.{part}", count=len(own)), own),
        )
        for part in PARTS
        if (own := [one for one in everything if one.part == part])
    ]
    return under(
        found.say("model"), said(found.say("model.how")), _foundations(found, everything), tables
    )


def _foundations(found: Findings, everything: Sequence[Coefficient]) -> Markup:
    """How many numbers stand on evidence, on judgement, on the designers' estimate."""
    judged = [one for one in everything if one.part in ("change", "start")]
    rows: list[list[Content]] = []
    for confidence in ("evidence", "expert", "designer", ""):
        count = sum(one.confidence == confidence for one in judged)
        if count:
            code = f"confidence.{confidence}" if confidence else "debrief.model.unsaid"
            share = found.say("percent", number=round(100 * count / len(judged)))
            rows.append([found.sitting.words(code), str(count), share])
    head = [found.say(f"model.{column}") for column in ("confidence", "count", "share")]
    return tabled(found.say("model.foundations"), head, rows, (1, 2))


def _table(found: Findings, caption: str, own: Sequence[Coefficient]) -> Markup:
    head = [found.say(f"model.{column}") for column in
            ("of", "moves", "by", "why", "confidence")]  # fmt: skip
    rows: list[list[Content]] = [
        [tag("code", one.of), _moves(found, one), _by(one), one.why, _basis(found, one)]
        for one in own
    ]
    return tabled(caption, head, rows)


def _moves(found: Findings, one: Coefficient) -> str:
    return found.narrator.metric(one.moves) if one.moves else ""


def _by(one: Coefficient) -> Markup:
    """Number or formula, timing, condition: each as the author wrote it."""
    lines = [one.by, one.timing, f"if {one.when}" if one.when else ""]
    shown = [tag("code", line) for line in lines if line]
    return joined(
        [piece if i == 0 else joined([tag("br"), piece]) for i, piece in enumerate(shown)]
    )


def _basis(found: Findings, one: Coefficient) -> Markup:
    words = found.sitting.words(f"confidence.{one.confidence}") if one.confidence else ""
    known = {source.id for source in found.document.sources}
    links = [tag("a", name, href=f"#source-{name}") for name in one.sources if name in known]
    return joined([words, *(joined([" ", link]) for link in links)])
