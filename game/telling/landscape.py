"""Who stands where and how things stand between them, as one seat may know it: for the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.engine.grid import GRID
from game.engine.view import View
from game.scenario.schema.document import Document
from game.scenario.schema.maps import MapLine
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
    seen, drawn = sitting.view(), lines(sitting.narrator.document)
    return Landscape(
        tuple(_parties(sitting, seen)), tuple(_tie(sitting, seen, line) for line in drawn)
    )


def bare(document: Document, language: str) -> Landscape:
    """The landscape before a game: names and lines, and nothing of how anything stands."""
    seats = [
        Party(seat.id, seat.name.say(language), "", color, is_own=False)
        for seat, color in zip(document.seats, document.colors, strict=True)
    ]
    actors = [Party(a.id, a.name.say(language), "", "", is_own=False) for a in document.actors]
    ties = [
        Tie((one.between[0], one.between[1]), one.shows, "", "", "", 0.3, "neutral")
        for one in lines(document)
    ]
    return Landscape((*seats, *actors), tuple(ties))


# -- parties ---------------------------------------------------------------------------------------


def _parties(sitting: Sitting, seen: View) -> Iterator[Party]:
    narrator, document = sitting.narrator, sitting.narrator.document
    for seat, color in zip(document.seats, document.colors, strict=True):
        is_own = seat.id == sitting.seat
        stance = _leaning(sitting, seen) if is_own else ""
        yield Party(seat.id, narrator.text(seat.name), stance, color, is_own)
    for actor in document.actors:
        stance = _estimate(sitting, seen, actor.id)
        yield Party(actor.id, narrator.text(actor.name), stance, "", is_own=False)


def _leaning(sitting: Sitting, seen: View) -> str:
    place = seen.seat
    leaning = int(seen.known.leanings[place, 0])
    return _short(sitting.narrator.text(sitting.narrator.leaning(place, leaning).name))


def _estimate(sitting: Sitting, seen: View, actor: str) -> str:
    """What the seat believes an actor to be; empty for one that has nothing to hide."""
    narrator = sitting.narrator
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


def lines(document: Document) -> list[MapLine]:
    """The lines that the scenario draws, or, where it has no map, those that it would have.

    Without a map the first gauge in sight lies between the first two seats, and each other
    that one actor alone moves between that actor and the first seat.
    """
    if document.map is not None:
        return document.map.lines
    seats, names = [seat.id for seat in document.seats], document.scenario.headline
    found = [MapLine(between=seats[:2], shows=names[0])] if names and len(seats) > 1 else []
    movers = {metric.id: metric.moved_by or [] for metric in document.metrics}
    actors = {actor.id for actor in document.actors}
    for name in names[len(found) :]:
        alone = movers.get(name, [])
        if len(alone) == 1 and alone[0] in actors:
            found.append(MapLine(between=[seats[0], alone[0]], shows=name))
    return found


def _tie(sitting: Sitting, seen: View, line: MapLine) -> Tie:
    narrator = sitting.narrator
    it = reading(narrator, seen, line.shows)
    place = _place(sitting, seen, line.shows)
    return Tie(
        ends=(line.between[0], line.between[1]),
        shows=line.shows,
        title=narrator.text(line.title) or it.title,
        word=it.word or value_words(narrator, it, is_short=True),
        words=value_words(narrator, it),
        strength=0.0 if place is None else place,
        side=_side(sitting, it, place),
    )


def _place(sitting: Sitting, seen: View, name: str) -> float | None:
    """Where a metric or gauge stands in its range, 0–1; None if unseen."""
    rules = sitting.match.rules
    found = bounds(sitting.narrator, seen, name)
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
