"""The operating system's own keyring, and the thread that speaks to it."""

import asyncio
import contextlib
import logging
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from bridge_app.config import OTHER_PLACES
from bridge_app.errors import SecretStoreUnavailable
from bridge_app.sentences import Sentence, joined

if sys.platform == "linux":
    import jeepney
    import jeepney.io.blocking
    import secretstorage
elif sys.platform == "darwin":
    import keyring.backends.macOS
elif sys.platform == "win32":
    import keyring.backends.Windows

logger = logging.getLogger(__name__)

SERVICE = "MCP Auth Bridge"
"""What our items are filed under, in every keyring."""

MACHINE_SECONDS = 10.0
PERSON_SECONDS = 120.0
_SECONDS_PER_ITEM = 0.2
# A question answered within this time needs no banner.
_NOTICE_SECONDS = 1.0
_PAUSE_AFTER_TROUBLE = 5.0
# Longer, because every new attempt may put the question on the screen again.
_PAUSE_AFTER_REFUSAL = 30.0
_MOST_STUCK_THREADS = 3

Asking = Callable[[], None]
"""To be called right before a step that may wait for a person."""
T = TypeVar("T")


class Keyring(Protocol):
    """What we need from a keyring. Every call blocks, and raises whatever its library raises."""

    def place(self) -> str:
        """Return the name people know it by."""

    def read(self, items: Sequence[str], asking: Asking) -> list[str | None]:
        """Return the values in the same order, None for each item that isn't there."""

    def write(self, values: Mapping[str, str], labels: Mapping[str, str], asking: Asking) -> None:
        """Store values by item; the labels are what people see in the system's password app."""

    def erase(self, items: Sequence[str], asking: Asking) -> None:
        """Remove the items; one that isn't there is fine."""


class KeyringLibraryBackend(Protocol):
    """The three calls of a backend of the `keyring` library."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class LibraryKeyring:
    """A backend of the `keyring` library as a Keyring. It can't show labels."""

    def __init__(self, backend: KeyringLibraryBackend, place: str, *, may_ask: bool) -> None:
        self._backend = backend
        self._place = place
        self._may_ask = may_ask

    def place(self) -> str:
        return self._place

    def read(self, items: Sequence[str], asking: Asking) -> list[str | None]:
        self._announce(asking)
        return [self._read_one(item) for item in items]

    def write(self, values: Mapping[str, str], labels: Mapping[str, str], asking: Asking) -> None:
        self._announce(asking)
        for item, value in values.items():
            self._backend.set_password(SERVICE, item, value)

    def erase(self, items: Sequence[str], asking: Asking) -> None:
        self._announce(asking)
        for item in items:
            try:
                self._backend.delete_password(SERVICE, item)
            except Exception:
                # The same error is used for "not there" and for "not allowed".
                if self._backend.get_password(SERVICE, item) is not None:
                    raise

    def _read_one(self, item: str) -> str | None:
        try:
            return self._backend.get_password(SERVICE, item)
        except UnicodeDecodeError:
            return ""  # there, but garbage

    def _announce(self, asking: Asking) -> None:
        if self._may_ask:
            asking()


class SecretServiceKeyring:
    """The Secret Service on the session bus: GNOME Keyring, KDE Wallet, KeePassXC.

    Items carry the attributes that the `keyring` library uses, so its command line finds them; unlike that library we
    give each a readable label and put a limit on the time a question may stay open.
    """

    def place(self) -> str:
        with self._connection() as connection:
            bus = jeepney.io.blocking.Proxy(jeepney.message_bus, connection)
            try:
                (process_id,) = bus.GetConnectionUnixProcessID("org.freedesktop.secrets")
                program = Path(f"/proc/{process_id}/comm").read_text("utf-8").strip().lower()
            except (jeepney.DBusErrorResponse, OSError, ValueError):
                program = ""  # a sandbox hides the process; the name is for show only
        for beginning, name in _SECRET_SERVICES.items():
            if program.startswith(beginning):
                return name
        return Sentence("the system keyring")

    def read(self, items: Sequence[str], asking: Asking) -> list[str | None]:
        with self._collection(asking) as collection:
            return [self._read_one(collection, item, asking) for item in items]

    def write(self, values: Mapping[str, str], labels: Mapping[str, str], asking: Asking) -> None:
        with self._collection(asking) as collection:
            for item, value in values.items():
                attributes = {**_attributes(item), "application": SERVICE}
                collection.create_item(labels[item], attributes, value.encode("utf-8"), replace=True)

    def erase(self, items: Sequence[str], asking: Asking) -> None:
        with self._collection(asking) as collection:
            for item in items:
                for found in collection.search_items(_attributes(item)):
                    found.delete()

    def _read_one(self, collection: Any, item: str, asking: Asking) -> str | None:
        for found in collection.search_items(_attributes(item)):
            if found.is_locked():
                asking()
                found.unlock(timeout=PERSON_SECONDS)
            secret: bytes = found.get_secret()
            return secret.decode("utf-8", errors="replace")
        return None

    @contextlib.contextmanager
    def _collection(self, asking: Asking) -> Iterator[Any]:
        with self._connection() as connection:
            try:
                collection = secretstorage.Collection(connection)
            except secretstorage.ItemNotFoundException:
                asking()  # a first keyring wants a password from its owner
                collection = secretstorage.get_default_collection(connection)
            if collection.is_locked():
                asking()
                if collection.unlock(timeout=PERSON_SECONDS) or collection.is_locked():
                    raise secretstorage.LockedException("the person closed the question")
            yield collection

    @contextlib.contextmanager
    def _connection(self) -> Iterator[Any]:
        try:
            opened = secretstorage.dbus_init()
        except RuntimeError as error:  # an address of a kind it can't use
            raise secretstorage.SecretServiceNotAvailableException("no usable session bus") from error
        with contextlib.closing(opened) as connection:
            yield connection


