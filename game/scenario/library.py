"""Where scenarios are: what can be played, without reading more of it than its title page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from game.scenario.compile.calendar import calendar_of, date_of
from game.scenario.problems import Problems, closest
from game.scenario.schema.document import Period
from game.scenario.schema.values import Text
from game.scenario.source import LARGEST, read_text

MOST_FILES = 64


@dataclass(frozen=True)
class Entry:
    """A scenario on the shelf.

    ``is_broken``: its title page cannot be read; ``problems`` are those met on the way (a
    scenario whose title page is sound may still have others, which loading finds).
    ``begins`` and ``ends`` are days, written 2019-07-01; empty where that cannot be told.
    """

    id: str
    path: Path
    title: Text
    summary: Text
    difficulty: int
    begins: str
    turns: int
    problems: Problems
    is_broken: bool = False
    ends: str = ""


class Library:
    """The folders in which scenarios and worlds are looked for, in order."""

    def __init__(self, roots: Sequence[Path]) -> None:
        self.roots = tuple(roots)

    def listing(self) -> list[Entry]:
        """All scenarios by id, the first root winning; broken ones too, with their problems."""
        found: dict[str, Entry] = {}
        for entry in self.entries():
            found.setdefault(entry.id, entry)
        return [found[name] for name in sorted(found)]

    def entries(self) -> Iterator[Entry]:
        """Every scenario in every root, also where another has the same id."""
        for path in self._candidates():
            entry = title_page(path)
            if entry is not None:
                yield entry

    def find(self, name: str) -> Path | None:
        """The scenario of an id, or the path itself where one is given; None if neither is."""
        for entry in self.listing():
            if entry.id == name:
                return entry.path
        path = Path(name)
        return path if path.exists() else None

    def suggestion(self, name: str) -> str | None:
        """The id that is nearest to one that is not there."""
        return closest(name, [entry.id for entry in self.listing()])

    def world(self, name: str) -> Path | None:
        """The folder or file of a world."""
        for root in self.roots:
            for path in (root / name, root / f"{name}.yaml"):
                if path.exists():
                    return path
        return None

    def beside(self, scenario: Path) -> Library:
        """A library that first looks where a stranger's scenario lies."""
        return Library((scenario.resolve().parent, *self.roots))

    def _candidates(self) -> Iterator[Path]:
        for root in self.roots:
            try:
                inside = sorted(root.iterdir())
            except OSError:
                continue
            for path in inside:
                if path.is_dir() or path.suffix == ".yaml":
                    yield path


def found_at(path: Path) -> list[Entry]:
    """The scenarios at a path: the one that it is, else those that lie in the folder.

    A folder with several title pages is no scenario but holds some.
    """
    own, inside = title_page(path), list(Library([path]).entries())
    sound = sum(not entry.is_broken for entry in inside)
    if own is None or sound > 1 or (own.is_broken and sound):
        return inside
    return [own]


def title_page(path: Path) -> Entry | None:
    """The title page of a scenario; None for what is no scenario (a world, an empty folder).

    A folder of files without any title page is a scenario whose title page was forgotten.
    """
    problems = Problems()
    files = [path] if path.is_file() else _title_first(path)
    for file in files[:MOST_FILES]:
        try:
            with file.open("rb") as opened:  # one byte too many is told as too large
                tree = read_text(opened.read(LARGEST + 1), str(file), problems)
        except OSError:
            continue
        if tree is None:
            return _broken(path, problems)
        if isinstance(tree.data, dict) and "scenario" in tree.data:
            return _from_header(path, tree.data["scenario"], problems)
        if isinstance(tree.data, dict) and "world" in tree.data:
            return None
    return _broken(path, problems) if path.is_dir() and files else None


def _title_first(folder: Path) -> list[Path]:
    """The folder's files, the one that most likely holds the title page first."""
    return sorted(
        folder.glob("*.yaml"), key=lambda file: (file.stem not in ("scenario", "world"), file)
    )


def _from_header(path: Path, header: Any, problems: Problems) -> Entry:
    try:
        period = header["period"]
        turns = period.get("turns", 10)
        return Entry(
            id=str(header["id"]),
            path=path,
            title=Text.model_validate(header["title"]),
            summary=Text.model_validate(header["summary"]),
            difficulty=int(header.get("difficulty", 1)),
            begins=str(period["from"]),
            turns=len(turns) if isinstance(turns, list) else int(turns),
            problems=problems,
            ends=_last_day(period),
        )
    except (KeyError, TypeError, ValueError, AttributeError, ValidationError):
        return _broken(path, problems)


def _last_day(period: Any) -> str:
    """The last day of a period as written; empty for one that has mistakes."""
    try:
        calendar = calendar_of(Period.model_validate(period))
    except (ValidationError, ValueError, OverflowError):
        return ""
    return date_of(calendar, float(calendar.starts[-1]) - 1).isoformat()


def _broken(path: Path, problems: Problems) -> Entry:
    name = Text(en=path.stem)
    return Entry(path.stem, path, name, Text(en=""), 9, "", 0, problems, is_broken=True)
