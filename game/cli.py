"""Words typed at a prompt: which door they open.

Paths are chosen here and nowhere below.  Each verb imports only what it needs.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game import __version__

if TYPE_CHECKING:
    from game.scenario.library import Entry, Library
    from game.terminal.choices import Hall
    from game.terminal.verbs import House
    from game.terminal.whatif import Asked
    from game.window.house import Errand
    from game.window.house import House as WindowHouse

Words = argparse.Namespace

APP = "bridging-the-divide"
"""What the game's folders are called."""

SEEDS = 100_000
"""New games get a seed below this, short enough to be read aloud."""


FEWEST_GAMES, MOST_GAMES = 2, 20_000
"""Games a pairing: one alone would not tell luck from policy."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words say; 0 if done, 1 if it failed, 2 if the words were wrong."""
    from game.terminal.errors import FailedError, WrongWordsError

    _speak_utf8()
    words = _parser().parse_args(argv)
    words.is_lang_given = words.lang is not None
    words.lang = words.lang or _language_of_system()
    try:
        verb: Callable[[Words], int] = words.verb
        return verb(words)
    except WrongWordsError as error:
        return _fail(str(error), 2)
    except FailedError as error:
        return _fail(str(error), 1)
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return _fail(_say(words.lang, "cli.stopped"), 130)
    except Exception as error:  # no traceback ever reaches a player
        if os.environ.get("DIVIDE_TRACE"):
            raise
        from game.terminal.commands import echoed

        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            return _fail(_say(words.lang, "cli.too_long", name=echoed(str(error.filename))), 2)
        return _fail(_say(words.lang, "cli.ours", what=f"{type(error).__name__}: {error}"), 1)


def _fail(sentence: str, status: int) -> int:
    sys.stderr.write(sentence + "\n")
    return status


def _speak_utf8() -> None:
    """Say Hangul and arrows into any pipe; a terminal that lacks a letter shows a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        change = getattr(stream, "reconfigure", None)
        if change is not None:
            change(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _say(language: str, code: str, **parameters: object) -> str:
    from game.terminal.texts import TABLES
    from game.wording.phrases import Phrasebook

    return Phrasebook(language, TABLES).say(code, **parameters)


# -- the words -----------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="divide",
        description="A policy-simulation game of an alliance. Without a verb, the game starts: "
        "in a window, or in the terminal where there is no display.",
        epilog="“divide VERB --help” explains a verb. Example: divide play my-scenario/",
    )
    parser.add_argument("--version", action="version", version=__version__)
    _language(parser, None)
    where = parser.add_mutually_exclusive_group()
    _terminal(where, default=False)
    _window(where, default=False)
    parser.set_defaults(verb=_start, scenario="", seat=None, opponent=None,
                        leaning=[], lens=[], seed=None, full=False)  # fmt: skip
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")
    _list_words(verbs)
    _play_words(verbs)
    _check_words(verbs)
    _grid_words(verbs)
    _deals_words(verbs)
    _slips_words(verbs)
    _replay_words(verbs)
    _resume_words(verbs)
    _tour_words(verbs)
    _debrief_words(verbs)
    _report_words(verbs)
    return parser


_Verbs = argparse._SubParsersAction  # noqa: SLF001  (argparse has no public name for it)


def _verb(verbs: _Verbs[argparse.ArgumentParser], name: str, run: Callable[[Words], int],
          about: str, example: str) -> argparse.ArgumentParser:  # fmt: skip
    parser = verbs.add_parser(
        name, help=about[:1].lower() + about[1:].rstrip("."), description=about,
        epilog=f"Example: divide {example}",
    )  # fmt: skip
    parser.set_defaults(verb=run)
    _language(parser)
    return parser


def _language(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """``--lang``, before the verb or after it; a verb's own default must not undo the first."""
    parser.add_argument(
        "--lang", choices=("en", "ko"), default=default,
        help="language of the game (default: the system's)",
    )  # fmt: skip


def _terminal(parser: argparse._ActionsContainer, default: bool | str) -> None:
    """``--terminal``, before the verb or after it, as ``_language``."""
    parser.add_argument("--terminal", action="store_true", default=default,
                        help="play by text, in a pipe too")  # fmt: skip


