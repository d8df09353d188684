"""What the verbs of the command line do once their words are understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from game.engine.replay import RESOLUTION, Difference, prove
from game.match.arrangement import Arrangement
from game.match.shelf import (
    Keeper,
    KeptGame,
    OpenedGame,
    fresh_path,
    keeper_to_go_on,
    kept_games,
    open_game,
)
from game.players.player import Player
from game.saves.branch import grown
from game.saves.file import replace
from game.saves.form import Save, to_plain
from game.saves.refusal import SaveRefusal
from game.scenario.library import Entry, Library
from game.scenario.load import load, present_fingerprint
from game.scenario.problems import Problems
from game.terminal.choices import Hall
from game.terminal.commands import echoed
from game.terminal.errors import FailedError, WrongWordsError
from game.terminal.keyboard import EndOfInputError, QuitError
from game.terminal.menu import choose
from game.terminal.setup import Settling
from game.terminal.start import Ground, begin, retell
from game.terminal.start import resume as go_on
from game.terminal.wishes import Wishes, arrangement, over, player
from game.wording.numbers import decimals
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
            self.tell(self.hall.words("cli.kept_in", path=keeper.path))

    def tell(self, sentence: str) -> None:
        """Tell something that is no part of the story."""
        self.hall.screen.out.flush()
        self.told.write(sentence + "\n")


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
    ground, settled = wished(house, name, wishes)
    if wishes.seat is None and asks:
        asked = _asked(house, ground)
        if asked is None:
            return
        settled = over(asked, wishes, settled)
    players = _players(ground, settled, wishes)
    path = fresh_path(house.games, ground.scenario.rules.id)
    keeper = Keeper(path, ground.loaded.texts, is_new=True)
    begin(house.hall, ground, settled, players, keeper)
    house.say_where(keeper)


def wished(house: House, name: str, wishes: Wishes) -> tuple[Ground, Arrangement]:
    """The scenario of an id or path, and what the wishes settle; errors say what cannot be."""
    ground = ground_of(house, name)
    settled = arrangement(ground.scenario, wishes, house.fresh_seed)
    if wishes.seat is not None:
        _players(ground, settled, wishes)
    return ground, settled


def _players(ground: Ground, settled: Arrangement, wishes: Wishes) -> dict[str, Player]:
    return {
        seat.id: player(ground.scenario, seat.id, settled.opponent, wishes)
        for seat in ground.scenario.rules.seats
        if seat.id not in settled.people
    }


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
    kept, ground = opened(house, path)
    save = kept.save
    if not keeps_language and save.options.get("language") in LANGUAGES:
        hall.language = save.options["language"]
    if save.options.get("finished") == "yes":
        raise FailedError(hall.words("cli.finished", file=path))
    wishes = Wishes(language=hall.language)
    players = {
        seat: player(ground.scenario, seat, name, wishes) for seat, name in save.players.items()
    }
    keeper = keeper_to_go_on(kept, path)
    go_on(hall, ground, kept, players, keeper)
    house.say_where(keeper)


def replay(house: House, path: Path) -> None:
    """Tell a kept game again."""
    kept, ground = opened(house, path)
    retell(house.hall, ground, kept.save)


def plain(house: House, path: Path, out: Path | None) -> None:
    """Write a kept game down for people to read, into a file or where the game speaks."""
    kept, _ = opened(house, path)
    text = to_plain(kept.save)
    if out is None:
        house.hall.screen.out.write(text)
        return
    if out.exists() and any(out.samefile(file) for file in (path, kept.path) if file.exists()):
        raise WrongWordsError(house.hall.words("cli.plain_over", file=out))
    try:
        replace(out, text.encode())
    except OSError as error:
        reason = {"file": str(out), "reason": error.strerror or ""}
        refusal = SaveRefusal("unwritable", reason)
        raise FailedError(refusal_sentence(refusal, house.hall.language)) from None


def verify(house: House, path: Path) -> None:
    """Play a kept game again and compare every value; FailedError names the first difference."""
    kept, ground = opened(house, path)
    words, record = house.hall.words, kept.save.record
    if record.resolution != RESOLUTION:
        code = "cli.other_rules"
        raise FailedError(words(code, recorded=record.resolution, ours=RESOLUTION))
    difference = prove(ground.scenario.rules, record, kept.save.snapshot)
    if difference is not None:
        raise FailedError(_difference(house, difference))
    house.hall.screen.line(words("cli.proved", turns=len(record.turns)))
    _verify_branches(house, ground, kept.save)


def _verify_branches(house: House, ground: Ground, save: Save) -> None:
    words = house.hall.words
    for number in range(1, len(save.branches) + 1):
        whole = grown(save.record, save.branches, number)
        difference = prove(ground.scenario.rules, whole)
        if difference is not None:
            what = _difference(house, difference)
            raise FailedError(words("cli.differs.branch", number=number, what=what))
    if save.branches:
        house.hall.screen.line(words("cli.proved_branches", count=len(save.branches)))


def _difference(house: House, found: Difference) -> str:
    """Where a replay first differs from its record; metrics in points."""
    recorded, replayed = (_shown(found.field, n) for n in (found.recorded, found.replayed))
    return house.hall.words(
        f"cli.differs.{found.field}", turn=found.turn, metric=found.metric,
        recorded=recorded, replayed=replayed,
    )  # fmt: skip


def _shown(field: str, number: float | str) -> str:
    if isinstance(number, str):
        return number
    return decimals(number) if field == "values" else f"{number:g}"


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


def opened(house: House, path: Path) -> tuple[OpenedGame, Ground]:
    """A kept game and the scenario inside it; FailedError says why it cannot be opened.

    Tells where an older generation had to be opened, and where the scenario has changed.
    """
    found = open_game(path)
    if isinstance(found, SaveRefusal):
        raise FailedError(refusal_sentence(found, house.hall.language))
    if found.trouble is not None:
        house.tell(refusal_sentence(found.trouble, house.hall.language))
        house.tell(house.hall.words("resume.older", turn=len(found.save.record.turns) + 1))
    scenario = found.save.record.scenario
    now = present_fingerprint(house.library, scenario)
    if now is not None and now != found.loaded.fingerprint:
        house.tell(house.hall.words("resume.scenario_changed"))
    return found, Ground(scenario if now == found.loaded.fingerprint else "", found.loaded)
