"""What a person is shown of a change: the lines around it, whatever the size of the file, and nobody's secrets."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.client_setup.diffs import LONGEST_LINE, MASK, diff_lines
from tests.client_setup.samples import TOKEN


def test_the_numbers_of_a_hunk_are_those_of_the_whole_file() -> None:
    before = [f"line {number}" for number in range(1, 1001)]
    after = [*before[:600], "new", *before[600:]]

    lines = diff_lines("\n".join(before), "\n".join(after), "toml")

    assert lines == (
        "@@ -598,6 +598,7 @@",
        " line 598",
        " line 599",
        " line 600",
        "+new",
        " line 601",
        " line 602",
        " line 603",
    )


def test_two_places_that_change_are_two_hunks() -> None:
    before = [f"line {number}" for number in range(1, 101)]
    after = [line for line in before if line != "line 20"]
    after[89] = "other"

    lines = diff_lines("\n".join(before), "\n".join(after), "toml")

    assert [line for line in lines if line[0] != " "] == [
        "@@ -17,7 +17,6 @@",
        "-line 20",
        "@@ -88,7 +87,7 @@",
        "-line 91",
        "+other",
    ]


def test_a_new_file_and_a_file_that_goes_are_shown_whole() -> None:
    assert diff_lines("", "a\nb\n", "yaml") == ("@@ -0,0 +1,2 @@", "+a", "+b")
    assert diff_lines("a\nb\n", "", "yaml") == ("@@ -1,2 +0,0 @@", "-a", "-b")
    assert diff_lines("a", "a", "yaml") == ()


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("json", '{"env": {"API_KEY": "%s"}, "a": 1}'),
        ("json", '{"headers": {"Authorization": "Bearer %s"}, "a": 1}'),
        ("json", '{"args": ["--token", "%s"], "a": 1}'),
        ("json", '{\n  // "API_KEY": "%s"\n  "a": 1\n}'),
        ("json", "{\n  env: {API_KEY: '%s'},\n  a: 1,\n}"),
        ("json", '{"env": {"API_KEY": "%s"}, "a": 1'),
        ("toml", 'env = {API_KEY = "%s"}\na = 1'),
        ("toml", '# API_KEY = "%s"\na = 1'),
        ("yaml", "env:\n  API_KEY: %s\na: 1"),
        ("yaml", "args:\n- --token\n- %s\na: 1"),
    ],
)
@pytest.mark.parametrize("secret", [TOKEN, "hunter2-is-mine"])
def test_secrets_are_masked_wherever_they_stand(format: str, text: str, secret: str) -> None:
    before = text % secret

    for lines in (
        diff_lines(before, before.replace("1", "2"), format),  # type: ignore[arg-type]
        diff_lines(before, "", format),  # type: ignore[arg-type]
        diff_lines("", before, format),  # type: ignore[arg-type]
    ):
        shown = "\n".join(lines)
        assert secret not in shown
        assert MASK in shown


def test_of_a_file_in_one_line_the_place_of_the_change_is_shown() -> None:
    servers = {f"s{number}": {"command": "x" * 100, "env": {"TOKEN": f"{TOKEN}{number}"}} for number in range(2000)}
    before = json.dumps({"mcpServers": servers, "end": 1})
    after = before.replace('"end": 1', '"end": 1, "mine": 2')

    lines = diff_lines(before, after, "json")

    assert len(lines) == 3
    assert all(len(line) <= LONGEST_LINE + 3 for line in lines)
    assert '"mine": 2' in lines[2]
    assert "ghp_" not in "".join(lines)


def test_a_server_that_stays_between_others_that_go_is_not_shown_as_changed() -> None:
    github = '    "github": {\n      "command": "npx",\n      "args": ["-y", "github"]\n    },\n'
    files = '    "files": {\n      "command": "uvx",\n      "args": ["files"]\n    },\n'
    notes = '    "notes": {\n      "url": "https://notes.example.com/mcp"\n    }'
    bridge = ',\n    "mcp-auth-bridge": {\n      "url": "http://localhost:8000/mcp"\n    }'
    head, foot = '{\n  "mcpServers": {\n', "\n  }\n}\n"

    lines = diff_lines(f"{head}{github}{files}{notes}{foot}", f"{head}{notes}{bridge}{foot}", "json")

    changed = [line for line in lines if line[0] in "+-"]
    assert "notes" not in "".join(changed)
    assert [line[0] for line in changed].count("-") == len((github + files).splitlines())


@given(
    st.lists(st.sampled_from(["{", "}", "},", "x", "y", "z"]), max_size=25),
    st.lists(st.sampled_from(["{", "}", "},", "x", "y", "q"]), max_size=25),
)
def test_what_is_shown_leads_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    assert patched(old, diff_lines("\n".join(old), "\n".join(new), "json")) == new


def patched(old: list[str], lines: tuple[str, ...]) -> list[str]:
    """Apply a unified diff."""
    made: list[str] = []
    at = 0
    for line in lines:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            begin = int(start) - (count != "0")
            made += old[at:begin]
            at = begin
        elif line[0] == "+":
            made.append(line[1:])
        else:
            assert old[at] == line[1:]
            made += [line[1:]] if line[0] == " " else []
            at += 1
    return made + old[at:]
