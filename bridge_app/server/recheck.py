"""A request that stays open longer than an answer about its token is believed: asked about again, and ended with the token."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bridge_app.server.live import Live, Tracked

logger = logging.getLogger(__name__)


class Recheck:
    """Stands between one request and `Live`, and ends the request when its token is no longer good.

    `is_good` is asked after the seconds it returned last time; it returns None for a token that has ended.
    Only the request itself is ended: the grant may have other, younger tokens.
    """

    def __init__(self, live: Live, is_good: Callable[[], Awaitable[float | None]], seconds: float) -> None:
        self._live = live
        self._is_good = is_good
        self._seconds = seconds
        self._cancel: Callable[[str], None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._asking: asyncio.Task[None] | None = None

    def track(self, grant_id: str, cancel: Callable[[str], None], *, is_request: bool = True) -> Tracked:
        """Track work of a grant, and remember how the request is ended: it is tracked before everything else."""
        if is_request and self._cancel is None:
            self._cancel = cancel
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._begin)
        return self._live.track(grant_id, cancel, is_request=is_request)

    def close(self) -> None:
        """Ask no more: the request is over."""
        self._cancel = None
        if self._timer is not None:
            self._timer.cancel()
        if self._asking is not None:
            self._asking.cancel()

    def _begin(self) -> None:
        self._asking = asyncio.create_task(self._ask(), name="look at an open request's token again")

    async def _ask(self) -> None:
        while True:
            try:
                seconds = await self._is_good()
            except Exception:
                logger.exception("the token of an open request could not be looked at again")
                seconds = None
            if seconds is None:
                if self._cancel is not None:
                    self._cancel("expired")
                return
            await asyncio.sleep(seconds)
