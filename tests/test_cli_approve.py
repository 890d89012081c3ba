"""Questions answered on the command line, with a limit."""

import pytest

from bridge_app import cli
from bridge_app.bridge import Bridge
from bridge_app.models import Right
from bridge_app.paths import Paths
from tests.conftest import ServeBridge
from tests.fakes import query


@pytest.fixture(autouse=True)
def home(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCP_AUTH_BRIDGE_HOME", str(paths.data_dir.parent))
    assert Paths.standard().database == paths.database


async def test_approve_lets_an_app_only_read(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        app = served.app("Cursor")
        await app.register()
        page = await app.open_page()
        code = (await served.next_approval()).code

        assert cli.main(["approve", code, "--read-only"]) == 0

        assert "It may only read." in capsys.readouterr().out
        await app.redeem(query(await app.wait_for_answer(page))["code"])
        assert served.bridge.snapshot().grants[0].rights == (Right.READ,)


async def test_approve_says_that_an_earlier_limit_stays(serve: ServeBridge, capsys: pytest.CaptureFixture[str]) -> None:
    async with serve() as served:
        app = served.app()
        await served.login(app)
        served.bridge.set_rights(served.bridge.snapshot().grants[0].id, "reader")
        page = await app.open_page()

        assert cli.main(["approve", (await served.next_approval()).code]) == 0

        assert "It may only read, as you chose before." in capsys.readouterr().out
        await app.redeem(query(await app.wait_for_answer(page))["code"])
        assert served.bridge.snapshot().grants[0].rights == (Right.READ,)


def test_a_no_can_not_be_read_only(capsys: pytest.CaptureFixture[str], paths: Paths) -> None:
    Bridge.open(paths).close()

    with pytest.raises(SystemExit):
        cli.main(["approve", "K7Q3-M2XD", "--deny", "--read-only"])

    assert "not allowed with argument" in capsys.readouterr().err
