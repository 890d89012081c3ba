"""Texts of settings files: tolerant of what editors leave behind, exact about what is wrong."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.upstream.config_text import LARGEST_TEXT, LARGEST_YAML, UnreadableConfig, read_text

TEXTS = st.text('"\\\\/*#,:{}[]\n a', max_size=12)
VALUES = st.recursive(
    TEXTS | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=8
)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"b": ["http://c", 1]}}',
        '\ufeff{"a": {"b": ["http://c", 1]}}',
        '// x\n{"a": {"b": ["http://c", 1,], /* , } */ }, # y\n}',
        '"a": {"b": ["http://c", 1]},',
        '[a]\nb = ["http://c", 1]',
        "# x\na:\n  b:\n    - http://c\n    - 1\n",
    ],
)
def test_the_same_is_read_from_every_kind_of_text(text: str) -> None:
    assert read_text(text) == {"a": {"b": ["http://c", 1]}}


@given(st.dictionaries(TEXTS, VALUES, max_size=3))
def test_plain_json_is_read_as_it_is_whatever_stands_in_its_strings(value: dict[str, object]) -> None:
    assert read_text(json.dumps(value), "json") == value


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('{"a": 1\n "b": 2}', 2, 2, "a comma or the closing bracket was expected"),
        ('{"a": // c\n  }', 2, 3, "a value was expected"),
        ('{"a" 1}', 1, 6, "a colon was expected"),
        ("{a: 1}", 1, 2, "a name in double quotes was expected"),
        ("{'a': 1}", 1, 2, "a name in double quotes was expected"),
        ('{"a": {"b": 1}', 1, 15, "the text ends too early"),
        ('{"a": 1}}', 1, 9, "the text should have ended here"),
        ('{"a": "C:\\path"}', 1, 10, "a backslash must be written twice"),
        ('{"a": "x\n"}', 1, 9, "must end on its line"),
        ('{"a": 1 /* b }', 1, 9, "the comment that begins here has no end"),
        ('"a": {"b" 1}', 1, 11, "a colon was expected"),
        ("[mcp_servers.x]\ncommand = npx", 2, 11, "invalid value"),
        ('[a]\nb = "1"\nb = "2"', 3, 8, "cannot overwrite a value"),
        ("a:\n\tb: 1\n", 2, 1, "blanks, not tabs"),
        ("a: [1\nb: 2", 2, 2, "expected"),
    ],
)
def test_a_broken_text_says_where_and_what_was_expected(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(UnreadableConfig) as refused:
        read_text(text)

    assert refused.value.title.startswith(f"Line {line}, column {column}: ")
    assert words in refused.value.title
    assert "Mend that line" in refused.value.hint


def test_a_broken_file_is_named_and_its_text_goes_nowhere() -> None:
    with pytest.raises(UnreadableConfig) as refused:
        read_text('{"token": "not-real" "b"}', source="Cursor")

    assert refused.value.title.startswith("Cursor, line 1")
    assert refused.value.__cause__ is None
    assert "not-real" not in str(refused.value)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "a: " + "[" * 5_000])
def test_a_text_nested_without_end_is_refused(text: str) -> None:
    with pytest.raises(UnreadableConfig):
        read_text(text)


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(UnreadableConfig, match="far too long"):
        read_text(" " * (LARGEST_TEXT + 1))
    with pytest.raises(UnreadableConfig, match="far too long"):
        read_text("a: 1\n" * LARGEST_YAML)


def test_a_command_line_is_no_settings_file() -> None:
    assert read_text("npx -y server") is None
