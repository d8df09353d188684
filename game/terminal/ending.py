"""How it ended: the ending, every seat's goals, the verdict, turning points, predictions."""

from __future__ import annotations

from game.engine.parts import Deed
from game.match.match import Reveal
from game.match.outcome import (
    SeatOutcome,
    TurningPoint,
    seat_outcome,
    turning_points,
    verdict,
)
from game.terminal.opened import show_opened
from game.terminal.predictions import result_words, results
from game.terminal.table import Table
from game.wording.dates import day_month, day_of
from game.wording.facts import red_line
from game.wording.numbers import marks, whole
from game.wording.reasons import reason_sentence


def show_ending(table: Table) -> None:
    """The last pages of a game, the same for everybody at the table."""
    match, narrator = table.match, table.narrator
    place = int(match.state.ending[0])
    ending = narrator.document.endings[place]
    table.screen.heading(table.words("ending"), narrator.text(ending.title))
    table.screen.line(table.told(ending.text))
    for s in range(len(match.rules.seats)):
        _show_seat(table, seat_outcome(match.rules, match.state, s))
    show_opened(table)
    _show_types(table)
    _show_verdict(table)
    _show_turning_points(table)
    for seat in match.people:
        _show_predictions(table, seat)
    omits = narrator.document.scenario.omits
    if omits is not None:
        table.label("omits")
        table.screen.line(table.told(omits), indent=2)


def _show_seat(table: Table, outcome: SeatOutcome) -> None:
    narrator = table.narrator
    seat = narrator.document.seats[outcome.seat]
    card = narrator.leaning(outcome.seat, outcome.leaning)
    score = whole(outcome.score * 1000)
    table.label("outcome.seat", table.words("outcome.score", score=score),
                seat=narrator.text(seat.name), leaning=narrator.text(card.name))  # fmt: skip
    ranked = sorted(outcome.goals, key=lambda goal: -goal[1])
    rows = [
        [_bar(value), f"{whole(value * 1000):>3}",
         table.words("outcome.goal", goal=narrator.goal(outcome.seat, outcome.leaning, name),
                     share=whole(share * 100_000))]
        for name, share, value in ranked
    ]  # fmt: skip
    table.screen.table(rows)
    for name, costs in outcome.crossed:
        line = red_line(narrator, name)
        table.say("outcome.crossed", indent=2, line=line, costs=whole(costs * 1000))


def _bar(value: float) -> str:
    full = min(max(whole(value * 1000) // 10, 0), 10)
    return "█" * full + "░" * (10 - full)


def _show_types(table: Table) -> None:
    narrator, state = table.narrator, table.match.state
    sentences = [
        table.words("outcome.type", actor=narrator.text(actor.name),
                    type=narrator.text(actor.types[int(state.types[a, 0])].name))
        for a, actor in enumerate(narrator.document.actors)
        if len(actor.types) > 1
    ]  # fmt: skip
    if sentences:
        table.label("outcome.types")
        table.bullets(sentences)


def _show_verdict(table: Table) -> None:
    found = verdict(table.match.scenario, table.match.state)
    if found:
        table.label("verdict")
    for voice, line in found:
        table.screen.line(table.narrator.text(voice.voice), indent=2, style="bold")
        table.screen.line(table.told(line.text), indent=4)


def _show_turning_points(table: Table) -> None:
    points = turning_points(table.match, table.narrator.deed_of)
    if points:
        table.label("turning")
    for point in points:
        calendar = table.match.rules.calendar
        day = day_of(calendar, float(calendar.starts[point.turn - 1]))
        when = table.words("turning.when", turn=point.turn, day=day_month(day, table.language))
        table.screen.line(f"{when}  {who_did(table, point.deed)}", indent=2)
        moved = [
            f"{table.narrator.metric(name)} {marks(amount)}"
            for name, amount in point.moved
            if abs(amount) >= 100
        ]
        table.screen.line(" · ".join(moved), indent=6)
        _show_reason(table, point)


def who_did(table: Table, deed: Deed) -> str:
    """A deed with the name of whose it was."""
    narrator = table.narrator
    words = narrator.deed(deed)
    first = deed.id.partition(".")[0]
    match deed.kind:
        case "order" | "option" | "refused":
            return f"{narrator.seat(narrator.order_of(first).seat)}: {narrator.order(first)}"
        case "move":
            return f"{narrator.actor(first)}: {words}"
        case "choice":
            return f"{narrator.event(first)}: {words}"
        case "concluded" | "declined" | "package":
            return f"{narrator.agreement(first)}: {words}"
    return words


def _show_reason(table: Table, point: TurningPoint) -> None:
    """What a computer player had in mind with the order, where one gave it."""
    reveal = table.match.reveal_of(point.turn)
    assert reveal is not None, f"turning points are of turns that can be told, got {point.turn}"
    reason = reasons_of(table, reveal).get(point.deed.id.partition(".")[0])
    if reason is not None and point.deed.kind in ("order", "option"):
        table.screen.line(reason, indent=6)


def reasons_of(table: Table, reveal: Reveal) -> dict[str, str]:
    """What the computer players had in mind in a turn, by order."""
    found = {}
    for s, seat in enumerate(table.match.rules.seats):
        leaning = int(reveal.before.leanings[s, 0])
        for reason in reveal.reasons.get(seat.id, ()):
            sentence = reason_sentence(table.narrator, reason, s, leaning)
            if sentence is not None:
                found[reason.order.partition(".")[0]] = sentence
    return found


def _show_predictions(table: Table, seat: str) -> None:
    """What a person expected, turn by turn, against what happened."""
    found = [
        (reveal.turn, result)
        for reveal in table.match.reveals
        for result in results(table.narrator, _predictions(reveal, seat), reveal.facts)
    ]
    if not found:
        return
    right = sum(result.is_right for _, result in found)
    asked = sum(not result.is_open for _, result in found)
    after = table.words("predictions.right", right=right, asked=asked)
    table.label("predictions", after, seat=table.narrator.seat(seat))
    for turn, result in found:
        words = result_words(table.narrator, result)
        table.screen.line(words, indent=2, mark=f"{turn:>2}  ")


def _predictions(reveal: Reveal, seat: str) -> dict[str, str]:
    decision = reveal.decisions.get(seat)
    return dict(decision.predictions) if decision is not None else {}
