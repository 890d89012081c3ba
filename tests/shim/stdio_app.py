"""AI apps that start the shim as their server on stdio, on bare pipes; and a bridge whose every word the test says."""

import contextlib
import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bridge_app.paths import Paths
from tests.clients.harness import REPOSITORY, TooLate, plain_environment

SECONDS = 30.0
VERSION = "2025-11-25"
MODERN = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}


def environment_for(home: Path, bridge_home: Path, **more: str) -> dict[str, str]:
    """What an app gives the shim: a home, a bridge, no browser and no keyring unless it says so."""
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "", "BROWSER": "false"}
    return (
        plain_environment(home)
        | {"MCP_AUTH_BRIDGE_HOME": str(bridge_home), "PYTHONPATH": str(REPOSITORY)}
        | bare
        | more
    )


def shim_command(app_id: str = "claude-desktop", *options: str) -> list[str]:
    # -P: what lies where the app runs is not to be taken for ours.
    return [sys.executable, "-P", "-m", "bridge_app", "connect", "--client", app_id, *options]


class StdioApp:
    """One app and the shim it started."""

    def __init__(self, environment: Mapping[str, str], *options: str, app_id: str = "claude-desktop") -> None:
        self._answers: dict[object, dict[str, Any]] = {}
        self.said: list[dict[str, Any]] = []
        """What came beside answers, and answers nobody asked for."""
        self.log: list[str] = []
        self._changed = threading.Condition()
        self._number = 0
        self.process = subprocess.Popen(
            shim_command(app_id, *options),
            env=dict(environment),
            cwd=environment["HOME"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._read, self._read_log)]
        for thread in self._threads:
            thread.start()

    # -- what the app says

    def say(self, text: bytes) -> None:
        """Write raw bytes."""
        assert self.process.stdin is not None
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def begin(
        self, method: str, params: Mapping[str, Any] | None = None, *, number: int | str | None = None
    ) -> int | str:
        """Make a request and return its id."""
        if number is None:
            self._number += 1
            number = self._number
        message: dict[str, Any] = {"jsonrpc": "2.0", "id": number, "method": method}
        if params is not None:
            message["params"] = params
        self.say(json.dumps(message).encode() + b"\n")
        return number

    def tell(self, method: str, params: Mapping[str, Any] | None = None) -> None:
        """Send a notification."""
        self.say(json.dumps({"jsonrpc": "2.0", "method": method, "params": dict(params or {})}).encode() + b"\n")

    def reply(self, number: object, result: Mapping[str, Any]) -> None:
        """Answer a question."""
        self.say(json.dumps({"jsonrpc": "2.0", "id": number, "result": result}).encode() + b"\n")

    # -- what it hears

    def answer(self, number: int | str | None, seconds: float = SECONDS) -> dict[str, Any]:
        """The answer to a request. Raises TooLate."""
        with self._changed:
            if not self._changed.wait_for(lambda: number in self._answers, seconds):
                raise TooLate(f"no answer to {number} in {seconds:.0f} s; heard {self.said}; log {self.log}")
            return self._answers.pop(number)

    def ask(self, method: str, params: Mapping[str, Any] | None = None, seconds: float = SECONDS) -> dict[str, Any]:
        """Make a request and return its answer."""
        return self.answer(self.begin(method, params), seconds)

    def hears(self, is_it: Callable[[dict[str, Any]], bool], seconds: float = SECONDS) -> dict[str, Any]:
        """What the bridge said by itself, once it has. Raises TooLate."""

        def found() -> dict[str, Any] | None:
            return next((each for each in self.said if is_it(each)), None)

        with self._changed:
            if not self._changed.wait_for(lambda: found() is not None, seconds):
                raise TooLate(f"it was not heard in {seconds:.0f} s; heard {self.said}; log {self.log}")
            message = found()
            assert message is not None
            self.said.remove(message)
            return message

    def reads_in_log(self, words: str, seconds: float = SECONDS) -> None:
        """Wait until the log says it. Raises TooLate."""
        with self._changed:
            if not self._changed.wait_for(lambda: any(words in line for line in self.log), seconds):
                raise TooLate(f"{words!r} is not in the log: {self.log}")

    def introduce(self, seconds: float = SECONDS, **capabilities: Any) -> dict[str, Any]:
        """Begin, as apps of the handshake era do; returns the answer."""
        me = {"name": "test", "version": "1"}
        answer = self.ask(
            "initialize", {"protocolVersion": VERSION, "capabilities": capabilities, "clientInfo": me}, seconds
        )
        if "result" in answer:
            self.tell("notifications/initialized")
        return answer

    def call(self, tool: str, seconds: float = SECONDS, **arguments: Any) -> dict[str, Any]:
        """Call a tool and return the answer."""
        return self.ask("tools/call", {"name": tool, "arguments": arguments}, seconds)

    # -- its end

    def leave(self) -> int:
        """Close the pipe, as apps do; returns the exit code."""
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        code = self.process.wait(SECONDS)
        self._finish()
        return code

    def end(self) -> None:
        """End it, whatever state it is in."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(SECONDS)
        self._finish()

    def _finish(self) -> None:
        for thread in self._threads:
            thread.join(SECONDS)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with contextlib.suppress(ValueError):
            for line in self.process.stdout:
                message = json.loads(line)
                with self._changed:
                    if "method" not in message and message.get("id") not in self._answers:
                        self._answers[message["id"]] = message
                    else:
                        self.said.append(message)
                    self._changed.notify_all()

    def _read_log(self) -> None:
        assert self.process.stderr is not None
        with contextlib.suppress(ValueError):
            for line in self.process.stderr:
                with self._changed:
                    self.log.append(line.decode(errors="replace").rstrip())
                    self._changed.notify_all()


class Request:
    """One request as it reached the scripted bridge, and the way to answer it."""

    def __init__(self, line: socket.socket, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        self.line = line
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.is_over = threading.Event()

    @property
    def message(self) -> Any:
        return json.loads(self.body)

    def answer(self, status: int = 200, body: bytes = b"", kind: str = "application/json", **headers: str) -> None:
        """Answer whole."""
        head = f"HTTP/1.1 {status} Words\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n"
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        self.line.sendall((head + more + "\r\n").encode() + body)
        self.is_over.set()

    def result(self, result: Any, **headers: str) -> None:
        """Answer a JSON-RPC request."""
        self.answer(200, json.dumps({"jsonrpc": "2.0", "id": self.message["id"], "result": result}).encode(), **headers)

    def stream(self, *events: str, **headers: str) -> None:
        """Begin a stream, and send these events in chunks."""
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n{more}\r\n"
        self.line.sendall(head.encode())
        for event in events:
            self.event(event)

    def event(self, event: str) -> None:
        """Send the text of one event."""
        data = event.encode() + b"\n\n"
        self.line.sendall(b"%x\r\n%s\r\n" % (len(data), data))

    def message_event(self, message: Mapping[str, Any], event_id: str = "") -> None:
        """Send a message as an event."""
        self.event((f"id: {event_id}\n" if event_id else "") + f"event: message\ndata: {json.dumps(message)}")

    def end(self) -> None:
        """End a stream in good order."""
        self.line.sendall(b"0\r\n\r\n")
        self.is_over.set()

    def hang_up(self) -> None:
        """Break the connection."""
        self.is_over.set()
        with contextlib.suppress(OSError):
            self.line.shutdown(socket.SHUT_RDWR)

    def is_left(self, seconds: float = SECONDS) -> bool:
        """Wait until the shim hangs up."""
        self.line.settimeout(seconds)
        try:
            return self.line.recv(1) == b""
        except TimeoutError:
            return False
        except OSError:
            return True


class ScriptedBridge:
    """Takes requests where the discovery file says a bridge is; the test answers each of them, and needs no login."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.paths = Paths.below(home)
        self.paths.prepare()
        self.requests: queue.Queue[Request] = queue.Queue()
        self._lines: list[socket.socket] = []
        self._unanswered: list[Request] = []
        self._threads: list[threading.Thread] = []
        self._door: socket.socket | None = None
        self.open()

    def open(self, *, announce: bool = True) -> None:
        """Listen at a new port."""
        self._door = door = socket.create_server(("127.0.0.1", 0))
        self.port = int(door.getsockname()[1])
        if announce:
            self.announce()
        self._start(self._accept, door)

    def announce(self, **facts: Any) -> None:
        """Write the discovery file."""
        usual = {"address": f"http://localhost:{self.port}/mcp", "port": self.port, "pid": os.getpid(), "version": "0"}
        self.paths.discovery_file.write_text(json.dumps(usual | facts))

    def close(self) -> None:
        """Be gone, with all connections."""
        if self._door is not None:
            with contextlib.suppress(OSError):
                self._door.shutdown(socket.SHUT_RDWR)
            self._door.close()
            self._door = None
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._lines.clear()
        for request in self._unanswered:
            request.is_over.set()
        self._unanswered.clear()

    def end(self) -> None:
        """Be gone for good."""
        self.close()
        for thread in self._threads:
            thread.join(SECONDS)

    def next(self, method: str | None = None, seconds: float = SECONDS) -> Request:
        """The next request; if a method is named, the body must be of that one. Raises TooLate."""
        try:
            request = self.requests.get(timeout=seconds)
        except queue.Empty:
            raise TooLate(f"no request for {method} in {seconds:.0f} s") from None
        if method is not None:
            assert request.method == "POST", f"{request.method} in place of {method}"
            assert request.message.get("method") == method, request.body
        return request

    def is_quiet(self, seconds: float) -> bool:
        """Tell whether nothing comes for so long."""
        try:
            self.requests.get(timeout=seconds)
        except queue.Empty:
            return True
        return False

    def welcome(self, app: StdioApp, session: str = "session-1", version: str = VERSION) -> Request:
        """Walk through the handshake with an app; returns the request for the stream, not yet answered."""
        number = app.begin(
            "initialize",
            {"protocolVersion": VERSION, "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
        )
        self.next("initialize").result({"protocolVersion": version, "capabilities": {}}, mcp_session_id=session)
        assert "result" in app.answer(number)
        app.tell("notifications/initialized")
        self.next("notifications/initialized").answer(202)
        stream = self.next()
        assert stream.method == "GET"
        return stream

    def _start(self, work: Callable[..., None], *parts: Any) -> None:
        thread = threading.Thread(target=work, args=parts, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self, door: socket.socket) -> None:
        while True:
            try:
                line, _ = door.accept()
            except OSError:
                return
            self._lines.append(line)
            self._start(self._serve, line)

    def _serve(self, line: socket.socket) -> None:
        with line, contextlib.suppress(OSError):
            reading = line.makefile("rb")
            while first := reading.readline():
                method, path, _ = first.decode().split(" ")
                headers = {}
                while (header := reading.readline().strip()) != b"":
                    name, _, value = header.decode().partition(": ")
                    headers[name.lower()] = value
                body = reading.read(int(headers.get("content-length", 0)))
                request = Request(line, method, path, headers, body)
                self._unanswered.append(request)
                self.requests.put(request)
                request.is_over.wait(SECONDS)


@contextlib.contextmanager
def scripted_bridge(home: Path) -> Iterator[ScriptedBridge]:
    """A scripted bridge that is gone afterwards."""
    bridge = ScriptedBridge(home)
    try:
        yield bridge
    finally:
        bridge.end()
