"""A game debriefed: one page for projector, screen and paper, with spreadsheets beside it."""

from __future__ import annotations

from pathlib import Path

from game.match.match import Match
from game.match.shelf import OpenedGame
from game.players.script import Script
from game.report.findings import Findings
from game.report.page import page
from game.report.seat_log import file_of, seat_log
from game.report.spreadsheet import to_csv
from game.report.tables import all_tables
from game.saves.file import replace

PAGE = "debrief.html"


def write(game: Match | OpenedGame, folder: Path, language: str, seat: str | None = None) -> Path:
    """Write the debrief of a game into a folder, which is made; the page's path.

    ``seat``: whose debrief it is, else that of everybody who played.  Raises ValueError for a
    game of which no turn can be told, OSError where it cannot be written.
    """
    found = Findings(match_of(game), language, seat)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files(found).items():
        replace(folder / name, content)
    return folder / PAGE


def files(found: Findings) -> dict[str, bytes]:
    """All files of a debrief by name, the page last: once it is there, all is there."""
    made = {file_of(one.id): seat_log(found, one.id) for one in found.rules.seats}
    for table in all_tables(found.sitting, found.trial):
        made[f"{table.name}.csv"] = to_csv(table.head, table.rows)
    made[PAGE] = page(found).encode()
    return made


def match_of(game: Match | OpenedGame) -> Match:
    """The match of a kept game, to be looked back at and not gone on with."""
    if isinstance(game, Match):
        return game
    record = game.save.record
    players = {seat: Script({}, name) for seat, name in game.save.players.items()}
    return Match.resume(game.loaded.scenario, record, players)
