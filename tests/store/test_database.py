"""The database file: made private, brought up to date, never trusted blindly, never thrown away."""

import contextlib
import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge_app.errors import BridgeError, StoreUnavailable, UnsafeStorage
from bridge_app.store import database as module
from bridge_app.store.database import MIGRATIONS, Database

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bridge.sqlite3"


def put(database: Database, key: str, value: str = "v") -> None:
    with database.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))


def keys(database: Database) -> list[str]:
    return [str(row["key"]) for row in database.read("SELECT key FROM settings ORDER BY key")]


def version_of(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def written(path: Path, rows: int = 400) -> None:
    """Make a closed database of many pages."""
    database = Database(path)
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO settings (key, value) VALUES (?, ?)", [(f"key {row:04}", "x" * 500) for row in range(rows)]
        )
    database.close()


# opening


def test_a_new_file_is_made_and_brought_up_to_date(path: Path) -> None:
    database = Database(path)

    assert database.set_aside is None
    assert version_of(path) == len(MIGRATIONS)
    assert keys(database) == []
    database.close()


def test_what_was_written_is_there_at_the_next_opening(path: Path) -> None:
    first = Database(path)
    put(first, "kept")
    first.close()

    second = Database(path)

    assert keys(second) == ["kept"]
    assert second.set_aside is None
    second.close()


def test_every_file_of_it_is_private_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        database = Database(path)
        put(database, "x")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        database.close()
    finally:
        os.umask(before)

    assert set(modes) == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert set(modes.values()) == {0o600}


