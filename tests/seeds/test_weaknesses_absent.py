"""What a FastMCP server behind Pangea used to get wrong (24 ways, W1 to W24): that none of it is so here.

Each test walks the attack or the accident against the real bridge and the stand-in, and fails if the weakness is back.
"""

import asyncio
import json
import sqlite3
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from fastmcp import FastMCP
from fastmcp.server.dependencies import get_access_token, get_http_headers

from bridge_app.bridge import Bridge
from bridge_app.config import Config, SignIn
from bridge_app.errors import NotFound
from bridge_app.paths import Paths
from tests.company import ALICE, BOB, Company, free_port, looked_after_often, opened, pangea_for, started, text_of, told
from tests.conftest import ServeBridge
from tests.demo.person import Browser
from tests.fakes import Clock, Tokens, query


def count(company: Company, table: str) -> int:
    """Return how many rows a table of the bridge's database has."""
    with sqlite3.connect(company.served.bridge.paths.database) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def upstream_tokens(company: Company) -> list[str]:
    """Return the access tokens that the stand-in has issued and still calls good."""
    logins = company.pangea.cloud.logins
    return [each.active_token for each in logins.standing() if each.active_token]


@pytest.fixture
async def bob_browser() -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(timeout=10) as http:
        yield Browser(http)


# ---- who it is, and what a token is -----------------------------------------------------------------------------------


async def test_a_tool_knows_the_person_and_never_sees_a_token(serve: ServeBridge) -> None:
    """W1: no user identity in the token."""
    server: FastMCP[None] = FastMCP("Mine")

    @server.tool
    def look() -> dict[str, Any]:
        """Tell what a tool can see of its caller."""
        token = get_access_token()
        assert token is not None
        seen = {"token": token.token, "headers": get_http_headers(include_all=True)}
        return {"subject": token.subject, "issuer": token.claims["iss"], "seen": json.dumps(seen)}

    async with opened(serve, local_server=server) as company:
        app = company.served.app()
        tokens = await company.login(app)
        (upstream,) = upstream_tokens(company)

        answer = await app.call(tokens, "tools/call", name="look", arguments={})

        assert company.pangea.cloud.directory.user(ALICE).id in answer.text
        assert company.pangea.base in answer.text
        assert tokens.access not in answer.text
        assert upstream not in answer.text


async def test_the_refresh_that_is_announced_works(company: Company) -> None:
    """W2: refresh advertised, not implemented."""
    app = company.served.app()
    tokens = await company.login(app)
    document = (await app.http.get(f"{app.origin}/.well-known/oauth-authorization-server")).json()

    answer = await app.refresh(tokens.refresh)

    assert "refresh_token" in document["grant_types_supported"]
    assert answer.status_code == 200
    fresh = Tokens(app.client_id, answer.json()["access_token"], answer.json()["refresh_token"], answer.json())
    assert (await app.call(fresh)).status_code == 200


async def test_a_token_of_pangea_is_nothing_here(company: Company) -> None:
    """W3: the raw Pangea token is stored as a valid MCP token without an end."""
    app = company.served.app()
    tokens = await company.login(app)
    (upstream,) = upstream_tokens(company)

    answer = await app.call(replace(tokens, access=upstream))

    assert answer.status_code == 401
    assert (await company.pangea.introspect(upstream))["active"] is True
    assert tokens.answer["expires_in"] == 3600


async def test_signing_out_in_the_app_signs_out_at_pangea_too(company: Company) -> None:
    """W4: revoke is local only, and an unknown token is a 500."""
    app = company.served.app()
    tokens = await company.login(app)
    (upstream,) = upstream_tokens(company)

    unknown = await app.http.post(f"{app.origin}/revoke", data={"token": "never-seen", "client_id": app.client_id})
    known = await app.http.post(f"{app.origin}/revoke", data={"token": tokens.access, "client_id": app.client_id})

    assert unknown.status_code == 200
    assert known.status_code == 200
    assert (await app.call(tokens)).status_code == 401
    await company.until(lambda: not upstream_tokens(company))
    assert (await company.pangea.introspect(upstream))["active"] is False


