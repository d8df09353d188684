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


SHEET = "agreement: pact, clauses: {share: [[0, 0], [20, 9]]}"
OTHER = """
seats:
  - {id: north, name: N, leanings: [
      {id: plain, name: P, about: A, goals: [{id: g, title: G, weight: 1, measure: '50'}]},
      {id: other, name: O, about: A, goals: [{id: g, title: G, weight: 1, measure: '50'}]}]}
  - {id: south, name: S, leanings: [
      {id: plain, name: P, about: A, goals: [{id: g, title: G, weight: 1, measure: '50'}]}]}
"""


def talks(parties: str = "north, south", clauses: str = "", mark: str = "") -> str:
    """An agreement that is talked over, with sheets that read its clause."""
    more = f", {clauses}" if clauses else ""
    return (
        f"agreements:\n  - {mark}{{id: pact, title: P, parties: [{parties}], table: {{}},"
        f" clauses: [{{id: share, type: percentage, title: S, levels: [0, 10, 20]}}{more}]}}\n"
        f"sheets:\n  - {{seat: north, leaning: plain, {SHEET}}}\n"
        f"  - {{seat: south, leaning: plain, {SHEET}}}\n"
    )


def said(seat: str, moves: str) -> str:
    return f"history: [{{turn: 1, followed: F, decisions: {{{seat}: {{table: [{moves}]}}}}}}]"


WORD = """commitments: [{id: word, seat: south, title: W}]
rules: [{id: r, title: R, effects: [{commit: word}]}]
"""
HAGGLE = f"""
metrics: [{{id: gold, name: G, start: 5}},
  {{id: price, name: P, start: 50, good: {{north: low, south: high}}}}]
agreements: [{{id: deal, title: D, parties: [north, south], packages: [{{id: dear, title: D,
  signed: [{{change: price, by: 9, {WHY}}}]}}]}}]
"""
GOALS = """
seats:
  - {id: north, name: N, leanings: [{id: a, name: A, about: A, goals: [
      {id: g, title: G, weight: 1, measure: 100 - price}]}]}
  - {id: south, name: S, leanings: [{id: a, name: A, about: A, goals: [
      {id: g, title: G, weight: 1, measure: price}]}]}
"""
LEAGUE = "agreements: [{id: league, title: L, parties: [south], notice: 1 week}]\n"

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
    ("W518", order("times: 1") + "personalities: [{id: p, seat: north, name: N, about: A.,"
             " mood: 0.3, orders: {act: »-0.4}}]"),
    ("W507", "clocks: [»{id: tide, title: T, runs: 1 week}]"),
    ("E508", ("orders: [»{id: act, seat: north, title: T, about: A, category: do, cost: 9,"
             " options: [{id: a, title: A, cost: 1}, {id: b, title: B, cost: 2}]}]")),
    ("E508", ("orders: [{id: act, seat: north, title: T, about: A, category: do, cost: 9,"
             " options: [{id: a, title: A}, »{id: b, title: B, cost: 1}]}]")),
    ("W510", "events: [»{id: storm, title: S, text: T}]"),
    ("W511", "commitments: [»{id: word, seat: north, title: W}]"),
    ("W512", "blocs: [»{id: guilds, seat: north, name: G, share: 1, start: 50}]"),
    ("W503", "commitments: [{id: word, seat: north, title: W, confidence: designer,"
             " made: [»{change: gold, by: 1}]}]\n" + order("effects: [{commit: word}]")),
    ("W515", WORD + order("effects: [»{commit: word}]")),
    ("W515", order("effects: [»{leaning: south.plain}]")),
    ("W515", WORD + order("options: [{id: a, title: A, effects: [»{release: word}]},"
                          " {id: b, title: B}]")),
    ("W515", order("channel: {to: south, public: {}, private: {effects:"
                   " [»{capital: south, by: -1}]}}")),
    ("W516", HAGGLE + order(f"effects: [»{{change: price, by: -2, {WHY}}}]")),
    ("W516", HAGGLE.replace("good: {north: low, south: high}", "good: neither")
             + GOALS + order(f"effects: [»{{change: price, by: -2, {WHY}}}]")),
    ("W516", HAGGLE + order("options: [{id: a, title: A, effects:"
                            f" [»{{change: price, by: -2, {WHY}}}]}}, {{id: b, title: B}}]")),
    *(("W517", LEAGUE + order(f"effects: [»{{{verb}: league}}]"))
      for verb in ("notice", "rescind", "suspend", "resume", "lapse")),
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
    ("E526", talks() + said("north", "»{accept: pact, walk_out: pact}")),
    ("E526", talks() + said("north", "»{terms: {share: 10}}")),
    ("E210", talks() + said("north", "{accept: »pakt}")),
    ("E210", talks() + said("north", "{table: pact, terms: {shar: »10}}")),
    ("E474", talks() + said("north", "null, {counter: pact, terms: {share: »12}}")),
    ("E495", talks("north") + said("south", "{accept: »pact}")),
    ("E527", talks() + said("north", "null, null, »{accept: pact}")),
    ("E528", talks() + said("north", "{accept: pact, terms: »{share: 10}}")),
    ("E529", ("agreements: [{id: pact, title: P, parties: [north], packages:"
              " [{id: p, title: P}]}]\n" + said("north", "{walk_out: »pact}"))),
    ("E530", talks() + said("north", "{split_off: »pact, terms: {share: 10}}")),
    ("E530", talks() + said("north", "{tie_hands: »pact}")),
    ("E530", talks() + said("north", "{poll: »pact}")),
    ("E531", talks() + trial("decisions: {2: {south: {table: [null, »{accept: pact}]}}},"
                             " expect: [{turn: 2, that: turn > 1}]")),
    ("E532", talks() + trial("expect: [{turn: 1, unsaid: »{seat: north, walk_out: pact}}]")),
    ("E210", talks() + trial("expect: [{turn: 1, unsaid: {seat: »nroth, walk_out: pact}}]")),
    ("E526", talks() + trial("expect: [{turn: 1, unsaid: »{seat: north}}]")),
    ("W520", "bodies: [»{id: house, name: H, groups: [{id: all, name: A, members: 3}]}]"),
    ("W521", talks("north", clauses="»{id: guard, type: yes_no, title: G}")),
    ("W522", talks() + "  - »{seat: north, leaning: other, agreement: pact}\n" + OTHER),
    ("W523", talks(mark="»") + OTHER),
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


