"""Agreements and their packages, with what concluding and lapsing do."""

from __future__ import annotations

from game.engine.grid import FOREVER
from game.engine.parts import Agreement, Deed, Package
from game.engine.state import IN_FORCE, LAPSED, OPEN
from game.scenario.compile.calendar import day_number, lapse_days
from game.scenario.compile.consents import Consents
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import play
from game.scenario.schema.values import days


class AgreementsCompiler:
    """Compiles the section ``agreements``; ``packages`` are those of all agreements."""

    def __init__(
        self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler, consents: Consents
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.consents = consents
        self.packages: list[Package] = []

    def compiled(self) -> tuple[Agreement, ...]:
        """All agreements and their packages; effects go to ``consent`` and ``upkeep``."""
        found = []
        for g, agreement in enumerate(self.shop.document.agreements):
            path: Path = ("agreements", g)
            first = len(self.packages)
            for p, package in enumerate(agreement.packages):
                self._package(agreement, package, g, (*path, "packages", p))
            found.append(self._agreement(agreement, g, path, first))
        return tuple(found)

    def _agreement(self, agreement: play.Agreement, g: int, path: Path, first: int) -> Agreement:
        seats: list[int] = []
        actors: list[int] = []
        for i, party in enumerate(agreement.parties):
            if self.shop.refer("party", party, (*path, "parties", i)) < 0:
                continue
            kind = "seat" if party in self.shop.tables["seat"] else "actor"
            (seats if kind == "seat" else actors).append(self.shop.tables[kind][party])
        if agreement.renews is not None and agreement.notice is None:
            self.shop.error("E450", (*path, "renews"), agreement=agreement.id)
        everyone, reason = self.knowledge.all(), Reason().of(agreement)
        for kind, effects in (
            ("in_force", agreement.in_force),
            ("lapse", agreement.lapse),
            ("lapsed", agreement.lapsed),
        ):
            deed = Deed(kind, g, agreement.id, everyone)
            self.effects.deed("upkeep", deed, [(effects, (*path, kind))], reason)
        expires = FOREVER
        if agreement.expires is not None:
            expires = day_number(self.shop.calendar, agreement.expires)
        return Agreement(
            id=agreement.id,
            seats=tuple(seats),
            actors=tuple(actors),
            packages=tuple(range(first, len(self.packages))),
            status={"open": OPEN, "in_force": IN_FORCE, "lapsed": LAPSED}[agreement.status],
            expires=expires,
            lapse_on=lapse_days(self.shop.calendar, agreement.renews, agreement.notice),
        )

    def _package(
        self, agreement: play.Agreement, package: play.Package, g: int, path: Path
    ) -> None:
        place, name = len(self.packages), f"{agreement.id}.{package.id}"
        everyone, reason = self.knowledge.all(), Reason().of(agreement)
        consents = [
            self.consents.of(consent, (*path, "consent", i))
            for i, consent in enumerate(package.consent)
        ]
        lasts = FOREVER if package.lasts is None else days(package.lasts)
        given = tuple(consent for consent in consents if consent is not None)
        self.packages.append(Package(name, g, lasts, given))
        refused = [
            (consent.refused, (*path, "consent", i, "refused"))
            for i, consent in enumerate(package.consent)
        ]
        deeds = (
            ("consent", "concluded", [(package.signed, (*path, "signed"))]),
            ("consent", "declined", refused),
            ("upkeep", "package", [(package.in_force, (*path, "in_force"))]),
        )
        for phase, kind, parts in deeds:
            self.effects.deed(phase, Deed(kind, place, name, everyone), parts, reason)
