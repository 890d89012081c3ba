"""A bridge that has settings and nothing else, and an adapter that asks it when the test says so."""

import asyncio
import inspect
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize

from bridge_app.autostart import OFF, AutostartNow
from bridge_app.bridge import SettingsNow
from bridge_app.config import (
    AccessTokens,
    AuditLog,
    Config,
    SecretsChoice,
    SignIn,
)
from bridge_app.errors import BridgeError
from bridge_app.models import Finding, Right
from bridge_app.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.samples import RecordingAdapter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PANGEA = SignIn(
    provider="pangea",
    address="https://pdn-abc.login.aws.us.pangea.cloud",
    client_id="psa_" + "a2" * 16,
)
OIDC = SignIn(provider="oidc", address="https://login.example.com/", client_id="bridge", audience="https://api.example")
MAPPED = replace(
    OIDC,
    scopes=("openid", "profile", "read", "write"),
    rights=((Right.READ, ("read", "profile")), (Right.WRITE, ("write",))),
    parameters=(("prompt", "login"), ("hd", "example.com")),
)
GITHUB = SignIn(
    provider="oauth",
    name="GitHub",
    authorization_endpoint="https://github.com/login/oauth/authorize",
    token_endpoint="https://github.com/login/oauth/access_token",
    userinfo_endpoint="https://api.github.com/user",
    client_id="Iv1.0123456789abcdef",
    subject_claim="id",
)
JWTS = AccessTokens(
    accept="jwt", issuer="https://login.example.com/", audience="https://bridge.example.com/mcp", rights="writer"
)
ASKED = AccessTokens(accept="introspection", issuer="https://login.example.com/", client_id="bridge")
SECRET = "pck_" + "s3cret" * 6
WELL = (
    Finding("What you filled in", True, "has the right shape"),
    Finding("Client ID and secret", True, "Pangea knows this client"),
    Finding("Sign-in page", True, "opens, for this client and this callback address"),
    Finding("PKCE", True, "sent", "Switch it off only if signing in fails with it."),
    Finding(
        "Callback address",
        True,
        "http://localhost:8000/pangea/callback",
        "Register exactly this address as redirect URI. In the Pangea console: AuthN, OAuth Server, Clients.",
    ),
)
ILL = (
    WELL[0],
    Finding(
        "Client ID and secret",
        False,
        "Pangea did not say whether the login stands.",
        "The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: "
        "Pangea's last a year at most. In the Pangea console: AuthN, OAuth Server, Clients.",
    ),
    Finding(
        "Sign-in page",
        False,
        "Pangea turns this sign-in away (400)",
        "Check the client ID, and register exactly this callback address: http://localhost:8000/pangea/callback",
    ),
    *WELL[3:],
)


