"""The corpus of bad saves (64 to 73): refused with a sentence, and nothing else is touched."""

from __future__ import annotations

import json
import os
import pickle
import random
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from game.match.keeping import bring_back
from game.match.match import Match
from game.match.shelf import OpenedGame, open_game
from game.players.dice import Dice
from game.saves.chain import links
from game.saves.envelope import seal, unseal
from game.saves.form import from_bytes, to_bytes
from game.saves.refusal import RefusedError, SaveRefusal
from game.saves.upgrade import FORMAT
from game.wording.saves import refusal_sentence
from tests.saves.kept import loaded, saves

NIGHTLY = int(os.environ.get("DIVIDE_FLIPS", "1"))
"""How many times over random damage is done."""

Content = dict[str, Any]


def good() -> bytes:
    """A save of four turns."""
    return to_bytes(saves()[4])


def changed(change: Callable[[Content], object], relink: bool = True) -> bytes:
    """The good save with something else inside, and with all its checksums right."""
    _, content = unseal(good(), FORMAT)
    change(content)
    if relink:
        content["game"]["links"] = links(content["game"])
    return seal(FORMAT, content)


def flipped(data: bytes, bit: int) -> bytes:
    """The same bytes but for one bit."""
    damaged = bytearray(data)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def _deep(content: Content) -> None:
    content["game"]["options"] = json.loads("[" * 900 + "]" * 900)


def _other_scenario(content: Content) -> None:
    name = min(content["scenario"])
    content["scenario"][name] += "# written later\n"


def _reordered(content: Content) -> None:
    turns = content["game"]["turns"]
    turns[2], turns[3] = turns[3], turns[2]


def _last_left_out(content: Content) -> None:
    content["game"]["turns"].pop()


def _shortened(content: Content) -> None:
    """Consistently, but for the state that is of a later moment."""
    content["game"]["turns"].pop()
    content["snapshot"]["turn"] -= 1


def _wrong_snapshot(content: Content) -> None:
    content["snapshot"]["arrays"]["capital"][0] += 1


def _wrong_place(content: Content) -> None:
    content["snapshot"]["arrays"]["types"] = [99] * len(content["snapshot"]["arrays"]["types"])


def _wrong_order(content: Content) -> None:
    content["game"]["turns"][0]["decisions"]["ford"] = {"orders": [{"order": "raise_army"}]}


def _broken_scenario(content: Content) -> None:
    content["scenario"] = {"scenario/x.yaml": "language: 1\n"}