def _window(parser: argparse._ActionsContainer, default: bool | str) -> None:
    """``--window``, before the verb or after it, as ``_language``."""
    parser.add_argument("--window", action="store_true", default=default, help="play in a window")


def _language_of_system() -> str:
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ko" if next((n for n in names if n), "").startswith("ko") else "en"


def _list_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    _verb(verbs, "list", _list, "List the scenarios.", "list --lang ko")


def _play_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    play = _verb(
        verbs, "play", _play, "Play a scenario, or watch the computer play it.",
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
    _terminal(where, argparse.SUPPRESS)
    _window(where, argparse.SUPPRESS)


def _check_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    check = _verb(verbs, "check", _check, "Check scenarios and say what is wrong, and where.",
                  "check my-scenario/")  # fmt: skip
    check.add_argument("paths", metavar="PATH", nargs="+", type=Path,
                       help="folders or files of scenarios")  # fmt: skip
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.add_argument("--json", action="store_true", help="one JSON object per line, for tools")


def _grid_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    grid = _verb(
        verbs, "grid", _grid,
        "Play every personality against every other and say what decides the scores.",
        "grid sma-talks --games 500",
    )  # fmt: skip
    grid.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    grid.add_argument("--games", metavar="N", default="1000", help="games a pairing (1000)")
    grid.add_argument("--seed", metavar="N", help="the dice (1)")
    grid.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                      help="a seat's objective card")  # fmt: skip
    grid.add_argument("--csv", metavar="FILE", type=Path, help="write every game's scores there")


