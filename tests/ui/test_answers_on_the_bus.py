"""A notification service presses Allow and Deny: the whole app, a real session bus, and a real client that waits."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastmcp import Client

from tests.fakes import ClientApp, query
from tests.ui.notification_daemon import FakeDaemon, Stranger, Told
from tests.ui.real_desktop import ROOT, RealDesktop, RunningApp, real_desktop, wait_for

pytestmark = pytest.mark.desktop

CAPABILITIES = ("actions", "body")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[RealDesktop]:
    with real_desktop(tmp_path) as made:
        yield made


@pytest.fixture
def client_thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(3, "client") as made:
        yield made


class Asking:
    """The app with a client that has a personal key, and whose every call is asked about."""

    def __init__(self, desktop: RealDesktop, client_thread: ThreadPoolExecutor) -> None:
        self._desktop = desktop
        self._client_thread = client_thread
        self.app = RunningApp(desktop, "--background")
        self.address = self.app.wait_until_it_serves()
        self.key = self.run("keys", "add", "Nightly report").strip()
        self.run("upstreams", "rule", "bridge", "*", "ask")

    def run(self, *arguments: str) -> str:
        """Run a command as a person would in a terminal."""
        command = [sys.executable, "-m", "bridge_app", *arguments]
        environment = self._desktop.environment
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def call(self, tool: str = "whoami") -> "Future[Any]":
        """Let the client call a tool, and wait for its answer elsewhere."""

        async def call() -> Any:
            async with Client(self.address, auth=self.key) as client:
                # As apps do; until then nobody knows what the tools say of themselves.
                await client.list_tools()
                return await client.call_tool(tool, raise_on_error=False)

        return self._client_thread.submit(lambda: asyncio.run(call()))


def question(daemon: FakeDaemon, word: str, but: int = 0) -> Told:
    """Wait for a notification that asks about this, with another number than that one."""
    return wait_for(
        lambda: next((each for each in daemon.told if word in each.title and each.number != but), None), word, 30
    )


def press_allow(daemon: FakeDaemon, number: int, answer: "Future[Any]") -> None:
    """Press Allow as a person would: a moment later. What came too early only opened the question."""

    def has_worked() -> bool:
        daemon.press(number, "allow")
        return answer.done()

    wait_for(has_worked, "the answer", 45)


def test_a_call_is_allowed_and_refused_from_its_notification(
    desktop: RealDesktop, client_thread: ThreadPoolExecutor
) -> None:
    with FakeDaemon(desktop.bus, CAPABILITIES) as daemon, Stranger(desktop.bus) as stranger:
        asking = Asking(desktop, client_thread)
        answer = asking.call()
        asked = question(daemon, "whoami")
        assert asked.title == "Nightly report wants to call whoami"
        assert list(asked.buttons) == ["default", "open", "deny", "allow"]

        for to in (None, *stranger.everybody()):
            stranger.say("ActionInvoked", "us", (asked.number, "allow"), to)
            stranger.say("ActionInvoked", "us", (asked.number, "deny"), to)
        stranger.was_delivered()
        assert not answer.done()

        press_allow(daemon, asked.number, answer)
        assert answer.result().is_error is False
        assert "Nightly report" in str(answer.result().structured_content)
        wait_for(lambda: asked.number in daemon.closed, "the end of the notification")

        second = asking.call("bridge_status")
        asked = question(daemon, "bridge_status")
        daemon.press(asked.number, "deny")
        assert second.result(45).is_error
        assert "did not allow" in second.result().content[0].text
        wait_for(lambda: asked.number in daemon.closed, "the end of the notification")

        code, _ = asking.app.quit()
        assert code == 0
        assert asking.app.output() == ""


def test_two_that_wait_are_asked_one_after_the_other(desktop: RealDesktop, client_thread: ThreadPoolExecutor) -> None:
    with FakeDaemon(desktop.bus, CAPABILITIES) as daemon:
        asking = Asking(desktop, client_thread)
        first = asking.call()
        asked = question(daemon, "whoami")
        second = asking.call("bridge_status")
        wait_for(lambda: "1 more question waits" in daemon.told[-1].text, "word of the second")
        assert {each.number for each in daemon.told if "wants to call" in each.title} == {asked.number}

        press_allow(daemon, asked.number, first)
        following = question(daemon, "bridge_status")
        daemon.press(asked.number, "allow")
        assert following.number != asked.number
        press_allow(daemon, following.number, second)

        assert not first.result().is_error
        assert not second.result().is_error
        assert asking.app.quit()[0] == 0


def test_a_service_that_ends_leaves_the_question_in_its_window_and_the_next_service_asks_the_next(
    desktop: RealDesktop, client_thread: ThreadPoolExecutor
) -> None:
    with FakeDaemon(desktop.bus, CAPABILITIES) as daemon:
        asking = Asking(desktop, client_thread)
        first = asking.call()
        question(daemon, "whoami")
    (window,) = wait_for(lambda: desktop.windows("--name", "^Allow this call"), "the question's window")
    assert not first.done()
    desktop.xdotool("windowactivate", "--sync", window, "key", "Escape")
    assert first.result(45).is_error

    with FakeDaemon(desktop.bus, CAPABILITIES) as daemon:
        second = asking.call("bridge_status")
        press_allow(daemon, question(daemon, "bridge_status").number, second)

        assert not second.result().is_error
        assert asking.app.quit()[0] == 0
        assert asking.app.output() == ""


def test_an_app_that_wants_to_connect_can_be_denied_there_but_not_let_in(
    desktop: RealDesktop, client_thread: ThreadPoolExecutor
) -> None:
    async def connect(origin: str) -> str:
        client = ClientApp(origin, name="Stranger")
        async with client.http:
            assert (await client.register()).status_code == 201
            return await client.wait_for_answer(await client.open_page())

    with FakeDaemon(desktop.bus, CAPABILITIES) as daemon:
        app = RunningApp(desktop, "--background")
        origin = app.wait_until_it_serves().removesuffix("/mcp")
        answer = client_thread.submit(lambda: asyncio.run(connect(origin)))
        asked = question(daemon, "Stranger wants to connect")
        assert list(asked.buttons) == ["default", "open", "deny"]
        assert asked.buttons["deny"] == "Deny"

        daemon.press(asked.number, "allow")
        daemon.press(asked.number, "deny")

        assert query(answer.result(45))["error"] == "access_denied"
        assert app.quit()[0] == 0
