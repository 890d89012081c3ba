"""The checks a server of 2026-07-28 makes before it serves a request: `_meta`, version, and headers against the body."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bridge_app.upstream.channel import Headers
from bridge_app.upstream.era_words import (
    CLIENT_CAPABILITIES_META_KEY,
    HEADER_MISMATCH,
    INVALID_PARAMS,
    METHOD_HEADER,
    MODERN_VERSION,
    NAME_HEADER,
    NAMED_BY,
    PROTOCOL_VERSION_META_KEY,
    UNSUPPORTED_PROTOCOL_VERSION,
    VERSION_HEADER,
)
from bridge_app.upstream.mirrored_headers import PREFIX, Mirrored, decode_header, find_mismatch

_READ_BY_OTHERS = (VERSION_HEADER, METHOD_HEADER, NAME_HEADER)
"""What decides the way of a request before anybody reads its body. Said twice, each reader may take another one."""
_REQUIRED = (PROTOCOL_VERSION_META_KEY, CLIENT_CAPABILITIES_META_KEY)


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a request is refused."""

    code: int
    words: str
    data: Any = None


def judge_version(version: str) -> Rejection | None:
    """Say why a version is refused."""
    if version == MODERN_VERSION:
        return None
    data = {"supported": [MODERN_VERSION], "requested": version}
    return Rejection(UNSUPPORTED_PROTOCOL_VERSION, "Unsupported protocol version", data)


def judge_request(message: Mapping[str, Any], headers: Headers) -> Rejection | None:
    """Say why a request is refused: `_meta`, then the headers against the body, then the version."""
    given: dict[bytes, bytes] = {}
    for key, value in headers:
        name = key.lower()
        if name in given and name in _READ_BY_OTHERS:
            return Rejection(HEADER_MISMATCH, f"The header {name.decode()} comes more than once.")
        given[name] = value
    params = message.get("params")
    meta = params.get("_meta") if isinstance(params, Mapping) else None
    if not isinstance(params, Mapping) or not isinstance(meta, Mapping):
        return Rejection(INVALID_PARAMS, f"_meta is missing, which has to say {' and '.join(_REQUIRED)}.")
    if missing := [key for key in _REQUIRED if key not in meta]:
        return Rejection(INVALID_PARAMS, f"_meta does not say {' and '.join(missing)}.")
    version, method = meta[PROTOCOL_VERSION_META_KEY], message.get("method")
    if not _says(given, VERSION_HEADER, version):
        return Rejection(HEADER_MISMATCH, f"The header {VERSION_HEADER.decode()} is not the version that _meta says.")
    if not _says(given, METHOD_HEADER, method):
        return Rejection(HEADER_MISMATCH, f"The header {METHOD_HEADER.decode()} is not the method.")
    named_by = NAMED_BY.get(method) if isinstance(method, str) else None
    named = params.get(named_by) if named_by is not None else None
    # A request that names nothing is for whoever serves it to refuse.
    if named is not None and (NAME_HEADER not in given or decode_header(given[NAME_HEADER]) != named):
        return Rejection(HEADER_MISMATCH, f"The header {NAME_HEADER.decode()} is not the {named_by} in the body.")
    return judge_version(version)


def _says(headers: Mapping[bytes, bytes], name: bytes, wanted: object) -> bool:
    return name in headers and headers[name].decode("latin-1") == wanted


def judge_arguments(wanted: tuple[Mirrored, ...], arguments: Mapping[str, Any], headers: Headers) -> Rejection | None:
    """Say why a tool call is refused whose `Mcp-Param-*` headers are not what its arguments say."""
    names = [name for name, _ in headers if name.startswith(PREFIX)]
    if len(set(names)) < len(names):
        return Rejection(HEADER_MISMATCH, "A header of a parameter comes more than once.")
    mismatch = find_mismatch(wanted, arguments, headers)
    return Rejection(HEADER_MISMATCH, mismatch) if mismatch is not None else None
