"""Small scenarios in which the place of a mistake is marked with »."""

from __future__ import annotations

import re

from game.scenario.load import Loaded, load_texts
from game.scenario.problems import Problems
from tests.rulings.table import ORDER, PLAIN

MARK = "»"
FILE = "scenario/table.yaml"


def text_of(sections: str) -> str:
    """A whole scenario: the sections written, and plain ones for the rest."""
    written = set(re.findall(r"^(\w+):", sections, re.MULTILINE))
    plain = [text for name, text in PLAIN.items() if name not in written]
    return "\n".join([*plain, sections]).replace("ORDER", ORDER)


def marked_place(text: str) -> str:
    """Where the mark stands, as ``file:line:column``."""
    before = text[: text.index(MARK)]
    return f"{FILE}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def loaded(sections: str) -> tuple[Loaded | None, Problems]:
    """The scenario, if it has no errors, and its problems."""
    problems = Problems()
    text = text_of(sections).replace(MARK, "")
    return load_texts({FILE: text}, problems), problems


def found(sections: str) -> list[tuple[str, str]]:
    """Codes and places of all problems of a scenario."""
    _, problems = loaded(sections)
    return [(problem.code, str(problem.place)) for problem in problems]


def codes(sections: str) -> list[str]:
    """Codes of all problems of a scenario."""
    return [code for code, _ in found(sections)]


def is_marked(sections: str, code: str) -> bool:
    """Whether the scenario has one problem only, of this code and at the mark."""
    return found(sections) == [(code, marked_place(text_of(sections)))]
