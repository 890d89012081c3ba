"""The OAuth server's back door: codes, PKCE, refresh, revocation, introspection, keys, clients, metadata."""

import base64
import json
from typing import Any

import httpx
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from tests.demo.person import BASE, REDIRECT_URI, StandIn, stand_in
from tests.fakes import pkce, query


def decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def read_jwt(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    header, claims, _ = token.split(".")
    return json.loads(decode(header)), json.loads(decode(claims))


def verify(token: str, keys: list[dict[str, str]]) -> dict[str, Any]:
    """Return the claims of a token that one of the keys signed. Raises LookupError, InvalidSignature."""
    header, claims = read_jwt(token)
    if header["alg"] != "ES256":
        raise InvalidSignature
    key = next((each for each in keys if each["kid"] == header["kid"]), None)
    if key is None:
        raise LookupError(header["kid"])
    x, y = (int.from_bytes(decode(key[name]), "big") for name in "xy")
    signed, _, signature = token.rpartition(".")
    r, s = (int.from_bytes(part, "big") for part in (decode(signature)[:32], decode(signature)[32:]))
    public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    public.verify(encode_dss_signature(r, s), signed.encode(), ec.ECDSA(hashes.SHA256()))
    return claims


async def keys_of(s: StandIn) -> list[dict[str, str]]:
    keys: list[dict[str, str]] = (await s.http.get("/v2/oauth/jwks.json")).json()["keys"]
    return keys


def refusal(answer: httpx.Response) -> tuple[int, str]:
    assert answer.json()["error_description"]
    return answer.status_code, answer.json()["error"]


INVALID_GRANT = (400, "invalid_grant")


async def test_a_login_ends_in_tokens_and_in_who_it_was() -> None:
    s = stand_in()

    answer = await s.redeem(await s.code(scope="user read"))
    tokens = answer.json()
    who = await s.introspect(tokens["access_token"])

    assert answer.headers["cache-control"] == "no-store"
    assert set(tokens) == {"access_token", "token_type", "expires_in", "scope", "refresh_token"}
    assert (tokens["token_type"], tokens["expires_in"], tokens["scope"]) == ("Bearer", 3600, "user read")
    assert tokens["access_token"].startswith("ptu_")
    assert tokens["refresh_token"].startswith("ptr_")
    assert who["active"] is True
    assert who["client_id"] == s.client.client_id
    assert (who["username"], who["email"], who["iss"]) == ("alice", "alice@example.com", BASE)
    assert who["sub"].startswith("pui_")
    assert who["exp"] - who["iat"] == 3600
    assert who["pangea.profile"]["first_name"] == "Alice"


async def test_a_code_is_good_once_and_its_second_use_ends_the_login() -> None:
    s = stand_in()
    code = await s.code()
    tokens = (await s.redeem(code)).json()

    assert refusal(await s.redeem(code)) == INVALID_GRANT
    assert await s.introspect(tokens["access_token"]) == {"active": False}
    assert refusal(await s.refresh(tokens["refresh_token"])) == INVALID_GRANT


async def test_a_code_runs_out() -> None:
    s = stand_in()
    code = await s.code()
    s.cloud.clock.advance(60)

    assert refusal(await s.redeem(code)) == INVALID_GRANT


@pytest.mark.parametrize(
    "change",
    [
        {"redirect_uri": None},
        {"redirect_uri": REDIRECT_URI + "x"},
        {"code": "pmc_" + "a" * 32},
        {"code_verifier": None},
        {"code_verifier": pkce()[0]},
        {"code_verifier": "short"},
    ],
)
async def test_what_does_not_fit_the_code_is_an_invalid_grant(change: dict[str, str | None]) -> None:
    s = stand_in()

    assert refusal(await s.redeem(**{"code": await s.code(), **change})) == INVALID_GRANT  # type: ignore[arg-type]


async def test_a_code_of_another_client_is_unknown_and_not_spent() -> None:
    s = stand_in()
    code = await s.code()
    post = s.cloud.directory.post
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT_URI}

    stolen = await s.http.post(
        "/v2/oauth/token", data={**form, "client_id": post.client_id, "client_secret": post.secret}
    )

    assert refusal(stolen) == INVALID_GRANT
    assert (await s.redeem(code)).status_code == 200


