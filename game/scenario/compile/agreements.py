"""Agreements with their packages or drafts, and what concluding and lapsing do."""

from __future__ import annotations

from game.engine.formula import Formula, Truth
from game.engine.grid import FOREVER
from game.engine.parts import Agreement, Breach, Consent, Deed, Package
from game.engine.state import IN_FORCE, LAPSED, OPEN
from game.scenario.compile.calendar import day_number, lapse_days
from game.scenario.compile.consents import Consents
from game.scenario.compile.drafts import DraftsCompiler
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.tables import TableCompiler
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import agreements as schema
from game.scenario.schema.values import days


class AgreementsCompiler:
    """Compiles the section ``agreements``; ``packages`` and ``clauses`` are those of all."""

    def __init__(
        self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler, consents: Consents
    ) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.consents = consents
        self.packages: list[Package] = []
        self.clauses: list[tuple[int, int]] = []
        self.breaches: list[Breach] = []
        written = shop.document.agreements
        self._spaces = [DraftsCompiler(shop, a, ("agreements", g)) for g, a in enumerate(written)]
        self._most_asked = max((len(agreement.consent) for agreement in written), default=0)

    def compiled(self) -> tuple[Agreement, ...]:
        """All agreements; their effects go to ``table``, ``consent`` and ``upkeep``."""
        found = []
        for g, agreement in enumerate(self.shop.document.agreements):
            path: Path = ("agreements", g)
            first = len(self.packages)
            for p, package in enumerate(agreement.packages):
                self._package(agreement, package, g, (*path, "packages", p))
            self._clauses(agreement, g, path)
            self._breaches(agreement, g, path)
            found.append(self._agreement(agreement, g, path, first))
        return tuple(found)

    def _agreement(self, agreement: schema.Agreement, g: int, path: Path, first: int) -> Agreement:
        seats, actors = self._parties(agreement, path)
        if agreement.renews is not None and agreement.notice is None:
            self.shop.error("E450", (*path, "renews"), agreement=agreement.id)
        everyone, reason = self.knowledge.all(), Reason().of(agreement)
        for phase, kind, effects in (
            ("consent", "agreed", agreement.signed),
            ("upkeep", "in_force", agreement.in_force),
            ("upkeep", "lapse", agreement.lapse),
            ("upkeep", "lapsed", agreement.lapsed),
        ):
            key = "signed" if kind == "agreed" else kind
            if kind != "agreed" or agreement.clauses:
                deed = Deed(kind, g, agreement.id, everyone)
                self.effects.deed(phase, deed, [(effects, (*path, key))], reason)
        expires = FOREVER
        if agreement.expires is not None:
            expires = day_number(self.shop.calendar, agreement.expires)
        space = self._spaces[g]
        table = TableCompiler(self.shop, self.effects, self._spaces, g, path)
        return Agreement(
            id=agreement.id,
            seats=tuple(seats),
            actors=tuple(actors),
            packages=tuple(range(first, len(self.packages))),
            status={"open": OPEN, "in_force": IN_FORCE, "lapsed": LAPSED}[agreement.status],
            expires=expires,
            lapse_on=lapse_days(self.shop.calendar, agreement.renews, agreement.notice),
            drafts=space.drafts,
            table=table.compiled(self.knowledge, reason),
            consents=self._consents(agreement, g, path, reason),
            lasts=FOREVER if agreement.lasts is None else days(agreement.lasts),
            lasts_by=self._lasts_by(agreement, path),
        )

    def _parties(self, agreement: schema.Agreement, path: Path) -> tuple[list[int], list[int]]:
        seats: list[int] = []
        actors: list[int] = []
        for i, party in enumerate(agreement.parties):
            if self.shop.refer("party", party, (*path, "parties", i)) < 0:
                continue
            kind = "seat" if party in self.shop.tables["seat"] else "actor"
            (seats if kind == "seat" else actors).append(self.shop.tables[kind][party])
        return seats, actors

    # -- clauses ---------------------------------------------------------------------------------

    def _clauses(self, agreement: schema.Agreement, g: int, path: Path) -> None:
        everyone, reason = self.knowledge.all(), Reason().of(agreement)
        for c, clause in enumerate(agreement.clauses):
            place, name = len(self.clauses), f"{agreement.id}.{clause.id}"
            self.clauses.append((g, c))
            for phase, key, effects in (
                ("consent", "signed", clause.signed),
                ("upkeep", "in_force", clause.in_force),
            ):
                deed = Deed("clause", place, name, everyone)
                spot = (*path, "clauses", c, key)
                self.effects.deed(phase, deed, [(effects, spot)], reason.of(clause))

    def _breaches(self, agreement: schema.Agreement, g: int, path: Path) -> None:
        reason = Reason().of(agreement)
        for i, breach in enumerate(agreement.breaches):
            spot: Path = (*path, "breaches", i)
            if self.shop.refer("party", breach.by, (*spot, "by")) < 0:
                continue
            if breach.by not in agreement.parties:
                self.shop.error("E495", (*spot, "by"), party=breach.by, agreement=agreement.id)
            when = self.shop.formula(breach.when, (*spot, "when"), "truth")
            name = f"{agreement.id}.{breach.by}"
            deed = Deed("breach", len(self.breaches), name, self.knowledge.all())
            self.effects.deed("upkeep", deed, [(breach.effects, (*spot, "effects"))], reason)
            self.breaches.append(Breach(g, when or Formula.of(Truth(False)), breach.ends))

    def _consents(
        self, agreement: schema.Agreement, g: int, path: Path, reason: Reason
    ) -> tuple[Consent, ...]:
        """Who must accept a draft besides its seats; what their refusal does."""
        if not agreement.clauses:
            for key in ("consent", "signed", "lasts", "lasts_by"):
                if getattr(agreement, key):
                    self.shop.error("E476", (*path, key), agreement=agreement.id, key=key)
            return ()
        found = []
        ids = {clause.id: c for c, clause in enumerate(agreement.clauses)}
        for i, consent in enumerate(agreement.consent):
            spot: Path = (*path, "consent", i)
            compiled = self.consents.of(consent, spot, ids)
            who = consent.actor or consent.body or ""
            deed = Deed("withheld", g * self._most_asked + i, f"{agreement.id}.{who}",
                        self.knowledge.all())  # fmt: skip
            self.effects.deed("consent", deed, [(consent.refused, (*spot, "refused"))], reason)
            if compiled is not None:
                found.append(compiled)
        return tuple(found)

    def _lasts_by(self, agreement: schema.Agreement, path: Path) -> int:
        if agreement.lasts_by is None or not agreement.clauses:
            return -1
        if agreement.lasts is not None:
            self.shop.error("E493", (*path, "lasts_by"), agreement=agreement.id)
        years = {c.id: i for i, c in enumerate(agreement.clauses) if c.type == "years"}
        return self.shop.among("clause", agreement.lasts_by, years, (*path, "lasts_by"))

    # -- packages --------------------------------------------------------------------------------

    def _package(
        self, agreement: schema.Agreement, package: schema.Package, g: int, path: Path
    ) -> None:
        place, name = len(self.packages), f"{agreement.id}.{package.id}"
        if agreement.clauses:
            code = self._spaces[g].code(package.terms, (*path, "terms"))
            for key in ("consent", "signed", "lasts"):
                if getattr(package, key):
                    self.shop.error("E477", (*path, key), package=name, key=key)
            self.packages.append(Package(name, g, code, FOREVER, ()))
        else:
            if package.terms:
                self.shop.error("E478", (*path, "terms"))
            self._listed(agreement, package, place, g, path)
            return
        deed = Deed("package", place, name, self.knowledge.all())
        parts = [(package.in_force, (*path, "in_force"))]
        self.effects.deed("upkeep", deed, parts, Reason().of(agreement))

    def _listed(
        self,
        agreement: schema.Agreement,
        package: schema.Package,
        place: int,
        g: int,
        path: Path,
    ) -> None:
        """A package that is signed as it stands."""
        name = f"{agreement.id}.{package.id}"
        everyone, reason = self.knowledge.all(), Reason().of(agreement)
        consents = [
            self.consents.of(consent, (*path, "consent", i))
            for i, consent in enumerate(package.consent)
        ]
        lasts = FOREVER if package.lasts is None else days(package.lasts)
        given = tuple(consent for consent in consents if consent is not None)
        self.packages.append(Package(name, g, place, lasts, given))
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
