"""Predictions on the screen: one question with its answers."""

from __future__ import annotations

from game.telling.predictions import Question, question_words
from game.terminal.table import Table


def ask_prediction(table: Table, question: Question) -> None:
    """Show one question with its numbered answers."""
    words = question_words(table, question)
    table.screen.label(words.sentence, words.note)
    for i, answer in enumerate(words.answers, start=1):
        table.screen.line(answer, mark=f"{i:>3}  ")
