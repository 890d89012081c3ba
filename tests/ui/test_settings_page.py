"""Settings: judged where they are typed, tried before they are kept, kept only by Save, never lost by accident."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bridge_app.autostart import AutostartNow
from bridge_app.config import AuditLog, Config, SignIn, Vault, read_config
from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.models import AuditLogState, Finding, Problem, Right, RunState
from bridge_app.paths import Paths
from bridge_app.ui.adapter import BridgeAdapter
from bridge_app.ui.app import Desktop
from bridge_app.ui.audit_form import AuditForm
from bridge_app.ui.design import contrast
from bridge_app.ui.dialogs import Message
from bridge_app.ui.form_parts import TextField
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.settings_page import SettingsPage
from bridge_app.ui.sign_in_fields import is_secret_for
from bridge_app.ui.single_instance import SingleInstance
from tests.demo.person import StandIn, served
from tests.ui import samples
from tests.ui.fake_server import FakeServer
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import grant, snapshot
from tests.ui.settings_samples import (
    GITHUB,
    ILL,
    MAPPED,
    OIDC,
    PANGEA,
    SECRET,
    WELL,
    SettingsAdapter,
    SettingsBridge,
    settings_window,
)

LOCKED = Problem(
    "secrets",
    "The sealed file needs its passphrase.",
    "Give the passphrase, or choose another place in config.toml.",
    "Choose a place for secrets…",
)
KEPT = {"local": SignIn(), "pangea": PANGEA, "oidc": OIDC, "oauth": GITHUB}


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge()


@pytest.fixture
def adapter(bridge: SettingsBridge) -> SettingsAdapter:
    return SettingsAdapter(bridge)


@pytest.fixture
def make_window(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> Callable[[], MainWindow]:
    return lambda: settings_window(qtbot, adapter, tmp_path, "sign-in")


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    return window.settings_page


def keep(bridge: SettingsBridge, page: SettingsPage, adapter: SettingsAdapter, sign_in: SignIn, **facts: bool) -> None:
    """Let the bridge have these settings, and the page have read them."""
    bridge.config = replace(bridge.config, sign_in=sign_in)
    for name, value in facts.items():
        setattr(bridge, name, value)
    page.look()
    adapter.run_commands()


def type_into(field: TextField, text: str, *, then_leave: bool = True) -> None:
    """Replace a field's text key by key, and go on to the next one."""
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(field.edit, text)
    if then_leave:
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: SettingsPage, provider: str) -> None:
    """Click into the row of a provider, beside its button."""
    row = page.sign_in.choices.rows[provider]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.line.geometry().center())


def fill_in_pangea(page: SettingsPage, base: str, client_id: str, secret: str) -> None:
    choose(page, "pangea")
    panel = page.sign_in.panels["pangea"]
    type_into(panel.texts["address"], base)
    type_into(panel.texts["client_id"], client_id)
    type_into(panel.secret, secret)


def answer(label: str) -> list[str]:
    """Press a button of the next question; return what it will have said."""
    said: list[str] = []

    def act() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Message) and widget.isVisible():
                said.extend((widget.title.text(), widget.words.text()))
                buttons = {each.text().replace("&", ""): each for each in widget.findChildren(QPushButton)}
                buttons[label].click()
                return
        QTimer.singleShot(10, act)

    QTimer.singleShot(0, act)
    return said


# what is shown


@pytest.mark.parametrize("provider", KEPT)
def test_the_form_shows_what_is_kept(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, provider: str
) -> None:
    keep(bridge, page, adapter, KEPT[provider])

    assert page.sign_in.provider() == provider
    assert page.sign_in.settings() == KEPT[provider]
    assert not page.has_changes()
    assert not page.sign_in.save_button.isEnabled()
    assert [key for key, panel in page.sign_in.panels.items() if panel.isVisible()] == (
        [] if provider == "local" else [provider]
    )


def test_unusual_settings_are_not_hidden_behind_the_fold(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA)
    assert not page.sign_in.panels["pangea"].advanced.content.isVisible()

    keep(bridge, page, adapter, replace(PANGEA, pkce=False))

    assert page.sign_in.panels["pangea"].advanced.content.isVisible()
    assert not page.sign_in.panels["pangea"].pkce.value()


# -- what scopes give, and what else the sign-in page hears -----------------------------------------------------------


@pytest.mark.parametrize("provider", ["pangea", "oidc", "oauth"])
def test_rights_and_parameters_are_shown_changed_and_saved(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, provider: str
) -> None:
    kept = {"pangea": PANGEA, "oidc": OIDC, "oauth": GITHUB}[provider]
    mapped = replace(kept, rights=MAPPED.rights, parameters=MAPPED.parameters)
    keep(bridge, page, adapter, mapped, has_client_secret=True)
    panel = page.sign_in.panels[provider]
    shown = (panel.rights.values(), panel.parameters.lines(), page.sign_in.is_changed())

    panel.rights.edits[Right.DESTROY].setText(" admin,  owner ")
    panel.rights.edits[Right.READ].clear()
    panel.parameters.edit.setPlainText("\n  prompt = consent\n\nnext=a=b\n")
    press(page.sign_in.save_button)
    calls = adapter.run_commands()

    assert panel.advanced.content.isVisible()
    assert shown == (
        {"read": "read profile", "write": "write", "destroy": ""},
        ("prompt=login", "hd=example.com"),
        False,
    )
    assert calls[-1][:2] == (
        "use_sign_in",
        replace(
            mapped,
            rights=((Right.WRITE, ("write",)), (Right.DESTROY, ("admin", "owner"))),
            parameters=(("prompt", "consent"), ("next", "a=b")),
        ),
    )


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("prompt", "Write each line as name=value."),
        ("a=1\na=2", "One of the names is there twice."),
        ("state=mine", 'The parameter "state" is set by each sign-in itself.'),
        ("=x", "can't be the name of a parameter"),
    ],
)
def test_parameters_that_can_not_be_right_are_said_and_not_saved(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage, typed: str, complaint: str
) -> None:
    keep(bridge, page, adapter, OIDC, has_client_secret=True)
    field = page.sign_in.panels["oidc"].parameters

    field.edit.setPlainText(typed)
    before = field.complaint.text()
    press(page.sign_in.save_button)

    assert before == ""
    assert complaint in field.complaint.text()
    assert page.sign_in.panels["oidc"].advanced.content.isVisible()
    assert not [call for call in adapter.run_commands() if call[0] == "use_sign_in"]
    field.edit.setPlainText("prompt=login")
    assert not field.complaint.text()


