"""Activity on its way to Pangea Secure Audit Log: complete, bounded, without secrets, and in nobody's way."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pangea import PangeaConfig
from pangea.services import Audit

from bridge_app import audit_shipping
from bridge_app.audit_shipping import TOKEN, AuditShipping
from bridge_app.config import AuditLog
from bridge_app.errors import SecretStoreUnavailable
from bridge_app.models import Activity, AuditLogState
from bridge_app.store import activity as activity_module
from bridge_app.store import pangea_api
from bridge_app.store.activity import ActivityLog
from bridge_app.store.database import Database
from bridge_app.store.pangea_api import Trouble
from bridge_app.store.secrets import MemorySecretStore, SecretStore
from bridge_app.store.settings import Settings
from tests.demo.person import StandIn, served, stand_in
from tests.fakes import Clock

ON = AuditLog(True, "http://127.0.0.1:9")


@dataclass
class Desk:
    """An activity log, a stand-in, and what carries one to the other."""

    pangea: StandIn
    database: Database
    troubles: list[Trouble] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)
    store: SecretStore = field(default_factory=MemorySecretStore)

    def __post_init__(self) -> None:
        self.activity = ActivityLog(self.database)
        self.shipping = self.make()

    def make(self) -> AuditShipping:
        return AuditShipping(
            activity=self.activity,
            settings=Settings(self.database),
            store=lambda: self.store,
            clock=self.clock,
            open_http=lambda: httpx.AsyncClient(transport=httpx.ASGITransport(self.pangea.app)),
            on_trouble=self.troubles.append,
        )

    def happen(self, count: int = 1, **facts: Any) -> None:
        """Let things happen that the activity log tells."""
        for number in range(count):
            line = {"kind": "called", "client_name": "Cursor", "subject": "Alice", "detail": f"tools/call {number}"}
            self.activity.append(Activity(**{"at": self.clock(), "grant_id": "g1", **line, **facts}))
            self.activity.flush()

    def events(self) -> list[dict[str, Any]]:
        """Return what Pangea has."""
        return [each["envelope"]["event"] for each in self.pangea.app.state.audit.records]

    @property
    def state(self) -> AuditLogState:
        found = self.shipping.state()
        assert found is not None
        return found

    @asynccontextmanager
    async def running(self, log: AuditLog = ON) -> AsyncIterator[None]:
        self.shipping.set_up(log)
        working = asyncio.create_task(self.shipping.run())
        try:
            yield
        finally:
            working.cancel()
            await asyncio.wait([working])

    async def until(self, claim: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not claim():
                await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_shipping, "SHIP_SECONDS", 0.01)
    monkeypatch.setattr(pangea_api, "FIRST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(pangea_api, "LONGEST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(pangea_api, "NEEDS_PERSON_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(pangea_api, "_POLL_SECONDS", 0.01)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "bridge.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
async def desk(database: Database) -> Desk:
    made = Desk(stand_in(), database)
    await made.store.put(TOKEN, made.pangea.cloud.service_token)
    return made


async def test_what_happens_from_now_on_is_sent_and_what_was_before_is_not(desk: Desk) -> None:
    desk.happen(5, detail="before")
    async with desk.running():
        assert desk.state.waiting == 0
        desk.happen(detail="tools/call search", ms=12.5, outcome="failed")
        await desk.until(lambda: desk.events())

        (event,) = desk.events()
        assert event["message"] == "Cursor: tools/call search"
        assert (event["actor"], event["target"], event["action"], event["status"]) == (
            "Alice",
            "Cursor",
            "called",
            "failure",
        )
        assert event["timestamp"] == "2027-01-15T08:00:00.000Z"
        assert json.loads(event["new"]) == {"line": 6, "outcome": "failed", "grant": "g1", "ms": 12.5}
        assert event["source"].startswith("mcp-auth-bridge ")
        assert desk.state == AuditLogState(0, 0, "")


async def test_pangea_s_own_sdk_finds_what_was_sent(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with served() as pangea:
        desk = Desk(pangea, database)
        await desk.store.put(TOKEN, pangea.cloud.service_token)
        desk.shipping._open_http = httpx.AsyncClient
        async with desk.running(AuditLog(True, pangea.base)):
            desk.happen(detail="tools/call search")
            await desk.until(lambda: desk.events())
        config = PangeaConfig(base_url_template=f"{pangea.base}/api/{{SERVICE_NAME}}")

        found = await asyncio.to_thread(lambda: Audit(pangea.cloud.service_token, config).search("search"))

        assert found.result is not None
        assert found.result.count == 1


async def test_many_lines_go_in_batches_and_in_order(desk: Desk) -> None:
    async with desk.running():
        desk.happen(450)
        await desk.until(lambda: desk.state.waiting == 0)

    numbers = [json.loads(each["new"])["line"] for each in desk.events()]
    assert numbers == list(range(1, 451))
    sent = desk.pangea.cloud.journal.entries("/api/audit/v2/log")
    assert len(sent) >= 3


async def test_a_restart_goes_on_where_it_stopped(desk: Desk) -> None:
    async with desk.running():
        desk.happen(3)
        await desk.until(lambda: desk.state.waiting == 0)
    desk.happen(2)
    desk.shipping = desk.make()

    async with desk.running():
        assert desk.state.waiting == 2
        await desk.until(lambda: desk.state.waiting == 0)

    assert len(desk.events()) == 5


OUTAGES: list[tuple[dict[str, Any] | None, dict[str, Any] | None, str, bool]] = [
    ({"audit": "down"}, None, "has a problem of its own (503)", False),
    ({"audit": "no_credit"}, None, "There is no credit left", True),
    ({"service": "gone"}, None, "has a problem of its own (410)", False),
    ({"service": "parked"}, None, "not an answer", False),
    (None, {"kind": "rate_limit", "retry_after": 0}, "too busy", False),
    (None, {"kind": "unavailable"}, "has a problem of its own (503)", False),
    (None, {"kind": "empty"}, "not an answer", False),
    (None, {"kind": "redirect"}, "not an answer", False),
    (None, {"kind": "api_status", "status": 401, "api_status": "Unauthorized"}, "does not accept", True),
    (None, {"kind": "api_status", "status": 400, "api_status": "MissingConfigID"}, "refuses this", True),
    (None, {"kind": "api_status", "status": 400, "api_status": "ValidationError"}, "did not understand", True),
]


@pytest.mark.parametrize(("knobs", "fault", "words", "needs_person"), OUTAGES, ids=lambda value: str(value)[:60])
async def test_in_an_outage_lines_wait_and_are_counted_and_none_is_lost(
    desk: Desk, knobs: dict[str, Any] | None, fault: dict[str, Any] | None, words: str, needs_person: bool
) -> None:
    if knobs:
        desk.pangea.cloud.knobs.change(knobs)
    if fault:
        desk.pangea.cloud.faults.add("/api/audit/*", **{"times": None, **fault})
    async with desk.running():
        desk.happen(12)
        await desk.until(lambda: desk.shipping.trouble is not None)

        assert desk.state.waiting == 12
        assert words in desk.state.trouble
        assert [trouble.needs_person for trouble in desk.troubles[:1]] == ([True] if needs_person else [])
        # Another process, such as the one of `status`, sees the same.
        other = desk.make()
        other.log = ON
        assert other.state() == desk.state

        desk.pangea.cloud.knobs.change({"audit": "up", "service": "up"})
        desk.pangea.cloud.faults.clear()
        await desk.until(lambda: desk.state.waiting == 0)
        assert desk.shipping.trouble is None
    assert len(desk.events()) == 12


async def test_retry_after_is_heeded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pangea_api, "NEEDS_PERSON_PAUSE_SECONDS", 3600.0)
    desk.pangea.cloud.faults.add("/api/audit/*", "rate_limit", retry_after=30, times=1)
    async with desk.running():
        desk.happen()
        await desk.until(lambda: desk.shipping.trouble is not None)
        await asyncio.sleep(0.1)

        assert len(desk.pangea.cloud.journal.entries("/api/audit/v2/log")) == 1
        # New settings end the pause.
        desk.shipping.set_up(ON)
        await desk.until(lambda: desk.events())


async def test_a_lost_reply_sends_twice_with_the_same_number(desk: Desk) -> None:
    desk.pangea.cloud.faults.add("/api/audit/v2/log", "truncated", times=1)
    async with desk.running():
        desk.happen(2)
        await desk.until(lambda: desk.state.waiting == 0)

    assert sorted(json.loads(each["new"])["line"] for each in desk.events()) == [1, 1, 2, 2]


async def test_an_answer_for_later_is_waited_for_and_not_asked_for_twice(desk: Desk) -> None:
    body = json.dumps({"status": "Accepted", "request_id": "prq_" + "a" * 32, "result": {}})
    desk.pangea.cloud.faults.add(
        "/api/audit/v2/log", "status", status=202, body=body, content_type="application/json", times=1
    )
    done = json.dumps({"status": "Success", "result": {"results": []}})
    desk.pangea.cloud.faults.add(
        "/api/audit/request/*", "status", status=200, body=done, content_type="application/json", times=1
    )
    async with desk.running():
        desk.happen()
        await desk.until(lambda: desk.state.waiting == 0)

    assert len(desk.pangea.cloud.journal.entries("/api/audit/v2/log")) == 1


@pytest.mark.parametrize("field", ["new", "actor", "timestamp"])
async def test_a_field_this_log_does_not_have_is_left_out(desk: Desk, field: str) -> None:
    desk.pangea.cloud.knobs.change({"audit_reject_field": field})
    async with desk.running():
        desk.happen(3)
        await desk.until(lambda: desk.state.waiting == 0)

    assert len(desk.events()) == 3
    assert all(field not in each for each in desk.events())
    assert all("message" in each for each in desk.events())


async def test_long_words_are_cut_to_what_the_log_takes(desk: Desk) -> None:
    async with desk.running():
        desk.happen(detail="x" * 40_000, client_name="y" * 500, subject="z" * 500, kind="k" * 50)
        await desk.until(lambda: desk.state.waiting == 0)

    (event,) = desk.events()
    assert (len(event["message"]), len(event["target"]), len(event["actor"]), len(event["action"])) == (
        32_766,
        128,
        128,
        32,
    )


async def test_what_was_trimmed_before_it_could_be_sent_is_counted_and_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity_module, "KEEP_ROWS", 10)
    desk.pangea.cloud.knobs.change({"audit": "down"})
    async with desk.running():
        desk.happen(35)
        await desk.until(lambda: desk.shipping.trouble is not None)
        assert (desk.state.waiting, desk.state.lost) == (10, 25)

        desk.pangea.cloud.knobs.change({"audit": "up"})
        await desk.until(lambda: desk.state.waiting == 0)

    assert desk.state.lost == 25
    assert len(desk.events()) == 11
    assert desk.events()[0]["message"] == "25 older events were trimmed before they could be sent."


async def test_a_log_that_was_emptied_begins_anew(desk: Desk) -> None:
    async with desk.running():
        desk.happen(5)
        await desk.until(lambda: desk.state.waiting == 0)
        with desk.database.transaction() as connection:
            connection.execute("DELETE FROM activity")
        desk.happen(2, detail="after")
        assert desk.state.waiting == 2
        await desk.until(lambda: len(desk.events()) == 7)

    assert (desk.state.waiting, desk.state.lost) == (0, 0)


async def test_switched_off_nothing_is_sent_or_remembered(desk: Desk) -> None:
    async with desk.running():
        desk.happen()
        await desk.until(lambda: desk.events())
        desk.shipping.set_up(AuditLog())
        desk.happen(3)
        await asyncio.sleep(0.1)
        assert desk.shipping.state() is None

        desk.shipping.set_up(ON)
        desk.happen(detail="again")
        await desk.until(lambda: len(desk.events()) == 2)

    assert desk.events()[-1]["message"] == "Cursor: again"


async def test_a_locked_place_for_secrets_is_waited_for_without_a_word(desk: Desk) -> None:
    class Locked(MemorySecretStore):
        async def get(self, name: str) -> str | None:
            raise SecretStoreUnavailable("locked")

    open_store, desk.store = desk.store, Locked()
    async with desk.running():
        desk.happen()
        await asyncio.sleep(0.05)
        assert desk.shipping.trouble is None

        desk.store = open_store
        await desk.until(lambda: desk.events())


async def test_a_missing_token_is_said_once(desk: Desk) -> None:
    await desk.store.delete(TOKEN)
    async with desk.running():
        desk.happen()
        await desk.until(lambda: desk.troubles)
        await asyncio.sleep(0.1)

    assert [trouble.title for trouble in desk.troubles] == ["The service token of the audit log is missing."]
    assert not desk.pangea.cloud.journal.entries()


async def test_a_test_sends_one_event_that_says_so(desk: Desk) -> None:
    (well,) = await desk.shipping.examine(ON, desk.pangea.cloud.service_token)
    (wrong,) = await desk.shipping.examine(ON, "pts_" + "z" * 32)

    assert well.is_well
    assert [each["action"] for each in desk.events()] == ["test"]
    assert not wrong.is_well
    assert "does not accept the service token" in wrong.words


async def test_the_kept_token_goes_to_no_other_address(desk: Desk) -> None:
    desk.shipping.set_up(ON)

    (kept,) = await desk.shipping.examine(ON, None)
    (elsewhere,) = await desk.shipping.examine(AuditLog(True, "http://127.0.0.1:10"), None)

    assert kept.is_well
    assert elsewhere.words == "The service token of the audit log is missing."
    assert len(desk.pangea.cloud.journal.entries()) == 1


async def test_no_token_is_in_events_words_or_the_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    token = desk.pangea.cloud.service_token
    desk.pangea.cloud.knobs.change({"audit": "no_credit"})
    async with desk.running():
        desk.happen(2)
        await desk.until(lambda: desk.shipping.trouble is not None)
        shown = f"{desk.state} {desk.shipping.trouble} {caplog.text}"
        desk.pangea.cloud.knobs.change({"audit": "up"})
        await desk.until(lambda: desk.state.waiting == 0)

    assert token not in shown + json.dumps(desk.events())


async def test_lines_cleared_before_they_were_sent_are_counted_and_those_after_are_sent(desk: Desk) -> None:
    desk.shipping.set_up(ON)
    desk.happen(3)
    desk.activity.clear()
    assert (desk.state.waiting, desk.state.lost) == (0, 3)
    desk.happen(2, detail="after")

    async with desk.running():
        await desk.until(lambda: len(desk.events()) >= 3)

    said = [event["message"] for event in desk.events()]
    assert said == ["3 older events were trimmed before they could be sent.", "Cursor: after", "Cursor: after"]
    assert desk.state == AuditLogState(0, 3, "")
