"""Many files, and the world they extend, as one document that still knows where all came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.scenario.problems import Place, Problems, closest
from game.scenario.source import Data, Path, Tree

LAID_OVER = ("map",)
"""Sections of keys: those of the world, with those of the scenario in place of them."""

SINGLE = ("language", "scenario", "world", "remove", *LAID_OVER)
"""Sections that are written once; every other section is a list that files add to."""

WORLD_KEYS = ("id", "title")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value was written: a file's tree, and the path in it."""

    tree: Tree
    path: Path

    def place(self, rest: Path = ()) -> Place:
        """The place of the value, or of what it stands in where it was not written."""
        return self.tree.place((*self.path, *rest))

    def key_place(self, rest: Path = ()) -> Place:
        """The place of the key before the value."""
        return self.tree.key_place((*self.path, *rest))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a section, and where it was written."""

    data: Data
    origin: Origin

    @property
    def id(self) -> str | None:
        """The entry's id, if it has one."""
        found = self.data.get("id") if isinstance(self.data, dict) else None
        return found if isinstance(found, str) else None

    @property
    def replaces(self) -> bool:
        """Whether the entry takes the place of the world's entry of the same id."""
        return isinstance(self.data, dict) and "replace" in self.data

    def without_mark(self) -> Entry:
        """The entry without its ``replace: true``."""
        assert isinstance(self.data, dict)
        rest = {key: value for key, value in self.data.items() if key != "replace"}
        return Entry(rest, self.origin)


@dataclass
class Sections:
    """The sections of a scenario or of a world, from all its files.

    ``keys`` says where the keys of sections that were laid over others come from.
    """

    single: dict[str, Entry] = field(default_factory=dict)
    lists: dict[str, list[Entry]] = field(default_factory=dict)
    begins: dict[str, Origin] = field(default_factory=dict)
    keys: dict[Path, Origin] = field(default_factory=dict)

    def header(self, name: str) -> dict[str | int, Data]:
        """A section that is written once, as a mapping; empty where it is not one."""
        entry = self.single.get(name)
        return entry.data if entry is not None and isinstance(entry.data, dict) else {}

    def place(self, path: Path) -> Place:
        """The place of the value at a path of ``data()``."""
        found = self._origin(path)
        return found[0].place(found[1]) if found else Place("")

    def key_place(self, path: Path) -> Place:
        """The place of the key of the value at a path of ``data()``."""
        found = self._origin(path)
        return found[0].key_place(found[1]) if found else Place("")

    def _origin(self, path: Path) -> tuple[Origin, Path] | None:
        if not path or path[0] not in self.begins:
            first = self.begins.get("scenario") or next(iter(self.begins.values()), None)
            return (Origin(first.tree, ()), ()) if first else None
        name = str(path[0])
        entries = self.lists.get(name, [])
        if len(path) > 1 and isinstance(path[1], int) and path[1] < len(entries):
            return entries[path[1]].origin, path[2:]
        if path[:2] in self.keys:
            return self.keys[path[:2]], path[2:]
        return self.begins[name], path[1:]

    def data(self) -> dict[str | int, Data]:
        """All sections as plain data."""
        found: dict[str | int, Data] = {name: entry.data for name, entry in self.single.items()}
        for name, entries in self.lists.items():
            found[name] = [entry.data for entry in entries]
        return found


def sections_of(trees: list[Tree], problems: Problems) -> Sections:
    """The sections of all files together; what stands twice is reported."""
    found = Sections()
    for tree in trees:
        if not isinstance(tree.data, dict):
            problems.error("E106", tree.places[()])
            continue
        for key, value in tree.data.items():
            _add_section(found, str(key), value, Origin(tree, (key,)), problems)
    for entries in found.lists.values():
        _refuse_repeated(entries, problems)
    return found


def _add_section(
    found: Sections, name: str, value: Data, origin: Origin, problems: Problems
) -> None:
    if name not in SINGLE and isinstance(value, list) and name not in found.single:
        found.begins.setdefault(name, origin)
        entries = found.lists.setdefault(name, [])
        entries += [
            Entry(item, Origin(origin.tree, (*origin.path, i))) for i, item in enumerate(value)
        ]
    elif value is None and (name not in SINGLE or name in LAID_OVER):
        return  # a section whose entries are not yet written
    elif name in found.begins:
        first = str(found.begins[name].key_place())
        problems.error("E144", origin.key_place(), section=name, first=first)
    else:
        found.begins[name] = origin
        found.single[name] = Entry(value, origin)


def _refuse_repeated(entries: list[Entry], problems: Problems) -> None:
    first: dict[str, Entry] = {}
    for entry in entries:
        for inner in _inner_lists(entry):
            _refuse_repeated(inner, problems)
        if entry.id is None:
            continue
        if entry.id in first:
            problems.error(
                "E145", entry.origin.place(("id",)), id=entry.id,
                first=str(first[entry.id].origin.place(("id",))),
            )  # fmt: skip
        first.setdefault(entry.id, entry)


