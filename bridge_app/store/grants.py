"""Grants, and the hashes of the codes and tokens that stand for them. Each verb that promises something is one transaction."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bridge_app.models import ALL_RIGHTS, Grant, GrantState, Identity, Right, VerifiedRequest
from bridge_app.sentences import to_keep
from bridge_app.store.database import Database
from bridge_app.store.rows import day, identity_text, read_identity, read_rights, words

ENDED_GRANTS_SHOWN_SECONDS = 7 * 86400.0


@dataclass(frozen=True, slots=True)
class CodeRecord:
    """An authorization code as stored (its hash is the key)."""

    request_id: str
    client_id: str
    redirect_uri: str
    is_redirect_uri_explicit: bool
    code_challenge: str
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    identity: Identity
    expires_at: float
    spent_at: float | None = None
    grant_id: str | None = None
    rights: tuple[Right, ...] | None = None
    """What the person chose in this login; None leaves it at what they chose before, or at everything."""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A personal key about to be issued: a client of its own, with one grant and one token that is never renewed."""

    client_id: str
    grant_id: str
    token_hash: bytes
    name: str
    identity: Identity
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    rights: tuple[Right, ...]
    resource: str
    expires_at: float


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """An access or refresh token as stored."""

    grant_id: str
    client_id: str
    kind: Literal["access", "refresh"]
    scopes: tuple[str, ...]
    issued_at: float
    expires_at: float


@dataclass(frozen=True, slots=True)
class NewTokens:
    """Hashes and ends of one access and one refresh token about to be issued."""

    access_hash: bytes
    access_expires_at: float
    refresh_hash: bytes
    refresh_expires_at: float


