"""The small values that every concept is written in: texts, times, formulas, ids."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

DAYS_PER_UNIT = {"day": 1.0, "week": 7.0, "month": 30.4375, "quarter": 91.3125, "year": 365.25}
"""Length of a unit of time in days; a month is a twelfth of 365¼ days."""

LONGEST = 10_000 * DAYS_PER_UNIT["year"]
"""Days of the longest span of time that can be written."""

LARGEST = 1e6
"""Metrics, lenses and traits lie within ±LARGEST; the engine's bounds count on it."""

LARGEST_AMOUNT = 1e9
"""No amount is beyond ±LARGEST_AMOUNT, as no formula gives more."""


class Concept(BaseModel):
    """Base of every concept: frozen, and no key is taken that has no meaning."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Text(Concept):
    """A text for players, in English and Korean; a plain string stands for both."""

    en: str
    ko: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, data: Any) -> Any:
        return {"en": data} if isinstance(data, str) else data

    def say(self, language: str) -> str:
        """The text in ``language``, or in English where there is no other."""
        return self.ko if language == "ko" and self.ko is not None else self.en


def _days(text: str) -> str:
    match = re.fullmatch(r"(\d+(?:\.\d+)?) (day|week|month|quarter|year)s?", text)
    if match is None or not 0 < days(text) <= LONGEST:
        raise ValueError("duration")
    return text


def _day_of_year(text: str) -> str:
    try:
        date.fromisoformat(f"2000-{text}")  # a leap year: 02-29 is a day
    except ValueError:
        raise ValueError("day of the year") from None
    return text


def days(duration: str) -> float:
    """A checked duration such as ``2 weeks`` in days."""
    amount, unit = duration.split(" ")
    return float(amount) * DAYS_PER_UNIT[unit.removesuffix("s")]


def _date(value: str) -> date:
    if not isinstance(value, str):
        raise ValueError("date")  # noqa: TRY004 (pydantic reports only ValueError)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("date") from None


def _identifier(value: str) -> str:
    if re.fullmatch(r"[a-z][a-z0-9_-]{0,47}", value) is None:
        raise ValueError("identifier")
    return value


Duration = Annotated[str, AfterValidator(_days)]
"""A span of real time: ``10 days``, ``2 weeks``, ``3 months``, ``1 quarter``, ``1 year``."""

Date = Annotated[date, BeforeValidator(_date)]
"""A calendar day, written 2019-08-24."""

DayOfYear = Annotated[str, Field(pattern=r"^\d\d-\d\d$"), AfterValidator(_day_of_year)]
"""A day that comes every year, written 11-23; 29 February is 1 March in other years."""

Identifier = Annotated[str, AfterValidator(_identifier)]
"""Lower-case letters, digits, ``_`` and ``-``; begins with a letter; 48 characters at most."""

Reference = str
"""The id of something defined elsewhere (dotted where it lies inside something)."""

Formula = str
"""A formula that gives true or false, or a number."""

Amount = Annotated[float, Field(ge=-LARGEST_AMOUNT, le=LARGEST_AMOUNT)] | Formula
"""A number, or a formula that gives one."""

Points = Annotated[float, Field(ge=-LARGEST, le=LARGEST)]
"""A value that a metric, a lens or a trait can have."""

Confidence = Literal["evidence", "expert", "designer"]
"""How well a coefficient is founded: published evidence, expert judgement, or game design."""


class Reasoned(Concept):
    """Something with a number in it, which therefore owes a reason."""

    why: Text | None = None
    source: Reference | list[Reference] | None = None
    confidence: Confidence | None = None
