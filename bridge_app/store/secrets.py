"""Secrets we must be able to present again: kept in the system's keyring, a sealed file, or memory."""

import asyncio
import base64
import logging
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from bridge_app.config import OTHER_PLACES, PASSPHRASE_OR_OTHER_PLACE, SecretsChoice
from bridge_app.errors import SecretStoreUnavailable
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence, joined
from bridge_app.store.native_keyring import (
    SERVICE,
    Asking,
    Keyring,
    KeyringThread,
    native_keyring,
)
from bridge_app.store.sealed_file import COST, SealedFile

logger = logging.getLogger(__name__)

PART_LENGTH = 1000
"""Windows takes 1,280 UTF-16 units per item. The same limit holds everywhere, so that every system tests it."""

LONGEST_VALUE = 256 * 1024
_LONGEST_NAME = 200
_BASE64_MARK = "base64:"


class SecretStore(Protocol):
    """A place for secrets, by name. Usable from the event loop; no call blocks it.

    Raises SecretStoreUnavailable when the place can't answer now: that is never a reason to forget anything. A name has
    1 to 200 printable characters and a value at most 256 KiB of UTF-8; ValueError otherwise.
    """

    @property
    def kept_in(self) -> str:
        """The place's name for people: "GNOME Keyring", "memory only", "a sealed file" …"""

    async def get(self, name: str) -> str | None:
        """Return the secret; None if there is none, or if the keyring lost it or holds garbage in its place."""

    async def put(self, name: str, value: str) -> None:
        """Store the secret in place of an older one. If this fails, the older one is still there."""

    async def delete(self, name: str) -> None:
        """Forget the secret; a missing one is fine."""

    async def check(self) -> str:
        """Store, read back and remove a trial secret, and return the place's name for people."""

    async def sweep(self) -> int:
        """Erase what a crash left behind, and return how many items that were. For the serving process, at start."""

    def close(self) -> None:
        """Drop what is held in memory; the store can't be used any more. Waits for nothing."""


class SecretIndex(Protocol):
    """Which keyring items hold which secret, in sqlite. Each call is one committed transaction.

    An item is named in advance (`intend`), then written, then made the value (`settle`). Whatever is unsettled belongs
    to no value: a write that never finished, or an old value that still has to be erased.
    """

    def intend(self, name: str, items: Sequence[str]) -> None:
        """Remember that these items are about to be written for `name`; unsettled."""

    def settle(self, name: str, items: Sequence[str]) -> None:
        """Make these items, in this order, the value of `name`; those that were it before become unsettled."""

    def items(self, name: str) -> tuple[str, ...]:
        """Return the settled items of `name` in order; empty if there is no such secret."""

    def forget(self, name: str) -> None:
        """Make the settled items of `name` unsettled: the secret is gone."""

    def unsettled(self) -> tuple[str, ...]:
        """Return every unsettled item."""

    def erased(self, items: Sequence[str]) -> None:
        """Remove these items from the index: the keyring has them no more."""


class MemorySecretStore:
    """Secrets until the process ends."""

    kept_in = Sentence("memory only")

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    async def get(self, name: str) -> str | None:
        return self._values.get(checked_name(name))

    async def put(self, name: str, value: str) -> None:
        self._values[checked_name(name)] = checked_value(value)

    async def delete(self, name: str) -> None:
        self._values.pop(checked_name(name), None)

    async def check(self) -> str:
        return self.kept_in

    async def sweep(self) -> int:
        return 0

    def close(self) -> None:
        self._values.clear()


class SealedFileSecretStore:
    """Secrets in a file sealed with a passphrase, for computers without a keyring."""

    kept_in = Sentence("a sealed file")

    def __init__(self, path: Path, passphrase: str, *, cost: int = COST) -> None:
        self._file = SealedFile(path, passphrase, cost=cost)

    async def get(self, name: str) -> str | None:
        return await asyncio.to_thread(self._file.read, checked_name(name))

    async def put(self, name: str, value: str) -> None:
        await asyncio.to_thread(self._file.write, checked_name(name), checked_value(value))

    async def delete(self, name: str) -> None:
        await asyncio.to_thread(self._file.erase, checked_name(name))

    async def check(self) -> str:
        await asyncio.to_thread(self._file.check)
        return self.kept_in

    async def sweep(self) -> int:
        return 0

    async def change_passphrase(self, passphrase: str) -> None:
        """Seal everything anew under another passphrase; on SecretStoreUnavailable the present one still fits."""
        await asyncio.to_thread(self._file.change_passphrase, passphrase)

    def close(self) -> None:
        self._file.forget_key()


