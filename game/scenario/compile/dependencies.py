"""On what orders may be made to depend: given or accepted orders, agreements concluded."""

from __future__ import annotations

from game.scenario.compile.deeds import effects_of
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import effects as verbs
from game.scenario.schema import play


def of(shop: Workshop, knowledge: Knowledge, order: play.Order, path: Path) -> tuple[int, ...]:
    """Places, among all conditions, of what an order may depend on; mistakes are reported."""
    found = []
    for i, name in enumerate(order.depends_on):
        spot: Path = (*path, "depends_on", i)
        place = shop.refer("condition", name, spot)
        if place >= 0:
            _check(shop, knowledge, order, place, spot)
        found.append(place)
    return tuple(found)


def _check(shop: Workshop, knowledge: Knowledge, order: play.Order, place: int, spot: Path) -> None:
    orders = shop.document.orders
    if _awaits_agreement(shop, place) and _signs(order):
        shop.error("E449", spot, order=order.id)
    if place >= len(orders):
        return
    other = orders[place]
    if other.id in shop.tables["agreement"]:
        agreement: Path = ("agreements", shop.tables["agreement"][other.id], "id")
        shop.error("E145", spot, id=other.id, first=str(shop.place(agreement)))
    if other.seat == order.seat and (other.consent is None or other.id == order.id):
        shop.error("E441", spot, order=other.id)
    seat = shop.tables["seat"].get(order.seat)
    if seat is not None and not knowledge.orders[place][seat]:
        shop.error("E452", spot, order=other.id, seat=order.seat)


def _awaits_agreement(shop: Workshop, place: int) -> bool:
    """Whether a condition is an agreement, or an order that may wait for one in the end."""
    orders = shop.document.orders
    seen: set[int] = set()
    waiting = [place]
    while waiting:
        now = waiting.pop()
        if now >= len(orders):
            return True
        if now not in seen:
            seen.add(now)
            known = (shop.tables["condition"].get(name) for name in orders[now].depends_on)
            waiting += [further for further in known if further is not None]
    return False


def _signs(order: play.Order) -> bool:
    return any(isinstance(effect, verbs.Sign | verbs.Unsign) for _, effect in effects_of(order))
