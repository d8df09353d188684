"""Part 9: the same orders under every other answer to a dispute: what survives."""

from __future__ import annotations

from game.report.blocks import listed, rounded, said, section, tabled, under
from game.report.conclusions import Conclusion, OtherAnswer
from game.report.findings import Findings
from game.report.markup import Content, Markup
from game.wording.numbers import whole


def lenses_section(found: Findings) -> Markup:
    """A table of conclusions by other answers, and those that hold under all of them."""
    if not found.trial.others:
        return section("lenses", found.say("lenses"), said(found.say("lenses.none")))
    surviving = found.trial.survive()
    falling = [one for one in found.trial.conclusions if one not in surviving]
    return section(
        "lenses",
        found.say("lenses"),
        said(found.say("lenses.how")),
        under(found.say("lenses.survive"), listed([conclusion_words(found, c) for c in surviving])
              or said(found.say("lenses.no_survivor"))),
        under(found.say("lenses.fall"), listed([conclusion_words(found, c) for c in falling])
              or said(found.say("lenses.nothing_falls"))),
        _table(found),
    )  # fmt: skip


def _table(found: Findings) -> Markup:
    """A row for each other answer: what falls, and where the gauges end."""
    head = [found.say("lenses.question"), found.say("lenses.answer"), found.say("lenses.falls"),
            *(found.narrator.metric(name) for name in found.gauges)]  # fmt: skip
    rows: list[list[Content]] = [
        [
            lens_question(found, other.lens),
            setting_words(found, other.lens, other.setting),
            listed([_fallen(found, one, other) for one in fallen(found, other)], "tight") or "–",
            *(
                f"{whole(there)} ({rounded(there - here.end)})"
                for there, here in zip(other.numbers, found.accounts, strict=True)
            ),
        ]
        for other in found.trial.others
    ]
    return tabled(found.say("lenses.table"), head, rows, range(3, 3 + len(found.gauges)))


def fallen(found: Findings, other: OtherAnswer) -> list[Conclusion]:
    """The conclusions that another answer overturns."""
    return [
        one for one, holds in zip(found.trial.conclusions, other.holds, strict=True) if not holds
    ]


def _fallen(found: Findings, one: Conclusion, other: OtherAnswer) -> Content:
    """What holds there instead."""
    instead = next((o for o in other.found if (o.kind, o.about) == (one.kind, one.about)), None)
    return found.say("lenses.no_ending") if instead is None else conclusion_words(found, instead)


def lens_question(found: Findings, lens: str) -> str:
    """The disputed question."""
    return found.narrator.text(found.document.lenses[found.rules.place("lens", lens)].question)


def setting_words(found: Findings, lens: str, setting: str) -> str:
    """One answer to it."""
    written = found.document.lenses[found.rules.place("lens", lens)]
    return found.narrator.text(next(one.name for one in written.settings if one.id == setting))


def conclusion_words(found: Findings, one: Conclusion) -> str:
    """A conclusion as a sentence."""
    narrator = found.narrator
    match one.kind:
        case "direction":
            return found.say(f"conclusion.{one.says}", gauge=narrator.metric(one.about))
        case "ending":
            return found.say("conclusion.ending", ending=narrator.ending(one.says))
        case "agreement":
            code = "in_force" if one.says == "yes" else "not_in_force"
            return found.say(f"conclusion.{code}", agreement=narrator.agreement(one.about))
        case "ahead":
            if not one.says:
                return found.say("conclusion.equal")
            return found.say("conclusion.ahead", seat=narrator.seat(one.says))
        case "best_goal":
            leaning, _, goal = one.says.partition(".")
            title = narrator.goal(found.rules.place("seat", one.about), int(leaning), goal)
            return found.say("conclusion.best_goal", seat=narrator.seat(one.about), goal=title)
    code = "crossed" if one.says == "yes" else "not_crossed"
    return found.say(f"conclusion.{code}", seat=narrator.seat(one.about))
