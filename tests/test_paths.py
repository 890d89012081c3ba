"""Our files: where they are, and that nobody else can read them."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bridge_app.paths
from bridge_app.errors import UnsafeStorage
from bridge_app.paths import HOME_VARIABLE, Paths, private_file, resource, write_atomically

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes exist on POSIX only")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def paths_below(root: Path) -> Paths:
    return Paths(root / "config", root / "data", root / "logs", root / "run")


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_one_variable_puts_everything_below_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))

    paths = Paths.standard()

    folders = {paths.config_dir, paths.data_dir, paths.log_dir, paths.runtime_dir}
    assert len(folders) == 4
    assert {folder.parent for folder in folders} == {tmp_path / "home"}


def test_a_relative_home_becomes_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(HOME_VARIABLE, "here")

    assert Paths.standard().config_dir == tmp_path / "here" / "config"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux's")
def test_the_standard_folders_follow_xdg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))

    paths = Paths.standard()

    assert paths.config_file == tmp_path / "CONFIG_HOME" / "mcp-auth-bridge" / "config.toml"
    assert paths.database == tmp_path / "DATA_HOME" / "mcp-auth-bridge" / "bridge.sqlite3"
    assert paths.log_dir.is_relative_to(tmp_path / "STATE_HOME" / "mcp-auth-bridge")
    assert paths.runtime_dir == tmp_path / "RUNTIME_DIR" / "mcp-auth-bridge"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_RUNTIME_DIR is Linux's")
def test_without_a_runtime_folder_nothing_goes_to_the_shared_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert Paths.standard().runtime_dir == tmp_path / "mcp-auth-bridge" / "run"


@posix_only
@pytest.mark.usefixtures("open_umask")
def test_new_folders_are_private_even_if_the_umask_hides_nothing(tmp_path: Path) -> None:
    paths = paths_below(tmp_path / "not" / "there" / "yet")

    paths.prepare()

    made = (tmp_path / "not", tmp_path / "not" / "there", paths.config_dir, paths.data_dir, paths.log_dir)
    assert {mode_of(folder) for folder in made} == {0o700}


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.prepare()
    paths.database.write_bytes(b"content")

    paths.prepare()

    assert paths.database.read_bytes() == b"content"


@posix_only
def test_access_of_other_users_is_taken_away(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.prepare()
    paths.data_dir.chmod(0o755)
    files = (
        paths.config_file,
        paths.database,
        paths.data_dir / "bridge.sqlite3-wal",
        paths.sealed_secrets,
        paths.log_file,
        paths.log_dir / "bridge.log.1",
    )
    for file in files:
        file.write_text("content")
        file.chmod(0o666)

    paths.prepare()

    assert mode_of(paths.data_dir) == 0o700
    assert {mode_of(file) for file in files} == {0o600}
    assert {file.read_text() for file in files} == {"content"}


@posix_only
@pytest.mark.parametrize("name", ["config_dir", "data_dir", "log_dir", "runtime_dir"])
def test_a_linked_folder_is_refused(tmp_path: Path, name: str) -> None:
    paths = paths_below(tmp_path / "ours")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    (tmp_path / "ours").mkdir()
    getattr(paths, name).symlink_to(elsewhere, target_is_directory=True)

    with pytest.raises(UnsafeStorage, match="is a link"):
        paths.prepare()

    assert mode_of(elsewhere) == 0o755


@posix_only
@pytest.mark.parametrize(
    "name", ["config_file", "database", "sealed_secrets", "discovery_file", "log_file", "lock_file"]
)
def test_a_linked_file_is_refused_and_its_target_left_alone(tmp_path: Path, name: str) -> None:
    paths = paths_below(tmp_path / "ours")
    paths.prepare()
    target = tmp_path / "target"
    target.write_text("theirs")
    target.chmod(0o644)
    getattr(paths, name).symlink_to(target)

    with pytest.raises(UnsafeStorage, match="is a link"):
        paths.prepare()

    assert (target.read_text(), mode_of(target)) == ("theirs", 0o644)


@posix_only
def test_a_link_to_nowhere_is_refused(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.data_dir.symlink_to(tmp_path / "nowhere")

    with pytest.raises(UnsafeStorage, match="is a link"):
        paths.prepare()

    assert not (tmp_path / "nowhere").exists()


@posix_only
def test_a_folder_of_another_user_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.prepare()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)

    with pytest.raises(UnsafeStorage, match="another user"):
        paths.prepare()


@posix_only
def test_a_disk_that_keeps_no_modes_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.config_dir.mkdir()
    paths.config_dir.chmod(0o755)
    monkeypatch.setattr(os, "fchmod", lambda handle, mode: None)

    with pytest.raises(UnsafeStorage, match="stays open to other users"):
        paths.prepare()


def test_a_file_in_place_of_a_folder_is_refused(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    paths.data_dir.write_text("")

    with pytest.raises(UnsafeStorage, match="can't be used"):
        paths.prepare()


@posix_only
@pytest.mark.usefixtures("open_umask")
def test_a_private_file_is_created_private_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "file"

    private_file(path)
    path.write_text("content")
    path.chmod(0o644)
    private_file(path)

    assert (path.read_text(), mode_of(path)) == ("content", 0o600)


@posix_only
def test_a_private_file_is_never_a_link_a_pipe_or_a_folder(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "new")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()

    for name in ("link", "pipe", "folder"):
        with pytest.raises(UnsafeStorage):
            private_file(tmp_path / name)

    assert not (tmp_path / "new").exists()


def test_a_private_file_without_its_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnsafeStorage, match="can't be used"):
        private_file(tmp_path / "missing" / "file")


@posix_only
@pytest.mark.usefixtures("open_umask")
def test_an_atomic_write_is_private_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o666)

    write_atomically(path, b"new")

    assert (path.read_bytes(), mode_of(path)) == (b"new", 0o600)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_atomic_write_leaves_the_old_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@posix_only
def test_an_atomic_write_refuses_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"theirs")
    link = tmp_path / "link"
    link.symlink_to(target)

    with pytest.raises(UnsafeStorage):
        write_atomically(link, b"ours")

    assert target.read_bytes() == b"theirs"


@posix_only
def test_a_killed_writer_leaves_the_old_or_the_new_content(tmp_path: Path) -> None:
    path = tmp_path / "file"
    old, new = b"o" * 100_000, b"n" * 100_000
    path.write_bytes(old)
    script = (
        "import os, signal, sys; from pathlib import Path; import bridge_app.paths as paths\n"
        "real = os.fsync\n"
        "def die(handle): os.kill(os.getpid(), signal.SIGKILL)\n"
        "os.fsync = die\n"
        "paths.write_atomically(Path(sys.argv[1]), b'n' * 100_000)\n"
    )

    repository = Path(bridge_app.paths.__file__).resolve().parents[1]
    process = subprocess.run([sys.executable, "-c", script, str(path)], cwd=repository, timeout=30, check=False)

    assert process.returncode < 0
    assert path.read_bytes() in (old, new)


def test_resources_are_found_in_a_checkout() -> None:
    assert resource("pages").is_dir()


def test_a_packaged_resource_wins_over_a_neighbour(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "bridge_app"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (package / "resources" / "a.txt").write_text("ours")
    (tmp_path / "resources" / "a.txt").write_text("theirs")
    (package / "paths.py").write_text("")
    monkeypatch.setattr(bridge_app.paths, "__file__", str(package / "paths.py"))

    assert resource("a.txt").read_text() == "ours"


@pytest.mark.parametrize("parts", [("..", "pyproject.toml"), ("pages/../..",), ("",), ("a\\b",)])
def test_a_resource_name_can_not_leave_its_folder(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="plain names"):
        resource(*parts)


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"pages/nothing\.html"):
        resource("pages", "nothing.html")
