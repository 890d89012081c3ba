"""A program that has an access token of another server comes in with it, is seen, and is cut off like any other."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from bridge_app.config import AccessTokens, Config, SignIn, read_config
from bridge_app.doctor import examine
from bridge_app.errors import BridgeError
from bridge_app.events import LoginOver
from bridge_app.fastmcp_auth import LocalAuth
from bridge_app.models import Grant, GrantState
from bridge_app.paths import Paths
from tests.company import free_port
from tests.conftest import ServeBridge, Served
from tests.demo.person import StandIn
from tests.demo.person import served as stand_in_served
from tests.fakes import ClientApp, Tokens
from tests.flows.test_revoke import HandshakeSession, Patient, drained, run_command
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, FakeProvider, Reply, sign
from tests.seeds.test_python_face import make_server, running

AUDIENCE = "https://bridge.example/mcp"


@pytest.fixture
async def issuer() -> AsyncIterator[FakeProvider]:
    async with FakeProvider(time.time).serve() as fake:
        yield fake


def accepting(issuer: str, **changes: Any) -> Config:
    """Return settings that accept the JWTs of an issuer."""
    accepted = AccessTokens(accept="jwt", issuer=issuer, audience=AUDIENCE, rights="admin")
    return Config(port=free_port(), secrets="memory", access_tokens=replace(accepted, **changes))


def asking(issuer: str, **changes: Any) -> AccessTokens:
    """Return settings that have an issuer asked about each token."""
    return AccessTokens(
        accept="introspection",
        issuer=issuer,
        introspection_endpoint=f"{issuer}/v2/oauth/introspect",
        client_id=CLIENT_ID,
        rights="admin",
        **changes,
    )


def held(issuer: FakeProvider, **changes: Any) -> Tokens:
    """Return a token that the issuer gave to somebody's program."""
    now = int(time.time())
    claims = {"iss": issuer.origin, "aud": AUDIENCE, "sub": "alice", "client_id": "nightly-build"}
    times = {"iat": now, "exp": now + 300}
    return bearer(sign({**claims, **times, **changes}, issuer.key, typ="at+jwt"))


def bearer(token: str) -> Tokens:
    return Tokens("", token, "", {})


def only_grant(served: Served) -> Grant:
    (grant,) = served.bridge.snapshot().grants
    return grant


async def whoami(app: ClientApp, tokens: Tokens) -> dict[str, Any]:
    response = await app.call(tokens, "tools/call", name="whoami", arguments={})
    assert response.status_code == 200, response.text
    line = next(line for line in response.text.splitlines() if "structuredContent" in line)
    answer: dict[str, Any] = json.loads(line.removeprefix("data: "))["result"]["structuredContent"]
    return answer


async def until_asked(bridge_of: Served) -> None:
    """Wait until the place for secrets is open, which asking an issuer needs."""
    async with asyncio.timeout(5):
        while bridge_of.bridge.snapshot().secrets_kept_in != "memory only":
            await asyncio.sleep(0.01)


# ---- coming in ---------------------------------------------------------------------------------------------------


async def test_a_token_of_another_server_is_nothing_unless_it_was_switched_on(
    serve: ServeBridge, issuer: FakeProvider
) -> None:
    async with serve() as served:
        response = await served.app().call(held(issuer))

        assert response.status_code == 401
        assert 'error="invalid_token"' in response.headers["www-authenticate"]
        assert issuer.asked == []
        assert served.bridge.snapshot().grants == ()


async def test_a_program_calls_a_tool_is_seen_and_is_cut_off(serve: ServeBridge, issuer: FakeProvider) -> None:
    patient = Patient()
    async with serve(config=accepting(issuer.origin), local_server=patient.server) as served:
        app = served.app()
        session = HandshakeSession(app, held(issuer, name="Alice Example"))
        await session.open()
        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))
            calling = asyncio.create_task(session.post("tools/call", {"name": "wait_for_ever", "arguments": {}}))
            async with asyncio.timeout(5):
                await patient.has_begun.wait()
            grant = only_grant(served)
            assert (grant.client_kind, grant.client_name, grant.state) == (
                "external",
                "nightly-build",
                GrantState.ACTIVE,
            )
            assert (grant.identity.name, grant.open_requests) == ("Alice Example", 2)

            served.bridge.revoke_grant(grant.id)
            async with asyncio.timeout(5):
                await patient.was_cancelled.wait()
                await reading
                await calling

        for tokens in (held(issuer), held(issuer, jti="made afterwards")):
            refused = await app.call(tokens)
            assert refused.status_code == 401
            assert "resource_metadata=" in refused.headers["www-authenticate"]
        assert only_grant(served).state is GrantState.REVOKED
        lines = [(line.kind, line.detail) for line in served.bridge.activity()]
        assert ("connected", "came with a token of another server") in lines
        assert ("refused", "revoked") in lines

        served.bridge.forget_grant(grant.id)
        assert (await app.call(held(issuer))).status_code == 200
        assert only_grant(served).id != grant.id


