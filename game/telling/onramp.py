"""The guided game: which orders are in sight in a turn, how many to take, what is new."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.schema.document import Document
from game.scenario.schema.values import Text


@dataclass(frozen=True)
class Stage:
    """What a player is shown in a turn.

    ``sight`` are the orders in sight (None: all); ``choose`` is advice on how many to take
    (None: no advice); ``manner`` whether the ways of consulting are shown; ``causes`` how
    many causes a reveal gives.
    """

    sight: frozenset[str] | None = None
    choose: int | None = None
    manner: bool = True
    idea: Text | None = None
    causes: int = 5
    guided: bool = False
    manner_from: int = 0


EVERYTHING = Stage()


def stage(document: Document, turn: int, guided: bool) -> Stage:
    """The stage of a turn (from 1); everything at once where nothing guides."""
    lessons = [lesson for lesson in document.guide if lesson.turn <= turn]
    if not guided or not lessons:
        return EVERYTHING
    lesson = max(lessons, key=lambda one: one.turn)
    last = max(document.guide, key=lambda one: one.turn)
    is_over = turn > last.turn
    return Stage(
        sight=frozenset(order for one in lessons for order in one.orders),
        choose=None if is_over else lesson.choose,
        manner=lesson.manner,
        idea=lesson.idea if lesson.turn == turn else None,
        causes=3,
        guided=True,
        manner_from=min((one.turn for one in document.guide if one.manner), default=0),
    )