@dataclass(frozen=True, slots=True)
class VerifiedToken:
    """An access token joined to its grant."""

    who: VerifiedRequest
    resource: str
    is_revoked: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person allowed a client last time. A reason to show, never a reason to let in."""

    upstreams: tuple[str, ...]
    redirect_uri: str
    rights: tuple[Right, ...]
    are_only_these: bool = False
    """The person chose just these servers: whatever else there is, or comes later, is not for this client."""


RotationOutcome = Literal["rotated", "replayed", "unknown"]

VERIFIED_KEPT = 4096

ONLY_THESE = "only-these-servers"
"""In the settings table, before client, issuer and subject: the person chose the servers of this client one by one."""

Bound = Callable[[str, tuple[str, ...] | None], tuple[Right, ...]]
"""Says, by issuer and by the scopes granted with the login, which rights a grant may have at most."""


def unbounded(issuer: str, scopes: tuple[str, ...] | None) -> tuple[Right, ...]:
    """Bound nothing."""
    return ALL_RIGHTS


class Grants:
    """Grants, and the hashes of the codes and tokens that stand for them.

    What the person chose is stored; what is in force is that within `bound`, reckoned at each read, so that neither a login
    with less scope nor a change of the settings leaves a grant behind.
    """

    def __init__(self, database: Database, bound: Bound = unbounded) -> None:
        self._database = database
        self._bound = bound
        self._verified: dict[bytes, tuple[str, tuple[str, ...] | None, VerifiedToken]] = {}
        """Tokens as they were read in the database's present state."""
        self._verified_in: tuple[int, int] | None = None

    # codes

    def add_code(self, code_hash: bytes, code: CodeRecord) -> bool:
        """Store a fresh code beside the last one of the same request; False if a code of the request was spent.

        Two may be under way, for a page can be loaded twice; the first redemption makes the other one void.
        """
        with self._database.transaction() as connection:
            spent = connection.execute(
                "SELECT 1 FROM codes WHERE request_id = ? AND spent_at IS NOT NULL", (code.request_id,)
            ).fetchone()
            if spent:
                return False
            connection.execute(
                "DELETE FROM codes WHERE request_id = ?1 AND rowid <> (SELECT max(rowid) FROM codes WHERE request_id = ?1)",
                (code.request_id,),
            )
            connection.execute(
                "INSERT INTO codes (hash, request_id, client_id, redirect_uri, is_redirect_uri_explicit, code_challenge,"
                " scopes, upstreams, identity, expires_at, rights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    code_hash,
                    code.request_id,
                    code.client_id,
                    code.redirect_uri,
                    code.is_redirect_uri_explicit,
                    code.code_challenge,
                    " ".join(code.scopes),
                    " ".join(code.upstreams),
                    identity_text(code.identity),
                    code.expires_at,
                    None if code.rights is None else " ".join(code.rights),
                ),
            )
            self._note_choice(connection, code)
            connection.execute(
                "INSERT INTO consents (issuer, subject, client_id, scopes, upstreams, redirect_uri, remembered_at, rights)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, strftime('%s', 'now'), coalesce(?7, ?8))"
                " ON CONFLICT (issuer, subject, client_id) DO UPDATE SET scopes = excluded.scopes,"
                " upstreams = excluded.upstreams, redirect_uri = excluded.redirect_uri,"
                " remembered_at = excluded.remembered_at, rights = coalesce(?7, consents.rights)",
                (
                    code.identity.issuer,
                    code.identity.subject,
                    code.client_id,
                    " ".join(code.scopes),
                    " ".join(code.upstreams),
                    code.redirect_uri,
                    None if code.rights is None else " ".join(code.rights),
                    " ".join(ALL_RIGHTS),
                ),
            )
        return True

    def _note_choice(self, connection: sqlite3.Connection, code: CodeRecord) -> None:
        """Other servers than those chosen before are a new choice, made at the login."""
        identity = code.identity
        before = connection.execute(
            "SELECT upstreams FROM consents WHERE issuer = ? AND subject = ? AND client_id = ?",
            (identity.issuer, identity.subject, code.client_id),
        ).fetchone()
        if before is None or set(words(before["upstreams"])) != set(code.upstreams):
            _forget_choice(connection, code.client_id, identity.issuer, identity.subject)

    def get_code(self, code_hash: bytes) -> CodeRecord | None:
        """Return the code, spent or not, or None."""
        row = self._database.read_one("SELECT * FROM codes WHERE hash = ?", (code_hash,))
        if row is None:
            return None
        return CodeRecord(
            request_id=row["request_id"],
            client_id=row["client_id"],
            redirect_uri=row["redirect_uri"],
            is_redirect_uri_explicit=bool(row["is_redirect_uri_explicit"]),
            code_challenge=row["code_challenge"],
            scopes=words(row["scopes"]),
            upstreams=words(row["upstreams"]),
            identity=read_identity(row["identity"]),
            expires_at=row["expires_at"],
            spent_at=row["spent_at"],
            grant_id=row["grant_id"],
            rights=None if row["rights"] is None else read_rights(row["rights"]),
        )

    def redeem(
        self,
        code_hash: bytes,
        tokens: NewTokens,
        *,
        new_grant_id: str,
        resource: str,
        redirect_host: str,
        grant_expires_at: float,
        now: float,
    ) -> str | None:
        """Spend the code and store the tokens, on the living grant of the same terms or a new one.

        Returns the grant's id, or None if the code was spent before (the caller then revokes). One statement spends: of
        twenty redemptions at once exactly one gets tokens.
        """
        with self._database.transaction() as connection:
            spent = connection.execute(
                "UPDATE codes SET spent_at = ? WHERE hash = ? AND spent_at IS NULL", (now, code_hash)
            )
            if spent.rowcount != 1:
                return None
            code = connection.execute("SELECT * FROM codes WHERE hash = ?", (code_hash,)).fetchone()
            identity = read_identity(code["identity"])
            same = connection.execute(
                "SELECT id FROM grants WHERE client_id = ? AND issuer = ? AND subject = ? AND scopes = ? AND upstreams = ?"
                " AND resource = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY created_at LIMIT 1",
                (
                    code["client_id"],
                    identity.issuer,
                    identity.subject,
                    code["scopes"],
                    code["upstreams"],
                    resource,
                    now,
                ),
            ).fetchone()
            grant_id = str(same["id"]) if same else new_grant_id
            if same:
                connection.execute(
                    "UPDATE grants SET expires_at = ?, person = ?, email = ?, redirect_host = ?,"
                    " rights = coalesce(?, rights) WHERE id = ?",
                    (grant_expires_at, identity.name, identity.email, redirect_host, code["rights"], grant_id),
                )
            else:
                consent = connection.execute(
                    "SELECT rights FROM consents WHERE issuer = ? AND subject = ? AND client_id = ?",
                    (identity.issuer, identity.subject, code["client_id"]),
                ).fetchone()
                connection.execute(
                    "INSERT INTO grants (id, client_id, issuer, subject, person, email, scopes, upstreams, resource,"
                    " redirect_host, created_at, expires_at, rights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        grant_id,
                        code["client_id"],
                        identity.issuer,
                        identity.subject,
                        identity.name,
                        identity.email,
                        code["scopes"],
                        code["upstreams"],
                        resource,
                        redirect_host,
                        now,
                        grant_expires_at,
                        code["rights"] or (consent["rights"] if consent else " ".join(ALL_RIGHTS)),
                    ),
                )
            connection.execute("UPDATE codes SET grant_id = ? WHERE hash = ?", (grant_id, code_hash))
            connection.execute("DELETE FROM requests WHERE id = ?", (code["request_id"],))
            connection.execute("DELETE FROM codes WHERE request_id = ? AND spent_at IS NULL", (code["request_id"],))
            _add_tokens(connection, grant_id, code["scopes"], tokens, now)
        return grant_id

    # personal keys

    def add_key(self, key: KeyRecord, *, now: float) -> None:
        """Store a personal key: a client, its grant and its one access token."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO clients (client_id, kind, name, metadata, created_at, refreshed_at)"
                " VALUES (?1, 'key', ?2, '{}', ?3, ?3)",
                (key.client_id, key.name, now),
            )
            connection.execute(
                "INSERT INTO grants (id, client_id, issuer, subject, person, email, scopes, upstreams, resource,"
                " redirect_host, created_at, expires_at, rights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)",
                (
                    key.grant_id,
                    key.client_id,
                    key.identity.issuer,
                    key.identity.subject,
                    key.identity.name,
                    key.identity.email,
                    " ".join(key.scopes),
                    " ".join(key.upstreams),
                    key.resource,
                    now,
                    key.expires_at,
                    " ".join(key.rights),
                ),
            )
            connection.execute(
                "INSERT INTO tokens (hash, grant_id, kind, scopes, issued_at, expires_at) VALUES (?, ?, 'access', ?, ?, ?)",
                (key.token_hash, key.grant_id, " ".join(key.scopes), now, key.expires_at),
            )

    # tokens

    def get_refresh_token(self, token_hash: bytes) -> TokenRecord | None:
        """Return a refresh token, current or spent, of a living grant, or None."""
        return self._get_token(token_hash, "refresh")

    def get_access_token(self, token_hash: bytes) -> TokenRecord | None:
        """Return an access token of a living grant, expired or not, or None."""
        return self._get_token(token_hash, "access")

    def _get_token(self, token_hash: bytes, kind: Literal["access", "refresh"]) -> TokenRecord | None:
        row = self._database.read_one(
            "SELECT t.grant_id, g.client_id, t.scopes, t.issued_at, t.expires_at FROM tokens t"
            " JOIN grants g ON g.id = t.grant_id WHERE t.hash = ? AND t.kind = ? AND g.revoked_at IS NULL",
            (token_hash, kind),
        )
        if row is None:
            return None
        return TokenRecord(
            row["grant_id"], row["client_id"], kind, words(row["scopes"]), row["issued_at"], row["expires_at"]
        )

    def is_current(self, refresh_hash: bytes) -> bool:
        """Tell whether a refresh token was never used nor put out of use."""
        row = self._database.read_one(
            "SELECT 1 FROM tokens WHERE hash = ? AND kind = 'refresh' AND successor IS NULL AND superseded_at IS NULL",
            (refresh_hash,),
        )
        return row is not None

    def rotate(
        self, refresh_hash: bytes, scopes: tuple[str, ...], tokens: NewTokens, *, grant_expires_at: float, now: float
    ) -> RotationOutcome:
        """Replace a refresh token by its successor.

        A token whose successor was never used may be presented again (a reply was lost): the unused successor is put out
        of use and a new one takes its place, so there is at most one living branch. Anything older is "replayed".
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT t.*, g.revoked_at FROM tokens t JOIN grants g ON g.id = t.grant_id"
                " WHERE t.hash = ? AND t.kind = 'refresh'",
                (refresh_hash,),
            ).fetchone()
            if row is None or row["revoked_at"] is not None:
                return "unknown"
            if row["superseded_at"] is not None:
                return "replayed"
            if row["successor"] is not None:
                successor = connection.execute(
                    "SELECT successor FROM tokens WHERE hash = ?", (row["successor"],)
                ).fetchone()
                if successor is None or successor["successor"] is not None:
                    return "replayed"
                connection.execute("UPDATE tokens SET superseded_at = ? WHERE hash = ?", (now, row["successor"]))
            _add_tokens(connection, row["grant_id"], row["scopes"], tokens, now, access_scopes=" ".join(scopes))
            connection.execute("UPDATE tokens SET successor = ? WHERE hash = ?", (tokens.refresh_hash, refresh_hash))
            connection.execute("UPDATE grants SET expires_at = ? WHERE id = ?", (grant_expires_at, row["grant_id"]))
            connection.execute(
                "DELETE FROM tokens WHERE grant_id = ? AND expires_at < ?", (row["grant_id"], now - 86400)
            )
        return "rotated"

    def verify(self, access_hash: bytes) -> VerifiedToken | None:
        """Join an access token to its grant, living or revoked: one indexed read, and none if nothing was written since."""
        state = self._database.state()
        if state != self._verified_in:
            self._verified.clear()
            self._verified_in = state
        known = self._verified.get(access_hash)
        if known is None:
            row = self._read_token(access_hash)
            if row is None:
                return None
            if len(self._verified) >= VERIFIED_KEPT:
                self._verified.clear()
            known = self._verified[access_hash] = (row["issuer"], _provider_scopes(row), self._token_of(row))
        issuer, scopes, token = known
        if token.who.provider_rights != self._bound(issuer, scopes):
            # The settings say something else by now.
            del self._verified[access_hash]
            return self.verify(access_hash)
        return token

    def _read_token(self, access_hash: bytes) -> sqlite3.Row | None:
        return self._database.read_one(
            "SELECT t.grant_id, t.scopes, t.expires_at, g.client_id, c.name, g.issuer, g.subject, g.person, g.email,"
            " g.upstreams, g.resource, g.created_at, g.rights, l.scopes AS provider_scopes,"
            " g.paused_at IS NOT NULL OR EXISTS (SELECT 1 FROM settings WHERE key = 'paused') AS is_paused,"
            " g.revoked_at IS NOT NULL AS is_revoked"
            " FROM tokens t JOIN grants g ON g.id = t.grant_id JOIN clients c ON c.client_id = g.client_id"
            " LEFT JOIN logins l ON l.issuer = g.issuer AND l.subject = g.subject"
            " WHERE t.hash = ? AND t.kind = 'access'",
            (access_hash,),
        )

    def _token_of(self, row: sqlite3.Row) -> VerifiedToken:
        rights, bound = self._in_force(row)
        who = VerifiedRequest(
            grant_id=row["grant_id"],
            client_id=row["client_id"],
            client_name=row["name"],
            identity=Identity(row["issuer"], row["subject"], row["person"], row["email"]),
            scopes=words(row["scopes"]),
            upstreams=words(row["upstreams"]),
            expires_at=row["expires_at"],
            is_paused=bool(row["is_paused"]),
            created_at=row["created_at"],
            rights=rights,
            provider_rights=bound,
        )
        return VerifiedToken(who, row["resource"], bool(row["is_revoked"]))

    def _in_force(self, row: sqlite3.Row) -> tuple[tuple[Right, ...], tuple[Right, ...]]:
        """Return what a grant may do now, and the most it might."""
        bound = self._bound(row["issuer"], _provider_scopes(row))
        return tuple(right for right in read_rights(row["rights"]) if right in bound), bound

    # what a person does to grants

    def revoke(self, grant_id: str, because: str, *, now: float) -> bool:
        """End a grant in one transaction: mark it, drop its codes, refresh tokens and the remembered consent.

        Logins of the same client that were allowed but not finished go too: the way back leads through a new question.
        """
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE grants SET revoked_at = ?, revoked_because = ? WHERE id = ? AND revoked_at IS NULL",
                (now, because, grant_id),
            )
            if done.rowcount != 1:
                return False
            # Access tokens stay until they run out, so that a request with one can be told from one with nonsense, and
            # MCP sessions stay for the same client and person to come back to; no query lets a revoked grant use either.
            connection.execute("DELETE FROM tokens WHERE grant_id = ? AND kind = 'refresh'", (grant_id,))
            connection.execute(
                "DELETE FROM codes WHERE grant_id = ?1 OR (spent_at IS NULL AND client_id ="
                " (SELECT client_id FROM grants WHERE id = ?1))",
                (grant_id,),
            )
            connection.execute(
                "DELETE FROM requests WHERE answer = 'allow' AND client_id = (SELECT client_id FROM grants WHERE id = ?)",
                (grant_id,),
            )
            connection.execute(
                "DELETE FROM consents WHERE (issuer, subject, client_id) ="
                " (SELECT issuer, subject, client_id FROM grants WHERE id = ?)",
                (grant_id,),
            )
            _forget_choice(connection, *_whose(connection, grant_id))
        return True

    def pause(self, grant_id: str, *, now: float) -> bool:
        """Pause a living grant; False if there is none."""
        return self._set(
            "UPDATE grants SET paused_at = coalesce(paused_at, ?) WHERE id = ? AND revoked_at IS NULL", now, grant_id
        )

    def resume(self, grant_id: str) -> bool:
        """Resume a living grant; False if there is none."""
        return self._set("UPDATE grants SET paused_at = ? WHERE id = ? AND revoked_at IS NULL", None, grant_id)

    def set_rights(self, grant_id: str, rights: tuple[Right, ...], *, now: float) -> bool:
        """Change what a living grant may do, and what its client gets at its next login; False if there is none."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE grants SET rights = ? WHERE id = ? AND revoked_at IS NULL AND expires_at > ?",
                (" ".join(rights), grant_id, now),
            )
            if done.rowcount != 1:
                return False
            connection.execute(
                "UPDATE consents SET rights = ? WHERE (issuer, subject, client_id) ="
                " (SELECT issuer, subject, client_id FROM grants WHERE id = ?)",
                (" ".join(rights), grant_id),
            )
            # A code on its way was given before this was said.
            connection.execute(
                "UPDATE codes SET rights = NULL WHERE spent_at IS NULL"
                " AND client_id = (SELECT client_id FROM grants WHERE id = ?)",
                (grant_id,),
            )
        return True

    def set_servers(
        self, grant_id: str, upstreams: tuple[str, ...], *, are_only_these: bool, now: float
    ) -> tuple[str, ...] | None:
        """Change which servers a living grant may use, and its client from its next login on.

        Those that come later join by themselves unless `are_only_these`. Returns what it might use before; None if there
        is no living grant.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT client_id, issuer, subject, upstreams FROM grants"
                " WHERE id = ? AND revoked_at IS NULL AND expires_at > ?",
                (grant_id, now),
            ).fetchone()
            if row is None:
                return None
            names, client = " ".join(upstreams), (row["client_id"], row["issuer"], row["subject"])
            connection.execute("UPDATE grants SET upstreams = ? WHERE id = ?", (names, grant_id))
            connection.execute(
                "UPDATE consents SET upstreams = ? WHERE client_id = ? AND issuer = ? AND subject = ?", (names, *client)
            )
            # A code on its way was given before this was said.
            connection.execute(
                "UPDATE codes SET upstreams = ? WHERE spent_at IS NULL AND client_id = ?"
                " AND json_extract(identity, '$[0]') = ? AND json_extract(identity, '$[1]') = ?",
                (names, *client),
            )
            _forget_choice(connection, *client)
            if are_only_these:
                connection.execute("INSERT INTO settings (key, value) VALUES (?, '')", (_choice_key(*client),))
        return words(row["upstreams"])

    def forget(self, grant_id: str, *, now: float) -> bool:
        """Remove an ended grant from the list; False if it lives or does not exist."""
        with self._database.transaction() as connection:
            whose = _whose(connection, grant_id)
            done = connection.execute(
                "DELETE FROM grants WHERE (revoked_at IS NOT NULL OR expires_at <= ?) AND id = ?", (now, grant_id)
            )
            if done.rowcount == 1:
                connection.execute("DELETE FROM rules WHERE grant_id = ?", (grant_id,))
                self._forget_lonely_choice(connection, whose)
            # These clients stand for nothing but their grants.
            connection.execute(
                "DELETE FROM clients WHERE kind IN ('key', 'external') AND client_id NOT IN (SELECT client_id FROM grants)"
            )
        return done.rowcount == 1

    def _forget_lonely_choice(self, connection: sqlite3.Connection, whose: tuple[str, str, str]) -> None:
        """Forget a choice of servers that stands for no grant and no remembered consent any more."""
        for table in ("grants", "consents"):
            sql = f"SELECT 1 FROM {table} WHERE client_id = ? AND issuer = ? AND subject = ?"  # noqa: S608
            if connection.execute(sql, whose).fetchone() is not None:
                return
        _forget_choice(connection, *whose)

    # what happens to upstreams

    def extend(
        self,
        upstream: str,
        order: Sequence[str],
        disabled_at: Mapping[str, float],
        *,
        now: float,
        given_since: float = 0.0,
    ) -> None:
        """Let those living grants, and remembered consents, use a further upstream that may use all others.

        `order` names all upstreams in theirs, the further one too. One that was disabled when a grant was given was not
        asked about, so it does not count against it; `disabled_at` tells when. Only what was given since is looked at, and
        none for which the person chose its servers one by one.
        """

        def extended(names: tuple[str, ...], given_at: float) -> str | None:
            others = [each for each in order if each != upstream]
            has_all = all(each in names or given_at >= disabled_at.get(each, given_at + 1) for each in others)
            if not names or not has_all or upstream in names or given_at < given_since:
                return None
            # In the order a login has them in, so that the next one meets the same grant again.
            return " ".join(sorted({*names, upstream}, key=lambda each: order.index(each) if each in order else -1))

        with self._database.transaction() as connection:
            for row in connection.execute(
                "SELECT id, upstreams, created_at FROM grants g"  # noqa: S608
                f" WHERE revoked_at IS NULL AND expires_at > ? AND NOT {_is_chosen('g')}",
                (now,),
            ).fetchall():
                if (names := extended(words(row["upstreams"]), row["created_at"])) is not None:
                    connection.execute("UPDATE grants SET upstreams = ? WHERE id = ?", (names, row["id"]))
            for row in connection.execute(
                f"SELECT rowid, upstreams, remembered_at FROM consents c WHERE NOT {_is_chosen('c')}"  # noqa: S608
            ).fetchall():
                if (names := extended(words(row["upstreams"]), row["remembered_at"])) is not None:
                    connection.execute("UPDATE consents SET upstreams = ? WHERE rowid = ?", (names, row["rowid"]))

    def withdraw(self, upstream: str) -> None:
        """Take an upstream off every grant, remembered consent and login under way: its id may come to name another."""
        with self._database.transaction() as connection:
            for table in ("grants", "consents", "codes", "requests"):
                for row in connection.execute(
                    f"SELECT rowid, upstreams FROM {table} WHERE instr(upstreams, ?)",  # noqa: S608
                    (upstream,),
                ).fetchall():
                    names = [each for each in words(row["upstreams"]) if each != upstream]
                    connection.execute(
                        f"UPDATE {table} SET upstreams = ? WHERE rowid = ?",  # noqa: S608
                        (" ".join(names), row["rowid"]),
                    )
            # Let in without any server an app could do nothing, and would not be asked about again.
            connection.execute("DELETE FROM consents WHERE upstreams = ''")

    def _set(self, sql: str, *parameters: object) -> bool:
        with self._database.transaction() as connection:
            return connection.execute(sql, parameters).rowcount == 1

    def living(self, now: float) -> frozenset[str]:
        """Return the ids of grants that may be used now: not revoked, not run out, not paused."""
        rows = self._database.read(
            "SELECT id FROM grants WHERE revoked_at IS NULL AND paused_at IS NULL AND expires_at > ?", (now,)
        )
        return frozenset(str(row["id"]) for row in rows)

    def revoked_since(self, at: float) -> tuple[str, ...]:
        """Return the ids of grants that were revoked then or later."""
        return tuple(row["id"] for row in self._database.read("SELECT id FROM grants WHERE revoked_at >= ?", (at,)))

    def list(self, *, now: float, open_requests: Callable[[str], int] = lambda _: 0) -> tuple[Grant, ...]:
        """Return living grants, most recently seen first, then those that ended in the last days."""
        today = day(now)
        rows = self._database.read(
            f"SELECT g.*, {_is_chosen('g')} AS are_only_these, c.name AS client_name, c.kind AS client_kind,"  # noqa: S608
            " l.scopes AS provider_scopes FROM grants g JOIN clients c ON c.client_id = g.client_id"
            " LEFT JOIN logins l ON l.issuer = g.issuer AND l.subject = g.subject"
            # A revoked grant of this kind goes on refusing tokens, so it stays in sight until a person removes it.
            " WHERE coalesce(g.revoked_at, g.expires_at) > ?1 OR (c.kind = 'external' AND g.revoked_at IS NOT NULL)"
            " ORDER BY g.revoked_at IS NOT NULL OR g.expires_at <= ?2, coalesce(g.last_seen_at, g.created_at) DESC",
            (now - ENDED_GRANTS_SHOWN_SECONDS, now),
        )
        return tuple(self._grant(row, now, today, open_requests(row["id"])) for row in rows)

    def get(self, grant_id: str, *, now: float) -> Grant | None:
        """Return one grant, living or ended, or None."""
        row = self._database.read_one(
            f"SELECT g.*, {_is_chosen('g')} AS are_only_these, c.name AS client_name, c.kind AS client_kind,"  # noqa: S608
            " l.scopes AS provider_scopes FROM grants g JOIN clients c ON c.client_id = g.client_id"
            " LEFT JOIN logins l ON l.issuer = g.issuer AND l.subject = g.subject WHERE g.id = ?",
            (grant_id,),
        )
        return None if row is None else self._grant(row, now, day(now), 0)

    def _grant(self, row: sqlite3.Row, now: float, today: str, open_requests: int) -> Grant:
        rights, bound = self._in_force(row)
        return replace(
            _grant(row, now, today, open_requests),
            rights=rights,
            provider_rights=bound,
            provider_scopes=_provider_scopes(row),
        )

    def note_use(self, uses: Iterable[tuple[str, float, int]]) -> None:
        """Write, for each (grant id, last seen, further calls), what has happened since the last time."""
        with self._database.transaction() as connection:
            for grant_id, last_seen_at, calls in uses:
                connection.execute(
                    "UPDATE grants SET last_seen_at = max(coalesce(last_seen_at, 0), ?2), calls = calls + ?3,"
                    " calls_today = CASE WHEN calls_day = ?4 THEN calls_today + ?3 ELSE ?3 END, calls_day = ?4"
                    " WHERE id = ?1",
                    (grant_id, last_seen_at, calls, day(last_seen_at)),
                )

    def note_program(self, grant_id: str, client_version: str) -> None:
        """Remember what the program said of itself."""
        self._set("UPDATE grants SET client_version = ? WHERE id = ?", client_version, grant_id)

    def redeemed_client_name(self, request_id: str) -> str | None:
        """Return the name of the client whose login ended with tokens, or None if this one did not."""
        row = self._database.read_one(
            "SELECT c.name FROM codes d JOIN clients c ON c.client_id = d.client_id"
            " WHERE d.request_id = ? AND d.spent_at IS NOT NULL",
            (request_id,),
        )
        return None if row is None else str(row["name"])

    # remembered consent

    def remembered_consent(self, identity: Identity, client_id: str, scopes: tuple[str, ...]) -> Consent | None:
        """Return what this person last allowed this client with at least these scopes, or None."""
        row = self._database.read_one(
            f"SELECT scopes, upstreams, redirect_uri, rights, {_is_chosen('c')} AS are_only_these FROM consents c"  # noqa: S608
            " WHERE issuer = ? AND subject = ? AND client_id = ?",
            (identity.issuer, identity.subject, client_id),
        )
        if row is None or not set(scopes) <= set(words(row["scopes"])):
            return None
        return Consent(
            words(row["upstreams"]), row["redirect_uri"], read_rights(row["rights"]), bool(row["are_only_these"])
        )


