"""What a plain YAML word means: YAML 1.2's numbers, true, false, null; everything else is text."""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_BEGINNINGS = frozenset("+-.0123456789~nNtTfF")
"""First letters of all that is not simply text."""

_INTEGER = re.compile(r"[-+]?(?:0|[1-9]\d*)", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_DISPUTED = re.compile(
    r"[-+]?(?:0\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?"  # 012, 007.5
    r"|0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"  # 0x10, 0o17, 0b1
    r"|\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?"  # 1_000
    r"|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)",  # 12:30, 1:2:3
    re.ASCII,
)
"""Numbers in some versions of YAML or some programs, text or other numbers in others."""

MOST_DIGITS = 15
"""Whole numbers of more digits are no longer exact in every program."""


def scalar_of(text: str) -> tuple[Scalar, str | None]:
    """The value of a plain word, and the code of the problem it has (else None)."""
    if text and text[0] not in _BEGINNINGS:
        return text, None
    if text in _WORDS:
        return _WORDS[text], None
    if _INTEGER.fullmatch(text):
        return (int(text), None) if len(text.lstrip("+-")) <= MOST_DIGITS else (None, "E132")
    if _DECIMAL.fullmatch(text):
        value = float(text)
        # Adding 0.0 makes a plain 0 of −0.
        return (value + 0.0, None) if math.isfinite(value) else (None, "E131")
    if _NOT_FINITE.fullmatch(text):
        return None, "E131"
    if _DISPUTED.fullmatch(text):
        return None, "E130"
    return text, None