async def test_a_tool_learns_who_calls_and_never_sees_the_token(serve: ServeBridge, issuer: FakeProvider) -> None:
    async with serve(config=accepting(issuer.origin)) as served:
        answer = await whoami(served.app(), held(issuer, name="Alice Example", email="alice@example.com"))

        assert (answer["client"], answer["person"]) == ("nightly-build", "Alice Example")
        assert answer["identity_provider"] == issuer.origin


async def test_rights_are_those_of_the_grant(serve: ServeBridge, issuer: FakeProvider) -> None:
    patient = Patient()
    async with serve(config=accepting(issuer.origin, rights="reader"), local_server=patient.server) as served:
        response = await served.app().call(held(issuer), "tools/call", name="wait_for_ever", arguments={})

        assert "may only read" in response.text
        assert not patient.has_begun.is_set()


async def test_our_own_tokens_and_keys_go_on_as_before(serve: ServeBridge, issuer: FakeProvider) -> None:
    async with serve(config=accepting(issuer.origin)) as served:
        app = served.app()
        ours = await served.login(app)
        key = served.bridge.add_key("script", "admin")

        assert (await app.call(ours)).status_code == 200
        assert (await app.call(bearer(key.key))).status_code == 200
        assert (await app.call(bearer("mab_at_" + "x" * 43))).status_code == 401
        assert issuer.asked == []


async def test_a_token_without_the_scope_is_told_so(serve: ServeBridge, issuer: FakeProvider) -> None:
    async with serve(config=accepting(issuer.origin, required_scopes=("work",))) as served:
        response = await served.app().call(held(issuer, scope="play"))

        assert response.status_code == 403
        assert 'error="insufficient_scope"' in response.headers["www-authenticate"]


async def test_paused_is_paused_one_by_one_and_all_together(serve: ServeBridge, issuer: FakeProvider) -> None:
    async with serve(config=accepting(issuer.origin)) as served:
        app = served.app()
        assert (await app.call(held(issuer))).status_code == 200

        served.bridge.pause_grant(only_grant(served).id)
        one = await app.call(held(issuer))
        served.bridge.resume_grant(only_grant(served).id)
        served.bridge.pause_everything()
        everything = await app.call(held(issuer))
        served.bridge.resume_everything()

        assert (one.status_code, everything.status_code) == (403, 403)
        assert "www-authenticate" not in one.headers
        assert (await app.call(held(issuer))).status_code == 200


async def test_a_revoke_in_a_terminal_closes_the_stream_and_refuses_the_next_request(
    serve: ServeBridge, issuer: FakeProvider, paths: Paths
) -> None:
    async with serve(config=accepting(issuer.origin)) as served:
        session = HandshakeSession(served.app(), held(issuer))
        await session.open()
        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))

            assert await run_command(paths, "revoke", only_grant(served).id) == 0

            async with asyncio.timeout(2):
                await reading
        assert (await session.post("tools/list", {})).status_code == 401


async def test_a_restart_finds_the_grant_and_the_revocation_again(serve: ServeBridge, issuer: FakeProvider) -> None:
    tokens, bobs = held(issuer), held(issuer, sub="bob")
    async with serve(config=accepting(issuer.origin)) as served:
        app = served.app()
        assert (await app.call(tokens)).status_code == 200
        first = only_grant(served).id
        assert (await app.call(bobs)).status_code == 200
        served.bridge.revoke_grant(first)

    async with serve(config=accepting(issuer.origin)) as served:
        app = served.app()
        assert (await app.call(tokens)).status_code == 401
        assert (await app.call(bobs)).status_code == 200
        assert len(served.bridge.snapshot().grants) == 2


# ---- as time goes on ---------------------------------------------------------------------------------------------


async def test_an_open_stream_ends_with_its_token(serve: ServeBridge, issuer: FakeProvider) -> None:
    issuer.valid.add("opaque")
    config = Config(port=free_port(), secrets="memory", access_tokens=asking(issuer.origin, cache_seconds=1))
    async with serve(config=config, introspection_secret=CLIENT_SECRET) as served:
        session = HandshakeSession(served.app(), bearer("opaque"))
        await until_asked(served)
        await session.open()
        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))
            issuer.valid.clear()

            async with asyncio.timeout(5):
                await reading

        assert only_grant(served).state is GrantState.ACTIVE
        assert (await session.post("tools/list", {})).status_code == 401
        issuer.valid.add("younger")
        session.headers.update(bearer("younger").bearer)
        assert (await session.post("tools/list", {})).status_code == 200


