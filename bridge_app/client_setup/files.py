"""Settings files of other apps: read whole, replaced in one step, as they were but for the words. Or refused, untouched."""

import contextlib
import hashlib
import os
import secrets
import stat
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bridge_app import paths
from bridge_app.errors import AlreadyRunning, ChangedMeanwhile, UnwritableConfig
from bridge_app.sentences import Sentence, joined

LARGEST_FILE = 16 * 1024 * 1024
"""Claude Code keeps its servers in a file with its whole history."""
PATIENCE = 3.0
"""How many seconds to wait for another process of ours that is writing."""

_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# Without it, opening a pipe somebody put in a file's place would wait for ever.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_ENDING = ".mcp-auth-bridge.new"
_LEFT_BEHIND_AFTER = 60.0
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UNTOUCHED = Sentence("It was left untouched.")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file as it was when it was read. `data` is None, and the text empty, if there is none yet."""

    path: Path
    real: Path
    """Where it really is, links followed."""
    data: bytes | None = field(repr=False)
    text: str = field(repr=False)
    fingerprint: str
    """The SHA-256 of its bytes; empty if there is none yet."""


def read(path: Path) -> SettingsFile:
    """Read a settings file. Raises UnwritableConfig, which names the file and what to do, if it is not one we could change."""
    real = _real(path)
    data = _bytes(real, path)
    if data is None:
        return SettingsFile(path, real, None, "", "")
    return SettingsFile(path, real, data, decode(data, path), fingerprint(data))


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def decode(data: bytes, path: Path) -> str:
    """Return the text, byte order mark and all, so that `encode` gives the same bytes again. Raises UnwritableConfig."""
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError:
        raise UnwritableConfig(
            Sentence("{path} is not UTF-8 text.", path=path),
            joined(_UNTOUCHED, "Save it with the encoding UTF-8."),
        ) from None
    if "\0" in text:
        raise UnwritableConfig(
            Sentence("{path} is no text file.", path=path),
            joined(_UNTOUCHED, "Save it as text with the encoding UTF-8."),
        )
    return text


def encode(text: str, like: SettingsFile) -> bytes:
    """Return the bytes of a text, in the encoding that this file has."""
    return text.encode(_encoding(like.data or b""))


def missing_folders(path: Path) -> tuple[Path, ...]:
    """Return the folders that have to be made before the file can be, outermost first."""
    missing = []
    for folder in path.parents:
        if os.path.lexists(folder):
            break
        missing.append(folder)
    return tuple(reversed(missing))


def write(file: SettingsFile, data: bytes, *, make_folders: bool = True) -> None:
    """Replace the file's content in one step; killed at any point, the old or the new content is there, whole.

    The file keeps its mode, and where the system lets us its owner and attributes; a new one is for this user alone.
    Raises ChangedMeanwhile if it is not as it was read any more, UnwritableConfig if it can't be written. A second name
    of the same file (a hard link) keeps the old content.
    """
    if file.data is None and not make_folders and (missing := missing_folders(file.path)):
        raise UnwritableConfig(
            Sentence("The folder {missing} is not there.", missing=missing[0]),
            "Start the app once, so that it makes it.",
        )
    try:
        _refuse_changed(file)
        file.real.parent.mkdir(parents=True, exist_ok=True)
        _refuse_read_only(file)
        _remove_left_behind(file.real)
        new = file.real.with_name(f".{file.real.name}.{secrets.token_hex(8)}{_ENDING}")
        try:
            _write_new(new, data, file)
            _refuse_changed(file)
            os.replace(new, file.real)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise
        _settle(file.real.parent)
    except OSError as error:
        raise _unwritable(file.path, error) from error


def remove(file: SettingsFile, *, made: Iterable[str | Path] = ()) -> None:
    """Remove a file that was made by us, and of these folders, outermost first, those that are empty then.

    Raises ChangedMeanwhile if it is not as it was read any more, UnwritableConfig if it can't be removed.
    """
    _refuse_changed(file)
    try:
        file.real.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(file.path, error) from error
    with contextlib.suppress(OSError):
        for folder in reversed(tuple(made)):
            os.rmdir(folder)


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold this file of ours as a lock while settings and what is noted of them change; wait a moment for it.

    Raises UnwritableConfig if another process of ours holds it that long.
    """
    deadline = time.monotonic() + PATIENCE
    with contextlib.ExitStack() as stack:
        while True:
            try:
                stack.enter_context(paths.hold_lock(path))
                break
            except AlreadyRunning:
                if time.monotonic() >= deadline:
                    raise UnwritableConfig(
                        "Another window or command of MCP Auth Bridge is changing settings of apps right now.",
                        "Nothing was changed. Try again in a moment.",
                    ) from None
                time.sleep(0.02)
        yield


