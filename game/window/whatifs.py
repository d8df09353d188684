"""The what-ifs of a game that is over: made from it, compared with it, kept in its file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.match.branches import taken_up
from game.match.comparison import compare
from game.match.deciders import NOBODY, SAME
from game.match.fork import Obstacle, branch_of, fork, not_repeated, play_on, told_again
from game.match.match import Match
from game.match.resuming import players_named
from game.players.player import Player
from game.saves.branch import MOST_BRANCHES, TRUNK, Branch, Change, grown
from game.saves.refusal import SaveRefusal
from game.telling.compared import ComparedTold, compared_told
from game.telling.sitting import Sitting
from game.telling.texts import TABLES as TELLING
from game.telling.whatif import let_go_words, obstacle_words
from game.window.texts import TABLES
from game.wording.phrases import Phrasebook
from game.wording.saves import refusal_sentence

if TYPE_CHECKING:
    from game.window.play import Play

Write = Callable[[Match, Mapping[str, str], Sequence[Branch]], SaveRefusal | None]
"""Writes a game down with its what-ifs."""


@dataclass(frozen=True)
class Made:
    """A what-if and the history that it left; ``number`` is its own in the file, 0 if unkept."""

    then: Match
    now: Match
    branch: Branch
    number: int = 0

    @property
    def is_by_hand(self) -> bool:
        """Whether people play it on, and it is not over."""
        return bool(self.now.people) and not self.now.finished

    def labelled(self, label: str) -> Made:
        """The same under a label."""
        return replace(self, branch=replace(self.branch, label=label))


@dataclass(frozen=True)
class Compared:
    """Both histories side by side, and what could not be repeated."""

    told: ComparedTold
    let_go: tuple[str, ...]


@dataclass(frozen=True)
class Summary:
    """How a what-if ended, and by how much its gauges differ at the end (thousandths)."""

    ending: int | None
    differences: tuple[tuple[str, float], ...]


class WhatIfs:
    """All what-ifs of one finished game.

    What is slow takes place beside the window; only ``keep`` changes anything.  Where a what-if
    cannot be, a sentence comes back instead.
    """

    def __init__(self, play: Play, branches: Sequence[Branch], write: Write) -> None:
        self.play = play
        self.branches = tuple(branches)
        self._write = write
        self.summaries: dict[int, Summary | None] = {}  # by number; None where it cannot be told

    def words(self, code: str, /, **parameters: object) -> str:
        """A sentence in the language of the moment."""
        book = Phrasebook(self.play.app.settings.language, TELLING, TABLES)
        return book.say(code, **parameters)

    # -- beside the window -----------------------------------------------------------------------

    def then(self, number: int = TRUNK) -> Match | str:
        """The game (0) or a what-if as it was, told again from its record."""
        if not self.play.match.finished:
            return self.words("timeline.unfinished")
        record = grown(self.play.match.record, self.branches, number)
        then = told_again(self.play.match.scenario, record)
        return self.words("timeline.other_rules") if then is None else then

    def make(
        self,
        then: Match,
        parent: int,
        turn: int,
        changes: Sequence[Change],
        is_anew: bool = False,
        hand: Sequence[str] = (),
    ) -> Made | str:
        """A what-if played out, or where somebody plays by hand as it stands at that turn."""
        players = self._computers(hand) if is_anew or hand else {}
        if isinstance(players, str):
            return players
        now = fork(then, turn, changes, players or NOBODY, hand)
        if isinstance(now, Obstacle):
            narrator = self._sitting(then).narrator
            return " ".join(obstacle_words(narrator, now))
        if not hand:
            play_on(then, now)
        _ = now.reveals  # played again here, and not while a frame waits for them
        return Made(then, now, branch_of(now, parent, turn, changes, ""))

    def kept(self, number: int) -> Made | str:
        """A what-if of the file beside what it left; one by hand so that it can be gone on with."""
        branch = self.branches[number - 1]
        then = self.then(branch.parent)
        if isinstance(then, str):
            return then
        anew = {seat: name for seat, name in branch.players.items() if name != SAME}
        players = players_named(then.scenario, anew)
        if isinstance(players, str):
            return self.words("notice.no_player", name=players)
        now = taken_up(then.scenario, then.record, branch, players)
        if now is None:
            return self.words("timeline.other_rules")
        return Made(then, now, branch, number)

    def summary(self, number: int) -> Summary | None:
        """How a kept what-if came out."""
        then, now = self.then(self.branches[number - 1].parent), self.then(number)
        if isinstance(then, str) or isinstance(now, str):
            return None
        ending = int(now.state.ending[0]) if now.finished else None
        turn = self.branches[number - 1].turn
        found = compare(then, now, turn) if len(now.record.turns) >= turn else []
        return Summary(ending, tuple((one.name, one.difference) for one in found))

    def compared(self, made: Made, language: str) -> Compared:
        """Both histories in words and numbers."""
        sitting = Sitting(made.now, language, False, extra=(TABLES,))
        gone = not_repeated(made.now.rules, made.then.record, made.now.record, made.branch)
        said = [let_go_words(sitting.narrator, one) for one in gone]
        last = made.then.state.turn
        if made.now.state.turn > last and SAME in made.branch.players.values():
            said.append(sitting.words("letgo.beyond", turn=last))
        return Compared(compared_told(sitting, made.then, made.branch.turn), tuple(said))

    def _computers(self, hand: Sequence[str]) -> dict[str, Player] | str:
        """The computer players of the game anew, but for seats that people take."""
        match = self.play.match
        names = {seat: one.name for seat, one in match.players.items() if seat not in hand}
        players = players_named(match.scenario, names)
        if isinstance(players, str):
            return self.words("notice.no_player", name=players)
        return players

    def _sitting(self, match: Match) -> Sitting:
        return Sitting(match, self.play.app.settings.language, False, extra=(TABLES,))

    # -- keeping ---------------------------------------------------------------------------------

    @property
    def is_full(self) -> bool:
        """Whether the file can hold no more."""
        return len(self.branches) >= MOST_BRANCHES

    def keep(self, branch: Branch, number: int = 0) -> int | str:
        """Write a what-if into the game's file: a new one, or that of a number as it now stands.

        Its number, or why it could not be written; what is in the file then stays as it was.
        """
        if not number and self.is_full:
            return self.words("timeline.full", most=MOST_BRANCHES)
        branches = list(self.branches)
        if number:
            branches[number - 1] = branch
        else:
            branches.append(branch)
        refusal = self._write(self.play.match, self.play.options, branches)
        if refusal is not None:
            return refusal_sentence(refusal, self.play.app.settings.language)
        self.branches = tuple(branches)
        self.summaries.pop(number, None)
        return number or len(branches)

    def keeper(self, made: Made) -> HandKeeper:
        """What keeps a what-if that is played by hand."""
        return HandKeeper(self, made.branch, made.number)


class HandKeeper:
    """Writes a what-if that people play into the file of its game, whenever a turn was played."""

    def __init__(self, whatifs: WhatIfs, branch: Branch, number: int) -> None:
        self.whatifs, self.branch, self.number = whatifs, branch, number
        self._is_kept = bool(number)

    def __call__(self, match: Match, options: Mapping[str, str]) -> str | None:
        """Write it down; a sentence where that fails."""
        turns = tuple(match.record.turns[self.branch.turn - 1 :])
        if len(match.record.turns) < self.branch.turn - 1:
            return self.whatifs.words("timeline.taken_back", turn=self.branch.turn)
        if self._is_kept and turns == self.branch.turns:
            return None  # plans are not kept in a what-if
        self.branch = replace(self.branch, turns=turns)
        kept = self.whatifs.keep(self.branch, self.number)
        self._is_kept = not isinstance(kept, str)
        if isinstance(kept, str):
            return kept
        self.number = kept
        return None
