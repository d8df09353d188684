"""What a seat sees depends on nothing that it cannot see."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.chance import Domain, uniform, words
from game.engine.grid import Floats
from game.engine.ledger import LIMIT, NOISE, PULL, SOURCES
from game.engine.orders import Decision, Order, refusals
from game.engine.parley import objections, written
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import ACCEPTED, DRAFTED, POLLED, State
from game.engine.table import Move
from game.engine.treaty import Drafts
from game.engine.view import UNKNOWN_CAUSES, View, imagine, rows_for, view
from game.match.advice import advise
from game.match.counsel import counsel
from game.match.worth import worth
from game.players.dice import Dice
from game.players.idle import Idle
from game.players.personality import Personality
from game.players.planner import Planner
from game.players.player import Player
from game.players.script import Script
from game.players.talks import Voice
from tests.engine.shipped import ALL, random_game, reached, rules_of, scenario
from tests.rulings.table import Table

SEED = 11


def disturbed(rules: Rules, state: State, seat: int, dice: np.random.Generator) -> State:
    """Another world that looks the same to ``seat``: all that it cannot see is scrambled."""
    other = state.copy()
    other.types[...] = [[dice.integers(len(actor.types))] for actor in rules.actors]
    other.due[...] = dice.integers(-1, 900, other.due.shape)
    _disturb_seats(rules, other, seat, dice)
    _disturb_deeds(rules, other, seat, dice)
    _disturb_changes(rules, other, seat, dice)
    _blur(rules, state, other, seat, dice)
    return other


def _disturb_seats(rules: Rules, other: State, seat: int, dice: np.random.Generator) -> None:
    """What the other seats are, have and know."""
    for s in range(len(rules.seats)):
        if s != seat:
            other.leanings[s] = dice.integers(len(rules.seats[s].leanings))
            other.capital[s] = dice.integers(0, 20)
            other.score[s], other.path[s] = dice.random(2) * 100
            other.beliefs[s] = dice.random(other.beliefs[s].shape)
            other.sharp[s] = dice.integers(-1, 900, other.sharp[s].shape)
    for g, agreement in enumerate(rules.agreements):
        others = np.arange(len(rules.seats)) != seat
        if seat not in agreement.seats:
            other.signed[:, g] = dice.integers(-1, 3, other.signed[:, g].shape)
            _disturb_draft(other, g, agreement.drafts, dice)
            other.said[others, g] ^= np.int8(dice.choice([0, DRAFTED, ACCEPTED]))
        other.said[others, g] ^= np.int8(dice.choice([0, POLLED]))
    for place, name in enumerate(rules.red_lines):
        if not name.startswith(rules.seats[seat].id + "."):
            other.crossed[place] = bool(dice.integers(2))


def _disturb_draft(other: State, g: int, drafts: Drafts | None, dice: np.random.Generator) -> None:
    """What lies on a table, who has accepted it, and what everybody has offered there."""
    if drafts is None:
        return
    other.draft[g] = dice.integers(-1, drafts.size)
    other.drafter[g] = dice.integers(-1, 2)
    other.lies[g] = dice.integers(-1, 900)
    other.accepts[:, g] = dice.integers(2, size=other.accepts[:, g].shape) == 1
    for field in (other.offers, other.opened):
        field[:, g] = dice.integers(-1, drafts.size, field[:, g].shape)


def _disturb_deeds(rules: Rules, other: State, seat: int, dice: np.random.Generator) -> None:
    """Orders and events that the seat does not learn of, clocks that it does not see."""
    for option, seen in enumerate(rules.options.seen):
        if not seen[seat]:
            other.ready[rules.options.order[option]] = dice.integers(0, 900)
            other.used[option] = dice.integers(0, 5)
    for e, event in enumerate(rules.events):
        if not event.seen[seat]:
            other.happened[e], other.answer[e] = dice.integers(0, 4), dice.integers(-1, 3)
        if event.chooser != seat:
            other.asked[e] = bool(dice.integers(2))
    for c, clock in enumerate(rules.clocks):
        if not clock.seen[seat]:
            other.clocks[c] = dice.integers(-1, 900)
    for m, seen in enumerate(rules.marks_seen):
        if not seen[seat]:
            other.marks[m] = dice.integers(-1, 900)


def _disturb_changes(rules: Rules, other: State, seat: int, dice: np.random.Generator) -> None:
    """Changes under way and rules that have held whose cause or metric the seat does not know."""
    for phase in rules.phases.values():
        for deed in phase.deeds:
            if deed.kind == "rule" and not deed.seen[seat]:
                other.held[deed.index] = bool(dice.integers(2))
    for place, row in enumerate(rules.delays.row):
        if not rules.known[seat, row]:
            other.queue[:, place] = dice.integers(-9, 9, other.queue[:, place].shape)
    exact = rules.metrics.seen[seat] & (rules.metrics.haze == 0)
    for place, row in enumerate(rules.fades.row):
        if not (rules.known[seat, row] and exact[rules.fades.metric[place]]):
            other.fading[place] = dice.integers(-900, 900)


def _blur(rules: Rules, state: State, other: State, seat: int, dice: np.random.Generator) -> None:
    """Other values of what the seat reads through a haze, in a run whose readings are the same."""
    table, run = rules.metrics, int(dice.integers(1, 10_000))
    today = rules.calendar.starts[state.turn]

    def offs(number: int) -> Floats:
        runs = np.array([number])
        raw = uniform(words(SEED, runs, state.turn, Domain.READINGS, rules.readings))[:, 0]
        own = raw.reshape(len(rules.seats), -1)[seat]
        off: Floats = table.haze[table.sharpened] * (2.0 * own - 1.0)
        return off

    here, there = offs(int(state.runs[0])), offs(run)
    for place, m in enumerate(table.sharpened):
        if state.sharp[seat, place, 0] > today:
            continue
        if not table.seen[seat, m]:
            other.values[m] = dice.integers(int(table.low[m]), int(table.high[m]) + 1)
            continue
        value = np.rint(state.values[m, 0] + here[place]) - np.rint(there[place])
        if not table.low[m] <= value <= table.high[m]:
            return  # no such world in this run: keep the values and the run
    other.runs[...] = run
    for place, m in enumerate(table.sharpened):
        if table.seen[seat, m] and state.sharp[seat, place, 0] <= today:
            other.values[m] = np.rint(state.values[m, 0] + here[place]) - np.rint(there[place])


def same(one: View, other: View) -> None:
    """Every part of two views is equal."""
    for field in fields(State)[1:]:
        mine, theirs = getattr(one.known, field.name), getattr(other.known, field.name)
        assert np.array_equal(mine, theirs), field.name
    assert one.low.tolist() == other.low.tolist()
    assert one.high.tolist() == other.high.tolist()
    assert (one.gauges, one.menu, one.asked) == (other.gauges, other.menu, other.asked)


places = st.tuples(st.integers(0, 12), st.integers(0, 30), st.integers(0, 10**6))


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=12)
@given(place=places)
def test_a_view_does_not_depend_on_what_is_hidden(name: str, place: tuple[int, int, int]) -> None:
    """Two worlds that differ only in what a seat cannot see give it equal views, menus and
    refusals.
    """
    rules = rules_of(name)
    turn, run, salt = place
    state = reached(rules, SEED, run, turn)
    everything = Decision(
        tuple(Order(*(o.partition(".")[0], o.partition(".")[2] or None)) for o in rules.options.ids)
    )
    for seat in range(len(rules.seats)):
        other = disturbed(rules, state, seat, np.random.default_rng(salt))
        one, two = view(rules, state, seat, SEED), view(rules, other, seat, SEED)
        same(one, two)
        first, second = (
            refusals(rules, seat, v.capital, v.menu, v.asked, everything) for v in (one, two)
        )
        assert first == second


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=2)
@given(place=places)
def test_nobody_decides_by_what_is_hidden(name: str, place: tuple[int, int, int]) -> None:
    """Every player and every adviser says the same in both worlds."""
    rules = rules_of(name)
    turn, run, salt = place
    state = reached(rules, SEED, run, turn)
    script = Script({t: Decision((Order(rules.orders[0].id),)) for t in range(1, 14)})
    players: list[Player] = [Idle(), Dice(), Planner(8), script]
    for seat in range(len(rules.seats)):
        other = disturbed(rules, state, seat, np.random.default_rng(salt))
        one, two = view(rules, state, seat, SEED), view(rules, other, seat, SEED)
        own = [p.id for p in rules.personalities if p.seat == seat]
        for player in (*players, *(Personality(rules, one) for one in own)):
            assert player.decide(rules, one, SEED) == player.decide(rules, two, SEED)
        advisers = [
            a for a in scenario(name).document.advisers if a.seat == rules.seats[seat].id
        ]  # fmt: skip
        assert advise(rules, one, advisers, 4) == advise(rules, two, advisers, 4)


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=2)
@given(place=places, code=st.integers(0, 10**6))
def test_nothing_at_the_table_depends_on_what_is_hidden(
    name: str, place: tuple[int, int, int], code: int
) -> None:
    """What a draft is worth, who would consent, what cannot be said and what the computer says:
    all the same, whatever the other side's card and sheet and the blocs that a seat cannot see.
    """
    rules = rules_of(name)
    turn, run, salt = place
    state = reached(rules, SEED, run, turn)
    for g in rules.talked:
        drafts = rules.agreements[g].drafts
        assert drafts is not None
        draft = code % drafts.size
        for seat in rules.agreements[g].seats:
            other = disturbed(rules, state, seat, np.random.default_rng(salt))
            one, two = view(rules, state, seat, SEED), view(rules, other, seat, SEED)
            assert worth(rules, one, g, draft) == worth(rules, two, g, draft)
            assert counsel(rules, one, g, draft) == counsel(rules, two, g, draft)
            for exchange, move in enumerate(_things_to_say(rules, g, draft)):
                heard = [objections(rules, v.known, seat, exchange % 2, move) for v in (one, two)]
                assert heard[0] == heard[1]
            for exchange in range(rules.exchanges):
                said = [Voice().say(rules, v, exchange, SEED) for v in (one, two)]
                assert said[0] == said[1]


def _things_to_say(rules: Rules, g: int, draft: int) -> list[Move]:
    name, terms = rules.agreements[g].id, written(rules, g, draft)
    plain = ("accept", "tie_hands", "poll", "walk_out")
    return [*(Move(word, name, terms) for word in ("table", "counter", "split_off")),
            *(Move(word, name) for word in plain)]  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_the_scrambled_world_is_really_another(name: str) -> None:
    """The test above would be empty if nothing were hidden."""
    rules = rules_of(name)
    state = reached(rules, SEED, 3, 3)
    other = disturbed(rules, state, 0, np.random.default_rng(1))
    assert state.digest() != other.digest()
    others = [disturbed(rules, state, 0, np.random.default_rng(k)) for k in range(20)]
    assert not all(np.array_equal(state.values, other.values) for other in others)


def test_what_fades_does_not_tell_where_a_hazy_metric_stood() -> None:
    """A known gift meets soft limits at 20 or at 80: what remains of it differs, the view not."""
    views = []
    for start in (20, 80):
        table = Table(f"""
