"""The terminal's sentences in every language."""

from __future__ import annotations

from collections.abc import Mapping

from game.terminal.english import TEXTS as ENGLISH
from game.terminal.korean import TEXTS as KOREAN

TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ko": KOREAN}
