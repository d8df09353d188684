"""What can be looked up at any time: why a gauge moved, words explained, earlier turns."""

from __future__ import annotations

from game.telling.gauges import headline
from game.telling.glossary import sources, terms
from game.telling.history import history
from game.telling.why import why as find_why
from game.terminal.commands import among, echoed, nearest
from game.terminal.screen import linked
from game.terminal.table import Table
from game.wording.gauges import value_words
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
    _show_why(table, asked_for.turn, name)


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


def _show_why(table: Table, turn: int, name: str) -> None:
    found = find_why(table, name, turn, turn)
    table.label("why", name=found.now.title, turn=turn)
    if found.about:
        table.screen.line(found.about, indent=2)
    if found.rows is None:
        table.say("why.hazy", indent=2, value=value_words(table.narrator, found.now))
        return
    table.screen.gap()
    width = max((len(signed_decimals(row.amount)) for row in found.rows), default=5)
    for row in found.rows:
        words = f"{row.sentence} [{row.basis}]" if row.basis else row.sentence
        table.screen.line(words, indent=2, mark=f"{signed_decimals(row.amount):>{width}}  ")
    table.say("why.sum", indent=2, mark=f"{signed_decimals(found.total):>{width}}  ",
              earlier=decimals(found.earlier.exact or 0.0),
              now=decimals(found.now.exact or 0.0))  # fmt: skip


def glossary(table: Table, asked: str) -> None:
    """A term explained, or all terms there are; sources can be looked up too."""
    explained, known = terms(table), sources(table)
    names = {entry.id: entry.title for entry in explained}
    if not asked:
        table.label("glossary")
        table.screen.table([[identifier, name] for identifier, name in names.items()])
        return
    ids = {entry.id: entry.title for entry in known}
    found = among(asked, names) or among(asked, ids)
    if not found:
        table.say("unknown_term", asked=echoed(asked))
        near = nearest(asked, [*names, *names.values(), *ids])
        if near is not None:
            table.say("perhaps", near=near)
        return
    for entry in (*explained, *known):
        if entry.id in found:
            table.screen.label(entry.title)
            table.screen.line(linked(entry.text), indent=2)


def show_history(table: Table) -> None:
    """What was done in each turn so far, as the seat may know it."""
    past = history(table)
    if not past:
        table.say("history.none")
    for one in past:
        table.label("history.turn", turn=one.turn)
        table.bullets(one.sentences)
