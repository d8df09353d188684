"""The causal map: what is written in the model is on it, with the right sign."""

from __future__ import annotations

import pytest

from game.engine.formula import Apply, Ask, Expression, Formula, Number, Read
from game.engine.surroundings import Around
from game.telling.causality import SLIGHT, Arrow, causality
from game.telling.changes import Written
from game.telling.nodes import besides, deed_node
from game.telling.trial import effect, polarity
from tests.telling.played import sitting


def _arrow(source: str, target: str, scenario: str = "gsomia-dispute") -> Arrow:
    found = causality(sitting(scenario, "seoul", 3)).into[target]
    return next(arrow for arrow in found if arrow.source == source)


def test_a_move_acts_by_its_effect() -> None:
    """A move of an actor has an arrow with the amount that is written for it."""
    arrow = _arrow("move:pyongyang.launch", "metric:tension")
    assert arrow.sign == 1
    assert arrow.parts[0].amount == pytest.approx(3.0)
    assert "4 weeks" in arrow.parts[0].words


def test_a_rule_leads_from_what_it_reads() -> None:
    """A standing rule is an arrow from what its formula reads, signed by trying it."""
    assert _arrow("metric:talks", "metric:tension").sign == -1
    assert _arrow("gauge:alliance_trust", "metric:china_pressure").sign == -1


def test_a_rule_that_rests_says_so() -> None:
    """A rule whose condition does not hold is on the map all the same, as not live."""
    told = sitting("gsomia-dispute", "seoul", 3)
    parts = [part for arrows in causality(told).into.values() for a in arrows for part in a.parts]
    assert {part.is_live for part in parts} == {True, False}


def test_an_order_that_sets_a_marker_acts_through_the_rule() -> None:
    """Who asks for help acts on trust by the rule about appeals that wait for an answer."""
    told = sitting("gsomia-dispute", "seoul", 3)
    found = causality(told).into["metric:trust_rok"]
    reasons = {part.reason for a in found if a.source.startswith("order:") for part in a.parts}
    assert "An appeal without answer" in reasons


def test_inputs_of_a_gauge_raise_it() -> None:
    """Both capitals' trust raise the gauge that is worked out from them."""
    for name in ("trust_us", "trust_rok"):
        assert _arrow(f"metric:{name}", "gauge:alliance_trust").sign == 1


@pytest.mark.parametrize("scenario", ["gsomia-dispute", "hanoi-summit", "sma-talks"])
def test_every_written_change_is_on_the_map(scenario: str) -> None:
    """Each change that an order, a move or an agreement makes has its arrow."""
    told = sitting(scenario, "seoul", 1)
    found, view = causality(told), told.view()
    around = Around(told.match.rules, view.known, view.known.turn)
    missing = []
    for phase in told.match.rules.phases.values():
        for row, d in enumerate(phase.deed):
            source = deed_node(phase.deeds[int(d)])
            if source is None or row in phase.written:
                continue
            change = Written(told, around, phase, row)
            known = {arrow.target for arrow in found.out_of[source]}
            is_small = abs(change.amount) < SLIGHT
            if change.target in found.nodes and change.target not in known and not is_small:
                missing.append((source, change.target))
    assert missing == []


def test_blocs_of_the_other_capital_are_not_on_it() -> None:
    """A seat's map has its own audiences, and nothing of the other's."""
    told = sitting("sma-talks", "seoul", 1)
    found = causality(told).nodes
    for bloc in told.match.rules.blocs:
        assert (f"metric:{bloc.id}" in found) == (told.match.rules.seats[bloc.seat].id == "seoul")


def test_both_languages_tell_all_of_it() -> None:
    """Every node and every arrow can be told in Korean as in English."""
    for language in ("en", "ko"):
        told = sitting("hanoi-summit", "washington", 2, language=language)
        found = causality(told)
        assert all(node.name and node.group and node.kind_words for node in found.nodes.values())
        assert all(besides(told, node) or node.kind == "agreement"
                   for node in found.nodes.values() if node.kind != "metric")  # fmt: skip


# -- trying formulas -------------------------------------------------------------------------------


def _around() -> Around:
    told = sitting("gsomia-dispute", "seoul", 1)
    return Around(told.match.rules, told.view().known, 1)


TENSION = Read("metric", 0)
MARKED = Ask("marked", (0,))


def _above(points: float) -> Apply:
    return Apply(">", (TENSION, Number(points)))


@pytest.mark.parametrize(
    ("condition", "what", "sign"),
    [
        (_above(10), TENSION, 1),
        (Apply("not", (_above(10),)), TENSION, -1),
        (Apply("<=", (TENSION, Number(10))), TENSION, -1),
        (Apply("and", (_above(10), Apply("not", (MARKED,)))), MARKED, -1),
        (Apply("or", (MARKED, Apply("not", (MARKED,)))), MARKED, 0),
        (_above(10), MARKED, 0),
    ],
)
def test_polarity_of_conditions(condition: Expression, what: Read | Ask, sign: int) -> None:
    """What helps a condition to hold counts for it, under a not against it."""
    assert polarity(condition, _around(), what) == sign


def test_a_step_without_effect_tries_the_whole_range() -> None:
    """Below a threshold a formula still shows what its input would do beyond it."""
    beyond = Apply("max", (Number(0.0), Apply("-", (TENSION, Number(90.0)))))
    found = effect(Formula.of(beyond), _around(), TENSION, 10.0, (0.0, 100.0))
    assert found == pytest.approx(1.0)


def test_a_yes_is_compared_with_a_no() -> None:
    """A question counts by what its yes adds, whatever its answer is now."""
    amount = Apply("if", (MARKED, Number(3.0), Number(1.0)))
    assert effect(Formula.of(amount), _around(), MARKED, 1.0, (0.0, 1.0)) == pytest.approx(2.0)
