"""From files to a playable scenario: gathered, validated, compiled; problems all reported."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.scenario.compile.compiler import Scenario, compile_document
from game.scenario.folder import Gathered, gather, gather_texts
from game.scenario.library import Library
from game.scenario.problems import Problems
from game.scenario.schema.document import Document
from game.scenario.validate import validate


@dataclass(frozen=True)
class Loaded:
    """A playable scenario with all the texts it was made from and their fingerprint."""

    scenario: Scenario
    fingerprint: str
    texts: Mapping[str, str]
    gathered: Gathered


def load(path: Path, worlds: Callable[[str], Path | None], problems: Problems) -> Loaded | None:
    """The scenario in a folder or file; None where it has errors.

    ``worlds`` finds the folder or file of a world by its name (``Library.world``).
    """
    return _compiled(gather(path, worlds, problems), problems)


def load_texts(texts: Mapping[str, str], problems: Problems) -> Loaded | None:
    """The scenario in texts such as a save embeds (``Loaded.texts``)."""
    return _compiled(gather_texts(texts, problems), problems)


def fingerprint(texts: Mapping[str, str]) -> str:
    """SHA-256 over the names and contents of all files: equal texts, equal fingerprint."""
    sha = hashlib.sha256()
    for name in sorted(texts):
        for part in (name, texts[name]):
            data = part.encode()
            sha.update(len(data).to_bytes(8, "little"))
            sha.update(data)
    return sha.hexdigest()


def present_fingerprint(library: Library, name: str) -> str | None:
    """The fingerprint of a scenario as it lies in the library today; None if it is not there."""
    path = next((entry.path for entry in library.listing() if entry.id == name), None)
    gathered = None if path is None else gather(path, library.beside(path).world, Problems())
    return None if gathered is None else fingerprint(gathered.texts)


def _compiled(gathered: Gathered | None, problems: Problems) -> Loaded | None:
    if gathered is None:
        return None
    document = validate(Document, gathered.data, gathered.place, gathered.key_place, problems)
    if document is None:
        return None
    scenario = compile_document(document, gathered.place, problems)
    if scenario is None:
        return None
    return Loaded(scenario, fingerprint(gathered.texts), gathered.texts, gathered)
