"""Measures what docs/performance.md promises.

Run by hand: OPENBLAS_NUM_THREADS=1 python -m tests.bench.bench [--games 10000] [--best-of 7]

Times are of one core, the best of several: other work on the machine only ever adds time.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np
import yaml

from game.batch.run import play_many
from game.engine.odds import odds
from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import State, opening
from game.players.dice import random_orders
from game.players.talks import Talks
from game.players.weighing import weigh
from game.scenario import source
from game.scenario.load import load
from game.scenario.problems import Problems
from tests.bench.check import first_difference
from tests.bench.naive import Game
from tests.bench.naive_rules import Scripts
from tests.engine.shipped import LIBRARY, ROOT, SHIPPED, random_game, rules_of

BATCH = 2048
SEED = 2019


def best(measure: Callable[[], float], times: int) -> float:
    """The shortest of several measurements."""
    return min(measure() for _ in range(times))


def single_turn(rules: Rules) -> float:
    """Median milliseconds of one turn of a single game, ledger on."""
    turns: list[tuple[State, Orders]] = [
        (before, orders)
        for run in range(8)
        for before, orders, _ in random_game(rules, SEED, [run])
    ]
    times = []
    for before, orders in turns:
        start = time.perf_counter()
        resolve(rules, before, orders, SEED, record=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e3


def batch(rules: Rules) -> tuple[int, float]:
    """Turns and seconds of one batch with random players, from opening to the last ending."""
    start = time.perf_counter()
    results = play_many(rules, SEED, np.arange(BATCH), random_orders)
    return int(results.turns.sum()), time.perf_counter() - start


def talking(rules: Rules) -> float:
    """Turns a second with negotiators at the table, as a share of those with all silent there.

    Both are measured in turn, so that a machine whose speed drifts favours neither.
    """
    talks = Talks(rules, dict.fromkeys(range(len(rules.seats))))
    spans = {"silent": 0.0, "talking": 0.0}
    turns = {"silent": 0, "talking": 0}
    for seed in range(SEED, SEED + 3):
        for name, talk in (("silent", None), ("talking", talks)):
            start = time.perf_counter()
            results = play_many(rules, seed, np.arange(BATCH), random_orders, talk=talk)
            spans[name] += time.perf_counter() - start
            turns[name] += int(results.turns.sum())
    return (turns["talking"] / spans["talking"]) / (turns["silent"] / spans["silent"])


def analysis(rules: Rules, g: int) -> tuple[int, float, float]:
    """Drafts of an agreement; milliseconds to weigh all, and with the odds of all consents."""
    state = opening(rules, SEED, np.zeros(1, np.int64))
    start = time.perf_counter()
    weighed = weigh(rules, state, g)
    middle = time.perf_counter()
    odds(rules, state, g, state.beliefs[0, :, :, 0])
    end = time.perf_counter()
    count = 0 if weighed is None else weighed.deals.zone.size
    return count, (middle - start) * 1e3, (end - start) * 1e3


def naive_game(rules: Rules, games: int = 12) -> float:
    """Seconds of one game of the naive interpreter with random players."""
    scripts = Scripts(rules)
    start = time.perf_counter()
    for run in range(games):
        game = Game(scripts, SEED, run)
        while not game.finished:
            game.play()
    return (time.perf_counter() - start) / games


def loading(name: str) -> float:
    """Seconds to read, check and compile a scenario."""
    path = LIBRARY.find(name)
    assert path is not None
    start = time.perf_counter()
    assert load(path, LIBRARY.world, Problems()) is not None
    return time.perf_counter() - start


def listing() -> float:
    """Seconds from ``main.py list`` to its end."""
    start = time.perf_counter()
    main = [sys.executable, str(ROOT / "main.py"), "list"]
    subprocess.run(main, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def many_games(rules: Rules, games: int) -> str:
    """Plays random games and says how they ended; raises where something is unsound."""
    results = play_many(rules, SEED, np.arange(games), random_orders)
    low, high = rules.metrics.low / 1000.0, rules.metrics.high / 1000.0
    assert np.isfinite(results.values).all()
    assert (results.values >= low[:, np.newaxis]).all()
    assert (results.values <= high[:, np.newaxis]).all()
    assert np.isfinite(results.scores).all()
    assert (results.endings >= 0).all()
    counts = np.bincount(results.endings, minlength=len(rules.endings))
    shares = zip(rules.endings, counts / games, strict=True)
    return ", ".join(f"{ending.id} {share:.1%}" for ending, share in shares)


def measure(name: str, arguments: argparse.Namespace) -> None:
    """All figures of one scenario."""
    rules, times = rules_of(name), arguments.best_of
    changes = sum(phase.metric.size for phase in rules.phases.values())
    print(f"\n{name}: {rules.calendar.turns} turns, {len(rules.metrics.ids)} metrics, "
          f"{len(rules.options.ids)} order options, {changes} changes")  # fmt: skip
    assert first_difference(rules, SEED, list(range(20))) is None
    turns, _ = batch(rules)
    seconds = best(lambda: batch(rules)[1], times)
    naive = best(lambda: naive_game(rules), 3)
    print(f"  one turn, ledger on      {best(lambda: single_turn(rules), times):8.2f} ms")
    print(f"  batch of {BATCH}            {turns / seconds:8,.0f} turns/s")
    print(f"  naive interpreter        {naive * BATCH / seconds:8.0f} times slower per game")
    print(f"  read, check, compile     {best(lambda: loading(name), times):8.3f} s")
    print(f"  … without the C loader   {without_c(lambda: best(lambda: loading(name), 3)):8.3f} s")
    if rules.talked:
        print(f"  negotiators at the table {talking(rules):8.0%} of the turns/s without")
    for g in rules.talked:
        found = [analysis(rules, g) for _ in range(times)]
        weighing, all_of_it = (min(one[i] for one in found) for i in (1, 2))
        name = rules.agreements[g].id
        print(f"  {name}: {found[0][0]} drafts weighed in {weighing:.1f} ms, "
              f"with odds {all_of_it:.1f} ms")  # fmt: skip
    endings = many_games(rules, arguments.games)
    print(f"  {arguments.games:,} random games, all sound and ended: {endings}")


def without_c(timed: Callable[[], float]) -> float:
    """A measurement with the parser that is written in Python."""
    with patch.object(source, "LOADER", yaml.SafeLoader):
        return timed()


def machine() -> str:
    """What this was measured on."""
    model = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        model = lines[0].partition(": ")[2] if lines else model
    return (f"{model}, {os.cpu_count()} cores, {platform.system()}, "
            f"Python {platform.python_version()}, numpy {np.__version__}")  # fmt: skip


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=10_000)
    parser.add_argument("--best-of", type=int, default=7)
    parser.add_argument("--only", choices=SHIPPED)
    arguments = parser.parse_args()
    print(machine())
    print(f"main.py list {best(listing, arguments.best_of):.3f} s")
    for name in [arguments.only] if arguments.only else SHIPPED:
        measure(name, arguments)


if __name__ == "__main__":
    main()
