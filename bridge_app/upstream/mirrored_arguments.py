"""Judges the `Mcp-Param-*` headers of tool calls in place of a server on stdio, which sees no headers (SEP-2243)."""

import asyncio
import json
from typing import Any

from bridge_app.upstream.channel import Headers
from bridge_app.upstream.mirrored_headers import PREFIX
from bridge_app.upstream.modern_checks import Rejection, judge_arguments
from bridge_app.upstream.multiplexer import Multiplexer
from bridge_app.upstream.splice import Member, members

LIST_DEADLINE = 30.0
PAGES = 100


async def judge(server: Multiplexer, found: dict[str, Member], headers: Headers) -> Rejection | None:
    """Say why a tool call is refused whose headers are not what its arguments say, asking for the tools if need be."""
    params = found["params"].value if "params" in found else None
    if not isinstance(params, dict) or not isinstance(params.get("name"), str):
        return None
    name, given = params["name"], params.get("arguments")
    arguments = given if isinstance(given, dict) else {}
    if not arguments and not any(key.startswith(PREFIX) for key, _ in headers):
        return None
    was_known = name in server.schemas.known
    if not was_known:
        await _learn(server, name, params.get("_meta"))
    rejection = _judge(server, name, arguments, headers)
    if rejection is not None and was_known:
        # The tool may be another one by now.
        server.schemas.forget()
        await _learn(server, name, params.get("_meta"))
        rejection = _judge(server, name, arguments, headers)
    return rejection


def _judge(server: Multiplexer, name: str, arguments: dict[str, Any], headers: Headers) -> Rejection | None:
    wanted = server.schemas.known.get(name)
    return judge_arguments(wanted, arguments, headers) if wanted else None


async def _learn(server: Multiplexer, name: str, meta: Any) -> None:
    """Ask for the tools, page by page, until the one that is called is among them."""
    meta = {key: value for key, value in meta.items() if key != "progressToken"} if isinstance(meta, dict) else {}
    cursor: dict[str, Any] = {}
    try:
        async with asyncio.timeout(LIST_DEADLINE):
            for _ in range(PAGES):
                message = {"jsonrpc": "2.0", "id": 0, "method": "tools/list", "params": {**cursor, "_meta": meta}}
                result = (await _ask(server, json.dumps(message))).get("result")
                if not isinstance(result, dict):
                    return
                server.schemas.learn(result)
                next_cursor = result.get("nextCursor")
                if name in server.schemas.known:
                    return
                if not isinstance(next_cursor, str) or next_cursor == cursor.get("cursor"):
                    server.schemas.learn({"tools": [{"name": name}]})  # not listed, and so not asked for again
                    return
                cursor = {"cursor": next_cursor}
    except TimeoutError:
        return


async def _ask(server: Multiplexer, text: str) -> dict[str, Any]:
    call = server.call(text, members(text), seat=None, can_stream=False)
    try:
        while not call.is_answered:
            await call.outbox.wait()
    finally:
        server.cancel(call, "no longer needed")
    answers = call.outbox.take()
    answer = json.loads(answers[-1]) if answers else None
    return answer if isinstance(answer, dict) else {}
