"""What every identity provider must do, whichever kind it is."""

import logging
import secrets
import traceback
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

import httpx
import pytest

from bridge_app.identity import endpoints
from bridge_app.identity.base import (
    ChecksLogins,
    Credential,
    ExaminesItself,
    IdentityProvider,
    LoginEnded,
    ProviderUnavailable,
    RefreshesLogins,
    RevokesLogins,
    SignedIn,
    SignInRefused,
)
from bridge_app.identity.code_flow import challenge_of
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.oauth import OAuthProvider, OAuthSettings
from bridge_app.identity.oidc import OidcSettings, OpenIdProvider
from bridge_app.identity.pangea import PangeaProvider, PangeaSettings
from tests.fakes import Clock, query
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, MEGABYTE, FakeProvider, Reply

CALLBACK = "http://localhost:8000/pangea/callback"


class WholeProvider(IdentityProvider, ChecksLogins, RefreshesLogins, RevokesLogins, ExaminesItself, Protocol):
    """A provider with every ability."""


@dataclass
class Stage:
    """A provider of one kind, and what it talks to."""

    kind: str
    fake: FakeProvider
    http: httpx.AsyncClient
    clock: Clock

    def provider(self, origin: str | None = None, **changes: Any) -> WholeProvider:
        origin = origin or self.fake.origin
        parts = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, **changes}
        match self.kind:
            case "oidc":
                return OpenIdProvider(OidcSettings(origin, **parts), self.http, self.clock)
            case "pangea":
                return PangeaProvider(PangeaSettings(origin, scopes=("read",), **parts), self.http, self.clock)
        by_hand = OAuthSettings(
            "Example",
            f"{origin}/v2/oauth/authorize",
            f"{origin}/v2/oauth/token",
            userinfo_endpoint=f"{origin}/v2/oauth/userinfo",
            revocation_endpoint=f"{origin}/v2/oauth/token/revoke",
            scopes=("read",),
            **parts,
        )
        if self.kind == "oauth, introspection":
            by_hand = replace(
                by_hand, userinfo_endpoint=None, introspection_endpoint=f"{origin}/v2/oauth/token/introspect"
            )
        return OAuthProvider(by_hand, self.http, self.clock)

    @property
    def identity_endpoint(self) -> str:
        """The endpoint that says whether a login stands."""
        return "introspect" if self.kind in ("pangea", "oauth, introspection") else "userinfo"

    async def sign_in(self, provider: WholeProvider | None = None) -> SignedIn:
        provider = provider or self.provider()
        login = await provider.begin(CALLBACK)
        return await provider.complete(login, self.fake.sign_in(login.url), CALLBACK)

    async def credential(self, provider: WholeProvider | None = None) -> Credential:
        credential = (await self.sign_in(provider)).credential
        assert credential is not None
        return credential


