"""Values found and replaced in JSON text, checked against a real parser."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.upstream.splice import find_answer_id, members, on_one_line, place, splice

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
SPELLINGS = st.sampled_from([(",", ":"), (", ", ": "), (" ,\n ", "\t:\r\n")])


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=6), SPELLINGS, st.booleans())
def test_members_are_found_where_they_are(content: dict[str, Any], spelling: tuple[str, str], is_ascii: bool) -> None:
    text = " " + json.dumps(content, separators=spelling, ensure_ascii=is_ascii) + "\n"

    found = members(text)

    assert {key: member.value for key, member in found.items()} == content
    assert {key: json.loads(text[member.start : member.end]) for key, member in found.items()} == content


@given(VALUES, VALUES, SPELLINGS)
def test_a_spliced_text_differs_in_the_one_value_only(before: Any, after: Any, spelling: tuple[str, str]) -> None:
    content = {"a": before, "params": {"x": before, "_meta": {"y": 1, "token": before}}, "id": 1}
    text = json.dumps(content, separators=spelling)

    changed = splice(text, (place(text, "params", "_meta", "token"), json.dumps(after)), (place(text, "id"), '"new"'))

    content["id"] = "new"
    content["params"]["_meta"]["token"] = after  # type: ignore[index]
    assert json.loads(on_one_line(changed)) == content
    assert "\n" not in on_one_line(changed)


@given(VALUES, st.permutations(["jsonrpc", "id", "result"]), SPELLINGS, st.integers(0, 10**9), st.booleans())
def test_the_id_of_a_long_answer_is_the_one_a_parser_finds(
    value: Any, order: list[str], spelling: tuple[str, str], number: int, is_nested: bool
) -> None:
    result = {"jsonrpc": "2.0", "id": 5, "result": value} if is_nested else value
    content = {"jsonrpc": "2.0", "id": number, "result": result}
    line = json.dumps({key: content[key] for key in order}, separators=spelling).encode()

    found = find_answer_id(line)

    if found is not None:
        assert found[0] == number
        assert json.loads(line[: found[1]] + b'"mine"' + line[found[2] :]) == {**content, "id": "mine"}
    assert found is not None or (order[1] == "id" and order[0] == "result")


@pytest.mark.parametrize(
    "line",
    [
        b'{"jsonrpc":"2.0","id":5,"method":"ping"}',
        b'{"jsonrpc":"2.0","method":"x","params":{"id":5}}',
        b'{"result":{"id":5},"id":"text"}',
        b'[{"jsonrpc":"2.0","id":5,"result":{}}]',
        b'{"result":{"a":",\\"id\\":5}"}}',
        b'{"result":[{"x":1,"id":5}]}',
        b"not json",
    ],
)
def test_what_is_no_plain_answer_is_left_to_the_parser(line: bytes) -> None:
    assert find_answer_id(line) is None


@pytest.mark.parametrize(
    "text", ["", "[]", "1", "{", '{"a"}', '{"a":1,}', '{"a":1 "b":2}', "{a:1}", '{"a":1}{}', '{"a":1,"a":2}', '{"a":1]']
)
def test_what_is_no_object_or_not_unambiguous_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        members(text)
