"""A naive interpreter of compiled rules: dicts, lists and closures, one game at a time.

Written plainly but fairly, as one would without numpy: formulas become closures once, only
what happens is looked at, nothing is built that is not needed.  It throws the same dice and
must come to the very same states as the engine (``check.py``); it exists to be raced.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from game.engine.chance import Domain, bell, uniform, words
from game.engine.formula import LIMIT, Apply, Ask, Expression, Number, Read, Truth
from game.engine.orders import NO_CONDITION
from game.engine.rules import FOREVER, GRID, NEVER, Act, Consent, Formula, Phase, Rules
from game.engine.state import (
    BROKEN,
    HELD,
    IN_FORCE,
    KEPT,
    LAPSED,
    SUSPENDED,
    UNDECIDED,
    UNSPOKEN,
    State,
    opening,
)
from game.engine.surroundings import LEANINGS
from game.engine.verbs import VERBS

World = dict[str, Any]
Closure = Callable[["Game"], Any]

STANDING = (IN_FORCE, SUSPENDED)


def world_of(state: State, column: int = 0) -> World:
    """One run of a state as plain lists."""
    world: World = {name: array[..., column].tolist() for name, array in state.arrays()}
    world["turn"] = state.turn
    return world


class Game:
    """One game being played; ``world`` is its state."""

    def __init__(self, scripts: Scripts, seed: int, run: int) -> None:
        self.scripts = scripts
        self.rules = scripts.rules
        self.seed = seed
        self.world = world_of(opening(self.rules, seed, np.array([run])))
        self.runs = np.array([run])
        self.points: list[float] = []
        self.traits: list[float] = []
        self.done: list[bool] = []
        self.times: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
        self.begin()

    def begin(self) -> None:
        """Clocks and lenses of the turn."""
        turn, calendar = self.world["turn"], self.rules.calendar
        self.number = turn
        self.today = float(calendar.starts[turn])
        self.tomorrow = float(calendar.starts[turn + 1])
        left = float(calendar.turns - turn - 1)
        self.times = (turn + 1.0, left, self.today, self.tomorrow - self.today)
        lenses = zip(self.rules.lenses, self.world["lenses"], strict=True)
        self.lenses = [float(lens.values[setting]) for lens, setting in lenses]
        self.done = [False] * len(self.rules.options.ids)
        self.refresh()

    def refresh(self) -> None:
        """A phase begins."""
        self.points = [value / GRID for value in self.world["values"]]

    def draws(self, domain: Domain, count: int) -> list[float]:
        """The dice of this turn."""
        raw = words(self.seed, self.runs, self.number + 1, domain, count)
        numbers: list[float] = uniform(raw)[:, 0].tolist()
        return numbers

    @property
    def finished(self) -> bool:
        """Whether the game has ended."""
        return bool(self.world["ending"] != UNDECIDED)

    # -- a turn ----------------------------------------------------------------------------------

    def play(self) -> None:
        """One turn with random orders of all seats."""
        self.begin()
        chosen, answers = self.random_orders()
        self.resolve(chosen, answers)
        self.world["turn"] += 1

    def random_orders(self) -> tuple[list[int], dict[int, int]]:
        """As the dice player orders: options, and answers by event."""
        rules, world = self.rules, self.world
        most = max(seat.orders for seat in rules.seats)
        askers = [e for e, event in enumerate(rules.events) if event.chooser >= 0]
        picks = len(rules.seats) * (most + 1)
        draws = self.draws(Domain.PLAYERS, picks + len(askers))
        left = list(world["capital"])
        chosen: list[int] = []
        for s, seat in enumerate(rules.seats):
            legal = [o for o in self.scripts.own[s] if self.is_open(o)]
            wanted = math.floor(draws[s * (most + 1)] * (seat.orders + 1))
            for taken in range(min(wanted, seat.orders)):
                legal = [o for o in legal if self.scripts.cost[o] <= left[s]]
                if not legal:
                    break
                pick = legal[math.floor(draws[s * (most + 1) + taken + 1] * len(legal))]
                chosen.append(pick)
                left[s] -= self.scripts.cost[pick]
                legal = [o for o in legal if o not in self.scripts.clash[pick]]
        answers: dict[int, int] = {}
        for draw, e in zip(draws[picks:], askers, strict=True):
            if world["asked"][e]:
                event = rules.events[e]
                pick = event.options[math.floor(draw * len(event.options))]
                price = rules.event_options[pick].cost
                if price <= left[event.chooser]:
                    answers[e] = pick
                    left[event.chooser] -= price
        return chosen, answers

    def is_open(self, option: int) -> bool:
        """Whether an option may be given, capital apart."""
        k = self.scripts.order_of[option]
        order, world = self.rules.orders[k], self.world
        if world["ready"][k] > self.today:
            return False
        if order.times and sum(world["used"][o] for o in order.options) >= order.times:
            return False
        return all(condition(self) for condition in self.scripts.conditions[option])

    def resolve(self, chosen: list[int], answers: dict[int, int]) -> None:
        """The phases of a turn."""
        rules, world = self.rules, self.world
        for e, event in enumerate(rules.events):
            if world["asked"][e]:
                answers.setdefault(e, event.default)
                world["answer"][e] = answers[e]
            else:
                answers.pop(e, None)
            world["asked"][e] = False
        self.pay(chosen, answers)
        draws = self.draws(Domain.CONSENT, rules.consents)
        refused = self.asked_actors(chosen, draws)
        done = [o for o in chosen if self.scripts.order_of[o] not in refused]
        for o in done:
            self.done[o] = True
        self.sign(done)
        concluded, declined = self.conclude(draws)
        self.phase("consent", {"refused": refused, "concluded": concluded, "declined": declined})
        orders = {self.scripts.order_of[o] for o in done}
        said = set(answers.values())
        self.phase("orders", {"order": orders, "option": set(done), "choice": said})
        self.standing("interactions")
        self.actors()
        self.events()
        self.upkeep()
        self.couplings()
        self.standing("home")
        self.refresh()
        self.score()
        self.finish()
        for s, seat in enumerate(rules.seats):
            held = world["capital"][s]
            world["capital"][s] = min(held + seat.per_turn, max(held, seat.bank))

    def pay(self, chosen: list[int], answers: dict[int, int]) -> None:
        """Costs, uses, cooldowns."""
        rules, world = self.rules, self.world
        for o in chosen:
            k = self.scripts.order_of[o]
            world["capital"][rules.orders[k].seat] -= self.scripts.cost[o]
            world["used"][o] += 1
            if rules.orders[k].cooldown > 0:
                world["ready"][k] = self.today + rules.orders[k].cooldown
        for e, option in answers.items():
            world["capital"][rules.events[e].chooser] -= rules.event_options[option].cost

    # -- agreements ------------------------------------------------------------------------------

    def asked_actors(self, chosen: list[int], draws: list[float]) -> set[int]:
        """Orders that the actor they ask refuses."""
        refused = set()
        for o in chosen:
            k = self.scripts.order_of[o]
            consent = self.rules.orders[k].consent
            if consent is not None and not self.is_willing(consent, draws):
                refused.add(k)
        return refused

    def is_willing(self, consent: Consent, draws: list[float]) -> bool:
        """Whether an actor of its true type accepts."""
        self.traits = self.scripts.traits[self.world["types"][consent.actor]]
        return bool(draws[consent.slot] < self.scripts.of(consent.chance)(self))

    def sign(self, done: list[int]) -> None:
        """Signatures put or withdrawn."""
        pens: dict[tuple[int, int], int] = {}
        given = set(done)
        for signature in self.rules.signatures:
            if signature.option not in given:
                continue
            if signature.when is not None and not self.scripts.of(signature.when)(self):
                continue
            place = (signature.seat, signature.agreement)
            agrees = pens.get(place, signature.package) == signature.package
            pens[place] = signature.package if agrees else UNDECIDED
        for (seat, agreement), package in pens.items():
            self.world["signed"][seat][agreement] = package

    def conclude(self, draws: list[float]) -> tuple[set[int], set[int]]:
        """Packages concluded and declined."""
        world, concluded, declined = self.world, set(), set()
        for p, package in enumerate(self.rules.packages):
            g = package.agreement
            seats = self.rules.agreements[g].seats
            if not seats or (world["status"][g] == IN_FORCE and world["package"][g] == p):
                continue
            if any(world["signed"][s][g] != p for s in seats):
                continue
            if all(self.is_willing(consent, draws) for consent in package.consents):
                concluded.add(p)
                world["status"][g], world["package"][g] = IN_FORCE, p
                world["notice"][g] = NEVER
                lasts = package.lasts
                world["expires"][g] = FOREVER if lasts == FOREVER else self.today + lasts
            else:
                declined.add(p)
            for row in world["signed"]:
                row[g] = UNDECIDED
        return concluded, declined

    # -- phases ----------------------------------------------------------------------------------

    def phase(self, name: str, happening: dict[str, set[int]]) -> None:
        """A phase whose deeds are of several kinds."""
        script = self.scripts.phases[name]
        places = script["places"]
        deeds = [
            places[kind, index]
            for kind, indices in happening.items()
            for index in indices
            if (kind, index) in places
        ]
        if places:
            self.refresh()
            self.carry_out(script, sorted(deeds))

    def carry_out(self, script: dict[str, Any], deeds: list[int]) -> None:
        """Changes of all deeds read the same start; then their other verbs."""
        deltas: dict[int, float] = {}
        for deed in deeds:
            for row in script["rows"][deed]:
                when = row["when"]
                if when is not None and not when(self):
                    continue
                amount = row["amount"][self.number]
                if row["formula"] is not None:
                    amount = row["formula"](self) * amount
                if row["late"] >= 0:
                    self.enqueue(row["late"], amount)
                    continue
                delta = self.limited(row["metric"], amount, row["limited"])
                deltas[row["metric"]] = deltas.get(row["metric"], 0.0) + delta
                if row["fading"] >= 0:
                    self.world["fading"][row["fading"]] += delta
        self.add(deltas)
        due = [
            act
            for deed, act, when in script["acts"]
            if deed in deeds and (when is None or when(self))
        ]
        if due:
            self.perform(due)

    def limited(self, metric: int, amount: float, limited: bool) -> float:
        """Soft limits, and rounding to the grid."""
        factor = 1.0
        if limited:
            low, span = self.scripts.low[metric], self.scripts.span[metric]
            place = (self.points[metric] - low) / span
            if amount <= 0.0:
                place = 1.0 - place
            factor = 1.0 - place * place * place
        return float(round(amount * factor))

    def add(self, deltas: dict[int, float]) -> None:
        """Add changes to their metrics and cut them back into their ranges."""
        values, table = self.world["values"], self.scripts
        for metric, delta in deltas.items():
            reached = values[metric] + delta
            values[metric] = min(max(reached, table.lowest[metric]), table.highest[metric])

    def enqueue(self, place: int, amount: float) -> None:
        """Spread a delayed change over the turns in which it lands."""
        before = 0.0
        for lag, share in enumerate(self.scripts.landed[self.number][place]):
            upto = float(round(amount * share))
            self.world["queue"][lag][place] += upto - before
            before = upto

    def perform(self, acts: list[Act]) -> None:
        """The verbs other than change, undoing before doing."""
        world = self.world
        before = list(world["capital"])
        for act in acts:
            if act.verb != "message":
                DOERS[act.verb](self, act)
        for s, seat in enumerate(self.rules.seats):
            most = max(before[s], seat.bank)
            world["capital"][s] = min(max(world["capital"][s], 0), most)

    def standing(self, name: str) -> None:
        """Standing rules of a phase."""
        script = self.scripts.phases[name]
        if script["places"]:
            self.refresh()
            self.carry_out(script, self.holding(script))

    def holding(self, script: dict[str, Any]) -> list[int]:
        """Deeds whose rules hold now."""
        found = []
        for (_, index), deed in script["places"].items():
            rule = self.rules.rules[index]
            if rule.once and self.world["held"][index]:
                continue
            if rule.when is None or self.scripts.of(rule.when)(self):
                found.append(deed)
                self.world["held"][index] = self.world["held"][index] or rule.once
        return found

    # -- actors ----------------------------------------------------------------------------------

    def actors(self) -> None:
        """Each actor moves and is carried out before the next looks."""
        rules = self.rules
        if not rules.actors:
            return
        draws = self.draws(Domain.ACTORS, 2 * len(rules.actors))
        hazy = any(actor.hazy for actor in rules.actors)
        haze = self.draws(Domain.READINGS, rules.readings if hazy else 0)
        for a, actor in enumerate(rules.actors):
            self.refresh()
            made = self.move(a, draws, haze)
            script = self.scripts.phases[f"actor:{actor.id}"]
            self.traits = self.scripts.traits[self.world["types"][a]]
            if made is not None:
                self.carry_out(script, [script["places"]["move", made]])

    def move(self, a: int, draws: list[float], haze: list[float]) -> int | None:
        """The move that an actor makes, and what each seat learns from it."""
        actor, world = self.rules.actors[a], self.world
        truth, kind = self.points, world["types"][a]
        readings = self.readings(haze) if actor.hazy else None
        tables = [self.weights(a, self.points)]  # (views, types, moves)
        if readings is not None:
            tables += [self.weights(a, points) for points in readings]
        self.points = truth
        own = tables[0][kind]
        total = added(own)
        acts = draws[2 * a] < self.scripts.acts[a][self.number] and total > 0.0
        world["acted"][a] = acts
        if not acts:
            return None
        made = picked(own, draws[2 * a + 1] * total)
        world["moved"][a] = actor.moves[made]
        if len(actor.types) > 1:
            for s in range(len(self.rules.seats)):
                self.learn(s, a, tables[0 if readings is None else 1 + s], made)
        return made

    def weights(self, a: int, points: list[float]) -> list[list[float]]:
        """Weights of each move for each type."""
        self.points = points
        found = []
        for kind in range(len(self.rules.actors[a].types)):
            self.traits = self.scripts.traits[kind]
            row = []
            for utility, available in self.scripts.utilities[a]:
                if available is not None and not available(self):
                    row.append(0.0)
                    continue
                half = utility(self) * 0.5
                root = half + math.sqrt(half * half + 1.0)
                row.append(root * root)
            found.append(row)
        return found

    def readings(self, raw: list[float]) -> list[list[float]]:
        """All metrics as each seat can read them."""
        table, found = self.rules.metrics, []
        many = table.sharpened.size
        for s in range(len(self.rules.seats)):
            points = list(self.points)
            for place, m in enumerate(table.sharpened):
                if self.world["sharp"][s][place] > self.today:
                    continue
                points[m] = float(table.start[m]) / GRID
                if table.seen[s, m]:
                    off = 2.0 * raw[s * many + place] - 1.0
                    points[m] = self.points[m] + float(table.haze[m]) / GRID * off
            found.append(points)
        return found

    def learn(self, s: int, a: int, weights: list[list[float]], made: int) -> None:
        """A seat's estimate of an actor by Bayes' rule."""
        belief = self.world["beliefs"][s][a]
        posterior = []
        for kind, row in enumerate(weights):
            total = added(row)
            posterior.append(belief[kind] * (row[made] / total if total > 0.0 else 0.0))
        mass = added(posterior)
        if mass > 0.0:
            for kind, share in enumerate(posterior):
                belief[kind] = share / mass

    # -- events, upkeep, couplings ---------------------------------------------------------------

    def events(self) -> None:
        """Events that happen by themselves, by chance, or because they are due."""
        rules, world = self.rules, self.world
        script = self.scripts.phases["events"]
        if not script["places"]:
            return
        self.refresh()
        draws = self.draws(Domain.EVENTS, rules.hazards)
        striking = []
        for e, event in enumerate(rules.events):
            spent = event.once and world["happened"][e] != 0
            due = world["due"][e] != NEVER and world["due"][e] < self.tomorrow
            if due:
                world["due"][e] = NEVER
            if not spent and (due or (event.open[self.number] and self.strikes(e, draws))):
                striking.append(e)
        for e in striking:
            world["happened"][e] += 1
            world["asked"][e] = rules.events[e].chooser >= 0
        self.carry_out(script, [script["places"]["event", e] for e in striking])

    def strikes(self, e: int, draws: list[float]) -> bool:
        """Whether an event that may happen does."""
        event = self.rules.events[e]
        if event.when is not None and not self.scripts.of(event.when)(self):
            return False
        if event.slot < 0:
            return True
        chance = float(event.hazard[self.number])
        if event.rate is not None:
            chance = chance * self.scripts.of(event.rate)(self)
        return draws[event.slot] < chance

    def upkeep(self) -> None:
        """Agreements, clocks, commitments."""
        rules, world = self.rules, self.world
        self.refresh()
        status = world["status"]
        lapsed = {g for g, now in enumerate(status) if now == LAPSED}
        lapsing = set()
        for g, now in enumerate(status):
            noticed = world["notice"][g] != NEVER and world["notice"][g] < self.tomorrow
            if now in STANDING and (noticed or world["expires"][g] < self.tomorrow):
                lapsing.add(g)
                status[g], world["notice"][g] = LAPSED, NEVER
        in_force = {g for g, now in enumerate(status) if now == IN_FORCE}
        packages = {world["package"][g] for g in in_force if world["package"][g] >= 0}
        clocks = {c for c, due in enumerate(world["clocks"]) if NEVER != due < self.tomorrow}
        for c in clocks:
            world["clocks"][c] = NEVER
        kept, broken = set(), set()
        for c, commitment in enumerate(rules.commitments):
            if world["words"][c] != HELD:
                continue
            if commitment.broken_by and self.scripts.of(commitment.broken_by)(self):
                broken.add(c)
            elif commitment.released_by and self.scripts.of(commitment.released_by)(self):
                kept.add(c)
        for c in kept | broken:
            world["words"][c] = KEPT if c in kept else BROKEN
        self.phase("upkeep", {
            "in_force": in_force, "package": packages, "lapse": lapsing, "lapsed": lapsed,
            "clock": clocks, "kept": kept, "broken": broken,
        })  # fmt: skip

    def couplings(self) -> None:
        """Pull, fades, noise, delayed changes and standing rules, all from the same start."""
        world, table = self.world, self.rules.metrics
        self.refresh()
        script = self.scripts.phases["couplings"]
        holding = self.holding(script)
        values = world["values"]
        moved = [
            (m, float(round((rest - values[m]) * share)))
            for m, rest, share in self.scripts.pulls[self.number]
        ]
        for f, (m, share) in enumerate(self.scripts.fades[self.number]):
            if world["fading"][f]:
                back = float(round(world["fading"][f] * share))
                world["fading"][f] -= back
                moved.append((m, -back))
        raw = words(self.seed, self.runs, self.number + 1, Domain.NOISE, table.noisy.size)
        for drawn, (m, deviation) in zip(
            bell(raw)[:, 0].tolist(), self.scripts.noise[self.number], strict=True
        ):
            moved.append((m, float(round(drawn * deviation))))
        for m, amount in moved:
            values[m] += amount
        self.land()
        self.carry_out(script, holding)
        self.add(dict.fromkeys(range(len(values)), 0.0))

    def land(self) -> None:
        """Delayed changes that are due."""
        queue, delays = self.world["queue"], self.rules.delays
        if not delays.lags:
            return
        due = queue.pop(0)
        queue.append([0.0] * len(due))
        for place, amount in enumerate(due):
            if amount:
                metric = int(delays.metric[place])
                delta = self.limited(metric, amount, bool(delays.limited[place]))
                self.world["values"][metric] += delta
                if delays.fading[place] >= 0:
                    self.world["fading"][delays.fading[place]] += delta

    # -- score -----------------------------------------------------------------------------------

    def score(self) -> None:
        """Each seat by its leaning, and red lines crossed."""
        world = self.world
        for s, leaning in enumerate(world["leanings"]):
            goals, weights, lines = self.scripts.leanings[s][leaning]
            total = 0.0
            for weight, goal in goals:
                total = total + weight * min(max(goal(self), 0.0), 100.0)
            world["score"][s] = total / weights
            world["path"][s] += world["score"][s]
            for place, when in lines:
                world["crossed"][place] = world["crossed"][place] or bool(when(self))

    def finish(self) -> None:
        """The first ending that holds."""
        last = self.number + 1 == self.rules.calendar.turns
        if self.finished:
            return
        for e, ending in enumerate(self.rules.endings):
            asked = ending.early or last
            if asked and (ending.when is None or self.scripts.of(ending.when)(self)):
                self.world["ending"] = e
                return


def added(parts: list[float]) -> float:
    """Sum in written order."""
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def picked(weights: list[float], mark: float) -> int:
    """The move whose stretch of the weights holds the mark."""
    bound = 0.0
    for m, part in enumerate(weights):
        bound = bound + part
        if mark < bound:
            return m
    return max(m for m, part in enumerate(weights) if part > 0.0)


# -- verbs -------------------------------------------------------------------------------------


def _mark(game: Game, act: Act) -> None:
    until = FOREVER if act.extra == FOREVER else game.tomorrow + act.extra
    game.world["marks"][act.target] = max(game.world["marks"][act.target], until)


def _start(game: Game, act: Act) -> None:
    clock = game.rules.clocks[act.target]
    due = clock.until if clock.until != NEVER else game.today + clock.runs
    game.world["clocks"][act.target] = due


def _trigger(game: Game, act: Act) -> None:
    due, day = game.world["due"], game.today + act.extra
    due[act.target] = day if due[act.target] == NEVER else min(due[act.target], day)


def _notice(game: Game, act: Act) -> None:
    if game.world["status"][act.target] in STANDING:
        day = float(game.rules.agreements[act.target].lapse_on[game.number])
        game.world["notice"][act.target] = day


def _turned(field: str, old: tuple[int, ...], new: int) -> Callable[[Game, Act], None]:
    def turn(game: Game, act: Act) -> None:
        if game.world[field][act.target] in old:
            game.world[field][act.target] = new

    return turn


def _lapse(game: Game, act: Act) -> None:
    if game.world["status"][act.target] in STANDING:
        game.world["expires"][act.target] = game.today


def _reveal(game: Game, act: Act) -> None:
    for seat in act.told():
        sharp = game.world["sharp"][seat]
        sharp[act.target] = max(sharp[act.target], game.tomorrow + act.extra)


def _end(game: Game, act: Act) -> None:
    now = game.world["ending"]
    game.world["ending"] = act.target if now == UNDECIDED else min(now, act.target)


def _set(field: str, value: float) -> Callable[[Game, Act], None]:
    def put(game: Game, act: Act) -> None:
        game.world[field][act.target] = value

    return put


def _grant(game: Game, act: Act) -> None:
    game.world["capital"][act.target] += int(act.extra)


DOERS: dict[str, Callable[[Game, Act], None]] = {
    "capital": _grant,
    "unmark": _set("marks", NEVER),
    "mark": _mark,
    "stop": _set("clocks", NEVER),
    "start": _start,
    "trigger": _trigger,
    "rescind": _set("notice", NEVER),
    "notice": _notice,
    "resume": _turned("status", (SUSPENDED,), IN_FORCE),
    "suspend": _turned("status", (IN_FORCE,), SUSPENDED),
    "lapse": _lapse,
    "release": _turned("words", (HELD,), UNSPOKEN),
    "commit": _set("words", HELD),
    "reveal": _reveal,
    "end": _end,
}
assert DOERS.keys() == VERBS.keys()


# -- rules as closures ---------------------------------------------------------------------------


class Scripts:
    """Compiled rules turned into dicts, lists and closures, once."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._closures: dict[int, Closure] = {}
        options, table = rules.options, rules.metrics
        self.order_of: list[int] = options.order.tolist()
        self.cost: list[int] = options.cost.tolist()
        self.own = [np.flatnonzero(options.seat == s).tolist() for s in range(len(rules.seats))]
        self.clash = [set(np.flatnonzero(row).tolist()) for row in options.clash]
        self.conditions = [
            [self.of(f) for f in (rules.orders[k].available, options.available[o]) if f is not None]
            for o, k in enumerate(self.order_of)
        ]
        self.lowest, self.highest = table.low.tolist(), table.high.tolist()
        self.low = (table.low / GRID).tolist()
        self.span = ((table.high - table.low) / GRID).tolist()
        self.traits = rules.trait_values.T.tolist()
        self.landed = rules.delays.landed.tolist()
        self.acts = [actor.acts.tolist() for actor in rules.actors]
        self.utilities = [
            [
                (self.of(utility), None if available is None else self.of(available))
                for utility, available in zip(actor.utilities, actor.available, strict=True)
            ]
            for actor in rules.actors
        ]
        turns = range(rules.calendar.turns)
        self.pulls = [
            list(
                zip(table.pulled.tolist(), table.rest.tolist(), table.pull[t].tolist(), strict=True)
            )
            for t in turns
        ]
        self.fades = [
            list(zip(rules.fades.metric.tolist(), rules.fades.share[t].tolist(), strict=True))
            for t in turns
        ]
        self.noise = [
            list(zip(table.noisy.tolist(), table.noise[t].tolist(), strict=True)) for t in turns
        ]
        self.leanings = [
            [
                (
                    [(weight, self.of(goal)) for _, weight, goal in leaning.goals],
                    added([weight for _, weight, _ in leaning.goals]),
                    [(place, self.of(line.when)) for place, line in leaning.red_lines],
                )
                for leaning in seat.leanings
            ]
            for seat in rules.seats
        ]
        self.phases = {name: self._phase(phase) for name, phase in rules.phases.items()}

    def of(self, formula: Formula) -> Closure:
        """The closure of a formula, made once."""
        if id(formula) not in self._closures:
            self._closures[id(formula)] = closure(formula.tree, self)
        return self._closures[id(formula)]

    def _phase(self, phase: Phase) -> dict[str, Any]:
        formulas = dict(zip(phase.written.tolist(), phase.formulas, strict=True))
        whens = {int(row): self.of(when) for rows, when in phase.whens for row in rows}
        later = dict(zip(phase.late.tolist(), phase.later.tolist(), strict=True))
        rows: list[list[dict[str, Any]]] = [[] for _ in phase.deeds]
        for row, deed in enumerate(phase.deed):
            rows[deed].append({
                "metric": int(phase.metric[row]),
                "amount": phase.amount[:, row].tolist(),
                "formula": self.of(formulas[row]) if row in formulas else None,
                "when": whens.get(row),
                "limited": bool(phase.limited[row]),
                "late": later.get(row, -1),
                "fading": int(phase.fading[row]),
            })  # fmt: skip
        acts = [
            (deed, act, None if act.when is None else self.of(act.when)) for deed, act in phase.acts
        ]
        places = {(deed.kind, deed.index): d for d, deed in enumerate(phase.deeds)}
        return {"rows": rows, "acts": acts, "places": places}


