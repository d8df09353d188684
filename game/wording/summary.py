"""What a check came to, in one line."""

from __future__ import annotations


def checked(name: str, errors: int, warnings: int, language: str) -> str:
    """Such as ``scenarios/x: 2 errors, 1 warning``."""
    if language == "ko":
        if not errors and not warnings:
            return f"{name}: 문제없음"
        return f"{name}: 오류 {errors}건, 주의 {warnings}건"
    if not errors and not warnings:
        return f"{name}: no problems"
    return f"{name}: {_count(errors, 'error')}, {_count(warnings, 'warning')}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
