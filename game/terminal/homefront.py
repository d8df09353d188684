"""What becomes of a draft after the signatures: who must say yes, the votes, the blocs at home."""

from __future__ import annotations

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.counsel import Answer, Counsel, Range, counsel
from game.terminal.table import Table
from game.wording.gauges import reading, value_words
from game.wording.numbers import MINUS, marks, whole
from game.wording.odds import odds_words

NO_COUNSEL = Counsel((), 1.0, ())
"""What is to be expected of no draft."""


def counsel_on(table: Table, g: int, seen: View, code: int) -> Counsel:
    """What is to be expected of a draft, worked out once for what the seat knows."""
    key = (table.seat, seen.known.turn, g, code, seen.known.digest())
    if key not in table.counsels:
        table.counsels[key] = counsel(table.match.rules, seen, g, code)
    return table.counsels[key]


def show_home(table: Table, g: int, seen: View, code: int) -> None:
    """Everything that comes after the signatures, for one draft."""
    found = counsel_on(table, g, seen, code) if code != NO_DRAFT else NO_COUNSEL
    signers = _signers(table, g, code)
    if found.answers or signers:
        table.label("home", table.words("home.how"))
    if signers:
        table.say("home.signers", indent=2, seats=", ".join(signers))
    for answer in found.answers:
        _show_answer(table, answer)
    if len(found.answers) > 1:
        table.say("home.all", indent=2, odds=odds_words(table.narrator, found.chance))
    _show_blocs(table, seen, found)


def _signers(table: Table, g: int, code: int) -> list[str]:
    """The seats whose signature a draft needs, where not all who sit there must sign it."""
    if code == NO_DRAFT:
        return []
    needed = rules_of(table.match.rules, g)[1].signers[:, code]
    seats = table.match.rules.agreements[g].seats
    if all(needed[s] for s in seats):
        return []
    return [table.narrator.seat(table.match.rules.seats[s].id) for s in seats if needed[s]]


def _show_answer(table: Table, answer: Answer) -> None:
    odds = odds_words(table.narrator, answer.chance)
    if answer.body < 0:
        actor = table.match.rules.actors[answer.actor].id
        table.say("home.actor", indent=2, actor=table.narrator.actor(actor), odds=odds)
        return
    body = table.narrator.document.bodies[answer.body]
    assert answer.whole is not None, "answer: wants the votes of a body"
    table.say(
        "home.body",
        indent=2,
        body=table.narrator.text(body.name),
        odds=odds,
        yes=_range(table, answer.whole.yes),
        no=_range(table, answer.whole.no),
    )
    rows = [
        [table.narrator.text(group.name),
         table.words("home.group", yes=_range(table, tally.yes), no=_range(table, tally.no),
                     abstained=_range(table, tally.abstained))]
        for group, tally in zip(body.groups, answer.groups, strict=True)
    ]  # fmt: skip
    if len(rows) > 1:
        table.screen.table(rows, indent=4)


def _range(table: Table, found: Range) -> str:
    """Such as ``120–135``, or one number where both ends are the same."""
    low, high = found
    return str(low) if low == high else table.words("gauge.hazy.short", low=low, high=high)


def _show_blocs(table: Table, seen: View, found: Counsel) -> None:
    """How each bloc at home stands now, and how it would take the draft."""
    rows, moods = [], dict(found.moods)
    for b, bloc in enumerate(table.match.rules.blocs):
        if bloc.seat != seen.seat:
            continue
        it = reading(table.narrator, seen, bloc.id)
        mood = mood_words(table, moods[b]) if b in moods else ""
        rows.append([it.title, value_words(table.narrator, it, is_short=True), mood])
    if rows:
        table.label("home.blocs", table.words("home.blocs.how"))
        table.screen.table(rows)


def mood_words(table: Table, points: float) -> str:
    """Whether a bloc would welcome a draft."""
    moved = whole(points * 1000)
    if moved == 0:
        return table.words("home.indifferent")
    code = "home.welcomes" if moved > 0 else "home.minds"
    size = f"+{moved}" if moved > 0 else f"{MINUS}{-moved}"
    return f"{marks(points * 1000)} {table.words(code, points=size)}"


def home_line(table: Table, g: int, seen: View, code: int) -> str | None:
    """The same in one line, for the page of a turn; None where nobody is asked."""
    if code == NO_DRAFT:
        return None
    found = counsel_on(table, g, seen, code)
    said = []
    for answer in found.answers:
        if answer.body >= 0:
            who = table.narrator.text(table.narrator.document.bodies[answer.body].name)
        else:
            who = table.narrator.actor(table.match.rules.actors[answer.actor].id)
        said.append(
            table.words("home.one", who=who, odds=odds_words(table.narrator, answer.chance))
        )
    return "; ".join(said) or None
