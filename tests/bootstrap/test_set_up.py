"""How .venv is made, mended and brought up to date."""

import sys
from pathlib import Path

import pytest

import main
from tests.bootstrap.stand_ins import Output, Programs, make_venv_by_hand


def test_the_first_set_up_makes_and_installs(
    checkout: main.Environment, programs: Programs, capsys: pytest.CaptureFixture[str]
) -> None:
    """From nothing: say so, make the environment, install, and only then stamp it complete."""
    programs.answers["pip"] = lambda: (0, " ".join(checkout.stamped()))
    main.set_up(checkout, "dev")
    assert programs.commands == ["venv", "pip"]
    assert checkout.stamped() == ["complete", checkout.fingerprint(), "dev"]
    told = capsys.readouterr()
    assert "First start" in told.err
    assert "Ready" in told.err
    assert told.out == ""


def test_a_set_up_killed_midway_is_mended_next_time(
    checkout: main.Environment, programs: Programs
) -> None:
    """What an interrupted set-up left behind is thrown away and made anew."""

    def killed() -> Output:
        Path(checkout.folder, "half a package").touch()
        raise KeyboardInterrupt

    programs.answers["pip"] = killed
    with pytest.raises(KeyboardInterrupt):
        main.set_up(checkout)
    assert checkout.state("") == "half-made"
    main.set_up(checkout)
    assert checkout.state("") == "ready"
    assert not Path(checkout.folder, "half a package").exists()


def test_a_changed_project_is_installed_again(ready: main.Environment, programs: Programs) -> None:
    """Pip runs on the environment there is, and the extras it had are kept."""
    ready.write_stamp("complete", "00000000", "dev")
    main.set_up(ready)
    assert programs.commands == ["pip"]
    assert ready.stamped() == ["complete", ready.fingerprint(), "dev"]


@pytest.mark.parametrize("lacks", [True, False])
def test_an_update_that_fails_stops_only_who_lacks_something(
    lacks: bool, ready: main.Environment, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Offline, a changed pyproject.toml is no reason not to play if all that is needed is there."""
    monkeypatch.setattr(ready, "lacks", lambda _needs: lacks)
    ready.write_stamp("complete", "00000000")
    programs.answers["pip"] = lambda: (1, "Failed to establish a new connection")
    if lacks:
        with pytest.raises(main.SetUpError, match="no way to the network"):
            main.set_up(ready)
    else:
        main.set_up(ready)
    assert ready.state("") == "changed"


@pytest.mark.parametrize("lacks", [True, False])
def test_somebody_elses_environment_is_used(
    lacks: bool, checkout: main.Environment, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An environment made by hand is kept, and added to only if it lacks something."""
    make_venv_by_hand(checkout)
    monkeypatch.setattr(checkout, "lacks", lambda _needs: lacks)
    assert checkout.state("") == "foreign"
    main.set_up(checkout)
    assert programs.commands == (["pip"] if lacks else [])
    assert checkout.state("") == "ready"


def test_pip_is_fetched_where_an_environment_has_none(
    ready: main.Environment, programs: Programs
) -> None:
    """Some tools make environments without pip: ensurepip puts it there."""
    ready.write_stamp("complete", "00000000")
    programs.answers["pip"] = lambda: (1, "/usr/bin/python: No module named pip")
    main.set_up(ready)
    assert programs.commands == ["pip", "ensurepip", "pip"]
    assert ready.state("") == "ready"


def test_an_environment_is_asked_what_it_lacks(checkout: main.Environment) -> None:
    """The question goes to the environment's own Python; one that does not start lacks all."""
    assert checkout.lacks(main.NEEDS)
    checkout.python = sys.executable
    assert not checkout.lacks(main.NEEDS)
    assert checkout.lacks({"unheard-of": ("unheard_of", (1,))})


def test_only_one_process_sets_up(checkout: main.Environment) -> None:
    """The lock is held by one at a time, and is free again afterwards."""
    Path(checkout.folder).mkdir()
    second = main.Lock(checkout.lock)
    with main.Lock(checkout.lock), Path(checkout.lock).open("a", encoding="utf-8") as second.file:
        assert not second.take()
    with Path(checkout.lock).open("a", encoding="utf-8") as second.file:
        assert second.take()


def test_who_waited_finds_the_work_done(
    checkout: main.Environment, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After waiting, the state is read again: nothing is made a second time."""

    def wait(lock: main.Lock) -> main.Lock:
        make_venv_by_hand(checkout)
        checkout.write_stamp("complete", checkout.fingerprint())
        return lock

    monkeypatch.setattr(main.Lock, "__enter__", wait)
    monkeypatch.setattr(main.Lock, "__exit__", lambda *_: None)
    main.set_up(checkout)
    assert programs.commands == []


def test_progress_is_one_growing_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Pip's talk becomes the names of what it fetches."""
    progress = main.Progress()
    progress.watch("Obtaining file:///somewhere\n")
    progress.watch("Collecting numpy>=2.0 (from bridging-the-divide==0.1.0)\n")
    progress.watch("Collecting pydantic<3,>=2.10 (from bridging-the-divide==0.1.0)\n")
    progress.watch("Installing collected packages: numpy, pydantic\n")
    progress.close()
    assert capsys.readouterr().err == "  fetching: numpy pydantic\n  installing\n"
