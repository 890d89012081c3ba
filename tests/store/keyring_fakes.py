"""A keyring and an index in memory, with switches for everything that can go wrong."""

import threading
from collections.abc import Callable, Sequence

from keyring.errors import PasswordDeleteError

from bridge_app.store.native_keyring import KeyringThread, LibraryKeyring
from bridge_app.store.secrets import KeyringSecretStore, SecretIndex

DEADLINE = 20.0
"""For what must happen; no test waits this long unless it fails."""


class FakeBackend:
    """Three calls of the `keyring` library over a dict, which also takes notes."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.calls: list[tuple[str, str]] = []
        self.fail: Callable[[str, str], Exception | None] = lambda call, item: None
        self.is_open = threading.Event()
        """Calls wait for it."""
        self.is_open.set()
        self.is_entered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self._enter("get", username)
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter("set", username)
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "The stub received bad data")
        self.values[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter("delete", username)
        if self.values.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def count(self, call: str) -> int:
        return sum(1 for made, _ in self.calls if made == call)

    def _enter(self, call: str, item: str) -> None:
        self.calls.append((call, item))
        self.is_entered.set()
        self.is_open.wait()
        failure = self.fail(call, item)
        if failure is not None:
            raise failure


class MemoryIndex:
    """A SecretIndex over a dict: item -> (name, is_settled), in order."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[str, bool]] = {}

    def intend(self, name: str, items: Sequence[str]) -> None:
        self.rows |= {item: (name, False) for item in items}

    def settle(self, name: str, items: Sequence[str]) -> None:
        self.forget(name)
        self.rows |= {item: (name, True) for item in items}

    def items(self, name: str) -> tuple[str, ...]:
        return tuple(item for item, row in self.rows.items() if row == (name, True))

    def forget(self, name: str) -> None:
        self.rows |= {item: (name, False) for item in self.items(name)}

    def unsettled(self) -> tuple[str, ...]:
        return tuple(item for item, (_, is_settled) in self.rows.items() if not is_settled)

    def erased(self, items: Sequence[str]) -> None:
        for item in items:
            self.rows.pop(item, None)


class SettableClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def make_thread(
    backend: FakeBackend,
    *,
    clock: SettableClock | None = None,
    may_ask: bool = False,
    on_waiting: Callable[[bool], None] | None = None,
    machine_seconds: float = DEADLINE,
    person_seconds: float = DEADLINE,
) -> KeyringThread:
    """Return a keyring thread over the fake."""
    return KeyringThread(
        LibraryKeyring(backend, "Fake Keyring", may_ask=may_ask),
        on_waiting=on_waiting,
        machine_seconds=machine_seconds,
        person_seconds=person_seconds,
        notice_seconds=0.01,
        clock=clock or SettableClock(),
    )


def make_store(backend: FakeBackend, index: SecretIndex, thread: KeyringThread | None = None) -> KeyringSecretStore:
    """Return a keyring store over the fakes."""
    return KeyringSecretStore(
        LibraryKeyring(backend, "Fake Keyring", may_ask=False), index, thread=thread or make_thread(backend)
    )
