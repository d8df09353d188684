"""The verbs of what-ifs: make one, list them, tell one, go on with one by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from game.engine.replay import Record
from game.match.branches import BranchKeeper, taken_up
from game.match.deciders import SAME
from game.match.fork import Obstacle, branch_of, fork, not_repeated, play_on, told_again
from game.match.match import Match
from game.match.shelf import path_to_go_on
from game.saves.branch import MOST_BRANCHES, Branch, Change, grown
from game.saves.form import Save
from game.saves.refusal import SaveRefusal
from game.telling.compared import compared_told
from game.telling.whatif import let_go_words, obstacle_words, tree_told
from game.terminal.compared import show_compared, show_heading, show_tree
from game.terminal.ending import show_ending
from game.terminal.errors import FailedError, WrongWordsError
from game.terminal.play import play
from game.terminal.start import Ground
from game.terminal.table import Keep, Table
from game.terminal.verbs import House, opened
from game.terminal.watch import tell_turn
from game.terminal.whatif import (
    Asked,
    by_hand,
    changes_of,
    check_seat,
    computers,
    number_of,
    show_choices,
)
from game.wording.saves import refusal_sentence


def make(house: House, path: Path, asked: Asked) -> None:
    """Take a kept game otherwise from a turn on, compare both, and keep it as a branch.

    Where nothing is asked for, tells what was decided in that turn and what else could have been.
    """
    kept, ground = opened(house, path)
    save, words = kept.save, house.hall.words
    parent = 0 if asked.branch is None else _branch_number(house, save, asked.branch)
    then = _then(house, ground, grown(save.record, save.branches, parent))
    last = len(then.record.turns)
    turn = number_of(asked.turn, last)
    if turn is None:
        raise WrongWordsError(words("cli.turn", given=asked.turn, last=last))
    changes = changes_of(ground.scenario, asked, house.hall.language)
    if not changes and not asked.hand:
        show_choices(_table(house, then), then, turn)
        return
    if len(save.branches) >= MOST_BRANCHES:
        raise FailedError(words("cli.full", most=MOST_BRANCHES))
    now = _forked(house, save, then, turn, changes, asked)
    if not asked.hand:
        play_on(then, now)
    branch = branch_of(now, parent, turn, changes, asked.label)
    home = path_to_go_on(path, ground.scenario.rules.id)
    keeper = BranchKeeper(home, save, branch, len(save.branches) + 1)
    (_play if asked.hand else _compare)(house, now, keeper, then)


def _forked(
    house: House, save: Save, then: Match, turn: int, changes: Sequence[Change], asked: Asked
) -> Match:
    """The match as it stands once the changes are made; WrongWordsError where they cannot be."""
    scenario, language = then.scenario, house.hall.language
    hand = by_hand(scenario, save, asked, language)
    if not hand:
        check_seat(scenario, changes, asked, language)
    names = {seat: name for seat, name in save.players.items() if seat not in hand}
    anew = computers(scenario, names, language) if asked.anew or asked.hand else {}
    now = fork(then, turn, changes, anew, hand)
    if isinstance(now, Obstacle):
        raise WrongWordsError("\n".join(obstacle_words(_table(house, then).narrator, now)))
    return now


def tree(house: House, path: Path) -> None:
    """List all what-ifs of a kept game."""
    kept, ground = opened(house, path)
    save = kept.save
    start = Match.resume(ground.scenario, _unplayed(save.record), {})
    table = _table(house, start)
    show_tree(table, len(save.record.turns), tree_told(table.narrator, save.branches))


def branch(house: House, path: Path, number: str, goes_on: bool) -> None:
    """Tell one what-if from its turn on, beside what it grew from; or go on with it by hand."""
    kept, ground = opened(house, path)
    save = kept.save
    own = _branch_number(house, save, number)
    found = save.branches[own - 1]
    then = _then(house, ground, grown(save.record, save.branches, found.parent))
    if goes_on:
        home = path_to_go_on(path, ground.scenario.rules.id)
        keeper = BranchKeeper(home, save, found, own)
        _play(house, _by_hand(house, ground, found, then), keeper, then)
        return
    now = _then(house, ground, grown(save.record, save.branches, own))
    table = _table(house, now)
    show_heading(table, found, own)
    for reveal in now.reveals[found.turn - 1 :]:
        tell_turn(table, reveal)
    if now.finished:
        show_ending(table)
    _show(table, found, then)


# -- a game in hand --------------------------------------------------------------------------------


def _branch_number(house: House, save: Save, given: str) -> int:
    number = number_of(given, len(save.branches))
    if number is None:
        code = "cli.branch" if save.branches else "cli.no_branches"
        raise WrongWordsError(house.hall.words(code, given=given, last=len(save.branches)))
    return number


def _then(house: House, ground: Ground, record: Record) -> Match:
    """A recorded game as it was; FailedError where the rules have changed since."""
    then = told_again(ground.scenario, record)
    if then is None:
        raise FailedError(house.hall.words("cli.whatif_rules"))
    return then


def _unplayed(record: Record) -> Record:
    return Record(record.scenario, record.fingerprint, record.seed, record.setup, record.run)


def _table(house: House, match: Match, keep: Keep | None = None) -> Table:
    hall = house.hall
    first = match.rules.seats[0].id
    return Table(
        match, hall.screen, hall.keyboard, hall.language, False, keep or _keep_nothing, first
    )


def _keep_nothing(match: Match, options: Mapping[str, str]) -> SaveRefusal | None:  # noqa: ARG001
    return None


def _by_hand(house: House, ground: Ground, found: Branch, then: Match) -> Match:
    """A what-if that people play, as it stands; FailedError where none can be gone on with."""
    words, scenario = house.hall.words, ground.scenario
    if all(seat.id in found.players for seat in scenario.rules.seats):
        raise FailedError(words("cli.not_by_hand"))
    anew = {seat: name for seat, name in found.players.items() if name != SAME}
    players = computers(scenario, anew, house.hall.language)
    now = taken_up(scenario, then.record, found, players)
    if now is None:
        raise FailedError(words("cli.whatif_rules"))
    if now.finished:
        raise FailedError(words("cli.whatif_over"))
    return now


def _play(house: House, now: Match, keeper: BranchKeeper, then: Match) -> None:
    """Play a what-if by hand; compare it with the other as far as it has been played."""
    words = house.hall.words
    file, number = keeper.path, keeper.number
    table = _table(house, now, keeper)
    show_heading(table, keeper.branch, number)
    if not keeper.branch.turns:
        table.say("whatif.plans")
    play(table, left=words("whatif.left", file=file, number=number))
    if keeper.branch.turns:
        _show(table, keeper.branch, then)
    house.tell(words("cli.branch_kept", number=number, path=file))


def _compare(house: House, now: Match, keeper: BranchKeeper, then: Match) -> None:
    """Keep what was made, whoever still reads, and show it."""
    refusal = keeper(now, {})
    table = _table(house, now)
    show_heading(table, keeper.branch, keeper.number)
    _show(table, keeper.branch, then)
    if refusal is not None:
        raise FailedError(refusal_sentence(refusal, house.hall.language))
    house.tell(house.hall.words("cli.branch_kept", number=keeper.number, path=keeper.path))


def _show(table: Table, made: Branch, then: Match) -> None:
    """What could not be repeated, and both histories side by side."""
    gone = not_repeated(then.rules, then.record, table.match.record, made)
    sentences = [let_go_words(table.narrator, one) for one in gone]
    is_longer = table.match.state.turn > then.state.turn
    if is_longer and SAME in made.players.values():
        sentences.append(table.words("letgo.beyond", turn=then.state.turn))
    if sentences:
        table.label("whatif.letgo")
        table.bullets(sentences)
    show_compared(table, compared_told(table, then, made.turn))
