"""The terminal's sentences in every language: those of every door, and its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.telling.texts import TABLES as TOLD
from game.terminal.english import TEXTS as ENGLISH
from game.terminal.korean import TEXTS as KOREAN
from game.terminal.table_english import TEXTS as TABLE_ENGLISH
from game.terminal.table_korean import TEXTS as TABLE_KOREAN

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {**TOLD["en"], **ENGLISH, **TABLE_ENGLISH},
    "ko": {**TOLD["ko"], **KOREAN, **TABLE_KOREAN},
}
