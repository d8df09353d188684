"""What can be looked up at any time: why a gauge moved, words explained, earlier turns."""

from __future__ import annotations

from game.engine import events
from game.match.match import Reveal
from game.terminal.commands import among, echoed, nearest
from game.terminal.situation import headline
from game.terminal.table import Table
from game.wording.causes import Cause, causes
from game.wording.conditions import met
from game.wording.facts import fact_sentence, seat_of
from game.wording.gauges import reading, value_words
from game.wording.numbers import decimals, signed_decimals


def why(table: Table, asked: str) -> None:
    """The ledger rows that sum to a gauge's change in the last turn, or in the turn named."""
    words = asked.split()
    turn = int(words.pop()) if len(words) > 1 and words[-1].isascii() and words[-1].isdigit() else 0
    name = _quantity(table, " ".join(words))
    if name is None:
        return
    reveals = table.match.reveals
    if not reveals:
        table.say("history.none")
        return
    asked_for = table.match.reveal_of(turn) if turn else reveals[-1]
    if asked_for is None:
        table.say("why.no_turn", played=len(reveals))
        return
    _show_why(table, asked_for, name)


def _quantity(table: Table, asked: str) -> str | None:
    tables = table.match.rules.tables
    names = {n: table.narrator.metric(n) for n in (*tables["gauge"], *tables["metric"])}
    if not asked:
        table.say("why.which", example=next(iter(names)))
        table.screen.table([[identifier, name] for identifier, name in names.items()])
        return None
    found = among(asked, names)
    foremost = [name for name in found if name in headline(table)]
    if len(found) == 1 or len(foremost) == 1:
        return (foremost or found)[0]
    if found:
        table.say("several", names=", ".join(f"{names[i]} ({i})" for i in found))
    else:
        near = nearest(asked, [*names, *names.values()])
        table.say("unknown_metric", asked=echoed(asked))
        if near is not None:
            table.say("perhaps", near=near)
    return None


def _show_why(table: Table, reveal: Reveal, name: str) -> None:
    narrator = table.narrator
    before, after = table.view_before(reveal), table.view_after(reveal)
    earlier, now = reading(narrator, before, name), reading(narrator, after, name, before)
    title = narrator.text(narrator.quantity(name).about)
    table.label("why", name=now.title, turn=reveal.turn)
    if title:
        table.screen.line(title, indent=2)
    rows = table.match.why(reveal, table.seat, name)
    if rows is None:
        table.say("why.hazy", indent=2, value=value_words(narrator, now))
        return
    table.screen.gap()
    found = causes(narrator, rows, met(table.match.facts_for(reveal, table.seat)))
    inputs = {cause.metric for cause in found}
    width = max((len(signed_decimals(cause.amount)) for cause in found), default=5)
    for cause in found:
        table.screen.line(_cause_words(table, cause, len(inputs) > 1), indent=2,
                          mark=f"{signed_decimals(cause.amount):>{width}}  ")  # fmt: skip
    total = sum(row.amount for row in rows)
    table.say("why.sum", indent=2, mark=f"{signed_decimals(total):>{width}}  ",
              earlier=decimals(earlier.exact or 0.0), now=decimals(now.exact or 0.0))  # fmt: skip


def _cause_words(table: Table, cause: Cause, name_input: bool) -> str:
    words = cause.words
    if name_input:
        metric = table.match.rules.metrics.ids[cause.metric]
        words = table.words("why.through", cause=words, metric=table.narrator.metric(metric))
    if cause.confidence is not None:
        basis = table.words(f"confidence.{cause.confidence}")
        words += f" [{', '.join([basis, *cause.sources])}]"
    return words


def glossary(table: Table, asked: str) -> None:
    """A term explained, or all terms there are; sources can be looked up too."""
    document, narrator = table.narrator.document, table.narrator
    names = dict(narrator.terms)
    sources = {source.id: source.id for source in document.sources}
    if not asked:
        table.label("glossary")
        table.screen.table([[identifier, name] for identifier, name in names.items()])
        return
    found = among(asked, names) or among(asked, sources)
    if not found:
        table.say("unknown_term", asked=echoed(asked))
        near = nearest(asked, [*names, *names.values(), *sources])
        if near is not None:
            table.say("perhaps", near=near)
        return
    for term in document.glossary:
        if term.id in found:
            table.screen.label(narrator.text(term.term))
            table.screen.line(table.told(term.text), indent=2)
    for source in document.sources:
        if source.id in found:
            table.screen.label(source.id)
            table.screen.line(table.told(source.text), indent=2)


def history(table: Table) -> None:
    """What was done in each turn so far, as the seat may know it."""
    if not table.match.reveals:
        table.say("history.none")
        return
    narrator = table.narrator
    for reveal in table.match.reveals:
        table.label("history.turn", turn=reveal.turn)
        for fact in table.match.facts_for(reveal, table.seat):
            seat = seat_of(narrator, fact)
            words = fact_sentence(narrator, fact)
            if fact.kind != events.ENDED:
                said = f"{narrator.seat(seat)}: {words}" if seat is not None else words
                table.screen.line(said, indent=2, mark="· ")
