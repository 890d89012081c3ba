"""Untrusted text is shown as what it is: nothing hidden, nothing moved."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge_app.models import ALL_RIGHTS, Right
from bridge_app.ui import words
from tests.ui.samples import approval, grant


def test_json_is_laid_out_without_changing_it() -> None:
    shown, left_out = words.json_lines('{"a":[1,{"b":"x, {y}"}],"c":{},"d":[],"e":1e999}')

    assert left_out == 0
    assert shown.splitlines() == [
        "{",
        '  "a": [',
        "    1,",
        "    {",
        '      "b": "x, {y}"',
        "    }",
        "  ],",
        '  "c": {},',
        '  "d": [],',
        '  "e": 1e999',
        "}",
    ]


def test_a_name_that_comes_twice_is_shown_twice() -> None:
    shown, _ = words.json_lines('{"path": "harmless", "path": "/etc/passwd"}')

    assert shown.count('"path"') == 2


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("\u202e", "\\u202e"),
        ("\u200b", "\\u200b"),
        ("\x07", "\\u0007"),
        ("\u2028", "\\u2028"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_characters_that_hide_or_move_others_are_spelled_out(hidden: str, shown: str) -> None:
    text, _ = words.json_lines(json.dumps({"a": f"x{hidden}y"}, ensure_ascii=False))
    broken, _ = words.json_lines(f"no json {hidden}")

    assert f"x{shown}y" in text
    assert broken == f"no json {shown}"


@pytest.mark.parametrize("text", ["", " ", "{}", "null"])
def test_nothing_is_nothing(text: str) -> None:
    assert words.json_lines(text) == ("", 0)


def test_too_much_is_cut_and_counted() -> None:
    shown, left_out = words.json_lines("x" * 300_000)

    assert (len(shown), left_out) == (50_000, 250_000)


def test_depth_without_end_is_shown_as_it_came() -> None:
    shown, _ = words.json_lines("[" * 20_000)

    assert shown.startswith("[[[[")


@pytest.mark.parametrize(
    ("rights", "role", "short"),
    [
        ((), "Nothing", "No tools"),
        ((Right.READ,), "Reader", "Read only"),
        ((Right.READ, Right.WRITE), "Writer", "Read, change"),
        ((Right.READ, Right.DESTROY), "Picked by hand", "Read, delete"),
        (ALL_RIGHTS, "Admin", "Use tools"),
    ],
)
def test_every_set_of_rights_has_its_words(rights: tuple[Right, ...], role: str, short: str) -> None:
    assert words.role(rights) == role
    assert words.allowed_in_short(grant(rights=rights)) == short
    assert words.allowed_in_short(grant(rights=rights, scopes=("mcp", "email"))) == f"{short}, Your e-mail"


def test_words_for_several_questions_hold_no_name() -> None:
    assert "App" not in words.questions((approval(1), approval(2)))


@given(st.text(alphabet=st.characters(), max_size=60), st.integers(1, 40))
def test_plain_text_is_one_short_line_without_anything_that_can_not_be_seen(text: str, limit: int) -> None:
    line = words.plain(text, limit)

    kept = "".join(each for each in text[: limit * 4] if each.isspace() or unicodedata.category(each)[0] != "C")
    wanted = " ".join(kept.split())
    assert line == wanted or (line.endswith("…") and wanted.startswith(line[:-1]))
    assert len(line) <= limit
    assert line.isprintable()
