"""Settings files of other apps: what is odd is refused and untouched, what is written is there whole."""

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bridge_app.client_setup import files
from bridge_app.client_setup.files import LARGEST_FILE, encode, lock, missing_folders, read, remove, write
from bridge_app.errors import ChangedMeanwhile, UnwritableConfig
from bridge_app.paths import hold_lock

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="modes, pipes and signals of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "app" / "mcp.json"
    file.parent.mkdir()
    file.write_bytes(b'{"a": 1}\r\n')
    return file


def refused(path: Path) -> UnwritableConfig:
    with pytest.raises(UnwritableConfig) as error:
        read(path)
    assert str(path) in error.value.title
    assert "left untouched" in error.value.hint
    return error.value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xef\xbb\xbf{}\r\n",
        b"{}",
        '{"ü": 1}'.encode(),
        "\ufeff{}\n".encode("utf-16-le"),
        "\ufeff{}".encode("utf-16-be"),
    ],
)
def test_a_text_keeps_its_encoding(path: Path, data: bytes) -> None:
    path.write_bytes(data)

    file = read(path)
    write(file, encode(file.text + "// é", file))

    assert read(path).text == file.text + "// é"
    assert encode(file.text, file) == data


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"\xff{}", "is not UTF-8 text"), (b"{}\x00", "is no text file"), ("{}".encode("utf-16-le"), "is no text file"),
     (b"\xff\xfe\x00", "is not UTF-8 text"), ("\ufeff{}".encode("utf-32-le"), "is no text file")],
)  # fmt: skip
def test_what_is_no_text_is_refused(path: Path, data: bytes, words: str) -> None:
    path.write_bytes(data)

    assert words in refused(path).title
    assert path.read_bytes() == data


def test_a_file_without_end_is_refused(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)

    assert "is larger than 16 MB" in refused(path).title


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path) -> None:
    assert "is a folder" in refused(path.parent).title


@posix
def test_a_pipe_is_refused_and_not_waited_for(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)

    assert "is no ordinary file" in refused(path).title


@posix
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(path: Path, target: str) -> None:
    path.unlink()
    path.symlink_to(target)

    assert "is no ordinary file" in refused(path).title


@posix
def test_links_that_lead_nowhere_are_refused(path: Path) -> None:
    path.unlink()
    path.symlink_to("other.json")
    assert "is a link to a file that is not there" in refused(path).title

    (path.parent / "other.json").symlink_to(path)
    assert "can't be read: Too many levels of symbolic links" in refused(path).title
    loop = path.parent / "loop"
    loop.symlink_to(loop)
    assert "can't be read" in refused(loop / "deep" / "mcp.json").title


def test_a_file_where_a_folder_should_be_is_refused(path: Path) -> None:
    assert "can't be read" in refused(path / "mcp.json").title


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_is_kept_from_us_is_refused(path: Path) -> None:
    path.chmod(0)

    assert "can't be read: Permission denied" in refused(path).title


@posix
def test_a_link_stays_a_link_and_its_file_keeps_its_mode(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "mcp.json"
    real.parent.mkdir()
    path.rename(real)
    real.chmod(0o640)
    path.symlink_to(real)

    write(read(path), b"{}")

    assert path.is_symlink()
    assert real.read_bytes() == b"{}"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert list(path.parent.iterdir()) == [path]
    assert list(real.parent.iterdir()) == [real]


@posix
def test_a_new_file_is_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "mcp.json"

    write(read(path), b"{}")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="Python knows extended attributes on Linux only")
def test_a_file_keeps_its_attributes(path: Path) -> None:
    try:
        os.setxattr(path, "user.note", b"mine")
    except OSError:
        pytest.skip("this disk keeps no attributes")

    write(read(path), b"{}")

    assert os.getxattr(path, "user.note") == b"mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_file_keeps_its_owner(path: Path) -> None:
    os.chown(path, 4711, 4712)

    write(read(path), b"{}")

    assert (path.stat().st_uid, path.stat().st_gid) == (4711, 4712)


@posix
@pytest.mark.parametrize("is_folder", [False, True])
def test_what_is_read_only_is_refused_and_untouched(path: Path, is_folder: bool) -> None:
    before = read(path)
    place = path.parent if is_folder else path
    place.chmod(0o555 if is_folder else 0o444)

    try:
        with pytest.raises(UnwritableConfig, match="is read-only") as error:
            write(before, b"{}")
        assert str(path) in error.value.title
        assert list(path.parent.iterdir()) == [path]
        assert read(path) == before
    finally:
        place.chmod(0o755)


def test_a_full_disk_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read(path)

    def fail(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UnwritableConfig, match="No space left on device"):
        write(before, b"{}")

    assert read(path) == before
    assert list(path.parent.iterdir()) == [path]


