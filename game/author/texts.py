"""Texts for players: in both languages, short enough, and linked to terms that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from game.author.movers import PlaceOf
from game.scenario.compile.workshop import Path
from game.scenario.problems import Problems, closest
from game.scenario.schema.document import Document
from game.scenario.schema.values import Text

LONGEST_TITLE = 60
"""Characters that fit beside number and cost on a screen of eighty columns."""

LINK = re.compile(r"\[\[([^\]|]*)(?:\|[^\]]*)?\]\]")


def check(document: Document, place: PlaceOf, problems: Problems) -> None:
    """Report missing Korean, long titles and links to unknown terms."""
    terms = {term.id for term in document.glossary}
    for path, text in texts_of(document):
        if text.ko is None and any(letter.isalpha() for letter in text.en):
            problems.warning("W501", place(path))
        if path[-1] == "title" and len(text.en) > LONGEST_TITLE:
            problems.warning("W502", place(path), length=len(text.en), most=LONGEST_TITLE)
        for link in LINK.findall(text.en) + LINK.findall(text.ko or ""):
            if link not in terms:
                near = closest(link, terms)
                problems.error("E210", place(path), kind="term", id=link, suggestion=near)


def texts_of(thing: Any, path: Path = ()) -> Iterator[tuple[Path, Text]]:
    """Every text in a document, with its path."""
    if isinstance(thing, Text):
        yield path, thing
    elif isinstance(thing, BaseModel):
        for name, field in type(thing).model_fields.items():
            yield from texts_of(getattr(thing, name), (*path, field.alias or name))
    elif isinstance(thing, list):
        for i, item in enumerate(thing):
            yield from texts_of(item, (*path, i))
