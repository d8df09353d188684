"""The terminal's sentences in every language."""

from __future__ import annotations

from collections.abc import Mapping

from game.terminal.english import TEXTS as ENGLISH
from game.terminal.korean import TEXTS as KOREAN
from game.terminal.table_english import TEXTS as TABLE_ENGLISH
from game.terminal.table_korean import TEXTS as TABLE_KOREAN

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {**ENGLISH, **TABLE_ENGLISH},
    "ko": {**KOREAN, **TABLE_KOREAN},
}
