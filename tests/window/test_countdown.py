"""The clock of the stage: counts down, stands when it is told to, or when nobody was there."""

from __future__ import annotations

from game.window.screens.stage.clock import MINUTE, Countdown


def test_time_passes_only_while_it_runs() -> None:
    """It stands at first, runs once started, and stands where it was stopped."""
    clock = Countdown(5 * MINUTE)
    clock.pass_to(3.0)
    assert clock.words == "5:00"
    clock.go(10.0)
    clock.pass_to(12.5)
    assert clock.words == "4:58"
    clock.stop(13.0)
    clock.pass_to(16.0)
    assert (clock.words, clock.is_running) == ("4:57", False)


def test_a_sleeping_machine_loses_no_time() -> None:
    """After a gap of more than five seconds it stands where it was, and waits to be started."""
    clock = Countdown(MINUTE, at=0.0)
    clock.pass_to(4.0)
    clock.pass_to(4000.0)
    assert (clock.left, clock.is_running) == (56.0, False)
    clock.go(4001.0)
    clock.pass_to(4002.0)
    assert clock.left == 55.0


def test_it_ends_at_nothing() -> None:
    """It does not run below nought, cannot be started there, and takes another minute."""
    clock = Countdown(1.0, at=0.0)
    clock.pass_to(3.0)
    assert (clock.words, clock.is_running) == ("0:00", False)
    clock.go(3.0)
    assert not clock.is_running
    clock.add(MINUTE)
    clock.go(3.0)
    assert (clock.words, clock.is_running) == ("1:00", True)


def test_the_next_second_is_waited_for() -> None:
    """It asks to be looked at when what it shows changes, and not more often."""
    clock = Countdown(90.0, at=0.0)
    assert clock.next_second == 1.0
    clock.pass_to(0.4)
    assert (clock.words, round(clock.next_second, 6)) == ("1:30", 0.6)
