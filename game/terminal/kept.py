"""Keeping games: where a game is written down, and what it takes to go on with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.engine.orders import Decision, option_of
from game.engine.rules import Rules
from game.engine.state import Setup
from game.match.keeping import kept_decision
from game.match.match import Match
from game.saves.file import read, write
from game.saves.form import KeptDraft, Save
from game.saves.refusal import SaveRefusal
from game.scenario.load import Loaded, load_texts
from game.scenario.problems import Problems
from game.wording.saves import refusal_sentence

SUFFIX = ".game"
MOST_LISTED = 9
MOST_READ = 40
"""Files looked into for the list; a menu must not wait for years of games."""


class Keeper:
    """Writes one game to one file, after every turn and when people leave."""

    def __init__(self, path: Path, texts: Mapping[str, str]) -> None:
        self.path = path
        self.has_written = False
        self._texts = texts

    def __call__(self, match: Match, options: Mapping[str, str]) -> str | None:
        """Write the game down; a sentence says why not."""
        save = Save(
            record=match.record,
            texts=self._texts,
            players={seat: player.name for seat, player in match.players.items()},
            options=options,
            drafts={
                seat: KeptDraft(kept_decision(match, seat), match.drafts[seat].sealed)
                for seat in match.people
            },
        )
        refusal = write(self.path, save)
        if refusal is None:
            self.has_written = True
            return None
        return refusal_sentence(refusal, options["language"])


def fresh_path(folder: Path, scenario: str) -> Path:
    """A file of its own for a new game; nothing that is there is written over."""
    number = 1
    while (path := folder / f"{scenario}-{number:03d}{SUFFIX}").exists():
        number += 1
    return path


@dataclass(frozen=True)
class KeptGame:
    """A game that can be gone on with."""

    path: Path
    save: Save


def open_game(path: Path) -> tuple[Save, Loaded] | SaveRefusal:
    """A kept game with the scenario inside it, or why it cannot be opened."""
    save = read(path)
    if isinstance(save, SaveRefusal):
        return save
    problems = Problems()
    loaded = load_texts(save.texts, problems)
    if loaded is None:
        return SaveRefusal("broken_scenario", {"file": str(path), "count": len(problems.errors)})
    if loaded.fingerprint != save.record.fingerprint:
        found = {"recorded": save.record.fingerprint[:12], "found": loaded.fingerprint[:12]}
        return SaveRefusal("other_scenario", {"file": str(path), **found})
    misfit = _misfit(loaded.scenario.rules, save)
    if misfit is not None:
        return SaveRefusal("does_not_fit", {"file": str(path), "what": misfit[0], "id": misfit[1]})
    return save, loaded


def _misfit(rules: Rules, save: Save) -> tuple[str, str] | None:
    """The first name in a record that its scenario does not have: what kind, and the name."""
    seats = rules.tables["seat"]
    decisions = [pair for turn in save.record.turns for pair in turn.decisions.items()]
    decisions += [(seat, draft.decision) for seat, draft in save.drafts.items()]
    for seat in (*save.players, *(seat for seat, _ in decisions)):
        if seat not in seats:
            return "seat", seat
    for _, decision in decisions:
        unknown = _unknown_in(rules, decision)
        if unknown is not None:
            return unknown
    return _unset(rules, save.record.setup)


def _unknown_in(rules: Rules, decision: Decision) -> tuple[str, str] | None:
    """The first name in a decision that the scenario does not have."""
    for order in decision.orders:
        if option_of(rules, order) is None:
            return "order", order.order
        if order.depends_on is not None and order.depends_on not in rules.tables["condition"]:
            return "condition", order.depends_on
    for move in decision.table:
        if move is not None and move.agreement not in rules.tables["agreement"]:
            return "agreement", move.agreement
    for event, answer in decision.choices.items():
        if f"{event}.{answer}" not in rules.tables["event_option"]:
            return "answer", f"{event}.{answer}"
    return None


def _unset(rules: Rules, setup: Setup) -> tuple[str, str] | None:
    leanings = {seat.id: [card.id for card in seat.leanings] for seat in rules.seats}
    lenses = {lens.id: [*lens.settings, "?"] for lens in rules.lenses}
    types = {actor.id: list(actor.types) for actor in rules.actors}
    for kind, given, known in (
        ("leaning", setup.leanings, leanings),
        ("lens", setup.lenses, lenses),
        ("type", setup.types, types),
    ):
        for name, value in given.items():
            if value not in known.get(name, ()):
                return kind, f"{name}={value}"
    return None


def kept_games(folder: Path) -> list[KeptGame]:
    """Games not yet finished, the last played first; files that cannot be read are left out."""
    try:
        files = [path for path in folder.iterdir() if path.suffix == SUFFIX]
        files.sort(key=lambda path: (-path.stat().st_mtime, path.name))
    except OSError:
        return []
    found: list[KeptGame] = []
    for path in files[:MOST_READ]:
        save = read(path)
        if not isinstance(save, SaveRefusal) and save.options.get("finished") != "yes":
            found.append(KeptGame(path, save))
        if len(found) == MOST_LISTED:
            break
    return found
