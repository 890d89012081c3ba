"""The first story: a client comes in through the browser, and only because the person said so."""

import pytest

from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.errors import AlreadyRunning
from bridge_app.models import GrantState
from bridge_app.paths import Paths
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


async def test_a_web_page_can_not_raise_a_question_by_itself(serve: ServeBridge) -> None:
    async with serve() as served:
        app = served.app()
        await app.register()
        location = (await app.authorize()).headers["location"]
        sent = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
        page = await app.http.get(f"{served.origin}{location}", headers={**sent, "Sec-Fetch-Site": "cross-site"})

        assert not served.bridge.snapshot().approvals
        assert f'href="{location}"' in page.text
        await app.http.get(f"{served.origin}{location}", headers={**sent, "Sec-Fetch-Site": "same-origin"})
        assert len(served.bridge.snapshot().approvals) == 1


async def test_two_servers_never_share_one_data_folder(serve: ServeBridge, paths: Paths) -> None:
    async with serve():
        second = Bridge.open(paths, Config(port=0, secrets="memory"))
        try:
            with pytest.raises(AlreadyRunning):
                await second.serve()
        finally:
            second.close()
