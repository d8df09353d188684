"""HTML and SVG, escaped by construction: what is not markup already is text."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


class Markup(str):
    """Text that is HTML or SVG already; any other string is escaped where it is put into a tag."""

    __slots__ = ()


Content = str | Markup
"""What may stand inside a tag."""

Attribute = str | float | bool | None
"""True writes the name alone; None and False write nothing."""

VOID = frozenset(("br", "col", "hr", "img", "meta"))
"""Tags that have no inside."""


def tag(name: str, /, *inside: Content | Iterable[Content], **attributes: Attribute) -> Markup:
    """A tag; ``class_`` stands for class, ``aria_label`` for aria-label and so on."""
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{joined(inside)}</{name}>")


def joined(inside: Iterable[Content | Iterable[Content]]) -> Markup:
    """Pieces one after another, lists of pieces taken apart."""
    return Markup("".join(_piece(one) for one in inside))


def _piece(one: Content | Iterable[Content]) -> str:
    if isinstance(one, Markup):
        return one
    if isinstance(one, str):
        return escape(one, quote=False)
    return joined(one)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return f' {name}="{escape(text, quote=True)}"'
