"""The MCP server that the public conformance suites expect to find: tools, prompts and resources with fixed names."""

import asyncio
import base64
import functools
import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastmcp import Context, FastMCP
from fastmcp.exceptions import ToolError
from fastmcp.prompts import Message, PromptResult
from fastmcp.resources import ResourceContent, ResourceResult
from fastmcp.server.event_store import EventStore
from fastmcp.tools.base import ToolResult
from fastmcp.tools.function_tool import FunctionTool
from mcp.server.context import ServerRequestContext
from mcp.server.session import ServerSession
from mcp.server.subscriptions import InMemorySubscriptionBus, ListenHandler, PromptsListChanged, ToolsListChanged
from mcp.shared.exceptions import MCPError
from mcp.shared.message import ServerMessageMetadata
from mcp_types import (
    MISSING_REQUIRED_CLIENT_CAPABILITY,
    AudioContent,
    ClientCapabilities,
    CreateMessageRequest,
    CreateMessageRequestParams,
    CreateMessageResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    EmbeddedResource,
    EmptyResult,
    ImageContent,
    InputRequest,
    InputRequiredResult,
    ListRootsRequest,
    ListRootsResult,
    SamplingMessage,
    SubscribeRequestParams,
    SubscriptionsListenRequestParams,
    TextContent,
    TextResourceContents,
    UnsubscribeRequestParams,
)
from mcp_types.version import HANDSHAKE_PROTOCOL_VERSIONS
from pydantic import Field

Kind = TypeVar("Kind")

RETRY_MILLISECONDS = 300
STEP_SECONDS = 0.05
"""Between two notifications of one call, so that they travel one by one."""


class FixtureServer(FastMCP[Any]):
    """A FastMCP server whose streams can be taken up again after a break."""

    def http_app(self, *arguments: Any, **options: Any) -> Any:
        """Build the app with an event store, unless the host brings one."""
        options.setdefault("event_store", EventStore())
        options.setdefault("retry_interval", RETRY_MILLISECONDS)
        return super().http_app(*arguments, **options)


def make_fixture() -> FastMCP[Any]:
    """Build the server anew, with nothing remembered from another one."""
    server = FixtureServer("conformance-fixture", version="1.0.0", dereference_schemas=False)
    _add_content_tools(server)
    _add_talking_tools(server)
    _add_asking_tools(server)
    _add_retried_tools(server)
    _add_prompts(server)
    _add_resources(server)
    _add_subscriptions(server)
    return server


# ---- tools that just answer -------------------------------------------------------------------------------------


def _add_content_tools(server: FastMCP[Any]) -> None:
    @server.tool
    def test_simple_text() -> ToolResult:
        """Answer with one text."""
        return _text("A plain text, nothing else.")

    @server.tool
    def test_image_content() -> ToolResult:
        """Answer with an image."""
        return ToolResult(content=[_image()])

    @server.tool
    def test_audio_content() -> ToolResult:
        """Answer with a sound."""
        sound = base64.b64encode(_silence()).decode()
        return ToolResult(content=[AudioContent(type="audio", data=sound, mime_type="audio/wav")])

    @server.tool
    def test_embedded_resource() -> ToolResult:
        """Answer with a resource."""
        return ToolResult(content=[_embedded("test://embedded-resource", "text/plain", "Embedded, not linked.")])

    @server.tool
    def test_multiple_content_types() -> ToolResult:
        """Answer with a text, an image and a resource."""
        words = TextContent(type="text", text="Three kinds of content:")
        numbers = _embedded("test://mixed-content-resource", "application/json", json.dumps({"kinds": 3}))
        return ToolResult(content=[words, _image(), numbers])

    @server.tool
    def test_error_handling() -> ToolResult:
        """Fail, always."""
        raise ToolError("This tool always fails.")

    server.add_tool(_json_schema_tool())

    @server.tool
    def test_header_parameter(
        region: Annotated[str, Field(description="Mirrored in a header", json_schema_extra={"x-mcp-header": "Region"})],
    ) -> ToolResult:
        """Answer with what came in the mirrored parameter."""
        return _text(f"Region: {region}")


