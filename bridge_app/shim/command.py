"""Runs the shim: puts the parts together, and ends when the app does."""

import os
import signal
from collections.abc import Sequence
from types import FrameType

from bridge_app.paths import HOME_VARIABLE, Paths, resource
from bridge_app.shim import surroundings
from bridge_app.shim.access import Access, SigningIn
from bridge_app.shim.arguments import USAGE, Wanted, read_words
from bridge_app.shim.kept_tokens import KeptTokens, entry_for
from bridge_app.shim.loop import Loop
from bridge_app.shim.relay import Relay
from bridge_app.shim.stdio import LineReader, LineWriter, take_over_stdio
from bridge_app.shim.whereabouts import Whereabouts, find_place

EXIT_USAGE = 2
PARENT_SECONDS = 1.0
LAST_ANSWERS_SECONDS = 1.0
"""So long what is under way may still be answered when the app has closed our input."""


def run(words: Sequence[str]) -> int:
    """Serve one app on stdin and stdout until it leaves; returns the exit code. `words` are those after `connect`."""
    wanted = read_words(words)
    if wanted is None:
        say(USAGE)
        return EXIT_USAGE
    surroundings.complete(os.environ, os.getppid())
    shim = _Shim(wanted, Paths.standard(), os.environ.get(HOME_VARIABLE))
    shim.run()
    # Threads that wait for a person or a keyring must not hold us back.
    os._exit(0)


def say(words: str) -> None:
    """Write a sentence to the app's log. Never a token."""
    try:
        os.write(2, f"mcp-auth-bridge: {words}\n".encode(errors="replace"))
    except OSError:
        return


def name_of(app_id: str) -> str:
    """Return what people call an app."""
    # Late on purpose: needed for a sign-in alone.
    import tomllib

    try:
        apps = tomllib.loads(resource("client_apps.toml").read_text(encoding="utf-8")).get("app", [])
    except (OSError, ValueError):
        apps = []
    for app in apps:
        if app.get("id") == app_id and isinstance(app.get("name"), str):
            return str(app["name"])
    return " ".join(word[:1].upper() + word[1:] for word in app_id.replace("_", "-").split("-") if word)


class _Shim:
    """The parts of one shim, and its end."""

    def __init__(self, wanted: Wanted, paths: Paths, home: str | None) -> None:
        self._app_id = wanted.app_id
        self._paths = paths
        self._parent = os.getppid()
        incoming, outgoing = take_over_stdio()
        self._loop = loop = Loop()
        self._writer = LineWriter(loop, outgoing, tell_full=self._follow_writer, tell_gone=loop.stop)
        self._relay = relay = Relay(loop, self._writer.write, say)
        kept = KeptTokens(entry_for(wanted.app_id, home), f"MCP Auth Bridge: sign-in of {wanted.app_id}", say)
        access = Access(loop, paths, wanted.app_id, kept, self._make_login, relay.see_access)
        relay.access = access
        relay.whereabouts = Whereabouts(
            loop, paths, found=relay.go_to, failed=relay.give_up, say=say, may_start=wanted.may_start
        )
        relay.glance = lambda: find_place(paths)
        access.start()
        LineReader(loop, incoming, take=relay.take, tell_long=relay.refuse_long_line, tell_end=self._begin_end)

    def run(self) -> None:
        """Serve until the app leaves, or somebody ends us."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end_at_once)
        if self._parent > 1:
            self._watch_parent()
        self._relay.whereabouts.look()
        self._loop.run()
        self._relay.leave(LAST_ANSWERS_SECONDS / 2)

    def _make_login(self) -> SigningIn:
        # Late on purpose: a start with a good token needs no part of this.
        import webbrowser

        from bridge_app.shim.login import Login

        return Login(name_of(self._app_id), lambda: find_place(self._paths), webbrowser.open, say)

    def _follow_writer(self, is_full: bool) -> None:
        self._relay.connections.set_reading(not is_full)

    def _begin_end(self) -> None:
        """The app says no more: answer what it asked, then leave."""
        gives_up_at = self._loop.clock() + LAST_ANSWERS_SECONDS

        def look() -> None:
            is_over = not self._relay.calls and self._writer.is_empty
            if is_over or self._loop.clock() >= gives_up_at or os.getppid() != self._parent:
                self._loop.stop()
            else:
                self._loop.call_later(0.02, look)

        look()

    def _watch_parent(self) -> None:
        """Leave when the app is gone, also where somebody else still holds its end of our input."""
        if os.getppid() != self._parent:
            self._loop.stop()
        self._loop.call_later(PARENT_SECONDS, self._watch_parent)

    def _end_at_once(self, number: int, _: FrameType | None) -> None:
        # Wherever the signal found us: the goodbye is a courtesy, and the end is not.
        try:
            self._relay.leave()
        finally:
            os._exit(0)
