"""What the two eras of the protocol call things, and how a message of one is put in the other's words.

Written from the protocol: versions, codes, methods and keys stand here as plain data. Messages stay what they came as,
JSON objects; only what the other era does not know, or words differently, is touched.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bridge_app.upstream.channel import Headers
from bridge_app.upstream.mirrored_headers import Mirrored, argument_headers, encode_header, mirrored
from bridge_app.upstream.streams import Json

HANDSHAKE_VERSIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
HANDSHAKE_VERSION = HANDSHAKE_VERSIONS[-1]
MODERN_VERSION = "2026-07-28"

VERSION_HEADER, METHOD_HEADER, NAME_HEADER = b"mcp-protocol-version", b"mcp-method", b"mcp-name"

PROTOCOL_VERSION_META_KEY = "io.modelcontextprotocol/protocolVersion"
CLIENT_INFO_META_KEY = "io.modelcontextprotocol/clientInfo"
CLIENT_CAPABILITIES_META_KEY = "io.modelcontextprotocol/clientCapabilities"
LOG_LEVEL_META_KEY = "io.modelcontextprotocol/logLevel"
SERVER_INFO_META_KEY = "io.modelcontextprotocol/serverInfo"
SUBSCRIPTION_ID_META_KEY = "io.modelcontextprotocol/subscriptionId"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
HEADER_MISMATCH = -32020
MISSING_CAPABILITY = -32021
UNSUPPORTED_PROTOCOL_VERSION = -32022
URL_ELICITATION_REQUIRED = -32042
"""Of 2025-11-25 only."""
RESOURCE_NOT_FOUND = -32002
"""Of the handshake era; 2026-07-28 says INVALID_PARAMS."""
REQUEST_CANCELLED = -32800
"""What the SDK's own servers answer in the handshake era, whose streams end with an answer only."""

HTTP_STATUS = {
    PARSE_ERROR: 400,
    INVALID_REQUEST: 400,
    INVALID_PARAMS: 400,
    HEADER_MISMATCH: 400,
    MISSING_CAPABILITY: 400,
    UNSUPPORTED_PROTOCOL_VERSION: 400,
    METHOD_NOT_FOUND: 404,
}
"""Of an error in 2026-07-28; the others come with 200."""

_OF_BOTH = {
    *("completion/complete", "prompts/get", "prompts/list", "resources/list", "resources/read"),
    *("resources/templates/list", "tools/call", "tools/list"),
}
HANDSHAKE_METHODS = frozenset(
    {*_OF_BOTH, "initialize", "logging/setLevel", "ping", "resources/subscribe", "resources/unsubscribe"}
)
MODERN_METHODS = frozenset({*_OF_BOTH, "server/discover", "subscriptions/listen"})
"""What a client may ask for. The handshake era has gained and lost nothing from revision to revision."""
CACHEABLE_METHODS = MODERN_METHODS - {"completion/complete", "prompts/get", "tools/call", "subscriptions/listen"}
"""Their results say for how long they hold."""
NAMED_BY = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
"""What a request names is repeated in a header."""
INPUT_REQUIRED_METHODS = frozenset(NAMED_BY)
"""Instead of a result, these may have a question."""

SESSION_NEWS = frozenset(
    {
        "notifications/tools/list_changed",
        "notifications/prompts/list_changed",
        "notifications/resources/list_changed",
        "notifications/resources/updated",
    }
)
"""Notifications that concern no call."""

LEVELS = ("debug", "info", "notice", "warning", "error", "critical", "alert", "emergency")
CAPABILITY_FOR = {
    "elicitation/create": "elicitation",
    "sampling/createMessage": "sampling",
    "roots/list": "roots",
}
"""The requests a server may make, and what a client must have declared to get them."""

