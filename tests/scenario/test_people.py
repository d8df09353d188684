"""Mistakes in personalities are found, each in its place."""

from __future__ import annotations

import pytest

from game.author.audit import audit
from game.scenario.load import load_texts
from game.scenario.problems import Problem, Problems
from tests.rulings.table import ORDER
from tests.scenario.marked import FILE, is_marked, loaded, marked_place, text_of

ORDERS = """
metrics: [{id: gold, name: G, start: 5}, {id: mist, name: M, start: 5, haze: 2},
  {id: vault, name: V, start: 5, seen_by: [south]}]
orders: [{id: dig, seat: north, ORDER}, {id: drill, seat: south, ORDER},
  {id: plot, seat: south, ORDER, secret: true},
  {id: build, seat: north, ORDER, options: [{id: wood, title: W}]}]
events: [{id: flood, title: F, text: F., on: 2020-01-05, choice: {seat: north, default: wait,
  options: [{id: wait, title: W}, {id: pump, title: P}]}},
  {id: storm, title: F, text: F., on: 2020-01-05}]
"""


def person(rest: str, seat: str = "north") -> str:
    return f"{ORDERS}personalities: [{{id: one, seat: {seat}, name: N, about: A., {rest}}}]"


@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ("orders: {dog: »1}", "E210"),
        ("orders: {build.wod: »1}", "E210"),
        ("orders: {drill: »1}", "E498"),
        ("orders: {dig: »mist}", "E497"),
        ("orders: {dig: »vault}", "E497"),
        ("orders: {dig: »capital(south)}", "E497"),
        ("orders: {dig: »used(plot)}", "E497"),
        ("orders: {dig: '»if leaning(south.plain) then 1 else 0'}", "E497"),
        ("orders: {dig: '»if ordered(drill) then 1 else 0'}", "E444"),
        ("orders: {dig: »gould}", "E309"),
        ("orders: {dig: »gold > 1}", "E312"),
        ("orders: {dig: 1}, answers: {flod: »pump}", "E210"),
        ("orders: {dig: 1}, answers: {flood: »pomp}", "E210"),
        ("orders: {dig: 1}, answers: {storm: »pump}", "E498"),
        ("orders: {dig: 1}, table: {walks_out: »mist > 3}", "E497"),
        ("orders: {dig: 1}, table: {polls: »gold}", "E312"),
        ("orders: {dig: 1}, table: {concedes: »0}", "E204"),
        ("orders: {dig: 1}, mood: »-1", "E204"),
        ("orders: »{}", "E206"),
        ("orders: {dig: 1}, »likes: gold", "E201"),
    ],
)
def test_a_mistake_is_reported_where_it_stands(rest: str, code: str) -> None:
    """Ids, formulas, and what a seat cannot know or decide."""
    text = person(rest.replace("'»", "»'"))
    assert is_marked(text, code), [str(p) for p in loaded(text)[1]]


def test_an_unknown_seat_is_the_only_problem() -> None:
    """Whose orders these are is not known, so nothing is said of them."""
    assert is_marked(person("orders: {dig: mist}", "»nroth"), "E210")


@pytest.mark.parametrize(
    ("rest", "near"),
    [("orders: {dug: 1}", "dig"), ("orders: {drall: 1}", None),
     ("orders: {dig: 1}, answers: {flood: pimp}", "pump")],
)  # fmt: skip
def test_what_may_have_been_meant_is_the_seats_own(rest: str, near: str | None) -> None:
    """Suggestions name orders and answers of that seat only."""
    _, problems = loaded(person(rest))
    assert [problem.get("suggestion") for problem in problems] == [near]


def test_what_the_seat_sees_may_be_read() -> None:
    """Its own vault and capital, others' open orders, what has happened."""
    south = "orders: {drill: vault + capital(south) + used(dig) + used(plot) + turn}"
    assert loaded(person(south, "south"))[0] is not None


def audited(text: str) -> list[Problem]:
    made, problems = loaded(text)
    assert made is not None, list(problems)
    audit(made.scenario, made.gathered.place, problems)
    return [problem for problem in problems if problem.code not in {"W501", "W509"}]


@pytest.mark.parametrize(("wish", "is_vain"), [("»0", False), ("»-0.4", True)])
def test_a_wish_that_never_comes_true_is_a_warning(wish: str, is_vain: bool) -> None:
    """Where not even the best mood lifts a plain number above zero."""
    text = person(f"mood: 0.3, orders: {{dig: 1, build.wood: {wish}}}")
    found = [(problem.code, str(problem.place)) for problem in audited(text)]
    assert found == ([("W518", marked_place(text_of(text)))] if is_vain else [])


def test_names_need_korean() -> None:
    """The audit reads a personality's texts like all others."""
    made, problems = loaded(person("orders: {dig: 1}"))
    assert made is not None
    audit(made.scenario, made.gathered.place, problems)
    lines = {problem.place.line for problem in problems if problem.code == "W501"}
    text = text_of(person("orders: {dig: 1}")).splitlines()
    assert any("personalities:" in text[line - 1] for line in lines)


def test_a_scenario_replaces_a_personality_of_its_world() -> None:
    """Merged by id, as every section is."""
    world = "world: {id: base, title: B}\n" + person("orders: {dig: 1}").replace("ORDER", ORDER)
    plain = text_of("personalities: [{replace: true, id: one, seat: north, name: N, about: A.,"
                    " orders: {dig: 7}}]")  # fmt: skip
    own = plain.replace("headline: [gold]", "headline: [gold], extends: base")
    own = "\n".join(line for line in own.splitlines() if not line.startswith("metrics:"))
    problems = Problems()
    made = load_texts({FILE: own, "world/base.yaml": world}, problems)
    assert made is not None, list(problems)
    (only,) = made.scenario.document.personalities
    assert only.orders == {"dig": 7}