@pytest.mark.parametrize(
    ("mode", "sends_challenge", "verifier", "is_good"),
    [
        ("verify_if_present", True, "right", True),
        ("verify_if_present", True, "wrong", False),
        ("verify_if_present", True, None, False),
        ("verify_if_present", False, None, True),
        ("verify_if_present", False, "right", False),
        ("required", True, "right", True),
        ("ignore", True, None, True),
        ("ignore", True, "wrong", True),
        ("ignore", False, None, True),
    ],
)
async def test_pkce_modes(mode: str, sends_challenge: bool, verifier: str | None, is_good: bool) -> None:
    s = stand_in()
    s.cloud.knobs.change({"pkce": mode})
    code = query((await s.browser.sign_in(s.authorize_url(with_pkce=sends_challenge))).headers["location"])["code"]
    values = {"right": s.verifier or pkce()[0], "wrong": pkce()[0], None: None}

    answer = await s.redeem(code, code_verifier=values[verifier])

    assert answer.status_code == (200 if is_good else 400)


async def test_pkce_can_be_required_and_can_be_plain() -> None:
    s = stand_in()
    s.cloud.knobs.pkce = "required"
    verifier = pkce()[0]

    without = await s.http.get(s.authorize_url(with_pkce=False))
    plain = await s.code(code_challenge=verifier, code_challenge_method="plain")

    assert query(without.headers["location"])["error"] == "invalid_request"
    assert (await s.redeem(plain, code_verifier=verifier)).status_code == 200


async def test_a_refresh_token_is_good_once_and_its_second_use_ends_the_login() -> None:
    s = stand_in()
    first = await s.tokens()

    second = (await s.refresh(first["refresh_token"])).json()

    assert second["refresh_token"] != first["refresh_token"]
    assert (await s.introspect(second["access_token"]))["active"] is True
    assert refusal(await s.refresh(first["refresh_token"])) == INVALID_GRANT
    assert await s.introspect(second["access_token"]) == {"active": False}
    assert refusal(await s.refresh(second["refresh_token"])) == INVALID_GRANT


async def test_without_rotation_the_same_refresh_token_goes_on() -> None:
    s = stand_in()
    s.cloud.knobs.refresh_rotation = False
    first = await s.tokens()

    again = [(await s.refresh(first["refresh_token"])).json()["refresh_token"] for _ in range(3)]

    assert again == [first["refresh_token"]] * 3


async def test_a_refresh_may_narrow_the_scope_and_not_widen_it() -> None:
    s = stand_in()
    s.cloud.knobs.refresh_rotation = False
    first = await s.tokens(scope="user read")

    narrow = await s.refresh(first["refresh_token"], scope="read")
    wide = await s.refresh(first["refresh_token"], scope="read write")

    assert narrow.json()["scope"] == "read"
    assert refusal(wide) == (400, "invalid_scope")


async def test_tokens_run_out() -> None:
    s = stand_in()
    s.client.token_expires_in = 120
    tokens = await s.tokens()

    assert tokens["expires_in"] == 120
    s.cloud.clock.advance(120)
    assert await s.introspect(tokens["access_token"]) == {"active": False}
    s.cloud.clock.advance(172_800)
    assert refusal(await s.refresh(tokens["refresh_token"])) == INVALID_GRANT


async def test_revoking_an_access_token_ends_it_alone_and_a_refresh_token_the_login() -> None:
    s = stand_in()
    one, two = await s.tokens(), await s.tokens()

    assert (await s.post("token/revoke", token=one["access_token"])).status_code == 200
    assert await s.introspect(one["access_token"]) == {"active": False}
    assert (await s.refresh(one["refresh_token"])).status_code == 200
    assert (await s.post("token/revoke", token=two["refresh_token"])).status_code == 200
    assert await s.introspect(two["access_token"]) == {"active": False}
    assert (await s.post("token/revoke", token="ptu_unknown")).status_code == 200


async def test_logout_ends_the_login_of_a_refresh_token() -> None:
    s = stand_in()
    tokens = await s.tokens()
    form = {"client_id": s.client.client_id, "token": tokens["refresh_token"], "token_type_hint": "refresh_token"}

    assert (await s.http.post("/v2/oauth/logout", data=form)).status_code == 200
    assert await s.introspect(tokens["access_token"]) == {"active": False}


