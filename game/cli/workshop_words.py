"""Which words can be typed after the verbs of authors, teachers and researchers."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.cli import workshop
from game.cli.options import Verbs, add_verb
from game.cli.windows import write_tour


def add_check(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``check``."""
    check = add_verb(
        verbs, "check", workshop.check, "Check scenarios and say what is wrong, and where.",
        "check my-scenario/",
    )  # fmt: skip
    check.add_argument("paths", metavar="PATH", nargs="+", type=Path,
                       help="folders or files of scenarios")  # fmt: skip
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.add_argument("--json", action="store_true", help="one JSON object per line, for tools")


def add_grid(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``grid``."""
    grid = add_verb(
        verbs, "grid", workshop.play_grid,
        "Play every personality against every other and say what decides the scores.",
        "grid sma-talks --games 500",
    )  # fmt: skip
    grid.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    grid.add_argument("--games", metavar="N", default="1000", help="games a pairing (1000)")
    grid.add_argument("--seed", metavar="N", help="the dice (1)")
    grid.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                      help="a seat's objective card")  # fmt: skip
    grid.add_argument("--csv", metavar="FILE", type=Path, help="write every game's scores there")


def add_deals(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``deals``."""
    deals = add_verb(
        verbs, "deals", workshop.weigh_deals,
        "Weigh every possible draft by the private sheets: zone, Nash solution, odds.",
        "deals sma-talks --turn 7 --pictures out/",
    )  # fmt: skip
    deals.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    deals.add_argument("--turn", metavar="N", default="1",
                       help="as things stand in this turn if nobody acts before (1)")  # fmt: skip
    deals.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                       help="only this card of a seat (default: every pairing)")  # fmt: skip
    deals.add_argument("--lens", metavar="ID=SETTING", action="append", default=[],
                       help="the answer to a disputed question")  # fmt: skip
    deals.add_argument("--seed", metavar="N", help="the dice (1)")
    deals.add_argument("--pictures", metavar="FOLDER", type=Path,
                       help="draw each pairing of two seats there, as SVG")  # fmt: skip


def add_slips(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``slips``."""
    slips = add_verb(
        verbs, "slips", workshop.print_slips,
        "Print what teams need for a game on one projector: codes, goals, slips to write on.",
        "slips my-scenario/ --out slips.html",
    )  # fmt: skip
    slips.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    slips.add_argument("--out", metavar="FILE", type=Path,
                       help="a web page that prints well, or plain text if FILE ends in .txt "
                       "(default: text to the terminal)")  # fmt: skip
    slips.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                       help="a seat's objective card (default: its first)")  # fmt: skip


def add_tour(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``tour``."""
    tour = add_verb(verbs, "tour", write_tour, "Write a picture of every screen of the window.",
                    "tour pictures/")  # fmt: skip
    tour.add_argument("folder", metavar="FOLDER", type=Path)


def add_debrief(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``debrief``."""
    debrief = add_verb(
        verbs, "debrief", workshop.debrief,
        "Write the debrief of a kept game: six pages for the projector, then the full report.",
        "debrief my.game --out debrief/",
    )  # fmt: skip
    debrief.add_argument("file", metavar="FILE", type=Path)
    debrief.add_argument("--out", metavar="FOLDER", type=Path, required=True,
                         help="where debrief.html and its spreadsheets go")  # fmt: skip
    debrief.add_argument("--seat", metavar="ID",
                         help="whose debrief it is (default: of everybody who played)")  # fmt: skip


def add_report(verbs: Verbs[argparse.ArgumentParser]) -> None:
    """``report``."""
    report = add_verb(
        verbs, "report", workshop.report, "Write a kept game down as tables, for statistics.",
        "report my.game --csv data/",
    )  # fmt: skip
    report.add_argument("file", metavar="FILE", type=Path)
    report.add_argument("--csv", metavar="FOLDER", type=Path, help="a CSV file for each table")
    report.add_argument("--parquet", metavar="FOLDER", type=Path,
                        help="a Parquet file for each table (needs pyarrow)")  # fmt: skip