def test_a_file_open_to_others_is_made_private(path: Path) -> None:
    written(path, 1)
    path.chmod(0o666)

    Database(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_in_its_place_is_refused(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"precious")
    path.symlink_to(target)

    with pytest.raises(UnsafeStorage):
        Database(path)

    assert target.read_bytes() == b"precious"


def test_a_commit_survives_power_loss_and_keys_are_enforced(path: Path) -> None:
    database = Database(path)

    assert [database.read(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "foreign_keys")] == [
        "wal",
        2,
        1,
    ]
    database.close()


# migrations


@pytest.mark.parametrize("version", range(len(MIGRATIONS)))
def test_every_older_version_is_brought_up_to_date(path: Path, version: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(module, "MIGRATIONS", MIGRATIONS[:version])
        old = Database(path)
        if version:
            put(old, "kept")
        old.close()
    assert version_of(path) == version

    database = Database(path)

    assert version_of(path) == len(MIGRATIONS)
    assert keys(database) == (["kept"] if version else [])
    database.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path, 3)
    with monkeypatch.context() as patch:
        patch.setattr(module, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE extra (a TEXT) STRICT; CREATE TABL oops;"))
        with pytest.raises(StoreUnavailable):
            Database(path)

    database = Database(path)

    assert version_of(path) == len(MIGRATIONS)
    assert database.read("SELECT 1 FROM sqlite_schema WHERE name = 'extra'") == []
    assert len(keys(database)) == 3
    assert database.set_aside is None
    database.close()


def test_no_migration_has_a_semicolon_inside_a_statement() -> None:
    for migration in MIGRATIONS:
        for statement in filter(str.strip, migration.split(";")):
            assert sqlite3.complete_statement(f"{statement};")


def test_many_that_open_a_new_file_at_once_all_succeed(path: Path) -> None:
    failures: list[BaseException] = []
    start = threading.Barrier(6)

    def open_it() -> None:
        try:
            start.wait(10)
            Database(path).close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert failures == []
    assert version_of(path) == len(MIGRATIONS)
    assert list(path.parent.glob("*.damaged*")) == []


def test_a_file_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    written(path, 1)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()

    with pytest.raises(StoreUnavailable, match="newer version"):
        Database(path)

    assert path.read_bytes() == before
    assert list(path.parent.glob("*.damaged*")) == []


# damage


def spoil_header(content: bytes) -> bytes:
    return b"not a database at all" + content[21:]


def spoil_middle(content: bytes) -> bytes:
    return content[:8192] + b"\xff" * 16384 + content[24576:]


def spoil_schema(content: bytes) -> bytes:
    return content[:100] + b"\xff" * 200 + content[300:]


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def cut_to_a_stump(content: bytes) -> bytes:
    return content[:50]


def replace_by_text(content: bytes) -> bytes:
    return b"<html>not found</html>\n" * 100


@pytest.mark.parametrize(
    "spoil", [spoil_header, spoil_middle, spoil_schema, cut, cut_to_a_stump, replace_by_text], ids=lambda f: f.__name__
)
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begun(path: Path, spoil: object) -> None:
    written(path)
    damaged = spoil(path.read_bytes())  # type: ignore[operator]
    path.write_bytes(damaged)

    database = Database(path)

    assert database.set_aside is not None
    assert database.set_aside.parent == path.parent
    assert database.set_aside.read_bytes() == damaged
    assert stat.S_IMODE(database.set_aside.stat().st_mode) == 0o600
    assert keys(database) == []
    put(database, "works")
    database.close()
    again = Database(path)
    assert again.set_aside is None
    assert keys(again) == ["works"]
    again.close()


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    for number in range(3):
        path.write_bytes(b"damaged number %d, and long enough to be looked at" % number * 10)
        database = Database(path)
        database.close()

    kept = sorted(file.read_bytes()[:17] for file in path.parent.glob("*.damaged*") if "wal" not in file.name)
    assert kept == [b"damaged number 0,", b"damaged number 1,", b"damaged number 2,"]


def test_many_that_meet_a_damaged_file_at_once_begin_one_new_file(path: Path) -> None:
    written(path)
    path.write_bytes(spoil_header(path.read_bytes()))
    failures: list[BaseException] = []
    start = threading.Barrier(6)

    def open_it(name: str) -> None:
        try:
            start.wait(10)
            database = Database(path)
            put(database, name)
            database.close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=open_it, args=(f"thread {number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert failures == []
    assert len(list(path.parent.glob("*.damaged-*"))) == 1
    database = Database(path)
    assert len(keys(database)) == 6
    database.close()


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.touch()

    database = Database(path)

    assert database.set_aside is None
    put(database, "works")
    database.close()


@pytest.mark.parametrize("content", [b"", b"x", b"\x00" * 4096, b"\xff" * 100_000])
def test_a_spoilt_log_beside_a_good_file_loses_only_what_was_in_it(path: Path, content: bytes) -> None:
    written(path, 3)
    path.with_name(f"{path.name}-wal").write_bytes(content)

    database = Database(path)

    assert len(keys(database)) == 3
    database.close()


def test_a_log_left_by_a_crash_is_taken_up(path: Path, tmp_path: Path) -> None:
    database = Database(path)
    put(database, "in the log")
    copy = tmp_path / "after the crash"
    copy.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, copy)
    database.close()

    survivor = Database(copy / path.name)

    assert keys(survivor) == ["in the log"]
    assert survivor.set_aside is None
    survivor.close()


# transactions


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    database = Database(path)

    def stop_half_way() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO settings (key, value) VALUES ('half', 'x')")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        stop_half_way()

    assert keys(database) == []
    put(database, "next")
    assert keys(database) == ["next"]
    database.close()


def test_a_broken_rule_of_the_schema_undoes_the_whole(path: Path) -> None:
    database = Database(path)

    def break_a_rule() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO settings (key, value) VALUES ('half', 'x')")
            connection.execute(
                "INSERT INTO tokens (hash, grant_id, kind, scopes, issued_at, expires_at)"
                " VALUES (x'00', 'nobody', 'access', '', 0, 0)"
            )

    with pytest.raises(StoreUnavailable):
        break_a_rule()

    assert keys(database) == []
    database.close()


def test_a_full_disk_is_told_apart_and_loses_nothing_that_was_promised(path: Path) -> None:
    database = Database(path)
    put(database, "promised")
    pages = database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreUnavailable) as caught:
        put(database, "too much", "x" * 100_000)

    assert "disk is full" in caught.value.hint
    assert keys(database) == ["promised"]
    database.read("PRAGMA max_page_count = 100000")
    put(database, "afterwards", "x" * 100_000)
    assert keys(database) == ["afterwards", "promised"]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
def test_a_write_that_the_system_refuses_half_way_is_undone(path: Path) -> None:
    database = Database(path)
    put(database, "promised")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.with_name(f"{path.name}-wal").stat().st_size

    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10_000, hard))
    try:
        with pytest.raises(StoreUnavailable):
            put(database, "too much", "x" * 200_000)
        readable = keys(database)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert readable == ["promised"]
    put(database, "afterwards")
    database.close()
    again = Database(path)
    assert again.set_aside is None
    assert keys(again) == ["afterwards", "promised"]
    again.close()


