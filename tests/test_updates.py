"""Newer versions: asked about only if wanted, once a day, and never fetched."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from bridge_app import __version__
from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.models import Update
from bridge_app.paths import Paths
from bridge_app.updates import DEADLINE_SECONDS, UpdateCheck, how_to_update, is_newer
from tests.fakes import Clock

DAY = 86400.0


class Index:
    """The package index: answers as it is told and notes what it was asked."""

    def __init__(self, version: object = "9.0.0", **info: object) -> None:
        self.asked: list[httpx.Request] = []
        self.answer: Callable[[httpx.Request], httpx.Response] = lambda _: httpx.Response(
            200, json={"info": {"version": version, **info}}
        )

    def open_http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self._handle), headers={"User-Agent": "MCP-Auth-Bridge"})

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.answer(request)


class Notes:
    """Settings in a dict."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.values[name] = value


def check(index: Index, *, notes: Notes | None = None, clock: Clock | None = None, is_on: bool = True) -> UpdateCheck:
    return UpdateCheck(
        "0.1.0", notes or Notes(), index.open_http, clock or Clock(), is_on=is_on, on_change=lambda: None
    )


async def turn(updates: UpdateCheck, index: Index, count: int) -> None:
    """Let the check run until the index was asked so often, and a moment longer."""
    running = asyncio.create_task(updates.run())
    try:
        async with asyncio.timeout(5):
            while len(index.asked) < count:
                await asyncio.sleep(0.001)
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(index.asked) == count
    finally:
        running.cancel()
        await asyncio.wait([running])


async def test_a_newer_version_is_found_and_only_told() -> None:
    index = Index("0.2.0")
    updates = check(index)

    assert updates.found() is None
    await turn(updates, index, 1)

    assert updates.found() == Update("0.2.0", "git pull && scripts/start")


async def test_the_question_says_nothing_of_who_asks() -> None:
    index = Index()
    await turn(check(index), index, 1)

    (request,) = index.asked
    assert str(request.url) == "https://pypi.org/pypi/mcp-auth-bridge/json"
    assert request.method == "GET"
    assert request.content == b""
    told = {name: value for name, value in request.headers.items() if name not in ("host", "connection")}
    assert told == {
        "accept": "application/json",
        "accept-encoding": told["accept-encoding"],
        "user-agent": "MCP-Auth-Bridge",
    }
    assert "0.1.0" not in str(request.headers)


async def test_nobody_is_asked_unless_it_is_wanted() -> None:
    index = Index()
    await turn(check(index, is_on=False), index, 0)


async def test_it_is_asked_once_a_day_however_often_the_app_starts() -> None:
    index, notes, clock = Index(), Notes(), Clock()
    await turn(check(index, notes=notes, clock=clock), index, 1)
    clock.advance(DAY - 1)
    await turn(check(index, notes=notes, clock=clock), index, 1)
    found = check(index, notes=notes, clock=clock).found()

    clock.advance(2)
    await turn(check(index, notes=notes, clock=clock), index, 2)

    assert found is not None


async def test_switching_it_off_and_on_again_asks_no_second_time_on_the_same_day() -> None:
    index, clock = Index(), Clock()
    updates = check(index, clock=clock)
    await turn(updates, index, 1)

    updates.switch(False)
    assert updates.found() is None
    updates.switch(True)
    await turn(updates, index, 1)


async def test_switching_it_on_asks_at_once() -> None:
    index = Index()
    updates = check(index, is_on=False)
    running = asyncio.create_task(updates.run())
    await asyncio.sleep(0)

    updates.switch(True)
    async with asyncio.timeout(5):
        while updates.found() is None:
            await asyncio.sleep(0.001)

    running.cancel()
    await asyncio.wait([running])


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(500),
        httpx.Response(302, headers={"location": "https://elsewhere.example/"}),
        httpx.Response(200, content=b"<html>"),
        httpx.Response(200, json=[]),
        httpx.Response(200, json={"info": None}),
        httpx.Response(200, json={"info": {"version": 2}}),
        httpx.Response(200, json={"info": {"version": "<b>9</b>"}}),
        httpx.Response(200, json={"info": {"version": "9.0.0rc1"}}),
        httpx.Response(200, json={"info": {"version": "9.0.0", "yanked": True}}),
        httpx.Response(404),
    ],
    ids=str,
)
async def test_an_answer_that_recommends_nothing_is_no_news_until_tomorrow(answer: httpx.Response) -> None:
    index, clock = Index(), Clock()
    index.answer = lambda _: answer
    updates = check(index, clock=clock)

    await turn(updates, index, 1)
    await turn(updates, index, 1)

    assert updates.found() is None
    assert {request.url.host for request in index.asked} == {"pypi.org"}


