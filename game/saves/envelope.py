"""The bytes of a save: format number first, checksum last, compressed content between.

The checksum is the SHA-256 of everything before it, so that damage is noticed before anything
is unpacked or parsed; every later format keeps that head and that tail, so that an older game
can say of a newer save that it is one.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping
from typing import Any

from game.saves.canonical import decode, encode
from game.saves.refusal import RefusedError

LARGEST = 16 * 2**20
"""Bytes, on disk and unpacked; the largest shipped scenario, embedded, takes a fortieth of it."""

LAST_PLAIN = 2
"""The last format that was not compressed."""

_HEAD = re.compile(rb'\{"format":([1-9]\d{0,5}),')
_PACKED = b'"zlib":'
_TAIL = re.compile(rb',"sha256":"([0-9a-f]{64})"\}\n\Z')
_TAIL_LENGTH = len(b',"sha256":""}\n') + 64
_COPY = re.compile(rb'\{\s+"format"')


def seal(number: int, content: Mapping[str, Any]) -> bytes:
    """A save's bytes in one of the formats there have been."""
    inside = encode(content)
    packed = inside[1:-1] if number <= LAST_PLAIN else _PACKED + zlib.compress(inside)
    body = b'{"format":%d,%b' % (number, packed)
    return body + b',"sha256":"' + _checksum(body) + b'"}\n'


def unseal(data: bytes, newest: int) -> tuple[int, dict[str, Any]]:
    """Format and content of a save's bytes; RefusedError unless whole and well-formed."""
    head, tail = _HEAD.match(data), _TAIL.search(data[-_TAIL_LENGTH:])
    if head is None:
        raise RefusedError("plain_copy" if _COPY.match(data) else "not_a_save")
    if tail is None:
        raise RefusedError("truncated")
    body = data[:-_TAIL_LENGTH]
    if _checksum(body) != tail[1]:
        raise RefusedError("damaged")
    number = int(head[1])
    if number > newest:
        raise RefusedError("newer", format=number, ours=newest)
    content = decode(_unpacked(number, body[head.end() :]))
    if not isinstance(content, dict):
        raise RefusedError("wrong_shape", where="/")
    return number, content


def _unpacked(number: int, packed: bytes) -> bytes:
    if number <= LAST_PLAIN:
        return b"{" + packed + b"}"
    if not packed.startswith(_PACKED):
        raise RefusedError("malformed", where="zlib")
    return inflate(packed.removeprefix(_PACKED), LARGEST)


def inflate(data: bytes, most: int) -> bytes:
    """Unpack, but never more than ``most`` bytes, and nothing after the end."""
    engine = zlib.decompressobj()
    try:
        plain = engine.decompress(data, most + 1)
    except zlib.error:
        raise RefusedError("malformed", where="zlib") from None
    if len(plain) > most:
        raise RefusedError("too_large", most=most // 2**20)
    if not engine.eof or engine.unused_data:
        raise RefusedError("malformed", where="zlib")
    return plain


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
