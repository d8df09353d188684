"""The library: what is on the shelf, broken or not, and how it is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario.library import Entry, Library, found_at

ROOT = Path(__file__).parents[2]

TITLE = """\
language: 1
scenario:
  id: {id}
  title: {title}
  summary: A summary.
  briefing: Play.
  period: {{from: 2020-01-01, turns: [1 week, 1 month]}}
  difficulty: 2
  headline: [gold]
"""


def shelve(root: Path, id: str, title: str = "A title", file: str = "scenario.yaml") -> Path:  # noqa: A002
    folder = root / id
    folder.mkdir(parents=True)
    (folder / file).write_text(TITLE.format(id=id, title=title), encoding="utf-8")
    return folder


def entry(library: Library, name: str) -> Entry:
    return next(found for found in library.listing() if found.id == name)


def test_the_shelf_shows_title_pages(tmp_path: Path) -> None:
    """Title, summary, difficulty, first day, number of turns; nothing else is read."""
    folder = shelve(tmp_path, "thaw", "{en: The thaw, ko: 해빙}")
    (folder / "orders.yaml").write_text("orders: [{id: broken", encoding="utf-8")
    found = entry(Library([tmp_path]), "thaw")
    assert (found.title.en, found.title.ko, found.summary.en) == ("The thaw", "해빙", "A summary.")
    assert (found.difficulty, found.begins, found.turns) == (2, "2020-01-01", 2)
    assert found.ends == "2020-02-06"
    assert not found.is_broken
    assert found.path == folder


def test_the_shelf_is_sorted_by_id(tmp_path: Path) -> None:
    """Folders and single files alike."""
    shelve(tmp_path, "zeal")
    shelve(tmp_path, "ash")
    (tmp_path / "middle.yaml").write_text(TITLE.format(id="moor", title="M"), encoding="utf-8")
    assert [found.id for found in Library([tmp_path]).listing()] == ["ash", "moor", "zeal"]


@pytest.mark.parametrize(
    "text",
    [
        "scenario: [",
        "scenario: 5",
        "scenario: {id: x}",
        "scenario: {id: x, title: T, summary: S, period: {from: 2020-01-01, turns: many}}",
        "scenario: {id: x, title: 7, summary: S, period: {from: 2020-01-01}}",
        "\tscenario: {id: x}",
    ],
)
def test_a_broken_scenario_is_listed_not_vanished(tmp_path: Path, text: str) -> None:
    """Under the name of its folder, so that its author sees that it was found."""
    shelve(tmp_path, "sound")
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / "scenario.yaml").write_text(text, encoding="utf-8")
    library = Library([tmp_path])
    assert [found.id for found in library.listing()] == ["sound", "torn"]
    assert entry(library, "torn").is_broken
    assert library.find("torn") == tmp_path / "torn"


def test_worlds_and_other_folders_are_not_on_the_shelf(tmp_path: Path) -> None:
    """Nobody can play a world, an empty folder or a note."""
    shelve(tmp_path, "thaw")
    for name, text in (("hills", "world: {id: hills, title: H}"), ("empty", "")):
        (tmp_path / name).mkdir()
        if text:
            (tmp_path / name / "world.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("A note", encoding="utf-8")
    assert [found.id for found in Library([tmp_path]).listing()] == ["thaw"]


def test_the_first_root_wins(tmp_path: Path) -> None:
    """Of two scenarios of one id, the one in the folder that is looked into first."""
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    shelve(theirs, "thaw", "Theirs")
    shelve(mine, "thaw", "Mine")
    shelve(theirs, "ice", "Ice")
    library = Library([mine, theirs])
    assert [(found.id, found.title.en) for found in library.listing()] == [
        ("ice", "Ice"),
        ("thaw", "Mine"),
    ]
    assert library.find("thaw") == mine / "thaw"


def test_a_scenario_is_found_by_id_or_path(tmp_path: Path) -> None:
    """Whatever its folder is called; a path is a path; else there is nothing, or a suggestion."""
    folder = shelve(tmp_path, "thaw")
    renamed = folder.rename(tmp_path / "folder-of-another-name")
    library = Library([tmp_path])
    assert library.find("thaw") == renamed
    assert library.find(str(renamed)) == renamed
    assert library.find("thaww") is None
    assert library.suggestion("thaww") == "thaw"
    assert library.suggestion("something else") is None


def test_a_root_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    """An empty shelf is no mistake."""
    assert Library([tmp_path / "nowhere"]).listing() == []
    assert Library([tmp_path / "nowhere"]).suggestion("thaw") is None


def test_worlds_are_found_in_the_roots_and_beside_a_scenario(tmp_path: Path) -> None:
    """A folder or a file; a stranger's own world comes before one that ships."""
    for root, name in (("ours", "hills"), ("stranger", "hills")):
        (tmp_path / root / name).mkdir(parents=True)
    (tmp_path / "ours" / "plain.yaml").write_text("world: {id: plain}", encoding="utf-8")
    library = Library([tmp_path / "ours"])
    assert library.world("hills") == tmp_path / "ours" / "hills"
    assert library.world("plain") == tmp_path / "ours" / "plain.yaml"
    assert library.world("valleys") is None
    beside = library.beside(tmp_path / "stranger" / "thaw")
    assert beside.world("hills") == (tmp_path / "stranger" / "hills").resolve()
    assert beside.world("plain") == tmp_path / "ours" / "plain.yaml"


def test_what_ships_is_on_the_shelf_and_sound() -> None:
    """Three scenarios, and the world they share is not among them."""
    found = Library([ROOT / "scenarios"]).listing()
    assert {"gsomia-dispute", "hanoi-summit", "sma-talks"} <= {one.id for one in found}
    assert "peninsula" not in {one.id for one in found}
    assert not any(one.is_broken or len(one.problems) for one in found)


def test_scenarios_are_found_at_any_path(tmp_path: Path) -> None:
    """A folder or file that is one; a folder that holds some; nothing where there are none."""
    folder = shelve(tmp_path / "shelf", "thaw")
    shelve(tmp_path / "shelf", "frost")
    single = tmp_path / "single.yaml"
    single.write_text(TITLE.format(id="single", title="S"), encoding="utf-8")
    assert [one.id for one in found_at(folder)] == ["thaw"]
    assert [one.id for one in found_at(single)] == ["single"]
    assert [one.id for one in found_at(tmp_path / "shelf")] == ["frost", "thaw"]
    assert found_at(tmp_path / "nowhere") == []


def test_a_folder_of_single_files_is_a_shelf(tmp_path: Path) -> None:
    """Several title pages are several scenarios, a broken file beside them is told."""
    for name in ("east", "west"):
        (tmp_path / f"{name}.yaml").write_text(TITLE.format(id=name, title="T"), encoding="utf-8")
    (tmp_path / "torn.yaml").write_text("scenario: [", encoding="utf-8")
    assert [(one.id, one.is_broken) for one in found_at(tmp_path)] == [
        ("east", False), ("torn", True), ("west", False),
    ]  # fmt: skip


def test_a_broken_scenario_is_found_too(tmp_path: Path) -> None:
    """A folder whose title page cannot be read is one broken scenario."""
    (tmp_path / "scenario.yaml").write_text("scenario: [", encoding="utf-8")
    (tmp_path / "orders.yaml").write_text("orders: []", encoding="utf-8")
    (found,) = found_at(tmp_path)
    assert found.is_broken
    assert found.path == tmp_path
