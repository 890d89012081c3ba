"""The programs behind clients: shown beside the claimed name, and two answers when another one comes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bridge_app.config import ClientRules, Config
from bridge_app.models import Problem, Program, RunState
from bridge_app.paths import Paths
from bridge_app.ui import words
from bridge_app.ui.app import Desktop
from bridge_app.ui.clients_model import Column
from bridge_app.ui.clients_page import ClientsPage
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.notifications import Notification
from bridge_app.ui.privacy_form import PrivacyForm
from bridge_app.ui.questions import ConnectQuestion
from bridge_app.ui.single_instance import SingleInstance
from tests.ui import samples
from tests.ui.fake_server import FakeServer
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import BRIDGED, CURSOR, HOSTILE, STRANGER, approval, ended, grant, snapshot, used_by
from tests.ui.settings_samples import SettingsAdapter, SettingsBridge

MARKS = "\u2068\u2069"


def bare(text: str) -> str:
    return "".join(letter for letter in text if letter not in MARKS)


@pytest.fixture
def adapter() -> samples.RecordingAdapter:
    return samples.RecordingAdapter()


@pytest.fixture
def page(qtbot: QtBot, adapter: samples.RecordingAdapter) -> ClientsPage:
    shown = ClientsPage(adapter, clock=samples.Clock())  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1000, 900)
    shown.show()
    return shown


def test_the_program_stands_with_the_ids_of_its_processes(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, programs=used_by(CURSOR, pids=(4123, 5177))),)))

    assert bare(page.details.program.value.text()) == "/usr/share/cursor/cursor · pid 4123, 5177"
    assert page.details.alarm.banner is None


def test_an_interpreter_is_shown_with_what_it_runs_and_who_started_it(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, programs=used_by(BRIDGED)),)))

    assert bare(page.details.program.value.text()) == "node (…/mcp-remote/dist/proxy.js) started by Cursor"
    assert "_npx" in page.details.program.toolTip()


def test_where_nothing_is_known_it_says_so(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1),)))

    assert page.details.program.value.text() == "Not known"


def test_another_program_is_named_and_accepted_with_one_click(
    page: ClientsPage, adapter: samples.RecordingAdapter
) -> None:
    page.paint(snapshot(grants=(grant(1, programs=used_by(CURSOR, others=(STRANGER,))),)))
    banner = page.details.alarm.banner
    assert banner is not None
    assert banner.button is not None
    assert bare(banner.hint.text()).startswith(
        "python3.11 (…/Downloads/notes/collect.py) started by gnome-terminal-server, 5 min ago."
    )

    banner.button.click()

    assert adapter.run_commands() == [("accept_program", "grant-00001", 51)]


def test_the_banner_keeps_its_button_through_snapshots_and_goes_with_the_cause(page: ClientsPage) -> None:
    alarmed = grant(1, programs=used_by(CURSOR, others=(STRANGER, BRIDGED)))
    page.paint(snapshot(grants=(alarmed,)))
    before = page.details.alarm.banner

    page.paint(snapshot(grants=(replace(alarmed, calls=11),)))

    assert page.details.alarm.banner is before
    assert before is not None
    assert "1 more after this one." in before.hint.text()
    page.paint(snapshot(grants=(grant(1, programs=used_by(CURSOR, STRANGER, BRIDGED)),)))
    assert page.details.alarm.banner is None


def test_the_row_asks_to_be_looked_at_until_it_ends(page: ClientsPage) -> None:
    programs = used_by(CURSOR, others=(STRANGER,))
    page.paint(snapshot(grants=(grant(1, programs=programs), ended(2, programs=programs))))

    states = [page.model.index(row, Column.STATE).data() for row in range(2)]

    assert states == ["Look at it", "Revoked"]


def test_the_search_finds_programs(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1, programs=used_by(BRIDGED)), grant(2))))

    page.search.setText("mcp-remote")

    assert page.model.rowCount() == 1


def test_a_client_is_found_whatever_the_list_was_narrowed_to(page: ClientsPage) -> None:
    page.paint(snapshot(grants=(grant(1), grant(2))))
    page.search.setText("nobody")

    page.select_grant("grant-00002")

    selected = page.selected_grant()
    assert selected is not None
    assert selected.id == "grant-00002"


@pytest.mark.parametrize(
    "programs",
    [
        used_by(Program("/" + "very-long-folder/" * 30 + "tool", started_by="W" * 300), others=(STRANGER,) * 3),
        used_by(Program("/home/" + HOSTILE, HOSTILE, HOSTILE), others=(Program(HOSTILE, HOSTILE, HOSTILE),)),
    ],
)
def test_long_and_hostile_programs_fit_and_stay_text(page: ClientsPage, programs: Any, qtbot: QtBot) -> None:
    page.paint(snapshot(grants=(grant(1, programs=programs),)))
    qtbot.waitExposed(page)
    QApplication.processEvents()

    assert "\u202e" not in page.details.program.value.text()
    assert overlapping(page) == []
    assert unnamed_controls(page) == []
    assert not [text for text in cut_texts(page) if "It's fine" in text]


def test_words_for_programs_nobody_can_look_into() -> None:
    assert bare(words.program(Program("", user="root"))) == "A program of root"
    assert words.program(Program("")) == "A program that can't be recognised"
    assert words.programs(used_by(CURSOR, BRIDGED, STRANGER)).endswith("and 1 more")


def test_the_question_names_who_registered(qtbot: QtBot) -> None:
    dialog = ConnectQuestion(approval(1, program=BRIDGED), samples.UPSTREAMS, clock=samples.Clock())
    qtbot.addWidget(dialog)
    texts = [bare(label.text()) for label in dialog.findChildren(QLabel)]

    assert "Registered by" in texts
    assert "node (…/mcp-remote/dist/proxy.js) started by Cursor" in texts


# the setting


@pytest.fixture
def settings_bridge() -> SettingsBridge:
    return SettingsBridge(config=Config(clients=ClientRules("refuse")))


@pytest.fixture
def open_form(qtbot: QtBot, settings_bridge: SettingsBridge, tmp_path: Path) -> Callable[[], PrivacyForm]:
    def open_form() -> PrivacyForm:
        adapter = SettingsAdapter(settings_bridge)
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(adapter, kept, samples.Clock())  # type: ignore[arg-type]
        adapter.setParent(window)
        qtbot.addWidget(window)
        window.show()
        window.paint(snapshot())
        window.show_settings("privacy")
        adapter.run_commands()
        return window.settings_page.privacy

    return open_form


def test_the_setting_is_shown_changed_and_saved(
    open_form: Callable[[], PrivacyForm], settings_bridge: SettingsBridge
) -> None:
    form = open_form()
    assert form.other_program.current() == "refuse"
    assert not form.save_button.isEnabled()

    form.other_program.rows["ignore"].button.click()
    assert form.save_button.isEnabled()
    form.save_button.click()
    form.adapter.run_commands()  # type: ignore[attr-defined]

    assert settings_bridge.config.clients.other_program == "ignore"
    assert not form.is_changed()


def test_the_setting_can_be_taken_back(open_form: Callable[[], PrivacyForm], settings_bridge: SettingsBridge) -> None:
    form = open_form()

    form.other_program.rows["warn"].button.click()
    form.revert_button.click()

    assert form.other_program.current() == "refuse"
    assert settings_bridge.calls == []


# the desktop


@pytest.fixture
def server() -> FakeServer:
    return FakeServer(first_snapshot=snapshot(grants=(grant(1, programs=used_by(CURSOR)),)))


@pytest.fixture
def desktop(qapp: QApplication, server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    paths = Paths.standard()
    paths.prepare()
    made = Desktop(qapp, paths, SingleInstance(paths), start_bridge_thread=server)
    assert made.window  # made at once, so that the tests need not wait for it
    monkeypatch.setattr(made, "_is_in_front", lambda: False)
    yield made
    made.stop()
    made.window.removeEventFilter(made)
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()


def test_a_notification_comes_once_and_its_button_leads_to_the_client(
    qtbot: QtBot, desktop: Desktop, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Notification] = []
    monkeypatch.setattr(desktop.notifications, "show", shown.append)
    with qtbot.waitSignals([desktop.adapter.ready, desktop.adapter.changed], timeout=5000):
        desktop.start(show_window=True)
    problem = Problem("other-program-grant-00001", "Another program …", "", "Show client…", is_mild=True)
    alarmed = snapshot(
        grants=(grant(2), grant(1, client_name="Cursor", programs=used_by(CURSOR, others=(STRANGER,)))),
        problems=(problem,),
        state=RunState.NEEDS_YOU,
    )
    for each in (alarmed, replace(alarmed, newest_activity=2)):
        with qtbot.waitSignal(desktop.adapter.changed, timeout=2000):
            server.say(each)
    told = [each for each in shown if each.key.startswith("other-program")]
    assert [each.title for each in told] == ["Another program came with the access of Cursor"]

    desktop.window.fix_asked.emit(problem.id)

    selected = desktop.window.clients.selected_grant()
    assert selected is not None
    assert selected.id == "grant-00001"
