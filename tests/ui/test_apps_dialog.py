"""Connecting an app: nothing is written before it was shown, every step is told in its place, and all of it goes back."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError
from bridge_app.models import AiApp, SetupProgress, Snippet
from bridge_app.ui import app_words, apps_dialog
from bridge_app.ui.apps_dialog import HELP_AFTER, AppsDialog, Step
from bridge_app.ui.browser import open_in_app
from tests.ui.app_samples import (
    APPS,
    CLAUDE_CODE,
    CLAUDE_DESKTOP,
    CODEX,
    CURSOR,
    DONE,
    JETBRAINS,
    LM_STUDIO,
    MISSING,
    ZED,
    AppsAdapter,
    AppsBridge,
)
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import ADDRESS, HOSTILE, NOW, Clock, snapshot

CHANGED = BridgeError(
    "The settings of Cursor have changed meanwhile.", "Nothing was written. Look at the change again."
)


@pytest.fixture
def bridge() -> AppsBridge:
    return AppsBridge()


@pytest.fixture
def adapter(bridge: AppsBridge) -> AppsAdapter:
    return AppsAdapter(bridge)


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Show:
    """Opens the dialog on an app."""

    def __init__(self, qtbot: QtBot, adapter: AppsAdapter, clock: Clock) -> None:
        self._qtbot = qtbot
        self._adapter = adapter
        self._clock = clock

    def __call__(self, app: AiApp | str | None = None, **changes: Any) -> AppsDialog:
        dialog = AppsDialog(self._adapter, clock=self._clock)  # type: ignore[arg-type]
        self._qtbot.addWidget(dialog)
        dialog.paint(snapshot(**changes))
        dialog.show()
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        self._adapter.run_commands()
        if app is not None:
            dialog.select(app if isinstance(app, str) else app.id)
            self._adapter.run_commands()
        return dialog


@pytest.fixture
def show(qtbot: QtBot, adapter: AppsAdapter, clock: Clock) -> Show:
    return Show(qtbot, adapter, clock)


def press(button: QAbstractButton | None, adapter: AppsAdapter) -> None:
    assert button is not None
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    adapter.run_commands()


def write(dialog: AppsDialog, adapter: AppsAdapter, qtbot: QtBot) -> None:
    """Press Connect, wait for Write to wake, press it."""
    press(dialog.next, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)


def poll(dialog: AppsDialog, adapter: AppsAdapter) -> None:
    dialog.ask_for_progress()
    adapter.run_commands()


def ticked(dialog: AppsDialog) -> list[bool]:
    return [tick.is_done() for tick in dialog.check.ticks]


def rows(dialog: AppsDialog) -> list[str]:
    return [str(dialog.model.index(row).data()) for row in range(dialog.model.rowCount())]


def wrote(bridge: AppsBridge) -> list[str]:
    return ["undo" if call[1].is_undo else "write" for call in bridge.calls if call[0] == "apply"]


# The list


def test_apps_on_this_computer_come_first_and_the_first_is_chosen(show: Show) -> None:
    dialog = show()

    assert rows(dialog)[:2] == ["On this computer", "Claude Code"]
    first_missing = rows(dialog).index("Not found on this computer")
    assert rows(dialog).index("Zed") < rows(dialog).index("Another app") < first_missing < rows(dialog).index("Amp")
    assert dialog.selected() == CLAUDE_CODE
    assert dialog.list.hasFocus()


@pytest.mark.parametrize(
    ("app", "said"),
    [
        (CURSOR, "Cursor, Not connected"),
        (CLAUDE_CODE, "Claude Code, Connected"),
        (replace(CLAUDE_CODE, grant_ids=()), "Claude Code, Set up"),
        (CODEX, "Codex, Changed by hand"),
        (LM_STUDIO, "LM Studio, Needs a restart"),
        (ZED, "Zed, Can't be read"),
        (JETBRAINS, "JetBrains AI Assistant, By hand"),
        (MISSING[0], "Amp, not found on this computer"),
        (replace(MISSING[0], state="changed"), "Amp, Changed by hand, not found on this computer"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_every_state_is_said_in_words(show: Show, bridge: AppsBridge, app: AiApp, said: str) -> None:
    bridge.all[app.id] = app
    dialog = show(app)

    row = dialog.model.row_of(app.id)
    assert row is not None
    assert dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == said


def test_states_differ_by_shape_not_only_by_colour() -> None:
    symbols = [sign.symbol for sign in app_words.SIGNS.values()]

    assert len(set(symbols)) == len(symbols)


def test_headings_can_not_be_chosen_with_the_keys(show: Show) -> None:
    dialog = show(ZED)

    QTest.keyClick(dialog.list, Qt.Key.Key_Down)

    app = dialog.selected()
    assert app is not None
    assert app.id == app_words.OTHER


def test_a_search_narrows_the_list_and_keeps_the_way_out(show: Show, adapter: AppsAdapter) -> None:
    dialog = show()

    QTest.keyClicks(dialog.search, "claude d")
    assert rows(dialog) == ["On this computer", "Claude Desktop", "Anything else", "Another app", "A script"]
    assert dialog.selected() == CLAUDE_DESKTOP
    QTest.keyClicks(dialog.search, "zzz")

    assert rows(dialog) == ["Anything else", "Another app", "A script"]
    assert dialog.copy.isVisible()


def test_a_few_apps_need_no_search(show: Show, bridge: AppsBridge) -> None:
    bridge.all = {each.id: each for each in APPS[:3]}

    assert not show().search.isVisible()


def test_a_computer_without_apps_gets_the_lines_to_paste(show: Show, bridge: AppsBridge) -> None:
    bridge.all = {each.id: each for each in MISSING}

    dialog = show()

    banner = dialog.copy.none_found.banner
    assert banner is not None
    assert banner.title.text() == "No AI app was found on this computer"
    assert f'"url": "{ADDRESS}"' in dialog.copy.lines.view.toPlainText()
    assert not dialog.next.isVisible()


def test_an_app_that_is_not_found_can_be_connected_all_the_same(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(MISSING[0])
    assert dialog.overview.hint.text().startswith("Amp was not found on this computer.")

    write(dialog, adapter, qtbot)

    assert wrote(bridge) == ["write"]


def test_initials_stand_for_the_name() -> None:
    names = ("Cursor", "VS Code", "opencode", "JetBrains AI Assistant", "(beta)", "", "🦆")

    assert [app_words.initials(name) for name in names] == ["Cu", "VC", "Op", "JA", "Be", "?", "?"]


# How an app stands


@pytest.mark.parametrize(
    ("app", "sentence", "button"),
    [
        (CURSOR, "the address of the bridge. No key", "Connect"),
        (CLAUDE_DESKTOP, "a small program that comes with the bridge", "Connect"),
        (CLAUDE_CODE, "is signed in.", "Check it now"),
        (CODEX, "is not as it should be", "Write again"),
        (LM_STUDIO, "has not noticed yet", "Check it now"),
        (ZED, "nothing is written there", "Try again"),
    ],
    ids=lambda each: each.id if isinstance(each, AiApp) else "",
)
def test_a_sentence_and_a_button_say_what_can_be_done(show: Show, app: AiApp, sentence: str, button: str) -> None:
    dialog = show(app)

    assert sentence in dialog.overview.words.text()
    assert dialog.overview.path.path.text() == app.path
    assert dialog.next.text() == button
    assert dialog.undo.isVisible() == app.can_undo


def test_the_place_of_the_file_is_copied_whole(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    long = replace(CURSOR, path="~/" + "very-long-folder/" * 30 + "mcp.json")
    bridge.all[CURSOR.id] = long
    dialog = show(long)
    (shown,) = dialog.overview.path.path._shown_lines(dialog.overview.path.path.width())
    assert "…" in shown
    assert shown.endswith("mcp.json")

    press(dialog.overview.path.copy, adapter)

    assert QGuiApplication.clipboard().text() == long.path


def test_what_changed_and_what_can_not_be_read_is_told(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show(CODEX)
    assert dialog.overview.note.banner is not None
    assert dialog.overview.note.banner.title.text() == CODEX.note

    dialog.select(ZED.id)
    assert dialog.overview.note.banner.title.text() == ZED.note
    bridge.all[ZED.id] = replace(ZED, state="not connected", note="")
    press(dialog.next, adapter)

    assert dialog.overview.note.banner is None
    assert dialog.next.text() == "Connect"


def test_a_connected_app_is_shown_among_the_clients(show: Show, adapter: AppsAdapter, qtbot: QtBot) -> None:
    dialog = show(CLAUDE_CODE)

    with qtbot.waitSignal(dialog.grant_asked) as asked:
        press(dialog.overview.clients, adapter)

    assert asked.args == ["grant-00001"]
    assert not dialog.isVisible()


def test_coming_back_to_the_window_looks_at_the_files_again(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge
) -> None:
    dialog = show(CURSOR)
    bridge.all[CURSOR.id] = replace(CURSOR, state="unreadable", note="Line 1.")

    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    adapter.run_commands()

    assert dialog.head.chip.text() == "Can't be read"
    assert dialog.selected() == bridge.all[CURSOR.id]


# Preview and write


def test_nothing_is_written_before_the_exact_change_was_shown(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)

    press(dialog.next, adapter)

    assert wrote(bridge) == []
    assert dialog.preview.path.path.text() == "~/.cursor/mcp.json"
    lines = dialog.preview.diff.toPlainText().splitlines()
    assert '+     "mcp-auth-bridge": {' in lines
    assert '      "env": {"GITHUB_TOKEN": "••••"}' in [line.removeprefix("  ") for line in lines]
    assert "A copy of the file as it is now is kept" in dialog.preview.back.text()


def test_a_second_click_on_connect_is_not_the_yes(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)
    press(dialog.next, adapter)

    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    adapter.run_commands()

    assert wrote(bridge) == []
    assert not dialog.preview.isVisible()


def test_long_lines_of_a_change_scroll_sideways(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    bridge.previews[CURSOR.id] = {"diff": ("@@ -1 +1,2 @@", " {}", "+" + "x" * 900)}
    dialog = show(CURSOR)

    press(dialog.next, adapter)

    assert dialog.preview.diff.horizontalScrollBar().maximum() > 0


def test_cancel_returns_and_writes_nothing(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show(CURSOR)
    press(dialog.next, adapter)
    assert dialog.back.hasFocus()

    press(dialog.back, adapter)

    assert dialog.overview.isVisible()
    assert wrote(bridge) == []


def test_a_new_file_and_an_entry_that_is_replaced_are_said(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge
) -> None:
    bridge.previews[CURSOR.id] = {"is_new": True, "replaces": "An entry of this name is there already."}
    dialog = show(CURSOR)

    press(dialog.next, adapter)

    assert "It will be made" in dialog.preview.words.text()
    assert dialog.preview.path.caption.text() == "New file"
    assert dialog.preview.back.text() == "Undo deletes the file again."
    assert dialog.preview.replaces.banner is not None


def test_the_written_change_is_the_one_shown(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)

    write(dialog, adapter, qtbot)

    (applied,) = [call[1] for call in bridge.calls if call[0] == "apply"]
    assert applied.fingerprint == "f" * 64
    assert dialog.check.isVisible()


def test_a_file_that_changed_meanwhile_is_looked_at_again(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)
    press(dialog.next, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    bridge.failure = CHANGED
    press(dialog.next, adapter)
    banner = dialog.notice.banner
    assert banner is not None
    assert banner.title.text() == CHANGED.title
    assert dialog.preview.isVisible()
    assert not dialog.next.isEnabled()

    bridge.previews[CURSOR.id] = {"fingerprint": "a" * 64}
    press(banner.button, adapter)
    assert dialog.notice.banner is None
    assert not dialog.next.isEnabled()
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)

    assert [call[1].fingerprint[0] for call in bridge.calls if call[0] == "apply"] == ["f", "a"]
    assert dialog.check.isVisible()


def test_a_preview_that_fails_is_told_in_its_place(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show(CURSOR)
    bridge.failure = BridgeError("~/.cursor/mcp.json can't be read.", "It belongs to somebody else.")

    press(dialog.next, adapter)
    assert dialog.overview.isVisible()
    assert dialog.notice.banner is not None
    press(dialog.notice.banner.button, adapter)

    assert dialog.preview.isVisible()
    assert dialog.notice.banner is None


def test_a_bridge_that_ends_meanwhile_loses_nothing(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show(CURSOR)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert not dialog.next.isEnabled()

    adapter.fail_commands(BridgeError("The bridge is not running."))

    assert dialog.selected() == CURSOR
    assert dialog.next.isEnabled()
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "The bridge is not running."


def test_apps_that_can_not_be_listed_are_asked_for_again(qtbot: QtBot, adapter: AppsAdapter, clock: Clock) -> None:
    dialog = AppsDialog(adapter, clock=clock)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    adapter.fail_commands(BridgeError("The bridge is not running."))
    assert dialog.notice.banner is not None

    press(dialog.notice.banner.button, adapter)

    assert dialog.notice.banner is None
    assert dialog.selected() == CLAUDE_CODE


# The live check


def test_ticks_fill_in_as_the_app_comes(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot, clock: Clock
) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    assert ticked(dialog) == [False, False, False]
    assert dialog.check.progress.isVisible()
    assert [call for call in bridge.calls if call[0] == "progress"] == [("progress", "cursor", NOW)]

    seen = []
    for progress in (SetupProgress(True, False, False, "Answer the page in your browser."), DONE):
        bridge.progresses[CURSOR.id] = progress
        poll(dialog, adapter)
        assert dialog.check.title.banner is not None
        seen.append((ticked(dialog), dialog.check.title.banner.title.text()))

    assert seen == [
        ([True, False, False], "Answer the page in your browser."),
        ([True, True, True], "Cursor is connected"),
    ]
    assert not dialog.check.progress.isVisible()
    assert dialog.head.chip.text() == "Connected"


def test_the_bridge_is_asked_by_itself_while_the_window_is_open(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    bridge.calls.clear()

    qtbot.waitUntil(lambda: bool(adapter.waiting), timeout=3000)
    adapter.run_commands()
    assert [call[0] for call in bridge.calls] == ["progress"]
    bridge.progresses[CURSOR.id] = DONE
    qtbot.waitUntil(lambda: bool(adapter.waiting), timeout=3000)
    adapter.run_commands()
    assert not dialog._poll.isActive()

    dialog.reject()
    assert not dialog._poll.isActive()


def test_closing_ends_the_asking(show: Show, adapter: AppsAdapter, qtbot: QtBot) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    assert dialog._poll.isActive()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert not dialog._poll.isActive()


def test_it_says_what_the_app_waits_for(show: Show, adapter: AppsAdapter, qtbot: QtBot) -> None:
    dialog = show(CLAUDE_DESKTOP)

    write(dialog, adapter, qtbot)

    assert dialog.check.title.banner is not None
    assert dialog.check.title.banner.title.text() == "Quit and reopen Claude Desktop."


@pytest.mark.parametrize(
    ("progress", "is_paused", "helps"),
    [
        (SetupProgress(False, False, False, ""), False, "quit it whole"),
        (SetupProgress(True, False, False, ""), False, "Look for a page in your browser"),
        (SetupProgress(True, True, False, ""), False, "start a new chat"),
        (SetupProgress(False, False, False, ""), True, "resume on Home"),
    ],
)
def test_after_a_while_without_a_step_it_says_what_helps(
    show: Show,
    adapter: AppsAdapter,
    bridge: AppsBridge,
    qtbot: QtBot,
    clock: Clock,
    progress: SetupProgress,
    is_paused: bool,
    helps: str,
) -> None:
    bridge.progresses[CURSOR.id] = progress
    dialog = show(CURSOR, is_paused=is_paused)
    write(dialog, adapter, qtbot)
    clock.now += HELP_AFTER - 1
    poll(dialog, adapter)
    assert dialog.check.help.banner is None

    clock.now += 1
    poll(dialog, adapter)
    banner = dialog.check.help.banner
    assert banner is not None
    assert helps in banner.hint.text()
    bridge.progresses[CURSOR.id] = replace(progress, has_registered=True, has_signed_in=not progress.has_signed_in)
    poll(dialog, adapter)

    assert dialog.check.help.banner is None


def test_a_check_that_fails_can_go_on(show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    bridge.failure = BridgeError("The database is locked.")
    poll(dialog, adapter)
    assert dialog.notice.banner is not None
    assert not dialog._poll.isActive()

    press(dialog.notice.banner.button, adapter)

    assert dialog.notice.banner is None
    assert dialog._poll.isActive()


def test_a_look_at_another_app_loses_no_progress(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    dialog.select(CODEX.id)
    assert dialog.overview.isVisible()
    assert not dialog._poll.isActive()
    bridge.progresses[CURSOR.id] = SetupProgress(True, False, False, "")

    dialog.select(CURSOR.id)
    adapter.run_commands()

    assert ticked(dialog) == [True, False, False]
    assert dialog._poll.isActive()


def test_a_done_app_is_shown_among_the_clients(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    bridge.progresses[CURSOR.id] = DONE
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)
    assert dialog.check.title.banner is not None

    with qtbot.waitSignal(dialog.grant_asked) as asked:
        press(dialog.check.title.banner.button, adapter)

    assert asked.args == ["grant-00001"]


def test_an_app_written_earlier_is_checked_from_the_beginning(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge
) -> None:
    dialog = show(LM_STUDIO)

    press(dialog.next, adapter)

    assert ("progress", LM_STUDIO.id, 0.0) in bridge.calls
    press(dialog.back, adapter)
    assert dialog.overview.isVisible()


# Undo


def test_undo_shows_first_what_goes(show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    dialog = show(CLAUDE_CODE)

    press(dialog.undo, adapter)
    assert wrote(bridge) == []
    assert '−     "mcp-auth-bridge": {' in dialog.preview.diff.toPlainText()
    assert dialog.next.text() == "Undo"
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)

    assert wrote(bridge) == ["undo"]
    assert dialog.overview.isVisible()
    assert dialog.head.chip.text() == "Not connected"
    assert dialog.notice.banner is not None
    assert dialog.notice.banner.title.text() == "Undone."
    assert not dialog.undo.isVisible()


def test_undoing_what_was_just_written_is_two_clicks_away(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CURSOR)
    write(dialog, adapter, qtbot)

    press(dialog.undo, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)

    assert wrote(bridge) == ["write", "undo"]
    assert dialog.next.text() == "Connect"


def test_an_undo_that_is_refused_says_why(show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    dialog = show(CLAUDE_CODE)
    press(dialog.undo, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    bridge.failure = CHANGED

    press(dialog.next, adapter)

    assert dialog.notice.banner is not None
    assert dialog.preview.isVisible()
    assert bridge.all[CLAUDE_CODE.id] == CLAUDE_CODE


# By hand


def test_an_app_that_can_not_be_written_gets_the_lines_to_paste(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge
) -> None:
    dialog = show(JETBRAINS)
    assert dialog.copy.lines.caption.text() == "Paste into Settings → Tools → AI Assistant → MCP"

    press(dialog.copy.lines.copy, adapter)
    assert QGuiApplication.clipboard().text() == dialog.copy.lines.view.toPlainText() != ""
    assert not dialog.copy.link.isVisible()
    assert not dialog.copy.command.isVisible()
    press(dialog.next, adapter)

    assert dialog.check.isVisible()
    assert ("progress", JETBRAINS.id, NOW) in bridge.calls
    press(dialog.back, adapter)
    assert dialog.copy.isVisible()


def test_copying_instead_offers_the_link_and_the_command(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(apps_dialog, "open_in_app", opened.append)
    bridge.snippets[CURSOR.id] = Snippet(
        "{}", "json", "~/.cursor/mcp.json", "cursor://install?x=1", "cursor --add-mcp x"
    )
    dialog = show(CURSOR)

    press(dialog.copy_instead, adapter)
    assert dialog.copy.open_link.text() == "Open in Cursor"
    press(dialog.copy.copy_link, adapter)
    assert QGuiApplication.clipboard().text() == "cursor://install?x=1"
    press(dialog.copy.command.copy, adapter)
    assert QGuiApplication.clipboard().text() == "cursor --add-mcp x"
    press(dialog.back, adapter)

    assert dialog.overview.isVisible()
    assert wrote(bridge) == []


def test_a_link_is_opened_in_its_app(show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    bridge.snippets[CURSOR.id] = Snippet("{}", "json", "", "cursor://install?x=1")
    dialog = show(CURSOR)
    press(dialog.copy_instead, adapter)
    dialog.copy.link_asked.disconnect()

    with qtbot.waitSignal(dialog.copy.link_asked) as asked:
        press(dialog.copy.open_link, adapter)

    assert asked.args == ["cursor://install?x=1"]


@pytest.mark.parametrize(
    ("link", "is_opened"),
    [
        ("cursor://anysphere.cursor-deeplink/mcp/install?name=x", True),
        ("vscode:mcp/install?%7B%7D", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("/bin/sh", False),
    ],
)
def test_only_links_of_apps_are_opened(monkeypatch: pytest.MonkeyPatch, link: str, is_opened: bool) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "bridge_app.ui.browser.QDesktopServices.openUrl", lambda address: opened.append(address.toString())
    )

    open_in_app(link)

    assert bool(opened) is is_opened


def test_lines_that_can_not_be_made_are_asked_for_again(show: Show, adapter: AppsAdapter, bridge: AppsBridge) -> None:
    dialog = show(CURSOR)
    bridge.failure = BridgeError("There is no such app.")
    press(dialog.copy_instead, adapter)
    assert dialog.notice.banner is not None
    assert not dialog.next.isVisible()

    press(dialog.notice.banner.button, adapter)

    assert dialog.copy.lines.isVisible()
    assert dialog.next.isVisible()


def test_a_script_is_offered_a_key(show: Show, adapter: AppsAdapter, qtbot: QtBot) -> None:
    dialog = show(app_words.SCRIPT)
    assert dialog.copy.lines.view.toPlainText() == f"{ADDRESS}\nAuthorization: Bearer KEY"

    with qtbot.waitSignal(dialog.key_asked):
        press(dialog.copy.new_key, adapter)

    assert not dialog.isVisible()


def test_a_new_address_is_taken_up(show: Show) -> None:
    dialog = show(app_words.OTHER)

    dialog.paint(snapshot(address="http://localhost:9123/mcp"))

    assert dialog.copy.address.path.text() == "http://localhost:9123/mcp"


# What a change says


def test_a_unified_diff_becomes_lines_under_the_place_they_stand_at() -> None:
    told = (
        "--- before",
        "+++ after",
        "@@ -1,2 +1,3 @@",
        " {",
        "--- not a head",
        "+\tx",
        "@@ -40 +41 @@",
        "-a\r",
        "\\ No newline",
    )

    assert app_words.diff_lines(told) == ("  {", "- -- not a head", "+     x", "@ Line 41", "- a")


def test_what_hides_in_a_change_is_spelled_out() -> None:
    assert app_words.diff_lines(("@@ -0,0 +1 @@", "+a\u202eb\x1b[31m")) == ("+ a\\u202eb\\u001b[31m",)


# Keyboard, names, room


def test_everything_goes_with_the_keyboard_alone(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    dialog = show(CLAUDE_DESKTOP)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.selected() == CURSOR

    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    adapter.run_commands()
    qtbot.waitUntil(dialog.next.isEnabled)
    for _ in range(10):
        if dialog.next.hasFocus():
            break
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    adapter.run_commands()

    assert wrote(bridge) == ["write"]
    assert dialog.check.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("app", [CURSOR, CLAUDE_CODE, JETBRAINS], ids=lambda app: app.id)
def test_tab_walks_from_the_search_to_the_buttons_without_a_gap(show: Show, app: AiApp) -> None:
    dialog = show(app)
    dialog.search.setFocus()
    walked: list[QWidget] = [dialog.search]
    for _ in range(30):
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        if focused is None or focused in walked:
            break
        walked.append(focused)

    assert walked[1] is dialog.list
    places = [QRect(each.mapTo(dialog, QPoint()), each.size()) for each in walked[1:]]
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert {*buttons} <= {*walked}
    assert places[-1].bottom() >= max(place.bottom() for place in places) - 1


def test_ctrl_f_goes_to_the_search_field(show: Show) -> None:
    dialog = show()

    QTest.keyClick(dialog.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert dialog.search.hasFocus()


LONG = replace(CURSOR, id="long", name=HOSTILE[:120], path="~/" + "W" * 300 + "/mcp.json", note=HOSTILE, can_undo=True)


def walk(dialog: AppsDialog, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot) -> None:
    """Go through every page with names and errors as long as they come."""
    assert_tidy(dialog)
    for app in (*APPS[:8], dialog.model.app_of(app_words.OTHER), dialog.model.app_of(app_words.SCRIPT)):
        assert app is not None
        dialog.select(app.id)
        adapter.run_commands()
        assert_tidy(dialog)
    dialog.select(LONG.id)
    press(dialog.copy_instead, adapter)
    assert_tidy(dialog)
    press(dialog.back, adapter)
    press(dialog.next, adapter)
    assert_tidy(dialog)
    qtbot.waitUntil(dialog.next.isEnabled)
    bridge.failure = BridgeError(HOSTILE, HOSTILE)
    press(dialog.next, adapter)
    assert_tidy(dialog)
    assert dialog.notice.banner is not None
    press(dialog.notice.banner.button, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)
    assert dialog._journey(LONG.id).step is Step.CHECK
    dialog._journey(LONG.id).moved_at -= 60
    for progress in (SetupProgress(True, False, False, HOSTILE), DONE):
        bridge.progresses[LONG.id] = progress
        poll(dialog, adapter)
        assert_tidy(dialog)


def assert_tidy(dialog: AppsDialog) -> None:
    for _ in range(4):
        QApplication.processEvents()
    assert unnamed_controls(dialog) == []
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []


def with_long_names(bridge: AppsBridge) -> None:
    bridge.all[LONG.id] = LONG
    bridge.previews[LONG.id] = {"replaces": HOSTILE}
    bridge.snippets[LONG.id] = Snippet("W" * 300, "json", HOSTILE, "cursor://x", "W" * 300)


def test_every_control_has_a_name_and_nothing_is_cut_in_the_smallest_window(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    with_long_names(bridge)
    dialog = show(LONG)
    dialog.resize(dialog.minimumSize())

    walk(dialog, adapter, bridge, qtbot)


def test_from_right_to_left_nothing_breaks_either(
    show: Show, adapter: AppsAdapter, bridge: AppsBridge, qtbot: QtBot
) -> None:
    with_long_names(bridge)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = show(LONG)
        dialog.resize(dialog.minimumSize())

        walk(dialog, adapter, bridge, qtbot)
        assert dialog.preview.diff.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert dialog.list.mapTo(dialog, QPoint()).x() > dialog.right.mapTo(dialog, QPoint()).x()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_dark_theme_reaches_the_change_that_is_shown(show: Show, adapter: AppsAdapter, qtbot: QtBot) -> None:
    dialog = show(CURSOR)
    press(dialog.next, adapter)
    before = QApplication.palette()

    QApplication.setPalette(QPalette(QColor("#38383b"), QColor("#2b2b2d")))
    try:
        document = dialog.preview.diff.document()
        qtbot.waitUntil(lambda: document.findBlockByNumber(4).blockFormat().background().color().lightness() < 128)
        assert document.findBlockByNumber(4).text().startswith("+")
    finally:
        QApplication.setPalette(before)
