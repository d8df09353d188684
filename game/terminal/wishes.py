"""Wishes typed on the command line, turned into what is settled before a game."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from game.match.arrangement import MOST_SEED, Arrangement
from game.match.opponents import NAMES, opponent, personalities_of
from game.match.scripts import read_script
from game.players.personality import PREFIX
from game.players.player import Player
from game.scenario.compile.compiler import Scenario
from game.scenario.problems import Problems
from game.terminal.errors import WrongWordsError
from game.terminal.start import Script
from game.terminal.texts import TABLES
from game.wording.phrases import Phrasebook
from game.wording.problems import line

EVERYBODY, NOBODY = "all", "none"
WATCHED_SEED = 1
"""Seed of a game that nobody plays and nobody gave one: the same story each time."""


@dataclass(frozen=True)
class Wishes:
    """The words as typed; None or empty where nothing was said."""

    seat: str | None = None
    opponent: str | None = None
    leanings: tuple[str, ...] = ()
    lenses: tuple[str, ...] = ()
    seed: str | None = None
    full: bool = False
    language: str = "en"

    def refuse(self, code: str, **parameters: object) -> WrongWordsError:
        """The error that says why a wish cannot be granted."""
        return WrongWordsError(self.say(code, **parameters))

    def say(self, code: str, **parameters: object) -> str:
        """A sentence in the person's language."""
        return Phrasebook(self.language, TABLES).say(code, **parameters)


def arrangement(scenario: Scenario, wishes: Wishes, fresh_seed: int) -> Arrangement:
    """What the wishes settle; WrongWordsError for one that cannot be granted."""
    people = people_of(scenario, wishes)
    seed = _seed(wishes)
    return Arrangement(
        people=people,
        seed=seed if seed is not None else fresh_seed if people else WATCHED_SEED,
        opponent=wishes.opponent or NAMES[0],
        leanings=leanings_of(scenario, wishes),
        lenses=lenses_of(scenario, wishes),
        guided=not wishes.full,
    )


def over(asked: Arrangement, wishes: Wishes, given: Arrangement) -> Arrangement:
    """What a person was asked for, with what the wishes had said already put over it."""
    return replace(
        asked,
        seed=asked.seed if wishes.seed is None else given.seed,
        opponent=asked.opponent if wishes.opponent is None else given.opponent,
        leanings={**asked.leanings, **given.leanings},
        lenses={**asked.lenses, **given.lenses},
        guided=asked.guided and not wishes.full,
    )


def player(scenario: Scenario, seat: str, name: str, wishes: Wishes) -> Player:
    """The computer player of a name; WrongWordsError where there is none."""
    found = opponent(scenario, seat, name, _script(scenario, name, wishes))
    if found is None:
        if name.startswith(PREFIX):
            mine = [PREFIX + one for one in personalities_of(scenario, seat)]
            known = mine or [one for one in NAMES if not one.startswith(PREFIX)]
            what = wishes.say("cli.player_of", seat=seat)
            raise wishes.refuse("cli.unknown", what=what, name=name, known=", ".join(known))
        what = wishes.say("cli.opponent")
        raise wishes.refuse("cli.unknown", what=what, name=name, known=", ".join(NAMES))
    return found


def _script(scenario: Scenario, name: str, wishes: Wishes) -> Script | None:
    if not name.startswith("script:"):
        return None
    file = Path(name.removeprefix("script:"))
    try:
        text = file.read_bytes()
    except (OSError, ValueError):
        raise wishes.refuse("cli.unreadable", file=file) from None
    problems = Problems()
    script = read_script(text, str(file), problems)
    if script is None:
        raise WrongWordsError("\n".join(line(problem, wishes.language) for problem in problems))
    for seat in script:
        _known(wishes, "cli.seat", seat, scenario.rules.tables["seat"])
    return script


def people_of(scenario: Scenario, wishes: Wishes) -> tuple[str, ...]:
    """The seats that were wished for; WrongWordsError for one that there is not."""
    seats = [seat.id for seat in scenario.document.seats]
    if wishes.seat in (None, NOBODY):
        return ()
    if wishes.seat == EVERYBODY:
        return tuple(seats)
    wanted = str(wishes.seat).split(",")
    for seat in wanted:
        _known(wishes, "cli.seat", seat, [*seats, EVERYBODY, NOBODY])
    return tuple(seat for seat in seats if seat in wanted)


def _seed(wishes: Wishes) -> int | None:
    given = wishes.seed
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= 20 and int(given) <= MOST_SEED):
        raise wishes.refuse("cli.seed", given=given, most=MOST_SEED)
    return int(given)


def leanings_of(scenario: Scenario, wishes: Wishes) -> dict[str, str]:
    """Cards by seat; WrongWordsError for those that there are not."""
    found = {}
    cards = {seat.id: [card.id for card in seat.leanings] for seat in scenario.document.seats}
    for seat, leaning in pairs(wishes, wishes.leanings, "SEAT=ID"):
        _known(wishes, "cli.seat", seat, cards)
        _known(wishes, "cli.leaning", leaning, cards[seat], seat=seat)
        found[seat] = leaning
    return found


def lenses_of(scenario: Scenario, wishes: Wishes) -> dict[str, str]:
    """Settings by lens; WrongWordsError for those that there are not."""
    found = {}
    lenses = {lens.id: [s.id for s in lens.settings] for lens in scenario.document.lenses}
    for lens, setting in pairs(wishes, wishes.lenses, "ID=SETTING"):
        _known(wishes, "cli.lens", lens, lenses)
        _known(wishes, "cli.setting", setting, lenses[lens], lens=lens)
        found[lens] = setting
    return found


def pairs(wishes: Wishes, given: Iterable[str], form: str) -> list[tuple[str, str]]:
    """What stands before and after the first “=” of each; WrongWordsError where there is none."""
    pairs = []
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise wishes.refuse("cli.pair", given=text, form=form)
        pairs.append((name, value))
    return pairs


def _known(wishes: Wishes, what: str, name: str, known: Iterable[str], **more: str) -> None:
    names = list(known)
    if name not in names:
        word = wishes.say(what, **more)
        raise wishes.refuse("cli.unknown", what=word, name=name, known=", ".join(names))
