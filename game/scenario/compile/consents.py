"""Who is asked: actors with their chance of saying yes, bodies with their groups' support."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.formula import Formula, Number
from game.engine.parts import Consent
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import agreements as schema


class Consents:
    """Compiles consents and numbers their draws; ``votes`` are those of bodies' groups."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.count = 0
        self.votes = 0

    def of(
        self, consent: schema.Consent | None, path: Path, clauses: Mapping[str, int] | None = None
    ) -> Consent | None:
        """One consent; None where none is asked, or where it names nobody (which is reported).

        ``clauses`` are those of the agreement that asks.
        """
        if consent is None:
            return None
        if (consent.actor is None) == (consent.body is None):
            self.shop.error("E489", path)
            return None
        if consent.clauses and clauses is None:
            self.shop.error("E478", (*path, "clauses"))
            return None
        places = tuple(
            self.shop.among("clause", name, clauses or {}, (*path, "clauses", i))
            for i, name in enumerate(consent.clauses)
        )
        found = self._actor(consent, path) if consent.actor else self._body(consent, path)
        if found is None or any(place < 0 for place in places):
            return None
        return Consent(found.actor, found.chance, found.slot, found.body, found.support, places)

    def _actor(self, consent: schema.Consent, path: Path) -> Consent | None:
        name = consent.actor or ""
        actor = self.shop.refer("actor", name, (*path, "actor"))
        if actor < 0:
            return None
        if consent.chance is None or consent.support:
            self.shop.error("E489", path)
            return None
        if not isinstance(consent.chance, str) and not 0 <= consent.chance <= 1:
            self.shop.error("E461", (*path, "chance"), value=consent.chance)
        chance = self.shop.formula(consent.chance, (*path, "chance"), "number", name)
        self.count += 1
        return Consent(actor, chance or Formula.of(Number(0.0)), self.count - 1)

    def _body(self, consent: schema.Consent, path: Path) -> Consent | None:
        body = self.shop.refer("body", consent.body or "", (*path, "body"))
        if body < 0:
            return None
        if consent.chance is not None:
            self.shop.error("E489", path)
            return None
        groups = {group.id: i for i, group in enumerate(self.shop.document.bodies[body].groups)}
        for name in consent.support:
            self.shop.among("group", name, groups, (*path, "support", name))
        support = []
        for name in groups:
            if name not in consent.support:
                owner = consent.body or ""
                self.shop.error("E490", (*path, "support"), group=name, body=owner)
                continue
            spot = (*path, "support", name)
            formula = self.shop.formula(consent.support.get(name, 0.0), spot, "number")
            support.append(formula or Formula.of(Number(0.0)))
        slot = self.votes
        self.votes += len(groups)
        return Consent(-1, Formula.of(Number(1.0)), slot, body, tuple(support))
