"""Questions waiting for a human: ask, answer, expire."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bridge_app.errors import NotFound
from bridge_app.events import ApprovalAnswered, ApprovalAsked, EventBus
from bridge_app.models import Approval
from bridge_app.sentences import to_keep

OnAnswer = Callable[[bool, str], None]
"""Called once with the answer and who gave it: "you", "time ran out", "the app gave up" …"""


@dataclass
class _Waiting:
    approval: Approval
    on_answer: OnAnswer
    is_over: asyncio.Event = field(default_factory=asyncio.Event)


class Approvals:
    """The queue of open questions. Thread rule: the thread that owns the bridge.

    No answer in time means no. Every question ends exactly once.
    """

    def __init__(self, events: EventBus) -> None:
        self._events = events
        self._waiting: dict[str, _Waiting] = {}

    def ask(self, approval: Approval, on_answer: OnAnswer) -> None:
        """Put a question into the queue; asking it again while it waits changes nothing."""
        if approval.id in self._waiting:
            return
        self._waiting[approval.id] = _Waiting(approval, on_answer)
        self._tell_asked(approval)

    def ask_again(self, approval_id: str) -> None:
        """Draw attention to a question that still waits."""
        if waiting := self._waiting.get(approval_id):
            self._tell_asked(waiting.approval)

    def answer(self, approval_id: str, is_allowed: bool, answered_by: str = "you") -> None:
        """Give the answer. Raises NotFound when the question is over, and what `on_answer` raises: it then stays open."""
        waiting = self._waiting.get(approval_id)
        if waiting is None:
            raise NotFound("This question has already ended.", "If the app still wants to connect, it will ask again.")
        # Recorded first: an answer that can't be written leaves the question open, to be answered again.
        waiting.on_answer(is_allowed, answered_by)
        del self._waiting[approval_id]
        waiting.is_over.set()
        asked = waiting.approval
        self._events.publish(
            ApprovalAnswered(
                asked.id,
                asked.client_name,
                is_allowed,
                answered_by,
                asked.kind,
                asked.grant_id or None,
                asked.tool,
                asked.right,
            )
        )

    def expire(self, now: float) -> None:
        """Answer no to every question whose time ran out."""
        for waiting in tuple(self._waiting.values()):
            if waiting.approval.expires_at <= now:
                self.answer(waiting.approval.id, False, to_keep("time ran out"))

    async def wait(self, approval_id: str, seconds: float) -> None:
        """Return when the question is over, or after `seconds`, whichever comes first."""
        waiting = self._waiting.get(approval_id)
        if waiting is None:
            return
        try:
            async with asyncio.timeout(seconds):
                await waiting.is_over.wait()
        except TimeoutError:
            return

    def _tell_asked(self, asked: Approval) -> None:
        self._events.publish(
            ApprovalAsked(asked.id, asked.client_name, asked.kind, asked.grant_id or None, asked.tool, asked.right)
        )

    def pending(self) -> tuple[Approval, ...]:
        """Return the open questions, oldest first."""
        return tuple(waiting.approval for waiting in self._waiting.values())