def test_tab_leaves_the_field_of_several_lines(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, MAPPED, has_client_secret=True)
    field = page.sign_in.panels["oidc"].parameters
    field.edit.setFocus()

    QTest.keyClick(field.edit, Qt.Key.Key_Tab)

    assert not field.edit.hasFocus()
    assert field.lines() == ("prompt=login", "hd=example.com")


def test_the_fold_opens_by_keyboard(bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage) -> None:
    keep(bridge, page, adapter, PANGEA)
    fold = page.sign_in.panels["pangea"].advanced

    fold.button.setFocus()
    QTest.keyClick(fold.button, Qt.Key.Key_Space)

    assert fold.content.isVisible()


@pytest.mark.parametrize(
    ("provider", "callback"),
    [
        ("pangea", "http://localhost:8000/pangea/callback"),
        ("oidc", "http://localhost:8000/callback"),
        ("oauth", "http://localhost:8000/callback"),
    ],
)
def test_the_callback_address_is_shown_whole_and_copied(page: SettingsPage, provider: str, callback: str) -> None:
    choose(page, provider)

    press(page.sign_in.copy_callback)

    assert page.sign_in.callback.text() == callback
    assert QGuiApplication.clipboard().text() == callback


def test_without_a_running_bridge_nothing_can_be_changed(window: MainWindow, page: SettingsPage) -> None:
    window.paint(snapshot(started_at=None, state=RunState.PROBLEM, problems=(samples.PORT_PROBLEM,)))

    assert page.not_running.isVisible()
    assert not page.sign_in.choices.rows["pangea"].button.isEnabled()
    assert not page.sign_in.save_button.isEnabled()

    window.paint(snapshot())

    assert not page.not_running.isVisible()


def test_the_settings_are_read_only_when_somebody_looks(window: MainWindow, adapter: SettingsAdapter) -> None:
    window.show_page("home")
    window.paint(snapshot(started_at=samples.NOW))
    assert adapter.waiting == []

    window.show_page("settings")
    assert len(adapter.waiting) == 1


# judged while it is typed


def test_a_complaint_comes_when_the_field_is_left_and_goes_as_soon_as_it_is_mended(page: SettingsPage) -> None:
    choose(page, "pangea")
    field = page.sign_in.panels["pangea"].texts["address"]

    type_into(field, "https://console.pangea.cloud", then_leave=False)
    assert not field.complaint.isVisible()
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.complaint.isVisible()
    assert "Pangea's own site" in field.complaint.text()
    assert field.edit.accessibleDescription() == field.complaint.text()
    assert not field.hint.isVisible()

    type_into(field, "https://pdn-abc.login.aws.us.pangea.cloud", then_leave=False)
    assert not field.complaint.isVisible()
    assert field.hint.isVisible()


def test_an_untouched_form_complains_of_nothing(page: SettingsPage) -> None:
    for provider in ("pangea", "oidc", "oauth"):
        choose(page, provider)

        assert [each for each in page.findChildren(TextField) if each.complaint.isVisible()] == []


def test_swapped_id_and_secret_are_named(page: SettingsPage) -> None:
    fill_in_pangea(page, PANGEA.address, SECRET, PANGEA.client_id)
    panel = page.sign_in.panels["pangea"]

    assert "client secret" in panel.texts["client_id"].complaint.text()
    assert "client ID" in panel.secret.complaint.text()
    assert SECRET not in panel.secret.complaint.text()


def test_testing_what_can_not_be_right_sends_nothing_and_leads_to_the_first_wrong_field(
    page: SettingsPage, adapter: SettingsAdapter
) -> None:
    choose(page, "oauth")
    panel = page.sign_in.panels["oauth"]

    press(page.sign_in.test_button)

    assert adapter.waiting == []
    assert panel.texts["authorization_endpoint"].edit.hasFocus()
    assert panel.texts["userinfo_endpoint"].complaint.isVisible()


def test_a_wrong_field_behind_the_fold_is_brought_out(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, replace(GITHUB, subject_claim="sub"), has_client_secret=True)
    panel = page.sign_in.panels["oauth"]
    panel.texts["revocation_endpoint"].edit.setText("http://example.com/revoke")
    assert not panel.advanced.content.isVisible()

    press(page.sign_in.test_button)

    assert panel.advanced.content.isVisible()
    assert panel.texts["revocation_endpoint"].edit.hasFocus()


# the client secret


