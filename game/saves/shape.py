"""Taking decoded JSON apart: each value is what the format says, or the save is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from game.saves.refusal import RefusedError

LONGEST_ID = 128


class Shape:
    """A value and where it stands in the save."""

    def __init__(self, value: Any, where: str = "") -> None:
        self._value = value
        self._where = where

    def fields(self, required: Iterable[str], optional: Iterable[str] = ()) -> dict[str, Shape]:
        """The values of an object that has the required keys and no unknown ones."""
        found = self.entries()
        if not set(required) <= set(found) <= {*required, *optional}:
            raise self.wrong()
        return found

    def entries(self) -> dict[str, Shape]:
        """The values of an object with any keys."""
        if not isinstance(self._value, dict):
            raise self.wrong()
        return {key: Shape(value, f"{self._where}/{key}") for key, value in self._value.items()}

    def each(self) -> list[Shape]:
        """The values of a list."""
        if not isinstance(self._value, list):
            raise self.wrong()
        return [Shape(value, f"{self._where}/{i}") for i, value in enumerate(self._value)]

    def text(self) -> str:
        """A text of any length."""
        if not isinstance(self._value, str):
            raise self.wrong()
        return self._value

    def id(self) -> str:
        """A short text."""
        if len(self.text()) > LONGEST_ID:
            raise self.wrong()
        return self.text()

    def ids(self) -> dict[str, str]:
        """An object of short texts."""
        return {key: value.id() for key, value in self.entries().items()}

    def hexadecimal(self, digits: int) -> str:
        """So many lower-case hexadecimal digits."""
        if re.fullmatch(rf"[0-9a-f]{{{digits}}}", self.text()) is None:
            raise self.wrong()
        return self.text()

    def whole(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``."""
        if type(self._value) is not int or not low <= self._value <= high:
            raise self.wrong()
        return self._value

    def numbers(self) -> tuple[int | float, ...]:
        """A list of numbers, whole or not."""
        numbers = self._value
        if not isinstance(numbers, list) or not all(type(n) in (int, float) for n in numbers):
            raise self.wrong()
        return tuple(numbers)

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self._value, bool):
            raise self.wrong()
        return self._value

    def plain(self) -> Any:
        """The value as it stands; to be taken apart by other means."""
        return self._value

    def is_nothing(self) -> bool:
        """Whether nothing stands here."""
        return self._value is None

    def wrong(self) -> RefusedError:
        """The refusal of a save whose value here is not what it should be."""
        return RefusedError("wrong_shape", where=self._where[:LONGEST_ID] or "/")
