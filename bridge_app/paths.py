"""Where our files live, how they stay private, and where the bundled resources are."""

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import platformdirs

from bridge_app.errors import AlreadyRunning, UnsafeStorage
from bridge_app.sentences import Sentence

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

HOME_VARIABLE = "MCP_AUTH_BRIDGE_HOME"
"""Names one folder that holds everything: for tests and for use from a stick."""

_FOLDER_NAME = "mcp-auth-bridge" if sys.platform == "linux" else "MCP Auth Bridge"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
_OPEN_TO_OTHERS = 0o077
# Windows has neither flag; a link is then caught by looking before opening.
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FOLDER_ONLY = getattr(os, "O_DIRECTORY", 0)
# Without it, opening a pipe somebody put in a file's place would wait for ever.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_WINDOWS_JUNCTION = 0xA0000003
_HAS_MODES = os.name == "posix"


class Paths(NamedTuple):
    """The four folders of one installation, and the files in them.

    No dataclass: what that imports would cost the shim a tenth of its start.
    """

    config_dir: Path
    data_dir: Path
    log_dir: Path
    runtime_dir: Path

    @classmethod
    def standard(cls) -> "Paths":
        """Return the platform's usual folders, or four below `MCP_AUTH_BRIDGE_HOME` if that is set."""
        home = os.environ.get(HOME_VARIABLE)
        if home:
            return cls.below(Path(home))
        places = platformdirs.PlatformDirs(_FOLDER_NAME, appauthor=False, roaming=False)
        data_dir = Path(places.user_data_dir)
        # Without XDG_RUNTIME_DIR the usual answer is a folder below /tmp whose parent anybody could have made first.
        has_runtime_dir = sys.platform != "linux" or bool(os.environ.get("XDG_RUNTIME_DIR"))
        runtime_dir = Path(places.user_runtime_dir) if has_runtime_dir else data_dir / "run"
        return cls(Path(places.user_config_dir), data_dir, Path(places.user_log_dir), runtime_dir)

    @classmethod
    def below(cls, root: Path) -> "Paths":
        """Return four folders below one."""
        root = root.expanduser().absolute()
        return cls(root / "config", root / "data", root / "logs", root / "run")

    @property
    def config_file(self) -> Path:
        return self.config_dir / "config.toml"

    @property
    def database(self) -> Path:
        return self.data_dir / "bridge.sqlite3"

    @property
    def sealed_secrets(self) -> Path:
        return self.data_dir / "secrets.sealed"

    @property
    def vault_copy(self) -> Path:
        return self.data_dir / "vault.sealed"

    @property
    def discovery_file(self) -> Path:
        return self.data_dir / "running.json"

    @property
    def log_file(self) -> Path:
        return self.log_dir / "bridge.log"

    @property
    def lock_file(self) -> Path:
        return self.data_dir / "bridge.lock"

    @property
    def client_setup(self) -> Path:
        return self.data_dir / "client-setup"

    def prepare(self) -> None:
        """Create the folders for this user alone, and take other users' access to what is already there.

        Raises UnsafeStorage if a folder or file of ours is a link, belongs to somebody else, or can't be made private.
        On Windows the folders inherit the access list of the user's profile; only links are refused there.
        """
        for folder in dict.fromkeys((self.config_dir, self.data_dir, self.log_dir, self.runtime_dir)):
            _make_private_folder(folder)
        for path in self._existing_files():
            _make_private_file(path, create=False)

    def _existing_files(self) -> Iterator[Path]:
        yield from (self.config_file, self.database, self.discovery_file, self.lock_file)
        yield from (self.database.with_name(self.database.name + ending) for ending in ("-wal", "-shm", "-journal"))
        for sealed in (self.sealed_secrets, self.vault_copy):
            yield from (sealed, sealed.with_name(sealed.name + ".lock"))
        yield from sorted(self.log_dir.glob(self.log_file.name + "*"))


def private_folder(folder: Path) -> None:
    """Create the folder if it is missing, for this user alone. Raises UnsafeStorage as `prepare` does."""
    _make_private_folder(folder)


def private_file(path: Path) -> None:
    """Create the file empty if it is missing; make it readable and writable by this user alone.

    Raises UnsafeStorage if it is a link or no plain file, belongs to somebody else, or can't be made private.
    """
    _make_private_file(path, create=True)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file's content in one step: after a crash or a full disk the old or the new content is there, whole.

    The file is private from its first byte. Raises UnsafeStorage if `path` is a link, OSError if writing fails.
    """
    _refuse_link(path)
    new = path.with_name(f".{path.name}.{os.urandom(8).hex()}.new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, _PRIVATE_FILE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    _settle_folder(path.parent)


@contextlib.contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the file as a lock until the block ends; the system lets go of it even if we are killed.

    Raises AlreadyRunning if another process holds it.
    """
    private_file(path)
    with path.open("r+b") as file:
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyRunning(
                "MCP Auth Bridge is already running on this data.", "Use the one that runs, or stop it first."
            ) from error
        yield


