"""What is said of an order on the desk: ways, costs, what to expect, why not, who hears it."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.orders import Order, Refusal
from game.telling.channels import heard
from game.telling.desk import LETTERS, Desk, Item, Way
from game.telling.sitting import Sitting
from game.wording.conditions import wanted
from game.wording.links import Part
from game.wording.narrator import Narrator
from game.wording.refusals import refusal_sentence


@dataclass(frozen=True)
class WayTold:
    """A way of carrying an order out; ``why_not`` is empty where it can be taken now.

    ``words`` are empty where there is one way only; ``heard`` says who hears it, whether it
    binds and how likely it comes out.
    """

    way: Way
    words: str
    about: list[Part]
    heard: tuple[str, ...]
    why_not: str


@dataclass(frozen=True)
class Condition:
    """What an order can be made to depend on; ``id`` is an order or an agreement."""

    letter: str
    id: str
    words: str


@dataclass(frozen=True)
class OrderTold:
    """An order in words: ``brief`` is what to expect of it, or what it is where that is not said.

    ``bounds`` are sentences on how often, with whose consent, how secretly and with what else it
    can be given.
    """

    item: Item
    title: str
    brief: list[Part]
    about: list[Part]
    expect: list[Part]
    ways: tuple[WayTold, ...]
    bounds: tuple[str, ...]
    conditions: tuple[Condition, ...]

    @property
    def why_not(self) -> str:
        """Why it cannot be given now in any way; empty if it can."""
        if self.item.is_open:
            return ""
        return next(told.why_not for told in self.ways if told.why_not)


def order_told(sitting: Sitting, item: Item) -> OrderTold:
    """All there is to know of one order."""
    order = sitting.narrator.order_of(item.order)
    return OrderTold(
        item=item,
        title=sitting.narrator.text(order.title),
        brief=sitting.pieces(order.expect or order.about),
        about=sitting.pieces(order.about),
        expect=sitting.pieces(order.expect),
        ways=tuple(_way(sitting, item, way) for way in item.ways),
        bounds=tuple(bounds(sitting.narrator, item.order)),
        conditions=conditions(sitting, item),
    )


def _way(sitting: Sitting, item: Item, way: Way) -> WayTold:
    order = sitting.narrator.order_of(item.order)
    about = {option.id: option.about for option in order.options}
    is_said = order.channel is not None and way.id is not None
    return WayTold(
        way=way,
        words=way_words(sitting, item, way),
        about=sitting.pieces(about.get(way.id or "")),
        heard=tuple(heard(sitting, item.order, way.id or "")) if is_said else (),
        why_not=why_not(sitting, way.refusal),
    )


def way_words(sitting: Sitting, item: Item, way: Way) -> str:
    """What a way is called; empty where there is one way only."""
    return "" if way.id is None else sitting.narrator.way(f"{item.order}.{way.id}")


def why_not(sitting: Sitting, refusal: Refusal | None) -> str:
    """Why something cannot be done now, for a line that has named it; empty without a reason."""
    if refusal is None:
        return ""
    return refusal_sentence(sitting.narrator, refusal, sitting.view(), True)


def bounds(narrator: Narrator, name: str) -> list[str]:
    """How often, with whose consent, how secretly and with what else an order can be given."""
    order, found = narrator.order_of(name), []
    if order.times is not None:
        code = "about.once" if order.times == 1 else "about.times"
        found.append(narrator.say(code, times=order.times))
    if order.consent is not None:
        found.append(narrator.say("about.consent", actor=narrator.asked(order.consent)))
    if order.secret:
        found.append(narrator.say("about.secret"))
    if order.excludes:
        others = ", ".join(narrator.order(other) for other in order.excludes)
        found.append(narrator.say("about.excludes", others=others))
    return found


def conditions(sitting: Sitting, item: Item) -> tuple[Condition, ...]:
    """On what an order can be made to depend."""
    names = sitting.narrator.order_of(item.order).depends_on
    return tuple(
        Condition(letter, name, wanted(sitting.narrator, name))
        for letter, name in zip(LETTERS, names, strict=False)
    )


def wish_words(sitting: Sitting, wish: Order) -> str:
    """An order as it is planned: with its way and what it depends on."""
    narrator = sitting.narrator
    words = narrator.order(wish.order if wish.option is None else f"{wish.order}.{wish.option}")
    if wish.depends_on is None:
        return words
    condition = wanted(narrator, wish.depends_on)
    return sitting.words("conditional", order=words, condition=condition)


# -- the desk as a whole ---------------------------------------------------------------------------


def capital_words(sitting: Sitting, planned: int) -> str:
    """Political capital, and what is left of it when the plans take ``planned``."""
    seen = sitting.view()
    seat = sitting.match.rules.seats[seen.seat]
    code = "capital.left" if planned else "capital"
    return sitting.words(code, capital=seen.capital, left=seen.capital - planned,
                         bank=seat.bank, income=seat.per_turn)  # fmt: skip


def bounds_words(sitting: Sitting) -> str:
    """How many orders can be given in a turn, and how many a lesson advises to take."""
    words = sitting.words("most_orders", most=sitting.match.rules.seats[sitting.place].orders)
    choose = sitting.stage.choose
    if choose is None:
        return words
    return f"{words} · {sitting.words('choose', choose=choose)}"


def rest_words(sitting: Sitting, desk: Desk) -> str:
    """How many orders are out of sight, and how many of them cannot be given now."""
    possible = sum(item.is_open for item in desk.rest)
    closed = len(desk.rest) - possible
    counts = [("more.possible", possible), ("more.closed", closed)]
    return ", ".join(sitting.words(code, count=count) for code, count in counts if count)
