"""A scenario's files as one document: merging, worlds, provenance, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario.folder import Gathered, gather, gather_texts
from game.scenario.problems import Place, Problems

WORLD = """\
language: 1
world: {id: hills, title: The hills}
metrics:
  - {id: trust, name: Trust, start: 50}
  - {id: grain, name: Grain, start: 20}
  - {id: menace, name: Menace, start: 30}
sources:
  - {id: census, text: A census}
"""
SCENARIO = """\
language: 1
scenario: {id: thaw, extends: hills}
"""


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def gathered(tmp_path: Path, **files: str) -> Gathered:
    problems = Problems()
    found = collect(tmp_path, problems, **files)
    assert found is not None
    assert not problems.errors
    return found


def collect(tmp_path: Path, problems: Problems, **files: str) -> Gathered | None:
    write(tmp_path / "hills", world=WORLD)
    folder = write(tmp_path / "thaw", **files)
    return gather(folder, lambda name: tmp_path / name if name == "hills" else None, problems)


def codes(tmp_path: Path, **files: str) -> list[tuple[str, str, int, int]]:
    problems = Problems()
    collect(tmp_path, problems, **files)
    return [
        (found.code, Path(found.place.file).name, found.place.line, found.place.column)
        for found in problems
    ]


def ids(found: Gathered, section: str) -> list[object]:
    entries = found.data[section]
    assert isinstance(entries, list)
    return [entry["id"] for entry in entries if isinstance(entry, dict)]


def test_lists_of_all_files_are_appended_in_the_order_of_names(tmp_path: Path) -> None:
    """An author may divide a section over files as they like."""
    found = gathered(
        tmp_path,
        b="orders: [{id: third}]",
        a="orders: [{id: first}, {id: second}]",
        scenario="scenario: {id: thaw}",
    )
    assert ids(found, "orders") == ["first", "second", "third"]


def test_keys_of_a_map_take_the_place_of_the_worlds(tmp_path: Path) -> None:
    """Each whole; those that the scenario does not write are the world's; all keep their places."""
    write(tmp_path / "hills", map="map: {region: [1, 2, 3, 4], land: [8], lines: [{shows: trust}]}")
    found = gathered(tmp_path, scenario=SCENARIO, map="map:\n  land: [4]\n  focus: [5, 6, 7, 8]")
    assert found.data["map"] == {
        "region": [1, 2, 3, 4], "land": [4], "focus": [5, 6, 7, 8], "lines": [{"shows": "trust"}],
    }  # fmt: skip
    places = [
        found.place(path)
        for path in (("map", "lines", 0, "shows"), ("map", "land", 0), ("map", "focus", 3))
    ]
    assert [(Path(place.file).parent.name, place.line, place.column) for place in places] == [
        ("hills", 1, 56), ("thaw", 2, 10), ("thaw", 3, 20),
    ]  # fmt: skip
    assert found.key_place(("map", "focus")).line == 3


def test_a_scenario_without_a_map_has_its_worlds(tmp_path: Path) -> None:
    """An empty `map:` too: it has no key that could replace one."""
    write(tmp_path / "hills", map="map: {region: [1, 2, 3, 4]}")
    for text in ("", "map:"):
        found = gathered(tmp_path, scenario=SCENARIO + text)
        assert found.data["map"] == {"region": [1, 2, 3, 4]}


def test_a_map_of_the_wrong_form_is_not_lost(tmp_path: Path) -> None:
    """Neither the world's nor the scenario's: validation will refuse it, where it stands."""
    write(tmp_path / "hills", map="map: 5")
    found = gathered(tmp_path, scenario=SCENARIO)
    assert found.data["map"] == 5
    assert Path(found.place(("map",)).file).parent.name == "hills"
    write(tmp_path / "hills", map="map: {region: [1, 2, 3, 4]}")
    found = gathered(tmp_path, scenario=SCENARIO + "map: 7")
    assert found.data["map"] == 7
    assert Path(found.place(("map",)).file).parent.name == "thaw"


def test_a_map_is_written_once_in_a_scenario(tmp_path: Path) -> None:
    """In one file of it."""
    found = codes(tmp_path, scenario=SCENARIO, a="map: {land: [4]}", b="map: {land: [8]}")
    assert found == [("E144", "b.yaml", 1, 1)]


def test_a_single_file_is_a_scenario(tmp_path: Path) -> None:
    """The smallest scenario needs no folder."""
    file = write(tmp_path, thaw="scenario: {id: thaw}\n") / "thaw.yaml"
    problems = Problems()
    found = gather(file, lambda _: None, problems)
    assert found is not None
    assert found.data == {"scenario": {"id": "thaw"}}
    assert not len(problems)


