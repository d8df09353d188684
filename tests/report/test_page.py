"""The page: one file without a network, in both languages, for eyes, screen readers and paper."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from itertools import pairwise

import pytest

from game.engine.orders import Decision, Order
from game.engine.state import NO_SETUP
from game.match.match import Match
from game.players.script import Script
from game.report.findings import Findings
from game.report.page import page
from game.report.style import STYLE
from tests.report.games import finished, strait_findings
from tests.report.reading import Node, read
from tests.rulings.table import scenario_of

CASES = [
    ("gsomia-dispute", "en"), ("hanoi-summit", "ko"), ("sma-talks", "en"), ("sma-talks", "ko"),
    ("two-rivers", "en"), ("harbour", "ko"),
]  # fmt: skip

cases = pytest.mark.parametrize(("name", "language"), CASES)


@cache
def written(name: str, language: str) -> str:
    """The page of a game between dice."""
    return page(Findings(finished(name), language))


@cache
def tree(name: str, language: str) -> Node:
    """The same, read."""
    return read(written(name, language))


@cases
def test_nothing_is_loaded_and_nothing_is_sent(name: str, language: str) -> None:
    """No address but places on the page; no picture, frame, form or style from elsewhere."""
    root = tree(name, language)
    assert not root.all(
        "link", "img", "iframe", "form", "object", "embed", "base", "audio", "video"
    )
    for node in root.all():
        for key, value in node.attributes.items():
            assert key not in ("src", "action", "srcset", "style"), (node.name, key)
            assert not key.startswith("on"), (node.name, key)
            if key == "href":
                assert value.startswith("#")
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    text = re.sub(r'xmlns="http://www.w3.org/2000/svg"', "", written(name, language))
    assert "http" not in re.sub(r"http-equiv", "", text)


@cases
def test_its_policy_allows_its_own_style_and_lines_alone(name: str, language: str) -> None:
    """By their hashes; everything else is forbidden."""
    root = tree(name, language)
    (policy,) = (
        node.attributes["content"] for node in root.all("meta")
        if node.attributes.get("http-equiv") == "Content-Security-Policy"
    )  # fmt: skip
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for kind in ("style", "script"):
        (node,) = root.all(kind)
        digest = base64.b64encode(hashlib.sha256(node.text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


@cases
def test_it_can_be_read_aloud(name: str, language: str) -> None:
    """Its language; one first heading, no level skipped; a way past the slides; titled charts."""
    root = tree(name, language)
    (html,) = root.all("html")
    assert html.attributes["lang"] == language
    levels = [int(node.name[1]) for node in root.all("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert root.all("a")[0].attributes["href"] == "#report"
    for svg in root.all("svg"):
        if svg.attributes.get("aria-hidden") != "true":
            assert svg.attributes["role"] == "img"
            assert [child.name for child in svg.children][:2] == ["title", "desc"]
            assert all(child.text for child in svg.children[:2])


@cases
def test_every_link_and_label_leads_somewhere(name: str, language: str) -> None:
    """Ids stand once; links and labels name ids that are there."""
    root = tree(name, language)
    ids = [node.attributes["id"] for node in root.all() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    for node in root.all():
        wanted = node.attributes.get("aria-labelledby", "").split()
        if node.attributes.get("href", "").startswith("#"):
            wanted.append(node.attributes["href"][1:])
        assert set(wanted) <= set(ids), (node.name, wanted)


@cases
def test_tables_have_captions_and_heads_with_scope(name: str, language: str) -> None:
    """And every row as many cells as the head."""
    for table in tree(name, language).all("table"):
        assert table.children[0].name == "caption"
        assert table.children[0].text
        head = table.all("thead")[0].all("th")
        assert all(cell.attributes["scope"] == "col" for cell in head)
        for row in [*table.all("tbody")[0].all("tr"), *table.all("tfoot")]:
            cells = [node for node in row.all("th", "td") if node.parent is not None
                     and node.parent.name == "tr"]  # fmt: skip
            assert len(cells) == len(head)
            assert cells[0].attributes["scope"] == "row"


@cases
def test_six_pages_come_first_and_eleven_parts_after(name: str, language: str) -> None:
    """In the order of the design; questions stand apart from what one looks up."""
    sections = [node.attributes["id"] for node in tree(name, language).all("section")]
    assert sections == [
        *(f"slide-{number}" for number in range(1, 7)),
        "outcome", "course", "turning", "attribution", "deals", "actors", "expectations",
        "records", "lenses", "questions", "reference", "teachers",
    ]  # fmt: skip


@cases
def test_no_word_is_missing(name: str, language: str) -> None:
    """No unfilled place, unresolved link or number that is none is shown; Korean is Korean."""
    root = tree(name, language)
    body = root.all("body")[0]
    text = " ".join(node.text for node in body.children if node.name != "script")
    assert not re.search(r"\bnan\b|\binf\b|debrief\.|&amp;", text)
    prose = " ".join(n.text for n in body.all("p", "h1", "h2", "h3", "li", "figcaption"))
    assert not re.search(r"[{}]|\[\[|\]\]", prose)
    if language == "ko":
        heads = [node.text for node in body.all("h2")]
        assert all(re.search("[가-힣]", head) for head in heads), heads


def last_figure(row: Node) -> str:
    """The last figure in a row."""
    return [cell.text for cell in row.all("td") if cell.attributes.get("class") == "n"][-1]


def test_figures_in_tables_of_parts_sum() -> None:
    """What a reader adds up on the page comes to what stands below, in every table with a foot."""
    counted = 0
    for name, language in CASES[:3]:
        for table in tree(name, language).all("table"):
            if not table.all("tfoot"):
                continue
            total = last_figure(table.all("tfoot")[0])
            cells = [last_figure(row) for row in table.all("tbody")[0].all("tr")]
            scale = 1000 if re.search(r"\.\d{3}$", total) else 10
            parts = [round(scale * float(cell.replace("−", "-"))) for cell in cells]
            assert sum(parts) == round(scale * float(total.replace("−", "-")))
            counted += 1
    assert counted == 3 * (2 + 3)


# -- a stranger's scenario -------------------------------------------------------------------------

HOSTILE = """<script>alert(1)</script><img src=x onerror=alert(1)>"' &lt; ]]> --> </style>"""