@pytest.fixture(params=["oidc", "oauth", "oauth, introspection", "pangea"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    clock = Clock()
    async with FakeProvider(clock).serve() as fake, open_http() as http:
        yield Stage(request.param, fake, http, clock)


@pytest.fixture
def short_deadlines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoints, "DEADLINE_SECONDS", 0.3)
    monkeypatch.setattr(endpoints, "CALL_SECONDS", 0.4)


# ---- signing in -----------------------------------------------------------------------------------------------


async def test_a_person_signs_in(stage: Stage) -> None:
    provider = stage.provider()

    signed_in = await stage.sign_in(provider)

    identity, credential = signed_in.identity, signed_in.credential
    assert (identity.issuer, identity.subject) == (provider.issuer, "pui_alice")
    assert (identity.name, identity.email) == ("Alice Example", "alice@example.com")
    assert credential is not None
    assert credential.access_token in stage.fake.valid
    assert credential.refresh_token in stage.fake.valid
    assert credential.expires_at == stage.clock() + 600


async def test_the_sign_in_asks_for_a_code_at_our_callback(stage: Stage) -> None:
    asked = query((await stage.provider().begin(CALLBACK)).url)

    assert (asked["response_type"], asked["client_id"], asked["redirect_uri"]) == ("code", CLIENT_ID, CALLBACK)
    assert "resource" not in asked
    assert CLIENT_SECRET not in asked.values()


async def test_state_and_challenge_are_ours_and_fresh_each_time(stage: Stage) -> None:
    provider = stage.provider()

    logins = [await provider.begin(CALLBACK) for _ in range(20)]

    for part in ("state", "code_challenge", *(("nonce",) if stage.kind == "oidc" else ())):
        values = {query(login.url)[part] for login in logins}
        assert len(values) == 20
        assert all(len(value) >= 32 for value in values)
    for login in logins:
        asked = query(login.url)
        assert asked["state"] == login.state
        assert (asked["code_challenge"], asked["code_challenge_method"]) == (challenge_of(login.verifier), "S256")
        assert login.verifier not in login.url


async def test_more_parameters_never_replace_ours(stage: Stage) -> None:
    theirs = (("state", "theirs"), ("client_id", "theirs"), ("code_challenge", "theirs"), ("access_type", "offline"))

    login = await stage.provider(parameters=theirs).begin(CALLBACK)

    assert "theirs" not in login.url
    assert query(login.url)["access_type"] == "offline"


@pytest.mark.parametrize("stage", ["oidc", "oauth"], indirect=True)
async def test_a_sign_in_page_that_has_a_query_keeps_it(stage: Stage) -> None:
    page = f"{stage.fake.origin}/v2/oauth/authorize?tenant=7"
    stage.fake.metadata["authorization_endpoint"] = page
    provider = stage.provider()
    if isinstance(provider, OAuthProvider):
        provider = OAuthProvider(replace(provider._settings, authorization_endpoint=page), stage.http, stage.clock)

    asked = query((await provider.begin(CALLBACK)).url)

    assert (asked["tenant"], asked["client_id"]) == ("7", CLIENT_ID)


@pytest.mark.parametrize("method", ["basic", "post", "none"])
async def test_the_client_proves_itself_as_it_was_registered(stage: Stage, method: str) -> None:
    secret = None if stage.kind == "pangea" and method == "none" else CLIENT_SECRET

    await stage.sign_in(stage.provider(auth_method=method, client_secret=secret))

    assert set(stage.fake.auth_methods) == {method}


# ---- the callback ---------------------------------------------------------------------------------------------


async def refusal(stage: Stage, **changes: str | None) -> SignInRefused:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, stage.fake.sign_in(login.url, **changes), CALLBACK)
    assert "token" not in stage.fake.endpoints_asked()
    return refused.value


async def test_a_no_at_the_provider_is_passed_on_as_access_denied(stage: Stage) -> None:
    error = await refusal(stage, code=None, error="access_denied", error_description="<b>no</b>")

    assert error.error == "access_denied"
    assert "<b>" not in str(error)


async def test_an_error_wins_over_a_code_beside_it(stage: Stage) -> None:
    assert (await refusal(stage, error="access_denied")).error == "access_denied"


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("invented_just_now", "server_error"),
        ("", "server_error"),
        ("invalid_scope", "server_error"),
        ("temporarily_unavailable", "temporarily_unavailable"),
        ("\r\nLocation: https://evil.example", "server_error"),
    ],
)
async def test_any_other_error_becomes_one_we_know(stage: Stage, sent: str, told: str) -> None:
    error = await refusal(stage, code=None, error=sent, error_description="call 555-EVIL")

    assert error.error == told
    assert "invented" not in str(error)
    assert "EVIL" not in str(error)
    assert error.hint


@pytest.mark.parametrize("code", [None, ""])
async def test_an_answer_without_a_code_is_refused(stage: Stage, code: str | None) -> None:
    assert (await refusal(stage, code=code)).error == "server_error"


@pytest.mark.parametrize("state", [None, "", "another", "é\ud800"])
async def test_an_answer_to_another_sign_in_is_refused(stage: Stage, state: str | None) -> None:
    assert (await refusal(stage, state=state)).error == "server_error"


@pytest.mark.parametrize("issuer", ["https://evil.example", "", "http://127.0.0.1:1", "http://[", "http://h:port"])
async def test_an_answer_of_another_issuer_is_not_used_not_even_its_error(stage: Stage, issuer: str) -> None:
    error = await refusal(stage, iss=issuer, error="access_denied")

    assert "another identity provider" in error.title
    assert error.error == "server_error"