def test_a_kept_secret_is_used_without_ever_being_shown(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    secret = page.sign_in.panels["pangea"].secret

    assert secret.edit.placeholderText() == "Kept in GNOME Keyring"
    assert secret.edit.text() == ""
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password
    assert page.sign_in.client_secret() is None


def test_a_kept_secret_is_not_sent_to_another_address(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    panel = page.sign_in.panels["pangea"]

    type_into(panel.texts["address"], "https://pdn-evil.login.example")

    assert page.sign_in.client_secret() == ""
    assert "belongs to another address" in panel.secret.hint.text()
    assert panel.secret.edit.placeholderText() == "pck_…"


@pytest.mark.parametrize(
    ("kept", "now", "expected"),
    [
        (PANGEA, replace(PANGEA, client_id="psa_other", scopes=("read",)), True),
        (OIDC, replace(OIDC, address="https://LOGIN.example.com"), True),
        (OIDC, replace(OIDC, address="https://login.example.com:444"), False),
        (PANGEA, replace(OIDC, address=PANGEA.address), False),
        (GITHUB, replace(GITHUB, introspection_endpoint="https://github.com/introspect"), True),
        (GITHUB, replace(GITHUB, introspection_endpoint="https://elsewhere.example"), False),
        (GITHUB, replace(GITHUB, token_endpoint="http://[broken"), False),
    ],
)
def test_what_counts_as_another_address(kept: SignIn, now: SignIn, expected: bool) -> None:
    assert is_secret_for(kept, now) is expected


def test_a_public_client_has_no_secret(bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    panel = page.sign_in.panels["pangea"]

    panel.advanced.unfold(True)
    panel.auth_method.combo.setFocus()
    QTest.keyClick(panel.auth_method.combo, Qt.Key.Key_End)

    assert panel.auth_method.value() == "none"
    assert not panel.secret.isVisible()
    assert page.sign_in.client_secret() == ""


def test_going_back_to_this_computer_says_that_the_secret_goes(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)

    choose(page, "local")
    press(page.sign_in.save_button)
    said = page.sign_in.farewell.text()
    adapter.run_commands()

    assert "GNOME Keyring" in said
    assert bridge.calls == [("use_sign_in", SignIn(), "")]


# test


def test_each_step_of_a_test_is_shown(bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage) -> None:
    bridge.findings = ILL
    fill_in_pangea(page, f"  {PANGEA.address} ", PANGEA.client_id, SECRET)
    form = page.sign_in

    press(form.test_button)
    assert form.progress.isVisible()
    assert not form.test_button.isEnabled()
    assert not form.save_button.isEnabled()
    adapter.run_commands()

    assert bridge.calls == [("test_sign_in", PANGEA, SECRET)]
    assert form.findings.findings == ILL
    assert form.findings.summary.text() == "2 steps need you"
    assert not form.progress.isVisible()
    assert form.test_button.isEnabled()


def test_a_good_test_says_so_and_an_edit_makes_it_old(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    press(page.sign_in.test_button)
    adapter.run_commands()
    assert page.sign_in.findings.summary.text() == "Everything a sign-in needs is in place"

    type_into(page.sign_in.panels["pangea"].secret, SECRET)

    assert page.sign_in.findings.summary.text() == "You have changed something since this test"


def test_a_test_that_fails_is_told_in_place(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    bridge.failure = BridgeError("Something broke.", "Try again.")

    press(page.sign_in.test_button)
    adapter.run_commands()

    assert page.sign_in.notice.banner is not None
    assert page.sign_in.notice.banner.title.text() == "Something broke."
    assert page.sign_in.test_button.isEnabled()


def test_a_bridge_that_goes_away_leaves_no_button_dead(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow
) -> None:
    page = window.settings_page
    keep(bridge, page, adapter, PANGEA, has_client_secret=True)
    press(page.sign_in.test_button)
    (late,) = adapter.waiting
    adapter.waiting.clear()

    window.paint(snapshot(started_at=None, state=RunState.STARTING))
    window.paint(snapshot(started_at=samples.NOW))
    assert page.sign_in.test_button.isEnabled()
    assert late[1] is not None
    late[1](WELL)

    assert not page.sign_in.findings.isVisible()


# save


def test_saving_keeps_settings_and_secret_and_empties_the_secret_field(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)
    assert page.has_changes()
    assert page.list.item(2).text() == page.combo.itemText(2) == "Sign-in •"

    press(page.sign_in.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_sign_in", PANGEA, SECRET)]
    assert page.sign_in.panels["pangea"].secret.text() == ""
    assert page.sign_in.panels["pangea"].secret.edit.placeholderText() == "Kept in GNOME Keyring"
    assert not page.has_changes()
    assert page.list.item(2).text() == page.combo.itemText(2) == "Sign-in"
    assert page.sign_in.notice.banner is not None
    assert page.sign_in.notice.banner.title.text().startswith("Saved.")


def test_nothing_is_kept_before_save(adapter: SettingsAdapter, bridge: SettingsBridge, page: SettingsPage) -> None:
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)
    press(page.sign_in.test_button)
    adapter.run_commands()

    assert [call[0] for call in bridge.calls] == ["test_sign_in"]
    assert bridge.config.sign_in == SignIn()


@pytest.mark.parametrize(("count", "words"), [(1, "One connected app loses"), (4, "4 connected apps lose")])
def test_saving_asks_when_clients_will_meet_a_new_login(
    bridge: SettingsBridge,
    adapter: SettingsAdapter,
    page: SettingsPage,
    count: int,
    words: str,
) -> None:
    bridge.new_logins = count
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)

    press(page.sign_in.save_button)
    said = answer("Cancel")
    adapter.run_commands()

    assert said[0] == "Change how people sign in?"
    assert words in said[1]
    assert "not been tested" in said[1]
    assert bridge.calls == []
    assert page.sign_in.save_button.isEnabled()

    press(page.sign_in.save_button)
    answer("Change sign-in")
    adapter.run_commands()

    assert bridge.calls == [("use_sign_in", PANGEA, SECRET)]


@pytest.mark.parametrize(("findings", "is_wrong"), [(WELL, False), (ILL, True)])
def test_the_question_knows_how_the_test_went(
    bridge: SettingsBridge,
    adapter: SettingsAdapter,
    page: SettingsPage,
    findings: tuple[Finding, ...],
    is_wrong: bool,
) -> None:
    bridge.new_logins, bridge.findings = 1, findings
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)
    press(page.sign_in.test_button)
    adapter.run_commands()

    press(page.sign_in.save_button)
    said = answer("Cancel")
    adapter.run_commands()

    assert "been tested" not in said[1]
    assert ("found something wrong" in said[1]) is is_wrong


def test_a_failed_save_is_told_in_place_and_loses_nothing(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    bridge.failure = SecretStoreUnavailable("Your keyring is locked.", "Unlock it, then try again.")
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)

    press(page.sign_in.save_button)
    adapter.run_commands()

    assert page.sign_in.notice.banner is not None
    assert page.sign_in.notice.banner.title.text() == "Your keyring is locked."
    assert page.sign_in.panels["pangea"].secret.text() == SECRET
    assert page.sign_in.save_button.isEnabled()


def test_reverting_brings_back_what_is_kept(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, OIDC)
    choose(page, "pangea")
    type_into(page.sign_in.panels["pangea"].texts["address"], "nonsense")

    press(page.sign_in.revert_button)

    assert page.sign_in.settings() == OIDC
    assert page.sign_in.panels["pangea"].texts["address"].text() == ""
    assert not page.has_changes()


def test_looking_at_another_provider_loses_nothing_typed(page: SettingsPage) -> None:
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)

    choose(page, "oidc")
    choose(page, "pangea")

    assert page.sign_in.settings() == PANGEA
    assert page.sign_in.client_secret() == SECRET


def test_new_snapshots_and_a_restart_lose_nothing_typed(
    adapter: SettingsAdapter, window: MainWindow, bridge: SettingsBridge
) -> None:
    page = window.settings_page
    fill_in_pangea(page, PANGEA.address, PANGEA.client_id, SECRET)

    window.paint(snapshot(grants=(grant(1),), started_at=samples.NOW))
    adapter.run_commands()

    assert page.sign_in.settings() == PANGEA
    assert page.sign_in.client_secret() == SECRET
    assert page.has_changes()


# .env files


def test_a_pangea_env_file_fills_the_form(page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text(
        f'export PANGEA_AUTHN_ISSUER_URL="{PANGEA.address}"\nPANGEA_AUTHN_CLIENT_ID={PANGEA.client_id}\n'
        f"PANGEA_AUTHN_CLIENT_SECRET='{SECRET}'\nPANGEA_VAULT_TOKEN=pts_other\nOTHER=1\n"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    choose(page, "pangea")

    press(page.sign_in.panels["pangea"].import_env)

    assert page.sign_in.settings() == PANGEA
    assert page.sign_in.client_secret() == SECRET
    banner = page.sign_in.notice.banner
    assert banner is not None
    assert banner.title.text() == "Taken over: address, client ID, client secret."
    assert "PANGEA_VAULT_TOKEN" in banner.hint.text()
    assert SECRET not in banner.hint.text()
    assert page.has_changes()


def test_an_auth0_env_file_fills_the_form(page: SettingsPage, tmp_path: Path) -> None:
    file = tmp_path / "auth0.env"
    file.write_text("AUTH0_DOMAIN=acme.eu.auth0.com\nAUTH0_CLIENT_ID=abc\nAUTH0_AUDIENCE=https://api\n")
    choose(page, "oidc")

    page.sign_in.import_env(file)

    assert page.sign_in.settings().address == "https://acme.eu.auth0.com/"
    assert page.sign_in.settings().audience == "https://api"


def test_values_that_can_not_be_right_are_named_after_an_import(page: SettingsPage, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PANGEA_AUTHN_ISSUER_URL=https://pdn-....login.aws.us.pangea.cloud\n")
    choose(page, "pangea")

    page.sign_in.import_env(file)

    assert "example" in page.sign_in.panels["pangea"].texts["address"].complaint.text()


def test_a_file_that_says_nothing_or_can_not_be_read_changes_nothing(page: SettingsPage, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"\xff\xfe\x00 nothing here")
    choose(page, "pangea")

    page.sign_in.import_env(file)
    first = page.sign_in.notice.banner
    assert first is not None
    assert "says nothing about Pangea" in first.title.text()
    page.sign_in.import_env(tmp_path / "missing.env")

    assert page.sign_in.notice.banner is not None
    assert "can't be read" in page.sign_in.notice.banner.title.text()
    assert page.sign_in.panels["pangea"].texts["address"].text() == ""


def test_changing_ones_mind_about_the_file_changes_nothing(page: SettingsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose(page, "pangea")

    press(page.sign_in.panels["pangea"].import_env)

    assert page.sign_in.notice.banner is None


# secrets


@pytest.fixture
def secrets(window: MainWindow) -> SettingsPage:
    window.show_settings("secrets")
    return window.settings_page


def choose_place(page: SettingsPage, place: str) -> None:
    row = page.secrets.choices.rows[place]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.line.geometry().center())


def test_it_says_where_secrets_are(secrets: SettingsPage) -> None:
    assert secrets.secrets.place.text() == "Secrets are kept in: GNOME Keyring"
    assert secrets.secrets.choice() == "keyring"
    assert not secrets.secrets.save_button.isEnabled()


def test_memory_needs_nothing_more(bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage) -> None:
    choose_place(secrets, "memory")
    assert not secrets.secrets.first.isVisible()
    assert "Apps stay connected" in secrets.secrets.consequence.text()

    press(secrets.secrets.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "memory", None)]
    assert not secrets.has_changes()


def test_the_consequences_for_a_provider_are_told(
    bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage
) -> None:
    keep(bridge, secrets, adapter, PANGEA, has_client_secret=True)

    choose_place(secrets, "memory")

    assert "forgotten when you quit" in secrets.secrets.consequence.text()
    assert "after every start" in secrets.secrets.consequence.text()


def test_a_new_passphrase_is_long_enough_and_typed_twice(
    bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage
) -> None:
    choose_place(secrets, "sealed_file")
    form = secrets.secrets
    assert form.first.edit.echoMode() is QLineEdit.EchoMode.Password
    assert form.second.edit.echoMode() is QLineEdit.EchoMode.Password

    type_into(form.first, "short")
    assert form.first.complaint.text() == "At least 8 characters."
    type_into(form.first, "long enough now")
    assert form.first.complaint.text() == ""
    type_into(form.second, "long enough not")
    press(form.save_button)
    assert form.second.complaint.text() == "The two are not the same."
    assert adapter.waiting == []
    type_into(form.second, "long enough now")
    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "sealed_file", "long enough now")]
    assert form.first.edit.text() == form.second.edit.text() == ""


def test_a_sealed_file_that_is_there_wants_its_own_passphrase_once(
    bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage
) -> None:
    keep(bridge, secrets, adapter, SignIn(), has_sealed_file=True)
    choose_place(secrets, "sealed_file")
    assert not secrets.secrets.second.isVisible()
    bridge.failure = SecretStoreUnavailable("The passphrase does not fit.", "Type it again.")

    type_into(secrets.secrets.first, "wrong")
    press(secrets.secrets.save_button)
    adapter.run_commands()

    assert secrets.secrets.notice.banner is not None
    assert secrets.secrets.notice.banner.title.text() == "The passphrase does not fit."
    assert secrets.secrets.choice() == "sealed_file"


def test_a_place_that_needs_opening_is_opened_here(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow, secrets: SettingsPage
) -> None:
    bridge.config, bridge.has_sealed_file = Config(secrets="sealed_file"), True
    window.paint(snapshot(state=RunState.PROBLEM, secrets_kept_in="sealed_file", problems=(LOCKED,)))
    adapter.run_commands()
    form = secrets.secrets
    assert form.problem.isVisible()
    assert form.problem.banner is not None
    assert form.problem.banner.hint.text() == "Give the passphrase."
    assert form.save_button.text() == "Open"
    assert not secrets.has_changes()

    type_into(form.first, "the passphrase")
    press(form.save_button)
    adapter.run_commands()
    window.paint(snapshot(secrets_kept_in="a sealed file"))
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "sealed_file", "the passphrase")]
    assert not form.problem.isVisible()
    assert not form.first.isVisible()
    assert not form.save_button.isEnabled()


