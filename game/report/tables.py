"""A game as data: tables of ids and numbers that say all that happened, for any statistics."""

from __future__ import annotations

from collections.abc import Iterator

from game.engine.ledger import CHANGE, FADE, LATE, SOURCES
from game.engine.state import State
from game.match.match import Match, Reveal
from game.report.accounts import account, level
from game.report.coefficients import coefficients
from game.report.conclusions import Trial, trial
from game.report.forecasts import foresight
from game.report.scores import TENTHS, seat_scores
from game.report.spreadsheet import Cell
from game.report.table import Table, table
from game.saves.canonical import encode
from game.saves.decisions import from_decision
from game.telling.sitting import Sitting
from game.wording.dates import day_of

Rows = list[tuple[Cell, ...]]


def all_tables(sitting: Sitting, tried: Trial | None = None) -> list[Table]:
    """Every table of a game; ``tried`` is the game under other lenses, where known already."""
    return [
        game(sitting.match),
        turns(sitting.match),
        values(sitting.match),
        decisions(sitting.match),
        facts(sitting.match),
        ledger(sitting),
        attribution(sitting),
        scores(sitting.match),
        beliefs(sitting.match),
        predictions(sitting),
        lenses(tried or trial(sitting.match)),
        model(sitting),
    ]


def game(match: Match) -> Table:
    """What the game is and how it was set up, a row for each thing."""
    record, state, rules = match.record, match.state, match.rules
    rows: Rows = [
        ("scenario", "", record.scenario),
        ("fingerprint", "", record.fingerprint),
        ("resolution", "", str(record.resolution)),
        ("seed", "", str(record.seed)),
        ("run", "", str(record.run)),
        ("turns", "", str(state.turn)),
        ("ending", "", rules.endings[int(state.ending[0])].id if match.finished else ""),
    ]
    for s, seat in enumerate(rules.seats):
        rows.append(("leaning", seat.id, seat.leanings[int(state.leanings[s, 0])].id))
        player = match.players.get(seat.id)
        rows.append(("player", seat.id, "person" if player is None else player.name))
    for i, lens in enumerate(rules.lenses):
        rows.append(("lens", lens.id, lens.settings[int(state.lenses[i, 0])]))
    for a, actor in enumerate(rules.actors):
        if actor.types:
            rows.append(("type", actor.id, actor.types[int(state.types[a, 0])]))
    return table("game", "what of is", rows)


def turns(match: Match) -> Table:
    """When each turn was."""
    calendar = match.rules.calendar
    rows: Rows = []
    for reveal in match.reveals:
        first, after = (calendar.starts[reveal.turn - 1], calendar.starts[reveal.turn])
        last = max(float(after) - 1.0, float(first))
        rows.append(
            (reveal.turn, day_of(calendar, float(first)).isoformat(),
             day_of(calendar, last).isoformat(), float(after) - float(first))
        )  # fmt: skip
    return table("turns", "turn:whole first_day:day last_day:day days:number", rows)


def _stages(match: Match) -> Iterator[tuple[int, State]]:
    """The world after every turn, the opening as turn 0 where it is known."""
    for i, reveal in enumerate(match.reveals):
        if i == 0:
            yield reveal.turn - 1, reveal.before
        yield reveal.turn, reveal.after


def values(match: Match) -> Table:
    """All metrics and gauges after every turn, in points."""
    rows: Rows = []
    names = [("gauge", gauge.id) for gauge in match.rules.gauges]
    names += [("metric", name) for name in match.rules.metrics.ids]
    for turn, state in _stages(match):
        rows += [(turn, kind, name, level(match, state, name) / 1000.0) for kind, name in names]
    return table("values", "turn:whole kind name value:number", rows)


def decisions(match: Match) -> Table:
    """What every seat decided: orders, answers, predictions, and what it said at the tables."""
    rows: Rows = []
    for reveal in match.reveals:
        for seat, decision in reveal.decisions.items():
            for i, order in enumerate(decision.orders):
                rows.append((reveal.turn, seat, "order", i, order.order, order.option or "",
                             order.depends_on or ""))  # fmt: skip
            for kind, given in (("answer", decision.choices), ("prediction", decision.predictions)):
                rows += [(reveal.turn, seat, kind, i, name, answer, "")
                         for i, (name, answer) in enumerate(given.items())]  # fmt: skip
            said = from_decision(decision).get("table", [])
            for i, move in enumerate(said):
                if move is not None:
                    word, about = next(iter(move.items()))
                    terms = encode(move["terms"]).decode() if "terms" in move else ""
                    rows.append((reveal.turn, seat, f"said:{word}", i, about, terms, ""))
    columns = "turn:whole seat kind place:whole about answer condition"
    return table("decisions", columns, rows)


