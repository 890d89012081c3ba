"""Tokens of another issuer and the grants they stand for: begun once, read at every request, revoked like any other."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bridge_app.authorization import external_tokens
from bridge_app.authorization.external_tokens import INTROSPECTION_SECRET, MAX_LOOKS, ExternalTokens
from bridge_app.authorization.tokens import Refusal, Tokens
from bridge_app.config import AccessTokens
from bridge_app.errors import SecretStoreUnavailable
from bridge_app.events import Event, EventBus, GrantIssued, ProviderAnswered
from bridge_app.identity.base import ProviderUnavailable, SignInRefused
from bridge_app.models import ALL_RIGHTS, Grant, GrantState, Right, Upstream, VerifiedRequest
from bridge_app.store.clients import Clients
from bridge_app.store.database import Database
from bridge_app.store.external_grants import ExternalGrants
from bridge_app.store.grants import Grants
from bridge_app.store.secrets import MemorySecretStore, SecretStore
from tests.fakes import Clock
from tests.identity.fake_provider import CLIENT_ID, CLIENT_SECRET, FakeProvider, Reply, sign

AUDIENCE = "https://bridge.example/mcp"
DAY = 86400.0


class Door:
    """What stands between the endpoint and the store, over a database file that another `Door` may open too."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.clock = clock
        self.database = Database(path)
        self.events = EventBus()
        self.heard: list[Event] = []
        self.events.subscribe(self.heard.append)
        self.grants = Grants(self.database)
        self.secrets: SecretStore = MemorySecretStore()
        self.ours = Tokens(self.grants, self.events, clock, access_token_seconds=3600, grant_idle_seconds=90 * DAY)
        self.tokens = ExternalTokens(
            ExternalGrants(self.database),
            self.events,
            clock,
            secrets=lambda: self.secrets,
            upstreams=lambda: (
                Upstream("bridge", "MCP Auth Bridge", "ready", 2),
                Upstream("files", "Files", "ready", 3),
            ),
            grant_idle_seconds=90 * DAY,
        )

    async def enter(self, token: str) -> VerifiedRequest:
        verdict = await self.tokens.verify(token)
        assert isinstance(verdict, VerifiedRequest), verdict
        return verdict

    async def refuse(self, token: str) -> str:
        verdict = await self.tokens.verify(token)
        assert isinstance(verdict, Refusal), verdict
        return verdict.because

    def grant(self) -> Grant:
        (grant,) = self.grants.list(now=self.clock())
        return grant

    def heard_of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.heard if isinstance(event, kind)]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def fake(clock: Clock) -> AsyncIterator[FakeProvider]:
    async with FakeProvider(clock).serve() as fake:
        yield fake


@pytest.fixture
def make_door(tmp_path: Path, clock: Clock) -> Iterator[Callable[[], Door]]:
    made: list[Door] = []

    def make() -> Door:
        made.append(Door(tmp_path / "bridge.sqlite3", clock))
        return made[-1]

    yield make
    for door in made:
        door.database.close()


@pytest.fixture
def jwts(fake: FakeProvider) -> AccessTokens:
    return AccessTokens(accept="jwt", issuer=fake.origin, audience=AUDIENCE)


@pytest.fixture
def asked(fake: FakeProvider) -> AccessTokens:
    return AccessTokens(
        accept="introspection",
        issuer=fake.origin,
        introspection_endpoint=f"{fake.origin}/v2/oauth/introspect",
        client_id=CLIENT_ID,
    )


@pytest.fixture
async def door(make_door: Callable[[], Door], jwts: AccessTokens) -> AsyncIterator[Door]:
    door = make_door()
    door.tokens.use(jwts)
    yield door
    await door.tokens.close()


@pytest.fixture
async def asking(make_door: Callable[[], Door], asked: AccessTokens, fake: FakeProvider) -> AsyncIterator[Door]:
    """Return a door that asks the issuer, who knows the token "opaque"."""
    door = make_door()
    await door.secrets.put(INTROSPECTION_SECRET, CLIENT_SECRET)
    door.tokens.use(asked)
    fake.valid.add("opaque")
    yield door
    await door.tokens.close()


def jwt(fake: FakeProvider, **changes: Any) -> str:
    now = int(fake.clock())
    claims = {"iss": fake.origin, "aud": AUDIENCE, "sub": "alice", "client_id": "cli", "iat": now, "exp": now + 7200}
    return sign(claims | changes, fake.key, typ="at+jwt")


