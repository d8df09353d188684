"""Why a save cannot be read or written: a code and its parameters, worded elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CODES = (
    "missing",  # no such file
    "unreadable",  # the system refuses: reason
    "unwritable",  # the system refuses: reason
    "too_large",  # larger than any save: most (megabytes)
    "not_a_save",  # something else altogether
    "plain_copy",  # a copy for people to read
    "truncated",  # the end is missing
    "damaged",  # the checksum does not fit
    "newer",  # made by a newer version: format, ours
    "malformed",  # not the JSON that saves are written in: where
    "too_deep",  # nested deeper than any save: most
    "duplicate_key",  # a key twice: key
    "wrong_shape",  # the checksum fits, the content does not: where
    "not_canonical",  # the same content as a save, written in another way
    "out_of_order",  # a turn does not follow the one before: turn
    "other_scenario",  # the scenario inside is not the one played: recorded, found
    "broken_scenario",  # the scenario inside has problems: count
    "does_not_fit",  # names something its scenario does not have: what, id
)


@dataclass(frozen=True, slots=True)
class SaveRefusal:
    """What is wrong with a save; nothing has been read or written."""

    code: str
    parameters: Mapping[str, str | int] = field(default_factory=dict)


class RefusedError(Exception):
    """Carries a refusal up to the door of this room; never leaves it."""

    def __init__(self, code: str, **parameters: str | int) -> None:
        super().__init__(code)
        self.refusal = SaveRefusal(code, parameters)
