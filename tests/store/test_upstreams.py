"""What is kept about servers: themselves in their order, the tools people approved, the rules, and who may use what."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bridge_app.models import ALL_RIGHTS, EVERY, Identity, Rule, Tool, UpstreamSettings
from bridge_app.store.approved_tools import ApprovedTool, ApprovedTools
from bridge_app.store.clients import ClientRecord, Clients
from bridge_app.store.database import Database
from bridge_app.store.grants import CodeRecord, Grants, KeyRecord
from bridge_app.store.rules import Rules
from bridge_app.store.tools import Tools
from bridge_app.store.upstreams import Upstreams

NOW = 1_800_000_000.0
ME = Identity("urn:here", "me", "Me", None)
FULL = UpstreamSettings(
    id="full",
    name="Füll",
    transport="stdio",
    command="npx",
    arguments=("-y", "x y"),
    environment=(("A", "1"), ("B", "2")),
    secret_environment=("T",),
    directory="/srv",
    url="https://x.example/mcp",
    headers=(("X-A", "1"),),
    secret_headers=("X-Key",),
    auth="bearer",
    is_shared=True,
    is_enabled=False,
    prefix="p",
    disabled_tools=("rm",),
    start_seconds=1.0,
    call_seconds=2.0,
    idle_seconds=30.0,
    answer_bytes=70_000,
    added_at=NOW,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "bridge.sqlite3")
    yield database
    database.close()


@pytest.fixture
def upstreams(database: Database) -> Upstreams:
    return Upstreams(database)


@pytest.fixture
def grants(database: Database) -> Grants:
    Clients(database).add(ClientRecord("app", "dynamic", "App", {}, None, NOW, NOW))
    return Grants(database)


def server(name: str, **parts: object) -> UpstreamSettings:
    return replace(UpstreamSettings(name, name.title(), "stdio", command=name, added_at=NOW), **parts)  # type: ignore[arg-type]


def grant(grants: Grants, name: str, *upstreams: str, at: float = NOW, ends: float = NOW + 1000) -> None:
    grants.add_key(
        KeyRecord(f"client {name}", name, name.encode(), name, ME, ("mcp",), upstreams, ALL_RIGHTS, "", ends), now=at
    )


def upstreams_of(grants: Grants, name: str) -> tuple[str, ...]:
    found = grants.get(name, now=NOW)
    assert found is not None
    return found.upstreams


def test_every_setting_comes_back_as_it_was_kept(upstreams: Upstreams) -> None:
    usual = UpstreamSettings("x", "X", "http")
    assert all(getattr(FULL, each.name) != getattr(usual, each.name) for each in fields(FULL) if each.name != "id")

    assert upstreams.add(FULL)

    record = upstreams.get("full")
    assert record is not None
    assert record.settings == FULL
    assert record.disabled_at == NOW


def test_a_setting_of_a_later_version_is_passed_over(upstreams: Upstreams, database: Database) -> None:
    upstreams.add(server("a"))
    with database.transaction() as connection:
        connection.execute("UPDATE upstreams SET settings = json_set(settings, '$.colour', 'red')")

    assert [record.settings for record in upstreams.list()] == [server("a")]


def test_servers_stay_in_the_order_they_came_whatever_happens_to_them(upstreams: Upstreams) -> None:
    for name in ("c", "a", "b"):
        upstreams.add(server(name))
    upstreams.change(server("c", command="other"), now=NOW)
    upstreams.remove("a")
    upstreams.add(server("a"))

    assert [record.settings.id for record in upstreams.list()] == ["c", "b", "a"]


def test_servers_can_be_put_in_another_order(upstreams: Upstreams) -> None:
    for name in ("a", "b", "c"):
        upstreams.add(server(name))

    upstreams.arrange(("c", "unknown", "a"))

    assert [record.settings.id for record in upstreams.list()] == ["c", "a", "b"]


def test_a_second_server_of_the_same_id_is_not_added(upstreams: Upstreams) -> None:
    assert upstreams.add(server("a"))

    assert not upstreams.add(server("a", command="other"))

    record = upstreams.get("a")
    assert record is not None
    assert record.settings.command == "a"


def test_it_is_known_since_when_a_server_is_off(upstreams: Upstreams) -> None:
    upstreams.add(server("a"))

    upstreams.change(server("a", is_enabled=False), now=NOW + 5)
    upstreams.change(server("a", is_enabled=False, command="x"), now=NOW + 9)
    off = upstreams.get("a")
    upstreams.change(server("a"), now=NOW + 10)
    on = upstreams.get("a")

    assert off is not None
    assert (off.disabled_at, off.settings.is_enabled, off.version) == (NOW + 5, False, 3)
    assert on is not None
    assert (on.disabled_at, on.settings.is_enabled) == (None, True)


def test_what_is_not_there_can_be_neither_changed_nor_removed(upstreams: Upstreams) -> None:
    assert not upstreams.change(server("a"), now=NOW)
    assert not upstreams.remove("a")
    assert upstreams.get("a") is None


def test_removing_a_server_forgets_its_tools_and_rules(upstreams: Upstreams, database: Database) -> None:
    approved, rules, tools = ApprovedTools(database), Rules(database), Tools(database)
    for name in ("a", "b"):
        upstreams.add(server(name))
        approved.add(name, [ApprovedTool("t", "f", "{}", NOW)])
        rules.add(Rule(EVERY, name, "t", "ask"))
        tools.replace(name, [Tool("t"), Tool("t", True)])

    upstreams.remove("a")

    assert [approved.list(name) == () for name in ("a", "b")] == [True, False]
    assert [rule.upstream for rule in rules.list()] == ["b"]
    assert tools.counts() == {"b": 1}


def test_approved_tools_are_kept_replaced_and_forgotten(database: Database) -> None:
    approved = ApprovedTools(database)
    old, new = ApprovedTool("b", "1", '{"description": "x"}', NOW), ApprovedTool("b", "2", "{}", NOW + 1)
    approved.add("s", [old, ApprovedTool("a", "1", "{}", NOW)])
    approved.add("other", [old])

    approved.add("s", [new])

    assert [tool.name for tool in approved.list("s")] == ["a", "b"]
    assert approved.get("s", "b") == new
    assert approved.get("other", "b") == old
    approved.remove("s", ["a", "unknown"])
    assert approved.get("s", "a") is None
    approved.replace("s", [old])
    assert approved.list("s") == (old,)
    approved.remove("s")
    assert approved.list("s") == ()
    assert approved.list("other") == (old,)


def test_rules_are_kept_replaced_and_removed(database: Database) -> None:
    rules = Rules(database)
    first, every = Rule("g", "s", "t", "ask"), Rule(EVERY, EVERY, EVERY, "allow")
    rules.add(first)
    rules.add(every)

    rules.add(replace(first, verdict="refuse"))

    assert rules.get("g", "s", "t") == Rule("g", "s", "t", "refuse")
    assert rules.get("g", "s", "other") is None
    assert rules.list() == (every, Rule("g", "s", "t", "refuse"))
    rules.replace("g", [Rule("g", "s", EVERY, "allow")])
    assert rules.list("g") == (Rule("g", "s", EVERY, "allow"),)
    rules.remove("g", "s", EVERY)
    assert rules.list() == (every,)


def test_rules_of_another_grant_are_not_taken_in_a_replacement(database: Database) -> None:
    rules = Rules(database)
    rules.add(Rule("g", "s", "t", "ask"))

    with pytest.raises(ValueError, match="another grant"):
        rules.replace("g", [Rule("h", "s", "t", "allow")])

    assert len(rules.list()) == 1


def test_a_forgotten_grant_takes_its_rules_along(grants: Grants, database: Database) -> None:
    rules = Rules(database)
    grant(grants, "g", "bridge")
    for name in ("g", "other"):
        rules.add(Rule(name, "s", "t", "ask"))
    assert not grants.forget("g", now=NOW)
    assert len(rules.list()) == 2
    grants.revoke("g", "you", now=NOW)

    grants.forget("g", now=NOW)

    assert [rule.grant_id for rule in rules.list()] == ["other"]


def test_a_new_server_goes_to_those_who_may_use_all_others(grants: Grants) -> None:
    grant(grants, "all", "bridge", "a")
    grant(grants, "some", "a")
    grant(grants, "none")
    grant(grants, "ended", "bridge", "a", ends=NOW - 1)

    grants.extend("new", ["bridge", "a", "new"], {}, now=NOW)

    assert upstreams_of(grants, "all") == ("bridge", "a", "new")
    assert upstreams_of(grants, "some") == ("a",)
    assert upstreams_of(grants, "none") == ()
    assert upstreams_of(grants, "ended") == ("bridge", "a")


def test_a_server_that_was_off_when_the_grant_was_given_does_not_count(grants: Grants) -> None:
    grant(grants, "before", "bridge", at=NOW - 10)
    grant(grants, "after", "bridge", at=NOW + 10)

    grants.extend("new", ["bridge", "off", "new"], {"off": NOW}, now=NOW + 20)

    # The first one was asked about it, and the person left it out.
    assert upstreams_of(grants, "before") == ("bridge",)
    assert upstreams_of(grants, "after") == ("bridge", "new")


def test_a_server_switched_on_goes_to_those_never_asked_about_it_in_its_place(grants: Grants) -> None:
    grant(grants, "before", "bridge", "b", at=NOW - 10)
    grant(grants, "after", "bridge", "b", at=NOW + 10)

    grants.extend("off", ["bridge", "off", "b"], {}, now=NOW + 20, given_since=NOW)

    assert upstreams_of(grants, "before") == ("bridge", "b")
    assert upstreams_of(grants, "after") == ("bridge", "off", "b")


def test_remembered_consent_is_extended_and_withdrawn_with_the_grants(grants: Grants) -> None:
    grants.add_code(
        b"h",
        CodeRecord("r", "app", "http://localhost/", True, "c", ("mcp",), ("bridge",), ME, NOW + 60),
    )

    grants.extend("new", ["bridge", "new"], {}, now=NOW)
    extended = grants.remembered_consent(ME, "app", ("mcp",))
    grants.withdraw("bridge")
    withdrawn = grants.remembered_consent(ME, "app", ("mcp",))
    code = grants.get_code(b"h")

    assert extended is not None
    assert extended.upstreams == ("bridge", "new")
    assert withdrawn is not None
    assert withdrawn.upstreams == ("new",)
    assert code is not None
    assert code.upstreams == ()


def test_a_server_taken_off_takes_no_other_with_a_like_name(grants: Grants) -> None:
    grant(grants, "g", "git", "github", "my-git")

    grants.withdraw("git")

    assert upstreams_of(grants, "g") == ("github", "my-git")


def test_a_consent_to_nothing_is_not_remembered(grants: Grants) -> None:
    grants.add_code(b"h", CodeRecord("r", "app", "http://localhost/", True, "c", ("mcp",), ("a",), ME, NOW + 60))

    grants.withdraw("a")

    assert grants.remembered_consent(ME, "app", ("mcp",)) is None
