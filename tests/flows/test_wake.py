"""After a sleep of the computer: logins are looked after at once, and connections from before are not trusted."""

from typing import TYPE_CHECKING

import pytest

from bridge_app import bridge as bridge_module
from bridge_app.authorization import logins as logins_module
from bridge_app.models import UpstreamSettings
from bridge_app.sleep_watch import SleepWatch
from tests.company import opened
from tests.test_sleep_watch import Clocks

if TYPE_CHECKING:
    from tests.conftest import ServeBridge


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(clocks: Clocks) -> SleepWatch:
    return SleepWatch(lambda: clocks.wall, lambda: clocks.counted)


async def test_logins_are_looked_after_as_soon_as_the_computer_wakes(
    serve: "ServeBridge", clocks: Clocks, watch: SleepWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "LOGINS_SECONDS", 3600.0)
    monkeypatch.setattr(logins_module, "CHECK_SECONDS", 0.0)
    async with opened(serve, sleep_watch=watch) as company:
        await company.login(company.served.app("Cursor"))
        before = len(company.pangea.cloud.journal.entries())

        clocks.pass_time(0.25, asleep=8 * 3600)

        await company.until(lambda: len(company.pangea.cloud.journal.entries()) > before)
        assert company.living()


async def test_somebody_who_was_dismissed_meanwhile_is_out_as_soon_as_the_computer_wakes(
    serve: "ServeBridge", clocks: Clocks, watch: SleepWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "LOGINS_SECONDS", 3600.0)
    monkeypatch.setattr(logins_module, "CHECK_SECONDS", 0.0)
    async with opened(serve, sleep_watch=watch) as company:
        await company.login(company.served.app("Cursor"))
        await company.pangea.admin("POST", "act", action="disable_user", email="alice@example.com")
        assert company.living()

        clocks.pass_time(0.25, asleep=8 * 3600)

        await company.until_none_lives()


async def test_every_channel_hears_of_a_wake(
    serve: "ServeBridge", clocks: Clocks, watch: SleepWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve(sleep_watch=watch) as served:
        settings = UpstreamSettings(id="far", name="Far", transport="http", url="http://127.0.0.1:9/mcp", added_at=1.0)
        await served.bridge.upstreams.add(settings, {})
        (line,) = [each for each in served.bridge._lineup.board.lines if each.id == "far"]
        woken: list[str] = []
        monkeypatch.setattr(line.channel, "wake", lambda: woken.append("far"))

        served.bridge.wake()

        assert woken == ["far"]