def _inner_lists(entry: Entry) -> Iterator[list[Entry]]:
    """Lists directly inside an entry, however deep in mappings (reading has bounded depth)."""
    if not isinstance(entry.data, dict):
        return
    for key, value in entry.data.items():
        origin = Origin(entry.origin.tree, (*entry.origin.path, key))
        if isinstance(value, list):
            yield [
                Entry(item, Origin(origin.tree, (*origin.path, i))) for i, item in enumerate(value)
            ]
        elif isinstance(value, dict):
            yield from _inner_lists(Entry(value, origin))


# -- a scenario on its world -------------------------------------------------------------------


def extended(scenario: Sections, world: Sections | None, problems: Problems) -> Sections:
    """The scenario with its world's entries before its own; replacing and removing is explicit."""
    base = world or Sections()
    _remove(scenario, base, world is None, problems)
    merged = Sections(begins={**base.begins, **scenario.begins})
    shared = {
        name: entry for name, entry in base.single.items()
        if name not in SINGLE or name in LAID_OVER
    }  # fmt: skip
    merged.single = shared | {
        name: entry for name, entry in scenario.single.items() if name != "remove"
    }
    for name in LAID_OVER:
        _lay_over(name, base, scenario, merged)
    for name in (*base.lists, *(name for name in scenario.lists if name not in base.lists)):
        if name in merged.single:
            problems.error(
                "E144", merged.begins[name].key_place(), section=name,
                first=str(base.begins[name].key_place()),
            )  # fmt: skip
            continue
        merged.lists[name] = _overlaid(
            name, base.lists.get(name, []), scenario.lists.get(name, []), problems
        )
    if world is not None:
        _check_world(scenario, world, problems)
    return merged


def _lay_over(name: str, base: Sections, scenario: Sections, merged: Sections) -> None:
    """The keys of the world's section that the scenario does not write itself, and its own."""
    layers = [layer for layer in (base, scenario) if name in layer.single]
    if not all(isinstance(layer.single[name].data, dict) for layer in layers):
        return  # validation says what is wrong with the form
    data: dict[str | int, Data] = {}
    for layer in layers:
        origin = layer.single[name].origin
        for key, value in layer.header(name).items():
            data[key] = value
            merged.keys[name, key] = Origin(origin.tree, (*origin.path, key))
        merged.single[name] = Entry(data, origin)


def _overlaid(name: str, below: list[Entry], above: list[Entry], problems: Problems) -> list[Entry]:
    places = {entry.id: i for i, entry in enumerate(below) if entry.id is not None}
    result, own = list(below), []
    for entry in above:
        place = places.get(entry.id) if entry.id is not None else None
        if not entry.replaces:
            if place is not None:
                problems.error(
                    "E148", entry.origin.place(("id",)), id=entry.id,
                    first=str(below[place].origin.place(("id",))),
                )  # fmt: skip
            own.append(entry)
            continue
        if not isinstance(entry.data, dict) or entry.data["replace"] is not True:
            problems.error("E143", entry.origin.place(("replace",)), section="replace")
        elif place is None:
            near = closest(entry.id or "", [known for known in places if known])
            problems.error(
                "E149",
                entry.origin.place(("id",)),
                section=name,
                id=entry.id or "",
                suggestion=near,
            )
        else:
            result[place] = entry.without_mark()
            continue
        own.append(entry.without_mark())
    return result + own


def _remove(scenario: Sections, base: Sections, alone: bool, problems: Problems) -> None:
    written = scenario.single.get("remove")
    if written is None:
        return
    if alone:
        problems.error("E151", written.origin.key_place())
        return
    if not isinstance(written.data, dict):
        problems.error("E143", written.origin.place(), section="remove")
        return
    for section, ids in written.data.items():
        path = (section,)
        if section not in base.lists:
            near = closest(str(section), base.lists)
            place = written.origin.key_place(path)
            problems.error("E150", place, section="sections", id=str(section), suggestion=near)
        elif not isinstance(ids, list) or not all(isinstance(name, str) for name in ids):
            problems.error("E143", written.origin.place(path), section="remove")
        else:
            _remove_ids(str(section), ids, written.origin, base, problems)


def _remove_ids(
    section: str, ids: list[Data], origin: Origin, base: Sections, problems: Problems
) -> None:
    known = {entry.id for entry in base.lists[section] if entry.id is not None}
    for i, name in enumerate(ids):
        if name not in known:
            problems.error(
                "E150", origin.place((section, i)), section=section, id=str(name),
                suggestion=closest(str(name), known),
            )  # fmt: skip
    base.lists[section] = [entry for entry in base.lists[section] if entry.id not in ids]


def _check_world(scenario: Sections, world: Sections, problems: Problems) -> None:
    for name in ("scenario", "remove"):
        if name in world.single:
            problems.error("E147", world.begins[name].key_place(), wanted="world")
    for key in world.header("world"):
        if key not in WORLD_KEYS:
            place = world.begins["world"].key_place((key,))
            near = closest(str(key), WORLD_KEYS)
            problems.error("E201", place, key=str(key), suggestion=near)
    for name, entries in world.lists.items():
        for entry in entries:
            if entry.replaces:
                place = entry.origin.place(("replace",))
                problems.error("E149", place, section=name, id=entry.id or "")
    written = world.single.get("language")
    if written is not None and written.data != scenario.single.get("language", written).data:
        problems.error("E213", written.origin.place(), value=str(written.data))
