"""Snapshots to paint, and an adapter that records what it is asked, for the tests of the window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bridge_app.errors import BridgeError
from bridge_app.models import (
    Activity,
    ActivityFilter,
    ActivityHour,
    ActivityPage,
    Approval,
    ApprovalKind,
    Grant,
    GrantProgram,
    GrantState,
    Identity,
    Problem,
    Program,
    RunState,
    Snapshot,
    Upstream,
)
from bridge_app.paths import Paths

NOW = 1_794_000_000.0
ADDRESS = "http://localhost:8000/mcp"
ADA = Identity("https://pangea.example", "sub-ada", "Ada Lovelace", "ada@example.com")
LOCAL = Identity("local", "ada", "ada")
UPSTREAMS = (Upstream("builtin", "Bridge", "ready", 2), Upstream("notes", "Notes", "ready", 9))
HOSTILE = "<img src=x onerror=alert(1)><b>Bank</b> \u202egnitpircs\u202c \u0645\u0631\u062d\u0628\u0627 " + "W" * 400


def grant(number: int = 1, **changes: Any) -> Grant:
    """Return an active grant; equal numbers give equal grants."""
    base = Grant(
        id=f"grant-{number:05d}",
        client_id=f"client-{number}",
        client_name=f"App {number}",
        client_kind="dynamic",
        client_version=f"app/{number}.0",
        redirect_host="localhost:33418",
        identity=LOCAL,
        scopes=("mcp",),
        upstreams=("builtin", "notes"),
        created_at=NOW - 86400.0 * 3 - number,
        last_seen_at=NOW - 60.0 * number,
        calls=number * 10,
        calls_today=number,
        expires_at=NOW + 86400.0 * 29,
        state=GrantState.ACTIVE,
        ended_at=None,
        ended_because=None,
    )
    return replace(base, **changes)


def ended(number: int = 1, **changes: Any) -> Grant:
    """Return a revoked grant."""
    base = grant(number, state=GrantState.REVOKED, ended_at=NOW - 7200.0, ended_because="revoked in the app")
    return replace(base, **changes)


def approval(number: int = 1, **changes: Any) -> Approval:
    """Return a question that waits two minutes more."""
    base = Approval(
        id=f"approval-{number}",
        kind=ApprovalKind.CONNECT,
        code="K7Q3-M2XD",
        client_name=f"App {number}",
        client_id_host=None,
        redirect_host="localhost:33418",
        scopes=("mcp",),
        upstreams=("builtin", "notes"),
        asked_at=NOW - 10.0 + number,
        expires_at=NOW + 120.0,
    )
    return replace(base, **changes)


def snapshot(**changes: Any) -> Snapshot:
    """Return a running bridge without clients."""
    base = Snapshot(
        taken_at=NOW,
        state=RunState.RUNNING,
        address=ADDRESS,
        version="0.1.0",
        started_at=NOW - 3600.0,
        secrets_kept_in="GNOME Keyring",
        is_paused=False,
        upstreams=UPSTREAMS,
    )
    return replace(base, **changes)


CURSOR = Program("/usr/share/cursor/cursor")
BRIDGED = Program(
    "/home/ada/.nvm/versions/node/v22.11.0/bin/node",
    "/home/ada/.npm/_npx/5f7a8f1c2d3e4b5a/node_modules/mcp-remote/dist/proxy.js",
    "Cursor",
)
STRANGER = Program("/usr/bin/python3.11", "/home/ada/Downloads/notes/collect.py", "gnome-terminal-server")


def used_by(
    *programs: Program, others: tuple[Program, ...] = (), pids: tuple[int, ...] = ()
) -> tuple[GrantProgram, ...]:
    """Return the programs of a grant: its own, then others that nobody has said anything of."""
    return (
        *(GrantProgram(number, each, True, NOW - 86400.0, pids) for number, each in enumerate(programs, 1)),
        *(GrantProgram(number, each, False, NOW - 300.0) for number, each in enumerate(others, 51)),
    )


PORT_PROBLEM = Problem(
    "port",
    "Port 8000 is taken. node is using it.",
    "Close that program and try again, or choose another port; connected apps then need the new address.",
    "Try again",
)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class QuietHistory:
    """A log of a day on which happened what the test says, or nothing."""

    def __init__(self) -> None:
        self.day: dict[ActivityFilter, tuple[ActivityHour, ...]] = {}
        self.usual = (ActivityHour(),) * 24
        """What happened to all others."""
        self.asked: list[ActivityFilter] = []
        self.lines: dict[ActivityFilter, tuple[Activity, ...]] = {}
        """The log of each, newest first."""
        self.usual_lines: tuple[Activity, ...] = ()

    def hours(self, wanted: ActivityFilter, *, since: float) -> tuple[ActivityHour, ...]:
        """Return what happened in each hour."""
        self.asked.append(wanted)
        return self.day.get(wanted, self.usual)

    def find(self, wanted: ActivityFilter, *, limit: int) -> ActivityPage:
        """Return the last lines."""
        return ActivityPage(self.lines.get(wanted, self.usual_lines)[:limit], 0, 0)


class RecordingBridge:
    """Notes which command was called with what."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.history = QuietHistory()
        self.returns: dict[str, Any] = {"known_tools": ()}
        """What a command answers, by its name; None if nothing is said here."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def record(*values: Any) -> Any:
            self.calls.append((name, *values))
            return self.returns.get(name)

        return record


class RecordingAdapter(QObject):
    """Has the shape of the real adapter; commands run when the test says so."""

    changed = Signal(object)
    failed = Signal(object)
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bridge = RecordingBridge()
        self.paths = Paths.standard()
        self.waiting: list[tuple[Callable[[Any], Any], Callable[[Any], None] | None]] = []

    def submit(self, command: Callable[[Any], Any], then: Callable[[Any], None] | None = None) -> None:
        """Keep a command for `run_commands`."""
        self.waiting.append((command, then))

    def work(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do slow work at once."""
        try:
            answer = job()
        except BridgeError as error:
            answer = error
        then(answer)

    def run_commands(self) -> list[tuple[Any, ...]]:
        """Run what was submitted; return all calls so far."""
        waiting, self.waiting = self.waiting, []
        for command, then in waiting:
            answer = command(self.bridge)
            if then is not None:
                then(answer)
        return self.bridge.calls

    def fail_commands(self, error: BridgeError) -> None:
        """Let what was submitted fail."""
        self.waiting.clear()
        self.failed.emit(error)