def test_a_locked_keyring_can_be_tried_again(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow, secrets: SettingsPage
) -> None:
    words = 'Unlock it. Or choose another place in config.toml: secrets = "memory" forgets them.'
    locked = Problem("secrets", "Your keyring is locked.", words)
    window.paint(snapshot(state=RunState.PROBLEM, problems=(locked,)))
    adapter.run_commands()
    banner = secrets.secrets.problem.banner
    assert banner is not None
    assert banner.hint.text() == "Unlock it."
    assert secrets.secrets.save_button.text() == "Try again"

    press(secrets.secrets.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "keyring", None)]


# Pangea Vault

TOKEN = "pts_" + "a2" * 16
IN_VAULT = Config(secrets="pangea_vault", vault=Vault("aws.us.pangea.cloud"))
NO_CREDIT = Problem("vault", "There is no credit left for Pangea Vault.", "Look at the billing page.", is_mild=True)


def test_vault_is_chosen_with_its_domain_and_token(
    bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage
) -> None:
    form = secrets.secrets
    assert not form.token.isVisible()
    press(form.choices.rows["pangea_vault"].button)
    type_into(form.domain, "aws.us.pangea.cloud")
    type_into(form.token, TOKEN)
    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "pangea_vault", None, Vault("aws.us.pangea.cloud"), TOKEN)]
    assert form.token.edit.echoMode() is QLineEdit.EchoMode.Password
    assert form.token.text() == ""
    assert form.token.edit.placeholderText() == "Kept in the keyring"
    assert not secrets.has_changes()


