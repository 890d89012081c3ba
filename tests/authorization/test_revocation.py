"""POST /revoke (RFC 7009) and the person's own revocation: the same end, at once, and only by those who may."""

import base64
from pathlib import Path

import httpx
import pytest

from bridge_app.events import GrantRevoked
from bridge_app.models import GrantState
from tests.authorization.desk import Desk, error_of
from tests.fakes import ClientApp


async def revoke(app: ClientApp, token: str | None, **changes: str | None) -> httpx.Response:
    form = {"token": token, "client_id": app.client_id, **changes}
    return await app.http.post(
        f"{app.origin}/revoke", data={name: value for name, value in form.items() if value is not None}
    )


@pytest.mark.parametrize("which", ["access", "refresh"])
@pytest.mark.parametrize("hint", [None, "access_token", "refresh_token", "nonsense"])
async def test_a_public_client_gives_back_its_token_and_the_whole_grant_ends(
    desk: Desk, which: str, hint: str | None
) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    response = await revoke(app, getattr(tokens, which), token_type_hint=hint)

    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    assert not await desk.works(app, tokens.access)
    assert error_of(await app.refresh(tokens.refresh)) == "invalid_grant"
    assert desk.grant().state is GrantState.REVOKED
    assert desk.grant().ended_because == "signed out by the app"
    assert sum(isinstance(event, GrantRevoked) for event in desk.heard) == 1


async def test_a_spent_refresh_token_still_signs_its_own_client_out(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    renewed = (await app.refresh(tokens.refresh)).json()

    assert (await revoke(app, tokens.refresh)).status_code == 200

    assert not await desk.works(app, renewed["access_token"])


async def test_another_client_can_not_revoke(desk: Desk) -> None:
    owner, stranger = desk.app("Owner"), desk.app("Stranger")
    tokens = await desk.login(owner)
    await stranger.register()

    answers = [await revoke(stranger, token) for token in (tokens.access, tokens.refresh)]

    assert {answer.status_code for answer in answers} == {200}
    assert await desk.works(owner, tokens.access)
    assert (await owner.refresh(tokens.refresh)).status_code == 200


@pytest.mark.parametrize("token", ["nothing", "mab_at_" + "x" * 43, "x" * 20_000, "ä\x00"])
async def test_an_unknown_token_is_revoked_already(desk: Desk, token: str) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    assert (await revoke(app, token)).status_code == 200
    assert await desk.works(app, tokens.access)


async def test_revoking_twice_is_no_error(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    assert [(await revoke(app, tokens.access)).status_code for _ in range(2)] == [200, 200]


async def test_a_grant_that_another_process_ends_meanwhile_is_no_error(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    found = desk.tokens.find_refresh_token(tokens.refresh)
    desk.tokens.revoke_grant(desk.grant().id)
    monkeypatch.setattr(desk.tokens, "find_refresh_token", lambda _: found)

    assert (await revoke(app, tokens.refresh)).status_code == 200


async def test_the_request_must_be_a_form_of_a_known_client_with_a_token(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    url = f"{app.origin}/revoke"
    pairs = {"token": tokens.access, "client_id": app.client_id}

    refused = [
        await revoke(app, None),
        await revoke(app, ""),
        await revoke(app, tokens.access, client_id="nobody"),
        await revoke(app, tokens.access, client_id=None),
        await app.http.post(url, json=pairs),
        await app.http.post(url, params=pairs),
        await app.http.get(url, params=pairs),
        await app.http.post(url, content=b"token=a&token=b&client_id=" + app.client_id.encode()),
        await app.http.post(url, data=pairs, headers={"Origin": "https://evil.example"}),
    ]

    assert [answer.status_code for answer in refused] == [400, 400, 401, 401, 400, 400, 405, 400, 403]
    assert await desk.works(app, tokens.access)


@pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic"])
async def test_a_confidential_client_needs_its_secret(desk: Desk, method: str) -> None:
    app = desk.app()
    secret = (await app.register(token_endpoint_auth_method=method)).json()["client_secret"]
    code = await desk.get_code(app)
    body = (await app.redeem(code, client_secret=secret)).json()
    pair = base64.b64encode(f"{app.client_id}:{secret}".encode()).decode()

    refused = [await revoke(app, body["access_token"]), await revoke(app, body["access_token"], client_secret="x")]
    assert {answer.status_code for answer in refused} == {401}
    assert {error_of(answer) for answer in refused} == {"invalid_client"}
    assert await desk.works(app, body["access_token"])
    accepted = await app.http.post(
        f"{app.origin}/revoke", data={"token": body["access_token"]}, headers={"Authorization": f"Basic {pair}"}
    )

    assert accepted.status_code == 200
    assert not await desk.works(app, body["access_token"])


async def test_revocation_is_promised_only_when_it_is_durable(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    desk.database.read("PRAGMA query_only = ON")
    full = await revoke(app, tokens.access)
    desk.database.read("PRAGMA query_only = OFF")

    assert full.status_code == 503
    assert full.headers["retry-after"]
    assert await desk.works(app, tokens.access)
    assert (await revoke(app, tokens.access)).status_code == 200
    assert not await desk.works(app, tokens.access)


async def test_another_process_revokes_and_the_next_request_fails(desk: Desk, tmp_path: Path) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    other = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)
    assert not desk.database.has_changed_elsewhere()

    other.tokens.revoke_grant(desk.grant().id)

    assert not await desk.works(app, tokens.access)
    assert error_of(await app.refresh(tokens.refresh)) == "invalid_grant"
    assert desk.database.has_changed_elsewhere()
    other.database.close()


async def test_revoking_one_client_leaves_the_codes_and_tokens_of_another(desk: Desk) -> None:
    one, other = desk.app("One"), desk.app("Other")
    await desk.login(one)
    tokens = await desk.login(other)
    code = await desk.get_code(other)
    grant = next(grant for grant in desk.grants.list(now=desk.clock()) if grant.client_name == "One")

    desk.tokens.revoke_grant(grant.id)

    assert await desk.works(other, tokens.access)
    assert (await other.redeem(code)).status_code == 200


async def test_revocation_leaves_no_code_or_remembered_consent_and_only_a_dead_access_token(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    await desk.get_code(app)

    desk.tokens.revoke_grant(desk.grant().id)

    assert [desk.count(table) for table in ("tokens", "codes", "consents", "requests")] == [1, 0, 0, 0]
    assert not await desk.works(app, tokens.access)
    assert (await app.refresh(tokens.refresh)).json()["error"] == "invalid_grant"
