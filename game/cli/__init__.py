"""Words typed at a prompt: which door they open.

Paths are chosen in this room and nowhere below.  Each verb imports only what it needs.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence

from game.cli.grammar import make_parser
from game.cli.options import Words
from game.cli.speech import language_of_system, say, speak_utf8


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words say; 0 if done, 1 if it failed, 2 if the words were wrong."""
    from game.terminal.errors import FailedError, WrongWordsError

    speak_utf8()
    words = make_parser().parse_args(argv)
    words.is_lang_given = words.lang is not None
    words.lang = words.lang or language_of_system()
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
        return _fail(say(words.lang, "cli.stopped"), 130)
    except Exception as error:  # no traceback ever reaches a player
        if os.environ.get("DIVIDE_TRACE"):
            raise
        from game.terminal.commands import echoed

        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            return _fail(say(words.lang, "cli.too_long", name=echoed(str(error.filename))), 2)
        return _fail(say(words.lang, "cli.ours", what=f"{type(error).__name__}: {error}"), 1)


def _fail(sentence: str, status: int) -> int:
    sys.stderr.write(sentence + "\n")
    return status
