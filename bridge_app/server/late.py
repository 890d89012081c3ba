"""Stands in for what FastMCP hosts while that is being loaded: the endpoint answers already, and the rest waits here."""

import asyncio
import gc
import json
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bridge_app.models import BUILTIN
from bridge_app.sentences import Sentence
from bridge_app.upstream.channel import ChannelRequest, UpstreamUnavailable
from bridge_app.upstream.loading import in_thread

if TYPE_CHECKING:
    from bridge_app.server.hosted import Hosted

logger = logging.getLogger(__name__)


class Late:
    """The pages and our own MCP server, from the moment requests are served. Thread rule: one event loop.

    `load` runs in a thread of its own. Whoever asks for something of it before it is there waits; `on_failed` hears if
    it never will be.
    """

    name = BUILTIN

    def __init__(self, load: "Callable[[], Hosted]", *, on_failed: Callable[[], None]) -> None:
        self._load = load
        self._on_failed = on_failed
        self._loading: asyncio.Task[Hosted] | None = None

    def start(self) -> None:
        """Begin to load."""
        self._loading = asyncio.get_running_loop().create_task(self._make(), name="FastMCP is loaded")

    async def stop(self) -> None:
        """Stop what was started, or will not be started any more."""
        loading, self._loading = self._loading, None
        if loading is None:
            return
        loading.cancel()
        await asyncio.wait([loading])
        if not loading.cancelled() and loading.exception() is None:
            await loading.result().channel.stop()

    async def hosted(self) -> "Hosted":
        """Wait for what is loaded. Raises UpstreamUnavailable if it can't be had."""
        loading = self._loading
        if loading is not None:
            await asyncio.wait([loading])
            if not loading.cancelled() and loading.exception() is None:
                return loading.result()
        raise UpstreamUnavailable(
            Sentence("The server “{name}” is not running.", name=self.name), "The log file says why."
        )

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Hand a request to our own MCP server. Raises UpstreamUnavailable."""
        await (await self.hosted()).channel.exchange(request, receive, send)

    async def show(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a page or an OAuth endpoint."""
        try:
            app = (await self.hosted()).pages
        except UpstreamUnavailable as error:
            body = json.dumps({"error": "temporarily_unavailable", "error_description": error.title})
            answer = Response(body, 503, {"Retry-After": "5"}, media_type="application/json")
            await answer(scope, receive, send)
        else:
            await app(scope, receive, send)

    async def _make(self) -> "Hosted":
        try:
            hosted = await in_thread(self._load)
            await hosted.channel.start()
        except Exception:
            logger.exception("what FastMCP hosts could not be loaded")
            self._on_failed()
            raise
        # What is there now stays: looking through it again and again would only hold up calls.
        gc.freeze()
        return hosted
