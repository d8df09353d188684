"""The verbs that write down what came of a kept game: for a class, and for researchers."""

from __future__ import annotations

from pathlib import Path

from game.match.shelf import OpenedGame
from game.report import data, debrief
from game.terminal.errors import FailedError, WrongWordsError
from game.terminal.verbs import House, opened


def write_debrief(house: House, path: Path, out: Path, seat: str | None) -> None:
    """Write the debrief of a kept game into a folder, and tell where."""
    kept = _played(house, path)
    known = kept.loaded.scenario.rules.tables["seat"]
    if seat is not None and seat not in known:
        names = {"what": house.hall.words("cli.seat"), "name": seat, "known": ", ".join(known)}
        raise WrongWordsError(house.hall.words("cli.unknown", **names))
    try:
        page = debrief.write(kept, out, house.hall.language, seat)
    except OSError as error:
        raise _unwritten(house, out, error) from None
    house.hall.screen.line(house.hall.words("cli.debriefed", page=page))


def write_data(house: House, path: Path, csv: Path | None, parquet: Path | None) -> None:
    """Write the tables of a kept game into folders, and tell how many."""
    if parquet is not None and not data.can_write_parquet():
        raise FailedError(house.hall.words("cli.no_parquet"))
    kept = _played(house, path)
    tables = data.tables_of(kept, house.hall.language)
    for folder, write in ((csv, data.write_csv), (parquet, data.write_parquet)):
        if folder is None:
            continue
        try:
            files = write(tables, folder)
        except OSError as error:
            raise _unwritten(house, folder, error) from None
        house.hall.screen.line(house.hall.words("cli.tables", count=len(files), folder=folder))


def _played(house: House, path: Path) -> OpenedGame:
    """A kept game in which at least one turn has been played."""
    kept, _ = opened(house, path)
    if not kept.save.record.turns:
        raise FailedError(house.hall.words("cli.nothing_played", file=path))
    return kept


def _unwritten(house: House, folder: Path, error: OSError) -> FailedError:
    reason = {"folder": error.filename or folder, "reason": error.strerror or ""}
    return FailedError(house.hall.words("cli.unwritten", **reason))
