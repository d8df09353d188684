"""Who stands where and how things stand between them, as one seat may know it: for the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.engine.grid import GRID
from game.scenario.schema.maps import MapLine
from game.telling.gauges import headline
from game.telling.sitting import Sitting
from game.wording.estimates import CLEAR
from game.wording.gauges import Reading, bounds, reading, value_words

Side = Literal["good", "mixed", "bad", "neutral", "unseen"]
"""How something stands for the seat; neutral where no direction is good, unseen if unknown."""

GOOD, BAD = 0.6, 0.4
"""Places among the words of a scale (or in the range), counted towards what is good, from and
up to which things stand well or badly."""


@dataclass(frozen=True)
class Party:
    """A seat or an actor: its name, its stance in a few words (empty: not known), its colour.

    ``color`` is the name of a seat's colour, empty for an actor.
    """

    id: str
    name: str
    stance: str
    color: str
    is_own: bool


@dataclass(frozen=True)
class Tie:
    """What lies between two parties; ``shows`` is the metric or gauge that tells.

    ``strength`` is the place in its range, 0–1; ``words`` are its value, ``word`` that of its
    scale or its number.
    """

    ends: tuple[str, str]
    shows: str
    title: str
    word: str
    words: str
    strength: float
    side: Side


@dataclass(frozen=True)
class Landscape:
    """Everybody, and all that lies between them."""

    parties: tuple[Party, ...]
    ties: tuple[Tie, ...]

    def party(self, name: str) -> Party:
        """A party by its id."""
        return next(one for one in self.parties if one.id == name)


def landscape(sitting: Sitting) -> Landscape:
    """The landscape as the seat at the desk sees it; a function of its view alone."""
    return Landscape(
        tuple(_parties(sitting)), tuple(_tie(sitting, line) for line in lines(sitting))
    )


# -- parties ---------------------------------------------------------------------------------------


def _parties(sitting: Sitting) -> Iterator[Party]:
    narrator, document = sitting.narrator, sitting.narrator.document
    for seat, color in zip(document.seats, document.colors, strict=True):
        is_own = seat.id == sitting.seat
        stance = _leaning(sitting) if is_own else ""
        yield Party(seat.id, narrator.text(seat.name), stance, color, is_own)
    for actor in document.actors:
        yield Party(actor.id, narrator.text(actor.name), _estimate(sitting, actor.id), "", False)


def _leaning(sitting: Sitting) -> str:
    place = sitting.place
    leaning = int(sitting.view().known.leanings[place, 0])
    return _short(sitting.narrator.text(sitting.narrator.leaning(place, leaning).name))


def _estimate(sitting: Sitting, actor: str) -> str:
    """What the seat believes an actor to be; empty for one that has nothing to hide."""
    narrator, seen = sitting.narrator, sitting.view()
    place = narrator.rules.place("actor", actor)
    types = narrator.document.actors[place].types
    if len(types) < 2:
        return ""
    beliefs = [float(seen.known.beliefs[seen.seat, place, k, 0]) for k in range(len(types))]
    ranked = sorted(range(len(types)), key=lambda k: (-beliefs[k], k))
    first, second = (_short(narrator.text(types[k].name)) for k in ranked[:2])
    code = "stance.clear" if beliefs[ranked[0]] >= CLEAR else "stance.open"
    return sitting.words(code, type=first, other=second)


def _short(name: str) -> str:
    """The name of a type or leaning without what explains it after a colon."""
    return name.partition(":")[0].strip()


# -- ties ------------------------------------------------------------------------------------------


def lines(sitting: Sitting) -> list[MapLine]:
    """The lines that the scenario draws, or, where it has no map, those that it would have.

    Without a map the first gauge in sight lies between the first two seats, and each other
    that one actor alone moves between that actor and the first seat.
    """
    document = sitting.narrator.document
    if document.map is not None:
        return document.map.lines
    seats, actors = [seat.id for seat in document.seats], [actor.id for actor in document.actors]
    names = headline(sitting)
    found = [MapLine(between=seats[:2], shows=names[0])] if names and len(seats) > 1 else []
    for name in names[len(found) :]:
        movers = getattr(sitting.narrator.quantity(name), "moved_by", None) or []
        if len(movers) == 1 and movers[0] in actors:
            found.append(MapLine(between=[seats[0], movers[0]], shows=name))
    return found


def _tie(sitting: Sitting, line: MapLine) -> Tie:
    narrator = sitting.narrator
    it = reading(narrator, sitting.view(), line.shows)
    place = _place(sitting, line.shows)
    return Tie(
        ends=(line.between[0], line.between[1]),
        shows=line.shows,
        title=narrator.text(line.title) or it.title,
        word=it.word or value_words(narrator, it, is_short=True),
        words=value_words(narrator, it),
        strength=0.0 if place is None else place,
        side=_side(sitting, it, place),
    )


def _place(sitting: Sitting, name: str) -> float | None:
    """Where a metric or gauge stands in its range, 0–1; None if unseen."""
    rules = sitting.match.rules
    found = bounds(sitting.narrator, sitting.view(), name)
    if found is None:
        return None
    low, high = 0.0, 100.0 * GRID
    if name in rules.tables["metric"]:
        m = rules.place("metric", name)
        low, high = float(rules.metrics.low[m]), float(rules.metrics.high[m])
    return min(max(((found[0] + found[1]) / 2 - low) / (high - low), 0.0), 1.0)


def _side(sitting: Sitting, it: Reading, place: float | None) -> Side:
    """By the word that is shown, if there is one: what is called middling is middling."""
    if place is None:
        return "unseen"
    if it.good == "neither":
        return "neutral"
    found = _place_of_word(sitting, it)
    towards = place if found is None else found
    towards = towards if it.good == "high" else 1.0 - towards
    return "good" if towards >= GOOD else "bad" if towards <= BAD else "mixed"


def _place_of_word(sitting: Sitting, it: Reading) -> float | None:
    """Where a word stands among those of its scale, 0–1; None without a scale."""
    scale = sitting.narrator.quantity(it.name).scale
    if scale is None:
        return None
    place = sitting.match.rules.place("scale", scale)
    words = [sitting.narrator.text(step.word)
             for step in sitting.narrator.document.scales[place].steps]  # fmt: skip
    return words.index(it.word) / (len(words) - 1) if len(words) > 1 else None
