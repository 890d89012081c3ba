"""Trying a server out: a real one in this process, and some that misbehave."""

import asyncio
import json

import pytest
from fastmcp import FastMCP
from mcp.types import ToolAnnotations

from bridge_app.models import Tool
from bridge_app.upstream.channel import ChannelRequest, Receive, Send, UpstreamUnavailable
from bridge_app.upstream.trial import try_out
from tests.asgi_channel import AsgiChannel


def real_server(page: int | None = None) -> AsgiChannel:
    server: FastMCP[None] = FastMCP("Notes", version="2.1", list_page_size=page)
    for number in range(3):
        server.tool(name=f"look_{number}", annotations=ToolAnnotations(read_only_hint=True))(lambda: "x")
    app = server.http_app(path="/mcp", host_origin_protection=False, stateless_http=False, json_response=False)
    return AsgiChannel(app, name="notes")


class Scripted:
    """A channel that answers each method as told."""

    name = "odd"

    def __init__(self, **answers: object) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.status = 200
        self.is_stopped = False

    async def start(self) -> None:
        if self.answers.get("start") == "fails":
            raise UpstreamUnavailable("The server “odd” can't be started.", "There is no such command.")

    async def stop(self) -> None:
        self.is_stopped = True
        if self.answers.get("stop") == "hangs":
            await asyncio.Event().wait()

    async def exchange(self, request: ChannelRequest, receive: Receive, send: Send) -> None:
        message = json.loads(request.body) if request.body else {"method": request.method}
        self.asked.append(message["method"])
        said = self.answers.get(message["method"].replace("/", "_"))
        if said == "hangs":
            await asyncio.Event().wait()
        body = b"" if said is None else json.dumps({"jsonrpc": "2.0", "id": message.get("id"), **said}).encode()  # type: ignore[dict-item]
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": body, "more_body": False})


@pytest.mark.parametrize("page", [None, 1])
async def test_a_server_says_what_it_is_and_all_its_tools(page: int | None) -> None:
    channel = real_server(page)

    trial = await try_out(channel, seconds=20)

    assert (trial.server, trial.protocol) == ("Notes 2.1", "2025-11-25")
    assert trial.tools == tuple(Tool(f"look_{number}", True) for number in range(3))
    with pytest.raises(UpstreamUnavailable, match="not running"):
        await channel.exchange(None, None, None)  # type: ignore[arg-type]


async def test_a_server_that_only_knows_the_new_protocol_is_understood() -> None:
    channel = Scripted(
        initialize={"error": {"code": -32601, "message": "what?"}}, tools_list={"result": {"tools": [{"name": "a"}]}}
    )

    trial = await try_out(channel, seconds=5)

    assert (trial.tools, trial.protocol) == ((Tool("a"),), "2026-07-28")
    assert channel.is_stopped


async def test_a_server_without_tools_is_not_asked_for_any() -> None:
    channel = Scripted(initialize={"result": {"protocolVersion": "2025-06-18", "capabilities": {"prompts": {}}}})

    trial = await try_out(channel, seconds=5)

    assert trial.tools == ()
    assert channel.asked == ["initialize", "notifications/initialized"]


async def test_a_server_that_never_answers_is_given_up_and_stopped() -> None:
    channel = Scripted(initialize="hangs")

    with pytest.raises(UpstreamUnavailable, match="did not answer within"):
        await try_out(channel, seconds=0.05)

    assert channel.is_stopped


async def test_a_server_that_repeats_its_pages_does_not_go_on_for_ever() -> None:
    channel = Scripted(
        initialize={"result": {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}}},
        tools_list={"result": {"tools": [{"name": "a"}], "nextCursor": "again"}},
    )

    trial = await try_out(channel, seconds=5)

    assert len(trial.tools) == 50


@pytest.mark.parametrize(
    ("answers", "status", "words"),
    [
        ({"start": "fails"}, 200, "can't be started"),
        ({}, 401, "wants a login"),
        ({}, 503, "answers with an error"),
        ({"initialize": {"error": {}}, "tools_list": {"error": {"message": "no\x1b"}}}, 200, "does not tell its tools"),
        ({"initialize": {"result": []}, "tools_list": {"result": {"tools": 1}}}, 200, "does not tell its tools"),
    ],
)
async def test_a_server_that_fails_is_told_of_in_words_and_stopped(
    answers: dict[str, object], status: int, words: str
) -> None:
    channel = Scripted(**answers)
    channel.status = status

    with pytest.raises(UpstreamUnavailable, match=words):
        await try_out(channel, seconds=5)

    assert channel.is_stopped


async def test_a_server_that_does_not_stop_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bridge_app.upstream.trial.STOP_SECONDS", 0.01)
    channel = Scripted(stop="hangs", initialize={"result": {"capabilities": {}}})

    async with asyncio.timeout(5):
        trial = await try_out(channel, seconds=5)

    assert trial.protocol == "2025-11-25"
