"""The first page: scenarios to play and games to go on with."""

from __future__ import annotations

from collections.abc import Sequence

from game.match.shelf import KeptGame
from game.scenario.library import Entry
from game.terminal.choices import Hall


def choose(hall: Hall, offers: Sequence[Entry], kept: Sequence[KeptGame]) -> Entry | KeptGame:
    """What the person wants to play; QuitError when they leave."""
    offered: list[Entry | KeptGame] = [*kept, *(o for o in offers if not o.is_broken)]

    def show() -> None:
        _show(hall, offers, kept)

    show()
    while True:
        line = hall.read(show)
        if not line and offered:
            return offered[0]
        if line.isascii() and line.isdigit() and 1 <= int(line) <= len(offered):
            return offered[int(line) - 1]
        found = [o for o in offers if o.id == line and not o.is_broken]
        if found:
            return found[0]
        hall.say("menu.number", most=len(offered))


def _show(hall: Hall, offers: Sequence[Entry], kept: Sequence[KeptGame]) -> None:
    hall.screen.heading(hall.words("menu.title"))
    titles = {offer.id: offer.title.say(hall.language) for offer in offers}
    if kept:
        hall.screen.label(hall.words("menu.kept"))
    for number, game in enumerate(kept, start=1):
        record = game.save.record
        hall.screen.line(
            hall.words("menu.kept_row", title=titles.get(record.scenario, record.scenario),
                       turn=len(record.turns) + 1, seats=game.save.options.get("people", "")),
            mark=f"{number:>3}  ",
        )  # fmt: skip
    hall.screen.label(hall.words("menu.scenarios"))
    number = len(kept)
    for offer in offers:
        title = offer.title.say(hall.language)
        if offer.is_broken:
            words = hall.words("menu.unplayable", id=offer.id)
            hall.screen.line(f"{title}: {words}", mark="  –  ")
            continue
        number += 1
        row = hall.words("menu.row", turns=offer.turns, difficulty=offer.difficulty)
        hall.screen.sides(title, row, mark=f"{number:>3}  ")
        hall.screen.line(offer.summary.say(hall.language), indent=5)
    hall.screen.gap()
    hall.say("menu.prompt")