def test_a_database_that_another_program_holds_is_told_apart(path: Path) -> None:
    database = Database(path)
    database.read("PRAGMA busy_timeout = 1")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreUnavailable) as caught:
            put(database, "x")
        readable = keys(database)
        other.execute("ROLLBACK")

    assert "Another program" in caught.value.hint
    assert readable == []
    put(database, "x")
    database.close()


def test_a_closed_database_is_unavailable(path: Path) -> None:
    database = Database(path)
    database.close()

    with pytest.raises(StoreUnavailable):
        database.read("SELECT 1")
    with pytest.raises(StoreUnavailable):
        put(database, "x")


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """A folder of a user whom the system holds to the modes of files; the superuser plays one."""
    folder = Path(tempfile.mkdtemp())
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_a_folder_that_can_not_be_written_is_told_and_recovered_from(ordinary_folder: Path) -> None:
    path = ordinary_folder / "bridge.sqlite3"
    written(path, 3)

    ordinary_folder.chmod(0o500)
    with pytest.raises(BridgeError) as caught:
        Database(path)
    ordinary_folder.chmod(0o700)

    assert caught.value.hint
    database = Database(path)
    assert len(keys(database)) == 3
    assert database.set_aside is None
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_a_folder_in_which_nothing_can_be_made_is_told(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)

    with pytest.raises(BridgeError) as caught:
        Database(ordinary_folder / "bridge.sqlite3")

    assert caught.value.hint


def test_words_about_a_failure_hold_no_data(path: Path) -> None:
    database = Database(path)

    with pytest.raises(StoreUnavailable) as caught, database.transaction() as connection:
        connection.execute("INSERT INTO settings (key, value) VALUES (?, ?)", ("canary", None))

    assert "canary" not in str(caught.value)
    database.close()


# two processes


def test_a_foreign_write_is_noticed_once_and_an_own_one_never(path: Path) -> None:
    ours = Database(path)
    put(ours, "own")
    assert not ours.has_changed_elsewhere()

    words = "from pathlib import Path; import sys; from bridge_app.store.database import Database\n" \
            "d = Database(Path(sys.argv[1]))\n" \
            "with d.transaction() as c: c.execute(\"INSERT INTO settings VALUES ('foreign', 'x')\")\n" \
            "d.close()"  # fmt: skip
    subprocess.run([sys.executable, "-c", words, str(path)], cwd=ROOT, check=True, timeout=30)

    assert ours.has_changed_elsewhere()
    assert not ours.has_changed_elsewhere()
    assert keys(ours) == ["foreign", "own"]
    put(ours, "own again")
    assert not ours.has_changed_elsewhere()
    ours.close()


def test_a_foreign_look_is_no_change(path: Path) -> None:
    ours = Database(path)

    theirs = Database(path)
    keys(theirs)
    theirs.close()

    assert not ours.has_changed_elsewhere()
    ours.close()
