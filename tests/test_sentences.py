"""Sentences of the core are English text until somebody reads them."""

import copy
import json
import pickle
import sqlite3
from dataclasses import dataclass

import pytest

from bridge_app import i18n
from bridge_app.errors import BridgeError, NotFound, PortInUse
from bridge_app.i18n import in_own_language, own, recalled, said, speaking, spoken, tr
from bridge_app.sentences import Sentence, joined, listed, to_keep

GERMAN = {
    "core": {
        "There is no server “{name}”.": "Einen Server „{name}“ gibt es nicht.",
        "Try again.": "Versuchen Sie es noch einmal.",
        "{first} {second}": "{first} {second}",
        "{names} and {last}": "{names} und {last}",
        "{provider} did not sign you in.": "{provider} hat Sie nicht angemeldet.",
    },
    "kept": {
        "asked for the right to {right}, for {tool}": "hat um ein Recht gebeten: {right}, für {tool}",
        "paused by you": "von Ihnen angehalten",
        "{words}, set by you": "{words}, von Ihnen bestimmt",
    },
    "pages": {"read": "lesen", "may only read": "darf nur lesen"},
}


@dataclass(frozen=True, slots=True)
class Record:
    id: str
    words: str
    more: tuple[str, ...] = ()


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in (i18n._catalogue, i18n._patterns, i18n._recalled):
        each.cache_clear()
    monkeypatch.setattr(i18n, "_contexts", {"en": {}, "de": GERMAN}.__getitem__)
    i18n.choose("de")
    yield
    for each in (i18n._catalogue, i18n._patterns, i18n._recalled):
        each.cache_clear()


def test_a_sentence_is_english_text_for_everything_that_keeps_or_sends_it(german: None) -> None:
    sentence = Sentence("There is no server “{name}”.", name="files")
    database = sqlite3.connect(":memory:")

    kept = database.execute("SELECT ?, typeof(?1)", (sentence,)).fetchone()
    database.close()

    assert sentence == "There is no server “files”."
    assert f"{sentence}" == "There is no server “files”."
    assert json.loads(json.dumps([sentence])) == ["There is no server “files”."]
    assert kept == ("There is no server “files”.", "text")


def test_it_is_said_in_the_language_of_who_reads_it(german: None) -> None:
    sentence = Sentence("There is no server “{name}”.", name="{odd}")

    assert said(sentence) == own("There is no server “{name}”.", name="{odd}") == "Einen Server „{odd}“ gibt es nicht."
    assert spoken(sentence) == "There is no server “{odd}”."
    with speaking("de"):
        assert spoken(sentence) == said(sentence)


def test_sentences_within_sentences_are_said_too(german: None) -> None:
    words = joined(Sentence("There is no server “{name}”.", name="files"), "", "Try again.")

    assert words == "There is no server “files”. Try again."
    assert said(words) == "Einen Server „files“ gibt es nicht. Versuchen Sie es noch einmal."
    assert said(listed(["a", "b", "c"])) == "a, b und c"
    with speaking("de"):
        assert tr("Look: {words}", words=words).startswith("Look: Einen Server")


def test_text_that_is_no_sentence_is_left_alone(german: None) -> None:
    assert said("Try again.") == "Try again."
    assert joined() == ""
    assert listed([]) == ""


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_copy_can_be_translated_as_well(german: None, again: object) -> None:
    sentence = Sentence("There is no server “{name}”.", name="files")

    assert said(again(sentence)) == said(sentence)  # type: ignore[operator]


def test_an_error_is_told_in_the_language_of_the_person_and_logged_in_english(german: None) -> None:
    error = NotFound(Sentence("There is no server “{name}”.", name="files"), "Try again.")
    error.__cause__ = OSError("cause")

    told = in_own_language(error)

    assert (type(told), told.title, told.hint) == (
        NotFound,
        "Einen Server „files“ gibt es nicht.",
        "Versuchen Sie es noch einmal.",
    )
    assert str(told) == str(error) == "There is no server “files”. Try again."
    assert told.__cause__ is error.__cause__
    assert (error.title, said(error.words)) == (
        "There is no server “files”.",
        "Einen Server „files“ gibt es nicht. Versuchen Sie es noch einmal.",
    )


def test_an_error_keeps_what_it_knows(german: None) -> None:
    told = in_own_language(PortInUse(8000, "nginx"))

    assert (told.port, told.owner) == (8000, "nginx")


def test_all_sentences_in_a_record_are_said_and_the_rest_is_the_same(german: None) -> None:
    same = Record("a", "Try again.")
    record = Record("b", Sentence("Try again."), ("x", Sentence("Try again.")))

    assert in_own_language([same, record]) == [
        same,
        Record("b", "Versuchen Sie es noch einmal.", ("x", "Versuchen Sie es noch einmal.")),
    ]
    assert in_own_language(same) is same
    assert in_own_language({"a": (Sentence("Try again."),)}) == {"a": ("Versuchen Sie es noch einmal.",)}


def test_nothing_is_looked_through_for_somebody_who_reads_english() -> None:
    record = Record("a", Sentence("Try again."))

    assert in_own_language(record) is record


def test_what_was_kept_in_english_is_found_again(german: None) -> None:
    line = str(to_keep("asked for the right to {right}, for {tool}", right="read", tool="read"))

    assert recalled(line) == "hat um ein Recht gebeten: lesen, für read"
    assert recalled("paused by you") == "von Ihnen angehalten"
    assert recalled("may only read, set by you") == "darf nur lesen, von Ihnen bestimmt"
    assert recalled("Okta did not sign you in.") == "Okta hat Sie nicht angemeldet."
    assert recalled("Try again.") == "Versuchen Sie es noch einmal."


def test_words_of_others_are_not_taken_for_ours(german: None) -> None:
    assert [recalled(text) for text in ("read", "", "a tool of somebody")] == ["read", "", "a tool of somebody"]


def test_a_plain_error_needs_no_sentence() -> None:
    error = BridgeError("It failed.")

    assert (error.title, error.hint, error.words, str(error)) == ("It failed.", "", "It failed.", "It failed.")
