"""The icon in real trays of both kinds: seen, clicked, late, restarted, absent."""

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.real_desktop import RealDesktop, RunningApp, real_desktop, wait_for
from tests.ui.sni_host import MenuLine, SniHost

pytestmark = pytest.mark.desktop

PANEL = (1000, 768, 200, 32)
"""Where the panel lies on the screen of 1200 × 800."""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path) as made:
        yield made


def line(host: SniHost, item: str, *path: str) -> MenuLine:
    lines = host.menu(item)
    for text in path:
        found = next((each for each in lines if each.text == text), None)
        assert found is not None, (text, [each.text for each in lines])
        lines = found.lines
    assert found is not None
    return found


def first_item(host: SniHost) -> str:
    return wait_for(lambda: host.items, "the icon", 8)[0]


def first_line_is(host: SniHost, item: str, text: str) -> None:
    wait_for(lambda: host.menu(item)[0].text == text, f"{text!r} in the menu")


def pixels(desktop: RealDesktop, name: str, place: tuple[int, int, int, int] = PANEL) -> QImage:
    return QImage(str(desktop.photograph(name))).copy(*place)


def differing(one: QImage, two: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if abs(one.pixelColor(x, y).lightness() - two.pixelColor(x, y).lightness()) > 60
    ]


def wait_for_icon(desktop: RealDesktop, empty: QImage) -> tuple[int, int]:
    """Wait until something new can be seen in the panel, and return where on the screen."""

    def look() -> tuple[int, int] | None:
        changed = differing(empty, pixels(desktop, "panel"))
        if len(changed) < 60:
            return None
        middle = [sum(numbers) // len(changed) for numbers in zip(*changed, strict=True)]
        return PANEL[0] + middle[0], PANEL[1] + middle[1]

    return wait_for(look, "the icon in the panel")


def test_a_notifier_host_shows_icon_and_menu_and_its_clicks_arrive(desktop: RealDesktop, tmp_path: Path) -> None:
    with SniHost(desktop.bus) as host:
        app = RunningApp(desktop, "--background")
        address = app.wait_until_it_serves()
        item = first_item(host)
        first_line_is(host, item, "Running · no client yet")
        assert [each.text for each in host.menu(item) if not each.is_separator] == [
            "Running · no client yet",
            "Open",
            "Copy address",
            "Connect an app…",
            "No client connected",
            "Pause everything",
            "Settings…",
            "Quit",
        ]
        assert not host.menu(item)[0].is_enabled
        assert host.read(item, "Status") == "Active"
        assert host.read(item, "ToolTip")[2] == "MCP Auth Bridge – Running · no client yet"
        icon = QImage(str(host.picture(item, tmp_path)))
        assert sum(icon.pixelColor(x, y).alpha() > 200 for x in range(icon.width()) for y in range(icon.height())) > 200

        line(host, item, "Pause everything").click()
        first_line_is(host, item, "Everything is paused")
        assert QImage(str(host.picture(item, tmp_path))) != icon
        line(host, item, "Resume everything").click()
        first_line_is(host, item, "Running · no client yet")

        assert not desktop.app_window()
        line(host, item, "Open").click()
        wait_for(desktop.app_window, "the window")
        line(host, item, "Copy address").click()
        assert copied_text(desktop) == address

        began = time.monotonic()
        line(host, item, "Quit").click()
        assert app.process.wait(5) == 0
        assert time.monotonic() - began < 2
        assert app.output() == ""


def copied_text(desktop: RealDesktop) -> str:
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "application.processEvents()\n"
        "print(application.clipboard().text())"
    )
    return desktop.run_code(code).communicate(timeout=15)[0].strip()


def test_a_left_click_opens_the_window(desktop: RealDesktop) -> None:
    with SniHost(desktop.bus) as host:
        RunningApp(desktop, "--background").wait_until_it_serves()
        item = first_item(host)
        assert not desktop.app_window()

        host.activate(item)

        wait_for(desktop.app_window, "the window")


def test_a_host_that_comes_late_gets_the_icon(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, "--background")
    app.wait_until_it_serves()

    with SniHost(desktop.bus) as host:
        item = first_item(host)
        first_line_is(host, item, "Running · no client yet")
        line(host, item, "Pause everything").click()
        first_line_is(host, item, "Everything is paused")


def test_a_host_that_restarts_gets_the_icon_again_and_only_once(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, "--background")
    app.wait_until_it_serves()
    for _ in range(3):
        with SniHost(desktop.bus) as host:
            first_line_is(host, first_item(host), "Running · no client yet")
            assert len(host.items) == 1


def test_a_panel_of_the_older_kind_shows_icon_and_menu(desktop: RealDesktop) -> None:
    desktop.start_panel()
    empty = pixels(desktop, "empty")
    app = RunningApp(desktop, "--background")
    app.wait_until_it_serves()
    x, y = wait_for_icon(desktop, empty)
    before = QImage(str(desktop.photograph("before")))

    desktop.xdotool("mousemove", str(x), str(y), "click", "3")
    wait_for(lambda: len(differing(before, QImage(str(desktop.photograph("menu"))))) > 2000, "the menu")
    # Down passes over the status line, which is off: the first entry is Open.
    desktop.xdotool("key", "Down", "Return")

    wait_for(desktop.app_window, "the window")
    code, seconds = app.quit()
    assert (code, app.output()) == (0, "")
    assert seconds < 2


def test_a_panel_of_the_older_kind_may_come_late_and_restart(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, "--background")
    app.wait_until_it_serves()
    panel = desktop.start_panel()
    wait_for_dark_pixels(desktop)

    panel.terminate()
    panel.wait(5)
    desktop.start_panel()

    wait_for_dark_pixels(desktop)
    assert app.process.poll() is None


def wait_for_dark_pixels(desktop: RealDesktop) -> None:
    white = QImage(PANEL[2], PANEL[3], QImage.Format.Format_RGB32)
    white.fill(0xFFFFFF)
    wait_for(lambda: 60 < len(differing(white, pixels(desktop, "late"))) < 1500, "the icon in the white panel")


def test_without_any_tray_the_window_is_the_way_in(desktop: RealDesktop) -> None:
    app = RunningApp(desktop)
    app.wait_until_it_serves()
    window = wait_for(desktop.app_window, "the window")[0]

    # As the window manager's own close button does.
    desktop.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
    wait_for(lambda: len(desktop.app_window()) > 1, "the question")
    desktop.xdotool("key", "Return")
    wait_for(lambda: not desktop.app_window(), "an empty screen")
    assert app.process.poll() is None

    again: subprocess.Popen[bytes] = app.launch()
    assert again.wait(15) == 0
    wait_for(desktop.app_window, "the window once more")


def test_a_second_launch_raises_the_window_and_one_in_the_background_does_not(desktop: RealDesktop) -> None:
    app = RunningApp(desktop, "--background")
    app.wait_until_it_serves()

    assert app.launch("--background").wait(15) == 0
    assert not desktop.app_window()
    assert app.launch().wait(15) == 0
    wait_for(desktop.app_window, "the window")
