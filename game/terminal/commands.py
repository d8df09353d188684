"""Commands that can be typed at any prompt, in English or Korean, and what was nearly typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

ALIASES: Mapping[str, tuple[str, ...]] = {
    "help": ("h", "?", "commands", "도움", "도움말"),
    "more": ("m", "all", "더", "더보기"),
    "desk": ("orders", "list", "look", "l", "조치", "목록"),
    "about": ("info", "설명"),
    "drop": ("remove", "cancel", "delete", "빼기", "취소"),
    "undo": ("u", "되돌리기"),
    "review": ("r", "draft", "plan", "검토"),
    "seal": ("s", "done", "end", "봉인", "확정"),
    "table": ("t", "talks", "협상", "테이블"),
    "offer": ("o", "propose", "counter", "제안", "역제안"),
    "try": ("what-if", "whatif", "가정", "시험"),
    "levels": ("level", "수준"),
    "accept": ("agree", "수락", "동의"),
    "split": ("split_off", "분리"),
    "tie": ("tie_hands", "공언"),
    "poll": ("sound", "여론", "여론조사"),
    "walk": ("walk_out", "walkout", "퇴장"),
    "pass": ("silence", "침묵"),
    "why": ("w", "왜", "이유"),
    "glossary": ("g", "term", "용어"),
    "status": ("st", "situation", "상황", "현황"),
    "briefing": ("brief", "브리핑"),
    "history": ("log", "지난일", "기록"),
    "save": ("keep", "저장"),
    "lang": ("language", "언어"),
    "quit": ("q", "exit", "bye", "종료", "나가기"),
}
"""Every command and the other words for it."""

_VERBS = {word: verb for verb, words in ALIASES.items() for word in (verb, *words)}

ANYWHERE = frozenset(
    ("help", "table", "levels", "why", "glossary", "status", "briefing", "history", "save", "lang",
     "quit")
)  # fmt: skip
"""Commands that are answered at every prompt of a game."""

TALKING = frozenset(("offer", "try", "accept", "split", "tie", "poll", "walk", "pass"))
"""Commands by which something is said at the table, or tried."""


ALONE = frozenset(
    ("help", "more", "desk", "undo", "review", "seal", "pass", "status", "briefing", "history",
     "save", "quit")
)  # fmt: skip
"""Commands that take nothing after them."""

MOST_ECHOED = 60
"""Letters of a line that was not understood that are shown again."""


def echoed(line: str) -> str:
    """A line as it is shown again, cut if it is long."""
    return line if len(line) <= MOST_ECHOED else line[: MOST_ECHOED - 1] + "…"


def parse(line: str) -> tuple[str | None, str]:
    """The command of a line and the rest of it; None where it does not begin with one."""
    word, _, rest = line.strip().partition(" ")
    verb = _VERBS.get(word.casefold().removeprefix("/"))
    return (verb, rest.strip()) if verb else (None, line.strip())


def nearest(word: str, known: Iterable[str]) -> str | None:
    """What may have been meant, among ``known`` words and all commands."""
    if len(word) > 80:
        return None
    names = {name.casefold(): name for name in (*_VERBS, *known)}
    near = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return names[near[0]] if near else None


def exactly(asked: str, names: Mapping[str, str]) -> str | None:
    """The id whose id or name is ``asked``; signs between the words do not matter."""
    wanted = _words(asked)
    found = (i for i, name in names.items() if wanted in (_words(i), _words(name)))
    return next(found, None) if wanted else None


def among(asked: str, names: Mapping[str, str]) -> list[str]:
    """Ids whose id or name is ``asked``, else those in which each of its words is found."""
    exact = exactly(asked, names)
    wanted = _words(asked)
    if exact is not None or len("".join(wanted)) < 2:
        return [exact] if exact is not None else []
    return [i for i, name in names.items() if _holds(name, wanted) or _holds(i, wanted)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _holds(name: str, wanted: list[str]) -> bool:
    words = _words(name)
    return all(any(word in one for one in words) for word in wanted)
