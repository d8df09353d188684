"""A document checked against the schema: pydantic's errors as problems with places and codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.scenario.fields import keys_at, verbs_at
from game.scenario.problems import Place, Plain, Problems, closest
from game.scenario.source import Path

_Model = TypeVar("_Model", bound=BaseModel)

MOST_ERRORS = 200

_WANTED = {
    "string_type": "text", "string_sub_type": "text",
    "int_type": "integer", "int_from_float": "integer", "int_parsing": "integer",
    "float_type": "number", "float_parsing": "number",
    "bool_type": "truth", "bool_parsing": "truth",
    "list_type": "list", "tuple_type": "list",
    "dict_type": "mapping", "model_type": "mapping", "model_attributes_type": "mapping",
}  # fmt: skip
"""What a value should have been, by pydantic's type of error."""

_LIMITS = {
    "greater_than": ("above", "gt"), "greater_than_equal": ("at_least", "ge"),
    "less_than": ("below", "lt"), "less_than_equal": ("at_most", "le"),
}  # fmt: skip
_LENGTHS = {
    "too_short": ("E206", "min_length"), "string_too_short": ("E206", "min_length"),
    "too_long": ("E207", "max_length"), "string_too_long": ("E207", "max_length"),
}  # fmt: skip
_KEYED = ("missing", "extra_forbidden")
_FORMS = {"duration": "E220", "date": "E221", "identifier": "E222"}
"""Codes for what the schema's own validators raise."""

_TRUTHS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


@dataclass(frozen=True, slots=True)
class Mistake:
    """One of pydantic's errors, at a path that exists in the data.

    ``key`` is the key that is missing or unknown there; ``of_key`` says that not the value
    at the path is wrong but its key.
    """

    path: Path
    kind: str
    context: Mapping[str, Any]
    key: str | int | None = None
    of_key: bool = False


