"""Pangea Vault and Secure Audit Log behind a whole bridge: chosen, left, moved, and shown."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bridge_app import audit_shipping, doctor, settings_questions
from bridge_app import bridge as bridge_module
from bridge_app.config import AuditLog, Config, Vault, read_config
from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.models import AuditLogState, RunState
from bridge_app.paths import Paths
from bridge_app.store import pangea_api
from bridge_app.store import secrets as secrets_module
from bridge_app.store.native_keyring import LibraryKeyring
from tests.company import free_port
from tests.conftest import ServeBridge, Served
from tests.demo.person import StandIn, served
from tests.store.keyring_fakes import FakeBackend

ROOT = Path(__file__).parents[2]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeBackend:
    made = FakeBackend()
    monkeypatch.setattr(secrets_module, "native_keyring", lambda: LibraryKeyring(made, "Fake Keyring", may_ask=False))
    return made


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_shipping, "SHIP_SECONDS", 0.02)
    monkeypatch.setattr(pangea_api, "FIRST_PAUSE_SECONDS", 0.05)


@pytest.fixture
async def pangea() -> AsyncIterator[StandIn]:
    async with served() as found:
        yield found


def on_a_port() -> Config:
    """Return settings that can be saved."""
    return Config(port=free_port(), secrets="memory")


async def until(claim: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not claim():
            await asyncio.sleep(0.02)


async def is_open(served: Served) -> None:
    await until(lambda: served.bridge._secrets is not None)


def in_vault(pangea: StandIn) -> int:
    return sum(item.type == "secret" for item in pangea.app.state.vault.items.values())


async def test_secrets_move_to_vault_and_back(serve: ServeBridge, pangea: StandIn, backend: FakeBackend) -> None:
    token = pangea.cloud.service_token
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        bridge = served.bridge
        await bridge.use_audit_log(AuditLog(True, pangea.base), token)

        assert await bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token=token) == "Pangea Vault"
        await until(lambda: in_vault(pangea) == 1)
        assert (await bridge.settings_now()).has_vault_token
        assert (await bridge.settings_now()).has_audit_token
        assert not (await bridge.settings_now()).needs_restart
        assert bridge.snapshot().secrets_kept_in == "Pangea Vault"
        assert read_config(bridge.paths.config_file).vault == Vault(pangea.base)

        assert await bridge.use_secrets("keyring") == "Fake Keyring"
        assert in_vault(pangea) == 0
        assert not bridge.paths.vault_copy.exists()
        assert (await bridge.settings_now()).has_audit_token
        assert [name.partition(" #")[0] for _, name in backend.values] == [audit_shipping.TOKEN]


async def test_a_start_with_vault_out_of_reach_is_like_any_other(
    serve: ServeBridge, pangea: StandIn, backend: FakeBackend
) -> None:
    token = pangea.cloud.service_token
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        await served.bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token=token)
        await served.bridge.use_audit_log(AuditLog(True, pangea.base), token)
        paths = served.bridge.paths
    pangea.cloud.knobs.change({"service": "gone"})

    async with serve(config=read_config(paths.config_file)) as served:
        await is_open(served)
        await served.login(served.app())

        assert (await served.bridge.settings_now()).has_audit_token
        assert served.bridge.snapshot().state is RunState.RUNNING


@pytest.mark.parametrize("token", [None, "", "pts_" + "z" * 32])
async def test_vault_can_not_be_chosen_without_a_token_that_works(
    serve: ServeBridge, pangea: StandIn, backend: FakeBackend, token: str | None
) -> None:
    async with serve(config=on_a_port()) as served:
        await is_open(served)

        with pytest.raises(SecretStoreUnavailable, match="service token"):
            await served.bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token=token)

        assert served.bridge.config.secrets == "memory"
        assert served.bridge.snapshot().secrets_kept_in == "memory only"
        assert not backend.values


async def test_a_new_token_is_taken_without_moving_anything(
    serve: ServeBridge, pangea: StandIn, backend: FakeBackend
) -> None:
    token = pangea.cloud.service_token
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        bridge = served.bridge
        await bridge.use_audit_log(AuditLog(True, pangea.base), token)
        await bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token=token)
        pangea.cloud.service_token = "pts_" + "b" * 32
        await bridge._ready_secrets().put("another", "secret")
        await until(lambda: [problem.id for problem in bridge.snapshot().problems].count("vault"))
        assert bridge.snapshot().state is RunState.NEEDS_YOU

        await bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token="pts_" + "b" * 32)
        await until(lambda: in_vault(pangea) == 2)

        assert await bridge._ready_secrets().get("another") == "secret"
        assert "vault" not in [problem.id for problem in bridge.snapshot().problems]


async def test_an_outage_that_lasts_is_told_at_last(
    serve: ServeBridge, pangea: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        bridge = served.bridge
        await bridge.use_audit_log(AuditLog(True, pangea.base), pangea.cloud.service_token)
        pangea.cloud.knobs.change({"audit": "down"})
        bridge.add_key("a script", "reader")
        await until(lambda: bridge.snapshot().audit_log == AuditLogState(1, 0, DOWN))
        assert not bridge.snapshot().problems

        monkeypatch.setattr(pangea_api, "PATIENCE_SECONDS", 0.0)

        (problem,) = bridge.snapshot().problems
        assert problem.id == "audit-log"
        assert problem.hint == "Activity waits here meanwhile."
        assert bridge.snapshot().state is RunState.NEEDS_YOU


DOWN = "Pangea Secure Audit Log has a problem of its own (503). Nothing is lost; it is tried again later."


@pytest.mark.parametrize(
    ("log", "token", "words"),
    [
        (AuditLog(True, ""), "pts_" + "a" * 32, "The domain is missing"),
        (AuditLog(True, "aws.us.pangea.cloud"), "pck_" + "a" * 32, "This is the client secret"),
        (AuditLog(True, "aws.us.pangea.cloud"), None, "pts_"),
        (AuditLog(True, "aws.us.pangea.cloud", "my log"), "pts_" + "a" * 32, "config ID"),
    ],
)
async def test_an_audit_log_that_can_not_work_is_not_switched_on(
    serve: ServeBridge, log: AuditLog, token: str | None, words: str
) -> None:
    async with serve(config=on_a_port()) as served:
        await is_open(served)

        with pytest.raises(BridgeError) as caught:
            await served.bridge.use_audit_log(log, token)

        assert words in str(caught.value)
        assert served.bridge.config.audit_log == AuditLog()
        assert served.bridge.snapshot().audit_log is None


async def test_switched_off_its_token_is_forgotten(serve: ServeBridge, pangea: StandIn) -> None:
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        await served.bridge.use_audit_log(AuditLog(True, pangea.base), pangea.cloud.service_token)
        await served.bridge.use_audit_log(AuditLog(False, pangea.base))

        assert not (await served.bridge.settings_now()).has_audit_token
        assert served.bridge.snapshot().audit_log is None


async def test_a_fault_of_ours_in_a_side_job_costs_the_server_nothing(
    serve: ServeBridge, pangea: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "FAULT_SECONDS", 0.01)
    failures: list[int] = []

    async def fail(self: object, http: object) -> float:
        failures.append(1)
        raise KeyError("a fault of ours")

    monkeypatch.setattr(audit_shipping.AuditShipping, "_ship", fail)
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        await served.bridge.use_audit_log(AuditLog(True, pangea.base), pangea.cloud.service_token)
        await until(lambda: len(failures) > 2)

        await served.login(served.app())


async def test_status_and_doctor_tell_what_waits(serve: ServeBridge, pangea: StandIn, paths: Paths) -> None:
    async with serve(config=on_a_port(), paths=Paths.below(paths.data_dir)) as served:
        await is_open(served)
        bridge = served.bridge
        await bridge.use_audit_log(AuditLog(True, pangea.base), pangea.cloud.service_token)
        pangea.cloud.knobs.change({"audit": "no_credit"})
        for number in range(12):
            bridge.add_key(f"script {number}", "reader")
        await until(lambda: bridge.snapshot().audit_log and "no credit" in bridge.snapshot().audit_log.trouble)  # type: ignore[union-attr]
        environment = {**os.environ, "MCP_AUTH_BRIDGE_HOME": str(paths.data_dir)}
        command = [sys.executable, "-m", "bridge_app", "status"]
        told = await asyncio.to_thread(
            subprocess.run, command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True
        )
        findings = await doctor.examine(bridge.paths, passphrase=lambda config: None)

    assert "12 events wait for Pangea Secure Audit Log. There is no credit left" in told.stdout
    (finding,) = [each for each in findings if each.name == "Audit log"]
    assert not finding.is_well
    assert "12 events wait" in finding.words


async def test_doctor_asks_vault(serve: ServeBridge, pangea: StandIn, backend: FakeBackend, paths: Paths) -> None:
    token = pangea.cloud.service_token
    async with serve(config=on_a_port()) as served:
        await is_open(served)
        await served.bridge.use_secrets("pangea_vault", vault=Vault(pangea.base), service_token=token)

    async def look() -> tuple[bool, str]:
        findings = await doctor.examine(paths, passphrase=lambda config: None)
        (finding,) = [each for each in findings if each.name == "Secrets"]
        return finding.is_well, finding.words

    well = await look()
    pangea.cloud.knobs.change({"vault": "forbidden"})

    assert well == (True, "kept in Pangea Vault")
    assert await look() == (False, "Pangea Vault refuses this service token.")


def test_the_settings_are_read_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('secrets = "pangea_vault"\n[vault]\ndomain = "aws.us.pangea.cloud"\n[audit_log]\nenabled = true\n')

    config = read_config(file)

    assert config == Config(
        secrets="pangea_vault", vault=Vault("aws.us.pangea.cloud"), audit_log=AuditLog(enabled=True)
    )


@pytest.mark.parametrize("line", ['token = "pts_x"', "enabled = 1", 'enabled = "yes"', "domain = 3", "vualt = 1"])
def test_a_wrong_line_is_refused_and_a_token_never_belongs_there(tmp_path: Path, line: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"[audit_log]\n{line}\n")

    with pytest.raises(BridgeError) as caught:
        read_config(file)

    assert "pts_x" not in str(caught.value)
    assert ("A secret never belongs in this file." in str(caught.value)) is ("token" in line)


async def test_a_choice_that_can_not_be_saved_leaves_nothing_behind(
    serve: ServeBridge, pangea: StandIn, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise BridgeError("The disk is full.")

    monkeypatch.setattr(bridge_module, "save_config", fail)
    async with serve(config=on_a_port()) as served:
        await is_open(served)

        with pytest.raises(BridgeError, match="disk"):
            await served.bridge.use_secrets(
                "pangea_vault", vault=Vault(pangea.base), service_token=pangea.cloud.service_token
            )

        assert served.bridge.snapshot().secrets_kept_in == "memory only"
        assert not backend.values
        assert in_vault(pangea) == 0
        assert not served.bridge.paths.vault_copy.exists()


@pytest.mark.parametrize(
    ("domain", "token", "config_id", "wrong"),
    [
        ("aws.us.pangea.cloud", "pts_" + "a2" * 16, "", ""),
        ("http://127.0.0.1:8100", None, "pci_" + "a2" * 16, ""),
        ("https://audit.example.com", None, "", ""),
        ("", None, "", "domain"),
        ("pts_" + "a2" * 16, None, "", "domain"),
        ("http://audit.example.com", None, "", "domain"),
        ("audit.aws.us.pangea.cloud", None, "", "domain"),
        ("aws.….pangea.cloud", None, "", "domain"),
        ("us", None, "", "domain"),
        ("aws.us.pangea.cloud", "", "", "token"),
        ("aws.us.pangea.cloud", "pts_" + "a2" * 15, "", "token"),
        ("aws.us.pangea.cloud", "psa_" + "a2" * 16, "", "token"),
        ("aws.us.pangea.cloud", None, "pci_short", "config_id"),
    ],
)
def test_what_a_person_typed_is_judged_before_it_is_sent(
    domain: str, token: str | None, config_id: str, wrong: str
) -> None:
    misfits = settings_questions.check_service(domain, token, config_id)

    assert [each.field for each in misfits] == [wrong] * bool(wrong)
    assert not token or all(token not in each.words for each in misfits)
