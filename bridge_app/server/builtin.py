"""Our own small MCP server: lets a client ask who it is here, and how the bridge does.

It speaks 2026-07-28, where a server keeps nothing between two requests, and the era channel puts that into the other
era's words. Not FastMCP's: two tools without arguments are not worth most of a second at every start and 34 MiB.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bridge_app.models import BUILTIN, Standing, Tool
from bridge_app.upstream import era_words as words
from bridge_app.upstream.channel import ChannelRequest, Receive, Send
from bridge_app.upstream.eras import EraChannel
from bridge_app.upstream.modern_checks import judge_request
from bridge_app.upstream.streams import Answering, Json, failure, success

READS_ONLY = {"readOnlyHint": True, "idempotentHint": True, "destructiveHint": False, "openWorldHint": False}


_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}


def _tool(name: str, title: str, description: str, answer: Mapping[str, Any]) -> Json:
    return {
        "name": name,
        "title": title,
        "description": description,
        "inputSchema": {"type": "object", "properties": {}, "additionalProperties": False},
        "outputSchema": {"type": "object", "properties": dict(answer), "required": list(answer)},
        "annotations": READS_ONLY,
    }


TOOLS = (
    _tool(
        "whoami",
        "Who am I?",
        "Tell which app this is, for whom it acts, and what the person allowed it to use.",
        {
            "client": _TEXT,
            "person": _TEXT,
            "email": {"anyOf": [_TEXT, {"type": "null"}]},
            "identity_provider": _TEXT,
            "scopes": _TEXTS,
            "servers": _TEXTS,
            "connected_since": _TEXT,
            "access_ends_if_unused_by": _TEXT,
        },
    ),
    _tool(
        "bridge_status",
        "How is the bridge?",
        "Tell the bridge's version, address, since when it runs, and which servers this app reaches through it.",
        {"version": _TEXT, "address": _TEXT, "running_since": _TEXT, "servers": _TEXTS},
    ),
)


class BuiltinServer(EraChannel):
    """The way to it. `describe` is asked with the grant id of each call; None means the grant is gone."""

    def __init__(self, describe: Callable[[str], Standing | None], *, version: str) -> None:
        super().__init__(_Server(describe, version))

    async def tools(self) -> list[Tool]:
        """Return what it offers."""
        return [Tool(tool["name"], is_read_only=True, is_destructive=False) for tool in TOOLS]


class _Server:
    """Answers the requests of 2026-07-28."""

    name = BUILTIN

    def __init__(self, describe: Callable[[str], Standing | None], version: str) -> None:
        self._describe = describe
        self._info = {"name": "MCP Auth Bridge", "version": version}

    async def start(self) -> None:
        """There is nothing to start."""

    async def stop(self) -> None:
        """There is nothing to stop."""

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        """Answer a request, at once and whole."""
        answering = Answering(send)
        if request.method != "POST":
            await answering.plain(405)
            return
        status, message = self._answer(request)
        if message is None:
            await answering.plain(status)
        else:
            await answering.finish(message, status)

    def _answer(self, request: ChannelRequest) -> tuple[int, Json | None]:
        try:
            message = request.message if request.message is not None else json.loads(request.body)
        except (ValueError, RecursionError):
            return _refusal(None, words.PARSE_ERROR, "The message is not JSON.")
        if not isinstance(message, dict) or not isinstance(message.get("method"), str):
            return _refusal(None, words.INVALID_REQUEST, "This is not a request.")
        if "id" not in message:
            return 202, None
        request_id, method = message["id"], message["method"]
        if (rejection := judge_request(message, request.headers)) is not None:
            return _refusal(request_id, rejection.code, rejection.words, rejection.data)
        answers: dict[str, Callable[[], Json]] = {
            "server/discover": self._discover,
            "tools/list": lambda: {"tools": list(TOOLS)},
            "tools/call": lambda: self._call(message["params"], request.who.grant_id),
        }
        if method not in answers:
            return _refusal(request_id, words.METHOD_NOT_FOUND, "There is no such method here.")
        return 200, success(request_id, words.modern_result(method, answers[method](), self._info))

    def _discover(self) -> Json:
        return {
            "supportedVersions": [words.MODERN_VERSION],
            "capabilities": {"tools": {}},
            "instructions": "One local address for the person's MCP servers. `whoami` tells what this app was allowed.",
        }

    def _call(self, params: Mapping[str, Any], grant_id: str) -> Json:
        name = params.get("name")
        say = _ANSWERS.get(name) if isinstance(name, str) else None
        if say is None:
            return _failed("Unknown tool.")
        if params.get("arguments"):
            return _failed("This tool takes no arguments.")
        known = self._describe(grant_id)
        if known is None:
            return _failed("This app's access has ended. Connect it again.")
        answer = say(known)
        return {"content": [_text(json.dumps(answer))], "structuredContent": answer, "isError": False}


def _who(known: Standing) -> Json:
    return {
        "client": known.client_name,
        "person": known.person,
        "email": known.email,
        "identity_provider": known.identity_provider,
        "scopes": list(known.scopes),
        "servers": list(known.upstreams),
        "connected_since": _moment(known.connected_at),
        "access_ends_if_unused_by": _moment(known.expires_at),
    }


def _status(known: Standing) -> Json:
    return {
        "version": known.bridge_version,
        "address": known.address,
        "running_since": _moment(known.bridge_started_at),
        "servers": list(known.upstreams),
    }


_ANSWERS = {"whoami": _who, "bridge_status": _status}
"""What each tool says of a grant."""


def _text(text: str) -> Json:
    return {"type": "text", "text": text}


def _failed(text: str) -> Json:
    return {"content": [_text(text)], "isError": True}


def _refusal(request_id: object, code: int, message: str, data: object = None) -> tuple[int, Json]:
    return words.http_status(code), failure(request_id, code, message, data)


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