@dataclass
class SettingsBridge:
    """Answers what the settings page asks, and notes what it is told to change."""

    config: Config = field(default_factory=Config)
    has_client_secret: bool = False
    has_introspection_secret: bool = False
    has_sealed_file: bool = False
    needs_restart: bool = False
    has_vault_token: bool = False
    has_audit_token: bool = False
    autostart: AutostartNow = OFF
    new_logins: int = 0
    findings: tuple[Finding, ...] = WELL
    failure: BridgeError | None = None
    """What the next change fails with."""
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    async def settings_now(self) -> SettingsNow:
        return SettingsNow(
            self.config,
            self.has_client_secret,
            self.has_sealed_file,
            self.needs_restart,
            self.has_vault_token,
            self.has_audit_token,
            self.has_introspection_secret,
            self.autostart,
        )

    async def test_sign_in(self, settings: SignIn, client_secret: str | None) -> tuple[Finding, ...]:
        self.calls.append(("test_sign_in", settings, client_secret))
        self._fail()
        return self.findings

    def count_new_logins(self, settings: SignIn) -> int:
        return self.new_logins

    async def use_sign_in(self, settings: SignIn, client_secret: str | None) -> None:
        self.calls.append(("use_sign_in", settings, client_secret))
        self._fail()
        self.config = replace(self.config, sign_in=settings)
        if client_secret is not None:
            self.has_client_secret = bool(client_secret)

    async def test_access_tokens(self, settings: AccessTokens, client_secret: str | None) -> tuple[Finding, ...]:
        self.calls.append(("test_access_tokens", settings, client_secret))
        self._fail()
        return self.findings

    async def use_access_tokens(self, settings: AccessTokens, client_secret: str | None) -> None:
        self.calls.append(("use_access_tokens", settings, client_secret))
        self._fail()
        self.config = replace(self.config, access_tokens=settings)
        if client_secret is not None:
            self.has_introspection_secret = bool(client_secret)

    async def use_secrets(self, choice: SecretsChoice, passphrase: str | None, **vault: Any) -> str:
        self.calls.append(("use_secrets", choice, passphrase, *vault.values()))
        self._fail()
        self.config = replace(self.config, secrets=choice, vault=vault.get("vault", self.config.vault))
        self.has_vault_token = choice == "pangea_vault"
        places = {"keyring": "GNOME Keyring", "memory": "memory only", "sealed_file": "a sealed file"}
        return places.get(choice, "Pangea Vault")

    async def use_audit_log(self, log: AuditLog, token: str | None) -> None:
        self.calls.append(("use_audit_log", log, token))
        self._fail()
        self.config = replace(self.config, audit_log=log)
        self.has_audit_token = log.enabled

    async def test_audit_log(self, log: AuditLog, token: str | None) -> tuple[Finding, ...]:
        self.calls.append(("test_audit_log", log, token))
        self._fail()
        return self.findings

    async def undo_sign_in(self, settings: SignIn) -> None:
        self.calls.append(("undo_sign_in", settings))
        self._fail()
        self.config = replace(self.config, sign_in=settings)

    async def undo_access_tokens(self, settings: AccessTokens) -> None:
        self.calls.append(("undo_access_tokens", settings))
        self._fail()
        self.config = replace(self.config, access_tokens=settings)

    async def undo_audit_log(self, log: AuditLog) -> None:
        self.calls.append(("undo_audit_log", log))
        self._fail()
        self.config = replace(self.config, audit_log=log)
        self.has_audit_token = log.enabled

    def forget_former_secrets(self) -> None:
        self.calls.append(("forget_former_secrets",))

    def use(self, **settings: Any) -> None:
        self.calls.append(("use", settings))
        self._fail()
        before = self.config
        self.config = replace(before, **settings)
        times = ("port", "access_token_seconds", "approval_seconds", "grant_idle_days")
        if any(getattr(before, name) != getattr(self.config, name) for name in times):
            self.needs_restart = True

    def use_autostart(self, is_on: bool) -> AutostartNow:
        self.calls.append(("use_autostart", is_on))
        self._fail()
        self.autostart = AutostartNow("on" if is_on else "off", "/usr/bin/mcp-auth-bridge")
        return self.autostart

    def clear_activity(self) -> None:
        self.calls.append(("clear_activity",))
        self._fail()

    def _fail(self) -> None:
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure


class SettingsAdapter(RecordingAdapter):
    """Runs commands on a `SettingsBridge`, those that wait too."""

    def __init__(self, bridge: SettingsBridge | None = None) -> None:
        super().__init__()
        self.settings = bridge or SettingsBridge()
        self.restarts = 0

    def run_commands(self) -> list[tuple[Any, ...]]:
        """Run what was submitted, and what that leads to; return the changes asked for so far."""
        while self.waiting:
            command, then = self.waiting.pop(0)
            answer = command(self.settings)
            if inspect.isawaitable(answer):
                answer = asyncio.run(_wait_for(answer))
            if then is not None:
                then(answer)
        return self.settings.calls

    def restart(self) -> None:
        """Note that the bridge was to start anew."""
        self.restarts += 1


async def _wait_for(answer: Any) -> Any:
    return await answer


def settings_window(
    qtbot: "QtBot", adapter: SettingsAdapter, folder: Path, section: str, *, is_smallest: bool = False
) -> MainWindow:
    """Return a window that was turned to a section of the settings, and has read them."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(adapter, settings, samples.Clock())  # type: ignore[arg-type]
    adapter.setParent(made)
    qtbot.addWidget(made)
    made.resize(made.minimumSize() if is_smallest else QSize(1100, 800))
    made.show()
    if not is_smallest:
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
    made.paint(samples.snapshot())
    made.show_settings(section)
    adapter.run_commands()
    return made
