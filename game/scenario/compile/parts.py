"""Metrics, gauges, seats, lenses, clocks and actors of the document as engine tables."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from game.engine.formula import Ask, Formula, Number, Read, parts_of
from game.engine.grid import FOREVER, GRID, NEVER, Floats
from game.engine.parts import (
    Actor,
    Clock,
    Commitment,
    Ending,
    Gauge,
    Leaning,
    Lens,
    Metrics,
    RedLine,
    Rule,
    Seat,
)
from game.scenario.compile.blocs import stock_path
from game.scenario.compile.calendar import day_number, ratio_per_turn, share_per_turn
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema.values import days
from game.scenario.schema.world import Metric


def metrics(shop: Workshop, knowledge: Knowledge, sharpened: list[int]) -> Metrics:
    """Stocks with their bounds, pull and noise per turn."""
    written = shop.document.stocks
    _check_metrics(shop)
    calendar = shop.calendar
    pulled = [m for m, metric in enumerate(written) if metric.pull is not None]
    noisy = [m for m, metric in enumerate(written) if metric.noise is not None]
    rest, pull, noise = [], [], []
    for metric in written:
        if metric.pull is not None:
            rest.append(metric.rest or 0.0)
            pull.append(share_per_turn(calendar, metric.pull.share, metric.pull.per))
        if metric.noise is not None:
            ratio = ratio_per_turn(calendar, metric.noise.per)
            noise.append(metric.noise.sd * GRID * np.sqrt(ratio))
    turns = calendar.turns
    return Metrics(
        ids=tuple(metric.id for metric in written),
        low=_on_grid([metric.range[0] for metric in written]),
        high=_on_grid([metric.range[1] for metric in written]),
        start=_on_grid([metric.start for metric in written]),
        haze=np.array([metric.haze * GRID for metric in written]),
        seen=knowledge.metrics,
        pulled=np.array(pulled, np.intp),
        rest=_on_grid(rest),
        pull=np.array(pull).reshape(-1, turns).T.copy(),
        noisy=np.array(noisy, np.intp),
        noise=np.array(noise).reshape(-1, turns).T.copy(),
        hazy=np.array([m for m, metric in enumerate(written) if metric.haze > 0], np.intp),
        sharpened=np.array(sharpened, np.intp),
    )


def _on_grid(points: Sequence[float]) -> Floats:
    """Points as whole thousandths; never −0, whose sign machines treat differently in min, max."""
    return np.rint(np.array(points, np.float64) * GRID) + 0.0


def _check_metrics(shop: Workshop) -> None:
    """Ranges and what metrics name; what blocs name is checked where they are compiled."""
    for m, metric in enumerate(shop.document.stocks):
        path = stock_path(shop.document, m)
        _check_range(shop, metric, path)
        if metric.pull is not None and metric.rest is None:
            shop.error("E403", (*path, "pull"), metric=metric.id)
    for m, metric in enumerate(shop.document.metrics):
        if metric.scale is not None:
            shop.refer("scale", metric.scale, ("metrics", m, "scale"))
        for i, seat in enumerate(metric.seen_by or ()):
            shop.refer("seat", seat, ("metrics", m, "seen_by", i))
        for i, party in enumerate(metric.moved_by or ()):
            shop.refer("party", party, ("metrics", m, "moved_by", i))


def _check_range(shop: Workshop, metric: Metric, path: Path) -> None:
    low, high = metric.range
    if not np.rint(low * GRID) < np.rint(high * GRID):
        shop.error("E401", (*path, "range"), low=low, high=high)
        return
    for key, value in (("start", metric.start), ("rest", metric.rest)):
        if value is not None and not low <= value <= high:
            shop.error("E402", (*path, key), value=value, low=low, high=high)


def gauges(shop: Workshop, knowledge: Knowledge) -> tuple[Gauge, ...]:
    """Derived numbers; each reads at most four metrics, and lenses, but nothing else.

    Their changes are divided among metrics, so nothing else may change them.
    """
    found = []
    for g, gauge in enumerate(shop.document.gauges):
        path = ("gauges", g, "formula")
        formula = shop.formula(gauge.formula, path, "number") or _nothing()
        reads = [part for part in parts_of(formula.tree) if isinstance(part, Read)]
        inputs = tuple(sorted({part.index for part in reads if part.source == "metric"}))
        if any(part.source == "gauge" for part in reads):
            shop.error("E405", path, gauge=gauge.id)
        if len(inputs) > 4:
            shop.error("E406", path, gauge=gauge.id, count=len(inputs))
        if any(isinstance(part, Ask) for part in parts_of(formula.tree)) or any(
            part.source == "time" for part in reads
        ):
            shop.error("E409", path, gauge=gauge.id)
        if gauge.scale is not None:
            shop.refer("scale", gauge.scale, ("gauges", g, "scale"))
        knowledge.gauge_inputs.append(inputs)
        found.append(Gauge(gauge.id, formula, inputs))
    return tuple(found)


def seats(shop: Workshop) -> tuple[tuple[Seat, ...], tuple[str, ...]]:
    """Seats with their leanings, and the ids of all red lines in one row."""
    red_lines: list[str] = []
    found = []
    for s, seat in enumerate(shop.document.seats):
        leanings = []
        for i, leaning in enumerate(seat.leanings):
            path = ("seats", s, "leanings", i)
            goals = tuple(
                (
                    goal.id,
                    goal.weight,
                    shop.formula(goal.measure, (*path, "goals", j, "measure"), "number")
                    or _nothing(),
                )
                for j, goal in enumerate(leaning.goals)
            )
            lines = []
            for j, line in enumerate(leaning.red_lines):
                when = shop.formula(line.when, (*path, "red_lines", j, "when"), "truth")
                lines.append((len(red_lines), RedLine(line.id, when or _nothing(), line.costs)))
                red_lines.append(f"{seat.id}.{leaning.id}.{line.id}")
            leanings.append(Leaning(leaning.id, goals, tuple(lines)))
        if seat.approval is not None:
            shop.refer("metric", seat.approval, ("seats", s, "approval"))
        purse = seat.capital
        found.append(
            Seat(seat.id, purse.start, purse.per_turn, purse.bank, purse.orders, tuple(leanings))
        )
    return tuple(found), tuple(red_lines)


def lenses(shop: Workshop) -> tuple[Lens, ...]:
    """Disputed parameters and their settings."""
    found = []
    for i, lens in enumerate(shop.document.lenses):
        names = [setting.id for setting in lens.settings]
        if lens.default not in names:
            shop.error("E210", ("lenses", i, "default"), kind="setting", id=lens.default)
        default = names.index(lens.default) if lens.default in names else 0
        values = np.array([setting.value for setting in lens.settings])
        for j, evidence in enumerate(lens.evidence):
            cited = [evidence.source] if isinstance(evidence.source, str) else evidence.source
            for name in cited:
                shop.refer("source", name, ("lenses", i, "evidence", j, "source"))
        found.append(Lens(lens.id, tuple(names), values, default))
    return tuple(found)


def actors(shop: Workshop, knowledge: Knowledge) -> tuple[Actor, ...]:
    """Actors with their types and the utilities of their moves."""
    found, place = [], 0
    for a, actor in enumerate(shop.document.actors):
        priors = np.array([hidden.prior for hidden in actor.types] or [1.0])
        if not math.isclose(float(sum(priors)), 1.0, abs_tol=1e-6):
            shop.error("E410", ("actors", a, "types"), actor=actor.id, sum=float(sum(priors)))
        utilities, available = [], []
        for m, move in enumerate(actor.moves):
            path = ("actors", a, "moves", m)
            utilities.append(
                shop.formula(move.utility, (*path, "utility"), "number", actor.id) or _nothing()
            )
            available.append(shop.optional(move.available, (*path, "available"), "truth", actor.id))
        acts = np.ones(shop.calendar.turns)
        if actor.cadence is not None:
            acts = np.minimum(ratio_per_turn(shop.calendar, actor.cadence), 1.0)
        traits = tuple(
            t for name, t in shop.tables["trait"].items() if name.startswith(f"{actor.id}.")
        )
        read = {
            part.index if part.source == "metric" else -1
            for formula in (*utilities, *available)
            if formula is not None
            for part in parts_of(formula.tree)
            if isinstance(part, Read) and part.source in ("metric", "gauge")
        }
        inputs = {m for m in read if m >= 0} | (
            {m for inner in knowledge.gauge_inputs for m in inner} if -1 in read else set()
        )
        hazy = not bool(knowledge.exact[:, sorted(inputs)].all())
        moves = tuple(range(place, place + len(actor.moves)))
        place += len(actor.moves)
        types = tuple(hidden.id for hidden in actor.types) or ("only",)
        found.append(
            Actor(
                actor.id,
                types,
                priors,
                traits,
                moves,
                tuple(utilities),
                tuple(available),
                acts,
                hazy,
            )
        )
    return tuple(found)


def trait_values(shop: Workshop) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Traits by type, (traits, most types); zero where a type does not name a trait."""
    most = max((len(actor.types) for actor in shop.document.actors), default=1) or 1
    values = np.zeros((len(shop.tables["trait"]), most))
    for actor in shop.document.actors:
        for k, hidden in enumerate(actor.types):
            for name, value in hidden.traits.items():
                values[shop.tables["trait"][f"{actor.id}.{name}"], k] = value
    return values


