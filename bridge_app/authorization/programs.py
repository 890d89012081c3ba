"""Which program a grant was given to, and what happens when another one comes with its token.

    connection ─► server/peer: which process? ─► same program as before? ─► nothing
                                                       └► another one ─► warn: noted, the person is told once
                                                                       └► refuse: turned away until the person says yes

A program of the same person can fake much of what is compared here: this finds tokens that strayed, it keeps out nobody who
is determined.
"""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from bridge_app.authorization.names import clean_line
from bridge_app.config import OtherProgramChoice
from bridge_app.errors import StoreUnavailable
from bridge_app.events import EventBus, OtherProgramFound
from bridge_app.models import GrantProgram, Peer, Program, VerifiedRequest
from bridge_app.sentences import Sentence
from bridge_app.store.clients import Clients
from bridge_app.store.grant_programs import GrantPrograms

logger = logging.getLogger(__name__)

WAIT_SECONDS = 0.25
"""How long the first request of a connection waits to learn who sends it, where other programs are refused."""
KEY_LEARNING_SECONDS = 86400.0
"""A personal key is redeemed by nobody: whatever uses it on its first day is taken to be what it was made for."""
RUNNING_SECONDS = 5.0
"""How long it is believed that processes still run: nobody needs to know it to the second."""
KEPT_PEERS = 8
"""Processes remembered for one grant, to show their ids."""
UNTOLD = Program("")
"""A program of which the system tells nothing: gone already, in a container, or hidden."""

_FAMILY = re.compile(
    r"(python|pypy|node|bun|deno|electron|java|ruby|perl|php|dotnet|lua|sh|bash|dash|zsh|ksh|fish|pwsh|powershell)"
    r"(?:js|w|x)?[\d.]*(?:\.exe)?"
)
_SHELLS = frozenset({"sh", "bash", "dash", "zsh", "ksh", "fish", "pwsh", "powershell"})

_PERSON = r"(?:/home/[^/]+|/var/home/[^/]+|/users/[^/]+|/Users/[^/]+|/root|[a-z]:/users/[^/]+)"
_ROOTS = re.compile(
    "(?:"
    r"/opt|/app|/snap|/nix/store|/usr/(?:local/)?(?:lib|lib64|libexec|share)|/var/lib/(?:flatpak/app|snapd/snap)"
    rf"|{_PERSON}/(?:\.local/(?:share|lib|opt)|Applications|appdata/(?:local/programs|local|roaming))"
    r"|[a-z]:/program ?files(?: \(x86\))?"
    ")/"
)
"""Where each app has a folder of its own."""
_SHARED_FOLDERS = frozenset(
    (
        *("bin", "sbin", "libexec", "scripts", "temp", "tmp", "homebrew", "linuxbrew", "local", "conda", "miniconda3"),
        *("anaconda3", "nvm", "fnm", "volta", "asdf", "mise", "pyenv", "nodenv", "uv", "pipx", "pnpm", "bun", "jvm"),
    )
)
"""Folders in which programs of many makers lie side by side."""
_PACKAGE = re.compile(r"(.*/(?:node_modules|site-packages|dist-packages)/)((?:@[^/]+/)?[^/]+)")
_MOUNTED_IMAGE = re.compile(r"(.*/\.mount_[^/]*)/")
_BUNDLE = re.compile(r"(.*?/[^/]+\.app)/")

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_NIX = re.compile(r"[0-9a-z]{32}-")
_MOUNT = re.compile(r"(\.mount_.*?).{6}")
_VERSION = re.compile(r"v?\d+(?:\.\d+)+(?:[-.]?(?:alpha|beta|rc|nightly|dev|pre|insiders?)[\d.]*)?", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![A-Za-z\d*])v?\d+(?![A-Za-z\d*])|(?<=[A-Za-z])\d+$")
_HEX = re.compile(r"(?<![A-Za-z\d])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}(?![A-Za-z\d])")


class Connection(Protocol):
    """One TCP connection, and the process at its other end once that is known."""

    settled: set[str]
    """Grants that may be used on it without another look."""
    peer: Peer | None
    is_told: bool
    """Whether `peer` is all that will ever be known."""

    def when_told(self, act: Callable[[Peer | None], None]) -> None:
        """Call `act` once it is known who it is, or that nobody can tell; at once if it is."""

    async def wait(self, seconds: float) -> None:
        """Wait until it is known who it is, but not for longer than this."""