async def test_a_client_may_introspect_its_own_tokens_only() -> None:
    s = stand_in()
    token = (await s.tokens())["access_token"]
    post = s.cloud.directory.post
    form = {"token": token, "client_id": post.client_id, "client_secret": post.secret}

    other = await s.http.post("/v2/oauth/token/introspect", data=form)
    s.cloud.knobs.introspect_any_client = True
    allowed = await s.http.post("/v2/oauth/token/introspect", data=form)

    assert other.json() == {"active": False}
    assert allowed.json()["active"] is True


async def test_introspection_may_name_nobody() -> None:
    s = stand_in()
    s.cloud.knobs.introspection = "minimal"

    assert set(await s.introspect((await s.tokens())["access_token"])) == {"active", "client_id", "scope"}


async def test_a_person_or_client_that_is_disabled_has_no_good_token() -> None:
    s = stand_in()
    tokens = await s.tokens()

    await s.admin("POST", "act", action="disable_user", email="alice@example.com")
    assert await s.introspect(tokens["access_token"]) == {"active": False}
    assert refusal(await s.refresh(tokens["refresh_token"])) == INVALID_GRANT
    await s.admin("POST", "act", action="enable_user", email="alice@example.com")
    assert (await s.introspect(tokens["access_token"]))["active"] is True
    await s.admin("POST", "act", action="disable_client", client_id=s.client.client_id)
    assert refusal(await s.refresh(tokens["refresh_token"])) == (401, "invalid_client")


async def test_ending_the_sessions_of_a_person_ends_their_tokens() -> None:
    s = stand_in()
    tokens = await s.tokens()

    assert (await s.admin("POST", "act", action="end_sessions", email="alice@example.com")).json() == {"ended": 1}
    assert await s.introspect(tokens["access_token"]) == {"active": False}


def form_for(s: StandIn, **changes: str) -> dict[str, str]:
    return {"grant_type": "authorization_code", "code": "pmc_x", "redirect_uri": REDIRECT_URI, **changes}


async def test_a_client_proves_itself_in_its_own_way_and_in_one_way() -> None:
    s = stand_in()
    basic, post = s.cloud.directory.basic, s.cloud.directory.post

    def in_form(client: Any, secret: str | None = None) -> dict[str, str]:
        return form_for(s, client_id=client.client_id, client_secret=secret or client.secret)

    async def ask(data: dict[str, str], **more: Any) -> tuple[int, str]:
        return refusal(await s.http.post("/v2/oauth/token", data=data, **more))

    assert await ask(form_for(s), **s.proof(basic)) == INVALID_GRANT
    assert await ask(in_form(post)) == INVALID_GRANT
    assert await ask(in_form(basic)) == (401, "invalid_client")
    assert await ask(form_for(s), **s.proof(post)) == (401, "invalid_client")
    assert await ask(in_form(basic), **s.proof(basic)) == (400, "invalid_request")
    assert await ask(in_form(post, "pck_wrong")) == (401, "invalid_client")
    assert await ask(form_for(s, client_id=basic.client_id)) == (401, "invalid_client")
    assert await ask(form_for(s)) == (401, "invalid_client")
    assert await ask(form_for(s), headers={"Authorization": "Bearer x"}) == (401, "invalid_client")
    assert await ask(form_for(s), headers={"Authorization": "Basic !!"}) == (401, "invalid_client")
    assert await ask(form_for(s, client_id=post.client_id), **s.proof(basic)) == (400, "invalid_request")


async def test_a_refused_client_is_asked_for_basic() -> None:
    s = stand_in()

    answer = await s.http.post("/v2/oauth/token", data=form_for(s), auth=("psa_x", "pck_x"))

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")


async def test_an_expired_secret_is_an_invalid_client() -> None:
    s = stand_in(expiring_secret_life=600)
    expiring = s.cloud.directory.expiring

    async def ask() -> tuple[int, str]:
        return refusal(await s.http.post("/v2/oauth/token", data=form_for(s), **s.proof(expiring)))

    assert await ask() == INVALID_GRANT
    s.cloud.clock.advance(600)
    assert await ask() == (401, "invalid_client")
    assert refusal(await s.redeem("pmc_x")) == INVALID_GRANT
    s.cloud.knobs.secret_expired = True
    assert refusal(await s.redeem("pmc_x")) == (401, "invalid_client")


