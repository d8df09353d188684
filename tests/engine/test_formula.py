"""Formulas are total and bounded, and give the same numbers for one run and for many."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.formula import (
    LIMIT,
    OPERATIONS,
    Apply,
    Expression,
    Number,
    Read,
    Truth,
    Value,
    evaluator,
    kind_of,
    logistic,
    magnitude,
    weight,
)

plain = st.floats(-1000, 1000, allow_nan=False)


class Numbers:
    """Surroundings in which ``metric`` i is a given row over the runs."""

    def __init__(self, rows: list[list[float]]) -> None:
        self.rows = np.array(rows)

    def read(self, source: str, index: int) -> Value:
        """Row ``index``, whatever the source."""
        return self.rows[index]

    def ask(self, question: str, arguments: tuple[int, ...]) -> Value:
        """Nothing may be asked."""
        raise AssertionError(question)


def formulas() -> st.SearchStrategy[Expression]:
    """Number formulas over three metrics, with truths inside ``if``."""
    literals = st.sampled_from([0.0, 1.0, -1.0, 0.5, 3.0, 100.0, 1e6]).map(Number)
    leaves = literals | st.integers(0, 2).map(lambda i: Read("metric", i))

    def larger(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        unary = st.sampled_from(["negate", "abs", "sqrt", "logistic", "round"])
        binary = st.sampled_from(["+", "-", "*", "/", "min", "max"])
        compare = st.builds(
            lambda o, a, b: Apply(o, (a, b)), st.sampled_from(["<", ">=", "=="]), inner, inner
        )
        return (
            st.builds(lambda o, a: Apply(o, (a,)), unary, inner)
            | st.builds(lambda o, a, b: Apply(o, (a, b)), binary, inner, inner)
            | st.builds(lambda c, a, b: Apply("if", (c, a, b)), compare, inner, inner)
        )

    return st.recursive(leaves, larger, max_leaves=12)


rows = st.lists(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3), min_size=1, max_size=5)


@given(formulas(), rows)
def test_formulas_are_finite_bounded_and_the_same_alone_and_together(
    tree: Expression, runs: list[list[float]]
) -> None:
    """No division by zero, no root of a negative number, nothing beyond ±LIMIT escapes."""
    value = evaluator(tree)
    together = np.broadcast_to(
        np.asarray(value(Numbers([list(r) for r in zip(*runs, strict=True)]))), len(runs)
    )
    assert kind_of(tree) == "number"
    assert np.isfinite(together).all()
    assert (np.abs(together) <= max(LIMIT, magnitude(tree))).all()
    for column, run in enumerate(runs):
        alone = np.ravel(value(Numbers([[number] for number in run])))[0]
        assert float(alone).hex() == float(together[column]).hex()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_gives_the_kind_it_says(operation: str) -> None:
    """Numbers for numbers, truths for truths."""
    takes, gives, _ = OPERATIONS[operation]
    arguments = tuple(Number(2.0) if kind == "number" else Truth(True) for kind in takes)
    result = np.asarray(evaluator(Apply(operation, arguments))(Numbers([])))
    assert (result.dtype == np.bool_) == (gives == "truth")


@given(st.floats(-1e6, 1e6))
def test_weight_is_positive_and_reciprocal(x: float) -> None:
    """weight(−x) = 1 / weight(x), and weight(0) = 1."""
    assert float(weight(x)) > 0
    assert weight(0.0) == 1.0
    if abs(x) < 100:
        assert float(weight(x) * weight(-x)) == pytest.approx(1.0)


@given(plain, plain)
def test_weight_and_logistic_rise(a: float, b: float) -> None:
    """A higher utility never weighs less."""
    low, high = min(a, b), max(a, b)
    assert weight(low) <= weight(high)
    assert 0 <= logistic(low) <= logistic(high) <= 1


@given(st.floats(-50, 50))
def test_logistic_is_the_share_of_its_weight(x: float) -> None:
    """logistic(x) = weight(x) / (1 + weight(x)), symmetric about one half."""
    assert float(logistic(x)) == pytest.approx(float(weight(x) / (1 + weight(x))))
    assert float(logistic(x) + logistic(-x)) == pytest.approx(1)


def test_near_zero_weight_is_the_exponential() -> None:
    """To second order: what modellers expect of a quantal choice."""
    for x in (-0.1, -0.01, 0.01, 0.1):
        assert float(weight(x)) == pytest.approx(math.exp(x), abs=abs(x) ** 3)
