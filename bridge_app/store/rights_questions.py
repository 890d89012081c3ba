"""Questions about a right that an app lacks: asked, answered, and not asked again too soon."""

import sqlite3
from dataclasses import dataclass
from typing import Literal

from bridge_app.models import Right
from bridge_app.store.database import Database

QuestionAnswer = Literal["allow", "deny", "withdrawn"]
""""withdrawn" is what became of a question that mattered no more; nobody said no."""

KEPT_SECONDS = 86400.0


@dataclass(frozen=True, slots=True)
class RightsQuestion:
    """May this grant have that right? Unanswered at `expires_at` means no."""

    id: str
    grant_id: str
    tool: str
    """The tool whose call was refused."""
    right: Right
    code: str
    asked_at: float
    expires_at: float
    answer: QuestionAnswer | None = None
    answered_by: str | None = None
    answered_at: float | None = None

    def is_open(self, now: float) -> bool:
        """Tell whether it waits for an answer."""
        return self.answer is None and self.expires_at > now


class RightsQuestions:
    """One row per question; those of the last day are kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, question: RightsQuestion) -> None:
        """Store a new question, and drop old ones."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM rights_questions WHERE expires_at < ?", (question.asked_at - KEPT_SECONDS,))
            connection.execute(
                "INSERT INTO rights_questions (id, grant_id, tool, missing, code, asked_at, expires_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    question.id,
                    question.grant_id,
                    question.tool,
                    question.right,
                    question.code,
                    question.asked_at,
                    question.expires_at,
                ),
            )

    def answer(self, question_id: str, answer: QuestionAnswer, answered_by: str, *, now: float) -> bool:
        """Record the answer once; False if it was answered before."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "UPDATE rights_questions SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ? AND answer IS NULL",
                (answer, answered_by, now, question_id),
            )
        return done.rowcount == 1

    def reopen(self, question_id: str) -> None:
        """Take back an answer that could not be carried out."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE rights_questions SET answer = NULL, answered_by = NULL, answered_at = NULL WHERE id = ?",
                (question_id,),
            )

    def get(self, question_id: str) -> RightsQuestion | None:
        """Return the question, over or not, or None."""
        row = self._database.read_one("SELECT * FROM rights_questions WHERE id = ?", (question_id,))
        return None if row is None else _question(row)

    def find_by_code(self, code: str) -> RightsQuestion | None:
        """Return the question that carries this short code, over or not, or None."""
        row = self._database.read_one("SELECT * FROM rights_questions WHERE code = ?", (code,))
        return None if row is None else _question(row)

    def latest(self, grant_id: str, right: Right) -> RightsQuestion | None:
        """Return what was last asked about a right of a grant, or None."""
        row = self._database.read_one(
            "SELECT * FROM rights_questions WHERE grant_id = ? AND missing = ? ORDER BY asked_at DESC, rowid DESC LIMIT 1",
            (grant_id, right),
        )
        return None if row is None else _question(row)

    def waiting(self, now: float) -> tuple[RightsQuestion, ...]:
        """Return the open questions, oldest first."""
        rows = self._database.read(
            "SELECT * FROM rights_questions WHERE answer IS NULL AND expires_at > ? ORDER BY asked_at, rowid", (now,)
        )
        return tuple(_question(row) for row in rows)


def _question(row: sqlite3.Row) -> RightsQuestion:
    return RightsQuestion(
        id=row["id"],
        grant_id=row["grant_id"],
        tool=row["tool"],
        right=Right(row["missing"]),
        code=row["code"],
        asked_at=row["asked_at"],
        expires_at=row["expires_at"],
        answer=row["answer"],
        answered_by=row["answered_by"],
        answered_at=row["answered_at"],
    )
