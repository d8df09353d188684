"""An author's mistakes as sentences, and as the lines that the checker prints."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from game.scenario.problems import Plain, Problem
from game.wording import problems_english, problems_korean
from game.wording.phrases import Phrasebook

_TABLES: Mapping[str, Mapping[str, str]] = {
    "en": problems_english.ENGLISH | problems_english.WORDS,
    "ko": problems_korean.KOREAN | problems_korean.WORDS,
}


@cache
def _book(language: str) -> Phrasebook:
    return Phrasebook(language, _TABLES)


def sentence(problem: Problem, language: str) -> str:
    """What is wrong and what may have been meant, without a full stop at the end."""
    book = _book(language)
    given = dict(problem.parameters)
    words = {name: _word(book, name, value) for name, value in given.items()}
    words.setdefault("more", "")
    said = book.say(problem.code, **words)
    if "suggestion" in given:
        said += book.say("suggestion", suggestion=given["suggestion"])
    return _printable(said)


def line(problem: Problem, language: str) -> str:
    """One line for a terminal or an editor: ``file:line:column: error E210: …``."""
    severity = _book(language).say(problem.severity)
    return f"{_printable(str(problem.place))}: {severity} {problem.code}: " + sentence(
        problem, language
    )


def _word(book: Phrasebook, name: str, value: Plain) -> object:
    """A parameter as it stands in a sentence: codes become words, numbers lose their .0."""
    text = _number(value)
    match name:
        case "kind" if book.has(f"kind.{text}"):
            return book.say(f"kind.{text}")
        case "reason" if book.has(f"reason.{text}"):
            return book.say(f"reason.{text}")
        case "relation":
            return book.say(f"relation.{text}")
        case "expected":
            known = book.has(f"expected.{text}")
            return book.say(f"expected.{text}" if known else "expected.other", text=text)
        case "token":
            return book.say("token.other" if text else "token.end", text=text)
        case "more":
            return book.say("more") if value else ""
        case "wanted" | "found":
            return _kinds(book, text)
    return text


def _kinds(book: Phrasebook, text: str) -> str:
    words = [f"wanted.{kind}" for kind in text.split("|")]
    if all(book.has(word) for word in words):
        said = [book.say(word) for word in words]
        while len(said) > 1:
            said[:2] = [book.say("or", first=said[0], second=said[1])]
        return said[0]
    return book.say("count", count=text) if text.isdigit() else text


def _number(value: Plain) -> str:
    if isinstance(value, float):
        return f"{value:.12g}"
    return str(value)


def _printable(text: str) -> str:
    """The text without line breaks and control characters, which a file's name may have."""
    return "".join(letter if letter.isprintable() else "·" for letter in text)
