"""AuthN, Vault and Audit as the real pangea-sdk calls them, over the network of this computer."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from pangea import PangeaConfig
from pangea.exceptions import (
    ForbiddenVaultOperation,
    NoCreditException,
    NotFound,
    PangeaAPIException,
    RateLimitException,
    UnauthorizedException,
    ValidationException,
    VaultItemNotFound,
)
from pangea.services import Audit, AuthN, Vault
from pangea.services.vault.models.common import ItemVersionState, RequestManualRotationState

from tests.demo.person import REDIRECT_URI, STATE, StandIn, served
from tests.fakes import query

Call = Callable[..., Any]


@dataclass
class Sdk:
    """The SDK's three services, pointed at a stand-in."""

    stand_in: StandIn
    authn: AuthN
    vault: Vault
    audit: Audit

    async def __call__(self, call: Call, *arguments: Any, **named: Any) -> Any:
        """Call the SDK in a thread, since it blocks, and return the result."""
        response = await asyncio.wait_for(asyncio.to_thread(call, *arguments, **named), 10)
        return response.result

    async def plain_login(self, email: str = "alice@example.com") -> Any:
        """Sign a person in by the plain hosted login and return what `userinfo` says."""
        link = f"{self.stand_in.base}/authorize?redirect_uri={REDIRECT_URI}&state={STATE}&prompt=login"
        answer = await self.stand_in.browser.sign_in(link, email)
        return await self(self.authn.client.userinfo, query(answer.headers["location"])["code"])


def sdk_for(stand_in: StandIn, token: str | None = None) -> Sdk:
    config = PangeaConfig(base_url_template=f"{stand_in.base}/api/{{SERVICE_NAME}}", request_retries=0)
    token = token or stand_in.cloud.service_token
    return Sdk(stand_in, AuthN(token, config=config), Vault(token, config=config), Audit(token, config=config))


@pytest.fixture
async def sdk() -> AsyncIterator[Sdk]:
    async with served() as stand_in:
        yield sdk_for(stand_in)


async def test_a_token_of_an_oauth_login_is_a_user_token(sdk: Sdk) -> None:
    tokens = await sdk.stand_in.tokens(scope="user read")

    checked = await sdk(sdk.authn.client.token_endpoints.check, tokens["access_token"])

    assert (checked.type, checked.email, checked.scopes) == ("user", "alice@example.com", ["user", "read"])
    assert checked.client_id == sdk.stand_in.client.client_id
    assert checked.identity.startswith("pui_")
    assert checked.profile["first_name"] == "Alice"
    assert checked.intelligence.embargo is False


async def test_a_plain_login_refreshes_once_and_logs_out(sdk: Sdk) -> None:
    authn = sdk.authn
    login = await sdk.plain_login()

    renewed = await sdk(authn.client.session.refresh, login.refresh_token.token, user_token=login.active_token.token)

    assert login.active_token.email == "alice@example.com"
    assert renewed.refresh_token.token != login.refresh_token.token
    with pytest.raises(PangeaAPIException) as spent:
        await sdk(authn.client.session.refresh, login.refresh_token.token)
    assert spent.value.response.status == "InvalidToken"
    await sdk(authn.client.session.logout, renewed.active_token.token)
    with pytest.raises(PangeaAPIException):
        await sdk(authn.client.token_endpoints.check, renewed.active_token.token)


async def test_a_code_of_an_oauth_login_is_not_for_userinfo(sdk: Sdk) -> None:
    code = await sdk.stand_in.code()

    with pytest.raises(ValidationException):
        await sdk(sdk.authn.client.userinfo, code)


async def test_an_expired_token_is_told_from_an_invalid_one(sdk: Sdk) -> None:
    token = (await sdk.stand_in.tokens())["access_token"]
    check = sdk.authn.client.token_endpoints.check

    sdk.stand_in.cloud.clock.advance(3600)
    with pytest.raises(PangeaAPIException) as expired:
        await sdk(check, token)
    with pytest.raises(PangeaAPIException) as unknown:
        await sdk(check, "ptu_" + "a" * 32)

    assert [expired.value.response.status, unknown.value.response.status] == ["ExpiredToken", "InvalidToken"]


