"""How small values are written into a row, and read back."""

import json
from datetime import datetime
from functools import lru_cache

from bridge_app.models import Identity, Program, Right


def words(text: str) -> tuple[str, ...]:
    """Read a list of names that have no blanks in them."""
    return tuple(text.split())


@lru_cache(maxsize=64)
def read_rights(text: str) -> tuple[Right, ...]:
    """Read rights, in their fixed order; unknown ones are left out."""
    named = text.split()
    return tuple(right for right in Right if right in named)


def day(at: float) -> str:
    """Return the local day of a moment, for counting "today"."""
    return datetime.fromtimestamp(at).strftime("%Y-%m-%d")


def identity_text(identity: Identity) -> str:
    """Write a person."""
    return json.dumps([identity.issuer, identity.subject, identity.name, identity.email])


def read_identity(text: str) -> Identity:
    """Read a person."""
    return Identity(*json.loads(text))


def program_text(program: Program) -> str:
    """Write a program."""
    return json.dumps([program.path, program.script, program.started_by, program.user])


@lru_cache(maxsize=4096)
def read_program(text: str) -> Program:
    """Read a program."""
    return Program(*json.loads(text))
