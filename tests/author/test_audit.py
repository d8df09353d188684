"""The checker's last round: texts, reasons, dead ends, who may order what, the author's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.author.audit import audit
from game.author.trials import run_trials
from game.scenario.load import load
from game.scenario.problems import CODES, Problem, Problems
from tests.scenario.marked import loaded, marked_place, text_of

ALWAYS = {"W501", "W509"}
"""The small scenarios of these tests are in English only, and their gold often lies still."""


def checked(sections: str) -> list[Problem]:
    """What audit and tests say of a scenario that compiles, but for what is ALWAYS said."""
    made, problems = loaded(sections)
    assert made is not None, list(problems)
    audit(made.scenario, made.gathered.place, problems)
    run_trials(made.scenario, made.gathered.place, problems)
    return [problem for problem in problems if problem.code not in ALWAYS]


def found(sections: str) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in checked(sections)]


WHY = "why: Y, confidence: designer"


def order(rest: str) -> str:
    return f"orders: [{{id: act, seat: north, ORDER, {rest}}}]\n"


def trial(rest: str) -> str:
    return f"tests: [{{id: t, title: T, {rest}}}]"


MISTAKES = [
    ("W502", ("categories: [{id: do, name: D}]\n"
             f"markers: [{{id: m, title: »{'long ' * 13}}}]\n"
             f"rules: [{{id: r, title: R, when: marked(m), effects: [{{mark: m}}]}}]")),
    ("W503", order("confidence: designer, effects: [»{change: gold, by: 1}]")),
    ("W504", order("why: Y, effects: [»{change: gold, by: 1}]")),
    ("E505", "metrics: [{id: gold, name: G, start: 5, moved_by: [south]}]\n"
             + order(f"effects: [»{{change: gold, by: 1, {WHY}}}]")),
    ("E505", "metrics: [{id: gold, name: G, start: 5, moved_by: [south]}]\n"
             + order("options: [{id: a, title: A,"
                     f" effects: [»{{change: gold, by: 1, {WHY}}}]}}]")),
    ("E505", ("metrics: [{id: gold, name: G, start: 5, moved_by: [south]}]\n"
             "actors: [{id: elder, name: E, moves: [{id: give, title: N, utility: 0,"
             f" effects: [»{{change: gold, by: 1, {WHY}}}]}}]}}]")),
    ("W506", "markers: [»{id: flag}]\n" + order("effects: [{mark: flag}]")),
    ("W506", ("markers: [»{id: flag}]\nrules: [{id: r, title: R, when: marked(flag),"
             " effects: [{message: M}]}]")),
    ("W507", "clocks: [»{id: tide, title: T, runs: 1 week}]"),
    ("E508", ("orders: [»{id: act, seat: north, title: T, about: A, category: do, cost: 9,"
             " options: [{id: a, title: A, cost: 1}, {id: b, title: B, cost: 2}]}]")),
    ("E508", ("orders: [{id: act, seat: north, title: T, about: A, category: do, cost: 9,"
             " options: [{id: a, title: A}, »{id: b, title: B, cost: 1}]}]")),
    ("W510", "events: [»{id: storm, title: S, text: T}]"),
    ("W511", "commitments: [»{id: word, seat: north, title: W}]"),
    ("W512", ("blocs: [»{id: guilds, seat: north, name: G, share: 1, start: 50, rest: 40,"
             " pull: {share: 0.1, per: 1 month}}]")),
    ("W503", "commitments: [{id: word, seat: north, title: W, confidence: designer,"
             " made: [»{change: gold, by: 1}]}]\n" + order("effects: [{commit: word}]")),
    ("E525", trial("expect: [»{turn: 1}]")),
    ("E520", trial("leanings: {north: »fierce}, expect: [{turn: 0, that: turn > 0}]")),
    ("E520", trial("lenses: {hope: »high}, expect: [{turn: 0, that: turn > 0}]")),
    ("E520", trial("types: {elder: »calm}, expect: [{turn: 0, that: turn > 0}]")),
    ("E521", order("available: {when: gold > 600, otherwise: O}")
             + trial("decisions: {2: {north: »{orders: [act]}}},"
                     " expect: [{turn: 2, that: turn > 1}]")),
    ("E522", trial("expect: [{turn: 1, that: »gold > 500}]")),
    ("E523", order("times: 1") + trial("expect: [{turn: 1, refused: »act}]")),
    ("E524", trial("expect: [{turn: 5, ending: »over}]")),
    ("E210", trial("expect: [{turn: 1, that: running(»tide)}]")),
    ("E210", trial("expect: [{turn: 1, ending: »never}]")),
    ("E210", trial("expect: [{turn: 1, refused: »act}]")),
    ("E210", "guide: [{turn: 1, idea: I, choose: 1, orders: [»act]}]"),
    ("E210", "history: [{turn: 1, followed: F, decisions: {nroth: »{}}}]"),
    ("E210", "history: [{turn: 1, followed: F, decisions: {north: {orders: [»act]}}}]"),
    ("E210", "history: [{turn: 1, followed: F, decisions: {north: {choices: {flood: »share}}}}]"),
    ("E210", (order("times: 1") + "history: [{turn: 1, followed: F,"
             " decisions: {south: {orders: [»act]}}}]")),
    ("E210", (order("times: 1") + "history: [{turn: 1, followed: F,"
             " decisions: {north: {orders: [{order: act, if: »act}]}}}]")),
    ("E210", ("history: [{turn: 1, followed: F,"
             " decisions: {north: {predictions: {south: »make}}}}]")),
    ("E210", ("history: [{turn: 1, followed: F,"
             " decisions: {north: {predictions: {elder: »nod}}}}]")),
    ("E204", "guide: [{turn: »7, idea: I, choose: 1}]"),
    ("E204", "history: [{turn: »7, followed: F}]"),
    ("E204", trial("expect: [{turn: »7, that: turn > 0}]")),
    ("E210", "verdicts: [{id: v, voice: V, lines: [{text: »'The [[charter]] held.'}]}]"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sections"), MISTAKES, ids=[code for code, _ in MISTAKES])
def test_each_is_reported_where_it_stands(code: str, sections: str) -> None:
    """One mistake, one problem, with file, line and column."""
    assert found(sections) == [(code, marked_place(text_of(sections)))]


def test_every_code_of_this_round_is_among_them() -> None:
    """W501 to E525 (the compiler's codes end before)."""
    tried = {code for code, _ in MISTAKES} | ALWAYS
    assert {code for code in CODES if code[1] == "5"} <= tried


def test_a_metric_that_nothing_moves_is_mentioned() -> None:
    """Not one with a pull, with noise, or with an effect somewhere."""
    made, problems = loaded(f"""
metrics:
  - {{id: gold, name: G, start: 5}}
  - {{id: mood, name: M, start: 5, rest: 9, pull: {{share: 0.1, per: 1 month}}}}
  - {{id: wind, name: W, start: 5, noise: {{sd: 1, per: 1 month}}}}
  - {{id: fame, name: F, start: 5}}
orders: [{{id: act, seat: north, ORDER, effects: [{{change: fame, by: 1, {WHY}}}]}}]
""")
    assert made is not None
    audit(made.scenario, made.gathered.place, problems)
    assert [problem.get("id") for problem in problems if problem.code == "W509"] == ["gold"]


def test_a_text_without_korean_is_mentioned() -> None:
    """Not one that has it, nor one without words."""
    sections = """
glossary:
  - {id: a, term: »Toll, text: {en: A coin, ko: 동전}}
  - {id: b, term: "9.11", text: {en: "…"}}
"""
    made, problems = loaded(sections)
    assert made is not None
    audit(made.scenario, made.gathered.place, problems)
    lines = len(text_of("").splitlines())
    mentioned = [
        str(problem.place)
        for problem in problems
        if problem.code == "W501" and problem.place.line > lines
    ]
    assert mentioned == [marked_place(text_of(sections))]


def test_what_an_order_says_holds_for_its_effects() -> None:
    """A reason and a confidence are inherited by options and effects."""
    assert found(order(f"""{WHY}, effects: [{{change: gold, by: 1}}],
      options: [{{id: a, title: A, effects: [{{change: gold, by: 2}}]}}]""")) == []  # fmt: skip


def test_a_bloc_is_used_by_a_change_or_by_a_word() -> None:
    """Named in `change`, in `blocs`, or of a seat whose word its audiences hear; what they make
    of it needs no reason of its own.
    """
    blocs = "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 50}]\n"
    word = "commitments: [{id: word, seat: north, title: W}]\n"
    assert found(blocs + order(f"effects: [{{change: guilds, by: 1, {WHY}}}]")) == []
    weighed = f"effects: [{{change: gold, by: 1, blocs: {{guilds: 2}}, {WHY}}}]"
    assert found(blocs + order(weighed)) == []
    assert found(blocs + word + order("effects: [{commit: word}]")) == []


def test_what_another_must_do_can_be_asked_for() -> None:
    """A metric moved by the actor alone may change when the actor moves."""
    assert found(f"""
metrics: [{{id: gold, name: G, start: 5, moved_by: [elder]}}]
actors: [{{id: elder, name: E, moves: [{{id: give, title: N, utility: 0,
  effects: [{{change: gold, by: 1, {WHY}}}]}}]}}]
""") == []  # fmt: skip


def test_links_to_the_glossary_are_followed() -> None:
    """In both languages, with words of their own or without."""
    terms = "glossary: [{id: toll, term: Toll, text: A coin}]\n"
    verdict = "verdicts: [{{id: v, voice: V, lines: [{{text: »{}}}]}}]"
    assert found(terms + verdict.format("'[[toll]] and [[toll|a coin]]'").replace("»", "")) == []
    sections = terms + verdict.format("{en: A toll, ko: '[[tol|통행료]]를 냅니다'}")
    problem = checked(sections)[0]
    assert (problem.code, problem.get("suggestion")) == ("E210", "toll")


def test_a_test_that_holds_says_nothing() -> None:
    """Decisions, refusals, endings, lens and type as the author expects."""
    sections = """
lenses: [{id: hope, question: Q, default: low,
  settings: [{id: low, name: L, value: 1}, {id: high, name: H, value: 2}]}]
actors: [{id: elder, name: E,
  types: [{id: kind, name: K, prior: 0.5, traits: {gift: 9}}, {id: cold, name: C, prior: 0.5}],
  moves: [{id: nod, title: N, utility: 0,
    effects: [{change: gold, by: gift, why: Y, confidence: expert, limited: false}]}]}]
orders: [{id: act, seat: north, ORDER, times: 1, why: Y, confidence: expert,
  effects: [{change: gold, by: 10 * hope, limited: false}]}]
tests:
  - id: t
    title: T
    lenses: {hope: high}
    types: {elder: kind}
    decisions: {2: {north: {orders: [act]}}}
    expect:
      - {turn: 0, that: gold == 500}
      - {turn: 1, that: gold == 509}
      - {turn: 2, that: gold == 538}
      - {turn: 2, refused: act}
      - {turn: 6, ending: over}
"""
    assert found(sections) == []


def test_a_failed_test_tells_the_values_it_read() -> None:
    """So that its author sees how far off it is."""
    [problem] = checked(
        "gauges: [{id: half, name: H, formula: gold / 2}]\n"
        + trial("expect: [{turn: 1, that: gold > 600 and half > 1}]")
    )
    assert (problem.code, problem.get("values")) == ("E522", "gold = 500, half = 250")


def test_a_world_may_offer_markers_that_a_scenario_leaves_alone(tmp_path: Path) -> None:
    """W506 is for the scenario's own markers."""
    text = text_of("").replace("summary:", "extends: hills, summary:")
    for name, content in (
        ("hills/world.yaml", "world: {id: hills, title: H}\nmarkers: [{id: unused}]"),
        ("game/scenario.yaml", text),
    ):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(content, encoding="utf-8")
    problems = Problems()
    made = load(tmp_path / "game", lambda name: tmp_path / name, problems)
    assert made is not None
    audit(made.scenario, made.gathered.place, problems)
    assert {problem.code for problem in problems} <= ALWAYS
