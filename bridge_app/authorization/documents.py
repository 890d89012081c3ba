"""Fetches client metadata documents (CIMD), and tells whether that is possible now."""

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from bridge_app.authorization.clients import ClientDocument, DocumentUnavailable

if TYPE_CHECKING:
    from fastmcp.server.auth.cimd import CIMDFetcher

ONLINE_CHECK_HOST = "claude.ai"
"""A host that serves such a document; a connection is opened and closed again, nothing is sent."""


class GuardedFetcher:
    """Fetches with FastMCP's fetcher: pinned addresses, no private ones, 5 kB, no redirects.

    FastMCP is loaded when the first document is asked for, not before: it takes most of a second and 34 MiB.
    """

    CHECK_SECONDS = 300.0

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._checked_at: float | None = None
        self._checking = asyncio.Lock()
        self._is_online = False
        self._fetcher: CIMDFetcher | None = None

    async def fetch(self, client_id: str) -> ClientDocument:
        """Return the document. Raises DocumentUnavailable."""
        if self._fetcher is None:
            self._fetcher = await asyncio.to_thread(_load)
        from fastmcp.server.auth.cimd import CIMDFetchError, CIMDValidationError

        try:
            document = await self._fetcher.fetch(client_id)
            # FastMCP forgives a slash at the end; the draft does not, and two ids must not be one client.
            if str(document.client_id) != client_id:
                raise CIMDValidationError("the document names another client")
        except (CIMDFetchError, CIMDValidationError, ValueError, OSError, RecursionError) as error:
            raise DocumentUnavailable(
                "The app's metadata document can't be fetched.", "Check the internet connection, then connect again."
            ) from error
        return ClientDocument(document.client_name, tuple(document.redirect_uris), document.token_endpoint_auth_method)

    async def is_online(self) -> bool:
        """Tell whether a name on the internet resolves and answers on the https port; asked at most every five minutes."""
        async with self._checking:
            now = self._clock()
            if self._checked_at is None or now - self._checked_at > self.CHECK_SECONDS:
                self._is_online = await self._try()
                self._checked_at = now
            return self._is_online

    async def _try(self) -> bool:
        try:
            async with asyncio.timeout(1.5):
                _, writer = await asyncio.open_connection(ONLINE_CHECK_HOST, 443)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True


def _load() -> "CIMDFetcher":
    from fastmcp.server.auth.cimd import CIMDFetcher

    return CIMDFetcher(timeout=5.0)
