"""What the seat's advisers say of a turn, with their record so far."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.grid import GRID
from game.engine.view import View
from game.match.advice import Advice, Forecast, advise, was_right
from game.match.match import Reveal
from game.telling.sitting import Sitting
from game.wording.numbers import whole


@dataclass(frozen=True)
class AdviserTold:
    """What an adviser says: ``sentences`` hold all of it.

    ``forecast`` and the record (``right`` forecasts of ``asked``) are left out, None and 0, while
    lessons say how many orders to take.  ``low`` and ``high`` are whole points.
    """

    adviser: str
    name: str
    sentences: tuple[str, ...]
    forecast: Forecast | None = None
    low: int = 0
    high: int = 0
    right: int = 0
    asked: int = 0


def advisers(sitting: Sitting) -> list[AdviserTold]:
    """What each adviser favours, warns of and expects this turn; those who say something."""
    told = [_told(sitting, advice) for advice in _advice(sitting, sitting.match.state.turn)]
    return [one for one in told if one.sentences]


def voices(sitting: Sitting) -> dict[str, list[str]]:
    """By order: who among the advisers is for it, and who is against, in a sentence each."""
    found: dict[str, list[str]] = {}
    for advice in _advice(sitting, sitting.match.state.turn):
        everybody = sitting.match.scenario.document.advisers
        adviser = next(one for one in everybody if one.id == advice.adviser)
        name = sitting.narrator.text(adviser.name)
        for code, counsel in (("for", advice.favours), ("against", advice.warns)):
            if counsel is not None and _is_in_sight(sitting, counsel.option):
                way = "rises" if counsel.rises else "falls"
                metric = sitting.narrator.metric(counsel.metric)
                words = sitting.words(f"adviser.{code}.{way}", adviser=name, metric=metric)
                found.setdefault(counsel.option.partition(".")[0], []).append(words)
    return found


def unadvised(sitting: Sitting) -> list[int]:
    """Turns (from 0) whose advice is still to be worked out before the advisers can be told."""
    now, own = sitting.match.state.turn, sitting.match.scenario.document.advisers
    if not any(adviser.seat == sitting.seat for adviser in own):
        return []
    judged = sitting.match.reveals if sitting.stage.choose is None else []
    past = [reveal.turn - 1 for reveal in judged if not reveal.decisions[sitting.seat].orders]
    return [turn for turn in (*past, now) if (sitting.seat, turn) not in sitting.advice]


def view_of(sitting: Sitting, turn: int) -> View:
    """What the seat saw when it planned a turn (from 0)."""
    reveal = sitting.match.reveal_of(turn + 1)
    return sitting.view() if reveal is None else sitting.view_before(reveal)


def _advice(sitting: Sitting, turn: int) -> list[Advice]:
    """The advice of a turn (from 0), worked out once."""
    key = (sitting.seat, turn)
    if key not in sitting.advice:
        document = sitting.match.scenario.document
        own = [a for a in document.advisers if a.seat == sitting.seat]
        seen = view_of(sitting, turn)
        sitting.advice[key] = advise(sitting.match.rules, seen, own) if own else []
    return sitting.advice[key]


def _told(sitting: Sitting, advice: Advice) -> AdviserTold:
    everybody = sitting.match.scenario.document.advisers
    adviser = next(one for one in everybody if one.id == advice.adviser)
    name, sentences = sitting.narrator.text(adviser.name), _counsel_words(sitting, advice)
    if sitting.stage.choose is not None:  # the guided lessons: what they favour is enough
        return AdviserTold(advice.adviser, name, tuple(sentences))
    low, high = _range(advice.forecast)
    sentences.append(_forecast_words(sitting, advice.forecast))
    right, asked = _record(sitting, advice.adviser)
    if asked:
        sentences.append(sitting.words("adviser.record", right=right, asked=asked))
    return AdviserTold(
        advice.adviser, name, tuple(sentences), advice.forecast, low, high, right, asked
    )


def _counsel_words(sitting: Sitting, advice: Advice) -> list[str]:
    """What an adviser is for and against, among the orders in sight."""
    found = []
    for code, counsel in (("favours", advice.favours), ("warns", advice.warns)):
        if counsel is not None and _is_in_sight(sitting, counsel.option):
            way = "rises" if counsel.rises else "falls"
            metric = sitting.narrator.metric(counsel.metric)
            order = _order_words(sitting, counsel.option)
            found.append(sitting.words(f"adviser.{code}.{way}", order=order, metric=metric))
    return found


def _is_in_sight(sitting: Sitting, option: str) -> bool:
    sight = sitting.stage.sight
    return sight is None or option.partition(".")[0] in sight


def _order_words(sitting: Sitting, option: str) -> str:
    order = sitting.narrator.order_of(option.partition(".")[0])
    if order.manner is not None and not sitting.stage.manner:
        return sitting.narrator.text(order.title)
    return sitting.narrator.order(option)


def _range(forecast: Forecast) -> tuple[int, int]:
    """The bounds of a forecast in whole points."""
    return whole(forecast.low * GRID), whole(forecast.high * GRID)


def _forecast_words(sitting: Sitting, forecast: Forecast) -> str:
    low, high = _range(forecast)
    code = "adviser.expects" if low == high else "adviser.range"
    return sitting.words(code, metric=sitting.narrator.metric(forecast.metric), low=low, high=high)


# -- the record ------------------------------------------------------------------------------------


def _record(sitting: Sitting, name: str) -> tuple[int, int]:
    """How many of an adviser's forecasts came true, of those that can be judged."""
    judged = [_came(sitting, reveal, name) for reveal in sitting.match.reveals]
    known = [came for came in judged if came is not None]
    return sum(known), len(known)


def _came(sitting: Sitting, reveal: Reveal, name: str) -> bool | None:
    """Whether a forecast came true; None where the seat cannot tell.

    A forecast says what comes if nothing new is ordered, so it is judged where nothing was.
    """
    if reveal.decisions[sitting.seat].orders:
        return None
    advice = next((a for a in _advice(sitting, reveal.turn - 1) if a.adviser == name), None)
    if advice is None:
        return None
    metric = sitting.match.rules.place("metric", advice.forecast.metric)
    after = sitting.view_after(reveal)
    return was_right(advice.forecast, after.low[metric] / GRID) if after.is_sharp(metric) else None
