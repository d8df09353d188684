"""The same game played again with something changed: the dice stay, what follows is worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.engine import replay
from game.engine.events import Fact
from game.engine.orders import Decision, Refusal, option_of, refusals, why_not
from game.engine.parley import converse
from game.engine.rules import Rules
from game.engine.shift import Shift, shifted
from game.engine.state import UNDECIDED, State
from game.engine.surroundings import Around

Decisions = Mapping[str, Decision]
"""What each seat decided in a turn."""

Shifts = Mapping[int, Shift]
NO_SHIFTS: Shifts = {}


@dataclass(frozen=True)
class Given:
    """An order (or, with ``is_answer``, an answer to an event) of a seat in a turn (from 1)."""

    turn: int
    seat: str
    name: str
    is_answer: bool = False


@dataclass(frozen=True)
class Course:
    """How a game went on: the state at its beginning and after each turn, the facts of each.

    ``let_go`` is what was ordered and could not be, since the world had become another.
    """

    states: tuple[State, ...]
    facts: tuple[tuple[Fact, ...], ...]
    let_go: tuple[Given, ...]

    @property
    def last(self) -> State:
        """Where it ended."""
        return self.states[-1]

    @property
    def turns(self) -> int:
        """How many turns were played."""
        return len(self.facts)


def again(
    rules: Rules,
    seed: int,
    start: State,
    decisions: Sequence[Decisions],
    shifts: Shifts = NO_SHIFTS,
) -> Course:
    """Play decisions turn by turn from a state, until they or the game end.

    ``shifts`` is what a what-if sets anew before turns (from 1).
    """
    states = [start]
    facts: list[tuple[Fact, ...]] = []
    let_go: list[Given] = []
    for wanted in decisions:
        state = states[-1]
        if state.ending[0] != UNDECIDED or state.turn >= rules.calendar.turns:
            break
        if state.turn + 1 in shifts:
            state = shifted(rules, state, shifts[state.turn + 1])
        fitted = {}
        for seat, decision, lost in _fitted(rules, state, wanted):
            fitted[seat] = decision
            let_go += [replace(one, turn=state.turn + 1) for one in lost]
        done = replay.step(rules, state, fitted, seed)
        states.append(done.state)
        facts.append(done.facts)
    return Course(tuple(states), tuple(facts), tuple(let_go))


def _fitted(
    rules: Rules, state: State, decisions: Decisions
) -> Iterator[tuple[str, Decision, list[Given]]]:
    """Each seat's decision without what it could not seal in this state, and what that is."""
    talked: State = state.copy()
    if rules.talked:  # saying something may cost capital
        converse(rules, talked, decisions, [])
    around = Around(rules, talked, talked.turn)
    for seat, decision in decisions.items():
        place = rules.place("seat", seat)
        menu, asked = _menu(rules, around, decision), _asked(rules, talked, place)
        lost: list[Given] = []
        kept = decision
        while kept.orders or kept.choices:
            capital = int(talked.capital[place, 0])
            found = refusals(rules, place, capital, menu, asked, kept)
            if not found:
                break
            kept, given = _without(kept, found[0], seat)
            lost.append(given)
        yield seat, kept, lost


def _menu(rules: Rules, around: Around, decision: Decision) -> Mapping[int, Refusal | None]:
    """Of each option ordered why it cannot be given now.

    The world itself is asked and no view of it: availability reads only what its seat sees.
    """
    options = [option_of(rules, order) for order in decision.orders]
    return {option: why_not(rules, around, option) for option in options if option is not None}


def _asked(rules: Rules, state: State, seat: int) -> Mapping[str, tuple[str, ...]]:
    """The questions that are put to a seat, and their answers."""
    return {
        event.id: tuple(rules.event_options[o].id.partition(".")[2] for o in event.options)
        for e, event in enumerate(rules.events)
        if event.chooser == seat and state.asked[e, 0]
    }


def _without(decision: Decision, refusal: Refusal, seat: str) -> tuple[Decision, Given]:
    """A decision without what a refusal is about; the last order where it is about them all."""
    subject = refusal.subject.partition(".")[0]
    if subject in decision.choices or not decision.orders:
        event = subject if subject in decision.choices else next(iter(decision.choices))
        choices = {name: one for name, one in decision.choices.items() if name != event}
        return replace(decision, choices=choices), Given(0, seat, event, is_answer=True)
    named = [i for i, order in enumerate(decision.orders) if order.order == subject]
    place = (named or [len(decision.orders) - 1])[-1]
    orders = (*decision.orders[:place], *decision.orders[place + 1 :])
    return replace(decision, orders=orders), Given(0, seat, decision.orders[place].order)


def without(decisions: Decisions, given: Given) -> Decisions:
    """The decisions of a turn without one order or answer."""
    old = decisions[given.seat]
    if given.is_answer:
        choices = {event: one for event, one in old.choices.items() if event != given.name}
        new = replace(old, choices=choices)
    else:
        orders = tuple(order for order in old.orders if order.order != given.name)
        new = replace(old, orders=orders)
    return {**decisions, given.seat: new}