def test_what_can_not_be_right_about_vault_is_said_and_not_sent(
    bridge: SettingsBridge, adapter: SettingsAdapter, secrets: SettingsPage
) -> None:
    form = secrets.secrets
    press(form.choices.rows["pangea_vault"].button)
    assert not form.domain.complaint.isVisible()

    press(form.save_button)
    assert "domain is missing" in form.domain.complaint.text()
    assert "pts_" in form.token.complaint.text()
    assert form.domain.edit.hasFocus()
    type_into(form.domain, "aws.us.pangea.cloud")
    type_into(form.token, SECRET)
    press(form.save_button)

    assert "client secret" in form.token.complaint.text()
    assert SECRET not in form.token.complaint.text()
    assert bridge.calls == []


def test_another_domain_wants_the_token_again(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow, secrets: SettingsPage
) -> None:
    bridge.config, bridge.has_vault_token = IN_VAULT, True
    secrets.look()
    adapter.run_commands()
    form = secrets.secrets
    assert form.token.edit.placeholderText() == "Kept in the keyring"

    type_into(form.domain, "aws.eu.pangea.cloud")
    press(form.save_button)

    assert form.token.edit.placeholderText() == "pts_…"
    assert "missing" in form.token.complaint.text()
    assert bridge.calls == []


def test_trouble_with_vault_is_shown_and_can_be_tried_again(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow, secrets: SettingsPage
) -> None:
    bridge.config, bridge.has_vault_token = IN_VAULT, True
    window.paint(
        snapshot(state=RunState.NEEDS_YOU, secrets_kept_in="Pangea Vault", secrets_waiting=3, problems=(NO_CREDIT,))
    )
    secrets.look()
    adapter.run_commands()
    form = secrets.secrets
    assert form.waiting.text() == "3 sealed copies are not in Vault yet."
    assert form.problem.banner is not None
    assert form.problem.banner.title.text() == NO_CREDIT.title
    assert "Pangea Vault" in form.place.text()
    assert not secrets.has_changes()

    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_secrets", "pangea_vault", None, Vault("aws.us.pangea.cloud"), None)]


# the audit log


@pytest.fixture
def audit(window: MainWindow) -> AuditForm:
    window.settings_page.show_section("audit-log")
    return window.settings_page.audit_log


def test_the_audit_log_is_off_and_says_what_it_would_send(audit: AuditForm) -> None:
    assert not audit.switch.value()
    assert not audit.domain.isVisible()
    assert not audit.test_button.isVisible()
    assert any("Never what was asked" in label.text() for label in audit.findChildren(QLabel) if label.isVisible())


def test_it_is_switched_on_tested_and_saved(bridge: SettingsBridge, adapter: SettingsAdapter, audit: AuditForm) -> None:
    audit.switch.box.click()
    type_into(audit.domain, "aws.us.pangea.cloud")
    type_into(audit.token, TOKEN)
    press(audit.test_button)
    adapter.run_commands()
    assert audit.findings.isVisible()
    press(audit.save_button)
    adapter.run_commands()

    log = AuditLog(True, "aws.us.pangea.cloud")
    assert bridge.calls == [("test_audit_log", log, TOKEN), ("use_audit_log", log, TOKEN)]
    assert audit.token.edit.placeholderText() == "Kept in GNOME Keyring"
    assert not audit.is_changed()

    type_into(audit.domain, "aws.eu.pangea.cloud")
    assert audit.findings.summary.text() == "You have changed something since this test"
    assert audit.token.edit.placeholderText() == "pts_…"


def test_what_can_not_be_right_about_the_audit_log_is_said_and_not_sent(
    bridge: SettingsBridge, adapter: SettingsAdapter, audit: AuditForm
) -> None:
    audit.switch.box.click()
    type_into(audit.domain, "aws.us.pangea.cloud")
    type_into(audit.token, TOKEN)
    audit.config_id.edit.setText("my log")
    press(audit.test_button)
    press(audit.save_button)

    assert bridge.calls == []
    assert audit.config_id.complaint.isVisible()
    assert audit.config_id.edit.hasFocus()


def test_switched_off_it_says_that_the_token_goes(
    bridge: SettingsBridge, adapter: SettingsAdapter, audit: AuditForm, page: SettingsPage
) -> None:
    bridge.config, bridge.has_audit_token = Config(audit_log=AuditLog(True, "aws.us.pangea.cloud")), True
    page.look()
    adapter.run_commands()

    audit.switch.box.click()
    press(audit.save_button)
    adapter.run_commands()

    assert bridge.calls[0][:2] == ("use_audit_log", AuditLog(False, "aws.us.pangea.cloud"))
    assert audit.notice.banner is not None
    assert "token is removed" in audit.notice.banner.title.text()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AuditLogState(0, 0), "Everything is sent."),
        (AuditLogState(1, 0), "1 event waits to be sent."),
        (AuditLogState(12, 3, "It is busy."), "12 events wait to be sent. It is busy. 3 older ones were trimmed"),
    ],
)
def test_how_it_gets_on_is_shown(
    bridge: SettingsBridge,
    adapter: SettingsAdapter,
    window: MainWindow,
    audit: AuditForm,
    state: AuditLogState,
    words: str,
) -> None:
    bridge.config, bridge.has_audit_token = Config(audit_log=AuditLog(True, "aws.us.pangea.cloud")), True
    window.paint(snapshot(audit_log=state))
    window.settings_page.look()
    adapter.run_commands()

    assert audit.progress.isVisible()
    assert audit.progress.text().startswith(words)