def test_what_changed_since_it_was_read_is_left_alone(path: Path) -> None:
    before = read(path)
    path.write_bytes(b'{"a": 2}')

    for act in (lambda: write(before, b"{}"), lambda: remove(before)):
        with pytest.raises(ChangedMeanwhile, match="was changed by another program"):
            act()

    assert path.read_bytes() == b'{"a": 2}'
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_appeared_or_went_since_is_left_alone(path: Path) -> None:
    before = read(path)
    path.unlink()
    with pytest.raises(ChangedMeanwhile):
        write(before, b"{}")
    assert not path.exists()

    missing = read(path)
    path.write_bytes(b"mine")
    with pytest.raises(ChangedMeanwhile):
        write(missing, b"{}")
    assert path.read_bytes() == b"mine"


@posix
def test_a_link_that_points_elsewhere_meanwhile_is_left_alone(path: Path) -> None:
    one, other = path.with_name("one"), path.with_name("other")
    one.write_bytes(b"same")
    other.write_bytes(b"same")
    link = path.with_name("link")
    link.symlink_to(one)
    before = read(link)
    link.unlink()
    link.symlink_to(other)

    with pytest.raises(ChangedMeanwhile):
        write(before, b"{}")


def test_a_change_in_the_last_moment_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read(path)
    settle = os.fsync

    def change(handle: int) -> None:
        path.write_bytes(b"theirs")
        settle(handle)

    monkeypatch.setattr(os, "fsync", change)
    with pytest.raises(ChangedMeanwhile):
        write(before, b"{}")

    assert path.read_bytes() == b"theirs"


def test_folders_are_made_only_if_that_is_wanted_and_go_again_while_empty(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "mcp.json"
    made = missing_folders(path)
    assert made == (tmp_path / "a", tmp_path / "a" / "b")

    with pytest.raises(UnwritableConfig, match="is not there"):
        write(read(path), b"{}", make_folders=False)
    assert not (tmp_path / "a").exists()

    write(read(path), b"{}")
    (tmp_path / "a" / "theirs").touch()
    remove(read(path), made=[str(folder) for folder in made])
    assert [each.name for each in (tmp_path / "a").iterdir()] == ["theirs"]

    remove(read(path), made=made)  # nothing is there any more
    assert (tmp_path / "a" / "theirs").exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from bridge_app.client_setup import files

name, path = sys.argv[1], Path(sys.argv[2])
real = getattr(os, name)
def die(*arguments, **named):
    if sys.argv[3] == "after":
        real(*arguments, **named)
    os.kill(os.getpid(), signal.SIGKILL)
file = files.read(path)
setattr(os, name, die)
files.write(file, b"new" * 100_000)
"""


@posix
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("name", ["open", "fdopen", "chmod", "fsync", "replace"])
def test_killed_at_any_moment_the_old_or_the_new_is_there_whole(path: Path, name: str, moment: str) -> None:
    path.chmod(0o640)
    command = [sys.executable, "-c", KILLED, name, str(path), moment]
    killed = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60, check=False)

    assert killed.returncode == -signal.SIGKILL
    is_done = name == "replace" and moment == "after"
    assert path.read_bytes() == (b"new" * 100_000 if is_done else b'{"a": 1}\r\n')
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_a_crash_left_behind_is_cleared_away_once_it_is_old(path: Path) -> None:
    old, fresh, theirs = (path.with_name(name) for name in
                          (".mcp.json.1.mcp-auth-bridge.new", ".mcp.json.2.mcp-auth-bridge.new", ".mcp.json.new"))  # fmt: skip
    for each in (old, fresh, theirs):
        each.touch()
    os.utime(old, (time.time() - 3600,) * 2)

    write(read(path), b"{}")

    assert set(path.parent.iterdir()) == {path, fresh, theirs}


def test_writers_wait_for_each_other(tmp_path: Path) -> None:
    place = tmp_path / "lock"
    holds, may_end = threading.Event(), threading.Event()
    order: list[str] = []

    def hold() -> None:
        with hold_lock(place):
            holds.set()
            may_end.wait(10)
            order.append("first")

    other = threading.Thread(target=hold)
    other.start()
    assert holds.wait(10)
    may_end.set()
    with lock(place):
        order.append("second")
    other.join(10)

    assert order == ["first", "second"]


def test_a_writer_that_never_ends_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.0)

    with (
        hold_lock(tmp_path / "lock"),
        pytest.raises(UnwritableConfig, match="is changing settings of apps right now"),
        lock(tmp_path / "lock"),
    ):
        pass


def test_a_file_read_shows_nothing_of_its_words(path: Path) -> None:
    path.write_bytes(b'{"token": "not-real"}')

    assert "not-real" not in repr(read(path))
