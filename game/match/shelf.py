"""Keeping games: where a game is written down, and what it takes to go on with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from game.engine.snapshot import snapshot
from game.engine.state import State
from game.match.fitting import misfit, restored
from game.match.keeping import kept_decision
from game.match.match import Match
from game.saves.branch import Branch
from game.saves.file import read, sweep
from game.saves.form import KeptDraft, Save
from game.saves.generations import Good, generations, newest_good, write
from game.saves.refusal import SaveRefusal
from game.scenario.load import Loaded, load_texts
from game.scenario.problems import Problems

SUFFIX = ".game"
MOST_LISTED = 9
MOST_READ = 40
"""Games looked into for a list; a menu must not wait for years of games."""


class Keeper:
    """Writes one game to one file, after every turn and when people leave.

    ``is_new``: the game has no file yet; if another game has taken this one in the meantime, it
    gets one beside it.  ``branches`` are the what-ifs that it has already.
    """

    def __init__(
        self,
        path: Path,
        texts: Mapping[str, str],
        is_new: bool = False,
        branches: Sequence[Branch] = (),
    ) -> None:
        self.path = path
        self.has_written = False
        self._texts = texts
        self._is_new = is_new
        self._branches = tuple(branches)

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The what-ifs that go into the file with the game."""
        return self._branches

    def __call__(self, match: Match, options: Mapping[str, str]) -> SaveRefusal | None:
        """Write the game down, with unsealed plans; the reason why not where that fails."""
        return self._write(match, options, self._branches)

    def keep_branches(
        self, match: Match, options: Mapping[str, str], branches: Sequence[Branch]
    ) -> SaveRefusal | None:
        """Write the game down with other what-ifs; where that fails it stays with those it had."""
        refusal = self._write(match, options, tuple(branches))
        if refusal is None:
            self._branches = tuple(branches)
        return refusal

    def _write(
        self, match: Match, options: Mapping[str, str], branches: tuple[Branch, ...]
    ) -> SaveRefusal | None:
        if not self.has_written:
            self._settle(match)
        save = replace(saved(match, self._texts, options), branches=branches)
        refusal = write(self.path, save)
        self.has_written = self.has_written or refusal is None
        return refusal

    def _settle(self, match: Match) -> None:
        if self._is_new:
            self.path = fresh_path(self.path.parent, match.rules.id)
        sweep(self.path)


def saved(match: Match, texts: Mapping[str, str], options: Mapping[str, str]) -> Save:
    """All that it takes to go on with a match as it stands."""
    return Save(
        record=match.record,
        texts=texts,
        players={seat: player.name for seat, player in match.players.items()},
        options=options,
        drafts={
            seat: KeptDraft(kept_decision(match, seat), match.drafts[seat].sealed)
            for seat in match.people
        },
        snapshot=snapshot(match.state),
    )


def fresh_path(folder: Path, scenario: str) -> Path:
    """A file of its own for a new game; nothing that is there is written over."""
    number = 1
    while True:
        path = folder / f"{scenario}-{number:03d}{SUFFIX}"
        if not any(file.exists() for file in generations(path)):
            return path
        number += 1


def path_to_go_on(path: Path, scenario: str) -> Path:
    """Where a game goes on that was opened from a file.

    One that a person took from an older generation becomes a game of its own, so that what
    came after it stays.
    """
    return path if path.suffix == SUFFIX else fresh_path(path.parent, scenario)


@dataclass(frozen=True)
class OpenedGame:
    """A kept game with the scenario inside it.

    ``state`` is where it stands, None where its turns must be played again to know;
    ``path`` the file it was read from, and ``trouble`` why a newer one could not be.
    """

    save: Save
    loaded: Loaded
    state: State | None
    path: Path
    trouble: SaveRefusal | None = None


def open_game(path: Path) -> OpenedGame | SaveRefusal:
    """The newest good generation of a kept game, or why it cannot be opened."""
    found = newest_good(path, _opened)
    if isinstance(found, SaveRefusal):
        return found
    save, loaded, state = found.opened
    return OpenedGame(save, loaded, state, found.path, found.trouble)


def keeper_to_go_on(kept: OpenedGame, path: Path) -> Keeper:
    """The keeper of a game that was opened from ``path`` and goes on, what-ifs and all."""
    home = path_to_go_on(path, kept.loaded.scenario.rules.id)
    return Keeper(home, kept.loaded.texts, home != path, kept.save.branches)


def _opened(path: Path) -> tuple[Save, Loaded, State | None] | SaveRefusal:
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
    rules = loaded.scenario.rules
    unfit = misfit(rules, save)
    state = restored(rules, save) if unfit is None else unfit
    if isinstance(state, tuple):
        return SaveRefusal("does_not_fit", {"file": str(path), "what": state[0], "id": state[1]})
    return save, loaded, state


@dataclass(frozen=True)
class KeptGame:
    """A game on the shelf: ``path`` is its newest file, whether or not that one opens."""

    path: Path
    save: Save

    @property
    def is_finished(self) -> bool:
        """Whether it has come to its end."""
        return self.save.options.get("finished") == "yes"


def kept_games(folder: Path, finished: bool = False) -> list[KeptGame]:
    """Games not yet finished (or those that are), the last played first.

    Files that cannot be read are left out.
    """
    found: list[KeptGame] = []
    for path in _games(folder)[:MOST_READ]:
        good = newest_good(path, read)
        if isinstance(good, Good):
            game = KeptGame(path, good.opened)
            if game.is_finished == finished:
                found.append(game)
        if len(found) == MOST_LISTED:
            break
    return found


def _games(folder: Path) -> list[Path]:
    """The newest file of every game, also where only an older one is left."""
    played: dict[Path, float] = {}
    try:
        for file in folder.iterdir():
            path = file if file.suffix == SUFFIX else file.with_suffix("")
            if path.suffix == SUFFIX and file in generations(path):
                played[path] = max(file.stat().st_mtime, played.get(path, 0.0))
    except OSError:
        return []
    return sorted(played, key=lambda path: (-played[path], path.name))
