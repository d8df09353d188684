"""What the grammar of every verb is made of, and options that stand at several places."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Words = argparse.Namespace
"""What was typed, as the grammar reads it."""

Verbs = argparse._SubParsersAction  # noqa: SLF001  (argparse has no public name for it)


def add_verb(verbs: Verbs[argparse.ArgumentParser], name: str, run: Callable[[Words], int],
             about: str, example: str) -> argparse.ArgumentParser:  # fmt: skip
    """A verb that does ``run``; its own words are added to what is returned."""
    parser = verbs.add_parser(
        name, help=about[:1].lower() + about[1:].rstrip("."), description=about,
        epilog=f"Example: divide {example}",
    )  # fmt: skip
    parser.set_defaults(verb=run)
    add_language(parser)
    return parser


def add_language(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """``--lang``, before the verb or after it; a verb's own default must not undo the first."""
    parser.add_argument(
        "--lang", choices=("en", "ko"), default=default,
        help="language of the game (default: the system's)",
    )  # fmt: skip


def add_terminal(parser: argparse._ActionsContainer, default: bool | str) -> None:
    """``--terminal``, before the verb or after it, as ``add_language``."""
    parser.add_argument("--terminal", action="store_true", default=default,
                        help="play by text, in a pipe too")  # fmt: skip


def add_window(parser: argparse._ActionsContainer, default: bool | str) -> None:
    """``--window``, before the verb or after it, as ``add_language``."""
    parser.add_argument("--window", action="store_true", default=default, help="play in a window")