async def test_an_answer_that_names_the_right_issuer_is_taken(stage: Stage) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)

    signed_in = await provider.complete(login, stage.fake.sign_in(login.url, iss=stage.fake.origin), CALLBACK)

    assert signed_in.identity.subject == "pui_alice"


async def test_a_code_works_only_with_the_login_it_was_made_for(stage: Stage) -> None:
    provider = stage.provider()
    mine, other = await provider.begin(CALLBACK), await provider.begin(CALLBACK)
    mixed_up = stage.fake.sign_in(other.url) | {"state": mine.state}

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(mine, mixed_up, CALLBACK)

    assert "Try again" in refused.value.hint


# ---- trouble at the token endpoint ----------------------------------------------------------------------------

NO_ANSWERS = {
    "500": Reply.html(500),
    "503 as JSON": Reply.json({"error": "invalid_grant"}, 503),
    "429": Reply.json({"error": "slow_down"}, 429),
    "HTML": Reply.html(),
    "empty": Reply(),
    "a list": Reply.json([1]),
    "cut off": Reply(200, b'{"access_token": "ptu_cut-off-secret', {"Content-Type": "application/json"}),
    "broken off": Reply(200, b'{"access_token": "ptu_cut-off-secret', breaks_off=True),
    "nested deeply": Reply(200, b"[" * 100_000),
    "not UTF-8": Reply(200, b'{"access_token": "ptu_cut-off-secret\xff"}'),
    "32 MB": Reply(200, b" " * MEGABYTE, repeated=32),
    "compressed": Reply(200, b"\x1f\x8b\x08", {"Content-Encoding": "gzip"}),
    "a redirect": Reply(302, b"", {"Location": "/v2/oauth/jwks"}),
    "a lasting redirect": Reply(308, b"{}", {"Location": "/v2/oauth/jwks"}),
    "silence": Reply(hangs=True),
    "a drip": Reply(200, b'{"access_token": "ptu_slow"}', drips=True),
    "garbage": Reply(999, b"\x00\xff\x00"),
}


@pytest.mark.parametrize("reply", NO_ANSWERS.values(), ids=NO_ANSWERS)
async def test_no_sensible_token_answer_means_unavailable(stage: Stage, reply: Reply, short_deadlines: None) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    stage.fake.faults["token"] = reply

    with pytest.raises(ProviderUnavailable) as unavailable:
        await provider.complete(login, stage.fake.sign_in(login.url), CALLBACK)

    assert provider.name in unavailable.value.title
    told = "".join(traceback.format_exception(unavailable.value))
    assert "cut-off-secret" not in told
    assert "cut-off-secret" not in repr(_causes(unavailable.value))
    assert stage.fake.endpoints_asked().count("token") == 1


REFUSALS: dict[str, tuple[Reply, str]] = {
    "no access token": (Reply.json({"token_type": "Bearer"}), ""),
    "empty access token": (Reply.json({"access_token": ""}), ""),
    "access token with line breaks": (Reply.json({"access_token": "a\r\nX: y"}), ""),
    "access token beyond ASCII": (Reply.json({"access_token": "ptu_é"}), ""),
    "access token that is none": (Reply.json({"access_token": {"a": 1}}), ""),
    "another kind of token": (Reply.json({"access_token": "ptu_x", "token_type": "DPoP"}), ""),
    "an error with 200": (Reply.json({"error": "bad_verification_code"}), "too long"),
    "invalid_client": (Reply.json({"error": "invalid_client"}, 401), "secret"),
    "invalid_grant": (Reply.json({"error": "invalid_grant"}, 400), "too long"),
    "unauthorized_client": (Reply.json({"error": "unauthorized_client"}, 400), "console"),
    "an invented error": (Reply.json({"error": "invented", "error_description": "<b>EVIL</b>"}, 400), ""),
    "an error that is none": (Reply.json({"error": {"a": ["b"]}}, 400), ""),
    "404 as HTML": (Reply.html(404), ""),
}


@pytest.mark.parametrize(("reply", "hint"), REFUSALS.values(), ids=REFUSALS)
async def test_a_refusal_at_the_token_endpoint_is_a_server_error_with_a_hint(
    stage: Stage, reply: Reply, hint: str
) -> None:
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    stage.fake.faults["token"] = reply

    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, stage.fake.sign_in(login.url), CALLBACK)

    assert refused.value.error == "server_error"
    assert hint in refused.value.hint
    assert "EVIL" not in str(refused.value)