# network and times


@pytest.fixture
def network(window: MainWindow) -> SettingsPage:
    window.show_settings("network")
    return window.settings_page


def test_another_port_needs_a_restart_and_new_addresses(
    bridge: SettingsBridge,
    adapter: SettingsAdapter,
    network: SettingsPage,
) -> None:
    keep(bridge, network, adapter, PANGEA)
    form = network.network
    port = free_port()

    form.port.spin.setFocus()
    form.port.spin.selectAll()
    QTest.keyClicks(form.port.spin, str(port))
    assert f"http://localhost:{port}/mcp" in form.new_address.text()
    assert f"http://localhost:{port}/pangea/callback" in form.new_address.text()
    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls[0][1]["port"] == port
    assert not network.has_changes()
    assert form.restart_due.isVisible()
    banner = form.restart_due.banner
    assert banner is not None
    assert banner.button is not None
    said = answer("Restart")
    press(banner.button)
    assert "new address" in said[1]
    assert adapter.restarts == 1


def test_a_port_in_use_is_named_but_may_be_free_by_then(network: SettingsPage) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        form = network.network
        form.port.spin.setFocus()
        form.port.spin.selectAll()
        QTest.keyClicks(form.port.spin, str(taken.getsockname()[1]))
        QTest.keyClick(form.port.spin, Qt.Key.Key_Return)

        assert "Another program" in form.port.complaint.text()
        assert form.save_button.isEnabled()


def test_ports_that_do_not_exist_can_not_be_typed(network: SettingsPage) -> None:
    spin = network.network.port.spin
    spin.setFocus()
    spin.selectAll()

    QTest.keyClicks(spin, "999999")
    QTest.keyClick(spin, Qt.Key.Key_Tab)

    assert 1024 <= spin.value() <= 65535


def test_a_time_nobody_touched_stays_to_the_second(
    bridge: SettingsBridge, adapter: SettingsAdapter, network: SettingsPage
) -> None:
    bridge.config = Config(access_token_seconds=3650, approval_seconds=45)
    network.look()
    adapter.run_commands()

    network.network.idle.spin.setFocus()
    QTest.keyClick(network.network.idle.spin, Qt.Key.Key_Up)
    press(network.network.save_button)
    adapter.run_commands()

    times = {"access_token_seconds": 3650, "approval_seconds": 45, "grant_idle_days": 91}
    assert bridge.calls == [("use", {**times, "port": 8000})]


def test_scrolling_the_page_changes_no_number(network: SettingsPage) -> None:
    spin = network.network.idle.spin
    network.network.save_button.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), spin.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(spin, turn)

    assert spin.value() == 90


# leaving


def go_home_by_click(window: MainWindow) -> None:
    place = window.list.visualItemRect(window.list.item(0)).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def go_home_by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("go_home", [go_home_by_click, go_home_by_key])
def test_leaving_with_nothing_unsaved_asks_nothing(window: MainWindow, go_home: Callable[[MainWindow], None]) -> None:
    go_home(window)

    assert window.page() == "home"


@pytest.mark.parametrize("go_home", [go_home_by_click, go_home_by_key])
def test_leaving_with_something_unsaved_asks_and_may_stay(
    window: MainWindow,
    qtbot: QtBot,
    go_home: Callable[[MainWindow], None],
) -> None:
    fill_in_pangea(window.settings_page, PANGEA.address, PANGEA.client_id, SECRET)
    assert window.list.item(window.list.count() - 1).text() == "Settings •"

    said = answer("Keep editing")
    go_home(window)
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["Save your changes?", "Changed and not saved: Sign-in."]
    qtbot.waitUntil(lambda: window.list.currentRow() == window.list.count() - 1)
    assert window.page() == "settings"
    assert window.settings_page.sign_in.settings() == PANGEA


def test_leaving_may_discard(window: MainWindow, qtbot: QtBot) -> None:
    fill_in_pangea(window.settings_page, PANGEA.address, PANGEA.client_id, SECRET)

    answer("Discard")
    go_home_by_click(window)
    qtbot.waitUntil(lambda: window.page() == "home")

    assert not window.settings_page.has_changes()
    assert window.list.item(window.list.count() - 1).text() == "Settings"
    assert window.list.currentRow() == 0


def test_leaving_may_save_everything_first(
    window: MainWindow,
    qtbot: QtBot,
    bridge: SettingsBridge,
    adapter: SettingsAdapter,
) -> None:
    fill_in_pangea(window.settings_page, PANGEA.address, PANGEA.client_id, SECRET)
    window.show_settings("network")
    window.settings_page.network.idle.spin.setValue(30)

    answer("Save")
    go_home_by_key(window)
    qtbot.waitUntil(lambda: bool(adapter.waiting))
    adapter.run_commands()
    qtbot.waitUntil(lambda: bool(adapter.waiting))
    adapter.run_commands()
    qtbot.waitUntil(lambda: window.page() == "home")

    assert [call[0] for call in bridge.calls] == ["use_sign_in", "use"]
    assert not window.settings_page.has_changes()


def test_leaving_stays_when_what_is_unsaved_can_not_be_right(
    window: MainWindow, qtbot: QtBot, adapter: SettingsAdapter
) -> None:
    choose(window.settings_page, "pangea")
    window.show_settings("secrets")

    said = answer("Save")
    go_home_by_key(window)
    qtbot.waitUntil(lambda: bool(said))

    qtbot.waitUntil(lambda: window.settings_page.section() == "sign-in")
    assert window.page() == "settings"
    assert window.settings_page.sign_in.panels["pangea"].texts["address"].complaint.isVisible()


def test_being_led_elsewhere_asks_nothing_and_loses_nothing(window: MainWindow) -> None:
    fill_in_pangea(window.settings_page, PANGEA.address, PANGEA.client_id, SECRET)

    window.show_page("home")

    assert window.page() == "home"
    assert window.list.item(window.list.count() - 1).text() == "Settings •"
    assert window.settings_page.sign_in.settings() == PANGEA


