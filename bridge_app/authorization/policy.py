"""What a grant may do with a tool: tools are grouped by what they say they do, grants by what the person allows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from bridge_app.errors import BridgeError
from bridge_app.i18n import tr
from bridge_app.models import ALL_RIGHTS, Right, Tool
from bridge_app.sentences import Sentence

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
        raise BridgeError(
            Sentence("“{wanted}” is not a role.", wanted=wanted),
            Sentence("Choose one of: {names}.", names=", ".join(ROLES)),
        )
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


def rights_given_by(mapping: Sequence[tuple[Right, Sequence[str]]], scopes: Iterable[str]) -> tuple[Right, ...]:
    """Return the most that a provider's scopes allow: a right any of whose scopes was granted; all without a mapping."""
    if not mapping:
        return ALL_RIGHTS
    granted = set(scopes)
    given = {right for right, giving in mapping if granted.intersection(giving)}
    return tuple(right for right in Right if right in given)


def beyond(rights: tuple[Right, ...], bound: tuple[Right, ...]) -> Right | None:
    """Return the first right that a bound leaves out. Reading counts only if nothing else is wanted: every set has it."""
    wanted = tuple(right for right in rights if right is not Right.READ) or rights
    return next((right for right in wanted if right not in bound), None)


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


def refuse_asked(rights: tuple[Right, ...], missing: Right, *, is_new: bool) -> str:
    """Say to an app that it was refused a right, and that the person was asked for it."""
    limit = say_limit(rights)
    if is_new:
        return tr(
            "{limit} The right to {what} is missing. The person at this computer has just been asked for it; "
            "try again once they have allowed it.",
            limit=limit,
            what=say_right(missing),
        )
    return tr(
        "{limit} The right to {what} is missing. The person at this computer has been asked for it and has not "
        "answered yet; try again once they have allowed it.",
        limit=limit,
        what=say_right(missing),
    )


def refuse_denied(rights: tuple[Right, ...], missing: Right) -> str:
    """Say to an app that it was refused a right which the person was asked for a short while ago."""
    return tr(
        "{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; "
        "they still can, in MCP Auth Bridge → Clients.",
        limit=say_limit(rights),
        what=say_right(missing),
    )


def refuse_bound(rights: tuple[Right, ...], missing: Right, provider: str) -> str:
    """Say to an app that it was refused a right which the identity provider did not give the person."""
    return tr(
        "{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in "
        "MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.",
        limit=say_limit(rights),
        what=say_right(missing),
        provider=provider,
    )


def say_limit(rights: tuple[Right, ...]) -> str:
    """Say to an app what its rights come to, as a sentence."""
    return {
        (): tr("This app may not use any tool."),
        (Right.READ,): tr("This app may only read."),
        (Right.WRITE,): tr("This app may only change things."),
        (Right.DESTROY,): tr("This app may only delete or overwrite things."),
        (Right.READ, Right.WRITE): tr("This app may only read and change things."),
        (Right.READ, Right.DESTROY): tr("This app may only read, and delete or overwrite things."),
        (Right.WRITE, Right.DESTROY): tr("This app may only change and delete things."),
    }.get(rights, "")


def say_right(right: Right) -> str:
    """Say what a right is for: the right to …"""
    return {
        Right.READ: tr("read"),
        Right.WRITE: tr("change things"),
        Right.DESTROY: tr("delete or overwrite things"),
    }[right]


def say_provided(rights: tuple[Right, ...], provider: str) -> str:
    """Say to a person what the identity provider allows."""
    words = {
        (): tr("{provider} lets you do nothing here.", provider=provider),
        (Right.READ,): tr("{provider} lets you read.", provider=provider),
        (Right.WRITE,): tr("{provider} lets you change things.", provider=provider),
        (Right.DESTROY,): tr("{provider} lets you delete or overwrite things.", provider=provider),
        (Right.READ, Right.WRITE): tr("{provider} lets you read and change things.", provider=provider),
        (Right.READ, Right.DESTROY): tr("{provider} lets you read, and delete or overwrite things.", provider=provider),
        (Right.WRITE, Right.DESTROY): tr("{provider} lets you change and delete things.", provider=provider),
        ALL_RIGHTS: tr("{provider} lets you read, change and delete things.", provider=provider),
    }
    return words[rights]


def say_rights(rights: tuple[Right, ...]) -> str:
    """Say what an app may do, for a line of its own."""
    if not rights:
        return tr("may do nothing")
    if Right.READ not in rights:
        if Right.WRITE not in rights:
            return tr("may delete or overwrite things")
        return tr("may change and delete things") if Right.DESTROY in rights else tr("may change things")
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
