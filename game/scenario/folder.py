"""Finding a scenario's files, and the world it extends, and reading them as one document."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from game.scenario.merge import Sections, extended, sections_of
from game.scenario.problems import Place, Problems
from game.scenario.source import LARGEST, Data, Path, read_text

MOST_FILES = 64
LARGEST_FOLDER = 4_000_000
"""Bytes of all files of a scenario, or of a world."""

_FILE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*\.yaml")
_ALMOST = re.compile(r"[\w-]+\.ya?ml", re.IGNORECASE)
_WORLD_NAME = re.compile(r"[a-z][a-z0-9_-]{0,47}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\.")
"""Names that are devices on some systems."""

_Files = dict[str, tuple[str, str | bytes]]
"""By file name: the name that problems show, and the content."""

Texts = Mapping[str, str]
"""Files by name: ``scenario/….yaml``, and ``world/….yaml`` for the world it extends."""


@dataclass(frozen=True)
class Gathered:
    """A scenario as one document.

    ``texts`` are all files it was read from, fit to be embedded in a save and read again
    with ``gather_texts``.
    """

    data: dict[str | int, Data]
    texts: dict[str, str]
    sections: Sections

    def place(self, path: Path) -> Place:
        """Where the value at ``path`` was written (or what it stands in, if it was not)."""
        return self.sections.place(path)

    def key_place(self, path: Path) -> Place:
        """Where the key of the value at ``path`` was written."""
        return self.sections.key_place(path)


def gather(
    path: FilePath, worlds: Callable[[str], FilePath | None], problems: Problems
) -> Gathered | None:
    """The scenario in a folder or file; None where it cannot be read as one document.

    ``worlds`` finds the folder or file of a world by its name.  Errors that leave a
    document to look at (an id used twice, say) are reported and the document is returned.
    """

    def world_files(name: str) -> _Files | None:
        found = worlds(name)
        return None if found is None else _read_files(found, problems)

    return _gathered(_read_files(path, problems), world_files, problems)


def gather_texts(texts: Texts, problems: Problems) -> Gathered | None:
    """The scenario in a mapping of texts, as ``Gathered.texts`` gives it."""

    def files(prefix: str) -> _Files:
        return {
            name.removeprefix(prefix): (name, text)
            for name, text in texts.items()
            if name.startswith(prefix)
        }

    if not files("scenario/"):
        problems.error("E140", Place("scenario"))
    return _gathered(files("scenario/"), lambda _: files("world/") or None, problems)


def _gathered(
    files: _Files, world_files: Callable[[str], _Files | None], problems: Problems
) -> Gathered | None:
    scenario = _sections("scenario", files, problems)
    if scenario is None:
        return None
    texts, world = _texts("scenario", files), None
    name = scenario.header("scenario").get("extends")
    if name is not None:
        legal = isinstance(name, str) and _WORLD_NAME.fullmatch(name)
        below = world_files(str(name)) if legal else None
        if below is None:
            place = scenario.place(("scenario", "extends"))
            problems.error("E146", place, name=str(name)[:80])
            return None
        world = _sections("world", below, problems)
        if world is None:
            return None
        texts |= _texts("world", below)
    merged = extended(scenario, world, problems)
    return Gathered(merged.data(), texts, merged)


def _sections(wanted: str, files: _Files, problems: Problems) -> Sections | None:
    """The sections of all files; None where a file cannot be read or there is no title page."""
    if not files:
        return None
    trees = [read_text(content, shown, problems) for shown, content in files.values()]
    readable = [tree for tree in trees if tree is not None]
    sections = sections_of(readable, problems)
    if len(readable) < len(trees):
        return None
    if wanted not in sections.single:
        first, _ = next(iter(files.values()))
        problems.error("E147", Place(first), wanted=wanted)
        return None
    return sections


# -- files -------------------------------------------------------------------------------------


def _texts(prefix: str, files: _Files) -> dict[str, str]:
    return {
        f"{prefix}/{name}": content if isinstance(content, str) else content.decode("utf-8-sig")
        for name, (_, content) in files.items()
    }


def _read_files(path: FilePath, problems: Problems) -> _Files:
    """The YAML files of a folder in the order of their names, or the one file."""
    if path.is_file():
        files = [path]
    else:
        files = _candidates(path)
        _mention_misnamed(path, problems)
    if not files:
        problems.error("E140", Place(str(path)))
    if len(files) > MOST_FILES:
        problems.error("E141", Place(str(path)), count=len(files), limit=MOST_FILES)
        return {}
    found: _Files = {}
    left = LARGEST_FOLDER
    for file in files:
        content = _read_file(file, path, problems)
        if content is None:
            return {}
        left -= len(content)
        if left < 0:
            problems.error("E104", Place(str(file)), limit=LARGEST_FOLDER)
            return {}
        found[file.name] = (str(file), content)
    return found


def _candidates(folder: FilePath) -> list[FilePath]:
    try:
        inside = sorted(folder.iterdir(), key=lambda file: file.name)
    except OSError:
        return []
    return [file for file in inside if _is_readable_name(file.name) and file.is_file()]


def _is_readable_name(name: str) -> bool:
    return bool(_FILE_NAME.fullmatch(name)) and not _RESERVED.match(name)


def _mention_misnamed(folder: FilePath, problems: Problems) -> None:
    try:
        names = sorted(file.name for file in folder.iterdir())
    except OSError:
        return
    for name in names:
        if _ALMOST.fullmatch(name) and not _is_readable_name(name):
            problems.warning("W140", Place(str(folder / name)))


def _read_file(file: FilePath, given: FilePath, problems: Problems) -> bytes | None:
    try:
        if file != given and not file.resolve().is_relative_to(given.resolve()):
            problems.error("E142", Place(str(file)))
            return None
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError:
        problems.error("E101", Place(str(file)))
        return None
