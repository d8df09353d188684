"""Reading YAML safely: events only, no recursion, everything bounded, a place for every value."""

from __future__ import annotations

import re
import unicodedata
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.scenario.problems import Place, Plain, Problems
from game.scenario.scalars import Scalar, scalar_of

LARGEST = 1_000_000
"""Bytes of one file."""
DEEPEST = 32
MOST_NODES = 50_000
LONGEST_KEY = 128
MOST_ERRORS = 50
"""A file with so many mistakes is not read on."""
LAST_TURN = 9999
"""Keys are text, or the number of a turn."""

Data = dict[str | int, "Data"] | list["Data"] | Scalar
Path = tuple[str | int, ...]

# libyaml's events are read as a stream: unlike its composer, which overflows the C stack on
# deep nesting, the stream only grows a heap list, and it is left as soon as it is too deep.
LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_FORBIDDEN = re.compile(
    "[^\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)
"""Tabs (YAML's two parsers in PyYAML differ about them) and other control characters, line
breaks that editors do not count, characters that turn the direction of text around."""

_DIRECTIVE = re.compile(r"%YAML[ \t]+1\.[12][ \t]*(?:#.*)?")
_INCOMPLETE = ("unexpected end of stream", "unexpected document separator")
_ESCAPES = ("escape", "hexdecimal")


@dataclass(frozen=True)
class Tree:
    """A document as plain data, with the place of every value and of every key by its path."""

    data: Data
    places: dict[Path, Place]
    key_places: dict[Path, Place]

    def place(self, path: Path) -> Place:
        """The place of the value at a path, or of what it stands in if it was not written."""
        while path not in self.places:
            path = path[:-1]
        return self.places[path]

    def key_place(self, path: Path) -> Place:
        """The place of the key before the value at a path."""
        return self.key_places.get(path) or self.place(path)


class _Broken(Exception):  # noqa: N818 (not an error of ours: the problem is reported)
    """Reading cannot go on; why has been reported."""


def read_text(
    text: bytes | str, name: str, problems: Problems, loader: type[Any] | None = None
) -> Tree | None:
    """The document in ``text``; None where it has problems, all reported.

    ``name`` is the file as problems show it; ``loader`` replaces PyYAML's best for tests.
    """
    before = len(problems.errors)
    builder, content = _Builder(name, problems), ""
    try:
        content = _without_directives(_checked(text, name, problems), name, problems)
        events: Any = yaml.parse(content, Loader=loader or LOADER)
        with closing(events):
            for event in events:
                builder.take(event)
    except _Broken:
        return None
    except yaml.YAMLError as error:
        _explain(error, content, builder.bracket(), name, problems)
        return None
    except (ValueError, OverflowError, RecursionError, MemoryError):
        problems.error("E110", Place(name))
        return None
    if builder.documents == 0:
        problems.error("E105", Place(name))
    if len(problems.errors) > before:
        return None
    return Tree(builder.root, builder.places, builder.key_places)


# -- before the parser -------------------------------------------------------------------------


def _checked(text: bytes | str, name: str, problems: Problems) -> str:
    """The text of a file: UTF-8, not too large, without characters that nobody can see."""
    if len(text) > LARGEST:
        problems.error("E104", Place(name), limit=LARGEST)
        raise _Broken
    try:
        content = text.decode("utf-8") if isinstance(text, bytes) else text
    except UnicodeDecodeError as error:
        start = error.object[: error.start].decode("utf-8")
        problems.error("E102", _place_at(start, len(start), name))
        raise _Broken from None
    content = content.removeprefix("\ufeff")
    if odd := _FORBIDDEN.search(content):
        place = _place_at(content, odd.start(), name)
        if odd[0] == "\t":
            problems.error("E111", place)
        else:
            problems.error("E103", place, character=f"U+{ord(odd[0]):04X}")
        raise _Broken
    return content


def _place_at(text: str, offset: int, name: str) -> Place:
    lines = re.split(r"\r\n|\r|\n", text[:offset])
    return Place(name, len(lines), len(lines[-1]) + 1)


def _without_directives(text: str, name: str, problems: Problems) -> str:
    """The text with ``%YAML 1.2`` made a comment: PyYAML's two parsers differ about it."""
    head = re.match(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)|%[^\r\n]*(?:\r\n|\r|\n|\Z))*", text)
    end = head.end() if head else 0
    for directive in re.finditer(r"^%[^\r\n]*", text[:end], re.MULTILINE):
        if not _DIRECTIVE.fullmatch(directive[0]):
            place = _place_at(text, directive.start(), name)
            problems.error("E108", place, text=_brief(directive[0]))
            raise _Broken
    return re.sub(r"^%", "#", text[:end], flags=re.MULTILINE) + text[end:]


