"""POST /token with a code: who may redeem it, once; and what the endpoint refuses to read."""

import asyncio
import base64
from pathlib import Path
from urllib.parse import quote_plus

import httpx
import pytest

from bridge_app.events import GrantIssued, GrantRevoked
from bridge_app.models import GrantState
from tests.authorization.desk import Desk, error_of, held
from tests.fakes import ClientApp, pkce


def basic(client_id: str, secret: str) -> dict[str, str]:
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}


def form(app: ClientApp, code: str) -> dict[str, str]:
    return {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": app.redirect_uri,
        "client_id": app.client_id,
        "code_verifier": app.verifier,
    }


async def post(app: ClientApp, pairs: dict[str, str], **headers: str) -> httpx.Response:
    return await app.http.post(f"{app.origin}/token", data=pairs, headers=headers)


async def confidential(desk: Desk, method: str) -> tuple[ClientApp, str]:
    app = desk.app()
    return app, str((await app.register(token_endpoint_auth_method=method)).json()["client_secret"])


# the answer


async def test_a_code_becomes_tokens_that_say_how_long_they_live(desk: Desk) -> None:
    app = desk.app()

    response = await app.redeem(await desk.get_code(app))

    body = response.json()
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    assert body["token_type"] == "Bearer"
    assert 0 < body["expires_in"] <= 86400
    assert body["scope"] == "mcp"
    assert await desk.works(app, body["access_token"])
    assert sum(isinstance(event, GrantIssued) for event in desk.heard) == 1


async def test_tokens_and_codes_are_long_random_and_stored_as_hashes_only(desk: Desk, tmp_path: Path) -> None:
    app = desk.app()
    code = await desk.get_code(app)
    tokens = held(app, await app.redeem(code))

    secrets = (code, tokens.access, tokens.refresh, app.verifier)
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert [secret[:7] for secret in secrets[:3]] == ["mab_ac_", "mab_at_", "mab_rt_"]
    assert all(len(secret) == 50 for secret in secrets[:3])
    assert all(secret.encode() not in stored and secret[7:].encode() not in stored for secret in secrets)


async def test_an_access_token_ends_when_it_said(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    desk.clock.advance(3599)
    assert await desk.works(app, tokens.access)
    desk.clock.advance(2)
    assert not await desk.works(app, tokens.access)
    assert (await app.refresh(tokens.refresh)).status_code == 200


# one redemption


async def test_a_reused_code_revokes_its_grant(desk: Desk) -> None:
    app = desk.app()
    code = await desk.get_code(app)
    tokens = held(app, await app.redeem(code))

    again = await app.redeem(code)

    assert again.status_code == 400
    assert error_of(again) == "invalid_grant"
    assert not await desk.works(app, tokens.access)
    assert error_of(await app.refresh(tokens.refresh)) == "invalid_grant"
    assert desk.grant().state is GrantState.REVOKED
    assert desk.grant().ended_because == "a login code was used twice"
    assert sum(isinstance(event, GrantRevoked) for event in desk.heard) == 1


async def test_a_thief_without_the_verifier_can_not_end_the_grant_by_a_replay(desk: Desk) -> None:
    app, thief = desk.app("App"), desk.app("Thief")
    await thief.register()
    code = await desk.get_code(app)
    tokens = held(app, await app.redeem(code))

    replays = [
        await app.redeem(code, code_verifier=pkce()[0]),
        await app.redeem(code, code_verifier=""),
        await thief.redeem(code, code_verifier=app.verifier),
        await app.redeem(code, redirect_uri="http://127.0.0.1:1/other"),
    ]

    assert {replay.status_code for replay in replays} == {400}
    assert await desk.works(app, tokens.access)
    assert (await app.refresh(tokens.refresh)).status_code == 200


async def test_of_twenty_redemptions_at_once_exactly_one_gets_tokens(desk: Desk) -> None:
    app = desk.app()
    code = await desk.get_code(app)

    answers = await asyncio.gather(*(app.redeem(code) for _ in range(20)))

    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 19
    assert desk.grant().state is GrantState.REVOKED


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "x" * 43},
        {"code_verifier": ""},
        {"code_verifier": None},
        {"code_verifier": "x" * 20_000},
        {"code_verifier": "ä\x00"},
        {"redirect_uri": "http://127.0.0.1:1/other"},
        {"redirect_uri": "http://127.0.0.1:41235/callback"},
        {"redirect_uri": "not a uri"},
        {"redirect_uri": None},
        {"client_id": "nobody"},
        {"client_id": None},
        {"client_id": ""},
        {"resource": "https://evil.example/mcp"},
        {"resource": "garbage"},
        {"code": ""},
        {"code": "mab_ac_" + "x" * 43},
        {"grant_type": "refresh_token"},
        {"grant_type": None},
    ],
)
async def test_a_wrong_redemption_is_refused_and_the_right_one_still_works(
    desk: Desk, changes: dict[str, str | None]
) -> None:
    app = desk.app()
    code = await desk.get_code(app)

    others = {name: value for name, value in changes.items() if name != "code"}
    wrong = await app.redeem(changes.get("code", code) or "", **others)
    right = await app.redeem(code)

    assert wrong.status_code in (400, 401)
    assert error_of(wrong) in ("invalid_grant", "invalid_request", "invalid_client", "invalid_target")
    assert wrong.headers["cache-control"] == "no-store"
    assert "Traceback" not in wrong.text
    assert right.status_code == 200