def test_the_world_comes_first_and_is_not_part_of_the_document(tmp_path: Path) -> None:
    """What is shared stands before what is added."""
    found = gathered(tmp_path, thaw=SCENARIO + "metrics: [{id: gold}]\n")
    assert ids(found, "metrics") == ["trust", "grain", "menace", "gold"]
    assert "world" not in found.data


def test_replacing_is_whole_and_in_place(tmp_path: Path) -> None:
    """The new entry stands where the old one stood and keeps nothing of it."""
    found = gathered(tmp_path, thaw=SCENARIO + "metrics: [{id: grain, replace: true, start: 5}]\n")
    metrics = found.data["metrics"]
    assert isinstance(metrics, list)
    assert metrics[1] == {"id": "grain", "start": 5}
    assert ids(found, "metrics") == ["trust", "grain", "menace"]


def test_removing_is_explicit(tmp_path: Path) -> None:
    """A scenario leaves out what it does not need, and may then use the id anew."""
    found = gathered(
        tmp_path, thaw=SCENARIO + "remove: {metrics: [trust, menace]}\nmetrics: [{id: trust}]\n"
    )
    assert ids(found, "metrics") == ["grain", "trust"]
    assert "remove" not in found.data


def test_every_value_knows_its_file_after_merging(tmp_path: Path) -> None:
    """Places survive appending, replacing and removing."""
    found = gathered(
        tmp_path,
        orders="orders:\n  - {id: build,\n     cost: 2}\n",
        thaw=SCENARIO
        + "remove: {metrics: [trust]}\nmetrics:\n  - {id: grain, replace: true, start: 5}\n",
    )

    def spot(*path: str | int) -> tuple[str, int, int]:
        place = found.place(path)
        return Path(place.file).name, place.line, place.column

    assert spot("metrics", 0, "start") == ("thaw.yaml", 5, 39)
    assert spot("metrics", 1, "start") == ("world.yaml", 6, 39)
    assert spot("orders", 0, "cost") == ("orders.yaml", 3, 12)
    assert spot("orders", 0, "nowhere", 3) == ("orders.yaml", 2, 5)
    assert spot("nothing") == ("thaw.yaml", 1, 1)
    assert found.key_place(("orders", 0, "cost")) == Place(found.place(("orders",)).file, 3, 6)


def test_the_texts_alone_give_the_same_document(tmp_path: Path) -> None:
    """A save carries its scenario and needs no files."""
    found = gathered(tmp_path, thaw=SCENARIO, orders="\ufefforders: [{id: 'é'}]\r\n")
    problems = Problems()
    again = gather_texts(found.texts, problems)
    assert again is not None
    assert not len(problems)
    assert again.data == found.data
    assert again.texts == found.texts
    assert again.place(("metrics", 0, "start")) == Place("world/world.yaml", 4, 37)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (SCENARIO + "metrics: [{id: grain}]\n", ("E148", "thaw.yaml", 3, 16)),
        (SCENARIO + "metrics: [{id: grian, replace: true}]\n", ("E149", "thaw.yaml", 3, 16)),
        (SCENARIO + "metrics: [{id: grain, replace: 1}]\n", ("E143", "thaw.yaml", 3, 32)),
        (SCENARIO + "remove: {metrics: [grian]}\n", ("E150", "thaw.yaml", 3, 20)),
        (SCENARIO + "remove: {metrcs: [grain]}\n", ("E150", "thaw.yaml", 3, 10)),
        (SCENARIO + "remove: [grain]\n", ("E143", "thaw.yaml", 3, 9)),
        ("scenario: {id: a}\nremove: {a: [b]}\n", ("E151", "thaw.yaml", 2, 1)),
        ("scenario: {id: a}\nmetrics: [{id: a, replace: true}]\n", ("E149", "thaw.yaml", 2, 16)),
        ("scenario: {id: a, extends: hils}\n", ("E146", "thaw.yaml", 1, 28)),
        ("metrics: [{id: a}]\n", ("E147", "thaw.yaml", 1, 1)),
        ("world: {id: a, title: A}\n", ("E147", "thaw.yaml", 1, 1)),
        ("- a\n", ("E106", "thaw.yaml", 1, 1)),
        (
            "scenario: {id: a}\norders: [{id: b}, {id: c}, {id: b}]\n",
            ("E145", "thaw.yaml", 2, 33),
        ),
        (
            "scenario: {id: a}\norders: [{id: b, options: [{id: c}, {id: c}]}]\n",
            ("E145", "thaw.yaml", 2, 42),
        ),
    ],
)
def test_what_does_not_fit_together_is_reported(
    tmp_path: Path, text: str, problem: tuple[str, str, int, int]
) -> None:
    """Merging hides no mistake."""
    assert problem in codes(tmp_path, thaw=text)


