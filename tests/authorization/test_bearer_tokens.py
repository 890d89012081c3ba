"""What counts as a bearer token at the MCP endpoint, and what an answer without one says."""

import base64

import pytest

from bridge_app.events import RequestRefused
from tests.authorization.desk import Desk


async def test_no_token_is_led_to_the_login_without_an_error(desk: Desk) -> None:
    app = desk.app()

    for method in ("POST", "GET", "DELETE"):
        response = await app.http.request(method, f"{app.origin}/mcp")
        challenge = response.headers["www-authenticate"]
        assert response.status_code == 401
        assert challenge.startswith("Bearer ")
        assert "error=" not in challenge
        assert f'resource_metadata="{app.origin}/.well-known/oauth-protected-resource/mcp"' in challenge
        assert 'scope="mcp"' in challenge


@pytest.mark.parametrize("token", ["x", "mab_at_" + "x" * 43, "x" * 20_000, "a b", "ä", '"', "\x7f"])
async def test_a_bad_token_is_an_invalid_token(desk: Desk, token: str) -> None:
    app = desk.app()

    response = await app.http.post(
        f"{app.origin}/mcp", headers=[(b"authorization", b"Bearer " + token.encode("latin-1"))]
    )

    assert response.status_code == 401
    assert 'error="invalid_token"' in response.headers["www-authenticate"]
    assert any(isinstance(event, RequestRefused) for event in desk.heard)


async def test_codes_refresh_tokens_and_spent_ones_are_no_bearer_tokens(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    code = await desk.get_code(app)

    for secret in (tokens.refresh, code, app.verifier, app.client_id, desk.grant().id):
        assert not await desk.works(app, secret)
    assert await desk.works(app, tokens.access)


async def test_a_token_counts_in_the_authorization_header_only(desk: Desk) -> None:
    app = desk.app()
    access = (await desk.login(app)).access
    url = f"{app.origin}/mcp"
    pair = base64.b64encode(f":{access}".encode()).decode()
    other = base64.b64encode(f"{access}:".encode()).decode()

    refused = [
        await app.http.post(url, params={"access_token": access}),
        await app.http.post(url, data={"access_token": access}),
        await app.http.post(url, headers={"Cookie": f"access_token={access}; Authorization=Bearer {access}"}),
        await app.http.post(url, headers={"Authorization": f"Basic {pair}"}),
        await app.http.post(url, headers={"Authorization": f"Basic {other}"}),
        await app.http.post(url, headers={"Authorization": access}),
        await app.http.post(url, headers={"Authorization": f"Token {access}"}),
        await app.http.post(url, headers={"Authorization": f"Bearer{access}"}),
        await app.http.post(url, headers={"Authorization": "Bearer "}),
        await app.http.post(url, headers={"Proxy-Authorization": f"Bearer {access}"}),
        await app.http.post(url, headers={"X-Api-Key": access, "X-Authorization": f"Bearer {access}"}),
        await app.http.post(url, headers={"Authorization": f"Bearer {access}, Bearer {access}"}),
        await app.http.post(url, headers={"Authorization": f"Bearer {access}x"}),
        await app.http.post(url, headers={"Authorization": f"Bearer {access.upper()}"}),
    ]

    assert {response.status_code for response in refused} == {401}
    assert (await app.http.post(url, headers={"authorization": f"bearer  {access} "})).status_code == 200


async def test_two_authorization_headers_are_refused(desk: Desk) -> None:
    app = desk.app()
    access = (await desk.login(app)).access
    good, bad = ("Authorization", f"Bearer {access}"), ("Authorization", "Bearer x")

    for headers in ([good, bad], [bad, good], [good, good]):
        assert (await app.http.post(f"{app.origin}/mcp", headers=headers)).status_code == 400


async def test_an_expired_token_says_so(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    desk.clock.advance(3601)
    response = await app.http.post(f"{app.origin}/mcp", headers=tokens.bearer)

    assert response.status_code == 401
    assert 'error="invalid_token"' in response.headers["www-authenticate"]
    assert "run out" in response.headers["www-authenticate"]


async def test_a_store_that_can_not_be_read_is_no_reason_to_sign_in_again(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    desk.database.close()
    response = await app.http.post(f"{app.origin}/mcp", headers=tokens.bearer)

    assert response.status_code == 503
    assert "www-authenticate" not in response.headers


async def test_each_client_is_known_by_its_own_name(desk: Desk) -> None:
    one, other = desk.app("One"), desk.app("Other")
    held_by_one, held_by_other = await desk.login(one), await desk.login(other)

    for app, tokens in ((one, held_by_one), (other, held_by_other)):
        response = await app.http.post(f"{app.origin}/mcp", headers=tokens.bearer)
        assert response.json()["client"] == app.client_id
