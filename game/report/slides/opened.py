"""Page 4: what was hidden: red lines, the actor's diary, and the deal on its frontier."""

from __future__ import annotations

from game.report.diaries import Diary
from game.report.findings import Findings
from game.report.markup import Markup, joined, tag
from game.report.sections.actors import move_words, note_of, type_words
from game.report.sections.deals import plain_picture
from game.report.slides.slide import columns, slide
from game.telling.opened import OpenedTold, all_opened
from game.wording.facts import red_line

MOST_ENTRIES = 3


def opened_slide(found: Findings) -> Markup:
    """Red lines and diary; the deal beside them where two sides talked one over."""
    deals = [told for told in all_opened(found.sitting) if len(told.sides) == 2]
    parts = [_lines(found), _diary(found)]
    if deals:
        parts = [tag("div", *parts), _deal(found, deals[0])]
    return slide(found, 4, found.say("slide.opened"), tag("div", columns(parts), class_="dense"))


def _lines(found: Findings) -> Markup:
    """Every seat's red lines, those crossed first."""
    crossed: list[Markup] = []
    kept: list[Markup] = []
    for s, seat in enumerate(found.rules.seats):
        card = seat.leanings[int(found.match.state.leanings[s, 0])]
        for place, _ in card.red_lines:
            words = red_line(found.narrator, found.rules.red_lines[place])
            line = tag("li", f"{found.narrator.seat(seat.id)}: {words}")
            (crossed if found.match.state.crossed[place, 0] else kept).append(line)
    parts = [
        joined([tag("p", tag("b", found.say(f"slide.{code}"))), tag("ul", lines)])
        for code, lines in (("crossed", crossed), ("kept", kept))
        if lines
    ]
    return tag("div", tag("h3", found.say("slide.lines")),
               parts or tag("p", found.say("slide.no_lines")))  # fmt: skip


def _diary(found: Findings) -> Markup:
    """The response actor's type and what it noted of its sharpest moves."""
    diary = response(found)
    if diary is None:
        return Markup()
    name = found.narrator.actor(diary.actor)
    items = [
        tag("li", found.say("slide.entry", turn=turn, move=move_words(found, diary, move)), " ",
            note_of(found, diary, move))
        for turn, move in sharpest(found, diary)
    ]  # fmt: skip
    return tag(
        "div",
        tag("h3", found.say("actors.diary", actor=name)),
        tag("p", type_words(found, diary)) if diary.type else "",
        tag("ul", items),
    )


def response(found: Findings) -> Diary | None:
    """The actor whose next move people predict; the first that has something to hide if none."""
    wanted = found.document.scenario.response
    hidden = [diary for diary in found.diaries if diary.type]
    named = [diary for diary in hidden if diary.actor == wanted]
    return next(iter(named or hidden), None)


def sharpest(found: Findings, diary: Diary) -> list[tuple[int, str]]:
    """Its moves farthest from the middle of the scale, each kind once, in order of time."""
    first: dict[str, int] = {}
    for entry in diary.entries:
        first.setdefault(entry.move, entry.turn)
    place = {name: float(size) for name, size in
             zip(found.rules.moves, found.rules.intensity, strict=True)}  # fmt: skip
    ranked = sorted(first, key=lambda move: -abs(place[f"{diary.actor}.{move}"]))[:MOST_ENTRIES]
    return sorted((first[move], move) for move in ranked)


def _deal(found: Findings, told: OpenedTold) -> Markup:
    return tag("div", plain_picture(found, told), tag("p", told.outcome, class_="quiet"))
