"""The debrief's sentences in every language: those of every door, and its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.report.english import TEXTS as ENGLISH
from game.report.korean import TEXTS as KOREAN

TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ko": KOREAN}
