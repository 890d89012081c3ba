"""Two tools in place of hundreds: one finds tools by what they are for, the other calls what was found."""

import json
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bridge_app.upstream.offers import Item

FIND, CALL = "find_tools", "call_tool"
MOST_FOUND = 10
NAME_WEIGHT = 3.0
_WORD = re.compile(r"[a-z]+|[0-9]+|[^\W\d_a-z]+")

TOOLS: tuple[Item, ...] = (
    {
        "name": FIND,
        "title": "Find tools",
        "description": "Find tools by what they are for. Returns the best matches with their arguments, for call_tool.",
        "inputSchema": {
            "type": "object",
            "properties": {
                "query": {"type": "string", "description": "What the tool should do, in a few words."},
                "limit": {"type": "integer", "minimum": 1, "maximum": MOST_FOUND, "default": 5},
            },
            "required": ["query"],
        },
        "annotations": {"readOnlyHint": True, "openWorldHint": False},
    },
    {
        "name": CALL,
        "title": "Call a tool",
        "description": "Call a tool that find_tools returned, with the arguments its inputSchema asks for.",
        "inputSchema": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "description": "The tool's name as find_tools returned it."},
                "arguments": {"type": "object", "description": "What the tool asks for."},
            },
            "required": ["name"],
        },
    },
)


def find(tools: Sequence[Item], query: str, limit: int) -> list[Item]:
    """Return the tools that fit a query best, best first; words that few tools use count most, names more than the rest."""
    wanted = set(words_of(query))
    described = [_weights(tool) for tool in tools]
    uses = Counter(word for weights in described for word in weights)
    scored = []
    for number, weights in enumerate(described):
        score = sum(weights[word] * math.log(1 + len(tools) / uses[word]) for word in wanted if word in weights)
        if score:
            scored.append((-score, number))
    return [tools[number] for _, number in sorted(scored)[:limit]]


def answer(tools: Sequence[Item], arguments: object) -> dict[str, Any]:
    """Return the answer to a call of `find_tools`."""
    given = arguments if isinstance(arguments, Mapping) else {}
    query, limit = given.get("query"), given.get("limit", 5)
    if not isinstance(query, str) or not query.strip():
        return {
            "result": {
                "content": [{"type": "text", "text": "Say in `query` what the tool should do."}],
                "isError": True,
            }
        }
    count = limit if isinstance(limit, int) and 1 <= limit <= MOST_FOUND else 5
    found = [
        {key: tool[key] for key in ("name", "title", "description", "inputSchema", "annotations") if key in tool}
        for tool in find(tools, query, count)
    ]
    text = json.dumps(found, ensure_ascii=False) if found else f"None of {len(tools)} tools fits. Try other words."
    return {"result": {"content": [{"type": "text", "text": text}], "structuredContent": {"tools": found}}}


def words_of(text: str) -> list[str]:
    """Return the words of a text or a name, in lower case and without a plural's s: `listOpenIssues` has three."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in _WORD.findall(parted.lower())]


def _weights(tool: Item) -> dict[str, float]:
    weights = dict.fromkeys(words_of(str(tool.get("name", ""))), NAME_WEIGHT)
    schema = tool.get("inputSchema")
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    said = [str(tool.get("title") or ""), str(tool.get("description") or "")]
    said += list(properties) if isinstance(properties, Mapping) else []
    for word in set(words_of(" ".join(said))):
        weights[word] = weights.get(word, 0.0) + 1.0
    return weights
