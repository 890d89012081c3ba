"""Every page, dialog and state that the screenshots know, in every language and at 200 %: readable, named, reachable."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.i18n import LANGUAGES
from scripts.ui_screenshots import STATES
from tests.ui.inspection import faults, out_of_reach, tab_walk, twice_given_keys

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 280
WALKED = (*LANGUAGES, "rtl")
"""Every language, and a made-up one that is half as long again and read from the right."""
ESCAPED = ("approval", "question-rights", "question-call", "use", "access-allowed", "key-new", "apps", "servers-add")
"""Dialogs that Escape closes, one of each kind; the questions that hold up whoever asks have tests of their own."""
Walk = Future[subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def walks() -> Iterator[dict[str, Walk]]:
    """Begin a walk in each language, each in a process of its own: only a new one takes up another scale."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        yield {language: pool.submit(walk_through_every_state, language) for language in WALKED}
        pool.shutdown(cancel_futures=True)


def walk_through_every_state(language: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "ui_screenshots.py"), "--check", "--language", language]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False)


@pytest.mark.parametrize("language", WALKED)
def test_nothing_is_cut_or_lies_on_something_or_is_out_of_reach(walks: dict[str, Walk], language: str) -> None:
    done = walks[language].result(SECONDS)

    assert done.stdout.splitlines() == []
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ESCAPED)
def test_escape_closes_every_dialog(qtbot: QtBot, name: str) -> None:
    shown = STATES[name]()
    assert isinstance(shown, QDialog)
    qtbot.addWidget(shown)
    shown.activateWindow()
    shown.show()

    QTest.keyClick(shown.focusWidget() or shown, Qt.Key.Key_Escape)

    assert not shown.isVisible()


# the walk itself


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for text in ("&Save", "&Revert"):
        column.addWidget(QPushButton(text))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_form_in_order_has_no_faults(form: QWidget) -> None:
    assert faults(form) == []


def test_a_button_that_tab_leaves_out_is_found(form: QWidget) -> None:
    form.findChildren(QPushButton)[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    assert "Revert" in " ".join(out_of_reach(form))


def test_a_field_that_keeps_the_focus_is_found(form: QWidget) -> None:
    form.findChildren(QPushButton)[0].setFocus()
    form.setFocusProxy(None)
    for button in form.findChildren(QPushButton):
        button.event = lambda event: True  # type: ignore[method-assign]

    assert "keeps the focus" in " ".join(out_of_reach(form))


def test_two_buttons_with_the_same_key_are_found(form: QWidget) -> None:
    form.findChildren(QPushButton)[1].setText("&Stop")

    assert len(twice_given_keys(form)) == 1


def test_a_caption_and_a_button_with_the_same_key_are_found(form: QWidget) -> None:
    caption, field = QLabel("&Size", form), QLineEdit(form)
    caption.setBuddy(field)
    caption.show()

    assert len(twice_given_keys(form)) == 1


def test_the_walk_goes_round_once(form: QWidget) -> None:
    assert tab_walk(form) == form.findChildren(QPushButton)
    assert QApplication.focusWidget() in form.findChildren(QPushButton)
