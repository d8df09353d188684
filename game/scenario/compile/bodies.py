"""Bodies that ratify, with their groups."""

from __future__ import annotations

from game.engine.treaty import Body, Group
from game.scenario.compile.workshop import Workshop


def bodies(shop: Workshop) -> tuple[Body, ...]:
    """All bodies."""
    found = []
    for b, body in enumerate(shop.document.bodies):
        path = ("bodies", b)
        seat = -1 if body.seat is None else shop.refer("seat", body.seat, (*path, "seat"))
        groups: list[Group] = []
        for i, group in enumerate(body.groups):
            whip = shop.optional(group.whip, (*path, "groups", i, "whip"), "truth")
            groups.append(
                Group(group.id, group.members, whip, group.abstains, group.defects, group.sd)
            )
        found.append(Body(body.id, seat, body.quota, body.veto, tuple(groups)))
    return tuple(found)
