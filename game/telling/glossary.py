"""Words explained, and where things are known from."""

from __future__ import annotations

from dataclasses import dataclass

from game.telling.sitting import Sitting
from game.wording.links import Part


@dataclass(frozen=True)
class Entry:
    """A term or a source with its text; ``sources`` are the ids that a term cites."""

    id: str
    title: str
    text: list[Part]
    sources: tuple[str, ...] = ()


def terms(sitting: Sitting) -> list[Entry]:
    """All words that are explained, in the scenario's order."""
    return [
        Entry(
            term.id,
            sitting.narrator.text(term.term),
            sitting.pieces(term.text),
            _ids(term.source),
        )
        for term in sitting.narrator.document.glossary
    ]


def sources(sitting: Sitting) -> list[Entry]:
    """All sources; they are called by their ids."""
    return [
        Entry(source.id, source.id, sitting.pieces(source.text))
        for source in sitting.narrator.document.sources
    ]


def _ids(cited: str | list[str] | None) -> tuple[str, ...]:
    if cited is None:
        return ()
    return (cited,) if isinstance(cited, str) else tuple(cited)
