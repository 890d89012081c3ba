"""The sixteen things that may happen with Pangea behind the bridge, and what a person then meets."""

import asyncio
import re
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bridge_app import audit_shipping
from bridge_app import bridge as bridge_module
from bridge_app.authorization import logins as logins_module
from bridge_app.bridge import Bridge
from bridge_app.config import AuditLog, Config, SignIn, Vault
from bridge_app.errors import PortInUse
from bridge_app.models import AuditLogState, Right, RunState
from bridge_app.paths import Paths
from bridge_app.store import pangea_api
from bridge_app.store import secrets as secrets_module
from bridge_app.store.native_keyring import LibraryKeyring
from tests.company import (
    ALICE,
    BOB,
    Company,
    free_port,
    looked_after_often,
    opened,
    pangea_for,
    started,
    text_of,
    told,
)
from tests.conftest import ServeBridge
from tests.demo.person import Browser
from tests.fakes import Clock, Tokens, query
from tests.flows.test_rights import Notebook, call, tools
from tests.store.keyring_fakes import FakeBackend


@pytest.fixture
async def bob_browser() -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(timeout=10) as http:
        yield Browser(http)


def openid(company: Company) -> SignIn:
    """Let the stand-in be an OpenID provider, and return the settings for it."""
    company.pangea.cloud.knobs.change({"openid_configuration": True})
    return SignIn(
        provider="oidc", address=company.pangea.base, client_id=company.settings.client_id, scopes=("openid", "user")
    )


# ---- row 1: the happy path ---------------------------------------------------------------------------------------------


async def test_two_people_with_two_apps_are_listed_by_their_names(company: Company, bob_browser: Browser) -> None:
    """Row 1."""
    cursor, claude = company.served.app("Cursor"), company.served.app("Claude")
    alice = await company.login(cursor)
    bob = await company.login(claude, BOB, browser=bob_browser)

    for app, tokens in ((cursor, alice), (claude, bob)):
        assert (await company.whoami(app, tokens))["identity_provider"] == "Pangea"
    listed = {grant.client_name: (grant.identity.name, grant.identity.email) for grant in company.living()}
    assert listed == {"Cursor": ("Alice Example", ALICE), "Claude": ("Bob Example", BOB)}
    assert len(company.pangea.cloud.logins.standing()) == 2


# ---- row 2: no, and a part of it ---------------------------------------------------------------------------------------


async def test_no_on_either_page_is_access_denied(company: Company) -> None:
    """Row 2, Deny."""
    await company.served.bridge.use_sign_in(replace(company.settings, scopes=("user", "admin")))
    at_pangea, here = company.served.app("At Pangea"), company.served.app("Here")
    await at_pangea.register()
    redirect = await at_pangea.open_page()
    back = await company.pangea.browser.sign_in(redirect.headers["location"], allow=False)

    first = told(await company.follow(at_pangea, back.headers["location"]))
    second = await company.answer(here, await company.reach_consent(here), "deny")

    assert first["error"] == query(second.headers["location"])["error"] == "access_denied"
    assert not company.living()
    assert {line.client_name for line in company.activity(kind="sign-in", outcome="refused")} == {"At Pangea", "Here"}