class KeyringSecretStore:
    """Secrets in the system's keyring, each under items of its own that people can see in the system's password app.

    A new value goes to new items, and the index then turns to them in one step: a crash, a full keyring or an answer
    that comes too late can't mix two values or lose the older one. A value is read once and kept in memory as long as
    the index names the same items, so a change by another process is seen at once.

    Thread rule: use it, and the index, on one event loop. Deleting never fails: the index forgets at once, and an item
    the keyring would not erase is erased by a later call or the next sweep.
    """

    def __init__(
        self,
        keyring: Keyring,
        index: SecretIndex,
        *,
        on_waiting: Callable[[bool], None] | None = None,
        thread: KeyringThread | None = None,
        new_id: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> None:
        self._index = index
        self._thread = thread or KeyringThread(keyring, on_waiting=on_waiting)
        self._new_id = new_id
        self._known: dict[str, tuple[tuple[str, ...], str]] = {}
        self._reading = asyncio.Lock()
        self._writing = asyncio.Lock()
        # Erasable now, and items a failed write may still reach late: those wait for the next process.
        self._leftovers: set[str] = set()
        self._uncertain: set[str] = set()

    @property
    def kept_in(self) -> str:
        return self._thread.place

    async def get(self, name: str) -> str | None:
        checked_name(name)
        items = self._index.items(name)
        if not items:
            return None
        if (known := self._known_value(name, items)) is not None:
            return known
        async with self._reading:
            return await self._read(name)

    async def put(self, name: str, value: str) -> None:
        parts = _split(checked_value(value))
        items = _item_names(checked_name(name), self._new_id(), len(parts))
        labels = dict(zip(items, _labels(name, len(parts)), strict=True))
        values = dict(zip(items, parts, strict=True))
        async with self._writing:
            self._index.intend(name, items)
            self._uncertain.update(items)
            await self._thread.call(lambda ring, asking: ring.write(values, labels, asking), items=len(items))
            # Nothing is awaited from here to the end of the exchange: no half-turned state is ever seen.
            old_items = self._index.items(name)
            self._index.settle(name, items)
            self._uncertain.difference_update(items)
            self._known[name] = (items, value)
            self._leftovers.update(old_items)
            await self._erase_leftovers()

    async def delete(self, name: str) -> None:
        checked_name(name)
        async with self._writing:
            items = self._index.items(name)
            self._index.forget(name)
            self._known.pop(name, None)
            self._leftovers.update(items)
            await self._erase_leftovers()

    async def check(self) -> str:
        trial = secrets.token_urlsafe(16)
        (item,) = items = _item_names("self-check", self._new_id(), 1)
        labels = dict(zip(items, _labels("self-check", 1), strict=True))

        def try_out(ring: Keyring, asking: Asking) -> tuple[str, list[str | None]]:
            ring.write({item: trial}, labels, asking)
            read = ring.read(items, asking)
            ring.erase(items, asking)
            return ring.place(), read

        async with self._writing:
            self._index.intend("self-check", items)
            self._uncertain.update(items)
            place, read = await self._thread.call(try_out, items=3, even_after_trouble=True)
            self._index.erased(items)
            self._uncertain.difference_update(items)
        self._thread.place = place
        if read != [trial]:
            raise SecretStoreUnavailable(
                Sentence("{place} does not give back what was stored in it.", place=place),
                "Look at it with your system's password app.",
            )
        return place

    async def sweep(self) -> int:
        async with self._writing:
            self._leftovers.update(set(self._index.unsettled()) - self._uncertain)
            return await self._erase_leftovers()

    def close(self) -> None:
        self._known.clear()
        self._thread.stop()

    async def _read(self, name: str) -> str | None:
        items: tuple[str, ...] = ()
        parts: list[str | None] = []
        # Once more if the value was replaced while we read, or while we waited for our turn to.
        while items != (items := self._index.items(name)):
            if (known := self._known_value(name, items)) is not None:
                return known
            parts = await self._thread.call(_reader(items), items=len(items))
        value = _join(parts) if items else None
        if value is not None:
            self._known[name] = (items, value)
        elif items:
            logger.warning("the secret %r is lost or garbled in %s", name, self.kept_in)
        return value

    def _known_value(self, name: str, items: tuple[str, ...]) -> str | None:
        known = self._known.get(name)
        return known[1] if known is not None and known[0] == items else None

    async def _erase_leftovers(self) -> int:
        items = sorted(self._leftovers)
        if not items:
            return 0
        try:
            await self._thread.call(lambda ring, asking: ring.erase(items, asking), items=len(items))
        except SecretStoreUnavailable as error:
            logger.warning("%d old items stay in %s for now: %s", len(items), self.kept_in, error.title)
            return 0
        self._index.erased(items)
        self._leftovers.difference_update(items)
        return len(items)


async def open_secret_store(
    choice: SecretsChoice,
    paths: Paths,
    index: SecretIndex,
    passphrase: str | None = None,
    *,
    on_waiting: Callable[[bool], None] | None = None,
) -> SecretStore:
    """Return the store of that choice, tried out. Raises SecretStoreUnavailable naming the other choices.

    No other place is ever taken instead: where secrets live is for the person to say.
    """
    if choice == "pangea_vault":
        # Its key is in the keyring: see pangea_vault.open_vault_store.
        raise ValueError("Pangea Vault is opened by a function of its own")
    if choice == "memory":
        return MemorySecretStore()
    if choice == "sealed_file":
        if not passphrase:
            raise SecretStoreUnavailable("The sealed file needs its passphrase.", PASSPHRASE_OR_OTHER_PLACE)
        store: SecretStore = SealedFileSecretStore(paths.sealed_secrets, passphrase)
    else:
        store = KeyringSecretStore(native_keyring(), index, on_waiting=on_waiting)
    try:
        await store.check()
    except SecretStoreUnavailable as error:
        store.close()
        if choice == "keyring":
            raise SecretStoreUnavailable(error.title, joined(error.hint, OTHER_PLACES)) from error
        raise
    except BaseException:
        store.close()
        raise
    return store


def _reader(items: Sequence[str]) -> Callable[[Keyring, Asking], list[str | None]]:
    return lambda ring, asking: ring.read(items, asking)


def checked_name(name: str) -> str:
    """Return a secret's name. Raises ValueError for what can't be one."""
    if not 1 <= len(name) <= _LONGEST_NAME or not name.isprintable():
        raise ValueError("a secret's name has 1 to 200 printable characters")
    return name


def checked_value(value: str) -> str:
    """Return a secret. Raises ValueError, without repeating it, for what can't be kept."""
    try:
        length = len(value.encode("utf-8"))
    except UnicodeEncodeError:
        # Without the cause: it carries the value.
        raise ValueError("a secret must be text that UTF-8 can hold") from None
    if length > LONGEST_VALUE:
        raise ValueError(f"a secret has at most {LONGEST_VALUE} bytes of UTF-8")
    return value


def _item_names(name: str, version: str, parts: int) -> tuple[str, ...]:
    whole = f"{name} #{version}"
    return (whole,) if parts == 1 else tuple(f"{whole} {part}/{parts}" for part in range(1, parts + 1))


def _labels(name: str, parts: int) -> tuple[str, ...]:
    whole = f"{SERVICE}: {name}"
    return (whole,) if parts == 1 else tuple(f"{whole} ({part} of {parts})" for part in range(1, parts + 1))


def _split(value: str) -> list[str]:
    """Return the value as parts that every keyring keeps unchanged.

    Plain printable text stays as it is; anything else becomes base64, because keyrings differ in what they do with
    empty values, NUL (KDE Wallet cuts there), line ends and outer spaces.
    """
    is_plain = value.isascii() and value.isprintable() and value == value.strip() and value != ""
    if not is_plain or value.startswith(_BASE64_MARK):
        value = _BASE64_MARK + base64.b64encode(value.encode("utf-8")).decode("ascii")
    return [value[start : start + PART_LENGTH] for start in range(0, len(value), PART_LENGTH)]


def _join(parts: Sequence[str | None]) -> str | None:
    """Return the value that was split into these parts; None if one is missing or they are garbage."""
    found = [part for part in parts if part]
    if len(found) != len(parts) or any(len(part) != PART_LENGTH for part in found[:-1]):
        return None
    text = "".join(found)
    if not text.startswith(_BASE64_MARK):
        return text if text.isprintable() else None
    try:
        return base64.b64decode(text.removeprefix(_BASE64_MARK), validate=True).decode("utf-8")
    except ValueError:
        return None