def _json_schema_tool() -> FunctionTool:
    """Make a tool whose input schema uses what JSON Schema 2020-12 brought; only its listing matters."""

    def json_schema_2020_12_tool(name: str = "") -> ToolResult:
        """Be listed with a rich schema."""
        return _text(f"Name: {name}")

    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "$defs": {
            "address": {
                "$anchor": "addressDef",
                "type": "object",
                "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
            }
        },
        "properties": {
            "name": {"type": "string"},
            "address": {"$ref": "#/$defs/address"},
            "contactMethod": {"type": "string", "enum": ["phone", "email"]},
            "phone": {"type": "string"},
            "email": {"type": "string"},
        },
        "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
        "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
        "then": {"required": ["phone"]},
        "else": {"required": ["email"]},
        "additionalProperties": False,
    }
    return FunctionTool.from_function(json_schema_2020_12_tool).model_copy(update={"parameters": schema})


# ---- tools that talk while they work ----------------------------------------------------------------------------


def _add_talking_tools(server: FastMCP[Any]) -> None:
    async def log_thrice(context: Context) -> None:
        for words in ("Tool execution started", "Tool processing data", "Tool execution completed"):
            await context.info(words)
            await asyncio.sleep(STEP_SECONDS)

    @server.tool
    async def test_tool_with_logging(context: Context) -> ToolResult:
        """Send three log messages, then answer."""
        await log_thrice(context)
        return _text("Logged three times.")

    @server.tool
    async def test_logging_tool(context: Context) -> ToolResult:
        """Log, which must reach only clients that asked for a level."""
        await log_thrice(context)
        return _text("Logged.")

    @server.tool
    async def test_tool_with_progress(context: Context) -> ToolResult:
        """Report progress thrice, then answer."""
        for done in (0, 50, 100):
            await context.report_progress(done, 100)
            await asyncio.sleep(STEP_SECONDS)
        return _text("All done.")

    @server.tool
    async def test_reconnection(context: Context) -> ToolResult:
        """Hang up in the middle of the call; the answer waits for the client to come back."""
        await asyncio.sleep(STEP_SECONDS)
        await context.close_sse_stream()
        await asyncio.sleep(STEP_SECONDS)
        return _text("Answered after the line was cut.")


# ---- tools that ask in the handshake era: a request back to the client ------------------------------------------
# The questions name the call they belong to and so travel on its stream; the client's listening stream may not be open.


def _add_asking_tools(server: FastMCP[Any]) -> None:
    @server.tool(output_schema=None)
    async def test_sampling(prompt: str, context: Context) -> Any:
        """Ask the client's model."""
        if _is_modern(context):
            given = _answer(context, "question", CreateMessageResult)
            if given is None:
                return _ask(question=_sampling(prompt, 100))
            answer = given
        else:
            answer = await context.session.create_message(
                [_user_says(prompt)], max_tokens=100, related_request_id=context.request_id
            )
        words = answer.content.text if isinstance(answer.content, TextContent) else "not a text"
        return _text(f"LLM response: {words}")

    async def ask(context: Context, message: str, schema: dict[str, Any]) -> Any:
        if _is_modern(context):
            given = _answer(context, "question", ElicitResult)
            if given is None:
                form = ElicitRequestFormParams(message=message, requested_schema=schema)
                return _ask(question=ElicitRequest(params=form))
            answer = given
        else:
            answer = await context.session.elicit_form(message, schema, context.request_id)
        return _text(f"Elicitation completed: action={answer.action}, content={json.dumps(answer.content)}")

    @server.tool(output_schema=None)
    async def test_elicitation(message: str, context: Context) -> Any:
        """Ask the person for two texts."""
        return await ask(context, message, _form(username={"type": "string"}, email={"type": "string"}))

    @server.tool(output_schema=None)
    async def test_elicitation_sep1034_defaults(context: Context) -> Any:
        """Ask with a default value of every simple type."""
        statuses = ["active", "inactive", "pending"]
        fields = {
            "name": {"type": "string", "default": "John Doe"},
            "age": {"type": "integer", "default": 30},
            "score": {"type": "number", "default": 95.5},
            "status": {"type": "string", "enum": statuses, "default": "active"},
            "verified": {"type": "boolean", "default": True},
        }
        return await ask(context, "Check these values.", {"type": "object", "properties": fields, "required": []})

    @server.tool(output_schema=None)
    async def test_elicitation_sep1330_enums(context: Context) -> Any:
        """Ask with each way to spell a choice."""
        plain = ["option1", "option2", "option3"]
        titled = [{"const": f"value{number}", "title": f"Choice {number}"} for number in (1, 2, 3)]
        fields = {
            "untitledSingle": {"type": "string", "enum": plain},
            "titledSingle": {"type": "string", "oneOf": titled},
            "legacyEnum": {
                "type": "string",
                "enum": ["opt1", "opt2", "opt3"],
                "enumNames": ["Option 1", "Option 2", "Option 3"],
            },
            "untitledMulti": {"type": "array", "items": {"type": "string", "enum": plain}},
            "titledMulti": {"type": "array", "items": {"anyOf": titled}},
        }
        return await ask(context, "Choose.", {"type": "object", "properties": fields, "required": []})


