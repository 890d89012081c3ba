"""An app's own servers: named, brought behind the bridge, and only then taken out of the app, after a look."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, NotBehindBridge
from bridge_app.models import AiApp, AppServer, Proposal, UpstreamSettings
from bridge_app.ui import app_words, servers_page
from bridge_app.ui.apps_dialog import AppsDialog, Step
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.server_dialog import ServerDialog
from tests.ui.app_samples import CLAUDE_CODE, CURSOR, JETBRAINS, MIXED, OWN, AppsAdapter, AppsBridge
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import HOSTILE, Clock, snapshot
from tests.ui.server_samples import LINEAR, with_servers

SECRET = "ghp_0123456789abcdefghij"


@pytest.fixture
def bridge() -> AppsBridge:
    return AppsBridge(own={"cursor": OWN})


@pytest.fixture
def adapter(bridge: AppsBridge) -> AppsAdapter:
    return AppsAdapter(bridge)


class Show:
    """Opens the dialog on an app."""

    def __init__(self, qtbot: QtBot, adapter: AppsAdapter) -> None:
        self._qtbot = qtbot
        self._adapter = adapter

    def __call__(self, app: AiApp = CURSOR) -> AppsDialog:
        dialog = AppsDialog(self._adapter, clock=Clock())  # type: ignore[arg-type]
        self._qtbot.addWidget(dialog)
        dialog.paint(snapshot())
        dialog.show()
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        self._adapter.run_commands()
        dialog.select(app.id)
        self._adapter.run_commands()
        return dialog


@pytest.fixture
def show(qtbot: QtBot, adapter: AppsAdapter) -> Show:
    return Show(qtbot, adapter)


def press(button: QAbstractButton | None, adapter: AppsAdapter) -> None:
    assert button is not None
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    adapter.run_commands()


def bring(dialog: AppsDialog, adapter: AppsAdapter) -> ServerDialog:
    press(dialog.overview.servers.bring, adapter)
    assert dialog.servers_dialog is not None
    return dialog.servers_dialog


def bring_all(dialog: AppsDialog, adapter: AppsAdapter, qtbot: QtBot) -> None:
    servers = bring(dialog, adapter)
    press(servers.next, adapter)
    qtbot.waitUntil(servers.next.isEnabled)
    press(servers.next, adapter)
    press(servers.next, adapter)
    assert dialog.servers_dialog is None


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


# What an app has of its own


def test_the_servers_of_an_app_are_named_with_the_step_behind_the_bridge(show: Show) -> None:
    card = show().overview.servers

    assert plain(card.title.text()) == "Cursor starts 3 servers of its own: github, files and notes."
    assert card.bring.text() == "Bring them behind the bridge…"
    assert card.bring.isVisible()
    assert not card.take_out.isVisible()


def test_an_app_without_servers_has_no_word_about_them(show: Show, bridge: AppsBridge) -> None:
    bridge.own = {}

    dialog = show()

    assert not dialog.overview.servers.isVisible()
    dialog.select(JETBRAINS.id)
    assert not dialog.overview.servers.isVisible()


def test_every_server_that_stays_says_why(show: Show, bridge: AppsBridge) -> None:
    bridge.own["cursor"] = MIXED

    card = show().overview.servers

    said = [plain(label.accessibleName()) for label in card.remarks.findChildren(type(card.title))]
    assert plain(card.words.text()) == "Behind the bridge already: github and files."
    assert said == [
        "files: It is switched off in Cursor, but on at the bridge.",
        "postgres: The bridge has it as “Postgres”, but with another DATABASE_URL.",
        "figma: The bridge can't run it: it has neither a command nor an address.",
    ]
    assert card.bring.text() == "Bring the rest behind the bridge…"
    assert card.take_out.text() == "Take these 2 out of Cursor…"


@pytest.mark.parametrize(
    ("servers", "bring", "take_out"),
    [
        (OWN[:1], "Bring it behind the bridge…", ""),
        (MIXED[:1], "", "Take github out of Cursor…"),
        (MIXED[:2], "", "Take them out of Cursor…"),
        (MIXED[3:], "Bring as another account…", ""),
        (MIXED[4:], "", ""),
    ],
)
def test_a_step_is_offered_only_for_what_it_can_do(servers: tuple[AppServer, ...], bring: str, take_out: str) -> None:
    assert app_words.bring(servers) == bring
    assert app_words.take_out(CURSOR, servers) == take_out


def test_many_servers_are_counted_where_they_find_no_room() -> None:
    named = plain(app_words.names(tuple(f"s{number}" for number in range(9))))

    assert named == "s0, s1, s2, s3, s4, s5 and 3 more"


# Bringing them


def test_only_the_servers_of_this_app_are_there_to_bring_and_all_new_ones_are_chosen(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge
) -> None:
    bridge.own["cursor"] = MIXED
    servers = bring(show(), adapter)

    rows = [(row.found.name, row.box.isChecked()) for row in servers.imports.list.rows]
    shown = " ".join(plain(label.text()) for label in servers.imports.findChildren(type(servers.title)))
    assert plain(servers.title.text()) == "Bring servers of Cursor behind the bridge"
    assert not servers.tabs.isVisible()
    assert rows == [("notes", True), ("postgres", False)]
    assert "github is behind the bridge already." in shown
    assert "figma: The bridge can't run it" in shown
    assert "with another DATABASE_URL" in shown


def test_servers_that_were_brought_can_be_taken_out_and_that_is_the_next_step(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show()

    bring_all(dialog, adapter, qtbot)

    card = dialog.overview.servers
    added = [call for call in bridge.behind.calls if call[0] == "add"]
    assert [call[1].name for call in added] == ["github", "files", "notes"]
    assert added[0][2] == {"environment/GITHUB_TOKEN": SECRET}
    assert plain(card.words.text()).startswith("All of them are behind the bridge, too.")
    assert card.take_out.text() == "Take them out of Cursor…"
    assert not card.bring.isVisible()
    assert dialog.focusWidget() is card.take_out
    assert [call for call in bridge.calls if call[0] == "apply"] == []


def test_another_account_is_brought_only_if_the_person_says_so(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    bridge.own["cursor"] = MIXED[3:4]
    postgres = MIXED[3].proposal
    assert postgres is not None
    bridge.behind.kept["postgres"] = replace(postgres.settings, id="postgres", environment=(("DATABASE_URL", "x"),))
    servers = bring(show(), adapter)
    assert not servers.next.isEnabled()
    (row,) = servers.imports.list.rows

    row.box.click()
    press(servers.next, adapter)
    qtbot.waitUntil(servers.next.isEnabled)
    press(servers.next, adapter)
    (card,) = servers._cards
    assert card.again.complaint.isVisible()
    card.again.box.click()
    press(servers.next, adapter)

    assert len(bridge.behind.kept) == 2


def test_cancelling_brings_nothing(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show()
    servers = bring(dialog, adapter)

    press(servers.cancel, adapter)

    assert bridge.behind.kept == {}
    assert dialog.servers_dialog is None
    assert dialog.overview.servers.bring.isVisible()


def test_a_server_to_sign_in_at_leads_to_its_sign_in(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    linear = UpstreamSettings("", "linear", "http", url="https://mcp.linear.app/mcp", auth="oauth")
    bridge.own["cursor"] = (AppServer("linear", "new", proposal=Proposal(linear)),)
    dialog = show()
    servers = bring(dialog, adapter)
    press(servers.next, adapter)
    qtbot.waitUntil(servers.next.isEnabled)
    press(servers.next, adapter)

    with qtbot.waitSignal(dialog.sign_in_asked) as asked:
        press(servers.outcome.rows[0].button, adapter)

    assert asked.args == ["linear"]
    assert not dialog.isVisible()


def test_the_window_turns_to_the_server_to_sign_in_at(
    adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(servers_page, "open_in_browser", opened.append)
    bridge.behind.kept[LINEAR.id] = LINEAR
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(adapter, settings, Clock())  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.paint(with_servers())
    window.connect_an_app()
    assert window.apps_dialog is not None

    window.apps_dialog.sign_in_asked.emit(LINEAR.id)
    adapter.run_commands()

    assert window.page() == "servers"
    assert opened == ["https://linear.app/oauth/authorize?state=abc"]


# Taking them out


def test_what_goes_is_shown_to_the_letter_and_written_only_then(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    bridge.own["cursor"] = MIXED
    dialog = show()

    press(dialog.overview.servers.take_out, adapter)

    assert ("preview_replace", "cursor", ("github", "files")) in bridge.calls
    assert [call for call in bridge.calls if call[0] == "apply"] == []
    assert plain(dialog.preview.words.text()).startswith("github and files go out of the settings of Cursor")
    assert "secrets included" in dialog.preview.back.text()
    notice = dialog.preview.replaces.banner
    assert notice is not None
    assert plain(notice.title.text()) == "Until Cursor has signed in to the bridge, it has none of these servers."
    lines = dialog.preview.diff.toPlainText().splitlines()
    assert '−     "github": {' in lines
    assert '+     "mcp-auth-bridge": {' in lines
    assert SECRET not in dialog.preview.diff.toPlainText()
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)

    (written,) = [call[1] for call in bridge.calls if call[0] == "apply"]
    assert written.names == ("github", "files")
    assert dialog._journey("cursor").step is Step.CHECK
    press(dialog.back, adapter)
    assert plain(dialog.overview.servers.title.text()).startswith("Cursor starts 3 servers of its own: notes")


def test_undo_says_which_servers_come_back(show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    bridge.own["cursor"] = MIXED[:1]
    dialog = show()
    press(dialog.overview.servers.take_out, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)

    press(dialog.undo, adapter)

    assert plain(dialog.preview.words.text()).endswith("Its own servers come back: github.")
    assert dialog.preview.replaces.banner is None
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.hint.text().endswith("Its own servers are back.")
    assert dialog.overview.servers.take_out.isVisible()


def test_an_app_that_is_signed_in_loses_nothing_meanwhile(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    bridge.own[CLAUDE_CODE.id] = MIXED[:1]
    dialog = show(CLAUDE_CODE)

    press(dialog.overview.servers.take_out, adapter)

    assert dialog.preview.replaces.banner is None
    assert plain(dialog.preview.words.text()).startswith("github goes out of the settings of Claude Code")


def test_a_server_that_left_the_bridge_meanwhile_is_not_taken_out(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    bridge.own["cursor"] = MIXED[:1]
    dialog = show()
    bridge.failure = NotBehindBridge("“github” is not behind the bridge.", "Bring it behind the bridge first.")
    bridge.own["cursor"] = OWN[:1]

    press(dialog.overview.servers.take_out, adapter)

    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "“github” is not behind the bridge."
    assert dialog._journey("cursor").step is Step.OVERVIEW
    assert dialog.overview.servers.bring.isVisible()
    assert not dialog.overview.servers.take_out.isVisible()


def test_a_file_that_changed_meanwhile_is_looked_at_again_with_the_same_servers(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    bridge.own["cursor"] = MIXED[:1]
    dialog = show()
    press(dialog.overview.servers.take_out, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    bridge.failure = BridgeError("The settings of Cursor changed since this was shown.", "Look at the change again.")
    press(dialog.next, adapter)
    assert dialog.notice.banner is not None

    press(dialog.notice.banner.button, adapter)

    assert bridge.calls.count(("preview_replace", "cursor", ("github",))) == 2
    assert dialog._journey("cursor").step is Step.PREVIEW


# Room


LONG = (
    *(AppServer(HOSTILE[:100] + str(number), "behind", HOSTILE) for number in range(3)),
    AppServer("W" * 300, "stays", "W" * 300),
    *OWN,
)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_the_smallest_window(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, direction: Qt.LayoutDirection
) -> None:
    bridge.own["cursor"] = LONG
    QGuiApplication.setLayoutDirection(direction)
    try:
        dialog = show()
        dialog.resize(dialog.minimumSize())
        assert_tidy(dialog)
        press(dialog.overview.servers.take_out, adapter)
        assert_tidy(dialog)
        press(dialog.back, adapter)
        dialog.overview.ensureWidgetVisible(dialog.overview.servers.bring)
        servers = bring(dialog, adapter)
        servers.resize(servers.minimumSize())
        assert_tidy(servers)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def assert_tidy(dialog: AppsDialog | ServerDialog) -> None:
    for _ in range(4):
        QApplication.processEvents()
    assert unnamed_controls(dialog) == []
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
