"""What goes wrong before a game can begin, said in the person's language."""

from __future__ import annotations


class WrongWordsError(Exception):
    """What was typed on the command line cannot be done."""


class FailedError(Exception):
    """What was wanted could not be done."""
