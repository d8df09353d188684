"""The turns of a game linked one to the next, so that none can be moved, changed or left out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from game.saves.canonical import encode
from game.saves.refusal import RefusedError

BEGINNING = ("scenario", "fingerprint", "seed", "run", "setup")
LEAVING = ("parent", "turn", "changes", "players", "label")

Plain = Mapping[str, Any]


def links(game: Plain) -> list[str]:
    """A link for each turn of a game in its plain form.

    Each is the SHA-256 of the link before it and of all that the turn holds; the first follows
    from what the game began with.
    """
    return _following(_beginning(game), game["turns"])


def linked_branches(game: Plain, branches: Iterable[Plain]) -> list[dict[str, Any]]:
    """The plain branches of a game with a link for each of their turns.

    The first follows from the link of the parent's last turn that they share and from what makes
    the branch; a parent stands before its branches.
    """
    chains = [[_beginning(game), *links(game)]]
    found = []
    for branch in branches:
        shared = chains[branch["parent"]][: branch["turn"]]
        own = [branch[name] for name in LEAVING]
        following = _following(_hashed([shared[-1], own]), branch["turns"])
        chains.append([*shared, *following])
        found.append({**branch, "links": following})
    return found


def check(game: Plain, kept: Sequence[str]) -> None:
    """Refuse (RefusedError) a game whose turns do not follow as they were linked."""
    _compare(links(game), kept, 1)


def check_branches(game: Plain, kept: Sequence[Plain]) -> None:
    """Refuse (RefusedError) branches whose turns do not follow as they were linked."""
    for branch, once in zip(linked_branches(game, kept), kept, strict=True):
        _compare(branch["links"], once["links"], branch["turn"])


def _compare(found: Sequence[str], kept: Sequence[str], first: int) -> None:
    for turn, (link, once) in enumerate(zip_longest(found, kept), start=first):
        if link != once:
            raise RefusedError("out_of_order", turn=turn)


def _beginning(game: Plain) -> str:
    return _hashed([game[name] for name in BEGINNING])


def _following(link: str, turns: Iterable[Any]) -> list[str]:
    found = []
    for turn in turns:
        link = _hashed([link, turn])
        found.append(link)
    return found


def _hashed(parts: Sequence[Any]) -> str:
    return hashlib.sha256(encode(parts)).hexdigest()
