"""Two clocks tell whether the computer slept; a busy moment or a corrected clock is no sleep."""

import pytest

from bridge_app.sleep_watch import SleepWatch


class Clocks:
    """A wall clock, and one that only counts while the computer is awake."""

    def __init__(self) -> None:
        self.wall = 1_794_000_000.0
        self.counted = 50.0

    def pass_time(self, seconds: float, *, asleep: float = 0.0, counts_asleep: bool = False) -> None:
        self.wall += seconds + asleep
        self.counted += seconds + (asleep if counts_asleep else 0.0)


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(clocks: Clocks) -> SleepWatch:
    return SleepWatch(lambda: clocks.wall, lambda: clocks.counted)


def test_a_sleep_is_told_once_and_for_how_long(clocks: Clocks, watch: SleepWatch) -> None:
    clocks.pass_time(0.25, asleep=3600)
    first = watch.look()
    clocks.pass_time(0.25)

    assert first == pytest.approx(3600)
    assert watch.look() == 0.0


def test_a_clock_that_counts_on_in_its_sleep_betrays_it_too(clocks: Clocks, watch: SleepWatch) -> None:
    clocks.pass_time(0.25, asleep=3600, counts_asleep=True)

    assert watch.look() == pytest.approx(3600.25)


@pytest.mark.parametrize(("seconds", "shift"), [(0.25, 0.0), (12.0, 0.0), (0.25, 4.0), (0.25, -3600.0)])
def test_a_busy_moment_and_a_clock_that_is_set_right_are_no_sleep(
    clocks: Clocks, watch: SleepWatch, seconds: float, shift: float
) -> None:
    clocks.pass_time(seconds)
    clocks.wall += shift

    assert watch.look() == 0.0


def test_sleeping_again_is_told_again(clocks: Clocks, watch: SleepWatch) -> None:
    told = []
    for _ in range(3):
        clocks.pass_time(1, asleep=60)
        told.append(watch.look())

    assert told == [pytest.approx(60)] * 3