async def test_a_public_client_needs_its_knob() -> None:
    s = stand_in()
    s.client = s.cloud.directory.public

    closed = await s.http.get(s.authorize_url())
    s.cloud.knobs.public_clients = True
    form = form_for(s, code=await s.code(), client_id=s.client.client_id, code_verifier=s.verifier)
    opened = await s.http.post("/v2/oauth/token", data=form)

    assert closed.status_code == 400
    assert opened.status_code == 200


async def test_a_service_client_has_a_token_of_its_own() -> None:
    s = stand_in()
    service = s.cloud.directory.service

    answer = await s.http.post(
        "/v2/oauth/token", data={"grant_type": "client_credentials", "scope": "read"}, **s.proof(service)
    )
    s.client = service
    who = await s.introspect(answer.json()["access_token"])

    assert set(answer.json()) == {"access_token", "token_type", "expires_in", "scope"}
    assert who["sub"] == service.client_id


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"grant_type": "password"}, (400, "unsupported_grant_type")),
        ({"grant_type": "client_credentials"}, (400, "unauthorized_client")),
        ({"scope": "read"}, (400, "invalid_request")),
        ({"grant_type": "authorization_code"}, (400, "invalid_request")),
        ({"grant_type": "refresh_token", "refresh_token": "ptr_x"}, INVALID_GRANT),
    ],
)
async def test_other_token_requests_are_refused(form: dict[str, str], expected: tuple[int, str]) -> None:
    s = stand_in()

    assert refusal(await s.http.post("/v2/oauth/token", data=form, **s.proof())) == expected


async def test_the_body_must_be_a_form_without_repetition() -> None:
    s = stand_in()

    as_json = await s.http.post("/v2/oauth/token", json={"grant_type": "refresh_token"}, **s.proof())
    twice = await s.http.post("/v2/oauth/token", data={"grant_type": ["refresh_token", "x"]}, **s.proof())
    garbage = await s.http.post(
        "/v2/oauth/token",
        content=b"grant_type=\xff",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        **s.proof(),
    )
    by_get = await s.http.get("/v2/oauth/token")

    assert [as_json.status_code, twice.status_code, garbage.status_code, by_get.status_code] == [415, 400, 400, 405]


async def test_with_openid_there_is_an_id_token() -> None:
    s = stand_in()

    tokens = await s.tokens(scope="openid user", nonce="a-nonce")
    claims = verify(tokens["id_token"], await keys_of(s))

    assert claims["aud"] == s.client.client_id
    assert claims["nonce"] == "a-nonce"
    assert claims["email"] == "alice@example.com"


async def test_jwt_access_tokens_are_checked_by_the_published_keys() -> None:
    s = stand_in("jwt")

    token = (await s.tokens())["access_token"]
    claims = verify(token, await keys_of(s))

    header, _ = read_jwt(token)
    assert header["kid"].startswith("pvi_")
    assert header["kid"].endswith("|1")
    assert (claims["iss"], claims["username"], claims["scope"]) == (BASE, "alice", "user read")
    assert (await s.introspect(token))["active"] is True


async def test_a_rotated_key_still_checks_once_and_then_is_gone() -> None:
    s = stand_in("jwt")
    old = (await s.tokens())["access_token"]

    await s.admin("POST", "act", action="rotate_keys")
    new = (await s.tokens())["access_token"]
    keys = await keys_of(s)
    verify(old, keys)
    verify(new, keys)
    await s.admin("POST", "act", action="rotate_keys")

    assert [each["kid"].rpartition("|")[2] for each in keys] == ["2", "1"]
    with pytest.raises(LookupError):
        verify(old, await keys_of(s))


