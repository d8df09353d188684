"""A naive interpreter of compiled rules: dicts, lists and closures, one game at a time.

Written plainly but fairly, as one would without numpy: formulas become closures once, only
what happens is looked at, nothing is built that is not needed.  It throws the same dice and
must come to the very same states as the engine (``check.py``); it exists to be raced.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from game.engine.chance import Domain, bell, uniform, words
from game.engine.grid import FOREVER, GRID, NEVER
from game.engine.orders import NO_CONDITION
from game.engine.parts import Act, Consent
from game.engine.state import (
    BROKEN,
    HELD,
    IN_FORCE,
    KEPT,
    LAPSED,
    UNDECIDED,
    State,
    blank,
    opening,
)
from tests.bench import naive_table as tables
from tests.bench.naive_rules import Scripts, added
from tests.bench.naive_verbs import DOERS, STANDING
from tests.engine.talker import proposals

World = dict[str, Any]


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
        self.entering: list[Callable[[], None]] = []  # what comes into force once all are asked
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
        """One turn with random moves at the table and random orders of all seats."""
        self.begin()
        if self.rules.talked:
            tables.talk(self, proposals(self.rules, self.seed, int(self.runs[0]), self.number))
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

    def play_these(
        self, chosen: list[int], answers: dict[int, int], depends: dict[int, int]
    ) -> None:
        """One turn with these orders, answers by event and conditions by option."""
        self.begin()
        self.resolve(chosen, answers, depends)
        self.world["turn"] += 1

    def resolve(
        self,
        chosen: list[int],
        answers: dict[int, int],
        depends: dict[int, int] | None = None,
    ) -> None:
        """The phases of a turn."""
        depends = depends or {}
        rules, world = self.rules, self.world
        for e, event in enumerate(rules.events):
            if world["asked"][e]:
                answers.setdefault(e, event.default)
                world["answer"][e] = answers[e]
            else:
                answers.pop(e, None)
            world["asked"][e] = False
        chosen = self.hold(chosen, depends)
        ready = list(world["ready"])
        self.pay(chosen, answers)
        self.phase("table", tables.done_at_tables(self))
        draws = self.draws(Domain.CONSENT, rules.consents)
        raw = words(self.seed, self.runs, self.number + 1, Domain.VOTES, rules.votes)
        votes: list[float] = bell(raw)[:, 0].tolist()
        self.refresh()
        unwilling = self.unwilling(chosen, draws, votes)
        done = self.hold([o for o in chosen if o not in unwilling], depends)
        self.done = [o in done for o in range(len(rules.options.ids))]
        self.sign(done)
        concluded, declined = self.conclude(draws, votes)
        talked = tables.conclude(self, draws, votes)
        self.come_into_force()
        treaties = {rules.packages[p].agreement for p in concluded} | talked["agreed"]
        done = self.hold(done, depends, treaties)
        self.done = [o in done for o in range(len(rules.options.ids))]
        refused = set()
        for o in unwilling:
            others = [other for other in chosen if other == o or other not in unwilling]
            if o in self.hold(others, depends, treaties):
                refused.add(o)
        self.unpay([o for o in chosen if o not in done and o not in refused], ready)
        self.phase("consent", {"refused": refused, "concluded": concluded, "declined": declined,
                               **talked})  # fmt: skip
        tables.drop_refused(self, talked["withheld"])
        orders = {self.scripts.order_of[o] for o in done}
        self.phase("orders", {
            "order": orders, "option": set(done), "choice": set(answers.values()),
            "leaked": self.leaks({*done, *refused}),
        })  # fmt: skip
        self.standing("interactions")
        self.actors()
        self.events()
        self.upkeep()
        self.couplings()
        self.standing("home")
        self.refresh()
        self.score()
        self.finish()
        tables.let_fall(self)
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

    def unpay(self, struck: list[int], ready: list[float]) -> None:
        """What is not carried out after all was never given."""
        world = self.world
        for o in struck:
            k = self.scripts.order_of[o]
            world["capital"][self.rules.orders[k].seat] += self.scripts.cost[o]
            world["used"][o] -= 1
            world["ready"][k] = ready[k]

    def hold(
        self, options: list[int], depends: dict[int, int], treaties: set[int] | None = None
    ) -> list[int]:
        """Options whose conditions hold among them; all agreements may, where none are given."""
        left = list(options)
        while True:
            met = {self.scripts.order_of[o] for o in left}
            first = len(self.rules.orders)
            met |= {first + g for g in (range(99) if treaties is None else treaties)}
            holding = [o for o in left if o not in depends or depends[o] in met]
            if holding == left:
                return left
            left = holding

    def leaks(self, used: set[int]) -> set[int]:
        """Ways of which the words come out."""
        draws = self.draws(Domain.LEAKS, self.rules.leaks)
        found = set()
        self.refresh()
        for o in used:
            leak = self.rules.orders[self.scripts.order_of[o]].leak
            if leak is not None and o in leak.options:
                chance = self.scripts.of(leak.chance)(self)
                if draws[leak.slot] < chance:
                    found.add(o)
        return found

    # -- agreements ------------------------------------------------------------------------------

    def unwilling(self, chosen: list[int], draws: list[float], votes: list[float]) -> set[int]:
        """Options that the actor or body they ask would refuse."""
        refused = set()
        for o in chosen:
            consent = self.rules.orders[self.scripts.order_of[o]].consent
            if consent is not None and not self.says_yes(consent, draws, votes):
                refused.add(o)
        return refused

    def says_yes(self, consent: Consent, draws: list[float], votes: list[float]) -> bool:
        """Whether an actor or a body accepts."""
        if consent.body >= 0:
            return tables.passes(self, consent, votes)
        return self.is_willing(consent, draws)

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

    def conclude(self, draws: list[float], votes: list[float]) -> tuple[set[int], set[int]]:
        """Packages concluded and declined, where they are signed as they stand."""
        world, concluded, declined = self.world, set(), set()
        for p, package in enumerate(self.rules.packages):
            g = package.agreement
            if self.rules.agreements[g].drafts is not None:
                continue
            seats = self.rules.agreements[g].seats
            if not seats or (world["status"][g] == IN_FORCE and world["package"][g] == p):
                continue
            if any(world["signed"][s][g] != p for s in seats):
                continue
            if all(self.says_yes(consent, draws, votes) for consent in package.consents):
                concluded.add(p)
                self.entering.append(partial(self.enter, g, p, package.lasts))
            else:
                declined.add(p)
            self.entering.append(partial(self.use_up, g))
        return concluded, declined

    def come_into_force(self) -> None:
        """What was concluded, once all have been asked."""
        for enter in self.entering:
            enter()
        self.entering.clear()

    def use_up(self, g: int) -> None:
        """Signatures count once."""
        for row in self.world["signed"]:
            row[g] = UNDECIDED

    def enter(self, g: int, code: int, lasts: float) -> None:
        """An agreement comes into force for some days."""
        world = self.world
        world["status"][g], world["package"][g] = IN_FORCE, code
        world["notice"][g] = NEVER
        world["expires"][g] = FOREVER if lasts == FOREVER else min(self.today + lasts, FOREVER)

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
        if readings is not None or actor.veiled:
            done = self.done
            for s in range(len(self.rules.seats)):
                if actor.veiled:
                    self.world = self.as_known(world, s)
                    seen = self.rules.options.seen
                    self.done = [given and bool(seen[o, s]) for o, given in enumerate(done)]
                tables.append(self.weights(a, truth if readings is None else readings[s]))
            self.world, self.done = world, done
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
                self.learn(s, a, tables[0 if len(tables) == 1 else 1 + s], made)
        return made

    def as_known(self, world: World, seat: int) -> World:
        """What questions find where a seat answers them: what it may not know is as at first."""
        rules = self.rules
        first = world_of(blank(rules, np.zeros(1, np.int64)))
        treaties = [seat in agreement.seats for agreement in rules.agreements]
        events = [bool(event.seen[seat]) for event in rules.events]
        own = [s == seat for s in range(len(rules.seats))]
        known = {
            "marks": rules.marks_seen[:, seat].tolist(),
            "clocks": [bool(clock.seen[seat]) for clock in rules.clocks],
            "used": rules.options.seen[:, seat].tolist(),
            "happened": events,
            "answer": events,
            "leanings": own,
            "capital": own,
        }
        found = dict(world)
        for name, which in known.items():
            pairs = zip(which, world[name], first[name], strict=True)
            found[name] = [now if sees else then for sees, now, then in pairs]
        found["signed"] = [
            [now if sees else UNDECIDED for sees, now in zip(treaties, row, strict=True)]
            for row in world["signed"]
        ]
        return found

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

    def breached(self) -> set[int]:
        """What breaks agreements in force; some breaches end them."""
        world = self.world
        found = {
            i
            for i, breach in enumerate(self.rules.breaches)
            if world["status"][breach.agreement] == IN_FORCE and self.scripts.of(breach.when)(self)
        }
        for i in found:
            if self.rules.breaches[i].ends:
                world["expires"][self.rules.breaches[i].agreement] = self.today
        return found

    def upkeep(self) -> None:
        """Agreements, clocks, commitments."""
        rules, world = self.rules, self.world
        self.refresh()
        status = world["status"]
        lapsed = {g for g, now in enumerate(status) if now == LAPSED}
        breached = self.breached()
        lapsing = set()
        for g, now in enumerate(status):
            noticed = world["notice"][g] != NEVER and world["notice"][g] < self.tomorrow
            if now in STANDING and (noticed or world["expires"][g] < self.tomorrow):
                lapsing.add(g)
                status[g], world["notice"][g] = LAPSED, NEVER
        in_force = {g for g, now in enumerate(status) if now == IN_FORCE}
        packages = {
            p
            for p, package in enumerate(rules.packages)
            if package.agreement in in_force and world["package"][package.agreement] == package.code
        }
        clauses = {
            c
            for c, (g, place) in enumerate(rules.clauses)
            if g in in_force
            and world["package"][g] >= 0
            and place in tables.in_paper(self, g, world["package"][g])
        }
        clocks = {c for c, due in enumerate(world["clocks"]) if NEVER != due < self.tomorrow}
        for c in clocks:
            world["clocks"][c] = NEVER
        given = {c for c, word in enumerate(world["words"]) if word == HELD}
        made = {c for c in given if not world["heard"][c]}
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
        world["heard"] = [c in given - kept - broken for c in range(len(rules.commitments))]
        self.phase("upkeep", {
            "in_force": in_force, "package": packages, "clause": clauses,
            "breach": breached, "lapse": lapsing, "lapsed": lapsed, "clock": clocks,
            "made": made, "kept": kept, "broken": broken,
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


def picked(weights: list[float], mark: float) -> int:
    """The move whose stretch of the weights holds the mark."""
    bound = 0.0
    for m, part in enumerate(weights):
        bound = bound + part
        if mark < bound:
            return m
    return max(m for m, part in enumerate(weights) if part > 0.0)


assert NO_CONDITION == UNDECIDED == -1, "random players give no conditions, and leave no answers"
