"""Reading a page as a browser and a screen reader do: tags, headings, ids, links, tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("br", "col", "hr", "img", "meta", "link", "input"))


@dataclass
class Node:
    """A tag with its attributes, its text and its place among others."""

    name: str
    attributes: dict[str, str]
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text inside."""
        return "".join([*self.words, *(child.text for child in self.children)])

    def all(self, *names: str) -> list[Node]:
        """All tags of these names inside, in order."""
        found = []
        for child in self.children:
            if not names or child.name in names:
                found.append(child)
            found += child.all(*names)
        return found


class Reader(HTMLParser):
    """Builds the tree; a tag that is closed wrongly fails the test."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self._at = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go down."""
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        node = Node(tag, {name: value or "" for name, value in attrs}, self._at)
        self._at.children.append(node)
        if tag not in VOID:
            self._at = node

    def handle_endtag(self, tag: str) -> None:
        """Go up."""
        assert self._at.name == tag, f"<{self._at.name}> is closed by </{tag}>"
        assert self._at.parent is not None
        self._at = self._at.parent

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self._at.words.append(data)


def read(page: str) -> Node:
    """The tree of a page."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader._at is reader.root
    return reader.root
