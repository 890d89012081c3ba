"""What is handed to a stranger holds our own words and small numbers; everything else is left out."""

from pathlib import Path

import pytest

from bridge_app.scrubbing import LEFT_OUT, Scrubber


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21 20:38:01,123 WARNING bridge_app.upstream.http: an upstream did not list what it has",
        "MCP Auth Bridge serves http://localhost:8000/mcp",
        "Connection refused",
        "KeyError in bridge_app.store.grants, line 123",
        "StoreUnavailable: the database is locked",
    ],
)
def test_what_this_program_says_itself_stays(text: str) -> None:
    assert Scrubber({}).scrub(text) == text


@pytest.mark.parametrize(
    "private",
    [
        "anna.zwetschge@firma.example",
        "Zwetschgenknödel",
        "hunter2",
        "K7Q3-M2XD",
        "493817",
        "4111-1111-1111-1111",
        "10.20.30.40",
        "https://intranet.zwetschge.example/mcp?key=abc",
        "postgres://zwetschge:geheim@db/prod",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "C:\\Users\\zwetschge\\Desktop",
    ],
)
def test_what_it_does_not_know_is_left_out(private: str) -> None:
    scrubbed = Scrubber({}).scrub(f"the server said {private} and ended")

    assert scrubbed == f"the server said {LEFT_OUT} and ended"


def test_what_is_known_to_be_private_goes_even_if_its_words_are_ours() -> None:
    scrubber = Scrubber({"Grant Client": "<person 1>", "secret server": ""})

    assert scrubber.scrub("grant client asked the Secret Server") == f"<person 1> asked the {LEFT_OUT}"


def test_a_private_word_does_not_touch_longer_ones() -> None:
    assert Scrubber({"port": "<app 1>"}).scrub("import port report") == "import <app 1> report"


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert Scrubber({}).scrub(f"private to you, in {tmp_path}/data") == "private to you, in ~/data"


def test_names_of_the_stand_ins_people_are_not_taken_for_ours() -> None:
    from bridge_app.scrubbing import _own_words

    assert not {"hunter2", "zwetschge"} & _own_words()
    assert {"database", "keyring", "mcp"} <= _own_words()