_ENVELOPE = frozenset(
    {PROTOCOL_VERSION_META_KEY, CLIENT_INFO_META_KEY, CLIENT_CAPABILITIES_META_KEY, LOG_LEVEL_META_KEY}
)
_MODERN_MARK = PROTOCOL_VERSION_META_KEY.encode()
_LISTS = {
    "toolsListChanged": ("tools", "notifications/tools/list_changed"),
    "promptsListChanged": ("prompts", "notifications/prompts/list_changed"),
    "resourcesListChanged": ("resources", "notifications/resources/list_changed"),
}
_NOT_EMITTED = {
    RESOURCE_NOT_FOUND: INVALID_PARAMS,
    URL_ELICITATION_REQUIRED: INTERNAL_ERROR,
    HEADER_MISMATCH: INTERNAL_ERROR,
    UNSUPPORTED_PROTOCOL_VERSION: INTERNAL_ERROR,
}
"""Codes that mean something else, or nothing, in 2026-07-28."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who a client says it is, and what it can do, as the era says it in which it spoke."""

    info: Json
    capabilities: Json

    def key(self) -> str:
        """Return the same text for the same introduction."""
        return json.dumps([self.info, self.capabilities], sort_keys=True, separators=(",", ":"))


# ---- which era a request is of ----------------------------------------------------------------------------------


def is_modern(version: bytes | None, has_session: bool, body: bytes) -> bool:
    """Tell whether a request is of 2026-07-28 (or of a later revision) by its header, or by its body if it has none."""
    if version is not None:
        return version.decode("latin-1") not in HANDSHAKE_VERSIONS
    return not has_session and _MODERN_MARK in body


def is_known_to_modern(method: str) -> bool:
    """Tell whether 2026-07-28 has a request; what no revision has may be an extension, and counts as known."""
    return method in MODERN_METHODS or method not in HANDSHAKE_METHODS


def is_known_to_handshake(method: str) -> bool:
    """Tell whether the handshake era has a request; what no revision has may be an extension, and counts as known."""
    return method in HANDSHAKE_METHODS or method not in MODERN_METHODS


def http_status(code: int) -> int:
    """Return the HTTP status that 2026-07-28 wants for an error."""
    return HTTP_STATUS.get(code, 200)


# ---- requests ---------------------------------------------------------------------------------------------------


def read_introduction(params: Mapping[str, Any], name: str) -> Introduction:
    """Read who a client of 2026-07-28 is from a request; `name` stands in for one that does not say."""
    meta = params["_meta"]
    info, capabilities = meta.get(CLIENT_INFO_META_KEY), meta.get(CLIENT_CAPABILITIES_META_KEY)
    if not isinstance(info, dict) or not isinstance(info.get("name"), str):
        info = {"name": name, "version": "0"}
    return Introduction(info, capabilities if isinstance(capabilities, dict) else {})


def log_level(params: Mapping[str, Any]) -> str | None:
    """Return from which level on a client of 2026-07-28 wants to be sent log messages with this answer."""
    level = params["_meta"].get(LOG_LEVEL_META_KEY)
    return level if level in LEVELS else None


def handshake_introduction(introduction: Introduction) -> Json:
    """Return the params of `initialize` for a client of 2026-07-28."""
    capabilities = {key: value for key, value in introduction.capabilities.items() if key != "extensions"}
    return {"protocolVersion": HANDSHAKE_VERSION, "capabilities": capabilities, "clientInfo": introduction.info}


def modern_introduction(params: Mapping[str, Any], name: str) -> Introduction:
    """Return how a client that said this in `initialize` introduces itself in 2026-07-28."""
    info, capabilities = params.get("clientInfo"), params.get("capabilities")
    if not isinstance(info, dict) or not isinstance(info.get("name"), str):
        info = {"name": name, "version": "0"}
    kept = {key: value for key, value in _object(capabilities).items() if key != "tasks"}
    if "roots" in kept:
        kept["roots"] = {}
    return Introduction(info, kept)


