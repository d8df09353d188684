"""The tables of a turn in brief: what was said, what lies there, what it is worth, who agrees."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import Worth, worth
from game.telling.course import Board, live_talks, said_lines, why_closed
from game.telling.floor import lying_words
from game.telling.homefront import home_line
from game.telling.sitting import Sitting
from game.telling.valuing import worth_words
from game.wording.drafts import draft_words
from game.wording.refusals import refusal_sentence


@dataclass(frozen=True)
class TalkTold:
    """A table in a few sentences; those that have nothing to say are empty.

    ``said`` is what was said there this turn; ``terms`` the draft on the table; ``home`` who else
    must say yes; ``closed`` why nothing can be said.  ``is_quiet`` is a side deal of which nothing
    was said and on which nothing lies.
    """

    agreement: int
    id: str
    title: str
    said: tuple[str, ...]
    code: int
    lying: str
    terms: str
    worth: Worth | None
    worth_words: str
    home: str
    closed: str
    is_quiet: bool


def talks(sitting: Sitting) -> list[TalkTold]:
    """The tables that are open or have something on them; the main one first."""
    live = live_talks(sitting)
    return [_talk(sitting, g, is_first=g == live[0]) for g in live]


def _talk(sitting: Sitting, g: int, is_first: bool) -> TalkTold:
    seen, name = sitting.view(), sitting.match.rules.agreements[g].id
    code, said = int(seen.known.draft[g, 0]), said_now(sitting, g)
    it = worth(sitting.match.rules, seen, g, code) if code != NO_DRAFT else None
    return TalkTold(
        agreement=g,
        id=name,
        title=sitting.narrator.agreement(name),
        said=tuple(said),
        code=code,
        lying=lying_words(sitting, g, seen),
        terms=draft_words(sitting.narrator, g, code) if code != NO_DRAFT else "",
        worth=it,
        worth_words=worth_words(sitting, g, seen, it) if it is not None else "",
        home=home_line(sitting, g, seen, code) or "",
        closed=closed_words(sitting, g, seen),
        is_quiet=not is_first and not said and code == NO_DRAFT,
    )


def said_now(sitting: Sitting, g: int) -> list[str]:
    """What has been said of one agreement this turn."""
    name = sitting.match.rules.agreements[g].id
    said = [one for one in sitting.match.talk.said if one.move.agreement == name]
    return said_lines(sitting, said, Board.of(sitting.match.rules, sitting.match.state))


def closed_words(sitting: Sitting, g: int, seen: View) -> str:
    """Why nothing can be said on an agreement in this turn; empty if something can."""
    closed = why_closed(sitting, g, seen)
    return "" if closed is None else refusal_sentence(sitting.narrator, closed, seen)
