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


# -- what an identity provider allows ---------------------------------------------------------------------------------

MAPPING = ((Right.READ, ("read", "user")), (Right.WRITE, ("write",)), (Right.DESTROY, ("admin",)))


@pytest.mark.parametrize(
    ("scopes", "given"),
    [
        ((), ()),
        (("openid",), ()),
        (("user",), (Right.READ,)),
        (("read", "user"), (Right.READ,)),
        (("admin", "read"), (Right.READ, Right.DESTROY)),
        (("write",), (Right.WRITE,)),
        (("READ",), ()),
        (("read", "write", "admin"), ALL_RIGHTS),
    ],
)
def test_any_scope_that_is_named_for_a_right_gives_it(scopes: tuple[str, ...], given: tuple[Right, ...]) -> None:
    assert policy.rights_given_by(MAPPING, scopes) == given


def test_without_a_mapping_nothing_is_bounded_and_a_right_left_out_is_given_to_nobody() -> None:
    assert policy.rights_given_by((), ()) == ALL_RIGHTS
    assert policy.rights_given_by(MAPPING[:1], ("read", "write", "admin")) == READ_ONLY
    assert policy.rights_given_by(((Right.WRITE, ()),), ("write",)) == ()


def test_a_role_beyond_the_bound_names_the_right_that_is_too_much() -> None:
    reader, writer = ROLES["reader"], ROLES["writer"]

    assert policy.beyond(reader, reader) is None
    assert policy.beyond(writer, reader) is Right.WRITE
    assert policy.beyond(ALL_RIGHTS, writer) is Right.DESTROY
    # Reading is part of every set; it is too much only by itself.
    assert policy.beyond(writer, (Right.WRITE,)) is None
    assert policy.beyond(reader, (Right.WRITE,)) is Right.READ


def test_there_are_words_for_every_set_of_rights() -> None:
    sets = [tuple(picked) for size in range(4) for picked in combinations(Right, size)]

    for say in (policy.say_rights, lambda rights: policy.say_provided(rights, "Example Inc.")):
        assert len({say(rights) for rights in sets}) == len(sets)
    limited = [policy.say_limit(rights) for rights in sets if rights != ALL_RIGHTS]
    assert len(set(limited)) == len(sets) - 1
    assert all(words.startswith("This app may ") for words in limited)
    assert policy.say_provided(ROLES["writer"], "Example Inc.") == "Example Inc. lets you read and change things."


def test_each_refusal_says_which_right_is_missing_and_what_can_be_done() -> None:
    reader = ROLES["reader"]

    for words in (
        policy.refuse_asked(reader, Right.WRITE, is_new=True),
        policy.refuse_asked(reader, Right.WRITE, is_new=False),
        policy.refuse_denied(reader, Right.WRITE),
        policy.refuse_bound(reader, Right.WRITE, "Example Inc."),
    ):
        assert words.startswith("This app may only read. The right to change things is missing")
    assert "Example Inc. did not give it" in policy.refuse_bound(reader, Right.WRITE, "Example Inc.")
