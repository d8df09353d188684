"""An author's mistakes: where, which, and what may have been meant; wording makes sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
Plain = str | int | float | bool | None
"""What a problem's parameters are made of."""

MOST = 500
"""So many problems are kept; a file with more is not being read by anybody."""

CODES: dict[str, str] = {
    # reading files and YAML
    "E101": "A file cannot be read",
    "E102": "A file is not UTF-8",
    "E103": "A character is not allowed",
    "E104": "A file is too large",
    "E105": "A file is empty",
    "E106": "A file is not a list of sections",
    "E107": "More than one document in a file",
    "E108": "A directive is not known",
    "E110": "Not valid YAML",
    "E111": "A tab is used for indentation",
    "E112": "A quotation mark is not closed",
    "E113": "A bracket is not closed",
    "E114": "A colon or question mark in unquoted text",
    "E115": "An escape is not known",
    "E120": "Nested too deeply",
    "E121": "Too many entries in a file",
    "E122": "Anchors and aliases are not allowed",
    "E123": "Tags are not allowed",
    "E124": "Merge keys are not allowed",
    "E125": "A key is written twice",
    "E126": "A key is not text",
    "E127": "A key is too long",
    "E130": "A number that readers understand differently",
    "E131": "Not a finite number",
    "E132": "A whole number is too large",
    # files of a scenario, and the world it extends
    "E140": "Nothing to read",
    "E141": "Too many files",
    "E142": "A link leads out of the folder",
    "E143": "A section has the wrong form",
    "E144": "A section is written twice",
    "E145": "An id is used twice",
    "E146": "A world is not known",
    "E147": "Not a scenario, or not a world",
    "E148": "An id is already in the world",
    "E149": "Nothing to replace",
    "E150": "Nothing to remove",
    "E151": "Only what a world brings can be removed",
    "W140": "A file is not read",
    # keys and values
    "E201": "A key is not known",
    "E202": "A key is missing",
    "E203": "A value of the wrong kind",
    "E204": "A number is out of range",
    "E205": "A value is not one of the choices",
    "E206": "A list or text is too short",
    "E207": "A list or text is too long",
    "E208": "An effect needs one verb",
    "E210": "An id is not known",
    "E213": "A version of the language that is not known",
    "E220": "Not a duration",
    "E221": "Not a date",
    "E222": "Not an id",
    "E223": "A text of the wrong form",
    "E299": "A value does not fit",
    # formulas
    "E301": "A character that formulas do not use",
    "E302": "A formula breaks off or goes on wrongly",
    "E303": "A formula is empty",
    "E304": "Not a number",
    "E305": "A formula is too long",
    "E306": "A formula has too many parts",
    "E307": "A formula is nested too deeply",
    "E308": "Comparisons cannot be chained",
    "E309": "A name is not known",
    "E310": "A function is not known",
    "E311": "The wrong number of arguments",
    "E312": "A number where a truth is needed, or the reverse",
    "E313": "A question without its parentheses",
    "E314": "Not a day of the calendar",
    "E315": "A number is too large",
    "W301": "Division by zero",
    # meaning
    "E401": "A range is empty",
    "E402": "A start or rest lies outside the range",
    "E403": "A pull without a rest",
    "E404": "A period beyond the calendar",
    "E405": "A gauge reads a gauge",
    "E406": "A gauge reads too many metrics",
    "E407": "A word that formulas keep",
    "E408": "One length of turns and a list of lengths",
    "E409": "A gauge reads more than metrics and lenses",
    "E410": "Priors do not add up to 1",
    "E411": "Shares do not add up to 1",
    "E415": "A clock needs a length or a day",
    "E420": "Nobody signs here",
    "E421": "A signature by one who is not a party",
    "E422": "Nothing to reveal",
    "E430": "The last ending must hold without conditions",
    "E431": "An early ending without a condition",
    "W432": "An ending that hides those after it",
    "E440": "More than one kind of ways",
    "E441": "An order depends on one of the same seat",
    "E442": "An order excludes one of another seat",
    "E443": "Availability reads what its seat cannot see",
    "E444": "Asks what is ordered in the same turn",
    "E445": "A channel with one way",
    "E446": "A channel to oneself",
    "E447": "A secret order with a channel",
    "E448": "Words that bind, said quietly",
    "E449": "A signature that waits for an agreement",
    "E450": "A renewal without notice",
    "E451": "No notice can be given",
    "E452": "A condition that its seat could not know of",
    "E453": "A vote on quiet words",
    "E460": "A default that costs capital",
    "E461": "Not a probability",
    "E462": "A day and a window",
    "E463": "A map without width or height",
    "E464": "A picture beyond the map",
    "E465": "A line to what has no place",
    "E466": "A line back to where it begins",
    "E467": "A line that nobody sees",
    "E471": "Too many drafts",
    "E472": "Levels that do not fit the clause",
    "E473": "Levels that do not rise",
    "E474": "A term that the clause does not have",
    "E476": "What belongs in a package",
    "E477": "What belongs in the agreement",
    "E478": "Terms without clauses",
    "E479": "Clauses without a table",
    "E480": "A second sheet",
    "E481": "A sheet for an agreement without clauses",
    "E482": "A reservation reads what its seat cannot see",
    "E483": "More than the draft",
    "E484": "Points that do not fit the clause",
    "E485": "Pairs that do not rise",
    "E486": "Settled without a main agreement",
    "E487": "Part of what is not talked over",
    "E488": "Hands tied by another's word",
    "E489": "A consent that asks nobody, or two",
    "E490": "A group without support",
    "E491": "A clause that nobody signs",
    "E492": "A signature apart from the table",
    "E493": "Two lengths",
    "E495": "Not a party",
    "E497": "A personality reads what its seat does not see",
    "E498": "A personality decides what is another's",
    "W410": "A day outside the period",
    "W411": "Two seats of one colour",
    "W412": "A label beyond the map",
    "W413": "A day of the chronicle outside the period",
    # what players and professors need; the scenario's own tests
    "W501": "A text is not in Korean",
    "W502": "A title is too long",
    "W503": "A change without a reason",
    "W504": "A change without a confidence",
    "E505": "An act that is another's",
    "W506": "A marker that leads nowhere",
    "W507": "A clock that never starts",
    "E508": "An order that cannot be paid",
    "W509": "A metric that nothing moves",
    "W510": "An event that nothing brings",
    "W511": "A commitment that nobody makes",
    "W512": "A bloc that nothing changes",
    "W515": "An order that acts for another seat",
    "W516": "An order that takes what is bargained for",
    "W517": "An order that ends an agreement of others",
    "W518": "An order that a personality never gives",
    "E520": "A test that cannot be set up",
    "E521": "A test orders what cannot be done",
    "E522": "A test fails",
    "E523": "A refusal did not come",
    "E524": "Another ending",
    "E525": "A test that expects nothing",
    "E526": "A move without exactly one word",
    "E527": "More moves than exchanges",
    "E528": "Terms where none are needed",
    "E529": "Nothing to talk over",
    "E530": "A move that this table does not have",
    "E531": "A test says what cannot be said",
    "E532": "A move could be said",
    "W520": "A body that nobody asks",
    "W521": "A clause that changes nothing",
    "W522": "A sheet without points",
    "W523": "A leaning without a sheet",
}
"""Every code and its title; sentences are in ``wording``, explanations in docs/problems.md."""


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A position in a file; lines and columns begin with 1.

    ``inset`` is how many characters (a quotation mark) stand before the text that begins
    here; None where the text does not stand there letter by letter (it is folded over
    lines or has escapes), so that nothing can be said about columns inside it.
    """

    file: str
    line: int = 1
    column: int = 1
    inset: int | None = field(default=None, compare=False)

    def within(self, offset: int) -> Place:
        """The place of the character at ``offset`` of the text that begins here."""
        if self.inset is None:
            return self
        return replace(self, column=self.column + self.inset + offset, inset=None)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake; ``parameters`` fill in its sentence (``suggestion``: what may be meant)."""

    place: Place
    code: str
    parameters: tuple[tuple[str, Plain], ...] = ()

    @property
    def severity(self) -> Severity:
        """Whether the scenario can be played all the same (warning) or not (error)."""
        return "error" if self.code.startswith("E") else "warning"

    def get(self, name: str) -> Plain:
        """A parameter, or None where it is not given."""
        return dict(self.parameters).get(name)


class Problems:
    """All problems found so far: each once, in the order of files and lines."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}

    def error(self, code: str, place: Place, **parameters: Plain) -> None:
        """Report what keeps the scenario from being played."""
        assert code.startswith("E"), code
        self._report(code, place, parameters)

    def warning(self, code: str, place: Place, **parameters: Plain) -> None:
        """Report what an author may want to look at."""
        assert code.startswith("W"), code
        self._report(code, place, parameters)

    def _report(self, code: str, place: Place, parameters: dict[str, Plain]) -> None:
        assert code in CODES, f"a code that is not in CODES: {code}"
        given = tuple((name, value) for name, value in parameters.items() if value is not None)
        if len(self._found) < MOST:
            self._found[Problem(place, code, given)] = None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the scenario from being played, sorted."""
        return tuple(problem for problem in self if problem.severity == "error")

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found, key=lambda problem: (problem.place, problem.code)))

    def __len__(self) -> int:
        return len(self._found)


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` may have been meant to be; None if none is near."""
    if len(word) > 80:
        return None
    names = {name.casefold(): name for name in sorted(known, reverse=True)}
    near = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return names[near[0]] if near else None