def modern_params(params: Mapping[str, Any], introduction: Introduction, level: str | None) -> Json:
    """Return the params of a request as 2026-07-28 wants them."""
    given = params.get("_meta")
    meta = {
        **(given if isinstance(given, dict) else {}),
        PROTOCOL_VERSION_META_KEY: MODERN_VERSION,
        CLIENT_INFO_META_KEY: introduction.info,
        CLIENT_CAPABILITIES_META_KEY: introduction.capabilities,
    }
    if level is not None:
        meta[LOG_LEVEL_META_KEY] = level
    return {**{key: value for key, value in params.items() if key != "task"}, "_meta": meta}


def modern_headers(method: str, params: Mapping[str, Any], wanted: tuple[Mirrored, ...] = ()) -> Headers:
    """Return the headers that repeat a request; `wanted` says which arguments the tool called wants there."""
    headers = [(VERSION_HEADER, MODERN_VERSION.encode()), (METHOD_HEADER, method.encode("latin-1", "replace"))]
    name = params.get(NAMED_BY.get(method, ""))
    if isinstance(name, str):
        headers.append((NAME_HEADER, encode_header(name)))
    arguments = params.get("arguments")
    return [*headers, *argument_headers(wanted, arguments)] if isinstance(arguments, dict) else headers


def handshake_params(method: str, params: Mapping[str, Any], progress_token: int | None) -> Json:
    """Return the params of a request as the handshake era wants them, with a token of ours for its progress."""
    dropped = {"inputResponses", "requestState"} if method in INPUT_REQUIRED_METHODS else set()
    kept = {key: value for key, value in params.items() if key not in dropped and key != "_meta"}
    meta = {key: value for key, value in params["_meta"].items() if key not in _ENVELOPE and key != "progressToken"}
    if progress_token is not None:
        meta["progressToken"] = progress_token
    return {**kept, "_meta": meta} if meta else kept


# ---- answers ----------------------------------------------------------------------------------------------------


def handshake_result(method: str, result: Mapping[str, Any]) -> Json:
    """Return a result of 2026-07-28 in the words of the handshake era."""
    kept = {key: value for key, value in result.items() if key not in ("resultType", "ttlMs", "cacheScope")}
    _without_meta(kept, SERVER_INFO_META_KEY)
    if method == "tools/call" and not isinstance(kept.get("structuredContent", {}), dict):
        # Anything but an object came later; its text is in the content.
        kept["content"] = kept.get("content") or [{"type": "text", "text": json.dumps(kept["structuredContent"])}]
        del kept["structuredContent"]
    if method == "tools/list" and isinstance(kept.get("tools"), list):
        kept["tools"] = [_handshake_tool(tool) for tool in kept["tools"] if isinstance(tool, dict) and _is_sound(tool)]
    return kept


def _is_sound(tool: Mapping[str, Any]) -> bool:
    """Tell whether a client may take a tool up: one with bad header rules it must leave alone (SEP-2243)."""
    return mirrored(tool.get("inputSchema")) is not None


def _handshake_tool(tool: Json) -> Json:
    schema = tool.get("outputSchema")
    if schema is None or (isinstance(schema, dict) and schema.get("type") == "object"):
        return tool
    return {key: value for key, value in tool.items() if key != "outputSchema"}


def modern_result(method: str, result: Mapping[str, Any], server_info: object) -> Json:
    """Return a result of the handshake era in the words of 2026-07-28."""
    said: Json = {**result, "resultType": "complete"}
    if method in CACHEABLE_METHODS:
        said |= {"ttlMs": 0, "cacheScope": "private"}
    if method == "tools/list" and isinstance(said.get("tools"), list):
        said["tools"] = [
            {key: value for key, value in tool.items() if key != "execution"} if isinstance(tool, dict) else tool
            for tool in said["tools"]
        ]
    if method == "completion/complete" and isinstance(said.get("completion"), dict):
        values = said["completion"].get("values")
        if isinstance(values, list) and len(values) > 100:
            said["completion"] = {**said["completion"], "values": values[:100], "hasMore": True}
    if isinstance(server_info, dict):
        meta = said.get("_meta")
        said["_meta"] = {**(meta if isinstance(meta, dict) else {}), SERVER_INFO_META_KEY: server_info}
    return said


