"""Checking scenarios: every problem with its place, the author's own tests among them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from game.author.audit import audit
from game.author.trials import run_trials
from game.scenario.library import Library
from game.scenario.load import load
from game.scenario.problems import Place, Problem, Problems
from game.wording.problems import line, sentence
from game.wording.summary import checked


def run(
    paths: Sequence[Path],
    library: Library,
    language: str,
    as_json: bool,
    out: TextIO,
    strict: bool = False,
) -> int:
    """Check scenarios, or all in a folder of them; 0 if none has errors, else 1.

    ``strict`` counts warnings as errors: shipped scenarios must have none.
    """
    failed = False
    told: set[Problem] = set()
    for path in _scenarios(paths):
        problems = check_one(path, library)
        tell = _as_json if as_json else line
        for problem in problems:
            if problem not in told:  # a world's problems are told once, not for every scenario
                out.write(tell(problem, language) + "\n")
            told.add(problem)
        errors, warnings = len(problems.errors), len(problems) - len(problems.errors)
        failed |= bool(errors) or (strict and bool(warnings))
        if not as_json:
            out.write(checked(str(path), errors, warnings, language) + "\n")
    return 1 if failed else 0


def check_one(path: Path, library: Library) -> Problems:
    """All problems of one scenario: reading, meaning, texts and reasons, its own tests."""
    problems = Problems()
    if not path.exists():
        problems.error("E101", Place(str(path)))
        return problems
    loaded = load(path, library.beside(path).world, problems)
    if loaded is not None:
        audit(loaded.scenario, loaded.gathered.place, problems)
        run_trials(loaded.scenario, loaded.gathered.place, problems)
    return problems


def _scenarios(paths: Iterable[Path]) -> Iterator[Path]:
    """The paths themselves, or the scenarios in a folder that only holds folders of them.

    A world is checked through the scenarios that extend it.
    """
    for path in paths:
        inside = [] if any(path.glob("*.yaml")) else list(Library([path]).entries())
        yield from (entry.path for entry in inside)
        if not inside:
            yield path


def _as_json(problem: Problem, language: str) -> str:
    place = problem.place
    report = {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "severity": problem.severity,
        "code": problem.code,
        "message": sentence(problem, language),
    }
    return json.dumps(report, ensure_ascii=False)
