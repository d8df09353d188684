"""Every number of the model: what it does, why, from what source, and how well founded it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from game.scenario.compile.compiler import Scenario
from game.scenario.compile.workshop import Path
from game.scenario.schema.effects import Change
from game.scenario.schema.values import Reasoned
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class Coefficient:
    """A number or formula of the model.

    ``part`` is change, start, lens or utility; ``of`` the deed, metric, lens or actor that it
    belongs to; ``moves`` the metric that it moves; ``by`` the number or formula as written;
    ``timing`` and ``when`` as written too.  Texts are in the narrator's language.
    """

    part: str
    of: str
    moves: str
    by: str
    timing: str
    when: str
    why: str
    sources: tuple[str, ...]
    confidence: str


def coefficients(narrator: Narrator) -> list[Coefficient]:
    """All numbers: where metrics start, what deeds change, answers to disputes, utilities."""
    scenario = narrator.scenario
    return [
        *_starts(narrator),
        *_changes(narrator, scenario),
        *_lenses(narrator),
        *_utilities(narrator),
    ]


def _starts(narrator: Narrator) -> Iterator[Coefficient]:
    for metric in narrator.document.stocks:
        pull = "" if metric.pull is None else f"{metric.pull.share:g} / {metric.pull.per}"
        noise = "" if metric.noise is None else f"± {metric.noise.sd:g} / {metric.noise.per}"
        timing = ", ".join(part for part in (pull, noise) if part)
        by = f"{metric.start:g}" if metric.rest is None else f"{metric.start:g} → {metric.rest:g}"
        yield Coefficient("start", metric.id, metric.id, by, timing, "", *_reason(narrator, metric))


def _changes(narrator: Narrator, scenario: Scenario) -> Iterator[Coefficient]:
    rules = scenario.rules
    for phase in rules.phases.values():
        for row, place in enumerate(phase.deed):
            note, deed = scenario.notes[phase.number + row], phase.deeds[int(place)]
            change = written_at(scenario.document, note.path)
            metric = rules.metrics.ids[int(phase.metric[row])]
            yield Coefficient(
                "change",
                f"{deed.kind}:{deed.id or deed.index}",
                metric,
                *_written(change, metric),
                narrator.text(note.why),
                note.source,
                note.confidence or "",
            )


def _written(change: object, metric: str) -> tuple[str, str, str]:
    """Amount, timing and condition of a change; nothing of what no author wrote."""
    if not isinstance(change, Change):
        return "", "", ""
    return _by(change, metric), _timing(change), change.when or ""


def _by(change: Change, metric: str) -> str:
    """The amount; for a bloc the weight that it is multiplied by comes first."""
    amount = f"{change.by:g}" if isinstance(change.by, float | int) else change.by
    if change.change == metric:
        return amount
    return f"{change.blocs.get(metric, 1.0):g} × ({amount})"


def _timing(change: Change) -> str:
    spans = (("per", change.per), ("after", change.after), ("over", change.over),
             ("fades", change.fades))  # fmt: skip
    return ", ".join(f"{name} {span}" for name, span in spans if span is not None)


def _lenses(narrator: Narrator) -> Iterator[Coefficient]:
    for lens in narrator.document.lenses:
        sources = [source for one in lens.evidence for source in _listed(one.source)]
        for setting in lens.settings:
            yield Coefficient(
                "lens", lens.id, "", f"{setting.value:g}", "", "",
                narrator.text(setting.name), tuple(dict.fromkeys(sources)), "",
            )  # fmt: skip


def _utilities(narrator: Narrator) -> Iterator[Coefficient]:
    for actor in narrator.document.actors:
        for move in actor.moves:
            by = f"{move.utility:g}" if isinstance(move.utility, float | int) else move.utility
            yield Coefficient(
                "utility", f"{actor.id}.{move.id}", "", by, "", move.available or "",
                *_reason(narrator, actor),
            )  # fmt: skip


def _reason(narrator: Narrator, thing: Reasoned) -> tuple[str, tuple[str, ...], str]:
    return narrator.text(thing.why), tuple(_listed(thing.source)), thing.confidence or ""


def _listed(source: str | Sequence[str] | None) -> list[str]:
    return [] if source is None else [source] if isinstance(source, str) else list(source)


def written_at(document: BaseModel, path: Path) -> Any:
    """What stands in a document at a path of its keys and places; None where nothing does."""
    found: Any = document
    for step in path:
        if isinstance(found, BaseModel):
            fields = type(found).model_fields
            name = next((n for n, field in fields.items() if step in (n, field.alias)), None)
            found = None if name is None else getattr(found, name)
        elif isinstance(found, dict):
            found = found.get(step)
        elif isinstance(found, list | tuple) and isinstance(step, int):
            found = found[step]
        else:
            return None
    return found