async def test_sessions_are_listed_and_ended(sdk: Sdk) -> None:
    authn = sdk.authn
    alice, again, bob = [await sdk.plain_login(f"{name}@example.com") for name in ("alice", "alice", "bob")]

    own = await sdk(authn.client.session.list, alice.active_token.token)
    everybody = await sdk(authn.session.list)
    of_bob = await sdk(authn.session.list, filter={"email": "bob@example.com"})
    paged = await sdk(authn.session.list, size=2)
    rest = await sdk(authn.session.list, size=2, last=paged.last)
    await sdk(authn.client.session.invalidate, alice.active_token.token, own.sessions[1].id)
    await sdk(authn.session.invalidate, own.sessions[0].id)

    assert [len(each.sessions) for each in (own, everybody, of_bob, paged, rest)] == [2, 3, 1, 2, 1]
    assert own.sessions[0].active_token.id == alice.active_token.id
    for token in (alice.active_token.token, again.active_token.token):
        with pytest.raises(PangeaAPIException):
            await sdk(authn.client.token_endpoints.check, token)
    await sdk(authn.session.logout, bob.active_token.identity)
    assert (await sdk(authn.session.list)).sessions == []


async def test_the_sdk_fails_on_a_listing_without_last(sdk: Sdk) -> None:
    sdk.stand_in.cloud.knobs.session_last = False

    with pytest.raises(ValueError):
        await sdk(sdk.authn.session.list)


async def test_people_are_found_disabled_and_unlocked(sdk: Sdk) -> None:
    authn = sdk.authn
    token = (await sdk.stand_in.tokens())["access_token"]

    alice = await sdk(authn.user.profile.get, email="alice@example.com")
    same = await sdk(authn.user.profile.get, id=alice.id)
    groups = await sdk(authn.user.group.list, alice.id)
    disabled = await sdk(authn.user.update, id=alice.id, disabled=True)
    dave = await sdk(authn.user.update, email="dave@example.com", unlock=True)

    assert alice.username == same.username == "alice"
    assert alice.login_count == 1
    assert [each.name for each in groups.groups] == ["owners", "staff"]
    assert disabled.disabled is True
    assert dave.locked_out is False
    with pytest.raises(PangeaAPIException):
        await sdk(authn.client.token_endpoints.check, token)
    with pytest.raises(ValidationException):
        await sdk(authn.user.profile.get, email="nobody@example.com")
    with pytest.raises(ValidationException):
        await sdk(authn.user.profile.get, email="alice@example.com", username="alice")


async def test_the_keys_are_those_of_the_oauth_server(sdk: Sdk) -> None:
    keys = (await sdk(sdk.authn.client.jwks)).keys
    published = (await sdk.stand_in.http.get("/v2/oauth/jwks.json")).json()["keys"]

    assert [(each.kid, each.x) for each in keys] == [(each["kid"], each["x"]) for each in published]


async def test_a_wrong_service_token_is_unauthorized(sdk: Sdk) -> None:
    stranger = sdk_for(sdk.stand_in, "pts_" + "a" * 32)

    for call in (stranger.authn.session.list, stranger.vault.list, lambda: stranger.audit.log("x")):
        with pytest.raises(UnauthorizedException):
            await sdk(call)


async def test_a_secret_is_stored_rotated_and_read_by_version(sdk: Sdk) -> None:
    vault = sdk.vault
    stored = await sdk(
        vault.store_secret, "one", name="clients", folder="/app/machine", metadata={"kind": "x"}, tags=["t"]
    )
    for secret in ("two", "three", "four", "five"):
        await sdk(vault.rotate_secret, stored.id, secret, rotation_state=RequestManualRotationState.SUSPENDED)

    async def versions(version: Any) -> list[tuple[int, str]]:
        body = {"id": stored.id, "version": version}
        bearer = {"Authorization": f"Bearer {sdk.stand_in.cloud.service_token}"}
        answer = await sdk.stand_in.http.post("/api/vault/v2/get", json=body, headers=bearer)
        return [(each["version"], each["secret"]) for each in answer.json()["result"]["item_versions"]]

    current = await sdk(vault.get, stored.id)
    assert (current.folder, current.metadata, current.tags) == ("/app/machine", {"kind": "x"}, ["t"])
    assert [(each.version, each.secret) for each in current.item_versions] == [(5, "five")]
    assert [number for number, _ in await versions("all")] == [5, 4, 3, 2, 1]
    assert await versions(2) == [(2, "two")]
    assert await versions("-2:") == [(5, "five"), (4, "four")]
    assert await versions("-2") == [(4, "four")]
    sdk.stand_in.cloud.knobs.change({"vault_version_counting": "steps_back", "vault_version_order": "asc"})
    assert await versions("-2") == [(3, "three")]
    assert [number for number, _ in await versions("all")] == [1, 2, 3, 4, 5]


