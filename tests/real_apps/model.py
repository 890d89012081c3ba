"""A model on loopback for AI apps without an account: it wants one tool called, and hears what the tool answered.

It speaks what the apps expect of their makers' services: OpenAI's responses and chat completions, and Gemini's content.
"""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

Json = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """What an app asked: the tools it offers under their names, and what tools answered since the person spoke."""

    tools: Mapping[str, Json]
    answers: Sequence[str]


class Dialect(Protocol):
    """How one maker's service is spoken to; answers are lists of events."""

    def read(self, body: Json) -> Turn: ...

    def call(self, tool: Json, number: int) -> list[Json]: ...

    def say(self, words: str, number: int) -> list[Json]: ...


class Responses:
    """OpenAI's responses (Codex)."""

    def read(self, body: Json) -> Turn:
        tools = {}
        for tool in body.get("tools", []):
            for inner in tool.get("tools", [tool]):  # a namespace holds the tools of one MCP server
                tools[str(inner.get("name"))] = {
                    "name": inner.get("name"),
                    **({"namespace": tool["name"]} if inner is not tool else {}),
                }
        answers: list[str] = []
        for item in body["input"]:
            if item.get("role") == "user":
                answers = []
            elif item.get("type") == "function_call_output":
                answers.append(_text(item["output"]))
        return Turn(tools, answers)

    def call(self, tool: Json, number: int) -> list[Json]:
        item = {"type": "function_call", "id": f"fc_{number}", "call_id": f"call_{number}", "arguments": "{}"}
        return self._complete(item | tool, number)

    def say(self, words: str, number: int) -> list[Json]:
        content = [{"type": "output_text", "text": words}]
        return self._complete(
            {"type": "message", "id": f"msg_{number}", "role": "assistant", "content": content}, number
        )

    def _complete(self, item: Json, number: int) -> list[Json]:
        usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
        response = {"id": f"resp_{number}"}
        return [
            {"type": "response.created", "response": response},
            {"type": "response.output_item.done", "output_index": 0, "item": item},
            {"type": "response.completed", "response": response | {"usage": usage}},
        ]


class ChatCompletions:
    """OpenAI's chat completions (opencode, Copilot, and whoever says OpenAI-compatible)."""

    def read(self, body: Json) -> Turn:
        tools = {tool["function"]["name"]: {"name": tool["function"]["name"]} for tool in body.get("tools") or []}
        answers: list[str] = []
        for message in body["messages"]:
            if message["role"] == "user":
                answers = []
            elif message["role"] == "tool":
                answers.append(_text(message["content"]))
        return Turn(tools, answers)

    def call(self, tool: Json, number: int) -> list[Json]:
        call = {"index": 0, "id": f"call_{number}", "type": "function", "function": tool | {"arguments": "{}"}}
        return self._chunks({"tool_calls": [call]}, "tool_calls", number)

    def say(self, words: str, number: int) -> list[Json]:
        return self._chunks({"content": words}, "stop", number)

    def _chunks(self, delta: Json, why_it_ends: str, number: int) -> list[Json]:
        chunk = {"id": f"chat_{number}", "object": "chat.completion.chunk", "created": 1, "model": "stand-in"}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        first = {"index": 0, "delta": {"role": "assistant"} | delta, "finish_reason": None}
        last = {"index": 0, "delta": {}, "finish_reason": why_it_ends}
        return [chunk | {"choices": [first]}, chunk | {"choices": [last], "usage": usage}]


