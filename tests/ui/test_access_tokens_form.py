"""Access tokens in the settings: judged while they are typed, tried out before they are kept, kept only by Save."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bridge_app.config import AccessTokens
from bridge_app.errors import BridgeError
from bridge_app.models import GrantState, Identity, Problem
from bridge_app.ui import words
from bridge_app.ui.access_tokens_form import AccessTokensForm
from bridge_app.ui.main_window import MainWindow
from bridge_app.ui.settings_page import SECTION_OF_PROBLEM
from tests.ui import samples
from tests.ui.inspection import cut_texts, overlapping, unnamed_controls
from tests.ui.samples import grant, snapshot
from tests.ui.settings_samples import ASKED, ILL, JWTS, SECRET, SettingsAdapter, SettingsBridge, settings_window
from tests.ui.test_settings_page import answer, press, type_into


@pytest.fixture
def bridge() -> SettingsBridge:
    return SettingsBridge()


@pytest.fixture
def adapter(bridge: SettingsBridge) -> SettingsAdapter:
    return SettingsAdapter(bridge)


@pytest.fixture
def window(qtbot: QtBot, adapter: SettingsAdapter, tmp_path: Path) -> MainWindow:
    return settings_window(qtbot, adapter, tmp_path, "access-tokens")


@pytest.fixture
def form(window: MainWindow) -> AccessTokensForm:
    return window.settings_page.access_tokens


Keep = Callable[..., None]


@pytest.fixture
def keep(bridge: SettingsBridge, adapter: SettingsAdapter, window: MainWindow) -> Keep:
    """Return a function that lets the bridge have settings, and the form have read them."""

    def keep(settings: AccessTokens, **facts: bool) -> None:
        bridge.config = replace(bridge.config, access_tokens=settings)
        for name, value in facts.items():
            setattr(bridge, name, value)
        window.settings_page.look()
        adapter.run_commands()

    return keep


def test_nothing_is_accepted_and_nothing_is_asked_at_first(form: AccessTokensForm) -> None:
    assert form.accept() == "none"
    assert not form.test_button.isVisible()
    assert not form.warning.isVisible()
    assert not any(field.isVisible() for field in (*form.texts.values(), form.secret, form.rights))
    assert not form.is_changed()


def test_switching_it_on_says_what_it_means(form: AccessTokensForm) -> None:
    form.choices.rows["jwt"].button.click()

    assert form.warning.banner is not None
    assert form.warning.banner.isVisible()
    assert "gets in at once" in form.warning.banner.hint.text()
    assert form.is_changed()


def test_each_way_shows_what_it_needs(form: AccessTokensForm) -> None:
    form.advanced.unfold(True)
    form.choices.rows["jwt"].button.click()
    assert {name for name, field in form.texts.items() if field.isVisible()} == {
        "issuer", "audience", "jwks_uri", "algorithms", "required_scopes", "write_scopes", "destroy_scopes",
    }  # fmt: skip
    assert not form.secret.isVisible()

    form.choices.rows["introspection"].button.click()
    assert {name for name, field in form.texts.items() if field.isVisible()} == {
        "issuer", "audience", "client_id", "introspection_endpoint", "required_scopes", "write_scopes", "destroy_scopes",
    }  # fmt: skip
    assert form.secret.isVisible()


def test_what_is_typed_is_tested_and_kept(
    form: AccessTokensForm, adapter: SettingsAdapter, bridge: SettingsBridge
) -> None:
    form.choices.rows["jwt"].button.click()
    type_into(form.texts["issuer"], "https://login.example.com/")
    type_into(form.texts["audience"], "https://bridge.example.com/mcp")
    form.rights.combo.setCurrentIndex(1)

    press(form.test_button)
    adapter.run_commands()
    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("test_access_tokens", JWTS, ""), ("use_access_tokens", JWTS, "")]
    assert form.findings.summary.text() == "Everything is in place"
    assert form.notice.banner is not None
    assert "Saved" in form.notice.banner.title.text()
    assert not form.is_changed()


def test_an_audience_is_asked_for_before_anything_is_sent(
    form: AccessTokensForm, adapter: SettingsAdapter, bridge: SettingsBridge
) -> None:
    form.choices.rows["jwt"].button.click()
    type_into(form.texts["issuer"], "http://login.example.com/")
    assert "https://" in form.texts["issuer"].complaint.text()
    assert form.texts["audience"].complaint.text() == ""

    press(form.save_button)
    adapter.run_commands()

    assert "audience is missing" in form.texts["audience"].complaint.text()
    assert form.texts["issuer"].edit.hasFocus()
    assert bridge.calls == []


def test_lists_are_read_with_blanks_or_commas(form: AccessTokensForm, keep: Keep) -> None:
    keep(JWTS)
    form.texts["required_scopes"].edit.setText("mcp, work")
    form.texts["algorithms"].edit.setText("RS256 PS256")

    assert form.settings().required_scopes == ("mcp", "work")
    assert form.settings().algorithms == ("RS256", "PS256")


@pytest.mark.parametrize("kept", [JWTS, ASKED, AccessTokens(), replace(ASKED, auth_method="post", cache_seconds=5)])
def test_kept_settings_come_back_as_they_were(form: AccessTokensForm, keep: Keep, kept: AccessTokens) -> None:
    keep(kept, has_introspection_secret=True)

    assert form.settings() == kept
    assert not form.is_changed()


def test_a_kept_secret_is_used_again_but_not_for_another_address(form: AccessTokensForm, keep: Keep) -> None:
    keep(ASKED, has_introspection_secret=True)
    assert form.client_secret() is None
    assert "Kept in" in form.secret.edit.placeholderText()

    type_into(form.texts["issuer"], "https://elsewhere.example/")

    assert form.client_secret() == ""
    assert "another address" in form.secret.hint.text()


def test_a_secret_is_hidden_and_gone_once_it_is_kept(
    form: AccessTokensForm, keep: Keep, adapter: SettingsAdapter, bridge: SettingsBridge
) -> None:
    keep(ASKED)
    type_into(form.secret, SECRET)
    assert form.secret.edit.displayText() != SECRET

    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_access_tokens", ASKED, SECRET)]
    assert form.secret.text() == ""


def test_switching_it_off_needs_no_fields(
    form: AccessTokensForm, keep: Keep, adapter: SettingsAdapter, bridge: SettingsBridge
) -> None:
    keep(ASKED, has_introspection_secret=True)
    form.choices.rows["none"].button.click()

    press(form.save_button)
    adapter.run_commands()

    assert bridge.calls == [("use_access_tokens", AccessTokens(), "")]
    assert not form.is_changed()


def test_a_failure_is_told_in_place(
    form: AccessTokensForm, keep: Keep, adapter: SettingsAdapter, bridge: SettingsBridge
) -> None:
    keep(JWTS)
    form.rights.combo.setCurrentIndex(0)
    bridge.failure = BridgeError("The settings could not be saved.", "Check the disk.")

    press(form.save_button)
    adapter.run_commands()

    assert form.notice.banner is not None
    assert form.notice.banner.title.text() == "The settings could not be saved."
    assert form.is_changed()


def test_a_change_after_a_test_is_told(form: AccessTokensForm, keep: Keep, adapter: SettingsAdapter) -> None:
    keep(JWTS)
    press(form.test_button)
    adapter.run_commands()

    type_into(form.texts["audience"], "https://other.example.com/mcp")

    assert "changed something" in form.findings.summary.text()


def test_nothing_is_cut_overlapping_or_nameless(
    window: MainWindow,
    form: AccessTokensForm,
    keep: Keep,
    adapter: SettingsAdapter,
    bridge: SettingsBridge,
    qtbot: QtBot,
) -> None:
    bridge.findings = ILL
    for settings in (AccessTokens(), JWTS, ASKED):
        keep(settings, has_introspection_secret=True)
        form.advanced.unfold(True)
        if settings.accept != "none":
            press(form.test_button)
            adapter.run_commands()
        qtbot.wait(20)

        assert cut_texts(form.content) == []
        assert overlapping(form.content) == []
        assert unnamed_controls(window) == []


def test_the_problem_leads_to_the_section(window: MainWindow) -> None:
    assert SECTION_OF_PROBLEM["access-tokens"] == "access-tokens"
    problem = Problem("access-tokens", "login.example.com is not answering.", "Try again later.")

    window.paint(snapshot(problems=(problem,)))
    window.show_settings("access-tokens")

    assert window.settings_page.section() == "access-tokens"


# ---- on the Clients page -----------------------------------------------------------------------------------------


EXTERNAL = {
    "client_kind": "external",
    "client_name": "nightly-build",
    "client_id": "external_0123",
    "redirect_host": "",
    "identity": Identity("https://login.example.com/", "build", "Nightly build"),
}


def test_a_client_says_whose_token_it_has(window: MainWindow) -> None:
    window.paint(snapshot(grants=(grant(1, **EXTERNAL),)))
    window.show_page("clients")
    window.clients.table.selectRow(0)

    details = window.clients.details
    assert "login.example.com" in details.check.value.text()
    assert "Token of" in details.check.value.text()
    assert details.person.caption.text() == "Acts for"
    assert words.name_check("external") == words.name_check("external", "?")


def test_removing_a_revoked_one_is_asked_about_since_it_lets_it_in_again(
    window: MainWindow, adapter: SettingsAdapter
) -> None:
    revoked = grant(1, **EXTERNAL, state=GrantState.REVOKED, ended_at=samples.NOW - 60, ended_because="revoked by you")
    window.paint(snapshot(grants=(revoked,)))
    window.show_page("clients")
    window.clients.table.selectRow(0)
    assert "stay refused until you remove it" in window.clients.details.ending.text()

    adapter.waiting.clear()
    said = answer("Cancel")
    press(window.clients.details.remove)
    assert adapter.waiting == []
    assert "Let" in said[0]
    answer("Remove from list")
    press(window.clients.details.remove)

    assert len(adapter.waiting) == 1
