"""Saved games: written whole, read whole, or refused with a sentence."""

from __future__ import annotations

import hashlib
import json
import pickle
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.orders import Decision, Order
from game.engine.replay import Played, Record
from game.engine.snapshot import Snapshot
from game.engine.state import Setup
from game.engine.table import WORDS, Move
from game.saves import refusal
from game.saves.chain import links
from game.saves.decisions import from_decision, to_decision
from game.saves.envelope import LARGEST, seal, unseal
from game.saves.file import read
from game.saves.form import KeptDraft, Save, from_bytes, to_bytes, to_plain
from game.saves.generations import write
from game.saves.refusal import RefusedError, SaveRefusal
from game.saves.shape import Shape
from game.saves.upgrade import FORMAT
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
        Snapshot(1, {"values": (1000.0, -0.5, 1e-300, -0.0), "used": (0, 3)}),
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


def resealed(change: dict[str, Any], snapshot: object = None) -> bytes:
    """A save with a right checksum and something else inside; turns are linked anew."""
    number, content = unseal(to_bytes(a_save()), FORMAT)
    content["game"] |= change
    if isinstance(content["game"]["turns"], list):
        content["game"]["links"] = links(content["game"])
    content["snapshot"] = snapshot
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
    for content in (data, *(_with_checksum(head + data) for head in HEADS)):
        with pytest.raises(RefusedError):
            from_bytes(content)
    with pytest.raises(RefusedError):
        from_bytes(_packed(data))


HEADS = (b'{"format":1,', b'{"format":3,', b'{"format":3,"zlib":')


def _with_checksum(body: bytes) -> bytes:
    return body + b',"sha256":"' + hashlib.sha256(body).hexdigest().encode() + b'"}\n'


def _packed(inside: bytes, after: bytes = b"") -> bytes:
    """Any content, packed and sealed as a save is."""
    return _with_checksum(HEADS[2] + zlib.compress(inside) + after)


def test_damage_is_told_apart(tmp_path: Path) -> None:
    """Each kind of damage has a code of its own."""
    data = to_bytes(a_save())
    assert code_of(b"", tmp_path) == "not_a_save"
    assert code_of(pickle.dumps({"format": 1}), tmp_path) == "not_a_save"
    assert code_of(to_plain(a_save()).encode(), tmp_path) == "plain_copy"
    assert code_of(data[:-1], tmp_path) == "truncated"
    assert code_of(data[:200], tmp_path) == "truncated"
    assert code_of(data.replace(b'"zlib":', b'"zlab":'), tmp_path) == "damaged"
    assert code_of(seal(FORMAT + 1, {"game": {}}), tmp_path) == "newer"
    assert code_of(b"{" * (LARGEST + 1), tmp_path) == "too_large"


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        (b'"game":NaN', "malformed"),
        (b'"game":1e400', "malformed"),
        (b'"game":' + b"9" * 5000, "malformed"),
        (b'"game":0.' + b"9" * 5000, "malformed"),
        (b'"game":[', "malformed"),
        (b'"game":"\xff"', "malformed"),
        (b'"game":[' + b"[]," * 100_000 + b"[]]", "malformed"),
        (b'"game":{},"game":{}', "duplicate_key"),
        (b'"game":' + b"[" * 100_000 + b"]" * 100_000, "too_deep"),
        (b'"game": {},"scenario":{}', "not_canonical"),
        (b'"scenario":{},"game":{}', "not_canonical"),
        (b'"game":1.50', "not_canonical"),
        (b'"game":-0', "not_canonical"),
        (b'"game":"\\ud800"', "not_canonical"),
        (b'"game":{},"scenario":{}', "wrong_shape"),
        (b'"format":1,"game":{},"scenario":{}', "wrong_shape"),
    ],
)
def test_a_right_checksum_does_not_help(inside: bytes, code: str, tmp_path: Path) -> None:
    """What is not a save is refused even with the right checksum at its end."""
    assert code_of(_with_checksum(b'{"format":1,' + inside), tmp_path) == code
    assert code_of(_packed(b"{" + inside + b"}"), tmp_path) == code


