"""Drive FastMCP's client with its own OAuth helper: fastmcp_client.py URL DATA_FOLDER CLIENT_NAME ERA."""

import asyncio
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from fastmcp import Client
from fastmcp.client.auth import OAuth
from fastmcp.client.transports import StreamableHttpTransport
from key_value.aio.stores.filetree import FileTreeStore, FileTreeV1KeySanitizationStrategy
from lines import is_lost_session, serve
from mcp import MCPError
from mcp.client.subscriptions import Subscription, listen
from mcp_types import PromptReference, ResourceTemplateReference, Root
from person import Listener, as_json

URL, FOLDER, NAME, ERA = sys.argv[1:5]
LISTS = {
    "tools/list": "list_tools",
    "prompts/list": "list_prompts",
    "resources/list": "list_resources",
    "resources/templates/list": "list_resource_templates",
}


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
        self._listener = Listener(NAME)
        self._listening: list[asyncio.Task[None]] = []
        self._stack = AsyncExitStack()
        self._client = Client(
            self._transport,
            mode="auto" if ERA == "modern" else "legacy",
            elicitation_handler=self._elicit,
            sampling_handler=self._sample,
            roots=self._roots,
            message_handler=self._hear,
        )

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

    async def use(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Do what a method of the protocol does, by the client's own means."""
        client, method, params = self._client, wish["method"], wish.get("params", {})
        if method in LISTS:
            result: Any = await getattr(client, LISTS[method])()
        elif method == "tools/call":
            result = await client.call_tool_mcp(
                params["name"], params.get("arguments", {}), progress_handler=self._hear_progress
            )
        elif method == "prompts/get":
            result = await client.get_prompt_mcp(params["name"], params.get("arguments"))
        elif method == "resources/read":
            result = await client.read_resource_mcp(params["uri"])
        elif method == "completion/complete":
            kind = PromptReference if params["ref"]["type"] == "ref/prompt" else ResourceTemplateReference
            context = (params.get("context") or {}).get("arguments")
            result = await client.complete_mcp(kind.model_validate(params["ref"]), params["argument"], context)
        elif method == "logging/setLevel":
            result = await client.set_logging_level(params["level"])
        elif method == "resources/subscribe":
            result = await client.session.subscribe_resource(params["uri"])
        elif method == "resources/unsubscribe":
            result = await client.session.unsubscribe_resource(params["uri"])
        else:
            raise NotImplementedError(method)
        return {"result": as_json(result)}

    async def listen(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Open a subscription and keep it; what it tells is heard."""
        changes = {f"{kind}_list_changed": True for kind in ("tools", "prompts", "resources")}
        opening = listen(self._client.session, **changes, resource_subscriptions=wish["uris"])
        subscription = await self._stack.enter_async_context(opening)
        self._listening.append(asyncio.create_task(self._hear_events(subscription)))
        return {"honored": as_json(subscription.honored)}

    async def _hear_events(self, subscription: Subscription) -> None:
        async for event in subscription:
            self._listener.note(type(event).__name__, {"uri": getattr(event, "uri", None)})

    async def heard(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"heard": self._listener.heard}

    async def _elicit(self, message: str, response_type: Any, params: Any, context: Any) -> dict[str, Any]:
        return self._listener.fill_in(params)

    async def _sample(self, messages: Any, params: Any, context: Any) -> str:
        return self._listener.sample(params)

    async def _roots(self, context: Any) -> list[Root]:
        return [Root(uri=self._listener.root(), name=NAME)]

    async def _hear(self, message: Any) -> None:
        if not isinstance(message, Exception):
            self._listener.note(message.method, message.params or {})

    async def _hear_progress(self, progress: float, total: float | None, message: str | None) -> None:
        self._listener.note("progress of a call", {"progress": progress, "total": total})

    async def session(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": self._transport.get_session_id()}

    async def close(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._stack.aclose()
        await self._client.close()
        return {}


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
