"""Saved games: written whole, read whole, or refused with a sentence."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import random
from pathlib import Path
from typing import Any, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.orders import Decision, Order
from game.engine.replay import Played, Record
from game.engine.state import Setup
from game.engine.table import WORDS, Move
from game.saves import refusal
from game.saves.canonical import LARGEST, seal, unseal
from game.saves.file import read, write
from game.saves.form import (
    FORMAT,
    KeptDraft,
    Save,
    from_bytes,
    from_decision,
    to_bytes,
    to_decision,
)
from game.saves.refusal import RefusedError, SaveRefusal
from game.saves.shape import Shape
from game.wording.saves import SENTENCES, refusal_sentence

DIGEST = "0" * 64


def a_save() -> Save:
    decision = Decision((Order("toll", "high", "dyke"), Order("fair")), {"flood": "share"})
    record = Record(
        scenario="two-rivers",
        fingerprint="a" * 64,
        seed=2**64 - 1,
        setup=Setup({"ford": "charter"}, {"floods": "?"}, {"riders": "raiders"}),
        run=3,
        turns=[Played({"ford": decision}, (1000.0, -500.0), DIGEST)],
    )
    plan = KeptDraft(Decision((), {}, {"riders": "raid"}), sealed=True)
    return Save(
        record,
        {"scenario.yaml": "language: 1\n# 지소미아 “é”\n"},
        {"ford": "person", "weir": "random"},
        {"guided": "yes"},
        {"ford": plan},
    )


def code_of(data: bytes, tmp_path: Path) -> str:
    """The code with which these bytes are refused; every refusal must have a sentence."""
    path = tmp_path / "game.json"
    path.write_bytes(data)
    found = read(path)
    assert isinstance(found, SaveRefusal)
    for language in ("en", "ko"):
        assert str(path) in refusal_sentence(found, language)
    return found.code


def resealed(change: dict[str, Any]) -> bytes:
    """A save with a right checksum and something else inside."""
    content = json.loads(to_bytes(a_save()))
    number = content.pop("format")
    del content["sha256"]
    content["game"] |= change
    return seal(number, content)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """A save comes back equal, and writing it again gives the same bytes."""
    path = tmp_path / "deep" / "game.json"
    assert write(path, a_save()) is None
    again = read(path)
    assert again == a_save()
    assert isinstance(again, Save)
    assert to_bytes(again) == path.read_bytes()


ids = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
orders = st.builds(Order, ids, st.none() | ids, st.none() | ids)
answers = st.dictionaries(ids, ids, max_size=3)
numbers = st.integers(-(10**9), 10**9).map(lambda n: n / 1000) | st.sampled_from(
    [0.1 * 3, 1e-7, 123456.7890123, 0.0, 13.9]
)
words = st.text("abcdefghij_", min_size=1, max_size=12)
moves = st.builds(
    Move, st.sampled_from(WORDS[1:]), words, st.dictionaries(words, numbers | words, max_size=6)
)
decisions = st.builds(
    Decision,
    st.lists(orders, max_size=4).map(tuple),
    answers,
    answers,
    st.lists(st.none() | moves, max_size=4).map(tuple),
)


@given(decisions)
def test_every_decision_survives(decision: Decision) -> None:
    """A decision written as plain data and read again is the same decision."""
    assert to_decision(Shape(from_decision(decision))) == decision


@pytest.mark.parametrize(
    "move",
    [{}, {"terms": {"share": "10"}}, {"accept": "pact", "table": "pact"}, {"wave": "pact"},
     {"accept": 3}, {"table": "pact", "terms": {"share": 10}}, [], "accept"],
)  # fmt: skip
def test_what_is_no_move_is_refused(move: object) -> None:
    """No word, two words, an unknown word, values of another kind."""
    decision = {"table": [move], "orders": [], "choices": {}, "predictions": {}}
    with pytest.raises(RefusedError):
        to_decision(Shape(decision))


def test_every_single_bit_matters() -> None:
    """Flipping any one bit of a save, or cutting it anywhere, makes it refused."""
    data = to_bytes(a_save())
    for place in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            with pytest.raises(RefusedError):
                from_bytes(bytes(flipped))
        with pytest.raises(RefusedError):
            from_bytes(data[:place])


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    """Whatever a file holds, it is refused, also behind a right head and checksum."""
    for content in (data, _with_checksum(b'{"format":1,' + data)):
        with pytest.raises(RefusedError):
            from_bytes(content)


def _with_checksum(body: bytes) -> bytes:
    return body + b',"sha256":"' + hashlib.sha256(body).hexdigest().encode() + b'"}\n'


def test_a_save_from_before_there_were_tables_opens() -> None:
    """Format 1 knew no moves at the table; all it says reads as it did."""
    kept = a_save()
    old = seal(1, unseal(to_bytes(kept), FORMAT))
    assert from_bytes(old) == kept


def test_damage_is_told_apart(tmp_path: Path) -> None:
    """Each kind of damage has a code of its own."""
    data = to_bytes(a_save())
    assert code_of(b"", tmp_path) == "not_a_save"
    assert code_of(pickle.dumps({"format": 1}), tmp_path) == "not_a_save"
    assert code_of(data[:-1], tmp_path) == "truncated"
    assert code_of(data[:200], tmp_path) == "truncated"
    assert code_of(data.replace(b'"seed":', b'"sead":'), tmp_path) == "damaged"
    assert code_of(seal(FORMAT + 1, {"game": {}}), tmp_path) == "newer"
    assert code_of(b"{" * (LARGEST + 1), tmp_path) == "too_large"


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        (b'"game":NaN', "malformed"),
        (b'"game":1.5', "malformed"),
        (b'"game":' + b"9" * 5000, "malformed"),
        (b'"game":[', "malformed"),
        (b'"game":"\xff"', "malformed"),
        (b'"game":{},"game":{}', "duplicate_key"),
        (b'"game":' + b"[" * 100_000 + b"]" * 100_000, "too_deep"),
        (b'"game": {},"scenario":{}', "not_canonical"),
        (b'"scenario":{},"game":{}', "not_canonical"),
        (b'"game":"\\ud800"', "not_canonical"),
        (b'"game":{},"scenario":{}', "wrong_shape"),
    ],
)
def test_a_right_checksum_does_not_help(inside: bytes, code: str, tmp_path: Path) -> None:
    """What is not a save is refused even with the right checksum at its end."""
    assert code_of(_with_checksum(b'{"format":1,' + inside), tmp_path) == code


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"seed": -1}, "seed"),
        ({"seed": True}, "seed"),
        ({"seed": 2**64}, "seed"),
        ({"fingerprint": "A" * 64}, "fingerprint"),
        ({"extra": 1}, "game"),
        ({"turns": [{"decisions": {}, "values": []}]}, "turns"),
        ({"turns": {}}, "turns"),
        ({"setup": {"leanings": {}, "lenses": {}, "types": {"a": None}}}, "types"),
        ({"drafts": {"ford": {"decision": {"orders": [{"option": "x"}]}, "sealed": False}}}, "or"),
        ({"drafts": {"ford": {"decision": {}, "sealed": 1}}}, "sealed"),
        ({"scenario": "x" * 200}, "scenario"),
    ],
)
def test_wrong_content_is_named(change: dict[str, Any], where: str, tmp_path: Path) -> None:
    """A well-formed save with impossible content is refused and says where."""
    path = tmp_path / "game.json"
    path.write_bytes(resealed(change))
    found = read(path)
    assert isinstance(found, SaveRefusal)
    assert found.code == "wrong_shape"
    assert where in str(found.parameters["where"])


def test_missing_and_odd_files_are_refused(tmp_path: Path) -> None:
    """A file that is not there, a folder, or an impossible name gives a sentence."""
    for path, code in ((tmp_path / "no", "missing"), (tmp_path, "not_a_save")):
        found = read(path)
        assert isinstance(found, SaveRefusal)
        assert found.code == code
    assert isinstance(read(Path("a\0b")), SaveRefusal)


def test_every_code_has_its_sentences() -> None:
    """Every refusal can be said in both languages, and no sentence is left over."""
    assert set(SENTENCES) == set(refusal.CODES)
    assert all(set(texts) == {"en", "ko"} for texts in SENTENCES.values())


@pytest.mark.parametrize("call", ["write", "fsync", "replace", "mkstemp"])
def test_a_failing_disk_leaves_the_old_save(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where writing fails at any step, the older save still opens and nothing is left behind."""
    path = tmp_path / "game.json"
    assert write(path, a_save()) is None

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    class FullDisk:
        """A file that takes nothing."""

        def __init__(self, handle: int, _: str) -> None:
            self._handle = handle

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self._handle)

        write = fail

    if call == "write":
        monkeypatch.setattr("game.saves.file.os.fdopen", FullDisk)
    elif call == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    elif call == "mkstemp":
        monkeypatch.setattr("game.saves.file.tempfile.mkstemp", fail)
    else:
        monkeypatch.setattr("game.saves.file.os.fsync", fail)
    later = a_save()
    later.record.turns.clear()
    found = write(path, later)
    monkeypatch.undo()
    assert found is not None
    assert found.code == "unwritable"
    assert "No space left" in refusal_sentence(found, "en")
    assert read(path) == a_save()
    assert [entry.name for entry in tmp_path.iterdir()] == ["game.json"]


def test_random_damage_never_opens() -> None:
    """A hundred random flips at a time in a larger save are refused too."""
    save = a_save()
    data = to_bytes(Save(save.record, {"scenario.yaml": "x" * 50_000}))
    dice = random.Random(7)  # noqa: S311
    for _ in range(200):
        damaged = bytearray(data)
        for _ in range(dice.randint(1, 100)):
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        if damaged != data:
            with pytest.raises(RefusedError):
                from_bytes(bytes(damaged))