CORPUS: dict[str, tuple[Callable[[], bytes], str]] = {
    "64 truncated": (lambda: good()[: len(good()) // 2], "truncated"),
    "64 empty": (lambda: b"", "not_a_save"),
    "65 one bit flipped": (lambda: flipped(good(), 4000), "damaged"),
    "66 schema wrong": (lambda: changed(lambda c: c["game"].pop("run"), False), "wrong_shape"),
    "66 an order unknown": (lambda: changed(_wrong_order), "does_not_fit"),
    "66 a state not of its turns": (lambda: changed(_wrong_snapshot), "does_not_fit"),
    "66 a state beyond its tables": (lambda: changed(_wrong_place), "does_not_fit"),
    "66 a scenario with mistakes": (lambda: changed(_broken_scenario), "broken_scenario"),
    "67 future version": (lambda: seal(FORMAT + 1, {"game": {}}), "newer"),
    "68 pickle renamed": (lambda: pickle.dumps({"format": FORMAT}), "not_a_save"),
    "69 deep": (lambda: changed(_deep), "too_deep"),
    "72 turns reordered": (lambda: changed(_reordered, False), "out_of_order"),
    "72 turn removed": (lambda: changed(_last_left_out, False), "out_of_order"),
    "72 turn removed, linked anew": (lambda: changed(_last_left_out), "wrong_shape"),
    "72 turn removed throughout": (lambda: changed(_shortened), "does_not_fit"),
    "73 another scenario": (lambda: changed(_other_scenario), "other_scenario"),
}
"""70 (a key twice) and 71 (NaN), which no encoder of ours can write, are in tests/saves."""


@pytest.mark.parametrize("name", CORPUS)
def test_a_bad_save_is_refused_and_nothing_is_touched(name: str, tmp_path: Path) -> None:
    """With its own code and a sentence in both languages; the folder is as it was."""
    make, code = CORPUS[name]
    path = tmp_path / "bad.game"
    path.write_bytes(make())
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    found = open_game(path)
    assert isinstance(found, SaveRefusal)
    assert found.code == code
    for language in ("en", "ko"):
        assert str(path) in refusal_sentence(found, language)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_the_corpus_is_made_of_a_save_that_opens(tmp_path: Path) -> None:
    """Taken apart and put together unchanged, it is not refused."""
    path = tmp_path / "good.game"
    path.write_bytes(changed(lambda content: None))
    assert isinstance(open_game(path), OpenedGame)


def test_of_another_scenario_both_are_named(tmp_path: Path) -> None:
    """The one that was played, and the one inside."""
    path = tmp_path / "bad.game"
    path.write_bytes(changed(_other_scenario))
    found = open_game(path)
    assert isinstance(found, SaveRefusal)
    played = str(found.parameters["recorded"])
    assert loaded().fingerprint.startswith(played)
    sentence = refusal_sentence(found, "en")
    assert played in sentence
    assert str(found.parameters["found"]) in sentence


def test_no_flipped_bit_of_a_large_save_opens() -> None:
    """Ten thousand at random in a game of a shipped scenario; DIVIDE_FLIPS=100 for a million."""
    data = to_bytes(saves("sma-talks", turns=6)[-1])
    assert len(data) > 80_000
    dice = random.Random(7)  # noqa: S311
    for _ in range(10_000 * NIGHTLY):
        with pytest.raises(RefusedError):
            from_bytes(flipped(data, dice.randrange(8 * len(data))))


def test_no_burst_of_damage_opens() -> None:
    """Up to a hundred bits at once, or a stretch of zeros, as a failing disk leaves them."""
    data = to_bytes(saves("sma-talks", turns=6)[-1])
    dice = random.Random(8)  # noqa: S311
    for _ in range(500 * NIGHTLY):
        damaged = bytearray(data)
        for _ in range(dice.randint(1, 100)):
            damaged[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        start = dice.randrange(len(data) - 512)
        hole = data[:start] + bytes(512) + data[start + 512 :]
        for wrong in (bytes(damaged), hole):
            if wrong != data:
                with pytest.raises(RefusedError):
                    from_bytes(wrong)


def mutated(content: Content, dice: random.Random) -> Content:
    """The content with one thing in it changed, moved or taken away, wherever it stands."""
    places = [place for place in _places(content) if place[0] is not content]
    parent, key = dice.choice(places)
    others: list[Any] = [
        None,
        True,
        -1,
        0,
        1,
        2**31,
        10**18,
        0.5,
        -0.0,
        "",
        "ford",
        "x" * 200,
        [],
        {},
        [[]],
    ]
    if dice.random() < 0.2:
        del parent[key]
    elif dice.random() < 0.2:
        other, name = dice.choice(places)
        parent[key] = deepcopy(other[name])
    else:
        parent[key] = dice.choice(others)
    return content


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in nested dictionaries and lists: what holds it, and its key."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    found = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += _places(value[key])
    return found


def test_what_was_made_up_with_right_checksums_is_refused_or_plays(tmp_path: Path) -> None:
    """Checksums tell damage, not forgery: whatever opens goes on to its end without an error."""
    dice, opened, path = random.Random(9), 0, tmp_path / "made-up.game"  # noqa: S311
    for _ in range(60 * NIGHTLY):
        _, content = unseal(good(), FORMAT)
        try:
            mutated(content, dice)
            content["game"]["links"] = links(content["game"])
            path.write_bytes(seal(FORMAT, content))
        except (KeyError, TypeError):  # not even links can be made of it
            continue
        found = open_game(path)
        if isinstance(found, OpenedGame):
            opened += 1
            _play_on(found)
    assert opened


def _play_on(found: OpenedGame) -> None:
    players = {seat: Dice() for seat in ("weir", "port")}
    match = Match.resume(found.loaded.scenario, found.save.record, players, found.state)
    bring_back(match, {s: (d.decision, d.sealed) for s, d in found.save.drafts.items()})
    while match.advance(force=True):
        pass
    assert match.finished
    assert len(match.reveals) + match.untold == len(match.record.turns)
