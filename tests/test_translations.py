"""Translations are in step with the source, whole where they say so, and keep what a sentence needs."""

import json
from pathlib import Path

import pytest

from scripts import translations
from scripts.translations import LOCALES, Fault, Message, compiled, faults_of, merged, read_ts, sentences, write_ts

COMPLETE = ("de", "fr", "es", "zh", "ja")
"""Languages of which no sentence may be missing any more."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with a window, a page and nothing translated."""
    (tmp_path / "bridge_app" / "ui").mkdir(parents=True)
    (tmp_path / "resources" / "pages").mkdir(parents=True)
    (tmp_path / "resources" / "i18n").mkdir()
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path / "resources" / "i18n")
    return tmp_path


def write(folder: Path, *, window: str = "", core: str = "", page: str = "") -> None:
    (folder / "bridge_app" / "ui" / "window.py").write_text(window)
    (folder / "bridge_app" / "core.py").write_text(core)
    (folder / "resources" / "pages" / "page.html").write_text(page)


# what is kept in the repository


def test_all_files_are_in_step_with_the_source(capsys: pytest.CaptureFixture[str]) -> None:
    is_in_step = translations.main(["check"]) == 0

    assert is_in_step, capsys.readouterr().out


@pytest.mark.parametrize("language", COMPLETE)
def test_no_sentence_is_left_untranslated(language: str) -> None:
    messages = read_ts(translations.ts_file(language).read_text(encoding="utf-8"))

    assert [key for key, message in messages.items() if not message.is_done] == []


# what is found in the source


def test_every_way_of_translating_is_found(folder: Path) -> None:
    write(
        folder,
        window=(
            "class Window:\n"
            "    def paint(self):\n"
            "        self.tr('One ' 'text')\n"
            "        self.tr('%n apps', '', len(self.apps))\n"
            "        translate = QCoreApplication.translate\n"
            "        translate('words', 'in %n h', None, int(self.seconds // 3600))\n"
            "        return _tr('Called') + 'abc'.translate(table)\n"
            "def _tr(text):\n"
            "    return QCoreApplication.translate('activity', text)\n"
        ),
        core=(
            "from bridge_app.i18n import tr\n"
            "def say(sentence, **values):\n"
            "    return escape(tr(sentence))\n"
            "tr('Allow {name}?', name=name)\n"
            "say('Denied')\n"
        ),
        page="<p>[[Read this]] {name}</p>",
    )

    assert sentences() == {
        ("Window", "%n apps"): True,
        ("Window", "One text"): False,
        ("activity", "Called"): False,
        ("pages", "Allow {name}?"): False,
        ("pages", "Denied"): False,
        ("pages", "Read this"): False,
        ("words", "in %n h"): True,
    }


def test_sentences_of_the_core_are_found_where_they_are_made(folder: Path) -> None:
    (folder / "bridge_app" / "cli_more.py").write_text(
        "from bridge_app.i18n import own, said\nown('Say {name}', name=name)\nsaid(error.title)\n"
    )
    (folder / "resources" / "client_apps.toml").write_text(
        "[[app]]\nname = 'Cursor'\nrestart = 'Restart Cursor.'\nwhere = 'Settings → MCP'\n"
    )
    write(
        folder,
        core=(
            "from bridge_app.sentences import Sentence, joined, to_keep\n"
            "class Refused(BridgeError):\n"
            "    def __init__(self, kind, title, hint=''):\n"
            "        pass\n"
            "class Taken(BridgeError):\n"
            "    def __init__(self, port):\n"
            "        pass\n"
            "raise Refused('token', 'It refuses.', joined(hint, 'Try again.'))\n"
            "raise BridgeError('Yes' if is_well else 'No', hint=words)\n"
            "raise InvalidGrant('The code is unknown.')\n"
            "class InvalidGrant(BridgeError): pass\n"
            "Taken('no sentence')\n"
            "Sentence('{count} apps', count=2)\n"
            "to_keep('paused by you')\n"
        ),
    )

    assert set(sentences()) == {
        ("cli", "Say {name}"),
        ("core", "It refuses."),
        ("core", "No"),
        ("core", "Restart Cursor."),
        ("core", "Try again."),
        ("core", "Yes"),
        ("core", "{count} apps"),
        ("kept", "paused by you"),
    }


