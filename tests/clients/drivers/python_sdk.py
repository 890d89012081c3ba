"""Drive the MCP Python SDK's client: python_sdk.py URL DATA_FOLDER CLIENT_NAME ERA.

A server to start takes the URL's place as JSON: `{"command": …, "args": […], "env": {…}}`.
"""

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
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp.client.subscriptions import Subscription
from mcp.shared.auth import AuthorizationCodeResult, OAuthClientInformationFull, OAuthClientMetadata, OAuthToken
from mcp_types import (
    CreateMessageResult,
    ElicitResult,
    ListRootsResult,
    PromptReference,
    ResourceTemplateReference,
    Root,
    TextContent,
)
from person import Listener, as_json

URL, FOLDER, NAME, ERA = sys.argv[1:5]
LISTS = {
    "tools/list": ("list_tools", "tools"),
    "prompts/list": ("list_prompts", "prompts"),
    "resources/list": ("list_resources", "resources"),
    "resources/templates/list": ("list_resource_templates", "resource_templates"),
}


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
        self._listener = Listener(NAME)
        self._listening: list[asyncio.Task[None]] = []

    async def connect(self, _: dict[str, Any]) -> dict[str, Any]:
        async with AsyncExitStack() as stack:
            http = await stack.enter_async_context(
                httpx2.AsyncClient(
                    auth=self._oauth, timeout=60, trust_env=False, event_hooks={"response": [self._remember_session]}
                )
            )
            mode = "auto" if ERA == "modern" else "legacy"
            self._client = await stack.enter_async_context(
                Client(
                    stdio_client(StdioServerParameters(**json.loads(URL)))
                    if URL.startswith("{")
                    else streamable_http_client(URL, http_client=http),
                    mode=mode,
                    cache=None,
                    elicitation_callback=self._elicit,
                    sampling_callback=self._sample,
                    list_roots_callback=self._roots,
                    message_handler=self._hear,
                    log_level="debug",
                )
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

    async def use(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Do what a method of the protocol does, by the client's own means."""
        assert self._client is not None
        client, method, params = self._client, wish["method"], wish.get("params", {})
        if method in LISTS:
            ask, key = LISTS[method]
            found: list[Any] = []
            cursor: str | None = None
            while True:
                page = await getattr(client, ask)(cursor=cursor)
                found += getattr(page, key)
                cursor = page.next_cursor
                if cursor is None:
                    return {"result": as_json(found)}
        if method == "tools/call":
            result: Any = await client.call_tool(
                params["name"], params.get("arguments"), progress_callback=self._hear_progress
            )
        elif method == "prompts/get":
            result = await client.get_prompt(params["name"], params.get("arguments"))
        elif method == "resources/read":
            result = await client.read_resource(params["uri"])
        elif method == "completion/complete":
            kind = PromptReference if params["ref"]["type"] == "ref/prompt" else ResourceTemplateReference
            result = await client.complete(
                kind.model_validate(params["ref"]), params["argument"], (params.get("context") or {}).get("arguments")
            )
        elif method == "logging/setLevel":
            result = await client.set_logging_level(params["level"])
        elif method == "resources/subscribe":
            result = await client.subscribe_resource(params["uri"])
        elif method == "resources/unsubscribe":
            result = await client.unsubscribe_resource(params["uri"])
        else:
            raise NotImplementedError(method)
        return {"result": as_json(result)}

    async def listen(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Open a subscription and keep it; what it tells is heard."""
        assert self._client is not None
        subscription = await self._stack.enter_async_context(
            self._client.listen(
                tools_list_changed=True,
                prompts_list_changed=True,
                resources_list_changed=True,
                resource_subscriptions=wish["uris"],
            )
        )
        self._listening.append(asyncio.create_task(self._hear_events(subscription)))
        return {"honored": as_json(subscription.honored)}

    async def heard(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"heard": self._listener.heard}

    async def session(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": self._mcp_session}

    async def close(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._stack.aclose()
        return {}

    async def _elicit(self, context: Any, params: Any) -> ElicitResult:
        return ElicitResult(action="accept", content=self._listener.fill_in(params))

    async def _sample(self, context: Any, params: Any) -> CreateMessageResult:
        words = TextContent(type="text", text=self._listener.sample(params))
        return CreateMessageResult(role="assistant", content=words, model="test-model")

    async def _roots(self, context: Any) -> ListRootsResult:
        return ListRootsResult(roots=[Root(uri=self._listener.root(), name=NAME)])

    async def _hear(self, message: Any) -> None:
        if not isinstance(message, Exception):
            self._listener.note(message.method, message.params or {})

    async def _hear_progress(self, progress: float, total: float | None, message: str | None) -> None:
        self._listener.note("progress of a call", {"progress": progress, "total": total})

    async def _hear_events(self, subscription: Subscription) -> None:
        async for event in subscription:
            self._listener.note(type(event).__name__, {"uri": getattr(event, "uri", None)})

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
        {
            "connect": driver.connect,
            "call": driver.call,
            "use": driver.use,
            "listen": driver.listen,
            "heard": driver.heard,
            "session": driver.session,
            "close": driver.close,
        },
    )


asyncio.run(main())
