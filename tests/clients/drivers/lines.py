"""How a driver talks with the test: one JSON object a line, a command in, an answer out."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any

Command = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


async def serve(commands: dict[str, Command]) -> None:
    """Answer commands one after the other until `close`, or until the test has gone."""
    answers, sys.stdout = sys.stdout, sys.stderr  # a library that prints must not break the conversation
    while line := await asyncio.to_thread(sys.stdin.readline):
        wish = json.loads(line)
        try:
            answer = {"ok": True} | await commands[wish["do"]](wish)
        except Exception as problem:
            answer = {"ok": False, "error": " / ".join(causes(problem))}
        print(json.dumps(answer), file=answers, flush=True)
        if wish["do"] == "close":
            return


def causes(problem: BaseException) -> list[str]:
    """The plain errors inside `problem`, with their types: task groups wrap what really happened."""
    if isinstance(problem, BaseExceptionGroup):
        return [cause for inner in problem.exceptions for cause in causes(inner)]
    return [f"{type(problem).__name__}: {problem}"]


def is_lost_session(problem: Exception) -> bool:
    """Whether an answer of 404 told that the MCP session has ended: the specification has the client begin a new one."""
    return any(words in str(problem) for words in ("Session not found", "Session terminated"))