def _real(path: Path) -> Path:
    """Follow links to the file itself, or to where it would be made."""
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        if path.is_symlink():
            raise UnwritableConfig(
                Sentence("{path} is a link to a file that is not there.", path=path),
                joined(_UNTOUCHED, "Put the file back where it points to, or remove the link."),
            ) from None
        if path.parent == path:
            raise UnwritableConfig(Sentence("{path} is not there.", path=path), "Name another file.") from None
        return _real(path.parent) / path.name
    except OSError as error:
        raise _unreadable(path, error) from error


def _bytes(real: Path, path: Path) -> bytes | None:
    """Return what is in the file; None if there is none."""
    try:
        _refuse_special(os.lstat(real), path)
        handle = os.open(real, os.O_RDONLY | _FLAGS | _NO_WAIT)
        with os.fdopen(handle, "rb") as file:
            _refuse_special(os.fstat(handle), path)
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > LARGEST_FILE:
        raise _too_large(path)
    return data


def _refuse_special(found: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise UnwritableConfig(
            Sentence("{path} is a folder.", path=path),
            joined(_UNTOUCHED, "A settings file was expected there; move it away."),
        )
    if not stat.S_ISREG(found.st_mode):
        raise UnwritableConfig(
            Sentence("{path} is no ordinary file.", path=path),
            joined(_UNTOUCHED, "Put a plain settings file there."),
        )
    if found.st_size > LARGEST_FILE:
        raise _too_large(path)


def _too_large(path: Path) -> UnwritableConfig:
    limit = LARGEST_FILE // (1024 * 1024)
    return UnwritableConfig(
        Sentence("{path} is larger than {limit} MB.", path=path, limit=limit),
        joined(_UNTOUCHED, "Copy what is shown, and paste it there yourself."),
    )


def _refuse_read_only(file: SettingsFile) -> None:
    for place in (file.real, file.real.parent):
        if place == file.real and file.data is None:
            continue
        # The mode counts even where the system would let us: whoever took the right to write away meant it.
        is_locked = os.name == "posix" and not os.stat(place).st_mode & 0o222
        if is_locked or not os.access(place, os.W_OK):
            title = Sentence("{path} is read-only.", path=file.path)
            if place != file.real:
                title = Sentence("The folder {place} of {path} is read-only.", place=place, path=file.path)
            raise UnwritableConfig(
                title,
                joined(_UNTOUCHED, "Allow writing to it, or paste the entry yourself."),
            )


def _write_new(new: Path, data: bytes, file: SettingsFile) -> None:
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
    with os.fdopen(handle, "wb") as target:
        target.write(data)
        target.flush()
        if file.data is not None:
            _dress_like(new, handle, file.real)
        os.fsync(handle)


def _dress_like(new: Path, handle: int, old: Path) -> None:
    """Give the new file what the old one has, as far as the system lets us; at least its mode."""
    was = os.stat(old)
    if hasattr(os, "fchown"):
        is_ours = os.fstat(handle)
        if (is_ours.st_uid, is_ours.st_gid) != (was.st_uid, was.st_gid):
            with contextlib.suppress(OSError):
                os.fchown(handle, was.st_uid, was.st_gid)
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(old):
                with contextlib.suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(old, name))
    os.chmod(new, stat.S_IMODE(was.st_mode))


def _refuse_changed(file: SettingsFile) -> None:
    if _real(file.path) != file.real or _bytes(file.real, file.path) != file.data:
        raise ChangedMeanwhile(
            Sentence("{path} was changed by another program just now.", path=file.path),
            joined(_UNTOUCHED, "Look at the change again."),
        )


def _remove_left_behind(real: Path) -> None:
    """Remove what a crash of ours left in the app's folder."""
    with contextlib.suppress(OSError):
        for left in real.parent.iterdir():
            is_ours = left.name.startswith(f".{real.name}.") and left.name.endswith(_ENDING)
            if is_ours and time.time() - left.lstat().st_mtime > _LEFT_BEHIND_AFTER:
                left.unlink()


def _settle(folder: Path) -> None:
    """Make the rename last through a power cut; only POSIX can open a folder for that, and not every disk can do it."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _encoding(data: bytes) -> str:
    return _UTF_16.get(data[:2], "utf-8")


def _unreadable(path: Path, error: OSError) -> UnwritableConfig:
    reason = error.strerror or type(error).__name__
    return UnwritableConfig(
        Sentence("{path} can't be read: {reason}.", path=path, reason=reason),
        joined(_UNTOUCHED, "Check that file and its permissions."),
    )


def _unwritable(path: Path, error: OSError) -> UnwritableConfig:
    if os.name == "nt" and isinstance(error, PermissionError):
        return UnwritableConfig(
            Sentence("{path} is in use.", path=path),
            joined(_UNTOUCHED, "Quit the app it belongs to, then try again."),
        )
    reason = error.strerror or type(error).__name__
    return UnwritableConfig(
        Sentence("{path} can't be written: {reason}.", path=path, reason=reason),
        joined(_UNTOUCHED, "Check the disk, the file and its folder."),
    )