def closure(tree: Expression, scripts: Scripts) -> Closure:
    """A formula as nested functions of the game."""
    match tree:
        case Number(value) | Truth(value):
            return lambda _: value
        case Read(source, index):
            return _reader(source, index, scripts)
        case Ask(question, arguments):
            ask = QUESTIONS[question]
            return lambda game: ask(game, *arguments)
        case Apply(operation, inner):
            parts = [closure(part, scripts) for part in inner]
            return OPERATIONS[operation](*parts)


def _reader(source: str, index: int, scripts: Scripts) -> Closure:
    if source == "metric":
        return lambda game: game.points[index]
    if source == "trait":
        return lambda game: game.traits[index]
    if source == "lens":
        return lambda game: game.lenses[index]
    if source == "gauge":
        gauge = scripts.rules.gauges[index].formula
        return scripts.of(gauge)
    return lambda game: game.times[index]


def _bound(x: float) -> float:
    return LIMIT if x > LIMIT else max(x, -LIMIT)


def _logistic(x: float) -> float:
    return 0.5 + x / (2.0 * math.sqrt(x * x + 4.0))


def _divide(a: float, b: float) -> float:
    return _bound(a / b) if b else 0.0


OPERATIONS: dict[str, Callable[..., Closure]] = {
    "+": lambda a, b: lambda g: _bound(a(g) + b(g)),
    "-": lambda a, b: lambda g: _bound(a(g) - b(g)),
    "*": lambda a, b: lambda g: _bound(a(g) * b(g)),
    "/": lambda a, b: lambda g: _divide(a(g), b(g)),
    "negate": lambda a: lambda g: -a(g),
    "<": lambda a, b: lambda g: a(g) < b(g),
    "<=": lambda a, b: lambda g: a(g) <= b(g),
    ">": lambda a, b: lambda g: a(g) > b(g),
    ">=": lambda a, b: lambda g: a(g) >= b(g),
    "==": lambda a, b: lambda g: a(g) == b(g),
    "!=": lambda a, b: lambda g: a(g) != b(g),
    "and": lambda a, b: lambda g: a(g) and b(g),
    "or": lambda a, b: lambda g: a(g) or b(g),
    "not": lambda a: lambda g: not a(g),
    "if": lambda c, a, b: lambda g: a(g) if c(g) else b(g),
    "min": lambda a, b: lambda g: min(a(g), b(g)),
    "max": lambda a, b: lambda g: max(a(g), b(g)),
    "clamp": lambda x, low, high: lambda g: min(max(x(g), low(g)), high(g)),
    "abs": lambda a: lambda g: abs(a(g)),
    "round": lambda a: lambda g: float(round(a(g))),
    "sqrt": lambda a: lambda g: math.sqrt(max(a(g), 0.0)),
    "logistic": lambda a: lambda g: _logistic(a(g)),
}


