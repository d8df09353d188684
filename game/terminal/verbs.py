"""What the verbs of the command line do once their words are understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from game.engine.replay import RESOLUTION, prove
from game.match.arrangement import Arrangement
from game.saves.form import Save
from game.saves.refusal import SaveRefusal
from game.scenario.library import Entry, Library
from game.scenario.load import load
from game.scenario.problems import Problems
from game.terminal.choices import Hall
from game.terminal.commands import echoed
from game.terminal.errors import FailedError, WrongWordsError
from game.terminal.kept import Keeper, KeptGame, fresh_path, kept_games, open_game
from game.terminal.keyboard import EndOfInputError, QuitError
from game.terminal.menu import choose
from game.terminal.setup import Settling
from game.terminal.start import Ground, begin, retell
from game.terminal.start import resume as go_on
from game.terminal.wishes import Wishes, arrangement, over, player
from game.wording.phrases import LANGUAGES
from game.wording.problems import line
from game.wording.saves import refusal_sentence


@dataclass(frozen=True)
class House:
    """What the roof hands down: the library, the folder of kept games, people and their dice.

    ``told`` takes what is no part of the story, such as where the game is kept.
    """

    library: Library
    games: Path
    hall: Hall
    fresh_seed: int
    told: TextIO

    def say_where(self, keeper: Keeper) -> None:
        """Tell where a game was written down, if it was."""
        if keeper.has_written:
            self.hall.screen.out.flush()
            self.told.write(self.hall.words("cli.kept_in", path=keeper.path) + "\n")


def menu(house: House, offers: Sequence[Entry]) -> None:
    """Let a person choose a scenario or a kept game, and play it."""
    try:
        chosen = choose(house.hall, offers, kept_games(house.games))
    except (QuitError, EndOfInputError):
        return
    if isinstance(chosen, KeptGame):
        resume(house, chosen.path, keeps_language=True)
    else:
        play(house, chosen.id, Wishes(language=house.hall.language), asks=True)


def play(house: House, name: str, wishes: Wishes, asks: bool) -> None:
    """Play a scenario; where no seat was wished for, ask if ``asks``, else let it be watched."""
    ground = ground_of(house, name)
    settled = arrangement(ground.scenario, wishes, house.fresh_seed)
    if wishes.seat is None and asks:
        asked = _asked(house, ground)
        if asked is None:
            return
        settled = over(asked, wishes, settled)
    players = {
        seat.id: player(ground.scenario, seat.id, settled.opponent, wishes)
        for seat in ground.scenario.rules.seats
        if seat.id not in settled.people
    }
    path = fresh_path(house.games, ground.scenario.rules.id)
    keeper = Keeper(path, ground.loaded.texts)
    begin(house.hall, ground, settled, players, keeper)
    house.say_where(keeper)


def _asked(house: House, ground: Ground) -> Arrangement | None:
    """Who plays and how; None when the person leaves."""
    try:
        return Settling(house.hall, ground.scenario, house.fresh_seed).run()
    except (QuitError, EndOfInputError):
        return None


def resume(house: House, path: Path | None, keeps_language: bool) -> None:
    """Go on with a kept game, the last one played where none is named.

    ``keeps_language``: in the language of the moment, not in the one it was kept in.
    """
    hall = house.hall
    if path is None:
        games = kept_games(house.games)
        if not games:
            raise FailedError(hall.words("cli.no_kept"))
        path = games[0].path
    save, ground = opened(house, path)
    if not keeps_language and save.options.get("language") in LANGUAGES:
        hall.language = save.options["language"]
    if save.options.get("finished") == "yes":
        raise FailedError(hall.words("cli.finished", file=path))
    wishes = Wishes(language=hall.language)
    players = {
        seat: player(ground.scenario, seat, name, wishes) for seat, name in save.players.items()
    }
    keeper = Keeper(path, ground.loaded.texts)
    go_on(hall, ground, save, players, keeper)
    house.say_where(keeper)


def replay(house: House, path: Path) -> None:
    """Tell a kept game again."""
    save, ground = opened(house, path)
    retell(house.hall, ground, save)


def verify(house: House, path: Path) -> None:
    """Play a kept game again and compare every value; FailedError names the first difference."""
    save, ground = opened(house, path)
    words, recorded = house.hall.words, save.record.resolution
    if recorded != RESOLUTION:
        raise FailedError(words("cli.other_rules", recorded=recorded, ours=RESOLUTION))
    difference = prove(ground.scenario.rules, save.record)
    if difference is not None:
        raise FailedError(words("cli.differs", **vars(difference)))
    house.hall.screen.line(words("cli.proved", turns=len(save.record.turns)))


def ground_of(house: House, name: str) -> Ground:
    """The scenario of an id or path, compiled; FailedError lists its mistakes."""
    library, words = house.library, house.hall.words
    path = library.find(name)
    if path is None:
        near = library.suggestion(name)
        code = "cli.unknown_scenario" if near is None else "cli.perhaps"
        raise WrongWordsError(words(code, name=echoed(name), near=near))
    problems = Problems()
    loaded = load(path, library.beside(path).world, problems)
    if loaded is None:
        lines = [line(problem, house.hall.language) for problem in problems]
        count = len(problems.errors)
        raise FailedError("\n".join([*lines, words("cli.problems", count=count)]))
    return Ground(name, loaded)


def opened(house: House, path: Path) -> tuple[Save, Ground]:
    """A kept game and the scenario inside it; FailedError says why it cannot be opened."""
    found = open_game(path)
    if isinstance(found, SaveRefusal):
        raise FailedError(refusal_sentence(found, house.hall.language))
    save, loaded = found
    known = any(entry.id == save.record.scenario for entry in house.library.listing())
    return save, Ground(save.record.scenario if known else "", loaded)
