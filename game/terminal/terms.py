"""Terms typed at the prompt: clauses by number, id or title, levels by number, id or title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from game.engine.table import rules_of
from game.engine.treaty import Clause
from game.scenario.schema.values import Text
from game.terminal.naming import Trouble, part_of_name, whole_name, words_of
from game.wording.drafts import clause_of
from game.wording.links import plain
from game.wording.narrator import Narrator

YES = frozenset(("yes", "y", "on", "in", "with", "예", "네", "응", "있음", "포함", "넣음"))
NO = frozenset(
    ("no", "n", "off", "out", "none", "without", "아니요", "아니오", "없음", "제외", "뺌")
)
BEFORE = frozenset(("no", "without", "not", "제외", "빼고"))
"""Words before a clause that take it out of the paper."""

FILLERS = frozenset(("and", "for", "at", "to", "the", "of", "is", "with", "&", "+", "그리고"))
UNITS = frozenset(("year", "years", "yr", "yrs", "년", "percent", "per", "cent", "퍼센트", "프로"))

_NUMBER = re.compile(r"^([+\-−]?\d+(?:\.\d+)?)\s*(\D*)$")


@dataclass
class Terms:
    """Levels by clause that were understood, and the first trouble if there was one."""

    levels: dict[int, int] = field(default_factory=dict)
    trouble: Trouble | None = None


class TermsReader:
    """Reads the terms of one agreement."""

    def __init__(self, narrator: Narrator, g: int) -> None:
        self.clauses = rules_of(narrator.rules, g)[1].clauses
        self.terms = narrator.terms
        written = [clause_of(narrator, g, c) for c in range(len(self.clauses))]
        self.names = [self._names(clause.id, clause.title) for clause in written]
        self.levels = [
            [self._names(option.id, option.title) for option in clause.options or ()]
            for clause in written
        ]

    def _names(self, identifier: str, title: Text) -> tuple[tuple[str, ...], ...]:
        """The words of everything that a thing can be called, in either language."""
        said = (identifier, *(plain(title.say(way), self.terms) for way in ("en", "ko")))
        return tuple(dict.fromkeys(words_of(name) for name in said))

    def read(self, text: str) -> Terms:
        """All terms of a line."""
        tokens = _tokens(text)
        found, i = Terms(), 0
        while i < len(tokens) and found.trouble is None:
            if tokens[i].casefold() in FILLERS:
                i += 1
            else:
                i = self._term(tokens, i, found)
        return found

    def clause(self, text: str) -> int | Trouble:
        """The one clause that some words name."""
        tokens = _tokens(text)
        named = self._clause_at(tokens, 0) if tokens else Trouble("clause", "")
        return named if isinstance(named, Trouble) else named[0]

    def begins(self, text: str) -> bool:
        """Whether a line begins with the name of a clause."""
        tokens = [t for t in _tokens(text) if t.casefold() not in FILLERS]
        if tokens and tokens[0].casefold() in BEFORE:
            tokens = tokens[1:]
        return bool(tokens) and not isinstance(self._clause_at(tokens, 0), Trouble)

    def _term(self, tokens: Sequence[str], i: int, found: Terms) -> int:
        """Read the term that begins at ``i``; where the next one begins."""
        out = tokens[i].casefold() in BEFORE and i + 1 < len(tokens)
        named = self._clause_at(tokens, i + out)
        if isinstance(named, Trouble):
            return self._bare_level(tokens, i, found, named)
        by_number = tokens[i + out].isdigit()
        c, i = named
        if out:
            found.levels[c] = max(self.clauses[c].absent, 0)
            return i
        i = self._past_name(tokens, i, c)
        level = self._level_at(tokens, i, c)
        if not isinstance(level, Trouble):
            found.levels[c], i = level[0], self._past_unit(tokens, level[1], c)
        elif self.clauses[c].kind == "yes_no" and not by_number and self._is_clause(tokens, i):
            found.levels[c] = 1
        else:
            found.trouble = level
        return i

    def _bare_level(self, tokens: Sequence[str], i: int, found: Terms, trouble: Trouble) -> int:
        """A level without its clause, where only one clause has it."""
        fits = []
        for c, clause in enumerate(self.clauses):
            level = self._level_at(tokens, i, c) if clause.kind != "yes_no" else trouble
            if not isinstance(level, Trouble):
                fits.append((c, *level))
        if len(fits) != 1 or trouble.kind == "several":
            found.trouble = trouble
            return i
        c, level_found, end = fits[0]
        found.levels[c] = level_found
        return self._past_unit(tokens, end, c)

    # -- clauses ---------------------------------------------------------------------------------

    def _clause_at(self, tokens: Sequence[str], i: int) -> tuple[int, int] | Trouble:
        """The clause named at ``i`` and where its name ends."""
        exact = whole_name(tokens, i, self.names)
        if exact is not None:
            return exact
        word = tokens[i]
        if word.isascii() and word.isdigit() and 1 <= int(word) <= len(self.clauses):
            return int(word) - 1, i + 1
        return part_of_name(tokens, i, self.names, Trouble("clause", word))

    def _is_clause(self, tokens: Sequence[str], i: int) -> bool:
        """Whether the line is at its end or a clause begins here."""
        if i >= len(tokens) or tokens[i].casefold() in FILLERS | BEFORE:
            return True
        return not isinstance(self._clause_at(tokens, i), Trouble)

    def _past_name(self, tokens: Sequence[str], i: int, c: int) -> int:
        """Past further words of the clause's name and words like `to`."""
        own = {word for name in self.names[c] for word in name}
        while i < len(tokens) - 1:
            words = set(words_of(tokens[i]))
            is_filler = tokens[i].casefold() in FILLERS
            if not (is_filler or (words and words <= own)):
                break
            if not is_filler and not isinstance(self._level_at(tokens, i, c), Trouble):
                break
            i += 1
        return i

    # -- levels ----------------------------------------------------------------------------------

    def _level_at(self, tokens: Sequence[str], i: int, c: int) -> tuple[int, int] | Trouble:
        """The level of a clause that is named at ``i`` and where its name ends."""
        clause = self.clauses[c]
        if i >= len(tokens):
            return Trouble("missing", "", c)
        word = tokens[i].casefold()
        if clause.kind == "yes_no":
            if word in YES | NO | {"1", "0"}:
                return int(word in YES or word == "1"), i + 1
            return Trouble("level", tokens[i], c)
        if self.levels[c]:
            return self._named_level(tokens, i, c)
        return _numbered(clause, tokens[i], i, c)

    def _named_level(self, tokens: Sequence[str], i: int, c: int) -> tuple[int, int] | Trouble:
        word, names = tokens[i], self.levels[c]
        exact = whole_name(tokens, i, names)
        if exact is not None:
            return exact
        if word.isascii() and word.isdigit() and 1 <= int(word) <= len(names):
            return int(word) - 1, i + 1
        if word.casefold() in NO and self.clauses[c].absent >= 0:
            return self.clauses[c].absent, i + 1
        found = part_of_name(tokens, i, names, Trouble("level", word, c))
        if isinstance(found, Trouble):
            return found
        level, i = found
        own = {part for name in names[level] for part in name}
        while i < len(tokens) and set(words_of(tokens[i])) <= own:
            if whole_name(tokens, i, self.names) is not None:
                break
            i += 1
        return level, i

    def _past_unit(self, tokens: Sequence[str], i: int, c: int) -> int:
        """Past the word of a unit, unless another clause of that name begins there."""
        if i >= len(tokens) or tokens[i].casefold() not in UNITS:
            return i
        named = self._clause_at(tokens, i)
        if isinstance(named, Trouble) or named[0] == c:
            return i + 1
        return i


def _tokens(text: str) -> list[str]:
    joined = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    apart = re.sub(r"[,;=:→]|(?<=\d)\s*%", " ", joined)
    return apart.split()[:60]


def _numbered(clause: Clause, word: str, i: int, c: int) -> tuple[int, int] | Trouble:
    """A level that is a number; near it, the next ones."""
    number = _NUMBER.match(word)
    if number is None:
        return Trouble("level", word, c)
    value = float(number[1].replace("−", "-"))
    distances = [abs(float(one) - value) for one in clause.values]
    nearest = distances.index(min(distances))
    if distances[nearest] < 1e-9:
        return nearest, i + 1
    return Trouble("level", word, c, (f"{float(clause.values[nearest]):.10g}",))
