"""When and for how long a change acts, in words, from what the scenario's author wrote."""

from __future__ import annotations

from game.scenario.compile.workshop import Path
from game.scenario.schema.document import Document
from game.scenario.schema.effects import Change
from game.scenario.schema.values import days
from game.telling.sitting import Sitting


def change_at(document: Document, path: Path) -> Change | None:
    """The change that stands at a path of a document; None where no single change does."""
    found: object = document
    for key in path:
        found = _within(found, key)
    return found if isinstance(found, Change) else None


def _within(found: object, key: str | int) -> object:
    """A part of a written thing by its number or name."""
    if isinstance(found, list) and isinstance(key, int):
        return found[key]
    return found.get(key) if isinstance(found, dict) else getattr(found, str(key), None)


def rate_words(sitting: Sitting, change: Change | None) -> str:
    """``a month`` for a change that goes on, empty for one that happens once."""
    if change is None or change.per is None:
        return ""
    amount, unit = _parts(change.per)
    if amount == "1":
        return sitting.words(f"each.{unit}")
    return sitting.words("each.several", span=span_words(sitting, change.per))


def timing_words(sitting: Sitting, change: Change | None) -> str:
    """When a change comes and how it goes again; empty for one that comes at once and stays."""
    if change is None:
        return ""
    found = [
        sitting.words(f"acts.{key}", span=span_words(sitting, written))
        for key in ("after", "over", "fades")
        if (written := getattr(change, key)) is not None
    ]
    return ", ".join(found)


def rate_days(change: Change | None) -> float | None:
    """Days in which a change's amount is made; None for one that happens once."""
    return None if change is None or change.per is None else days(change.per)


def span_words(sitting: Sitting, duration: str) -> str:
    """``2 weeks`` in the language of the moment."""
    amount, unit = _parts(duration)
    return sitting.words(f"span.{unit}", n=amount)


def _parts(duration: str) -> tuple[str, str]:
    amount, unit = duration.split(" ")
    return f"{float(amount):g}", unit.removesuffix("s")
