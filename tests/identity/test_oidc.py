"""OpenID Connect: what is believed of an ID token, whose keys, and which description of itself."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from joserfc.jwk import ECKey, OKPKey

from bridge_app.identity import oidc
from bridge_app.identity.base import LoginEnded, ProviderUnavailable, SignedIn, SignInRefused
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.oidc import OidcSettings, OpenIdProvider, check_shapes, read_env
from tests.fakes import Clock, query
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, FakeProvider, Reply, rsa_key, sign

CALLBACK = "http://localhost:8000/pangea/callback"


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


MakeProvider = Callable[..., OpenIdProvider]


@pytest.fixture
def make_provider(fake: FakeProvider, http: httpx.AsyncClient, clock: Clock) -> MakeProvider:
    def make(**changes: Any) -> OpenIdProvider:
        parts = {"issuer": fake.origin, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET} | changes
        return OpenIdProvider(OidcSettings(**parts), http, clock)

    return make


@pytest.fixture
def provider(make_provider: MakeProvider) -> OpenIdProvider:
    return make_provider()


async def sign_in(provider: OpenIdProvider, fake: FakeProvider) -> SignedIn:
    login = await provider.begin(CALLBACK)
    return await provider.complete(login, fake.sign_in(login.url), CALLBACK)


async def refusal(provider: OpenIdProvider, fake: FakeProvider) -> SignInRefused:
    with pytest.raises(SignInRefused) as refused:
        await sign_in(provider, fake)
    assert refused.value.error == "server_error"
    return refused.value


def encode(part: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


# ---- the signature --------------------------------------------------------------------------------------------


def unsigned(claims: dict[str, Any]) -> str:
    return f"{encode({'alg': 'none'})}.{encode(claims)}."


def unsigned_by_another_spelling(claims: dict[str, Any]) -> str:
    return f"{encode({'alg': 'nOnE', 'kid': 'one'})}.{encode(claims)}."


def signed_with_the_client_secret(claims: dict[str, Any]) -> str:
    return _hs256(claims, CLIENT_SECRET.encode())


def signed_with_the_public_key_as_a_secret(claims: dict[str, Any]) -> str:
    return _hs256(claims, rsa_key("one").as_pem(private=False))


def _hs256(claims: dict[str, Any], secret: bytes) -> str:
    head = f"{encode({'alg': 'HS256', 'kid': 'one'})}.{encode(claims)}"
    mark = hmac.new(secret, head.encode(), hashlib.sha256).digest()
    return f"{head}.{base64.urlsafe_b64encode(mark).rstrip(b'=').decode()}"


def signed_with_a_strange_key(claims: dict[str, Any]) -> str:
    return sign(claims, rsa_key("strange"), kid="one")


def signed_with_a_key_of_its_own(claims: dict[str, Any]) -> str:
    strange = rsa_key("strange")
    return sign(claims, strange, kid="strange", jwk=strange.as_dict(private=False))


def changed_after_signing(claims: dict[str, Any]) -> str:
    head, _, mark = sign(claims, rsa_key("one")).split(".")
    return f"{head}.{encode(claims | {'sub': 'somebody else'})}.{mark}"


def without_its_signature(claims: dict[str, Any]) -> str:
    return sign(claims, rsa_key("one")).rpartition(".")[0] + "."


def with_an_unknown_critical_header(claims: dict[str, Any]) -> str:
    _, body, mark = sign(claims, rsa_key("one")).split(".")
    return ".".join((encode({"alg": "RS256", "kid": "one", "crit": ["x"], "x": 1}), body, mark))


def of_five_parts(claims: dict[str, Any]) -> str:
    return sign(claims, rsa_key("one")) + ".a.b"


def far_too_long(claims: dict[str, Any]) -> str:
    return sign(claims | {"more": "x" * 100_000}, rsa_key("one"))


@pytest.mark.parametrize(
    "make_id_token",
    [
        unsigned,
        unsigned_by_another_spelling,
        signed_with_the_client_secret,
        signed_with_the_public_key_as_a_secret,
        signed_with_a_strange_key,
        signed_with_a_key_of_its_own,
        changed_after_signing,
        without_its_signature,
        with_an_unknown_critical_header,
        of_five_parts,
        far_too_long,
        lambda claims: "not a token",
        lambda claims: "é.é.é",
        lambda claims: f"{encode([1])}.{encode(claims)}.x",
        lambda claims: f"{encode({'alg': ['RS256']})}.{encode(claims)}.x",
        lambda claims: f"{encode({'alg': 'RS256', 'kid': 7})}.{encode(claims)}.x",
        lambda claims: "",
        lambda claims: None,
        lambda claims: {"sub": "alice"},
    ],
)
async def test_an_id_token_that_is_not_signed_by_the_issuer_is_refused(
    provider: OpenIdProvider, fake: FakeProvider, make_id_token: Callable[[dict[str, Any]], Any]
) -> None:
    fake.make_id_token = make_id_token

    error = await refusal(provider, fake)

    assert "can't be trusted" in error.title


@pytest.mark.parametrize("algorithm", ["RS256", "RS512", "PS256", "ES256", "ES512", "Ed25519", "EdDSA"])
async def test_every_public_key_signature_is_read(provider: OpenIdProvider, fake: FakeProvider, algorithm: str) -> None:
    match algorithm[:2]:
        case "ES":
            fake.key = ECKey.generate_key("P-256" if algorithm == "ES256" else "P-521", {"kid": "ec"})
        case "Ed":
            key = OKPKey.generate_key("Ed25519", {"kid": "ed"})
            fake.published = [key.as_dict(private=False)]
            fake.make_id_token = lambda claims: sign(claims, key, alg=algorithm)
    if not algorithm.startswith("Ed"):
        fake.make_id_token = lambda claims: sign(claims, fake.key, alg=algorithm)

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


# ---- the claims -----------------------------------------------------------------------------------------------

WRONG_CLAIMS: dict[str, tuple[dict[str, Any], str]] = {
    "iss of somebody else": ({"iss": "https://evil.example"}, "somebody else"),
    "no iss": ({"iss": None}, "somebody else"),
    "aud of another": ({"aud": "another"}, "another application"),
    "aud of others": ({"aud": ["another", "third"]}, "another application"),
    "aud that contains ours": ({"aud": f"{CLIENT_ID}-2"}, "another application"),
    "aud that is a mapping": ({"aud": {CLIENT_ID: 1}}, "another application"),
    "no aud": ({"aud": None}, "another application"),
    "several aud, no azp": ({"aud": [CLIENT_ID, "another"]}, "another application"),
    "several aud, azp of another": ({"aud": [CLIENT_ID, "another"], "azp": "another"}, "another application"),
    "azp of another": ({"azp": "another"}, "another application"),
    "run out": ({"exp": 1_800_000_000 - 121}, "clock"),
    "no exp": ({"exp": None}, "run out"),
    "exp in words": ({"exp": "tomorrow"}, "run out"),
    "exp that is true": ({"exp": True}, "run out"),
    "iat in the future": ({"iat": 1_800_000_000 + 121}, "clock"),
    "no iat": ({"iat": None}, "future"),
    "another nonce": ({"nonce": "another"}, "another sign-in"),
    "no nonce": ({"nonce": None}, "another sign-in"),
    "no sub": ({"sub": None}, "names nobody"),
    "sub that is a number": ({"sub": 7}, "names nobody"),
    "empty sub": ({"sub": ""}, "who signed in"),
}


@pytest.mark.parametrize(("claims", "words"), WRONG_CLAIMS.values(), ids=WRONG_CLAIMS)
async def test_an_id_token_with_a_wrong_claim_is_refused(
    provider: OpenIdProvider, fake: FakeProvider, claims: dict[str, Any], words: str
) -> None:
    fake.claims = claims

    assert words in str(await refusal(provider, fake))


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": [CLIENT_ID]},
        {"aud": [CLIENT_ID, "another"], "azp": CLIENT_ID},
        {"azp": CLIENT_ID},
        {"exp": 1_800_000_000 - 60},
        {"iat": 1_800_000_000 + 60},
        {"exp": 1_800_000_300.5},
    ],
)
async def test_an_id_token_that_is_lawful_is_taken(
    provider: OpenIdProvider, fake: FakeProvider, claims: dict[str, Any]
) -> None:
    fake.claims = claims

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


@pytest.mark.parametrize("minutes", [10, -10])
async def test_a_clock_ten_minutes_off_is_named(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock, minutes: int
) -> None:
    there = Clock(clock() - minutes * 60)
    fake.clock = there

    assert "clock" in (await refusal(provider, fake)).hint


async def test_an_id_token_of_another_login_is_refused(provider: OpenIdProvider, fake: FakeProvider) -> None:
    seen: list[str] = []
    fake.make_id_token = lambda claims: seen.append(sign(claims, fake.key)) or seen[0]  # type: ignore[func-returns-value]
    await sign_in(provider, fake)

    assert "another sign-in" in str(await refusal(provider, fake))


# ---- keys -----------------------------------------------------------------------------------------------------


async def test_keys_are_fetched_once_for_many_logins(provider: OpenIdProvider, fake: FakeProvider) -> None:
    for _ in range(3):
        await sign_in(provider, fake)

    assert fake.endpoints_asked().count("jwks") == 1


async def test_a_new_key_is_fetched_when_it_is_first_used(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    await sign_in(provider, fake)
    clock.advance(60)
    fake.key = rsa_key("two")

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"
    assert fake.endpoints_asked().count("jwks") == 2


async def test_a_key_replaced_under_the_same_id_is_fetched_anew(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    await sign_in(provider, fake)
    clock.advance(60)
    replaced = rsa_key("two").as_dict(private=False) | {"kid": "one"}
    fake.published = [replaced]
    fake.make_id_token = lambda claims: sign(claims, rsa_key("two"), kid="one")

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


async def test_tokens_that_fit_no_key_do_not_make_us_fetch_keys_without_end(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    fake.make_id_token = lambda claims: sign(claims, rsa_key("strange"))
    for _ in range(5):
        await refusal(provider, fake)
    assert fake.endpoints_asked().count("jwks") == 1

    clock.advance(6)
    await refusal(provider, fake)
    assert fake.endpoints_asked().count("jwks") == 2


async def test_a_key_taken_back_is_believed_for_an_hour_at_most(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    await sign_in(provider, fake)
    old = fake.key
    fake.key = rsa_key("two")
    fake.make_id_token = lambda claims: sign(claims, old)
    clock.advance(3601)

    assert "signature" in (await refusal(provider, fake)).title


async def test_a_token_without_a_key_id_is_tried_with_every_key(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.published = [rsa_key(each).as_dict(private=False) for each in ("strange", "two", "one")]
    fake.make_id_token = lambda claims: sign(claims, fake.key, kid=None)

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


async def test_a_key_without_an_id_serves_a_token_that_names_one(provider: OpenIdProvider, fake: FakeProvider) -> None:
    nameless = fake.key.as_dict(private=False)
    del nameless["kid"]
    fake.published = [nameless]

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


async def test_odd_keys_beside_the_right_one_do_no_harm(provider: OpenIdProvider, fake: FakeProvider) -> None:
    good = fake.key.as_dict(private=False)
    fake.published = [
        "not a key",  # type: ignore[list-item]
        {},
        {"kty": "oct", "k": "c2VjcmV0", "kid": "one"},
        {"kty": "AKP", "alg": "ML-DSA-44", "pub": "AAAA"},
        {"kty": "RSA", "kid": "one"},
        {"kty": "RSA", "n": 5, "e": "AQAB", "kid": "one"},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "one"},
        {"kty": "EC", "crv": "P-1", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "OKP", "crv": "X9", "x": "AA"},
        {**good, "use": "enc"},
        {**good, "alg": "RS512"},
        {**good, "kid": ["one"]},
        {**good, "kid": "another"},
        {**rsa_key("strange").as_dict(private=False), "kid": "one"},
        good,
    ]

    assert (await sign_in(provider, fake)).identity.subject == "pui_alice"


@pytest.mark.parametrize("change", [{"use": "enc"}, {"alg": "RS512"}, {"kid": "another"}])
async def test_a_key_for_something_else_is_not_used(
    provider: OpenIdProvider, fake: FakeProvider, change: dict[str, str]
) -> None:
    fake.published = [fake.key.as_dict(private=False) | change]

    assert "signature" in (await refusal(provider, fake)).title


@pytest.mark.parametrize(
    "reply",
    [Reply.html(), Reply.html(404), Reply.html(500), Reply.json({"keys": {}}), Reply.json({})],
    ids=["HTML", "404", "500", "a mapping", "nothing"],
)
async def test_keys_that_can_not_be_had_mean_unavailable(
    provider: OpenIdProvider, fake: FakeProvider, reply: Reply
) -> None:
    fake.faults["jwks"] = reply

    with pytest.raises(ProviderUnavailable):
        await sign_in(provider, fake)


# ---- discovery ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", ["https://evil.example", "{origin}/", None, 7])
async def test_an_issuer_that_calls_itself_by_another_name_is_refused(
    provider: OpenIdProvider, fake: FakeProvider, named: Any
) -> None:
    fake.metadata["issuer"] = named.format(origin=fake.origin) if isinstance(named, str) else named

    with pytest.raises(SignInRefused, match="another address"):
        await provider.begin(CALLBACK)


async def test_a_place_without_a_provider_is_refused(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.faults["discovery"] = Reply.html(404)

    with pytest.raises(SignInRefused, match="no OpenID provider"):
        await provider.begin(CALLBACK)


@pytest.mark.parametrize("missing", ["authorization_endpoint", "token_endpoint", "jwks_uri"])
async def test_a_description_that_lacks_an_endpoint_means_unavailable(
    provider: OpenIdProvider, fake: FakeProvider, missing: str
) -> None:
    fake.metadata[missing] = None

    with pytest.raises(ProviderUnavailable) as unavailable:
        await provider.begin(CALLBACK)

    assert missing in unavailable.value.hint


@pytest.mark.parametrize(
    "address",
    [
        "http://provider.example/authorize",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "/authorize",
        "https://a@b/",
        "",
    ],
)
async def test_an_unsafe_sign_in_page_is_never_opened(
    provider: OpenIdProvider, fake: FakeProvider, address: str
) -> None:
    fake.metadata["authorization_endpoint"] = address

    with pytest.raises(SignInRefused):
        await provider.begin(CALLBACK)


async def test_a_secret_is_never_sent_to_an_unsafe_token_address(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.metadata["token_endpoint"] = "http://provider.example/token"

    with pytest.raises(SignInRefused, match="not usable"):
        await sign_in(provider, fake)


async def test_a_provider_on_the_internet_can_not_point_at_this_computer(clock: Clock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        issuer = "https://provider.example"
        asked = {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": "http://127.0.0.1:8000/admin",
            "jwks_uri": f"{issuer}/jwks",
        }
        return httpx.Response(200, json=asked)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        provider = OpenIdProvider(OidcSettings("https://provider.example", CLIENT_ID), http, clock)
        login = await provider.begin(CALLBACK)
        with pytest.raises(SignInRefused, match="not a secure address"):
            await provider.complete(login, {"code": "x", "state": login.state}, CALLBACK)


async def test_the_description_is_fetched_once_an_hour(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    await provider.begin(CALLBACK)
    await provider.begin(CALLBACK)
    assert len(fake.asked) == 1

    clock.advance(3601)
    await provider.begin(CALLBACK)
    assert len(fake.asked) == 2


async def test_an_old_description_serves_while_the_provider_is_silent(
    provider: OpenIdProvider, fake: FakeProvider, clock: Clock
) -> None:
    await provider.begin(CALLBACK)
    clock.advance(3601)
    fake.faults["discovery"] = Reply.html(503)

    assert (await provider.begin(CALLBACK)).url


async def test_a_provider_that_names_itself_in_answers_must_do_so(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.metadata["authorization_response_iss_parameter_supported"] = True

    assert "another identity provider" in (await refusal(provider, fake)).title
    assert "token" not in fake.endpoints_asked()


# ---- what is asked for ----------------------------------------------------------------------------------------


async def test_the_way_to_renew_is_asked_for_where_it_is_offered(
    make_provider: MakeProvider, fake: FakeProvider
) -> None:
    async def scopes(**changes: Any) -> list[str]:
        return query((await make_provider(**changes).begin(CALLBACK)).url)["scope"].split()

    assert await scopes() == ["openid", "profile", "email", "offline_access"]
    assert await scopes(is_renewable=False) == ["openid", "profile", "email"]
    assert await scopes(scopes=("read",)) == ["openid", "read", "offline_access"]
    for offered in (None, ["openid"], "offline_access"):
        fake.metadata["scopes_supported"] = offered
        assert "offline_access" not in await scopes()


async def test_an_audience_is_asked_for_if_one_is_set(make_provider: MakeProvider) -> None:
    login = await make_provider(audience="https://api.example.com/").begin(CALLBACK)

    assert query(login.url)["audience"] == "https://api.example.com/"


# ---- userinfo -------------------------------------------------------------------------------------------------


async def test_a_name_comes_from_userinfo_if_the_token_has_none(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.claims = {"name": None, "email": None}

    identity = (await sign_in(provider, fake)).identity

    assert (identity.name, identity.email) == ("Alice Example", "alice@example.com")


async def test_userinfo_of_another_person_is_not_used(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.claims = {"name": None, "email": None}
    fake.faults["userinfo"] = Reply.json({"sub": "pui_bob", "name": "Bob", "email": "bob@example.com"})

    identity = (await sign_in(provider, fake)).identity

    assert (identity.subject, identity.name, identity.email) == ("pui_alice", "pui_alice", None)


async def test_what_the_token_says_wins_over_userinfo(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.claims = {"email": None}
    fake.faults["userinfo"] = Reply.json({"sub": "pui_alice", "name": "Mallory", "email": "a@example.com"})

    identity = (await sign_in(provider, fake)).identity

    assert (identity.name, identity.email) == ("Alice Example", "a@example.com")


@pytest.mark.parametrize(
    "reply",
    [Reply.html(500), Reply.html(), Reply(401), Reply(hangs=True), Reply(302, headers={"Location": "/"})],
    ids=["500", "HTML", "401", "silence", "a redirect"],
)
async def test_nobody_is_turned_away_for_want_of_a_name(
    provider: OpenIdProvider, fake: FakeProvider, reply: Reply, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oidc, "NAME_SECONDS", 0.2)
    fake.claims = {"name": None}
    fake.faults["userinfo"] = reply

    identity = (await sign_in(provider, fake)).identity

    assert (identity.subject, identity.name) == ("pui_alice", "alice@example.com")


async def test_without_a_userinfo_address_a_login_is_taken_to_stand(
    provider: OpenIdProvider, fake: FakeProvider
) -> None:
    fake.metadata |= {"userinfo_endpoint": None, "revocation_endpoint": None}
    credential = (await sign_in(provider, fake)).credential
    assert credential is not None
    fake.valid.clear()

    await provider.check(credential)
    await provider.revoke(credential)


async def test_userinfo_that_refuses_the_token_by_name_ends_the_login(
    provider: OpenIdProvider, fake: FakeProvider
) -> None:
    credential = (await sign_in(provider, fake)).credential
    assert credential is not None
    fake.faults["userinfo"] = Reply.json({"error": "invalid_token"}, 400)

    with pytest.raises(LoginEnded):
        await provider.check(credential)


# ---- Test in the settings -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("metadata", "name"),
    [
        ({"code_challenge_methods_supported": ["plain"]}, "PKCE"),
        ({"token_endpoint_auth_methods_supported": ["client_secret_post"]}, "How the client proves itself"),
        ({"jwks_uri": "http://provider.example"}, "Signing keys"),
        ({"authorization_endpoint": "http://provider.example"}, "Sign-in page"),
    ],
)
async def test_an_examination_names_what_does_not_fit(
    provider: OpenIdProvider, fake: FakeProvider, metadata: dict[str, Any], name: str
) -> None:
    fake.metadata |= metadata

    findings = await provider.examine(CALLBACK)

    assert [(each.name, bool(each.hint)) for each in findings if not each.is_well] == [(name, True)]


async def test_an_examination_notices_that_no_key_is_usable(provider: OpenIdProvider, fake: FakeProvider) -> None:
    fake.published = [{"kty": "oct", "k": "c2VjcmV0"}]

    findings = await provider.examine(CALLBACK)

    assert [each.name for each in findings if not each.is_well] == ["Signing keys"]


# ---- what a person typed --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issuer", "words"),
    [
        ("", "missing"),
        ("login.example.com", "https://"),
        ("http://login.example.com", "https://"),
        ("https://login.example.com/.well-known/openid-configuration", "Leave out"),
        ("https://login.example.com/?tenant=1", "question mark"),
        ("https://login.example.com /x", "blank"),
    ],
)
def test_a_wrong_issuer_is_explained(issuer: str, words: str) -> None:
    misfits = check_shapes(issuer, "id", "secret", "basic")

    assert [each.field for each in misfits] == ["issuer"]
    assert words in misfits[0].words


def test_right_settings_have_no_misfits() -> None:
    assert check_shapes("https://login.example.com/realms/x", "id", "secret", "basic") == ()
    assert check_shapes(" http://127.0.0.1:9/ ", "id", "", "none") == ()


def test_missing_fields_are_named() -> None:
    assert [each.field for each in check_shapes("https://a.example", " ", "", "post")] == ["client_id", "client_secret"]


def test_an_env_file_for_auth0_is_read() -> None:
    text = (
        'AUTH0_DOMAIN=tenant.auth0.com\nAUTH0_AUDIENCE="https://api/"\nAUTH0_CLIENT_ID=abc\nAUTH0_CLIENT_SECRET=hush\n'
    )

    found = read_env(text)

    assert (found.issuer, found.audience, found.client_id) == ("https://tenant.auth0.com/", "https://api/", "abc")
    assert found.client_secret == "hush"
    assert "hush" not in repr(found)
    assert read_env("nothing here").issuer is None


def test_a_provider_has_a_name_whatever_was_typed() -> None:
    for issuer, name in (("https://login.example.com/x", "login.example.com"), ("https://[", "The identity provider")):
        http = httpx.AsyncClient()
        assert OpenIdProvider(OidcSettings(issuer, "id"), http, Clock()).name == name
