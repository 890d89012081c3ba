"""The little that is read of JSON-RPC messages, and the few that are made here."""

import json
from base64 import b64encode
from typing import Any, NamedTuple

PARSE_ERROR, INVALID_REQUEST, INTERNAL_ERROR, HEADER_MISMATCH = -32700, -32600, -32603, -32020
NOT_SIGNED_IN = -32001
VERSION_KEY = "io.modelcontextprotocol/protocolVersion"
HANDSHAKE_VERSIONS = frozenset({"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
NAMED_BY = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
"""What is called, for the header that says so."""
SAFE_TO_REPEAT = frozenset(
    {
        *("initialize", "ping", "server/discover", "completion/complete", "logging/setLevel", "subscriptions/listen"),
        *("tools/list", "prompts/list", "prompts/get", "resources/list", "resources/templates/list", "resources/read"),
        *("resources/subscribe", "resources/unsubscribe"),
    }
)
"""Requests that do no harm when they are made twice because nobody knows whether the first one was heard."""


class Message(NamedTuple):
    """What we read of a message of the app."""

    id: str | int | None
    method: str | None
    """None: it is the answer to a question."""
    params: dict[str, Any]
    version: str | None
    """The protocol revision it names itself, as all do of the era without a handshake."""


def read_message(line: bytes) -> Message:
    """Read what we need of a message. Raises ValueError if it isn't JSON, TypeError if it is no message."""
    try:
        found = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if type(found) is not dict:
        raise TypeError("no JSON object")
    message_id, method = found.get("id"), found.get("method")
    if type(message_id) is not str and type(message_id) is not int:
        if message_id is not None:
            raise TypeError("the id is neither text nor a whole number")
        if method is None:
            raise TypeError("neither an id nor a method")
    if method is not None and type(method) is not str:
        raise TypeError("the method is no text")
    params = found.get("params")
    if type(params) is not dict:
        params = {}
    meta = params.get("_meta")
    version = meta.get(VERSION_KEY) if type(meta) is dict else None
    is_modern = type(version) is str and version not in HANDSHAKE_VERSIONS
    return Message(message_id, method, params, version if is_modern else None)


def on_one_line(message: bytes) -> bytes:
    """Return JSON text without line ends, which are nothing but space in it."""
    if b"\n" in message or b"\r" in message:
        return message.replace(b"\n", b" ").replace(b"\r", b" ").strip()
    return message


def error_for(message_id: str | int | None, code: int, words: str) -> bytes:
    """Return an error as the answer to a request; None if nobody can tell which one it is for."""
    return json.dumps({"jsonrpc": "2.0", "id": message_id, "error": {"code": code, "message": words}}).encode()


def is_answer(message: bytes) -> bool:
    """Tell whether a message from the bridge is an answer, and not a question or a notification."""
    if b'"method"' not in message:
        return True
    try:
        found = json.loads(message)
    except (ValueError, RecursionError):
        return False
    return type(found) is dict and "method" not in found


def encode_header(value: str) -> bytes:
    """Return a value as it stands in an `Mcp-…` header (SEP-2243: Base64 where plain ASCII would not do)."""
    is_plain = value.isascii() and value.isprintable() and value == value.strip() and not value.startswith("=?base64?")
    return value.encode() if is_plain else b"=?base64?" + b64encode(value.encode("utf-8", "surrogatepass")) + b"?="
