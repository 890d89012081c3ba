"""The first steps on a real display: they stand before the window, and one key leads through them."""

import contextlib
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.real_desktop import RealDesktop, RunningApp, real_desktop, wait_for

pytestmark = pytest.mark.desktop

STEPS = "^First steps"


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path) as made:
        yield made


def kept(app: RunningApp) -> str:
    file = app.paths.data_dir / "window.ini"
    return file.read_text() if file.exists() else ""


def steps_window(desktop: RealDesktop) -> list[str]:
    return desktop.windows("--name", STEPS)


def test_a_first_start_shows_the_steps_and_return_leads_through_them(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, is_new=True)
    app.wait_until_it_serves()
    steps = wait_for(lambda: steps_window(desktop), "the first steps")[0]

    deadline = time.monotonic() + 30
    while steps_window(desktop):
        assert time.monotonic() < deadline
        # The window may be gone between two looks.
        with contextlib.suppress(subprocess.CalledProcessError):
            desktop.xdotool("windowactivate", "--sync", steps, "key", "--delay", "120", "Return")

    code, _ = app.quit()
    assert code == 0
    assert "is_over=true" in kept(app)
    assert app.output() == ""


def test_closed_in_the_middle_they_come_back_at_the_next_start_but_not_in_the_background(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, is_new=True)
    app.wait_until_it_serves()
    steps = wait_for(lambda: steps_window(desktop), "the first steps")[0]
    desktop.xdotool("windowactivate", "--sync", steps, "key", "Return")
    desktop.xdotool("windowactivate", "--sync", steps, "key", "Escape")
    wait_for(lambda: not steps_window(desktop), "an end of the first steps")
    assert app.quit()[0] == 0

    app.process = app.launch("--background")
    app.wait_until_it_serves()
    assert app.launch().wait(15) == 0
    wait_for(desktop.app_window, "the window")
    uninvited = steps_window(desktop)
    assert app.quit()[0] == 0
    app.process = app.launch()
    app.wait_until_it_serves()

    assert uninvited == []
    wait_for(lambda: steps_window(desktop), "the first steps")
    assert "is_over" not in kept(app)
