"""Tells a start of the shim from other commands, before anything else is imported."""

import re
from collections.abc import Sequence
from typing import NamedTuple

USAGE = "usage: mcp-auth-bridge connect --client APP [--no-start]"
_APP_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Wanted(NamedTuple):
    """What the shim was started for."""

    app_id: str
    may_start: bool
    """It may start the bridge if none runs."""


def is_for_shim(words: Sequence[str]) -> bool:
    """Tell whether these words of a command line start the shim: an app that connects, and not a person who sets one up."""
    return words[:1] == ["connect"] and any(word == "--client" or word.startswith("--client=") for word in words)


def read_words(words: Sequence[str]) -> Wanted | None:
    """Return what the words after `connect` ask for, or None if that can't be understood."""
    app_id, may_start = "", True
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--client" and left:
            app_id = left.pop(0)
        elif word.startswith("--client="):
            app_id = word.removeprefix("--client=")
        elif word == "--no-start":
            may_start = False
        else:
            return None
    return Wanted(app_id, may_start) if _APP_ID.fullmatch(app_id) else None
