"""Which words can be typed after the verbs that play."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.cli import playing
from game.cli.options import Verbs, add_terminal, add_verb, add_window
from game.cli.replaying import replay


def add_list(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``list``."""
    add_verb(verbs, "list", playing.list_scenarios, "List the scenarios.", "list --lang ko")


def add_play(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``play``."""
    play = add_verb(
        verbs, "play", playing.play, "Play a scenario, or watch the computer play it.",
        "play my-scenario/ --seat all --seed 7",
    )  # fmt: skip
    play.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    play.add_argument(
        "--seat", metavar="ID[,ID…]|all|none",
        help="seats that people play; “all” passes the keyboard around, “none” watches",
    )  # fmt: skip
    play.add_argument(
        "--opponent", metavar="NAME",
        help="who plays the other seats: planner (default), personality:ID, history, random, "
        "idle, script:FILE",
    )  # fmt: skip
    play.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                      help="a seat's objective card")  # fmt: skip
    play.add_argument("--lens", metavar="ID=SETTING", action="append", default=[],
                      help="the answer to a disputed question")  # fmt: skip
    play.add_argument(
        "--seed", metavar="N", help="the dice: the same seed and orders, the same game"
    )
    play.add_argument("--full", action="store_true", help="all orders at once, no guided lessons")
    where = play.add_mutually_exclusive_group()
    add_terminal(where, argparse.SUPPRESS)
    add_window(where, argparse.SUPPRESS)


def add_replay(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``replay``, with all that makes a what-if."""
    again = add_verb(
        verbs, "replay", replay, "Tell a kept game again, prove it, or ask what would have been.",
        "replay my.game --fork 5",
    )  # fmt: skip
    again.add_argument("file", metavar="FILE", type=Path)
    how = again.add_mutually_exclusive_group()
    how.add_argument("--verify", action="store_true",
                     help="play it again and compare every value of every turn")  # fmt: skip
    how.add_argument("--plain", metavar="OUT", type=Path,
                     help="write a copy for people to read (“-”: on the screen)")  # fmt: skip
    how.add_argument("--tree", action="store_true", help="list the what-ifs kept in it")
    how.add_argument("--fork", metavar="TURN",
                     help="a what-if: the same dice, otherwise from this turn on; alone, it says "
                     "what could be otherwise")  # fmt: skip
    again.add_argument(
        "--branch", metavar="N",
        help="tell this what-if; with --fork: begin from it; with --hand: go on",
    )  # fmt: skip
    _add_fork(again)


def _add_fork(again: argparse.ArgumentParser) -> None:
    fork = again.add_argument_group("with --fork")
    fork.add_argument("--give", metavar="ORDER[.WAY]", action="append", default=[],
                      help="an order that was not given then, or was in another way")  # fmt: skip
    fork.add_argument("--drop", metavar="ORDER", action="append", default=[],
                      help="an order that was given then")  # fmt: skip
    fork.add_argument("--answer", metavar="EVENT=ANSWER", action="append", default=[],
                      help="another answer to an event")  # fmt: skip
    fork.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                      help="another objective card from there on")  # fmt: skip
    fork.add_argument("--lens", metavar="ID=SETTING", action="append", default=[],
                      help="another answer to a disputed question from there on")  # fmt: skip
    fork.add_argument("--seat", metavar="ID[,ID…]",
                      help="whose orders they are; with --hand: who plays")  # fmt: skip
    fork.add_argument("--label", metavar="TEXT", default="", help="a name for it in the tree")
    fork.add_argument(
        "--anew", action="store_true",
        help="computers decide anew (default: everybody repeats what they did)",
    )  # fmt: skip
    fork.add_argument("--hand", action="store_true", help="play on from there yourself")


def add_resume(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``resume``."""
    resume = add_verb(verbs, "resume", playing.resume, "Go on with a kept game.", "resume")
    resume.add_argument("file", metavar="FILE", type=Path, nargs="?",
                        help="default: the game played last")  # fmt: skip
    add_window(resume, argparse.SUPPRESS)
