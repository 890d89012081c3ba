"""Which programs used each grant: its own ones, and others that the person has said nothing of yet."""

from collections.abc import Mapping

from bridge_app.models import GrantProgram, Program
from bridge_app.store.database import Database
from bridge_app.store.rows import program_text, read_program

KEPT_PROGRAMS = 50
"""Programs kept for one grant: nobody may fill the disk by copying a program about."""


class GrantPrograms:
    """Programs by grant. Kept are what they are and whether they are known; no process ids."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, grant_id: str) -> tuple[GrantProgram, ...]:
        """Return the programs of a grant, the known ones first."""
        return self.by_grant(grant_id).get(grant_id, ())

    def by_grant(self, grant_id: str | None = None) -> Mapping[str, tuple[GrantProgram, ...]]:
        """Return the programs of every grant, or of one."""
        rows = self._database.read(
            "SELECT id, grant_id, program, is_known, first_seen_at FROM grant_programs WHERE ?1 IS NULL OR grant_id = ?1"
            " ORDER BY is_known DESC, id",
            (grant_id,),
        )
        found: dict[str, tuple[GrantProgram, ...]] = {}
        for row in rows:
            each = GrantProgram(row["id"], read_program(row["program"]), bool(row["is_known"]), row["first_seen_at"])
            found[row["grant_id"]] = (*found.get(row["grant_id"], ()), each)
        return found

    def add(self, grant_id: str, program: Program, *, is_known: bool, now: float) -> bool:
        """Note a program of a grant; False if nothing is new. One that was another becomes known, never the reverse."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "INSERT INTO grant_programs (grant_id, program, is_known, first_seen_at)"
                " SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM grants WHERE id = ?1)"
                " AND (?3 OR (SELECT count(*) FROM grant_programs WHERE grant_id = ?1) < ?5)"
                " ON CONFLICT (grant_id, program) DO UPDATE SET is_known = 1 WHERE ?3 AND NOT is_known",
                (grant_id, program_text(program), is_known, now, KEPT_PROGRAMS),
            )
            return done.rowcount == 1

    def accept(self, grant_id: str, ids: tuple[int, ...]) -> bool:
        """Make programs known of a grant; False if there are none of them."""
        with self._database.transaction() as connection:
            done = connection.executemany(
                "UPDATE grant_programs SET is_known = 1 WHERE grant_id = ? AND id = ?",
                [(grant_id, each) for each in ids],
            )
            return done.rowcount > 0
