"""Settings with a secret go back with the secret they had; settings without one are kept all together or not at all."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app.audit_shipping import TOKEN
from bridge_app.authorization.external_tokens import INTROSPECTION_SECRET
from bridge_app.bridge import Bridge
from bridge_app.config import AccessTokens, AuditLog, Config, read_config
from bridge_app.errors import BridgeError, ConfigError
from bridge_app.paths import Paths
from bridge_app.store.secrets import MemorySecretStore
from tests.fakes import Clock

ASKED = AccessTokens("introspection", "https://login.example.com/", client_id="bridge")
LOG = AuditLog(True, "aws.us.pangea.cloud")
FIRST, SECOND = "pts_" + "a" * 32, "pts_" + "b" * 32


@pytest.fixture
async def bridge(tmp_path: Path) -> AsyncIterator[Bridge]:
    bridge = Bridge.open(Paths.below(tmp_path), Config(secrets="memory"), clock=Clock(), secrets=MemorySecretStore())
    async with bridge.lend_secrets():
        yield bridge
    bridge.close()


async def kept(bridge: Bridge, name: str) -> str | None:
    return await bridge._ready_secrets().get(name)


async def test_accepted_tokens_go_back_with_their_client_secret(bridge: Bridge) -> None:
    await bridge.use_access_tokens(ASKED, "first-secret-of-ours")
    await bridge.use_access_tokens(AccessTokens(), "")
    assert await kept(bridge, INTROSPECTION_SECRET) is None

    await bridge.undo_access_tokens(ASKED)

    assert read_config(bridge.paths.config_file).access_tokens == ASKED
    assert await kept(bridge, INTROSPECTION_SECRET) == "first-secret-of-ours"


async def test_the_audit_log_goes_back_and_forth_with_its_token(bridge: Bridge) -> None:
    await bridge.use_audit_log(LOG, FIRST)
    await bridge.use_audit_log(LOG, SECOND)

    await bridge.undo_audit_log(LOG)
    first = await kept(bridge, TOKEN)
    await bridge.undo_audit_log(LOG)

    assert (first, await kept(bridge, TOKEN)) == (FIRST, SECOND)


async def test_without_a_change_in_this_run_nothing_is_taken_back(bridge: Bridge) -> None:
    for undo in (bridge.undo_access_tokens(AccessTokens()), bridge.undo_audit_log(AuditLog())):
        with pytest.raises(BridgeError, match="can't be taken back any more"):
            await undo


async def test_one_setting_out_of_range_keeps_all_of_them(bridge: Bridge) -> None:
    bridge.use(port=8100)
    before = bridge.paths.config_file.read_bytes()

    with pytest.raises(ConfigError):
        bridge.use(check_for_updates=True, grant_idle_days=0, verbose_log=True)

    assert bridge.paths.config_file.read_bytes() == before
    assert bridge.config == replace(Config(secrets="memory"), port=8100)


async def test_writing_down_each_step_counts_at_once_and_asks_for_no_restart(
    bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    levels: list[bool] = []
    monkeypatch.setattr("bridge_app.bridge.write_more", levels.append)

    bridge.use(verbose_log=True, notify_of_problems=False)
    bridge.use(verbose_log=False)

    assert levels == [True, False]
    assert not (await bridge.settings_now()).needs_restart
    assert not bridge.snapshot().notify_of_problems
