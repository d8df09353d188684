"""Which words can be typed."""

from __future__ import annotations

import argparse

from game import __version__
from game.cli import playing
from game.cli.options import add_language, add_terminal, add_window
from game.cli.playing_words import add_list, add_play, add_replay, add_resume
from game.cli.workshop_words import (
    add_check,
    add_deals,
    add_debrief,
    add_grid,
    add_report,
    add_slips,
    add_tour,
)


def make_parser() -> argparse.ArgumentParser:
    """The grammar of the command, every verb with its options."""
    parser = argparse.ArgumentParser(
        prog="divide",
        description="A policy-simulation game of an alliance. Without a verb, the game starts: "
        "in a window, or in the terminal where there is no display.",
        epilog="“divide VERB --help” explains a verb. Example: divide play my-scenario/",
    )
    parser.add_argument("--version", action="version", version=__version__)
    add_language(parser, None)
    where = parser.add_mutually_exclusive_group()
    add_terminal(where, default=False)
    add_window(where, default=False)
    parser.set_defaults(verb=playing.start, scenario="", seat=None, opponent=None,
                        leaning=[], lens=[], seed=None, full=False)  # fmt: skip
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")
    add_list(verbs)
    add_play(verbs)
    add_check(verbs)
    add_grid(verbs)
    add_deals(verbs)
    add_slips(verbs)
    add_replay(verbs)
    add_resume(verbs)
    add_tour(verbs)
    add_debrief(verbs)
    add_report(verbs)
    return parser
