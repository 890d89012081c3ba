"""What the shim makes of an app's messages, and of every kind of answer, before a bridge that says what the test wants."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.clients.harness import until
from tests.shim.conftest import StartApp
from tests.shim.stdio_app import (
    META,
    MODERN,
    SECONDS,
    VERSION,
    Request,
    ScriptedBridge,
    StdioApp,
    environment_for,
    shim_command,
)


def is_method(name: str) -> Any:
    return lambda message: message.get("method") == name


# ---- plain passage ----------------------------------------------------------------------------------------------


def test_the_handshake_gives_a_session_that_all_later_requests_carry(bridge: ScriptedBridge, app: StdioApp) -> None:
    stream = bridge.welcome(app, session="abc")
    number = app.begin("tools/list")
    request = bridge.next("tools/list")
    request.result({"tools": []})

    assert app.answer(number)["result"] == {"tools": []}
    for each in (stream, request):
        assert each.headers["mcp-session-id"] == "abc"
        assert each.headers["mcp-protocol-version"] == VERSION
        assert each.headers["host"] == f"localhost:{bridge.port}"
    assert stream.headers["accept"] == "text/event-stream"
    assert request.path == "/mcp"


def test_a_message_reaches_the_bridge_byte_for_byte(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    odd = (
        '{ "id" : "ü\\u0041",  "params":{"b":1.0, "a":1e2,"name":"é"},"jsonrpc":"2.0" ,"method":"tools/call"}'.encode()
    )
    app.say(odd + b"\n")
    request = bridge.next("tools/call")

    assert request.body == odd
    body = b'{"jsonrpc":"2.0",\n "id":"\xc3\xbcA","result":{"x": 1.0,\r\n"y":"\\n"}}'
    request.answer(200, body)
    assert app.answer("üA")["result"] == {"x": 1.0, "y": "\n"}


def test_a_line_that_is_not_json_is_answered_and_nothing_else_suffers(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/list")
    request = bridge.next("tools/list")
    for line in (b"{garbage\n", b"\xff\xfe\n", b"[" * 100_000 + b"\n"):
        app.say(line)
        assert app.answer(None)["error"]["code"] == -32700
    for line in (b"[]\n", b"3\n", b"{}\n", b'{"id":true,"method":"x"}\n', b'{"id":1,"method":2}\n'):
        app.say(line)
        assert app.answer(None)["error"]["code"] == -32600
    app.say(b"\n  \r\n")
    request.result({"tools": []})

    assert "result" in app.answer(number)
    assert bridge.is_quiet(0.2)


def test_a_message_longer_than_the_bridge_takes_is_refused_here(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    app.say(b'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"x":"' + b"x" * (17 * 1024 * 1024) + b'"}}\n')
    assert "too long" in app.answer(None)["error"]["message"]

    number = app.begin("ping")
    bridge.next("ping").result({})
    assert "result" in app.answer(number)


def test_a_message_of_many_megabytes_passes_both_ways(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    text = "ä\n" * 2_000_000
    number = app.begin("tools/call", {"name": "echo", "arguments": {"text": text}})
    request = bridge.next("tools/call")
    assert request.message["params"]["arguments"]["text"] == text
    request.stream()
    request.message_event({"jsonrpc": "2.0", "id": number, "result": {"text": text}})
    request.end()

    assert app.answer(number)["result"]["text"] == text


def test_many_calls_are_under_way_at_once_and_the_quick_ones_overtake(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    numbers = [app.begin("tools/call", {"name": f"tool {at}"}) for at in range(40)]
    requests = [bridge.next("tools/call") for _ in numbers]
    for request in reversed(requests):
        request.result({"name": request.message["params"]["name"]})

    for at, number in enumerate(numbers):
        assert app.answer(number)["result"] == {"name": f"tool {at}"}


def test_connections_are_used_again(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    lines = set()
    for _ in range(10):
        number = app.begin("ping")
        request = bridge.next("ping")
        lines.add(request.line)
        request.result({})
        app.answer(number)

    assert len(lines) == 1


def test_a_stream_brings_news_and_questions_before_the_answer(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/call", {"name": "ask", "_meta": {"progressToken": 5}})
    call = bridge.next("tools/call")
    call.stream(": a comment", "event: ping\ndata: nothing")
    call.message_event({"jsonrpc": "2.0", "method": "notifications/progress", "params": {"progress": 1}})
    call.message_event({"jsonrpc": "2.0", "id": 77, "method": "elicitation/create", "params": {"message": "?"}})

    assert app.hears(is_method("notifications/progress"))["params"] == {"progress": 1}
    question = app.hears(is_method("elicitation/create"))
    app.reply(question["id"], {"action": "accept"})
    reply = bridge.next()
    assert reply.message == {"jsonrpc": "2.0", "id": 77, "result": {"action": "accept"}}
    assert reply.headers["mcp-session-id"] == "session-1"
    reply.answer(202)
    # Split in the middle of everything: what counts is the blank line.
    text = f'data: {{"jsonrpc":"2.0",\r\ndata: "id":{number},"result":{{"ok":true}}}}\r\n\r\n'.encode()
    for piece in (text[:9], text[9:30], text[30:-1], text[-1:]):
        call.line.sendall(b"%x;what=ever\r\n%s\r\n" % (len(piece), piece))
    call.end()
    assert app.answer(number)["result"] == {"ok": True}


def test_an_empty_event_that_only_names_an_id_is_no_message(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/list")
    call = bridge.next("tools/list")
    call.stream("id: 1\ndata: ")
    call.message_event({"jsonrpc": "2.0", "id": number, "result": {}})
    call.end()

    assert app.answer(number)["result"] == {}
    assert app.said == []


def test_what_the_bridge_refuses_comes_back_as_an_error_for_this_request(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    fault = {"jsonrpc": "2.0", "id": None, "error": {"code": -32001, "message": "Paused.", "data": {"a": 1}}}
    number = app.begin("tools/call", {"name": "x"})
    bridge.next("tools/call").answer(403, json.dumps(fault).encode())
    assert app.answer(number)["error"] == fault["error"]

    number = app.begin("tools/call", {"name": "x"})
    bridge.next("tools/call").answer(413, b'{"error":"invalid_request","error_description":"The body is too large."}')
    assert app.answer(number)["error"]["message"] == "The body is too large."

    number = app.begin("tools/call", {"name": "x"})
    bridge.next("tools/call").answer(500, b"<html>")
    assert "500" in app.answer(number)["error"]["message"]

    number = app.begin("tools/call", {"name": "x"})
    bridge.next("tools/call").answer(202)
    assert "no answer" in app.answer(number)["error"]["message"]


# ---- cancellation -----------------------------------------------------------------------------------------------


def test_a_cancellation_reaches_the_bridge_while_the_call_runs(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/call", {"name": "slow"})
    call = bridge.next("tools/call")
    app.tell("notifications/cancelled", {"requestId": number})
    cancelled = bridge.next("notifications/cancelled")
    cancelled.answer(202)
    assert cancelled.message["params"]["requestId"] == number

    call.stream()
    call.end()
    ping = app.begin("ping")
    bridge.next("ping").result({})
    app.answer(ping)
    assert app.said == []


def test_without_a_handshake_a_cancelled_call_is_hung_up_on(bridge: ScriptedBridge, app: StdioApp) -> None:
    number = app.begin("tools/call", {"name": "slow", "_meta": META})
    call = bridge.next("tools/call")
    app.tell("notifications/cancelled", {"requestId": number, "_meta": META})

    assert call.is_left()
    call.is_over.set()
    ping = app.begin("tools/list", {"_meta": META})
    bridge.next("tools/list").result({})
    app.answer(ping)
    assert app.said == []


def test_a_call_cancelled_before_it_could_be_made_is_never_made(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    bridge.close()
    number = app.begin("tools/call", {"name": "slow"})
    app.reads_in_log("Waiting for MCP Auth Bridge")
    app.tell("notifications/cancelled", {"requestId": number})
    ping = app.begin("ping")
    bridge.open()

    requests = [bridge.next(), bridge.next()]
    said = [request for request in requests if request.method == "POST"]
    assert [request.message["method"] for request in said] == ["ping"]
    said[0].result({})
    app.answer(ping)


# ---- the era without a handshake --------------------------------------------------------------------------------


def test_without_a_handshake_headers_repeat_what_the_request_says(bridge: ScriptedBridge, app: StdioApp) -> None:
    for method, params, name in (
        ("server/discover", {}, None),
        ("tools/call", {"name": "grün"}, "=?base64?Z3LDvG4=?="),
        ("prompts/get", {"name": "plain"}, "plain"),
        ("resources/read", {"uri": "file:///a b"}, "file:///a b"),
    ):
        number = app.begin(method, {**params, "_meta": META})
        request = bridge.next(method)
        assert request.headers["mcp-protocol-version"] == MODERN
        assert request.headers["mcp-method"] == method
        assert request.headers.get("mcp-name") == name
        assert "mcp-session-id" not in request.headers
        request.result({"resultType": "complete"})
        assert "result" in app.answer(number)

    assert bridge.is_quiet(0.1)


def test_arguments_that_a_tool_wants_in_headers_are_repeated_there(bridge: ScriptedBridge, app: StdioApp) -> None:
    schema = {
        "type": "object",
        "properties": {
            "region": {"type": "string", "x-mcp-header": "Region"},
            "inner": {"type": "object", "properties": {"flag": {"type": "boolean", "x-mcp-header": "Flag"}}},
            "wrong": {"type": "string", "x-mcp-header": "not a\r\ntoken"},
        },
    }
    number = app.begin("tools/list", {"_meta": META})
    bridge.next("tools/list").result({"tools": [{"name": "deploy", "inputSchema": schema}]})
    app.answer(number)
    arguments = {"region": "östlich", "inner": {"flag": True}, "wrong": "x"}
    app.begin("tools/call", {"name": "deploy", "arguments": arguments, "_meta": META})
    headers = bridge.next("tools/call").headers

    mirrored = {name: value for name, value in headers.items() if name.startswith("mcp-param-")}
    assert mirrored == {"mcp-param-region": "=?base64?w7ZzdGxpY2g=?=", "mcp-param-flag": "true"}


def test_a_call_refused_for_its_headers_is_made_again_once_the_tools_were_listed(
    bridge: ScriptedBridge, app: StdioApp
) -> None:
    number = app.begin(
        "tools/call", {"name": "deploy", "arguments": {"region": "eu"}, "_meta": {**META, "progressToken": 1}}
    )
    fault = json.dumps({"jsonrpc": "2.0", "id": number, "error": {"code": -32020, "message": "no header"}}).encode()
    bridge.next("tools/call").answer(400, fault)
    first = bridge.next("tools/list")
    assert first.message["params"] == {"_meta": META}
    first.result({"tools": [], "nextCursor": "more"})
    second = bridge.next("tools/list")
    assert second.message["params"]["cursor"] == "more"
    schema = {"properties": {"region": {"x-mcp-header": "Region"}}}
    second.result({"tools": [{"name": "deploy", "inputSchema": schema}]})
    again = bridge.next("tools/call")
    assert again.headers["mcp-param-region"] == "eu"
    again.answer(400, fault)

    assert app.answer(number)["error"]["code"] == -32020
    assert app.said == []


# ---- bad days ---------------------------------------------------------------------------------------------------


def test_a_session_that_is_gone_is_begun_again_with_the_apps_own_words(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app, session="first")
    numbers = [app.begin("tools/call", {"name": "x"}), app.begin("tools/list")]
    requests = [bridge.next(), bridge.next()]
    requests[0].answer(404)
    own = bridge.next("initialize")
    assert own.message["params"]["clientInfo"] == {"name": "test", "version": "1"}
    assert "mcp-session-id" not in own.headers
    requests[1].answer(404)
    own.result({"protocolVersion": VERSION, "capabilities": {}}, mcp_session_id="second")
    initialized = bridge.next("notifications/initialized")
    assert initialized.headers["mcp-session-id"] == "second"
    initialized.answer(202)
    again = [bridge.next() for _ in range(3)]

    assert {request.headers["mcp-session-id"] for request in again} == {"second"}
    posts = [request for request in again if request.method == "POST"]
    assert {request.message["method"] for request in posts} == {"tools/call", "tools/list"}
    for request in posts:
        request.result({})
    assert all("result" in app.answer(number) for number in numbers)
    assert app.said == []


def test_a_bridge_that_never_knows_a_session_is_not_asked_for_ever(bridge: ScriptedBridge, app: StdioApp) -> None:
    def post() -> Request:
        """The next request that is not one for a stream: those come whenever a session is new, before the others or after."""
        while (request := bridge.next()).method == "GET":
            pass
        return request

    bridge.welcome(app)
    number = app.begin("tools/list")
    asked: list[str] = []
    for _ in range(3):
        for answer in (
            lambda request: request.answer(404),
            lambda request: request.result({"protocolVersion": VERSION}, mcp_session_id="another"),
            lambda request: request.answer(202),
        ):
            request = post()
            asked.append(request.message["method"])
            answer(request)
    post().answer(404, b"")

    assert asked == ["tools/list", "initialize", "notifications/initialized"] * 3
    assert "404" in app.answer(number)["error"]["message"]


def test_a_new_port_is_found_and_what_may_be_repeated_is(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    listing = app.begin("tools/list")
    bridge.next("tools/list")
    calling = app.begin("tools/call", {"name": "pay"})
    bridge.next("tools/call")
    before = bridge.port
    bridge.close()

    assert "look before you repeat it" in app.answer(calling)["error"]["message"]
    bridge.open()
    assert bridge.port != before
    requests = [bridge.next(), bridge.next()]
    (again,) = [request for request in requests if request.method == "POST"]
    assert again.headers["host"] == f"localhost:{bridge.port}"
    assert again.headers["mcp-session-id"] == "session-1"
    again.result({"tools": []})
    assert app.answer(listing)["result"] == {"tools": []}


def test_a_call_after_a_sleep_does_not_fall_for_a_connection_that_is_gone(
    bridge: ScriptedBridge, app: StdioApp
) -> None:
    bridge.welcome(app).answer(405)
    ping = app.begin("ping")
    bridge.next("ping").result({})
    app.answer(ping)
    app.process.send_signal(signal.SIGSTOP)
    bridge.close()
    number = app.begin("tools/call", {"name": "pay"})
    bridge.open()
    app.process.send_signal(signal.SIGCONT)
    bridge.next("tools/call").result({"ok": 1})

    assert app.answer(number)["result"] == {"ok": 1}


def test_a_bridge_that_breaks_off_again_and_again_is_given_up(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/list")
    for _ in range(4):
        bridge.next("tools/list").hang_up()

    assert "went away" in app.answer(number)["error"]["message"]


def test_a_broken_stream_with_event_ids_is_taken_up_where_it_ended(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/call", {"name": "long"})
    call = bridge.next("tools/call")
    call.stream("retry: 10\nid: e1\ndata: ")
    call.message_event({"jsonrpc": "2.0", "method": "notifications/progress", "params": {}}, event_id="e2")
    call.end()
    resumed = bridge.next()
    assert (resumed.method, resumed.headers["last-event-id"]) == ("GET", "e2")
    resumed.stream()
    resumed.message_event({"jsonrpc": "2.0", "method": "notifications/message", "params": {}}, event_id="e3")
    resumed.hang_up()
    resumed = bridge.next()
    assert resumed.headers["last-event-id"] == "e3"
    resumed.stream()
    resumed.message_event({"jsonrpc": "2.0", "id": number, "result": {"ok": 1}})
    resumed.end()

    assert app.answer(number)["result"] == {"ok": 1}


def test_a_stream_that_ends_without_an_answer_is_an_error_for_the_app(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/call", {"name": "x"})
    call = bridge.next("tools/call")
    call.stream("data: ")
    call.end()

    assert "ended the answer early" in app.answer(number)["error"]["message"]


def test_what_is_no_http_at_all_is_an_error_for_the_app(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/call", {"name": "x"})
    request = bridge.next("tools/call")
    request.line.sendall(b"SSH-2.0-OpenSSH_9.0\r\n\r\n")

    assert "went away" in app.answer(number)["error"]["message"]
    request.hang_up()


def test_the_stream_of_news_is_opened_again_after_the_last_event(bridge: ScriptedBridge, app: StdioApp) -> None:
    stream = bridge.welcome(app)
    stream.stream()
    stream.message_event({"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}, event_id="n1")
    app.hears(is_method("notifications/tools/list_changed"))
    stream.end()
    stream = bridge.next()
    assert (stream.method, stream.headers["last-event-id"]) == ("GET", "n1")
    stream.hang_up()
    stream = bridge.next()
    stream.stream()
    stream.message_event({"jsonrpc": "2.0", "id": "q1", "method": "roots/list"})
    assert app.hears(is_method("roots/list"))["id"] == "q1"
    app.reply("q1", {"roots": []})

    assert bridge.next().message["result"] == {"roots": []}


def test_a_stream_that_is_not_offered_is_not_asked_for_again(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app).answer(405)

    assert bridge.is_quiet(1.0)


def test_a_subscription_lives_on_and_the_app_hears_of_it_once(bridge: ScriptedBridge, app: StdioApp) -> None:
    number = app.begin("subscriptions/listen", {"notifications": {"toolsListChanged": True}, "_meta": META})
    acknowledged = {"jsonrpc": "2.0", "method": "notifications/subscriptions/acknowledged", "params": {}}
    changed = {"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}
    for _ in range(2):
        listening = bridge.next("subscriptions/listen")
        listening.stream()
        listening.message_event(acknowledged)
        listening.message_event(changed)
        app.hears(is_method("notifications/tools/list_changed"))
        listening.hang_up()
    listening = bridge.next("subscriptions/listen")
    assert listening.message["id"] == number

    assert [message["method"] for message in app.said] == ["notifications/subscriptions/acknowledged"]


def test_messages_wait_for_a_bridge_that_comes_later(tmp_path: Path, start_app: StartApp) -> None:
    app = start_app("--no-start")
    number = app.begin("tools/list", {"_meta": META})
    app.reads_in_log("Waiting for MCP Auth Bridge")
    bridge = ScriptedBridge(tmp_path / "bridge")
    bridge.next("tools/list").result({"tools": []})

    assert app.answer(number)["result"] == {"tools": []}
    bridge.end()


@pytest.mark.parametrize(
    "facts",
    [
        {"address": "http://192.0.2.1:8000/mcp"},
        {"address": "https://localhost:8000/mcp"},
        {"address": "http://localhost.example.org:8000/mcp"},
        {"address": "http://localhost:8000@example.org:80/mcp"},
        {"address": "http://localhost:8000/mcp\r\nx: y"},
        {"address": 5},
        {"pid": 2**22 + 1},
        {"pid": "x"},
    ],
)
def test_a_discovery_file_that_leads_elsewhere_or_is_stale_counts_for_nothing(
    bridge: ScriptedBridge, start_app: StartApp, facts: dict[str, Any]
) -> None:
    bridge.announce(**facts)
    app = start_app("--no-start")
    number = app.begin("tools/list", {"_meta": META})

    app.reads_in_log("Waiting for MCP Auth Bridge")
    assert bridge.requests.empty()
    bridge.announce()
    bridge.next("tools/list").result({})
    app.answer(number)


# ---- its end ----------------------------------------------------------------------------------------------------


def test_it_ends_with_the_apps_pipe_and_ends_its_session(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    assert app.leave() == 0

    goodbye = bridge.next()
    assert (goodbye.method, goodbye.headers["mcp-session-id"]) == ("DELETE", "session-1")
    assert "authorization" not in goodbye.headers


def test_what_was_asked_right_before_the_end_is_still_answered(bridge: ScriptedBridge, app: StdioApp) -> None:
    number = app.begin("tools/list", {"_meta": META})
    assert app.process.stdin is not None
    app.process.stdin.close()
    bridge.next("tools/list").result({"tools": []})

    assert app.answer(number)["result"] == {"tools": []}
    assert app.process.wait(SECONDS) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_at_once_when_it_is_told_to(bridge: ScriptedBridge, app: StdioApp, number: signal.Signals) -> None:
    bridge.welcome(app)
    app.begin("tools/call", {"name": "slow"})
    bridge.next("tools/call")
    app.process.send_signal(number)

    assert app.process.wait(2) == 0


def test_it_ends_when_the_app_reads_no_more(bridge: ScriptedBridge, app: StdioApp) -> None:
    bridge.welcome(app)
    number = app.begin("tools/list")
    assert app.process.stdout is not None
    request = bridge.next("tools/list")
    # The thread that reads holds the pipe: put another file in its place.
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, app.process.stdout.fileno())
    os.close(nothing)
    request.result({"number": number, "filler": "x" * 1_000_000})

    assert app.process.wait(SECONDS) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's orphans")
def test_it_ends_with_its_parent_even_if_somebody_else_holds_the_pipe(bridge: ScriptedBridge, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    script = (
        "import subprocess, sys, json\n"
        "command, environment = json.loads(sys.argv[1])\n"
        "shim = subprocess.Popen(command, env=environment, stdin=0)\n"
        "print(shim.pid, flush=True)\n"
        "import os; os.read(int(sys.argv[2]), 1)\n"
    )
    hold_reading, hold_writing = os.pipe()
    environment = environment_for(tmp_path / "home", tmp_path / "bridge")
    parent = subprocess.Popen(
        [sys.executable, "-c", script, json.dumps([shim_command("x", "--no-start"), environment]), str(hold_reading)],
        stdin=reading,
        stdout=subprocess.PIPE,
        pass_fds=[hold_reading],
        cwd=tmp_path,
    )
    with os.fdopen(writing, "wb") as app, parent:
        os.close(reading)
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        app.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": META}}).encode())
        app.write(b"\n")
        app.flush()
        bridge.next("tools/list").result({})
        parent.kill()

        until(lambda: not Path(f"/proc/{pid}").exists(), 10)
    for each in (hold_reading, hold_writing):
        os.close(each)


def test_a_slow_reader_holds_up_the_bridge_and_not_the_other_way_round(bridge: ScriptedBridge, tmp_path: Path) -> None:
    """The app reads nothing for a while and still gets all; meanwhile its own messages pass."""
    near, far = socket.socketpair()
    environment = environment_for(tmp_path / "home", tmp_path / "bridge")
    shim = subprocess.Popen(
        shim_command("x", "--no-start"),
        env=environment,
        cwd=tmp_path,
        stdin=far,
        stdout=far,
        stderr=subprocess.DEVNULL,
    )
    far.close()
    with near, shim:

        def say(number: int, method: str) -> None:
            near.sendall(
                json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": {"_meta": META}}).encode()
                + b"\n"
            )

        body = json.dumps({"jsonrpc": "2.0", "id": 1, "result": {"text": "x" * 4_000_000}}).encode()
        answering = []
        for number in range(1, 6):
            say(number, "tools/list")
            request = bridge.next("tools/list")
            # On the side: the shim takes an answer only as fast as the app reads.
            answer = body.replace(b'"id": 1', b'"id": %d' % number)
            answering.append(threading.Thread(target=request.answer, args=(200, answer)))
            answering[-1].start()
        found, lines = bytearray(), 0
        near.settimeout(SECONDS)
        while lines < 5:
            piece = near.recv(1 << 20)
            lines += piece.count(b"\n")
            found += piece
        for thread in answering:
            thread.join(SECONDS)
        near.shutdown(socket.SHUT_RDWR)
        assert shim.wait(SECONDS) == 0

    assert sorted(json.loads(line)["id"] for line in found.splitlines()) == [1, 2, 3, 4, 5]


# ---- its command ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["--client"], ["--client=Über"], ["--client", "x", "--what"], ["--client", "../x"]])
def test_words_that_make_no_sense_are_answered_with_the_usage(tmp_path: Path, words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bridge_app", "connect", *words],
        env=environment_for(tmp_path / "home", tmp_path / "bridge"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: mcp-auth-bridge connect" in done.stderr


def test_an_app_has_its_tools_soon_after_it_starts_us(
    bridge: ScriptedBridge, start_app: StartApp, tmp_path: Path
) -> None:
    """Measured beside starts of Python that import one thing and do nothing: how busy the machine is counts for both."""

    def start() -> float:
        began = time.perf_counter()
        app = start_app("--no-start")
        bridge.welcome(app)
        number = app.begin("tools/list")
        bridge.next("tools/list").result({"tools": []})
        app.answer(number)
        took = time.perf_counter() - began
        app.leave()
        assert bridge.next().method == "DELETE"
        return took

    def start_python() -> float:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import asyncio"], check=True, timeout=SECONDS)
        return time.perf_counter() - began

    took = [(start(), start_python()) for _ in range(7)]

    assert min(ours for ours, _ in took) < 4 * min(bare for _, bare in took), took


def test_starting_it_imports_nothing_that_is_slow(tmp_path: Path) -> None:
    script = (
        "import sys; before = set(sys.modules)\n"
        "import bridge_app.__main__, bridge_app.shim.command\n"
        "print(*sorted(set(sys.modules) - before))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment_for(tmp_path / "home", tmp_path / "bridge"),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    loaded = set(done.stdout.split())

    slow = {"argparse", "asyncio", "http.client", "keyring", "logging", "psutil", "secretstorage", "ssl", "subprocess"}
    slow |= {
        "dataclasses",
        "hashlib",
        "inspect",
        "secrets",
        "bridge_app.cli",
        "bridge_app.config",
        "tomlkit",
        "tomllib",
        "webbrowser",
        "email",
    }
    assert loaded & slow == set()
    assert "bridge_app.shim.relay" in loaded