def validate(
    model: type[_Model],
    data: Any,
    place: Callable[[Path], Place],
    key_place: Callable[[Path], Place],
    problems: Problems,
) -> _Model | None:
    """The data as a ``model``; None where it does not fit, all misfits reported."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        listed = error.errors(include_url=False, include_input=False)[:MOST_ERRORS]
    found = [_mistake(one["loc"], one["type"], one.get("ctx", {}), data) for one in listed]
    for mistake in _sensible(found, data):
        code, parameters = _explained(mistake, model, data)
        problems.error(code, _spot(mistake, place, key_place), **parameters)
    return None


def _spot(
    mistake: Mistake, place: Callable[[Path], Place], key_place: Callable[[Path], Place]
) -> Place:
    if mistake.kind == "extra_forbidden" and mistake.key is not None:
        return key_place((*mistake.path, mistake.key))
    return (key_place if mistake.of_key else place)(mistake.path)


# -- from pydantic's locations to paths ----------------------------------------------------------


def _mistake(loc: Path, kind: str, context: Mapping[str, Any], data: Any) -> Mistake:
    if kind == "missing":
        return Mistake(_path(data, loc[:-1], loc[-1]), kind, context, key=loc[-1])
    path = _path(data, loc, None)
    if kind == "extra_forbidden":
        return Mistake(path[:-1], kind, context, key=path[-1])
    return Mistake(path, kind, context, of_key=loc[-1:] == ("[key]",))


def _path(data: Any, loc: Path, missing: str | int | None) -> Path:
    """The parts of a location that are keys and indices, not names of types.

    A verb is both the name of its type and a key beside the key that is wrong, so the reading
    that finds most parts is taken, and of equals the one that skips.
    """
    return max(_readings(data, loc, missing), key=lambda reading: reading[0])[1]


def _readings(data: Any, loc: Path, missing: str | int | None) -> list[tuple[int, Path]]:
    if not loc:
        container = dict if isinstance(missing, str) else list
        absent = isinstance(data, container) and _inside(data, missing or 0) is _NOTHING
        return [(int(missing is not None and absent), ())]
    inner = _inside(data, loc[0])
    if inner is _NOTHING:
        return _readings(data, loc[1:], missing)
    entered = [(found + 1, (loc[0], *path)) for found, path in _readings(inner, loc[1:], missing)]
    return entered if isinstance(data, list) else _readings(data, loc[1:], missing) + entered


_NOTHING = object()


def _inside(data: Any, part: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(part, _NOTHING)
    if isinstance(data, list) and isinstance(part, int) and part < len(data):
        return data[part]
    return _NOTHING


def _value(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


# -- one mistake, one problem --------------------------------------------------------------------


def _sensible(mistakes: list[Mistake], data: Any) -> Iterable[Mistake]:
    """Mistakes without those that only say that a value is not of *another* allowed kind."""
    paths = {mistake.path for mistake in mistakes}
    above = {path[:end] for path in paths for end in range(len(path))}
    for path in sorted(paths, key=str):
        here = [mistake for mistake in mistakes if mistake.path == path]
        keyed = [mistake for mistake in here if mistake.kind in _KEYED or mistake.of_key]
        lengths = [mistake for mistake in here if mistake.kind in _LENGTHS]
        if isinstance(_value(data, path), dict | list) and (keyed or path in above):
            yield from (*keyed, *lengths)
            continue
        yield from _merged(here)


def _merged(here: list[Mistake]) -> Iterable[Mistake]:
    """Wrong kinds of value at one path as one mistake, unless there is something better to say."""
    wrong = [mistake for mistake in here if mistake.kind in _WANTED and not mistake.of_key]
    other = [mistake for mistake in here if mistake not in wrong]
    yield from other
    if wrong and not other:
        wanted = sorted({_wanted(mistake) for mistake in wrong})
        yield Mistake(wrong[0].path, wrong[0].kind, {"wanted": "|".join(wanted)})


def _wanted(mistake: Mistake) -> str:
    # A text may also be written as a mapping of languages; "a text" is what its author knows.
    text = mistake.context.get("class_name") == "Text"
    return "text" if text else _WANTED[mistake.kind]


Explained = tuple[str, dict[str, Plain]]


def _explained(mistake: Mistake, model: type[BaseModel], data: Any) -> Explained:
    """The code of a mistake and its parameters."""
    value, kind, path = _value(data, mistake.path), mistake.kind, mistake.path
    if mistake.of_key:
        value = path[-1]
    if kind == "missing":
        if isinstance(mistake.key, int):
            return "E206", {"limit": mistake.key + 1, "count": len(value)}
        return "E202", {"key": mistake.key}
    if kind == "extra_forbidden":
        key = str(mistake.key)
        return "E201", {"key": _brief(key), "suggestion": closest(key, keys_at(model, path, value))}
    if kind.startswith("union_tag"):
        return _verbless(model, path, value)
    if kind == "literal_error":
        return _not_a_choice(path, value, str(mistake.context.get("expected", "")))
    return _misfit(mistake, value)


def _misfit(mistake: Mistake, value: Any) -> Explained:
    kind, context = mistake.kind, mistake.context
    if kind in _WANTED:
        return _wrong_kind(str(context.get("wanted", _WANTED[kind])), value)
    if kind in _LIMITS:
        relation, name = _LIMITS[kind]
        return "E204", {"relation": relation, "limit": context[name], "value": _brief(value)}
    if kind in _LENGTHS:
        code, name = _LENGTHS[kind]
        return code, {"limit": context[name], "count": len(value)}
    if kind == "invalid_key":
        return "E126", {}
    if kind == "string_pattern_mismatch":
        return "E223", {"value": _brief(value), "pattern": str(context["pattern"])}
    code = _FORMS.get(str(context.get("error")), "E299")
    return code, {"value": _brief(value)}


def _wrong_kind(wanted: str, value: Any) -> Explained:
    suggestion = None
    if isinstance(value, str):
        if wanted == "truth":
            suggestion = _TRUTHS.get(value.casefold())
        elif "text" not in wanted and re.fullmatch(r"-?(0|[1-9]\d{0,8})(\.\d+)?", value):
            suggestion = value
    return "E203", {"wanted": wanted, "found": _kind(value), "suggestion": suggestion}


def _not_a_choice(path: Path, value: Any, expected: str) -> Explained:
    if path == ("language",):
        return "E213", {"value": _brief(value)}
    choices = [text or number for text, number in re.findall(r"'([^']*)'|(-?\d+)", expected)]
    near = closest(value, choices) if isinstance(value, str) else None
    return "E205", {"value": _brief(value), "choices": ", ".join(choices), "suggestion": near}


def _verbless(model: type[BaseModel], path: Path, value: Any) -> Explained:
    if not isinstance(value, dict):
        return _wrong_kind("mapping", value)
    verbs = verbs_at(model, path)
    near = (closest(str(key), verbs) for key in value)
    return "E208", {"suggestion": next((verb for verb in near if verb is not None), None)}


def _kind(value: Any) -> str:
    if value is None:
        return "nothing"
    kinds = ((bool, "truth"), (int, "integer"), (float, "number"), (str, "text"), (list, "list"))
    return next((word for kind, word in kinds if isinstance(value, kind)), "mapping")


def _brief(value: Any) -> str:
    text = _kind(value) if isinstance(value, dict | list) else str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
