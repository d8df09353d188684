"""The terminal that the game is played in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli import places
from game.cli.options import Words
from game.cli.seeds import fresh_seed

if TYPE_CHECKING:
    from game.terminal.choices import Hall
    from game.terminal.verbs import House


def is_terminal() -> bool:
    """Whether a person sits at both ends: no pipe in, none out."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def terminal_hall(language: str) -> Hall:
    """Screen and keyboard of this terminal, in a language."""
    import shutil

    from game.terminal.choices import Hall
    from game.terminal.keyboard import Keyboard
    from game.terminal.screen import Screen

    size = shutil.get_terminal_size((80, 24))
    screen = Screen(sys.stdout, size.columns, sys.stdout.isatty(), size.lines)
    is_checkout = Path(sys.argv[0]).name == "main.py"
    program = "python3 main.py" if is_checkout else "divide"
    return Hall(screen, Keyboard(sys.stdin, screen), language, program)


def terminal_house(words: Words) -> House:
    """What the terminal's verbs need of this machine."""
    from game.terminal.verbs import House

    return House(
        places.library(), places.kept_folder(), terminal_hall(words.lang), fresh_seed(), sys.stderr
    )
