"""Personal keys: made by the person, told once, good for one thing until a day, taken back like any grant."""

import pytest

from bridge_app.authorization.policy import READ_ONLY
from bridge_app.authorization.tokens import Refusal, hash_secret
from bridge_app.errors import BridgeError, NotFound
from bridge_app.events import GrantIssued, GrantRevoked
from bridge_app.logs import RedactingFilter
from bridge_app.models import ALL_RIGHTS, GrantState, NewKey, VerifiedRequest
from tests.authorization.desk import Desk, error_of

DAY = 86400.0


def make_key(desk: Desk, name: str = "nightly backup", *, days: float = 30) -> NewKey:
    return desk.tokens.issue_key(name, READ_ONLY, ("bridge",), desk.clock() + days * DAY)


async def test_a_key_opens_the_mcp_endpoint_as_its_own_client(desk: Desk) -> None:
    app = desk.app()

    made = make_key(desk)
    answer = await app.http.post(f"{app.origin}/mcp", json={}, headers={"Authorization": f"Bearer {made.key}"})

    grant = desk.grant()
    assert answer.status_code == 200
    assert answer.json()["grant"] == made.grant_id == grant.id
    assert (grant.client_kind, grant.client_name, grant.rights) == ("key", "nightly backup", READ_ONLY)
    assert GrantIssued(made.grant_id, "nightly backup") in desk.heard


def test_verify_tells_the_rights_and_the_end_of_a_key(desk: Desk) -> None:
    made = make_key(desk)

    who = desk.tokens.verify(made.key)

    assert isinstance(who, VerifiedRequest)
    assert who.rights == READ_ONLY
    assert who.upstreams == ("bridge",)
    assert who.expires_at == desk.clock() + 30 * DAY


def test_only_the_hash_of_a_key_is_stored_and_nothing_prints_it(desk: Desk) -> None:
    made = make_key(desk)
    desk.database.read_one("PRAGMA wal_checkpoint(TRUNCATE)")

    stored = desk.database.path.read_bytes()

    assert made.key.startswith("mab_ck_")
    assert len(made.key) == len("mab_ck_") + 43
    assert made.key.encode() not in stored
    assert hash_secret(made.key) in stored
    assert made.key not in repr(made)
    assert made.key not in repr(desk.heard)


def test_the_log_masks_a_key(desk: Desk) -> None:
    import logging

    made = make_key(desk)
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "sent %s", (made.key,), None)

    RedactingFilter().filter(record)

    assert made.key[10:] not in record.getMessage()


async def test_a_key_ends_on_its_day_and_use_does_not_move_it(desk: Desk) -> None:
    app, made = desk.app(), make_key(desk)
    desk.clock.advance(30 * DAY - 1)
    assert await desk.works(app, made.key)
    desk.grants.note_use([(made.grant_id, desk.clock(), 1)])

    desk.clock.advance(1)

    assert not await desk.works(app, made.key)
    assert desk.tokens.verify(made.key) == Refusal(made.grant_id, "expired")
    assert desk.grant().state is GrantState.EXPIRED
    assert desk.grant().ended_because == "its time was up"


async def test_a_key_is_paused_resumed_revoked_and_forgotten_like_any_grant(desk: Desk) -> None:
    app, made = desk.app(), make_key(desk)

    desk.tokens.pause_grant(made.grant_id)
    paused = await app.http.post(f"{app.origin}/mcp", json={}, headers={"Authorization": f"Bearer {made.key}"})
    desk.tokens.resume_grant(made.grant_id)
    assert await desk.works(app, made.key)
    desk.tokens.revoke_grant(made.grant_id)

    assert paused.status_code == 403
    assert not await desk.works(app, made.key)
    assert GrantRevoked(made.grant_id, "revoked by you") in desk.heard
    assert desk.grants.forget(made.grant_id, now=desk.clock())
    assert [desk.count(table) for table in ("grants", "clients", "tokens")] == [0, 0, 0]


async def test_two_keys_of_one_name_are_two_grants(desk: Desk) -> None:
    first, second = make_key(desk), make_key(desk)

    desk.tokens.revoke_grant(first.grant_id)

    assert not await desk.works(desk.app(), first.key)
    assert await desk.works(desk.app(), second.key)


async def test_a_key_is_no_oauth_client(desk: Desk) -> None:
    app, made = desk.app(), make_key(desk)
    app.client_id = desk.grant().client_id

    login = await app.authorize()
    refresh = await app.refresh(made.key)
    redeemed = await app.redeem(made.key)
    revoked = await app.http.post(f"{app.origin}/revoke", data={"client_id": app.client_id, "token": made.key})

    assert login.status_code == 400
    assert [error_of(answer) for answer in (refresh, redeemed, revoked)] == ["invalid_client"] * 3
    assert await desk.works(app, made.key)