class GenerateContent:
    """Gemini's content."""

    def read(self, body: Json) -> Turn:
        declared = [tool for part in body.get("tools", []) for tool in part.get("functionDeclarations", [])]
        answers: list[str] = []
        for content in body["contents"]:
            replies = [part["functionResponse"] for part in content["parts"] if "functionResponse" in part]
            if content["role"] == "user" and not replies:
                answers = []
            answers += [_text(reply["response"]) for reply in replies]
        return Turn({tool["name"]: {"name": tool["name"]} for tool in declared}, answers)

    def call(self, tool: Json, number: int) -> list[Json]:
        return self._candidate({"functionCall": tool | {"args": {}, "id": f"call_{number}"}})

    def say(self, words: str, number: int) -> list[Json]:
        return self._candidate({"text": words})

    def _candidate(self, part: Json) -> list[Json]:
        usage = {"promptTokenCount": 1, "candidatesTokenCount": 1, "totalTokenCount": 2}
        candidate = {"content": {"role": "model", "parts": [part]}, "finishReason": "STOP", "index": 0}
        return [{"candidates": [candidate], "usageMetadata": usage}]


def _text(answer: Any) -> str:
    """A tool's answer as its letters, however the app wraps it."""
    return answer if isinstance(answer, str) else json.dumps(answer)


class Conversation:
    """What the model wants in one run of an app, and what it hears."""

    def __init__(self, tool: str, meanwhile: Sequence[Callable[[], None]]) -> None:
        self._tool = tool
        self._meanwhile = meanwhile
        self._numbers = 0
        self._lock = threading.Lock()
        self.problems: list[Exception] = []
        self.heard: Sequence[str] = ()
        """What the tool answered, oldest first."""

    def answer(self, dialect: Dialect, body: Json) -> list[Json]:
        """Return what the model says to an app's request."""
        turn = dialect.read(body)
        with self._lock:
            self._numbers += 1
            number = self._numbers
            tool = next((tool for name, tool in turn.tools.items() if name.endswith(self._tool)), None)
            if len(turn.answers) > len(self.heard):
                self.heard = turn.answers
                for happens in self._meanwhile[len(self.heard) - 1 :][:1]:
                    happens()
            if tool is None or len(turn.answers) > len(self._meanwhile):
                return dialect.say("That is all.", number)
            return dialect.call(tool, number)


class StandInModel:
    """The model as a service on a port of its own."""

    def __init__(self) -> None:
        self._conversation = Conversation("", ())
        model = self

        class Door(_Door):
            def conversation(self) -> Conversation:
                return model._conversation

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @contextlib.contextmanager
    def conversation(self, tool: str, meanwhile: Sequence[Callable[[], None]]) -> Iterator[Conversation]:
        """Want the tool called once, and again after each thing that happens meanwhile."""
        self._conversation = Conversation(tool, meanwhile)
        yield self._conversation
        if self._conversation.problems:
            raise self._conversation.problems[0]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


class _Door(BaseHTTPRequestHandler):
    def conversation(self) -> Conversation:
        raise NotImplementedError

    def do_GET(self) -> None:
        """List the models, for apps that ask."""
        body = json.dumps({"object": "list", "data": [{"id": "stand-in", "object": "model"}], "models": []}).encode()
        self._start("application/json", len(body))
        self.wfile.write(body)

    def do_POST(self) -> None:
        conversation = self.conversation()
        try:
            body = json.loads(self._body())
            events = self._events(conversation, body)
        except Exception as problem:
            conversation.problems.append(problem)
            self.send_error(500)
            return
        if isinstance(events, dict):
            answer = json.dumps(events).encode()
            self._start("application/json", len(answer))
            self.wfile.write(answer)
            return
        self._start("text/event-stream")
        for event in events:
            kind = f"event: {event['type']}\n" if "type" in event else ""
            self.wfile.write(f"{kind}data: {json.dumps(event)}\n\n".encode())
        if self.path.endswith("/chat/completions"):
            self.wfile.write(b"data: [DONE]\n\n")

    def _events(self, conversation: Conversation, body: Json) -> list[Json] | Json:
        path = self.path.partition("?")[0]
        if path.endswith("/responses"):
            return conversation.answer(Responses(), body)
        if path.endswith("/chat/completions"):
            return conversation.answer(ChatCompletions(), body)
        if path.endswith(":countTokens"):
            return {"totalTokens": 1}
        events = conversation.answer(GenerateContent(), body)
        return events if path.endswith(":streamGenerateContent") else events[0]

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _start(self, content_type: str, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""
