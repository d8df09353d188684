"""What keys a model of the schema knows at a path: for suggestions to authors."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from game.scenario.source import Path


def keys_at(model: type[BaseModel], path: Path, data: Any) -> list[str]:
    """The keys that the mapping ``data`` at ``path`` may have.

    Where several models are possible, of the one whose required keys ``data`` has most of.
    """
    models = _models_at(model, path)
    if not models:
        return []
    given = set(data) if isinstance(data, dict) else set()
    best = max(models, key=lambda found: len(given.intersection(_required(found))))
    return list(_fields(best))


def verbs_at(model: type[BaseModel], path: Path) -> list[str]:
    """The first required key of every model that is possible at ``path``."""
    required = (_required(found) for found in _models_at(model, path))
    return [keys[0] for keys in required if keys]


def _models_at(model: type[BaseModel], path: Path) -> list[type[BaseModel]]:
    possible: list[Any] = [model]
    for part in path:
        possible = [
            inner for outer in possible for one in _flat(outer) for inner in _inside(one, part)
        ]
    return [one for outer in possible for one in _flat(outer) if _is_model(one)]


def _flat(annotation: Any) -> Iterator[Any]:
    """The members of a union, however it is written; other annotations themselves."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _flat(get_args(annotation)[0])
    elif origin in (Union, types.UnionType):
        for member in get_args(annotation):
            yield from _flat(member)
    else:
        yield annotation


def _inside(annotation: Any, part: str | int) -> Iterator[Any]:
    if _is_model(annotation):
        if part in (fields := _fields(annotation)):
            yield fields[str(part)]
    elif get_origin(annotation) is dict:
        yield get_args(annotation)[1]
    elif get_origin(annotation) in (list, tuple):
        yield get_args(annotation)[0]


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _required(model: type[BaseModel]) -> list[str]:
    return [
        field.alias or name for name, field in model.model_fields.items() if field.is_required()
    ]
