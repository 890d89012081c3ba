"""A raw MCP server on stdio for tests: answers in both eras, and misbehaves on demand. Needs nothing but Python.

    python raw_stdio_server.py [--exit CODE WORDS] [--silent] [--deaf] [--refuse] [--say WORDS]
                                   [--stubborn] [--noisy] [--ask-roots] [--answers-cancelled]

Its tools (arguments in brackets):
    echo [text]  environment  descriptors  directory  pid  seen (all messages received, as they came)
    wait [name] answers once `release [name]` is called, `notch [name]` makes progress on it    cancelled (ids cancelled)
    crash [code, words]  hang  close (closes its output)  endless  garbage  huge [size, order, text]
    forge [forged] makes progress on any call
    flood [count, method]  progress [count]  log [words]  stderr [size]  change  update [uri]  child (starts a grandchild)
    ask [method, params] asks the client and answers with what it said    ask_ping    take_back (asks, and takes it back)
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

SUBSCRIPTION_ID = "io.modelcontextprotocol/subscriptionId"
arguments = sys.argv[1:]
pipe = threading.Lock()
seen: list[Any] = []
cancelled: list[Any] = []
events: dict[str, threading.Event] = {}
answers: dict[Any, dict[str, Any]] = {}
answered: dict[Any, threading.Event] = {}
listening: list[Any] = []
tokens: dict[str, Any] = {}
questions = 0

mirrored_in = ["Region"]
"""The headers that the tool `mirrored` wanted its argument in, one after the other: each call names the next one."""


def raw(data: bytes) -> None:
    with pipe:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def say(message: object) -> None:
    raw(json.dumps(message).encode() + b"\n")


def notify(method: str, **params: Any) -> None:
    say({"jsonrpc": "2.0", "method": method, "params": params})


def event(name: str) -> threading.Event:
    return events.setdefault(name, threading.Event())


def result_of(words: str) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": words}], "resultType": "complete"}


def ask(method: str, params: dict[str, Any], id: Any = None) -> dict[str, Any]:
    global questions
    questions += 1
    key = id if id is not None else questions
    answered[key] = threading.Event()
    say({"jsonrpc": "2.0", "id": key, "method": method, "params": params})
    answered[key].wait()
    return answers[key]


def call(request: dict[str, Any]) -> None:
    id, params = request["id"], request["params"]
    given = params.get("arguments") or {}
    token = (params.get("_meta") or {}).get("progressToken")
    tool = params["name"]
    words = "done"
    if tool == "echo":
        words = given["text"]
    elif tool == "mirrored":
        words = given["region"]
        mirrored_in.append(words)
    elif tool == "environment":
        words = json.dumps(dict(os.environ))
    elif tool == "descriptors":
        words = json.dumps(sorted(int(name) for name in os.listdir("/proc/self/fd")))
    elif tool == "directory":
        words = os.getcwd()
    elif tool == "pid":
        words = str(os.getpid())
    elif tool == "seen":
        words = json.dumps(seen)
    elif tool == "cancelled":
        words = json.dumps(cancelled)
    elif tool == "wait":
        notify("notifications/progress", progressToken=token, progress=0)
        tokens[given["name"]] = token
        event(given["name"]).wait()
    elif tool == "notch":
        notify("notifications/progress", progressToken=tokens[given["name"]], progress=1)
    elif tool == "release":
        event(given["name"]).set()
    elif tool == "crash":
        print(given.get("words", "crashed"), file=sys.stderr, flush=True)
        os._exit(given.get("code", 3))
    elif tool == "hang":
        return
    elif tool == "close":
        os.close(1)
        time.sleep(1000)
    elif tool == "endless":
        while True:
            raw(b"x" * 65536)
    elif tool == "garbage":
        raw(b"\xff\xfe not utf-8\n")
        raw(b"print debugging\n")
        raw(b'{"jsonrpc":"2.0","id":' + str(id).encode() + b',"result":{}\n')
        raw(b"[1, 2]\n\n")
        raw(b'{"jsonrpc":"2.0","id":987654,"result":{}}\n')
    elif tool == "forge":
        notify("notifications/progress", progressToken=given["forged"], progress=666)
    elif tool == "huge":
        if token is not None:
            notify("notifications/progress", progressToken=token, progress=0)
        text = given.get("text", "ü") * given.get("size", 1)
        inner = json.dumps({"content": [{"type": "text", "text": text}]}, ensure_ascii=False)
        shapes = {
            "python": '{"jsonrpc":"2.0","id":%s,"result":%s}',
            "typescript": '{"result":%s,"jsonrpc":"2.0","id":%s}',
            "spaced": '  { "jsonrpc" : "2.0" , "result" : %s , "id" : %s }\r',
            "returns": '{"jsonrpc":"2.0",\r"result":%s,\r"id":%s}',
            "odd": '{"x":1,"id":%s,"jsonrpc":"2.0","result":%s,"y":{"id":1}}',
        }
        shape = shapes[given["order"]]
        parts = (id, inner) if given["order"] in ("python", "odd") else (inner, id)
        raw((shape % parts).encode() + b"\n")
        return
    elif tool == "flood":
        line = {
            "jsonrpc": "2.0",
            "method": given["method"],
            "params": {"progressToken": token, "progress": 1, "data": "x"},
        }
        raw((json.dumps(line).encode() + b"\n") * given["count"])
    elif tool == "progress":
        for step in range(given["count"]):
            notify("notifications/progress", progressToken=token, progress=step)
    elif tool == "log":
        notify("notifications/message", level="info", data=given["words"])
    elif tool == "stderr":
        sys.stderr.buffer.write(b"noise\n" * (given["size"] // 6) + b"the end\n")
        sys.stderr.buffer.flush()
    elif tool == "change":
        notify("notifications/tools/list_changed")
        for subscription in listening:
            notify("notifications/tools/list_changed", _meta={SUBSCRIPTION_ID: subscription})
    elif tool == "update":
        notify("notifications/resources/updated", uri=given["uri"])
    elif tool == "child":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
        words = str(child.pid)
    elif tool == "ask":
        words = json.dumps(ask(given["method"], given.get("params", {}), given.get("id")))
    elif tool == "ask_ping":
        words = json.dumps(ask("ping", {}, "ping-1"))
    elif tool == "take_back":
        say({"jsonrpc": "2.0", "id": "back", "method": "elicitation/create", "params": {"message": "?"}})
        notify("notifications/cancelled", requestId="back")
    else:
        say({"jsonrpc": "2.0", "id": id, "error": {"code": -32602, "message": f"Unknown tool: {tool}"}})
        return
    say({"jsonrpc": "2.0", "id": id, "result": result_of(words)})


def listen(request: dict[str, Any]) -> None:
    listening.append(request["id"])
    meta = {SUBSCRIPTION_ID: request["id"]}
    notify("notifications/subscriptions/acknowledged", notifications=request["params"]["notifications"], _meta=meta)


def take(message: dict[str, Any]) -> None:
    if "--deaf" in arguments:
        return
    seen.append(message)
    id, method, params = message.get("id"), message.get("method"), message.get("params") or {}
    if method is None:
        answers[id] = message
        answered[id].set()
    elif method == "initialize":
        if "--silent" in arguments:
            return
        if "--refuse" in arguments:
            say({"jsonrpc": "2.0", "id": id, "error": {"code": -32602, "message": "not with you"}})
            return
        capabilities = {"tools": {"listChanged": True}, "resources": {"subscribe": True}, "logging": {}}
        info = {"name": "raw", "version": "1"}
        version = params["protocolVersion"]
        say(
            {
                "jsonrpc": "2.0",
                "id": id,
                "result": dict(protocolVersion=version, capabilities=capabilities, serverInfo=info),
            }
        )
    elif method == "notifications/initialized":
        if "--ask-roots" in arguments:
            threading.Thread(target=ask, args=("roots/list", {}), daemon=True).start()
    elif method == "notifications/cancelled":
        cancelled.append(params["requestId"])
        if params["requestId"] in listening:
            listening.remove(params["requestId"])
        if "--answers-cancelled" in arguments:
            say({"jsonrpc": "2.0", "id": params["requestId"], "result": result_of("too late")})
    elif method == "tools/call":
        threading.Thread(target=call, args=(message,), daemon=True).start()
    elif method == "tools/list":
        tool = {"name": "echo", "inputSchema": {"type": "object"}}
        region = {"type": "string", "x-mcp-header": mirrored_in[-1]}
        mirrored = {"name": "mirrored", "inputSchema": {"type": "object", "properties": {"region": region}}}
        say({"jsonrpc": "2.0", "id": id, "result": {"tools": [tool, mirrored], "resultType": "complete"}})
    elif method == "subscriptions/listen":
        listen(message)
    elif method == "subscriptions/end":
        ended = listening.pop()
        say({"jsonrpc": "2.0", "id": ended, "result": {"resultType": "complete", "_meta": {SUBSCRIPTION_ID: ended}}})
        say({"jsonrpc": "2.0", "id": id, "result": {}})
    elif method in ("ping", "resources/subscribe", "resources/unsubscribe", "logging/setLevel"):
        say({"jsonrpc": "2.0", "id": id, "result": {}})
    elif id is not None:
        say({"jsonrpc": "2.0", "id": id, "error": {"code": -32601, "message": "Method not found"}})


def main() -> None:
    if "--stubborn" in arguments:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if "--say" in arguments:
        print(arguments[arguments.index("--say") + 1], file=sys.stderr, flush=True)
    if "--noisy" in arguments:
        raw(b"\xff\xfewelcome!\nstarting ...\n")
    if "--exit" in arguments:
        code, words = arguments[arguments.index("--exit") + 1 :][:2]
        print(words, file=sys.stderr, flush=True)
        sys.exit(int(code))
    for line in sys.stdin.buffer:
        take(json.loads(line))
    while "--stubborn" in arguments:
        time.sleep(1000)


if __name__ == "__main__":
    main()