@pytest.mark.parametrize("told", [None, "soon", True, float("nan"), [], -5, 10**400])
async def test_a_lifetime_nobody_can_read_is_never_long(stage: Stage, told: object) -> None:
    stage.fake.token_answer = {"expires_in": told}

    credential = await stage.credential()

    assert credential.expires_at is not None
    if told == 10**400:
        assert credential.expires_at <= stage.clock() + 10 * 366 * 86400
    else:
        assert credential.expires_at <= stage.clock() + 3600


async def test_a_lifetime_in_quotes_is_read(stage: Stage) -> None:
    stage.fake.token_answer = {"expires_in": "120"}

    assert (await stage.credential()).expires_at == stage.clock() + 120


@pytest.mark.parametrize("sent", [None, "", 7, "with\nbreak"])
async def test_a_login_without_a_refresh_token_ends_when_it_runs_out(stage: Stage, sent: object) -> None:
    stage.fake.token_answer = {"refresh_token": sent}
    provider = stage.provider()

    credential = await stage.credential(provider)

    assert credential.refresh_token is None
    assert await provider.refresh(credential) == credential
    stage.clock.advance(601)
    with pytest.raises(LoginEnded, match="run out"):
        await provider.refresh(credential)
    assert stage.fake.endpoints_asked().count("token") == 1


# ---- who it is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("subject", [None, "", "x" * 5000, "a\x00b", ["a"], True, 1.5])
async def test_a_person_without_a_usable_id_is_refused(stage: Stage, subject: object) -> None:
    stage.fake.person["sub"] = subject

    with pytest.raises(SignInRefused):
        await stage.sign_in()


async def test_names_are_for_display_and_come_clean(stage: Stage) -> None:
    stage.fake.person |= {"name": "Al\u202eice\x1b[31m\n" + "x" * 500, "email": "a\u200b@example.com"}

    identity = (await stage.sign_in()).identity

    assert identity.name.startswith("Alice[31m xxx")
    assert len(identity.name) <= 100
    assert identity.email == "a@example.com"


async def test_a_person_without_a_name_is_called_by_the_next_best(stage: Stage) -> None:
    stage.fake.person = {"sub": "42", "name": None, "username": " \u200b", "email": 7}

    identity = (await stage.sign_in()).identity

    assert (identity.name, identity.email) == ("42", None)


async def test_an_address_the_provider_does_not_vouch_for_is_not_shown(stage: Stage) -> None:
    stage.fake.person = {"sub": "42", "email": "boss@example.com", "email_verified": False}

    identity = (await stage.sign_in()).identity

    assert (identity.name, identity.email) == ("42", None)


@pytest.mark.parametrize("stage", ["oidc", "oauth"], indirect=True)
async def test_scopes_that_nobody_speaks_of_are_those_that_were_asked_for(stage: Stage) -> None:
    stage.fake.token_answer = {"scope": None}
    silent = await stage.credential()
    stage.fake.token_answer = {"scope": ""}
    none = await stage.credential()

    assert silent.scopes == tuple(query((await stage.provider().begin(CALLBACK)).url)["scope"].split())
    assert none.scopes == ()


async def test_a_renewal_may_narrow_the_scopes(stage: Stage) -> None:
    provider = stage.provider()
    first = await stage.credential(provider)
    stage.fake.token_answer = {"scope": "user"}

    assert (await provider.refresh(first)).scopes == ("user",)