def modern_error(error: Mapping[str, Any]) -> Json:
    """Return an error of the handshake era without a code that 2026-07-28 retired or gave another meaning."""
    code = error.get("code")
    return {**error, "code": _NOT_EMITTED.get(code, code) if isinstance(code, int) else INTERNAL_ERROR}


def initialize_result(discovered: Mapping[str, Any], version: str, name: str) -> Json:
    """Return the answer to `initialize` that says what an upstream told in `server/discover`."""
    meta = discovered.get("_meta")
    info = meta.get(SERVER_INFO_META_KEY) if isinstance(meta, dict) else None
    capabilities = discovered.get("capabilities")
    result: Json = {
        "protocolVersion": version,
        "capabilities": {key: value for key, value in _object(capabilities).items() if key != "extensions"},
        "serverInfo": info if isinstance(info, dict) else {"name": name, "version": "0"},
    }
    if isinstance(discovered.get("instructions"), str):
        result["instructions"] = discovered["instructions"]
    return result


def discover_result(initialized: Mapping[str, Any]) -> Json:
    """Return the answer to `server/discover` that says what an upstream told in `initialize`."""
    capabilities = initialized.get("capabilities")
    result: Json = {
        "supportedVersions": [MODERN_VERSION],
        "capabilities": {key: value for key, value in _object(capabilities).items() if key != "tasks"},
    }
    if isinstance(initialized.get("instructions"), str):
        result["instructions"] = initialized["instructions"]
    return modern_result("server/discover", result, initialized.get("serverInfo"))


def asks_for_input(result: Mapping[str, Any]) -> bool:
    """Tell whether a result of 2026-07-28 is a question rather than an answer."""
    return result.get("resultType") == "input_required"


def serves_modern(result: object) -> bool:
    """Tell whether an answer to `server/discover` says that 2026-07-28 is served."""
    versions = result.get("supportedVersions") if isinstance(result, dict) else None
    return isinstance(versions, list) and MODERN_VERSION in versions


# ---- questions of a server to its client ------------------------------------------------------------------------


def input_request(message: Mapping[str, Any]) -> Json:
    """Return a question of the handshake era as `input_required` carries it."""
    params = message.get("params")
    dropped = {"_meta", "task", "elicitationId"}
    kept = {key: value for key, value in params.items() if key not in dropped} if isinstance(params, dict) else {}
    return {"method": message["method"], "params": kept} if kept else {"method": message["method"]}


def handshake_request(request_id: str, asked: Mapping[str, Any]) -> Json:
    """Return a question from `input_required` as a request of the handshake era."""
    params = asked.get("params")
    kept = dict(params) if isinstance(params, dict) else {}
    if asked["method"] == "elicitation/create" and kept.get("mode") == "url":
        kept["elicitationId"] = request_id
    message: Json = {"jsonrpc": "2.0", "id": request_id, "method": asked["method"]}
    return {**message, "params": kept} if kept else message