# ---- tools that ask in the 2026-07-28 era: an answer that wants input, and the call once more -------------------


@dataclass(frozen=True)
class _Round:
    """What a tool gets to see of its context when it is called once more in the handshake era."""

    session: ServerSession
    input_responses: dict[str, Any]
    request_state: str | None


def _in_any_era(function: Callable[[Any], Any]) -> Callable[[Context], Any]:
    """Let a tool that wants input have it in the handshake era, too: by requests in the middle of the call."""

    @functools.wraps(function)
    async def ask_and_go_on(context: Context) -> Any:
        result = function(context)
        while isinstance(result, InputRequiredResult) and not _is_modern(context):
            asked = result.input_requests or {}
            answers = await asyncio.gather(*(_ask_back(context, request) for request in asked.values()))
            result = function(_Round(context.session, dict(zip(asked, answers, strict=True)), result.request_state))
        return result

    return ask_and_go_on


async def _ask_back(context: Context, request: InputRequest) -> Any:
    if isinstance(request, ListRootsRequest):
        # Names no call, and so travels on the stream of what belongs to none.
        return await context.session.list_roots()
    kind = ElicitResult if isinstance(request, ElicitRequest) else CreateMessageResult
    return await context.session.send_request(
        request, kind, metadata=ServerMessageMetadata(related_request_id=context.request_id)
    )


def _is_modern(context: Context) -> bool:
    return context.session.protocol_version not in HANDSHAKE_PROTOCOL_VERSIONS