@pytest.mark.parametrize("fault", ["issuer", "audience", "kid", "alg_none", "hs256", "signature", "expired"])
async def test_jwts_go_wrong_as_ordered(fault: str) -> None:
    s = stand_in("jwt")
    good = read_jwt((await s.tokens())["access_token"])[1]
    s.cloud.knobs.change({"jwt_fault": fault})

    token = (await s.tokens())["access_token"]
    header, claims = read_jwt(token)

    if fault == "kid":
        with pytest.raises(LookupError):
            verify(token, await keys_of(s))
    elif fault in ("alg_none", "hs256", "signature"):
        with pytest.raises(InvalidSignature):
            verify(token, await keys_of(s))
    else:
        verify(token, await keys_of(s))
    assert (claims["iss"] != good["iss"]) == (fault == "issuer")
    assert (claims["aud"] != good["aud"]) == (fault == "audience")
    assert (claims["exp"] < claims["iat"]) == (fault == "expired")
    assert header["alg"] == {"alg_none": "none", "hs256": "HS256"}.get(fault, "ES256")


async def test_the_id_token_can_carry_another_nonce() -> None:
    s = stand_in()
    s.cloud.knobs.id_token_fault = "nonce"

    assert read_jwt((await s.tokens(scope="openid", nonce="mine"))["id_token"])[1]["nonce"] == "another-nonce"


async def test_fields_can_be_left_out_of_the_token_answer() -> None:
    s = stand_in()
    s.cloud.knobs.omit = ["expires_in", "scope", "token_type"]
    s.cloud.knobs.issue_refresh = False

    assert set(await s.tokens()) == {"access_token"}


async def test_clients_are_listed_and_registered_with_a_service_token_only() -> None:
    s = stand_in()
    bearer = {"Authorization": f"Bearer {s.cloud.service_token}"}
    wish = {"client_name": "New", "redirect_uris": [REDIRECT_URI], "scope": "user read"}

    refused = await s.http.post("/v2/oauth/clients/register", json=wish)
    new = await s.http.post("/v2/oauth/clients/register", json=wish, headers=bearer)
    listed = await s.http.get("/v2/oauth/clients", params={"client_id": new.json()["client_id"]}, headers=bearer)
    everything = await s.http.get("/v2/oauth/clients", headers=bearer)

    assert refused.status_code == 401
    assert new.status_code == 201
    assert new.json()["client_secret"].startswith("pck_")
    assert new.json()["client_secret_expires_at"].endswith("Z")
    assert listed.json()["count"] == 1
    assert "client_secret" not in json.dumps(everything.json()["clients"][0]["client_name"])
    assert all("client_secret" not in each for each in everything.json()["clients"])
    s.client = s.cloud.directory.clients[new.json()["client_id"]]
    assert (await s.tokens(scope="read"))["scope"] == "read"


@pytest.mark.parametrize(
    "change",
    [
        {"scope": ""},
        {"scope": "nonsense"},
        {"token_endpoint_auth_method": "none"},
        {"redirect_uris": ["no uri"]},
        {"grant_types": ["implicit"]},
        {"client_secret_expires_in": 31_536_001},
    ],
)
async def test_bad_registrations_are_refused(change: dict[str, Any]) -> None:
    s = stand_in()
    bearer = {"Authorization": f"Bearer {s.cloud.service_token}"}
    wish = {"client_name": "New", "redirect_uris": [REDIRECT_URI], "scope": "user read", **change}

    answer = await s.http.post("/v2/oauth/clients/register", json=wish, headers=bearer)

    assert answer.status_code == 400
    assert answer.json()["error"] in ("invalid_client_metadata", "invalid_redirect_uri")


async def test_metadata_is_true_absent_or_lying() -> None:
    s = stand_in()
    path = "/.well-known/oauth-authorization-server"

    true = (await s.http.get(path)).json()
    openid = await s.http.get("/.well-known/openid-configuration")
    s.cloud.knobs.change({"metadata": "lying", "openid_configuration": True})
    lying = (await s.http.get(path)).json()
    openid_on = await s.http.get("/.well-known/openid-configuration")
    s.cloud.knobs.metadata = "absent"

    assert true["issuer"] == BASE
    assert all(url.startswith(f"{BASE}/v2/oauth/") for name, url in true.items() if name.endswith(("endpoint", "uri")))
    assert "elsewhere" in lying["token_endpoint"]
    assert [openid.status_code, openid_on.status_code] == [404, 200]
    assert (await s.http.get(path)).status_code == 404
