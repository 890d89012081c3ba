"""How far an app may go, chosen where the person answers: in the app and on the command line."""

import asyncio

import pytest

from bridge_app.bridge import Bridge
from bridge_app.errors import BridgeError, NotFound
from bridge_app.models import ALL_RIGHTS, BUILTIN, Approval, KnownTool, Right, Tool
from bridge_app.paths import Paths
from bridge_app.store.tools import Tools
from tests.conftest import ServeBridge, Served
from tests.fakes import ClientApp, query

READ = (Right.READ,)


async def let_in(served: Served, app: ClientApp, rights: str | None = None) -> Approval:
    """Walk a login in which the person answers in the app; return the question."""
    if not app.client_id:
        await app.register()
    page = await app.open_page()
    approval = await served.next_approval()
    if rights is None:
        served.bridge.answer(approval.id, True)
    else:
        served.bridge.answer(approval.id, True, rights)
    answer = query(await app.wait_for_answer(page))
    assert (await app.redeem(answer["code"])).status_code == 200
    return approval


async def test_an_app_let_in_to_read_only_reads(serve: ServeBridge) -> None:
    async with serve() as served:
        approval = await let_in(served, served.app(), "reader")

        (grant,) = served.bridge.snapshot().grants
        assert grant.rights == READ
        assert approval.rights_before is None


async def test_the_next_question_knows_what_was_chosen_and_leaves_it(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await let_in(served, app, "reader")

        approval = await let_in(served, app)

        (grant,) = served.bridge.snapshot().grants
        assert approval.rights_before == READ
        assert grant.rights == READ


async def test_a_later_yes_can_take_the_limit_away(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await let_in(served, app, "reader")

        await let_in(served, app, "admin")

        assert served.bridge.snapshot().grants[0].rights == ALL_RIGHTS


async def test_a_no_with_rights_is_a_no(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        page = await app.open_page()

        served.bridge.answer((await served.next_approval()).id, False, "reader")

        assert query(await app.wait_for_answer(page))["error"] == "access_denied"


async def test_a_question_that_is_over_takes_no_rights(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        await app.open_page()
        approval = await served.next_approval()

        with pytest.raises(BridgeError, match="not a role"):
            served.bridge.answer(approval.id, True, "emperor")
        assert served.bridge.snapshot().approvals == (approval,)
        served.bridge.answer(approval.id, True, "reader")
        with pytest.raises(NotFound):
            served.bridge.answer(approval.id, True, "reader")


async def test_a_terminal_lets_an_app_of_the_running_bridge_only_read(serve: ServeBridge, paths: Paths) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        page = await app.open_page()
        approval = await served.next_approval()

        terminal = Bridge.open(paths)
        assert [each.code for each in terminal.open_questions()] == [approval.code]
        terminal.approve_code(approval.code, True, "reader")
        assert terminal.open_questions() == ()
        terminal.close()

        answer = query(await app.wait_for_answer(page))
        assert (await app.redeem(answer["code"])).status_code == 200
        assert served.bridge.snapshot().grants[0].rights == READ
        async with asyncio.timeout(5):
            while served.bridge.snapshot().approvals:
                await asyncio.sleep(0.01)


async def test_access_names_the_right_that_is_missing(serve: ServeBridge, paths: Paths) -> None:
    async with serve() as served:
        await let_in(served, served.app("Cursor"), "reader")
        bridge, grant_id = served.bridge, served.bridge.snapshot().grants[0].id
        await tools_are_known(bridge)
        Tools(bridge._database).replace(BUILTIN, (Tool("look", True), Tool("add", False, False), Tool("erase")))

        assert [each.name for each in bridge.known_tools()] == ["add", "erase", "look"]
        assert bridge.known_tools()[1] == KnownTool("erase", Right.DESTROY, (BUILTIN,))
        look, erase = bridge.explain_access(grant_id, "look"), bridge.explain_access(grant_id, "erase")
        assert (look.is_allowed, look.needed, look.missing) == (True, Right.READ, None)
        assert (erase.is_allowed, erase.needed, erase.missing) == (False, Right.DESTROY, Right.DESTROY)
        assert erase.words == bridge.check_access(grant_id, "erase")[1]
        nothing = bridge.explain_access(grant_id, "nothing")
        assert (nothing.is_allowed, nothing.needed, nothing.missing) == (False, None, None)


def test_of_a_tool_with_several_versions_the_mightiest_counts(paths: Paths) -> None:
    bridge = Bridge.open(paths)
    Tools(bridge._database).replace(BUILTIN, (Tool("report", True), Tool("report", False, True)))

    assert bridge.known_tools() == (KnownTool("report", Right.DESTROY, (BUILTIN,)),)
    bridge.close()


def test_a_key_for_no_server_is_told_apart(paths: Paths) -> None:
    bridge = Bridge.open(paths)
    Tools(bridge._database).replace(BUILTIN, (Tool("erase"),))
    grant_id = bridge.add_key("nightly", "reader", ()).grant_id

    access = bridge.explain_access(grant_id, "erase")

    assert access.words == "“erase” is a tool of MCP Auth Bridge, which is not among the servers of nightly."
    assert (access.is_allowed, access.missing, access.is_elsewhere) == (False, None, True)
    bridge.close()


async def tools_are_known(bridge: Bridge) -> None:
    """Wait until the bridge has had its first look at its own tools."""
    async with asyncio.timeout(5):
        while not bridge.known_tools():
            await asyncio.sleep(0.01)
