"""Drive the MCP Python SDK's client: python_sdk.py URL DATA_FOLDER CLIENT_NAME ERA."""

import asyncio
import json
import sys
import webbrowser
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx2
from callback import Callback, free_port
from lines import is_lost_session, serve
from mcp import Client, MCPError
from mcp.client.auth import OAuthClientProvider
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.auth import AuthorizationCodeResult, OAuthClientInformationFull, OAuthClientMetadata, OAuthToken

URL, FOLDER, NAME, ERA = sys.argv[1:5]


class FileStorage:
    """Tokens and registration in files, so that the program can be started again without a login."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._tokens = folder / "tokens.json"
        self._client = folder / "client.json"
        self._port = folder / "port.json"

    def callback_port(self) -> int:
        if not self._port.exists():
            self._port.write_text(json.dumps(free_port()))
        return int(json.loads(self._port.read_text()))

    async def get_tokens(self) -> OAuthToken | None:
        return OAuthToken.model_validate_json(self._tokens.read_text()) if self._tokens.exists() else None

    async def set_tokens(self, tokens: OAuthToken) -> None:
        self._tokens.write_text(tokens.model_dump_json())

    async def get_client_info(self) -> OAuthClientInformationFull | None:
        return (
            OAuthClientInformationFull.model_validate_json(self._client.read_text()) if self._client.exists() else None
        )

    async def set_client_info(self, client_info: OAuthClientInformationFull) -> None:
        self._client.write_text(client_info.model_dump_json())


class Driver:
    """One connection of the SDK's client, with a login in the browser when the server asks for it."""

    def __init__(self) -> None:
        storage = FileStorage(Path(FOLDER))
        self._callback = Callback(storage.callback_port())
        self._oauth = OAuthClientProvider(
            server_url=URL,
            client_metadata=OAuthClientMetadata(
                client_name=NAME, redirect_uris=[self._callback.uri], token_endpoint_auth_method="none"
            ),
            storage=storage,
            redirect_handler=self._open_browser,
            callback_handler=self._wait_for_browser,
        )
        self._stack = AsyncExitStack()
        self._client: Client | None = None
        self._mcp_session: str | None = None

    async def connect(self, _: dict[str, Any]) -> dict[str, Any]:
        async with AsyncExitStack() as stack:
            http = await stack.enter_async_context(
                httpx2.AsyncClient(
                    auth=self._oauth, timeout=60, trust_env=False, event_hooks={"response": [self._remember_session]}
                )
            )
            mode = "auto" if ERA == "modern" else "legacy"
            self._client = await stack.enter_async_context(
                Client(streamable_http_client(URL, http_client=http), mode=mode, cache=None)
            )
            self._stack = stack.pop_all()
        return {"protocol": self._client.protocol_version}

    async def call(self, wish: dict[str, Any]) -> dict[str, Any]:
        try:
            return await self._call(wish) | {"reconnected": False}
        except MCPError as problem:
            if not is_lost_session(problem):
                raise
        await self._stack.aclose()
        await self.connect({})
        return await self._call(wish) | {"reconnected": True}

    async def _call(self, wish: dict[str, Any]) -> dict[str, Any]:
        assert self._client is not None
        result = await self._client.call_tool(wish["name"], wish.get("arguments", {}))
        return {"result": result.structured_content, "is_error": bool(result.is_error)}

    async def session(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": self._mcp_session}

    async def close(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._stack.aclose()
        return {}

    async def _open_browser(self, url: str) -> None:
        await self._callback.open()
        await asyncio.to_thread(webbrowser.open, url)

    async def _wait_for_browser(self) -> AuthorizationCodeResult:
        response = await self._callback.response()
        if "error" in response:
            raise PermissionError(response["error"])
        return AuthorizationCodeResult(code=response["code"], state=response.get("state"), iss=response.get("iss"))

    async def _remember_session(self, response: httpx2.Response) -> None:
        self._mcp_session = response.headers.get("mcp-session-id") or self._mcp_session


async def main() -> None:
    driver = Driver()
    await serve(
        {"connect": driver.connect, "call": driver.call, "session": driver.session, "close": driver.close},
    )


asyncio.run(main())
