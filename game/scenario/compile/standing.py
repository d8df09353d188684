"""What happens by itself: moves of actors, standing rules, clocks, commitments."""

from __future__ import annotations

from game.engine.parts import Deed
from game.scenario.compile import blocs
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Workshop


def moves(shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler) -> None:
    """The effects of actors' moves, a phase for each actor."""
    for a, actor in enumerate(shop.document.actors):
        effects.phase(f"actor:{actor.id}")
        for m, move in enumerate(actor.moves):
            deed = Deed("move", m, f"{actor.id}.{move.id}", knowledge.all())
            parts = [(move.effects, ("actors", a, "moves", m, "effects"))]
            effects.deed(f"actor:{actor.id}", deed, parts, Reason().of(actor), actor=actor.id)


def standing(shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler) -> None:
    """Rules, clocks and commitments."""
    document = shop.document
    for r, rule in enumerate(document.rules):
        when = shop.optional(rule.when, ("rules", r, "when"), "truth")
        seen = knowledge.of(when.tree if when is not None else None)
        parts = [(rule.effects, ("rules", r, "effects"))]
        effects.deed(rule.phase, Deed("rule", r, rule.id, seen), parts, Reason().of(rule))
    for c, clock in enumerate(document.clocks):
        deed = Deed("clock", c, clock.id, knowledge.clocks[c])
        parts = [(clock.runs_out, ("clocks", c, "runs_out"))]
        effects.deed("upkeep", deed, parts)
    for c, word in enumerate(document.commitments):
        for kind, done in (("made", word.made), ("kept", word.kept), ("broken", word.broken)):
            deed = Deed(kind, c, word.id, knowledge.all())
            parts = [(done, ("commitments", c, kind))]
            made = effects.deed("upkeep", deed, parts, Reason().of(word))
            effects.answer(made, blocs.costs(shop, word, kind), ("commitments", c))
