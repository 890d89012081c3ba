"""An MCP server in the tests' own process, as an upstream or in place of the bridge's own: spoken to in ASGI."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from fastmcp import FastMCP
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser

from bridge_app.authorization.tokens import RESOURCE
from bridge_app.fastmcp_auth import as_access_token, body_first, tools_of
from bridge_app.models import BUILTIN, Tool, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import AsgiApp, ChannelRequest, Message, Receive, Scope, Send, UpstreamUnavailable

logger = logging.getLogger(__name__)

START_DEADLINE = 30.0
STOP_DEADLINE = 2.0
UNWIND_SECONDS = 0.05
"""For work that was cancelled to end; some clings to life."""


class AsgiChannel:
    """An MCP server in this process, reached by calling its ASGI app.

    `dress` turns the verified request into what the app expects as `scope["user"]`; only the app's own library knows
    that type. Cancelling a running `exchange` cancels the app's work on it and waits no more than a moment for it.
    """

    def __init__(
        self,
        app: AsgiApp,
        *,
        name: str = "bridge",
        path: str = "/mcp",
        dress: Callable[[VerifiedRequest], object] | None = None,
    ) -> None:
        self.name = name
        self._app = app
        self._path = path
        self._dress = dress
        self._lifespan: asyncio.Task[None] | None = None
        self._orders: asyncio.Queue[Message] = asyncio.Queue()
        self._state: dict[str, Any] = {}
        self._is_up = False
        self._running: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Run the app's start-up and return when it is ready. Raises UpstreamUnavailable if it fails or dawdles."""
        if self._lifespan is not None:
            return
        self._orders = asyncio.Queue()
        self._state = {}
        reports: asyncio.Queue[Message] = asyncio.Queue()
        self._lifespan = asyncio.create_task(self._live(self._orders, reports), name=f"lifespan of {self.name}")
        self._orders.put_nowait({"type": "lifespan.startup"})
        try:
            async with asyncio.timeout(START_DEADLINE):
                report = await reports.get()
        except TimeoutError:
            report = {"type": "lifespan.startup.failed"}
        except BaseException:
            await self.stop()
            raise
        if report["type"] != "lifespan.startup.complete":
            await self.stop()
            raise UpstreamUnavailable(
                Sentence("The server “{name}” did not start.", name=self.name), "The log file says why."
            )
        self._is_up = True

    async def stop(self) -> None:
        """Run the app's shutdown, for two seconds at most; stopping a stopped channel does nothing."""
        self._is_up = False
        lifespan, self._lifespan = self._lifespan, None
        if lifespan is None:
            return
        self._orders.put_nowait({"type": "lifespan.shutdown"})
        await asyncio.wait({lifespan}, timeout=STOP_DEADLINE)
        if not lifespan.done():
            logger.warning("%s did not stop in time and is cut off", self.name)
            lifespan.cancel()
            await asyncio.wait({lifespan}, timeout=STOP_DEADLINE)

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Hand the request over; the answer streams into `send`, and `receive` tells when the caller left.

        Raises UpstreamUnavailable while the app isn't running.
        """
        if not self._is_up:
            raise UpstreamUnavailable(
                Sentence("The server “{name}” is not running.", name=self.name), "Try again in a moment."
            )
        # In a task of its own, whose context variables are nobody else's.
        work = asyncio.get_running_loop().create_task(self._serve(request, body_first(request.body, receive), send))
        self._running.add(work)
        work.add_done_callback(self._running.discard)
        try:
            await asyncio.wait({work})
        except asyncio.CancelledError:
            work.cancel()
            work.add_done_callback(_log_failure)
            # What it says on its way out may still count: that it opened a session, for example.
            await asyncio.wait({work}, timeout=UNWIND_SECONDS)
            raise
        work.result()

    async def _serve(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        await self._app(self._scope(request), receive, send)

    def _scope(self, request: ChannelRequest) -> Scope:
        scope: Scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "path": self._path,
            "raw_path": self._path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": request.headers,
            "client": None,
            "server": None,
            "state": self._state.copy(),
        }
        if self._dress is not None:
            scope["user"] = self._dress(request.who)
        return scope

    async def _live(self, orders: "asyncio.Queue[Message]", reports: "asyncio.Queue[Message]") -> None:
        """Own the app's lifespan: it starts and stops in one and the same task."""

        async def report(message: Message) -> None:
            reports.put_nowait(message)

        try:
            scope: Scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self._state}
            await self._app(scope, orders.get, report)
        except Exception:
            logger.exception("%s failed in its start-up or shutdown", self.name)
        finally:
            self._is_up = False
            reports.put_nowait({"type": "lifespan.startup.failed"})


def _log_failure(work: "asyncio.Task[None]") -> None:
    if not work.cancelled() and (error := work.exception()) is not None:
        logger.debug("work that nobody waits for failed: %s", type(error).__name__)


def dress(who: VerifiedRequest) -> object:
    """Show a verified request to a FastMCP server as its library expects it."""
    return AuthenticatedUser(as_access_token(who))


class HostedServer(AsgiChannel):
    """A FastMCP server that stands where the bridge's own one does."""

    def __init__(self, server: FastMCP[Any]) -> None:
        app = server.http_app(path=RESOURCE, host_origin_protection=False, stateless_http=False, json_response=False)
        super().__init__(app, name=BUILTIN, dress=dress)
        self._server = server

    async def tools(self) -> list[Tool]:
        """Return what it offers."""
        return await tools_of(self._server)
