"""What a scenario tells its readers: ids and formulas that no table of the engine needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from game.engine.formula import TIMES
from game.scenario.compile.workshop import Path, Workshop
from game.scenario.formula import WORDS


def check(shop: Workshop) -> None:
    """Report what is named nowhere, or named so that formulas cannot name it."""
    _names(shop)
    _parties(shop)
    _colors(shop)
    _title_page(shop)
    _good(shop)
    _advisers(shop)
    _presets(shop)
    _verdicts(shop)
    _questions(shop)
    _chronicle(shop)
    _sources(shop)


# -- names -------------------------------------------------------------------------------------


def _names(shop: Workshop) -> None:
    """Metrics, gauges, blocs and lenses share one list of names, with words that formulas keep."""
    document = shop.document
    first: dict[str, Path] = {}
    for section in ("metrics", "gauges", "blocs", "lenses"):
        for i, thing in enumerate(getattr(document, section)):
            path: Path = (section, i, "id")
            if thing.id in (*TIMES, *WORDS):
                shop.error("E407", path, id=thing.id)
            _unlike(shop, thing.id, path, first)


def _parties(shop: Workshop) -> None:
    """Seats and actors share one list of names: either may be a party."""
    first: dict[str, Path] = {}
    for section in ("seats", "actors"):
        for i, thing in enumerate(getattr(shop.document, section)):
            _unlike(shop, thing.id, (section, i, "id"), first)


def _unlike(shop: Workshop, name: str, path: Path, first: dict[str, Path]) -> None:
    known = first.setdefault(name, path)
    if known[0] != path[0]:  # twice in one section is reported where files are merged
        shop.error("E145", path, id=name, first=str(shop.place(known)))


# -- references --------------------------------------------------------------------------------


def _title_page(shop: Workshop) -> None:
    response = shop.document.scenario.response
    if response is not None:
        shop.refer("actor", response, ("scenario", "response"))


def _colors(shop: Workshop) -> None:
    """Two seats in one colour are hard to tell apart."""
    first: dict[str, str] = {}
    for i, seat in enumerate(shop.document.seats):
        if seat.color is not None and first.setdefault(seat.color, seat.id) != seat.id:
            shop.warning("W411", ("seats", i, "color"), color=seat.color, seat=first[seat.color])


def _good(shop: Workshop) -> None:
    for section in ("metrics", "gauges"):
        for i, thing in enumerate(getattr(shop.document, section)):
            if isinstance(thing.good, dict):
                for seat in thing.good:
                    shop.refer("seat", seat, (section, i, "good", seat))


def _advisers(shop: Workshop) -> None:
    for i, adviser in enumerate(shop.document.advisers):
        shop.refer("seat", adviser.seat, ("advisers", i, "seat"))
        for key, metrics in (("looks_at", adviser.looks_at), ("bias", adviser.bias)):
            for metric in metrics:
                shop.refer("metric", metric, ("advisers", i, key, metric))


def _presets(shop: Workshop) -> None:
    settings = {lens.id: {setting.id for setting in lens.settings} for lens in shop.document.lenses}
    for i, preset in enumerate(shop.document.presets):
        for lens, setting in preset.settings.items():
            path: Path = ("presets", i, "settings", lens)
            if shop.refer("lens", lens, path) >= 0 and setting not in settings[lens]:
                shop.error("E210", path, kind="setting", id=setting)


def _verdicts(shop: Workshop) -> None:
    for v, verdict in enumerate(shop.document.verdicts):
        for i, line in enumerate(verdict.lines):
            shop.optional(line.when, ("verdicts", v, "lines", i, "when"), "truth")


def _questions(shop: Workshop) -> None:
    for i, question in enumerate(shop.document.questions):
        shop.optional(question.when, ("questions", i, "when"), "truth")


def _chronicle(shop: Workshop) -> None:
    """What really happened is laid beside the turns by date."""
    calendar = shop.calendar
    for i, happened in enumerate(shop.document.chronicle):
        day = happened.on.toordinal() - calendar.first_day
        if not 0 <= day < calendar.starts[-1]:
            shop.warning("W413", ("chronicle", i, "on"), day=str(happened.on))
        if happened.by is not None:
            shop.refer("party", happened.by, ("chronicle", i, "by"))
        for metric in happened.measured:
            shop.refer("metric", metric, ("chronicle", i, "measured", metric))


def _sources(shop: Workshop) -> None:
    """Every source that is cited, wherever it is cited."""
    for path, cited in _cited(shop.document, ()):
        for name in [cited] if isinstance(cited, str) else cited:
            shop.refer("source", name, path)


def _cited(thing: Any, path: Path) -> Iterator[tuple[Path, str | list[str]]]:
    if isinstance(thing, BaseModel):
        for name, field in type(thing).model_fields.items():
            inner = getattr(thing, name)
            if name == "source" and inner is not None:
                yield (*path, "source"), inner
            elif inner is not None:
                yield from _cited(inner, (*path, field.alias or name))
    elif isinstance(thing, list | tuple):
        for i, item in enumerate(thing):
            yield from _cited(item, (*path, i))
    elif isinstance(thing, dict):
        for key, item in thing.items():
            yield from _cited(item, (*path, key))
