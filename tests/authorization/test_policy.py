"""Which right a tool needs, and what each role may do."""

from itertools import combinations
from typing import Any

import pytest

from bridge_app import cli
from bridge_app.authorization import policy
from bridge_app.authorization.policy import READ_ONLY, ROLES
from bridge_app.errors import BridgeError
from bridge_app.models import ALL_RIGHTS, Right, Tool
from bridge_app.upstream.catalog import read_tool

READS, WRITES, DESTROYS = Tool("look", True), Tool("add", False, False), Tool("erase")


@pytest.mark.parametrize(
    ("annotations", "needed"),
    [
        (None, Right.DESTROY),
        ({}, Right.DESTROY),
        ({"readOnlyHint": True}, Right.READ),
        ({"readOnlyHint": True, "destructiveHint": True}, Right.READ),
        ({"readOnlyHint": True, "openWorldHint": True}, Right.READ),
        ({"readOnlyHint": False}, Right.DESTROY),
        ({"readOnlyHint": False, "destructiveHint": False}, Right.WRITE),
        ({"destructiveHint": False, "openWorldHint": True}, Right.WRITE),
        ({"destructiveHint": True}, Right.DESTROY),
        ({"idempotentHint": True, "title": "harmless"}, Right.DESTROY),
        ({"readOnlyHint": "true"}, Right.DESTROY),
        ({"readOnlyHint": 1, "destructiveHint": 0}, Right.DESTROY),
        ({"readOnlyHint": None, "destructiveHint": None}, Right.DESTROY),
        ({"readonlyhint": True}, Right.DESTROY),
        (["readOnlyHint"], Right.DESTROY),
    ],
)
def test_a_tool_is_grouped_by_its_own_word(annotations: Any, needed: Right) -> None:
    tool = read_tool({"name": "tool", "annotations": annotations})

    assert tool is not None
    assert policy.right_needed(tool) is needed


@pytest.mark.parametrize(
    ("role", "missing"),
    [
        ("reader", (None, Right.WRITE, Right.DESTROY)),
        ("writer", (None, None, Right.DESTROY)),
        ("admin", (None, None, None)),
    ],
)
def test_each_role_may_do_what_its_name_says(role: str, missing: tuple[Right | None, ...]) -> None:
    rights = policy.rights_of(role)

    assert tuple(policy.judge(rights, tool) for tool in (READS, WRITES, DESTROYS)) == missing


def test_a_hand_picked_set_is_put_in_order_and_always_reads() -> None:
    assert policy.rights_of([Right.DESTROY]) == (Right.READ, Right.DESTROY)
    assert policy.rights_of([Right.DESTROY, Right.WRITE, Right.READ]) == ALL_RIGHTS
    assert policy.rights_of([]) == READ_ONLY


def test_an_unknown_role_is_told_with_the_known_ones() -> None:
    with pytest.raises(BridgeError) as failure:
        policy.rights_of("owner")

    assert "reader, writer, admin" in failure.value.hint


def test_a_role_has_a_name_and_a_hand_picked_set_has_none() -> None:
    assert [policy.role_of(rights) for rights in ROLES.values()] == list(ROLES)
    assert policy.role_of((Right.READ, Right.DESTROY)) is None


def test_a_refusal_names_what_is_missing_and_where_to_ask() -> None:
    reader, writer = ROLES["reader"], ROLES["writer"]

    assert policy.refuse(reader, READS) is None
    assert policy.refuse(reader, WRITES) == (
        "This app may only read. Ask in MCP Auth Bridge → Clients to let it change things."
    )
    assert "delete or overwrite" in (policy.refuse(reader, DESTROYS) or "")
    assert "delete or overwrite" in (policy.refuse(writer, DESTROYS) or "")


def test_words_and_judgement_never_disagree() -> None:
    sets = [policy.rights_of(picked) for size in range(4) for picked in combinations(Right, size)]

    for rights in sets:
        assert policy.say_rights(rights)
        for tool in (READS, WRITES, DESTROYS):
            assert (policy.refuse(rights, tool) is None) == (policy.judge(rights, tool) is None)


def test_the_command_line_offers_the_same_roles() -> None:
    assert tuple(ROLES) == cli.ROLES
