"""The window in each language: spoken from its first widget on, mirrored where it has to be."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from bridge_app import i18n
from bridge_app.i18n import SYSTEM
from bridge_app.paths import Paths
from bridge_app.ui import languages, words
from bridge_app.ui.languages import chosen_language, speak
from scripts.ui_screenshots import FEW, window
from tests.ui.samples import NOW, snapshot


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in (("_chosen", SYSTEM), ("_wanted", ()), ("_own", "en")):
        monkeypatch.setattr(i18n, name, value)
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def speaks(name: str) -> None:
        locale = QLocale(name)
        monkeypatch.setattr(languages.QLocale, "system", lambda: locale)

    return speaks


# which language


def test_everything_made_afterwards_speaks_the_chosen_language(
    qapp: QApplication, qtbot: QtBot, system: Callable[[str], None]
) -> None:
    system("nl_NL")

    assert speak(qapp, "de") == "de"

    shown = window("home", snapshot(grants=FEW))
    qtbot.addWidget(shown)
    assert shown.home.state.text() == "Läuft"
    assert shown.list.item(0).text() == "Übersicht"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"
    assert words.day(NOW - 400 * 86400, NOW) == "2. Okt. 2025"


def test_the_system_says_which_language_it_is_if_nobody_chose(
    qapp: QApplication, system: Callable[[str], None]
) -> None:
    system("fr_CA")

    assert speak(qapp, "system") == "fr"
    # The person's own region stays: it is their language.
    assert QLocale() == QLocale("fr_CA") or QLocale().language() != QLocale.Language.French


def test_without_a_language_of_ours_it_is_english_with_english_dates(
    qapp: QApplication, system: Callable[[str], None]
) -> None:
    system("nl_NL")

    assert speak(qapp, "system") == "en"
    assert QLocale().language() == QLocale.Language.English
    assert QLocale().territory() == QLocale.Country.Netherlands


def test_plurals_are_said_as_the_language_says_them(qapp: QApplication) -> None:
    speak(qapp, "de")

    said = [QCoreApplication.translate("words", "%n days ago", "", count) for count in (1, 2)]

    assert said == ["vor 1 Tag", "vor 2 Tagen"]


def test_what_qt_does_not_bring_stays_english_and_is_logged(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QLibraryInfo, "path", lambda kind: str(tmp_path))

    with caplog.at_level(logging.WARNING):
        assert speak(qapp, "de") == "de"

    assert QCoreApplication.translate("MainWindow", "Home") == "Übersicht"
    assert "qtbase_de" in caplog.text


def test_settings_that_can_not_be_read_leave_the_language_to_the_system(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.prepare()
    assert chosen_language(paths) == "system"

    paths.config_file.write_text('language = "ja"')
    assert chosen_language(paths) == "ja"

    paths.config_file.write_text('language = "tlh"')
    assert chosen_language(paths) == "system"


# mirrored; room for every word is looked for in test_every_state.py


def test_a_mirrored_window_has_its_list_on_the_right(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    shown = window("home", snapshot())
    qtbot.addWidget(shown)
    shown.show()

    assert shown.list.x() > shown.stack.x()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_client_is_selected_whichever_way_text_is_read(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)

    shown = window("clients", snapshot(grants=FEW), row=1)
    qtbot.addWidget(shown)

    assert shown.clients.selected_grant() == FEW[1]
