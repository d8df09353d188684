"""The blocks that pages of a debrief are made of: sections, tables, figures, linked texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.report.markup import Content, Markup, joined, tag
from game.wording.links import Part
from game.wording.numbers import decimals, signed, signed_decimals, whole

BAR_WIDTH, BAR_HEIGHT = 120, 12
"""Pixels of the bar beside a cause."""


def section(name: str, title: str, *inside: Content | Iterable[Content]) -> Markup:
    """A part of the report under a heading of its own; ``name`` is where links lead."""
    head = tag("h2", title, id=f"{name}-title")
    return tag("section", head, *inside, id=name, class_="part", aria_labelledby=f"{name}-title")


def under(title: str, *inside: Content | Iterable[Content]) -> Markup:
    """A smaller heading and what stands below it."""
    return joined([tag("h3", title), *inside])


def said(*inside: Content, kind: str | None = None) -> Markup:
    """A paragraph."""
    return tag("p", *inside, class_=kind)


def listed(items: Iterable[Content], kind: str | None = None) -> Markup:
    """A list of points; nothing where there are none."""
    rows = [tag("li", item) for item in items]
    return tag("ul", rows, class_=kind) if rows else Markup()


def numbered(items: Iterable[Content], kind: str | None = None) -> Markup:
    """A numbered list; nothing where there are none."""
    rows = [tag("li", item) for item in items]
    return tag("ol", rows, class_=kind) if rows else Markup()


def tabled(
    caption: str,
    head: Sequence[Content],
    rows: Iterable[Sequence[Content]],
    numbers: Iterable[int] = (),
    total: Sequence[Content] | None = None,
) -> Markup:
    """A table whose first column names its rows; ``numbers`` are the columns of figures."""
    right = set(numbers)
    cells = [
        tag("th", name, scope="col", class_="n" if i in right else None)
        for i, name in enumerate(head)
    ]
    body = [_row(row, right) for row in rows]
    foot = [tag("tfoot", _row(total, right))] if total is not None else []
    whole_table = tag(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", cells)),
        tag("tbody", body),
        foot,
    )
    return tag("div", whole_table, class_="wide", tabindex=0, role="region", aria_label=caption)


def _row(row: Sequence[Content], right: set[int]) -> Markup:
    cells = [
        tag("td", cell, class_="n" if i in right else None)
        if i
        else tag("th", cell, scope="row", class_="n" if i in right else None)
        for i, cell in enumerate(row)
    ]
    return tag("tr", cells)


def figure(picture: Markup, *caption: Content, kind: str | None = None) -> Markup:
    """A picture with what it shows written below."""
    return tag("figure", picture, tag("figcaption", *caption), class_=kind)


def folded(summary: str, *inside: Content | Iterable[Content]) -> Markup:
    """Something long that opens when asked for."""
    return tag("details", tag("summary", summary), *inside)


def linked(text: Iterable[Part], known: Iterable[str] = ()) -> Markup:
    """A scenario's text; words of the glossary lead to it where they are ``known`` there."""
    terms = set(known)
    return joined(
        tag("a", part.words, href=f"#term-{part.term}") if part.term in terms else part.words
        for part in text
    )


def bar(amount: float, most: float) -> Markup:
    """A bar to the right for a gain, to the left for a loss; the number stands beside it."""
    middle = BAR_WIDTH / 2
    length = middle * min(abs(amount) / most, 1.0) if most else 0.0
    x = middle if amount > 0 else middle - length
    fall = "rise" if amount > 0 else "fall"
    return tag(
        "svg",
        tag("path", d=f"M{middle:g} 0V{BAR_HEIGHT}", class_="axis"),
        tag("rect", x=round(x, 2), y=1, width=round(length, 2), height=BAR_HEIGHT - 2, class_=fall),
        class_="bar",
        viewBox=f"0 0 {BAR_WIDTH} {BAR_HEIGHT}",
        aria_hidden="true",
    )


# -- numbers ---------------------------------------------------------------------------------------


def exact(thousandths: float) -> str:
    """A change to the last thousandth."""
    return signed_decimals(thousandths) if thousandths else "0.000"


def value(thousandths: float) -> str:
    """A value to the last thousandth."""
    return decimals(thousandths)


def rounded(thousandths: float) -> str:
    """A change in whole points."""
    return signed(whole(thousandths))


def points(tenths: int) -> str:
    """Tenths of a point with a decimal."""
    size = abs(tenths)
    return f"{'−' if tenths < 0 else ''}{size // 10}.{size % 10}"


def turns_words(turns: Sequence[int]) -> str:
    """Turns as short as can be: 1–3, 5."""
    runs: list[list[int]] = []
    for turn in sorted(turns):
        if runs and turn == runs[-1][1] + 1:
            runs[-1][1] = turn
        else:
            runs.append([turn, turn])
    return ", ".join(f"{a}–{b}" if a != b else f"{a}" for a, b in runs)
