"""What becomes of a draft after the signatures: who must say yes, the votes, the blocs at home."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.table import rules_of
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.counsel import Answer, Counsel, Range, Tally, counsel
from game.telling.sitting import Sitting
from game.wording.gauges import Reading, reading
from game.wording.numbers import MINUS, marks, whole
from game.wording.odds import odds_words

NO_COUNSEL = Counsel((), 1.0, ())
"""What is to be expected of no draft."""


@dataclass(frozen=True)
class GroupTold:
    """How a group of a body would vote, in ranges and in words; ``members`` that it has."""

    name: str
    tally: Tally
    words: str
    members: int


@dataclass(frozen=True)
class ConsentTold:
    """What an actor or a body would say; ``groups`` are those of a body, ``members`` all of it."""

    who: str
    chance: float
    odds: str
    sentence: str
    whole: Tally | None
    groups: tuple[GroupTold, ...]
    members: int = 0


@dataclass(frozen=True)
class BlocTold:
    """A bloc at home: how it stands, and by how many points the draft would move it.

    ``mood`` says so in words; None and empty where nothing is known of it.
    """

    reading: Reading
    moved: float | None
    mood: str


@dataclass(frozen=True)
class HomeTold:
    """All that comes after the signatures; ``all_agree`` is said where several are asked.

    ``signers`` are the seats that must sign, where not all who sit there must.
    """

    signers: tuple[str, ...]
    answers: tuple[ConsentTold, ...]
    chance: float
    all_agree: str
    blocs: tuple[BlocTold, ...]


def counsel_on(sitting: Sitting, g: int, seen: View, code: int) -> Counsel:
    """What is to be expected of a draft, worked out once for what the seat knows."""
    key = counsel_key(sitting, g, seen, code)
    if key not in sitting.counsels:
        sitting.counsels[key] = counsel(sitting.match.rules, seen, g, code)
    return sitting.counsels[key]


def counsel_key(sitting: Sitting, g: int, seen: View, code: int) -> tuple[str, int, int, int, str]:
    """Under what the counsel of a draft is remembered: who asks, when, of what, knowing what."""
    return (sitting.seat, seen.known.turn, g, code, seen.known.digest())


def home(sitting: Sitting, g: int, seen: View, code: int) -> HomeTold:
    """Everything that comes after the signatures, for one draft or for none."""
    found = counsel_on(sitting, g, seen, code) if code != NO_DRAFT else NO_COUNSEL
    return home_told(sitting, g, seen, code, found)


def home_told(sitting: Sitting, g: int, seen: View, code: int, found: Counsel) -> HomeTold:
    """The same from a counsel that has been worked out already."""
    odds = odds_words(sitting.narrator, found.chance)
    return HomeTold(
        signers=tuple(_signers(sitting, g, code)),
        answers=tuple(_answer(sitting, answer) for answer in found.answers),
        chance=found.chance,
        all_agree=sitting.words("home.all", odds=odds) if len(found.answers) > 1 else "",
        blocs=tuple(_blocs(sitting, seen, found)),
    )


def home_line(sitting: Sitting, g: int, seen: View, code: int) -> str | None:
    """Who must say yes, in one line; None where nobody is asked."""
    if code == NO_DRAFT:
        return None
    answers = [_answer(sitting, one) for one in counsel_on(sitting, g, seen, code).answers]
    said = [sitting.words("home.one", who=one.who, odds=one.odds) for one in answers]
    return "; ".join(said) or None


def _signers(sitting: Sitting, g: int, code: int) -> list[str]:
    if code == NO_DRAFT:
        return []
    needed = rules_of(sitting.match.rules, g)[1].signers[:, code]
    seats = sitting.match.rules.agreements[g].seats
    if all(needed[s] for s in seats):
        return []
    return [sitting.narrator.seat(sitting.match.rules.seats[s].id) for s in seats if needed[s]]


def _answer(sitting: Sitting, answer: Answer) -> ConsentTold:
    odds = odds_words(sitting.narrator, answer.chance)
    if answer.whole is None:
        who = sitting.narrator.actor(sitting.match.rules.actors[answer.actor].id)
        sentence = sitting.words("home.actor", actor=who, odds=odds)
        return ConsentTold(who, answer.chance, odds, sentence, None, ())
    body = sitting.narrator.document.bodies[answer.body]
    who = sitting.narrator.text(body.name)
    yes, no = range_words(sitting, answer.whole.yes), range_words(sitting, answer.whole.no)
    sentence = sitting.words("home.body", body=who, odds=odds, yes=yes, no=no)
    groups = tuple(
        GroupTold(sitting.narrator.text(group.name), tally, _tally_words(sitting, tally),
                  group.members)
        for group, tally in zip(body.groups, answer.groups, strict=True)
    )  # fmt: skip
    members = sum(group.members for group in body.groups)
    return ConsentTold(who, answer.chance, odds, sentence, answer.whole, groups, members)


def _tally_words(sitting: Sitting, tally: Tally) -> str:
    return sitting.words(
        "home.group",
        yes=range_words(sitting, tally.yes),
        no=range_words(sitting, tally.no),
        abstained=range_words(sitting, tally.abstained),
    )


def range_words(sitting: Sitting, found: Range) -> str:
    """Such as ``120–135``, or one number where both ends are the same."""
    low, high = found
    return str(low) if low == high else sitting.words("gauge.hazy.short", low=low, high=high)


def _blocs(sitting: Sitting, seen: View, found: Counsel) -> list[BlocTold]:
    """How each bloc at home stands now, and how it would take the draft."""
    told, moods = [], dict(found.moods)
    for b, bloc in enumerate(sitting.match.rules.blocs):
        if bloc.seat == seen.seat:
            it, moved = reading(sitting.narrator, seen, bloc.id), moods.get(b)
            mood = mood_words(sitting, moved) if moved is not None else ""
            told.append(BlocTold(it, moved, mood))
    return told


def mood_words(sitting: Sitting, points: float) -> str:
    """Whether a bloc would welcome a draft."""
    moved = whole(points * 1000)
    if moved == 0:
        return sitting.words("home.indifferent")
    code = "home.welcomes" if moved > 0 else "home.minds"
    size = f"+{moved}" if moved > 0 else f"{MINUS}{-moved}"
    return f"{marks(points * 1000)} {sitting.words(code, points=size)}"