_SECRET_SERVICES = {
    "gnome-keyring": "GNOME Keyring",
    "kwalletd": "KDE Wallet",
    "ksecretd": "KDE Wallet",
    "keepassxc": "KeePassXC",
}


def native_keyring() -> Keyring:
    """Return the keyring of this operating system, and never another one.

    The `keyring` library's own choice is not asked: it obeys PYTHON_KEYRING_BACKEND, its configuration file and any
    package installed beside us, and some of those keep secrets in plain text without a word.
    """
    if sys.platform == "linux":
        return SecretServiceKeyring()
    elif sys.platform == "darwin":
        # Any item can bring up a question, at any time; the library doesn't tell beforehand.
        return LibraryKeyring(keyring.backends.macOS.Keyring(), "macOS Keychain", may_ask=True)
    elif sys.platform == "win32":
        return LibraryKeyring(keyring.backends.Windows.WinVaultKeyring(), "Windows Credential Manager", may_ask=False)
    else:
        raise SecretStoreUnavailable("This operating system has no keyring we know.", OTHER_PLACES)


class _Job(Generic[T]):
    """One piece of work on its way to the thread and back."""

    def __init__(self, work: Callable[[Keyring, Asking], T], loop: asyncio.AbstractEventLoop) -> None:
        self.work = work
        self.answer: asyncio.Future[T] = loop.create_future()
        self.question: asyncio.Future[None] = loop.create_future()
        """Done when a person may be asked."""
        self.is_over = False
        self._loop = loop

    def run(self, keyring_: Keyring) -> None:
        try:
            result = self.work(keyring_, self._note_asking)
        except BaseException as error:
            # Held in a name of its own: Python unbinds `error` before the loop comes round to it. A future refuses
            # StopIteration.
            failure = RuntimeError("stopped early") if isinstance(error, StopIteration) else error
            self._deliver(self.answer, lambda: self.answer.set_exception(failure))
        else:
            self._deliver(self.answer, lambda: self.answer.set_result(result))
        finally:
            self.is_over = True

    def _note_asking(self) -> None:
        self._deliver(self.question, lambda: self.question.set_result(None))

    def _deliver(self, future: "asyncio.Future[Any]", settle: Callable[[], None]) -> None:
        def settle_if_wanted() -> None:
            if not future.done():
                settle()

        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(settle_if_wanted)


class _Worker:
    """A daemon thread that runs jobs in order: a call that never returns can't keep the process alive."""

    def __init__(self, keyring_: Keyring) -> None:
        self._keyring = keyring_
        self._jobs: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        threading.Thread(target=self._run, name="keyring", daemon=True).start()

    def add(self, job: _Job[Any]) -> None:
        self._jobs.put(job)

    def stop(self) -> None:
        """End the thread after the job it is at."""
        self._jobs.put(None)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run(self._keyring)
            del job  # its work holds secrets


