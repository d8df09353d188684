"""Names among the words of a line: whole ones, parts of only one, and what was nearly typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

Names = Iterable[tuple[str, ...]]
"""The words of everything that one thing can be called."""

_LONGEST = 7
"""Words of the longest name that is looked for."""


@dataclass(frozen=True)
class Trouble:
    """A word that could not be taken for a term.

    ``kind`` is clause, level, missing or several; ``clause`` is its place (−1 for none) and
    ``near`` what may have been meant.
    """

    kind: str
    word: str
    clause: int = -1
    near: tuple[str, ...] = ()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, without signs."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))


def whole_name(tokens: Sequence[str], i: int, names: Sequence[Names]) -> tuple[int, int] | None:
    """The thing whose whole name stands at ``i``, the longest first, and where it ends."""
    for end in range(min(i + _LONGEST, len(tokens)), i, -1):
        words = words_of(" ".join(tokens[i:end]))
        for place, own in enumerate(names):
            if words and words in own:
                return place, end
    return None


def part_of_name(
    tokens: Sequence[str],
    i: int,
    names: Sequence[Names],
    trouble: Trouble,
) -> tuple[int, int] | Trouble:
    """The only thing in whose name the words at ``i`` are found; as many words as that takes."""
    found: list[int] = []
    for end in range(i + 1, min(i + 4, len(tokens)) + 1):
        words = words_of(" ".join(tokens[i:end]))
        if len("".join(words)) < 2 or any(word.isdigit() for word in words):
            break
        now = [place for place, own in enumerate(names) if _holds(own, words)]
        if len(now) == 1:
            return now[0], end
        if not now:
            break
        found = now
    if found:
        near = tuple(_name(names[place]) for place in found)
        return Trouble("several", trouble.word, trouble.clause, near)
    return Trouble(trouble.kind, trouble.word, trouble.clause, _near(trouble.word, names))


def _holds(names: Names, words: Sequence[str]) -> bool:
    return any(all(any(word in one for one in name) for word in words) for name in names)


def _name(names: Names) -> str:
    return "_".join(next(iter(names)))


def _near(word: str, names: Sequence[Names]) -> tuple[str, ...]:
    known = {one: _name(own) for own in names for name in own for one in (*name, "_".join(name))}
    close = get_close_matches(word.casefold()[:80], known, n=1, cutoff=0.6)
    return tuple(known[one] for one in close)