@pytest.mark.parametrize(
    "core",
    [
        "raise BridgeError(f'There is no {name}.')",
        "raise BridgeError('It failed.', f'{hint} Try again.')",
        "class Odd(BridgeError): pass\nraise Odd(title=f'{name} is odd.')",
        "from bridge_app.sentences import Sentence\nSentence(text)",
        "from bridge_app.sentences import to_keep\nto_keep(f'{name} left')",
        "from bridge_app.sentences import joined\njoined(f'{name}.', hint)",
        "from bridge_app.i18n import own\nown('a' + name)",
    ],
)
def test_a_sentence_of_the_core_that_can_not_be_translated_fails_with_its_place(folder: Path, core: str) -> None:
    write(folder, core=core)

    with pytest.raises(Fault, match=r"core.py, line \d"):
        sentences()


def test_a_sentence_that_is_said_without_qt_is_translated_once(folder: Path) -> None:
    write(folder, core="from bridge_app.i18n import tr\ntr('Yes')\nraise BridgeError('Yes')\n", window="")
    (folder / "bridge_app" / "cli.py").write_text("from bridge_app.i18n import own\nown('Yes')\n")

    assert sentences() == {("pages", "Yes"): False}
    assert merged("de", sentences(), {("core", "Yes"): Message(("Ja",))}) == {("pages", "Yes"): Message(("Ja",))}


@pytest.mark.parametrize(
    "window",
    [
        "class A:\n    def a(self):\n        self.tr(f'{name} wants in')",
        "class A:\n    def a(self):\n        self.tr('yes' if is_well else 'no')",
        "QCoreApplication.translate(context, 'Yes')",
    ],
)
def test_a_sentence_that_is_put_together_fails_with_its_place(folder: Path, window: str) -> None:
    write(folder, window=window)

    with pytest.raises(Fault, match=r"window.py, line \d"):
        sentences()


def test_a_number_in_a_class_that_others_inherit_fails(folder: Path) -> None:
    # PySide asks for the inheriting class first, and takes its sentence with the number put in for a translation.
    write(folder, window="class A:\n    def a(self):\n        self.tr('%n apps', '', 2)\nclass B(A):\n    pass\n")

    with pytest.raises(Fault, match="A: '%n apps'"):
        sentences()


# what becomes of translations


def test_an_update_keeps_what_is_still_there_and_drops_the_rest(folder: Path) -> None:
    source = {("A", "Kept"): False, ("A", "New"): False, ("A", "%n now"): True}
    old = {
        ("A", "Kept"): Message(("Behalten",)),
        ("A", "Gone"): Message(("Weg",)),
        ("A", "%n now"): Message(("Jetzt",)),
    }

    new = merged("de", source, old)

    assert new == {
        ("A", "Kept"): Message(("Behalten",)),
        ("A", "New"): Message(("",)),
        ("A", "%n now"): Message(("", ""), is_plural=True),
    }


def test_a_file_is_read_as_it_was_written() -> None:
    messages = {
        ("A", "&Close <b>“it”</b> & 'go'…"): Message(("&Schließen\n<b>\"es\"</b> & 'geh'…",)),
        ("A", "%n apps"): Message(("%n App", "%n Apps"), is_plural=True),
        ("B", "Nobody"): Message(("",)),
    }

    assert read_ts(write_ts("de", messages)) == messages


def test_what_linguist_marks_as_unfinished_is_not_used() -> None:
    text = write_ts("de", {("A", "Yes"): Message(("Ja",))}).replace("<translation>", '<translation type="unfinished">')

    assert read_ts(text) == {("A", "Yes"): Message(("",))}