def _choice_key(client_id: str, issuer: str, subject: str) -> str:
    return f"{ONLY_THESE} {client_id} {issuer} {subject}"


def _is_chosen(table: str) -> str:
    """Return the SQL condition that the person chose the servers of a row's client one by one."""
    key = f"'{ONLY_THESE} ' || {table}.client_id || ' ' || {table}.issuer || ' ' || {table}.subject"
    return f"EXISTS (SELECT 1 FROM settings s WHERE s.key = {key})"  # noqa: S608


def _forget_choice(connection: sqlite3.Connection, client_id: str, issuer: str, subject: str) -> None:
    connection.execute("DELETE FROM settings WHERE key = ?", (_choice_key(client_id, issuer, subject),))


def _whose(connection: sqlite3.Connection, grant_id: str) -> tuple[str, str, str]:
    row = connection.execute("SELECT client_id, issuer, subject FROM grants WHERE id = ?", (grant_id,)).fetchone()
    return (row["client_id"], row["issuer"], row["subject"]) if row is not None else ("", "", "")


def _add_tokens(
    connection: sqlite3.Connection,
    grant_id: str,
    scopes: str,
    tokens: NewTokens,
    now: float,
    access_scopes: str | None = None,
) -> None:
    connection.executemany(
        "INSERT INTO tokens (hash, grant_id, kind, scopes, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (tokens.access_hash, grant_id, "access", access_scopes or scopes, now, tokens.access_expires_at),
            (tokens.refresh_hash, grant_id, "refresh", scopes, now, tokens.refresh_expires_at),
        ],
    )