async def test_what_the_person_did_not_allow_at_pangea_is_shown_and_refused(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 2, partial consent. (Renewals with less, `set_rights` and more: tests/flows/test_provider_scopes.py.)"""
    notebook = Notebook()
    with looked_after_often(monkeypatch):
        async with opened(serve, local_server=notebook.server) as company:
            mapping = ((Right.READ, ("user",)), (Right.WRITE, ("write",)), (Right.DESTROY, ("admin",)))
            settings = replace(company.settings, scopes=("user", "write", "admin"), rights=mapping)
            await company.served.bridge.use_sign_in(settings)
            app = company.served.app()
            await app.register()
            redirect = await app.open_page()
            back = await company.pangea.browser.sign_in(redirect.headers["location"], untick=("admin",))
            page = await company.follow(app, back.headers["location"])
            end = await company.answer(app, page, "allow")

            answer = (await app.redeem(query(end.headers["location"])["code"])).json()
            tokens = Tokens(app.client_id, answer["access_token"], answer["refresh_token"], answer)

            assert "Pangea lets you read and change things." in text_of(page)
            assert (await company.kept_credential())[3] == ["user", "write"]
            assert answer["scope"] == "mcp"
            (grant,) = company.living()
            assert grant.rights == grant.provider_rights == (Right.READ, Right.WRITE)
            assert await tools(app, tokens) == ["add", "look"]
            assert "because Pangea did not give it to this person" in await call(app, tokens, "erase")
            assert await call(app, tokens, "add") == "added"
            assert notebook.done == ["add"]


# ---- row 3: what can go wrong at the token endpoint --------------------------------------------------------------------
# Fourteen more kinds of failure at the token and introspection endpoints: W10 in test_weaknesses_absent.py.


@pytest.mark.parametrize(
    ("knobs", "works"),
    [
        ({"omit": ["expires_in"]}, True),
        ({"omit": ["scope", "token_type"]}, True),
        ({"omit": ["refresh_token"]}, True),
        ({"introspection": "minimal"}, False),
        ({"callback_fault": "missing_code"}, False),
        ({"callback_fault": "error", "callback_error": "temporarily_unavailable"}, False),
        ({"callback_fault": "extra"}, True),
        ({"client_disabled": True}, False),
        ({"user_disabled": True}, False),
        ({"code_life": 0}, False),
    ],
    ids=lambda value: str(value),
)
async def test_odd_answers_work_or_are_told_to_the_app_the_person_and_the_log(
    serve: ServeBridge, knobs: dict[str, Any], works: bool
) -> None:
    """Row 3."""
    async with opened(serve) as company:
        app = company.served.app("Cursor")
        await app.register()
        redirect = await app.open_page()
        if "client_disabled" not in knobs and "user_disabled" not in knobs:
            company.pangea.cloud.knobs.change(knobs)
        back = await company.pangea.browser.sign_in(redirect.headers["location"])
        company.pangea.cloud.knobs.change(knobs)
        began = time.monotonic()

        page = await company.follow(app, back.headers["location"])

        assert time.monotonic() - began < 10
        if works:
            assert "Allow Cursor" in text_of(page)
            assert not company.activity(kind="sign-in", outcome="refused")
        else:
            assert told(page)["error"] in ("server_error", "temporarily_unavailable", "access_denied")
            assert told(page)["state"] == app.state
            assert company.activity(kind="sign-in", client_name="Cursor", outcome="refused")


# ---- row 4: answers that belong to somebody else -----------------------------------------------------------------------


@pytest.mark.parametrize("state", ["altered", "missing", "duplicated"])
async def test_a_wrong_state_is_refused_and_noted(serve: ServeBridge, state: str) -> None:
    """Row 4, wrong and absent."""
    async with opened(serve) as company:
        company.pangea.cloud.knobs.change({"callback_state": state})
        app = company.served.app()

        page = await company.follow(app, await company.reach_callback(app))

        assert page.status_code in (400, 410)
        assert not company.living()
        assert state == "duplicated" or company.activity(kind="refused")


async def test_a_replayed_answer_is_refused_and_noted(company: Company) -> None:
    """Row 4, replayed, and in another browser."""
    app, other = company.served.app(), company.served.app("Other browser")
    back = await company.reach_callback(app)

    in_other = await company.follow(other, back)
    first = await company.follow(app, back)
    again = await company.follow(app, back)

    assert [in_other.status_code, first.status_code, again.status_code] == [403, 200, 410]
    assert {line.detail for line in company.activity(kind="refused")} == {
        "an answer to a sign-in of another browser",
        "an answer to a sign-in that is not under way",
    }
    assert company.asked_of_pangea("/v2/oauth/token") == 1


async def test_the_code_of_somebody_else_is_refused_and_noted(serve: ServeBridge, bob_browser: Browser) -> None:
    """Row 4, mix-up: a code of Bob's login in the answer to Alice's."""
    async with opened(serve) as company:
        app, bobs = company.served.app("Alice's"), company.served.app("Bob's")
        for_bob = await company.reach_callback(bobs, BOB, browser=bob_browser)
        for_alice = await company.reach_callback(app)

        mixed = str(httpx.URL(for_alice).copy_merge_params({"code": query(for_bob)["code"]}))
        page = await company.follow(app, mixed)

        # PKCE: the code was asked for with a challenge of another sign-in.
        assert told(page)["error"] == "server_error"
        assert company.activity(kind="sign-in", client_name="Alice's")
        assert not company.living()


async def test_an_answer_of_another_issuer_is_refused(serve: ServeBridge) -> None:
    """Row 4, mix-up of providers (RFC 9207)."""
    async with opened(serve) as company:
        company.pangea.cloud.knobs.change({"callback_fault": "wrong_iss"})
        app = company.served.app()

        page = await company.follow(app, await company.reach_callback(app))

        assert told(page)["error"] == "server_error"
        assert company.asked_of_pangea("/v2/oauth/token") == 0


# ---- rows 5 and 6: logins that run out ---------------------------------------------------------------------------------


async def test_a_login_is_renewed_without_anybody_noticing(company: Company) -> None:
    """Row 5, expiry and rotation; and reuse of a spent refresh token ends the login and is told."""
    company.pangea.cloud.knobs.change({"access_life": 60})
    app = company.served.app()
    tokens = await company.login(app)

    def renewals() -> list[Any]:
        entries = company.pangea.cloud.journal.entries("/v2/oauth/token")
        return [each for each in entries if each.fields.get("grant_type") == "refresh_token"]

    await company.until(lambda: len(renewals()) >= 3)

    assert {each.status for each in renewals()[:3]} == {200}
    assert (await app.call(tokens)).status_code == 200
    assert not company.activity(outcome="refused")

    kept = vars(company.pangea.cloud.logins)["_tokens"].values()
    spent = next(each for each in kept if each.type == "session" and each.spent)
    stolen = await company.pangea.refresh(spent.value)
    await company.until_none_lives()

    assert stolen.status_code == 400
    assert (await app.call(tokens)).status_code == 401
    assert "Pangea says this login is over." in [line.detail for line in company.activity(kind="revoked")]


async def test_that_a_login_can_not_be_renewed_is_said_before_it_is_allowed(company: Company) -> None:
    """Row 6."""
    company.pangea.cloud.knobs.change({"issue_refresh": False, "access_life": 3 * 3600})
    app = company.served.app()

    page = await company.reach_consent(app)

    assert "Pangea gave no way to renew this login. It ends in 3 hours" in text_of(page)
    company.pangea.cloud.knobs.change({"issue_refresh": True})
    assert "no way to renew" not in text_of(await company.reach_consent(app))
    (line,) = company.activity(kind="sign-in")
    assert (line.client_name, line.subject, line.outcome) == ("Test App", "Alice Example", "ok")
    assert line.detail.startswith("Pangea gave no way to renew this login. It ends in 3 hours")


async def test_that_a_login_can_not_be_renewed_is_said_where_consent_is_remembered_and_before_it_ends(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 6, without a page, and ten minutes ahead."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        async with opened(serve, clock=clock) as company:
            app = company.served.app("Cursor")
            await company.login(app)
            assert not company.activity(kind="sign-in")
            company.pangea.cloud.knobs.change({"issue_refresh": False, "access_life": 3600})

            again = await company.reach_consent(app)
            bridge = company.served.bridge

            assert again.status_code == 302
            assert query(again.headers["location"])["code"]
            (line,) = company.activity(kind="sign-in")
            assert "It ends in 60 minutes; connected apps then need a new sign-in." in line.detail
            assert not company.problems()
            clock.advance(3600 - 9 * 60)
            assert bridge.snapshot().state is RunState.NEEDS_YOU
            assert "The login of Alice Example ends in 9 min." in company.problems()
            assert "Pangea gave no way to renew it." in company.problems()

            company.pangea.cloud.knobs.change({"issue_refresh": True})
            await company.reach_consent(app)
            assert not company.problems()
            assert bridge.snapshot().state is RunState.RUNNING


# ---- rows 7 and 8: what ends a login, and what does not ----------------------------------------------------------------


def test_the_stated_minute_is_what_is_built() -> None:
    """Row 7: the window in which an ended login is noticed, as docs/providers.md states it."""
    assert logins_module.CHECK_SECONDS == 60
    assert bridge_module.LOGINS_SECONDS <= 5
    assert logins_module.GRACE_SECONDS == 24 * 3600


@pytest.mark.parametrize("order", [{"action": "disable_user"}, {"action": "end_sessions"}])
async def test_a_person_sent_away_at_pangea_is_out_here(company: Company, order: dict[str, str]) -> None:
    """Row 7."""
    app = company.served.app()
    tokens = await company.login(app)

    await company.pangea.admin("POST", "act", email=ALICE, **order)
    await company.until_none_lives()

    assert (await app.call(tokens)).status_code == 401
    assert (await app.refresh(tokens.refresh)).status_code == 400


@pytest.mark.parametrize("fault", [{"kind": "hang"}, {"kind": "status", "status": 500}, {"kind": "unavailable"}])
async def test_five_minutes_without_introspection_log_nobody_out(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch, fault: dict[str, Any]
) -> None:
    """Row 8."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        monkeypatch.setattr("bridge_app.identity.endpoints.DEADLINE_SECONDS", 0.3)
        async with opened(serve, clock=clock) as company:
            app, new = company.served.app(), company.served.app("New")
            tokens = await company.login(app)
            back = await company.reach_callback(new)

            await company.pangea.admin("POST", "faults", route="/v2/oauth/token/introspect", times=None, **fault)
            clock.advance(60)
            await company.until(lambda: "Pangea is not answering." in company.problems())
            for _ in range(4):
                clock.advance(60)
                assert (await app.call(tokens)).status_code == 200
            assert (await app.refresh(tokens.refresh)).status_code == 200
            page = await company.follow(new, back)
            assert told(page)["error"] == "temporarily_unavailable"
            assert "Pangea" in text_of(page)

            await company.pangea.admin("DELETE", "faults")
            clock.advance(60)
            await company.until(lambda: not company.problems())
            assert (await app.call(tokens)).status_code == 200
            assert not company.activity(kind="revoked")


async def test_a_day_of_silence_ends_access_and_a_weekend_asleep_does_not(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 8, the far end of the grace."""
    clock = Clock(time.time())
    with looked_after_often(monkeypatch):
        async with opened(serve, clock=clock) as company:
            company.pangea.cloud.knobs.change({"access_life": 30 * 86400, "refresh_life": 30 * 86400})
            app = company.served.app()
            await company.login(app)

            # The lid was closed; at the first look after it, the network is not up yet.
            order = {"route": "/v2/oauth/token/introspect", "kind": "status", "status": 500, "times": None}
            await company.pangea.admin("POST", "faults", **order)
            clock.advance(3 * 86400)
            await company.until(lambda: "Pangea is not answering." in company.problems())
            clock.advance(300)
            await asyncio.sleep(0.3)
            assert len(company.living()) == 1
            await company.pangea.admin("DELETE", "faults")
            await company.until(lambda: not company.problems())
            assert len(company.living()) == 1

            await company.pangea.admin("POST", "faults", **order)
            clock.advance(61)
            await company.until(lambda: company.problems())
            clock.advance(86400)
            await company.until_none_lives()
            assert "Pangea has not answered for a day" in [line.detail for line in company.activity(kind="revoked")]


# ---- rows 9 and 10: the app's own start --------------------------------------------------------------------------------


async def test_a_restart_in_the_middle_of_a_login_costs_at_most_a_click(serve: ServeBridge) -> None:
    """Row 9. (Tokens that live on, and a login that is still at Pangea: W18 in test_weaknesses_absent.py.)"""
    config = Config(port=free_port(), secrets="sealed_file")
    async with pangea_for(config.port) as pangea:
        async with started(serve, pangea, config, passphrase="long enough") as company:
            await company.served.bridge.use_sign_in(company.settings, pangea.client.secret)
            at_pangea, at_consent = company.served.app("At Pangea"), company.served.app("At consent")
            back = await company.reach_callback(at_pangea)
            page = await company.reach_consent(at_consent)
            config = company.served.bridge.config
            cookies = [dict(app.http.cookies) for app in (at_pangea, at_consent)]
        async with started(serve, pangea, config, passphrase="long enough") as company:
            for app, kept in zip((at_pangea, at_consent), cookies, strict=True):
                app.http = httpx.AsyncClient(cookies=kept)
                company.served.apps.append(app)

            half_done = await company.follow(at_pangea, back)
            answered = await company.answer(at_consent, page, "allow")

            assert half_done.status_code == 410
            assert "connect once more" in text_of(half_done)
            assert (await at_consent.redeem(query(answered.headers["location"])["code"])).status_code == 200
            assert (await company.login(at_pangea)).access


async def test_a_taken_port_is_named_and_so_is_the_address_to_register(serve: ServeBridge, paths: Paths) -> None:
    """Row 10."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        bridge = Bridge.open(paths, Config(port=taken, secrets="memory"))
        try:
            with pytest.raises(PortInUse, match=f"Port {taken} is taken.*python") as without_provider:
                await bridge.serve()
        finally:
            bridge.close()
        pangea_there = SignIn(provider="pangea", address="https://pdn-x.login.aws.us.pangea.cloud", client_id="psa_x")
        bridge = Bridge.open(paths, Config(port=taken, secrets="memory", sign_in=pangea_there))
        try:
            with pytest.raises(PortInUse) as refused:
                await bridge.serve()
        finally:
            bridge.close()
    assert "register" not in without_provider.value.hint
    named = re.search(r"For port (\d+), first register this callback address with Pangea: (\S+)$", refused.value.hint)
    assert named is not None
    assert int(named[1]) > taken
    assert named[2] == f"http://localhost:{named[1]}/pangea/callback"
    # The person chooses another port, which Pangea does not know of yet.
    config = Config(port=free_port(), secrets="memory")
    async with pangea_for(taken) as pangea, started(serve, pangea, config) as company:
        needed = f"http://localhost:{config.port}/pangea/callback"

        before = await company.served.bridge.test_sign_in(company.settings, pangea.client.secret)
        pangea.client.redirect_uris.append(needed)
        after = await company.served.bridge.test_sign_in(company.settings, pangea.client.secret)

        assert next(each.words for each in before if each.name == "Callback address") == needed
        page = next(each for each in before if each.name == "Sign-in page")
        assert not page.is_well
        assert needed in page.hint
        assert all(each.is_well for each in after), after


# ---- rows 11 and 12: settings and clocks -------------------------------------------------------------------------------


@pytest.mark.parametrize("secret", ["wrong", "expired"])
async def test_a_secret_that_is_wrong_or_over_is_said_with_the_place_to_mend_it(
    serve: ServeBridge, secret: str
) -> None:
    """Row 11."""
    async with opened(serve) as company:
        app = company.served.app("Cursor")
        tokens = await company.login(app)
        new = company.served.app("New")
        back = await company.reach_callback(new)
        if secret == "expired":
            await company.pangea.admin("POST", "act", action="expire_secret", client_id=company.settings.client_id)
        else:
            company.pangea.client.secret = "pck_" + "z" * 32

        page = await company.follow(new, back)
        findings = await company.served.bridge.test_sign_in(company.settings)

        for words in (text_of(page), " ".join(each.hint for each in findings)):
            assert "client secret (pck_…)" in words
            assert "In the Pangea console: AuthN, OAuth Server, Clients." in words
        assert company.activity(kind="sign-in", client_name="New")
        # Our own trouble with Pangea is no reason to log anybody out.
        assert (await app.call(tokens)).status_code == 200


@pytest.mark.parametrize("minutes", [-10, 10])
async def test_a_clock_ten_minutes_off_does_not_matter_with_pangea(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    """Row 12: Pangea is asked, so no time of its is compared with ours to let somebody in."""
    with looked_after_often(monkeypatch):
        async with opened(serve) as company:
            company.pangea.cloud.clock.advance(60 * minutes)
            app = company.served.app()
            tokens = await company.login(app)
            asked = company.asked_of_pangea("/v2/oauth/token/introspect")
            await company.until(lambda: company.asked_of_pangea("/v2/oauth/token/introspect") > asked + 2)

            assert (await app.call(tokens)).status_code == 200


@pytest.mark.parametrize("hours", [-2, 2])
async def test_a_wrong_clock_is_named_where_it_matters(serve: ServeBridge, hours: int) -> None:
    """Row 12: an ID token says when it was made, and ten minutes (here two hours) off is not believed."""
    async with opened(serve) as company:
        await company.served.bridge.use_sign_in(openid(company), company.pangea.client.secret)
        company.pangea.cloud.clock.advance(3600 * hours)
        app = company.served.app()

        page = await company.follow(app, await company.reach_callback(app))

        assert "Check that this computer's clock is right" in text_of(page)
        assert told(page)["error"] == "server_error"


# ---- row 13: hostile pages ---------------------------------------------------------------------------------------------


async def ask_often(address: httpx.URL, times: int) -> "Counter[int]":
    """Begin a login again and again on one connection, as fast as it goes, opening the page each time."""
    reader, writer = await asyncio.open_connection(address.host, address.port)
    counted: Counter[int] = Counter()

    async def ask(target: str) -> bytes:
        writer.write(f"GET {target} HTTP/1.1\r\nHost: {address.netloc.decode()}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        await reader.readexactly(int(length[1]) if length else 0)
        return head

    for _ in range(times):
        head = await ask(address.raw_path.decode())
        counted[int(head.split()[1])] += 1
        if found := re.search(rb"(?i)location: (/continue\S*)", head):
            await ask(found[1].decode())
    writer.close()
    return counted


async def test_a_hostile_page_gets_nothing_and_ten_thousand_logins_cost_little(company: Company) -> None:
    """Row 13."""
    app = company.served.app()
    tokens = await company.login(app)
    metadata = {"redirect_uris": ["javascript:alert(1)"], "client_name": "Evil"}
    foreign = {"Origin": "https://evil.example"}

    statuses = [
        (await app.http.post(f"{app.origin}/register", json=metadata, headers=foreign)).status_code,
        (await app.http.post(f"{app.origin}/register", json=metadata, headers={"Host": "evil.example"})).status_code,
        (await app.http.post(f"{app.origin}/register", json=metadata)).status_code,
        (
            await app.http.post(f"{app.origin}/register", content="{}", headers={"Content-Type": "text/plain"})
        ).status_code,
        (await app.http.get(f"{app.origin}/mcp", headers={**tokens.bearer, **foreign})).status_code,
    ]
    address = (await app.authorize()).request.url
    counted: Counter[int] = Counter()
    for statuses_of_one in await asyncio.gather(*(ask_often(address, 1000) for _ in range(10))):
        counted += statuses_of_one

    assert statuses == [403, 421, 400, 415, 403]
    assert counted.total() == 10_000
    assert set(counted) == {302, 429}
    assert counted[302] < 1000
    bridge = company.served.bridge
    waiting = bridge._database.read_one("SELECT count(*) FROM requests")
    assert waiting is not None
    assert int(waiting[0]) <= 500
    assert bridge._sign_in.at_provider is not None
    assert len(bridge._sign_in.at_provider._under_way) <= 200
    assert (await app.call(tokens)).status_code == 200


# ---- rows 14 to 16 -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["down", "no_credit"])
async def test_vault_and_audit_log_out_of_order_cost_nobody_anything(
    company: Company, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    """Row 14."""
    backend = FakeBackend()
    monkeypatch.setattr(
        secrets_module, "native_keyring", lambda: LibraryKeyring(backend, "Fake Keyring", may_ask=False)
    )
    monkeypatch.setattr(pangea_api, "FIRST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(pangea_api, "NEEDS_PERSON_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(audit_shipping, "SHIP_SECONDS", 0.02)
    bridge, cloud = company.served.bridge, company.pangea.cloud
    await bridge.use_secrets("pangea_vault", vault=Vault(company.pangea.base), service_token=cloud.service_token)
    await bridge.use_audit_log(AuditLog(True, company.pangea.base), cloud.service_token)
    cloud.knobs.change({"vault": end, "audit": end})

    app = company.served.app("Cursor")
    tokens = await company.login(app)
    assert (await app.call(tokens)).status_code == 200
    assert (await company.whoami(app, tokens))["person"] == "Alice Example"
    assert (await app.refresh(tokens.refresh)).status_code == 200

    def audit_log() -> AuditLogState:
        found = bridge.snapshot().audit_log
        assert found is not None
        return found

    await company.until(lambda: audit_log().waiting >= 3 and audit_log().trouble)
    await company.until(lambda: bridge.snapshot().secrets_waiting > 0 and vars(bridge)["_secrets"].trouble)
    told_ids = {problem.id for problem in bridge.snapshot().problems}
    # What passes by itself is nobody's concern at first.
    assert told_ids == ({"vault", "audit-log"} if end == "no_credit" else set())
    assert bridge.snapshot().state in (RunState.RUNNING, RunState.NEEDS_YOU)

    cloud.knobs.change({"vault": "up", "audit": "up"})
    await company.until(lambda: audit_log().waiting == 0 and bridge.snapshot().secrets_waiting == 0)
    await company.until(lambda: not bridge.snapshot().problems)
    records = [each["envelope"]["event"] for each in company.pangea.app.state.audit.records]
    assert [each["action"] for each in records if each.get("target") == "Cursor"][-1] == "refreshed"
    assert audit_log().lost == 0


async def test_a_key_rotation_costs_one_look_and_a_flood_of_bad_keys_no_more(serve: ServeBridge) -> None:
    """Row 15."""
    clock = Clock(time.time())
    async with opened(serve, clock=clock, profile="jwt") as company:
        pangea_app = company.served.app("By introspection")
        await company.login(pangea_app)
        assert company.asked_of_pangea("/v2/oauth/jwks.json") == 0
        await company.served.bridge.use_sign_in(openid(company), company.pangea.client.secret)
        app = company.served.app()
        await company.login(app)
        before = company.asked_of_pangea("/v2/oauth/jwks.json")

        for _ in range(2):
            await company.pangea.admin("POST", "act", action="rotate_keys")
        clock.advance(10)
        await company.login(app)
        rotated = company.asked_of_pangea("/v2/oauth/jwks.json")
        company.pangea.cloud.knobs.change({"id_token_fault": "kid"})
        clock.advance(10)
        flood = [await company.follow(app, await company.reach_callback(app)) for _ in range(5)]

        assert rotated == before + 1
        assert {told(page)["error"] for page in flood} == {"server_error"}
        assert company.asked_of_pangea("/v2/oauth/jwks.json") == rotated + 1


@pytest.mark.parametrize("end", ["gone", "parked"])
async def test_when_pangea_is_gone_people_sign_in_elsewhere_with_the_same_apps(
    serve: ServeBridge, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    """Row 16."""
    with looked_after_often(monkeypatch):
        async with opened(serve) as company:
            app, new = company.served.app("Cursor"), company.served.app("New")
            tokens = await company.login(app)
            back = await company.reach_callback(new)
            company.pangea.cloud.knobs.change({"service": end})
            await company.until(lambda: "Pangea is not answering." in company.problems())
            assert (await app.call(tokens)).status_code == 200
            assert told(await company.follow(new, back))["error"] in ("temporarily_unavailable", "server_error")

            await company.served.bridge.use_sign_in(SignIn())
            again = await company.served.login(app)

            assert again.client_id == tokens.client_id
            assert (await app.call(again)).status_code == 200
            assert not company.problems()
            assert company.activity(client_name="Cursor", kind="connected")

    async with opened(serve, profile="lenient") as elsewhere:
        await elsewhere.served.bridge.use_sign_in(openid(elsewhere), elsewhere.pangea.client.secret)
        app = elsewhere.served.app("Cursor", client_id=tokens.client_id)
        assert (await elsewhere.whoami(app, await elsewhere.login(app)))["email"] == ALICE
