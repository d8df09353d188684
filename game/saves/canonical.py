"""Canonical JSON: one way only to write down the same thing, and a strict reader for it.

Keys are sorted, there is no space, texts are UTF-8.  Numbers are whole, or fractions in the
shortest form that gives the same number again.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Never

from game.saves.refusal import RefusedError

DEEPEST = 16
LONGEST_NUMBER = 25  # characters; seeds have 20 digits, fractions up to 24 characters
MOST_PARTS = 200_000
"""Brackets and texts; a long game of the largest shipped scenario has a hundredth of that."""

_STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]')


def encode(data: Any) -> bytes:
    """The canonical bytes of dictionaries, lists, texts, numbers, truths and None."""
    text = json.dumps(
        data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode()


def decode(data: bytes) -> Any:
    """What canonical bytes say; refused are all others, be it by a space, and unfit sizes."""
    found = _parsed(data)
    try:
        again = encode(found)
    except (UnicodeEncodeError, ValueError):
        raise RefusedError("not_canonical") from None
    if again != data:
        raise RefusedError("not_canonical")
    return found


def _parsed(data: bytes) -> Any:
    """Strict, bounded JSON: refused are NaN, keys twice, deep nesting, bad UTF-8."""
    _measure(data)
    try:
        return json.loads(
            data.decode(),
            object_pairs_hook=_without_duplicates,
            parse_float=_fraction,
            parse_constant=_no_number,
            parse_int=_whole,
        )
    except UnicodeDecodeError as error:
        raise RefusedError("malformed", where=error.start) from None
    except json.JSONDecodeError as error:
        raise RefusedError("malformed", where=error.pos) from None


def _measure(data: bytes) -> None:
    """Refuse what is too deep, or in too many parts, before anything is built of it."""
    depth = 0
    for count, part in enumerate(_STRUCTURE.finditer(data)):
        if count > MOST_PARTS:
            raise RefusedError("malformed", where=part.start())
        match part[0][:1]:
            case b"[" | b"{":
                depth += 1
                if depth > DEEPEST:
                    raise RefusedError("too_deep", most=DEEPEST)
            case b"]" | b"}":
                depth -= 1


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise RefusedError("duplicate_key", key=key[:80])
        found[key] = value
    return found


def _no_number(text: str) -> Never:
    raise RefusedError("malformed", where=text[:LONGEST_NUMBER])


def _whole(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        _no_number(text)
    return int(text)


def _fraction(text: str) -> float:
    if len(text) > LONGEST_NUMBER or not math.isfinite(number := float(text)):
        _no_number(text)
    return number
