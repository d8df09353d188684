"""The par of every objective card is what people of some policy reach, and not a guess."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from game.batch.grid import policy_of, talk_of
from game.batch.run import play_many
from game.engine.rules import Rules
from game.engine.state import Setup
from tests.engine.shipped import SHIPPED, scenario

GAMES = np.arange(8)
ROOM = 6.0
"""Points by which a few pairings may differ from the thousand games by which a par was set."""


def reached(rules: Rules, setup: Setup) -> list[float]:
    """The mean score of every seat, its first personality against the other's first, and so on."""
    people = [
        [p for p, one in enumerate(rules.personalities) if one.seat == s]
        for s in range(len(rules.seats))
    ]
    means = [
        play_many(rules, 1, GAMES, policy_of(rules, cast), setup, talk_of(rules, cast)).scores
        for cast in zip(*people, strict=True)
    ]
    return [float(np.mean([cell[s] for cell in means])) for s in range(len(rules.seats))]


@pytest.mark.parametrize("name", SHIPPED)
def test_par_is_what_the_personalities_reach(name: str) -> None:
    """Every card states one, for games against all cards of the others."""
    written = scenario(name)
    seats = written.document.seats
    found: dict[tuple[int, str], list[float]] = {}
    for cards in product(*(seat.leanings for seat in seats)):
        held = {seat.id: card.id for seat, card in zip(seats, cards, strict=True)}
        for s, mean in enumerate(reached(written.rules, Setup(held, {}, {}))):
            found.setdefault((s, cards[s].id), []).append(mean)
    for s, seat in enumerate(seats):
        for card in seat.leanings:
            assert card.par == pytest.approx(np.mean(found[s, card.id]), abs=ROOM), card.id