def _deals_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    deals = _verb(
        verbs, "deals", _deals,
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


def _slips_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    slips = _verb(
        verbs, "slips", _slips,
        "Print what teams need for a game on one projector: codes, goals, slips to write on.",
        "slips gsomia-dispute --out slips.html",
    )  # fmt: skip
    slips.add_argument("scenario", help="a scenario's id (see “list”), or the path of your own")
    slips.add_argument("--out", metavar="FILE", type=Path,
                       help="a web page that prints well, or plain text if FILE ends in .txt "
                       "(default: text to the terminal)")  # fmt: skip
    slips.add_argument("--leaning", metavar="SEAT=ID", action="append", default=[],
                       help="a seat's objective card (default: its first)")  # fmt: skip


def _replay_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    again = _verb(verbs, "replay", _replay,
                  "Tell a kept game again, prove it, or ask what would have been.",
                  "replay my.game --fork 5 --drop gsomia_notice")  # fmt: skip
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
    _fork_words(again)


def _fork_words(again: argparse.ArgumentParser) -> None:
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


def _resume_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    resume = _verb(verbs, "resume", _resume, "Go on with a kept game.", "resume")
    resume.add_argument("file", metavar="FILE", type=Path, nargs="?",
                        help="default: the game played last")  # fmt: skip
    _window(resume, argparse.SUPPRESS)


def _tour_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    tour = _verb(verbs, "tour", _tour, "Write a picture of every screen of the window.",
                 "tour pictures/")  # fmt: skip
    tour.add_argument("folder", metavar="FOLDER", type=Path)


def _debrief_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    debrief = _verb(
        verbs, "debrief", _debrief,
        "Write the debrief of a kept game: six pages for the projector, then the full report.",
        "debrief my.game --out debrief/",
    )  # fmt: skip
    debrief.add_argument("file", metavar="FILE", type=Path)
    debrief.add_argument("--out", metavar="FOLDER", type=Path, required=True,
                         help="where debrief.html and its spreadsheets go")  # fmt: skip
    debrief.add_argument("--seat", metavar="ID",
                         help="whose debrief it is (default: of everybody who played)")  # fmt: skip


def _report_words(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    report = _verb(verbs, "report", _report, "Write a kept game down as tables, for statistics.",
                   "report my.game --csv data/")  # fmt: skip
    report.add_argument("file", metavar="FILE", type=Path)
    report.add_argument("--csv", metavar="FOLDER", type=Path, help="a CSV file for each table")
    report.add_argument("--parquet", metavar="FOLDER", type=Path,
                        help="a Parquet file for each table (needs pyarrow)")  # fmt: skip


# -- places --------------------------------------------------------------------------------------


def _data() -> Path:
    """The folder that holds scenarios/: beside the code in a wheel, above it in a checkout."""
    inside = Path(__file__).parent / "_data"
    return inside if inside.is_dir() else Path(__file__).parent.parent


def _library() -> Library:
    from game.scenario.library import Library

    return Library([_data() / "scenarios", _own_folder()])


def _own_folder() -> Path:
    """Where a person's own scenarios lie."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "scenarios"


def _kept_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "games"


def _settings_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"


# -- verbs ---------------------------------------------------------------------------------------


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _hall(language: str) -> Hall:
    import shutil

    from game.terminal.choices import Hall
    from game.terminal.keyboard import Keyboard
    from game.terminal.screen import Screen

    size = shutil.get_terminal_size((80, 24))
    screen = Screen(sys.stdout, size.columns, sys.stdout.isatty(), size.lines)
    is_checkout = Path(sys.argv[0]).name == "main.py"
    program = "python3 main.py" if is_checkout else "divide"
    return Hall(screen, Keyboard(sys.stdin, screen), language, program)


def _house(words: Words) -> House:
    from game.terminal.verbs import House

    return House(_library(), _kept_folder(), _hall(words.lang), _fresh_seed(), sys.stderr)


def _fresh_seed() -> int:
    import secrets

    return secrets.randbelow(SEEDS)


def _offers(words: Words) -> Sequence[Entry]:
    """Scenarios, the easiest first."""
    from game.terminal.errors import FailedError

    entries = _library().listing()
    if not entries:
        raise FailedError(_say(words.lang, "cli.no_scenarios", folder=_data() / "scenarios"))
    return sorted(entries, key=lambda entry: (entry.is_broken, entry.difficulty, entry.id))


def _list(words: Words) -> int:
    from game.terminal.listing import show_list

    show_list(_hall(words.lang), _offers(words))
    return 0


def _start(words: Words) -> int:
    """No verb: the window where there is a display, else the menu or a told game."""
    from game.window.start import is_likely

    if not words.terminal:
        if words.window or is_likely():
            if _in_window(words, None):
                return 0
        elif _is_terminal():
            sys.stderr.write(_say(words.lang, "cli.no_display") + "\n")

    from game.terminal import verbs  # not before: the window's first frame needs none of it

    offers = _offers(words)
    if _is_terminal() or words.terminal:
        verbs.menu(_house(words), offers)
    else:
        words.scenario, words.seat = offers[0].id, "none"
        _play(words)
    return 0


def _window_house() -> WindowHouse:
    from game.window.house import House

    data = _data()
    return House(data / "assets", data / "scenarios", _own_folder(), _kept_folder(),
                 _settings_file(), _fresh_seed)  # fmt: skip


def _in_window(words: Words, errand: Errand) -> bool:
    """Play in a window; where there can be none, say why, and leave it to others."""
    from game.window.start import run

    why = run(_window_house(), words.lang, words.is_lang_given, errand, sys.stderr)
    if why is not None:
        sys.stderr.write(_say(words.lang, "cli.no_window", why=why) + "\n")
    return why is None


def _play(words: Words) -> int:
    from game.terminal import verbs
    from game.terminal.wishes import Wishes
    from game.window.house import Begin

    wishes = Wishes(words.seat, words.opponent, tuple(words.leaning), tuple(words.lens),
                    words.seed, words.full, words.lang)  # fmt: skip
    house = _house(words)
    if words.window:
        ground, settled = verbs.wished(house, words.scenario, wishes)
        errand = Begin(ground.loaded, settled, asks=wishes.seat is None)
        if _in_window(words, errand):
            return 0
    verbs.play(house, words.scenario, wishes, asks=_is_terminal() or words.terminal)
    return 0


def _check(words: Words) -> int:
    from game.author.check import run

    return run(words.paths, _library(), words.lang, words.json, sys.stdout, words.strict)


def _grid(words: Words) -> int:
    from game.author import grid
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), seed=words.seed, language=words.lang)
    given = words.games
    is_number = given.isascii() and given.isdigit() and len(given) <= len(str(MOST_GAMES))
    if not (is_number and FEWEST_GAMES <= int(given) <= MOST_GAMES):
        raise wishes.refuse("cli.games", given=given, fewest=FEWEST_GAMES, most=MOST_GAMES)
    scenario = ground_of(_house(words), words.scenario).scenario
    settled = arrangement(scenario, wishes, 1)
    wanted = grid.Wanted(int(given), settled.seed, settled.setup, words.lang, words.csv)
    return grid.run(scenario, wanted, sys.stdout, sys.stderr)


def _deals(words: Words) -> int:
    from game.author import deals
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), lenses=tuple(words.lens), seed=words.seed,
                    language=words.lang)  # fmt: skip
    scenario = ground_of(_house(words), words.scenario).scenario
    settled = arrangement(scenario, wishes, 1)
    last, given = scenario.rules.calendar.turns, words.turn
    is_number = given.isascii() and given.isdigit() and len(given) <= 4
    if not (is_number and 1 <= int(given) <= last):
        raise wishes.refuse("cli.turn", given=given, last=last)
    asked = deals.Asked(int(given), settled.seed, settled.setup, words.lang, words.pictures)
    return deals.run(scenario, asked, sys.stdout, sys.stderr)


def _slips(words: Words) -> int:
    from game.author import slips
    from game.terminal.verbs import ground_of
    from game.terminal.wishes import Wishes, arrangement

    wishes = Wishes(leanings=tuple(words.leaning), language=words.lang)
    scenario = ground_of(_house(words), words.scenario).scenario
    leanings = arrangement(scenario, wishes, 1).leanings
    return slips.run(scenario, leanings, words.lang, words.out, sys.stdout, sys.stderr)


def _replay(words: Words) -> int:
    from game.terminal import forking, verbs

    house = _house(words)
    _check_fork(words)
    if words.plain is not None:
        verbs.plain(house, words.file, None if str(words.plain) == "-" else words.plain)
    elif words.tree:
        forking.tree(house, words.file)
    elif words.fork is not None:
        forking.make(house, words.file, _asked(words))
    elif words.branch is not None:
        forking.branch(house, words.file, words.branch, words.hand)
    else:
        (verbs.verify if words.verify else verbs.replay)(house, words.file)
    return 0


def _asked(words: Words) -> Asked:
    from game.terminal.whatif import Asked

    return Asked(
        words.fork, words.branch, words.seat, tuple(words.give), tuple(words.drop),
        tuple(words.answer), tuple(words.lens), tuple(words.leaning), words.label, words.hand,
        words.anew,
    )  # fmt: skip


def _check_fork(words: Words) -> None:
    """Refuse words of a what-if that stand without one."""
    from game.terminal.errors import WrongWordsError

    if words.fork is not None:
        return
    names = ["give", "drop", "answer", "leaning", "lens", "seat", "label", "anew"]
    alone = words.verify or words.plain is not None or words.tree
    names += ["hand"] if words.branch is None or alone else []
    names += ["branch"] if alone else []
    for name in names:
        if getattr(words, name):
            raise WrongWordsError(_say(words.lang, "cli.with_fork", option=f"--{name}"))


def _resume(words: Words) -> int:
    from game.terminal import verbs
    from game.window.house import GoOn

    if words.window and _in_window(words, GoOn(words.file)):
        return 0
    verbs.resume(_house(words), words.file, keeps_language=words.is_lang_given)
    return 0


def _tour(words: Words) -> int:
    from game.terminal.errors import FailedError

    os.environ["SDL_VIDEODRIVER"] = "dummy"  # nobody looks on
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.window.tour import tour

    def tell(name: str) -> None:
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()

    try:
        tour(_window_house(), words.folder, tell)
    except OSError as error:
        why = error.strerror or str(error)
        raise FailedError(
            _say(words.lang, "cli.no_pictures", folder=words.folder, why=why)
        ) from None
    return 0


def _debrief(words: Words) -> int:
    from game.terminal.debriefing import write_debrief

    write_debrief(_house(words), words.file, words.out, words.seat)
    return 0


def _report(words: Words) -> int:
    from game.terminal.debriefing import write_data
    from game.terminal.errors import WrongWordsError

    if words.csv is None and words.parquet is None:
        raise WrongWordsError(_say(words.lang, "cli.no_form"))
    write_data(_house(words), words.file, words.csv, words.parquet)
    return 0