@pytest.mark.parametrize("stage", ["oauth, introspection", "pangea"], indirect=True)
async def test_a_check_tells_the_scopes_where_introspection_does(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    told = {"active": True, "sub": "pui_alice", "client_id": CLIENT_ID, "exp": stage.clock() + 60}
    stage.fake.faults["introspect"] = Reply.json({**told, "scope": "a b"})
    stated = await provider.check(credential)
    stage.fake.faults["introspect"] = Reply.json(told)

    assert stated == ("a", "b")
    assert await provider.check(credential) is None


# ---- afterwards -----------------------------------------------------------------------------------------------


async def test_a_login_that_stands_passes_the_check(stage: Stage) -> None:
    provider = stage.provider()

    await provider.check(await stage.credential(provider))


async def test_a_login_taken_back_by_the_provider_fails_the_check(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.valid.clear()

    with pytest.raises(LoginEnded):
        await provider.check(credential)


async def test_an_access_token_that_only_ran_out_is_left_to_the_renewal(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.valid.discard(credential.access_token)
    stage.clock.advance(601)

    await provider.check(credential)
    renewed = await provider.refresh(credential)

    assert renewed.access_token in stage.fake.valid


UNSURE = NO_ANSWERS | {
    "403": Reply.json({"error": "insufficient_scope"}, 403),
    "404": Reply.html(404),
}


@pytest.mark.parametrize("reply", UNSURE.values(), ids=UNSURE)
async def test_trouble_at_the_provider_never_ends_a_login(stage: Stage, reply: Reply, short_deadlines: None) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.faults[stage.identity_endpoint] = stage.fake.faults["token"] = reply

    with pytest.raises(ProviderUnavailable):
        await provider.check(credential)
    with pytest.raises(ProviderUnavailable):
        await provider.refresh(credential)


async def test_a_client_secret_that_ran_out_never_ends_a_login(stage: Stage) -> None:
    credential = await stage.credential()
    stranger = stage.provider(client_secret="pck_another-secret-altogether")

    with pytest.raises(ProviderUnavailable) as unavailable:
        await stranger.refresh(credential)

    assert "secret" in unavailable.value.hint


async def test_a_provider_that_is_gone_never_ends_a_login(stage: Stage) -> None:
    credential = await stage.credential()
    gone = stage.provider(origin="http://127.0.0.1:9")

    for call in (gone.check, gone.refresh, gone.revoke):
        with pytest.raises(ProviderUnavailable):
            await call(credential)


async def test_settings_that_no_longer_fit_never_end_a_login(stage: Stage) -> None:
    credential = await stage.credential()
    unsafe = stage.provider(origin="http://provider.example")

    for call in (unsafe.check, unsafe.refresh, unsafe.revoke):
        with pytest.raises(ProviderUnavailable):
            await call(credential)


async def test_a_renewal_takes_the_new_refresh_token(stage: Stage) -> None:
    provider = stage.provider()
    first = await stage.credential(provider)
    stage.clock.advance(300)

    second = await provider.refresh(first)

    assert second.access_token != first.access_token
    assert second.refresh_token not in (None, first.refresh_token)
    assert second.expires_at == stage.clock() + 600
    with pytest.raises(LoginEnded):
        await provider.refresh(first)


async def test_a_renewal_keeps_the_refresh_token_if_there_is_no_new_one(stage: Stage) -> None:
    stage.fake.rotates = False
    provider = stage.provider()
    first = await stage.credential(provider)
    stage.fake.token_answer = {"scope": None}

    second = await provider.refresh(first)

    assert second.access_token != first.access_token
    assert second.refresh_token == first.refresh_token
    assert second.scopes == first.scopes


@pytest.mark.parametrize("error", ["invalid_grant", "login_required", "interaction_required", "consent_required"])
async def test_the_clear_word_that_a_login_is_over_ends_it(stage: Stage, error: str) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.faults["token"] = Reply.json({"error": error}, 400)

    with pytest.raises(LoginEnded):
        await provider.refresh(credential)


@pytest.mark.parametrize("error", ["invalid_scope", "unauthorized_client", "invalid_request", "invented", None])
async def test_any_other_refusal_of_a_renewal_ends_no_login(stage: Stage, error: str | None) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.faults["token"] = Reply.json({"error": error}, 400)

    with pytest.raises(ProviderUnavailable):
        await provider.refresh(credential)


async def test_a_login_is_given_back_whole(stage: Stage) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)

    await provider.revoke(credential)

    assert not {credential.access_token, credential.refresh_token} & stage.fake.valid
    with pytest.raises(LoginEnded):
        await provider.check(credential)


@pytest.mark.parametrize(
    "reply",
    [Reply(200, b"thank you"), Reply(204), Reply.json({"error": "unsupported_token_type"}, 400)],
    ids=["text", "nothing", "unsupported_token_type"],
)
async def test_what_a_revocation_answers_does_not_matter(stage: Stage, reply: Reply) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.faults["revoke"] = reply

    await provider.revoke(credential)


@pytest.mark.parametrize("reply", [Reply.html(500), Reply.html(404), Reply(hangs=True), Reply.json({}, 401)])
async def test_a_revocation_that_failed_says_so(stage: Stage, reply: Reply, short_deadlines: None) -> None:
    provider = stage.provider()
    credential = await stage.credential(provider)
    stage.fake.faults["revoke"] = reply

    with pytest.raises(ProviderUnavailable):
        await provider.revoke(credential)


# ---- addresses ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "origin",
    [
        "http://provider.example",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "ftp://127.0.0.1",
        "javascript:alert(1)//",
        "https://user:word@provider.example",
        "https://provider.example\\@evil.example",
        "https://[provider",
        "https://provider.example:port",
        "",
    ],
)
async def test_an_unsafe_address_is_refused_before_anything_is_sent(stage: Stage, origin: str) -> None:
    provider = stage.provider(origin=origin or " ")

    with pytest.raises(SignInRefused) as refused:
        await provider.begin(CALLBACK)

    assert refused.value.hint
    assert not stage.fake.asked


# ---- secrets --------------------------------------------------------------------------------------------------


async def test_nothing_secret_is_in_reprs_errors_or_logs(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    provider = stage.provider()
    login = await provider.begin(CALLBACK)
    signed_in = await provider.complete(login, stage.fake.sign_in(login.url), CALLBACK)
    assert signed_in.credential is not None
    shown = [repr(each) for each in (login, signed_in, provider, vars(provider))]
    renewed = await provider.refresh(signed_in.credential)
    stage.fake.valid.clear()
    for call in (provider.check, provider.refresh):
        with pytest.raises(LoginEnded) as ended:
            await call(renewed)
        shown += [repr(ended.value), *traceback.format_exception(ended.value)]
    spent = secrets.token_urlsafe()
    with pytest.raises(SignInRefused) as refused:
        await provider.complete(login, stage.fake.sign_in(login.url, code=spent), CALLBACK)
    shown += [repr(refused.value), *traceback.format_exception(refused.value)]

    hidden = stage.fake.issued | {CLIENT_SECRET, login.verifier, login.state, spent}
    for text in (*shown, caplog.text):
        assert not [each for each in hidden if each in text]


# ---- Test in the settings -------------------------------------------------------------------------------------


async def test_an_examination_of_good_settings_finds_all_well(stage: Stage) -> None:
    findings = await stage.provider().examine(CALLBACK)

    assert [each for each in findings if not each.is_well] == []
    assert CALLBACK in [each.words for each in findings]
    assert "Sign-in page" in [each.name for each in findings]


@pytest.mark.parametrize(
    "reply",
    [
        Reply.html(400),
        Reply(302, headers={"Location": f"{CALLBACK}?error=invalid_scope&state=x"}),
        Reply.html(500),
        Reply(hangs=True),
    ],
    ids=["400", "invalid_scope", "500", "silence"],
)
async def test_an_examination_finds_a_sign_in_page_that_turns_us_away(
    stage: Stage, reply: Reply, short_deadlines: None
) -> None:
    stage.fake.faults["authorize"] = reply

    findings = await stage.provider().examine(CALLBACK)

    assert [each.name for each in findings if not each.is_well] == ["Sign-in page"]
    assert all(each.hint for each in findings if not each.is_well)


async def test_an_examination_never_raises(stage: Stage, short_deadlines: None) -> None:
    for origin in ("http://127.0.0.1:9", "http://provider.example", "nonsense", "https://["):
        findings = await stage.provider(origin=origin).examine(CALLBACK)
        assert not all(each.is_well for each in findings)
    for endpoint in ("discovery", "jwks", "authorize", "introspect", "userinfo"):
        for trouble in ("500", "HTML", "empty", "nested deeply", "silence", "404"):
            stage.fake.faults = {endpoint: UNSURE[trouble]}
            assert await stage.provider().examine(CALLBACK)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def test_every_kind_has_every_ability() -> None:
    http, clock = httpx.AsyncClient(), Clock()
    for kind in ("oidc", "oauth", "pangea"):
        provider = Stage(kind, FakeProvider(clock, origin="https://provider.example"), http, clock).provider()
        for ability in (ChecksLogins, RefreshesLogins, RevokesLogins, ExaminesItself):
            assert isinstance(provider, ability)
