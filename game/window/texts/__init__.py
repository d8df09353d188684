"""What the window says, in each language: one table per group of screens."""

from __future__ import annotations

from collections.abc import Mapping

from game.window.texts import (
    desk_english,
    desk_korean,
    ending_english,
    ending_korean,
    frame_english,
    frame_korean,
    hall_english,
    hall_korean,
    pictures_english,
    pictures_korean,
    stage_english,
    stage_korean,
    table_english,
    table_korean,
    timeline_english,
    timeline_korean,
)

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {
        **frame_english.TEXTS,
        **desk_english.TEXTS,
        **ending_english.TEXTS,
        **hall_english.TEXTS,
        **pictures_english.TEXTS,
        **stage_english.TEXTS,
        **table_english.TEXTS,
        **timeline_english.TEXTS,
    },
    "ko": {
        **frame_korean.TEXTS,
        **desk_korean.TEXTS,
        **ending_korean.TEXTS,
        **hall_korean.TEXTS,
        **pictures_korean.TEXTS,
        **stage_korean.TEXTS,
        **table_korean.TEXTS,
        **timeline_korean.TEXTS,
    },
}
