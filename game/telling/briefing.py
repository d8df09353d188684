"""The briefing: where one is, who is who, who one is, what one wants, which gauges count."""

from __future__ import annotations

from dataclasses import dataclass

from game.match.outcome import read_by
from game.scenario.schema.play import Leaning
from game.scenario.schema.world import Actor
from game.telling.gauges import goal_gauges, headline
from game.telling.sitting import Sitting
from game.wording.dates import day_of, span
from game.wording.estimates import estimate_sentence
from game.wording.facts import red_line
from game.wording.links import Part


@dataclass(frozen=True)
class TypeListed:
    """What an actor may secretly be, and how that would show."""

    name: str
    about: list[Part]


@dataclass(frozen=True)
class Party:
    """A seat, an actor or a body (``kind``) and who it is; ``color`` is the name of a seat's.

    ``types`` are what an actor may be, where it may be several; ``estimate`` is what the seat
    at the desk believes of that.
    """

    kind: str
    id: str
    name: str
    about: list[Part]
    color: str = ""
    types: tuple[TypeListed, ...] = ()
    estimate: str = ""


@dataclass(frozen=True)
class GoalTold:
    """A goal of the seat; ``gauges`` count for it, ``watch`` says so.

    ``watch`` is empty where the goal is called like its only gauge.
    """

    id: str
    title: str
    weight: float
    gauges: tuple[str, ...]
    watch: str


@dataclass(frozen=True)
class Card:
    """Who the seat is: its leaning, its goals, weightiest first, and its red lines."""

    seat: str
    name: str
    about: list[Part]
    leaning: str
    creed: list[Part]
    goals: tuple[GoalTold, ...]
    red_lines: tuple[str, ...]


@dataclass(frozen=True)
class Briefing:
    """The whole of it; ``terms`` are the ids that the text links to, ``gauges`` those to watch."""

    title: str
    period: str
    text: list[Part]
    terms: tuple[str, ...]
    parties: tuple[Party, ...]
    card: Card
    gauges: tuple[str, ...]
    turns: str


def briefing(sitting: Sitting) -> Briefing:
    """All that the seat should know before its first turn."""
    narrator = sitting.narrator
    header, text = narrator.document.scenario, sitting.pieces(narrator.document.scenario.briefing)
    linked = {part.term for part in text}
    return Briefing(
        title=narrator.text(header.title),
        period=period(sitting),
        text=text,
        terms=tuple(term for term in narrator.terms if term in linked),
        parties=tuple(parties(sitting)),
        card=card(sitting),
        gauges=(*headline(sitting), *goal_gauges(sitting)),
        turns=sitting.words("briefing.turns", turns=sitting.match.rules.calendar.turns),
    )


def period(sitting: Sitting) -> str:
    """From when to when the game lasts."""
    calendar = sitting.match.rules.calendar
    last = day_of(calendar, float(calendar.starts[-1]) - 1)
    return span(day_of(calendar, 0.0), last, sitting.language)


def parties(sitting: Sitting) -> list[Party]:
    """Who is who: seats, then actors, then bodies."""
    narrator, document = sitting.narrator, sitting.narrator.document
    seats = [
        Party("seat", one.id, narrator.text(one.name), sitting.pieces(one.about), color)
        for one, color in zip(document.seats, document.colors, strict=True)
    ]
    bodies = [
        Party("body", one.id, narrator.text(one.name), sitting.pieces(one.about))
        for one in document.bodies
    ]
    return [*seats, *(_actor(sitting, one) for one in document.actors), *bodies]


def party(sitting: Sitting, name: str) -> Party:
    """A seat, an actor or a body by its id."""
    return next(one for one in parties(sitting) if one.id == name)


def _actor(sitting: Sitting, actor: Actor) -> Party:
    """Who it is, what it may be, and what the seat, if one sits there, believes of that."""
    narrator = sitting.narrator
    types = [TypeListed(narrator.text(t.name), sitting.pieces(t.about)) for t in actor.types]
    estimate = estimate_sentence(narrator, sitting.view(), actor.id) if sitting.seat else None
    return Party("actor", actor.id, narrator.text(actor.name), sitting.pieces(actor.about),
                 types=tuple(types) if len(types) > 1 else (), estimate=estimate or "")  # fmt: skip


def card(sitting: Sitting) -> Card:
    """Who the seat is and what it wants, by the leaning that it has now."""
    narrator, place = sitting.narrator, sitting.place
    seat = narrator.document.seats[place]
    leaning = narrator.leaning(place, _leaning(sitting))
    names = [f"{seat.id}.{leaning.id}.{line.id}" for line in leaning.red_lines]
    return Card(
        seat=seat.id,
        name=narrator.text(seat.name),
        about=sitting.pieces(seat.about),
        leaning=narrator.text(leaning.name),
        creed=sitting.pieces(leaning.about),
        goals=tuple(_goals(sitting, leaning)),
        red_lines=tuple(red_line(narrator, name) for name in names),
    )


def _leaning(sitting: Sitting) -> int:
    return int(sitting.match.state.leanings[sitting.place, 0])


def _goals(sitting: Sitting, leaning: Leaning) -> list[GoalTold]:
    narrator, rules = sitting.narrator, sitting.match.rules
    ranked = sorted(enumerate(leaning.goals), key=lambda pair: (-pair[1].weight, pair[0]))
    found = []
    for g, goal in ranked:
        title = narrator.text(goal.title)
        gauges = read_by(rules, sitting.place, _leaning(sitting), g)
        names = [narrator.metric(name) for name in gauges]
        says = names and names != [title]
        watch = sitting.words("briefing.counts", gauges=", ".join(names)) if says else ""
        found.append(GoalTold(goal.id, title, goal.weight, gauges, watch))
    return found
