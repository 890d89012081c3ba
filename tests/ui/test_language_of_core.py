"""What the core says is read in the window in the language of the person; the log keeps the English."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bridge_app import i18n
from bridge_app.config import OTHER_PLACES
from bridge_app.errors import BridgeError, NotFound, PortInUse
from bridge_app.i18n import said
from bridge_app.models import Activity, Problem, Upstream
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence, joined
from bridge_app.ui import activity_words
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.dialogs import show_failure
from bridge_app.ui.home_page import HomePage
from bridge_app.ui.secrets_form import without_file
from tests.ui.fake_server import FakeServer
from tests.ui.samples import NOW, snapshot

PROBLEM = Problem(
    "database",
    Sentence("The database was damaged, so a new one was started."),
    Sentence("Apps must sign in once more. The old file was kept as {name}.", name="old.sqlite"),
)


@pytest.fixture
def server() -> FakeServer:
    return FakeServer(first_snapshot=snapshot(problems=(PROBLEM,)))


@pytest.fixture
def adapter(qtbot: QtBot, server: FakeServer) -> Iterator[BridgeAdapter]:
    i18n.choose("de")
    made = BridgeAdapter(Paths.standard(), start_bridge_thread=server)
    yield made
    made.stop(1)


def test_a_problem_on_home_is_german_in_a_german_window(qtbot: QtBot, adapter: BridgeAdapter) -> None:
    page = HomePage(adapter, clock=lambda: NOW)
    qtbot.addWidget(page)
    adapter.changed.connect(page.paint)

    with qtbot.waitSignal(adapter.changed, timeout=3000):
        adapter.start()

    shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.text())
    assert "Die Datenbank war beschädigt, deshalb wurde eine neue begonnen." in shown
    assert "Die alte Datei wurde als old.sqlite aufgehoben." in shown


def test_an_error_is_german_in_its_dialog_and_english_in_the_log(
    qtbot: QtBot, adapter: BridgeAdapter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    failures: list[BridgeError] = []
    adapter.failed.connect(failures.append)
    with qtbot.waitSignal(adapter.ready, timeout=3000):
        adapter.start()

    def fail(_: Any) -> None:
        raise NotFound(Sentence("There is no server “{upstream}”.", upstream="files"), "Try again.")

    adapter.submit(fail)
    qtbot.waitUntil(lambda: bool(failures), timeout=3000)
    logging.getLogger("test").warning("a command failed: %s", failures[0])
    dialog = show_failure(None, failures[0])
    qtbot.addWidget(dialog)

    assert dialog.title.text() == "Einen Server „files“ gibt es nicht."
    assert dialog.words.text() == "Versuchen Sie es noch einmal."
    assert "a command failed: There is no server “files”. Try again." in caplog.text


def test_what_a_command_answers_is_german_too(qtbot: QtBot, adapter: BridgeAdapter) -> None:
    answers: list[Upstream] = []
    with qtbot.waitSignal(adapter.ready, timeout=3000):
        adapter.start()

    adapter.submit(
        lambda _: Upstream("files", "Files", "failing", 0, words=Sentence("“{label}” does not answer.", label="Files")),
        answers.append,
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=3000)

    assert answers[0].words == "„Files“ antwortet nicht."


def test_a_start_that_failed_is_told_in_german(qtbot: QtBot, adapter: BridgeAdapter, server: FakeServer) -> None:
    server.error = PortInUse(8000, "nginx")
    shown: list[Any] = []
    adapter.changed.connect(shown.append)

    with qtbot.waitSignal(adapter.start_failed, timeout=3000) as failed:
        adapter.start()

    assert shown[-1].problems[0].title == "Port 8000 ist belegt. Er wird benutzt von nginx."
    assert failed.args is not None
    assert failed.args[0].port == 8000


def test_a_line_of_the_log_that_was_kept_in_english_is_read_in_german() -> None:
    i18n.choose("de")
    line = Activity(NOW, "revoked", "g1", "Cursor", "Ada", "signed out by the app")
    call = Activity(NOW, "called", "g1", "Cursor", "Ada", "tools/call expired")

    assert activity_words.what(line).endswith("von der App abgemeldet")
    assert activity_words.what(call) == "expired"


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_a_form_leaves_out_in_every_language_what_is_said_to_who_edits_the_file(language: str) -> None:
    i18n.choose(language)

    assert without_file(said(joined("Try again.", OTHER_PLACES))) == said(joined("Try again."))
