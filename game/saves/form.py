"""What a save holds, and its form as plain data.

A decision has the same form everywhere (scripts, history, scenario tests, saves): its orders
with option and condition, its choices, its predictions; what is empty is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from game.engine.orders import Decision, Order
from game.engine.replay import Played, Record
from game.engine.state import Setup
from game.engine.table import WORDS, Move
from game.saves.canonical import seal, unseal
from game.saves.shape import Shape

FORMAT = 2
"""Raised when the form changes; each older format is brought up by a step of its own.

1: decisions without moves at the table, which read as they are."""

_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,60})?")
_LARGEST_VALUE = 10**12  # thousandths; metrics lie within a million points
_LARGEST_RUN = 2**31
_LARGEST_SEED = 2**64 - 1


@dataclass(frozen=True)
class KeptDraft:
    """What a seat had planned, or already sealed, when the game was written down."""

    decision: Decision
    sealed: bool = False


@dataclass(frozen=True)
class Save:
    """A game that can be gone on with.

    ``texts`` are the scenario's files by name, so that it opens even when they have changed
    or are gone; ``players`` says who decides for each seat, ``options`` what else the table
    had settled (they never touch the rules).
    """

    record: Record
    texts: Mapping[str, str]
    players: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    drafts: Mapping[str, KeptDraft] = field(default_factory=dict)


def to_bytes(save: Save) -> bytes:
    """The save in canonical JSON, sealed by its checksum."""
    record = save.record
    game = {
        "scenario": record.scenario,
        "fingerprint": record.fingerprint,
        "resolution": record.resolution,
        "seed": record.seed,
        "run": record.run,
        "setup": {
            "leanings": dict(record.setup.leanings),
            "lenses": dict(record.setup.lenses),
            "types": dict(record.setup.types),
        },
        "turns": [_from_turn(turn) for turn in record.turns],
        "players": dict(save.players),
        "options": dict(save.options),
        "drafts": {
            seat: {"decision": from_decision(draft.decision), "sealed": draft.sealed}
            for seat, draft in save.drafts.items()
        },
    }
    return seal(FORMAT, {"game": game, "scenario": dict(save.texts)})


def from_bytes(data: bytes) -> Save:
    """The save that these bytes hold; raises RefusedError for any others."""
    top = Shape(unseal(data, FORMAT)).fields(("game", "scenario"))
    game = top["game"].fields(
        ("scenario", "fingerprint", "resolution", "seed", "run", "setup", "turns", "players",
         "options", "drafts")
    )  # fmt: skip
    setup = game["setup"].fields(("leanings", "lenses", "types"))
    record = Record(
        scenario=game["scenario"].id(),
        fingerprint=game["fingerprint"].hexadecimal(64),
        seed=game["seed"].whole(0, _LARGEST_SEED),
        setup=Setup(setup["leanings"].ids(), setup["lenses"].ids(), setup["types"].ids()),
        run=game["run"].whole(0, _LARGEST_RUN),
        resolution=game["resolution"].whole(1, 10**6),
        turns=[_to_turn(turn) for turn in game["turns"].each()],
    )
    texts = {name: text.text() for name, text in top["scenario"].entries().items()}
    drafts = {seat: _to_draft(draft) for seat, draft in game["drafts"].entries().items()}
    return Save(record, texts, game["players"].ids(), game["options"].ids(), drafts)


def from_decision(decision: Decision) -> dict[str, Any]:
    """A decision as plain data."""
    orders = []
    for order in decision.orders:
        words = {"order": order.order, "option": order.option, "if": order.depends_on}
        orders.append({key: word for key, word in words.items() if word is not None})
    parts: dict[str, Any] = {
        "table": [None if move is None else _from_move(move) for move in decision.table],
        "orders": orders,
        "choices": dict(decision.choices),
        "predictions": dict(decision.predictions),
    }
    return {key: value for key, value in parts.items() if value}


def to_decision(shape: Shape) -> Decision:
    """A decision from plain data."""
    parts = shape.fields((), ("orders", "choices", "predictions", "table"))
    orders = []
    for order in parts["orders"].each() if "orders" in parts else ():
        words = order.fields(("order",), ("option", "if"))
        found = {key: words[key].id() for key in words}
        orders.append(Order(found["order"], found.get("option"), found.get("if")))
    return Decision(
        tuple(orders),
        parts["choices"].ids() if "choices" in parts else {},
        parts["predictions"].ids() if "predictions" in parts else {},
        tuple(_to_move(move) for move in parts["table"].each()) if "table" in parts else (),
    )


def _from_move(move: Move) -> dict[str, Any]:
    """Numbers are written as texts: a save has whole numbers only."""
    terms = {
        name: term if isinstance(term, str) else _from_number(term)
        for name, term in move.terms.items()
    }
    return {move.word: move.agreement, **({"terms": terms} if terms else {})}


def _from_number(number: float) -> str:
    """All digits of a number, without an exponent."""
    return format(Decimal(repr(float(number))), "f").removesuffix(".0")


def _to_move(shape: Shape) -> Move | None:
    if shape.is_nothing():
        return None
    parts = shape.fields((), (*WORDS[1:], "terms"))
    words = [word for word in WORDS[1:] if word in parts]
    if len(words) != 1:
        raise shape.wrong()
    terms = parts["terms"].ids() if "terms" in parts else {}
    numbers = {name: float(t) if _NUMBER.fullmatch(t) else t for name, t in terms.items()}
    return Move(words[0], parts[words[0]].id(), numbers)


def _from_turn(turn: Played) -> dict[str, Any]:
    decisions = {seat: from_decision(decision) for seat, decision in turn.decisions.items()}
    values = [int(value) for value in turn.values]
    return {"decisions": decisions, "values": values, "digest": turn.digest}


def _to_turn(shape: Shape) -> Played:
    parts = shape.fields(("decisions", "values", "digest"))
    decisions = {seat: to_decision(d) for seat, d in parts["decisions"].entries().items()}
    values = tuple(
        float(value.whole(-_LARGEST_VALUE, _LARGEST_VALUE)) for value in parts["values"].each()
    )
    return Played(decisions, values, parts["digest"].hexadecimal(64))


def _to_draft(shape: Shape) -> KeptDraft:
    parts = shape.fields(("decision", "sealed"))
    return KeptDraft(to_decision(parts["decision"]), parts["sealed"].flag())