async def test_items_are_found_in_bulk_with_their_current_secret(sdk: Sdk) -> None:
    vault = sdk.vault
    for number in range(3):
        await sdk(vault.store_secret, f"secret {number}", name=f"item {number}", folder="/app")
    await sdk(vault.store_secret, "elsewhere", name="item 9", folder="/other")

    bulk = await sdk(vault.get_bulk, {"folder": "/app", "type": "secret", "name__contains": "item"}, size=2)
    rest = await sdk(vault.get_bulk, {"folder": "/app", "type": "secret"}, size=2, last=bulk.last)
    listed = await sdk(vault.list, filter={"type": "secret"})

    assert [each.item_versions[0].secret for each in [*bulk.items, *rest.items]] == [f"secret {n}" for n in range(3)]
    assert [each.name for each in listed.items] == ["item 0", "item 1", "item 2", "item 9"]
    assert "secret 0" not in str(listed)


async def test_folders_come_with_the_first_item_and_go_with_the_last(sdk: Sdk) -> None:
    vault = sdk.vault
    one = await sdk(vault.store_secret, "x", name="one", folder="/a/b")

    async def folders() -> list[str]:
        found = (await sdk(vault.list, filter={"type": "folder"})).items
        return sorted(f"{each.folder.rstrip('/')}/{each.name}" for each in found)

    assert await folders() == ["/a", "/a/b"]
    await sdk(vault.update, one.id, folder="/c")
    assert await folders() == ["/c"]
    await sdk(vault.delete, one.id)
    assert await folders() == []
    made = await sdk(vault.folder_create, name="kept", folder="/")
    await sdk(vault.store_secret, "y", name="two", folder="/kept/deeper")
    with pytest.raises(ValidationException):
        await sdk(vault.delete, made.id)
    await sdk(vault.delete, made.id, recursive=True)
    assert (await sdk(vault.list)).items == []


async def test_a_destroyed_version_has_no_secret_any_more(sdk: Sdk) -> None:
    vault = sdk.vault
    stored = await sdk(vault.store_secret, "one", name="x")

    await sdk(vault.state_change, stored.id, ItemVersionState.DESTROYED, version=1)
    version = (await sdk(vault.get, stored.id)).item_versions[0]

    assert (version.state, version.secret) == ("destroyed", None)
    with pytest.raises(ValidationException):
        await sdk(vault.state_change, stored.id, ItemVersionState.ACTIVE, version=1)


async def test_the_vault_refuses_what_the_limits_forbid(sdk: Sdk) -> None:
    vault = sdk.vault

    assert (await sdk(vault.store_secret, "x" * 10_240, name="long")).name == "long"
    for secret, more in (("", {}), ("x" * 10_241, {}), ("x", {"folder": "/ä"}), ("x", {"folder": "/a*"})):
        with pytest.raises(ValidationException):
            await sdk(vault.store_secret, secret, name="bad", **more)
    with pytest.raises(ValidationException):
        await sdk(vault.list, size=101)
    for call in (vault.get, vault.delete):
        with pytest.raises(VaultItemNotFound):
            await sdk(call, "pvi_" + "a" * 32)


async def test_names_may_be_taken_twice_unless_the_knob_forbids(sdk: Sdk) -> None:
    store = sdk.vault.store_secret
    one, two = [await sdk(store, "x", name="same", folder="/f") for _ in range(2)]
    sdk.stand_in.cloud.knobs.vault_duplicates = "refused"

    assert one.id != two.id
    with pytest.raises(ValidationException):
        await sdk(store, "x", name="same", folder="/f")


async def test_listings_may_be_late(sdk: Sdk) -> None:
    vault, cloud = sdk.vault, sdk.stand_in.cloud
    cloud.clock.freeze()
    cloud.knobs.vault_delay = 30
    stored = await sdk(vault.store_secret, "x", name="late")

    early = await sdk(vault.list)
    by_id = await sdk(vault.get, stored.id)
    cloud.clock.advance(30)
    late = await sdk(vault.list)

    assert (len(early.items), by_id.name, len(late.items)) == (0, "late", 1)


@pytest.mark.parametrize(
    ("service", "state", "error"),
    [
        ("vault", "no_credit", NoCreditException),
        ("vault", "forbidden", ForbiddenVaultOperation),
        ("vault", "down", Exception),
        ("audit", "no_credit", NoCreditException),
        ("audit", "down", Exception),
    ],
)
async def test_services_go_out_of_order_one_by_one(sdk: Sdk, service: str, state: str, error: type[Exception]) -> None:
    sdk.stand_in.cloud.knobs.change({service: state})
    call: Call = sdk.vault.list if service == "vault" else lambda: sdk.audit.log("x")

    with pytest.raises(error):
        await sdk(call)

    assert (await sdk(sdk.authn.session.list)).sessions == []


