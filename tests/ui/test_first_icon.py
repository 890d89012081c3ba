"""The icon before anything else: what it says, what it keeps, and how the tray takes it over."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from bridge_app.paths import Paths
from bridge_app.ui import first_icon
from bridge_app.ui.app import Desktop
from bridge_app.ui.first_icon import FirstIcon
from bridge_app.ui.single_instance import SingleInstance
from bridge_app.ui.tray import Tray
from tests.ui.fake_server import FakeServer
from tests.ui.samples import RecordingAdapter


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[FirstIcon]:
    made = FirstIcon()
    yield made
    made.hide()


def choose(first: FirstIcon, text: str) -> None:
    next(action for action in first.menu.actions() if action.text() == text).trigger()


def test_it_says_that_the_app_starts_and_offers_what_can_be_done_already(first: FirstIcon) -> None:
    lines = [(action.text(), action.isEnabled()) for action in first.menu.actions() if not action.isSeparator()]

    assert lines == [("Starting…", False), ("Open", True), ("Quit", True)]
    assert first.icon.toolTip() == "MCP Auth Bridge – Starting…"
    assert first.icon.isVisible()


def test_what_is_asked_too_early_is_done_once_somebody_can(first: FirstIcon) -> None:
    done: list[str] = []
    first.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    choose(first, "Quit")

    first.hand_over({"open": lambda: done.append("open"), "quit": lambda: done.append("quit")})
    choose(first, "Open")

    assert done == ["open", "quit", "open"]


def test_the_tray_goes_on_with_the_same_icon_and_menu(first: FirstIcon) -> None:
    tray = Tray(RecordingAdapter(), first=first)  # type: ignore[arg-type]
    opened: list[str] = []
    tray.open_asked.connect(opened.append)
    tray.show()

    first.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    assert tray.findChildren(QSystemTrayIcon) == [first.icon]
    assert first.icon.contextMenu() is first.menu
    assert "Settings…" in [action.text() for action in first.menu.actions()]
    assert opened == [""]
    first.hand_over({})
    tray.hide()


@pytest.mark.parametrize("is_dark", [True, False])
def test_the_tray_draws_the_icon_anew_if_the_panel_turns_out_to_be_another(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_dark: bool
) -> None:
    monkeypatch.setattr(first_icon, "looks_dark", lambda: not is_dark)
    monkeypatch.setattr("bridge_app.ui.tray.is_on_dark_panel", lambda: is_dark)
    first = FirstIcon()
    before = first.icon.icon().cacheKey()
    tray = Tray(RecordingAdapter(), first=first)  # type: ignore[arg-type]

    tray.show()

    assert first.icon.icon().cacheKey() != before
    tray.hide()


def test_the_window_that_was_asked_for_comes_as_soon_as_there_is_a_desktop(
    qtbot: QtBot, qapp: QApplication, first: FirstIcon
) -> None:
    paths = Paths.standard()
    paths.prepare()
    choose(first, "Open")

    desktop = Desktop(qapp, paths, SingleInstance(paths), first=first, start_bridge_thread=FakeServer())

    qtbot.waitUntil(lambda: desktop.window.isVisible(), timeout=5000)
    desktop.stop()
    desktop.window.removeEventFilter(desktop)
    desktop.window.deleteLater()
    desktop.deleteLater()
    qapp.processEvents()