async def test_an_endless_answer_is_given_up() -> None:
    async def endless() -> Any:
        while True:
            yield b"x" * 1024 * 1024

    index = Index()
    index.answer = lambda _: httpx.Response(200, content=endless())
    updates = check(index)

    await turn(updates, index, 1)

    assert updates.found() is None


async def test_an_index_out_of_reach_is_tried_again_the_same_day_and_what_was_known_stays() -> None:
    index, notes, clock = Index("0.3.0"), Notes(), Clock()
    updates = check(index, notes=notes, clock=clock)
    assert await updates.ask()
    clock.advance(DAY + 1)

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no network", request=request)

    index.answer = fail
    reached = await updates.ask()

    assert not reached
    found = check(index, notes=notes, clock=clock).found()
    assert found is not None
    assert found.version == "0.3.0"
    assert json.loads(notes.values["update-check"])["asked_at"] < clock() - DAY


@pytest.mark.parametrize("kept", ["", "nonsense", "[]", '{"asked_at": "x"}', '{"newest": null}'])
async def test_notes_that_can_not_be_read_are_made_anew(kept: str) -> None:
    index, notes = Index(), Notes()
    notes.values["update-check"] = kept
    await turn(check(index, notes=notes), index, 1)


@pytest.mark.parametrize(
    ("version", "current", "expected"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.10.0", "0.9.9", True),
        ("0.9.9", "0.10", False),
        ("1.0.0", "1.0.0.dev3", True),
        ("1.0.0", "1.0.0rc1", True),
        ("1.0.0", "1.0.0+local", False),
        ("1.0.0", "1.0.0.post1", False),
        ("2.0.0a1", "1.0.0", False),
        ("", "1.0.0", False),
        ("2.0.0", "unknown", False),
        ("1" * 5000, "1.0.0", False),
    ],
)
def test_what_comes_after_what(version: str, current: str, expected: bool) -> None:
    assert is_newer(version, current) is expected


@pytest.mark.parametrize(
    ("prefix", "package", "command"),
    [
        ("/home/a/.local/share/pipx/venvs/mcp-auth-bridge", "lib/bridge_app", "pipx upgrade mcp-auth-bridge"),
        ("/home/a/.local/share/uv/tools/mcp-auth-bridge", "lib/bridge_app", "uv tool upgrade mcp-auth-bridge"),
        ("/home/a/venv", "lib/bridge_app", "pip install --upgrade mcp-auth-bridge"),
        ("/usr", "dist-packages/bridge_app", ""),
    ],
)
def test_how_to_update_goes_by_how_it_was_installed(tmp_path: Path, prefix: str, package: str, command: str) -> None:
    assert how_to_update(prefix, tmp_path / package) == command


def test_a_packaged_app_comes_from_where_it_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert how_to_update() == ""


def test_waiting_for_an_answer_takes_seconds_not_minutes() -> None:
    assert DEADLINE_SECONDS <= 10


async def test_the_bridge_tells_of_a_newer_version_while_that_is_wanted(paths: Paths) -> None:
    index = Index("9.9.9")
    bridge = Bridge.open(
        paths, Config(secrets="memory", check_for_updates=True), transport=httpx.MockTransport(index._handle)
    )
    try:
        assert bridge.snapshot().update is None
        await bridge._updates.ask()
        told = bridge.snapshot().update
        bridge.use(check_for_updates=False)
        afterwards = bridge.snapshot().update
    finally:
        bridge.close()

    assert told is not None
    assert (told.version, afterwards) == ("9.9.9", None)
    assert is_newer(told.version, __version__)


def test_it_is_off_unless_somebody_switches_it_on() -> None:
    assert not Config().check_for_updates
