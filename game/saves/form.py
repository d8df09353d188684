"""What a save holds, and its form as plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from game.engine.orders import Decision
from game.engine.replay import Record
from game.engine.snapshot import Snapshot
from game.engine.state import Setup
from game.saves.branch import Branch
from game.saves.chain import check, links
from game.saves.decisions import from_decision, to_decision
from game.saves.envelope import seal, unseal
from game.saves.played import from_turn, to_turn
from game.saves.shape import Shape
from game.saves.tree import from_branches, to_branches
from game.saves.upgrade import FORMAT, upgraded

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
    had settled (they never touch the rules); ``snapshot`` is the state after the last turn
    (None in saves of formats 1 and 2); ``branches`` are its what-ifs.
    """

    record: Record
    texts: Mapping[str, str]
    players: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    drafts: Mapping[str, KeptDraft] = field(default_factory=dict)
    snapshot: Snapshot | None = None
    branches: tuple[Branch, ...] = ()


def to_bytes(save: Save) -> bytes:
    """The save in canonical JSON, compressed, sealed by its checksum."""
    return seal(FORMAT, _content(save))


def to_plain(save: Save) -> str:
    """The same content for people to read: indented JSON.  It cannot be opened again."""
    content = {"format": FORMAT, **_content(save)}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def from_bytes(data: bytes) -> Save:
    """The save that these bytes hold; raises RefusedError for any others."""
    content = upgraded(*unseal(data, FORMAT))
    top = Shape(content).fields(("game", "scenario", "snapshot"), ("branches",))
    game = top["game"].fields(
        ("scenario", "fingerprint", "resolution", "seed", "run", "setup", "turns", "links",
         "players", "options", "drafts")
    )  # fmt: skip
    record = _to_record(game)
    check(content["game"], [link.hexadecimal(64) for link in game["links"].each()])
    texts = {name: text.text() for name, text in top["scenario"].entries().items()}
    drafts = {seat: _to_draft(draft) for seat, draft in game["drafts"].entries().items()}
    taken = _to_snapshot(top["snapshot"], len(record.turns))
    grown = to_branches(content["game"], top["branches"]) if "branches" in top else ()
    return Save(record, texts, game["players"].ids(), game["options"].ids(), drafts, taken, grown)


def _content(save: Save) -> dict[str, Any]:
    game = _from_record(save.record)
    game |= {
        "links": links(game),
        "players": dict(save.players),
        "options": dict(save.options),
        "drafts": {
            seat: {"decision": from_decision(draft.decision), "sealed": draft.sealed}
            for seat, draft in save.drafts.items()
        },
    }
    taken = None if save.snapshot is None else _from_snapshot(save.snapshot)
    content: dict[str, Any] = {"game": game, "scenario": dict(save.texts), "snapshot": taken}
    if save.branches:
        content["branches"] = from_branches(game, save.branches)
    return content


def _from_record(record: Record) -> dict[str, Any]:
    return {
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
        "turns": [from_turn(turn) for turn in record.turns],
    }


def _to_record(game: Mapping[str, Shape]) -> Record:
    setup = game["setup"].fields(("leanings", "lenses", "types"))
    return Record(
        scenario=game["scenario"].id(),
        fingerprint=game["fingerprint"].hexadecimal(64),
        seed=game["seed"].whole(0, _LARGEST_SEED),
        setup=Setup(setup["leanings"].ids(), setup["lenses"].ids(), setup["types"].ids()),
        run=game["run"].whole(0, _LARGEST_RUN),
        resolution=game["resolution"].whole(1, 10**6),
        turns=[to_turn(turn) for turn in game["turns"].each()],
    )


def _to_draft(shape: Shape) -> KeptDraft:
    parts = shape.fields(("decision", "sealed"))
    return KeptDraft(to_decision(parts["decision"]), parts["sealed"].flag())


def _from_snapshot(taken: Snapshot) -> dict[str, Any]:
    arrays = {name: list(numbers) for name, numbers in taken.arrays.items()}
    return {"turn": taken.turn, "arrays": arrays}


def _to_snapshot(shape: Shape, turns: int) -> Snapshot | None:
    """The snapshot, which must be of the moment after the last turn."""
    if shape.is_nothing():
        return None
    parts = shape.fields(("turn", "arrays"))
    turn = parts["turn"].whole(turns, turns)
    arrays = {name: array.numbers() for name, array in parts["arrays"].entries().items()}
    return Snapshot(turn, arrays)
