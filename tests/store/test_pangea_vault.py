"""Secrets in Pangea Vault: sealed before they leave, never waited for, and brought there whenever Vault lets us."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pangea import PangeaConfig
from pangea.services import Vault as VaultOfTheSdk

from bridge_app.demo.vault_api import LONGEST_SECRET, Item
from bridge_app.errors import SecretStoreUnavailable
from bridge_app.store import pangea_api, pangea_vault
from bridge_app.store.pangea_vault import KEY, TOKEN, VaultPlace, VaultSecretStore, open_vault_store
from tests.demo.person import StandIn, served, stand_in
from tests.store.keyring_fakes import FakeBackend, MemoryIndex, make_store

DOMAIN = "http://127.0.0.1:9"


@dataclass
class Home:
    """A computer with a keyring and a folder, before a stand-in."""

    pangea: StandIn
    path: Path
    domain: str = DOMAIN
    backend: FakeBackend = field(default_factory=FakeBackend)
    index: MemoryIndex = field(default_factory=MemoryIndex)
    has_network: bool = True

    def open_http(self) -> httpx.AsyncClient:
        if not self.has_network:
            return httpx.AsyncClient(transport=httpx.MockTransport(_refuse))
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.pangea.app))

    async def open(self, *, token: str | None = None, is_chosen_now: bool = False) -> VaultSecretStore:
        place = VaultPlace(self.domain, self.open_http)
        ring = make_store(self.backend, self.index)
        return await open_vault_store(ring, self.path, place, token=token, is_chosen_now=is_chosen_now)

    async def choose(self) -> VaultSecretStore:
        return await self.open(token=self.pangea.cloud.service_token, is_chosen_now=True)

    @asynccontextmanager
    async def in_step(self, store: VaultSecretStore) -> AsyncIterator[None]:
        """Let the store work in the background meanwhile."""
        working = asyncio.create_task(store.keep_in_step())
        try:
            yield
        finally:
            store.close()
            async with asyncio.timeout(5):
                await working

    def items(self) -> list[Item]:
        """Return what Vault has, without folders."""
        return [item for item in self.pangea.app.state.vault.items.values() if item.type != "folder"]


def _refuse(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no network")


async def until(claim: Callable[[], object], seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not claim():
            await asyncio.sleep(0.01)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(stand_in(), tmp_path / "vault.sealed")


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pangea_api, "FIRST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(pangea_api, "LONGEST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(pangea_api, "NEEDS_PERSON_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(pangea_api, "_POLL_SECONDS", 0.01)


async def test_what_is_stored_is_in_vault_soon_and_vault_can_read_nothing(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("login of Alice", "a token of Alice")
        await until(lambda: store.waiting == 0)

        (item,) = home.items()
        told = json.dumps([item.name, item.folder, item.metadata, item.tags, [each.content for each in item.versions]])
        assert "Alice" not in told
        assert "token" not in told
        assert store.trouble is None
        assert await store.get("login of Alice") == "a token of Alice"


async def test_the_file_here_and_the_keyring_hold_no_plain_secret(home: Home) -> None:
    store = await home.choose()
    await store.put("name", "a token of Alice")

    assert b"a token of Alice" not in home.path.read_bytes()
    assert "a token of Alice" not in str(home.backend.values)
    assert {name.partition(" #")[0] for _, name in home.backend.values} == {KEY, TOKEN}
    store.close()


async def test_pangea_s_own_sdk_finds_what_we_stored(tmp_path: Path) -> None:
    async with served() as pangea:
        home = Home(pangea, tmp_path / "vault.sealed", pangea.base)
        home.open_http = httpx.AsyncClient  # type: ignore[method-assign]
        store = await home.choose()
        async with home.in_step(store):
            await store.put("name", "value")
            await until(lambda: store.waiting == 0)
            config = PangeaConfig(base_url_template=f"{pangea.base}/api/{{SERVICE_NAME}}")
            sdk = VaultOfTheSdk(pangea.cloud.service_token, config)

            found = (await asyncio.to_thread(sdk.list, filter={"name__contains": "."})).result

            assert found is not None
            assert [item.type for item in found.items] == ["secret"]


async def test_a_new_value_replaces_the_copy_and_a_deleted_one_takes_it_away(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("one", "first")
        await store.put("two", "stays")
        await until(lambda: store.waiting == 0)
        before = {item.id for item in home.items()}

        await store.put("one", "second")
        await until(lambda: store.waiting == 0)
        assert len(home.items()) == 2
        assert before & {item.id for item in home.items()}

        await store.delete("one")
        await until(lambda: store.waiting == 0)
        assert len(home.items()) == 1
        assert all(len(item.versions) == 1 for item in home.items())


async def test_a_value_that_is_stored_again_unchanged_costs_nothing(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("name", "value")
        await until(lambda: store.waiting == 0)
        asked = len(home.pangea.cloud.journal.entries())

        await store.put("name", "value")
        for _ in range(50):
            assert await store.get("name") == "value"

        assert store.waiting == 0
        assert len(home.pangea.cloud.journal.entries()) == asked


async def test_a_value_longer_than_vault_takes_is_split(home: Home) -> None:
    value = "x" * 60_000
    store = await home.choose()
    async with home.in_step(store):
        await store.put("name", value)
        await until(lambda: store.waiting == 0)
    assert len(home.items()) > 5
    assert max(len(item.versions[0].content["secret"]) for item in home.items()) <= LONGEST_SECRET

    home.path.unlink()
    restored = await home.open()

    assert await restored.get("name") == value
    restored.close()


@pytest.mark.parametrize("order", ["asc", "desc"])
async def test_a_lost_file_comes_back_from_vault(home: Home, order: str) -> None:
    home.pangea.cloud.knobs.change({"vault_version_order": order})
    store = await home.choose()
    async with home.in_step(store):
        for number in range(130):
            await store.put(f"name {number}", f"value {number}")
        await store.put("name 7", "newer")
        await store.delete("name 8")
        await until(lambda: store.waiting == 0)
    home.path.unlink()

    again = await home.open()

    assert await again.get("name 7") == "newer"
    assert await again.get("name 8") is None
    assert await again.get("name 129") == "value 129"
    async with home.in_step(again):
        await until(lambda: vars(again)["_is_read"])
        await asyncio.sleep(0.05)
        assert again.waiting == 0
    assert len(home.items()) == 129


async def test_a_lost_file_is_not_taken_for_an_empty_one_while_vault_is_down(home: Home) -> None:
    store = await home.choose()
    await store.put("name", "value")
    store.close()
    home.path.unlink()
    home.pangea.cloud.knobs.change({"vault": "down"})

    with pytest.raises(SecretStoreUnavailable, match="problem of its own"):
        await home.open()

    assert not home.path.exists()


async def test_a_lost_key_is_said_and_nothing_is_overwritten(home: Home) -> None:
    store = await home.choose()
    await store.put("name", "value")
    store.close()
    before = home.path.read_bytes()
    home.backend.values.clear()
    home.index.rows.clear()

    with pytest.raises(SecretStoreUnavailable, match="key to the secrets"):
        await home.open()
    assert home.path.read_bytes() == before

    anew = await home.choose()
    assert await anew.get("name") is None
    assert home.path.with_name("vault.sealed.lost").read_bytes() == before
    anew.close()


OUTAGES: list[tuple[dict[str, Any] | None, dict[str, Any] | None, str, bool]] = [
    ({"vault": "down"}, None, "Pangea Vault has a problem of its own (503).", False),
    ({"vault": "no_credit"}, None, "There is no credit left for Pangea Vault.", True),
    ({"vault": "forbidden"}, None, "Pangea Vault refuses this service token.", True),
    ({"service": "gone"}, None, "Pangea Vault has a problem of its own (410).", False),
    ({"service": "parked"}, None, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "rate_limit", "retry_after": 0}, "Pangea Vault is too busy.", False),
    (None, {"kind": "rate_limit"}, "Pangea Vault is too busy.", False),
    (None, {"kind": "unavailable", "retry_after": 0}, "Pangea Vault has a problem of its own (503).", False),
    (None, {"kind": "garbage"}, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "empty"}, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "huge"}, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "redirect"}, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "truncated"}, "Pangea Vault sent something that is not an answer.", False),
    (None, {"kind": "api_status", "status": 401, "api_status": "Unauthorized"}, "does not accept the service", True),
    (None, {"kind": "api_status", "status": 400, "api_status": "ServiceNotEnabled"}, "refuses this service", True),
]


@pytest.mark.parametrize(("knobs", "fault", "title", "needs_person"), OUTAGES, ids=lambda value: str(value)[:60])
async def test_while_vault_is_out_of_order_everything_works_here_and_is_brought_later(
    home: Home, knobs: dict[str, Any] | None, fault: dict[str, Any] | None, title: str, needs_person: bool
) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("before", "value")
        await until(lambda: store.waiting == 0)
        if knobs:
            home.pangea.cloud.knobs.change(knobs)
        if fault:
            home.pangea.cloud.faults.add("/api/vault/*", **{"times": None, **fault})

        await store.put("before", "newer")
        await store.put("name", "value")
        await until(lambda: store.trouble is not None)

        assert store.trouble is not None
        assert title in store.trouble.title
        assert store.trouble.needs_person is needs_person
        assert store.waiting == 2
        assert await store.get("before") == "newer"
        assert await store.check() == "Pangea Vault"

        home.pangea.cloud.knobs.change({"vault": "up", "service": "up"})
        home.pangea.cloud.faults.clear()
        await until(lambda: store.waiting == 0 and store.trouble is None)
        assert len(home.items()) == 2


async def test_without_a_network_a_start_costs_nothing_and_what_waited_is_not_forgotten(home: Home) -> None:
    store = await home.choose()
    await store.put("name", "value")
    store.close()
    home.has_network = False

    again = await home.open()
    async with home.in_step(again):
        assert await again.get("name") == "value"
        await until(lambda: again.trouble is not None)
        assert again.waiting == 1
        assert not home.items()

        home.has_network = True
    third = await home.open()
    async with home.in_step(third):
        await until(lambda: len(home.items()) == 1 and third.waiting == 0)


async def test_a_vault_that_never_answers_is_given_up_on(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pangea_api, "DEADLINE_SECONDS", 0.1)
    store = await home.choose()
    home.pangea.cloud.faults.add("/api/vault/*", "hang", times=None)
    async with home.in_step(store):
        await store.put("name", "value")
        await until(lambda: store.trouble is not None)

    assert store.trouble is not None
    assert store.trouble.title == "Pangea Vault is not answering."


@pytest.mark.parametrize("duplicates", ["allowed", "refused"])
async def test_a_lost_reply_leaves_one_copy_in_the_end(home: Home, duplicates: str) -> None:
    home.pangea.cloud.knobs.change({"vault_duplicates": duplicates})
    store = await home.choose()
    async with home.in_step(store):
        await until(lambda: vars(store)["_is_read"])
        home.pangea.cloud.faults.add("/api/vault/v2/secret/store", "truncated", times=2)
        await store.put("name", "value")
        await until(lambda: store.waiting == 0 and not vars(store)["_may_be_untidy"])

        assert len(home.items()) == 1


async def test_a_listing_that_lags_behind_loses_and_doubles_nothing(home: Home) -> None:
    home.pangea.cloud.knobs.change({"vault_delay": 3600})
    store = await home.choose()
    async with home.in_step(store):
        for value in ("first", "second", "third"):
            await store.put("name", value)
            await until(lambda: store.waiting == 0)

        assert await store.get("name") == "third"
        assert len(home.items()) == 1


async def test_a_value_that_changes_while_it_is_brought_is_brought_again(home: Home) -> None:
    store = await home.choose()
    home.pangea.cloud.faults.add("/api/vault/v2/secret/store", "delay", seconds=0.2, times=1)
    async with home.in_step(store):
        await store.put("name", "first")
        await until(lambda: home.pangea.cloud.faults.ordered[0].met == 1)
        await store.put("name", "second")
        await until(lambda: store.waiting == 0)

        assert len(home.items()) == 1
    home.path.unlink()
    again = await home.open()
    assert await again.get("name") == "second"
    again.close()


async def test_two_computers_with_one_project_never_meet(home: Home, tmp_path: Path) -> None:
    other = Home(home.pangea, tmp_path / "other.sealed")
    one, two = await home.choose(), await other.choose()
    async with home.in_step(one), other.in_step(two):
        await one.put("name", "of one")
        await two.put("name", "of two")
        await until(lambda: one.waiting == two.waiting == 0)

        assert len(home.items()) == 2
    home.path.unlink()
    again = await home.open()
    assert await again.get("name") == "of one"
    again.close()


async def test_a_copy_that_somebody_changed_is_not_believed(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("one", "first")
        await store.put("two", "second")
        await until(lambda: store.waiting == 0)
    one, two = home.items()
    one.versions[0].content, two.versions[0].content = two.versions[0].content, one.versions[0].content
    home.path.unlink()

    again = await home.open()

    assert await again.get("one") is None
    assert await again.get("two") is None
    again.close()


async def test_another_project_gets_everything(home: Home, tmp_path: Path) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("name", "value")
        await until(lambda: store.waiting == 0)
    home.pangea, home.domain = stand_in(), "http://127.0.0.1:10"

    moved = await home.choose()
    async with home.in_step(moved):
        await until(lambda: len(home.items()) == 1 and moved.waiting == 0)

        assert await moved.get("name") == "value"


@pytest.mark.parametrize(
    ("knobs", "match"),
    [
        ({"vault": "forbidden"}, "refuses this service token"),
        ({"vault": "no_credit"}, "no credit"),
        ({"vault": "down"}, "problem of its own"),
    ],
)
async def test_a_vault_that_does_not_work_can_not_be_chosen(home: Home, knobs: dict[str, Any], match: str) -> None:
    home.pangea.cloud.knobs.change(knobs)

    with pytest.raises(SecretStoreUnavailable, match=match):
        await home.choose()

    assert not home.backend.values
    assert not home.path.exists()


async def test_a_wrong_token_can_not_be_chosen_and_is_not_repeated(home: Home) -> None:
    token = "pts_" + "z" * 32
    with pytest.raises(SecretStoreUnavailable, match="does not accept the service token") as caught:
        await home.open(token=token, is_chosen_now=True)

    assert token not in str(caught.value)
    assert not home.backend.values


@pytest.mark.parametrize(
    "domain", ["", "aws", "http://vault.aws.us.pangea.cloud", "ftp://x.example", "https://name@x.example", "https://"]
)
async def test_the_token_goes_to_no_unsafe_address(home: Home, domain: str) -> None:
    home.domain = domain

    with pytest.raises(SecretStoreUnavailable, match="domain of Pangea Vault"):
        await home.choose()

    assert not home.pangea.cloud.journal.entries()


@pytest.mark.parametrize(
    ("domain", "address"),
    [
        ("aws.us.pangea.cloud", "https://vault.aws.us.pangea.cloud"),
        (" aws.eu.pangea.cloud/ ", "https://vault.aws.eu.pangea.cloud"),
        ("https://vault.example.com/", "https://vault.example.com"),
        ("http://127.0.0.1:8100", "http://127.0.0.1:8100/api/vault"),
        ("http://localhost:8100/vault", "http://localhost:8100/vault"),
    ],
)
def test_a_domain_or_an_address_will_do(domain: str, address: str) -> None:
    assert pangea_api.service_address(domain, "vault") == address


async def test_leaving_takes_everything_back(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("name", "value")
        await until(lambda: store.waiting == 0)

        assert await store.leave()

    assert not home.items()
    assert not home.backend.values
    assert not home.path.exists()


async def test_leaving_while_vault_is_down_destroys_the_key(home: Home) -> None:
    store = await home.choose()
    async with home.in_step(store):
        await store.put("name", "value")
        await until(lambda: store.waiting == 0)
        home.pangea.cloud.knobs.change({"vault": "down"})

        assert not await store.leave()

    assert len(home.items()) == 1
    assert not home.backend.values
    assert not home.path.exists()


async def test_nothing_that_is_printed_holds_a_secret(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    store = await home.choose()
    home.pangea.cloud.knobs.change({"vault": "down"})
    async with home.in_step(store):
        await store.put("name", "a token of Alice")
        await until(lambda: store.trouble is not None)
    record = pangea_vault._Record("a token of Alice", 1)
    api = pangea_api.PangeaApi(httpx.AsyncClient(), "vault", DOMAIN, home.pangea.cloud.service_token)

    shown = f"{record!r} {api!r} {vars(store)['_keys']!r} {caplog.text}"

    assert "a token of Alice" not in shown
    assert home.pangea.cloud.service_token not in shown
    await api.http.aclose()


def test_pauses_grow_differ_and_heed_what_the_service_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    silent = pangea_api.PangeaTrouble("silent", "")
    low, high = pangea_api.Pauses(lambda: 0.0), pangea_api.Pauses(lambda: 1.0)

    assert [low.after(silent) for _ in range(4)] == [3.75, 7.5, 15.0, 30.0]
    assert [high.after(silent) for _ in range(20)][-1] == 900 * 1.25
    assert low.after(pangea_api.PangeaTrouble("busy", "", retry_after=2000)) == 2000
    assert low.after(pangea_api.PangeaTrouble("token", "")) == 2700
    low.forget()
    assert low.after(silent) == 3.75
