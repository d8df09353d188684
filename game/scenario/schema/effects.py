"""The verbs: all that an order, event, move, rule or agreement can do to the world."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from game.scenario.schema.values import (
    Amount,
    Duration,
    Formula,
    Points,
    Reasoned,
    Reference,
    Text,
)


class Effect(Reasoned):
    """What every verb may add: ``when`` it happens at all (read at the start of the phase)."""

    when: Formula | None = None


class Change(Effect):
    """Change a metric by points: now, after a while, spread over time, or fading again.

    ``per`` makes it a rate (points per that time, for as long as the cause lasts);
    ``fades`` is the time in which half of the change is gone; ``limited: false`` leaves
    out the soft limits near the ends of the range.  ``blocs`` gives weights by bloc: each of
    them changes by its weight times as much, in the same way.
    """

    change: Reference
    by: Amount
    per: Duration | None = None
    after: Duration | None = None
    over: Duration | None = None
    fades: Duration | None = None
    limited: bool = True
    blocs: dict[Reference, Points] = Field(default_factory=dict)


class Grant(Effect):
    """Give a seat political capital, or take it (``by`` negative)."""

    capital: Reference
    by: int = Field(ge=-99, le=99)


class Mark(Effect):
    """Set a marker, for good or ``for`` a time."""

    mark: Reference
    lasts: Duration | None = Field(default=None, alias="for")


class Unmark(Effect):
    """Remove a marker."""

    unmark: Reference


class Start(Effect):
    """Start a clock (again)."""

    start: Reference


class Stop(Effect):
    """Stop a clock before it runs out."""

    stop: Reference


class Trigger(Effect):
    """Make an event happen: this turn, or ``after`` a time."""

    trigger: Reference
    after: Duration | None = None


class Sign(Effect):
    """Put the seat's signature under a package of an agreement (``agreement.package``)."""

    sign: Reference


class Unsign(Effect):
    """Withdraw the seat's signature from an agreement that is not yet concluded."""

    unsign: Reference


class Notice(Effect):
    """Give notice on an agreement in force: it lapses on its day unless rescinded."""

    notice: Reference


class Rescind(Effect):
    """Take back a notice before the agreement lapses."""

    rescind: Reference


class Suspend(Effect):
    """Suspend an agreement in force: its effects rest."""

    suspend: Reference


class Resume(Effect):
    """Put a suspended agreement into force again."""

    resume: Reference


class Lapse(Effect):
    """End an agreement at once."""

    lapse: Reference


class Commit(Effect):
    """Bind a seat by its word (see commitments)."""

    commit: Reference


class Release(Effect):
    """Release a seat from its word without cost."""

    release: Reference


class Lean(Effect):
    """Give a seat another objective card (``seat.leaning``); its score goes on by that."""

    leaning: Reference


class Reveal(Effect):
    """Let a seat see a hazy or hidden metric sharply ``for`` a time."""

    reveal: Reference
    to: Reference
    lasts: Duration = Field(alias="for")


class Message(Effect):
    """Tell some seats (or all) something in words."""

    message: Text
    to: list[Reference] | None = None


class End(Effect):
    """End the game with an ending."""

    end: Reference


VERBS: dict[str, type[Effect]] = {
    "change": Change,
    "capital": Grant,
    "mark": Mark,
    "unmark": Unmark,
    "start": Start,
    "stop": Stop,
    "trigger": Trigger,
    "sign": Sign,
    "unsign": Unsign,
    "notice": Notice,
    "rescind": Rescind,
    "suspend": Suspend,
    "resume": Resume,
    "lapse": Lapse,
    "commit": Commit,
    "release": Release,
    "leaning": Lean,
    "reveal": Reveal,
    "message": Message,
    "end": End,
}


def _verb(data: Any) -> str | None:
    keys = data if isinstance(data, dict) else getattr(type(data), "model_fields", ())
    return next((verb for verb in VERBS if verb in keys), None)


AnyEffect = Annotated[
    Annotated[Change, Tag("change")]
    | Annotated[Grant, Tag("capital")]
    | Annotated[Mark, Tag("mark")]
    | Annotated[Unmark, Tag("unmark")]
    | Annotated[Start, Tag("start")]
    | Annotated[Stop, Tag("stop")]
    | Annotated[Trigger, Tag("trigger")]
    | Annotated[Sign, Tag("sign")]
    | Annotated[Unsign, Tag("unsign")]
    | Annotated[Notice, Tag("notice")]
    | Annotated[Rescind, Tag("rescind")]
    | Annotated[Suspend, Tag("suspend")]
    | Annotated[Resume, Tag("resume")]
    | Annotated[Lapse, Tag("lapse")]
    | Annotated[Commit, Tag("commit")]
    | Annotated[Release, Tag("release")]
    | Annotated[Lean, Tag("leaning")]
    | Annotated[Reveal, Tag("reveal")]
    | Annotated[Message, Tag("message")]
    | Annotated[End, Tag("end")],
    Discriminator(_verb),
]
Effects = list[AnyEffect]
"""A list of effects; each has exactly one verb."""
