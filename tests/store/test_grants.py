"""The small stores: each promise is one transaction, and what must go goes with its owner."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app.errors import StoreUnavailable
from bridge_app.models import ALL_RIGHTS, GrantState, Identity, McpSession, Right
from bridge_app.store import clients as clients_module
from bridge_app.store import requests as requests_module
from bridge_app.store.clients import ClientRecord, Clients
from bridge_app.store.database import Database
from bridge_app.store.grants import CodeRecord, Grants, NewTokens
from bridge_app.store.mcp_sessions import McpSessionStore
from bridge_app.store.requests import AuthorizationRequest, AuthorizationRequests
from bridge_app.store.secret_index import SecretIndex
from bridge_app.store.settings import Settings

NOW = 1_800_000_000.0
DAY = 86400.0
ME = Identity("urn:here", "me", "Me", None)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "bridge.sqlite3")
    yield database
    database.close()


def client(client_id: str, *, at: float = NOW, **parts: object) -> ClientRecord:
    record = ClientRecord(client_id, "dynamic", client_id, {"redirect_uris": ["http://localhost/"]}, None, at, at)
    return replace(record, **parts)  # type: ignore[arg-type]


def request(name: str, *, client_id: str = "app", at: float = NOW, ends: float = 600) -> AuthorizationRequest:
    return AuthorizationRequest(
        id=name,
        client_id=client_id,
        redirect_uri="http://localhost/",
        is_redirect_uri_explicit=True,
        state=None,
        scopes=("mcp",),
        code_challenge="c" * 43,
        origin="http://localhost:8000",
        created_at=at,
        expires_at=at + ends,
    )


def code(request_id: str = "r", *, client_id: str = "app", ends: float = NOW + 60) -> CodeRecord:
    return CodeRecord(
        request_id=request_id,
        client_id=client_id,
        redirect_uri="http://localhost/",
        is_redirect_uri_explicit=True,
        code_challenge="c" * 43,
        scopes=("mcp",),
        upstreams=("bridge",),
        identity=ME,
        expires_at=ends,
    )


def pair(name: str, *, now: float = NOW) -> NewTokens:
    return NewTokens(f"a {name}".encode(), now + 3600, f"r {name}".encode(), now + 90 * DAY)


def redeem(grants: Grants, name: str, *, grant: str | None = None, now: float = NOW) -> str | None:
    return grants.redeem(
        name.encode(),
        pair(name, now=now),
        new_grant_id=grant or f"g {name}",
        resource="/mcp",
        redirect_host="localhost",
        grant_expires_at=now + 90 * DAY,
        now=now,
    )


@pytest.fixture
def grants(database: Database) -> Grants:
    """Grants, and one client that may get them."""
    Clients(database).add(client("app"))
    return Grants(database)


def connected(grants: Grants, name: str = "one", *, client_id: str = "app", now: float = NOW) -> str:
    assert grants.add_code(name.encode(), code(f"request {name}", client_id=client_id, ends=now + 60))
    grant_id = redeem(grants, name, now=now)
    assert grant_id is not None
    return grant_id


# clients


def test_a_client_comes_back_as_it_was_kept(database: Database) -> None:
    clients = Clients(database)
    record = client("app", secret_hash=b"\x00\xff", metadata={"redirect_uris": ["cursor://a/b"], "x": "ä\u2028"})

    clients.add(record)

    assert clients.get("app") == record
    assert clients.get("App") is None
    assert clients.get("") is None


def test_adding_again_renews_what_a_document_may_change_and_nothing_else(database: Database) -> None:
    clients = Clients(database)
    clients.add(client("app", secret_hash=b"hash"))

    clients.add(client("app", at=NOW + 5, name="new", secret_hash=None, metadata={"x": 1}))

    found = clients.get("app")
    assert found == client("app", name="new", secret_hash=b"hash", metadata={"x": 1}, refreshed_at=NOW + 5)


def test_the_oldest_unused_clients_go_but_none_in_use(
    database: Database, grants: Grants, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients_module, "KEPT_CLIENTS", 2)
    clients, requests = Clients(database), AuthorizationRequests(database)
    connected(grants)
    clients.add(client("by hand", kind="pre_registered"))
    clients.add(client("asking"))
    requests.add(request("r", client_id="asking", at=NOW, ends=1000))
    clients.add(client("with a code"))
    grants.add_code(b"c", code("rc", client_id="with a code"))

    for number in range(6):
        clients.add(client(f"unused {number}", at=NOW + number))

    kept = [str(row["client_id"]) for row in database.read("SELECT client_id FROM clients ORDER BY client_id")]
    assert kept == ["app", "asking", "by hand", "unused 3", "unused 4", "unused 5", "with a code"]


# authorization requests


def test_a_request_comes_back_as_it_was_stored(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    asked = replace(request("r"), state="ä\x00 &", is_redirect_uri_explicit=False, scopes=("mcp", "more"))

    requests.add(asked)

    assert requests.get("r") == asked
    assert requests.get("x") is None


def test_a_request_of_an_unknown_client_is_not_stored(database: Database) -> None:
    with pytest.raises(StoreUnavailable):
        AuthorizationRequests(database).add(request("r", client_id="nobody"))


def test_a_request_belongs_to_the_first_browser(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    requests.add(request("r"))

    assert requests.bind_browser("r", b"first")
    assert not requests.bind_browser("r", b"second")
    assert requests.bind_browser("r", b"first")
    assert not requests.bind_browser("nothing", b"first")


def test_a_request_is_answered_once_and_in_time(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    for name in ("yes", "no", "late"):
        requests.add(request(name))

    assert requests.answer("yes", True, "you", ME, now=NOW)
    assert not requests.answer("yes", False, "you", None, now=NOW)
    assert requests.answer("no", False, "you", ME, now=NOW)
    assert not requests.answer("no", True, "you", ME, now=NOW)
    assert not requests.answer("late", True, "you", ME, now=NOW + 600)
    assert not requests.answer("nothing", True, "you", ME, now=NOW)

    found = [requests.get(name) for name in ("yes", "no", "late")]
    assert [each and (each.answer, each.identity) for each in found] == [("allow", ME), ("deny", None), (None, None)]


def test_the_open_questions_are_those_asked_unanswered_and_in_time(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    for number, name in enumerate(("never asked", "answered", "over", "second", "first")):
        requests.add(request(name, at=NOW - number))
    for name in ("answered", "over", "second", "first"):
        requests.set_approval_code(name, f"CODE-{name}", NOW + (-1 if name == "over" else 300))
    requests.answer("answered", True, "you", ME, now=NOW)

    assert [each.id for each in requests.waiting(NOW)] == ["first", "second"]
    found = requests.find_by_code("CODE-first")
    assert found is not None
    assert found.id == "first"
    assert requests.find_by_code("") is None


def test_old_requests_and_codes_are_swept(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    requests.add(request("old", at=NOW))
    grants.add_code(b"old", code("old"))

    requests.add(request("new", at=NOW + 2 * DAY))

    assert requests.get("old") is None
    assert grants.get_code(b"old") is None


def test_beyond_the_limit_the_oldest_go_but_no_open_question(
    database: Database, grants: Grants, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests_module, "KEPT_REQUESTS", 3)
    requests = AuthorizationRequests(database)
    for name in ("asked", "asked and over"):
        requests.add(request(name))
    requests.set_approval_code("asked", "A", NOW + 300)
    requests.set_approval_code("asked and over", "B", NOW + 1)

    for number in range(10):
        requests.add(request(f"{number}", at=NOW + 2))

    kept = [str(row["id"]) for row in database.read("SELECT id FROM requests ORDER BY id")]
    assert kept == ["8", "9", "asked"]


# codes


def test_a_spent_request_gets_no_further_code(grants: Grants) -> None:
    assert grants.add_code(b"1", code())
    assert redeem(grants, "1") == "g 1"

    assert not grants.add_code(b"2", code())
    assert grants.get_code(b"2") is None


def test_two_codes_of_a_request_may_be_under_way_and_one_is_spent(grants: Grants) -> None:
    for name in (b"1", b"2", b"3"):
        assert grants.add_code(name, code())
    assert grants.get_code(b"1") is None

    assert redeem(grants, "2") == "g 2"

    assert grants.get_code(b"3") is None
    spent = grants.get_code(b"2")
    assert spent is not None
    assert (spent.spent_at, spent.grant_id) == (NOW, "g 2")
    assert redeem(grants, "2") is None
    assert redeem(grants, "3") is None


def test_a_code_removes_its_request_and_is_remembered_by_its_client(database: Database, grants: Grants) -> None:
    requests = AuthorizationRequests(database)
    requests.add(request("r"))
    grants.add_code(b"1", code("r"))
    assert grants.redeemed_client_name("r") is None

    redeem(grants, "1")

    assert requests.get("r") is None
    assert grants.redeemed_client_name("r") == "app"


# tokens


def test_of_two_redemptions_in_two_processes_one_gets_tokens(database: Database, grants: Grants) -> None:
    grants.add_code(b"1", code())
    other = Grants(elsewhere := Database(database.path))

    results = [redeem(grants, "1"), redeem(other, "1")]

    assert results == ["g 1", None]
    elsewhere.close()


def test_the_chain_of_refresh_tokens_has_one_living_end(grants: Grants) -> None:
    connected(grants)

    def rotate(old: str, new: str) -> str:
        return grants.rotate(f"r {old}".encode(), ("mcp",), pair(new), grant_expires_at=NOW + 90 * DAY, now=NOW)

    assert rotate("one", "two") == "rotated"
    assert rotate("one", "two again") == "rotated"
    assert [grants.is_current(f"r {name}".encode()) for name in ("one", "two", "two again")] == [False, False, True]
    assert rotate("two", "stolen") == "replayed"
    assert rotate("two again", "three") == "rotated"
    assert rotate("one", "late") == "replayed"
    assert rotate("nothing", "x") == "unknown"
    assert not grants.is_current(b"r stolen")
    assert grants.get_refresh_token(b"r late") is None


def test_kinds_of_token_do_not_stand_for_one_another(grants: Grants) -> None:
    connected(grants)

    assert grants.get_refresh_token(b"a one") is None
    assert grants.get_access_token(b"r one") is None
    assert grants.verify(b"r one") is None
    assert grants.verify(b"a one") is not None
    assert grants.rotate(b"a one", ("mcp",), pair("x"), grant_expires_at=NOW, now=NOW) == "unknown"


# grants


def test_a_revoked_grant_keeps_nothing_that_works(grants: Grants) -> None:
    grant_id = connected(grants)

    assert grants.revoke(grant_id, "revoked by you", now=NOW)

    verified = grants.verify(b"a one")
    assert verified is None or verified.is_revoked
    assert grants.get_refresh_token(b"r one") is None
    assert grants.get_access_token(b"a one") is None
    assert grants.get_code(b"one") is None
    assert grants.remembered_consent(ME, "app", ("mcp",)) is None
    assert not grants.revoke(grant_id, "again", now=NOW)
    assert not grants.pause(grant_id, now=NOW)
    assert not grants.resume(grant_id)
    found = grants.get(grant_id, now=NOW)
    assert found is not None
    assert (found.state, found.ended_because) == (GrantState.REVOKED, "revoked by you")


def test_consent_is_remembered_for_its_person_client_and_scopes(grants: Grants) -> None:
    grants.add_code(b"1", code())

    found = grants.remembered_consent(ME, "app", ("mcp",))
    assert found is not None
    assert (found.upstreams, found.redirect_uri) == (("bridge",), "http://localhost/")
    assert grants.remembered_consent(ME, "app", ("mcp", "more")) is None
    assert grants.remembered_consent(ME, "other", ("mcp",)) is None
    assert grants.remembered_consent(replace(ME, subject="you"), "app", ("mcp",)) is None


def test_a_pause_holds_until_it_is_lifted(grants: Grants) -> None:
    grant_id = connected(grants)

    assert grants.pause(grant_id, now=NOW)
    assert grants.pause(grant_id, now=NOW + 1)
    paused = grants.verify(b"a one")
    assert paused is not None
    assert paused.who.is_paused
    assert grants.living(NOW) == frozenset()

    assert grants.resume(grant_id)
    resumed = grants.verify(b"a one")
    assert resumed is not None
    assert not resumed.who.is_paused
    assert grants.living(NOW) == {grant_id}


def test_a_pause_of_everything_is_seen_by_every_request(database: Database, grants: Grants) -> None:
    connected(grants)

    Settings(database).put("paused", "1")
    paused = grants.verify(b"a one")
    Settings(database).delete("paused")
    resumed = grants.verify(b"a one")

    assert paused is not None
    assert resumed is not None
    assert (paused.who.is_paused, resumed.who.is_paused) == (True, False)


def test_a_token_is_read_again_only_after_a_write(
    database: Database, grants: Grants, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected(grants)
    reads: list[str] = []
    read_one = database.read_one

    def counted(sql: str, parameters: tuple[object, ...] = ()) -> object:
        reads.append(sql)
        return read_one(sql, parameters)

    monkeypatch.setattr(database, "read_one", counted)
    first = grants.verify(b"a one")
    again = [grants.verify(b"a one") for _ in range(3)]
    Settings(database).put("other", "1")
    after = grants.verify(b"a one")

    assert all(each is first for each in again)
    assert after == first
    assert len(reads) == 2


def test_what_another_process_does_to_a_grant_is_seen_by_the_next_request(tmp_path: Path) -> None:
    here, there = Database(tmp_path / "bridge.sqlite3"), Database(tmp_path / "bridge.sqlite3")
    ours, theirs = Grants(here), Grants(there)
    Clients(here).add(client("app"))
    grant_id = connected(ours)
    acts = [
        lambda: theirs.pause(grant_id, now=NOW),
        lambda: theirs.resume(grant_id),
        lambda: theirs.revoke(grant_id, "elsewhere", now=NOW),
    ]
    seen = []
    for act in acts:
        ours.verify(b"a one")
        assert act()
        found = ours.verify(b"a one")
        assert found is not None
        seen.append((found.who.is_paused, found.is_revoked))
    here.close()
    there.close()

    assert seen == [(True, False), (False, False), (False, True)]


def test_what_the_settings_allow_at_most_is_asked_at_each_request(database: Database) -> None:
    bound: list[tuple[Right, ...]] = [ALL_RIGHTS]
    grants = Grants(database, lambda issuer, scopes: bound[0])
    Clients(database).add(client("app"))
    connected(grants)
    before = grants.verify(b"a one")
    bound[0] = (Right.READ,)
    after = grants.verify(b"a one")

    assert before is not None
    assert after is not None
    assert (before.who.rights, after.who.rights) == (ALL_RIGHTS, (Right.READ,))


def test_only_an_ended_grant_can_be_taken_off_the_list(database: Database, grants: Grants) -> None:
    grant_id = connected(grants)

    assert not grants.forget(grant_id, now=NOW)
    grants.revoke(grant_id, "x", now=NOW)
    assert grants.forget(grant_id, now=NOW)

    assert grants.list(now=NOW) == ()
    assert database.read("SELECT 1 FROM tokens") == []
    assert Clients(database).get("app") is not None


def test_the_list_shows_the_living_by_last_use_and_the_ended_for_a_week(database: Database, grants: Grants) -> None:
    clients = Clients(database)
    for name in ("quiet", "busy", "gone"):
        clients.add(client(name))
        connected(grants, name, client_id=name)
    grants.note_use([("g busy", NOW + 50, 3)])
    grants.revoke("g gone", "x", now=NOW + 60)

    assert [grant.id for grant in grants.list(now=NOW + 100)] == ["g busy", "g quiet", "g gone"]
    assert [grant.id for grant in grants.list(now=NOW + 8 * DAY)] == ["g busy", "g quiet"]
    over = grants.list(now=NOW + 91 * DAY)
    assert {grant.state for grant in over} == {GrantState.EXPIRED}
    assert grants.list(now=NOW + 98 * DAY) == ()


def test_uses_are_counted_in_all_and_by_day(grants: Grants) -> None:
    grant_id = connected(grants)

    grants.note_use([(grant_id, NOW, 2)])
    grants.note_use([(grant_id, NOW + 1, 3), ("nothing", NOW, 1)])
    today = grants.get(grant_id, now=NOW + 1)
    grants.note_use([(grant_id, NOW + 3 * DAY, 1)])
    later = grants.get(grant_id, now=NOW + 3 * DAY)
    much_later = grants.get(grant_id, now=NOW + 6 * DAY)

    assert today is not None
    assert later is not None
    assert much_later is not None
    assert (today.calls, today.calls_today, today.last_seen_at) == (5, 5, NOW + 1)
    assert (later.calls, later.calls_today) == (6, 1)
    assert (much_later.calls, much_later.calls_today) == (6, 0)


def test_a_clock_that_goes_back_does_not_unsee_a_client(grants: Grants) -> None:
    grant_id = connected(grants)

    grants.note_use([(grant_id, NOW + 100, 1)])
    grants.note_use([(grant_id, NOW, 1)])

    found = grants.get(grant_id, now=NOW)
    assert found is not None
    assert found.last_seen_at == NOW + 100


def test_a_full_disk_leaves_a_grant_as_it_was(database: Database, grants: Grants) -> None:
    grant_id = connected(grants)
    database.read("PRAGMA query_only = ON")

    with pytest.raises(StoreUnavailable):
        grants.revoke(grant_id, "x", now=NOW)
    with pytest.raises(StoreUnavailable):
        grants.rotate(b"r one", ("mcp",), pair("two"), grant_expires_at=NOW, now=NOW)

    database.read("PRAGMA query_only = OFF")
    assert grants.living(NOW) == {grant_id}
    assert grants.is_current(b"r one")


# MCP sessions


def mcp_session(name: str, grant_id: str) -> McpSession:
    return McpSession(name, grant_id, "{}", None, NOW, NOW)


def test_mcp_sessions_are_kept_touched_and_ended(database: Database, grants: Grants) -> None:
    store, grant_id = McpSessionStore(database), connected(grants)
    store.add(mcp_session("s", grant_id))
    store.add(mcp_session("t", grant_id))

    store.touch("s", NOW + 5)
    store.set_protocol_version("s", "2025-11-25")

    assert store.get("s") == replace(mcp_session("s", grant_id), last_seen_at=NOW + 5, protocol_version="2025-11-25")
    assert [each.id for each in store.list_of(grant_id)] == ["t", "s"]
    store.end("s")
    assert store.get("s") is None
    store.end_all_of(grant_id)
    assert store.list_of(grant_id) == ()


def test_mcp_sessions_nobody_uses_are_swept(database: Database, grants: Grants) -> None:
    store, grant_id = McpSessionStore(database), connected(grants)
    for name in ("old", "used"):
        store.add(mcp_session(name, grant_id))
    store.touch("used", NOW + DAY)

    store.sweep(unused_since=NOW + 1)

    assert [each.id for each in store.list_of(grant_id)] == ["used"]


def test_an_mcp_session_needs_a_grant_and_goes_with_it(database: Database, grants: Grants) -> None:
    store, grant_id = McpSessionStore(database), connected(grants)
    store.add(mcp_session("s", grant_id))

    with pytest.raises(StoreUnavailable):
        store.add(mcp_session("x", "nothing"))
    grants.revoke(grant_id, "x", now=NOW)
    grants.forget(grant_id, now=NOW)

    assert store.get("s") is None


def test_an_mcp_session_is_taken_over_only_by_its_own_client_and_only_after_the_end(
    database: Database, grants: Grants
) -> None:
    store = McpSessionStore(database)
    Clients(database).add(client("other"))
    first = connected(grants, "first")
    stranger = connected(grants, "stranger", client_id="other")
    store.add(mcp_session("s", first))

    assert not store.adopt("s", stranger, now=NOW)
    assert not store.adopt("s", first, now=NOW)
    grants.revoke(first, "x", now=NOW)
    assert not store.adopt("s", stranger, now=NOW)
    assert not store.adopt("s", first, now=NOW)
    second = connected(grants, "second")

    assert store.adopt("s", second, now=NOW)
    assert not store.adopt("nothing", second, now=NOW)
    found = store.get("s")
    assert found is not None
    assert found.grant_id == second


# secrets' index and settings


def test_the_index_knows_every_item_before_it_is_written_and_until_it_is_erased(database: Database) -> None:
    index = SecretIndex(database)

    index.intend("name", ["a", "b"])
    assert index.items("name") == ()
    assert index.unsettled() == ("a", "b")

    index.settle("name", ["a", "b"])
    assert index.items("name") == ("a", "b")
    assert index.unsettled() == ()

    index.intend("name", ["c"])
    index.settle("name", ["c"])
    assert index.items("name") == ("c",)
    assert index.unsettled() == ("a", "b")

    index.erased(["a", "b"])
    index.forget("name")
    assert index.items("name") == ()
    assert index.unsettled() == ("c",)


def test_the_index_keeps_the_order_of_the_parts(database: Database) -> None:
    index = SecretIndex(database)

    index.settle("name", ["z", "a", "m"])

    assert index.items("name") == ("z", "a", "m")


def test_settings_are_put_replaced_and_deleted(database: Database) -> None:
    store = Settings(database)

    store.put("k", "1")
    store.put("k", "2")

    assert store.get("k") == "2"
    store.delete("k")
    store.delete("k")
    assert store.get("k") is None


# servers


def test_chosen_servers_count_for_the_grant_its_next_login_and_a_code_on_its_way(grants: Grants) -> None:
    grant_id = connected(grants)
    assert grants.add_code(b"two", code("request two", ends=NOW + 60))

    before = grants.set_servers(grant_id, ("bridge", "files"), are_only_these=True, now=NOW)
    on_its_way = grants.get_code(b"two")
    remembered = grants.remembered_consent(ME, "app", ("mcp",))
    joined = redeem(grants, "two")

    assert before == ("bridge",)
    assert on_its_way is not None
    assert on_its_way.upstreams == ("bridge", "files")
    assert remembered is not None
    assert (remembered.upstreams, remembered.are_only_these) == (("bridge", "files"), True)
    assert joined == grant_id


def test_servers_chosen_one_by_one_are_not_joined_by_later_ones(grants: Grants) -> None:
    chosen = connected(grants)
    grants.set_servers(chosen, ("bridge", "files"), are_only_these=True, now=NOW)
    grants.extend("later", ["bridge", "files", "later"], {}, now=NOW)
    is_only = grants.get(chosen, now=NOW)

    grants.set_servers(chosen, ("bridge", "files", "later"), are_only_these=False, now=NOW)
    grants.extend("last", ["bridge", "files", "later", "last"], {}, now=NOW)
    is_all = grants.get(chosen, now=NOW)

    assert is_only is not None
    assert (is_only.upstreams, is_only.are_only_these) == (("bridge", "files"), True)
    assert is_all is not None
    assert (is_all.upstreams, is_all.are_only_these) == (("bridge", "files", "later", "last"), False)


def test_the_servers_of_an_ended_grant_can_not_be_changed_and_its_choice_is_forgotten(
    database: Database, grants: Grants
) -> None:
    grant_id = connected(grants)
    grants.set_servers(grant_id, ("files",), are_only_these=True, now=NOW)
    grants.revoke(grant_id, "you", now=NOW)

    assert grants.set_servers(grant_id, ("bridge",), are_only_these=True, now=NOW) is None
    assert grants.set_servers("nobody", ("bridge",), are_only_these=True, now=NOW) is None
    assert database.read("SELECT * FROM settings", ()) == []


def test_a_choice_of_servers_counts_for_one_person_only(grants: Grants) -> None:
    other = replace(ME, subject="somebody else")
    grant_id = connected(grants)
    assert grants.add_code(b"theirs", replace(code("request theirs", ends=NOW + 60), identity=other))

    grants.set_servers(grant_id, ("files",), are_only_these=True, now=NOW)

    theirs = grants.get_code(b"theirs")
    remembered = grants.remembered_consent(other, "app", ("mcp",))
    assert theirs is not None
    assert theirs.upstreams == ("bridge",)
    assert remembered is not None
    assert (remembered.upstreams, remembered.are_only_these) == (("bridge",), False)


def test_other_servers_ticked_at_a_login_are_a_new_choice(grants: Grants) -> None:
    grant_id = connected(grants)
    grants.set_servers(grant_id, ("files",), are_only_these=True, now=NOW)

    assert grants.add_code(b"same", replace(code("request same", ends=NOW + 60), upstreams=("files",)))
    still = grants.remembered_consent(ME, "app", ("mcp",))
    assert grants.add_code(b"more", replace(code("request more", ends=NOW + 60), upstreams=("bridge", "files")))
    after = grants.remembered_consent(ME, "app", ("mcp",))

    assert still is not None
    assert still.are_only_these
    assert after is not None
    assert not after.are_only_these
