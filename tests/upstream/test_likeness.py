"""Servers found in apps, told from those behind the bridge: the same, the same with other values, and why one can't do."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app.errors import SecretStoreUnavailable
from bridge_app.events import EventBus
from bridge_app.models import Proposal, UpstreamSettings
from bridge_app.store.database import Database
from bridge_app.store.grants import Grants
from bridge_app.store.secrets import MemorySecretStore, SecretStore
from bridge_app.store.tools import Tools
from bridge_app.store.upstreams import Upstreams
from bridge_app.upstream.registry import Registry, RegistryParts, secret_name
from tests.fakes import Clock

GITHUB = Proposal(
    UpstreamSettings(
        "",
        "GitHub",
        "stdio",
        command="npx",
        arguments=("-y", "github"),
        environment=(("HOST", "example.com"),),
        secret_environment=("TOKEN",),
    ),
    {"environment/TOKEN": "one"},
)
WIKI = Proposal(
    UpstreamSettings(
        "", "Wiki", "http", url="https://wiki.example/mcp", headers=(("X-Team", "blue"),), secret_headers=("X-Key",)
    ),
    {"header/X-Key": "one"},
)
BEARER = Proposal(UpstreamSettings("", "B", "http", url="https://b.example/mcp", auth="bearer"), {"bearer": "one"})
OAUTH = Proposal(UpstreamSettings("", "Linear", "http", url="https://linear.example/mcp", auth="oauth"))


class World:
    """A registry with a place for secrets that can be closed."""

    def __init__(self, database: Database) -> None:
        self.store: SecretStore | None = MemorySecretStore()
        parts = RegistryParts(
            Upstreams(database), Grants(database), Tools(database), self.place, EventBus(), Clock(), lambda: 8000
        )
        self.registry = Registry(parts)

    def place(self) -> SecretStore:
        if self.store is None:
            raise SecretStoreUnavailable("The keyring is locked.", "Unlock it.")
        return self.store

    async def add(self, proposal: Proposal, *, again: bool = False, **changes: object) -> UpstreamSettings:
        settings = replace(proposal.settings, **changes)  # type: ignore[arg-type]
        return await self.registry.add(settings, proposal.secrets, allow_same=again)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(tmp_path / "bridge.sqlite3")
    yield World(database)
    database.close()


def but(proposal: Proposal, secrets: dict[str, str] | None = None, **changes: object) -> Proposal:
    settings = replace(proposal.settings, **changes)  # type: ignore[arg-type]
    return replace(proposal, settings=settings, secrets=proposal.secrets if secrets is None else secrets)


@pytest.mark.parametrize("proposal", [GITHUB, WIKI, BEARER], ids=lambda each: each.settings.name)
async def test_a_server_that_was_brought_is_known_again(world: World, proposal: Proposal) -> None:
    assert (await world.registry.compare(proposal)).settings is None
    added = await world.add(proposal)

    found = await world.registry.compare(proposal)

    assert (found.settings, found.differences, found.trouble) == (added, (), "")


@pytest.mark.parametrize(
    ("kept", "found", "names"),
    [
        (GITHUB, but(GITHUB, {"environment/TOKEN": "two"}), ("TOKEN",)),
        (GITHUB, but(GITHUB, {}, secret_environment=()), ("TOKEN",)),
        (GITHUB, but(GITHUB, environment=(("HOST", "other.example"),)), ("HOST",)),
        (GITHUB, but(GITHUB, environment=(*GITHUB.settings.environment, ("MORE", "1"))), ("MORE",)),
        (GITHUB, but(GITHUB, directory="/srv"), ("folder",)),
        (WIKI, but(WIKI, {"header/X-Key": "two"}), ("X-Key",)),
        (WIKI, but(WIKI, headers=(("X-Team", "red"),)), ("X-Team",)),
        (BEARER, but(BEARER, {"bearer": "two"}), ("sign-in",)),
        (BEARER, but(BEARER, {}, auth="oauth"), ("sign-in",)),
        (but(BEARER, {}, auth="none"), BEARER, ("sign-in",)),
    ],
)
async def test_other_values_are_named(world: World, kept: Proposal, found: Proposal, names: tuple[str, ...]) -> None:
    await world.add(kept)

    likeness = await world.registry.compare(found)

    assert likeness.settings is not None
    assert likeness.differences == names


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        # A person may keep as a secret what looked like none, and the other way round.
        (
            but(GITHUB, {"environment/TOKEN": "one", "environment/HOST": "example.com"}, environment=(),
                secret_environment=("HOST", "TOKEN")),
            GITHUB,
        ),
        (WIKI, but(WIKI, headers=(("x-team", "blue"),), url="https://wiki.example/mcp/")),
        (but(OAUTH, auth="none"), OAUTH),
        # The app asks for it, or keeps it where nobody can read it.
        (GITHUB, replace(GITHUB, secrets={}, missing={"environment/TOKEN": "What is TOKEN?"})),
        (BEARER, replace(BEARER, secrets={}, missing={"bearer": "What is it?"})),
        (GITHUB, but(GITHUB, name="Called otherwise", disabled_tools=("x",))),
    ],
)  # fmt: skip
async def test_what_makes_no_difference(world: World, kept: Proposal, found: Proposal) -> None:
    await world.add(kept)

    likeness = await world.registry.compare(found)

    assert likeness.settings is not None
    assert likeness.differences == ()


@pytest.mark.parametrize(
    "found",
    [
        but(GITHUB, arguments=("-y", "gitlab")),
        but(GITHUB, command="uvx"),
        but(WIKI, url="https://other.example/mcp"),
        Proposal(UpstreamSettings("", "Own", "stdio")),
    ],
)
async def test_another_command_or_address_is_another_server(world: World, found: Proposal) -> None:
    await world.add(GITHUB)
    await world.add(WIKI)

    assert (await world.registry.compare(found)).settings is None


async def test_of_two_accounts_the_one_with_the_same_values_is_found(world: World) -> None:
    other = but(GITHUB, {"environment/TOKEN": "two"})
    await world.add(GITHUB)
    second = await world.add(other, again=True, name="GitHub at work")

    assert (await world.registry.compare(other)).settings == second


async def test_what_keeps_a_server_from_doing_the_work_is_told(world: World) -> None:
    added = await world.add(GITHUB)
    world.registry.note_state(added.id, "failing", "npx is not there.")
    assert (await world.registry.compare(GITHUB)).trouble == "It does not work there: npx is not there."
    world.registry.disable(added.id)
    assert (await world.registry.compare(GITHUB)).trouble == "It is switched off there."
    assert (await world.registry.compare(but(GITHUB, is_enabled=False))).trouble == ""
    assert world.registry.alike(GITHUB.settings) == ()
    world.registry.enable(added.id)
    world.store = None

    trouble = (await world.registry.compare(GITHUB)).trouble

    assert trouble == "Its secrets can't be compared: The keyring is locked."


async def test_a_server_to_sign_in_at_can_do_the_work_once_somebody_has(world: World) -> None:
    added = await world.add(OAUTH)
    assert (await world.registry.compare(OAUTH)).trouble == "It waits there for you to sign in."
    assert world.store is not None
    credential = {"access_token": "t", "refresh_token": None, "expires_at": None, "scopes": []}
    held = {"url": OAUTH.settings.url, "server": None, "resource": "r", "registration": None, "wanted_scopes": []}
    await world.store.put(secret_name(added.id, "oauth"), json.dumps({**held, "credential": None}))
    assert (await world.registry.compare(OAUTH)).trouble != ""

    await world.store.put(secret_name(added.id, "oauth"), json.dumps({**held, "credential": credential}))

    assert (await world.registry.compare(OAUTH)).trouble == ""
