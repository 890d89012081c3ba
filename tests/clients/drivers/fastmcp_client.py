"""Drive FastMCP's client with its own OAuth helper: fastmcp_client.py URL DATA_FOLDER CLIENT_NAME ERA."""

import asyncio
import sys
from pathlib import Path
from typing import Any

from fastmcp import Client
from fastmcp.client.auth import OAuth
from fastmcp.client.transports import StreamableHttpTransport
from key_value.aio.stores.filetree import FileTreeStore, FileTreeV1KeySanitizationStrategy
from lines import is_lost_session, serve
from mcp import MCPError

URL, FOLDER, NAME, ERA = sys.argv[1:5]


class Driver:
    """One FastMCP client; the helper opens the browser and listens for its return by itself."""

    def __init__(self) -> None:
        folder = Path(FOLDER)
        folder.mkdir(parents=True, exist_ok=True)
        file_names = FileTreeV1KeySanitizationStrategy(folder)
        tokens = FileTreeStore(data_directory=folder, key_sanitization_strategy=file_names)
        self._transport = StreamableHttpTransport(
            URL, auth=OAuth(client_name=NAME, token_storage=tokens, callback_timeout=60)
        )
        self._client = Client(self._transport, mode="auto" if ERA == "modern" else "legacy")

    async def connect(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._client.__aenter__()
        return {"protocol": self._client.session.protocol_version}

    async def call(self, wish: dict[str, Any]) -> dict[str, Any]:
        try:
            return await self._call(wish) | {"reconnected": False}
        except MCPError as problem:
            if not is_lost_session(problem):
                raise
        await self._client.close()
        await self.connect({})
        return await self._call(wish) | {"reconnected": True}

    async def _call(self, wish: dict[str, Any]) -> dict[str, Any]:
        result = await self._client.call_tool(wish["name"], wish.get("arguments", {}), raise_on_error=False)
        return {"result": result.structured_content, "is_error": result.is_error}

    async def session(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": self._transport.get_session_id()}

    async def close(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._client.close()
        return {}


async def main() -> None:
    driver = Driver()
    await serve(
        {"connect": driver.connect, "call": driver.call, "session": driver.session, "close": driver.close},
    )


asyncio.run(main())