def test_what_a_stranger_wrote_stays_text() -> None:
    """In every text that a scenario has: titles, names, notes, sources, questions, history."""
    text = HOSTILE.replace('"', '\\"')
    hostile = f'"{text}"'
    made = scenario_of(f"""
scenario:
  {{id: table, title: {hostile}, summary: {hostile}, briefing: {hostile}, headline: [gold],
    omits: {hostile}, period: {{from: 2020-01-01, turn: 10 days, turns: 2}}}}
scales: [{{id: words, steps: [{{below: 1000, word: {hostile}}}]}}]
metrics: [{{id: gold, name: {hostile}, about: {hostile}, unit: {hostile}, range: [0, 1000],
  start: 500, scale: words, why: {hostile}, source: roll}}]
lenses: [{{id: hope, question: {hostile}, default: none, settings: [
  {{id: none, name: {hostile}, value: 0}}, {{id: much, name: {hostile}, value: 7}}]}}]
actors: [{{id: elder, name: {hostile}, types: [{{id: a, name: {hostile}, prior: 0.5}},
  {{id: b, name: {hostile}, prior: 0.5}}],
  moves: [{{id: nod, title: {hostile}, utility: 0, diary: {hostile}}}]}}]
categories: [{{id: do, name: {hostile}}}]
orders: [{{id: act, seat: north, category: do, title: {hostile}, about: {hostile}, cost: 0,
  effects: [{{change: gold, by: hope - 9, why: {hostile}, source: roll}}]}}]
endings: [{{id: over, title: {hostile}, text: {hostile}}}]
verdicts: [{{id: bard, voice: {hostile}, lines: [{{text: {hostile}}}]}}]
questions: [{{id: q, text: {hostile}}}]
history: [{{turn: 1, decisions: {{}}, followed: {hostile}}}]
chronicle: [{{on: 2020-01-03, text: {hostile}, source: roll}}]
glossary: [{{id: term, term: {hostile}, text: {hostile}}}]
sources: [{{id: roll, text: {hostile}}}]""")
    players = {"north": Script({1: Decision((Order("act"),))}, "script"),
               "south": Script({}, HOSTILE)}  # fmt: skip
    match = Match(made, 1, NO_SETUP, players)
    while not match.finished:
        match.advance()
    shown = page(Findings(match, "en"))
    root = read(shown)
    assert len(root.all("script")) == len(root.all("style")) == 1
    assert not root.all("img")
    assert not any(key.startswith("on") for node in root.all() for key in node.attributes)
    assert root.all("h1")[0].text.startswith(HOSTILE)
    assert shown.count("alert(1)") > 30


# -- unfinished games, games without much ----------------------------------------------------------


def test_a_game_that_was_left_is_debriefed_as_it_stood() -> None:
    """A class that had to stop; no ending is claimed."""
    full = finished("gsomia-dispute", "history")
    match = Match(full.scenario, 1, NO_SETUP, dict(full.players))
    for _ in range(5):
        match.advance()
    root = read(page(Findings(match, "en")))
    (outcome,) = (n for n in root.all("section") if n.attributes["id"] == "outcome")
    assert "The game was left after turn 5" in outcome.text
    assert "The ending would be" not in root.text


def test_a_game_of_which_nothing_can_be_told_is_refused() -> None:
    """Before its first turn there is nothing to look back at."""
    full = finished("gsomia-dispute", "history")
    with pytest.raises(ValueError, match="of which a turn can be told"):
        Findings(Match(full.scenario, 1, NO_SETUP, dict(full.players)), "en")


def test_a_debrief_of_one_seat_names_it_alone() -> None:
    """Above the first page; advisers shown are its own."""
    match = finished("gsomia-dispute")
    root = read(page(Findings(match, "en", "seoul")))
    assert root.all("section")[0].all("p")[0].text.startswith("Seoul · ")
    assert "The alliance desk" not in root.text


def test_what_people_expected_stands_on_page_three_and_in_part_seven() -> None:
    """With Brier's score and what guessing by lot would have had."""
    root = read(page(strait_findings()))
    parts = {node.attributes["id"]: node for node in root.all("section")}
    assert "1 of 3" in parts["expectations"].text
    assert "1.33" in parts["expectations"].text
    assert "You expected of Bay" in parts["slide-3"].text


# -- colours ---------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, as WCAG has it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["ink", "quiet", "accent", "rust", "gold"])
def test_text_stands_out_from_white(name: str) -> None:
    """4.5 to 1 at least, for every colour in which something is written or drawn."""
    found = re.search(rf"--{name}:(#[0-9a-f]{{6}})", STYLE)
    assert found
    assert 1.05 / (luminance(found[1]) + 0.05) >= 4.5


def test_motion_is_only_for_those_who_do_not_mind() -> None:
    """Pages glide only where the reader has not asked for less motion."""
    smooth = STYLE.index("scroll-behavior:smooth")
    assert "prefers-reduced-motion:no-preference" in STYLE[smooth - 60 : smooth]
    assert STYLE.count("scroll-behavior:smooth") == 1