def test_ctrl_and_the_last_digit_open_the_settings(window: MainWindow) -> None:
    window.show_page("home")

    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + window.list.count()), Qt.KeyboardModifier.ControlModifier)

    assert window.page() == "settings"


@pytest.mark.parametrize(
    ("problem", "section"), [("sign-in", "sign-in"), ("secrets", "secrets"), ("keyring-waits", "secrets")]
)
def test_the_button_of_a_problem_leads_to_the_section_that_mends_it(
    qtbot: QtBot, tmp_path: Path, problem: str, section: str
) -> None:
    paths = Paths(tmp_path / "c", tmp_path / "d", tmp_path / "l", tmp_path / "r")
    paths.prepare()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    desktop = Desktop(application, paths, SingleInstance(paths), start_bridge_thread=FakeServer())
    try:
        desktop.window.fix_asked.emit(problem)

        assert desktop.window.page() == "settings"
        assert desktop.window.settings_page.section() == section
    finally:
        desktop.stop()
        desktop.window.deleteLater()


# names, room


STATES = (
    *("local", "pangea", "oidc", "oauth", "wrong", "tested", "failed"),
    *("general", "secrets", "locked", "vault", "network", "audit log", "stopped"),
)


def bring_about(state: str, window: MainWindow, bridge: SettingsBridge, adapter: SettingsAdapter) -> None:
    """Bring the page into a state."""
    page = window.settings_page
    if state in KEPT:
        keep(bridge, page, adapter, KEPT[state], has_client_secret=True)
        panel = page.sign_in.panel()
        if panel is not None:
            panel.advanced.unfold(True)
    elif state == "wrong":
        fill_in_pangea(page, "pck_x", "https://example.com", "psa_y")
        press(page.sign_in.test_button)
    elif state in ("tested", "failed"):
        keep(bridge, page, adapter, PANGEA, has_client_secret=True)
        bridge.findings = ILL
        press(page.sign_in.test_button)
        adapter.run_commands()
        if state == "failed":
            bridge.failure = BridgeError("It did not work " * 8, "Do something about it. " * 8)
            type_into(page.sign_in.panels["pangea"].secret, SECRET)
            press(page.sign_in.save_button)
            adapter.run_commands()
    elif state == "general":
        bridge.autostart = AutostartNow("elsewhere", f"/{samples.HOSTILE}")
        window.show_settings("general")
        page.look()
        adapter.run_commands()
    elif state == "secrets":
        window.show_settings("secrets")
        choose_place(page, "sealed_file")
        press(page.secrets.save_button)
    elif state == "locked":
        window.show_settings("secrets")
        bridge.config, bridge.has_sealed_file = Config(secrets="sealed_file"), True
        window.paint(snapshot(state=RunState.PROBLEM, problems=(LOCKED,), secrets_kept_in="a sealed file " * 20))
        adapter.run_commands()
    elif state == "vault":
        window.show_settings("secrets")
        bridge.config, bridge.has_vault_token = IN_VAULT, True
        window.paint(snapshot(state=RunState.NEEDS_YOU, secrets_waiting=3, problems=(NO_CREDIT,)))
        page.look()
        adapter.run_commands()
    elif state == "audit log":
        window.show_settings("audit-log")
        bridge.config, bridge.has_audit_token = Config(audit_log=AuditLog(True, "aws.us.pangea.cloud", "pci_")), True
        problem = Problem("audit-log", "There is no credit left.", "Look at the billing page.", is_mild=True)
        window.paint(snapshot(audit_log=AuditLogState(1280, 240, "No credit."), problems=(problem,)))
        page.look()
        adapter.run_commands()
        press(page.audit_log.test_button)
        adapter.run_commands()
    elif state == "network":
        window.show_settings("network")
        keep(bridge, page, adapter, PANGEA, needs_restart=True)
        page.network.port.spin.setValue(8123)
    elif state == "stopped":
        window.paint(snapshot(started_at=None, state=RunState.PROBLEM, problems=(samples.PORT_PROBLEM,), address=""))


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(
    window: MainWindow, bridge: SettingsBridge, adapter: SettingsAdapter, state: str
) -> None:
    bring_about(state, window, bridge, adapter)

    assert unnamed_controls(window) == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_or_overlaps_in_the_smallest_window(
    window: MainWindow, bridge: SettingsBridge, adapter: SettingsAdapter, state: str
) -> None:
    bring_about(state, window, bridge, adapter)

    assert_tidy(window)


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_or_overlaps_with_a_large_font(
    make_window: Callable[[], MainWindow], bridge: SettingsBridge, adapter: SettingsAdapter, state: str
) -> None:
    before = QApplication.font()
    QApplication.setFont(QFont(before.family(), 16))
    try:
        window = make_window()
        bring_about(state, window, bridge, adapter)

        assert_tidy(window)
    finally:
        QApplication.setFont(before)


