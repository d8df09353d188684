"""Who hears what is said in a way of a channel, whether it binds, and how likely it comes out."""

from __future__ import annotations

import numpy as np

from game.engine.surroundings import Around
from game.scenario.schema.effects import Commit
from game.telling.sitting import Sitting

RISKS = ((0.05, "none"), (0.25, "slight"), (0.5, "real"), (1.0, "high"))
"""Words for the chance that something comes out, up to each share."""


def heard(sitting: Sitting, order: str, way: str) -> list[str]:
    """Sentences on one way of an order of the seat."""
    narrator = sitting.narrator
    channel = narrator.order_of(order).channel
    assert channel is not None
    if way == "public":
        given = [effect for effect in channel.uses[way].effects if isinstance(effect, Commit)]
        binding = [narrator.commitment(effect.commit) for effect in given]
        said = [sitting.words("about.heard_by_all")]
        return said + [sitting.words("about.binds", words=words) for words in binding]
    said = [sitting.words("about.heard", to=narrator.party(channel.to))]
    return said + ([] if channel.leaks is None else [_risk(sitting, order)])


def _risk(sitting: Sitting, order: str) -> str:
    """How likely it comes out, as far as the seat may know: as things stand before the turn."""
    rules, seen = sitting.match.rules, sitting.view()
    leak = rules.orders[rules.place("order", order)].leak
    assert leak is not None
    if not leak.known[seen.seat]:
        return sitting.words("about.leak_unknown")
    around = Around(rules, seen.known, seen.known.turn)
    chance = min(max(float(np.ravel(leak.chance.value(around))[0]), 0.0), 1.0)
    risk = next(word for most, word in RISKS if chance <= most)
    return sitting.words(
        "about.leak", risk=sitting.words(f"risk.{risk}"), share=round(chance * 100)
    )
