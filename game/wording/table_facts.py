"""What happened at the table and to its drafts, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.engine import events
from game.engine.events import Fact
from game.engine.table import rules_of
from game.wording.drafts import change_words, draft_words
from game.wording.narrator import Narrator

OF_TABLE = (
    events.TABLED, events.COUNTERED, events.ACCEPTED, events.SPLIT, events.TIED, events.POLLED,
    events.WALKED_OUT,
)  # fmt: skip
"""What seats say at a table; the fact's id is ``seat.agreement``."""

DRAFTED = (events.TABLED, events.COUNTERED, events.SPLIT)


def agreement_of(narrator: Narrator, fact: Fact) -> int:
    """The place of the agreement that a fact of the table is about."""
    name = fact.id.partition(".")[2] if fact.kind in OF_TABLE else fact.id.partition(".")[0]
    return narrator.rules.place("agreement", name)


def said_sentence(
    narrator: Narrator, fact: Fact, before: int | None = None, is_brief: bool = False
) -> str:
    """What a seat said; of a draft only what it changes in ``before``, where that is known.

    ``is_brief``: the agreement's name stands above already.
    """
    g = agreement_of(narrator, fact)
    terms = ""
    if fact.kind in DRAFTED:
        changes = before is not None and fact.kind == events.COUNTERED
        terms = change_words(narrator, g, before or 0, fact.number) if changes else (
            draft_words(narrator, g, fact.number)
        )  # fmt: skip
    return narrator.say(
        f"{'brief' if is_brief else 'fact'}.{fact.kind}",
        agreement=narrator.agreement(narrator.rules.agreements[g].id),
        terms=terms,
        words=_word_given(narrator, fact, g),
    )


def _word_given(narrator: Narrator, fact: Fact, g: int) -> str:
    """The words by which a seat ties its hands."""
    if fact.kind != events.TIED:
        return ""
    seat = narrator.rules.place("seat", fact.id.partition(".")[0])
    tie = rules_of(narrator.rules, g)[0].ties[seat]
    assert tie is not None, "tied: wants a seat that can"
    return narrator.text(narrator.document.commitments[tie.commitment].title)


def in_force_sentence(narrator: Narrator, fact: Fact) -> str:
    """That a draft came into force, its terms, and who besides the seats agreed."""
    g = agreement_of(narrator, fact)
    said = [
        narrator.say("fact.in_force", agreement=narrator.agreement(fact.id),
                     terms=draft_words(narrator, g, fact.number))
    ]  # fmt: skip
    asked = zip(
        narrator.document.agreements[g].consent, narrator.rules.agreements[g].consents, strict=True
    )
    present = rules_of(narrator.rules, g)[1].present
    for written, consent in asked:
        needed = not consent.clauses or present[list(consent.clauses), fact.number].any()
        if needed and consent.body < 0:  # a vote is told by itself
            said.append(narrator.say("fact.consented", who=narrator.asked(written)))
    return " ".join(said)


def _fell(narrator: Narrator, fact: Fact) -> str:
    return narrator.say("fact.fell", agreement=narrator.agreement(fact.id))


def _withheld(narrator: Narrator, fact: Fact) -> str:
    agreement, _, who = fact.id.partition(".")
    return narrator.say(
        "fact.withheld", agreement=narrator.agreement(agreement), who=narrator.whoever(who)
    )


def _voted(narrator: Narrator, fact: Fact) -> str:
    name, _, subject = fact.id.partition(".")
    body = narrator.rules.place("body", name)
    groups = narrator.document.bodies[body].groups
    counts = [fact.amounts[i : i + 3] for i in range(0, len(fact.amounts), 3)]
    yes, no, abstained = (int(sum(column)) for column in zip(*counts, strict=True))
    return narrator.say(
        "fact.voted.passed" if fact.number else "fact.voted.failed",
        body=narrator.body(name),
        subject=_subject(narrator, subject),
        yes=yes,
        no=no,
        abstained=abstained,
        groups=", ".join(
            narrator.say("fact.voted.group", group=narrator.text(group.name), yes=int(count[0]),
                         no=int(count[1]))
            for group, count in zip(groups, counts, strict=True)
        ),
    )  # fmt: skip


def _subject(narrator: Narrator, name: str) -> str:
    """What a body voted on: an order, an agreement, or a package of one (``agreement.package``)."""
    if name in narrator.rules.tables["order"]:
        return narrator.order(name)
    return narrator.package(name) if "." in name else narrator.agreement(name)


TABLE_SENTENCES: Mapping[str, Callable[[Narrator, Fact], str]] = {
    **dict.fromkeys(OF_TABLE, said_sentence),
    events.FELL: _fell,
    events.WITHHELD: _withheld,
    events.VOTED: _voted,
}