metrics: [{{id: gold, name: G, start: 50}}, {{id: mood, name: M, start: {start}, haze: 90}}]
orders: [{{id: gift, seat: north, ORDER, effects: [{{change: mood, by: 10, fades: 20 days}}]}}]
""").turn(north="gift")
        assert table.state.fading[0, 0] > 0
        views.append(table.view("south"))
    assert views[0].known.fading.tolist() == views[1].known.fading.tolist()


@pytest.mark.parametrize("name", ALL)
def test_bands_hold_the_truth(name: str) -> None:
    """Whatever a seat is told of a metric, the true value lies in it."""
    rules = rules_of(name)
    for state, _, _ in random_game(rules, SEED, [8]):
        for seat in range(len(rules.seats)):
            seen = view(rules, state, seat, SEED)
            assert (seen.low <= state.values[:, 0]).all()
            assert (seen.high >= state.values[:, 0]).all()


@pytest.mark.parametrize("name", ALL)
def test_rows_for_a_seat_sum_to_what_it_sees(name: str) -> None:
    """Causes that a seat may not know are one row; the sum is still the whole change, and of
    what it does not see sharply it gets no row.
    """
    rules = rules_of(name)
    for before, orders, _ in random_game(rules, SEED, [2]):
        told = resolve(rules, before, orders, SEED, record=True)
        rows = list(told.ledger.rows())
        change = (told.state.values - before.values)[:, 0]
        for seat in range(len(rules.seats)):
            seen = view(rules, told.state, seat, SEED)
            found = rows_for(rules, seat, rows, seen)
            for m in range(len(rules.metrics.ids)):
                own = [row for row in found if row.metric == m]
                assert sum(row.amount for row in own) == (change[m] if seen.is_sharp(m) else 0)
            for row in found:
                free = row.source in (PULL, NOISE, LIMIT) or row.index == UNKNOWN_CAUSES
                assert free or rules.known[seat, row.index], SOURCES[row.source]


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=5)
@given(place=places)
def test_imagined_worlds_fit_the_view_and_leave_real_dice_alone(
    name: str, place: tuple[int, int, int]
) -> None:
    """Values within their bands, types within their actors, another seed than any game's."""
    rules = rules_of(name)
    turn, run, salt = place
    state = reached(rules, SEED, run, turn)
    seen = view(rules, state, 0, SEED)
    worlds, seed = imagine(rules, seen, 50, salt)
    assert seed >= 2**64
    assert worlds.size == 50
    assert (worlds.values >= seen.low[:, np.newaxis]).all()
    assert (worlds.values <= seen.high[:, np.newaxis]).all()
    for a, actor in enumerate(rules.actors):
        likely = seen.known.beliefs[0, a, : len(actor.types), 0] > 0
        assert set(worlds.types[a].tolist()) <= set(np.flatnonzero(likely).tolist())
    again, _ = imagine(rules, seen, 50, salt)
    assert worlds.digest(7) == again.digest(7)


def test_imagined_types_follow_the_estimate() -> None:
    """If the seat is sure, every imagined actor is of that type."""
    rules = rules_of("two-rivers")
    state = reached(rules, SEED, 0, 0)
    state.beliefs[0, 0, :, 0] = [1.0, 0.0]
    worlds, _ = imagine(rules, view(rules, state, 0, SEED), 40)
    assert (worlds.types == 0).all()
