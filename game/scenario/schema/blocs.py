"""Blocs: the audiences at a seat's home, each of which judges its government for itself."""

from __future__ import annotations

from pydantic import Field

from game.scenario.schema.values import Identifier, Points, Reasoned, Reference, Text
from game.scenario.schema.world import Metric, Pull


class Bloc(Reasoned):
    """A part of a seat's public: how it stands to its government, 0–100, is a metric.

    The metric has the bloc's id, is seen by the seat alone, through the ``haze``, and is good
    when it is high.  ``share`` is the bloc's part of the public.  ``belligerence`` says how
    much it minds a commitment that is given, ``inconsistency`` how much one that is broken.
    """

    id: Identifier
    seat: Reference
    name: Text
    about: Text | None = None
    share: float = Field(gt=0, le=1)
    start: Points
    rest: Points | None = None
    pull: Pull | None = None
    haze: Points = Field(default=0.0, ge=0)
    belligerence: float = Field(default=1.0, ge=0, le=10)
    inconsistency: float = Field(default=1.0, ge=0, le=10)

    @property
    def metric(self) -> Metric:
        """The metric that the bloc is."""
        return Metric(
            id=self.id, name=self.name, about=self.about, start=self.start, rest=self.rest,
            pull=self.pull, haze=self.haze, good={self.seat: "high"}, seen_by=[self.seat],
            why=self.why, source=self.source, confidence=self.confidence,
        )  # fmt: skip
