"""A file of secrets, sealed with a passphrase."""

import base64
import contextlib
import hashlib
import json
import os
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from bridge_app.errors import SecretStoreUnavailable, UnsafeStorage
from bridge_app.paths import private_file, write_atomically
from bridge_app.sentences import Sentence

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

COST = 2**17
"""The scrypt work factor: about a third of a second and 128 MiB, once per start."""

SHORTEST_PASSPHRASE = 8

_TITLE = b"mcp-auth-bridge sealed secrets"
_FORMAT = b"1"
_BLOCK_SIZE = 8
_HIGHEST_COST = 2**20
_LARGEST_FILE = 64 * 1024 * 1024
_NONCE_BYTES = 12
_LOCK_SECONDS = 5.0
_CHECK = b"check"
T = TypeVar("T")


class WrongPassphrase(SecretStoreUnavailable):
    """The file is whole, but sealed with another passphrase."""


@dataclass(frozen=True)
class _Content:
    """What a file holds: how the key is made, a box that proves it, and a box per secret."""

    salt: bytes
    cost: int
    check: bytes
    items: dict[str, bytes]


class SealedFile:
    """Secrets in one file, each encrypted with AES-256-GCM under a key made from a passphrase with scrypt.

    Every call blocks (the first one longest) and may come from any thread. All raise SecretStoreUnavailable: the
    passphrase doesn't fit, or the file is damaged or can't be read or written. A file that can't be opened is never
    written to. Names are not hidden; a name is bound to its value.
    """

    def __init__(self, path: Path, passphrase: str, *, cost: int = COST) -> None:
        self._path = path
        self._cost = cost
        self._passphrase = _normalize(passphrase)
        self._key: bytes | None = None
        self._content: _Content | None = None
        self._seen: tuple[int, int, int] | None = None
        self._refused: tuple[int, int, int] | None = None
        self._turn = threading.Lock()

    def read(self, name: str) -> str | None:
        """Return the secret, or None."""
        with self._turn, _translated(self._path):
            content = self._load()
            box = None if content is None else content.items.get(name)
            return None if box is None else self._open_box(box, _item_context(name)).decode("utf-8")

    def names(self) -> tuple[str, ...]:
        """Return the name of every secret."""
        with self._turn, _translated(self._path):
            content = self._load()
            return () if content is None else tuple(content.items)

    def write(self, name: str, value: str) -> None:
        """Store the secret under that name, in place of an older one."""
        self._change(lambda items: items | {name: self._seal(value.encode("utf-8"), _item_context(name))})

    def erase(self, name: str) -> None:
        """Remove the secret; a missing one is fine."""
        self._change(lambda items: {other: box for other, box in items.items() if other != name}, only_if_named=name)

    def check(self) -> None:
        """Open the file and write to it; a missing file is created and gets this passphrase."""
        self._change(lambda items: items)

    def change_passphrase(self, passphrase: str) -> None:
        """Seal everything anew under another passphrase, in one step."""
        _refuse_short(passphrase)
        with self._turn, _translated(self._path), _alone(self._path):
            content = self._load()
            names = {} if content is None else content.items
            values = {name: self._open_box(box, _item_context(name)) for name, box in names.items()}
            old = (self._key, self._content, self._passphrase, self._seen)
            try:
                self._passphrase = _normalize(passphrase)
                fresh = self._begin()
                self._store(fresh, {name: self._seal(value, _item_context(name)) for name, value in values.items()})
            except BaseException:
                self._key, self._content, self._passphrase, self._seen = old
                raise

    def remove(self) -> None:
        """Remove the file; a missing one is fine."""
        with self._turn, _translated(self._path), _alone(self._path):
            self._path.unlink(missing_ok=True)
            self._content = self._seen = None

    def forget_key(self) -> None:
        """Drop the key and the passphrase from memory; every later call fails. Waits for no other call."""
        self._passphrase = ""
        self._key = self._content = self._seen = None

    def _change(
        self, change: Callable[[dict[str, bytes]], dict[str, bytes]], *, only_if_named: str | None = None
    ) -> None:
        with self._turn, _translated(self._path), _alone(self._path):
            content = self._load()
            if only_if_named is not None and (content is None or only_if_named not in content.items):
                return
            if content is None:
                _refuse_short(self._passphrase)
                content = self._begin()
            self._store(content, change(content.items))

    def _load(self) -> _Content | None:
        """Return what the file holds now, None if there is no file yet; read it again only if it changed."""
        try:
            signature = _signature(self._path)
        except FileNotFoundError:
            if self._seen is not None:
                raise SecretStoreUnavailable(
                    Sentence("The sealed file {name} is gone.", name=self._path.name),
                    Sentence(
                        "Put it back to {parent}, or start the app again to begin a new one.", parent=self._path.parent
                    ),
                ) from None
            return None
        if signature == self._seen:
            return self._content
        if signature == self._refused:
            raise _wrong_passphrase(self._path)
        content = _parse(self._path, _read_file(self._path))
        is_known_key = self._content is not None and content.salt == self._content.salt
        key = self._key if is_known_key and self._key is not None else _derive(self._passphrase, content)
        try:
            _unseal(key, content.check, _CHECK)
        except InvalidTag:
            self._refused = signature
            raise _wrong_passphrase(self._path) from None
        self._key, self._content, self._seen = key, content, signature
        return content

    def _begin(self) -> _Content:
        """Make the frame of a file under the present passphrase, with a new salt."""
        frame = _Content(salt=os.urandom(16), cost=self._cost, check=b"", items={})
        self._key = _derive(self._passphrase, frame)
        return _Content(frame.salt, frame.cost, self._seal(b"", _CHECK), {})

    def _store(self, content: _Content, items: dict[str, bytes]) -> None:
        content = _Content(content.salt, content.cost, content.check, items)
        write_atomically(self._path, _serialize(content))
        self._content = content
        self._seen = _signature(self._path)

    def _seal(self, value: bytes, context: bytes) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self._unlocked_key()).encrypt(nonce, value, context)

    def _open_box(self, box: bytes, context: bytes) -> bytes:
        try:
            return _unseal(self._unlocked_key(), box, context)
        except InvalidTag:
            raise _damaged(self._path) from None

    def _unlocked_key(self) -> bytes:
        if self._key is None:
            raise SecretStoreUnavailable("The sealed file is closed.", "Start the app again.")
        return self._key