def assert_tidy(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    for _ in range(4):
        QApplication.processEvents()
    assert window.size() == window.minimumSize()
    assert cut_texts(window) == []
    assert overlapping(window) == []


def test_no_secret_is_ever_written_on_the_page(
    bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow
) -> None:
    fill_in_pangea(window.settings_page, PANGEA.address, SECRET, SECRET)
    window.settings_page.sign_in.panels["pangea"].texts["client_id"].fill(PANGEA.client_id)
    bridge.failure = BridgeError("It did not work.")
    press(window.settings_page.sign_in.save_button)
    adapter.run_commands()

    shown = [label.text() for label in window.findChildren(QLabel)]
    spoken = [widget.accessibleName() + widget.accessibleDescription() for widget in window.findChildren(QWidget)]
    assert not any(SECRET in text for text in (*shown, *spoken))


def test_tab_walks_through_the_form_from_top_to_bottom(
    bridge: SettingsBridge, adapter: SettingsAdapter, page: SettingsPage
) -> None:
    keep(bridge, page, adapter, PANGEA)
    form, panel = page.sign_in, page.sign_in.panels["pangea"]
    type_into(panel.secret, SECRET, then_leave=False)
    expected = [
        form.choices.rows["pangea"].button,
        panel.import_env,
        panel.texts["address"].edit,
        panel.texts["client_id"].edit,
        panel.secret.edit,
        panel.advanced.button,
        form.callback,
        form.copy_callback,
        form.test_button,
        form.revert_button,
        form.save_button,
    ]

    assert walk(expected[0], len(expected)) == expected


def test_tab_walks_through_the_passphrases_to_the_buttons(secrets: SettingsPage) -> None:
    choose_place(secrets, "sealed_file")
    form = secrets.secrets

    assert walk(form.first.edit, 4) == [form.first.edit, form.second.edit, form.revert_button, form.save_button]


def test_tab_walks_from_the_restart_through_the_numbers(
    bridge: SettingsBridge, adapter: SettingsAdapter, network: SettingsPage
) -> None:
    keep(bridge, network, adapter, SignIn(), needs_restart=True)
    form = network.network
    form.idle.spin.setValue(30)
    banner = form.restart_due.banner
    assert banner is not None
    assert banner.button is not None
    numbers = [form.port.spin, form.access.spin, form.approval.spin, form.idle.spin]

    expected = [banner.button, *numbers, form.revert_button, form.save_button]
    assert walk(banner.button, len(expected)) == expected


def walk(first: QWidget, steps: int) -> list[QWidget | None]:
    """Press Tab again and again; return where that leads."""
    first.setFocus()
    visited = []
    for _ in range(steps):
        visited.append(first.window().focusWidget())
        QTest.keyClick(visited[-1] or first, Qt.Key.Key_Tab)
    return visited


# with a real bridge and the stand-in for Pangea


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def stand_in(callback: str) -> Iterator[StandIn]:
    """Serve the stand-in on a thread of its own."""
    is_over, made, is_ready = threading.Event(), list[StandIn](), threading.Event()

    async def run() -> None:
        async with served(redirect_uris=[callback]) as pangea:
            made.append(pangea)
            is_ready.set()
            await asyncio.to_thread(is_over.wait, 60)

    thread = threading.Thread(target=lambda: asyncio.run(run()), name="stand-in")
    thread.start()
    try:
        assert is_ready.wait(20)
        yield made[0]
    finally:
        is_over.set()
        thread.join(20)


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[MainWindow, Paths, int]]:
    """A window over a real bridge on a thread of its own, its settings page open."""
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "logs", tmp_path / "run")
    port = free_port()
    adapter = BridgeAdapter(paths)
    shown = MainWindow(adapter, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(shown)
    adapter.changed.connect(shown.paint)
    failures: list[BridgeError] = []
    adapter.failed.connect(failures.append)
    shown.resize(1100, 800)
    shown.show()
    shown.activateWindow()
    with qtbot.waitSignal(adapter.ready, timeout=20_000):
        adapter.start(Config(port=port, secrets="memory"))
    shown.show_settings("sign-in")
    qtbot.waitUntil(lambda: shown.settings_page.sign_in.now is not None, timeout=10_000)
    yield shown, paths, port
    assert failures == []
    assert adapter.stop(5)


def test_pangea_is_set_up_from_the_form(qtbot: QtBot, real: tuple[MainWindow, Paths, int]) -> None:
    window, paths, port = real
    page, form = window.settings_page, window.settings_page.sign_in
    panel = form.panels["pangea"]
    with stand_in(f"http://localhost:{port}/pangea/callback") as pangea:
        fill_in_pangea(page, pangea.base, pangea.client.client_id, SECRET)
        assert form.callback.text() == f"http://localhost:{port}/pangea/callback"
        press(form.test_button)
        qtbot.waitUntil(form.findings.isVisible, timeout=15_000)
        wrong = [finding.name for finding in form.findings.findings if not finding.is_well]
        assert "Client ID and secret" in wrong

        type_into(panel.secret, pangea.client.secret)
        press(form.test_button)
        qtbot.waitUntil(lambda: form.findings.summary.text().startswith("Everything"), timeout=15_000)
        assert [finding.name for finding in form.findings.findings if not finding.is_well] == []
        press(form.save_button)
        qtbot.waitUntil(lambda: form.notice.isVisible() and not page.has_changes(), timeout=15_000)

        assert form.notice.banner is not None
        assert form.notice.banner.title.text().startswith("Saved.")
        kept = read_config(paths.config_file)
        assert kept.sign_in == SignIn(provider="pangea", address=pangea.base, client_id=pangea.client.client_id)
        assert pangea.client.secret not in paths.config_file.read_text()
        qtbot.waitUntil(lambda: panel.secret.edit.placeholderText() == "Kept in memory only", timeout=5000)

        press(form.test_button)
        qtbot.waitUntil(lambda: form.findings.summary.text().startswith("Everything"), timeout=15_000)


def test_a_restart_from_the_form_serves_on_the_new_port(qtbot: QtBot, real: tuple[MainWindow, Paths, int]) -> None:
    window, paths, _ = real
    window.show_settings("network")
    form = window.settings_page.network
    port = free_port()
    form.port.spin.setValue(port)
    press(form.save_button)
    qtbot.waitUntil(form.restart_due.isVisible, timeout=10_000)
    banner = form.restart_due.banner
    assert banner is not None
    assert banner.button is not None

    answer("Restart")
    press(banner.button)
    qtbot.waitUntil(lambda: window.home.address.text() == f"http://localhost:{port}/mcp", timeout=20_000)

    assert read_config(paths.config_file).port == port
    qtbot.waitUntil(lambda: not form.restart_due.isVisible(), timeout=10_000)
    assert not window.settings_page.has_changes()


def test_the_sealed_file_is_made_from_the_form(qtbot: QtBot, real: tuple[MainWindow, Paths, int]) -> None:
    window, paths, _ = real
    window.show_settings("secrets")
    form = window.settings_page.secrets
    choose_place(window.settings_page, "sealed_file")
    type_into(form.first, "correct horse")
    type_into(form.second, "correct horse")

    press(form.save_button)
    qtbot.waitUntil(lambda: form.place.text() == "Secrets are kept in: a sealed file", timeout=20_000)

    assert paths.sealed_secrets.exists()
    assert read_config(paths.config_file).secrets == "sealed_file"


def test_marks_keep_an_edge_when_the_theme_turns_dark(page: SettingsPage, qtbot: QtBot) -> None:
    button = page.sign_in.choices.rows["oidc"].button
    before, role = QApplication.palette(), QPalette.ColorRole
    dark = QPalette(QColor("#38383b"), QColor("#2b2b2d"))
    dark.setColor(role.Base, QColor("#1f1f21"))

    QApplication.setPalette(dark)
    try:
        qtbot.waitUntil(lambda: button.palette().color(role.WindowText) == dark.color(role.WindowText))
        edge = button.palette().color(role.Window).darker(150)
        assert contrast(edge, dark.color(role.Base)) >= 3
    finally:
        QApplication.setPalette(before)
