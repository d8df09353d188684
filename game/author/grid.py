"""Whether both seats matter: every personality against every other, and what decides the scores."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import numpy as np

from game.author import grid_page
from game.batch.grid import Grid, play_grid
from game.engine.state import Setup
from game.scenario.compile.compiler import Scenario
from game.wording.phrases import Phrasebook

LONG = 20_000
"""Games from which somebody who does not look at a terminal is told how far it is."""


@dataclass(frozen=True)
class Wanted:
    """What is to be played: ``games`` for each pairing; ``table`` is a file for every score."""

    games: int
    seed: int
    setup: Setup
    language: str
    table: Path | None = None


def run(scenario: Scenario, wanted: Wanted, out: TextIO, told: TextIO) -> int:
    """Play and print the grid; 0, or 1 with a sentence on ``told`` where that cannot be done."""
    words = grid_page.book(wanted.language)
    obstacle = _obstacle(scenario, wanted, words)
    if obstacle is not None:
        told.write(obstacle + "\n")
        return 1
    ticker = Ticker(told, words, wanted.games)
    try:
        grid = play_grid(scenario.rules, wanted.seed, wanted.games, wanted.setup, ticker)
    finally:
        ticker.clear()  # also where a person stops it: the sentence that follows has its own line
    grid_page.show(scenario, grid, wanted.seed, wanted.language, out)
    if wanted.table is not None:
        try:
            _write(scenario, grid, wanted.table)
        except OSError:
            told.write(words.say("grid.unwritable", file=wanted.table) + "\n")
            return 1
        told.write(words.say("grid.written", file=wanted.table) + "\n")
    return 0


def _obstacle(scenario: Scenario, wanted: Wanted, words: Phrasebook) -> str | None:
    """Why the grid cannot be played, found before hours are spent on it."""
    document = scenario.document
    for seat in document.seats:
        if not any(person.seat == seat.id for person in document.personalities):
            name = seat.name.say(wanted.language)
            return words.say("grid.nobody", seat=name, scenario=document.scenario.id)
    file = wanted.table
    if file is not None and (file.is_dir() or not file.absolute().parent.is_dir()):
        return words.say("grid.unwritable", file=file)
    return None


class Ticker:
    """Says how far it is: always to a terminal, elsewhere only where it takes long."""

    def __init__(self, told: TextIO, words: Phrasebook, games: int) -> None:
        self._told = told
        self._words = words
        self._games = games
        self._is_open = False
        self._tenth = 0

    def __call__(self, done: int, whole: int) -> None:
        """Say that so many pairings of the whole have been played."""
        said = self._words.say("grid.progress", done=done, whole=whole)
        if self._told.isatty():
            self._told.write(f"\r{said} ")
            self._is_open = True
        elif self._games * whole >= LONG and done * 10 // whole > self._tenth:
            self._tenth = done * 10 // whole
            self._told.write(said + "\n")
        self._told.flush()

    def clear(self) -> None:
        """End the line that was being written over."""
        if self._is_open:
            self._told.write("\n")
            self._is_open = False


def _write(scenario: Scenario, grid: Grid, file: Path) -> None:
    """One row for every game: who played, the run, each seat's final score, the ending."""
    rules = scenario.rules
    seats = [seat.id for seat in rules.seats]
    with file.open("w", encoding="utf-8", newline="") as opened:
        rows = csv.writer(opened)
        rows.writerow([*seats, "run", *(f"score_{seat}" for seat in seats), "ending"])
        for cell in np.ndindex(grid.endings.shape[:-1]):
            names = [rules.personalities[grid.people[s][i]].id for s, i in enumerate(cell)]
            scores = grid.scores[(slice(None), *cell)]
            for run, ending in enumerate(grid.endings[cell]):
                given = (f"{score:.3f}" for score in scores[:, run])
                rows.writerow([*names, run, *given, rules.endings[ending].id])
