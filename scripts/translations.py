"""Keeps the translations in resources/i18n in step with the source: update, check, export, import.

docs/translating.md says how people use it. The sentences are found by Python's own parser rather than by lupdate, which
overlooks plurals given to `translate` and sentences that pass through a function of ours. What is written is what Qt Linguist
reads and writes.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "i18n"
PAGES = "pages"
"""Context of everything that passes through `bridge_app.i18n.tr`."""
CORE, CLI, KEPT = "core", "cli", "kept"
"""Contexts of sentences that are said later or only here: of the core, of the command line, and those the store keeps."""
PLAIN = (KEPT, PAGES, CORE, CLI)
"""Contexts read without Qt. There a sentence means the same wherever it stands, so it is in the first of them alone."""

LOCALES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh": "zh_CN", "ja": "ja_JP"}
"""Our languages beside English, as Qt names them."""
FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1, "ja": 1}
"""How many plural forms Qt knows for each."""

_OF_DATA = ("note", "restart", "sign_in", "where")
"""What of the apps' data is said to people, but for ways through their menus, which are in the app's own words."""
_FOR_PROGRAMS = frozenset(("BadRegistration", "InvalidGrant"))
"""Errors that only clients are told, and in English."""
_MAKERS = frozenset(("sentences.py", "i18n.py", "errors.py"))
"""Modules that pass on sentences made elsewhere."""
_READ_FROM_DATA = "values.get(key, '')"
_SENTENCE = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
_READ_FROM_A_TEMPLATE = "sentence[1]"
"""How `pages` hands the sentences of a template to `tr`."""
_PLACE = re.compile(r"%L?n|%L?\d|%\(\w+\)[srd]|%[sr]|\{[^{}]*\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|&(?:\w+|#\d+);")
_PATTERN = re.compile(r"\(\*[^)]*\)|;;")
_ACCELERATOR = re.compile(r"&(?=[^\W_])")

Key = tuple[str, str]
"""Context and English sentence."""


@dataclass(frozen=True)
class Message:
    """A sentence in one language: one text, or one for each plural form; "" is not translated yet."""

    texts: tuple[str, ...]
    is_plural: bool = False

    @property
    def is_done(self) -> bool:
        return all(self.texts)


class Fault(Exception):
    """Something in the source or in a translation is not as it must be."""


# the source


def sentences() -> dict[Key, bool]:
    """Return every sentence people read that can be translated, and whether it has plural forms. Raises Fault."""
    found: dict[Key, bool] = {}
    bases: set[str] = set()
    paths = sorted((ROOT / "bridge_app").rglob("*.py"))
    errors = _errors_in(paths)
    for path in paths:
        reader = _Reader(path, errors)
        bases |= reader.bases
        for context, text, is_plural in reader.read():
            if found.setdefault((context, text), is_plural) != is_plural:
                raise Fault(f"{path.name}: {text!r} is there with and without a number")
    for context, text in (key for key, is_plural in found.items() if is_plural and key[0] in bases):
        # PySide asks for the inheriting class first, and takes what has the number in it for a translation.
        raise Fault(f"{context}: {text!r} is in a class that others inherit; say it through translate")
    for path in sorted((ROOT / "resources" / "pages").glob("*.html")):
        for text in _SENTENCE.findall(path.read_text(encoding="utf-8")):
            found[(PAGES, text)] = False
    found |= {(CORE, text): False for text in _in_data()}
    for text in {text for context, text in found if context in PLAIN}:
        _, *others = (context for context in PLAIN if (context, text) in found)
        for context in others:
            del found[(context, text)]
    return dict(sorted(found.items()))


def _errors_in(paths: Sequence[Path]) -> Mapping[str, int]:
    """Return all errors whose title and hint people read, and at which place each takes its title."""
    classes: dict[str, ast.ClassDef] = {}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                classes[node.name] = node
    places = {"BridgeError": 0}
    fresh = set(places)
    while fresh:
        heirs = {
            name: base
            for name, node in classes.items()
            for base in (ast.unparse(each).rpartition(".")[2] for each in node.bases)
            if base in fresh and name not in places
        }
        places |= {name: _place_of_title(classes[name], places[base]) for name, base in heirs.items()}
        fresh = set(heirs)
    return {name: place for name, place in places.items() if place >= 0 and name not in _FOR_PROGRAMS}


def _place_of_title(error: ast.ClassDef, inherited: int) -> int:
    """Return at which place an error takes its title; -1 if it makes its own."""
    for node in error.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            names = [each.arg for each in node.args.args[1:]]
            return names.index("title") if "title" in names else -1
    return inherited


def _in_data() -> Iterator[str]:
    """Yield what the data of AI apps says to people."""
    data = ROOT / "resources" / "client_apps.toml"
    if not data.exists():
        return
    for app in tomllib.loads(data.read_text(encoding="utf-8"))["app"]:
        for key in _OF_DATA:
            if (text := app.get(key)) and (key != "where" or text.startswith("The ")):
                yield text


class _Reader:
    """Finds the sentences of one module."""

    def __init__(self, path: Path, errors: Mapping[str, int]) -> None:
        self._path = path
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._is_ui = path.parent.name == "ui"
        self._doors: dict[str, str] = {}
        """Functions that translate their first argument, and in which context."""
        self._errors: Mapping[str, int] = {}
        """Errors that speak to people, where this module raises any."""
        here = CLI if path.stem == "terminal" or path.stem.partition("_")[0] == "cli" else CORE
        doors = {"tr": PAGES, "own": here, "Sentence": here, "joined": here, "to_keep": KEPT}
        self._is_maker = path.name in _MAKERS
        if self._is_maker:
            self._doors |= {"Sentence": CORE, "joined": CORE}
        else:
            for node in ast.walk(self._tree):
                if isinstance(node, ast.ImportFrom) and node.module in ("bridge_app.i18n", "bridge_app.sentences"):
                    self._doors |= {name.name: doors[name.name] for name in node.names if name.name in doors}
        if not {"demo", "shim"} & set(path.parts) and path.name != "fastmcp_auth.py":
            self._errors = errors
        self._here = here
        self._inside: set[ast.Call] = set()
        """Calls whose sentence is the first parameter of the function they stand in."""
        classes = [node for node in ast.walk(self._tree) if isinstance(node, ast.ClassDef)]
        self.bases = {ast.unparse(base).rpartition(".")[2] for each in classes for base in each.bases}
        """Classes that are inherited from."""
        for function in (node for node in ast.walk(self._tree) if isinstance(node, ast.FunctionDef)):
            self._note_door(function)

    def read(self) -> Iterator[tuple[str, str, bool]]:
        """Yield context, sentence, and whether it has plural forms."""
        yield from self._walk(self._tree, "")

    def _note_door(self, function: ast.FunctionDef) -> None:
        first = function.args.args[0].arg if function.args.args else None
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            door = self._door(call, "")
            if door is not None and isinstance(door[1], ast.Name) and door[1].id == first:
                self._doors[function.name] = door[0]
                self._inside.add(call)

    def _walk(self, node: ast.AST, class_name: str) -> Iterator[tuple[str, str, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and child not in self._inside:
                door = self._door(child, class_name)
                if door is not None and _name_of(child) != "joined":
                    yield from self._sentence(child, *door)
                for text in self._written_in(child):
                    yield from self._sentence(child, self._here, text, False)
            yield from self._walk(child, child.name if isinstance(child, ast.ClassDef) else class_name)

    def _door(self, call: ast.Call, class_name: str) -> tuple[str, ast.expr, bool] | None:
        """Return context, argument and whether there is a number; None if the call translates nothing."""
        function, given = call.func, call.args
        name = _name_of(call)
        if name in self._doors and isinstance(function, ast.Name) and given:
            return self._doors[name], given[0], False
        if not self._is_ui:
            return None
        if name == "tr" and isinstance(function, ast.Attribute) and given:
            return class_name, given[0], len(given) > 2
        if name == "translate" and len(given) > 1:
            if not (isinstance(given[0], ast.Constant) and isinstance(given[0].value, str)):
                raise self._fault(call, "the context must be written out")
            return given[0].value, given[1], len(given) > 3
        return None

    def _written_in(self, call: ast.Call) -> Iterator[ast.expr]:
        """Yield the sentences that are written out in an error or between others, where no door need be named."""
        name = _name_of(call)
        if name == "joined" and name in self._doors:
            texts = call.args
        elif name in self._errors:
            place = self._errors[name]
            texts = [
                *call.args[place : place + 2],
                *(each.value for each in call.keywords if each.arg in ("title", "hint")),
            ]
        else:
            return
        for text in texts:
            for each in (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,):
                # An empty hint is none; what is no text here was marked where it was made.
                if isinstance(each, ast.JoinedStr) or (isinstance(each, ast.Constant) and each.value):
                    yield each

    def _sentence(
        self, call: ast.Call, context: str, text: ast.expr, is_plural: bool
    ) -> Iterator[tuple[str, str, bool]]:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield context, text.value, is_plural
        elif not self._is_maker and ast.unparse(text) not in (_READ_FROM_A_TEMPLATE, _READ_FROM_DATA):
            raise self._fault(call, "the sentence must be written out where it is translated")

    def _fault(self, call: ast.Call, words: str) -> Fault:
        return Fault(f"{self._path.relative_to(ROOT)}, line {call.lineno}: {words}: {ast.unparse(call)[:80]}")


def _name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


# the files


def ts_file(language: str) -> Path:
    return TRANSLATIONS / f"app_{language}.ts"


def qm_file(language: str) -> Path:
    return TRANSLATIONS / f"app_{language}.qm"


def core_file(language: str) -> Path:
    return TRANSLATIONS / f"core_{language}.json"


def read_ts(text: str) -> dict[Key, Message]:
    """Return the messages of a .ts file; what is marked unfinished counts as not translated."""
    messages = {}
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            parts = [] if translation is None else translation.findall("numerusform") if is_plural else [translation]
            is_unfinished = translation is None or translation.get("type") is not None
            texts = tuple("" if is_unfinished else part.text or "" for part in parts)
            messages[(context.findtext("name") or "", message.findtext("source") or "")] = Message(texts, is_plural)
    return messages


def write_ts(language: str, messages: Mapping[Key, Message]) -> str:
    """Return the messages as Qt Linguist would write them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LOCALES[language]}" sourcelanguage="en">')
    for name in sorted({context for context, _ in messages}):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for (context, source), message in sorted(messages.items()):
            if context == name:
                lines += _message_lines(source, message)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(source: str, message: Message) -> list[str]:
    kind = "" if message.is_done else ' type="unfinished"'
    if message.is_plural:
        forms = [f"            <numerusform>{_quoted(text)}</numerusform>" for text in message.texts]
        translation = [f"        <translation{kind}>", *forms, "        </translation>"]
    else:
        translation = [f"        <translation{kind}>{_quoted(message.texts[0])}</translation>"]
    numerus = ' numerus="yes"' if message.is_plural else ""
    return [f"    <message{numerus}>", f"        <source>{_quoted(source)}</source>", *translation, "    </message>"]


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def merged(language: str, source: Mapping[Key, bool], old: Mapping[Key, Message]) -> dict[Key, Message]:
    """Return what the source needs, translated as far as it was; what the source lost is gone."""
    new = {}
    for key, is_plural in source.items():
        kept = old.get(key)
        if kept is None and key[0] in PLAIN:
            kept = next((old[(context, key[1])] for context in PLAIN if (context, key[1]) in old), None)
        empty = Message(("",) * (FORMS[language] if is_plural else 1), is_plural)
        # The same sentence in another context is no guess: it may mean something else there.
        fits = kept is not None and kept.is_plural == is_plural and len(kept.texts) == len(empty.texts)
        new[key] = kept if kept is not None and fits else empty
    return new