def can_answer(capabilities: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Tell whether a client has declared what it takes to answer a question."""
    method, params = asked.get("method"), asked.get("params")
    declared = capabilities.get(CAPABILITY_FOR.get(method, "")) if isinstance(method, str) else None
    if not isinstance(declared, dict):
        return False
    params = params if isinstance(params, dict) else {}
    if method == "elicitation/create":
        is_url = params.get("mode") == "url"
        return "url" in declared if is_url else "form" in declared or "url" not in declared
    if method == "sampling/createMessage" and params.get("tools"):
        return "tools" in declared
    return True


def url_questions(error: Mapping[str, Any]) -> list[Json]:
    """Return the pages a person must visit before a call works, as an error of 2025-11-25 names them."""
    data = error.get("data")
    wanted = data.get("elicitations") if isinstance(data, dict) else None
    return [
        input_request({"method": "elicitation/create", "params": {**params, "mode": "url"}})
        for params in (wanted if isinstance(wanted, list) else [])
        if isinstance(params, dict)
    ]


# ---- notifications and subscriptions ----------------------------------------------------------------------------


def listening(capabilities: Mapping[str, Any], uris: set[str]) -> Json:
    """Return all that can be listened to at a server with these capabilities, and these resources."""
    return honoured(
        {**dict.fromkeys(_LISTS, True), **({"resourceSubscriptions": sorted(uris)} if uris else {})}, capabilities
    )


def honoured(requested: Mapping[str, Any], capabilities: Mapping[str, Any]) -> Json:
    """Return the part of a wish to listen that a server with these capabilities can fulfil."""
    kept: Json = {}
    for kind, (capability, _) in _LISTS.items():
        declared = capabilities.get(capability)
        if requested.get(kind) is True and isinstance(declared, dict) and declared.get("listChanged") is True:
            kept[kind] = True
    uris = requested.get("resourceSubscriptions")
    declared = capabilities.get("resources")
    if isinstance(uris, list) and isinstance(declared, dict) and declared.get("subscribe") is True:
        wanted = [uri for uri in dict.fromkeys(uris) if isinstance(uri, str)]
        if wanted:
            kept["resourceSubscriptions"] = wanted
    return kept


def is_wanted(message: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Tell whether a notification is one that was asked for."""
    method, params = message.get("method"), _object(message.get("params"))
    if method == "notifications/resources/updated":
        return params.get("uri") in wanted.get("resourceSubscriptions", ())
    return any(wanted.get(kind) is True for kind, (_, name) in _LISTS.items() if name == method)


def all_changed(wanted: Mapping[str, Any]) -> list[Json]:
    """Return the notifications that say of everything listened to that it may have changed."""
    said: list[Json] = [{"jsonrpc": "2.0", "method": name} for kind, (_, name) in _LISTS.items() if wanted.get(kind)]
    for uri in wanted.get("resourceSubscriptions", ()):
        said.append({"jsonrpc": "2.0", "method": "notifications/resources/updated", "params": {"uri": uri}})
    return said


def acknowledgement(subscription: object, wanted: Mapping[str, Any]) -> Json:
    """Return the first message of a subscription."""
    message = {
        "jsonrpc": "2.0",
        "method": "notifications/subscriptions/acknowledged",
        "params": {"notifications": wanted},
    }
    return tagged(message, subscription)


def tagged(message: Mapping[str, Any], subscription: object) -> Json:
    """Return a notification marked as belonging to a subscription."""
    given = message.get("params")
    params: Json = given if isinstance(given, dict) else {}
    meta = params.get("_meta")
    marked = {**(meta if isinstance(meta, dict) else {}), SUBSCRIPTION_ID_META_KEY: subscription}
    return {**message, "params": {**params, "_meta": marked}}


def untagged(message: Mapping[str, Any]) -> Json:
    """Return a notification without the mark of a subscription."""
    params = message.get("params")
    if not isinstance(params, dict):
        return dict(message)
    kept = dict(params)
    _without_meta(kept, SUBSCRIPTION_ID_META_KEY)
    if not kept:
        return {key: value for key, value in message.items() if key != "params"}
    return {**message, "params": kept}


def subscription_ended(subscription: object) -> Json:
    """Return the result that ends a subscription in good order."""
    return {"resultType": "complete", "_meta": {SUBSCRIPTION_ID_META_KEY: subscription}}


def _object(value: object) -> Json:
    """Return what should be an object, an empty one if it is none."""
    return value if isinstance(value, dict) else {}


def _without_meta(said: Json, key: str) -> None:
    """Take one key out of `_meta`, and `_meta` out if nothing is left of it."""
    meta = said.get("_meta")
    if isinstance(meta, dict) and key in meta:
        kept = {name: value for name, value in meta.items() if name != key}
        if kept:
            said["_meta"] = kept
        else:
            del said["_meta"]
