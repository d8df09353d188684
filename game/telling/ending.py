"""How it ended: the ending, every seat's goals, hidden types, the verdict, what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.match.match import Reveal
from game.match.outcome import SeatOutcome, seat_outcome, verdict
from game.telling.opened import OpenedTold, all_opened
from game.telling.predictions import Result, result_words, results
from game.telling.sitting import Sitting
from game.telling.turning import PointTold, turning_told
from game.wording.facts import red_line
from game.wording.links import Part
from game.wording.numbers import whole


@dataclass(frozen=True)
class GoalOutcome:
    """A goal: ``share`` of the score it could give, and ``value`` of it reached, in hundredths."""

    title: str
    share: int
    value: int


@dataclass(frozen=True)
class CrossedLine:
    """A red line that was crossed, and the points that it costs."""

    line: str
    costs: int


@dataclass(frozen=True)
class SeatEnding:
    """A seat's outcome by its own goals, the weightiest first; ``score`` of 100."""

    seat: str
    name: str
    leaning: str
    score: int
    goals: tuple[GoalOutcome, ...]
    crossed: tuple[CrossedLine, ...]


@dataclass(frozen=True)
class TypeTold:
    """What an actor was in this game's world.

    ``about`` says how that shows in what it does, empty where the author does not say; ``others``
    are the names of what it could have been, each with its chance in hundredths, this one's too.
    """

    actor: str
    name: str
    type: str
    sentence: str
    about: list[Part]
    others: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class VoiceTold:
    """A voice of the verdict and what it says."""

    voice: str
    text: list[Part]


@dataclass(frozen=True)
class ExpectedTold:
    """What a person expected turn by turn: (turn, prediction, sentence).

    ``right`` of ``asked`` are those that could be judged.
    """

    seat: str
    name: str
    right: int
    asked: int
    rows: tuple[tuple[int, Result, str], ...]


@dataclass(frozen=True)
class Ending:
    """The last pages, the same for everybody; ``omits`` is what the game leaves out."""

    ending: str
    title: str
    text: list[Part]
    seats: tuple[SeatEnding, ...]
    opened: tuple[OpenedTold, ...]
    types: tuple[TypeTold, ...]
    verdict: tuple[VoiceTold, ...]
    points: tuple[PointTold, ...]
    expected: tuple[ExpectedTold, ...]
    omits: list[Part]


def ending(sitting: Sitting) -> Ending:
    """All there is to tell of a finished game."""
    match, narrator = sitting.match, sitting.narrator
    found = narrator.document.endings[int(match.state.ending[0])]
    voices = verdict(match.scenario, match.state)
    return Ending(
        ending=found.id,
        title=narrator.text(found.title),
        text=sitting.pieces(found.text),
        seats=tuple(
            _seat(sitting, seat_outcome(match.rules, match.state, s))
            for s in range(len(match.rules.seats))
        ),
        opened=tuple(all_opened(sitting)),
        types=tuple(_types(sitting)),
        verdict=tuple(
            VoiceTold(narrator.text(voice.voice), sitting.pieces(line.text))
            for voice, line in voices
        ),
        points=tuple(turning_told(sitting)),
        expected=tuple(_expected(sitting)),
        omits=sitting.pieces(narrator.document.scenario.omits),
    )


def _seat(sitting: Sitting, outcome: SeatOutcome) -> SeatEnding:
    narrator = sitting.narrator
    seat = narrator.document.seats[outcome.seat]
    ranked = sorted(outcome.goals, key=lambda goal: -goal[1])
    return SeatEnding(
        seat=seat.id,
        name=narrator.text(seat.name),
        leaning=narrator.text(narrator.leaning(outcome.seat, outcome.leaning).name),
        score=whole(outcome.score * 1000),
        goals=tuple(
            GoalOutcome(
                narrator.goal(outcome.seat, outcome.leaning, name),
                whole(share * 100_000),
                whole(value * 1000),
            )
            for name, share, value in ranked
        ),
        crossed=tuple(
            CrossedLine(red_line(narrator, name), whole(costs * 1000))
            for name, costs in outcome.crossed
        ),
    )


def _types(sitting: Sitting) -> list[TypeTold]:
    """What was hidden of the actors."""
    narrator, state, found = sitting.narrator, sitting.match.state, []
    for a, actor in enumerate(narrator.document.actors):
        if len(actor.types) > 1:
            name = narrator.text(actor.name)
            drawn = actor.types[int(state.types[a, 0])]
            kind = narrator.text(drawn.name)
            sentence = sitting.words("outcome.type", actor=name, type=kind)
            about = sitting.pieces(drawn.about)
            chances = tuple((narrator.text(o.name), whole(o.prior * 100_000)) for o in actor.types)
            found.append(TypeTold(actor.id, name, kind, sentence, about, chances))
    return found


# -- what was expected -----------------------------------------------------------------------------


def _expected(sitting: Sitting) -> list[ExpectedTold]:
    """Each person who predicted anything, turn by turn against what happened."""
    told = [_expected_by(sitting, seat) for seat in sitting.people]
    return [one for one in told if one.rows]


def _expected_by(sitting: Sitting, seat: str) -> ExpectedTold:
    narrator = sitting.narrator
    found = [
        (reveal.turn, result)
        for reveal in sitting.match.reveals
        for result in results(narrator, _predictions(reveal, seat), reveal.facts)
    ]
    return ExpectedTold(
        seat=seat,
        name=narrator.seat(seat),
        right=sum(result.is_right for _, result in found),
        asked=sum(not result.is_open for _, result in found),
        rows=tuple((turn, result, result_words(narrator, result)) for turn, result in found),
    )


def _predictions(reveal: Reveal, seat: str) -> Mapping[str, str]:
    decision = reveal.decisions.get(seat)
    return decision.predictions if decision is not None else {}
