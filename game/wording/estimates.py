"""What a seat believes of an actor's hidden type, in words."""

from __future__ import annotations

from game.engine.view import View
from game.wording.narrator import Narrator
from game.wording.numbers import percent

CLEAR = 0.5
"""Share from which one type is called the most likely; below it two are named."""


def estimate_sentence(narrator: Narrator, view: View, actor: str) -> str | None:
    """The seat's estimate of an actor; None for one without hidden types."""
    place = narrator.rules.place("actor", actor)
    types = narrator.document.actors[place].types
    if len(types) < 2:
        return None
    beliefs = [float(view.known.beliefs[view.seat, place, k, 0]) for k in range(len(types))]
    ranked = sorted(range(len(types)), key=lambda k: (-beliefs[k], k))
    first, second = ranked[0], ranked[1]
    code = "estimate.clear" if beliefs[first] >= CLEAR else "estimate.open"
    return narrator.say(
        code,
        actor=narrator.actor(actor),
        type=narrator.text(types[first].name),
        share=percent(beliefs[first]),
        other=narrator.text(types[second].name),
        second=percent(beliefs[second]),
    )