def facts(match: Match) -> Table:
    """Everything that happened."""
    seats = [seat.id for seat in match.rules.seats]
    rows: Rows = [
        (reveal.turn, i, fact.phase, fact.kind, fact.id, " ".join(seats[s] for s in fact.seats),
         fact.condition, fact.reason, None if fact.number < 0 else fact.number)
        for reveal in match.reveals
        for i, fact in enumerate(reveal.facts)
    ]  # fmt: skip
    columns = "turn:whole place:whole phase kind id known_to condition reason number:whole"
    return table("facts", columns, rows)


def ledger(sitting: Sitting) -> Table:
    """Every row of every turn: they sum to the change of their metric."""
    rows: Rows = []
    for reveal in sitting.match.reveals:
        rows += [_row(sitting, reveal, i) for i in range(len(reveal.rows))]
    columns = "turn:whole place:whole phase source cause metric amount:number confidence sources"
    return table("ledger", columns, rows)


def _row(sitting: Sitting, reveal: Reveal, i: int) -> tuple[Cell, ...]:
    row, confidence, sources, cause = reveal.rows[i], "", "", ""
    deed = sitting.narrator.deed_of(row.source, row.index)
    if row.source in (CHANGE, LATE, FADE) and deed is not None:
        note = sitting.match.scenario.notes[row.index]
        confidence, sources = note.confidence or "", " ".join(note.source)
        cause = f"{deed.kind}:{deed.id or deed.index}"
    metric = sitting.match.rules.metrics.ids[row.metric]
    return (reveal.turn, i, row.phase, SOURCES[row.source], cause, metric, row.amount / 1000.0,
            confidence, sources)  # fmt: skip


def attribution(sitting: Sitting) -> Table:
    """The whole change of every metric and gauge by cause."""
    rules = sitting.match.rules
    rows: Rows = []
    for name in (*(gauge.id for gauge in rules.gauges), *rules.metrics.ids):
        rows += [
            (name, item.kind, item.id, item.whose, item.words, item.amount / 1000.0)
            for item in account(sitting, name).items
        ]
    return table("attribution", "name kind cause whose words amount:number", rows)


def scores(match: Match) -> Table:
    """Every seat's score in its parts, which sum to the total."""
    rows: Rows = []
    for one in seat_scores(match):
        seat = match.rules.seats[one.seat]
        leaning = seat.leanings[one.leaning].id
        rows += [
            (seat.id, leaning, "goal", goal.id, goal.share, goal.mean, goal.last,
             goal.points / TENTHS)
            for goal in one.goals
        ]  # fmt: skip
        rows += [(seat.id, leaning, "red_line", name.rpartition(".")[2], None, None, None,
                  cost / TENTHS) for name, cost in one.crossed]  # fmt: skip
        for part, points in (("rest", one.rest), ("total", one.total)):
            rows.append((seat.id, leaning, part, "", None, None, None, points / TENTHS))
    columns = "seat leaning part id share:number mean:number last:number points:number"
    return table("scores", columns, rows)


def beliefs(match: Match) -> Table:
    """What every seat thought of every actor's hidden type."""
    rows: Rows = []
    for turn, state in _stages(match):
        for s, seat in enumerate(match.rules.seats):
            for a, actor in enumerate(match.rules.actors):
                for k, kind in enumerate(actor.types if len(actor.types) > 1 else ()):
                    share = float(state.beliefs[s, a, k, 0])
                    rows.append((turn, seat.id, actor.id, kind, share,
                                 int(state.types[a, 0]) == k))  # fmt: skip
    return table("beliefs", "turn:whole seat actor type share:number is_true:truth", rows)


def predictions(sitting: Sitting) -> Table:
    """What was expected of others, and Brier's score of it."""
    rows: Rows = []
    for seat in sitting.match.rules.seats:
        for about in foresight(sitting, seat.id):
            for one in about.judged:
                result = one.result
                rows.append((one.turn, seat.id, about.about, result.predicted,
                             " ".join(result.came), one.score, one.by_lot))  # fmt: skip
    columns = "turn:whole seat about predicted came brier:number by_lot:number"
    return table("predictions", columns, rows)


def lenses(tried: Trial) -> Table:
    """Every conclusion under every other answer to a disputed question."""
    rows: Rows = []
    for other in tried.others:
        for one, holds in zip(tried.conclusions, other.holds, strict=True):
            there = next(
                (o.says for o in other.found if (o.kind, o.about) == (one.kind, one.about)), ""
            )
            rows.append((other.lens, other.setting, one.kind, one.about, one.says, there, holds))
    return table("lenses", "lens setting conclusion about here there holds:truth", rows)


def model(sitting: Sitting) -> Table:
    """Every number of the model, with its source and how well it is founded."""
    rows: Rows = [
        (c.part, c.of, c.moves, c.by, c.timing, c.when, c.why, " ".join(c.sources), c.confidence)
        for c in coefficients(sitting.narrator)
    ]
    return table("model", "part of moves by timing when why sources confidence", rows)
