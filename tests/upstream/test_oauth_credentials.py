"""Signing in to an upstream on its own page: real authorization servers, and some that do what they should not."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from fastmcp import FastMCP
from fastmcp.server.auth.providers.in_memory import InMemoryOAuthProvider
from mcp.server.auth.settings import ClientRegistrationOptions, RevocationOptions

from bridge_app.errors import BridgeError, SecretStoreUnavailable
from bridge_app.identity.endpoints import open_http
from bridge_app.models import UpstreamSettings
from bridge_app.store.secrets import MemorySecretStore
from bridge_app.upstream.authorization_servers import Finder, read_challenge
from bridge_app.upstream.channel import UpstreamUnavailable
from bridge_app.upstream.credentials import UpstreamSignInRequired
from bridge_app.upstream.oauth import OAuthCredentials, SignIns
from tests.conftest import ServeBridge
from tests.fakes import Clock, query, refresh_target
from tests.upstream.http_servers import ANN, DEADLINE, Far, channel_to, served
from tests.upstream.oauth_servers import DESCRIBED_AT, OAuthServer, came_back, oauth_server

US = "http://localhost:8000"
WHERE = "upstream/far/oauth"


@dataclass
class Side:
    """Our side of an upstream with OAuth."""

    credentials: OAuthCredentials
    secrets: MemorySecretStore
    clock: Clock
    far: Far
    http: httpx.AsyncClient

    async def sign_in(self, server: OAuthServer) -> str:
        return await self.credentials.complete(server.sign_in(await self.credentials.begin(US)))

    async def kept(self) -> dict[str, Any]:
        return dict(json.loads(await self.secrets.get(WHERE) or "{}"))


@asynccontextmanager
async def side(url: str, secrets: MemorySecretStore | None = None, clock: Clock | None = None) -> AsyncIterator[Side]:
    secrets, clock = secrets or MemorySecretStore(), clock or Clock()
    async with open_http() as http:
        settings = UpstreamSettings("far", "Far Server", "http", url=url, auth="oauth")
        credentials = OAuthCredentials(settings, secrets, http, clock=clock)
        async with channel_to(url, credentials, clock=clock) as far:
            yield Side(credentials, secrets, clock, far, http)


# -- real servers ------------------------------------------------------------------------------------------------------


async def test_a_real_protected_server_is_signed_in_to_used_renewed_and_left() -> None:
    auth: InMemoryOAuthProvider | None = None

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await inner[0](scope, receive, send)

    inner: list[Any] = [None]
    async with served(app) as origin:
        auth = InMemoryOAuthProvider(
            base_url=origin,
            client_registration_options=ClientRegistrationOptions(
                enabled=True, valid_scopes=["files"], default_scopes=["files"]
            ),
            revocation_options=RevocationOptions(enabled=True),
            required_scopes=["files"],
        )
        server: FastMCP[None] = FastMCP("far", auth=auth)

        @server.tool
        async def echo(text: str) -> str:
            return text

        inner[0] = server.http_app(path="/mcp")
        async with inner[0].router.lifespan_context(inner[0]), side(f"{origin}/mcp") as ours:
            with pytest.raises(UpstreamSignInRequired, match="wants you to sign in"):
                await ours.far.call()
            state_before = ours.far.state

            address = await ours.credentials.begin(US)
            async with httpx.AsyncClient() as browser:
                page = await browser.get(address)
            words = await ours.credentials.complete(came_back(page.headers["location"]))

            await ours.far.introduce()
            heard = await ours.far.call(params={"name": "echo", "arguments": {"text": "in"}})
            first = await ours.credentials.headers(ANN)
            ours.clock.advance(4000)
            again = await ours.far.call(params={"name": "echo", "arguments": {"text": "still"}})
            second = await ours.credentials.headers(ANN)
            await ours.credentials.forget()
            with pytest.raises(UpstreamSignInRequired):
                await ours.far.call()

    assert state_before == "needs_sign_in"
    assert "signed in to “Far Server”" in words
    assert query(address)["scope"] == "files"
    assert heard.messages[-1]["result"]["content"][0]["text"] == "in"
    assert again.messages[-1]["result"]["content"][0]["text"] == "still"
    assert first != second
    assert not auth.access_tokens
    assert not auth.refresh_tokens
    assert await ours.secrets.get(WHERE) is None


async def test_another_bridge_is_an_upstream_like_any_other(serve: ServeBridge) -> None:
    async with serve() as other, side(f"{other.origin}/mcp", clock=Clock()) as ours:
        address = await ours.credentials.begin(US)
        app = other.app("Browser")
        redirect = await app.http.get(address, headers={"Accept": "text/html"})
        page = await app.http.get(urljoin(other.origin, redirect.headers["location"]), headers={"Accept": "text/html"})
        approval = await other.next_approval()
        assert approval.client_name == "MCP Auth Bridge"
        assert refresh_target(page)
        other.bridge.answer(approval.id, True)
        await ours.credentials.complete(query(await app.wait_for_answer(page)))

        listed = await ours.far.ask(ours.far.modern("tools/list"))
        await ours.credentials.refused(await ours.credentials.headers(ANN), "")
        again = await ours.far.ask(ours.far.modern("tools/list"))
        await ours.credentials.forget()
        async with asyncio.timeout(DEADLINE):
            while any(grant.ended_at is None for grant in other.bridge.snapshot().grants):
                await asyncio.sleep(0.02)

    assert listed.messages[0]["result"]["tools"]
    assert again.messages[0]["result"]["tools"]


# -- signing in --------------------------------------------------------------------------------------------------------


async def test_what_is_asked_at_the_sign_in_page_is_what_the_protocol_wants() -> None:
    async with (
        oauth_server(
            metadata={"scopes_supported": ["a", "offline_access"]}, prm={"scopes_supported": ["a", "b"]}
        ) as server,
        side(server.url) as ours,
    ):
        first = query(await ours.credentials.begin(US))
        second = query(await ours.credentials.begin(US))

    assert first["response_type"] == "code"
    assert first["redirect_uri"] == "http://localhost:8000/upstreams/callback"
    assert first["resource"] == server.url
    assert first["code_challenge_method"] == "S256"
    assert first["scope"] == "a b offline_access"
    assert len(first["state"]) >= 40
    assert first["state"] != second["state"]
    assert first["code_challenge"] != second["code_challenge"]
    registered = server.registrations[0]
    assert registered["redirect_uris"] == ["http://localhost:8000/upstreams/callback"]
    assert registered["token_endpoint_auth_method"] == "none"
    assert registered["application_type"] == "native"
    assert set(registered["grant_types"]) == {"authorization_code", "refresh_token"}


async def test_code_and_renewal_name_the_resource_and_the_bearer_goes_to_the_upstream_alone() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        await ours.far.call()
        ours.clock.advance(3590)
        await ours.far.call()

    assert [form["grant_type"] for form in server.forms] == ["authorization_code", "refresh_token"]
    assert {form["resource"] for form in server.forms} == {server.url}
    assert {form["client_id"] for form in server.forms} == {"client-1"}
    assert server.proofs == ["", ""]
    assert server.seen_tokens[-2:] == ["access-2", "access-3"]


async def test_the_scope_of_the_challenge_counts_before_what_is_supported() -> None:
    async with oauth_server(prm={"scopes_supported": ["everything"]}) as server:
        metadata = f"{server.origin}/.well-known/oauth-protected-resource/mcp"
        server.knobs.challenge = f'Basic realm="scope=x", Bearer scope="read", resource_metadata="{metadata}"'
        async with side(server.url) as ours:
            asked = query(await ours.credentials.begin(US))

    assert asked["scope"] == "read"


@pytest.mark.parametrize(
    ("knobs", "resource"),
    [
        ({"announces": False}, "/mcp"),
        ({"announces": False, "prm_paths": ("/.well-known/oauth-protected-resource",)}, "/mcp"),
        ({"prm_paths": ("/odd/place",)}, "/mcp"),
        ({"described_at": ("/.well-known/openid-configuration",)}, "/mcp"),
        ({"announces": False, "prm_paths": ("/none",)}, "/mcp"),
    ],
)
async def test_the_sign_in_page_is_found_in_every_place_the_protocol_names(
    knobs: dict[str, Any], resource: str
) -> None:
    async with oauth_server(**knobs) as server, side(server.url) as ours:
        await ours.sign_in(server)
        heard = await ours.far.call()

    assert heard.status == 200
    assert server.forms[0]["resource"] == f"{server.origin}{resource}"


@pytest.mark.parametrize(
    "described_at",
    [f"{DESCRIBED_AT}/tenant", "/.well-known/openid-configuration/tenant", "/tenant/.well-known/openid-configuration"],
)
async def test_an_issuer_with_a_path_is_found_in_three_places(described_at: str) -> None:
    async with oauth_server(described_at=(described_at,)) as server:
        issuer = f"{server.origin}/tenant"
        server.knobs.prm = {"authorization_servers": [issuer]}
        server.knobs.metadata = {"issuer": issuer}
        async with side(server.url) as ours:
            address = await ours.credentials.begin(US)
            await ours.credentials.complete(server.sign_in(address, iss=issuer))


@pytest.mark.parametrize(
    ("knobs", "words"),
    [
        ({"metadata": {"issuer": "https://other.example"}}, "another name than it was found under"),
        ({"metadata": {"code_challenge_methods_supported": None}}, "PKCE"),
        ({"metadata": {"code_challenge_methods_supported": ["plain"]}}, "PKCE"),
        ({"metadata": {"token_endpoint": "http://far.example/token"}}, "token address"),
        ({"metadata": {"authorization_endpoint": "javascript:alert(1)"}}, "sign-in page"),
        ({"metadata": {"authorization_endpoint": None}}, "sign-in page"),
        ({"prm": {"resource": "https://bank.example/mcp"}, "described_at": ()}, "describes another server"),
        ({"prm": {"authorization_servers": ["http://login.example"]}}, "not secure"),
        ({"prm_paths": ("/none",), "described_at": (), "announces": False}, "does not say where to sign in"),
        ({"metadata": {"registration_endpoint": None}}, "does not register apps by itself"),
        ({"registers": False}, "did not register this app"),
        ({"redirects_metadata_to": "http://127.0.0.1:9"}, "does not say now where to sign in"),
    ],
)
async def test_a_server_that_can_not_be_signed_in_to_safely_is_told_why(knobs: dict[str, Any], words: str) -> None:
    async with oauth_server(**knobs) as server, side(server.url) as ours:
        with pytest.raises(UpstreamUnavailable, match=words):
            await ours.credentials.begin(US)

    assert not server.forms


async def test_a_server_elsewhere_can_not_send_us_to_this_computer() -> None:
    async with open_http() as http:
        finder = Finder(http, "https://93.184.215.14/mcp", "Far Server")

        inside = [
            "https://127.0.0.1/x",
            "https://localhost/x",
            "https://169.254.169.254/x",
            "https://[::ffff:127.0.0.1]/x",
        ]
        answers = [await finder._is_allowed(address) for address in [*inside, "https://93.184.215.15/x"]]

    assert answers == [False] * 4 + [True]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"iss": "https://evil.example"}, "another identity provider"),
        ({"iss": None}, "another identity provider"),
        ({"iss": "https://evil.example", "code": None, "error": "access_denied"}, "another identity provider"),
        ({"code": None, "error": "access_denied"}, "did not sign you in"),
        ({"code": None, "error": "<script>"}, "could not sign you in"),
        ({"code": None}, "incomplete"),
        ({"state": "guessed"}, "not known"),
        ({"state": None}, "not known"),
    ],
)
async def test_an_answer_that_does_not_fit_is_not_redeemed(changes: dict[str, str | None], words: str) -> None:
    async with oauth_server() as server, side(server.url) as ours:
        address = await ours.credentials.begin(US)
        with pytest.raises(UpstreamSignInRequired, match=words) as caught:
            await ours.credentials.complete(server.sign_in(address, **changes))

    assert not server.forms
    assert "<script>" not in str(caught.value)


async def test_a_sign_in_is_completed_once_and_in_time() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        address = await ours.credentials.begin(US)
        answer = server.sign_in(address)
        await ours.credentials.complete(answer)
        late = server.sign_in(await ours.credentials.begin(US))
        ours.clock.advance(601)

        for each in (answer, late):
            with pytest.raises(UpstreamSignInRequired, match="not known"):
                await ours.credentials.complete(each)

    assert len(server.forms) == 1


async def test_the_callback_address_serves_all_upstreams_and_only_sign_ins_begun_here() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        sign_ins = SignIns({"far": ours.credentials}.get)
        address = await sign_ins.begin("far", US)

        with pytest.raises(BridgeError, match="not known"):
            await sign_ins.complete({"state": "other", "code": "x"})
        words = await sign_ins.complete(server.sign_in(address))
        with pytest.raises(BridgeError, match="no sign-in page"):
            await sign_ins.begin("near", US)

    assert "Far Server" in words


async def test_a_client_entered_by_hand_is_used_and_belongs_to_one_authorization_server() -> None:
    async with oauth_server(metadata={"registration_endpoint": None}) as server, side(server.url) as ours:
        await ours.credentials.enter_client("my-client", "my secret")
        await ours.sign_in(server)
        server.knobs.metadata["issuer"] = f"{server.origin}/moved"
        server.knobs.prm = {"authorization_servers": [f"{server.origin}/moved"]}
        server.knobs.described_at = (f"{DESCRIBED_AT}/moved",)

        with pytest.raises(UpstreamSignInRequired, match="another sign-in server"):
            await ours.credentials.begin(US)

    assert server.proofs == ["Basic bXktY2xpZW50Om15K3NlY3JldA=="]
    assert not server.registrations


async def test_a_registration_is_kept_for_its_authorization_server_and_callback_alone() -> None:
    async with oauth_server() as server:
        secrets = MemorySecretStore()
        async with side(server.url, secrets) as ours:
            await ours.sign_in(server)
        async with side(server.url, secrets) as ours:
            await ours.sign_in(server)
            same = len(server.registrations)
            other_port = query(await ours.credentials.begin("http://localhost:8001"))
        server.knobs.metadata["issuer"] = f"{server.origin}/moved"
        server.knobs.prm = {"authorization_servers": [f"{server.origin}/moved"]}
        server.knobs.described_at = (f"{DESCRIBED_AT}/moved",)
        async with side(server.url, secrets) as ours:
            other_issuer = query(await ours.credentials.begin(US))

    assert same == 1
    assert other_port["client_id"] == "client-2"
    assert other_issuer["client_id"] == "client-3"


async def test_a_sign_in_that_never_came_back_has_us_registered_anew() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        clients = [query(await ours.credentials.begin(US))["client_id"] for _ in range(3)]

    assert clients[0] == "client-1"
    assert clients[-1] != "client-1"


async def test_a_client_secret_from_registration_is_shown_as_registered() -> None:
    knobs: dict[str, Any] = {
        "metadata": {"token_endpoint_auth_methods_supported": ["client_secret_post"]},
        "registration_answer": {"client_secret": "cs", "client_secret_expires_at": 0},
    }
    async with oauth_server(**knobs) as server, side(server.url) as ours:
        await ours.sign_in(server)

    assert server.registrations[0]["token_endpoint_auth_method"] == "client_secret_post"
    assert server.forms[0]["client_secret"] == "cs"


# -- renewing ----------------------------------------------------------------------------------------------------------


async def test_fifty_refused_calls_renew_the_login_once() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        server.access.clear()
        server.knobs.gate = asyncio.Event()
        calls = [asyncio.create_task(ours.far.call()) for _ in range(50)]
        async with asyncio.timeout(DEADLINE):
            while server.asked["/mcp"] < 51 or len(server.forms) < 2:
                await asyncio.sleep(0.005)
        server.knobs.gate.set()
        answers = await asyncio.gather(*calls)

    assert [heard.status for heard in answers] == [200] * 50
    assert [form["grant_type"] for form in server.forms] == ["authorization_code", "refresh_token"]


async def test_a_login_near_its_end_is_renewed_once_for_all_who_call() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        ours.clock.advance(3541)
        await asyncio.gather(*(ours.far.call() for _ in range(20)))

    assert len(server.forms) == 2
    assert "access-2" not in server.seen_tokens


async def test_a_caller_who_leaves_does_not_cost_the_renewed_login() -> None:
    async with oauth_server() as server, side(server.url) as ours, asyncio.timeout(DEADLINE):
        await ours.sign_in(server)
        ours.clock.advance(3600)
        server.knobs.gate = asyncio.Event()
        calling = asyncio.create_task(ours.far.call())
        while len(server.forms) < 2:
            await asyncio.sleep(0.005)
        calling.cancel()
        await asyncio.wait([calling])
        server.knobs.gate.set()
        heard = await ours.far.call()

    assert heard.status == 200
    assert len(server.forms) == 2


@pytest.mark.parametrize("error", ["invalid_grant", "invalid_client"])
async def test_a_login_that_is_over_asks_for_a_person_and_never_loops(error: str) -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        server.knobs.refresh_error = error
        server.access.clear()
        for _ in range(5):
            with pytest.raises(UpstreamSignInRequired):
                await ours.far.call()
            ours.far.channel.reconsider()
        with pytest.raises(UpstreamSignInRequired):
            await ours.far.call()
        refreshes = [form["grant_type"] for form in server.forms].count("refresh_token")
        state = ours.far.state
        calls = server.asked["/mcp"]
        server.knobs.refresh_error = ""
        await ours.sign_in(server)
        state_then = ours.far.state
        heard = await ours.far.call()

    assert (refreshes, state, calls) == (1, "needs_sign_in", 2)
    assert state_then == "idle"
    assert heard.status == 200
    assert len(server.registrations) == (2 if error == "invalid_client" else 1)


async def test_a_trouble_of_the_authorization_server_costs_no_login() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        server.knobs.token_status = 503
        ours.clock.advance(3550)
        still_good = await ours.far.call()
        await ours.far.call()
        attempts = len(server.forms)
        ours.clock.advance(100)
        with pytest.raises(UpstreamUnavailable, match="can't be renewed now") as caught:
            await ours.far.call()
        server.knobs.token_status = 200
        ours.clock.advance(100)
        heard = await ours.far.call()

    assert still_good.status == 200
    assert attempts == 2
    assert not isinstance(caught.value, UpstreamSignInRequired)
    assert heard.status == 200


async def test_a_server_that_refuses_even_a_fresh_token_is_asked_no_more() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        server.knobs.accepts_tokens = False
        for _ in range(5):
            with pytest.raises(UpstreamSignInRequired, match="did not let us in"):
                await ours.far.call()

    assert server.asked["/mcp"] == 3  # one to find the sign-in page, one with each token
    assert len(server.forms) == 2


async def test_a_login_without_renewal_is_used_until_it_is_refused() -> None:
    async with oauth_server(has_refresh=False) as server, side(server.url) as ours:
        await ours.sign_in(server)
        ours.clock.advance(100_000)
        heard = await ours.far.call()
        server.access.clear()
        with pytest.raises(UpstreamSignInRequired):
            await ours.far.call()

    assert heard.status == 200
    assert len(server.forms) == 1


async def test_a_refresh_token_that_is_not_replaced_stays_good() -> None:
    async with oauth_server(rotates=False) as server, side(server.url) as ours:
        await ours.sign_in(server)
        for _ in range(3):
            ours.clock.advance(3600)
            assert (await ours.far.call()).status == 200

    assert [form.get("refresh_token") for form in server.forms] == [None] + ["refresh-2"] * 3


async def test_a_login_outlives_a_restart_but_is_shown_to_no_other_address() -> None:
    secrets = MemorySecretStore()
    async with oauth_server() as server, oauth_server() as other:
        async with side(server.url, secrets) as ours:
            await ours.sign_in(server)
        async with side(server.url, secrets) as ours:
            heard = await ours.far.call()
        async with side(other.url, secrets) as ours:
            with pytest.raises(UpstreamSignInRequired):
                await ours.far.call()

    assert heard.status == 200
    assert not other.seen_tokens


async def test_a_renewed_login_that_can_not_be_stored_is_used_and_stored_later() -> None:
    class Locked(MemorySecretStore):
        is_locked = False

        async def put(self, name: str, value: str) -> None:
            if self.is_locked:
                raise SecretStoreUnavailable("The keyring is locked.")
            await super().put(name, value)

    secrets = Locked()
    async with oauth_server() as server, side(server.url, secrets) as ours, asyncio.timeout(DEADLINE):
        await ours.sign_in(server)
        secrets.is_locked = True
        ours.clock.advance(3600)
        heard = await ours.far.call()
        before = (await ours.kept())["credential"]["access_token"]
        secrets.is_locked = False
        ours.clock.advance(31)
        await ours.far.call()
        while (await ours.kept())["credential"]["access_token"] == before:
            await asyncio.sleep(0)

    assert heard.status == 200
    assert len(server.forms) == 2


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"url": 1}', '{"url":"x","resource":"","server":{},"wanted_scopes":[]}']
)
async def test_a_damaged_secret_costs_a_sign_in_and_no_more(text: str) -> None:
    secrets = MemorySecretStore()
    await secrets.put(WHERE, text)
    async with oauth_server() as server, side(server.url, secrets) as ours:
        with pytest.raises(UpstreamSignInRequired, match="wants you to sign in"):
            await ours.far.call()
        await ours.sign_in(server)
        assert (await ours.far.call()).status == 200


# -- more scopes, leaving, silence -------------------------------------------------------------------------------------


async def test_a_call_that_needs_more_scopes_has_the_next_sign_in_ask_for_all() -> None:
    async with (
        oauth_server(prm={"scopes_supported": ["read"]}, wanted_scope="write delete") as server,
        side(server.url) as ours,
    ):
        await ours.sign_in(server)
        with pytest.raises(UpstreamSignInRequired, match=r"wants more rights for this\..*asks for: write, delete"):
            await ours.far.call(params={"name": "needs-more"})
        heard = await ours.far.call()
        state = ours.far.state
        asked = query(await ours.credentials.begin(US))["scope"]
        await ours.sign_in(server)
        with pytest.raises(UpstreamSignInRequired, match="already allowed"):
            await ours.far.call(params={"name": "needs-more"})

    assert (heard.status, state) == (200, "needs_sign_in")
    assert set(asked.split()) == {"read", "write", "delete"}


async def test_leaving_gives_the_login_back_and_deletes_it_even_if_nobody_listens() -> None:
    async with oauth_server() as server, side(server.url) as ours:
        await ours.sign_in(server)
        await ours.credentials.forget()
        first = list(server.revoked)
        await ours.sign_in(server)
        server.knobs.metadata["revocation_endpoint"] = "http://127.0.0.1:9/revoke"
        await ours.sign_in(server)
        await ours.credentials.forget()
        kept = await ours.secrets.get(WHERE)

    assert first == ["refresh-2", "access-2"]
    assert kept is None


async def test_no_token_code_or_secret_is_told_anywhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="bridge_app")
    async with oauth_server() as server, side(server.url) as ours:
        address = await ours.credentials.begin(US)
        await ours.credentials.complete(server.sign_in(address))
        await ours.far.call()
        server.knobs.refresh_error = "invalid_grant"
        server.access.clear()
        with pytest.raises(UpstreamSignInRequired) as caught:
            await ours.far.call()
        held = repr(vars(ours.credentials)["_held"]) + repr(vars(ours.credentials)["_pending"])
        told = f"{caught.value!r}{caught.value}{ours.far.states}{ours.far.channel.log()}{caplog.text}{held}"

    for secret in ("access-", "refresh-", "code-", query(address)["state"]):
        assert secret not in told


def test_a_challenge_is_read_as_it_is_quoted() -> None:
    said = read_challenge('Basic realm="a, scope=\\"no\\"", Bearer error=insufficient_scope, scope="a b" ,scope="c"')

    assert said == {"realm": 'a, scope="no"', "error": "insufficient_scope", "scope": "a b"}
