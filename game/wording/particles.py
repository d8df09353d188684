"""Korean particles that fit the sound of the word before them: 동맹은, 두 나라는, 물가로."""

from __future__ import annotations

import re
from typing import Literal

Ending = Literal["vowel", "consonant", "ㄹ"]

_FIRST, _LAST = 0xAC00, 0xD7A3  # 가 … 힣, in blocks of 28: no final, then 27 finals
_RIEUL = 8

_DIGITS = dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True))
_SIGNS = {"%": "트", "‰": "일", "°": "도", "+": "스", "$": "러", "€": "로", "&": "드"}
"""Last syllables of how signs are read aloud."""

_LETTERS = {"l": "엘", "m": "엠", "n": "엔", "r": "알"}
"""Names of letters that end in a consonant; all others end in a vowel."""

_CLOSING = "’”'\"」』》〉]}.,!?…:;·*_`~ \u200b"
_ASIDE = re.compile(r"\s*\([^()]*\)$")
_CONSONANT = re.compile(r"(?:[mn]e?|ng|[aeiou](?:[ptkc]|ck))$")
_LATIN_RIEUL = re.compile(r"le?$")


def attach(word: str, pair: str) -> str:
    """The word with the fitting one of a pair such as ``은/는``, ``이/가``, ``으로/로``.

    The first of the pair follows a consonant, the second a vowel (으로/로: and ㄹ).
    """
    after_consonant, after_vowel = pair.split("/")
    ending = ending_of(word)
    consonant = ending == "consonant" or (ending == "ㄹ" and not pair.startswith("으로"))
    return word + (after_consonant if consonant else after_vowel)


def ending_of(word: str) -> Ending:
    """How a word ends when it is read aloud in Korean; quotes and asides are not read."""
    spoken = word.rstrip(_CLOSING)
    while (shorter := _ASIDE.sub("", spoken).rstrip(_CLOSING)) and shorter != spoken:
        spoken = shorter
    last = spoken.rstrip(f"{_CLOSING})")[-1:]
    if last.isascii() and last.isalpha():
        return _latin(re.split(r"[^A-Za-z]", spoken.rstrip(f"{_CLOSING})"))[-1])
    return _syllable(_DIGITS.get(last) or _SIGNS.get(last) or last)


def _latin(word: str) -> Ending:
    if len(word) == 1 or word.isupper():  # letters are named one by one
        return _syllable(_LETTERS.get(word[-1].lower(), "에"))
    if _LATIN_RIEUL.search(word.lower()):
        return "ㄹ"
    return "consonant" if _CONSONANT.search(word.lower()) else "vowel"


def _syllable(letter: str) -> Ending:
    if len(letter) != 1 or not _FIRST <= ord(letter) <= _LAST:
        return "vowel"
    final = (ord(letter) - _FIRST) % 28
    if final == 0:
        return "vowel"
    return "ㄹ" if final == _RIEUL else "consonant"