class Connections(Protocol):
    """The open connections of the server."""

    def find(self, address: object) -> Connection | None:
        """Return the connection from this address (`scope["client"]`), or None."""

    def unsettle(self) -> None:
        """Have every connection looked at again."""

    def is_running(self, peer: Peer) -> bool:
        """Tell whether this very process still runs."""


class Programs:
    """Watches which programs use which grants.

    Thread rule: the event loop's thread. On a connection that was looked at before, a request costs a look into a
    dictionary and one into a set; the store is read once for each connection and grant.
    """

    def __init__(
        self,
        kept: GrantPrograms,
        clients: Clients,
        events: EventBus,
        clock: Callable[[], float],
        *,
        choice: OtherProgramChoice,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._kept = kept
        self._clients = clients
        self._events = events
        self._clock = clock
        self._choice = choice
        self._on_change = on_change
        self._peers: dict[str, list[Peer]] = {}
        self._running: dict[str, tuple[float, tuple[int, ...], dict[int, tuple[int, ...]]]] = {}
        self.connections: Connections | None = None
        """Set by whoever serves on sockets of its own; without, nothing is watched."""

    @property
    def choice(self) -> OtherProgramChoice:
        """What happens when another program uses a grant."""
        return self._choice

    @choice.setter
    def choice(self, choice: OtherProgramChoice) -> None:
        self._choice = choice
        self.look_again()

    def look_again(self) -> None:
        """Judge every connection anew at its next request."""
        if self.connections is not None:
            self.connections.unsettle()

    def is_settled(self, address: object, grant_id: str) -> bool:
        """Tell whether nothing is left to find out about this grant on this connection."""
        if self.connections is None:
            return True
        connection = self.connections.find(address)
        return connection is None or grant_id in connection.settled

    async def admit(self, address: object, grant_id: str, *, key_made_at: float | None = None) -> bool:
        """Tell whether a grant may be used on this connection. Waits only where other programs are refused.

        `key_made_at` is for personal keys. Raises StoreUnavailable.
        """
        connection = None if self.connections is None else self.connections.find(address)
        if connection is None or grant_id in connection.settled:
            return True
        if self._choice != "refuse":
            connection.settled.add(grant_id)
            connection.when_told(lambda peer: self._note(grant_id, peer, key_made_at))
            return True
        await connection.wait(WAIT_SECONDS)
        if not connection.is_told and self._has_known(grant_id):
            # Nobody to be warned of: the system was slow, and its next request will know.
            return False
        is_fine = self._judge(grant_id, connection.peer, key_made_at)
        if is_fine:
            connection.settled.add(grant_id)
        return is_fine

    def note_login(self, address: object, grant_id: str) -> None:
        """Make the program at this connection, which redeemed a login, one of the grant's own."""

        def note(peer: Peer | None) -> None:
            if peer is not None:
                self._remember(grant_id, peer)
                self._learn(grant_id, self._kept.of(grant_id), peer.program)

        self._when_told(address, note)

    def note_registration(self, address: object, client_id: str) -> None:
        """Remember which program registered a client: people see it when they are asked."""

        def note(peer: Peer | None) -> None:
            if peer is not None:
                self._clients.note_program(client_id, peer.program)

        self._when_told(address, note)

    def running(self, grant_id: str, programs: tuple[GrantProgram, ...]) -> dict[int, tuple[int, ...]]:
        """Return the ids of processes that used a grant and still run, by the id of the program they are."""
        peers = self._peers.get(grant_id)
        if not peers or self.connections is None:
            return {}
        now, ids = self._clock(), tuple(each.id for each in programs)
        looked_at, before, found = self._running.get(grant_id, (0.0, (), {}))
        if before == ids and 0 <= now - looked_at < RUNNING_SECONDS:
            return found
        peers[:] = [peer for peer in peers if self.connections.is_running(peer)]
        found = {
            each.id: tuple(peer.pid for peer in peers if is_same_program(peer.program, each.program))
            for each in programs
        }
        self._running[grant_id] = (now, ids, found)
        return found

    def forget(self, grant_id: str) -> None:
        """Drop what is remembered of the processes of a grant that ended."""
        self._peers.pop(grant_id, None)
        self._running.pop(grant_id, None)

    def _when_told(self, address: object, note: Callable[[Peer | None], None]) -> None:
        connection = None if self.connections is None else self.connections.find(address)
        if connection is None:
            return

        def note_if_possible(peer: Peer | None) -> None:
            try:
                note(peer)
            except StoreUnavailable as error:
                logger.error("a program could not be noted: %s", error)

        connection.when_told(note_if_possible)

    def _note(self, grant_id: str, peer: Peer | None, key_made_at: float | None) -> None:
        try:
            self._judge(grant_id, peer, key_made_at)
        except StoreUnavailable as error:
            logger.error("a program could not be judged: %s", error)

    def _judge(self, grant_id: str, peer: Peer | None, key_made_at: float | None) -> bool:
        """Tell whether this is a program of the grant, and note what is new."""
        programs = self._kept.of(grant_id)
        known = [each.program for each in programs if each.is_known]
        if peer is None:
            # Nothing to hold against it while it only matters for a warning: a short connection is soon gone.
            if self._choice != "refuse" or not known or UNTOLD in known:
                return True
            self._tell_other(grant_id, programs, UNTOLD)
            return False
        self._remember(grant_id, peer)
        is_learning = not known or (key_made_at is not None and self._clock() - key_made_at < KEY_LEARNING_SECONDS)
        if is_learning:
            self._learn(grant_id, programs, peer.program)
            return True
        if any(is_same_program(peer.program, each) for each in known):
            return True
        if self._choice != "ignore":
            self._tell_other(grant_id, programs, peer.program)
        return self._choice != "refuse"

    def _has_known(self, grant_id: str) -> bool:
        return any(each.is_known for each in self._kept.of(grant_id))

    def _learn(self, grant_id: str, programs: tuple[GrantProgram, ...], program: Program) -> None:
        same = [each for each in programs if is_same_program(each.program, program)]
        if others := tuple(each.id for each in same if not each.is_known):
            self._kept.accept(grant_id, others)
        elif not same:
            self._kept.add(grant_id, program, is_known=True, now=self._clock())
        else:
            return
        self._on_change()

    def _tell_other(self, grant_id: str, programs: tuple[GrantProgram, ...], program: Program) -> None:
        if any(is_same_program(each.program, program) for each in programs):
            return
        if self._kept.add(grant_id, program, is_known=False, now=self._clock()):
            logger.warning("the grant %s is used by another program", grant_id)
            self._events.publish(OtherProgramFound(grant_id, say_program(program), self._choice == "refuse"))

    def _remember(self, grant_id: str, peer: Peer) -> None:
        peers = self._peers.setdefault(grant_id, [])
        if any((each.pid, each.started_at) == (peer.pid, peer.started_at) for each in peers):
            return
        peers.append(peer)
        del peers[:-KEPT_PEERS]
        self._running.pop(grant_id, None)
        self._on_change()


def say_program(program: Program, limit: int = 160) -> str:
    """Name a program in one plain line."""
    if program.user:
        return Sentence("a program of {user}", user=clean_line(program.user, 40))
    if not program.path:
        return Sentence("a program that can't be recognised")
    if program.script:
        line = f"{clean_line(program.name, 40)} ({short_path(program.script)})"
    else:
        line = _with_its_end(clean_line(program.path, 4000), limit)
    if not program.started_by:
        return line
    return Sentence("{program} started by {app}", program=line, app=clean_line(program.started_by, 40))


def short_path(path: str, limit: int = 60) -> str:
    """Return the end of a path, which says what it is: from the package on, or the last three parts."""
    line = clean_line(path.replace("\\", "/"), 4000)
    found = _PACKAGE.match(line)
    kept = line[len(found[1]) :] if found else "/".join(line.split("/")[-3:])
    return _with_its_end(line if len(line) <= len(kept) + 1 else f"…/{kept}", limit)


def _with_its_end(line: str, limit: int) -> str:
    return line if len(line) <= limit else "…" + line[1 - limit :]


# what counts as the same program


@dataclass(frozen=True, slots=True)
class _Home:
    """What a path stands for when programs are compared."""

    place: str
    is_folder: bool
    """Everything below the place is the same app."""


def is_same_program(one: Program, other: Program) -> bool:
    """Tell whether two programs are the same to a person: whatever version, whichever instance, whoever started it.

    The helpers of an app are the app. An interpreter is what it runs.
    """
    if one.user or other.user:
        return one.user == other.user
    if not one.path or not other.path:
        return one.path == other.path
    families = family(one.path), family(other.path)
    if one.script and other.script and _are_related(_home(one.script), _home(other.script)):
        return True
    if _are_related(_app_of(one), _app_of(other)):
        return True
    if families[0] is None and families[1] is None:
        return _are_related(_home(one.path), _home(other.path))
    return families[0] == families[1] and not one.script and not other.script


def family(path: str) -> str | None:
    """Return which interpreter an executable is, whatever its version, or None."""
    found = _FAMILY.fullmatch(path.replace("\\", "/").rsplit("/", 1)[-1].lower())
    return found[1] if found else None


def is_shell(path: str) -> bool:
    """Tell whether an executable is a shell."""
    return family(path) in _SHELLS


@lru_cache(maxsize=1024)
def normalised(path: str) -> str:
    """Return a path without what an update or a new start changes: versions, hashes, random names."""
    slashed = path.replace("\\", "/")
    if re.match(r"[A-Za-z]:/", slashed):
        slashed = slashed.lower()
    return "/".join(_steady(part) for part in slashed.split("/"))


def _steady(part: str) -> str:
    if found := _MOUNT.fullmatch(part):
        return f"{found[1]}*"
    part = _NIX.sub("*-", part, count=1) if _NIX.match(part) else part
    for pattern in (_UUID, _HEX, _VERSION):
        part = pattern.sub("*", part)
    part = _NUMBER.sub("*", part)
    return "*" if _is_random(part) else part


def _is_random(part: str) -> bool:
    """Tell whether nobody would call a folder so: long, with digits all over, in one piece."""
    if len(part) < 16 or not re.fullmatch(r"[A-Za-z0-9_-]+", part):
        return False
    digits = sum(letter.isdigit() for letter in part)
    is_mixed = any(letter.islower() for letter in part) and any(letter.isupper() for letter in part)
    return digits >= (2 if is_mixed else 4)


@lru_cache(maxsize=1024)
def _home(path: str) -> _Home:
    """Return the app, package or file that a path belongs to."""
    steady = normalised(path)
    for pattern in (_MOUNTED_IMAGE, _BUNDLE):
        if found := pattern.match(steady):
            return _Home(found[1], True)
    if found := _PACKAGE.match(steady):
        return _Home(found[1] + found[2], True)
    root = _ROOTS.match(steady)
    if root is not None:
        folders = steady[root.end() :].split("/")[:-1]
        is_shared = not folders or folders[-1].lower() in _SHARED_FOLDERS or folders[0].lower() in _SHARED_FOLDERS
        is_of_system = len(folders) == 1 and "-linux-" in folders[0]
        if not is_shared and not is_of_system:
            return _Home(steady.rsplit("/", 1)[0], True)
    return _Home(steady, False)


def _app_of(program: Program) -> _Home | None:
    """Return the app that ships this executable; None for an interpreter that is there for everybody."""
    home = _home(program.path)
    if not home.is_folder:
        return None
    kind = family(program.path)
    # /usr/lib/electron28, C:\Program Files\nodejs, Python.app: these run anything.
    is_for_all = kind is not None and any(kind in part.lower() for part in home.place.split("/")[-3:])
    return None if is_for_all else home


def _are_related(one: _Home | None, other: _Home | None) -> bool:
    if one is None or other is None:
        return False
    if one == other:
        return True
    if not (one.is_folder and other.is_folder):
        return False
    return one.place.startswith(f"{other.place}/") or other.place.startswith(f"{one.place}/")


def key_made_at(who: VerifiedRequest) -> float | None:
    """Return when a personal key was made, or None for any other client."""
    return who.created_at if who.client_id.startswith("key_") else None