def introspections(fake: FakeProvider) -> int:
    return fake.endpoints_asked().count("introspect")


# ---- the grant ---------------------------------------------------------------------------------------------------


async def test_the_first_token_begins_a_grant_and_the_next_ones_use_it(door: Door, fake: FakeProvider) -> None:
    first = await door.enter(jwt(fake, name="Alice", email="alice@example.com", client_name="Command line"))
    again = await door.enter(jwt(fake, jti="another"))

    grant = door.grant()
    assert first.grant_id == again.grant_id == grant.id
    assert (grant.client_kind, grant.client_name, grant.state) == ("external", "Command line", GrantState.ACTIVE)
    assert (grant.identity.issuer, grant.identity.subject) == (fake.origin, "alice")
    assert (grant.identity.name, grant.identity.email) == ("Alice", "alice@example.com")
    assert (again.identity.name, again.scopes, again.upstreams) == ("Alice", ("mcp",), ("bridge", "files"))
    assert door.heard_of(GrantIssued) == [GrantIssued(grant.id, "Command line")]


async def test_each_client_and_each_person_has_a_grant_of_its_own(door: Door, fake: FakeProvider) -> None:
    ids = [
        (await door.enter(jwt(fake, sub=sub, client_id=client))).grant_id
        for sub in ("alice", "bob")
        for client in ("cli", "other")
    ]

    assert len(set(ids)) == 4


async def test_an_app_begins_with_the_rights_of_the_settings(
    door: Door, fake: FakeProvider, jwts: AccessTokens
) -> None:
    assert (await door.enter(jwt(fake))).rights == (Right.READ,)

    door.tokens.use(replace(jwts, rights="admin"))
    assert (await door.enter(jwt(fake, sub="bob"))).rights == ALL_RIGHTS
    assert (await door.enter(jwt(fake))).rights == (Right.READ,)


async def test_a_request_may_do_what_both_the_person_and_the_scopes_allow(
    door: Door, fake: FakeProvider, jwts: AccessTokens
) -> None:
    door.tokens.use(replace(jwts, rights="admin", write_scopes=("edit", "all"), destroy_scopes=("all",)))

    assert (await door.enter(jwt(fake))).rights == (Right.READ,)
    assert (await door.enter(jwt(fake, scope="edit"))).rights == (Right.READ, Right.WRITE)
    who = await door.enter(jwt(fake, scope="all"))
    assert who.rights == ALL_RIGHTS
    door.ours.set_rights(who.grant_id, (Right.READ, Right.DESTROY))
    assert (await door.enter(jwt(fake, scope="all"))).rights == (Right.READ, Right.DESTROY)
    assert (await door.enter(jwt(fake, scope="edit"))).rights == (Right.READ,)


async def test_a_scope_that_is_required_must_be_there(door: Door, fake: FakeProvider, jwts: AccessTokens) -> None:
    door.tokens.use(replace(jwts, required_scopes=("mcp", "work")))

    assert await door.refuse(jwt(fake, scope="mcp")) == "scope"
    assert await door.refuse(jwt(fake, scope="mcpwork mcp")) == "scope"
    assert door.grants.list(now=door.clock()) == ()
    assert await door.enter(jwt(fake, scope="work x mcp"))


async def test_a_client_of_another_issuer_can_not_sign_in_here(door: Door, fake: FakeProvider) -> None:
    from bridge_app.authorization.clients import ClientRegistry

    who = await door.enter(jwt(fake))

    registry = ClientRegistry(Clients(door.database), door.events, door.clock)
    assert registry.known(who.client_id) is None


async def test_names_are_made_safe_to_show(door: Door, fake: FakeProvider) -> None:
    await door.enter(jwt(fake, client_name="\u202eCursor\n\x00" + "x" * 200, name="Al\u202eice\n" + "y" * 200))

    grant = door.grant()
    assert grant.client_name.startswith("Cursor xxx")
    assert len(grant.client_name) <= 60
    assert grant.identity.name.startswith("Alice yyy")


async def test_unused_for_too_long_it_runs_out_and_a_new_token_takes_it_up_with_its_rights(
    door: Door, fake: FakeProvider, clock: Clock
) -> None:
    grant_id = (await door.enter(jwt(fake))).grant_id
    door.ours.set_rights(grant_id, ALL_RIGHTS)
    clock.advance(91 * DAY)
    assert door.grants.get(grant_id, now=clock()).state is GrantState.EXPIRED  # type: ignore[union-attr]

    who = await door.enter(jwt(fake))

    assert (who.grant_id, who.rights) == (grant_id, ALL_RIGHTS)
    assert door.grant().state is GrantState.ACTIVE


