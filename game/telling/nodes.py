"""What the causal map has on it: metrics, gauges, orders, moves of actors, agreements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.parts import Deed
from game.telling.gauges import known_gauges
from game.telling.sitting import Sitting
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class Node:
    """A thing of the model; ``id`` is its kind and its own id, as in ``metric:tension``.

    ``group`` is the heading that it is listed under, ``kind_words`` says what it is.
    """

    id: str
    name: str
    about: str
    kind_words: str
    group: str

    @property
    def kind(self) -> str:
        """metric, gauge, order, move or agreement."""
        return self.id.partition(":")[0]

    @property
    def of(self) -> str:
        """Its own id."""
        return self.id.partition(":")[2]


def nodes(sitting: Sitting) -> dict[str, Node]:
    """All of them by id, in the order of the scenario; blocs of other capitals are left out."""
    found = [*_quantities(sitting), *_orders(sitting), *_moves(sitting), *_agreements(sitting)]
    return {node.id: node for node in found}


def quantity_node(sitting: Sitting, name: str) -> str:
    """The id of a metric's or gauge's node."""
    kind = "gauge" if name in sitting.match.rules.tables["gauge"] else "metric"
    return f"{kind}:{name}"


def deed_node(deed: Deed) -> str | None:
    """The id of the node whose doing a deed is; None for rules, events, clocks and words given."""
    first, _, second = deed.id.partition(".")
    if deed.kind in ("order", "option", "refused", "leaked"):
        return f"order:{first}"
    if deed.kind == "move":
        return f"move:{deed.id}"
    if deed.kind in _OF_AGREEMENTS:
        return f"agreement:{first}"
    return f"agreement:{second}" if deed.kind in ("walked_out", "tied") else None


_OF_AGREEMENTS = (
    "concluded", "declined", "package", "in_force", "lapse", "lapsed", "agreed", "clause",
    "withheld", "breach",
)  # fmt: skip


def _quantities(sitting: Sitting) -> Iterator[Node]:
    narrator = sitting.narrator
    for name in known_gauges(sitting):
        it = narrator.quantity(name)
        node = quantity_node(sitting, name)
        kind = sitting.words(f"kind.{node.partition(':')[0]}")
        group = sitting.words("causes.gauges")
        yield Node(node, narrator.text(it.name), narrator.text(it.about), kind, group)


def _orders(sitting: Sitting) -> Iterator[Node]:
    narrator = sitting.narrator
    places = narrator.rules.tables["category"]
    orders = sorted(narrator.document.orders, key=lambda one: places[one.category])
    for order in orders:
        seat = narrator.seat(order.seat)
        category = narrator.category(order.category)
        yield Node(
            f"order:{order.id}",
            narrator.text(order.title),
            narrator.text(order.about),
            sitting.words("kind.order", seat=seat),
            sitting.words("causes.orders", seat=seat, category=category),
        )


def _moves(sitting: Sitting) -> Iterator[Node]:
    narrator = sitting.narrator
    for actor in narrator.document.actors:
        name = narrator.text(actor.name)
        for move in actor.moves:
            yield Node(
                f"move:{actor.id}.{move.id}",
                narrator.text(move.title),
                narrator.text(actor.about),
                sitting.words("kind.move", actor=name),
                sitting.words("causes.moves", actor=name),
            )


def _agreements(sitting: Sitting) -> Iterator[Node]:
    narrator = sitting.narrator
    for agreement in narrator.document.agreements:
        name, about = narrator.text(agreement.title), narrator.text(agreement.about)
        kind, group = sitting.words("kind.agreement"), sitting.words("causes.agreements")
        yield Node(f"agreement:{agreement.id}", name, about, kind, group)


def besides(sitting: Sitting, node: Node) -> list[str]:
    """What acts on a node and is no node itself, in sentences."""
    narrator, words = sitting.narrator, sitting.words
    if node.kind == "metric":
        return _besides_metric(sitting, node.of)
    if node.kind == "gauge":
        return [words("besides.gauge")]
    if node.kind == "order":
        return [words("besides.order", seat=narrator.seat(narrator.order_of(node.of).seat))]
    if node.kind == "move":
        return [words("besides.move", actor=narrator.actor(node.of.partition(".")[0]))]
    return []


def _besides_metric(sitting: Sitting, name: str) -> list[str]:
    narrator, rules = sitting.narrator, sitting.match.rules
    metric = rules.place("metric", name)
    written = narrator.document.stocks[metric]
    found = []
    if written.pull is not None and written.rest is not None:
        found.append(sitting.words("besides.pull", rest=f"{written.rest:g}"))
    if written.noise is not None:
        found.append(sitting.words("besides.noise"))
    kinds = _kinds_that_move(narrator, metric)
    found += [sitting.words("besides.events")] if kinds & {"event", "choice"} else []
    return found + ([sitting.words("besides.words")] if kinds & {"made", "broken"} else [])


def _kinds_that_move(narrator: Narrator, metric: int) -> set[str]:
    """The kinds of deeds that have a change of a metric."""
    return {
        phase.deeds[int(deed)].kind
        for phase in narrator.rules.phases.values()
        for deed, m in zip(phase.deed, phase.metric, strict=True)
        if int(m) == metric
    }