def _item_context(name: str) -> bytes:
    return b"item:" + name.encode("utf-8")


def _derive(passphrase: str, content: _Content) -> bytes:
    if not passphrase:
        raise SecretStoreUnavailable("The sealed file needs its passphrase.", "Start the app again and type it.")
    scrypt = Scrypt(salt=content.salt, length=32, n=content.cost, r=_BLOCK_SIZE, p=1)
    return scrypt.derive(passphrase.encode("utf-8"))


def _unseal(key: bytes, box: bytes, context: bytes) -> bytes:
    return AESGCM(key).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], context)


def _serialize(content: _Content) -> bytes:
    body = json.dumps(
        {
            "scrypt": {"salt": _to_text(content.salt), "n": content.cost, "r": _BLOCK_SIZE, "p": 1},
            "check": _to_text(content.check),
            "items": {name: _to_text(box) for name, box in content.items.items()},
        },
        indent=1,
    ).encode("ascii")
    # The digest tells a damaged file from a wrong passphrase; it protects from accidents, the boxes from people.
    return b" ".join((_TITLE, _FORMAT, hashlib.sha256(body).hexdigest().encode("ascii"))) + b"\n" + body + b"\n"


def _parse(path: Path, data: bytes) -> _Content:
    head, _, body = data.partition(b"\n")
    title, _, digest = head.rpartition(b" ")
    title, _, version = title.rpartition(b" ")
    if title == _TITLE and version.isdigit() and version != _FORMAT:
        raise SecretStoreUnavailable(
            Sentence("The sealed file {name} was made by another version of this app.", name=path.name),
            "Install the newest version.",
        )
    body = body.removesuffix(b"\n")
    if title != _TITLE or version != _FORMAT or hashlib.sha256(body).hexdigest().encode("ascii") != digest:
        raise _damaged(path)
    try:
        parsed: dict[str, Any] = json.loads(body)
        scrypt = parsed["scrypt"]
        content = _Content(
            salt=_from_text(scrypt["salt"]),
            cost=int(scrypt["n"]),
            check=_from_text(parsed["check"]),
            items={str(name): _from_text(box) for name, box in parsed["items"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _damaged(path) from None
    boxes = (content.check, *content.items.values())
    is_power_of_two = content.cost > 1 and content.cost & (content.cost - 1) == 0
    # A huge work factor would take all memory before the passphrase could be judged.
    if not is_power_of_two or content.cost > _HIGHEST_COST or any(len(box) < _NONCE_BYTES + 16 for box in boxes):
        raise _damaged(path)
    return content


def _to_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _from_text(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _read_file(path: Path) -> bytes:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise _damaged(path)
    return data


def _signature(path: Path) -> tuple[int, int, int]:
    """Return what differs whenever another process replaced the file."""
    found = path.lstat()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _normalize(passphrase: str) -> str:
    """Make the same typed letters the same bytes on every keyboard and system."""
    return unicodedata.normalize("NFC", passphrase)


def _refuse_short(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise SecretStoreUnavailable(
            "That passphrase is too short.",
            Sentence(
                "Choose one of at least {shortest_passphrase} characters.", shortest_passphrase=SHORTEST_PASSPHRASE
            ),
        )


def _wrong_passphrase(path: Path) -> WrongPassphrase:
    return WrongPassphrase(
        "The passphrase does not open the sealed file.",
        Sentence("Type it again. The file {path} was left as it is.", path=path),
    )


def _damaged(path: Path) -> SecretStoreUnavailable:
    return SecretStoreUnavailable(
        Sentence("The sealed file {name} is damaged.", name=path.name),
        Sentence(
            "Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.",
            path=path,
        ),
    )


@contextlib.contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except UnsafeStorage as error:
        raise SecretStoreUnavailable(error.title, error.hint) from error
    except OSError as error:
        raise SecretStoreUnavailable(
            Sentence(
                "The sealed file {name} can't be used: {reason}.",
                name=path.name,
                reason=error.strerror or type(error).__name__,
            ),
            Sentence(
                "Nothing was lost. Check the disk and the permissions of {parent}, then try again.", parent=path.parent
            ),
        ) from error


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other processes from changing the file between our reading and our writing."""
    lock_path = path.with_name(path.name + ".lock")
    private_file(lock_path)
    deadline = time.monotonic() + _LOCK_SECONDS
    with lock_path.open("r+b") as file:
        while not _try_lock(file.fileno()):
            if time.monotonic() > deadline:
                raise SecretStoreUnavailable(
                    Sentence("Another program keeps the sealed file {name} busy.", name=path.name),
                    "Close it, then try again.",
                )
            time.sleep(0.02)  # on a worker thread; other holders keep it for milliseconds
        try:
            yield
        finally:
            _unlock(file.fileno())


if sys.platform == "win32":

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