# -- the parser --------------------------------------------------------------------------------


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being filled."""

    container: dict[str | int, Data] | list[Data]
    path: Path
    bracket: Place | None
    key: str | int | None = None
    keys: set[str | int] = field(default_factory=set)


class _Builder:
    """Makes data of events, without recursion, and refuses what only surprises authors."""

    def __init__(self, name: str, problems: Problems) -> None:
        self.root: Data = None
        self.documents = 0
        self.places: dict[Path, Place] = {}
        self.key_places: dict[Path, Place] = {}
        self._name = name
        self._problems = problems
        self._open: list[_Open] = []
        self._nodes = 0
        self._errors = 0

    def take(self, event: Any) -> None:
        """The next event of the stream."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin(event, {})
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin(event, [])
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._error("E122", self._place(event))
            self._add(event, None)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._error("E107", self._place(event))
                raise _Broken

    def bracket(self) -> Place | None:
        """The place of the innermost ``[`` or ``{`` that is open, if any."""
        return self._open[-1].bracket if self._open else None

    def _error(self, code: str, place: Place, **parameters: Plain) -> None:
        self._problems.error(code, place, **parameters)
        self._errors += 1
        if self._errors >= MOST_ERRORS:
            raise _Broken

    def _place(self, event: Any, inset: int | None = None) -> Place:
        mark = event.start_mark
        return Place(self._name, mark.line + 1, mark.column + 1, inset)

    def _count(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._error("E121", self._place(event), limit=MOST_NODES)
            raise _Broken
        if event.anchor is not None:
            self._error("E122", self._place(event))
        if event.tag is not None:
            self._error("E123", self._place(event), tag=_brief(event.tag))

    def _begin(self, event: Any, container: dict[str | int, Data] | list[Data]) -> None:
        self._count(event)
        if len(self._open) >= DEEPEST:
            self._error("E120", self._place(event), limit=DEEPEST)
            raise _Broken
        bracket = self._place(event) if event.flow_style else None
        self._open.append(_Open(container, self._add(event, container), bracket))

    def _scalar(self, event: Any) -> None:
        self._count(event)
        raw = event.value
        text = raw if raw.isascii() else unicodedata.normalize("NFC", raw)
        quotes = 2 if event.style else 0
        start, end = event.start_mark, event.end_mark
        exact = start.line == end.line and end.column - start.column == len(text) + quotes
        place = self._place(event, quotes // 2 if exact else None)
        if event.style == '"' and _FORBIDDEN.search(text.replace("\t", " ")):
            self._error("E115", place)
        value: Scalar = text
        if not event.style:
            if "?" in text and self.bracket() is not None:
                # libyaml takes the question mark as text, PyYAML's own parser does not.
                self._error("E114", place)
            value, code = scalar_of(text)
            if code is not None:
                self._error(code, place, text=_brief(text))
        self._add(event, value, place)

    def _add(self, event: Any, value: Data, place: Place | None = None) -> Path:
        """Put a value, or a key, where it belongs; its path."""
        place = place or self._place(event)
        if not self._open:
            self.root = value
            path: Path = ()
        else:
            around = self._open[-1]
            if isinstance(around.container, list):
                path = (*around.path, len(around.container))
                around.container.append(value)
            elif around.key is None:
                return self._key(around, event, value, place)
            else:
                path = (*around.path, around.key)
                around.container[around.key] = value
                around.key = None
        self.places[path] = place
        return path

    def _key(self, around: _Open, event: Any, value: Data, place: Place) -> Path:
        key = value
        if isinstance(key, bool) or not isinstance(key, str | int):
            self._error("E126", place)
            key = ""
        elif isinstance(key, int) and not 0 <= key <= LAST_TURN:
            self._error("E126", place)
        elif isinstance(key, str) and len(key) > LONGEST_KEY:
            self._error("E127", place, limit=LONGEST_KEY)
        elif key == "<<" and not getattr(event, "style", None):
            self._error("E124", place)
        path = (*around.path, key)
        if key in around.keys and key != "":
            first = self.key_places[path].line
            self._error("E125", place, key=_brief(str(key)), first=first)
        else:
            self.key_places[path] = place
        around.keys.add(key)
        around.key = key
        return path


# -- what the parser objects to ----------------------------------------------------------------


def _explain(
    error: yaml.YAMLError, text: str, bracket: Place | None, name: str, problems: Problems
) -> None:
    """Our problem for PyYAML's; its two parsers word the same mistake differently."""
    mark: Any = getattr(error, "problem_mark", None)
    if mark is None:
        problems.error("E110", Place(name))
        return
    begun: Any = getattr(error, "context_mark", None) or mark
    said, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    here = Place(name, mark.line + 1, mark.column + 1)
    there = Place(name, begun.line + 1, begun.column + 1)
    if "nesting depth" in said:  # PyYAML 6.0.4 stops by itself, before an event of ours is reached
        problems.error("E120", here, limit=DEEPEST)
    elif any(words in said for words in _INCOMPLETE) and "quoted scalar" in context:
        problems.error("E112", there)
    elif "simple key" in context:
        problems.error("E110", there)
    elif any(words in said for words in _ESCAPES):
        problems.error("E115", here)
    elif "mapping values are not allowed" in said or _is_question(text, mark):
        problems.error("E114", here)
    elif bracket is not None and isinstance(error, yaml.parser.ParserError):
        problems.error("E113", bracket)
    else:
        problems.error("E110", here)


def _is_question(text: str, mark: Any) -> bool:
    lines = [*re.split(r"\r\n|\r|\n", text), ""]
    line = lines[min(mark.line, len(lines) - 1)]
    before, here = line[: mark.column], line[mark.column :]
    return here.startswith("?") and bool(before.strip())


def _brief(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