class KeyringThread:
    """Calls to a keyring from an event loop: one at a time, each with a deadline.

    `on_waiting` is called on the event loop with True when a person is being asked and has not answered at once, and
    with False when that is over. After trouble, calls fail at once for a few seconds.
    """

    def __init__(
        self,
        keyring_: Keyring,
        *,
        on_waiting: Callable[[bool], None] | None = None,
        machine_seconds: float = MACHINE_SECONDS,
        person_seconds: float = PERSON_SECONDS,
        notice_seconds: float = _NOTICE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.place: str = Sentence("the system keyring")
        self._keyring = keyring_
        self._on_waiting = on_waiting
        self._machine_seconds = machine_seconds
        self._person_seconds = person_seconds
        self._notice_seconds = notice_seconds
        self._clock = clock
        self._turn = asyncio.Lock()
        self._calls: set[asyncio.Task[Any]] = set()
        self._worker: _Worker | None = None
        self._stuck: list[_Job[Any]] = []
        self._trouble: SecretStoreUnavailable | None = None
        self._trouble_ends_at = 0.0

    async def call(
        self, work: Callable[[Keyring, Asking], T], *, items: int = 1, even_after_trouble: bool = False
    ) -> T:
        """Run `work` on the thread and return its result. Raises SecretStoreUnavailable.

        A caller that is cancelled doesn't stop the work: the next call still waits for its end or its deadline.
        """
        call = asyncio.ensure_future(self._take_turn(work, items, even_after_trouble))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        return await asyncio.shield(call)

    def stop(self) -> None:
        """Let the thread end; waits for nothing."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    async def _take_turn(self, work: Callable[[Keyring, Asking], T], items: int, even_after_trouble: bool) -> T:
        async with self._turn:
            if self._trouble is not None and not even_after_trouble and self._clock() < self._trouble_ends_at:
                raise SecretStoreUnavailable(self._trouble.title, self._trouble.hint)
            self._trouble = None
            job = self._start(work)
            try:
                await self._wait(job, self._machine_seconds + items * _SECONDS_PER_ITEM)
            except TimeoutError:
                self._leave_behind(job)
                raise self._remember(_timed_out(self.place), _PAUSE_AFTER_TROUBLE) from None
            except asyncio.CancelledError:
                self._leave_behind(job)
                raise
            failure = job.answer.exception()
            if failure is not None:
                self._raise_for(failure)
            return job.answer.result()

    def _start(self, work: Callable[[Keyring, Asking], T]) -> _Job[T]:
        self._stuck = [job for job in self._stuck if not job.is_over]
        if len(self._stuck) >= _MOST_STUCK_THREADS:
            raise SecretStoreUnavailable(
                Sentence("{place} has stopped answering.", place=_begin(self.place)),
                "Quit this app, sign out of the computer and in again.",
            )
        if self._worker is None:
            self._worker = _Worker(self._keyring)
        job = _Job(work, asyncio.get_running_loop())
        self._worker.add(job)
        return job

    async def _wait(self, job: _Job[Any], machine_seconds: float) -> None:
        """Return when the answer is there. Raises TimeoutError."""
        either: set[asyncio.Future[Any]] = {job.answer, job.question}
        done, _ = await asyncio.wait(either, timeout=machine_seconds, return_when=asyncio.FIRST_COMPLETED)
        if done == {job.question}:
            done, _ = await asyncio.wait({job.answer}, timeout=self._notice_seconds)
        if not done and job.question.done():
            self._tell_waiting(True)
            try:
                done, _ = await asyncio.wait({job.answer}, timeout=self._person_seconds)
            finally:
                self._tell_waiting(False)
        if not done:
            raise TimeoutError

    def _leave_behind(self, job: _Job[Any]) -> None:
        """Give up on the thread that is busy with this job; the next call gets a new one."""
        job.answer.cancel()
        self._stuck.append(job)
        self.stop()

    def _raise_for(self, failure: BaseException) -> None:
        logger.warning("%s failed: %s", self.place, type(failure).__name__)
        # The library's own words, and so the cause, are left out: some hold what was being stored.
        names = {cls.__name__ for cls in type(failure).__mro__}
        if isinstance(failure, TimeoutError):
            raise self._remember(_timed_out(self.place), _PAUSE_AFTER_REFUSAL) from None
        if names & _LOCKED:
            raise self._remember(_locked(self.place), _PAUSE_AFTER_REFUSAL) from None
        if names & _ABSENT or isinstance(failure, OSError):
            raise self._remember(_absent(), _PAUSE_AFTER_TROUBLE) from None
        # No pause: this may be about one value only.
        raise SecretStoreUnavailable(
            Sentence(
                "{place} answered with an error ({error}).", place=_begin(self.place), error=type(failure).__name__
            ),
            "Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.",
        ) from None

    def _remember(self, trouble: SecretStoreUnavailable, seconds: float) -> SecretStoreUnavailable:
        self._trouble = trouble
        self._trouble_ends_at = self._clock() + seconds
        return SecretStoreUnavailable(trouble.title, trouble.hint)

    def _tell_waiting(self, is_waiting: bool) -> None:
        if self._on_waiting is None:
            return
        try:
            self._on_waiting(is_waiting)
        except Exception:
            logger.exception("showing that the keyring waits for a person failed")


# By name: three libraries have three trees, and not all of them are installed on one system.
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}
_ABSENT = {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}


def _attributes(item: str) -> dict[str, str]:
    return {"service": SERVICE, "username": item}


def _locked(place: str) -> SecretStoreUnavailable:
    return SecretStoreUnavailable(
        Sentence("{place} is locked.", place=_begin(place)),
        "Unlock it when your system asks, then try again. Nothing was lost.",
    )


def _timed_out(place: str) -> SecretStoreUnavailable:
    return SecretStoreUnavailable(
        Sentence("{place} did not answer in time.", place=_begin(place)),
        "Look for a question from your system on the screen, answer it, and try again. Nothing was lost.",
    )


def _absent() -> SecretStoreUnavailable:
    start = Sentence("Try again.")
    if sys.platform == "linux":
        start = Sentence("Install and start GNOME Keyring or KDE Wallet, then try again.")
    return SecretStoreUnavailable("No keyring answers on this computer.", joined(start, "Nothing was lost."))


def _begin(place: str) -> str:
    return Sentence("The system keyring") if place == "the system keyring" else place
