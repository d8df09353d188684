"""Links in scenario texts: ``[[term]]`` and ``[[term|words shown]]``."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINK = re.compile(r"\[\[([a-z][a-z0-9_-]*)(?:\|([^\[\]]*))?\]\]")


@dataclass(frozen=True)
class Part:
    """A stretch of text; ``term`` is the glossary's id where it is a link."""

    words: str
    term: str | None = None


def parts(text: str, terms: dict[str, str]) -> list[Part]:
    """A text cut at its links; a bare link shows the term's own words, or its id."""
    found: list[Part] = []
    end = 0
    for match in _LINK.finditer(text):
        if match.start() > end:
            found.append(Part(text[end : match.start()]))
        found.append(Part(match[2] or terms.get(match[1], match[1]), match[1]))
        end = match.end()
    if end < len(text):
        found.append(Part(text[end:]))
    return found


def plain(text: str, terms: dict[str, str]) -> str:
    """A text with the words of its links only."""
    return "".join(part.words for part in parts(text, terms))