def test_what_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    """A thousandfold, cut short, followed by more, or not packed at all."""
    assert code_of(_packed(b" " * (LARGEST + 1)), tmp_path) == "too_large"
    assert code_of(_packed(b"{}", after=b"x"), tmp_path) == "malformed"
    assert code_of(_with_checksum(HEADS[2] + zlib.compress(b"{}")[:-1]), tmp_path) == "malformed"
    assert code_of(_with_checksum(HEADS[2] + b"{}"), tmp_path) == "malformed"
    assert code_of(_with_checksum(HEADS[1] + b'"game":{}'), tmp_path) == "malformed"


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"seed": -1}, "seed"),
        ({"seed": True}, "seed"),
        ({"seed": 1.0}, "seed"),
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
    assert where in _where(resealed(change), tmp_path)


@pytest.mark.parametrize(
    ("snapshot", "where"),
    [
        ([], "/snapshot"),
        ({"turn": 2, "arrays": {}}, "/snapshot/turn"),
        ({"turn": 1}, "/snapshot"),
        ({"turn": 1, "arrays": []}, "/snapshot/arrays"),
        ({"turn": 1, "arrays": {"values": [True]}}, "/snapshot/arrays/values"),
        ({"turn": 1, "arrays": {"values": [[1]]}}, "/snapshot/arrays/values"),
    ],
)
def test_a_wrong_snapshot_is_named(snapshot: object, where: str, tmp_path: Path) -> None:
    """It must be numbers, and of the moment after the last turn."""
    assert _where(resealed({}, snapshot), tmp_path) == where


def _where(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "game.json"
    path.write_bytes(data)
    found = read(path)
    assert isinstance(found, SaveRefusal)
    assert found.code == "wrong_shape"
    return str(found.parameters["where"])


def test_a_plain_copy_says_the_same() -> None:
    """For people and their tools: the content of the save, indented, texts unescaped."""
    copy = json.loads(to_plain(a_save()))
    assert copy.pop("format") == FORMAT
    assert copy == unseal(to_bytes(a_save()), FORMAT)[1]
    assert "지소미아" in to_plain(a_save())


def linked(count: int) -> dict[str, Any]:
    """The content of a save of some turns, each of another value."""
    save = a_save()
    first = save.record.turns[0]
    save.record.turns[:] = [replace(first, values=(float(n), 0.0)) for n in range(count)]
    return unseal(to_bytes(replace(save, snapshot=None)), FORMAT)[1]


@pytest.mark.parametrize(
    ("order", "turn"),
    [([0, 2, 1, 3], 2), ([1, 2, 3], 1), ([0, 1, 3], 3), ([0, 1, 2], 4), ([0, 1, 2, 3, 3], 5)],
)
def test_turns_moved_or_left_out_are_noticed(order: list[int], turn: int, tmp_path: Path) -> None:
    """The checksum is right, and so is each turn by itself; the first that is wrong is named."""
    content = linked(4)
    content["game"]["turns"] = [content["game"]["turns"][place] for place in order]
    path = tmp_path / "x.game"
    path.write_bytes(seal(FORMAT, content))
    assert read(path) == SaveRefusal("out_of_order", {"file": str(path), "turn": turn})


@pytest.mark.parametrize("name", ["seed", "run", "scenario", "fingerprint", "setup"])
def test_turns_of_another_game_are_noticed(name: str, tmp_path: Path) -> None:
    """What the game began with is part of the first link."""
    content = linked(2)
    other = {"seed": 5, "run": 4, "scenario": "x", "fingerprint": "b" * 64,
             "setup": {"leanings": {}, "lenses": {}, "types": {}}}  # fmt: skip
    content["game"][name] = other[name]
    assert code_of(seal(FORMAT, content), tmp_path) == "out_of_order"


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