def resource(*parts: str) -> Path:
    """Return a bundled file or folder, as in `resource("pages", "page.css")`. Raises FileNotFoundError."""
    if any(part in ("", ".", "..") or "/" in part or "\\" in part for part in parts):
        raise ValueError("resource names are plain names, one per folder level")
    here = Path(__file__).resolve().parent
    # The package's own folder comes first: beside an installed package lie other people's files.
    for root in (here / "resources", here.parent / "resources"):
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"no bundled resource {'/'.join(parts)!r}")


def _make_private_folder(folder: Path) -> None:
    _make_missing_folders(folder)
    _refuse_link(folder)
    if not _HAS_MODES:
        return
    try:
        handle = os.open(folder, os.O_RDONLY | _FOLDER_ONLY | _NO_FOLLOW)
    except OSError as error:
        raise _foreign(folder) if _is_foreign(folder) else _unusable(folder, error) from error
    try:
        _take_access_from_others(folder, handle, _PRIVATE_FOLDER)
    finally:
        os.close(handle)


def _make_missing_folders(folder: Path) -> None:
    missing = []
    for level in (folder, *folder.parents):
        if level.exists() or level.is_symlink():
            break
        missing.append(level)
    for level in reversed(missing):
        # One by one: with parents=True only the last folder would get the mode.
        try:
            level.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
        except OSError as error:
            raise _unusable(level, error) from error


def _make_private_file(path: Path, *, create: bool) -> None:
    if not create and not os.path.lexists(path):
        return
    _refuse_link(path)
    flags = os.O_RDONLY | _NO_FOLLOW | _NO_WAIT | _BINARY | (os.O_CREAT if create else 0)
    try:
        handle = os.open(path, flags, _PRIVATE_FILE)
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not create:
            return  # gone since we looked: sqlite removes its side files when the last process closes
        raise _foreign(path) if _is_foreign(path) else _unusable(path, error) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise UnsafeStorage(Sentence("{path} is not a plain file.", path=path), "Move it away and start again.")
        if _HAS_MODES:
            _take_access_from_others(path, handle, _PRIVATE_FILE)
    finally:
        os.close(handle)


def _take_access_from_others(path: Path, handle: int, mode: int) -> None:
    """Work on the open handle, so that nobody can swap the file between looking and changing."""
    before = os.fstat(handle)
    if before.st_uid != os.geteuid():
        raise _foreign(path)
    if stat.S_IMODE(before.st_mode) == mode:
        return
    with contextlib.suppress(OSError):
        os.fchmod(handle, mode)
    if os.fstat(handle).st_mode & _OPEN_TO_OTHERS:
        raise UnsafeStorage(
            Sentence("{path} stays open to other users of this computer.", path=path),
            Sentence(
                "This disk can't keep files private. Choose a folder on another disk by setting "
                "{home_variable}, then start again.",
                home_variable=HOME_VARIABLE,
            ),
        )


def _refuse_link(path: Path) -> None:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise _unusable(path, error) from error
    is_junction = getattr(found, "st_reparse_tag", 0) == _WINDOWS_JUNCTION
    if stat.S_ISLNK(found.st_mode) or is_junction:
        raise UnsafeStorage(
            Sentence("{path} is a link to another place.", path=path),
            Sentence(
                "Put the real file or folder there, or set {home_variable} to the folder you want to "
                "use, then start again.",
                home_variable=HOME_VARIABLE,
            ),
        )


def _settle_folder(folder: Path) -> None:
    """Make a rename last through a power cut; only POSIX can open a folder for that."""
    if not _HAS_MODES:
        return
    handle = os.open(folder, os.O_RDONLY | _FOLDER_ONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_foreign(path: Path) -> bool:
    try:
        return _HAS_MODES and path.lstat().st_uid != os.geteuid()
    except OSError:
        return False


def _foreign(path: Path) -> UnsafeStorage:
    return UnsafeStorage(
        Sentence("{path} belongs to another user of this computer.", path=path),
        "Move it away, or give it back to your user, then start again. Never run this app with sudo.",
    )


def _unusable(path: Path, error: OSError) -> UnsafeStorage:
    return UnsafeStorage(
        Sentence("{path} can't be used: {reason}.", path=path, reason=error.strerror or type(error).__name__),
        "Check the disk and the permissions of that folder, then start again.",
    )
