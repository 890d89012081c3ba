"""The sqlite connection: opening, migrations, transactions, and whether another process wrote."""

import contextlib
import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from bridge_app.errors import StoreUnavailable
from bridge_app.paths import private_file
from bridge_app.sentences import Sentence

logger = logging.getLogger(__name__)

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE clients (
        client_id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        metadata TEXT NOT NULL,
        secret_hash BLOB,
        created_at REAL NOT NULL,
        refreshed_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE requests (
        id TEXT PRIMARY KEY,
        client_id TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
        redirect_uri TEXT NOT NULL,
        is_redirect_uri_explicit INTEGER NOT NULL,
        state TEXT,
        scopes TEXT NOT NULL,
        code_challenge TEXT NOT NULL,
        origin TEXT NOT NULL,
        browser_hash BLOB,
        approval_code TEXT UNIQUE,
        answer TEXT,
        answered_by TEXT,
        identity TEXT,
        created_at REAL NOT NULL,
        expires_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE codes (
        hash BLOB PRIMARY KEY,
        request_id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        redirect_uri TEXT NOT NULL,
        is_redirect_uri_explicit INTEGER NOT NULL,
        code_challenge TEXT NOT NULL,
        scopes TEXT NOT NULL,
        upstreams TEXT NOT NULL,
        identity TEXT NOT NULL,
        expires_at REAL NOT NULL,
        spent_at REAL,
        grant_id TEXT
    ) STRICT;
    CREATE INDEX codes_by_request ON codes (request_id);
    CREATE TABLE grants (
        id TEXT PRIMARY KEY,
        client_id TEXT NOT NULL REFERENCES clients,
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        person TEXT NOT NULL,
        email TEXT,
        scopes TEXT NOT NULL,
        upstreams TEXT NOT NULL,
        resource TEXT NOT NULL,
        redirect_host TEXT NOT NULL,
        client_version TEXT,
        created_at REAL NOT NULL,
        last_seen_at REAL,
        calls INTEGER NOT NULL DEFAULT 0,
        calls_day TEXT NOT NULL DEFAULT '',
        calls_today INTEGER NOT NULL DEFAULT 0,
        expires_at REAL NOT NULL,
        paused_at REAL,
        revoked_at REAL,
        revoked_because TEXT
    ) STRICT;
    CREATE INDEX grants_by_client ON grants (client_id);
    CREATE TABLE tokens (
        hash BLOB PRIMARY KEY,
        grant_id TEXT NOT NULL REFERENCES grants ON DELETE CASCADE,
        kind TEXT NOT NULL,
        scopes TEXT NOT NULL,
        issued_at REAL NOT NULL,
        expires_at REAL NOT NULL,
        successor BLOB,
        superseded_at REAL
    ) STRICT;
    CREATE INDEX tokens_by_grant ON tokens (grant_id);
    CREATE TABLE consents (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        client_id TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
        scopes TEXT NOT NULL,
        upstreams TEXT NOT NULL,
        redirect_uri TEXT NOT NULL,
        remembered_at REAL NOT NULL,
        PRIMARY KEY (issuer, subject, client_id)
    ) STRICT;
    CREATE TABLE mcp_sessions (
        id TEXT PRIMARY KEY,
        grant_id TEXT NOT NULL REFERENCES grants ON DELETE CASCADE,
        initialize_params TEXT NOT NULL,
        protocol_version TEXT,
        created_at REAL NOT NULL,
        last_seen_at REAL NOT NULL
    ) STRICT;
    CREATE INDEX mcp_sessions_by_grant ON mcp_sessions (grant_id);
    CREATE TABLE activity (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kind TEXT NOT NULL,
        grant_id TEXT,
        client_name TEXT,
        subject TEXT,
        detail TEXT NOT NULL,
        outcome TEXT NOT NULL,
        ms REAL
    ) STRICT;
    CREATE INDEX activity_by_grant ON activity (grant_id, id);
    CREATE TABLE secret_items (
        item TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        is_settled INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX secret_items_by_name ON secret_items (name);
    CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE logins (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        person TEXT NOT NULL,
        email TEXT,
        signed_in_at REAL NOT NULL,
        checked_at REAL NOT NULL,
        PRIMARY KEY (issuer, subject)
    ) STRICT;
    ALTER TABLE requests ADD COLUMN upstreams TEXT;
    """,
    """
    ALTER TABLE grants ADD COLUMN rights TEXT NOT NULL DEFAULT 'read write destroy';
    ALTER TABLE consents ADD COLUMN rights TEXT NOT NULL DEFAULT 'read write destroy';
    ALTER TABLE requests ADD COLUMN rights TEXT;
    ALTER TABLE codes ADD COLUMN rights TEXT;
    CREATE TABLE tools (
        upstream TEXT NOT NULL,
        name TEXT NOT NULL,
        is_read_only INTEGER NOT NULL,
        is_destructive INTEGER NOT NULL,
        PRIMARY KEY (upstream, name, is_read_only, is_destructive)
    ) STRICT;
    """,
    """
    CREATE TABLE upstreams (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        settings TEXT NOT NULL,
        added_at REAL NOT NULL,
        disabled_at REAL,
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE TABLE upstream_tools (
        upstream TEXT NOT NULL,
        name TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        definition TEXT NOT NULL,
        approved_at REAL NOT NULL,
        PRIMARY KEY (upstream, name)
    ) STRICT;
    CREATE TABLE rules (
        grant_id TEXT NOT NULL,
        upstream TEXT NOT NULL,
        tool TEXT NOT NULL,
        verdict TEXT NOT NULL,
        PRIMARY KEY (grant_id, upstream, tool)
    ) STRICT;
    """,
    """
    ALTER TABLE logins ADD COLUMN scopes TEXT;
    CREATE TABLE rights_questions (
        id TEXT PRIMARY KEY,
        grant_id TEXT NOT NULL REFERENCES grants ON DELETE CASCADE,
        tool TEXT NOT NULL,
        missing TEXT NOT NULL,
        code TEXT NOT NULL UNIQUE,
        asked_at REAL NOT NULL,
        expires_at REAL NOT NULL,
        answer TEXT,
        answered_by TEXT,
        answered_at REAL
    ) STRICT;
    CREATE INDEX rights_questions_by_grant ON rights_questions (grant_id, missing);
    """,
    """
    ALTER TABLE upstream_tools ADD COLUMN waiting TEXT;
    """,
    # The activity log anew: with the server of each line, and with numbers that are never used twice, even once it is cleared.
    """
    ALTER TABLE activity RENAME TO activity_before;
    CREATE TABLE activity (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at REAL NOT NULL,
        kind TEXT NOT NULL,
        grant_id TEXT,
        client_name TEXT,
        subject TEXT,
        detail TEXT NOT NULL,
        outcome TEXT NOT NULL,
        ms REAL,
        upstream TEXT
    ) STRICT;
    INSERT INTO activity (id, at, kind, grant_id, client_name, subject, detail, outcome, ms)
        SELECT id, at, kind, grant_id, client_name, subject, detail, outcome, ms FROM activity_before;
    DROP TABLE activity_before;
    CREATE INDEX activity_by_grant ON activity (grant_id, id);
    CREATE INDEX activity_by_client ON activity (client_name, id);
    CREATE INDEX activity_by_upstream ON activity (upstream, id);
    CREATE INDEX activity_by_kind ON activity (kind, id);
    CREATE INDEX activity_by_outcome ON activity (outcome, id);
    CREATE INDEX activity_by_time ON activity (at);
    CREATE TABLE call_arguments (
        activity_id INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE,
        arguments TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE clients ADD COLUMN program TEXT;
    CREATE TABLE grant_programs (
        id INTEGER PRIMARY KEY,
        grant_id TEXT NOT NULL REFERENCES grants ON DELETE CASCADE,
        program TEXT NOT NULL,
        is_known INTEGER NOT NULL,
        first_seen_at REAL NOT NULL,
        UNIQUE (grant_id, program)
    ) STRICT;
    """,
)

PATIENCE = 5.0
"""Seconds that sqlite waits for another process of ours, which writes."""


class Database:
    """One connection to the bridge's database, used on the thread that opened it.

    A damaged file is set aside under another name, never deleted, and `set_aside` tells where it went; unless
    `may_set_aside` is False.

    Raises StoreUnavailable when the file can't be opened, read or written.
    """

    def __init__(self, path: Path, *, may_set_aside: bool = True) -> None:
        self.path = path
        self.set_aside: Path | None = None
        private_file(path)
        try:
            self._connection = self._open()
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise _unavailable(error, path) from error
            if not may_set_aside:
                # Another process of ours has it open: moving it away would leave the two with a file each.
                raise StoreUnavailable(
                    "The database is damaged.", "Stop MCP Auth Bridge and start it again; it then begins a new one."
                ) from error
            try:
                self._connection = self._open_in_place_of_damage()
            except sqlite3.Error as again:
                raise _unavailable(again, path) from again
        self._data_version = self._read_data_version()

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, isolation_level=None, timeout=PATIENCE)
        try:
            connection.row_factory = sqlite3.Row
            _turn_to_wal(connection)
            # A 200 to a revocation is a promise that must survive power loss.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise sqlite3.DatabaseError("database disk image is malformed")
            self._migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StoreUnavailable(
                "The database was written by a newer version of MCP Auth Bridge.",
                Sentence("Install that version again, or move {name} away to start afresh.", name=self.path.name),
            )
        if version == len(MIGRATIONS):
            return
        connection.execute("BEGIN IMMEDIATE")
        # Asked again under the lock: another process may have done the same work meanwhile.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for number in range(version, len(MIGRATIONS)):
            # One by one, for executescript() would commit first. No migration has a semicolon inside a statement.
            for statement in MIGRATIONS[number].split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")

    def _open_in_place_of_damage(self) -> sqlite3.Connection:
        # An empty database of its own is a lock that works on every system and dies with its holder.
        lock_path = self.path.with_name(f"{self.path.name}.repair")
        private_file(lock_path)
        with contextlib.closing(sqlite3.connect(lock_path, isolation_level=None, timeout=10.0)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            try:
                # Another process may have begun the new file since we looked: that one must stay.
                return self._open()
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
            self.set_aside = self._set_aside()
            private_file(self.path)
            return self._open()

    def _set_aside(self) -> Path:
        stamp = time.strftime("%Y%m%d-%H%M%S")
        target = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        number = 1
        while target.exists():
            number += 1
            target = self.path.with_name(f"{self.path.name}.damaged-{stamp}-{number}")
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.replace(f"{self.path}{suffix}", f"{target}{suffix}")
        logger.error("the database was damaged and has been set aside as %s", target.name)
        return target

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run the block as one write transaction: all of it is durable at the end, or none of it.

        Raises StoreUnavailable if the database can't be written.
        """
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            try:
                connection.execute("COMMIT")
            except sqlite3.Error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise _unavailable(error, self.path) from error

    def read(self, sql: str, parameters: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """Return all rows of one query. Raises StoreUnavailable."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise _unavailable(error, self.path) from error

    def read_one(self, sql: str, parameters: tuple[object, ...] = ()) -> sqlite3.Row | None:
        """Return the first row of one query, or None. Raises StoreUnavailable."""
        try:
            row: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise _unavailable(error, self.path) from error
        return row

    def has_changed_elsewhere(self) -> bool:
        """Tell whether another connection committed since the last time this was asked."""
        version = self._read_data_version()
        is_new = version != self._data_version
        self._data_version = version
        return is_new

    def state(self) -> tuple[int, int]:
        """Return what is another one after every write, by whomever; what was read before such a write may be old."""
        try:
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        except sqlite3.Error as error:
            raise _unavailable(error, self.path) from error
        return version, self._connection.total_changes

    def _read_data_version(self) -> int:
        row = self.read_one("PRAGMA data_version")
        return int(row[0]) if row else 0

    def close(self) -> None:
        """Close the connection; using it afterwards is an error."""
        self._connection.close()


def _turn_to_wal(connection: sqlite3.Connection) -> None:
    """Let readers read while one writes. Of several that begin with a new file, sqlite keeps none waiting for this."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(0.01)


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    words = str(error)
    return any(sign in words for sign in ("malformed", "not a database", "corrupt"))


def _unavailable(error: sqlite3.Error, path: Path) -> StoreUnavailable:
    words = str(error)
    if "readonly" in words or "read-only" in words:
        hint = Sentence("Make {name} and its folder writable again.", name=path.name)
    elif "full" in words:
        hint = Sentence("The disk is full. Free some space; nothing that was promised is lost.")
    elif "locked" in words or "busy" in words:
        hint = Sentence("Another program holds the database. Try again in a moment.")
    else:
        hint = Sentence("sqlite says: {words}.", words=words)
    return StoreUnavailable("The database can't be used right now.", hint)
