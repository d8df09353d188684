"""Days and dates in words."""

from __future__ import annotations

from datetime import date, timedelta

from game.engine.parts import Calendar

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def day_of(calendar: Calendar, day: float) -> date:
    """The date on which a day number falls."""
    return date.fromordinal(calendar.first_day) + timedelta(days=int(day))


def day_month(day: date, language: str) -> str:
    """A date without its year: 24 August."""
    if language == "ko":
        return f"{day.month}월 {day.day}일"
    return f"{day.day} {MONTHS[day.month - 1]}"


def full(day: date, language: str) -> str:
    """A date: 24 August 2019."""
    if language == "ko":
        return f"{day.year}년 {day_month(day, language)}"
    return f"{day_month(day, language)} {day.year}"


def span(first: date, last: date, language: str) -> str:
    """From a day to a day, saying year and month once where they are the same."""
    if first == last:
        return full(first, language)
    if language == "ko":
        return f"{full(first, language)}~{_korean_end(first, last)}"
    if first.year != last.year:
        return f"{full(first, language)} – {full(last, language)}"
    if first.month != last.month:
        return f"{day_month(first, language)} – {full(last, language)}"
    return f"{first.day}–{full(last, language)}"


def _korean_end(first: date, last: date) -> str:
    if first.year != last.year:
        return full(last, "ko")
    return f"{last.day}일" if first.month == last.month else day_month(last, "ko")


def turn_span(calendar: Calendar, turn: int, language: str) -> str:
    """The days of a turn (from 0); one shorter than a day is its day alone."""
    first = day_of(calendar, float(calendar.starts[turn]))
    last = day_of(calendar, max(float(calendar.starts[turn + 1]) - 1, 0.0))
    return span(first, max(first, last), language)
