"""Drive mcp-remote as a stdio program, as Claude Desktop would: mcp_remote.py URL DATA_FOLDER CLIENT_NAME PROXY_JS."""

import asyncio
import itertools
import json
import os
import sys
from typing import Any

from lines import serve

URL, FOLDER, NAME, PROXY = sys.argv[1:5]


class Driver:
    """Plain JSON-RPC lines to the proxy's stdin and from its stdout."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._proxy: asyncio.subprocess.Process | None = None

    async def connect(self, _: dict[str, Any]) -> dict[str, Any]:
        self._proxy = await asyncio.create_subprocess_exec(
            "node",
            PROXY,
            URL,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=os.environ | {"MCP_REMOTE_CONFIG_DIR": FOLDER},
        )
        host = {"name": NAME, "version": "1.0.0"}
        parameters = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": host}
        result = await self._request("initialize", parameters)
        await self._send({"method": "notifications/initialized"})
        return {"protocol": result["protocolVersion"]}

    async def call(self, wish: dict[str, Any]) -> dict[str, Any]:
        result = await self._request("tools/call", {"name": wish["name"], "arguments": wish.get("arguments", {})})
        # Whether the proxy began a new MCP session for it is its own business.
        return {
            "result": result.get("structuredContent"),
            "is_error": result.get("isError", False),
            "reconnected": False,
        }

    async def session(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": None}  # the proxy keeps its MCP session to itself

    async def close(self, _: dict[str, Any]) -> dict[str, Any]:
        if self._proxy is not None and self._proxy.returncode is None:
            self._proxy.terminate()
            await self._proxy.wait()
        return {}

    async def _request(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        number = next(self._ids)
        await self._send({"id": number, "method": method, "params": parameters})
        assert self._proxy is not None
        assert self._proxy.stdout is not None
        while line := await self._proxy.stdout.readline():
            message = json.loads(line)
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(message["error"]["message"])
                return dict(message["result"])
        raise ConnectionError(f"the proxy ended with {await self._proxy.wait()}")

    async def _send(self, message: dict[str, Any]) -> None:
        assert self._proxy is not None
        assert self._proxy.stdin is not None
        self._proxy.stdin.write(json.dumps({"jsonrpc": "2.0"} | message).encode() + b"\n")
        await self._proxy.stdin.drain()


async def main() -> None:
    driver = Driver()
    await serve(
        {"connect": driver.connect, "call": driver.call, "session": driver.session, "close": driver.close},
    )


asyncio.run(main())