async def test_another_client_can_not_give_a_key_back_nor_renew_it(desk: Desk) -> None:
    app, made = desk.app(), make_key(desk)
    await app.register()

    revoked = await app.http.post(f"{app.origin}/revoke", data={"client_id": app.client_id, "token": made.key})
    refresh = await app.refresh(made.key)

    assert revoked.status_code == 200
    assert error_of(refresh) == "invalid_grant"
    assert await desk.works(app, made.key)


@pytest.mark.parametrize("name", ["", "  ", "\u202e", "\u200b\u200b"])
def test_a_key_needs_a_name_that_shows(desk: Desk, name: str) -> None:
    with pytest.raises(BridgeError):
        make_key(desk, name)

    assert desk.count("grants") == 0


def test_a_name_is_cleaned_before_it_is_kept(desk: Desk) -> None:
    make_key(desk, "back\u202eup\n\n job " + "x" * 200)

    assert desk.grant().client_name.startswith("backup job x")
    assert len(desk.grant().client_name) == 60


def test_a_key_that_would_have_run_out_is_not_made(desk: Desk) -> None:
    with pytest.raises(BridgeError):
        make_key(desk, days=0)

    assert desk.count("clients") == 0


def test_rights_of_a_key_change_at_once(desk: Desk) -> None:
    made = make_key(desk)

    desk.tokens.set_rights(made.grant_id, ALL_RIGHTS)

    who = desk.tokens.verify(made.key)
    assert isinstance(who, VerifiedRequest)
    assert who.rights == ALL_RIGHTS


def test_an_ended_key_can_not_be_given_rights(desk: Desk) -> None:
    made = make_key(desk)
    desk.clock.advance(31 * DAY)

    with pytest.raises(NotFound):
        desk.tokens.set_rights(made.grant_id, ALL_RIGHTS)


# -- rights of logins -------------------------------------------------------------------------------------------------


async def test_a_login_may_do_everything_until_the_person_says_otherwise(desk: Desk) -> None:
    tokens = await desk.login(desk.app())

    who = desk.tokens.verify(tokens.access)

    assert isinstance(who, VerifiedRequest)
    assert who.rights == ALL_RIGHTS


async def test_a_refresh_and_a_new_login_keep_the_rights_the_person_chose(desk: Desk) -> None:
    app = desk.app()
    tokens = await desk.login(app)
    desk.tokens.set_rights(desk.grant().id, READ_ONLY)

    renewed = (await app.refresh(tokens.refresh)).json()["access_token"]
    again = await desk.login(app)

    assert [
        who.rights for who in map(desk.tokens.verify, (renewed, again.access)) if isinstance(who, VerifiedRequest)
    ] == [
        READ_ONLY,
        READ_ONLY,
    ]
    assert desk.count("grants") == 1


async def test_a_new_grant_of_the_same_app_starts_with_the_rights_it_had(desk: Desk) -> None:
    app = desk.app()
    await desk.login(app)
    desk.tokens.set_rights(desk.grant().id, READ_ONLY)
    desk.clock.advance(91 * DAY)

    tokens = await desk.login(app)

    who = desk.tokens.verify(tokens.access)
    assert isinstance(who, VerifiedRequest)
    assert who.rights == READ_ONLY
    assert desk.count("grants") == 2


async def test_a_code_on_its_way_does_not_bring_rights_back(desk: Desk) -> None:
    app = desk.app()
    await desk.login(app)
    code = await desk.get_code(app)
    desk.database._connection.execute("UPDATE codes SET rights = 'read write destroy'")

    desk.tokens.set_rights(desk.grant().id, READ_ONLY)
    answer = await app.redeem(code)

    who = desk.tokens.verify(answer.json()["access_token"])
    assert isinstance(who, VerifiedRequest)
    assert who.rights == READ_ONLY


async def test_after_a_revoke_the_person_is_asked_anew_and_begins_with_everything(desk: Desk) -> None:
    app = desk.app()
    await desk.login(app)
    desk.tokens.set_rights(desk.grant().id, READ_ONLY)
    desk.tokens.revoke_grant(desk.grant().id)

    tokens = await desk.login(app)

    who = desk.tokens.verify(tokens.access)
    assert isinstance(who, VerifiedRequest)
    assert who.rights == ALL_RIGHTS