async def test_use_moves_the_end_of_a_grant_on(door: Door, fake: FakeProvider, clock: Clock) -> None:
    for _ in range(5):
        await door.enter(jwt(fake))
        clock.advance(80 * DAY)

    assert door.grant().state is GrantState.ACTIVE


# ---- pause and revoke --------------------------------------------------------------------------------------------


async def test_after_a_revoke_every_token_of_the_same_client_and_person_is_refused(
    door: Door, fake: FakeProvider, clock: Clock
) -> None:
    old = jwt(fake)
    grant_id = (await door.enter(old)).grant_id
    other = jwt(fake, sub="bob")
    await door.enter(other)

    door.ours.revoke_grant(grant_id)

    assert await door.tokens.verify(old) == Refusal(grant_id, "revoked")
    assert await door.tokens.verify(jwt(fake, jti="never seen")) == Refusal(grant_id, "revoked")
    clock.advance(DAY)
    assert await door.refuse(jwt(fake)) == "revoked"
    assert await door.refuse(jwt(fake, scope="all", name="Somebody else")) == "revoked"
    assert await door.enter(jwt(fake, sub="bob"))


async def test_a_revoked_one_stays_on_the_list_and_refused_until_a_person_removes_it(
    door: Door, fake: FakeProvider, clock: Clock
) -> None:
    grant_id = (await door.enter(jwt(fake))).grant_id
    door.ours.revoke_grant(grant_id)
    clock.advance(400 * DAY)

    assert door.grant().id == grant_id
    assert await door.refuse(jwt(fake)) == "revoked"

    assert door.grants.forget(grant_id, now=clock())
    who = await door.enter(jwt(fake))
    assert who.grant_id != grant_id
    assert who.rights == (Right.READ,)


async def test_a_removed_one_leaves_nothing_behind(door: Door, fake: FakeProvider) -> None:
    who = await door.enter(jwt(fake))
    door.ours.revoke_grant(who.grant_id)

    assert door.grants.forget(who.grant_id, now=door.clock())

    assert Clients(door.database).get(who.client_id) is None