async def test_a_revoke_in_a_terminal_signs_out_at_pangea_too(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W4, by another process, which can't ask Pangea anything itself."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        async with opened(serve, clock=clock) as company:
            await company.login(company.served.app())
            terminal = Bridge.open(company.served.bridge.paths, company.served.bridge.config)
            terminal.revoke_everything()
            terminal.close()
            await company.until_none_lives()

            clock.advance(31 * 60)

            await company.until(lambda: not upstream_tokens(company))


async def test_another_provider_never_hears_of_the_former_login(company: Company) -> None:
    """W4, when the sign-in is changed: the login goes back to whoever gave it, and to nobody else."""
    app = company.served.app()
    tokens = await company.login(app)
    (upstream,) = upstream_tokens(company)

    async with pangea_for(int(company.served.origin.rpartition(":")[2]), "lenient") as other:
        settings = replace(company.settings, address=other.base, client_id=other.client.client_id)
        await company.served.bridge.use_sign_in(settings, other.client.secret)
        await company.until(lambda: not upstream_tokens(company))

        assert (await app.call(tokens)).status_code == 401
        assert (await company.pangea.introspect(upstream))["active"] is False
        assert not [entry for entry in other.cloud.journal.entries() if entry.path.endswith("/revoke")]


async def test_a_login_that_ended_at_pangea_ends_here(company: Company) -> None:
    """W5: revocation and expiry at Pangea are never checked."""
    app = company.served.app()
    tokens = await company.login(app)

    company.pangea.cloud.logins.end_all_of(company.pangea.cloud.directory.user(ALICE))
    await company.until_none_lives()

    assert (await app.call(tokens)).status_code == 401
    assert company.asked_of_pangea("/v2/oauth/token/introspect") > 0
    assert "Pangea says this login is over." in [line.detail for line in company.activity(kind="revoked")]


async def test_a_login_whose_credential_is_lost_ends_within_a_day(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W5, the other way in: what can't be asked about any more must not live on for ever."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        async with opened(serve, clock=clock) as company:
            await company.login(company.served.app())
        # Secrets were kept in memory only: the credential is gone with the process.
        async with serve(config=company.served.bridge.config, clock=clock) as again:
            company.served = again
            clock.advance(60)
            await asyncio.sleep(0.5)
            living = company.living()

            clock.advance(24 * 3600)
            await company.until_none_lives()

    assert len(living) == 1


async def test_a_grant_whose_login_is_not_known_any_more_ends(company: Company) -> None:
    """W5, when the two lists should ever differ."""
    await company.login(company.served.app())

    with sqlite3.connect(company.served.bridge.paths.database) as database:
        database.execute("DELETE FROM logins")
    await company.until_none_lives()


async def test_a_login_whose_consent_was_never_given_is_given_back(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W5, the other way round: a login that nobody uses does not lie about for ever."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        async with opened(serve, clock=clock) as company:
            await company.reach_consent(company.served.app())
            clock.advance(20 * 60)
            await asyncio.sleep(0.3)
            kept = len(upstream_tokens(company))
            clock.advance(11 * 60)

            await company.until(lambda: not upstream_tokens(company))

    assert kept == 1


async def test_a_sign_in_changed_by_hand_ends_what_came_by_the_former(serve: ServeBridge) -> None:
    """W5, by way of the settings file: nobody would check those logins any more."""
    async with opened(serve) as company:
        app = company.served.app()
        tokens = await company.login(app)
        config = replace(company.served.bridge.config, sign_in=SignIn())
    async with serve(config=config) as again:
        company.served = again
        app = again.app(client_id=app.client_id)
        await company.until_none_lives()

        assert (await app.call(tokens)).status_code == 401


# ---- the browser journey -----------------------------------------------------------------------------------------------


async def test_a_stranger_gets_no_code_by_a_link_that_a_signed_in_person_opens(company: Company) -> None:
    """W6: confused deputy: open registration, no consent, a callback bound to no browser."""
    # The victim is signed in at Pangea, uses us, and has allowed another app before.
    await company.login(company.served.app("Own app"))
    evil, victim = company.served.app("Evil", redirect_uri="https://evil.example/steal"), company.served.app()
    await evil.register()
    link = (await evil.authorize()).headers["location"]

    page = await company.follow(victim, urljoin(victim.origin, link))
    assert page.headers["location"].startswith(company.pangea.base)
    back = await company.pangea.browser.sign_in(page.headers["location"])
    page = await company.follow(victim, back.headers["location"])

    assert page.status_code == 200
    assert "evil.example" in text_of(page)
    assert "Allow Evil" in text_of(page)
    assert count(company, "codes WHERE spent_at IS NULL") == 0

    # The other way round: the attacker begins, and sends the victim Pangea's callback.
    begun = await evil.open_page()
    back = await company.pangea.browser.sign_in(begun.headers["location"])
    stolen = await company.follow(victim, back.headers["location"])

    assert stolen.status_code == 403
    assert [grant.client_name for grant in company.living()] == ["Own app"]


async def test_two_apps_with_one_state_each_get_their_own_person(company: Company, bob_browser: Browser) -> None:
    """W7: the state that a client chose is the key of the lookup."""
    first, second = company.served.app("First"), company.served.app("Second")
    first.state = second.state = "the same state"
    for_alice, for_bob = (
        await company.reach_callback(first),
        await company.reach_callback(second, BOB, browser=bob_browser),
    )

    seen = []
    for app, back in ((first, for_alice), (second, for_bob)):
        page = await company.answer(app, await company.follow(app, back), "allow")
        answer = (await app.redeem(query(page.headers["location"])["code"])).json()
        tokens = Tokens(app.client_id, answer["access_token"], answer["refresh_token"], answer)
        seen.append((await company.whoami(app, tokens))["email"])

    assert seen == [ALICE, BOB]


@pytest.mark.parametrize("state", ["abc", "ü & ?=#", "x" * 2000])
async def test_a_state_that_pangea_would_refuse_comes_back_untouched(company: Company, state: str) -> None:
    """W8: the client's state is forwarded verbatim."""
    app = company.served.app()
    app.state = state

    page = await company.answer(app, await company.reach_consent(app), "allow")

    assert query(page.headers["location"])["state"] == state
    sent = company.pangea.cloud.journal.entries("/v2/oauth/authorize")[-1].query["state"]
    assert sent != state


async def test_no_at_pangea_reaches_the_app(company: Company) -> None:
    """W9: `error=` in the callback is not handled."""
    await company.served.bridge.use_sign_in(replace(company.settings, scopes=("user", "admin")))
    app = company.served.app("Cursor")
    await app.register()
    redirect = await app.open_page()
    back = await company.pangea.browser.sign_in(redirect.headers["location"], allow=False)

    page = await company.follow(app, back.headers["location"])

    assert query(back.headers["location"])["error"] == "access_denied"
    assert told(page)["error"] == "access_denied"
    assert told(page)["state"] == app.state
    assert told(page)["iss"] == app.origin
    assert company.activity(kind="sign-in", client_name="Cursor", outcome="refused")
    assert (await company.follow(app, back.headers["location"])).status_code == 410


PAGE = {"body": "<html>", "content_type": "text/html"}
FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "500": ({"kind": "status", "status": 500}, "temporarily_unavailable"),
    "503 as HTML": ({"kind": "unavailable"}, "temporarily_unavailable"),
    "429": ({"kind": "rate_limit", "retry_after": 60}, "temporarily_unavailable"),
    "invalid_client": ({"kind": "oauth_error", "error": "invalid_client"}, "server_error"),
    "invalid_grant": ({"kind": "oauth_error", "error": "invalid_grant"}, "server_error"),
    "HTML with 200": ({"kind": "status", "status": 200, **PAGE}, "temporarily_unavailable"),
    "no access_token": ({"kind": "json", "merge": {"access_token": None}}, "server_error"),
    "half an answer": ({"kind": "truncated"}, "temporarily_unavailable"),
    "broken off": ({"kind": "drop"}, "temporarily_unavailable"),
    "empty": ({"kind": "empty"}, "temporarily_unavailable"),
    "garbage": ({"kind": "garbage"}, "temporarily_unavailable"),
    "10 MB": ({"kind": "huge"}, "temporarily_unavailable"),
    "sent elsewhere": ({"kind": "redirect"}, "temporarily_unavailable"),
    "silence": ({"kind": "hang"}, "temporarily_unavailable"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("route", ["/v2/oauth/token", "/v2/oauth/token/introspect"])
async def test_every_failure_of_pangea_reaches_the_app_the_person_and_the_log(
    serve: ServeBridge, fault: str, route: str, caplog: pytest.LogCaptureFixture
) -> None:
    """W10: every failure becomes a 500; nothing is logged; the client is not told; the state is kept."""
    order, expected = FAULTS[fault]
    async with opened(serve) as company:
        app = company.served.app("Cursor")
        back = await company.reach_callback(app)
        if route.endswith("introspect") and fault == "no access_token":
            order = {"kind": "json", "merge": {"active": None, "client_id": None}}
            expected = "temporarily_unavailable"
        if route.endswith("introspect") and fault.startswith("invalid_"):
            expected = "temporarily_unavailable"
        await company.pangea.admin("POST", "faults", route=route, times=None, **order)
        began = time.monotonic()

        page = await company.follow(app, back)

        assert time.monotonic() - began < 10
        assert page.status_code == 200
        assert "Pangea" in text_of(page)
        assert told(page)["error"] == expected
        assert told(page)["state"] == app.state
        assert company.activity(kind="sign-in", client_name="Cursor")
        assert not company.living()
        # Nothing is left to try again with.
        assert (await company.follow(app, back)).status_code == 410
        await company.pangea.admin("DELETE", "faults")
        assert (await company.whoami(app, await company.login(app)))["email"] == ALICE


async def test_logins_that_nobody_finishes_are_few_and_run_out(serve: ServeBridge) -> None:
    """W11: the table of states never expires and grows without anybody signing in."""
    clock = Clock(time.time())
    async with opened(serve, clock=clock) as company:
        app = company.served.app()
        await app.register()

        answers = await asyncio.gather(*(app.authorize() for _ in range(700)))
        many = count(company, "requests")
        pages = [await app.http.get(urljoin(app.origin, one.headers["location"])) for one in answers[:3]]
        clock.advance(2 * 3600)
        async with asyncio.timeout(5):
            while (await app.authorize()).status_code == 429:
                await asyncio.sleep(0.02)

        assert 429 in {one.status_code for one in answers}
        assert many <= 500
        assert count(company, "requests") == 1
        stale = await company.pangea.browser.sign_in(pages[0].headers["location"])
        assert (await company.follow(app, stale.headers["location"])).status_code == 410


async def test_one_login_makes_one_grant_however_often_its_callback_comes(company: Company) -> None:
    """W12: two callbacks for one state make two codes for one request."""
    app = company.served.app()
    back = await company.reach_callback(app)

    pages = await asyncio.gather(*(company.follow(app, back) for _ in range(5)))
    (asked,) = [page for page in pages if page.status_code == 200]
    allowed = await asyncio.gather(*(company.answer(app, asked, "allow") for _ in range(3)))
    codes = {query(page.headers["location"])["code"] for page in allowed if page.is_redirect}
    redeemed = [await app.redeem(code) for code in sorted(codes)]

    assert sorted(page.status_code for page in pages) == [200, 410, 410, 410, 410]
    assert [answer.status_code for answer in redeemed].count(200) == 1
    assert len(company.served.bridge.snapshot().grants) == 1


async def test_two_people_in_one_app_stay_themselves(company: Company, bob_browser: Browser) -> None:
    """W13: the Pangea token is kept per client, and the last login wins."""
    app = company.served.app("Shared")
    alice = await company.login(app)
    bob = await company.login(app, BOB, browser=bob_browser)

    assert (await company.whoami(app, alice))["email"] == ALICE
    assert (await company.whoami(app, bob))["email"] == BOB
    assert sorted(grant.identity.email or "" for grant in company.living()) == [ALICE, BOB]

    company.pangea.cloud.directory.user(BOB).disabled = True
    await company.until(lambda: len(company.living()) == 1)
    assert (await app.call(alice)).status_code == 200
    assert (await app.call(bob)).status_code == 401


async def test_a_token_of_one_server_is_nothing_at_another(serve: ServeBridge, tmp_path: Path) -> None:
    """W14: one dictionary for all kinds of things and for all servers of the process."""
    other = Paths(*(tmp_path / "other" / name for name in ("config", "data", "logs", "run")))
    async with opened(serve) as company, serve(paths=other) as elsewhere:
        app = company.served.app()
        tokens = await company.login(app)

        stranger = elsewhere.app()
        stranger.client_id = app.client_id
        called, asked = await stranger.call(tokens), await stranger.authorize()
        refreshed = await stranger.refresh(tokens.refresh)

        assert (await app.call(tokens)).status_code == 200
        assert called.status_code == 401
        assert asked.status_code == 400
        assert refreshed.status_code == 401
        # Names of one kind of thing mean nothing as another kind.
        assert (await app.redeem(app.client_id)).status_code == 400
        assert (await app.call(replace(tokens, access=tokens.refresh))).status_code == 401
        assert (await app.refresh(tokens.access)).status_code == 400


async def test_taking_away_what_is_gone_already_is_no_failure(company: Company) -> None:
    """W15: deleting a missing key raises KeyError."""
    app = company.served.app()
    tokens = await company.login(app)
    (grant,) = company.living()
    bridge = company.served.bridge

    bridge.revoke_grant(grant.id)
    with pytest.raises(NotFound):
        bridge.revoke_grant(grant.id)
    with pytest.raises(NotFound):
        bridge.revoke_grant("g_never")
    bridge.forget_grant(grant.id)
    with pytest.raises(NotFound):
        bridge.forget_grant(grant.id)
    await asyncio.sleep(0.3)
    for _ in range(2):
        answer = await app.http.post(f"{app.origin}/revoke", data={"token": tokens.refresh, "client_id": app.client_id})
        assert answer.status_code == 200
    # The login was given back at Pangea in the meantime; the next one starts afresh.
    assert (await company.whoami(app, await company.login(app)))["email"] == ALICE


async def test_a_token_for_another_server_is_not_given(company: Company) -> None:
    """W16: `resource` (RFC 8707) is ignored."""
    app = company.served.app()
    await app.register()

    refused = await app.authorize(resource="https://another-server.example/mcp")
    code = await company.get_code(app)
    at_token = await app.redeem(code, resource="https://another-server.example/mcp")
    answer = await app.redeem(code, resource=f"{app.origin}/mcp")

    assert query(refused.headers["location"])["error"] == "invalid_target"
    assert at_token.json()["error"] == "invalid_target"
    assert answer.status_code == 200


async def test_scopes_are_what_was_really_given_on_both_sides(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W17: scopes are ignored both ways, and a login of a minute becomes a token of an hour."""
    with looked_after_often(monkeypatch):
        async with opened(serve) as company:
            await company.served.bridge.use_sign_in(replace(company.settings, scopes=("user", "read")))
            company.pangea.cloud.knobs.change({"granted_scope": "user", "access_life": 2, "issue_refresh": False})
            app = company.served.app()
            await app.register()
            redirect = await app.http.get(
                urljoin(app.origin, (await app.authorize(scope="mcp read write admin")).headers["location"])
            )
            back = await company.pangea.browser.sign_in(redirect.headers["location"])
            page = await company.answer(app, await company.follow(app, back.headers["location"]), "allow")
            answer = (await app.redeem(query(page.headers["location"])["code"])).json()
            tokens = Tokens(app.client_id, answer["access_token"], answer["refresh_token"], answer)

            # We give what there is here, say so, and give nothing that only Pangea knows of.
            assert answer["scope"] == "mcp"
            assert (await company.whoami(app, tokens))["scopes"] == ["mcp"]
            assert (await company.kept_credential())[3] == ["user"]
            # And no longer than Pangea's login stands.
            await company.until_none_lives()
            assert (await app.call(tokens)).status_code == 401


async def test_a_restart_loses_nothing(serve: ServeBridge, monkeypatch: pytest.MonkeyPatch) -> None:
    """W18: a restart loses tokens, clients and the login under way."""
    config = Config(port=free_port(), secrets="sealed_file")
    with looked_after_often(monkeypatch):
        async with pangea_for(config.port) as pangea:
            async with started(serve, pangea, config, passphrase="long enough") as company:
                await company.served.bridge.use_sign_in(company.settings, pangea.client.secret)
                app, half = company.served.app(), company.served.app("Half-way")
                tokens = await company.login(app)
                back = await company.reach_callback(half)
                config, cookies = company.served.bridge.config, dict(half.http.cookies)
            async with started(serve, pangea, config, passphrase="long enough") as company:
                app = company.served.app(client_id=app.client_id)
                half = company.served.app("Half-way", client_id=half.client_id)
                half.http.cookies.update(cookies)

                page = await company.follow(half, back)

                assert (await app.call(tokens)).status_code == 200
                assert (await app.refresh(tokens.refresh)).status_code == 200
                assert (await app.authorize()).status_code == 302
                assert page.status_code == 410
                assert "connect once more" in text_of(page)
                await company.login(half)
                assert len(company.living()) == 2
                # It is still the same login at Pangea, and still looked after.
                pangea.cloud.directory.user(ALICE).disabled = True
                await company.until_none_lives()


async def test_no_token_of_pangea_is_written_to_a_file_or_sent_to_vault(company: Company) -> None:
    """W19: the Vault repository keeps raw tokens, doubles them, and is asked on every request."""
    app = company.served.app()
    tokens = await company.login(app)
    for _ in range(5):
        assert (await app.call(tokens)).status_code == 200
    secret = company.pangea.client.secret
    kept = [*upstream_tokens(company), secret, tokens.access, tokens.refresh]
    paths = company.served.bridge.paths

    folders = (paths.config_dir, paths.data_dir, paths.log_dir)
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    contents = b"".join(path.read_bytes() for path in files)

    assert len(kept) == 4
    assert paths.database in files
    assert not [each for each in kept if each.encode() in contents]
    asked = [entry.path for entry in company.pangea.cloud.journal.entries()]
    assert not [path for path in asked if path.startswith("/api/")]


async def test_pkce_and_nonce_are_ours_on_the_way_to_the_provider(company: Company) -> None:
    """W20: no PKCE and no nonce upstream."""
    company.pangea.cloud.knobs.change({"pkce": "required", "openid_configuration": True})
    app = company.served.app()
    await company.login(app)
    challenge = company.pangea.cloud.journal.entries("/v2/oauth/authorize")[-1].query["code_challenge"]
    redeemed = company.pangea.cloud.journal.entries("/v2/oauth/token")[-1].fields
    openid = SignIn(
        provider="oidc", address=company.pangea.base, client_id=company.settings.client_id, scopes=("openid", "user")
    )
    await company.served.bridge.use_sign_in(openid, company.pangea.client.secret)

    await company.login(app)
    nonce = company.pangea.cloud.journal.entries("/v2/oauth/authorize")[-1].query["nonce"]
    company.pangea.cloud.knobs.change({"id_token_fault": "nonce"})
    refused = await company.follow(app, await company.reach_callback(app))

    assert len(challenge) == 43
    assert redeemed["code_verifier"].startswith("sha256:")
    assert len(nonce) >= 32
    assert told(refused)["error"] == "server_error"


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "http://evil.example/steal",
        "file:///etc/passwd",
        "https://*.example/cb",
    ],
)
async def test_a_redirect_uri_that_runs_or_leaks_is_not_registered(company: Company, uri: str) -> None:
    """W21: any redirect URI is accepted."""
    app = company.served.app(redirect_uri=uri)

    answer = await app.register()

    assert answer.status_code == 400
    assert answer.json()["error"] == "invalid_redirect_uri"


async def test_an_app_may_listen_on_another_loopback_port_than_it_registered(company: Company) -> None:
    """W22: the loopback port is not flexible (RFC 8252 §7.3)."""
    app = company.served.app(redirect_uri="http://127.0.0.1:7001/callback")
    await app.register()
    app.redirect_uri = "http://127.0.0.1:7002/callback"

    tokens = await company.login(app)

    assert (await app.call(tokens)).status_code == 200
    app.redirect_uri = "http://127.0.0.1:7002/elsewhere"
    assert (await app.authorize()).status_code == 400


async def test_a_web_page_can_neither_register_nor_call_nor_read(company: Company) -> None:
    """W23: permission for all origins, registration without a preflight, any Host."""
    app = company.served.app()
    tokens = await company.login(app)
    metadata = {"redirect_uris": ["https://evil.example/cb"], "client_name": "Evil"}
    page = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    url = f"{app.origin}/register"

    plain = await app.http.post(url, content=json.dumps(metadata), headers={"Content-Type": "text/plain"})
    foreign = await app.http.post(url, content=json.dumps(metadata), headers={"Content-Type": "text/plain", **page})
    preflight = await app.http.options(url, headers={**page, "Access-Control-Request-Method": "POST"})
    rebound = await app.http.post(f"{app.origin}/mcp", json={}, headers={**tokens.bearer, "Host": "evil.example"})
    called = await app.http.post(f"{app.origin}/mcp", json={}, headers={**tokens.bearer, **page})
    own = [await app.http.post(url, json=metadata), await app.refresh(tokens.refresh), await app.call(tokens)]

    assert [plain.status_code, foreign.status_code, preflight.status_code] == [415, 403, 403]
    assert [rebound.status_code, called.status_code] == [421, 403]
    for answer in (plain, foreign, preflight, rebound, called, *own):
        assert not [name for name in answer.headers if name.startswith("access-control-")]


async def test_an_answer_has_iss_and_no_state_that_was_not_sent(
    company: Company, caplog: pytest.LogCaptureFixture
) -> None:
    """W24: a state is made up for a client that sent none; no `iss`; nothing is logged; Basic only."""
    client = company.pangea.cloud.directory.post
    by_post = replace(company.settings, client_id=client.client_id, auth_method="post")
    await company.served.bridge.use_sign_in(by_post, client.secret)
    app = company.served.app()
    await app.register()
    redirect = await app.open_page(state=None)
    back = await company.pangea.browser.sign_in(redirect.headers["location"])

    page = await company.answer(app, await company.follow(app, back.headers["location"]), "allow")

    answer = query(page.headers["location"])
    assert set(answer) == {"code", "iss"}
    assert answer["iss"] == app.origin
    tokens = (await app.redeem(answer["code"])).json()
    await company.pangea.admin("POST", "faults", route="/v2/oauth/*", kind="status", status=500, times=None)
    await company.until(lambda: "not answering" in company.problems())
    assert "Pangea has a problem of its own (500)." in caplog.text
    for secret in (tokens["access_token"], tokens["refresh_token"], client.secret, answer["code"]):
        assert secret not in caplog.text
