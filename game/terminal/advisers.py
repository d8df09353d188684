"""What the seat's advisers say, a line each, with their record so far."""

from __future__ import annotations

from game.engine.grid import GRID
from game.match.advice import Advice, Forecast, advise, was_right
from game.match.match import Reveal
from game.scenario.schema.play import Adviser
from game.terminal.table import Table
from game.wording.numbers import whole


def show_advice(table: Table) -> None:
    """What each adviser favours, warns of and expects."""
    said = []
    for advice in _advice(table, table.match.state.turn):
        sentences = _sentences(table, advice)
        if sentences:
            name = table.narrator.text(_adviser(table, advice.adviser).name)
            said.append(f"{name}: {' '.join(sentences)}")
    if said:
        table.label("advisers")
        table.bullets(said)


def _adviser(table: Table, name: str) -> Adviser:
    return next(a for a in table.match.scenario.document.advisers if a.id == name)


def _advice(table: Table, turn: int) -> list[Advice]:
    """The advice of a turn (from 0), worked out once."""
    key = (table.seat, turn)
    if key not in table.advice:
        document = table.match.scenario.document
        own = [a for a in document.advisers if a.seat == table.seat]
        reveal = table.match.reveal_of(turn + 1)
        seen = table.view() if reveal is None else table.view_before(reveal)
        table.advice[key] = advise(table.match.rules, seen, own) if own else []
    return table.advice[key]


def _sentences(table: Table, advice: Advice) -> list[str]:
    found = []
    for code, counsel in (("favours", advice.favours), ("warns", advice.warns)):
        if counsel is not None and _is_in_sight(table, counsel.option):
            way = "rises" if counsel.rises else "falls"
            metric = table.narrator.metric(counsel.metric)
            order = _order_words(table, counsel.option)
            found.append(table.words(f"adviser.{code}.{way}", order=order, metric=metric))
    if table.stage.choose is not None:  # the guided lessons: what they favour is enough
        return found
    found.append(_forecast_words(table, advice.forecast))
    right, asked = _record(table, advice.adviser)
    if asked:
        found.append(table.words("adviser.record", right=right, asked=asked))
    return found


def _is_in_sight(table: Table, option: str) -> bool:
    sight = table.stage.sight
    return sight is None or option.partition(".")[0] in sight


def _order_words(table: Table, option: str) -> str:
    order = table.narrator.order_of(option.partition(".")[0])
    if order.manner is not None and not table.stage.manner:
        return table.narrator.text(order.title)
    return table.narrator.order(option)


def _forecast_words(table: Table, forecast: Forecast) -> str:
    low, high = whole(forecast.low * GRID), whole(forecast.high * GRID)
    code = "adviser.expects" if low == high else "adviser.range"
    return table.words(code, metric=table.narrator.metric(forecast.metric), low=low, high=high)


def _record(table: Table, name: str) -> tuple[int, int]:
    """How many of an adviser's forecasts came true, of those that can be judged."""
    right = asked = 0
    for reveal in table.match.reveals:
        value = _came(table, reveal, name)
        if value is not None:
            asked += 1
            right += value
    return right, asked


def _came(table: Table, reveal: Reveal, name: str) -> bool | None:
    """Whether a forecast came true; None where the seat cannot tell.

    A forecast says what comes if nothing new is ordered, so it is judged where nothing was.
    """
    if reveal.decisions[table.seat].orders:
        return None
    advice = next((a for a in _advice(table, reveal.turn - 1) if a.adviser == name), None)
    if advice is None:
        return None
    metric = table.match.rules.place("metric", advice.forecast.metric)
    after = table.view_after(reveal)
    return was_right(advice.forecast, after.low[metric] / GRID) if after.is_sharp(metric) else None
