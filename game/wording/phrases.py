"""Sentences by code in one language, with places to fill; a particle fits the word before it."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from game.wording.english import ENGLISH
from game.wording.korean import KOREAN
from game.wording.particles import attach

LANGUAGES: Mapping[str, str] = {"en": "English", "ko": "한국어"}
"""Languages of the game and what they call themselves."""

_TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ko": KOREAN}


class _Filler(string.Formatter):
    """``{name:은/는}`` puts the fitting particle, ``{count:day|days}`` the fitting plural."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if "/" in format_spec:
            return attach(str(value), format_spec)
        if "|" in format_spec:
            one, many = format_spec.split("|")
            return f"{value} {one if value in (1, '1') else many}"
        return str(super().format_field(value, format_spec))


_FILLER = _Filler()


class Phrasebook:
    """All sentences of one language; ``extra`` are tables of a door, by language."""

    def __init__(self, language: str, *extra: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._table = dict(_TABLES[language])
        for tables in extra:
            self._table |= tables[language]

    def say(self, code: str, /, **parameters: object) -> str:
        """The sentence for a code, its places filled; KeyError for a code that is not there."""
        return _FILLER.vformat(self._table[code], (), parameters)

    def has(self, code: str) -> bool:
        """Whether there is a sentence for a code."""
        return code in self._table
