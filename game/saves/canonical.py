"""Canonical JSON with its checksum: one way only to write down the same thing.

Keys are sorted, there is no space, texts are UTF-8, numbers are whole.  A save begins with
its format number and ends with the SHA-256 of everything before, so that damage is noticed
before anything is parsed; every later format keeps that head and that tail.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Never

from game.saves.refusal import RefusedError

LARGEST = 16 * 2**20
"""Bytes; the largest shipped scenario, embedded, takes a fortieth of it."""

DEEPEST = 16
LONGEST_NUMBER = 20  # digits; seeds have as many

_HEAD = re.compile(rb'\{"format":(0|[1-9]\d{0,5}),')
_TAIL = re.compile(rb',"sha256":"([0-9a-f]{64})"\}\n\Z')
_TAIL_LENGTH = len(b',"sha256":""}\n') + 64
_STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]')


def encode(data: Any) -> bytes:
    """The canonical bytes of dictionaries, lists, texts, whole numbers, truths and None."""
    text = json.dumps(
        data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode()


def seal(number: int, content: Mapping[str, Any]) -> bytes:
    """A save's bytes: format number first, checksum last; ``content`` keys lie between."""
    body = encode({"format": number, **content})
    return body[:-1] + b',"sha256":"' + _checksum(body[:-1]) + b'"}\n'


def unseal(data: bytes, newest: int) -> dict[str, Any]:
    """The content of a save's bytes; refused (RefusedError) unless whole and well-formed."""
    head, tail = _HEAD.match(data), _TAIL.search(data[-_TAIL_LENGTH:])
    if head is None:
        raise RefusedError("not_a_save")
    if tail is None:
        raise RefusedError("truncated")
    body = data[:-_TAIL_LENGTH]
    if _checksum(body) != tail[1]:
        raise RefusedError("damaged")
    if int(head[1]) > newest:
        raise RefusedError("newer", format=int(head[1]), ours=newest)
    content = decode(body + b"}")
    if not isinstance(content, dict):
        raise RefusedError("wrong_shape", where="")
    number = content.pop("format")
    try:
        again = seal(number, content)
    except (UnicodeEncodeError, ValueError):
        raise RefusedError("not_canonical") from None
    if again != data:
        raise RefusedError("not_canonical")
    return content


def decode(data: bytes) -> Any:
    """Strict, bounded JSON: refused are fractions, NaN, keys twice, deep nesting, bad UTF-8."""
    _measure_depth(data)
    try:
        return json.loads(
            data.decode(),
            object_pairs_hook=_without_duplicates,
            parse_float=_no_number,
            parse_constant=_no_number,
            parse_int=_whole,
        )
    except UnicodeDecodeError as error:
        raise RefusedError("malformed", where=error.start) from None
    except json.JSONDecodeError as error:
        raise RefusedError("malformed", where=error.pos) from None


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _measure_depth(data: bytes) -> None:
    depth = 0
    for part in _STRUCTURE.finditer(data):
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
