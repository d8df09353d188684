"""What a seat may ask, and why not; the orders of a turn as arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.engine.grid import Floats, Truths
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, State
from game.engine.surroundings import Around
from game.engine.table import Move

NO_CONDITION = -1


@dataclass(frozen=True)
class Order:
    """An order given by a person: by id, with its option and what it depends on.

    ``depends_on`` names an order or an agreement.
    """

    order: str
    option: str | None = None
    depends_on: str | None = None


@dataclass(frozen=True)
class Decision:
    """All that one seat decides in one turn; ``predictions`` do not touch the world.

    ``table`` has what it says in each exchange at the table, None for silence.
    """

    orders: Sequence[Order] = ()
    choices: Mapping[str, str] = field(default_factory=dict)
    predictions: Mapping[str, str] = field(default_factory=dict)
    table: Sequence[Move | None] = ()


PASS = Decision()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a wish cannot be granted: a code and what it is about."""

    code: str
    subject: str
    parameters: Mapping[str, str | int | float] = field(default_factory=dict)


REFUSALS = (
    "unknown_order",  # no such order
    "not_yours",  # an order of another seat
    "needs_option",  # it must be said how
    "unknown_option",  # no such option
    "unavailable",  # its condition does not hold (the scenario says why)
    "cooling",  # given too recently: days
    "spent",  # given as often as it can be: times
    "too_dear",  # costs more capital than is left: cost, left
    "too_many",  # more orders than a turn takes: most
    "twice",  # the same order twice
    "excluded",  # cannot go with another: other
    "cannot_depend",  # may not be conditional on that
    "no_choice",  # no such question is put to the seat
    "unknown_answer",  # no such answer
    # at the table
    "unknown_move",  # nothing that can be said there
    "no_table",  # no such agreement is talked over
    "no_party",  # the seat is no party to it
    "table_closed",  # its condition does not hold (the scenario says why)
    "all_said",  # no exchanges are left in this turn
    "walked_out",  # somebody left the table
    "concluded",  # the agreement is in force
    "agreed",  # everybody has accepted the draft
    "main_closed",  # the agreement that this is part of is settled or its table closed
    "no_draft",  # nothing lies on the table
    "own_draft",  # the seat has accepted it already
    "unchanged",  # the same draft lies there
    "empty_draft",  # nothing is in the paper
    "no_part",  # it is no side deal
    "unknown_clause",  # no such clause: agreement
    "unknown_term",  # no such level: term, agreement
    "not_yours_to_move",  # another seat's to propose
    "no_tie",  # the seat cannot tie its hands here
    "already_tied",
    "no_poll",  # the seat has nobody to sound
    "already_polled",
    "not_your_turn",  # another seat has the floor
    "sealed",  # the seat has sealed its decision for this turn
    "finished",  # the game has ended
)


@dataclass(frozen=True)
class Orders:
    """Everything decided in a turn, one column per run.

    ``chosen`` (O, R) options ordered; ``depends`` (O, R) place of the condition of each (orders
    first, then agreements) or NO_CONDITION; ``answers`` (events, R) place of the event option
    or UNDECIDED.
    """

    chosen: Truths
    depends: NDArray[np.int16]
    answers: NDArray[np.int16]

    @classmethod
    def none(cls, rules: Rules, size: int) -> Orders:
        """Nobody orders anything; events are answered by their defaults."""
        options = len(rules.options.ids)
        return cls(
            np.zeros((options, size), np.bool_),
            np.full((options, size), NO_CONDITION, np.int16),
            np.full((len(rules.events), size), UNDECIDED, np.int16),
        )

    def give(self, rules: Rules, decision: Decision, columns: slice = slice(None)) -> None:
        """Write one seat's (legal) decision into some columns."""
        for order in decision.orders:
            option = option_of(rules, order)
            if option is None:
                raise KeyError(f"no option for {order}")
            self.chosen[option, columns] = True
            if order.depends_on is not None:
                self.depends[option, columns] = rules.place("condition", order.depends_on)
        for event, answer in decision.choices.items():
            place = rules.place("event_option", f"{event}.{answer}")
            self.answers[rules.place("event", event), columns] = place


def option_of(rules: Rules, order: Order) -> int | None:
    """The place of the option that an order names; None if it names none."""
    name = order.order if order.option is None else f"{order.order}.{order.option}"
    place = rules.tables["order_option"].get(name)
    return place if place is not None and place < len(rules.options.ids) else None


def available(rules: Rules, around: Around) -> Truths:
    """Which options may be given now, capital apart: (O, R).

    Reads only what the order's own seat sees; the scenario checker sees to that.
    """
    state, options = around.state, rules.options
    can = state.ready <= around.today
    for k, order in enumerate(rules.orders):
        if order.times:
            can[k] &= state.used[list(order.options)].sum(axis=0) < order.times
        if order.available is not None:
            can[k] &= order.available.value(around)
    open_ = can[options.order]
    for o, formula in enumerate(options.available):
        if formula is not None:
            open_[o] &= formula.value(around)
    return open_


