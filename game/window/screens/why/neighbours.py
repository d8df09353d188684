"""One side of the causal map: cards of what acts on the middle, or of what it acts on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.telling.causality import Arrow, Part
from game.telling.nodes import Node
from game.window.drawing.wrapping import Run
from game.window.look import Look
from game.window.theme import Colour
from game.window.widgets.layout import Column
from game.window.widgets.text import Text
from game.window.widgets.web import Neighbour, Strand
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.why.causes import CausesScreen


def neighbours(screen: CausesScreen, look: Look, side: str, arrows: Sequence[Arrow]) -> Widget:
    """Cards under the headings of their groups; ``side`` is ``in`` or ``out``."""
    title = look.say("causes.into" if side == "in" else "causes.out_of")
    found: list[Widget] = [Text(title, "lead", bold=True)]
    if not arrows:
        none = look.say("causes.nothing_into" if side == "in" else "causes.nothing_out")
        return Column(*found, Text(none, colour=look.palette.soft))
    most = max(arrow.strength for arrow in arrows)
    for group, own in _grouped(screen, side, arrows).items():
        found.append(Text(group, "note", bold=True, colour=look.palette.soft))
        found += [_card(screen, look, side, arrow, most) for arrow in own]
    return Column(*found, gap=7)


def _other(screen: CausesScreen, side: str, arrow: Arrow) -> Node:
    return screen.model.nodes[arrow.source if side == "in" else arrow.target]


def _grouped(screen: CausesScreen, side: str, arrows: Sequence[Arrow]) -> dict[str, list[Arrow]]:
    """Arrows by the group of what is at their other end; kinds in order, the strongest first."""
    kinds = ("gauge", "metric", "agreement", "move", "order")
    found: dict[str, list[Arrow]] = {}
    for arrow in sorted(arrows, key=lambda a: kinds.index(_other(screen, side, a).kind)):
        found.setdefault(_other(screen, side, arrow).group, []).append(arrow)
    return {
        group: sorted(own, key=lambda a: -a.strength) for group, own in found.items()
    }  # fmt: skip


def _card(screen: CausesScreen, look: Look, side: str, arrow: Arrow, most: float) -> Widget:
    """A neighbour: its name, what the arrow does in a word, and each way in which it does it."""
    other = _other(screen, side, arrow)
    target = screen.model.nodes[arrow.target]
    colour = _colour(screen, look, arrow, target)
    effect = look.say(_effect_code(arrow, target))
    card = Column(
        Text([Run(other.name, bold=True), Run("   "), Run(effect, True, colour)]),
        *(_part(look, part) for part in arrow.parts),
        gap=2,
    )
    strand = Strand(colour, (arrow.strength / most) ** 0.5, arrow.sign < 0)
    return Neighbour(f"causes:{side}:{other.id}", card, _walker(screen, other.id), strand)


def _walker(screen: CausesScreen, node: str) -> Callable[[], None]:
    return lambda: screen.walk(node)


def _effect_code(arrow: Arrow, target: Node) -> str:
    if not arrow.sign:
        return "causes.both"
    if target.kind == "move":
        return "causes.likelier" if arrow.sign > 0 else "causes.rarer"
    return "causes.raises" if arrow.sign > 0 else "causes.lowers"


def _part(look: Look, part: Part) -> Text:
    palette = look.palette
    runs = [Run(part.words)]
    if part.reason:
        runs.append(Run(f": {part.reason}", colour=palette.soft))
    if not part.is_live:
        runs.append(Run(f" ({look.say('causes.resting')})", colour=palette.soft))
    return Text(runs, "note")


def _colour(screen: CausesScreen, look: Look, arrow: Arrow, target: Node) -> Colour:
    """By better and worse for the seat, where the target has a good direction."""
    palette = look.palette
    if target.kind not in ("metric", "gauge") or not arrow.sign:
        return palette.soft
    good = screen.good(target.of)
    if good == "neither":
        return palette.soft
    return palette.better if (arrow.sign > 0) == (good == "high") else palette.worse
