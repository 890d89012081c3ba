"""The list of servers: what may be on it, where its secrets go, and who may use what is added."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bridge_app.errors import AlreadyAdded, BridgeError, NotFound, SecretStoreUnavailable, UpstreamRefused
from bridge_app.events import Event, EventBus, UpstreamsChanged
from bridge_app.models import ALL_RIGHTS, BUILTIN, Identity, Tool, UpstreamSettings
from bridge_app.store.database import Database
from bridge_app.store.grants import Grants, KeyRecord
from bridge_app.store.secrets import MemorySecretStore
from bridge_app.store.tools import Tools
from bridge_app.store.upstreams import Upstreams
from bridge_app.upstream.registry import Registry, RegistryParts, secret_name
from bridge_app.upstream.server_configs import read_servers
from tests.fakes import Clock

ME = Identity("urn:here", "me", "Me", None)
FILES = UpstreamSettings("", "Files", "stdio", command="npx", arguments=("-y", "files"))
GITHUB = UpstreamSettings("", "GitHub", "stdio", command="github", secret_environment=("GITHUB_TOKEN",))
LINEAR = UpstreamSettings("", "Linear", "http", url="https://mcp.linear.example/mcp", auth="bearer")
TOKEN = {"environment/GITHUB_TOKEN": "t-1"}


class BreakableSecrets(MemorySecretStore):
    """A place for secrets that stops working when told."""

    def __init__(self) -> None:
        super().__init__()
        self.breaks_at = ""

    async def put(self, name: str, value: str) -> None:
        if self.breaks_at and name.endswith(self.breaks_at) and not value.startswith("t-"):
            raise SecretStoreUnavailable("The keyring is locked.", "Unlock it.")
        await super().put(name, value)

    async def delete(self, name: str) -> None:
        if self.breaks_at == "delete":
            raise SecretStoreUnavailable("The keyring is locked.", "Unlock it.")
        await super().delete(name)


@dataclass
class World:
    """A registry, and all it works with."""

    database: Database
    clock: Clock = field(default_factory=Clock)
    secrets: BreakableSecrets = field(default_factory=BreakableSecrets)
    events: EventBus = field(default_factory=EventBus)
    told: list[Event] = field(default_factory=list)
    has_secrets: bool = True

    def __post_init__(self) -> None:
        self.grants = Grants(self.database)
        self.tools = Tools(self.database)
        self.upstreams = Upstreams(self.database)
        self.registry = self.open()
        self.events.subscribe(self.told.append)

    def open(self) -> Registry:
        return Registry(
            RegistryParts(
                upstreams=self.upstreams,
                grants=self.grants,
                tools=self.tools,
                secrets=self.place,
                events=self.events,
                clock=self.clock,
                port=lambda: 8000,
            )
        )

    def place(self) -> BreakableSecrets:
        if not self.has_secrets:
            raise SecretStoreUnavailable("There is no place for secrets.", "")
        return self.secrets

    def grant(self, name: str, *upstreams: str) -> None:
        key = KeyRecord(name, name, name.encode(), name, ME, ("mcp",), upstreams, ALL_RIGHTS, "", self.clock() + 9e6)
        self.grants.add_key(key, now=self.clock())

    def upstreams_of(self, name: str) -> tuple[str, ...]:
        found = self.grants.get(name, now=self.clock())
        assert found is not None
        return found.upstreams

    def ids(self) -> list[str]:
        return [settings.id for settings in self.registry.list()]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(tmp_path / "bridge.sqlite3")
    yield World(database)
    database.close()


# adding


async def test_a_new_server_gets_an_id_from_its_name_and_a_place_at_the_end(world: World) -> None:
    first = await world.registry.add(replace(FILES, name="My Files (ümlaut)"))
    second = await world.registry.add(replace(LINEAR, name="My files – umlaut", auth="none"))
    third = await world.registry.add(replace(FILES, name="書類", command="other"))

    assert [first.id, second.id, third.id] == ["my-files-umlaut", "my-files-umlaut-2", "server"]
    assert world.ids() == [BUILTIN, "my-files-umlaut", "my-files-umlaut-2", "server"]
    assert first.added_at == world.clock()
    assert world.told[0] == UpstreamsChanged(added=("my-files-umlaut",), words="the server My Files (ümlaut) was added")


async def test_a_server_called_like_ours_gets_another_id(world: World) -> None:
    added = await world.registry.add(replace(FILES, name="Bridge"))

    assert added.id == "bridge-2"


async def test_a_long_name_makes_an_id_that_still_can_be_told_apart(world: World) -> None:
    ids = [(await world.registry.add(replace(FILES, name="n" * 90, command=str(at)))).id for at in range(3)]

    assert ids == ["n" * 32, "n" * 30 + "-2", "n" * 30 + "-3"]


async def test_secrets_go_to_the_secret_store_and_nowhere_else(world: World) -> None:
    added = await world.registry.add(GITHUB, TOKEN)

    assert await world.secrets.get(secret_name(added.id, "environment/GITHUB_TOKEN")) == "t-1"
    assert secret_name(added.id, "environment/GITHUB_TOKEN") == "upstream/github/environment/GITHUB_TOKEN"
    assert "t-1" not in "\n".join(world.database._connection.iterdump())
    assert "t-1" not in repr(world.told)


async def test_a_server_without_secrets_needs_no_place_for_them(world: World) -> None:
    world.has_secrets = False

    added = await world.registry.add(FILES)
    await world.registry.remove(added.id)

    assert world.ids() == [BUILTIN]


@pytest.mark.parametrize(
    ("settings", "secrets", "words"),
    [
        (replace(FILES, name="  "), {}, "needs a name"),
        (replace(FILES, name="n" * 101), {}, "too long"),
        (replace(FILES, id="Not Good"), {}, "can't be a server's id"),
        (replace(FILES, id=BUILTIN), {}, "There is a server “bridge” already"),
        (replace(FILES, command=" "), {}, "command is missing"),
        (replace(FILES, command="a\nb"), {}, "several lines"),
        (replace(FILES, arguments=("a\0",)), {}, "no command can have"),
        (replace(FILES, directory="here"), {}, "whole path"),
        (replace(FILES, environment=(("A=B", "1"),)), {}, "environment variable"),
        (replace(FILES, environment=(("A", "1"), ("A", "2"))), {}, "A comes twice"),
        (replace(FILES, environment=(("A", "1"),), secret_environment=("A",)), {"environment/A": "x"}, "twice"),
        (replace(FILES, prefix="a b"), {}, "before the names of tools"),
        (replace(FILES, prefix="bridge"), {}, "before the names of its tools already"),
        (replace(FILES, start_seconds=float("nan")), {}, "one second to ten minutes"),
        (replace(FILES, answer_bytes=1), {}, "longest answer"),
        (GITHUB, {}, "GITHUB_TOKEN has no value"),
        (GITHUB, {"environment/GITHUB_TOKEN": ""}, "GITHUB_TOKEN has no value"),
        (FILES, {"environment/OTHER": "x"}, "no place for the secret environment/OTHER"),
        (LINEAR, {"bearer": "two\nlines"}, "character it can't have"),
        (replace(LINEAR, url=""), {}, "address is missing"),
        (replace(LINEAR, url="ftp://x.example"), {}, "not a web address"),
        (replace(LINEAR, url="https://"), {}, "not a web address"),
        (replace(LINEAR, url="https://x.example:port/"), {}, "not a web address"),
        (replace(LINEAR, url="https://x.example/a b"), {}, "not a web address"),
        (replace(LINEAR, url="https://me:pw@x.example/"), {}, "a name, a password or a #"),
        (replace(LINEAR, url="http://x.example/mcp"), {"bearer": "t"}, "without encryption"),
        (replace(LINEAR, url="http://localhost:8000/mcp"), {"bearer": "t"}, "this bridge itself"),
        (replace(LINEAR, url="http://127.0.0.1:8000/mcp/"), {"bearer": "t"}, "this bridge itself"),
        (replace(LINEAR, headers=(("X Y", "1"),)), {"bearer": "t"}, "name of a header"),
        (replace(LINEAR, headers=(("Host", "1"),)), {"bearer": "t"}, "sets the header Host itself"),
        (replace(LINEAR, headers=(("Mcp-Session-Id", "1"),)), {"bearer": "t"}, "itself"),
        (replace(LINEAR, headers=(("X", "a\r\nY: b"),)), {"bearer": "t"}, "character it can't have"),
        (replace(LINEAR, headers=(("X", "1"),), secret_headers=("x",)), {"bearer": "t", "header/x": "v"}, "twice"),
        (replace(LINEAR, secret_headers=("Authorization",)), {"bearer": "t", "header/Authorization": "v"}, "two ways"),
    ],
)
async def test_what_can_not_be_right_is_refused_with_words_and_changes_nothing(
    world: World, settings: UpstreamSettings, secrets: dict[str, str], words: str
) -> None:
    with pytest.raises(UpstreamRefused, match=words) as refused:
        await world.registry.add(settings, secrets)

    assert refused.value.hint
    assert world.ids() == [BUILTIN]
    assert world.told == []
    assert await world.secrets.get("upstream/linear/bearer") is None


async def test_plain_http_is_for_this_computer_or_those_who_say_so(world: World) -> None:
    await world.registry.add(replace(LINEAR, url="http://localhost:3000/mcp", auth="none"))
    await world.registry.add(replace(LINEAR, url="http://[::1]:3000/mcp", auth="none"))
    await world.registry.add(replace(LINEAR, url="http://nas.example/mcp", auth="none"), allow_plain_http=True)

    assert len(world.ids()) == 4


async def test_the_same_server_is_added_twice_only_if_meant(world: World) -> None:
    await world.registry.add(FILES)
    await world.registry.add(LINEAR, {"bearer": "t"})

    with pytest.raises(AlreadyAdded, match="“Files” runs that command already"):
        await world.registry.add(replace(FILES, name="Other"))
    with pytest.raises(AlreadyAdded, match="“Linear” uses that address already"):
        await world.registry.add(replace(LINEAR, name="Other", url=LINEAR.url + "/"), {"bearer": "t"})
    await world.registry.add(replace(FILES, name="Other"), allow_same=True)
    await world.registry.add(replace(FILES, name="Third", environment=(("ROOT", "/srv"),)))

    assert world.ids() == [BUILTIN, "files", "linear", "other", "third"]


async def test_a_server_that_could_not_be_kept_leaves_no_secret_behind(world: World) -> None:
    two = replace(GITHUB, secret_environment=("GITHUB_TOKEN", "SECOND"))
    world.secrets.breaks_at = "SECOND"

    with pytest.raises(SecretStoreUnavailable):
        await world.registry.add(two, {**TOKEN, "environment/SECOND": "x"})

    assert world.secrets._values == {}
    assert world.ids() == [BUILTIN]


async def test_a_row_that_can_not_be_written_takes_its_secrets_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.upstreams, "add", lambda settings: False)

    with pytest.raises(UpstreamRefused, match="already"):
        await world.registry.add(GITHUB, TOKEN)

    assert world.secrets._values == {}


# who may use it


async def test_apps_that_may_use_all_servers_may_use_a_new_one(world: World) -> None:
    world.grant("all", BUILTIN)
    await world.registry.add(FILES)
    world.grant("some", BUILTIN)

    await world.registry.add(GITHUB, TOKEN)

    assert world.upstreams_of("all") == (BUILTIN, "files", "github")
    assert world.upstreams_of("some") == (BUILTIN,)


async def test_a_new_server_of_an_old_id_is_nobody_s_by_inheritance(world: World) -> None:
    await world.registry.add(FILES)
    world.grant("some", "github")

    await world.registry.add(GITHUB, TOKEN)

    assert world.upstreams_of("some") == ()


async def test_apps_let_in_while_a_server_was_off_get_it_when_it_is_switched_on(world: World) -> None:
    world.grant("picky", "files")
    await world.registry.add(FILES)
    world.registry.disable(BUILTIN)
    world.clock.advance(10)
    world.grant("later", "files")

    world.registry.enable(BUILTIN)
    await world.registry.add(GITHUB, TOKEN)

    assert world.upstreams_of("later") == (BUILTIN, "files", "github")
    assert world.upstreams_of("picky") == ()


async def test_a_server_switched_off_keeps_who_may_use_it(world: World) -> None:
    await world.registry.add(FILES)
    world.grant("app", BUILTIN, "files")

    world.registry.disable("files")

    assert world.upstreams_of("app") == (BUILTIN, "files")
    assert [each.id for each in world.registry.listed(with_disabled=False)] == [BUILTIN]
    assert [(each.id, each.state) for each in world.registry.listed()] == [(BUILTIN, "ready"), ("files", "off")]


# changing and removing


async def test_a_change_keeps_the_secrets_that_are_not_given_anew(world: World) -> None:
    added = await world.registry.add(
        replace(GITHUB, secret_environment=("GITHUB_TOKEN", "OLD")), {**TOKEN, "environment/OLD": "t-o"}
    )

    changed = await world.registry.change(
        replace(added, command="github-2", secret_environment=("GITHUB_TOKEN", "NEW")), {"environment/NEW": "t-2"}
    )

    assert world.registry.get("github") == changed
    assert sorted(world.secrets._values) == [
        "upstream/github/environment/GITHUB_TOKEN",
        "upstream/github/environment/NEW",
    ]
    assert world.told[-1] == UpstreamsChanged(changed=("github",), words="the server GitHub was changed")


async def test_a_token_does_not_follow_to_another_address(world: World) -> None:
    added = await world.registry.add(LINEAR, {"bearer": "t-1"})

    with pytest.raises(UpstreamRefused, match="another one now"):
        await world.registry.change(replace(added, url="https://evil.example/mcp"))
    await world.registry.change(replace(added, url="https://mcp.linear.example/other"))

    assert world.registry.get("linear").url == "https://mcp.linear.example/other"
    assert await world.secrets.get("upstream/linear/bearer") == "t-1"


async def test_a_sign_in_by_oauth_is_dropped_when_the_address_changes(world: World) -> None:
    added = await world.registry.add(replace(LINEAR, auth="oauth"))
    await world.secrets.put("upstream/linear/oauth", "{}")

    await world.registry.change(replace(added, url="https://other.example/mcp"))

    assert world.secrets._values == {}


async def test_a_change_that_fails_leaves_the_former_secret(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    added = await world.registry.add(GITHUB, TOKEN)

    def fail(settings: UpstreamSettings, *, now: float) -> bool:
        raise BridgeError("The disk is full.")

    monkeypatch.setattr(world.upstreams, "change", fail)

    with pytest.raises(BridgeError, match="disk is full"):
        await world.registry.change(added, {"environment/GITHUB_TOKEN": "t-new"})

    assert world.secrets._values == {"upstream/github/environment/GITHUB_TOKEN": "t-1"}


async def test_removing_a_server_takes_its_secrets_and_permissions(world: World) -> None:
    world.grant("app", BUILTIN)
    await world.registry.add(GITHUB, TOKEN)
    await world.registry.add(replace(LINEAR, auth="oauth"))
    await world.secrets.put("upstream/linear/oauth", "{}")

    await world.registry.remove("github")
    await world.registry.remove("Linear")

    assert world.ids() == [BUILTIN]
    assert world.secrets._values == {}
    assert world.upstreams_of("app") == (BUILTIN,)
    assert world.told[-1] == UpstreamsChanged(removed=("linear",), words="the server Linear was removed")


async def test_a_server_whose_secrets_can_not_be_erased_is_off_at_least(world: World) -> None:
    await world.registry.add(GITHUB, TOKEN)
    world.secrets.breaks_at = "delete"

    with pytest.raises(SecretStoreUnavailable):
        await world.registry.remove("github")

    assert not world.registry.get("github").is_enabled


async def test_our_own_server_can_be_switched_off_but_not_removed(world: World) -> None:
    with pytest.raises(UpstreamRefused, match="can't be removed"):
        await world.registry.remove(BUILTIN)

    world.registry.disable(BUILTIN)

    assert not world.open().get(BUILTIN).is_enabled
    assert world.registry.listed(with_disabled=False) == ()
    world.registry.enable(BUILTIN)
    assert world.registry.listed()[0].state == "ready"


async def test_our_own_server_can_be_changed(world: World) -> None:
    await world.registry.change(replace(world.registry.get(BUILTIN), disabled_tools=("whoami",), prefix=""))

    assert world.open().get(BUILTIN).disabled_tools == ("whoami",)
    assert world.open().get(BUILTIN).name == "MCP Auth Bridge"


def test_switching_on_what_is_on_tells_nobody(world: World) -> None:
    world.registry.enable(BUILTIN)

    assert world.told == []


# looking


async def test_a_server_is_found_by_its_name_too_and_a_slip_is_answered(world: World) -> None:
    await world.registry.add(GITHUB, TOKEN)

    assert world.registry.get("GitHub").id == "github"
    with pytest.raises(NotFound, match="Did you mean “github”"):
        world.registry.get("githbu")


async def test_the_list_for_people_has_state_tools_and_no_secret(world: World) -> None:
    await world.registry.add(replace(FILES, arguments=("--api-key", "abcdefgh", "x\x1b[2J")))
    world.tools.replace("files", [Tool("a"), Tool("a", True), Tool("b")])

    assert world.registry.note_state("files", "failing", "exited with code 1")
    assert not world.registry.note_state("files", "failing", "exited with code 1")

    shown = world.registry.listed()[1]
    assert (shown.state, shown.words, shown.tools, shown.transport) == ("failing", "exited with code 1", 2, "stdio")
    assert shown.detail == r"npx --api-key '•••' 'x\x1b[2J'"


async def test_what_another_process_changed_is_told_once_without_words(world: World) -> None:
    await world.registry.add(FILES)
    await world.registry.add(GITHUB, TOKEN)
    other = world.open()
    world.told.clear()
    other.parts.events = EventBus()
    await other.add(LINEAR, {"bearer": "t-1"})
    await other.change(other.get("github"), {"environment/GITHUB_TOKEN": "t-2"})
    await other.remove("files")
    assert world.told == []

    world.registry.notice_changes()
    world.registry.notice_changes()

    assert world.told == [UpstreamsChanged(added=("linear",), changed=("github",), removed=("files",))]


async def test_what_we_changed_ourselves_is_not_noticed_again(world: World) -> None:
    await world.registry.add(FILES)
    world.registry.disable("files")
    world.told.clear()

    world.registry.notice_changes()

    assert world.told == []


async def test_a_server_removed_and_added_anew_elsewhere_is_a_change(world: World) -> None:
    await world.registry.add(FILES)
    world.told.clear()
    other = world.open()
    other.parts.events = EventBus()
    world.clock.advance(1)
    await other.remove("files")
    await other.add(FILES)

    world.registry.notice_changes()

    assert world.told == [UpstreamsChanged(changed=("files",))]


async def test_secrets_move_with_the_place_for_them(world: World) -> None:
    await world.registry.add(GITHUB, TOKEN)
    await world.registry.add(LINEAR, {"bearer": "t-2"})
    new = MemorySecretStore()

    await world.registry.copy_secrets(world.secrets, new)
    await world.registry.remove_secrets(world.secrets)

    assert await new.get("upstream/github/environment/GITHUB_TOKEN") == "t-1"
    assert await new.get("upstream/linear/bearer") == "t-2"
    assert world.secrets._values == {}


# taking away


async def test_an_export_names_secrets_without_their_values_and_can_be_read_again(world: World) -> None:
    await world.registry.add(replace(GITHUB, environment=(("LOG", "1"),), directory="/srv"), TOKEN)
    await world.registry.add(replace(LINEAR, secret_headers=("X-Key",)), {"bearer": "t-2", "header/X-Key": "t-3"})

    text = world.registry.export()

    assert not any(value in text for value in ("t-1", "t-2", "t-3"))
    said = json.loads(text)["mcpServers"]
    assert said["github"] == {
        "command": "github",
        "args": [],
        "cwd": "/srv",
        "env": {"LOG": "1", "GITHUB_TOKEN": "${GITHUB_TOKEN}"},
    }
    assert said["linear"]["headers"] == {"X-Key": "${LINEAR_X_KEY}", "Authorization": "Bearer ${LINEAR_TOKEN}"}
    again = read_servers(text, environment={})
    assert [list(proposal.missing) for proposal in again.proposals] == [
        ["environment/GITHUB_TOKEN"],
        ["header/X-Key", "bearer"],
    ]


async def test_a_server_can_not_be_tried_out_without_a_way_to_it(world: World) -> None:
    await world.registry.add(FILES)

    with pytest.raises(BridgeError, match="can't be tried out"):
        await world.registry.test("files")
