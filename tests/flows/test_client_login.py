"""The first story: a client comes in through the browser, and only because the person said so."""

from bridge_app.models import GrantState
from tests.conftest import ServeBridge
from tests.fakes import query


async def test_an_app_signs_in_and_calls_a_tool(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()

        tokens = await served.login(app)
        answer = await app.call(tokens, "tools/call", name="whoami", arguments={})

        assert answer.status_code == 200, answer.text
        assert "Test App" in answer.text
        (grant,) = served.bridge.snapshot().grants
        assert (grant.client_name, grant.state) == ("Test App", GrantState.ACTIVE)


async def test_the_answer_carries_state_and_issuer(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()

        page = await app.open_page()
        served.bridge.answer((await served.next_approval()).id, True)
        location = await app.wait_for_answer(page)

        assert location.startswith(app.redirect_uri + "?")
        answer = query(location)
        assert answer["state"] == app.state
        assert answer["iss"] == served.origin