def _add_retried_tools(server: FastMCP[Any]) -> None:
    ask_name = _question("What is your name?", name={"type": "string"})
    confirm = _question("Go on?", ok={"type": "boolean"})

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_elicitation(context: Context) -> Any:
        """Greet by name, once the name is known."""
        name = _filled_in(context, "user_name", "name")
        return _ask(user_name=ask_name) if name is None else _text(f"Hello, {name}!")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_sampling(context: Context) -> Any:
        """Pass on what the client's model says."""
        answer = _answer(context, "capital_question", CreateMessageResult)
        if answer is None:
            return _ask(capital_question=_sampling("What is the capital of France?", 100))
        return _text(f"The model says: {answer.content}")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_list_roots(context: Context) -> Any:
        """Tell the client's roots."""
        answer = _answer(context, "client_roots", ListRootsResult)
        if answer is None:
            return _ask(client_roots=ListRootsRequest())
        return _text(f"Roots: {', '.join(str(root.uri) for root in answer.roots)}")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_request_state(context: Context) -> Any:
        """Carry a state from one call to the next."""
        if _filled_in(context, "confirm", "ok") is None or context.request_state != "asked":
            return _ask("asked", confirm=confirm)
        return _text("state-ok")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_tampered_state(context: Context) -> Any:
        """Carry a state that must not be forged; the library seals it and opens it before we are asked."""
        if _filled_in(context, "confirm", "ok") is None or context.request_state != "sealed":
            return _ask("sealed", confirm=confirm)
        return _text("state-ok")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_multiple_inputs(context: Context) -> Any:
        """Ask for three things of three kinds at once."""
        name = _filled_in(context, "user_name", "name")
        greeting = _answer(context, "greeting", CreateMessageResult)
        roots = _answer(context, "client_roots", ListRootsResult)
        if name is None or greeting is None or roots is None:
            return _ask(
                "asked",
                user_name=ask_name,
                greeting=_sampling("Say hello.", 50),
                client_roots=ListRootsRequest(),
            )
        return _text(f"{name} has {len(roots.roots)} roots")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_multi_round(context: Context) -> Any:
        """Ask twice, one after the other."""
        if context.request_state is not None and context.request_state.startswith("name:"):
            color = _filled_in(context, "step2", "color")
            if color is not None:
                return _text(f"{context.request_state.removeprefix('name:')} likes {color}")
        name = _filled_in(context, "step1", "name")
        if name is None:
            return _ask("start", step1=ask_name)
        return _ask(f"name:{name}", step2=_question("Which color do you like?", color={"type": "string"}))

    @server.tool(output_schema=None)
    @_in_any_era
    def test_input_required_result_capabilities(context: Context) -> Any:
        """Ask only for what the client can give."""
        declared = context.session.client_capabilities or ClientCapabilities()
        possible: dict[str, tuple[object, InputRequest]] = {
            "name": (declared.elicitation, ask_name),
            "thought": (declared.sampling, _sampling("Think of a number.", 20)),
            "roots": (declared.roots, ListRootsRequest()),
        }
        wanted = {key: request for key, (is_declared, request) in possible.items() if is_declared is not None}
        given = context.input_responses or {}
        return _ask(**wanted) if wanted and not wanted.keys() & given.keys() else _text("Nothing to ask.")

    @server.tool(output_schema=None)
    @_in_any_era
    def test_streaming_elicitation(context: Context) -> Any:
        """Ask, with nothing but the question on the stream."""
        name = _filled_in(context, "user_name", "name")
        return _ask(user_name=ask_name) if name is None else _text(f"Hello, {name}!")

    @server.tool
    def test_missing_capability(context: Context) -> ToolResult:
        """Need sampling, and refuse a client without it."""
        declared = context.session.client_capabilities
        if declared is None or declared.sampling is None:
            raise MCPError(
                MISSING_REQUIRED_CLIENT_CAPABILITY,
                "This tool needs sampling.",
                {"requiredCapabilities": {"sampling": {}}},
            )
        return _text("Sampling is there.")


def _ask(state: str | None = None, /, **requests: InputRequest) -> InputRequiredResult:
    return InputRequiredResult(input_requests=requests, request_state=state)


def _question(message: str, **fields: dict[str, Any]) -> ElicitRequest:
    return ElicitRequest(params=ElicitRequestFormParams(message=message, requested_schema=_form(**fields)))


def _sampling(words: str, max_tokens: int) -> CreateMessageRequest:
    return CreateMessageRequest(params=CreateMessageRequestParams(messages=[_user_says(words)], max_tokens=max_tokens))


def _answer(context: Context, key: str, kind: type[Kind]) -> Kind | None:
    """Return what the client sent under a key, None if that isn't there or of another kind."""
    answer = (context.input_responses or {}).get(key)
    return answer if isinstance(answer, kind) else None


def _filled_in(context: Context, key: str, field: str) -> object | None:
    """Return one field of a form the person sent, None if they did not."""
    answer = _answer(context, key, ElicitResult)
    return (answer.content or {}).get(field) if answer is not None and answer.action == "accept" else None


# ---- prompts and resources --------------------------------------------------------------------------------------


def _add_prompts(server: FastMCP[Any]) -> None:
    @server.prompt
    def test_simple_prompt() -> str:
        """A prompt without arguments."""
        return "A simple prompt."

    @server.prompt
    def test_prompt_with_arguments(
        arg1: Annotated[str, Field(description="The first word")],
        arg2: Annotated[str, Field(description="The second word")],
    ) -> str:
        """A prompt with two arguments."""
        return f"First comes {arg1}, then {arg2}."

    @server.prompt
    def test_prompt_with_embedded_resource(
        resourceUri: Annotated[str, Field(description="What to embed")],
    ) -> PromptResult:
        """A prompt that brings a resource along."""
        resource = _embedded(resourceUri, "text/plain", "What the prompt is about.")
        return PromptResult([Message(resource), Message("Read the text above.")])

    @server.prompt
    def test_prompt_with_image() -> PromptResult:
        """A prompt that brings an image along."""
        return PromptResult([Message(_image()), Message("Describe the image above.")])

    @server.prompt
    @_in_any_era
    def test_input_required_result_prompt(context: Context) -> Any:
        """A prompt that asks before it is given."""
        topic = _filled_in(context, "user_context", "context")
        if topic is None:
            return _ask(user_context=_question("In which context?", context={"type": "string"}))
        return PromptResult(f"Think of {topic}.")

    @server.completion
    def complete(reference: Any, argument: Any, known: Any) -> list[str]:
        """Offer words for any argument."""
        return [word for word in ("paris", "park", "party", "test") if word.startswith(argument.value)]


