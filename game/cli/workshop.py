"""Verbs of authors, teachers and researchers."""

from __future__ import annotations

import sys

from game.cli import places
from game.cli.options import Words
from game.cli.speech import say
from game.cli.terminals import terminal_house

FEWEST_GAMES, MOST_GAMES = 2, 20_000
"""Games a pairing: one alone would not tell luck from policy."""


def check(words: Words) -> int:
    """``check``: what is wrong with scenarios, and where."""
    from game.author.check import run

    return run(words.paths, places.library(), words.lang, words.json, sys.stdout, words.strict)


def play_grid(words: Words) -> int:
    """``grid``: every personality against every other, and what decides the scores."""
    from game.author import grid
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), seed=words.seed, language=words.lang)
    given = words.games
    is_number = given.isascii() and given.isdigit() and len(given) <= len(str(MOST_GAMES))
    if not (is_number and FEWEST_GAMES <= int(given) <= MOST_GAMES):
        raise wishes.refuse("cli.games", given=given, fewest=FEWEST_GAMES, most=MOST_GAMES)
    scenario = ground_of(terminal_house(words), words.scenario).scenario
    settled = arrangement(scenario, wishes, 1)
    wanted = grid.Wanted(int(given), settled.seed, settled.setup, words.lang, words.csv)
    return grid.run(scenario, wanted, sys.stdout, sys.stderr)


def weigh_deals(words: Words) -> int:
    """``deals``: every possible draft, weighed."""
    from game.author import deals
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), lenses=tuple(words.lens), seed=words.seed,
                    language=words.lang)  # fmt: skip
    scenario = ground_of(terminal_house(words), words.scenario).scenario
    settled = arrangement(scenario, wishes, 1)
    last, given = scenario.rules.calendar.turns, words.turn
    is_number = given.isascii() and given.isdigit() and len(given) <= 4
    if not (is_number and 1 <= int(given) <= last):
        raise wishes.refuse("cli.turn", given=given, last=last)
    asked = deals.Asked(int(given), settled.seed, settled.setup, words.lang, words.pictures)
    return deals.run(scenario, asked, sys.stdout, sys.stderr)


def print_slips(words: Words) -> int:
    """``slips``: what teams need on paper."""
    from game.author import slips
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), language=words.lang)
    scenario = ground_of(terminal_house(words), words.scenario).scenario
    leanings = arrangement(scenario, wishes, 1).leanings
    return slips.run(scenario, leanings, words.lang, words.out, sys.stdout, sys.stderr)


def debrief(words: Words) -> int:
    """``debrief``: pages to look back at a kept game."""
    from game.terminal.debriefing import write_debrief

    write_debrief(terminal_house(words), words.file, words.out, words.seat)
    return 0


def report(words: Words) -> int:
    """``report``: a kept game as tables."""
    from game.terminal.debriefing import write_data
    from game.terminal.errors import WrongWordsError

    if words.csv is None and words.parquet is None:
        raise WrongWordsError(say(words.lang, "cli.no_form"))
    write_data(terminal_house(words), words.file, words.csv, words.parquet)
    return 0
