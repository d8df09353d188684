"""What the window says, in each language: one table per group of screens."""

from __future__ import annotations

from collections.abc import Mapping

from game.window.texts import (
    ending_english,
    ending_korean,
    frame_english,
    frame_korean,
    pictures_english,
    pictures_korean,
    stage_english,
    stage_korean,
)

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {
        **frame_english.TEXTS,
        **pictures_english.TEXTS,
        **stage_english.TEXTS,
        **ending_english.TEXTS,
    },
    "ko": {
        **frame_korean.TEXTS,
        **pictures_korean.TEXTS,
        **stage_korean.TEXTS,
        **ending_korean.TEXTS,
    },
}
