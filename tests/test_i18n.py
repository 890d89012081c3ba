"""Sentences pass through one door, and come back in the language of who reads them."""

import pytest

from bridge_app import i18n
from bridge_app.config import LANGUAGE_CHOICES
from bridge_app.i18n import LANGUAGES, SYSTEM, best_of, choose, language_for, own_language, speaking, tag, tr


def test_an_english_sentence_comes_back_with_its_values() -> None:
    assert tr("Allow {name}?", name="Claude") == "Allow Claude?"


def test_braces_in_values_and_in_sentences_without_values_mean_nothing() -> None:
    assert tr("Allow {name}?", name="{name} {0}") == "Allow {name} {0}?"
    assert tr("Use {braces}") == "Use {braces}"


def test_a_person_is_spoken_to_in_their_language_and_everything_else_stays_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(i18n, "_catalogue", {"en": {}, "de": {"Allow {name}?": "{name} zulassen?"}}.__getitem__)

    with speaking("de"):
        assert (tr("Allow {name}?", name="{0}"), tag()) == ("{0} zulassen?", "de")
        assert tr("Nobody translated this") == "Nobody translated this"
    assert (tr("Allow {name}?", name="Claude"), tag()) == ("Allow Claude?", "en")


def test_chinese_says_which_characters_it_is_written_in() -> None:
    with speaking("zh"):
        assert tag() == "zh-Hans"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (("de-AT", "en"), "de"),
        (("nl-NL", "fr_CA.UTF-8", "en"), "fr"),
        (("zh-Hans-CN",), "zh"),
        (("zh-Hant-TW", "zh-TW", "ja-JP"), "ja"),
        (("C", "pt-BR"), None),
        ((), None),
    ],
)
def test_the_first_of_our_languages_is_taken(wanted: tuple[str, ...], language: str | None) -> None:
    assert best_of(wanted) == language


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "fr"),
        ("*", "fr"),
        ("nl", "fr"),
        ("de", "de"),
        ("nl, en-US;q=0.4, es;q=0.9", "es"),
        ("de;q=0, ja;q=0.1", "ja"),
        ("de;q=nonsense, es", "es"),
        ("de;q=nan,de;q=7,de;q=-1,es", "es"),
        ("nl," * 10_000 + "de", "fr"),
    ],
)
def test_a_page_speaks_what_its_browser_wants_most_as_far_as_we_can(accepted: str, language: str) -> None:
    choose("system", ("fr-FR",))

    assert language_for(accepted) == language


def test_what_the_person_chose_counts_more_than_what_the_browser_wants() -> None:
    choose("ja", ("de",))

    assert (own_language(), language_for("es")) == ("ja", "ja")


def test_the_system_keeps_its_say_when_a_choice_is_taken_back() -> None:
    choose("ja", ("de",))

    assert choose("system") == "de"
    assert choose("system", ("nl",)) == "en"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": "nl:es:en"}, "es"),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "nl_NL.UTF-8"}, "en"),
    ],
)
def test_without_a_window_the_environment_says_what_the_system_speaks(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert choose("system", ()) == language


def test_the_settings_know_the_languages_that_there_are() -> None:
    assert (SYSTEM, *LANGUAGES) == LANGUAGE_CHOICES