@pytest.mark.parametrize(
    "sections",
    [
        HAGGLE + order(f"effects: [{{change: price, by: 2, {WHY}}}]"),  # a concession
        HAGGLE + order(f"effects: [{{change: gold, by: 2, {WHY}}}]"),  # nobody bargains for it
        HAGGLE.replace("south: high", "south: neither")  # nobody wants it otherwise
        + order(f"effects: [{{change: price, by: -2, {WHY}}}]"),
        HAGGLE.replace("good: {", "moved_by: [north], good: {")  # declared to be its own
        + order(f"effects: [{{change: price, by: -2, {WHY}}}]"),
        HAGGLE + "actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]\n"
        + order("consent: {actor: elder, chance: 0.5},"
                f" effects: [{{change: price, by: -2, {WHY}}}]"),
        HAGGLE + order(  # what was signed is carried out
            f"effects: [{{change: price, by: -2, when: in_force(deal), {WHY}}}]"),
        HAGGLE + order("available: {when: agreed(deal.dear), otherwise: O},"
                       f" effects: [{{change: price, by: -2, {WHY}}}]"),
        HAGGLE.replace("[north, south]", "[south]")  # no party to it
        + order(f"effects: [{{change: price, by: -2, {WHY}}}]"),
    ],
)  # fmt: skip
def test_what_is_ones_own_may_be_ordered(sections: str) -> None:
    """Concessions, what nobody else wants, what is declared, asked for or signed."""
    assert found(sections) == []


def test_gifts_own_words_and_own_agreements_are_ones_own() -> None:
    """Capital may be given, one's own word too, and one's own agreement left."""
    assert found(
        WORD.replace("seat: south", "seat: north")
        + LEAGUE.replace("[south]", "[north]")
        + order("effects: [{capital: south, by: 1}, {capital: north, by: -1}, {commit: word},"
                " {notice: league}, {lapse: league}]")
    ) == []  # fmt: skip


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
