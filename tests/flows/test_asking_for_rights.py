"""A refused call offers to ask: the person is asked, a yes counts at once, and the app is told to try again."""

import asyncio
import json

from bridge_app.authorization import policy
from bridge_app.authorization.policy import READ_ONLY
from bridge_app.models import ApprovalKind, Right, RunState
from bridge_app.paths import Paths
from tests.conftest import ServeBridge
from tests.flows.test_revoke import HandshakeSession, run_command, run_command_for_words
from tests.flows.test_rights import Notebook, call, tools

ASKED = policy.refuse_asked(READ_ONLY, Right.WRITE, is_new=True)


async def test_a_refused_call_is_asked_about_and_works_after_a_yes(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app("Cursor")
        tokens = await served.login(app)
        bridge, grant_id = served.bridge, served.bridge.snapshot().grants[0].id
        bridge.set_rights(grant_id, "reader")
        session = HandshakeSession(app, tokens)
        await session.open()

        async with session.stream() as stream:
            refused = await call(app, tokens, "add")
            (question,) = bridge.snapshot().approvals
            state = bridge.snapshot().state
            bridge.answer(question.id, True)
            async with asyncio.timeout(5):
                news = await anext(line async for line in stream.aiter_lines() if line.startswith("data: {"))

        assert refused == ASKED
        assert state is RunState.NEEDS_YOU
        assert (question.kind, question.client_name, question.tool) == (ApprovalKind.RIGHTS, "Cursor", "add")
        assert json.loads(news.removeprefix("data: "))["method"] == "notifications/tools/list_changed"
        assert await call(app, tokens, "add") == "added"
        assert notebook.done == ["add"]
        assert bridge.snapshot().grants[0].rights == (Right.READ, Right.WRITE)
        assert not bridge.snapshot().approvals
        lines = [(line.kind, line.client_name, line.detail, line.outcome) for line in bridge.activity()]
        assert ("asked", "Cursor", "asked for the right to change things, for add", "ok") in lines
        assert ("consent", "Cursor", "allowed to change things (you)", "ok") in lines


async def test_looking_at_the_list_of_tools_asks_nobody(serve: ServeBridge) -> None:
    async with serve(local_server=Notebook().server) as served:
        app = served.app()
        tokens = await served.login(app)
        served.bridge.set_rights(served.bridge.snapshot().grants[0].id, "reader")

        assert await tools(app, tokens) == ["look"]
        assert await call(app, tokens, "look") == "0 changes"
        assert served.bridge.snapshot().approvals == ()


async def test_after_a_no_the_app_hears_how_it_can_still_be_allowed(serve: ServeBridge) -> None:
    async with serve(local_server=Notebook().server) as served:
        app = served.app()
        tokens = await served.login(app)
        bridge = served.bridge
        bridge.set_rights(bridge.snapshot().grants[0].id, "reader")
        await call(app, tokens, "add")
        bridge.answer(bridge.snapshot().approvals[0].id, False)

        again = await call(app, tokens, "add")

        assert again == policy.refuse_denied(READ_ONLY, Right.WRITE)
        assert bridge.snapshot().approvals == ()
        assert ("consent", "not allowed to change things (you)") in [
            (line.kind, line.detail) for line in bridge.activity(limit=50)
        ]


async def test_the_command_line_shows_the_question_and_answers_it(serve: ServeBridge, paths: Paths) -> None:
    async with serve(local_server=Notebook().server) as served:
        app = served.app("Cursor")
        tokens = await served.login(app)
        bridge = served.bridge
        bridge.set_rights(bridge.snapshot().grants[0].id, "reader")
        await call(app, tokens, "add")
        (question,) = bridge.snapshot().approvals

        status = await run_command_for_words(paths, "status")
        facts = json.loads(await run_command_for_words(paths, "status", "--json"))
        said = await run_command_for_words(paths, "approve", question.code)
        async with asyncio.timeout(5):
            while bridge.snapshot().approvals:
                await asyncio.sleep(0.02)

        asked = f"{question.code}  Cursor wants the right to change things (it called “add”)"
        assert asked in status
        assert [(each["code"], each["kind"]) for each in facts["questions"]] == [(question.code, "rights")]
        assert "Cursor (the name is not verified) wants the right to change things" in said
        assert "The app may try again." in said
        assert await call(app, tokens, "add") == "added"


async def test_pausing_or_revoking_an_app_takes_its_question_away(serve: ServeBridge, paths: Paths) -> None:
    async with serve(local_server=Notebook().server) as served:
        app, other = served.app("Paused"), served.app("Revoked")
        for each in (app, other):
            tokens = await served.login(each)
            grant = next(grant for grant in served.bridge.snapshot().grants if grant.client_name == each.name)
            served.bridge.set_rights(grant.id, "reader")
            await call(each, tokens, "add")
        first, second = served.bridge.snapshot().approvals

        served.bridge.pause_grant(first.grant_id)
        left = [question.id for question in served.bridge.snapshot().approvals]
        assert await run_command(paths, "revoke", second.grant_id) == 0
        async with asyncio.timeout(5):
            while served.bridge.snapshot().approvals:
                await asyncio.sleep(0.02)

        assert left == [second.id]


async def test_a_question_outlives_a_restart(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        app = served.app()
        tokens = await served.login(app)
        served.bridge.set_rights(served.bridge.snapshot().grants[0].id, "reader")
        await call(app, tokens, "add")
        (before,) = served.bridge.snapshot().approvals

    async with serve(local_server=notebook.server) as served:
        (after,) = served.bridge.snapshot().approvals
        served.bridge.answer(after.id, True)

        assert after == before
        assert await call(served.app(), tokens, "add") == "added"
