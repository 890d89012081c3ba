"""Sends activity to Pangea Secure Audit Log, if switched on: in batches, from where it stopped, and never in anybody's way."""

import asyncio
import contextlib
import json
import logging
import re
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bridge_app.config import AuditLog
from bridge_app.errors import SecretStoreUnavailable, StoreUnavailable
from bridge_app.models import Activity, AuditLogState, Finding
from bridge_app.sentences import Sentence
from bridge_app.store.activity import ActivityLog
from bridge_app.store.pangea_api import OpenHttp, PangeaApi, PangeaTrouble, Pauses, Trouble, service_address
from bridge_app.store.secrets import SecretStore
from bridge_app.store.settings import Settings

logger = logging.getLogger(__name__)

TOKEN = "audit log service token"
"""Name of the secret."""

BATCH = 200
SHIP_SECONDS = 10.0
_SENT, _LOST, _TROUBLE, _SOURCE = "audit log sent", "audit log lost", "audit log trouble", "audit log source"
_LIMITS = {"message": 32_766, "actor": 128, "action": 32, "source": 128, "status": 32, "target": 128, "new": 32_766}
_FIELD = re.compile(r"/?events/\d+/event/(\w+)")
Event = dict[str, str]


class AuditShipping:
    """Lines of the activity log on their way to Pangea.

    The activity log itself is the spool: what waits there is bounded by its trimming, and what was trimmed unsent is counted.
    A line is sent at least once; its number in `new` tells a second time from the first.
    """

    def __init__(
        self,
        *,
        activity: ActivityLog,
        settings: Settings,
        store: Callable[[], SecretStore],
        clock: Callable[[], float],
        open_http: OpenHttp,
        on_change: Callable[[], None] = lambda: None,
        on_trouble: Callable[[Trouble], None] = lambda trouble: None,
    ) -> None:
        self._activity = activity
        self._settings = settings
        self._store = store
        self._clock = clock
        self._open_http = open_http
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._has_changed = asyncio.Event()
        self._unwanted: set[str] = set()
        self._pauses = Pauses()
        self.log = AuditLog()
        self.trouble: Trouble | None = None

    def set_up(self, log: AuditLog) -> None:
        """Send from now on as these settings say. What happened before it was switched on is never sent."""
        if log.enabled and self._settings.get(_SENT) is None:
            self._settings.put(_SENT, str(self._activity.ends()[1]))
        if not log.enabled and self._settings.get(_SENT) is not None:
            for key in (_SENT, _LOST, _TROUBLE):
                self._settings.delete(key)
        self.log = log
        self._unwanted.clear()
        self._pauses.forget()
        self._set_trouble(None)
        self._has_changed.set()

    def state(self) -> AuditLogState | None:
        """Return how it gets on, as any process can tell; None if nothing is sent."""
        sent = self._settings.get(_SENT) if self.log.enabled else None
        if sent is None:
            return None
        oldest, newest = self._activity.ends()
        trimmed = max(0, oldest - int(sent) - 1) if newest >= int(sent) else 0
        waiting = max(0, newest - max(int(sent), oldest - 1)) if newest >= int(sent) else newest - oldest + 1
        return AuditLogState(waiting, int(self._settings.get(_LOST) or 0) + trimmed, self._settings.get(_TROUBLE) or "")

    async def run(self) -> None:
        """Send what there is to send, for ever."""
        while True:
            self._has_changed.clear()
            if not self.log.enabled:
                await self._has_changed.wait()
                continue
            async with self._open_http() as http:
                while not self._has_changed.is_set():
                    pause = await self._ship(http)
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(pause):
                            await self._has_changed.wait()

    async def examine(self, log: AuditLog, token: str | None) -> tuple[Finding, ...]:
        """Try settings out by sending one event that says what it is; a token of None is the one that is kept."""
        event = self._event_of_ours("test", "MCP Auth Bridge was tested from its settings.")
        try:
            given = token or await self.kept_token_for(log) or ""
            async with self._open_http() as http:
                await self._send(self._api(http, log, given), log, [event], set())
        except (PangeaTrouble, SecretStoreUnavailable) as error:
            return (Finding(Sentence("One event"), False, error.title, error.hint),)
        return (
            Finding(
                Sentence("One event"),
                True,
                Sentence("taken by Pangea Secure Audit Log"),
                Sentence("It says that it is a test."),
            ),
        )

    async def kept_token_for(self, log: AuditLog) -> str | None:
        """Return the kept token, but only to the address it was given for. Raises SecretStoreUnavailable, PangeaTrouble."""
        is_same = bool(self.log.domain) and service_address(log.domain, "audit") == service_address(
            self.log.domain, "audit"
        )
        return await self._store().get(TOKEN) if is_same else None

    async def _ship(self, http: Any) -> float:
        """Send all that waits; return how long to leave it at that."""
        log = self.log
        try:
            api = self._api(http, log, await self._store().get(TOKEN) or "")
            is_more = True
            while is_more and not self._has_changed.is_set():
                is_more = await self._ship_batch(api, log)
        except PangeaTrouble as error:
            return self._note_failure(error)
        except (SecretStoreUnavailable, StoreUnavailable) as error:
            # Said elsewhere, each in its own place; here it only has to pass.
            logger.info("the audit log waits: %s", error.title)
            return SHIP_SECONDS
        self._pauses.forget()
        self._set_trouble(None)
        return SHIP_SECONDS

    async def _ship_batch(self, api: PangeaApi, log: AuditLog) -> bool:
        """Send one batch and remember that it is sent; tell whether there may be more."""
        sent = int(self._settings.get(_SENT) or 0)
        oldest, newest = self._activity.ends()
        if newest < sent:
            # Somebody emptied the log: its numbers begin anew.
            self._settings.put(_SENT, str(sent := oldest - 1))
        lost = max(0, oldest - sent - 1)
        lines = self._activity.after(sent, limit=BATCH)
        if not lines:
            return False
        events = [self._event_for(number, line) for number, line in lines]
        if lost:
            words = Sentence("{lost} older events were trimmed before they could be sent.", lost=lost)
            events.insert(0, self._event_of_ours("lost", words, status="failure"))
        await self._send(api, log, events, self._unwanted)
        if self._settings.get(_SENT) is None:
            return False  # switched off meanwhile
        if lost:
            self._settings.put(_LOST, str(int(self._settings.get(_LOST) or 0) + lost))
        self._settings.put(_SENT, str(lines[-1][0]))
        self._on_change()
        return len(lines) == BATCH

    async def _send(self, api: PangeaApi, log: AuditLog, events: list[Event], unwanted: set[str]) -> None:
        """Send events; a field that this log does not have becomes unwanted and is left out. Raises PangeaTrouble."""
        while True:
            wanted = [{"event": {k: v for k, v in event.items() if k not in unwanted}} for event in events]
            body = {"events": wanted, **({"config_id": log.config_id} if log.config_id else {})}
            try:
                await api.call("v2/log", body)
            except PangeaTrouble as error:
                named = {found[1] for _, place in error.fields if (found := _FIELD.fullmatch(place))}
                new = named & (_LIMITS.keys() | {"timestamp"}) - unwanted - {"message"}
                if error.kind != "refused" or not new:
                    raise
                logger.warning("this audit log has no field %s: left out", ", ".join(sorted(new)))
                unwanted |= new
            else:
                return

    def _api(self, http: Any, log: AuditLog, token: str) -> PangeaApi:
        if not token:
            raise PangeaTrouble(
                "token", "The service token of the audit log is missing.", "Type it in Settings → Audit log."
            )
        return PangeaApi(http, "audit", service_address(log.domain, "audit"), token)

    def _event_for(self, number: int, line: Activity) -> Event:
        details = {"line": number, "outcome": line.outcome, "grant": line.grant_id, "ms": line.ms}
        return self._bounded(
            {
                "message": f"{line.client_name}: {line.detail}" if line.client_name else line.detail,
                "actor": line.subject or "",
                "action": line.kind,
                "source": self._source(),
                "status": "success" if line.outcome == "ok" else "failure",
                "target": line.client_name or "",
                "timestamp": _timestamp(line.at),
                "new": json.dumps({name: value for name, value in details.items() if value is not None}),
            }
        )

    def _event_of_ours(self, action: str, message: str, status: str = "success") -> Event:
        return self._bounded(
            {
                "message": message,
                "action": action,
                "source": self._source(),
                "status": status,
                "timestamp": _timestamp(self._clock()),
            }
        )

    def _bounded(self, event: Event) -> Event:
        return {name: value[: _LIMITS.get(name, 128)] for name, value in event.items() if value}

    def _source(self) -> str:
        """Return what tells this installation from others; not the computer's name, which is nobody's business."""
        known = self._settings.get(_SOURCE)
        if known is None:
            self._settings.put(_SOURCE, known := secrets.token_hex(4))
        return f"mcp-auth-bridge {known}"

    def _note_failure(self, error: PangeaTrouble) -> float:
        pause = self._pauses.after(error)
        since = self.trouble.since if self.trouble is not None else self._clock()
        self._set_trouble(Trouble(error.title, error.hint, error.needs_person, since))
        return pause

    def _set_trouble(self, trouble: Trouble | None) -> None:
        if trouble == self.trouble:
            return
        self.trouble = trouble
        try:
            if trouble is None:
                self._settings.delete(_TROUBLE)
            else:
                self._settings.put(_TROUBLE, f"{trouble.title} {trouble.hint}")
        except StoreUnavailable as error:
            logger.warning("%s", error)
        if trouble is not None:
            logger.warning("activity waits to be sent to Pangea: %s %s", trouble.title, trouble.hint)
        if trouble is not None and trouble.needs_person:
            self._on_trouble(trouble)
        self._on_change()


def _timestamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