async def test_an_open_stream_goes_on_while_its_token_is_good(serve: ServeBridge, issuer: FakeProvider) -> None:
    issuer.valid.add("opaque")
    config = Config(port=free_port(), secrets="memory", access_tokens=asking(issuer.origin, cache_seconds=1))
    async with serve(config=config, introspection_secret=CLIENT_SECRET) as served:
        session = HandshakeSession(served.app(), bearer("opaque"))
        await until_asked(served)
        await session.open()
        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))
            async with asyncio.timeout(10):
                while issuer.endpoints_asked().count("introspect") < 3:
                    await asyncio.sleep(0.02)

            assert not reading.done()
            reading.cancel()


async def test_an_issuer_that_is_down_is_no_logout(serve: ServeBridge, issuer: FakeProvider) -> None:
    issuer.faults["jwks"] = Reply.html(503)
    async with serve(config=accepting(issuer.origin)) as served:
        response = await served.app().call(held(issuer))

        assert response.status_code == 503
        assert response.json()["error"] == "temporarily_unavailable"
        assert int(response.headers["retry-after"]) > 0
        assert "www-authenticate" not in response.headers
        assert any(problem.id == "access-tokens" for problem in served.bridge.snapshot().problems)


# ---- settings ----------------------------------------------------------------------------------------------------


async def test_settings_take_effect_at_once_and_switching_off_ends_the_work(
    serve: ServeBridge, issuer: FakeProvider, paths: Paths
) -> None:
    async with serve(config=Config(port=free_port(), secrets="memory")) as served:
        app, accepted = served.app(), accepting(issuer.origin).access_tokens
        session = HandshakeSession(app, held(issuer))
        await until_asked(served)

        findings = await served.bridge.test_access_tokens(accepted)
        await served.bridge.use_access_tokens(accepted)
        assert all(finding.is_well for finding in findings)
        assert read_config(paths.config_file).access_tokens == accepted
        await session.open()

        async with session.stream() as stream:
            reading = asyncio.create_task(drained(stream))
            await served.bridge.use_access_tokens(AccessTokens())
            async with asyncio.timeout(5):
                await reading
        assert (await session.post("tools/list", {})).status_code == 401
        assert only_grant(served).state is GrantState.EXPIRED
        assert not (await served.bridge.settings_now()).needs_restart


async def test_settings_that_can_not_be_right_are_not_kept(
    serve: ServeBridge, issuer: FakeProvider, paths: Paths
) -> None:
    config = accepting(issuer.origin)
    async with serve(config=config) as served:
        await until_asked(served)
        with pytest.raises(BridgeError):
            await served.bridge.use_access_tokens(replace(config.access_tokens, audience=""))

        assert (await served.app().call(held(issuer))).status_code == 200
        assert served.bridge.config == config


async def test_a_wrong_settings_file_is_a_problem_and_lets_nobody_in(
    serve: ServeBridge, issuer: FakeProvider, paths: Paths
) -> None:
    config = accepting(issuer.origin, audience="")
    async with serve(config=config) as served:
        (problem,) = [each for each in served.bridge.snapshot().problems if each.id == "access-tokens"]

        assert "audience is missing" in problem.hint
        assert (await served.app().call(held(issuer))).status_code == 401


async def test_the_secret_moves_with_the_place_for_secrets(serve: ServeBridge, issuer: FakeProvider) -> None:
    issuer.valid.add("opaque")
    async with serve(config=Config(port=free_port(), secrets="memory")) as served:
        await until_asked(served)
        await served.bridge.use_access_tokens(asking(issuer.origin), CLIENT_SECRET)

        await served.bridge.use_secrets("sealed_file", "correct horse battery")

        assert (await served.bridge.settings_now()).has_introspection_secret
        assert (await served.app().call(bearer("opaque"))).status_code == 200


async def test_another_sign_in_is_nothing_to_them(serve: ServeBridge, issuer: FakeProvider) -> None:
    async with serve(config=accepting(issuer.origin)) as served:
        app = served.app()
        await until_asked(served)
        assert (await app.call(held(issuer))).status_code == 200
        sign_in = SignIn(provider="oidc", address=issuer.origin, client_id=CLIENT_ID)
        assert served.bridge.count_new_logins(sign_in) == 0

        await served.bridge.use_sign_in(sign_in, CLIENT_SECRET)
        served.bridge.events.publish(LoginOver(issuer.origin, "alice", "the login is not known any more"))

        assert (await app.call(held(issuer))).status_code == 200