async def test_a_bare_host_is_the_same_address_with_and_without_its_slash(desk: Desk) -> None:
    # Libraries for addresses add it on one way and not on the other.
    app = desk.app(redirect_uri="http://127.0.0.1:5555")
    code = await desk.get_code(app)

    other = await app.redeem(code, redirect_uri="http://127.0.0.1:5555/x")
    right = await app.redeem(code, redirect_uri="http://127.0.0.1:5555/")

    assert error_of(other) == "invalid_grant"
    assert right.status_code == 200


async def test_the_challenge_itself_is_no_verifier(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    challenge = pkce()[1]

    code = await desk.get_code(app, code_challenge=challenge)

    assert error_of(await app.redeem(code, code_verifier=challenge)) == "invalid_grant"


async def test_a_code_runs_out_after_a_minute(desk: Desk) -> None:
    app = desk.app()
    code = await desk.get_code(app)

    desk.clock.advance(61)

    assert error_of(await app.redeem(code)) == "invalid_grant"
    assert desk.count("grants") == 0


async def test_a_code_redeemed_when_the_disk_is_full_can_be_redeemed_later(desk: Desk) -> None:
    app = desk.app()
    code = await desk.get_code(app)

    desk.database.read("PRAGMA query_only = ON")
    full = await app.redeem(code)
    desk.database.read("PRAGMA query_only = OFF")

    assert full.status_code == 503
    assert error_of(full) == "temporarily_unavailable"
    assert full.headers["retry-after"]
    assert (await app.redeem(code)).status_code == 200


# a second login of the same client


async def test_a_second_login_joins_the_living_grant_and_keeps_the_first_tokens(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    second = await desk.login(app)

    assert desk.grant().state is GrantState.ACTIVE
    assert await desk.works(app, first.access)
    assert await desk.works(app, second.access)
    assert (await app.refresh(first.refresh)).status_code == 200
    assert (await app.refresh(second.refresh)).status_code == 200


async def test_a_login_does_not_lift_a_pause(desk: Desk) -> None:
    app = desk.app()
    await desk.login(app)
    desk.tokens.pause_grant(desk.grant().id)

    tokens = await desk.login(app)

    assert desk.grant().state is GrantState.PAUSED
    response = await app.http.post(f"{app.origin}/mcp", json={}, headers=tokens.bearer)
    assert response.status_code == 403


async def test_a_login_after_a_revocation_begins_a_new_grant_and_wakes_no_old_token(desk: Desk) -> None:
    app = desk.app()
    old = await desk.login(app)
    desk.tokens.revoke_grant(desk.grant().id)

    new = await desk.login(app)

    assert {grant.state for grant in desk.grants.list(now=desk.clock())} == {GrantState.ACTIVE, GrantState.REVOKED}
    assert await desk.works(app, new.access)
    assert not await desk.works(app, old.access)
    assert error_of(await app.refresh(old.refresh)) == "invalid_grant"


# what is read


async def test_parameters_in_the_address_are_refused(desk: Desk) -> None:
    app = desk.app()
    pairs = form(app, await desk.get_code(app))

    in_query = await app.http.post(f"{app.origin}/token", params=pairs)
    partly = await app.http.post(f"{app.origin}/token?client_id={app.client_id}", data=pairs)
    as_get = await app.http.get(f"{app.origin}/token", params=pairs)

    assert (in_query.status_code, partly.status_code, as_get.status_code) == (400, 400, 405)
    assert (await post(app, pairs)).status_code == 200


async def test_other_kinds_of_body_are_refused(desk: Desk) -> None:
    app = desk.app()
    pairs = form(app, await desk.get_code(app))
    url = f"{app.origin}/token"

    as_json = await app.http.post(url, json=pairs)
    as_text = await app.http.post(url, content=b"a=b", headers={"content-type": "text/plain"})
    as_parts = await app.http.post(url, files={"code": ("code", b"x")}, data=pairs)
    bare = await app.http.post(url, content=b"grant_type=authorization_code")

    for response in (as_json, as_text, as_parts, bare):
        assert response.status_code in (400, 415)
        assert "Traceback" not in response.text
    assert (await post(app, pairs)).status_code == 200


@pytest.mark.parametrize("name", ["grant_type", "code", "redirect_uri", "client_id", "code_verifier", "unknown"])
async def test_a_parameter_twice_is_an_error(desk: Desk, name: str) -> None:
    app = desk.app()
    pairs = {"unknown": "x", **form(app, await desk.get_code(app))}
    body = "&".join(f"{key}={quote_plus(value)}" for key, value in [*pairs.items(), (name, pairs[name])])

    twice = await app.http.post(
        f"{app.origin}/token", content=body, headers={"content-type": "application/x-www-form-urlencoded"}
    )

    assert twice.status_code == 400
    assert error_of(twice) == "invalid_request"
    assert (await post(app, pairs)).status_code == 200


async def test_a_form_of_many_fields_or_of_many_bytes_is_refused(desk: Desk) -> None:
    app = desk.app()

    many = await post(app, {f"f{number}": "" for number in range(8000)})
    large = await post(app, {"code": "x" * 200_000})

    assert many.status_code in (400, 413)
    assert large.status_code == 413


@pytest.mark.parametrize(
    "grant_type",
    [
        "password",
        "client_credentials",
        "implicit",
        "urn:ietf:params:oauth:grant-type:device_code",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "Authorization_Code",
        "x" * 5000,
    ],
)
async def test_other_grant_types_are_unsupported(desk: Desk, grant_type: str) -> None:
    app = desk.app()
    await app.register()

    response = await post(
        app, {"grant_type": grant_type, "client_id": app.client_id, "username": "a", "password": "b", "assertion": "c"}
    )

    assert response.status_code == 400
    assert error_of(response) == "unsupported_grant_type"
    assert "xxxxx" not in response.text


# who asks


@pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic"])
async def test_a_confidential_client_needs_its_secret_by_either_way(desk: Desk, method: str) -> None:
    app, secret = await confidential(desk, method)
    pairs = form(app, await desk.get_code(app))
    without_id = {key: value for key, value in pairs.items() if key != "client_id"}

    refused = [
        await post(app, pairs),
        await post(app, {**pairs, "client_secret": "wrong"}),
        await post(app, {**pairs, "client_secret": ""}),
        await post(app, {**pairs, "client_secret": secret[:-1]}),
        await post(app, pairs, **basic(app.client_id, "wrong")),
        await post(app, without_id, **basic(app.client_id, "")),
        await post(app, without_id, **basic("nobody", secret)),
        await post(app, pairs, **basic("nobody", secret)),
        await post(app, without_id, Authorization="Basic !!!"),
        await post(app, without_id, Authorization="Basic /w=="),
        await post(app, without_id, Authorization=f"Basic {base64.b64encode(b'nocolon').decode()}"),
        await post(app, pairs, Authorization=f"Bearer {secret}"),
    ]
    right = await post(app, without_id, **basic(app.client_id, secret))

    assert {response.status_code for response in refused} == {401}
    assert {error_of(response) for response in refused} == {"invalid_client"}
    assert refused[4].headers["www-authenticate"].startswith("Basic")
    assert right.status_code == 200
    assert (await post(app, {"grant_type": "refresh_token", "refresh_token": right.json()["refresh_token"],
                             "client_id": app.client_id})).status_code == 401  # fmt: skip
    assert (await post(app, {"grant_type": "refresh_token", "refresh_token": right.json()["refresh_token"],
                             "client_id": app.client_id, "client_secret": secret})).status_code == 200  # fmt: skip


async def test_a_client_unknown_to_us_is_told_to_register_again(desk: Desk) -> None:
    app = desk.app()
    app.client_id = "nobody"

    response = await app.redeem("mab_ac_x")

    assert response.status_code == 401
    assert error_of(response) == "invalid_client"


async def test_no_answer_repeats_what_was_sent(desk: Desk) -> None:
    app = desk.app()
    await app.register()
    canary = "canary" * 8

    for response in (
        await app.redeem(canary),
        await app.redeem("x", code_verifier=canary),
        await app.redeem("x", redirect_uri=canary),
        await app.refresh(canary),
        await app.refresh("x", scope=canary),
    ):
        assert response.status_code == 400
        assert canary not in response.text
