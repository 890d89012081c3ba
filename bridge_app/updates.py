"""Whether there is a newer version: the package index is asked at most once a day, if the person wants that."""

import asyncio
import json
import logging
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import httpx

from bridge_app.models import Update

logger = logging.getLogger(__name__)

PACKAGE = "mcp-auth-bridge"
INDEX = f"https://pypi.org/pypi/{PACKAGE}/json"
ASK_SECONDS = 24 * 3600.0
RETRY_SECONDS = 3600.0
"""How soon to try again when the index could not even be reached: after a login the network is often not there yet."""
DEADLINE_SECONDS = 10.0
LARGEST_ANSWER = 8 * 1024 * 1024
KEPT = "update-check"
"""In the settings of the database: when the index was asked last, and what it said."""

_FINAL = re.compile(r"(\d{1,9}(?:\.\d{1,9}){0,5})")


class Settings(Protocol):
    """A place for small notes that outlives the process."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, value: str) -> None: ...


class UpdateCheck:
    """Asks while it is switched on. Thread rule: one event loop."""

    def __init__(
        self,
        current: str,
        settings: Settings,
        open_http: Callable[[], httpx.AsyncClient],
        clock: Callable[[], float],
        *,
        is_on: bool,
        on_change: Callable[[], None],
    ) -> None:
        self._current = current
        self._settings = settings
        self._open_http = open_http
        self._clock = clock
        self._is_on = is_on
        self._on_change = on_change
        self._switched = asyncio.Event()
        self._asked_at, self._newest = self._read()

    def switch(self, is_on: bool) -> None:
        """Ask from now on, or no more; what was found is then forgotten."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        if not is_on:
            # When it was asked stays known: switching it off and on is no second question on the same day.
            self._keep("")
        self._switched.set()

    def found(self) -> Update | None:
        """Return what there is to tell; None if nothing is, or nobody wants to know."""
        if not self._is_on or not is_newer(self._newest, self._current):
            return None
        return Update(self._newest, how_to_update())

    async def run(self) -> None:
        """Ask once a day, for ever."""
        while True:
            wait = ASK_SECONDS
            if self._is_on:
                wait = self._asked_at + ASK_SECONDS - self._clock()
                if not 0 < wait <= ASK_SECONDS:
                    wait = ASK_SECONDS if await self.ask() else RETRY_SECONDS
            try:
                async with asyncio.timeout(min(wait, RETRY_SECONDS)):
                    await self._switched.wait()
            except TimeoutError:
                continue
            self._switched.clear()

    async def ask(self) -> bool:
        """Ask the index now; False if it could not be reached."""
        try:
            async with asyncio.timeout(DEADLINE_SECONDS), self._open_http() as http:
                newest = await _read_newest(http)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            return False
        except (httpx.HTTPError, TimeoutError, ValueError, OSError) as error:
            # Nobody needs to be bothered: it is asked again tomorrow.
            logger.info("the package index said nothing about newer versions (%s)", type(error).__name__)
            newest = self._newest
        self._asked_at = self._clock()
        if self._is_on:
            self._keep(newest)
            self._on_change()
        return True

    def _keep(self, newest: str) -> None:
        self._newest = newest
        self._settings.put(KEPT, json.dumps({"asked_at": self._asked_at, "newest": newest}))

    def _read(self) -> tuple[float, str]:
        try:
            kept = json.loads(self._settings.get(KEPT) or "{}")
            return float(kept["asked_at"]), str(kept["newest"])
        except (ValueError, KeyError, TypeError):
            return 0.0, ""


async def _read_newest(http: httpx.AsyncClient) -> str:
    """Return the newest version that the index recommends. Raises httpx.HTTPError, ValueError."""
    headers = {"Accept": "application/json"}
    async with http.stream("GET", INDEX, headers=headers, follow_redirects=False, timeout=DEADLINE_SECONDS) as answer:
        if answer.status_code == httpx.codes.NOT_FOUND:
            return ""
        if answer.status_code != httpx.codes.OK:
            raise ValueError(f"the index answered {answer.status_code}")
        body = b""
        async for piece in answer.aiter_bytes():
            body += piece
            if len(body) > LARGEST_ANSWER:
                raise ValueError("the answer is too long")
    try:
        info = json.loads(body)["info"]
        version = info["version"]
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("the answer says nothing of versions") from error
    is_final = isinstance(version, str) and _FINAL.fullmatch(version) is not None
    # What was taken back is nothing to recommend, and what is not finished neither.
    return version if is_final and info.get("yanked") is not True else ""


def is_newer(version: str, current: str) -> bool:
    """Tell whether a finished version comes after the one that runs, which may be an unfinished one."""
    there, here = _FINAL.fullmatch(version), _FINAL.match(current)
    if there is None or here is None:
        return False
    parts = [[int(part) for part in each[1].split(".")] for each in (there, here)]
    longest = max(map(len, parts))
    theirs, ours = (part + [0] * (longest - len(part)) for part in parts)
    is_unfinished = here.end() < len(current) and not current[here.end() :].startswith((".post", "+"))
    return theirs > ours or (theirs == ours and is_unfinished)


def how_to_update(prefix: str = sys.prefix, package: Path = Path(__file__).parent) -> str:
    """Return the command that updates this installation; empty if it came from somewhere that knows better."""
    places = Path(prefix).parts
    if getattr(sys, "frozen", False) or os.environ.get("APPIMAGE") or "dist-packages" in package.parts:
        return ""
    if (package.parent / "scripts" / "start").is_file():
        return "git pull && scripts/start"
    if "pipx" in places:
        return f"pipx upgrade {PACKAGE}"
    if "uv" in places and "tools" in places:
        return f"uv tool upgrade {PACKAGE}"
    return f"pip install --upgrade {PACKAGE}"
