"""Work now open, by grant: track it, count it, end it."""

import logging
from collections.abc import Callable
from types import TracebackType

logger = logging.getLogger(__name__)


class Tracked:
    """One piece of open work; a context manager that stops tracking when the work is over."""

    __slots__ = ("_live", "cancel", "grant_id", "is_request")

    def __init__(self, live: "Live", grant_id: str, cancel: Callable[[str], None], is_request: bool) -> None:
        self._live: Live | None = live
        self.grant_id = grant_id
        self.cancel = cancel
        self.is_request = is_request

    @property
    def is_over(self) -> bool:
        """Whether the work ended, by itself or with its grant."""
        return self._live is None

    def stop(self) -> None:
        """Say that the work is over; saying it again does nothing."""
        live, self._live = self._live, None
        if live is not None:
            live._forget(self)

    def __enter__(self) -> "Tracked":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class Live:
    """Know every open request, stream and MCP session by grant, so that all of a grant's work can be ended at once.

    Thread rule: the event loop's thread only. `on_change` hears the grant id whenever its count of requests changes.
    """

    def __init__(self, on_change: Callable[[str], None] | None = None) -> None:
        self._work: dict[str, set[Tracked]] = {}
        self._requests: dict[str, int] = {}
        self._on_change = on_change
        self._closed_because: str | None = None

    def track(self, grant_id: str, cancel: Callable[[str], None], *, is_request: bool = True) -> Tracked:
        """Track work of a grant; `cancel(reason)` is called at most once, when the grant ends first.

        `is_request` tells what people see counted (requests and streams) from what is merely held (an MCP session).
        After `close`, work is ended as soon as it is tracked, before this returns.
        """
        tracked = Tracked(self, grant_id, cancel, is_request)
        self._work.setdefault(grant_id, set()).add(tracked)
        if is_request:
            self._requests[grant_id] = self._requests.get(grant_id, 0) + 1
            self._tell(grant_id)
        if self._closed_because is not None:
            tracked.stop()
            cancel(self._closed_because)
        return tracked

    def end(self, grant_id: str, reason: str) -> int:
        """End all open work of a grant, requests first, and return how many requests and streams that were."""
        requests = 0
        for tracked in sorted(self._work.get(grant_id, ()), key=lambda tracked: not tracked.is_request):
            if tracked.is_over:
                continue
            tracked.stop()
            requests += tracked.is_request
            try:
                tracked.cancel(reason)
            except Exception:
                logger.exception("work of a grant could not be ended")
        return requests

    def end_all(self, reason: str) -> int:
        """End all open work of all grants."""
        return sum(self.end(grant_id, reason) for grant_id in tuple(self._work))

    def close(self, reason: str) -> int:
        """End all open work of all grants, and from now on all new work too: the server stops."""
        self._closed_because = reason
        return self.end_all(reason)

    def count(self, grant_id: str) -> int:
        """Return how many requests and streams of a grant are open."""
        return self._requests.get(grant_id, 0)

    def grant_ids(self) -> set[str]:
        """Return the grants with anything to end: a request, a stream or an MCP session held for them."""
        return set(self._work)

    def _forget(self, tracked: Tracked) -> None:
        work = self._work.get(tracked.grant_id)
        if work is None or tracked not in work:
            return
        work.discard(tracked)
        if not work:
            del self._work[tracked.grant_id]
        if tracked.is_request:
            left = self._requests[tracked.grant_id] - 1
            if left:
                self._requests[tracked.grant_id] = left
            else:
                del self._requests[tracked.grant_id]
            self._tell(tracked.grant_id)

    def _tell(self, grant_id: str) -> None:
        if self._on_change is not None:
            self._on_change(grant_id)
