"""Adding servers and changing one: nothing is kept before the person has seen all of it and said yes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bridge_app.errors import BridgeError, SecretStoreUnavailable, UpstreamRefused
from bridge_app.models import FoundServers, Proposal, UpstreamSettings
from bridge_app.ui.server_cards import LookedOver, ProposalList
from bridge_app.ui.server_dialog import FORM, IMPORT, PASTE, ServerDialog
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import HOSTILE
from tests.ui.server_samples import (
    GITHUB,
    INTRANET,
    LINEAR,
    NOTES,
    PASTED,
    TOOLS,
    ServersAdapter,
    ServersBridge,
    installed,
)

SECRET = "ghp_0123456789abcdefghij"


@pytest.fixture
def bridge() -> ServersBridge:
    return ServersBridge(kept={})


@pytest.fixture
def adapter(bridge: ServersBridge) -> ServersAdapter:
    return ServersAdapter(bridge)


class Show:
    """Opens the dialog."""

    def __init__(self, qtbot: QtBot, adapter: ServersAdapter) -> None:
        self._qtbot = qtbot
        self._adapter = adapter

    def __call__(self, tab: int = FORM, editing: UpstreamSettings | None = None) -> ServerDialog:
        dialog = ServerDialog(self._adapter, place="GNOME Keyring", tab=tab, editing=editing)  # type: ignore[arg-type]
        self._qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        self._adapter.run_commands()
        return dialog


@pytest.fixture
def show(qtbot: QtBot, adapter: ServersAdapter) -> Show:
    return Show(qtbot, adapter)


def press(button: QPushButton, adapter: ServersAdapter) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    adapter.run_commands()


def confirm(dialog: ServerDialog, adapter: ServersAdapter, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.next.isEnabled)
    press(dialog.next, adapter)


def fill_in_command(dialog: ServerDialog) -> None:
    form = dialog.form
    form.name.edit.setText("GitHub")
    QTest.keyClicks(form.command.edit, "npx")
    form.arguments.edit.setPlainText("-y\n@modelcontextprotocol/server-github\n")
    press_add(dialog, "GITHUB_TOKEN", SECRET)


def press_add(dialog: ServerDialog, name: str, value: str) -> None:
    field = dialog.form.environment if dialog.form.transport() == "stdio" else dialog.form.headers
    field.add_button.click()
    QTest.keyClicks(field.lines[-1].name, name)
    QTest.keyClicks(field.lines[-1].value, value)


def paste(dialog: ServerDialog, adapter: ServersAdapter, qtbot: QtBot, text: str) -> None:
    dialog.paste.edit.setPlainText(text)
    qtbot.waitUntil(lambda: bool(adapter.waiting))
    adapter.run_commands()


# The form


def test_a_command_is_shown_whole_and_runs_only_after_a_yes(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    bridge.own_tools = {"github": TOOLS}
    dialog = show()
    fill_in_command(dialog)

    press(dialog.next, adapter)

    assert bridge.calls == []
    (card,) = dialog._cards
    assert dialog.title.text() == "A command will run on your computer as you"
    assert card.command.toPlainText() == "npx -y @modelcontextprotocol/server-github"
    assert card.command.isReadOnly()
    assert dialog.back.hasFocus()
    shown = " ".join(label.text() for label in card.findChildren(type(dialog.title)))
    assert "GITHUB_TOKEN" in shown
    assert "kept in GNOME Keyring" in shown
    assert SECRET not in shown

    confirm(dialog, adapter, qtbot)

    settings = UpstreamSettings(
        "",
        "GitHub",
        "stdio",
        command="npx",
        arguments=("-y", "@modelcontextprotocol/server-github"),
        secret_environment=("GITHUB_TOKEN",),
    )
    allowed = {"allow_plain_http": False, "allow_same": False}
    assert bridge.calls == [
        ("add", settings, {"environment/GITHUB_TOKEN": SECRET}, allowed),
        ("look", "github"),
    ]
    assert dialog.title.text().strip("\u2068\u2069").startswith("GitHub")
    assert dialog.outcome.rows[0].words.text() == "Works: 6 tools."
    press(dialog.next, adapter)
    assert not dialog.isVisible()


def test_the_yes_sleeps_a_moment_so_that_a_double_click_on_next_is_no_yes(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    dialog = show()
    fill_in_command(dialog)

    press(dialog.next, adapter)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    adapter.run_commands()

    assert bridge.calls == []
    # Enter means Back there.
    assert dialog.form.isVisible()


def test_enter_presses_the_button_that_has_the_focus_once_it_is_awake(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    fill_in_command(dialog)
    press(dialog.next, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)

    dialog.next.setFocus()
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    adapter.run_commands()

    assert [call[0] for call in bridge.calls][:1] == ["add"]


def test_a_pasted_command_line_falls_into_its_parts(show: Show) -> None:
    dialog = show()
    edit = dialog.form.command.edit
    edit.setFocus()
    QTest.keyClicks(edit, "uvx --from 'some package' server --root \"/home/ada/My Files\"")

    QTest.keyClick(edit, Qt.Key.Key_Tab)

    assert dialog.form.command.text() == "uvx"
    assert dialog.form.arguments.value() == ("--from", "some package", "server", "--root", "/home/ada/My Files")


def test_what_looks_like_a_secret_is_ticked_until_the_person_decides(show: Show) -> None:
    dialog = show()
    press_add(dialog, "API_KEY", SECRET)
    line = dialog.form.environment.lines[0]
    assert line.keep.isChecked()
    assert line.value.echoMode() is QLineEdit.EchoMode.Password

    line.keep.click()
    QTest.keyClicks(line.value, "x")
    assert not line.keep.isChecked()
    assert line.value.echoMode() is QLineEdit.EchoMode.Normal

    press_add(dialog, "LOG_LEVEL", "debug")
    assert not dialog.form.environment.lines[1].keep.isChecked()


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (UpstreamRefused("Not so.", "Do this.", field="name"), "name"),
        (UpstreamRefused("Not so.", "Do this.", field="id"), "name"),
        (UpstreamRefused("Not so.", "Do this.", field="command"), "command"),
        (UpstreamRefused("Not so.", "Do this.", field="environment"), "environment"),
        (UpstreamRefused("Not so.", "Do this.", field="environment/GITHUB_TOKEN"), "environment"),
        (UpstreamRefused("Not so.", "Do this.", field="directory"), "directory"),
        (UpstreamRefused("Not so.", "Do this.", field="start_seconds"), "start"),
        (UpstreamRefused("Not so.", "Do this.", field="prefix"), "prefix"),
    ],
)
def test_what_the_bridge_refuses_is_said_beside_its_field(
    show: Show,
    adapter: ServersAdapter,
    bridge: ServersBridge,
    monkeypatch: pytest.MonkeyPatch,
    error: UpstreamRefused,
    field: str,
) -> None:
    def refuse(settings: UpstreamSettings, **allowed: bool) -> None:
        raise error

    monkeypatch.setattr(bridge, "check", refuse)
    dialog = show()
    fill_in_command(dialog)

    press(dialog.next, adapter)

    shown = getattr(dialog.form, field)
    assert shown.complaint.text() == "Not so. Do this."
    assert shown.complaint.isVisible()
    assert dialog.form.isVisible()


def test_a_server_without_a_name_or_a_secret_without_a_value_goes_no_further(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    dialog = show()
    press(dialog.next, adapter)
    assert dialog.form.name.complaint.text().startswith("The server needs a name.")

    fill_in_command(dialog)
    dialog.form.environment.lines[0].value.clear()
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.form.environment.complaint.text() == "GITHUB_TOKEN has no value."
    assert adapter.waiting == []


def test_an_address_without_encryption_is_warned_of_and_needs_a_tick(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    dialog.form.runs_as.rows["http"].button.click()
    dialog.form.name.edit.setText("Weather")
    dialog.form.url.edit.setText("http://weather.example.com/mcp")
    assert dialog.form.plain_http.banner is not None
    press(dialog.next, adapter)
    (card,) = dialog._cards

    confirm(dialog, adapter, qtbot)
    assert bridge.calls == []
    assert card.plain_http.complaint.isVisible()
    card.plain_http.box.click()
    press(dialog.next, adapter)

    (call, *_) = bridge.calls
    assert call[3] == {"allow_plain_http": True, "allow_same": False}


@pytest.mark.parametrize("url", ["http://localhost:9000/mcp", "http://127.0.0.1/mcp", "https://example.com/mcp"])
def test_an_address_on_this_computer_or_encrypted_is_no_cause_for_a_warning(show: Show, url: str) -> None:
    dialog = show()
    dialog.form.runs_as.rows["http"].button.click()

    dialog.form.url.edit.setText(url)

    assert dialog.form.plain_http.banner is None


def test_an_access_token_is_asked_for_and_given_as_a_secret(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    form = dialog.form
    form.runs_as.rows["http"].button.click()
    form.name.edit.setText("Intranet")
    form.url.edit.setText("https://intranet.example.com/mcp")
    form.auth.combo.setCurrentIndex(form.auth.combo.findData("bearer"))
    assert form.token.isVisible()
    assert form.token.edit.echoMode() is QLineEdit.EchoMode.Password

    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert form.token.complaint.text() == "The access token is missing."
    form.token.edit.setText(SECRET)
    press(dialog.next, adapter)
    confirm(dialog, adapter, qtbot)

    _, settings, secrets, _ = bridge.calls[0]
    assert settings.auth == "bearer"
    assert secrets == {"bearer": SECRET}


def test_a_server_with_a_sign_in_page_is_not_tried_out_before_the_sign_in(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    form = dialog.form
    form.runs_as.rows["http"].button.click()
    form.name.edit.setText("Linear")
    form.url.edit.setText("https://mcp.linear.app/mcp")
    form.auth.combo.setCurrentIndex(form.auth.combo.findData("oauth"))
    press(dialog.next, adapter)
    confirm(dialog, adapter, qtbot)
    assert [call[0] for call in bridge.calls] == ["add"]

    with qtbot.waitSignal(dialog.sign_in_asked) as asked:
        press(dialog.outcome.rows[0].button, adapter)

    assert asked.args == ["linear"]
    assert not dialog.isVisible()


def test_a_place_for_secrets_that_is_locked_is_told_and_nothing_is_lost(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    fill_in_command(dialog)
    press(dialog.next, adapter)
    bridge.failure = SecretStoreUnavailable("Your keyring is locked.", "Unlock it.")

    confirm(dialog, adapter, qtbot)

    assert dialog.title.text() == "Nothing was added"
    assert dialog.outcome.rows[0].words.text() == "Not added: Your keyring is locked. Unlock it."


def test_a_server_that_does_not_start_is_added_all_the_same(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(upstream: str) -> None:
        raise BridgeError("It exited at once.", "Is npx installed?")

    monkeypatch.setattr(bridge, "look", fail)
    dialog = show()
    fill_in_command(dialog)
    press(dialog.next, adapter)

    with qtbot.waitSignal(dialog.added):
        confirm(dialog, adapter, qtbot)

    assert dialog.outcome.rows[0].words.text() == "Added, but: It exited at once. Is npx installed?"


def test_a_fault_of_ours_is_told_at_the_server_it_happened_at_and_logged(
    show: Show,
    adapter: ServersAdapter,
    bridge: ServersBridge,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(upstream: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bridge, "look", fail)
    dialog = show()
    fill_in_command(dialog)
    press(dialog.next, adapter)
    confirm(dialog, adapter, qtbot)

    assert "Something went wrong inside MCP Auth Bridge." in dialog.outcome.rows[0].words.text()
    assert dialog.title.text() != "Adding…"
    assert "ZeroDivisionError" in caplog.text


def test_closing_while_a_server_is_tried_out_waits_for_nothing(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show()
    fill_in_command(dialog)
    press(dialog.next, adapter)
    qtbot.waitUntil(dialog.next.isEnabled)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.progress.isVisible()

    dialog.reject()
    adapter.run_commands()

    assert not dialog.isVisible()


# Pasting


def test_pasted_servers_are_listed_with_what_there_is_to_know(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show(PASTE)
    assert not dialog.next.isEnabled()

    paste(dialog, adapter, qtbot, PASTED)

    rows = dialog.paste.list.rows
    assert [row.name.text() for row in rows] == ["github", "postgres", "weather"]
    assert "hunter22" not in rows[1].line.text()
    assert "looks like a secret" in rows[1].box.accessibleDescription()
    assert dialog.next.text() == "Next (3)"
    rows[1].box.click()
    assert dialog.next.text() == "Next (2)"
    assert dialog.paste.list.all.text() == "Tick all"


def test_secrets_that_a_text_only_names_are_asked_for(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show(PASTE)
    paste(dialog, adapter, qtbot, PASTED)
    for row in dialog.paste.list.rows[:2]:
        row.box.click()
    press(dialog.next, adapter)
    (card,) = dialog._cards
    card.plain_http.box.click()
    (field,) = card.missing.values()

    confirm(dialog, adapter, qtbot)
    assert field.complaint.text() == "This has no value."
    assert bridge.calls == []
    field.edit.setText("rain")
    press(dialog.next, adapter)

    _, settings, secrets, allowed = bridge.calls[0]
    assert settings.secret_headers == ("X-Api-Key",)
    assert secrets == {"header/X-Api-Key": "rain"}
    assert allowed["allow_plain_http"]


def test_a_text_that_can_not_be_read_says_where(show: Show, adapter: ServersAdapter, qtbot: QtBot) -> None:
    dialog = show(PASTE)

    paste(dialog, adapter, qtbot, '{"mcpServers": {"a": {"command": "npx" "args": []}}}')

    banner = dialog.paste.complaint.banner
    assert banner is not None
    assert banner.title.text().startswith("Line 1, column")
    assert not dialog.next.isEnabled()
    paste(dialog, adapter, qtbot, "npx -y some-server")
    assert dialog.paste.complaint.banner is None
    assert dialog.next.isEnabled()


def test_a_server_that_is_there_already_is_not_ticked_and_needs_a_second_yes(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    bridge.kept = {"notes": NOTES}
    dialog = show(PASTE)
    paste(dialog, adapter, qtbot, '{"mcpServers": {"mine": {"command": "/usr/local/bin/notes-mcp"}}}')
    (row,) = dialog.paste.list.rows
    assert not row.box.isChecked()

    row.box.click()
    press(dialog.next, adapter)
    confirm(dialog, adapter, qtbot)
    (card,) = dialog._cards
    assert card.again.complaint.isVisible()
    card.again.box.click()
    press(dialog.next, adapter)

    assert bridge.calls[0][3] == {"allow_plain_http": False, "allow_same": True}


def test_one_that_fails_keeps_none_of_the_others_back(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show(PASTE)
    paste(dialog, adapter, qtbot, '{"mcpServers": {"a": {"command": "npx"}, "b": {"command": "uvx", "args": ["b"]}}}')
    press(dialog.next, adapter)
    bridge.failure = BridgeError("The disk is full.")

    confirm(dialog, adapter, qtbot)

    assert [row.words.text() for row in dialog.outcome.rows] == ["Not added: The disk is full.", "Works: no tools."]
    assert dialog.title.text() == "1 of 2 servers were added"


# Importing


def test_servers_of_other_apps_are_grouped_by_app_with_what_was_left_out(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    bridge.installed, bridge.kept = installed(), {"notes": NOTES}

    dialog = show(IMPORT)

    assert [row.found.proposal.app for row in dialog.imports.list.rows] == ["Cursor"] * 3 + [
        "Claude Desktop, VS Code"
    ] * 2
    assert [row.box.isChecked() for row in dialog.imports.list.rows] == [True, True, True, False, True]
    labels = [label.text() for label in dialog.imports.list.findChildren(type(dialog.imports.words))]
    assert "Cursor" in labels
    assert any(label.startswith("Zed: settings.json") for label in labels)
    QTest.mouseClick(dialog.imports.list.all, Qt.MouseButton.LeftButton)
    assert dialog.next.text() == "Next (5)"


def test_many_servers_are_shown_once_all_of_them_are_made_and_none_is_left_out(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    found = tuple(
        Proposal(UpstreamSettings("", f"tool {n}", "stdio", command=f"server-{n}"), app="Cursor") for n in range(30)
    )
    bridge.installed = FoundServers(found, ())

    dialog = show(IMPORT)

    assert dialog.imports.list.rows == []
    assert dialog.imports.words.text().startswith("Looking into")
    qtbot.waitUntil(lambda: len(dialog.imports.list.rows) == 30)
    assert dialog.next.text() == "Next (30)"
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert not dialog.confirm.isVisible()
    assert not dialog.next.isEnabled()
    qtbot.waitUntil(dialog.confirm.isVisible)
    assert [card.found.proposal for card in dialog._cards] == list(found)
    assert dialog.title.text() == "30 commands will run on your computer as you"
    assert not dialog.next.isEnabled()
    qtbot.waitUntil(dialog.next.isEnabled)


def test_servers_that_are_wanted_no_more_when_their_rows_are_made_are_not_shown(qtbot: QtBot) -> None:
    shown = ProposalList()
    qtbot.addWidget(shown)
    older, newer = (
        tuple(LookedOver(Proposal(UpstreamSettings("", name, "stdio", command=name)), name) for name in names)
        for names in (("one", "two", "three"), ("four",))
    )
    making = shown.make_rows(older, ())
    next(making)

    shown.show_found(newer, ())
    assert list(making) == [None, None]

    assert [row.name.text() for row in shown.rows] == ["four"]


def test_an_empty_computer_is_said_to_be_one(show: Show) -> None:
    dialog = show(IMPORT)

    assert dialog.imports.words.text().startswith("No server was found")
    assert not dialog.next.isEnabled()


def test_what_the_bridge_would_refuse_can_not_be_ticked(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    bad = Proposal(UpstreamSettings("", "Bad", "http", url="ftp://example.com"), app="Zed")
    bridge.installed = FoundServers((bad,))

    dialog = show(IMPORT)

    (row,) = dialog.imports.list.rows
    assert not row.box.isEnabled()
    assert not row.box.isChecked()


# Changing


def test_a_changed_name_is_saved_at_once_and_secrets_stay(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    bridge.kept = {"github": GITHUB}
    dialog = show(editing=GITHUB)
    assert not dialog.tabs.isVisible()
    assert dialog.form.environment.lines[1].value.placeholderText() == "kept; type to replace it"

    dialog.form.name.edit.setText("GitHub at work")
    press(dialog.next, adapter)

    (call,) = bridge.calls
    assert call[:3] == ("change", replace(GITHUB, name="GitHub at work"), {})
    assert not dialog.isVisible()


@pytest.mark.parametrize("settings", [GITHUB, LINEAR, NOTES, INTRANET], ids=lambda each: each.id)
def test_the_form_gives_back_what_it_was_given(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, settings: UpstreamSettings
) -> None:
    odd = replace(settings, prefix="gh", start_seconds=2.5, disabled_tools=("a",), added_at=5.0)
    if settings.transport == "stdio":
        odd = replace(odd, arguments=("two\nlines", "", " blank "))

    dialog = show(editing=odd)

    assert dialog.form.proposal() == Proposal(odd)


def test_another_command_is_shown_and_confirmed_before_it_is_saved(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    bridge.kept = {"github": GITHUB}
    dialog = show(editing=GITHUB)
    dialog.form.arguments.edit.setPlainText("-y\nanother-server")

    press(dialog.next, adapter)
    assert bridge.calls == []
    assert dialog._cards[0].command.toPlainText() == "npx -y another-server"
    assert dialog.next.text() == "Save"
    confirm(dialog, adapter, qtbot)

    assert bridge.calls[0][1].arguments == ("-y", "another-server")
    assert not dialog.isVisible()


def test_a_token_that_must_be_given_again_is_asked_for_at_its_field(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    bridge.kept = {"intranet": INTRANET}
    dialog = show(editing=INTRANET)
    dialog.form.url.edit.setText("https://other.example.com/mcp")
    press(dialog.next, adapter)
    bridge.failure = UpstreamRefused("The address is another one now.", "Give the token again.", field="bearer")

    confirm(dialog, adapter, qtbot)

    assert dialog.form.isVisible()
    assert dialog.form.token.complaint.text() == "The address is another one now. Give the token again."


def test_a_kept_secret_is_not_made_plain_without_its_value(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    bridge.kept = {"github": GITHUB}
    dialog = show(editing=GITHUB)
    dialog.form.environment.lines[1].keep.click()

    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)

    assert "Type the value of GITHUB_TOKEN again" in dialog.form.environment.complaint.text()
    assert adapter.waiting == []


# Keyboard, names, room


def test_escape_cancels_and_enter_in_a_field_goes_on(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge
) -> None:
    dialog = show()
    fill_in_command(dialog)
    dialog.form.name.edit.setFocus()

    QTest.keyClick(dialog.form.name.edit, Qt.Key.Key_Return)
    adapter.run_commands()
    assert dialog.confirm.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert bridge.calls == []


def test_every_control_has_a_name_and_nothing_is_cut(
    show: Show, adapter: ServersAdapter, bridge: ServersBridge, qtbot: QtBot
) -> None:
    dialog = show(PASTE)
    dialog.resize(dialog.minimumSize())
    hostile = '{"mcpServers": {"W%s": {"command": "%s", "env": {"A_TOKEN": "$NOT_SET_HERE", "B": "x"}}}}'
    long = hostile % ("W" * 80, "/opt/" + "very-long-" * 60)
    for tab in (FORM, PASTE):
        dialog.tabs.setCurrentIndex(tab)
        if tab == PASTE:
            paste(dialog, adapter, qtbot, long)
        else:
            dialog.form.advanced.unfold(True)
            press_add(dialog, "A_TOKEN", "W" * 90)
        _assert_tidy(dialog)
    press(dialog.next, adapter)
    _assert_tidy(dialog)
    for field in dialog._cards[0].missing.values():
        field.edit.setText("x")
    bridge.failure = BridgeError(HOSTILE, HOSTILE)
    confirm(dialog, adapter, qtbot)
    _assert_tidy(dialog)


def _assert_tidy(dialog: ServerDialog) -> None:
    for _ in range(4):
        QApplication.processEvents()
    assert unnamed_controls(dialog) == []
    assert cut_texts(dialog) == []
    assert overlapping(dialog) == []
