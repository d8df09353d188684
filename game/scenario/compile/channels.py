"""Channels of orders: what is said to one other, or in public, and what may not be said quietly."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import effects as verbs
from game.scenario.schema import play


def check(shop: Workshop, order: play.Order, channel: play.Channel, path: Path) -> None:
    """Report a channel that leads nowhere, leaves no choice, or binds where nobody hears it."""
    shop.refer("party", channel.to, (*path, "to"))
    if channel.to == order.seat:
        shop.error("E446", (*path, "to"), order=order.id)
    if len(channel.uses) < 2:
        shop.error("E445", path, order=order.id)
    if order.secret:
        shop.error("E447", (*path[:-1], "secret"), order=order.id)
    _quiet_words(shop, order.effects, (*path[:-1], "effects"))
    for way, use in channel.uses.items():
        if way != "public":
            _quiet_words(shop, use.effects, (*path, way, "effects"))


def check_votes(shop: Workshop, order: play.Order, path: Path) -> None:
    """Report a body that would vote, for all to see, on what not all may hear."""
    quiet = order.secret or order.channel is not None
    if quiet and order.consent is not None and order.consent.body is not None:
        shop.error("E453", (*path, "consent", "body"), order=order.id)


def _quiet_words(shop: Workshop, effects: Sequence[verbs.Effect], path: Path) -> None:
    """Words that bind are known to all, so they cannot be given where few hear them."""
    for i, effect in enumerate(effects):
        if isinstance(effect, verbs.Commit | verbs.Release):
            shop.error("E448", (*path, i))