def _options(game: Game, what: int) -> tuple[int, ...]:
    count = len(game.rules.options.ids)
    return (what,) if what < count else game.rules.orders[what - count].options


def _package(game: Game, what: int) -> tuple[int, int | None]:
    """The agreement, and the package or None for any."""
    count = len(game.rules.packages)
    if what >= count:
        return what - count, None
    return game.rules.packages[what].agreement, what


def _days_left(game: Game, clock: int) -> float:
    due = game.world["clocks"][clock]
    return max(due - game.today, 0.0) if due >= 0.0 else FOREVER / 100


def _offered(game: Game, what: int, seat: int = -1) -> bool:
    g, package = _package(game, what)
    stands = (
        [row[g] for row in game.world["signed"]] if seat < 0 else [game.world["signed"][seat][g]]
    )
    return any(s >= 0 if package is None else s == package for s in stands)


def _agreed(game: Game, what: int) -> bool:
    g, package = _package(game, what)
    now = game.world["package"][g]
    return bool(now >= 0 if package is None else now == package)


def _moved(game: Game, move: int) -> bool:
    actor = game.rules.movers[move]
    return bool(game.world["moved"][actor] == move and game.world["acted"][actor])


def _notice_open(game: Game, g: int) -> bool:
    if game.rules.agreements[g].lapse_on[game.number] == NEVER:
        return False
    return bool(game.world["status"][g] in STANDING and game.world["notice"][g] < 0.0)


