"""Seats' colours: eight names that no kind of colour blindness runs together."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

ColorName = Literal["blue", "red", "gold", "green", "purple", "sky", "orange", "grey"]
"""What a theme has a shade for (the set of Okabe and Ito), in the order in which seats get them."""

NAMES: tuple[ColorName, ...] = get_args(ColorName)

_HUES: tuple[tuple[float, ColorName], ...] = (
    (15, "red"), (43, "orange"), (70, "gold"), (175, "green"), (205, "sky"), (255, "blue"),
    (345, "purple"), (361, "red"),
)  # fmt: skip
"""Up to which hue, in degrees, a colour has a name."""

_PALE = 0.15
"""Below this saturation a colour is grey."""


def _named(value: object) -> ColorName:
    """A name as it stands; for red, green and blue as ``#2f5d8a`` the name that is nearest."""
    for name in NAMES:
        if value == name:
            return name
    if isinstance(value, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
        hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
        return "grey" if saturation < _PALE else _name_of(hue * 360)
    choices = ", ".join(f"'{name}'" for name in NAMES)
    raise PydanticCustomError("literal_error", "not a colour", {"expected": choices})


def _name_of(hue: float) -> ColorName:
    return next(name for bound, name in _HUES if hue < bound)


Color = Annotated[ColorName, BeforeValidator(_named)]
"""A colour by name, or as ``#2f5d8a``, which stands for the nearest name."""


def all_colors(wanted: Iterable[ColorName | None]) -> tuple[ColorName, ...]:
    """Colours for seats in order: those they want, else the first that nobody has (8 at most)."""
    asked = tuple(wanted)
    free = iter([name for name in NAMES if name not in asked])
    return tuple(next(free) if color is None else color for color in asked)
