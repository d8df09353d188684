"""What happened, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.engine import events
from game.engine.events import Fact
from game.wording import conditions
from game.wording.narrator import Narrator
from game.wording.table_facts import OF_TABLE, TABLE_SENTENCES, in_force_sentence


def fact_sentence(narrator: Narrator, fact: Fact) -> str:
    """One fact as a sentence; events and messages speak in the scenario's own words."""
    return _SENTENCES[fact.kind](narrator, fact)


def seat_of(narrator: Narrator, fact: Fact) -> str | None:
    """The seat whose deed a fact is; None for what no seat did."""
    if fact.kind in _OF_ORDERS:
        return narrator.order_of(fact.id.partition(".")[0]).seat
    if fact.kind == events.CHOSEN:
        event = narrator.rules.place("event", fact.id.partition(".")[0])
        return narrator.rules.seats[narrator.rules.events[event].chooser].id
    if fact.kind in (events.MADE, events.KEPT, events.BROKEN):
        return narrator.document.commitments[narrator.rules.place("commitment", fact.id)].seat
    if fact.kind in (events.CROSSED, events.LEANING, *OF_TABLE):
        return fact.id.partition(".")[0]
    return None


_OF_ORDERS = (events.SEALED, events.UNMET, events.MET, events.REFUSED, events.LEAKED)


def event_text(narrator: Narrator, fact: Fact) -> str:
    """The text of an event, links and all."""
    return narrator.raw(narrator.document.events[narrator.rules.place("event", fact.id)].text)


def _sealed(narrator: Narrator, fact: Fact) -> str:
    order = narrator.order_of(fact.id.partition(".")[0])
    done = narrator.done(fact.id)
    if order.consent is None:
        return done
    return narrator.say("fact.agreed", order=done, actor=narrator.asked(order.consent))


def _refused(narrator: Narrator, fact: Fact) -> str:
    order = narrator.order_of(fact.id.partition(".")[0])
    actor = narrator.asked(order.consent) if order.consent is not None else ""
    return narrator.say("fact.refused", order=narrator.done(fact.id), actor=actor)


def _unmet(narrator: Narrator, fact: Fact) -> str:
    reason = conditions.failed(narrator, fact)
    return narrator.say("fact.unmet", order=narrator.order(fact.id), reason=reason)


def _met(narrator: Narrator, fact: Fact) -> str:
    reason = conditions.came(narrator, fact.condition)
    return narrator.say("fact.met", order=narrator.order(fact.id), reason=reason)


def _leaked(narrator: Narrator, fact: Fact) -> str:
    return narrator.say("fact.leaked", order=narrator.done(fact.id))


def _of_package(narrator: Narrator, fact: Fact) -> str:
    agreement, _, name = fact.id.partition(".")
    if not name:  # a draft of clauses
        return in_force_sentence(narrator, fact)
    packages = narrator.document.agreements[narrator.rules.place("agreement", agreement)].packages
    package = next(p for p in packages if p.id == name)
    actors = ", ".join(narrator.asked(consent) for consent in package.consent)
    return narrator.say(
        f"fact.{fact.kind}",
        agreement=narrator.agreement(agreement),
        package=narrator.package(fact.id),
        actor=actors,
    )


def _moved(narrator: Narrator, fact: Fact) -> str:
    actor = narrator.actor(fact.id.partition(".")[0])
    return narrator.say("fact.moved", actor=actor, move=narrator.move(fact.id))


def _event(narrator: Narrator, fact: Fact) -> str:
    return narrator.event(fact.id)


def _chosen(narrator: Narrator, fact: Fact) -> str:
    event = narrator.event(fact.id.partition(".")[0])
    return narrator.say("fact.chosen", event=event, answer=narrator.answer(fact.id))


def _breached(narrator: Narrator, fact: Fact) -> str:
    agreement, _, party = fact.id.partition(".")
    names = {"party": narrator.party(party), "agreement": narrator.agreement(agreement)}
    return narrator.say("fact.breach", **names)


def _lapsed(narrator: Narrator, fact: Fact) -> str:
    return narrator.say("fact.lapse", agreement=narrator.agreement(fact.id))


def _clock(narrator: Narrator, fact: Fact) -> str:
    place = narrator.rules.place("clock", fact.id)
    return narrator.say("fact.clock", clock=narrator.text(narrator.document.clocks[place].title))


def _word(narrator: Narrator, fact: Fact) -> str:
    return narrator.say(f"fact.{fact.kind}", words=narrator.commitment(fact.id))


def _message(narrator: Narrator, fact: Fact) -> str:
    return narrator.text(narrator.scenario.messages[fact.number])


def _leaning(narrator: Narrator, fact: Fact) -> str:
    seat, _, card = fact.id.partition(".")
    cards = narrator.document.seats[narrator.rules.place("seat", seat)].leanings
    name = next(narrator.text(leaning.name) for leaning in cards if leaning.id == card)
    return narrator.say("fact.leaning", leaning=name)


def _crossed(narrator: Narrator, fact: Fact) -> str:
    return narrator.say("fact.crossed", line=red_line(narrator, fact.id))


def red_line(narrator: Narrator, name: str) -> str:
    """The title of ``seat.leaning.line``."""
    seat, leaning, line = name.split(".")
    cards = narrator.document.seats[narrator.rules.place("seat", seat)].leanings
    card = next(card for card in cards if card.id == leaning)
    return next(narrator.text(r.title) for r in card.red_lines if r.id == line)


def _ended(narrator: Narrator, fact: Fact) -> str:
    return narrator.ending(fact.id)


_SENTENCES: Mapping[str, Callable[[Narrator, Fact], str]] = {
    **TABLE_SENTENCES,
    events.SEALED: _sealed,
    events.UNMET: _unmet,
    events.MET: _met,
    events.REFUSED: _refused,
    events.CONCLUDED: _of_package,
    events.DECLINED: _of_package,
    events.MOVED: _moved,
    events.STRUCK: _event,
    events.CHOSEN: _chosen,
    events.LEAKED: _leaked,
    events.BREACHED: _breached,
    events.LAPSED: _lapsed,
    events.CLOCK: _clock,
    events.MADE: _word,
    events.KEPT: _word,
    events.BROKEN: _word,
    events.LEANING: _leaning,
    events.MESSAGE: _message,
    events.CROSSED: _crossed,
    events.ENDED: _ended,
}