async def test_a_token_that_comes_just_as_its_grant_is_revoked_changes_nothing(
    door: Door, fake: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    grant_id = (await door.enter(jwt(fake))).grant_id
    before = door.grant()
    admit = ExternalGrants.admit

    def revoke_first(*parts: Any, **more: Any) -> bool:
        door.ours.revoke_grant(grant_id)
        return admit(*parts, **more)

    monkeypatch.setattr(ExternalGrants, "admit", revoke_first)

    assert await door.refuse(jwt(fake, name="Alice")) == "revoked"
    after = door.grant()
    assert (after.state, after.identity, after.expires_at) == (
        GrantState.REVOKED,
        before.identity,
        before.expires_at,
    )


async def test_a_pause_is_a_pause(door: Door, fake: FakeProvider) -> None:
    grant_id = (await door.enter(jwt(fake))).grant_id

    door.ours.pause_grant(grant_id)
    assert (await door.enter(jwt(fake))).is_paused
    door.ours.resume_grant(grant_id)
    assert not (await door.enter(jwt(fake))).is_paused


async def test_another_process_revokes_and_the_next_request_is_refused(
    make_door: Callable[[], Door], jwts: AccessTokens, fake: FakeProvider
) -> None:
    serving, terminal = make_door(), make_door()
    serving.tokens.use(jwts)
    token = jwt(fake)
    grant_id = (await serving.enter(token)).grant_id

    terminal.ours.revoke_grant(grant_id)

    assert await serving.refuse(token) == "revoked"
    await serving.tokens.close()


async def test_two_processes_begin_one_grant(
    make_door: Callable[[], Door], jwts: AccessTokens, fake: FakeProvider
) -> None:
    doors = [make_door(), make_door()]
    for door in doors:
        door.tokens.use(jwts)

    found = await asyncio.gather(*(door.enter(jwt(fake, jti=str(n))) for n in range(10) for door in doors))

    assert len({who.grant_id for who in found}) == 1
    for door in doors:
        await door.tokens.close()


async def test_an_issuer_that_is_accepted_no_more_leaves_no_living_grant(
    door: Door, fake: FakeProvider, jwts: AccessTokens
) -> None:
    grant_id = (await door.enter(jwt(fake))).grant_id

    assert ExternalGrants(door.database).run_out(but_of=fake.origin, now=door.clock()) == ()
    assert ExternalGrants(door.database).run_out(but_of="https://other.example", now=door.clock()) == (grant_id,)

    grant = door.grant()
    assert grant.state is GrantState.EXPIRED
    assert "not accepted any more" in (grant.ended_because or "")
    door.tokens.use(jwts)
    assert (await door.enter(jwt(fake))).grant_id == grant_id


# ---- what is remembered ------------------------------------------------------------------------------------------


async def test_an_answer_is_believed_for_the_seconds_of_the_settings(
    asking: Door, fake: FakeProvider, clock: Clock
) -> None:
    for _ in range(5):
        await asking.enter("opaque")
    assert introspections(fake) == 1

    fake.valid.clear()
    clock.advance(59)
    await asking.enter("opaque")
    clock.advance(2)
    assert "not good" in await asking.refuse("opaque")
    assert introspections(fake) == 2


async def test_a_no_is_remembered_for_a_moment(asking: Door, fake: FakeProvider, clock: Clock) -> None:
    for _ in range(5):
        await asking.refuse("unknown")
    assert introspections(fake) == 1

    fake.valid.add("unknown")
    clock.advance(11)
    await asking.enter("unknown")


async def test_many_requests_at_once_ask_once(asking: Door, fake: FakeProvider) -> None:
    await asyncio.gather(*(asking.enter("opaque") for _ in range(20)))

    assert introspections(fake) == 1


async def test_a_request_that_leaves_does_not_take_the_answer_from_the_others(asking: Door, fake: FakeProvider) -> None:
    leaving = asyncio.create_task(asking.enter("opaque"))
    staying = asyncio.create_task(asking.enter("opaque"))
    await asyncio.sleep(0)
    leaving.cancel()

    assert await staying
    assert introspections(fake) == 1


async def test_a_flood_of_unknown_tokens_is_bounded_and_pushes_no_good_one_out(
    asking: Door, fake: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(external_tokens, "MAX_KNOWN", 50)
    await asking.enter("opaque")

    results = await asyncio.gather(
        *(asking.tokens.verify(f"made-up-{number}") for number in range(200)), return_exceptions=True
    )
    for number in range(200, 400):
        await asking.tokens.verify(f"made-up-{number}")

    busy = [result for result in results if isinstance(result, ProviderUnavailable)]
    assert len(busy) == 200 - MAX_LOOKS
    assert len(asking.tokens._refused) == 50
    fake.faults["introspect"] = Reply(hangs=True)
    await asking.enter("opaque")


async def test_an_expired_token_is_refused_although_it_is_remembered(
    door: Door, fake: FakeProvider, jwts: AccessTokens, clock: Clock
) -> None:
    door.tokens.use(replace(jwts, cache_seconds=600, leeway_seconds=0))
    token = jwt(fake, exp=int(clock()) + 30)
    await door.enter(token)

    clock.advance(31)

    assert await door.refuse(token) == "expired"


async def test_new_settings_forget_what_the_old_ones_found(door: Door, fake: FakeProvider, jwts: AccessTokens) -> None:
    token = jwt(fake)
    await door.enter(token)

    door.tokens.use(replace(jwts, audience="https://other.example"))
    assert "another server" in await door.refuse(token)
    door.tokens.use(AccessTokens())
    assert not door.tokens.accepts(token)
    assert await door.refuse(token) == "unknown token"


async def test_settings_that_change_while_a_token_is_looked_at_win(
    asking: Door, fake: FakeProvider, asked: AccessTokens
) -> None:
    looking = asyncio.create_task(asking.refuse("opaque"))
    while not introspections(fake):
        await asyncio.sleep(0)

    asking.tokens.use(AccessTokens())

    assert await looking == "unknown token"
    assert asking.grants.list(now=asking.clock()) == ()


async def test_our_own_tokens_are_never_shown_to_the_issuer(asking: Door, fake: FakeProvider) -> None:
    for ours in ("mab_at_x", "mab_ck_x", "mab_rt_x", "mab_ac_x"):
        assert not asking.tokens.accepts(ours)
        assert await asking.refuse(ours) == "unknown token"

    assert fake.asked == []


# ---- when the issuer is away -------------------------------------------------------------------------------------


async def test_an_outage_ends_nobodys_access_within_the_grace(asking: Door, fake: FakeProvider, clock: Clock) -> None:
    await asking.enter("opaque")
    fake.faults["introspect"] = Reply.html(503)

    clock.advance(500)
    await asking.enter("opaque")
    assert asking.heard_of(ProviderAnswered) == [ProviderAnswered(fake.origin.removeprefix("http://"), False)]
    with pytest.raises(ProviderUnavailable):
        await asking.tokens.verify("never-seen")
    clock.advance(101)
    with pytest.raises(ProviderUnavailable):
        await asking.tokens.verify("opaque")

    fake.faults.clear()
    clock.advance(6)
    await asking.enter("opaque")
    assert asking.tokens.silence is None


async def test_an_outage_does_not_bring_back_what_the_issuer_took(
    asking: Door, fake: FakeProvider, clock: Clock
) -> None:
    await asking.enter("opaque")
    fake.valid.clear()
    clock.advance(61)
    assert "not good" in await asking.refuse("opaque")

    fake.faults["introspect"] = Reply.html(503)
    clock.advance(11)

    with pytest.raises(ProviderUnavailable):
        await asking.tokens.verify("opaque")


async def test_the_grace_never_outlives_the_token_or_a_revoke(
    door: Door, fake: FakeProvider, clock: Clock, jwts: AccessTokens
) -> None:
    door.tokens.use(replace(jwts, leeway_seconds=0))
    token = jwt(fake, exp=int(clock()) + 3700)
    bobs = jwt(fake, sub="bob")
    grant_id = (await door.enter(bobs)).grant_id
    clock.advance(3590)
    await door.enter(token)
    await door.enter(bobs)
    fake.faults |= {"jwks": Reply.html(503), "discovery": Reply.html(503)}
    clock.advance(100)
    await door.enter(token)

    door.ours.revoke_grant(grant_id)
    assert await door.refuse(bobs) == "revoked"
    clock.advance(11)
    assert await door.refuse(token) == "expired"


async def test_a_locked_keyring_is_no_reason_to_throw_a_token_away(asking: Door, fake: FakeProvider) -> None:
    class Locked(MemorySecretStore):
        async def get(self, name: str) -> str | None:
            raise SecretStoreUnavailable("The keyring is locked.")

    asking.secrets = Locked()

    with pytest.raises(SecretStoreUnavailable):
        await asking.tokens.verify("opaque")
    assert fake.asked == []


# ---- settings ----------------------------------------------------------------------------------------------------


async def test_settings_that_can_not_be_right_accept_nothing(
    door: Door, fake: FakeProvider, jwts: AccessTokens
) -> None:
    with pytest.raises(SignInRefused, match="not accepted"):
        door.tokens.use(replace(jwts, audience=""))

    assert not door.tokens.accepts(jwt(fake))
    assert await door.refuse(jwt(fake)) == "unknown token"


async def test_a_kept_secret_is_sent_to_no_other_address(asking: Door, asked: AccessTokens) -> None:
    async with FakeProvider(asking.clock).serve() as other:
        elsewhere = replace(asked, introspection_endpoint=f"{other.origin}/v2/oauth/introspect")

        (finding,) = await asking.tokens.examine(elsewhere, None)
        with pytest.raises(SignInRefused):
            await asking.tokens.change(elsewhere, None)

        assert "secret is missing" in finding.words
        assert other.asked == []
    assert asking.tokens.settings == asked


async def test_a_secret_is_kept_replaced_and_removed(asking: Door, asked: AccessTokens, jwts: AccessTokens) -> None:
    await asking.tokens.change(asked, "another")
    assert await asking.secrets.get(INTROSPECTION_SECRET) == "another"
    await asking.tokens.change(replace(asked, cache_seconds=5), None)
    assert await asking.tokens.has_secret()
    await asking.tokens.change(jwts, "")
    assert not await asking.tokens.has_secret()


async def test_no_token_is_kept_or_told(
    asking: Door, fake: FakeProvider, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.valid.add("a-very-secret-token")
    await asking.enter("a-very-secret-token")
    await asking.refuse("a-very-secret-stranger")

    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    told = caplog.text + repr(asking.heard) + repr(vars(asking.tokens))
    for secret in ("a-very-secret", CLIENT_SECRET):
        assert secret.encode() not in kept
        assert secret not in told
