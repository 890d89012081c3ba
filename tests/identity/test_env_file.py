"""A `.env` comes in many spellings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge_app.identity.env_file import read_env_lines


@pytest.mark.parametrize(
    "line",
    [
        "NAME=value",
        "  NAME = value  ",
        "export NAME=value",
        "set NAME=value",
        'NAME="value"',
        "NAME='value'",
        'NAME = "value"  # why',
        "NAME=value # why",
        "NAME: value",
        "- NAME: value",
        "NAME=value\r",
        "\ufeffNAME=value",
    ],
)
def test_one_value_in_many_spellings(line: str) -> None:
    assert read_env_lines(f"{line}\n") == {"NAME": "value"}


def test_values_keep_what_belongs_to_them() -> None:
    text = "A=https://x.example/a?b=c#d\nB=\"two words\"\nC='a=b'\nD=a#b\n"

    assert read_env_lines(text) == {"A": "https://x.example/a?b=c#d", "B": "two words", "C": "a=b", "D": "a#b"}


def test_comments_and_empty_values_are_left_out_and_the_last_counts() -> None:
    assert read_env_lines("# A=1\nB=\nC=''\nD=1\nD=2\n\nE\n=F\n") == {"D": "2"}


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert all(name and value for name, value in read_env_lines(text).items())
