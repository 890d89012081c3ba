"""POST /token with a refresh token: rotation, the grace for lost replies, and replay that ends the grant."""

import asyncio
from pathlib import Path

import pytest

from bridge_app.authorization.tokens import REPLAY_GRACE_SECONDS
from bridge_app.events import GrantRevoked, TokenRefreshed
from bridge_app.models import GrantState
from tests.authorization.desk import Desk, error_of, held
from tests.fakes import ClientApp, Tokens


async def renewed(app: ClientApp, tokens: Tokens) -> Tokens:
    response = await app.refresh(tokens.refresh)
    assert response.status_code == 200, response.text
    return held(app, response)


async def test_a_refresh_rotates_the_refresh_token_and_leaves_the_access_token_its_time(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)

    second = await renewed(app, first)

    assert second.refresh != first.refresh
    assert second.access != first.access
    assert second.answer["scope"] == "mcp"
    assert await desk.works(app, first.access)
    assert await desk.works(app, second.access)
    assert sum(isinstance(event, TokenRefreshed) for event in desk.heard) == 1


async def test_an_old_refresh_token_used_after_its_successor_ends_everything(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    second = await renewed(app, first)
    third = await renewed(app, second)

    replay = await app.refresh(first.refresh)

    assert replay.status_code == 400
    assert error_of(replay) == "invalid_grant"
    assert error_of(await app.refresh(third.refresh)) == "invalid_grant"
    assert [await desk.works(app, each.access) for each in (first, second, third)] == [False] * 3
    assert desk.grant().state is GrantState.REVOKED
    assert desk.grant().ended_because == "an old refresh token was used again"
    assert sum(isinstance(event, GrantRevoked) for event in desk.heard) == 1


async def test_the_replay_is_caught_however_long_it_is_ago(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    tokens = first
    for _ in range(10):
        desk.clock.advance(3 * 86400)
        tokens = await renewed(app, tokens)

    assert error_of(await app.refresh(first.refresh)) == "invalid_grant"
    assert error_of(await app.refresh(tokens.refresh)) == "invalid_grant"


async def test_the_same_refresh_token_twice_in_a_row_gets_the_same_answer(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)

    second = await renewed(app, first)
    desk.clock.advance(REPLAY_GRACE_SECONDS - 1)
    again = await renewed(app, first)

    assert again.answer == second.answer
    assert (await app.refresh(second.refresh)).status_code == 200


async def test_a_lost_reply_costs_no_login_however_late_it_is_noticed(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    lost = await renewed(app, first)

    desk.clock.advance(86400)
    second = await renewed(app, first)
    third = await renewed(app, second)

    assert second.refresh != lost.refresh
    assert await desk.works(app, third.access)
    assert desk.grant().state is GrantState.ACTIVE


async def test_after_a_lost_reply_the_reply_found_by_a_thief_is_worthless_and_betrays_him(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    lost = await renewed(app, first)
    desk.clock.advance(REPLAY_GRACE_SECONDS + 1)
    second = await renewed(app, first)

    stolen = await app.refresh(lost.refresh)

    assert error_of(stolen) == "invalid_grant"
    assert error_of(await app.refresh(second.refresh)) == "invalid_grant"
    assert not await desk.works(app, second.access)


async def test_the_grace_ends_when_the_successor_is_used(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)
    await renewed(app, await renewed(app, first))

    assert error_of(await app.refresh(first.refresh)) == "invalid_grant"


async def test_twenty_refreshes_at_once_leave_one_living_branch(desk: Desk) -> None:
    app = desk.app()
    first = await desk.login(app)

    answers = await asyncio.gather(*(app.refresh(first.refresh) for _ in range(20)))

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1
    assert (await app.refresh(answers[0].json()["refresh_token"])).status_code == 200


async def test_a_refresh_by_two_processes_leaves_one_living_branch(desk: Desk, tmp_path: Path) -> None:
    app = desk.app()
    first = await desk.login(app)
    other = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)
    other_app = other.app()
    other_app.client_id = app.client_id

    one = await renewed(app, first)
    two = await renewed(other_app, first)

    living = [each for each in (one, two) if desk.tokens._is_unused(each.refresh)]
    assert living == [two]
    other.database.close()


async def test_the_same_answer_is_not_given_after_a_revocation_elsewhere(desk: Desk, tmp_path: Path) -> None:
    app = desk.app()
    first = await desk.login(app)
    await renewed(app, first)
    other = Desk(tmp_path / "bridge.sqlite3", clock=desk.clock)

    other.tokens.revoke_grant(desk.grant().id)

    assert error_of(await app.refresh(first.refresh)) == "invalid_grant"
    other.database.close()


async def test_a_refresh_token_is_worth_nothing_to_another_client(desk: Desk) -> None:
    owner, thief = desk.app("Owner"), desk.app("Thief")
    tokens = await desk.login(owner)
    spent = tokens
    tokens = await renewed(owner, tokens)
    await thief.register()

    stolen = [await thief.refresh(each.refresh) for each in (spent, tokens)]

    assert {error_of(answer) for answer in stolen} == {"invalid_grant"}
    assert await desk.works(owner, tokens.access)
    assert (await owner.refresh(tokens.refresh)).status_code == 200


@pytest.mark.parametrize("scope", ["admin", "mcp admin", "mcp  mcp ", "offline_access"])
async def test_a_refresh_can_not_gain_a_scope(desk: Desk, scope: str) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    response = await app.refresh(tokens.refresh, scope=scope)

    assert response.status_code == 400
    assert error_of(response) == "invalid_scope"
    assert (await app.refresh(tokens.refresh)).status_code == 200


async def test_a_refresh_may_repeat_its_scope_and_any_of_our_names(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    for host in ("localhost", "127.0.0.1", "[::1]"):
        response = await app.refresh(tokens.refresh, scope="mcp", resource=f"http://{host}:8000/mcp")
        assert response.status_code == 200
        assert response.json()["scope"] == "mcp"
        tokens = held(app, response)


@pytest.mark.parametrize("resource", ["https://evil.example/mcp", "http://localhost:8001/mcp", "", "x"])
async def test_a_refresh_for_another_resource_is_refused(desk: Desk, resource: str) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    assert error_of(await app.refresh(tokens.refresh, resource=resource)) == "invalid_target"
    assert (await app.refresh(tokens.refresh)).status_code == 200


@pytest.mark.parametrize("token", ["", "x", "mab_rt_" + "x" * 43, "ä\x00", "x" * 20_000])
async def test_a_token_that_is_none_is_refused(desk: Desk, token: str) -> None:
    app = desk.app()
    await desk.login(app)

    response = await app.refresh(token)

    assert response.status_code == 400
    assert error_of(response) in ("invalid_grant", "invalid_request")


async def test_codes_and_access_tokens_are_no_refresh_tokens(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    code = await desk.get_code(app)

    assert error_of(await app.refresh(tokens.access)) == "invalid_grant"
    assert error_of(await app.refresh(code)) == "invalid_grant"
    assert (await app.refresh(tokens.refresh)).status_code == 200


async def test_a_grant_lives_as_long_as_it_is_used_and_ends_when_it_is_not(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    for _ in range(3):
        desk.clock.advance(80 * 86400)
        tokens = await renewed(app, tokens)
    assert desk.grant().state is GrantState.ACTIVE

    desk.clock.advance(91 * 86400)

    assert error_of(await app.refresh(tokens.refresh)) == "invalid_grant"
    assert desk.grant().state is GrantState.EXPIRED


@pytest.mark.parametrize("jump", [-30 * 86400, -3600, 15 * 60, 3601, 30 * 86400])
async def test_a_clock_that_jumps_costs_no_login_and_revives_nothing(desk: Desk, jump: float) -> None:
    app = desk.app()
    first = await desk.login(app)
    second = await renewed(app, first)

    desk.clock.advance(jump)
    third = await renewed(app, second)
    desk.clock.advance(-jump)

    assert await desk.works(app, third.access) or jump < 0
    assert error_of(await app.refresh(first.refresh)) == "invalid_grant"
    assert not await desk.works(app, third.access)


async def test_a_full_disk_during_a_refresh_is_temporary_and_spends_nothing(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    desk.database.read("PRAGMA query_only = ON")
    full = await app.refresh(tokens.refresh)
    still = await desk.works(app, tokens.access)
    desk.database.read("PRAGMA query_only = OFF")

    assert full.status_code == 503
    assert error_of(full) == "temporarily_unavailable"
    assert still
    assert (await app.refresh(tokens.refresh)).status_code == 200


async def test_old_access_tokens_are_swept_so_that_years_of_refreshing_fit(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)

    for _ in range(60):
        desk.clock.advance(86400)
        tokens = await renewed(app, tokens)

    row = desk.database.read_one("SELECT count(*) FROM tokens WHERE kind = 'access'")
    assert row is not None
    assert row[0] <= 4
