"""Sentences pass through one door."""

from bridge_app.i18n import tr


def test_an_english_sentence_comes_back_with_its_values() -> None:
    assert tr("Allow {name}?", name="Claude") == "Allow Claude?"


def test_braces_in_values_and_in_sentences_without_values_mean_nothing() -> None:
    assert tr("Allow {name}?", name="{name} {0}") == "Allow {name} {0}?"
    assert tr("Use {braces}") == "Use {braces}"
