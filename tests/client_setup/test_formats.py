"""One entry in a settings text: set, changed, taken out; every other byte stays, and what can't be done safely is refused."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bridge_app.client_setup.formats import (
    LARGEST_TEXT,
    Format,
    UnwritableConfig,
    read_entry,
    remove_entry,
    set_entry,
)

JSON = ("mcpServers", "n")
TOML = ("mcp_servers", "n")
YAML = ("extensions", "n")
LIST = ("mcpServers", "[name=n]")
ENTRY = {"type": "http", "url": "http://localhost:8000/mcp"}
SAMPLES = sorted((Path(__file__).parents[1] / "upstream" / "configs").iterdir())
STDIO = {
    "command": "C:\\Users\\Jürgen\\bridge.exe",
    "args": ["connect", "--client", "x"],
    "env": {"A": "1"},
    "on": True,
}


def check(before: str, format: Format, keys: tuple[str, ...], value: dict[str, Any]) -> str:
    """Set, set again, remove: return what was written."""
    after = set_entry(before, format, keys, value)

    entry = read_entry(after, format, keys)
    assert isinstance(entry, dict)
    assert entry.items() >= value.items()
    assert set_entry(after, format, keys, value) == after
    assert remove_entry(after, format, keys, before=before) == before
    assert read_entry(remove_entry(after, format, keys), format, keys) is None
    return after


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[1] / "upstream" / "configs").iterdir()), ids=lambda path: path.name
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_files_of_real_apps_take_an_entry_and_give_it_back(path: Path, ending: str) -> None:
    format: Format = {".toml": "toml", ".yaml": "yaml"}.get(path.suffix, "json")  # type: ignore[assignment]
    text = path.read_text(encoding="utf-8").replace("\n", ending)
    ways = [("mcpServers", "n"), ("mcp", "servers", "n"), ("mcp_servers", "n"), ("extensions", "n"), LIST]
    done = 0

    for keys in ways:
        try:
            read_entry(text, format, keys)
        except UnwritableConfig:
            continue
        if keys is not LIST or format == "yaml":
            check(text, format, keys, STDIO)
            done += 1

    assert done >= 2


# JSON and its relatives


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '{\n  "a": 1, // why\n  "mcpServers": {\n    "b": {"url": "x"} // mine\n    // the end\n  }\n}\n',
            '{\n  "a": 1, // why\n  "mcpServers": {\n    "b": {"url": "x"}, // mine\n    "n": {\n      "url": "U"\n    }\n'
            "    // the end\n  }\n}\n",
        ),
        (
            '{\r\n\t"mcpServers": {\r\n\t\t"b": {},\r\n\t}\r\n}',
            '{\r\n\t"mcpServers": {\r\n\t\t"b": {},\r\n\t\t"n": {\r\n\t\t\t"url": "U"\r\n\t\t},\r\n\t}\r\n}',
        ),
        ('{"mcpServers":{"b":{}}}', '{"mcpServers":{"b":{},"n":{"url":"U"}}}'),
        ('{ "mcpServers": { "b": {} } }', '{ "mcpServers": { "b": {}, "n": {"url": "U"} } }'),
        ("{mcpServers: {'b': {},},}", '{mcpServers: {\'b\': {}, "n": {"url": "U"},},}'),
        ('{"a": 1}\n', '{"a": 1, "mcpServers": {"n": {"url": "U"}}}\n'),
        (
            '\ufeff{\n    "a": 1\n}',
            '\ufeff{\n    "a": 1,\n    "mcpServers": {\n        "n": {\n            "url": "U"\n        }\n    }\n}',
        ),
        ('{"mcpServers": {\n  // none\n}}', '{"mcpServers": {\n  // none\n  "n": {\n    "url": "U"\n  }\n}}'),
        ('{\n  "mcpServers": null\n}', '{\n  "mcpServers": {\n    "n": {\n      "url": "U"\n    }\n  }\n}'),
        (
            '{ // c\n  "a": 1 /* d */ }',
            '{ // c\n  "a": 1,\n  "mcpServers": {\n    "n": {\n      "url": "U"\n    }\n  } /* d */ }',
        ),
        ("", '{\n  "mcpServers": {\n    "n": {\n      "url": "U"\n    }\n  }\n}\n'),
        ("// mine", '// mine\n{\n  "mcpServers": {\n    "n": {\n      "url": "U"\n    }\n  }\n}'),
    ],
)
def test_an_entry_joins_json_in_the_manner_of_the_file(before: str, after: str) -> None:
    assert check(before, "json", JSON, {"url": "U"}) == after


@pytest.mark.parametrize(
    "before", ["{}", "{ }", "{\n}", "{\n\n}\n", "  {}\n\n", "null", "\n", "\ufeff", "/* a */ {} // b"]
)
def test_an_empty_json_file_is_as_it_was_afterwards(before: str) -> None:
    check(before, "json", JSON, STDIO)


@pytest.mark.parametrize("inner", ["{}", "{ }", "{\n  }", "{ /* none */ }", "null", "{ // none\n  }"])
@pytest.mark.parametrize("frame", ['{"mcpServers": %s}', '{\n  "mcpServers": %s,\n  "z": [1, 2]\n}\n'])
def test_an_empty_parent_is_as_it_was_afterwards(frame: str, inner: str) -> None:
    check(frame % inner, "json", JSON, STDIO)


def test_a_name_with_dots_is_one_name() -> None:
    after = check('{\n  "amp.url": "x"\n}', "json", ("amp.mcpServers", "n"), ENTRY)

    assert json.loads(after) == {"amp.url": "x", "amp.mcpServers": {"n": ENTRY}}


def test_a_way_of_three_names_is_made_as_far_as_it_is_missing() -> None:
    after = check('{\n  "mcp": {"timeout": 3}\n}', "json", ("mcp", "servers", "n"), ENTRY)

    assert json.loads(after) == {"mcp": {"timeout": 3, "servers": {"n": ENTRY}}}


def test_only_what_differs_within_an_entry_is_touched() -> None:
    before = '{"mcpServers": {\n  "n": {\n    // my own\n    "url": "old", // here\n    "timeout": 3\n  }\n}}'

    after = set_entry(before, "json", JSON, {"url": "new", "timeout": 3, "type": "http"})

    assert after == before.replace("old", "new").replace("3", '3,\n    "type": "http"')


def test_a_setting_that_is_no_longer_wanted_leaves_the_entry() -> None:
    before = '{"mcpServers": {"n": {"url": "U", "headers": {"A": "b"}, "type": "http"}}}'

    assert set_entry(before, "json", JSON, ENTRY | {"url": "U"}) == before.replace(' "headers": {"A": "b"},', "")


def test_one_and_true_are_not_the_same() -> None:
    assert (
        set_entry('{"mcpServers": {"n": {"a": 1}}}', "json", JSON, {"a": True}) == '{"mcpServers": {"n": {"a": true}}}'
    )


def test_what_the_person_put_beside_the_entry_meanwhile_stays() -> None:
    before = '{\n  "a": 1\n}\n'
    after = set_entry(before, "json", JSON, ENTRY)
    changed = after.replace('"mcpServers": {', '"mcpServers": {\n    "own": {"url": "o"}, // mine').replace("1", "2")

    assert remove_entry(changed, "json", JSON, before=before) == (
        '{\n  "a": 2,\n  "mcpServers": {\n    "own": {"url": "o"} // mine\n  }\n}\n'
    )


def test_a_comment_before_the_entry_never_swallows_what_comes_after() -> None:
    before = '{"mcpServers": {"b": {}, // c\n  "n": {}, "z": {}}}'

    assert json.loads(remove_entry(before, "json", JSON).replace("// c", "")) == {"mcpServers": {"b": {}, "z": {}}}


def test_a_path_that_is_no_unicode_is_written_so_that_it_comes_back() -> None:
    after = check("{}", "json", JSON, {"command": "/home/\udcff/x"})

    after.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{mcpServers: {n: {a: 0xFF, b: +.5e1, c: -Infinity, d: 'it\\'s', e: \"\\x41\\\nB\", f: 5.}}}",
         {"a": 255, "b": 5.0, "c": float("-inf"), "d": "it's", "e": "AB", "f": 5.0}),
        ('{"mcpServers": {"n": {"a": "\\ud83d\\ude00", "b": "\\ud800"}}}', {"a": "😀", "b": "\ud800"}),
        ('# x\n{"mcpServers": {"n": /* c */ {"a": [1, // d\n 2,], }}}', {"a": [1, 2]}),
    ],
)  # fmt: skip
def test_the_liberties_of_json5_are_read(text: str, value: object) -> None:
    assert read_entry(text, "json", JSON) == value


def test_what_is_not_a_number_elsewhere_is_no_obstacle() -> None:
    check('{"a": [NaN, {"b": NaN}], "c": 0x1F}', "json", JSON, ENTRY)
    check('{"a": [%s, 1], "c": [1]}' % ("9" * 5000), "json", JSON, ENTRY)


def test_a_name_that_stands_there_twice_elsewhere_stays_twice() -> None:
    check('{"a": {"x": 1, "x": 2}, "a": 3}', "json", JSON, ENTRY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"mcpServers": []}', "Something else stands where “n” would have to go"),
        ('{"mcpServers": "x"}', "Something else stands"),
        ("[]", "Something else stands where “mcpServers”"),
        ('{"mcpServers": {}, "mcpServers": {}}', "Line 1, column 20: “mcpServers” stands there twice"),
        ('{"mcpServers": {"n": {}, "n": 1}}', "“n” stands there twice"),
        ('{"a":\n {"b" 1}}', "Line 2, column 7: A colon was expected"),
        ('{"a": 1', "The text ends too early"),
        ('{"a": 1} {}', "The text should have ended here"),
        ('{"a": 1 /* b }', "The comment that begins here has no end"),
        ('{"a": "x\n"}', "The text in quotes that begins here has no end"),
        ('{"a": tru}', "A value was expected here"),
        ('{"a": }', "A value was expected here"),
        ('{"a": 1 "b": 2}', "A comma or the closing bracket"),
        ("{,}", "A name in double quotes"),
        ("<xml/>", "A value was expected"),
        ('{"a":' * 100_000, "nested too deeply"),
        ('{"mcpServers":' * 100_000, "nested too deeply"),
        ("[" * 100_000, "nested too deeply"),
        (" " * (LARGEST_TEXT + 1), "far too long"),
    ],
)
def test_json_that_could_be_harmed_is_refused(text: str, words: str) -> None:
    for act in (lambda: set_entry(text, "json", JSON, ENTRY), lambda: remove_entry(text, "json", JSON)):
        with pytest.raises(UnwritableConfig) as refused:
            act()

        assert words.lower() in refused.value.title.lower()
        assert "Nothing was changed" in refused.value.hint


def test_a_refusal_carries_nothing_of_the_text() -> None:
    for format, text in (
        ("json", '{"token": "not-real" "b"}'),
        ("toml", "token = not-real"),
        ("yaml", "token: {not-real"),
    ):
        with pytest.raises(UnwritableConfig) as refused:
            set_entry(text, format, JSON, ENTRY)  # type: ignore[arg-type]

        assert refused.value.__cause__ is None
        assert "not-real" not in str(refused.value)


def test_ten_megabytes_of_history_are_no_obstacle() -> None:
    history = [{"display": "x" * 90, "pasted": {}} for _ in range(60_000)]
    before = json.dumps({"projects": {"/a": {"history": history}}, "mcpServers": {"b": ENTRY}}, indent=2)

    for text in (before, before.replace('"projects"', '// mine\n"projects"')):
        check(text, "json", JSON, ENTRY)


GAPS = st.sampled_from(["", "", " ", "\n", "\n    ", "\t", "// c, }\n", ' /* " ] */ ', "# x {\n", "\r\n  ", "/* \n */"])
NAMES = st.sampled_from(["a", "b c", "é", "x.y", "$v", 'q"', "n", "//", "[name=n]"])
WORDS = st.sampled_from(
    ["1", "-0.5e3", "true", "null", "NaN", '"s"', '"\\u00e9 // \\" ,}"', "'it'", "[]", "{}", '"\\ud800"']
)


@st.composite
def json_values(draw: st.DrawFn, depth: int = 2) -> str:
    kind = draw(st.integers(0, 2 if depth else 0))
    if kind == 0:
        return draw(WORDS)
    if kind == 1:
        items = draw(st.lists(json_values(depth - 1), max_size=3))
        return "[" + join(draw, items) + "]"
    return draw(json_objects(depth=depth - 1))


@st.composite
def json_objects(draw: st.DrawFn, depth: int = 2, more: str = "") -> str:
    names = draw(st.lists(NAMES, max_size=3, unique=True))
    members = [f"{json.dumps(name)}{draw(GAPS)}:{draw(GAPS)}{draw(json_values(depth=depth))}" for name in names]
    if more:
        members.insert(draw(st.integers(0, len(members))), more)
    return "{" + join(draw, members) + "}"


def join(draw: st.DrawFn, items: list[str]) -> str:
    text = ",".join(f"{draw(GAPS)}{item}{draw(GAPS)}" for item in items)
    return text + (draw(st.sampled_from(["", ","])) if items else "") + draw(GAPS)


@st.composite
def json_texts(draw: st.DrawFn) -> str:
    servers = draw(st.sampled_from(["", "null", "object", "object"]))
    value = draw(json_objects(depth=1)) if servers == "object" else servers
    more = f'"mcpServers"{draw(GAPS)}:{draw(GAPS)}{value}' if value else ""
    text = draw(GAPS) + draw(json_objects(more=more)) + draw(GAPS)
    return draw(st.sampled_from(["", "\ufeff"])) + text


# Line breaks that only YAML knows can't be told apart from others once they are read again; such an entry is refused.
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029"), max_size=5)
ENTRIES = st.dictionaries(
    st.sampled_from(["url", "type", "x y", "é"]),
    TEXT | st.booleans() | st.integers(-5, 5) | st.lists(TEXT, max_size=2),
    min_size=1,
)


@settings(max_examples=600, deadline=None)
@given(json_texts(), ENTRIES)
def test_any_json_takes_an_entry_and_gives_it_back(before: str, value: dict[str, Any]) -> None:
    others = {name: read_entry(before, "json", (name,)) for name in ("a", "b c", "é", "x.y", "$v", 'q"', "n", "//")}
    parent: Any = read_entry(before, "json", JSON[:1])

    after = set_entry(before, "json", JSON, value)

    assert read_entry(after, "json", JSON) == value
    assert set_entry(after, "json", JSON, value) == after
    assert repr({name: read_entry(after, "json", (name,)) for name in others}) == repr(others)
    if not isinstance(parent, dict) or "n" not in parent:
        assert remove_entry(after, "json", JSON, before=before) == before
    if parent and "n" not in parent:
        assert remove_entry(after, "json", JSON) == before


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.text(max_size=4), st.recursive(st.integers() | st.text(), st.lists, max_leaves=5), max_size=4),
       st.sampled_from([None, 0, 2, 4, "\t"]))  # fmt: skip
def test_plain_json_stays_plain_json(document: dict[str, Any], indent: int | str | None) -> None:
    assume("mcpServers" not in document)
    before = json.dumps(document, indent=indent, ensure_ascii=False)

    after = check(before, "json", JSON, ENTRY)

    assert json.loads(after) == document | {"mcpServers": {"n": ENTRY}}


# TOML


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[mcp_servers.n]\nurl = "U"\n'),
        ("a = 1", 'a = 1\n\n[mcp_servers.n]\nurl = "U"'),
        ("a = 1 # c\n\n", 'a = 1 # c\n\n[mcp_servers.n]\nurl = "U"\n'),
        (
            '\ufeff# c\r\n[mcp_servers."x y"]\r\nurl = "b"\r\n# end\r\n',
            '\ufeff# c\r\n[mcp_servers."x y"]\r\nurl = "b"\r\n# end\r\n\r\n[mcp_servers.n]\r\nurl = "U"\r\n',
        ),
        ("mcp_servers = {}\n", 'mcp_servers = { n = { url = "U" } }\n'),
        (
            'mcp_servers = { x = {url = "a"} } # c\n[z]\n',
            'mcp_servers = { x = {url = "a"}, n = { url = "U" } } # c\n[z]\n',
        ),
        ("mcp_servers.x.url = 'a'\nb=1\n", "mcp_servers.x.url = 'a'\nb=1\n\n[mcp_servers.n]\nurl = \"U\"\n"),
        ("[[z]]\na = [\n 1, # ]\n ']',\n]\n", "[[z]]\na = [\n 1, # ]\n ']',\n]\n\n[mcp_servers.n]\nurl = \"U\"\n"),
        ("[mcp_servers]\n", '[mcp_servers]\n\n[mcp_servers.n]\nurl = "U"\n'),
    ],
)
def test_an_entry_joins_toml_in_the_manner_of_the_file(before: str, after: str) -> None:
    assert check(before, "toml", TOML, {"url": "U"}) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[mcp_servers.n]\nurl = "old" # c\n# d\n[z]\n', '[mcp_servers.n]\nurl = "new" # c\n# d\n[z]\n'),
        ('[mcp_servers]\nn = { url = "old" }\n', '[mcp_servers]\nn = { url = "new" }\n'),
        ("mcp_servers.n.url = 'old'\nb = 1\n", 'mcp_servers.n.url = "new"\nb = 1\n'),
        ("[mcp_servers . 'n']\n  old = 1\n\n[z]\n", "[mcp_servers . 'n']\n  url = \"new\"\n\n[z]\n"),
        (
            '[mcp_servers.n]\nurl = "new"\n[mcp_servers.n.env]\nA = "1"\n\n[z]\n',
            '[mcp_servers.n]\nurl = "new"\n\n[z]\n',
        ),
    ],
)
def test_only_what_differs_within_a_toml_entry_is_touched(before: str, after: str) -> None:
    assert set_entry(before, "toml", TOML, {"url": "new"}) == after


def test_every_way_to_write_a_toml_entry_can_be_taken_out() -> None:
    for entry in (
        '[mcp_servers.n]\nurl = """\n]\\"""" # c\n\n[mcp_servers.n.env]\nA = "1"\n',
        "[mcp_servers]\nn = { url = 'x', env = { A = '1' } }\n",
        "[mcp_servers]\nn.url = 'x'\nn.env.A = '1'\n",
        "[[mcp_servers.n.tools]]\na = 1\n[[mcp_servers.n.tools]]\na = 2\n",
    ):
        text = "# top\na = 1\n\n" + entry + '\n# z\n[z]\nb = "n"\n'

        left = remove_entry(text, "toml", TOML)

        assert tomllib.loads(left) | {"mcp_servers": {}} == {"a": 1, "z": {"b": "n"}, "mcp_servers": {}}
        assert left.startswith("# top\na = 1\n")
        assert left.endswith('\n\n# z\n[z]\nb = "n"\n')


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[mcp_servers]]\nx = 1\n", "Something else stands where “n”"),
        ("mcp_servers = 1\n", "Something else stands"),
        ("a = 1\nb = \n", "Line 2, column 5: This is no valid TOML"),
        ("a = 1\na = 2\n", "This is no valid TOML"),
        ("a = " + "[" * 100_000, "nested too deeply"),
        ("a = 1\n" * 1_000_000, "far too long"),
        ("a = " + "9" * 5000, "a number in it is too long"),
    ],
)
def test_toml_that_could_be_harmed_is_refused(text: str, words: str) -> None:
    with pytest.raises(UnwritableConfig) as refused:
        set_entry(text, "toml", TOML, ENTRY)

    assert words.lower() in refused.value.title.lower()


TOML_LINES = st.sampled_from(
    [
        *("", "# c", "[t{}]", '["q {}"] # d', "[[l]]", "[mcp_servers.s{}]", "k{} = 1", "k{} = 'x' # = ["),
        *('k{} = """a\n[b]\n"""', "k{} = [\n  1, # ]\n  2\n]", "k{}.d = { a = 1, b = [ {c = '}'} ] }"),
        *("k{} = 1979-05-27 07:32:00", "k{} = nan", "  k{} = inf"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(TOML_LINES, max_size=8), st.sampled_from(["\n", "\r\n"]), st.booleans(), ENTRIES)
def test_any_toml_takes_an_entry_and_gives_it_back(
    lines: list[str], ending: str, has_end: bool, value: dict[str, Any]
) -> None:
    text = "\n".join(line.replace("{}", str(i)) for i, line in enumerate(lines)) + ("\n" if has_end else "")
    before = text.replace("\n", ending)

    after = check(before, "toml", TOML, value)

    assert after.startswith(before)
    said = tomllib.loads(after)
    assert said["mcp_servers"].pop("n") == value
    wanted = tomllib.loads(before)
    assert repr(said) == repr(wanted if "mcp_servers" in wanted else wanted | {"mcp_servers": {}})


# YAML

GOOSE = (
    "# my own\nGOOSE_MODEL: 'x' # quoted\nprompt: |\n  extensions:\n    n: no\n"
    "extensions:\n    a:\n        enabled: true # c\n        args: [ \"--x\",  '*' ]\n    # the last\n\n"
    "long: aaa bbb\n  ccc\nx: &anchor {b: 1}\ny: *anchor\n"
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (GOOSE, GOOSE.replace("    # the last", "    n:\n        url: U\n    # the last")),
        ("", "extensions:\n  n:\n    url: U\n"),
        ("# c", "# c\nextensions:\n  n:\n    url: U"),
        ("---\na: 1", "---\na: 1\nextensions:\n  n:\n    url: U"),
        ("extensions:\r\nb: 1\r\n", "extensions:\r\n  n:\r\n    url: U\r\nb: 1\r\n"),
        ("extensions: {} # none\n", "extensions: # none\n  n:\n    url: U\n"),
        ("extensions: ~\nb: 2\n", "extensions:\n  n:\n    url: U\nb: 2\n"),
        ("extensions: {a: {x: 1}}\n", 'extensions: {a: {x: 1}, "n": {"url": "U"}}\n'),
        ('{"extensions": {"a": 1, }}', '{"extensions": {"a": 1, "n": {"url": "U"}, }}'),
        ("extensions:\n  a: |\n    t\n\n\nb: 1\n", "extensions:\n  a: |\n    t\n  n:\n    url: U\n\n\nb: 1\n"),
        ("extensions:\n  a: *x\nb: 1\n".replace("*x", "!own x"), "extensions:\n  a: !own x\n  n:\n    url: U\nb: 1\n"),
        ("x: &x {a: 1}\nextensions:\n  a: *x # c\n", "x: &x {a: 1}\nextensions:\n  a: *x # c\n  n:\n    url: U\n"),
        ("{}\n", "extensions:\n  n:\n    url: U\n"),
        ("\ufeffa: 1\n...\n", "\ufeffa: 1\nextensions:\n  n:\n    url: U\n...\n"),
    ],
)
def test_an_entry_joins_yaml_in_the_manner_of_the_file(before: str, after: str) -> None:
    assert check(before, "yaml", YAML, {"url": "U"}) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "mcpServers:\n- name: n\n  url: U\n"),
        (
            "mcpServers:\n  - name: b # c\n    args:\n    - x\n  # tail\nmodels:\n- name: n\n",
            "mcpServers:\n  - name: b # c\n    args:\n    - x\n  - name: n\n    url: U\n  # tail\nmodels:\n- name: n\n",
        ),
        ("mcpServers:\n- name: b\n\nz: 1\n", "mcpServers:\n- name: b\n- name: n\n  url: U\n\nz: 1\n"),
        ("mcpServers: []\nz: 1", "mcpServers:\n  - name: n\n    url: U\nz: 1"),
        ("mcpServers: [{name: b}]\n", 'mcpServers: [{name: b}, {"name": "n", "url": "U"}]\n'),
    ],
)
def test_an_entry_joins_a_list_by_its_name(before: str, after: str) -> None:
    assert check(before, "yaml", LIST, {"url": "U"}) == after


def test_only_what_differs_within_a_yaml_entry_is_touched() -> None:
    before = "mcpServers:\n- url: old # k\n  name: n # c\n  # d\n  env: {A: '1'}\n- name: z\n"

    after = set_entry(before, "yaml", LIST, {"url": "new", "env": {"A": "1"}, "args": ["x"]})

    assert after == before.replace("old", "new").replace("'1'}\n", "'1'}\n  args:\n  - x\n")
    assert remove_entry(after, "yaml", LIST) == "mcpServers:\n- name: z\n"


def test_what_the_person_put_beside_a_yaml_entry_meanwhile_stays() -> None:
    after = set_entry("a: 1\n", "yaml", YAML, ENTRY) + "  own:\n    x: 1 # mine\n"

    assert remove_entry(after, "yaml", YAML, before="a: 1\n") == "a: 1\nextensions:\n  own:\n    x: 1 # mine\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x: &a {b: 1}\nextensions: *a\n", "“extensions” refers to another part of the file"),
        ("extensions:\n- a\n", "Something else stands where “n”"),
        ("extensions: {}\nextensions: {}\n", "Line 2, column 1: “extensions” stands there twice"),
        ("extensions:\n  n: 1\n  n: 2\n", "“n” stands there twice"),
        ("a: 1\n---\nb: 1\n", "This is no valid YAML"),
        ("a:\n\tb: 1\n", "Line 2, column 1: This is no valid YAML"),
        ("a: *missing\n", "This is no valid YAML"),
        ("a: \0\n", "characters that don't belong in YAML"),
        ("a: &a [*a]\n", "far too long"),
        (
            "\n".join(["a0: &a0 [x]"] + [f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 9)}]" for i in range(9)]),
            "far too long",
        ),
        ("a: " + "[" * 5000, "nested too deeply"),
        ("a: 1 # c\n" * 50_000, "far too long"),
        ("extensions:\n  n: &k\n    url: x\nz: *k\n", "without changing something else"),
        ("extensions:\n  a: |+\n    t\n\n\nb: 1\n", "without changing something else"),
        ("? a\n: 1\n", "written in a way that can't be followed"),
    ],
)
def test_yaml_that_could_be_harmed_is_refused(text: str, words: str) -> None:
    with pytest.raises(UnwritableConfig) as refused:
        set_entry(text, "yaml", YAML, ENTRY)

    assert words.lower() in refused.value.title.lower()


YAML_BLOCKS = st.sampled_from(
    [
        *("# c", "", "k{}: 1", "k{}: 'a # b' # c", "k{}: |\n  text\n  # no comment", "k{}: >-\n  folded\n\n  more"),
        *("k{}:\n- a\n- b: 1\n  c: 2", "k{}:\n    - x\n    # y", "k{}: {a: [1, 2], b: '}'}", "k{}:"),
        *('k{}: "a\\\n  b"', "k{}: long text\n  goes on", "k{}:\n  n:\n    z: 1", "? k{}\n: 2"),
    ]
)
YAML_SERVERS = st.sampled_from(
    [
        *("", "extensions:", "extensions: {}", "extensions: null # c", "extensions:\n  s: 1"),
        *("extensions:\n   # c\n   s:\n     t: |\n      u\n", "extensions: {s: {t: 1}}"),
        "extensions:\n    s:\n    -  1\n    - 2 # d\n\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(YAML_BLOCKS, max_size=4), YAML_SERVERS, st.lists(YAML_BLOCKS, max_size=4), st.booleans(), ENTRIES)
def test_any_yaml_takes_an_entry_and_gives_it_back(
    above: list[str], servers: str, below: list[str], has_end: bool, value: dict[str, Any]
) -> None:
    blocks = [block.replace("{}", str(i)) for i, block in enumerate(above)]
    blocks += [servers] if servers else []
    blocks += [block.replace("{}", str(i + 9)) for i, block in enumerate(below)]
    before = "\n".join(blocks) + ("\n" if has_end else "")
    assume("?" not in before)
    assume(not before.endswith("no comment"))  # a line break at the end would become part of that text

    after = check(before, "yaml", YAML, value)

    said = yaml.safe_load(after)
    assert said.pop("extensions").pop("n") == value
    wanted = yaml.safe_load(before) or {}
    wanted.pop("extensions", None)
    assert said == wanted
