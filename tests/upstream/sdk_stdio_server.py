"""An MCP server on stdio as people write them, with FastMCP: both eras, questions, subscriptions. For tests."""

import asyncio

from fastmcp import Context, FastMCP
from mcp.server.subscriptions import InMemorySubscriptionBus, ListenHandler, ToolsListChanged
from mcp.types import SubscriptionsListenRequestParams

server: FastMCP[None] = FastMCP("from the SDK")
bus = InMemorySubscriptionBus()
cancelled = 0


@server.tool
async def echo(text: str) -> str:
    return text


@server.tool
async def steps(ctx: Context) -> str:
    for step in range(3):
        await ctx.report_progress(step, 3)
    return "done"


@server.tool
async def name(ctx: Context) -> str:
    answer = await ctx.elicit("Your name?", response_type=str)
    return f"hello {getattr(answer, 'data', '?')}"


@server.tool
async def forever() -> str:
    global cancelled
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        cancelled += 1
        raise
    return "never"


@server.tool
async def cancellations() -> int:
    return cancelled


@server.tool
async def change() -> str:
    await bus.publish(ToolsListChanged())
    return "changed"


server._mcp_server.add_request_handler("subscriptions/listen", SubscriptionsListenRequestParams, ListenHandler(bus))

if __name__ == "__main__":
    server.run(transport="stdio", show_banner=False)
