"""Day two: a restart, another port, another name for this computer cost no login and no MCP session."""

import asyncio

from bridge_app.config import Config
from tests.conftest import ServeBridge
from tests.flows.test_revoke import HandshakeSession


async def test_a_restart_costs_no_login_and_no_mcp_session(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        tokens = await served.login(app)
        session = HandshakeSession(app, tokens)
        await session.open()

    async with serve() as served:
        app = served.app()
        again = HandshakeSession(app, tokens)
        again.headers = session.headers

        answer = await again.post("tools/call", {"name": "whoami", "arguments": {}})

        assert answer.status_code == 200, answer.text
        assert "Test App" in answer.text
        (grant,) = served.bridge.snapshot().grants
        assert grant.client_version == "test-app 2"


async def test_many_first_requests_after_a_restart_share_one_introduction(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        tokens = await served.login(app)
        session = HandshakeSession(app, tokens)
        await session.open()

    async with serve() as served:
        session.app = served.app()
        calls = [session.post("tools/call", {"name": "whoami", "arguments": {}}) for _ in range(8)]

        answers = await asyncio.gather(*calls)

        assert [answer.status_code for answer in answers] == [200] * 8


async def test_refresh_goes_on_after_a_restart(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        tokens = await served.login(app)

    async with serve() as served:
        app = served.app()
        app.client_id = tokens.client_id
        renewed = await app.refresh(tokens.refresh)

        assert renewed.status_code == 200
        assert renewed.json()["refresh_token"] != tokens.refresh


async def test_a_question_open_at_the_stop_is_asked_again_at_the_start(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        page = await app.open_page()
        code = (await served.next_approval()).code
        cookies = app.http.cookies

    async with serve(config=Config(port=int(served.origin.rpartition(":")[2]), secrets="memory")) as served:
        approval = await served.next_approval()
        again = served.app()
        again.client_id, again.verifier = app.client_id, app.verifier
        again.http.cookies = cookies
        served.bridge.answer(approval.id, True)

        location = await again.wait_for_answer(page)

        assert approval.code == code
        assert "code=" in location


async def test_the_three_names_of_this_computer_are_one_resource(serve: ServeBridge) -> None:
    async with serve() as served:
        tokens = await served.login(served.app())
        port = served.origin.rpartition(":")[2]

        for host in ("localhost", "127.0.0.1", "[::1]"):
            app = served.app(origin=f"http://{host}:{port}")
            answer = await app.call(tokens)

            assert answer.status_code == 200, (host, answer.text)
