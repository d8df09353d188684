"""Compiling a document: every section in turn, then the checks that need the whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.engine.rules import PHASES, Rules
from game.scenario.compile import blocs, maps, parts, people, references, standing
from game.scenario.compile.agreements import AgreementsCompiler
from game.scenario.compile.bodies import bodies
from game.scenario.compile.consents import Consents
from game.scenario.compile.effects import EffectsCompiler, Note
from game.scenario.compile.events import EventsCompiler
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.orders import OrdersCompiler
from game.scenario.compile.sheets import SheetsCompiler
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.problems import Place, Problems
from game.scenario.schema.document import Document
from game.scenario.schema.values import Text


@dataclass(frozen=True)
class Scenario:
    """A playable scenario: its document for texts, its rules for the engine.

    ``notes`` give each change's reason, ``messages`` each act's text, by their numbers.
    """

    document: Document
    rules: Rules
    notes: tuple[Note, ...]
    messages: tuple[Text | None, ...]


def compile_document(
    document: Document, place: Callable[[Path], Place], problems: Problems
) -> Scenario | None:
    """The engine's rules for a document; None where it has errors, all of them reported."""
    shop = Workshop(document, place, problems)
    knowledge = Knowledge(shop)
    effects = EffectsCompiler(shop, knowledge)
    for name in PHASES:
        if name == "actor":
            for actor in document.actors:
                effects.phase(f"actor:{actor.id}")
        else:
            effects.phase(name)
    consents = Consents(shop)
    agreements = AgreementsCompiler(shop, knowledge, effects, consents)
    events = EventsCompiler(shop, knowledge, effects)

    gauges = parts.gauges(shop, knowledge)
    orders = OrdersCompiler(shop, knowledge, effects, consents)
    given, options = orders.compiled()
    treaties = agreements.compiled()
    clauses = tuple(agreements.clauses)
    sheets = SheetsCompiler(shop, knowledge, treaties, clauses).compiled()
    standing.moves(shop, knowledge, effects)
    happenings, event_options = events.compiled()
    standing.standing(shop, knowledge, effects)
    seats, red_lines = parts.seats(shop)
    references.check(shop)
    maps.check(shop, knowledge)
    headline = tuple(_headline(shop, name, i) for i, name in enumerate(document.scenario.headline))
    phases, delays, fades = effects.laid_out()
    rules = Rules(
        id=document.scenario.id,
        calendar=shop.calendar,
        metrics=parts.metrics(shop, knowledge, effects.sharpened),
        gauges=gauges,
        blocs=blocs.compiled(shop),
        headline=headline,
        seats=seats,
        lenses=parts.lenses(shop),
        traits=tuple(shop.tables["trait"]),
        trait_values=parts.trait_values(shop),
        orders=given,
        options=options,
        agreements=treaties,
        packages=tuple(agreements.packages),
        signatures=tuple(effects.signatures),
        clauses=clauses,
        breaches=tuple(agreements.breaches),
        bodies=bodies(shop),
        sheets=sheets,
        actors=parts.actors(shop, knowledge),
        moves=tuple(shop.tables["actor_move"]),
        movers=tuple(a for a, actor in enumerate(document.actors) for _ in actor.moves),
        intensity=np.array([m.intensity for actor in document.actors for m in actor.moves]),
        events=happenings,
        event_options=event_options,
        commitments=parts.commitments(shop),
        clocks=parts.clocks(shop, knowledge),
        markers=tuple(shop.tables["marker"]),
        marks_seen=np.array(knowledge.markers, np.bool_).reshape(-1, knowledge.seats),
        rules=parts.rules(shop),
        endings=parts.endings(shop),
        red_lines=red_lines,
        personalities=people.personalities(shop, knowledge),
        phases=phases,
        delays=delays,
        fades=fades,
        known=np.concatenate([phase.known for phase in phases.values()], axis=1),
        consents=consents.count,
        votes=consents.votes,
        leaks=orders.leaks,
        hazards=events.hazards,
        tables=shop.tables,
    )
    if problems.errors:
        return None
    return Scenario(document, rules, tuple(effects.notes), tuple(effects.messages))


def _headline(shop: Workshop, name: str, i: int) -> tuple[str, int]:
    if name in shop.tables["gauge"]:
        return "gauge", shop.tables["gauge"][name]
    return "metric", shop.refer("metric", name, ("scenario", "headline", i))