def given_orders(rules: Rules, options: Truths) -> Truths:
    """Orders (K, R) of which some option is among ``options`` (O, R)."""
    given = options[rules.options.first]
    for k in rules.options.several:
        for option in rules.orders[k].options[1:]:
            given[k] |= options[option]
    return given


def why_not(rules: Rules, around: Around, option: int) -> Refusal | None:
    """Why one option cannot be given now in a single game, capital apart; None if it can."""
    state = around.state
    order = rules.orders[int(rules.options.order[option])]
    k = rules.place("order", order.id)
    subject = rules.options.ids[option]
    if order.times and int(state.used[list(order.options), 0].sum()) >= order.times:
        return Refusal("spent", subject, {"times": order.times})
    if float(state.ready[k, 0]) > around.today:
        days = float(state.ready[k, 0]) - around.today
        return Refusal("cooling", subject, {"days": days})
    for formula in (order.available, rules.options.available[option]):
        if formula is not None and not bool(np.all(formula.value(around))):
            return Refusal("unavailable", subject)
    return None


def refusals(
    rules: Rules,
    seat: int,
    capital: int,
    menu: Mapping[int, Refusal | None],
    asked: Mapping[str, Sequence[str]],
    decision: Decision,
) -> list[Refusal]:
    """All reasons why a seat's decision cannot be sealed as it stands; empty if it can.

    ``menu`` gives each own option's refusal or None, ``asked`` the events that put a
    question to the seat and their answers.
    """
    found: list[Refusal] = []
    given: list[int] = []
    cost = 0
    for wish in decision.orders:
        problem = _wish_problem(rules, seat, menu, wish)
        if problem is not None:
            found.append(problem)
            continue
        option = option_of(rules, wish)
        assert option is not None
        k = int(rules.options.order[option])
        found.extend(_conflicts(rules, k, given))
        given.append(k)
        cost += int(rules.options.cost[option])
    for event, answer in decision.choices.items():
        if event not in asked:
            found.append(Refusal("no_choice", event))
        elif answer not in asked[event]:
            found.append(Refusal("unknown_answer", event, {"answer": answer}))
        else:
            place = rules.place("event_option", f"{event}.{answer}")
            cost += rules.event_options[place].cost
    if cost > capital:
        found.append(Refusal("too_dear", "", {"cost": cost, "left": capital}))
    if len(given) > rules.seats[seat].orders:
        found.append(Refusal("too_many", "", {"most": rules.seats[seat].orders}))
    return found


def _wish_problem(
    rules: Rules, seat: int, menu: Mapping[int, Refusal | None], wish: Order
) -> Refusal | None:
    k = rules.tables["order"].get(wish.order)
    if k is None:
        return Refusal("unknown_order", wish.order)
    order = rules.orders[k]
    if order.seat != seat:
        return Refusal("not_yours", wish.order)
    option = option_of(rules, wish)
    if option is None:
        code = "needs_option" if wish.option is None else "unknown_option"
        return Refusal(code, wish.order, {"option": wish.option or ""})
    if menu[option] is not None:
        return menu[option]
    if wish.depends_on is not None:
        other = rules.tables["condition"].get(wish.depends_on)
        if other is None or other not in order.depends_on:
            return Refusal("cannot_depend", wish.order, {"other": wish.depends_on})
    return None


def _conflicts(rules: Rules, k: int, given: list[int]) -> list[Refusal]:
    order = rules.orders[k]
    if k in given:
        return [Refusal("twice", order.id)]
    return [
        Refusal("excluded", order.id, {"other": rules.orders[other].id})
        for other in given
        if other in order.excludes or k in rules.orders[other].excludes
    ]


def spend(rules: Rules, state: State, active: Truths, answers: NDArray[np.int16]) -> None:
    """Take the cost of what is given; what was reserved for unmet orders comes back."""
    state.capital[...] -= (rules.prices @ active.astype(np.float64)).astype(np.int16)
    for o, option in enumerate(rules.event_options):
        if option.cost:
            chosen = answers[option.event] == o
            chooser = rules.events[option.event].chooser
            state.capital[chooser] -= chosen.astype(np.int16) * np.int16(option.cost)


def note_use(rules: Rules, around: Around, active: Truths) -> None:
    """Count uses and start cooldowns."""
    state = around.state
    state.used[...] += active
    if rules.orders:
        resting = given_orders(rules, active) & (rules.cooldowns > 0.0)
        state.ready[...] = np.where(resting, around.today + rules.cooldowns, state.ready)


def give_back(rules: Rules, state: State, struck: Truths, ready: Floats) -> None:
    """Undo cost, use and cooldown of what was given and is not carried out after all.

    ``ready`` (K, R) are the days from which orders could be given before this turn.
    """
    if not struck.any():
        return
    state.capital[...] += (rules.prices @ struck.astype(np.float64)).astype(np.int16)
    state.used[...] -= struck
    state.ready[...] = np.where(given_orders(rules, struck), ready, state.ready)


def earn(rules: Rules, state: State) -> None:
    """Political capital of the new turn, up to what each seat can bank."""
    for s, seat in enumerate(rules.seats):
        held = state.capital[s]
        most = np.maximum(held, seat.bank)
        held[...] = np.minimum(held + seat.per_turn, most)
