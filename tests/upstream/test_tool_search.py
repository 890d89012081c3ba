"""Finding tools by what they are for."""

from typing import Any

import pytest

from bridge_app.upstream.tool_search import answer, find, words_of

TOOLS: list[dict[str, Any]] = [
    {"name": "github__create_issue", "description": "Open a new issue in a repository."},
    {"name": "github__list_issues", "description": "List the issues of a repository."},
    {"name": "files__read_file", "description": "Read a file.", "inputSchema": {"properties": {"path": {}}}},
    {"name": "mail__sendMessage", "description": "Send an e-mail to somebody."},
]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("create an issue", "github__create_issue"),
        ("list issues", "github__list_issues"),
        ("read files", "files__read_file"),
        ("send e-mail", "mail__sendMessage"),
        ("message", "mail__sendMessage"),
        ("path", "files__read_file"),
    ],
)
def test_the_best_match_comes_first(query: str, best: str) -> None:
    assert find(TOOLS, query, 3)[0]["name"] == best


def test_what_does_not_fit_is_left_out() -> None:
    assert find(TOOLS, "weather", 3) == []
    assert "Try other words" in answer(TOOLS, {"query": "weather"})["result"]["content"][0]["text"]


def test_names_are_taken_apart() -> None:
    assert words_of("listOpenIssues for_a-repo2") == ["list", "open", "issue", "for", "a", "repo", "2"]


@pytest.mark.parametrize("arguments", [None, {}, {"query": ""}, {"query": 7}, "x"])
def test_a_call_without_a_query_says_what_is_missing(arguments: object) -> None:
    assert answer(TOOLS, arguments)["result"]["isError"]


def test_no_more_than_asked_for_is_returned() -> None:
    found = answer(TOOLS, {"query": "issue", "limit": 1})["result"]["structuredContent"]["tools"]

    assert len(found) == 1