def test_suggestions_come_from_the_world(tmp_path: Path) -> None:
    """A misspelt id to replace or remove is recognised."""
    problems = Problems()
    collect(tmp_path, problems, thaw=SCENARIO + "remove: {metrcs: [a], sources: [cencus]}\n")
    assert [found.get("suggestion") for found in problems] == ["metrics", "census"]


def test_a_section_in_two_files_is_reported_with_both_places(tmp_path: Path) -> None:
    """The title page is written once."""
    problems = Problems()
    collect(tmp_path, problems, a="scenario: {id: a}", b="scenario: {id: b}")
    assert [(found.code, Path(found.place.file).name) for found in problems] == [("E144", "b.yaml")]
    assert str(next(iter(problems)).get("first")).endswith("a.yaml:1:1")


def test_a_world_has_a_title_page_and_nothing_to_replace(tmp_path: Path) -> None:
    """A world stands on nothing."""
    write(
        tmp_path / "hills",
        world="world: {id: hills, titel: A}\nremove: {}\nmetrics: [{id: a, replace: true}]\n",
    )
    problems = Problems()
    gather(write(tmp_path / "thaw", thaw=SCENARIO), lambda name: tmp_path / name, problems)
    assert {found.code for found in problems} == {"E201", "E147", "E149"}


def test_broken_files_are_all_reported(tmp_path: Path) -> None:
    """A mistake in one file does not hide those of another."""
    found = codes(tmp_path, a="orders: [", b="a: 012", thaw=SCENARIO)
    assert [(code, file) for code, file, *_ in found] == [("E113", "a.yaml"), ("E130", "b.yaml")]


# -- folders that are not what they seem -------------------------------------------------------


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    """A stranger's scenario reads nothing of the player's."""
    diary = write(tmp_path / "elsewhere", diary="metrics: [{id: mine}]") / "diary.yaml"
    folder = write(tmp_path / "thaw", thaw="scenario: {id: thaw}")
    try:
        (folder / "orders.yaml").symlink_to(diary)
    except OSError:
        pytest.skip("this system has no links")
    problems = Problems()
    assert gather(folder, lambda _: None, problems) is None
    assert [found.code for found in problems] == ["E142"]


@pytest.mark.parametrize(
    "name", ["../hills", ".//hills", "/etc", "C:\\hills", "\\\\host\\x", "hills/", "", "Hills"]
)
def test_a_world_is_named_not_found_by_path(tmp_path: Path, name: str) -> None:
    """Whatever is written, only names reach the one who finds worlds."""
    asked: list[str] = []
    problems = Problems()
    folder = write(tmp_path / "thaw", thaw=f"scenario: {{id: a, extends: '{name}'}}")
    assert gather(folder, asked.append, problems) is None
    assert [found.code for found in problems] == ["E146"]
    assert asked == []


@pytest.mark.parametrize("name", ["orders.yml", "Orders.yaml", "con.yaml", "nul.YAML"])
def test_files_with_other_names_are_mentioned(tmp_path: Path, name: str) -> None:
    """A file that looks like a part of the scenario is not left out silently."""
    folder = write(tmp_path / "thaw", thaw="scenario: {id: thaw}")
    (folder / name).write_text("orders: [", encoding="utf-8")
    problems = Problems()
    assert gather(folder, lambda _: None, problems) is not None
    assert [found.code for found in problems] == ["W140"]


def test_files_of_other_kinds_are_nobodys_business(tmp_path: Path) -> None:
    """Notes and pictures may lie beside a scenario."""
    folder = write(tmp_path / "thaw", thaw="scenario: {id: thaw}")
    (folder / "X.PBL").write_bytes(b"\0")
    (folder / ".hidden.yaml").write_text("[", encoding="utf-8")
    (folder / "deep.yaml").mkdir()
    problems = Problems()
    assert gather(folder, lambda _: None, problems) is not None
    assert not len(problems)


def test_nothing_to_read_is_a_problem(tmp_path: Path) -> None:
    """An empty folder, a missing one, and no texts at all."""
    for path in (write(tmp_path / "empty"), tmp_path / "missing"):
        problems = Problems()
        assert gather(path, lambda _: None, problems) is None
        assert [found.code for found in problems] == ["E140"]
    problems = Problems()
    assert gather_texts({}, problems) is None
    assert [found.code for found in problems] == ["E140"]


def test_folders_are_bounded(tmp_path: Path) -> None:
    """Sixty-four files, four million bytes."""
    many = write(tmp_path / "many", **{f"f{i}": "a: []" for i in range(65)})
    large = write(tmp_path / "large", **{f"f{i}": "#" * 900_000 for i in range(5)})
    for folder, code in ((many, "E141"), (large, "E104")):
        problems = Problems()
        assert gather(folder, lambda _: None, problems) is None
        assert [found.code for found in problems] == [code]