def compiled(ts_text: str) -> bytes:
    """Return the .qm of a .ts: finished translations only."""
    # Late, so that everything but this runs without Qt.
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        ts, qm = Path(folder) / "app.ts", Path(folder) / "app.qm"
        ts.write_text(ts_text, encoding="utf-8")
        command = [str(program), "-silent", "-nounfinished", str(ts), "-qm", str(qm)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        if ended.returncode or not qm.exists():
            raise Fault(f"lrelease failed: {ended.stderr or ended.stdout}")
        return qm.read_bytes()


def core_json(messages: Mapping[Key, Message]) -> str:
    """Return the catalogue of everything that is said without Qt."""
    done: dict[str, dict[str, str]] = {}
    for (context, source), each in messages.items():
        if context in PLAIN and each.is_done:
            done.setdefault(context, {})[source] = each.texts[0]
    return json.dumps(done, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def products(language: str, messages: Mapping[Key, Message]) -> dict[Path, bytes]:
    """Return all files of a language as they must be."""
    ts = write_ts(language, messages)
    # Qt asks for none of the others.
    of_window = {key: message for key, message in messages.items() if key[0] not in PLAIN}
    return {
        ts_file(language): ts.encode(),
        qm_file(language): compiled(write_ts(language, of_window)),
        core_file(language): core_json(messages).encode(),
    }


# what a translation must keep


def faults_of(source: str, message: Message) -> list[str]:
    """Say what of the source a translation lost or brought in: places, markup, accelerators, the ellipsis, blanks."""
    return [fault for text in message.texts if text for fault in _faults(source, text)]


def _faults(source: str, text: str) -> Iterator[str]:
    for name, pattern in (("placeholders", _PLACE), ("markup", _TAG), ("file patterns", _PATTERN)):
        wanted, there = Counter(pattern.findall(source)), Counter(pattern.findall(text))
        if wanted != there:
            yield f"{name}: {_listed(wanted - there, 'missing')}{_listed(there - wanted, 'too many')}".rstrip("; ")
    if _PLACE.sub("", source).count("{") != _PLACE.sub("", text).count("{"):
        yield "a brace that stands alone"
    keys = [len(_ACCELERATOR.findall(_TAG.sub("", each).replace("&&", ""))) for each in (source, text)]
    if keys[0] != keys[1]:
        yield f"{keys[0]} letter(s) marked by & in the source, {keys[1]} in the translation"
    if source.endswith("…") != text.endswith("…"):
        yield "the … at the end"
    if source[: -len(source.lstrip())] != text[: -len(text.lstrip())] and source.lstrip() != source:
        yield "the blank at the beginning"
    if (text != text.strip() and source == source.strip()) or source.count("\n") != text.count("\n"):
        yield "blanks at an end, or line ends"


def _listed(found: Counter[str], words: str) -> str:
    return f"{words} {' '.join(sorted(found.elements()))}; " if found else ""


# commands


def update(languages: Sequence[str]) -> int:
    """Bring the files in step with the source."""
    source = sentences()
    for language in languages:
        messages = merged(language, source, _old(language))
        for path, data in products(language, messages).items():
            if not path.exists() or path.read_bytes() != data:
                path.write_bytes(data)
        left = sum(not each.is_done for each in messages.values())
        print(f"{language}: {len(messages) - left} of {len(messages)} sentences are translated")
    return 0


def check(languages: Sequence[str]) -> int:
    """Change nothing; say which files are not in step and which translations can't be right."""
    source = sentences()
    faults = []
    for language in languages:
        messages = merged(language, source, _old(language))
        for path, data in products(language, messages).items():
            if not path.exists() or path.read_bytes() != data:
                faults.append(f"{path.name} is not up to date: run scripts/translations.py update")
        for (context, text), message in messages.items():
            faults += [f"{language}, {context}, {text[:60]!r}: {fault}" for fault in faults_of(text, message)]
    print("\n".join(faults) or "All translations are in step with the source.")
    return 1 if faults else 0


def export(language: str, file: Path | None, *, is_all: bool) -> int:
    """Write the sentences that are not translated yet as JSON, to be filled in."""
    tree: dict[str, dict[str, str | list[str]]] = {}
    for (context, source), message in merged(language, sentences(), _old(language)).items():
        if is_all or not message.is_done:
            texts = list(message.texts)
            tree.setdefault(context, {})[source] = texts if message.is_plural else texts[0]
    text = json.dumps(tree, ensure_ascii=False, indent=1) + "\n"
    if file is None:
        print(text, end="")
    else:
        file.write_text(text, encoding="utf-8")
    return 0


def take_in(language: str, file: Path) -> int:
    """Put filled-in JSON into the .ts, except for what can't be right; say what that is."""
    messages = merged(language, sentences(), _old(language))
    faults, taken = [], 0
    for context, entries in json.loads(file.read_text(encoding="utf-8")).items():
        for source, given in entries.items():
            old = messages.get((context, source))
            new = Message(tuple(given) if isinstance(given, list) else (given,), isinstance(given, list))
            if not any(new.texts):
                continue
            if old is None:
                found = ["there is no such sentence"]
            elif new.is_plural != old.is_plural or len(new.texts) != len(old.texts):
                found = [f"a list of {len(old.texts)} forms is needed" if old.is_plural else "one text is needed"]
            else:
                found = faults_of(source, new) or ([] if new.is_done else ["a form is missing"])
            faults += [f"{context}, {source[:60]!r}: {fault}" for fault in found]
            if not found:
                messages[(context, source)] = new
                taken += 1
    for path, data in products(language, messages).items():
        path.write_bytes(data)
    left = sum(not each.is_done for each in messages.values())
    print("\n".join([*faults, f"{language}: {taken} taken in, {len(faults)} faults, {left} sentences are left"]))
    return 1 if faults else 0


def _old(language: str) -> dict[Key, Message]:
    file = ts_file(language)
    return read_ts(file.read_text(encoding="utf-8")) if file.exists() else {}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the source.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (
        ("update", "bring all files in step with the source, and compile them"),
        ("check", "change nothing; fail if a file is not in step or a translation can't be right"),
    ):
        commands.add_parser(name, help=words).add_argument("languages", nargs="*", metavar="language")
    exporting = commands.add_parser("export", help="write what is not translated yet as JSON")
    exporting.add_argument("language", choices=LOCALES)
    exporting.add_argument("file", nargs="?", type=Path)
    exporting.add_argument("--all", action="store_true", help="what is translated, too")
    importing = commands.add_parser("import", help="take in JSON that was filled in")
    importing.add_argument("language", choices=LOCALES)
    importing.add_argument("file", type=Path)
    options = parser.parse_args(arguments)
    try:
        if options.command == "export":
            return export(options.language, options.file, is_all=options.all)
        if options.command == "import":
            return take_in(options.language, options.file)
        unknown = set(options.languages) - set(LOCALES)
        if unknown:
            parser.error(f"there is no language {', '.join(sorted(unknown))}: {', '.join(LOCALES)}")
        languages = options.languages or list(LOCALES)
        return update(languages) if options.command == "update" else check(languages)
    except Fault as fault:
        print(fault, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
