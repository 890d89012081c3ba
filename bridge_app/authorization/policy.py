"""What a grant may do with a tool: tools are grouped by what they say they do, grants by what the person allows."""

from collections.abc import Iterable, Mapping
from typing import Literal

from bridge_app.errors import BridgeError
from bridge_app.i18n import tr
from bridge_app.models import ALL_RIGHTS, Right, Tool

Role = Literal["reader", "writer", "admin"]

ROLES: Mapping[Role, tuple[Right, ...]] = {
    "reader": (Right.READ,),
    "writer": (Right.READ, Right.WRITE),
    "admin": ALL_RIGHTS,
}
"""Sets of rights that have a name."""
READ_ONLY = ROLES["reader"]


def rights_of(wanted: str | Iterable[Right]) -> tuple[Right, ...]:
    """Return a role's rights, or a hand-picked set in order. Reading is part of every set. Raises BridgeError."""
    if isinstance(wanted, str):
        for role, rights in ROLES.items():
            if role == wanted:
                return rights
        raise BridgeError(f"“{wanted}” is not a role.", f"Choose one of: {', '.join(ROLES)}.")
    picked = {Right.READ, *wanted}
    return tuple(right for right in Right if right in picked)


def role_of(rights: tuple[Right, ...]) -> Role | None:
    """Return the name of a set of rights, or None for one picked by hand."""
    return next((role for role, of_role in ROLES.items() if of_role == rights), None)


def right_needed(tool: Tool) -> Right:
    """Return the group a tool belongs to. It is the server's own word, as far as that server is trusted."""
    if tool.is_read_only:
        return Right.READ
    return Right.DESTROY if tool.is_destructive else Right.WRITE


def judge(rights: tuple[Right, ...], tool: Tool) -> Right | None:
    """Return the right that is missing for this tool, or None if it may be used."""
    needed = right_needed(tool)
    return None if needed in rights else needed


def refuse(rights: tuple[Right, ...], tool: Tool) -> str | None:
    """Say to an app why it may not use a tool, or return None if it may."""
    missing = judge(rights, tool)
    if missing is None:
        return None
    if missing is Right.READ:
        return tr("This app may not read. Ask in MCP Auth Bridge → Clients to let it.")
    if missing is Right.WRITE:
        if Right.DESTROY in rights:
            return tr("This app may not change things. Ask in MCP Auth Bridge → Clients to let it.")
        return tr("This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.")
    if Right.WRITE in rights:
        return tr("This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.")
    return tr("This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.")


def say_rights(rights: tuple[Right, ...]) -> str:
    """Say what an app may do, for a line of its own."""
    if Right.DESTROY not in rights:
        return tr("may read and change things") if Right.WRITE in rights else tr("may only read")
    if Right.WRITE not in rights:
        return tr("may read, and delete or overwrite things")
    return tr("may read, change and delete things")


def say_needed(tool: Tool) -> str:
    """Say what a tool does, as far as its group tells."""
    return {
        Right.READ: tr("only reads"),
        Right.WRITE: tr("changes things"),
        Right.DESTROY: tr("may delete or overwrite things"),
    }[right_needed(tool)]
