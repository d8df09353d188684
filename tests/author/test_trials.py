"""A scenario's own tests: played on the real engine, reported where they fail."""

from __future__ import annotations

import pytest

from game.author.trials import run_trials
from game.scenario.problems import Problems
from tests.scenario.marked import loaded, marked_place, text_of

TABLE = """
orders:
  - {id: dig, seat: north, ORDER, effects: [{change: gold, by: 8, limited: false}]}
  - {id: wait, seat: north, ORDER, cooldown: 15 days}
  - {id: dear, seat: south, title: T, about: A, category: do, cost: 9}
actors:
  - id: crows
    name: Crows
    types:
      - {id: bold, name: B, prior: 0.5, traits: {greed: 5}}
      - {id: shy, name: S, prior: 0.5, traits: {greed: -5}}
    moves:
      - {id: steal, title: S, utility: greed, available: greed > 0, effects: [{mark: stolen}]}
      - {id: sit, title: S, utility: 0, available: greed < 0}
markers: [{id: stolen}]
agreements: [{id: pact, title: P, parties: [north, south], table: {},
  clauses: [{id: share, type: percentage, title: S, levels: [0, 10, 20]}]}]
endings: [{id: rich, title: R, text: T, when: gold > 530}, {id: over, title: O, text: T}]
"""


def tried(test: str) -> list[tuple[str, str]]:
    """Codes and places of what a test reports."""
    sections = f"{TABLE}tests: [{{id: t, title: T, {test}}}]"
    sound, before = loaded(sections)
    assert sound is not None, list(before)
    problems = Problems()
    run_trials(sound.scenario, sound.gathered.place, problems)
    return [(problem.code, str(problem.place)) for problem in problems]


PASSING = (
    "expect: [{turn: 0, that: gold == 500}, {turn: 6, that: gold == 500}]",
    "decisions: {1: {north: {orders: [dig]}}}, expect: [{turn: 1, that: gold == 508}]",
    (
        "decisions: {2: {north: {orders: [dig]}}}, expect: [{turn: 1, that: gold == 500},"
        " {turn: 2, that: gold == 508}]"
    ),
    "decisions: {1: {north: {orders: [wait]}}}, expect: [{turn: 1, refused: wait}]",
    "types: {crows: bold}, expect: [{turn: 1, that: marked(stolen)}]",
    "types: {crows: shy}, expect: [{turn: 1, that: not marked(stolen)}]",
    "expect: [{turn: 6, ending: over}]",
    (
        "decisions: {1: {north: {orders: [dig]}}, 2: {north: {orders: [dig]}},"
        " 3: {north: {orders: [dig]}}, 4: {north: {orders: [dig]}}},"
        " expect: [{turn: 6, ending: rich}]"
    ),
    (
        "decisions: {1: {north: {table: [{table: pact, terms: {share: 10}}]},"
        " south: {table: [{accept: pact}]}}}, expect: [{turn: 1, that: term(pact.share) == 10},"
        " {turn: 1, unsaid: {seat: north, walk_out: pact}}]"
    ),
    "expect: [{turn: 2, unsaid: {seat: south, accept: pact}}]",
)


@pytest.mark.parametrize("test", PASSING)
def test_what_comes_out_as_expected_says_nothing(test: str) -> None:
    """Numbers, refusals, hidden types and endings can be expected."""
    assert tried(test) == []


FAILING = {
    "expect: [{turn: 1, that: »gold > 500}]": "E522",
    "expect: [{turn: 0, refused: »dig}]": "E523",
    "expect: [{turn: 6, ending: »rich}]": "E524",
    "expect: [{turn: 5, ending: »over}]": "E524",
    "expect: [{turn: 1, refused: »dog}]": "E210",
    "expect: [{turn: 1, ending: »ruch}]": "E210",
    "expect: [{turn: 1, that: »silver > 0}]": "E309",
    "decisions: {1: {north: {orders: [wait]}}, 2: {north: »{orders: [wait]}}},"
    " expect: [{turn: 2, that: gold > 0}]": "E521",
    "decisions: {1: {south: {orders: [dear]}}, 2: {south: »{orders: [dear]}}},"
    " expect: [{turn: 2, that: gold > 0}]": "E521",
}


@pytest.mark.parametrize("test", FAILING)
def test_what_comes_out_otherwise_is_reported_where_it_was_expected(test: str) -> None:
    """One problem, with its code, at the mark."""
    sections = f"{TABLE}tests: [{{id: t, title: T, {test}}}]"
    assert tried(test) == [(FAILING[test], marked_place(text_of(sections)))]


@pytest.mark.parametrize(
    "setup",
    [
        "types: {crows: »mad}",
        "types: {rooks: »bold}",
        "leanings: {north: »mad}",
        "leanings: {west: »plain}",
        "lenses: {glass: »red}",
    ],
)
def test_a_set_up_that_does_not_exist_is_reported(setup: str) -> None:
    """An unknown type, leaning or lens, or one of nobody."""
    test = f"{setup}, expect: [{{turn: 1, that: gold > 0}}]"
    sections = f"{TABLE}tests: [{{id: t, title: T, {test}}}]"
    assert tried(test) == [("E520", marked_place(text_of(sections)))]


def test_a_disputed_question_may_be_left_to_the_dice() -> None:
    """A lens set to ? is drawn."""
    lens = (
        "lenses: [{id: glass, question: Q, default: a,"
        " settings: [{id: a, name: A, value: 0}, {id: b, name: B, value: 1}]}]"
    )
    test = 'lenses: {glass: "?"}, expect: [{turn: 1, that: glass * (1 - glass) == 0}]'
    sound, _ = loaded(f"{TABLE}{lens}\ntests: [{{id: t, title: T, {test}}}]")
    assert sound is not None
    problems = Problems()
    run_trials(sound.scenario, sound.gathered.place, problems)
    assert list(problems) == []


def test_a_failure_says_what_the_formula_read() -> None:
    """The metrics it names, as they came out."""
    sections = f"{TABLE}tests: [{{id: t, title: T, expect: [{{turn: 1, that: gold > 501}}]}}]"
    sound, _ = loaded(sections)
    assert sound is not None
    problems = Problems()
    run_trials(sound.scenario, sound.gathered.place, problems)
    (problem,) = problems
    assert problem.get("values") == "gold = 500"
