"""What is wrong with a scenario: every mistake with its place, and what may have been meant."""

from __future__ import annotations

from pathlib import Path

from game.scenario.library import Entry
from game.scenario.problems import Problem
from game.window.drawing.wrapping import Run
from game.window.hall import Hall
from game.window.look import Look
from game.window.screen import Dialog
from game.window.widgets.button import Button
from game.window.widgets.choice import capital
from game.window.widgets.layout import Column, Flow
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Rule, Widget
from game.wording.problems import sentence

MOST_LISTED = 60


def _full_sentence(words: str) -> str:
    """With a capital and a full stop, where it does not end in a mark of its own."""
    return capital(words) + ("" if words.endswith(("?", ".", "…")) else ".")


class ProblemList(Dialog):
    """The mistakes of one scenario, errors first; they can be looked for again once mended."""

    name = "problems"
    width = 760.0

    def __init__(self, hall: Hall, entry: Entry) -> None:
        super().__init__(hall.app)
        self.hall, self.entry = hall, entry

    def build(self, look: Look) -> Widget:
        """A row for each; the file is told within the scenario's folder."""
        problems = self.hall.problems(self.entry)
        errors = [] if problems is None else list(problems.errors)
        more = len(errors) - MOST_LISTED
        title = self.entry.title.say(look.language)
        return Column(
            Label("triangle-alert", look.say("problems.title", title=title), "title", True,
                  look.palette.worse),
            Text(str(self.entry.path), "note", colour=look.palette.soft),
            Text(look.say("problems.count", count=len(errors))),
            Rule(),
            *(self._row(look, problem) for problem in errors[:MOST_LISTED]),
            Text(look.say("problems.more", count=more)) if more > 0 else None,
            Rule(),
            Text(look.say("problems.mend"), "note", colour=look.palette.soft),
            Flow(
                Button("problems:again", look.say("problems.again"), self._again, weight="main",
                       icon="refresh-cw"),
                Button("problems:close", look.say("frame.close"), self.back),
            ),
            gap=10,
        )  # fmt: skip

    def _row(self, look: Look, problem: Problem) -> Widget:
        place = f"{self._file(problem.place.file)}:{problem.place.line}:{problem.place.column}"
        return Column(
            Text([Run(place, bold=True), Run(f"   {problem.code}", colour=look.palette.soft)]),
            Text(_full_sentence(sentence(problem, look.language))),
            gap=0,
        )

    def _file(self, file: str) -> str:
        path, folder = Path(file), self.entry.path.parent
        return str(path.relative_to(folder)) if path.is_relative_to(folder) else file

    def _again(self) -> None:
        """Read it once more: on to the set-up if it is sound now."""
        self.app.close()
        self.hall.retry(self.entry)
