"""Events: when they may happen, what they do, and the choices they put to a seat."""

from __future__ import annotations

import numpy as np

from game.engine.formula import Formula
from game.engine.grid import FOREVER
from game.engine.parts import Deed, Event, EventOption
from game.scenario.compile.calendar import (
    date_of,
    day_number,
    ratio_per_turn,
    share_per_turn,
    turn_of,
)
from game.scenario.compile.effects import EffectsCompiler, Reason
from game.scenario.compile.knowledge import Knowledge
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.schema import play


class EventsCompiler:
    """Compiles the section ``events``; ``hazards`` counts the draws they need."""

    def __init__(self, shop: Workshop, knowledge: Knowledge, effects: EffectsCompiler) -> None:
        self.shop = shop
        self.knowledge = knowledge
        self.effects = effects
        self.hazards = 0

    def compiled(self) -> tuple[tuple[Event, ...], tuple[EventOption, ...]]:
        """Events in the phase ``events``; effects of answers come with the orders."""
        found: list[Event] = []
        options: list[EventOption] = []
        for e, event in enumerate(self.shop.document.events):
            path: Path = ("events", e)
            seen = self.knowledge.events[e]
            parts = [(event.effects, (*path, "effects"))]
            self.effects.deed("events", Deed("event", e, event.id, seen), parts, Reason().of(event))
            first = len(options)
            chooser, default = -1, -1
            if event.choice is not None:
                chooser = self.shop.refer("seat", event.choice.seat, (*path, "choice", "seat"))
                default = first + self._choice(event, e, options)
            places = tuple(range(first, len(options)))
            found.append(self._event(event, e, chooser, places, default))
        return tuple(found), tuple(options)

    def _choice(self, event: play.Event, e: int, options: list[EventOption]) -> int:
        choice = event.choice
        assert choice is not None
        path: Path = ("events", e, "choice")
        names = [option.id for option in choice.options]
        if choice.default not in names:
            self.shop.error("E210", (*path, "default"), kind="option", id=choice.default)
        elif choice.options[names.index(choice.default)].cost:
            self.shop.error("E460", (*path, "default"), option=choice.default)
        for i, option in enumerate(choice.options):
            place, name = len(options), f"{event.id}.{option.id}"
            options.append(EventOption(name, e, option.cost))
            deed = Deed("choice", place, name, self.knowledge.events[e])
            parts = [(option.effects, (*path, "options", i, "effects"))]
            self.effects.deed("orders", deed, parts, Reason().of(event).of(option))
        return names.index(choice.default) if choice.default in names else 0

    def _event(
        self, event: play.Event, e: int, chooser: int, options: tuple[int, ...], default: int
    ) -> Event:
        path: Path = ("events", e)
        hazard, rate, slot = self._hazard(event, path)
        for i, seat in enumerate(event.seen_by or ()):
            self.shop.refer("seat", seat, (*path, "seen_by", i))
        return Event(
            id=event.id,
            open=self._open(event, path),
            hazard=hazard,
            rate=rate,
            slot=slot,
            when=self.shop.optional(event.when, (*path, "when"), "truth"),
            once=event.once,
            seen=self.knowledge.events[e],
            chooser=chooser,
            options=options,
            default=default,
        )

    def _hazard(
        self, event: play.Event, path: Path
    ) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.float64]], Formula | None, int]:
        calendar, rate = self.shop.calendar, None
        hazard = np.ones(calendar.turns)
        if event.chance is None:
            return hazard, None, -1
        self.hazards += 1
        chance = event.chance
        if isinstance(chance.of, str):
            rate = self.shop.formula(chance.of, (*path, "chance", "of"), "number")
            hazard = ratio_per_turn(calendar, chance.per)
        elif not 0 <= chance.of <= 1:
            self.shop.error("E461", (*path, "chance", "of"), value=chance.of)
        else:
            hazard = share_per_turn(calendar, chance.of, chance.per)
        return hazard, rate, self.hazards - 1

    def _open(
        self, event: play.Event, path: Path
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        """Turns in which the event may happen by itself."""
        calendar = self.shop.calendar
        turns = np.zeros(calendar.turns, np.bool_)
        if event.on is not None:
            if any(part is not None for part in (event.opens, event.until, event.months)):
                self.shop.error("E462", (*path, "on"), event=event.id)
            turn = turn_of(calendar, day_number(calendar, event.on))
            if turn is None:
                self.shop.warning("W410", (*path, "on"), event=event.id, day=str(event.on))
            else:
                turns[turn] = True
            return turns
        conditions = (event.opens, event.until, event.chance, event.when, event.months)
        if all(condition is None for condition in conditions):
            return turns  # happens only when triggered
        starts = calendar.starts
        opens = -1.0 if event.opens is None else day_number(calendar, event.opens)
        until = FOREVER if event.until is None else day_number(calendar, event.until)
        for turn in range(calendar.turns):
            within = starts[turn + 1] > opens and starts[turn] <= until
            month = date_of(calendar, float(starts[turn])).month
            turns[turn] = within and (event.months is None or month in event.months)
        return turns