async def test_doctor_says_whose_tokens_are_accepted(paths: Paths) -> None:
    paths.prepare()
    await _doctor(paths, "")
    assert "JWTs of https://login.example.com/ for https://bridge.example/mcp" in await _doctor(
        paths, 'accept = "jwt"\nissuer = "https://login.example.com/"\naudience = "https://bridge.example/mcp"'
    )
    assert "is asked about tokens" in await _doctor(
        paths, 'accept = "introspection"\nissuer = "https://login.example.com/"\nclient_id = "bridge"'
    )
    assert "not accepted" in await _doctor(paths, 'accept = "jwt"\nissuer = "https://login.example.com/"')


async def _doctor(paths: Paths, table: str) -> str:
    paths.config_file.write_text(f'secrets = "memory"\nport = {free_port()}\n[access_tokens]\n{table}\n')
    findings = await examine(paths, passphrase=lambda _: None)
    return " ".join(f"{finding.words} {finding.hint}" for finding in findings if finding.name == "Access tokens")


# ---- the stand-in for Pangea -------------------------------------------------------------------------------------


@pytest.fixture
async def pangea() -> AsyncIterator[StandIn]:
    async with stand_in_served("jwt") as found:
        yield found


def of_pangea(pangea: StandIn, **changes: Any) -> Config:
    accepted = AccessTokens(accept="jwt", issuer=pangea.base, audience="local-stand-in", rights="admin")
    return Config(port=free_port(), secrets="memory", access_tokens=replace(accepted, **changes))


async def test_jwts_of_a_pangea_project_are_read_by_its_keys(serve: ServeBridge, pangea: StandIn) -> None:
    async with serve(config=of_pangea(pangea)) as served:
        tokens = bearer((await pangea.tokens())["access_token"])

        answer = await whoami(served.app(), tokens)

        assert answer["email"] == "alice@example.com"
        assert only_grant(served).identity.issuer == pangea.base


@pytest.mark.parametrize("fault", ["issuer", "audience", "kid", "alg_none", "hs256", "signature", "expired"])
async def test_a_spoiled_jwt_of_pangea_lets_nobody_in(serve: ServeBridge, pangea: StandIn, fault: Any) -> None:
    async with serve(config=of_pangea(pangea)) as served:
        pangea.cloud.knobs.jwt_fault = fault
        tokens = bearer((await pangea.tokens())["access_token"])

        response = await served.app().call(tokens)

        assert response.status_code == 401
        assert served.bridge.snapshot().grants == ()


async def test_pangea_is_asked_about_tokens_that_nobody_can_read(serve: ServeBridge) -> None:
    async with stand_in_served() as pangea:
        accepted = AccessTokens(
            accept="introspection",
            issuer=pangea.base,
            audience="local-stand-in",
            client_id=pangea.client.client_id,
            cache_seconds=1,
        )
        async with serve(config=Config(port=free_port(), secrets="memory")) as served:
            await until_asked(served)
            found = await served.bridge.test_access_tokens(accepted, pangea.client.secret)
            await served.bridge.use_access_tokens(accepted, pangea.client.secret)
            answer, app = await pangea.tokens(), served.app()
            tokens = bearer(answer["access_token"])

            assert all(finding.is_well for finding in found)
            assert (await app.call(tokens)).status_code == 200
            assert (await app.call(bearer(answer["refresh_token"]))).status_code == 401
            await pangea.post("token/revoke", token=tokens.access)
            async with asyncio.timeout(5):
                while (await app.call(tokens)).status_code == 200:
                    await asyncio.sleep(0.05)
            assert (await app.call(tokens)).status_code == 401


# ---- a FastMCP server of one's own -------------------------------------------------------------------------------


async def test_an_authors_server_takes_the_same_setting(tmp_path: Path, issuer: FakeProvider) -> None:
    auth = LocalAuth(
        folder=tmp_path, secrets="memory", access_tokens=AccessTokens("jwt", issuer.origin, AUDIENCE, rights="admin")
    )
    async with running(make_server(auth), free_port()) as origin, httpx.AsyncClient() as http:
        app = ClientApp(origin, http=http)
        response = await app.call(held(issuer), "tools/call", name="look", arguments={})

        assert response.status_code == 200
        assert '"subject":"alice"' in response.text.replace(" ", "").replace("\\", "")
        (grant,) = auth.grants()
        auth.revoke(grant.id)
        assert (await app.call(held(issuer))).status_code == 401
