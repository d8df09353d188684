"""What an order itself does, in whatever way it is carried out, with the places of its effects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.scenario.compile.workshop import Path
from game.scenario.schema.effects import Effect
from game.scenario.schema.play import Order


def effects_of(order: Order) -> Iterator[tuple[Path, Effect]]:
    """The order's own effects and those of its ways, with their paths inside the order.

    What follows from a refusal or a leak is not the order's doing, and left out.
    """
    for path, effects in _lists(order):
        for i, effect in enumerate(effects):
            yield (*path, i), effect


def _lists(order: Order) -> Iterator[tuple[Path, Sequence[Effect]]]:
    yield ("effects",), order.effects
    if order.manner is not None:
        yield ("manner", "consulted"), order.manner.consulted
        yield ("manner", "announced"), order.manner.announced
    if order.channel is not None:
        for way, use in order.channel.uses.items():
            yield ("channel", way, "effects"), use.effects
    for i, option in enumerate(order.options):
        yield ("options", i, "effects"), option.effects
