"""Blocs as the engine knows them, and what they make of commitments (audience costs).

Fearon (1994) holds that a leader who makes a public threat and backs down pays for it at
home; Tomz (2007) found such costs in survey experiments, growing with the level of the
threat; Kertzer and Brutger (2016) took them apart: the inconsistency of a word that is broken,
and the belligerence of the word itself, which dovish audiences punish although it is kept.  Hence

    a word given    each bloc    −level × belligerence
    a word broken   each bloc    −3 × level × inconsistency

and as much, weighed by the blocs' shares, in the metric of the seat's approval.  Half of it
is forgotten in three months.  The factors are the designer's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.engine.parts import Bloc
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import blocs as written
from game.scenario.schema.document import Document
from game.scenario.schema.effects import Change
from game.scenario.schema.play import Commitment

FORGOTTEN = "3 months"
"""The time in which half of an audience cost is gone."""

BREACH = 3.0
"""A broken word costs so many times what giving one does."""


def stock_path(document: Document, metric: int) -> Path:
    """Where a metric was written: among the metrics, or as a bloc."""
    own = len(document.metrics)
    return ("metrics", metric) if metric < own else ("blocs", metric - own)


def compiled(shop: Workshop) -> tuple[Bloc, ...]:
    """All blocs; the shares of a seat's blocs must add up to 1."""
    first: dict[str, int] = {}
    for b, bloc in enumerate(shop.document.blocs):
        first.setdefault(bloc.seat, b)
    for seat, b in first.items():
        total = math.fsum(bloc.share for bloc in _of(shop.document, seat))
        if not math.isclose(total, 1.0, abs_tol=1e-6):
            shop.error("E411", ("blocs", b, "share"), seat=seat, sum=total)
    return tuple(
        Bloc(
            id=bloc.id,
            seat=shop.refer("seat", bloc.seat, ("blocs", b, "seat")),
            metric=len(shop.document.metrics) + b,
            share=bloc.share,
            belligerence=bloc.belligerence,
            inconsistency=bloc.inconsistency,
        )
        for b, bloc in enumerate(shop.document.blocs)
    )


def costs(shop: Workshop, word: Commitment, kind: str) -> list[Change]:
    """What the audiences at home make of a word that is ``made`` or ``broken``; else nothing."""
    if kind not in ("made", "broken"):
        return []
    return [
        Change(change=metric, by=amount, fades=FORGOTTEN, why=word.why, source=word.source,
               confidence="designer")
        for metric, amount in _amounts(shop, word, kind)
        if amount
    ]  # fmt: skip


def _amounts(shop: Workshop, word: Commitment, kind: str) -> Iterator[tuple[str, float]]:
    """Each metric that answers, and by how many points."""
    blocs = _of(shop.document, word.seat)
    each = [-word.level * _minds(bloc, kind) for bloc in blocs]
    yield from ((bloc.id, amount) for bloc, amount in zip(blocs, each, strict=True))
    approval = next((s.approval for s in shop.document.seats if s.id == word.seat), None)
    if approval is not None and approval in shop.tables["metric"]:
        shares = zip(blocs, each, strict=True)
        yield approval, math.fsum(bloc.share * amount for bloc, amount in shares)


def _minds(bloc: written.Bloc, kind: str) -> float:
    return bloc.belligerence if kind == "made" else BREACH * bloc.inconsistency


def _of(document: Document, seat: str) -> list[written.Bloc]:
    return [bloc for bloc in document.blocs if bloc.seat == seat]