def _add_resources(server: FastMCP[Any]) -> None:
    @server.resource("test://static-text", mime_type="text/plain")
    def static_text() -> str:
        """A text that never changes."""
        return "The text of a resource."

    @server.resource("test://static-binary", mime_type="image/png")
    def static_binary() -> bytes:
        """Bytes that never change."""
        return _red_pixel()

    @server.resource("test://watched-resource", mime_type="text/plain")
    def watched_resource() -> str:
        """A text one may subscribe to."""
        return "Watch me."

    @server.resource("test://template/{id}/data", mime_type="application/json")
    def template_data(id: str) -> ResourceResult:
        """A resource for each id."""
        return ResourceResult([ResourceContent(json.dumps({"id": id, "fromTemplate": True}), "application/json")])


# ---- subscriptions: what FastMCP leaves out ---------------------------------------------------------------------


def _add_subscriptions(server: FastMCP[Any]) -> None:
    bus = InMemorySubscriptionBus()
    watched: set[str] = set()
    handle = _handlers(server)

    async def subscribe(context: ServerRequestContext[Any, Any], params: SubscribeRequestParams) -> EmptyResult:
        watched.add(str(params.uri))
        return EmptyResult()

    async def unsubscribe(context: ServerRequestContext[Any, Any], params: UnsubscribeRequestParams) -> EmptyResult:
        watched.discard(str(params.uri))
        return EmptyResult()

    handle("resources/subscribe", SubscribeRequestParams, subscribe)
    handle("resources/unsubscribe", UnsubscribeRequestParams, unsubscribe)
    handle("subscriptions/listen", SubscriptionsListenRequestParams, ListenHandler(bus))

    @server.tool
    async def test_trigger_tool_change(context: Context) -> ToolResult:
        """Say that the list of tools has changed."""
        if not _is_modern(context):
            await context.session.send_tool_list_changed()
        await bus.publish(ToolsListChanged())
        return _text("Said so.")

    @server.tool
    async def test_trigger_prompt_change(context: Context) -> ToolResult:
        """Say that the list of prompts has changed."""
        if not _is_modern(context):
            await context.session.send_prompt_list_changed()
        await bus.publish(PromptsListChanged())
        return _text("Said so.")


def _handlers(server: FastMCP[Any]) -> Callable[..., None]:
    """Return how to answer a method that FastMCP does not serve: it has no public way, the library below it has."""
    add: Callable[..., None] = server._mcp_server.add_request_handler
    return add


# ---- pieces -----------------------------------------------------------------------------------------------------


def _text(words: str) -> ToolResult:
    return ToolResult(content=[TextContent(type="text", text=words)])


def _image() -> ImageContent:
    return ImageContent(type="image", data=base64.b64encode(_red_pixel()).decode(), mime_type="image/png")


def _embedded(uri: str, mime_type: str, text: str) -> EmbeddedResource:
    return EmbeddedResource(type="resource", resource=TextResourceContents(uri=uri, mime_type=mime_type, text=text))


def _user_says(words: str) -> SamplingMessage:
    return SamplingMessage(role="user", content=TextContent(type="text", text=words))


def _form(**fields: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _red_pixel() -> bytes:
    """Return a PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00\xff\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _silence() -> bytes:
    """Return a WAV of eight silent samples."""
    samples = b"\x80" * 8
    form = struct.pack("<HHIIHH", 1, 1, 8000, 8000, 1, 8)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body
