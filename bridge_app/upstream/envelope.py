"""The little that is read of JSON-RPC messages and of the HTTP answers that carry them."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from bridge_app.upstream.channel import Headers, Message

_decode = json.JSONDecoder().decode
COUNTED_METHODS = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
"""The calls people are told of, and the parameter that names what is called."""


class Envelope(NamedTuple):
    """What we read of a JSON-RPC message."""

    id: str | int | None
    method: str | None
    name: str | None
    params: Mapping[str, Any]
    message: Mapping[str, Any]
    """All of it."""


class Answer:
    """An answer gathered whole."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: Headers = []
        self.body = b""
        self.is_stream = False

    async def take(self, message: Message) -> None:
        """Be the `send` of an exchange."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = list(message.get("headers", []))
            self.is_stream = is_event_stream(message)
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")


def read_object(body: bytes) -> dict[str, Any] | None:
    """Return a JSON object, or None if it is none."""
    try:
        # Said outright where it can't be anything else: finding out takes longer than reading.
        is_plain = body[:1] == b"{" and body[1:2] != b"\0"
        message = _decode(body.decode("utf-8", "surrogatepass")) if is_plain else json.loads(body)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def read_envelope(body: bytes) -> Envelope | None:
    """Read what we need of a JSON-RPC message; None if it is none, which is for the upstream to say."""
    message = read_object(body)
    if message is None:
        return None
    request_id = message.get("id")
    if isinstance(request_id, bool) or not isinstance(request_id, (str, int)):
        request_id = None
    method = message.get("method")
    params = message.get("params")
    if not isinstance(method, str):
        method = None
    if not isinstance(params, dict):
        params = {}
    name = params.get(COUNTED_METHODS.get(method or "", ""))
    return Envelope(request_id, method, printable(name, 200) if isinstance(name, str) else None, params, message)


def is_unambiguous(body: bytes) -> bool:
    """Tell whether every reader finds the same method and the same name in a JSON-RPC message.

    Of a key that comes twice, some readers take the first and some the last; some do not tell upper from lower case.
    What is judged here must be what the upstream does.
    """
    try:
        message = json.loads(body, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError):
        return False
    if not isinstance(message, _Pairs) or not message.has_only_plain("jsonrpc", "id", "method", "params"):
        return False
    params = dict(message).get("params")
    return not isinstance(params, _Pairs) or params.has_only_plain("name")


class _Pairs(list[tuple[str, Any]]):
    """A JSON object as it stands, with every key as often as it comes."""

    def has_only_plain(self, *keys: str) -> bool:
        """Tell whether these keys come once at most, in no other spelling."""
        spelled = [key for key, _ in self if key.casefold() in keys]
        return len(spelled) == len(set(spelled)) and set(spelled) <= set(keys)


def find_answer(body: bytes, is_stream: bool, request_id: str | int | None) -> dict[str, Any] | None:
    """Return the JSON-RPC answer to a request from a JSON body or from SSE text, or None if it isn't (whole) there."""
    pieces = [body]
    if is_stream:
        pieces = [line[5:].strip() for line in body.splitlines() if line.startswith(b"data:")]
    for piece in pieces:
        try:
            message = json.loads(piece)
        except (ValueError, RecursionError):
            continue
        if isinstance(message, dict) and "method" not in message and message.get("id") == request_id:
            return message
    return None


def negotiated_version(answer: object) -> str | None:
    """Return the protocol revision that an answer to `initialize` settles on, or None if it is no such answer."""
    result = answer.get("result") if isinstance(answer, dict) else None
    version = result.get("protocolVersion") if isinstance(result, dict) else None
    return version if isinstance(version, str) else None


def with_session_id(start: Message, session_id: bytes | None) -> Message:
    """Return the start of an answer with our MCP session id in place of the upstream's, or with none."""
    headers = [pair for pair in start.get("headers", ()) if pair[0].lower() != b"mcp-session-id"]
    if session_id is not None:
        headers.append((b"mcp-session-id", session_id))
    return {**start, "headers": headers}


def is_event_stream(start: Message) -> bool:
    """Tell whether an answer that starts like this is a stream of events (SSE)."""
    for name, value in start.get("headers", ()):
        if name.lower() == b"content-type" and value.lower().startswith(b"text/event-stream"):
            return True
    return False


def text_of(value: bytes | None) -> str | None:
    """Return a header value as text."""
    return value.decode("latin-1") if value is not None else None


def printable(text: str, limit: int) -> str:
    """Return foreign text cut short and without control or direction marks."""
    text = text[:limit]
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    return text.strip()
