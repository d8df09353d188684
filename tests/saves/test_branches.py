"""What-ifs in a save: kept with it, linked to where they leave, refused where they do not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.engine.orders import Decision, Order
from game.engine.replay import Played
from game.match.shelf import open_game
from game.saves import generations
from game.saves.branch import LONGEST_LABEL, MOST_BRANCHES, Branch, Change, before, grown
from game.saves.chain import linked_branches
from game.saves.envelope import seal, unseal
from game.saves.form import Save, from_bytes, to_bytes
from game.saves.generations import write
from game.saves.refusal import RefusedError, SaveRefusal
from game.saves.upgrade import FORMAT
from tests.saves.kept import saves

Content = dict[str, Any]
Changes = Callable[[list[Any]], object]

FIRST = Branch(0, 2, (Change("drop", "pledge_passage"),), {"ford": "same"}, "No pledge")
SECOND = Branch(1, 3, (Change("lens", "dyke_floods_below", "no"),), {})


def with_branches(*branches: Branch) -> Save:
    """A save of four turns with branches that have the turns of the game itself."""
    turns = saves()[4].record.turns
    grown_ = [replace(one, turns=tuple(turns[one.turn - 1 :])) for one in branches]
    return replace(saves()[4], branches=tuple(grown_))


def changed(change: Changes, relink: bool = True) -> bytes:
    """A save with two branches, something else in them, and all its checksums right."""
    _, content = unseal(to_bytes(with_branches(FIRST, SECOND)), FORMAT)
    change(content["branches"])
    if relink:
        bare = [{k: v for k, v in one.items() if k != "links"} for one in content["branches"]]
        content["branches"] = linked_branches(content["game"], bare)
    return seal(FORMAT, content)


def code_of(data: bytes) -> str:
    """Why these bytes are refused."""
    with pytest.raises(RefusedError) as caught:
        from_bytes(data)
    return caught.value.refusal.code


def test_branches_are_read_as_they_were_written() -> None:
    """With their changes, players, label and turns; one that has not been played as well."""
    save = with_branches(FIRST, SECOND)
    unplayed = replace(save, branches=(*save.branches, replace(FIRST, parent=2, turn=4)))
    for one in (save, unplayed):
        assert from_bytes(to_bytes(one)) == one


def test_a_save_without_branches_is_what_it_always_was() -> None:
    """Nothing is said of them, so that saves made before there were any open and stay."""
    _, content = unseal(to_bytes(saves()[4]), FORMAT)
    assert set(content) == {"game", "scenario", "snapshot"}


def test_a_branch_grows_from_its_parents_turns() -> None:
    """The game up to its turn, then its own; what its parent had set before it holds."""
    save = with_branches(FIRST, SECOND)
    whole = grown(save.record, save.branches, 2)
    assert whole.turns == save.record.turns
    assert whole.shifts[3].lenses == {"dyke_floods_below": "no"}
    assert grown(save.record, save.branches, 0) is save.record
    assert before(whole, 2).shifts == {}
    assert before(whole, 3).shifts == whole.shifts


def test_a_turn_of_a_branch_cannot_be_changed_unnoticed() -> None:
    """Nor can where it leaves, what it is called, or the branch it grows from."""
    edits: list[Changes] = [
        lambda b: b[0]["turns"][1].update(values=b[0]["turns"][0]["values"]),
        lambda b: b[0]["turns"].pop(),
        lambda b: b[1].update(label="other"),
        lambda b: b[1].update(parent=0),
        lambda b: b[0].update(changes=[]),
        lambda b: b[1]["links"].append("0" * 64),
    ]
    for edit in edits:
        assert code_of(changed(edit, relink=False)) == "out_of_order"


@pytest.mark.parametrize(
    "edit",
    [
        lambda b: b[0].update(turn=5),
        lambda b: b[1].update(parent=1, turn=6),
        lambda b: b[0].update(label="x" * (LONGEST_LABEL + 1)),
        lambda b: b[0].update(changes=[["burn", "x", ""]]),
        lambda b: b[0].update(changes=[["drop", "x"]]),
        lambda b: b[0].update(players={"ford": 3}),
        lambda b: b.extend([b[0]] * MOST_BRANCHES),
    ],
)
def test_a_branch_that_does_not_grow_from_the_game_is_refused(edit: Changes) -> None:
    """Of a turn that its parent does not have, of unknown form, or too many of them."""
    assert code_of(changed(edit)) == "wrong_shape"


@pytest.mark.parametrize(
    "edit",
    [
        lambda b: b[0].update(parent=1),
        lambda b: b[0].update(parent=2),
        lambda b: b[0].update(parent=-1),
        lambda b: b[0].update(turn=0),
        lambda b: b.clear(),
    ],
)
def test_no_branch_grows_from_nothing_itself_or_a_later_one(edit: Changes) -> None:
    """And a save says nothing of branches where it has none."""
    assert code_of(changed(edit, relink=False)) == "wrong_shape"


@pytest.mark.parametrize(
    ("branch", "what"),
    [
        (replace(FIRST, changes=(Change("drop", "raise_army"),)), "order"),
        (replace(FIRST, changes=(Change("give", "pledge_passage", "loudly"),)), "order"),
        (replace(FIRST, changes=(Change("answer", "flood", "swim"),)), "answer"),
        (replace(FIRST, changes=(Change("lens", "dyke_floods_below", "?"),)), "lens"),
        (replace(FIRST, changes=(Change("leaning", "ford", "wolves"),)), "leaning"),
        (replace(FIRST, players={"moon": "same"}), "seat"),
    ],
)
def test_a_branch_must_fit_the_scenario(branch: Branch, what: str, tmp_path: Path) -> None:
    """Name by name, as the game itself must."""
    path = tmp_path / "x.game"
    assert write(path, with_branches(branch)) is None
    found = open_game(path)
    assert isinstance(found, SaveRefusal)
    assert (found.code, found.parameters["what"]) == ("does_not_fit", what)


def test_orders_of_a_branch_must_fit_the_scenario(tmp_path: Path) -> None:
    """Those of its own turns."""
    turn = saves()[4].record.turns[3]
    own = Played({"ford": Decision((Order("raise_army"),))}, turn.values, turn.digest)
    path = tmp_path / "x.game"
    save = replace(saves()[4], branches=(replace(FIRST, turn=4, turns=(own,)),))
    assert write(path, save) is None
    assert isinstance(found := open_game(path), SaveRefusal)
    assert found.parameters["id"] == "raise_army"


def test_what_could_not_be_read_again_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many branches of a long game may be too much; the game that was there stays."""
    path = tmp_path / "x.game"
    assert write(path, saves()[4]) is None
    kept = path.read_bytes()

    def too_much(data: bytes) -> Save:
        raise RefusedError("malformed", where=len(data))

    monkeypatch.setattr(generations, "from_bytes", too_much)
    refusal = write(path, with_branches(FIRST))
    assert refusal is not None
    assert refusal.code == "too_large"
    assert path.read_bytes() == kept
    assert write(path, saves()[4]) is None
