"""Slips for a class: written to a file as a web page or as text, or told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from game.report.slip_pages import as_html
from game.report.slips import as_text, handout
from game.scenario.compile.compiler import Scenario
from game.telling.texts import TABLES
from game.wording.phrases import Phrasebook

PLAIN = ".txt"
"""The ending of a file that is to hold plain text; any other gets a web page."""


def run(
    scenario: Scenario, leanings: Mapping[str, str], language: str, file: Path | None,
    out: TextIO, told: TextIO,
) -> int:  # fmt: skip
    """Write the handout to a file, or its text to ``out``; 1 with a sentence where that fails."""
    paper = handout(scenario, leanings, language)
    if file is None:
        out.write(as_text(paper))
        return 0
    say = Phrasebook(language, TABLES).say
    text = as_text(paper) if file.suffix.lower() == PLAIN else as_html(paper)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError:
        told.write(say("slips.unwritable", file=file) + "\n")
        return 1
    told.write(say("slips.written", file=file) + "\n")
    return 0
