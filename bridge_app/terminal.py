"""What the commands share: a bridge opened for one of them, a question before anything is changed, foreign text to print."""

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bridge_app.paths import Paths

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
        print("Nothing was changed. Say --yes to go on without being asked.", file=sys.stderr)
        return False
    if input(f"{question} [y/N] ").strip().lower() in ("y", "yes"):
        return True
    print("Nothing was changed.")
    return False


def plain(text: str) -> str:
    """Return foreign text that a terminal only prints."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
