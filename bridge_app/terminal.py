"""What the commands share: a bridge opened for one of them, a question before anything is changed, foreign text to print."""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bridge_app.i18n import own, said
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge


@contextlib.contextmanager
def opened(paths: Paths) -> "Iterator[Bridge]":
    """Open the bridge's data for one command. Raises BridgeError."""
    # Late, as everywhere in the command line: --help needs none of it.
    from bridge_app.bridge import Bridge

    bridge = Bridge.open(paths)
    try:
        yield bridge
    finally:
        bridge.close()


def confirms(question: str, is_yes: bool) -> bool:
    """Ask the person, unless the yes was given beforehand; without a terminal nobody can be asked, and it is a no."""
    if is_yes:
        return True
    if not sys.stdin.isatty():
        print(own("Nothing was changed. Say --yes to go on without being asked."), file=sys.stderr)
        return False
    if is_yes_to(question):
        return True
    print(own("Nothing was changed."))
    return False


def is_yes_to(question: str) -> bool:
    """Ask at the terminal; a yes in the person's language counts, and one in English."""
    answer = input(own("{question} [y/N] ", question=question)).strip().lower()
    return answer in ("y", "yes", *own("y yes").lower().split())


def plain(text: str) -> str:
    """Return foreign text that a terminal only prints."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def speak_in_argparse() -> None:
    """Have argparse say its own words in the person's language, too: it asks for them as gettext programs do."""
    words = {str(sentence): sentence for sentence in _OF_ARGPARSE}

    def say(text: str) -> str:
        return said(words.get(text) or text)

    vars(argparse).update(_=say, ngettext=lambda one, many, count: say(one if count == 1 else many))


_OF_ARGPARSE = (
    Sentence("usage: "),
    Sentence("positional arguments"),
    Sentence("options"),
    Sentence("show this help message and exit"),
    Sentence("show program's version number and exit"),
    Sentence("%(prog)s: error: %(message)s\n"),
    Sentence("argument %(argument_name)s: %(message)s"),
    Sentence("unrecognized arguments: %s"),
    Sentence("the following arguments are required: %s"),
    Sentence("one of the arguments %s is required"),
    Sentence("not allowed with argument %s"),
    Sentence("expected one argument"),
    Sentence("expected at most one argument"),
    Sentence("expected at least one argument"),
    Sentence("expected %s argument"),
    Sentence("expected %s arguments"),
    Sentence("ambiguous option: %(option)s could match %(matches)s"),
    Sentence("ignored explicit argument %r"),
    Sentence("invalid choice: %(value)r (choose from %(choices)s)"),
    Sentence("invalid %(type)s value: %(value)r"),
)
