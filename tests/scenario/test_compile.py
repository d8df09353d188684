"""What a scenario means is checked: each mistake has its code and its exact place."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from game.batch.run import idle, play_many
from game.engine.formula import LARGEST_READ, LIMIT
from game.engine.surroundings import LEANINGS
from game.players.dice import random_orders
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems
from game.scenario.schema.play import Seat
from game.scenario.schema.values import LARGEST, LARGEST_AMOUNT
from game.wording.problems import sentence
from tests.scenario.marked import codes, found, is_marked, loaded, marked_place, text_of
from tests.scenario.test_maps import MISTAKES as MAPS

ROOT = Path(__file__).parents[2]

ACTOR = """
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
"""
PERSON = "personalities: [{{id: p, seat: north, name: N, about: A., orders: {{{}}}}}]"
PACT = """
agreements: [{id: pact, title: P, parties: [south], packages: [{id: draft, title: D}]}]
"""
WORDS = "commitments: [{id: word, seat: south, title: W}]\n"
BODY = """
bodies: [{id: house, name: H, groups: [{id: left, name: L, members: 3},
  {id: right, name: R, members: 2}]}]
"""
BLOC = "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 50}]\n"
TREATY = PACT.replace("[south]", "[north, south]")
WORD = "commitments: [{id: word, seat: north, title: W}]\n"
CLOCKS = "clocks: [{id: tide, title: T, runs: 1 week}]\n"


LEANINGS_OF_A_SEAT = (
    "[{id: plain, name: P, about: A, goals: [{id: g, title: G, weight: 1, measure: gold}]}]"
)


def order(rest: str) -> str:
    return f"orders: [{{id: act, seat: north, ORDER, {rest}}}]"


def talks(rest: str = "", clauses: str = "", table: str = "{}") -> str:
    """An agreement with a clause of each kind, at a table."""
    return (
        "agreements: [{id: talks, title: T, parties: [north, south], clauses: ["
        "{id: share, type: percentage, title: S, levels: [0, 10, 20]}, "
        "{id: index, type: index, title: I,"
        " options: [{id: none, title: N}, {id: half, title: H}, {id: full, title: F}]}, "
        f"{{id: guard, type: yes_no, title: G}}{clauses}], table: {table}{rest}}}]\n"
    )


def clause(rest: str) -> str:
    return talks(clauses=f", {{id: more, title: M, {rest}}}")


def sheet(rest: str, leaning: str = "plain") -> str:
    return f"sheets: [{{seat: north, leaning: {leaning}, agreement: talks, {rest}}}]"


def header(period: str, rest: str = "") -> str:
    return (
        "scenario: {id: t, title: T, summary: S, briefing: B, headline: [gold], "
        f"period: {period}{rest}}}"
    )


SOURCES = "sources: [{id: roll, text: The town roll}]\n"

MISTAKES = [
    ("E401", "metrics: [{id: gold, name: G, start: 5, range: »[9, 1]}]"),
    ("E401", "metrics: [{id: gold, name: G, start: 0, range: »[0, 0.0001]}]"),
    ("E402", "metrics: [{id: gold, name: G, start: »101}]"),
    ("E402", "metrics: [{id: gold, name: G, start: 5, rest: »-1}]"),
    ("E403", "metrics: [{id: gold, name: G, start: 5, pull: »{share: 0.1, per: 1 month}}]"),
    ("E402", "blocs: [{id: guilds, seat: north, name: G, share: 1, start: »101}]"),
    ("E402", "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 5, rest: »-1}]"),
    (
        "E403",
        (
            "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 5,"
            " pull: »{share: 0.1, per: 1 month}}]"
        ),
    ),
    (
        "W411",
        (
            "seats: [{id: north, name: N, color: red, leanings: &}, {id: south, name: S,"
            " color: »red, leanings: &}]"
        ).replace("&", LEANINGS_OF_A_SEAT),
    ),
    ("E404", header("»{from: 9990-01-01, turn: 1 year}")),
    ("E405", "gauges: [{id: a, name: A, formula: gold}, {id: b, name: B, formula: »a * 2}]"),
    (
        "E406",
        (
            "metrics: [{id: gold, name: G, start: 1}, {id: b, name: B, start: 1}, "
            "{id: c, name: C, start: 1}, {id: d, name: D, start: 1}, {id: e, name: E, start: 1}]\n"
            "gauges: [{id: all, name: A, formula: »gold + b + c + d + e}]"
        ),
    ),
    (
        "E407",
        (
            "lenses: [{id: »today, question: Q, default: a,"
            " settings: [{id: a, name: A, value: 1}, {id: b, name: B, value: 2}]}]"
        ),
    ),
    ("E407", "blocs: [{id: »today, seat: north, name: G, share: 1, start: 50}]"),
    ("E408", header("{from: 2020-01-01, turn: »1 week, turns: [1 day, 2 days]}")),
    ("E409", "gauges: [{id: a, name: A, formula: »gold + turn}]"),
    (
        "E409",
        "markers: [{id: m}]\ngauges: [{id: a, name: A, formula: »if marked(m) then gold else 0}]",
    ),
    (
        "E410",
        (
            "actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}], types:"
            " »[{id: a, name: A, prior: 0.5}, {id: b, name: B, prior: 0.4}]}]"
        ),
    ),
    ("E411", "blocs: [{id: guilds, seat: north, name: G, share: »0.9, start: 50}]"),
    (
        "E411",
        (
            "blocs: [{id: guilds, seat: north, name: G, share: 1, start: 50},\n"
            "  {id: salters, seat: south, name: S, share: »0.6, start: 50},\n"
            "  {id: tanners, seat: south, name: T, share: 0.5, start: 50}]"
        ),
    ),
    ("E415", "clocks: [»{id: tide, title: T}]"),
    ("E415", "clocks: [»{id: tide, title: T, runs: 1 week, until: 2020-02-01}]"),
    ("E420", PACT + "rules: [{id: r, title: R, effects: [»{sign: pact.draft}]}]"),
    ("E420", PACT + "events: [{id: e, title: E, text: T, effects: [»{unsign: pact}]}]"),
    ("E421", PACT + order("effects: [»{sign: pact.draft}]")),
    ("E422", order("effects: [{reveal: »gold, to: north, for: 1 month}]")),
    ("E430", "endings: [»{id: over, title: O, text: T, when: gold > 1}]"),
    ("E430", "endings: [»{id: over, title: O, text: T, early: true}]"),
    ("E431", "endings: [»{id: a, title: A, text: T, early: true}, {id: b, title: B, text: T}]"),
    ("W432", "endings: [»{id: a, title: A, text: T}, {id: b, title: B, text: T}]"),
    (
        "E440",
        (
            "orders: [»{id: act, seat: north, ORDER, manner: {consult: south},"
            " options: [{id: a, title: A}]}]"
        ),
    ),
    (
        "E441",
        (
            "orders: [{id: rest, seat: north, ORDER},"
            " {id: act, seat: north, ORDER, depends_on: [»rest]}]"
        ),
    ),
    (
        "E441",
        ACTOR + order("consent: {actor: elder, chance: 1}, depends_on: [»act]"),
    ),
    (
        "E440",
        (
            "orders: [»{id: act, seat: north, ORDER, channel: {to: south, private: {},"
            " public: {}}, options: [{id: a, title: A}]}]"
        ),
    ),
    ("E445", order("channel: »{to: south, private: {}}")),
    ("E445", order("channel: »{to: south}")),
    ("E446", order("channel: {to: »north, private: {}, public: {}}")),
    ("E447", order("secret: »true, channel: {to: south, private: {}, public: {}}")),
    (
        "E448",
        WORD + order("channel: {to: south, public: {}, private: {effects: [»{commit: word}]}}"),
    ),
    (
        "E448",
        WORD
        + order("channel: {to: south, public: {}, back_channel: {effects: [»{release: word}]}}"),
    ),
    (
        "E448",
        WORD + order("effects: [»{commit: word}], channel: {to: south, private: {}, public: {}}"),
    ),
    (
        "E449",
        TREATY + "orders: [{id: act, seat: north, ORDER, depends_on: [»pact],"
        " effects: [{sign: pact.draft}]}]",
    ),
    (
        "E449",
        TREATY + "orders: [{id: rest, seat: south, ORDER, depends_on: [pact]},"
        " {id: act, seat: north, ORDER, depends_on: [»rest], options: ["
        "{id: a, title: A, effects: [{unsign: pact}]}, {id: b, title: B}]}]",
    ),
    (
        "E452",
        (
            "orders: [{id: rest, seat: south, ORDER, secret: true},"
            " {id: act, seat: north, ORDER, depends_on: [»rest]}]"
        ),
    ),
    ("E461", order("channel: {to: south, private: {}, public: {}, leaks: {chance: »2}}")),
    (
        "E442",
        (
            "orders: [{id: rest, seat: south, ORDER},"
            " {id: act, seat: north, ORDER, excludes: [»rest]}]"
        ),
    ),
    ("E443", order("available: {when: »capital(south) > 1, otherwise: O}")),
    (
        "E444",
        (
            "orders: [{id: rest, seat: north, ORDER}, {id: act, seat: north, ORDER,"
            " available: {when: »ordered(rest), otherwise: O}}]"
        ),
    ),
    ("E450", "agreements: [{id: pact, title: P, parties: [north], renews: »11-23}]"),
    ("E451", PACT + order("effects: [{notice: »pact}]")),
    (
        "E460",
        (
            "events: [{id: e, title: E, text: T, choice: {seat: north, default: »dear,"
            " options: [{id: dear, title: D, cost: 1}, {id: free, title: F}]}}]"
        ),
    ),
    ("E461", "events: [{id: e, title: E, text: T, chance: {of: »1.5, per: 1 month}}]"),
    ("E461", ACTOR + order("consent: {actor: elder, chance: »-0.1}")),
    ("E462", "events: [{id: e, title: E, text: T, on: »2020-01-05, from: 2020-01-03}]"),
    (
        "E471",
        talks()
        .replace("clauses: [", "clauses: »[")
        .replace(
            "[0, 10, 20]}",
            "[0, 10, 20]}"
            + "".join(
                f", {{id: m{i}, type: amount, title: M, from: 1, to: 40, step: 1}}"
                for i in range(3)
            ),
        ),
    ),
    ("E472", talks(clauses=", »{id: more, title: M, type: years, from: 1, to: 5}")),
    ("E472", talks(clauses=", »{id: more, title: M, type: yes_no, levels: [0, 1]}")),
    ("E472", talks(clauses=", »{id: more, title: M, type: index, levels: [0, 1]}")),
    ("E473", talks(clauses=", »{id: more, title: M, type: amount, levels: [0, 5, 5]}")),
    ("E473", talks(clauses=", »{id: more, title: M, type: years, from: 1, to: 99, step: 1}")),
    ("E474", clause("type: amount, levels: [1, 2], absent: »3")),
    ("E474", talks(", packages: [{id: p, title: P, terms: {index: »fill}}]")),
    (
        "E476",
        ACTOR + "agreements: [{id: pact, title: P, parties: [north],"
        " consent: »[{actor: elder, chance: 0.5}]}]",
    ),
    ("E476", "agreements: [{id: pact, title: P, parties: [north], signed: »[{message: M}]}]"),
    ("E477", talks(", packages: [{id: p, title: P, terms: {share: 10}, lasts: »1 year}]")),
    ("E478", PACT.replace("title: D", "title: D, terms: »{share: 10}")),
    ("E478", ACTOR + order("consent: {actor: elder, chance: 0.5, clauses: »[share]}")),
    ("E479", talks().replace("clauses: [", "clauses: »[").replace(", table: {}", "")),
    ("E479", "agreements: [{id: pact, title: P, parties: [north], table: »{lies: 1 week}}]"),
    (
        "E480",
        talks()
        + sheet("clauses: {guard: 1}").replace(
            "}}]", "}}, »{seat: north, leaning: plain, agreement: talks}]"
        ),
    ),
    ("E481", PACT + "sheets: [{seat: north, leaning: plain, agreement: »pact}]"),
    ("E482", talks() + sheet("reservation: »capital(south)")),
    (
        "E482",
        "metrics: [{id: gold, name: G, start: 5, haze: 2}]\n"
        + talks()
        + sheet("reservation: »gold * 2"),
    ),
    ("E483", talks() + sheet("together: [{when: »draft(talks.share) > gold, points: 1}]")),
    ("E483", talks() + sheet("red_lines: [{when: »not tabled(talks), title: T}]")),
    ("E484", talks() + sheet("clauses: {share: »3}")),
    ("E484", talks() + sheet("clauses: {index: »[[0, 1]]}")),
    ("E484", talks() + sheet("clauses: {guard: »[[0, 1]]}")),
    ("E485", talks() + sheet("clauses: {share: »[[0, 1], [0, 2]]}")),
    ("E486", talks(", settles: »{guard: yes}")),
    ("E487", talks(", part_of: »talks")),
    ("E488", WORDS + talks(table="{ties: {north: {commitment: »word, raises: 5}}}")),
    ("E489", order("consent: »{chance: 0.5}")),
    ("E489", ACTOR + BODY + order("consent: »{actor: elder, body: house, chance: 0.5}")),
    ("E489", ACTOR + order("consent: »{actor: elder}")),
    ("E489", BODY + order("consent: »{body: house, chance: 0.5, support: {left: 0, right: 0}}")),
    ("E490", BODY + order("consent: {body: house, support: »{left: 0}}")),
    ("E453", BODY + order("secret: true, consent: {body: »house, support: {left: 0, right: 0}}")),
    (
        "E453",
        BODY
        + order(
            "consent: {body: »house, support: {left: 0, right: 0}},"
            " channel: {to: south, private: {}, public: {}}"
        ),
    ),
    ("E491", clause("type: yes_no, parties: »[]")),
    (
        "E491",
        ACTOR
        + talks()
        .replace("south]", "south, elder]")
        .replace("type: yes_no", "type: yes_no, parties: »[elder]"),
    ),
    (
        "E492",
        talks(", packages: [{id: p, title: P, terms: {share: 10}}]")
        + order("effects: [»{sign: talks.p}]"),
    ),
    ("E492", talks() + order("effects: [»{unsign: talks}]")),
    (
        "E493",
        talks(
            ", lasts: 1 year, lasts_by: »more",
            ", {id: more, type: years, title: M, levels: [1, 2]}",
        ),
    ),
    (
        "E495",
        talks(table="{walked_out: {north: []}, polls: {south: »{lasts: 1 week}}}").replace(
            "[north, south]", "[north]"
        ),
    ),
    ("E495", clause("type: yes_no, proposed_by: [»south]").replace("[north, south]", "[north]")),
    ("E497", order("times: 1") + "\n" + PERSON.format("act: »capital(south)")),
    ("E498", "orders: [{id: act, seat: south, ORDER}]\n" + PERSON.format("act: »1")),
    ("W410", "events: [{id: e, title: E, text: T, on: »2019-12-31}]"),
    ("W413", SOURCES + "chronicle: [{on: »2019-12-31, text: T, source: roll}]"),
    ("W413", SOURCES + "chronicle: [{on: »2020-03-01, text: T, source: roll}]"),
    ("E210", SOURCES + "chronicle: [{on: 2020-01-01, text: T, source: »rol}]"),
    ("E210", SOURCES + "chronicle: [{on: 2020-01-01, text: T, source: roll, by: »nroth}]"),
    ("E210", "chronicle: [{on: 2020-01-01, text: T, source: »roll}]"),
    (
        "E210",
        SOURCES + "chronicle: [{on: 2020-01-01, text: T, source: roll, measured: {glod: »5}}]",
    ),
    ("E309", "questions: [{id: q, text: Q, when: »gould > 1}]"),
]


@pytest.mark.parametrize(("code", "sections"), MISTAKES, ids=[code for code, _ in MISTAKES])
def test_a_mistake_of_meaning_is_reported_where_it_stands(code: str, sections: str) -> None:
    """One mistake, one problem, with file, line and column."""
    assert found(sections) == [(code, marked_place(text_of(sections)))]


def test_every_mistake_of_meaning_is_among_them() -> None:
    """A new code of the compiler needs a scenario above."""
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in sorted((ROOT / "game" / "scenario" / "compile").glob("*.py"))
    )
    known = set(re.findall(r'"([EW]\d{3})"', source))
    assert known - {code for code, _ in (*MISTAKES, *MAPS)} == set()


UNKNOWN = [
    (
        "headline",
        (
            "scenario: {id: t, title: T, summary: S, briefing: B, headline: [»gould],"
            " period: {from: 2020-01-01}}"
        ),
    ),
    ("response", header("{from: 2020-01-01}", ", response: »elder")),
    ("effect on a metric", order("effects: [{change: »gould, by: 1}]")),
    ("effect on a clock", order("effects: [{start: »tide}]")),
    ("effect on a marker", order("effects: [{mark: »flag, for: 1 week}]")),
    ("effect on an event", order("effects: [{trigger: »flood, after: 1 week}]")),
    ("effect on a leaning", order("effects: [{leaning: »north.plan}]")),
    ("weight of a bloc", BLOC + order("effects: [{change: gold, by: 1, blocs: {gilds: »2}}]")),
    ("weight of a metric", order("effects: [{change: gold, by: 1, blocs: {gold: »2}}]")),
    ("seat of a bloc", "blocs: [{id: guilds, seat: »nroth, name: G, share: 1, start: 50}]"),
    (
        "approval",
        (
            "seats: [{id: north, name: N, approval: »fame, leanings: [{id: plain, name: P,"
            " about: P, goals: [{id: rich, title: R, weight: 1, measure: gold}]}]}]"
        ),
    ),
    ("effect on a package", order("effects: [{sign: »pact.draft}]")),
    ("effect on a commitment", order("effects: [{commit: »word}]")),
    ("effect on an ending", order("effects: [{end: »never}]")),
    (
        "revealed to nobody",
        "metrics: [{id: gold, name: G, start: 1, haze: 2}]\n"
        + order("effects: [{reveal: gold, to: »nroth, for: 1 week}]"),
    ),
    ("told to nobody", order("effects: [{message: M, to: [»nroth]}]")),
    ("capital of nobody", order("effects: [{capital: »nroth, by: 1}]")),
    ("seat of an order", "orders: [{id: act, seat: »nroth, ORDER}]"),
    ("category", "orders: [{id: act, seat: north, title: T, about: A, category: »make}]"),
    ("consult", order("manner: {consult: »soth}")),
    ("depends_on", order("depends_on: [»rest]")),
    ("hearer", order("channel: {to: »soth, private: {}, public: {}}")),
    ("excludes", order("excludes: [»rest]")),
    ("consent", order("consent: {actor: »elder, chance: 0.5}")),
    ("body that consents", order("consent: {body: »hause, support: {left: 0}}")),
    (
        "group of a body",
        BODY + order("consent: {body: house, support: {left: 0, right: 0, middle: »0}}"),
    ),
    ("seat of a body", BODY.replace("name: H", "name: H, seat: »nroth")),
    (
        "clause that is asked for",
        ACTOR + talks(", consent: [{actor: elder, chance: 1, clauses: [»shar]}]"),
    ),
    ("clause of a package", talks(", packages: [{id: p, title: P, terms: {shar: »10}}]")),
    ("clause of years", talks(", lasts_by: »share")),
    ("proposer of a clause", clause("type: yes_no, proposed_by: [»nroth]")),
    ("signer of a clause", clause("type: yes_no, parties: [north, »soth]")),
    ("main agreement", talks(", part_of: »pact")),
    ("commitment of tied hands", talks(table="{ties: {north: {commitment: »word, raises: 5}}}")),
    ("seat that walks out", talks(table="{walked_out: {nroth: »[{message: M}]}}")),
    ("seat of a sheet", talks() + "sheets: [{seat: »nroth, leaning: plain, agreement: talks}]"),
    ("leaning of a sheet", talks() + sheet("clauses: {guard: 1}", "»plane")),
    ("agreement of a sheet", "sheets: [{seat: north, leaning: plain, agreement: »talks}]"),
    ("clause of a sheet", talks() + sheet("clauses: {gard: »1}")),
    ("level of a sheet", talks() + sheet("clauses: {index: {fill: »1}}")),
    ("clause of a question", talks() + sheet("reservation: term(»talks.shar)")),
    ("party", "agreements: [{id: pact, title: P, parties: [»nroth]}]"),
    ("seat of a commitment", "commitments: [{id: word, seat: »nroth, title: T}]"),
    (
        "chooser",
        (
            "events: [{id: e, title: E, text: T, choice: {seat: »nroth, default: a,"
            " options: [{id: a, title: A}, {id: b, title: B}]}}]"
        ),
    ),
    (
        "default answer",
        (
            "events: [{id: e, title: E, text: T, choice: {seat: north, default: »c,"
            " options: [{id: a, title: A}, {id: b, title: B}]}}]"
        ),
    ),
    ("seen_by of an event", "events: [{id: e, title: E, text: T, seen_by: [»nroth]}]"),
    ("seen_by of a metric", "metrics: [{id: gold, name: G, start: 1, seen_by: [»nroth]}]"),
    ("seen_by of a clock", "clocks: [{id: tide, title: T, runs: 1 week, seen_by: [»nroth]}]"),
    ("moved_by", "metrics: [{id: gold, name: G, start: 1, moved_by: [»nroth]}]"),
    ("scale", "metrics: [{id: gold, name: G, start: 1, scale: »warmth}]"),
    ("good", "metrics: [{id: gold, name: G, start: 1, good: {nroth: »high}}]"),
    (
        "lens default",
        (
            "lenses: [{id: l, question: Q, default: »c, settings:"
            " [{id: a, name: A, value: 1}, {id: b, name: B, value: 2}]}]"
        ),
    ),
    ("preset", "presets: [{id: p, name: P, settings: {lens: »a}}]"),
    (
        "preset's setting",
        (
            "lenses: [{id: l, question: Q, default: a, settings:"
            " [{id: a, name: A, value: 1}, {id: b, name: B, value: 2}]}]\n"
            "presets: [{id: p, name: P, settings: {l: »c}}]"
        ),
    ),
    (
        "adviser's seat",
        "advisers: [{id: sage, seat: »nroth, name: N, about: A, looks_at: {gold: 1}}]",
    ),
    (
        "adviser's metric",
        "advisers: [{id: sage, seat: north, name: N, about: A, looks_at: {gould: »1}}]",
    ),
    ("source of an order", order("source: »rolls, effects: [{change: gold, by: 1}]")),
    ("source of a change", order("effects: [{change: gold, by: 1, source: »[rolls]}]")),
    ("source of a term", "glossary: [{id: a, term: A, text: T, source: »rolls}]"),
    ("source of history", "history: [{turn: 1, followed: F, source: »rolls}]"),
    (
        "question of a formula",
        ("rules: [{id: r, title: R, when: running(»tide), effects: [{message: M}]}]"),
    ),
]


@pytest.mark.parametrize(
    "sections", [text for _, text in UNKNOWN], ids=[name for name, _ in UNKNOWN]
)
def test_an_unknown_id_is_reported_wherever_it_stands(sections: str) -> None:
    """Nothing that is named is left unchecked."""
    assert is_marked(sections, "E210")


@pytest.mark.parametrize(
    ("term", "meant"),
    [
        ("{share: 12}", "10"),
        ("{index: ful}", "full"),
        ("{guard: yess}", "yes"),
        ("{shar: 10}", "share"),
    ],
)
def test_a_near_term_is_suggested(term: str, meant: str) -> None:
    """The nearest number, the likest word."""
    _, problems = loaded(talks(f", packages: [{{id: p, title: P, terms: {term}}}]"))
    assert [problem.get("suggestion") for problem in problems] == [meant]


def test_a_sheet_may_leave_out_any_clause() -> None:
    """What it does not name is worth nothing: all levels of an index too."""
    made, _ = loaded(talks() + sheet("clauses: {guard: 4}"))
    assert made is not None
    only = made.scenario.rules.sheets[0]
    assert [sorted(set(points.tolist())) for points in only.by_clause] == [[0], [0], [0, 4]]


def test_a_near_id_is_suggested() -> None:
    """``nroth`` may have been meant to be ``north``."""
    _, problems = loaded("orders: [{id: act, seat: nroth, ORDER}]")
    assert [problem.get("suggestion") for problem in problems] == ["north"]
    _, problems = loaded(BLOC + order("effects: [{change: gold, by: 1, blocs: {gilds: 2}}]"))
    assert [problem.get("suggestion") for problem in problems] == ["guilds"]


@pytest.mark.parametrize(
    ("sections", "code"),
    [
        ("verdicts: [{id: v, voice: V, lines: [{when: »gould > 1, text: T}, {text: T}]}]", "E309"),
        (
            ("endings: [{id: a, title: A, text: T, when: »gould > 1}, {id: b, title: B, text: T}]"),
            "E309",
        ),
        ("gauges: [{id: »gold, name: G, formula: '3'}]", "E145"),
        ("blocs: [{id: »gold, seat: north, name: G, share: 1, start: 50}]", "E145"),
        (
            "gauges: [{id: guilds, name: G, formula: gold}]\n" + BLOC.replace("id: ", "id: »"),
            "E145",
        ),
        (BLOC.replace("share: 1", "share: »1.5"), "E204"),
        (
            PACT + "orders: [{id: pact, seat: south, ORDER},"
            " {id: act, seat: north, ORDER, depends_on: [»pact]}]",
            "E145",
        ),
        ("actors: [{id: »north, name: E, moves: [{id: nod, title: N, utility: 0}]}]", "E145"),
        (header("{from: 2020-01-01, turns: »0}"), "E204"),
        (header("{from: 2020-01-01, turns: »[]}"), "E206"),
        (header("{from: 2020-01-01, turns: »367}"), "E204"),
        (header("{from: 2020-01-01, turn: »10001 years}"), "E220"),
        (
            "agreements: [{id: pact, title: P, parties: [north], notice: 1 week, renews: »02-30}]",
            "E299",
        ),
        ("events: [{id: e, title: E, text: T, months: [»13]}]", "E204"),
        ("metrics: [{id: gold, name: G, start: 5, range: [0, »1000001]}]", "E204"),
        (order("effects: [{change: gold, by: »1e10}]"), "E204"),
    ],
)
def test_what_cannot_be_is_refused(sections: str, code: str) -> None:
    """Formulas for readers are checked like others; numbers, names and days have bounds."""
    assert is_marked(sections, code)


def test_all_mistakes_are_found_together() -> None:
    """Three in one scenario are three problems."""
    assert codes(
        "metrics: [{id: gold, name: G, start: 500}]\n"
        "clocks: [{id: tide, title: T}]\n" + order("depends_on: [rest]")
    ) == ["E402", "E415", "E210"]  # in the order of the file


def test_the_language_keeps_the_promises_that_the_engine_counts_on() -> None:
    """Bounds of values, amounts and leanings are those of the engine."""
    assert LARGEST == LARGEST_READ
    assert LARGEST_AMOUNT == LIMIT
    most = [
        item.max_length
        for item in Seat.model_fields["leanings"].metadata
        if hasattr(item, "max_length")
    ]
    assert most == [LEANINGS]


# -- another alliance altogether -----------------------------------------------------------------

TWO_RIVERS = ROOT / "tests" / "scenario" / "two-rivers"


@cache
def two_rivers() -> Loaded:
    problems = Problems()
    made = load(TWO_RIVERS, lambda _: None, problems)
    assert made is not None, [sentence(problem, "en") for problem in problems]
    assert len(problems) == 0
    return made


def test_a_scenario_of_another_alliance_plays_to_its_ends() -> None:
    """Three towns, six turns of four lengths: idle and random seats all reach an ending."""
    rules = two_rivers().scenario.rules
    endings: set[int] = set()
    for policy in (idle, random_orders):
        results = play_many(rules, 7, np.arange(200), policy)
        endings |= set(results.endings.tolist())
        assert (results.endings >= 0).all()
        assert np.isfinite(results.values).all()
        low, high = rules.metrics.low[:, np.newaxis], rules.metrics.high[:, np.newaxis]
        assert ((results.values * 1000 >= low) & (results.values * 1000 <= high)).all()
    assert len(endings) > 1


EVERYDAY = frozenset(
    ("ask", "assembly", "coordination", "curbs", "doubt", "enforcement", "expectation",
     "grievance", "groundwork", "increase", "ratifiers", "readiness", "relief", "rivalry",
     "squeeze", "talks", "tension", "workers")
)  # fmt: skip
"""Ids of shipped scenarios that are also plain English words."""


def _ids(path: Path) -> set[str]:
    """Ids of seats, actors, metrics, gauges, agreements and clocks written in a file."""
    found_ids: set[str] = set()
    section = ""
    for text in path.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"(\w+):", text):
            section = heading[1]
        if section in ("seats", "actors", "metrics", "gauges", "agreements", "clocks"):
            found_ids |= set(re.findall(r"^  - (?:\{)?id: ([a-z][a-z0-9_-]*)", text))
    return found_ids


def test_nothing_of_the_shipped_scenarios_is_in_the_code() -> None:
    """No id of a seat, actor, metric, gauge, agreement or clock, and no capital's name."""
    ids = {name for file in (ROOT / "scenarios").rglob("*.yaml") for name in _ids(file)}
    assert {"seoul", "washington", "pyongyang", "gsomia"} <= ids  # the search finds something
    words = "|".join([*sorted(ids - EVERYDAY), "korea", "peninsula", "tokyo", "beijing"])
    spoken = "서울|워싱턴|평양|도쿄|베이징|한미|북미|미국|북한"
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])|{spoken}", re.IGNORECASE)
    mentions = [
        f"{file.relative_to(ROOT)}:{number}: {match[0]}"
        for file in sorted((ROOT / "game").rglob("*.py"))
        for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        for match in pattern.finditer(_without_examples(text))
    ]
    assert mentions == []


def _without_examples(text: str) -> str:
    """A line without what --help shows as an example, which must name something that ships."""
    return "" if re.search(r'"play |divide play |"replay ', text) else text


def test_bounds_off_the_grid_are_moved_onto_it() -> None:
    """Values are whole thousandths, also where they are cut off at the end of a range."""
    sound, _ = loaded("metrics: [{id: gold, name: G, start: 5, range: [-0.0004, 10.0006]}]")
    assert sound is not None
    metrics = sound.scenario.rules.metrics
    assert (metrics.low.tolist(), metrics.high.tolist()) == ([0.0], [10001.0])
    assert not np.signbit(metrics.low).any()