def commitments(shop: Workshop) -> tuple[Commitment, ...]:
    """Words that bind, and what releases or breaks them."""
    return tuple(
        Commitment(
            commitment.id,
            shop.refer("seat", commitment.seat, ("commitments", c, "seat")),
            commitment.level,
            shop.optional(commitment.released_by, ("commitments", c, "released_by"), "truth"),
            shop.optional(commitment.broken_by, ("commitments", c, "broken_by"), "truth"),
        )
        for c, commitment in enumerate(shop.document.commitments)
    )


def clocks(shop: Workshop, knowledge: Knowledge) -> tuple[Clock, ...]:
    """Deadlines: a length of time, or a day."""
    found = []
    for c, clock in enumerate(shop.document.clocks):
        if (clock.runs is None) == (clock.until is None):
            shop.error("E415", ("clocks", c), clock=clock.id)
        for i, seat in enumerate(clock.seen_by or ()):
            shop.refer("seat", seat, ("clocks", c, "seen_by", i))
        runs = FOREVER if clock.runs is None else days(clock.runs)
        until = NEVER if clock.until is None else day_number(shop.calendar, clock.until)
        found.append(Clock(clock.id, runs, until, clock.running, knowledge.clocks[c]))
    return tuple(found)


def rules(shop: Workshop) -> tuple[Rule, ...]:
    """Standing rules and when they hold."""
    return tuple(
        Rule(rule.id, shop.optional(rule.when, ("rules", r, "when"), "truth"), rule.once)
        for r, rule in enumerate(shop.document.rules)
    )


def endings(shop: Workshop) -> tuple[Ending, ...]:
    """Endings in order of precedence; the last must hold unconditionally."""
    written = shop.document.endings
    last = len(written) - 1
    if written[last].when is not None or written[last].early:
        shop.error("E430", ("endings", last), ending=written[last].id)
    for e, ending in enumerate(written[:last]):
        if ending.when is None and ending.early:
            shop.error("E431", ("endings", e), ending=ending.id)
        elif ending.when is None:
            shop.warning("W432", ("endings", e), ending=ending.id)
    return tuple(
        Ending(ending.id, shop.optional(ending.when, ("endings", e, "when"), "truth"), ending.early)
        for e, ending in enumerate(written)
    )


def _nothing() -> Formula:
    """Stands in for a formula whose problem has been reported."""
    return Formula.of(Number(0.0))