def test_compiling_twice_gives_the_same_bytes() -> None:
    text = write_ts("ja", {("A", "Yes"): Message(("はい",)), ("A", "%n"): Message(("%n",), is_plural=True)})

    assert compiled(text) == compiled(text)


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Allow {name}?", "{nmae} erlauben?", "placeholders: missing {name}; too many {nmae}"),
        ("{a} and {a}", "{a} und", "placeholders: missing {a}"),
        ("%n apps", "Apps", "placeholders: missing %n"),
        ("Wait", "War{te", "a brace that stands alone"),
        ("<b>Now</b>", "<b>Jetzt<b>", "markup: missing </b>; too many <b>"),
        ("&Close", "Schließen", "1 letter(s) marked by & in the source, 0 in the translation"),
        ("Close", "&Schließen", "0 letter(s) marked by & in the source, 1 in the translation"),
        ("Export…", "Exportieren", "the … at the end"),
        ("Export", "Exportieren…", "the … at the end"),
        (" seconds", "Sekunden", "the blank at the beginning"),
        ("Now", "Jetzt ", "blanks at an end, or line ends"),
        ("Tables (*.csv);;All (*)", "Tabellen (*.xls);;Alle (*)", "file patterns: missing (*.csv); too many (*.xls)"),
    ],
)
def test_what_a_translation_lost_is_named(source: str, translation: str, fault: str) -> None:
    assert faults_of(source, Message((translation,))) == [fault]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Save && close", "Speichern && schließen"),
        ("&Save", "保存(&S)"),
        ("Questions & answers", "Fragen und Antworten"),
        ("{a} before {b}", "{b} nach {a}"),
        (" seconds", " Sekunden"),
        ("Yes", ""),
    ],
)
def test_what_only_reads_differently_is_right(source: str, translation: str) -> None:
    assert faults_of(source, Message((translation,))) == []


# how translators work


def test_what_is_exported_and_filled_in_is_taken_in(folder: Path, tmp_path: Path) -> None:
    write(
        folder,
        window="class A:\n    def a(self):\n        self.tr('Yes')\n        self.tr('%n apps', '', 2)\n",
        page="[[No]]",
    )
    file = tmp_path / "de.json"
    assert translations.main(["export", "de", str(file)]) == 0
    assert json.loads(file.read_text()) == {"A": {"%n apps": ["", ""], "Yes": ""}, "pages": {"No": ""}}

    file.write_text(json.dumps({"A": {"%n apps": ["%n App", "%n Apps"], "Yes": "Ja"}, "pages": {"No": "Nein"}}))

    assert translations.main(["import", "de", str(file)]) == 0
    assert json.loads(translations.core_file("de").read_text(encoding="utf-8")) == {"pages": {"No": "Nein"}}
    assert translations.main(["check", "de"]) == 0
    translations.main(["export", "de", str(file)])
    assert json.loads(file.read_text()) == {}


def test_what_can_not_be_right_is_not_taken_in(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        folder, window="class A:\n    def a(self):\n        self.tr('Of {name}')\n        self.tr('%n apps', '', 2)\n"
    )
    file = tmp_path / "fr.json"
    file.write_text(json.dumps({"A": {"Of {name}": "De {nom}", "%n apps": "%n", "Else": "Autre"}, "B": {"": "x"}}))

    code = translations.main(["import", "fr", str(file)])

    said = capsys.readouterr().out
    assert code == 1
    for fault in ("missing {name}", "a list of 2 forms is needed", "there is no such sentence", "0 taken in, 4 faults"):
        assert fault in said


def test_a_file_that_fell_behind_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, page="[[One]]")
    translations.main(["update"])
    write(folder, page="[[One]] [[Two]]")

    assert translations.main(["check", "es"]) == 1
    assert "app_es.ts is not up to date" in capsys.readouterr().out


def test_there_are_files_for_all_languages_but_english() -> None:
    from bridge_app.i18n import LANGUAGES

    assert {"en", *LOCALES} == set(LANGUAGES)
