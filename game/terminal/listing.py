"""The list of scenarios, as `list` prints it."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenario.library import Entry
from game.terminal.choices import Hall


def show_list(hall: Hall, entries: Sequence[Entry]) -> None:
    """Each scenario with its id, title, length and what it is about."""
    for entry in entries:
        title = entry.title.say(hall.language)
        if entry.is_broken:
            hall.screen.line(f"{entry.id}  {hall.words('menu.unplayable', id=entry.path)}")
            continue
        row = hall.words("menu.row", turns=entry.turns, difficulty=entry.difficulty)
        hall.screen.gap()
        hall.screen.sides(f"{entry.id}  {title}", row)
        hall.screen.line(entry.summary.say(hall.language), indent=2)