async def test_events_are_logged_one_by_one_and_found(sdk: Sdk) -> None:
    audit = sdk.audit
    event = {"actor": "alice@example.com", "action": "tool.call", "target": "files", "status": "success"}

    short = await sdk(audit.log, "Alice called a tool.", **event, source="bridge", new="{}")
    long = await sdk(audit.log, "Bob was refused.", actor="bob@example.com", verbose=True)
    by_field = await sdk(audit.search, "actor:alice tool", verify_events=True)
    by_phrase = await sdk(audit.search, '"was refused"')
    restricted = await sdk(audit.search, "", search_restriction={"actor": ["bob@example.com"]})
    nothing = await sdk(audit.search, "carol")

    assert len(short.hash) == 64
    assert short.envelope is None
    assert long.envelope.event["message"] == "Bob was refused."
    assert [each.envelope.event["target"] for each in by_field.events] == ["files"]
    assert by_field.events[0].hash == short.hash
    assert [by_phrase.count, restricted.count, nothing.count] == [1, 1, 0]


async def test_events_are_logged_in_bulk_at_once_or_later(sdk: Sdk) -> None:
    audit = sdk.audit
    events = [{"message": f"event {number}"} for number in range(5)]

    at_once = await sdk(audit.log_bulk, events)
    accepted = await asyncio.to_thread(audit.log_bulk_async, events)
    not_yet = await asyncio.to_thread(audit.request.poll_result_by_id, accepted.request_id, Any, check_response=False)  # type: ignore[arg-type]
    done = await asyncio.to_thread(audit.request.poll_result_by_id, accepted.request_id, Any)  # type: ignore[arg-type]

    assert len(at_once.results) == 5
    assert accepted.http_status == 202
    assert accepted.accepted_result.location.endswith(f"/api/audit/request/{accepted.request_id}")
    assert not_yet.status == "Accepted"
    assert len(done.raw_result["results"]) == 5
    assert (await sdk(audit.search, "event", max_results=100)).count == 10


@pytest.mark.parametrize(
    "field",
    [
        {"message": "x" * 32_767},
        {"message": "x", "actor": "x" * 129},
        {"message": "x", "action": "x" * 33},
        {"message": "x", "status": "x" * 33},
        {"message": "x", "nonsense": "x"},
        {"message": "x", "timestamp": "yesterday"},
        {"actor": "x"},
    ],
)
async def test_an_event_beyond_the_schema_is_refused_with_its_whole_batch(sdk: Sdk, field: dict[str, str]) -> None:
    with pytest.raises(ValidationException) as refused:
        await sdk(sdk.audit.log_bulk, [{"message": "good"}, field])

    assert refused.value.errors[0].source.startswith("/events/1/event/")
    assert (await sdk(sdk.audit.search, "good")).count == 0


async def test_a_field_can_be_missing_from_the_schema(sdk: Sdk) -> None:
    sdk.stand_in.cloud.knobs.audit_reject_field = "tenant_id"
    sdk.audit.tenant_id = "t"

    with pytest.raises(ValidationException):
        await sdk(sdk.audit.log, "x")


async def test_batches_are_between_one_and_a_thousand(sdk: Sdk) -> None:
    event = {"message": "x"}

    assert len((await sdk(sdk.audit.log_bulk, [event] * 1000)).results) == 1000
    for events in ([], [event] * 1001):
        with pytest.raises(ValidationException):
            await sdk(sdk.audit.log_bulk, events)


async def test_what_is_not_described_is_not_found(sdk: Sdk) -> None:
    with pytest.raises(NotFound):
        await sdk(sdk.authn.user.list)


async def test_api_faults_reach_the_sdk(sdk: Sdk) -> None:
    faults = sdk.stand_in.cloud.faults
    faults.add("/api/vault/v2/list", "rate_limit", retry_after=3)
    faults.add("/api/vault/*", "api_status", status=400, api_status="ServiceNotEnabled")

    with pytest.raises(RateLimitException) as limited:
        await sdk(sdk.vault.list)
    with pytest.raises(PangeaAPIException) as off:
        await sdk(sdk.vault.list)

    assert limited.value.response.raw_response.headers["retry-after"] == "3"  # type: ignore[union-attr]
    assert off.value.response.status == "ServiceNotEnabled"
    assert (await sdk(sdk.vault.list)).items == []