def _grant(row: sqlite3.Row, now: float, today: str, open_requests: int) -> Grant:
    if row["revoked_at"] is not None:
        state, ended_at, because = GrantState.REVOKED, row["revoked_at"], row["revoked_because"]
    elif row["expires_at"] <= now:
        state, ended_at, because = GrantState.EXPIRED, row["expires_at"], to_keep("not used for too long")
        if row["client_kind"] == "key":
            because = to_keep("its time was up")
        elif row["client_kind"] == "external":
            because = to_keep("no token of it came for too long, or such tokens are not accepted any more")
    else:
        state = GrantState.PAUSED if row["paused_at"] is not None else GrantState.ACTIVE
        ended_at = because = None
    return Grant(
        id=row["id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        client_kind=row["client_kind"],
        client_version=row["client_version"],
        redirect_host=row["redirect_host"],
        identity=Identity(row["issuer"], row["subject"], row["person"], row["email"]),
        scopes=words(row["scopes"]),
        upstreams=words(row["upstreams"]),
        created_at=row["created_at"],
        last_seen_at=row["last_seen_at"],
        calls=row["calls"],
        calls_today=row["calls_today"] if row["calls_day"] == today else 0,
        expires_at=row["expires_at"],
        state=state,
        ended_at=ended_at,
        ended_because=because,
        open_requests=open_requests,
        are_only_these=bool(row["are_only_these"]),
    )


def _provider_scopes(row: sqlite3.Row) -> tuple[str, ...] | None:
    return None if row["provider_scopes"] is None else words(row["provider_scopes"])
