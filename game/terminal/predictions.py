"""Predictions on the screen: one question with its answers."""

from __future__ import annotations

from game.telling.predictions import Question, about_words, answer_words
from game.terminal.table import Table


def ask_prediction(table: Table, question: Question, number: int) -> None:
    """Show one question with its numbered answers."""
    narrator = table.narrator
    is_seat = question.about in narrator.rules.tables["seat"]
    after = table.words("prediction.any") if is_seat else ""
    table.label("prediction.ask", after, about=about_words(narrator, question.about), number=number)
    for i, answer in enumerate(question.answers, start=1):
        table.screen.line(answer_words(narrator, question.about, answer), mark=f"{i:>3}  ")
