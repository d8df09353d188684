"""What a turn brought: what all did, what the actors answered, and why the gauges moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from game.engine import events
from game.engine.events import Fact
from game.engine.ledger import Row
from game.engine.view import View
from game.match.match import Reveal
from game.telling.course import talk_of
from game.telling.gauges import gauge_row, headline
from game.telling.predictions import result_words, results_for
from game.terminal.screen import fit, linked
from game.terminal.table import Table
from game.wording.causes import foremost
from game.wording.dates import turn_span
from game.wording.facts import event_text, fact_sentence, seat_of
from game.wording.gauges import reading
from game.wording.links import parts
from game.wording.numbers import marks

OF_SEATS = (events.SEALED, events.MET, events.REFUSED, events.UNMET, events.CHOSEN)
NOTES = (
    events.LEAKED, events.VOTED, events.WITHHELD, events.FELL,
    events.CONCLUDED, events.DECLINED, events.BREACHED, events.LAPSED, events.CLOCK,
    events.MADE, events.KEPT, events.BROKEN, events.LEANING, events.MESSAGE, events.CROSSED,
)  # fmt: skip


NO_REASONS: Mapping[str, str] = {}


@dataclass(frozen=True)
class Telling:
    """A turn as somebody may know it: facts, what they read before and after, and why."""

    reveal: Reveal
    facts: Sequence[Fact]
    before: View
    after: View
    rows: Callable[[str], list[Row] | None]


def show_last_turn(table: Table) -> None:
    """The turn before, as the seat at the keyboard may know it."""
    if table.last is not None:
        _show(table, table.last, table.match.facts_for(table.last, table.seat))


def show_end_of_turn(table: Table) -> None:
    """The last turn of all, as everybody at the table may know it."""
    reveal = table.last
    if reveal is not None:
        everybody = range(len(table.match.rules.seats))
        facts = [fact for fact in reveal.facts if set(fact.seats).issuperset(everybody)]
        shown = facts if len(table.people) > 1 else table.match.facts_for(reveal, table.seat)
        _show(table, reveal, shown)


def _show(table: Table, reveal: Reveal, facts: Sequence[Fact]) -> None:
    telling = Telling(
        reveal,
        facts,
        table.view_before(reveal),
        table.view_after(reveal),
        lambda name: table.match.why(reveal, table.seat, name),
    )
    when = turn_span(table.match.rules.calendar, reveal.turn - 1, table.language)
    table.screen.gap()
    table.label("reveal", when=when)
    show_talk(table, reveal, telling.facts)
    show_deeds(table, telling.facts)
    expected = results_for(table, reveal, facts)
    if expected:
        table.screen.gap()
    for result in expected:
        table.screen.line(result_words(table.narrator, result), indent=2)
    show_events(table, telling.facts)
    show_changes(table, telling)


def show_talk(table: Table, reveal: Reveal, facts: Sequence[Fact]) -> None:
    """What was said at the tables, in its order, with the reasons that computers gave."""
    said = talk_of(table, reveal, facts)
    if said:
        table.label("talks.said")
        table.bullets(said)
        table.screen.gap()


def show_deeds(table: Table, facts: Sequence[Fact], why: Mapping[str, str] = NO_REASONS) -> None:
    """What each seat did and each actor answered, then what else came of it.

    ``why`` gives what was in mind with an order, where that may be told.
    """
    narrator = table.narrator
    rows: list[list[str]] = []
    for seat in table.match.rules.seats:
        own = [f for f in facts if f.kind in OF_SEATS and seat_of(narrator, f) == seat.id]
        said = [_deed_words(table, fact, why) for fact in own] or [_nothing(table, seat.id)]
        rows += [[narrator.seat(seat.id) if i == 0 else "", words] for i, words in enumerate(said)]
    for fact in facts:
        if fact.kind == events.MOVED:
            actor = narrator.actor(fact.id.partition(".")[0])
            rows.append([actor, narrator.move(fact.id)])
    table.screen.table(rows)
    notes = [_note(table, fact) for fact in facts if fact.kind in NOTES]
    if notes:
        table.screen.gap()
        table.bullets(notes)


def _nothing(table: Table, seat: str) -> str:
    """That a seat gave no orders, or none that who reads this may know of."""
    is_sure = seat == table.seat or table.seat not in table.people
    return table.words("reveal.nothing" if is_sure else "reveal.nothing_known")


def _deed_words(table: Table, fact: Fact, why: Mapping[str, str]) -> str:
    words = fact_sentence(table.narrator, fact)
    reason = why.get(fact.id.partition(".")[0]) if fact.kind == events.SEALED else None
    return table.words("watch.order", order=words, reason=reason) if reason else words


def _note(table: Table, fact: Fact) -> str:
    words = fact_sentence(table.narrator, fact)
    seat = seat_of(table.narrator, fact)
    return f"{table.narrator.seat(seat)}: {words}" if seat is not None else words


def show_events(table: Table, facts: Sequence[Fact]) -> None:
    """Events with their texts; those that put a question are told with it."""
    is_player = table.seat in table.people and not table.match.finished
    asked = table.view().asked if is_player else {}
    for fact in facts:
        if fact.kind == events.STRUCK:
            table.screen.gap()
            table.screen.line(fact_sentence(table.narrator, fact), indent=2, style="bold")
            if fact.id not in asked:
                pieces = parts(event_text(table.narrator, fact), table.narrator.terms)
                table.screen.line(linked(pieces), indent=2)
            else:
                table.say("reveal.asked", indent=2)


def show_changes(table: Table, telling: Telling) -> None:
    """The gauges in sight and what moved them most."""
    table.label("reveal.gauges")
    width = _column(table)
    for name in headline(table):
        it = reading(table.narrator, telling.after, name, telling.before)
        title, value, trend, _ = gauge_row(table, it)
        table.screen.line(f"{value}  {trend}", indent=2, mark=fit(title, width) + "  ")
        rows = telling.rows(name)
        for cause in foremost(table.narrator, rows or (), table.stage.causes):
            mark = fit(marks(cause.amount), 3) + " "
            table.screen.line(cause.words, indent=6, mark=mark)


def _column(table: Table) -> int:
    return max(cell_len(table.narrator.metric(name)) for name in headline(table))
