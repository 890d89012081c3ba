"""Access tokens of another authorization server: what is believed of them, and what the issuer is asked."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from joserfc.jwk import ECKey

from bridge_app.config import ALGORITHMS, AccessTokens
from bridge_app.identity import access_tokens
from bridge_app.identity.access_tokens import (
    ExternalToken,
    Introspector,
    JwtVerifier,
    TokenRefused,
    TokenVerifier,
    check_shapes,
    could_be_token,
    make_verifier,
    secret_destinations,
)
from bridge_app.identity.base import ProviderUnavailable
from bridge_app.identity.endpoints import open_http
from tests.fakes import Clock
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, FakeProvider, Reply, rsa_key, sign

AUDIENCE = "https://bridge.example/mcp"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def fake(clock: Clock) -> AsyncIterator[FakeProvider]:
    async with FakeProvider(clock).serve() as fake:
        yield fake


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with open_http() as http:
        yield http


@pytest.fixture
def settings(fake: FakeProvider) -> AccessTokens:
    return AccessTokens(accept="jwt", issuer=fake.origin, audience=AUDIENCE)


@pytest.fixture
def verifier(settings: AccessTokens, http: httpx.AsyncClient, clock: Clock) -> JwtVerifier:
    return JwtVerifier(settings, http, clock)


@pytest.fixture
def asking(fake: FakeProvider, http: httpx.AsyncClient, clock: Clock) -> Callable[..., Introspector]:
    def make(**changes: Any) -> Introspector:
        settings = AccessTokens(
            accept="introspection",
            issuer=fake.origin,
            audience=AUDIENCE,
            introspection_endpoint=f"{fake.origin}/v2/oauth/introspect",
            client_id=CLIENT_ID,
        )
        return Introspector(replace(settings, **changes), read_secret, http, clock)

    return make


async def read_secret() -> str | None:
    return CLIENT_SECRET


def claims(fake: FakeProvider, **changes: Any) -> dict[str, Any]:
    """Return the claims of a good token; a change to None leaves one out."""
    now = int(fake.clock())
    found = {
        "iss": fake.origin,
        "aud": AUDIENCE,
        "sub": "alice",
        "client_id": "cli",
        "iat": now,
        "exp": now + 300,
        "scope": "read write",
    }
    return {name: value for name, value in (found | changes).items() if value is not None}


def jwt(fake: FakeProvider, header: dict[str, Any] | None = None, **changes: Any) -> str:
    return sign(claims(fake, **changes), fake.key, **({"typ": "at+jwt"} | (header or {})))


def unsigned(header: dict[str, Any], payload: dict[str, Any], signature: bytes = b"") -> str:
    parts = [json.dumps(header).encode(), json.dumps(payload).encode(), signature]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


async def refuse(verifier: TokenVerifier, token: str) -> str:
    """Return why the token is refused."""
    with pytest.raises(TokenRefused) as caught:
        await verifier.verify(token)
    return caught.value.because


# ---- what a JWT proves -------------------------------------------------------------------------------------------


async def test_a_token_tells_the_person_the_client_and_its_scopes(fake: FakeProvider, verifier: JwtVerifier) -> None:
    token = jwt(fake, name="Alice Example", email="alice@example.com", client_name="Command line")

    found = await verifier.verify(token)

    assert (found.identity.issuer, found.identity.subject) == (fake.origin, "alice")
    assert (found.identity.name, found.identity.email) == ("Alice Example", "alice@example.com")
    assert (found.client, found.client_name) == ("cli", "Command line")
    assert found.scopes == {"read", "write"}
    assert found.expires_at == fake.clock() + 300
    assert token not in repr(found)


@pytest.mark.parametrize("kind", ["at+jwt", "AT+JWT", "application/at+jwt", "JWT", None])
async def test_the_usual_kinds_of_token_are_read(fake: FakeProvider, verifier: JwtVerifier, kind: str | None) -> None:
    assert await verifier.verify(jwt(fake, {"typ": kind}))


async def test_one_audience_of_several_is_enough(fake: FakeProvider, verifier: JwtVerifier) -> None:
    assert await verifier.verify(jwt(fake, aud=["https://other.example", AUDIENCE]))


@pytest.mark.parametrize("claim", ["client_id", "azp", "cid", "appid"])
async def test_the_client_is_found_whatever_the_issuer_calls_it(
    fake: FakeProvider, verifier: JwtVerifier, claim: str
) -> None:
    found = await verifier.verify(jwt(fake, **({"client_id": None} | {claim: "theirs"})))

    assert found.client == "theirs"


@pytest.mark.parametrize(
    "scopes", [{"scope": "a b"}, {"scope": None, "scp": ["a", "b"]}, {"scope": None, "scp": "a b"}]
)
async def test_scopes_are_found_whatever_the_issuer_calls_them(
    fake: FakeProvider, verifier: JwtVerifier, scopes: dict[str, Any]
) -> None:
    assert (await verifier.verify(jwt(fake, **scopes))).scopes == {"a", "b"}


async def test_a_program_that_speaks_for_itself_is_its_own_subject(fake: FakeProvider, verifier: JwtVerifier) -> None:
    found = await verifier.verify(jwt(fake, sub=None))

    assert (found.identity.subject, found.client) == ("cli", "cli")


async def test_an_elliptic_key_will_do(fake: FakeProvider, verifier: JwtVerifier) -> None:
    fake.key = ECKey.generate_key("P-256", {"kid": "ec"})

    assert await verifier.verify(jwt(fake))


# ---- what it doesn't prove ---------------------------------------------------------------------------------------

YEAR = 365 * 86400
BAD_CLAIMS: dict[str, tuple[dict[str, Any], str]] = {
    "another issuer": ({"iss": "https://issuer.elsewhere.example"}, "another issuer"),
    "the issuer with a slash": ({"iss": "ORIGIN/"}, "another issuer"),
    "no issuer": ({"iss": None}, "another issuer"),
    "a list of issuers": ({"iss": ["ORIGIN"]}, "another issuer"),
    "another audience": ({"aud": "https://other.example/mcp"}, "another server"),
    "an audience that begins alike": ({"aud": AUDIENCE + "/more"}, "another server"),
    "an audience within a text": ({"aud": f"x {AUDIENCE}"}, "another server"),
    "no audience": ({"aud": None}, "another server"),
    "an empty audience": ({"aud": []}, "another server"),
    "an audience of objects": ({"aud": [{"x": AUDIENCE}]}, "another server"),
    "no end": ({"exp": None}, "without an end"),
    "an end in words": ({"exp": "1800000300"}, "without an end"),
    "an end that is true": ({"exp": True}, "without an end"),
    "an end beyond all time": ({"exp": 10**400}, "without an end"),
    "an end a year ago": ({"exp": -YEAR}, "expired"),
    "an end just past the leeway": ({"exp": -60}, "expired"),
    "a beginning to come": ({"nbf": 3600}, "future"),
    "a beginning in words": ({"nbf": "soon"}, "future"),
    "issued tomorrow": ({"iat": 86400}, "future"),
    "nobody": ({"sub": None, "client_id": None}, "nobody"),
    "an empty subject": ({"sub": ""}, "nobody"),
    "a subject that hides something": ({"sub": "ali\u202ece"}, "nobody"),
    "a subject that is an object": ({"sub": {"id": 1}}, "nobody"),
    "a client that hides something": ({"client_id": "c\u202eli"}, "odd name"),
    "bound to a key": ({"cnf": {"jkt": "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}}, "bound to a key"),
    "an ID token": ({"at_hash": "x"}, "another kind"),
    "Keycloak's ID token": ({"typ": "ID"}, "another kind"),
    "Keycloak's refresh token": ({"typ": "Refresh"}, "another kind"),
}
MOMENTS = ("exp", "nbf", "iat")


@pytest.mark.parametrize("case", BAD_CLAIMS)
async def test_a_token_that_says_something_wrong_is_refused(
    fake: FakeProvider, verifier: JwtVerifier, case: str
) -> None:
    changes, because = BAD_CLAIMS[case]
    now = int(fake.clock())
    changes = {
        name: json.loads(json.dumps(value).replace("ORIGIN", fake.origin))
        if name == "iss"
        else now + value
        if name in MOMENTS and type(value) is int and abs(value) <= YEAR
        else value
        for name, value in changes.items()
    }

    assert because in await refuse(verifier, jwt(fake, **changes))


async def test_the_clocks_may_differ_a_little(fake: FakeProvider, verifier: JwtVerifier) -> None:
    now = int(fake.clock())

    assert await verifier.verify(jwt(fake, exp=now - 59))
    assert await verifier.verify(jwt(fake, nbf=now + 60, iat=now + 60))


@pytest.mark.parametrize("kind", ["logout+jwt", "dpop+jwt", "secevent+jwt", "JWE", 5])
async def test_a_token_of_another_kind_is_refused(fake: FakeProvider, verifier: JwtVerifier, kind: Any) -> None:
    header = {"alg": "RS256", "kid": "one", "typ": kind}

    assert "another kind" in await refuse(verifier, unsigned(header, claims(fake), b"x"))


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE", "", None, "HS256", "HS512", 5, ["RS256"]])
async def test_an_unsigned_token_is_refused_without_a_question(
    fake: FakeProvider, verifier: JwtVerifier, algorithm: Any
) -> None:
    for signature in (b"", b"x"):
        because = await refuse(verifier, unsigned({"alg": algorithm, "typ": "JWT"}, claims(fake), signature))

        assert "don't allow" in because
    assert fake.asked == []


@pytest.mark.parametrize("form", ["pem", "der", "jwk"])
async def test_a_public_key_is_no_shared_secret(fake: FakeProvider, verifier: JwtVerifier, form: str) -> None:
    await verifier.verify(jwt(fake))
    public = json.dumps(fake.key.as_dict(private=False)).encode()
    secret = public if form == "jwk" else fake.key.as_pem(private=False) if form == "pem" else fake.key.as_der(False)
    for algorithm, digest in (("HS256", hashlib.sha256), ("HS512", hashlib.sha512)):
        signed = unsigned({"alg": algorithm, "typ": "JWT", "kid": "one"}, claims(fake)).rstrip(".")
        forged = base64.urlsafe_b64encode(hmac.digest(secret, signed.encode(), digest)).rstrip(b"=").decode()

        assert "don't allow" in await refuse(verifier, f"{signed}.{forged}")


async def test_only_the_algorithms_of_the_settings_count(fake: FakeProvider, verifier: JwtVerifier) -> None:
    assert "don't allow" in await refuse(verifier, jwt(fake, {"alg": "PS256"}))
    assert "don't allow" in await refuse(verifier, jwt(fake, {"alg": "RS512"}))
    assert not {"none", "HS256", "HS384", "HS512"} & set(ALGORITHMS)


async def test_what_is_critical_and_unknown_refuses_a_token(fake: FakeProvider, verifier: JwtVerifier) -> None:
    header = {"alg": "RS256", "kid": "one", "crit": ["b64"], "b64": False}

    assert "not understood" in await refuse(verifier, unsigned(header, claims(fake), b"x"))


async def test_keys_that_a_token_brings_are_never_looked_at(fake: FakeProvider, verifier: JwtVerifier) -> None:
    own = rsa_key("mallory")
    header = {"jwk": own.as_dict(private=False), "jku": f"{fake.origin}/evil/jku", "x5u": f"{fake.origin}/evil/x5u"}

    for key_id in ("mallory", "one", None):
        forged = sign(claims(fake), own, typ="at+jwt", **(header | {"kid": key_id}))
        assert "fits no key" in await refuse(verifier, forged)

    assert not any("evil" in each.path for each in fake.asked)


async def test_a_changed_token_is_refused(fake: FakeProvider, verifier: JwtVerifier) -> None:
    head, _, tail = jwt(fake).split(".")
    body = base64.urlsafe_b64encode(json.dumps(claims(fake, sub="bob")).encode()).rstrip(b"=").decode()

    assert "fits no key" in await refuse(verifier, f"{head}.{body}.{tail}")
    assert "fits no key" in await refuse(verifier, f"{head}.{body}.")


@pytest.mark.parametrize("text", ["x", "a.b", "a.b.c.d", "..", "é.é.é", "bnVsbA.bnVsbA.x", "W10.W10.x", "[" * 9000])
async def test_nonsense_is_refused_without_a_question(fake: FakeProvider, verifier: JwtVerifier, text: str) -> None:
    assert "not a token" in await refuse(verifier, text)
    assert fake.asked == []


def test_a_huge_token_is_not_looked_at() -> None:
    assert could_be_token("a" * 16384)
    for text in ("", "a" * 16385, "a b", "a\n", "ä", "a=b", '"a"'):
        assert not could_be_token(text)


# ---- keys --------------------------------------------------------------------------------------------------------


async def test_the_keys_are_fetched_once_for_many_tokens(fake: FakeProvider, verifier: JwtVerifier) -> None:
    await asyncio.gather(*(verifier.verify(jwt(fake, jti=str(number))) for number in range(20)))

    assert fake.endpoints_asked().count("jwks") == 1
    assert fake.endpoints_asked().count("openid-configuration") == 1


async def test_a_new_key_is_found_and_a_made_up_one_is_looked_for_now_and_then_only(
    fake: FakeProvider, verifier: JwtVerifier, clock: Clock
) -> None:
    await verifier.verify(jwt(fake))
    clock.advance(6)
    fake.key = rsa_key("two")
    assert await verifier.verify(jwt(fake))
    assert fake.endpoints_asked().count("jwks") == 2

    for number in range(30):
        await refuse(verifier, jwt(fake, {"kid": f"made-up-{number}"}))
    assert fake.endpoints_asked().count("jwks") == 2

    clock.advance(6)
    await asyncio.gather(*(refuse(verifier, jwt(fake, {"kid": f"made-up-{number}"})) for number in range(10)))
    assert fake.endpoints_asked().count("jwks") == 3


async def test_a_withdrawn_key_is_forgotten_within_the_hour(
    fake: FakeProvider, verifier: JwtVerifier, clock: Clock
) -> None:
    old = fake.key
    await verifier.verify(jwt(fake))
    fake.key = rsa_key("two")
    clock.advance(3601)

    assert "fits no key" in await refuse(verifier, sign(claims(fake), old, typ="JWT"))


async def test_a_token_of_a_stranger_makes_nobody_ask_for_keys(fake: FakeProvider, verifier: JwtVerifier) -> None:
    await refuse(verifier, jwt(fake, iss="https://elsewhere.example"))
    await refuse(verifier, jwt(fake, aud="https://elsewhere.example"))

    assert fake.asked == []


async def test_keys_in_hand_need_no_issuer(fake: FakeProvider, verifier: JwtVerifier, clock: Clock) -> None:
    await verifier.verify(jwt(fake))
    fake.faults |= {"jwks": Reply.html(503), "discovery": Reply.html(503)}
    clock.advance(1800)

    with pytest.raises(ProviderUnavailable):
        await verifier.verify(jwt(fake, {"kid": "made-up"}))
    assert await verifier.verify(jwt(fake))


async def test_an_issuer_that_does_not_answer_is_left_alone_for_a_moment(
    fake: FakeProvider, verifier: JwtVerifier, clock: Clock
) -> None:
    fake.faults["jwks"] = Reply.html(503)
    for _ in range(10):
        with pytest.raises(ProviderUnavailable):
            await verifier.verify(jwt(fake))
    assert fake.endpoints_asked().count("jwks") == 1
    assert verifier.silence is not None

    fake.faults.clear()
    clock.advance(6)
    assert await verifier.verify(jwt(fake))
    assert verifier.silence is None


async def test_an_issuer_that_hangs_is_waited_for_five_seconds_at_most(
    fake: FakeProvider, verifier: JwtVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert access_tokens.DEADLINE_SECONDS == 5.0
    monkeypatch.setattr(access_tokens, "DEADLINE_SECONDS", 0.05)
    fake.faults["jwks"] = Reply(hangs=True)

    async with asyncio.timeout(2):
        with pytest.raises(ProviderUnavailable, match="not answering"):
            await verifier.verify(jwt(fake))


async def test_an_issuer_that_calls_itself_otherwise_is_not_believed(fake: FakeProvider, verifier: JwtVerifier) -> None:
    fake.metadata = {"issuer": "https://elsewhere.example"}

    with pytest.raises(ProviderUnavailable, match="another address"):
        await verifier.verify(jwt(fake))


async def test_an_authorization_server_without_openid_is_found_too(
    fake: FakeProvider, settings: AccessTokens, http: httpx.AsyncClient, clock: Clock
) -> None:
    issuer = f"{fake.origin}/tenant"
    document = {"issuer": issuer, "jwks_uri": f"{fake.origin}/v2/oauth/jwks"}
    fake.faults |= {"discovery": Reply.html(404), "tenant": Reply.json(document)}
    verifier = JwtVerifier(replace(settings, issuer=issuer), http, clock)

    assert await verifier.verify(jwt(fake, iss=issuer))

    assert fake.asked[1].path == "/.well-known/oauth-authorization-server/tenant"


async def test_a_secure_issuer_sends_nobody_to_an_insecure_address(fake: FakeProvider, clock: Clock) -> None:
    issuer = "https://login.example.com"
    document = {
        "issuer": issuer,
        "jwks_uri": "http://localhost:9/keys",
        "introspection_endpoint": "http://localhost:9/i",
    }
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=document)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        for accept in ("jwt", "introspection"):
            settings = AccessTokens(accept=accept, issuer=issuer, audience=AUDIENCE, client_id="bridge")  # type: ignore[arg-type]
            verifier = make_verifier(settings, read_secret, http, clock)
            assert verifier is not None
            with pytest.raises(ProviderUnavailable, match="not a secure address"):
                await verifier.verify(jwt(fake, iss=issuer))

    assert asked == [f"{issuer}/.well-known/openid-configuration"] * 2


async def test_an_address_of_the_keys_by_hand_needs_no_metadata(
    fake: FakeProvider, settings: AccessTokens, http: httpx.AsyncClient, clock: Clock
) -> None:
    verifier = JwtVerifier(replace(settings, jwks_uri=f"{fake.origin}/v2/oauth/jwks"), http, clock)

    assert await verifier.verify(jwt(fake))

    assert fake.endpoints_asked() == ["jwks"]


# ---- asking ------------------------------------------------------------------------------------------------------


def say(fake: FakeProvider, **answer: Any) -> None:
    """Let the issuer say this of every token."""
    fake.faults["introspect"] = Reply.json({"active": True, "sub": "alice", "client_id": "cli"} | answer)


async def test_the_issuer_says_whose_a_token_is(fake: FakeProvider, asking: Callable[..., Introspector]) -> None:
    fake.valid.add("opaque")

    found = await asking().verify("opaque")

    assert isinstance(found, ExternalToken)
    assert (found.identity.subject, found.identity.name, found.client) == ("pui_alice", "Alice Example", CLIENT_ID)
    (asked,) = fake.asked
    assert asked.form == {"token": "opaque", "token_type_hint": "access_token"}
    assert fake.auth_methods == ["basic"]


async def test_the_issuer_says_no(fake: FakeProvider, asking: Callable[..., Introspector]) -> None:
    assert "not good" in await refuse(asking(), "unknown")


BAD_ANSWERS: dict[str, tuple[dict[str, Any], str]] = {
    "another audience": ({"aud": "https://other.example"}, "another server"),
    "other audiences": ({"aud": ["https://other.example"]}, "another server"),
    "another issuer": ({"iss": "https://elsewhere.example"}, "another issuer"),
    "a refresh token": ({"token_type": "refresh_token"}, "another kind"),
    "a token bound to a key": ({"token_type": "DPoP"}, "another kind"),
    "a certificate's token": ({"cnf": {"x5t#S256": "x"}}, "bound to a key"),
    "an end that is past": ({"exp": 1}, "expired"),
    "an end in words": ({"exp": "tomorrow"}, "expired"),
    "a beginning to come": ({"nbf": 1.9e9}, "future"),
    "nobody": ({"sub": None, "client_id": None}, "nobody"),
}


@pytest.mark.parametrize("case", BAD_ANSWERS)
async def test_a_good_token_that_is_not_for_us_is_refused(
    fake: FakeProvider, asking: Callable[..., Introspector], case: str
) -> None:
    answer, because = BAD_ANSWERS[case]
    say(fake, **answer)

    assert because in await refuse(asking(), "opaque")


async def test_a_token_that_names_an_audience_needs_the_setting(
    fake: FakeProvider, asking: Callable[..., Introspector]
) -> None:
    say(fake, aud=AUDIENCE)

    assert await asking().verify("opaque")
    assert "another server" in await refuse(asking(audience=""), "opaque")


@pytest.mark.parametrize(
    "reply",
    [
        Reply.html(503),
        Reply.html(200),
        Reply.html(404),
        Reply.json({}),
        Reply.json({"active": "true"}),
        Reply.json({"error": "invalid_client"}, 401),
        Reply.json({"active": True}, 500),
        Reply(302, b"", {"Location": "/elsewhere"}),
    ],
)
async def test_anything_but_an_answer_is_an_outage_and_no_refusal(
    fake: FakeProvider, asking: Callable[..., Introspector], reply: Reply
) -> None:
    fake.faults["introspect"] = reply

    with pytest.raises(ProviderUnavailable):
        await asking().verify("opaque")


async def test_the_address_comes_from_the_issuers_metadata(
    fake: FakeProvider, asking: Callable[..., Introspector]
) -> None:
    fake.metadata = {"introspection_endpoint": f"{fake.origin}/v2/oauth/introspect"}
    fake.valid.add("opaque")

    assert await asking(introspection_endpoint="").verify("opaque")


# ---- the settings ------------------------------------------------------------------------------------------------


def wrong_in(settings: AccessTokens, secret: str = "") -> set[str]:
    return {misfit.field for misfit in check_shapes(settings, secret)}


def test_a_jwt_needs_an_audience_and_an_issuer() -> None:
    good = AccessTokens(accept="jwt", issuer="https://login.example.com/", audience=AUDIENCE)

    assert wrong_in(good) == set()
    assert wrong_in(replace(good, audience=" ")) == {"audience"}
    assert wrong_in(replace(good, issuer="")) == {"issuer"}
    assert wrong_in(replace(good, issuer="http://login.example.com/")) == {"issuer"}
    assert wrong_in(replace(good, issuer="http://localhost:8100")) == set()
    assert wrong_in(replace(good, jwks_uri="ftp://login.example.com/keys")) == {"jwks_uri"}
    assert wrong_in(replace(good, algorithms=())) == {"algorithms"}
    assert wrong_in(AccessTokens()) == set()


def test_asking_needs_a_client_and_its_secret() -> None:
    good = AccessTokens(accept="introspection", issuer="https://login.example.com/", client_id="bridge")

    assert wrong_in(good, "hush") == set()
    assert wrong_in(good) == {"client_secret"}
    assert wrong_in(replace(good, auth_method="none")) == set()
    assert wrong_in(replace(good, client_id=""), "hush") == {"client_id"}
    assert wrong_in(replace(good, introspection_endpoint="http://login.example.com/i"), "hush") == {
        "introspection_endpoint"
    }


def test_the_secret_goes_to_one_address_only() -> None:
    settings = AccessTokens(accept="introspection", issuer="https://login.example.com/tenant")

    assert secret_destinations(settings) == {"https://login.example.com"}
    assert secret_destinations(replace(settings, introspection_endpoint="https://API.example.com/i")) == {
        "https://api.example.com"
    }
    assert secret_destinations(replace(settings, accept="jwt")) == set()


async def test_the_settings_are_tried_out_without_a_token(
    fake: FakeProvider, verifier: JwtVerifier, asking: Callable[..., Introspector], clock: Clock
) -> None:
    assert all(finding.is_well for finding in await verifier.examine())
    assert all(finding.is_well for finding in await asking().examine())

    fake.published = []
    clock.advance(6)
    assert [finding.is_well for finding in await verifier.examine()] == [True, False, True]
    fake.faults["introspect"] = Reply.json({"error": "invalid_client"}, 401)
    (finding,) = await asking().examine()
    assert not finding.is_well
    assert "secret" in finding.hint
    assert CLIENT_SECRET not in str(finding)
    say(fake)
    (finding,) = await asking().examine()
    assert "called good" in finding.words
