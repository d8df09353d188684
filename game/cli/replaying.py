"""The verb that looks at a kept game again, and asks what would have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.cli.options import Words
from game.cli.speech import say
from game.cli.terminals import terminal_house

if TYPE_CHECKING:
    from game.terminal.whatif import Asked


def replay(words: Words) -> int:
    """``replay``: a kept game told, proved, copied, or taken otherwise."""
    from game.terminal import forking, verbs

    house = terminal_house(words)
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
            raise WrongWordsError(say(words.lang, "cli.with_fork", option=f"--{name}"))
