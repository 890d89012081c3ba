"""Real AI apps, connected by our own command: sign in, live through a restart, be revoked, sign in again."""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.real_apps.apps import APPS, Agent, Place, RealApp

pytestmark = pytest.mark.clients


@pytest.fixture(params=APPS, ids=lambda kind: kind.__name__.lower())
def app(request: pytest.FixtureRequest, place: Place) -> RealApp:
    """The app in a home where it is set up, but does not know the bridge yet."""
    return request.param(place)


def works(app: RealApp, answer: str) -> bool:
    """Whether `whoami` was answered, and with the app's name."""
    return "connected_since" in answer and app.client_name in answer


def test_an_app_our_command_connected_signs_in_once_and_works_until_it_is_revoked(app: RealApp) -> None:
    bridge, person = app.place.stage.app, app.place.stage.person
    own_settings = app.read_settings()

    def restart() -> None:
        bridge.kill()
        bridge.start()

    def revoke() -> None:
        (grant,) = bridge.grants()
        person.goes_away()
        bridge.cli("revoke", grant["id"])

    app.connect()
    assert app.lists_it_as_connected() in (False, None)
    assert person.openings == 0

    app.sign_in()
    if app.signs_in_by_itself:
        heard = is_refused_until_the_person_allows_again(app, restart, revoke)
        assert [works(app, answer) for answer in heard] == [True, True, True], heard
    else:
        heard = app.ask(restart, revoke)
        assert [works(app, answer) for answer in heard] == [True, True, False], heard
        assert person.openings == 1
        assert bridge.grants() == []
        person.comes_back()
        app.sign_in()
        (answer,) = app.ask()
        assert works(app, answer), answer

    assert person.openings == 2
    (grant,) = bridge.grants()
    (revoked_grant,) = bridge.grants("revoked")
    assert grant["client_name"] == revoked_grant["client_name"] == app.client_name

    if isinstance(app, Agent):  # the others read what was written for another app
        assert state_of(app) == ("connected", [grant["id"]])

    app.disconnect()
    assert app.read_settings() == own_settings


def state_of(app: RealApp) -> tuple[str, Sequence[str]]:
    """What our command says of the app: how it stands, and which grants are its own."""
    listed = json.loads(app.place.stage.app.cli("apps", "--all", "--json"))
    (found,) = (entry for entry in listed if entry["id"] == app.id)
    return found["state"], found["grant_ids"]


def is_refused_until_the_person_allows_again(app: RealApp, *meanwhile: Callable[[], None]) -> Sequence[str]:
    """Ask an app that opens the page by itself; it waits for the person, who was away."""
    person = app.place.stage.person
    with ThreadPoolExecutor(1) as aside:
        asking = aside.submit(app.ask, *meanwhile)
        person.waits_to_see("asked", 2)
        assert app.place.stage.app.grants() == []
        person.comes_back()
        return asking.result()
