"""The SDK as a witness: what we say of the protocol, and each verdict we give, is what the installed SDK says.

Where the two differ, or both stray from the specification, a test of its own says so.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp.shared import inbound
from mcp.shared.subscriptions import LISTEN_STREAM_METHODS, SUBSCRIPTION_ID_META_KEY, event_from_wire, event_matches
from mcp_types import LoggingLevel, SubscriptionFilter, jsonrpc, methods, version
from mcp_types import _types as types
from pydantic import TypeAdapter, ValidationError

from bridge_app.upstream import era_words as words
from bridge_app.upstream import mirrored_headers
from bridge_app.upstream.answer_forms import is_answer
from bridge_app.upstream.channel import Headers
from bridge_app.upstream.mirrored_headers import argument_headers, decode_header, encode_header, mirrored
from bridge_app.upstream.modern_checks import Rejection, judge_arguments, judge_request, judge_version

Verdict = tuple[int, Any, int] | None
"""Code, data and HTTP status of a refusal; None if there is none."""


# ---- tables -----------------------------------------------------------------------------------------------------


def test_versions_are_the_sdks() -> None:
    assert words.HANDSHAKE_VERSIONS == version.HANDSHAKE_PROTOCOL_VERSIONS
    assert words.HANDSHAKE_VERSION == version.LATEST_HANDSHAKE_VERSION
    assert (words.MODERN_VERSION,) == version.MODERN_PROTOCOL_VERSIONS


@pytest.mark.parametrize("name", [name for name in dir(words) if name.endswith("_META_KEY")])
def test_keys_of_meta_are_the_sdks(name: str) -> None:
    known = {**vars(types), "SUBSCRIPTION_ID_META_KEY": SUBSCRIPTION_ID_META_KEY}

    assert getattr(words, name) == known[name]


@pytest.mark.parametrize(
    "name",
    [
        *("PARSE_ERROR", "INVALID_REQUEST", "METHOD_NOT_FOUND", "INVALID_PARAMS", "INTERNAL_ERROR"),
        *("HEADER_MISMATCH", "UNSUPPORTED_PROTOCOL_VERSION", "URL_ELICITATION_REQUIRED"),
    ],
)
def test_codes_of_errors_are_the_sdks(name: str) -> None:
    assert getattr(words, name) == getattr(jsonrpc, name)


def test_the_http_status_of_every_error_is_the_sdks() -> None:
    assert words.MISSING_CAPABILITY == jsonrpc.MISSING_REQUIRED_CLIENT_CAPABILITY
    assert dict(inbound.ERROR_CODE_HTTP_STATUS) == words.HTTP_STATUS
    assert words.http_status(words.INTERNAL_ERROR) == 200


def test_names_of_headers_are_the_sdks() -> None:
    assert words.VERSION_HEADER.decode() == inbound.MCP_PROTOCOL_VERSION_HEADER
    assert words.METHOD_HEADER.decode() == inbound.MCP_METHOD_HEADER
    assert words.NAME_HEADER.decode() == inbound.MCP_NAME_HEADER
    assert mirrored_headers.PREFIX.decode() == inbound.MCP_PARAM_HEADER_PREFIX.lower()
    assert mirrored_headers.MARK == inbound.X_MCP_HEADER_KEY


@pytest.mark.parametrize("revision", version.KNOWN_PROTOCOL_VERSIONS)
def test_every_revision_has_the_requests_that_the_sdk_gives_it(revision: str) -> None:
    ours = words.MODERN_METHODS if revision == words.MODERN_VERSION else words.HANDSHAKE_METHODS

    assert ours == {method for method, of in methods.CLIENT_REQUESTS if of == revision}


@pytest.mark.parametrize("method", [*sorted(methods.SPEC_CLIENT_METHODS), "tasks/get", "x/y"])
def test_whether_an_era_knows_a_request_is_told_as_the_sdk_tells_it(method: str) -> None:
    def is_known(revision: str) -> bool:
        return method not in methods.SPEC_CLIENT_METHODS or (method, revision) in methods.CLIENT_REQUESTS

    assert words.is_known_to_modern(method) == is_known(version.LATEST_MODERN_VERSION)
    assert words.is_known_to_handshake(method) == is_known(version.LATEST_HANDSHAKE_VERSION)


def test_the_kinds_of_requests_are_the_sdks() -> None:
    assert words.CACHEABLE_METHODS == methods.CACHEABLE_METHODS
    assert words.INPUT_REQUIRED_METHODS == methods.INPUT_REQUIRED_METHODS
    assert dict(inbound.NAME_BEARING_METHODS) == words.NAMED_BY


def test_what_a_server_may_ask_and_tell_is_the_sdks() -> None:
    asked = {method for method, of in methods.SERVER_REQUESTS if of == words.HANDSHAKE_VERSION}

    assert {*words.CAPABILITY_FOR, "ping"} == asked
    assert words.SESSION_NEWS == LISTEN_STREAM_METHODS
    assert set(words.LEVELS) == set(get_args(LoggingLevel))


def test_a_question_in_place_of_a_result_is_told_as_the_sdk_tells_it() -> None:
    for kind in ("input_required", "complete", "other", None, 5):
        assert words.asks_for_input({"resultType": kind}) == methods.is_input_required({"resultType": kind})
    assert words.asks_for_input({}) == methods.is_input_required({})


# ---- requests ---------------------------------------------------------------------------------------------------

VERSION, CAPABILITIES = words.PROTOCOL_VERSION_META_KEY, words.CLIENT_CAPABILITIES_META_KEY

header_text = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=8)
"""What a header can hold."""
digits = st.text("ABQRYZabgw0149+/=-_", max_size=8)
wrapped = st.one_of(digits, header_text, st.text().map(lambda text: inbound.encode_header_value(text)[9:-2])).map(
    lambda inner: f"=?base64?{inner}?="
)
EDGES = [
    *("=?base64?=", "=?base64??=", "=?BASE64?YQ==?=", "=?base64?YQ==", "a?=", " a", "a ", "a\t", "\x7f"),
    *("=?base64?YQ==?=", "=?base64?YR==?=", "=?base64?YQ?=", "=?base64?/w==?=", "=?base64? YQ==?="),
]
header_value = st.one_of(header_text, wrapped, st.sampled_from(EDGES))
name_value = st.one_of(st.text(max_size=6), header_value, st.sampled_from(["tool", "", None, 5, True, ["tool"]]))
version_value = st.sampled_from(["2026-07-28", "2026-07-28", "2025-11-25", "2027-01-01", "", None, 5, ["2026-07-28"]])
method_value = st.sampled_from([*sorted(methods.SPEC_CLIENT_METHODS), "tools/call", "resources/read", "x/y", ""])


@st.composite
def requests(draw: st.DrawFn) -> tuple[dict[str, Any], Headers]:
    """A request that is right, or off in a few places."""
    method, named = draw(method_value), draw(name_value)
    meta: dict[str, Any] = {VERSION: draw(version_value), CAPABILITIES: draw(st.sampled_from([{}, {}, None, 5]))}
    params: dict[str, Any] = {"_meta": meta, "name": named, "uri": draw(st.one_of(st.just(named), name_value))}
    message: dict[str, Any] = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    headers = {
        "mcp-protocol-version": str(meta[VERSION]),
        "mcp-method": method,
        "mcp-name": inbound.encode_header_value(named) if isinstance(named, str) else "5",
        "accept": "*/*",
    }
    pairs = list(headers.items())
    for place in draw(
        st.lists(st.sampled_from(["meta", "params", "key", "header", "more", "less", "twice"]), max_size=2)
    ):
        if place == "meta":
            params["_meta"] = draw(st.sampled_from([None, [], "text", {}]))
        elif place == "params":
            message["params"] = draw(st.sampled_from([None, [], ["_meta"], "_meta", 5, {}]))
        elif place == "key":
            meta.pop(draw(st.sampled_from([VERSION, CAPABILITIES])), None)
        elif place == "more":
            pairs.append((draw(st.sampled_from(list(headers))), draw(header_value)))
        elif pairs:
            at = draw(st.integers(0, len(pairs) - 1))
            name, value = pairs[at]
            if place == "header":
                pairs[at] = (name, draw(header_value))
            elif place == "less":
                del pairs[at]
            else:
                pairs.insert(0, (name.title(), value))
    return message, [(name.encode(), value.encode("latin-1")) for name, value in pairs]


def verdict(rejection: Rejection | None) -> Verdict:
    return (rejection.code, rejection.data, words.http_status(rejection.code)) if rejection is not None else None


def verdict_of_sdk(found: object) -> Verdict:
    if not isinstance(found, inbound.InboundLadderRejection):
        return None
    return found.code, found.data, inbound.ERROR_CODE_HTTP_STATUS.get(found.code, 200)


MISMATCH: Verdict = (jsonrpc.HEADER_MISMATCH, None, 400)


def judge_with_sdk(message: Mapping[str, Any], headers: Headers) -> Verdict:
    pairs = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers]
    if inbound.find_duplicated_routing_header(pairs) is not None:
        return MISMATCH
    try:
        return verdict_of_sdk(inbound.classify_inbound_request(message, headers=dict(pairs)))
    except ValueError:  # see test_base64_that_is_no_ascii_...
        return MISMATCH


@settings(max_examples=400, deadline=None)
@given(requests())
def test_a_request_gets_the_sdks_verdict(request_: tuple[dict[str, Any], Headers]) -> None:
    message, headers = request_

    assert verdict(judge_request(message, headers)) == judge_with_sdk(message, headers)


RIGHT = {"mcp-protocol-version": "2026-07-28", "mcp-name": "tool"}


@pytest.mark.parametrize("method", ["tools/call", "prompts/get", "resources/read", "tools/list", "x/y"])
@pytest.mark.parametrize("header", ["mcp-protocol-version", "mcp-method", "mcp-name"])
def test_a_request_of_which_one_header_is_off_gets_the_sdks_verdict(method: str, header: str) -> None:
    meta = {VERSION: words.MODERN_VERSION, CAPABILITIES: {}}
    message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": meta, "name": "tool", "uri": "tool"}}
    right = {**RIGHT, "mcp-method": method}
    said = right[header]
    wrapped_said = "=?base64?dG9vbA==?="
    pairs = [
        *([*right.items()], [pair for pair in right.items() if pair[0] != header]),
        *([*{**right, header: other}.items()] for other in ("", "other", said.upper(), f"{said} ", wrapped_said)),
        *(
            [*right.items(), (header, said)],
            [*right.items(), (header.title(), "other")],
            [("mcp-param-a", ""), *right.items()],
        ),
    ]
    verdicts = []
    for each in pairs:
        headers = [(name.encode(), value.encode()) for name, value in each]
        verdicts.append(verdict(judge_request(message, headers)))
        assert verdicts[-1] == judge_with_sdk(message, headers)

    assert (verdicts[0], verdicts[-1]) == (None, None)
    assert {*verdicts[7:9]} == {MISMATCH}


@pytest.mark.parametrize("key", [VERSION, CAPABILITIES])
@pytest.mark.parametrize("value", [..., None, 5, {}, "2025-11-25", "2027-01-01", ""])
def test_a_request_of_which_one_key_is_off_gets_the_sdks_verdict(key: str, value: object) -> None:
    meta: dict[str, Any] = {VERSION: words.MODERN_VERSION, CAPABILITIES: {}, key: value}
    if value is ...:
        del meta[key]
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": meta}}
    for said in ("2026-07-28", "2025-11-25", "2027-01-01", "", "5", "None"):
        headers = [(b"mcp-protocol-version", said.encode()), (b"mcp-method", b"tools/list")]

        assert verdict(judge_request(message, headers)) == judge_with_sdk(message, headers)


@given(st.one_of(version_value.filter(lambda value: isinstance(value, str)), st.text()))
def test_a_version_gets_the_sdks_verdict(said: Any) -> None:
    assert verdict(judge_version(said)) == verdict_of_sdk(inbound.unsupported_protocol_version_rejection(said))


@pytest.mark.parametrize(
    "params", [None, 5, "_meta", ["_meta"], {}, {"_meta": [VERSION, CAPABILITIES]}, {"_meta": VERSION}]
)
def test_a_request_without_meta_gets_the_sdks_verdict(params: object) -> None:
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": params}
    headers = [(b"mcp-protocol-version", b"2026-07-28"), (b"mcp-method", b"tools/list")]

    assert verdict(judge_request(message, headers)) == judge_with_sdk(message, headers)
    assert verdict(judge_request({"id": 1, "method": "tools/list"}, headers)) == (words.INVALID_PARAMS, None, 400)


def test_a_request_that_names_nothing_is_let_through_as_the_sdk_does() -> None:
    """The specification wants `Mcp-Name` of every tool call. One without a name has nothing to mirror, and fails later."""
    meta = {VERSION: words.MODERN_VERSION, CAPABILITIES: {}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"_meta": meta}}
    headers = [(b"mcp-protocol-version", b"2026-07-28"), (b"mcp-method", b"tools/call"), (b"mcp-name", b"other")]

    assert judge_request(message, headers) is None
    assert judge_with_sdk(message, headers) is None


# ---- values of headers ------------------------------------------------------------------------------------------


@given(st.one_of(st.text(), header_value).filter(lambda value: value != "=?base64?="))
def test_a_value_is_put_into_a_header_as_the_sdk_puts_it_there_and_comes_out_again(value: str) -> None:
    said = encode_header(value)

    assert said.decode() == inbound.encode_header_value(value)
    assert decode_header(said) == value


@given(header_value)
def test_a_header_is_read_as_the_sdk_reads_it(value: str) -> None:
    try:
        read: str | None = inbound.decode_header_value(value)
    except ValueError:
        read = None

    assert decode_header(value.encode("latin-1")) == read


@pytest.mark.parametrize("value", EDGES)
def test_what_is_nearly_something_else_is_put_and_read_as_the_sdk_does(value: str) -> None:
    assert decode_header(value.encode()) == inbound.decode_header_value(value)
    assert (
        decode_header(encode_header(value)) == inbound.decode_header_value(inbound.encode_header_value(value)) == value
    )
    assert (encode_header(value).decode() == inbound.encode_header_value(value)) == (value != "=?base64?=")


def test_what_only_looks_like_base64_is_wrapped_though_the_sdk_leaves_it() -> None:
    """It begins and ends as the specification says such a value does; wrapped, nobody can misread it."""
    said = encode_header("=?base64?=")

    assert (said, inbound.encode_header_value("=?base64?=")) == (b"=?base64?PT9iYXNlNjQ/PQ==?=", "=?base64?=")
    assert inbound.decode_header_value(said.decode()) == decode_header(said) == "=?base64?="


def test_base64_that_is_no_ascii_is_refused_where_the_sdk_fails() -> None:
    with pytest.raises(ValueError, match="ASCII"):
        inbound.decode_header_value("=?base64?é?=")

    assert decode_header("=?base64?é?=".encode("latin-1")) is None


def test_half_of_a_character_is_put_so_that_every_server_refuses_it_where_the_sdk_fails() -> None:
    with pytest.raises(UnicodeEncodeError):
        inbound.encode_header_value("\ud800")

    said = encode_header("\ud800")

    assert inbound.decode_header_value(said.decode()) is None
    assert decode_header(said) is None


def test_a_header_outside_ascii_counts_as_what_it_says_as_with_the_sdk() -> None:
    """The specification would have it refused: whoever means an é is to say so in Base64."""
    assert decode_header(b"caf\xe9") == inbound.decode_header_value("café") == "café"


# ---- what tools want as headers ---------------------------------------------------------------------------------

MARKS = ["Region", "region", "Zone", "a b", "", "é", "x\r\n", "A" * 40, 5, None, ["Region"]]
TYPES = ["string", "integer", "boolean", "number", "object", "null", None, 5, ["string", "null"]]
KEYWORDS = [
    *("items", "contains", "not", "if", "then", "else", "additionalProperties", "unevaluatedProperties"),
    *("unevaluatedItems", "propertyNames", "contentSchema", "allOf", "anyOf", "oneOf", "prefixItems"),
    *("patternProperties", "dependentSchemas", "$defs", "definitions", "default", "examples", "const", "enum", "$ref"),
]
NAMES = st.sampled_from(["region", "inner", "items", "properties", "x-mcp-header", ""])

leaf = st.one_of(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["string", "integer", "boolean"]), "x-mcp-header": st.sampled_from(MARKS[:3])}
    ),
    st.fixed_dictionaries({}, optional={"type": st.sampled_from(TYPES), "x-mcp-header": st.sampled_from(MARKS)}),
    st.sampled_from([None, True, 5, "text", []]),
)


def branch(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.dictionaries(NAMES, inner, max_size=2)
    several = st.lists(inner, max_size=2)
    return st.one_of(
        st.builds(lambda of, more: {**more, "properties": of}, named, st.one_of(st.just({}), leaf.filter(_is_object))),
        st.builds(
            lambda of, keyword, inside: {"properties": of, keyword: inside},
            named,
            st.sampled_from(KEYWORDS),
            st.one_of(inner, named, several),
        ),
        st.builds(lambda of: {"properties": of}, several),
    )


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def same_as_with_sdk(schema: Any) -> bool:
    """Tell whether a schema wants the same as with the SDK, or breaks a rule with both."""
    found = mirrored(schema)
    theirs = inbound.x_mcp_header_map(schema) if inbound.find_invalid_x_mcp_header(schema) is None else None
    return ({each.path: each.name for each in found} if found is not None else None) == theirs


@settings(max_examples=400, deadline=None)
@given(st.recursive(leaf, branch, max_leaves=8))
def test_what_a_schema_wants_in_headers_is_found_as_the_sdk_finds_it(schema: Any) -> None:
    assert same_as_with_sdk(schema)


@pytest.mark.parametrize("keyword", [*KEYWORDS, "properties"])
def test_a_mark_counts_under_the_same_keywords_as_with_the_sdk(keyword: str) -> None:
    marked = {"type": "string", "x-mcp-header": "A"}
    for inside in (marked, [marked], {"a": marked}, {"properties": {"a": marked}}, [{"properties": {"a": marked}}]):
        assert same_as_with_sdk({keyword: inside})
        assert same_as_with_sdk({"properties": {"b": {keyword: inside}}})


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_counts_on_the_same_types_as_with_the_sdk(mark: object) -> None:
    for kind in TYPES:
        assert same_as_with_sdk({"properties": {"a": {"type": kind, "x-mcp-header": mark}}})
    assert same_as_with_sdk({"properties": {"a": {"x-mcp-header": mark}}})


@pytest.mark.parametrize(
    "schema",
    [
        {"items": [{"type": "string", "x-mcp-header": "A"}]},
        {"additionalItems": {"type": "string", "x-mcp-header": "A"}},
        {"dependencies": {"a": {"type": "string", "x-mcp-header": "A"}}},
    ],
)
def test_marks_at_places_of_older_json_schema_are_overlooked_as_with_the_sdk(schema: dict[str, Any]) -> None:
    """A mark anywhere but on an argument spoils a tool. Here neither looks: these keywords mean nothing in 2020-12."""
    assert mirrored(schema) == ()
    assert inbound.find_invalid_x_mcp_header(schema) is None


SCHEMA = {
    "type": "object",
    "properties": {
        "text": {"type": "string", "x-mcp-header": "Text"},
        "count": {"type": "integer", "x-mcp-header": "Count"},
        "sure": {"type": "boolean", "x-mcp-header": "Sure"},
        "inner": {"type": "object", "properties": {"count": {"type": "integer", "x-mcp-header": "Inner"}}},
    },
}
WANTED = mirrored(SCHEMA) or ()

numbers = st.one_of(
    st.integers(), st.floats(), st.integers().map(float), st.sampled_from([0, -0.0, 2**53 + 1, 1e22, 10**5000])
)
value_given = st.one_of(
    st.text(max_size=4), header_value, numbers, st.booleans(), st.none(), st.just({}), st.just(["a"]), digits
)
arguments_given = st.fixed_dictionaries(
    {},
    optional={
        "text": value_given,
        "count": st.one_of(numbers, value_given),
        "sure": value_given,
        "inner": st.one_of(st.none(), st.just(5), st.fixed_dictionaries({}, optional={"count": value_given})),
    },
)
spelling = st.one_of(
    header_value,
    st.integers().map(str),
    st.builds(lambda whole, rest: f"{whole}.{rest}", st.integers(), st.sampled_from(["0", "00", "", "5", "0e1", " 0"])),
    st.sampled_from(["-0", "+1", "1e3", "١", "true", "True", "null", "1" * 5000]),
)


@st.composite
def calls(draw: st.DrawFn) -> tuple[dict[str, Any], Headers]:
    """The arguments of a call, with headers that repeat them, or nearly so."""
    arguments: dict[str, Any] = draw(arguments_given)
    headers = [(b"mcp-name", b"tool"), *argument_headers(WANTED, arguments)]
    names = [b"mcp-param-text", b"mcp-param-count", b"mcp-param-sure", b"mcp-param-inner", b"mcp-param-other"]
    for _ in range(draw(st.integers(0, 2))):
        name = draw(st.sampled_from(names))
        change = draw(st.sampled_from(["other", "other", "same number", "more", "less"]))
        if change == "more":
            headers.append((name, draw(spelling).encode("latin-1", "replace")))
            continue
        kept = [pair for pair in headers if pair[0] != name]
        if change == "other":
            kept.append((name, draw(spelling).encode("latin-1", "replace")))
        elif change == "same number":
            kept += [
                (key, value + draw(st.sampled_from([b".0", b".00", b".1"]))) for key, value in headers if key == name
            ]
        headers = kept
    return arguments, headers


def judge_arguments_with_sdk(arguments: Mapping[str, Any], headers: Headers) -> Verdict:
    names = [name for name, _ in headers if name.startswith(b"mcp-param-")]
    if len(set(names)) != len(names):
        return MISMATCH  # a mapping can't say it, so the SDK is told elsewhere
    text = {name.decode("latin-1"): value.decode("latin-1") for name, value in headers}
    try:
        return verdict_of_sdk(inbound.validate_mcp_param_headers(SCHEMA, arguments, text))
    except ValueError:
        return MISMATCH


@settings(max_examples=400, deadline=None)
@given(calls())
def test_a_calls_headers_get_the_sdks_verdict(call: tuple[dict[str, Any], Headers]) -> None:
    arguments, headers = call

    assert verdict(judge_arguments(WANTED, arguments, headers)) == judge_arguments_with_sdk(arguments, headers)


@given(arguments_given)
def test_arguments_are_put_into_headers_as_the_sdk_puts_them_there_and_are_accepted(arguments: dict[str, Any]) -> None:
    headers = [pair for pair in argument_headers(WANTED, arguments) if pair[1] != b"=?base64?PT9iYXNlNjQ/PQ==?="]
    theirs = inbound.mcp_param_headers(inbound.x_mcp_header_map(SCHEMA), arguments)

    assert judge_arguments(WANTED, arguments, argument_headers(WANTED, arguments)) is None
    assert {name.decode(): value.decode() for name, value in headers} == {
        name.lower(): value for name, value in theirs.items() if value != "=?base64?="
    }


@pytest.mark.parametrize(
    ("argument", "header", "is_refused"),
    [
        *((42, b"42", False), (42, b"42.0", False), (42.0, b"42", False), (42, b"4.2e1", True), (42, b"43", True)),
        *((2**53 + 1, b"9007199254740993.0", False), (2**53 + 1, b"9007199254740992", True), (None, b"", True)),
        *((42, b"42.5", True), (42, b"42.", True), ("42", b"42.0", True), (1, b"true", True), ([42], b"42", True)),
        *((42, None, True), (None, None, False), (True, b"1", True), (42, b"=?base64?NDI=?=", False)),
    ],
)
def test_whole_numbers_are_compared_as_numbers(argument: object, header: bytes | None, is_refused: bool) -> None:
    headers = [(b"mcp-param-count", header)] if header is not None else []

    assert (judge_arguments(WANTED, {"count": argument}, headers) is not None) == is_refused
    assert (judge_arguments_with_sdk({"count": argument}, headers) is not None) == is_refused


@pytest.mark.parametrize("name", [b"mcp-param-text", b"mcp-param-other"])
def test_a_header_of_a_parameter_comes_once(name: bytes) -> None:
    headers = [(b"mcp-param-text", b"a"), (b"mcp-param-other", b"a"), (name, b"a")]

    assert judge_arguments(WANTED, {"text": "a"}, headers[:2]) is None
    assert verdict(judge_arguments(WANTED, {"text": "a"}, headers)) == MISMATCH


def test_only_what_is_declared_a_whole_number_is_compared_as_one() -> None:
    headers = [(b"mcp-param-text", b"42.0")]

    assert judge_arguments(WANTED, {"text": 42}, headers) is not None
    assert judge_arguments_with_sdk({"text": 42}, headers) == MISMATCH


@pytest.mark.parametrize("argument", [None, "a", 5, True, [1], {}])
@pytest.mark.parametrize(
    "header", [None, "", "a", "5", "5.0", "true", "True", "[1]", "{}", "=?base64?YQ==?=", "=?base64?é?="]
)
@pytest.mark.parametrize("name", ["text", "count", "sure"])
def test_one_argument_and_its_header_get_the_sdks_verdict(argument: object, header: str | None, name: str) -> None:
    headers = [(f"mcp-param-{name}".encode(), header.encode("latin-1"))] if header is not None else []

    assert verdict(judge_arguments(WANTED, {name: argument}, headers)) == judge_arguments_with_sdk(
        {name: argument}, headers
    )


# ---- subscriptions ----------------------------------------------------------------------------------------------

CHANGES = [*sorted(words.SESSION_NEWS), "notifications/message", ""]
uris = st.lists(st.sampled_from(["a:1", "a:2", "a:3"]), max_size=2)


@given(
    st.sampled_from(CHANGES),
    st.one_of(
        st.none(), st.fixed_dictionaries({}, optional={"uri": st.sampled_from(["a:1", "a:9", None, 5, ["a:1"]])})
    ),
    st.fixed_dictionaries(
        {},
        optional={**dict.fromkeys(("toolsListChanged", "promptsListChanged", "resourcesListChanged"), st.booleans())},
    ),
    uris,
)
def test_news_pass_a_filter_as_with_the_sdk(
    method: str, params: dict[str, Any] | None, kinds: dict[str, Any], uris: list[str]
) -> None:
    wanted = {**kinds, "resourceSubscriptions": uris} if uris else kinds
    event = event_from_wire(method, params)
    said = SubscriptionFilter.model_validate(wanted)
    is_due = event is not None and event_matches(said, frozenset(said.resource_subscriptions or ()), event)

    assert words.is_wanted({"method": method, **({"params": params} if params is not None else {})}, wanted) == is_due


# ---- answers of clients -----------------------------------------------------------------------------------------

text = st.sampled_from(["", "text", "user", "assistant", "light"])
anything = st.one_of(
    text, st.none(), st.booleans(), st.sampled_from([0, 1, 0.5, 2, 5.0, float("nan")]), st.just({}), st.just([])
)


def nearly(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 24).flatmap(lambda chance: anything if chance == 0 else strategy)


def object_of(needed: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Any]:
    every = {key: nearly(value) for key, value in {"_meta": st.just({}), **optional}.items()}
    return st.fixed_dictionaries({key: nearly(value) for key, value in needed.items()}, optional=every).flatmap(
        lambda made: st.sampled_from([made] * 12 + [{k: v for k, v in made.items() if k != key} for key in needed])
    )


role = st.sampled_from(["user", "assistant"])
noted = {
    "annotations": object_of(
        {}, {"audience": st.lists(role), "priority": st.sampled_from([0, 0.5, 1]), "lastModified": text}
    )
}
icon = object_of(
    {"src": text}, {"mimeType": text, "sizes": st.lists(text), "theme": st.sampled_from(["light", "dark"])}
)
text_block = object_of({"type": st.just("text"), "text": text}, noted)
medium = object_of({"type": st.sampled_from(["image", "audio"]), "data": text, "mimeType": text}, noted)
contents = st.one_of(
    object_of({"uri": text, "text": text}, {"mimeType": text}),
    object_of({"uri": text, "blob": text}, {"mimeType": text}),
)
link = object_of(
    {"type": st.just("resource_link"), "uri": text, "name": text},
    {**noted, "title": text, "description": text, "mimeType": text, "size": st.integers(), "icons": st.lists(icon)},
)
embedded = object_of({"type": st.just("resource"), "resource": contents}, noted)
tool_use = object_of({"type": st.just("tool_use"), "id": text, "name": text, "input": st.just({"a": 1})}, {})
result_block = st.one_of(text_block, medium, link, embedded)
tool_result = object_of(
    {"type": st.just("tool_result"), "toolUseId": text, "content": st.lists(result_block, max_size=2)},
    {"isError": st.booleans(), "structuredContent": st.just({"a": 1})},
)
block = st.one_of(text_block, medium, tool_use, tool_result, nearly(embedded))
filled = st.dictionaries(text, st.one_of(anything, st.lists(anything, max_size=2), st.just(["a", "b"])), max_size=2)

elicited = object_of(
    {"action": st.sampled_from(["accept", "decline", "cancel"])}, {"content": filled, "more": anything}
)
sampled = object_of(
    {"role": role, "model": text, "content": st.one_of(block, st.lists(block, max_size=2))}, {"stopReason": text}
)
roots = object_of({"roots": st.lists(object_of({"uri": text}, {"name": text}), max_size=2)}, {})
answers = st.one_of(
    st.tuples(st.just("elicitation/create"), elicited),
    st.tuples(st.just("sampling/createMessage"), sampled),
    st.tuples(st.just("roots/list"), roots),
)


FORMS: dict[str, TypeAdapter[Any]] = {
    method: TypeAdapter(methods.CLIENT_RESULTS[method, words.HANDSHAKE_VERSION]) for method in words.CAPABILITY_FOR
}


def takes(method: str, result: object, *, strict: bool) -> bool:
    """Tell whether the SDK takes an answer; not strictly, it makes of text and numbers what it wants to have."""
    try:
        FORMS[method].validate_python(result, by_name=False, strict=strict)
    except ValidationError:
        return False
    return True


@settings(max_examples=400, deadline=None)
@given(answers)
def test_an_answer_is_one_if_the_sdk_takes_it_as_it_is_and_none_if_it_would_not_take_it_at_all(
    answer: tuple[str, Any],
) -> None:
    method, result = answer

    if takes(method, result, strict=True):
        assert is_answer(method, result)
    if not takes(method, result, strict=False):
        assert not is_answer(method, result)


META = {"a": 1}
NOTED = {"annotations": {"audience": ["user"], "priority": 0.5, "lastModified": "now"}, "_meta": META}
TEXT = {"type": "text", "text": "t", **NOTED}
ICON = {"src": "i", "mimeType": "m", "sizes": ["1x1"], "theme": "dark"}
LINK = {"type": "resource_link", "uri": "u", "name": "n", "title": "t", "description": "d", "mimeType": "m", "size": 1}
RESULTS = [
    TEXT,
    {"type": "image", "data": "", "mimeType": "m", **NOTED},
    {"type": "audio", "data": "", "mimeType": "m", **NOTED},
    {**LINK, "icons": [ICON], **NOTED},
    {"type": "resource", "resource": {"uri": "u", "text": "t", "mimeType": "m", "_meta": META}, **NOTED},
    {"type": "resource", "resource": {"uri": "u", "blob": "b", "mimeType": "m", "_meta": META}, **NOTED},
]
BLOCKS = [
    *RESULTS[:3],
    {"type": "tool_use", "id": "1", "name": "n", "input": {}, "_meta": META},
    {
        "type": "tool_result",
        "toolUseId": "1",
        "content": RESULTS,
        "isError": False,
        "structuredContent": {},
        "_meta": META,
    },
]
SAMPLED = {"role": "user", "model": "m", "stopReason": "s", "_meta": META}
FORM_FILLED_IN = {"a": "t", "b": 1, "c": 0.5, "d": True, "e": ["t"], "f": None}
RIGHT_ANSWERS: list[tuple[str, dict[str, Any]]] = [
    ("elicitation/create", {"action": "accept", "content": FORM_FILLED_IN, "_meta": META}),
    ("roots/list", {"roots": [{"uri": "u", "name": "n", "_meta": META}], "_meta": META}),
    ("sampling/createMessage", {**SAMPLED, "content": BLOCKS}),
    *(("sampling/createMessage", {**SAMPLED, "content": each}) for each in BLOCKS),
]


def off_in_one_place(right: Any) -> Iterator[Any]:
    """Say something else, or nothing, in each place."""
    yield from (None, True, 5, 5.0, 0.5, -1, "", "x", "yes", "5", [], [5], ["x"], {}, {"a": None})
    if isinstance(right, dict):
        for key, value in right.items():
            yield {name: each for name, each in right.items() if name != key}
            for other in off_in_one_place(value):
                yield {**right, key: other}
    if isinstance(right, list):
        for place, value in enumerate(right):
            for other in off_in_one_place(value):
                yield [*right[:place], other, *right[place + 1 :]]


@pytest.mark.parametrize(("method", "right"), RIGHT_ANSWERS)
def test_an_answer_off_in_one_place_is_one_as_far_as_the_sdk_takes_it(method: str, right: dict[str, Any]) -> None:
    assert is_answer(method, right)
    for result in off_in_one_place(right):
        is_one = is_answer(method, result)

        assert takes(method, result, strict=True) <= is_one <= takes(method, result, strict=False), result


def test_an_answer_has_to_be_what_the_schema_says_where_the_sdk_reads_text_as_truth() -> None:
    content = {"type": "tool_result", "toolUseId": "1", "content": [], "isError": "yes"}
    result = {"role": "user", "model": "m", "content": content}

    assert takes("sampling/createMessage", result, strict=False)
    assert not is_answer("sampling/createMessage", result)
    assert is_answer("sampling/createMessage", {**result, "content": {**content, "isError": True}})


def test_an_answer_to_what_no_server_may_ask_is_none() -> None:
    assert not is_answer("tools/call", {"content": []})
    assert not is_answer("roots/list", "roots")


def test_what_is_said_of_a_refusal_names_headers_and_keys_and_no_value() -> None:
    meta = {VERSION: words.MODERN_VERSION, CAPABILITIES: {}}
    params = {"name": "secret-name", "_meta": meta}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    headers = [(b"mcp-protocol-version", b"2026-07-28"), (b"mcp-method", b"tools/call"), (b"mcp-name", b"other-secret")]

    refused = [
        judge_request(message, headers),
        judge_request(message, headers[:2]),
        judge_arguments(WANTED, {"text": "secret"}, [(b"mcp-param-text", b"other-secret")]),
    ]

    assert [each.code if each else None for each in refused] == [words.HEADER_MISMATCH] * 3
    assert not re.search("secret", " ".join(each.words for each in refused if each))
