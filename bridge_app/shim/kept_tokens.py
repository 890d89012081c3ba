"""The app's tokens in the operating system's own keyring, and nowhere else.

Like `store`, it asks no other backend: the `keyring` library's own choice obeys a variable, a file and whatever is installed
beside us, and some of those keep secrets in plain text without a word. Where no keyring answers, tokens stay in memory.
"""

import importlib
import json
import os
import sys
import threading
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeVar

SERVICE = "mcp-auth-bridge-connect"
MACHINE_SECONDS = 10.0
PERSON_SECONDS = 120.0
_BACKENDS = {"darwin": ("keyring.backends.macOS", "Keyring"), "win32": ("keyring.backends.Windows", "WinVaultKeyring")}

T = TypeVar("T")
Asking = Callable[[], None]
"""To be called right before a step that may wait for a person."""


class KeyringAbsent(Exception):
    """No keyring of this computer can be used now, and why."""


class Tokens(NamedTuple):
    """What one app has of the bridge. Never shown: its text names no secret."""

    client_id: str
    access: str = ""
    refresh: str = ""
    expires_at: float = 0.0
    """In seconds since the epoch: the clock that goes on while the computer sleeps."""
    lifetime: float = 0.0

    def __repr__(self) -> str:
        return (
            f"Tokens({'an access token' if self.access else 'none'}, {'a refresh token' if self.refresh else 'none'})"
        )

    def without_access(self) -> "Tokens":
        """Return what is left when the tokens are worth nothing any more: who the app is."""
        return Tokens(self.client_id)


class Keyring(Protocol):
    """What we need of a keyring. Every call blocks, and raises whatever its library raises."""

    def read(self, entry: str, asking: Asking) -> str | None: ...
    def write(self, entry: str, label: str, value: str, asking: Asking) -> None: ...


class SecretService:
    """The Secret Service on the session bus: GNOME Keyring, KDE Wallet, KeePassXC."""

    def __init__(self) -> None:
        import secretstorage

        self._library = secretstorage

    def read(self, entry: str, asking: Asking) -> str | None:
        connection = self._library.dbus_init()
        try:
            for item in self._collection(connection, asking).search_items({"service": SERVICE, "username": entry}):
                if item.is_locked():
                    asking()
                    item.unlock(timeout=PERSON_SECONDS)
                return str(item.get_secret().decode("utf-8", "replace"))
            return None
        finally:
            connection.close()

    def write(self, entry: str, label: str, value: str, asking: Asking) -> None:
        connection = self._library.dbus_init()
        try:
            attributes = {"service": SERVICE, "username": entry, "application": "MCP Auth Bridge"}
            self._collection(connection, asking).create_item(label, attributes, value.encode(), replace=True)
        finally:
            connection.close()

    def _collection(self, connection: Any, asking: Asking) -> Any:
        try:
            collection = self._library.Collection(connection)
        except self._library.ItemNotFoundException:
            asking()  # a first keyring wants a password from its owner
            collection = self._library.get_default_collection(connection)
        if collection.is_locked():
            asking()
            if collection.unlock(timeout=PERSON_SECONDS) or collection.is_locked():
                raise KeyringAbsent("it stayed locked")
        return collection


class LibraryKeyring:
    """A backend of the `keyring` library, by its own name."""

    def __init__(self) -> None:
        if sys.platform not in _BACKENDS:
            raise KeyringAbsent("this operating system has no keyring we know")
        module, kind = _BACKENDS[sys.platform]
        self._backend: Any = getattr(importlib.import_module(module), kind)()

    def read(self, entry: str, asking: Asking) -> str | None:
        asking()
        found: str | None = self._backend.get_password(SERVICE, entry)
        return found

    def write(self, entry: str, label: str, value: str, asking: Asking) -> None:
        asking()
        self._backend.set_password(SERVICE, entry, value)


def native_keyring() -> Keyring:
    """Return the keyring of this operating system, and never another one. Raises KeyringAbsent."""
    try:
        return SecretService() if sys.platform == "linux" else LibraryKeyring()
    except ImportError as error:
        raise KeyringAbsent("its library is not installed") from error


class KeptTokens:
    """The tokens of one app in the keyring; in memory from the moment it fails, which `say` is told once.

    Blocks, and must stay off the loop's thread.
    """

    def __init__(
        self,
        entry: str,
        label: str,
        say: Callable[[str], None],
        *,
        keyring: Callable[[], Keyring] = native_keyring,
        machine_seconds: float = MACHINE_SECONDS,
        person_seconds: float = PERSON_SECONDS,
    ) -> None:
        self._entry = entry
        self._label = label
        self._say = say
        self._open = keyring
        self._machine_seconds = machine_seconds
        self._person_seconds = person_seconds
        self._memory: Tokens | None = None
        self._has_failed = False

    def read(self) -> Tokens | None:
        """Return what is kept, by whichever shim kept it last."""
        if self._has_failed:
            return self._memory
        try:
            text = self._call(lambda keyring, asking: keyring.read(self._entry, asking))
        except KeyringAbsent as error:
            self._fail(error)
            return self._memory
        self._memory = _decode(text) or self._memory
        return _decode(text)

    def write(self, tokens: Tokens) -> None:
        """Keep these in place of what was kept."""
        self._memory = tokens
        if self._has_failed:
            return
        text = json.dumps(tokens._asdict())
        try:
            self._call(lambda keyring, asking: keyring.write(self._entry, self._label, text, asking))
        except KeyringAbsent as error:
            self._fail(error)

    def _call(self, work: Callable[[Keyring, Asking], T]) -> T:
        """Do this on a thread of its own, for so long as a machine may take, or a person. Raises KeyringAbsent."""
        answers: list[T] = []
        failures: list[Exception] = []
        is_asking = threading.Event()
        is_over = threading.Event()

        def run() -> None:
            try:
                answers.append(work(self._open(), is_asking.set))
            except Exception as error:
                failures.append(error)
            finally:
                is_over.set()

        threading.Thread(target=run, name="keyring", daemon=True).start()
        if not is_over.wait(self._machine_seconds) and is_asking.is_set():
            is_over.wait(self._person_seconds)
        if answers:
            return answers[0]
        if not failures:
            raise KeyringAbsent("it does not answer")
        if isinstance(failures[0], KeyringAbsent):
            raise failures[0]
        # The name alone: what a library says of its failure can hold anything.
        raise KeyringAbsent(type(failures[0]).__name__) from failures[0]

    def _fail(self, error: KeyringAbsent) -> None:
        self._has_failed = True
        self._say(
            f"The system keyring can't be used ({error}). The sign-in is kept in memory alone, and is asked for again when "
            "the app starts the next time."
        )


def entry_for(app_id: str, home: str | None) -> str:
    """Return the name of an app's entry; a bridge with a folder of its own has entries of its own."""
    return app_id if not home else f"{app_id} ({os.path.abspath(os.path.expanduser(home))})"


def _decode(text: str | None) -> Tokens | None:
    try:
        found = json.loads(text or "")
        tokens = Tokens(**{name: found[name] for name in Tokens._fields if name in found})
    except (ValueError, TypeError, RecursionError):
        return None
    is_sound = all(isinstance(value, str) for value in tokens[:3]) and all(
        isinstance(v, int | float) for v in tokens[3:]
    )
    return tokens if is_sound else None
