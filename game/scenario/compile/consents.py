"""What actors are asked to accept: their chance of saying yes, and the draw that decides."""

from __future__ import annotations

from game.engine.formula import Number
from game.engine.parts import Consent, Formula
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import play


class Consents:
    """Compiles consents and numbers their draws."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.count = 0

    def of(self, consent: play.Consent | None, path: Path) -> Consent | None:
        """One consent; None where none is asked (or its actor is unknown, which is reported)."""
        if consent is None:
            return None
        actor = self.shop.refer("actor", consent.actor, (*path, "actor"))
        if actor < 0:
            return None
        if not isinstance(consent.chance, str) and not 0 <= consent.chance <= 1:
            self.shop.error("E461", (*path, "chance"), value=consent.chance)
        chance = self.shop.formula(consent.chance, (*path, "chance"), "number", consent.actor)
        self.count += 1
        return Consent(actor, chance or Formula.of(Number(0.0)), self.count - 1)
