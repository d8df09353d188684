"""Who tells a scenario in one language: knows what everything is called."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.parts import Deed
from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Ways
from game.scenario.schema.agreements import Consent
from game.scenario.schema.play import Leaning, Order
from game.scenario.schema.values import Text
from game.scenario.schema.world import Gauge, Metric
from game.wording.links import plain
from game.wording.phrases import Phrasebook

Tables = Mapping[str, Mapping[str, str]]


class Narrator:
    """Names a scenario's things and fills the sentences of a phrasebook with them."""

    def __init__(self, scenario: Scenario, language: str, *extra: Tables) -> None:
        self.scenario = scenario
        self.document = scenario.document
        self.rules = scenario.rules
        self.language = language
        self.phrases = Phrasebook(language, *extra)
        self.terms = {t.id: t.term.say(language) for t in self.document.glossary}

    def say(self, code: str, /, **parameters: object) -> str:
        """A sentence of the phrasebook."""
        return self.phrases.say(code, **parameters)

    def raw(self, text: Text | None) -> str:
        """A scenario's text in the narrator's language, links and all."""
        return "" if text is None else text.say(self.language).strip()

    def text(self, text: Text | None) -> str:
        """A scenario's text with the words of its links only."""
        return plain(self.raw(text), self.terms)

    # -- names -----------------------------------------------------------------------------------

    def _place(self, kind: str, name: str) -> int:
        return self.rules.place(kind, name)

    def seat(self, seat: str) -> str:
        """A seat's name."""
        return self.text(self.document.seats[self._place("seat", seat)].name)

    def actor(self, actor: str) -> str:
        """An actor's name."""
        return self.text(self.document.actors[self._place("actor", actor)].name)

    def body(self, body: str) -> str:
        """A body's name."""
        return self.text(self.document.bodies[self._place("body", body)].name)

    def asked(self, consent: Consent) -> str:
        """The actor or body that must consent."""
        return self.whoever(consent.actor or consent.body or "")

    def whoever(self, name: str) -> str:
        """The name of an actor or a body."""
        return self.actor(name) if name in self.rules.tables["actor"] else self.body(name)

    def party(self, party: str) -> str:
        """The name of a seat or an actor."""
        return self.seat(party) if party in self.rules.tables["seat"] else self.actor(party)

    def leaning(self, seat: int, leaning: int) -> Leaning:
        """The card of a leaning."""
        return self.document.seats[seat].leanings[leaning]

    def order_of(self, order: str) -> Order:
        """An order as the scenario has it."""
        return self.document.orders[self._place("order", order)]

    def order(self, name: str) -> str:
        """An order's title, with its way of being carried out where ``order.way`` names one."""
        order, _, way = name.partition(".")
        title = self.text(self.order_of(order).title)
        return self.say("order.way", order=title, way=self.way(name)) if way else title

    def done(self, name: str) -> str:
        """An order that was carried out: as ``order``, manner and channel told as deeds."""
        order_id, _, way = name.partition(".")
        order = self.order_of(order_id)
        title = self.text(order.title)
        if way and order.manner is not None:
            return self.say(f"done.{way}", order=title, seat=self.seat(order.manner.consult))
        if way and order.channel is not None:
            return self.say(f"done.{way}", order=title, to=self.party(order.channel.to))
        return self.order(name)

    def way(self, name: str) -> str:
        """How an order is carried out: the title of its option, its manner, or its channel."""
        order_id, _, way = name.partition(".")
        order = self.order_of(order_id)
        if order.manner is not None:
            return self.say(f"manner.{way}", seat=self.seat(order.manner.consult))
        if order.channel is not None:
            return self.say(f"channel.{way}", to=self.party(order.channel.to))
        return next((self.text(o.title) for o in order.options if o.id == way), way)

    def ways(self, order: str) -> tuple[str | None, ...]:
        """The ids of an order's ways; a single None where there is only one."""
        return Ways.of(self.order_of(order)).ids

    def category(self, category: str) -> str:
        """A category's name."""
        return self.text(self.document.categories[self._place("category", category)].name)

    def quantity(self, name: str) -> Metric | Gauge:
        """The metric or gauge of an id."""
        if name in self.rules.tables["gauge"]:
            return self.document.gauges[self._place("gauge", name)]
        return self.document.stocks[self._place("metric", name)]

    def metric(self, name: str) -> str:
        """A metric's or gauge's name."""
        return self.text(self.quantity(name).name)

    def move(self, name: str) -> str:
        """The title of ``actor.move``."""
        actor, _, move = name.partition(".")
        moves = self.document.actors[self._place("actor", actor)].moves
        return next(self.text(m.title) for m in moves if m.id == move)

    def event(self, event: str) -> str:
        """An event's title."""
        return self.text(self.document.events[self._place("event", event)].title)

    def answer(self, name: str) -> str:
        """The title of ``event.option``."""
        event, _, option = name.partition(".")
        choice = self.document.events[self._place("event", event)].choice
        options = choice.options if choice is not None else []
        return next(self.text(o.title) for o in options if o.id == option)

    def agreement(self, agreement: str) -> str:
        """An agreement's title."""
        return self.text(self.document.agreements[self._place("agreement", agreement)].title)

    def package(self, name: str) -> str:
        """The title of ``agreement.package``."""
        agreement, _, package = name.partition(".")
        packages = self.document.agreements[self._place("agreement", agreement)].packages
        return next(self.text(p.title) for p in packages if p.id == package)

    def commitment(self, commitment: str) -> str:
        """The words of a commitment."""
        return self.text(self.document.commitments[self._place("commitment", commitment)].title)

    def ending(self, ending: str) -> str:
        """An ending's title."""
        return self.text(self.document.endings[self._place("ending", ending)].title)

    def personality(self, name: str) -> str:
        """A personality's name."""
        return self.text(self.document.personalities[self._place("personality", name)].name)

    def goal(self, seat: int, leaning: int, goal: str) -> str:
        """The title of a leaning's goal."""
        return next(self.text(g.title) for g in self.leaning(seat, leaning).goals if g.id == goal)

    # -- deeds -----------------------------------------------------------------------------------

    def deed_of(self, source: int, index: int) -> Deed | None:
        """The deed whose change a ledger row records; None for pulls, noise and limits."""
        return self.rules.deed_of(source, index)

    def deed(self, deed: Deed) -> str:
        """What a deed is called."""
        if deed.kind in ("made", "kept", "broken"):
            return self.word(deed, self.commitment(deed.id))
        if deed.kind == "breach":
            agreement, _, party = deed.id.partition(".")
            names = {"party": self.party(party), "agreement": self.agreement(agreement)}
            return self.say("fact.breach", **names).rstrip(".")
        if deed.kind in ("walked_out", "tied", "agreed", "clause", "withheld"):
            return self.say(f"deed.{deed.kind}", **self._of_table(deed))
        name = self._NAMES.get(deed.kind)
        if name is not None:
            return str(getattr(self, name)(deed.id))
        if deed.kind == "rule":
            return self.text(self.document.rules[deed.index].title)
        return self.text(self.document.clocks[deed.index].title)

    _NAMES: Mapping[str, str] = {
        "order": "order", "option": "order", "refused": "order", "leaked": "order",
        "choice": "answer", "move": "move", "event": "event", "concluded": "package",
        "declined": "package", "package": "package", "in_force": "agreement",
        "lapse": "agreement", "lapsed": "agreement",
    }  # fmt: skip

    def _of_table(self, deed: Deed) -> dict[str, str]:
        """Names of what a deed at the table is about; its id has the agreement and one more."""
        first, _, second = deed.id.partition(".")
        if deed.kind in ("walked_out", "tied"):
            return {"seat": self.seat(first), "agreement": self.agreement(second)}
        names = {"agreement": self.agreement(first)}
        if deed.kind == "withheld":
            names["who"] = self.whoever(second)
        if deed.kind == "clause":
            clauses = self.document.agreements[self._place("agreement", first)].clauses
            names["clause"] = next(self.text(c.title) for c in clauses if c.id == second)
        return names

    def word(self, deed: Deed, words: str) -> str:
        """That a commitment was made, kept or broken, told in the words given."""
        return self.say(f"deed.{deed.kind}", words=words)
