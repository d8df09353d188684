"""The turns of a game linked one to the next, so that none can be moved, changed or left out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from game.saves.canonical import encode
from game.saves.refusal import RefusedError

BEGINNING = ("scenario", "fingerprint", "seed", "run", "setup")


def links(game: Mapping[str, Any]) -> list[str]:
    """A link for each turn of a game in its plain form.

    Each is the SHA-256 of the link before it and of all that the turn holds; the first follows
    from what the game began with.
    """
    link = _hashed([game[name] for name in BEGINNING])
    found = []
    for turn in game["turns"]:
        link = _hashed([link, turn])
        found.append(link)
    return found


def check(game: Mapping[str, Any], kept: Sequence[str]) -> None:
    """Refuse (RefusedError) a game whose turns do not follow as they were linked."""
    for turn, (link, once) in enumerate(zip_longest(links(game), kept), start=1):
        if link != once:
            raise RefusedError("out_of_order", turn=turn)


def _hashed(parts: Sequence[Any]) -> str:
    return hashlib.sha256(encode(parts)).hexdigest()