def _chosen(game: Game, option: int) -> bool:
    event = game.rules.event_options[option].event
    return bool(game.world["answer"][event] == option)


QUESTIONS: dict[str, Callable[..., Any]] = {
    "running": lambda game, clock: game.world["clocks"][clock] >= 0.0,
    "days_left": _days_left,
    "marked": lambda game, marker: game.world["marks"][marker] > game.today,
    "ordered": lambda game, what: any(game.done[o] for o in _options(game, what)),
    "used": lambda game, what: float(sum(game.world["used"][o] for o in _options(game, what))),
    "happened": lambda game, event: game.world["happened"][event] > 0,
    "chosen": _chosen,
    "moved": _moved,
    "last_move": lambda game, move: game.world["moved"][game.rules.movers[move]] == move,
    "in_force": lambda game, g: game.world["status"][g] == IN_FORCE,
    "lapsed": lambda game, g: game.world["status"][g] == LAPSED,
    "suspended": lambda game, g: game.world["status"][g] == SUSPENDED,
    "agreed": _agreed,
    "offered": _offered,
    "notice_given": lambda game, g: game.world["notice"][g] >= 0.0,
    "notice_open": _notice_open,
    "expires_in": lambda game, g: min(game.world["expires"][g] - game.today, FOREVER / 100),
    "committed": lambda game, c: game.world["words"][c] == HELD,
    "broken": lambda game, c: game.world["words"][c] == BROKEN,
    "leaning": lambda game, what: game.world["leanings"][what // LEANINGS] == what % LEANINGS,
    "capital": lambda game, seat: float(game.world["capital"][seat]),
}

assert NO_CONDITION == UNDECIDED == -1, "random players give no conditions, and leave no answers"
