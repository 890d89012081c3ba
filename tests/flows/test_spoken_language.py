"""People read their own language; programs, logs and the other tasks of the server go on in English."""

import asyncio

import httpx
import pytest

from bridge_app import i18n
from bridge_app.config import Config, read_config
from bridge_app.i18n import SYSTEM
from bridge_app.models import Right
from bridge_app.paths import Paths
from tests.company import free_port
from tests.conftest import ServeBridge
from tests.flows.test_rights import Notebook, client_with

GERMAN = "Fügen Sie diese Adresse Ihrer KI-App hinzu"
ENGLISH = "Add this address to your AI app"


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_chosen", SYSTEM), ("_wanted", ()), ("_own", "en")):
        monkeypatch.setattr(i18n, name, value)


async def test_each_browser_reads_its_own_language(serve: ServeBridge) -> None:
    async with serve() as served, httpx.AsyncClient() as http:
        wanted = ("de-DE,de;q=0.9,en;q=0.8", "en-GB", "nl")

        pages = await asyncio.gather(
            *(http.get(served.origin + "/", headers={"Accept-Language": each}) for each in wanted)
        )

        assert [page.headers["Content-Language"] for page in pages] == ["de", "en", "en"]
        assert [(GERMAN in page.text, ENGLISH in page.text) for page in pages] == [
            (True, False),
            (False, True),
            (False, True),
        ]


async def test_a_chosen_language_counts_at_once_and_from_the_next_start(serve: ServeBridge, paths: Paths) -> None:
    config = Config(port=free_port(), secrets="memory")
    async with serve(config=config) as served, httpx.AsyncClient() as http:
        served.bridge.use(language="de")

        page = await http.get(served.origin + "/", headers={"Accept-Language": "en"})

        assert GERMAN in page.text
        assert read_config(paths.config_file).language == "de"
        assert not (await served.bridge.settings_now()).needs_restart


async def test_programs_are_told_in_english_whatever_the_person_speaks(serve: ServeBridge) -> None:
    notebook = Notebook()
    async with serve(local_server=notebook.server) as served:
        i18n.choose("de")
        made = served.bridge.add_key("nightly backup", "reader")
        async with client_with(served, made.key) as script:
            await script.list_tools()

        access = served.bridge.explain_access(made.grant_id, "erase")
        in_terminal = served.bridge.check_access(made.grant_id, "erase")[1]

        assert access.words == "nightly backup darf nur lesen; „erase“ kann löschen oder überschreiben."
        assert access.missing is Right.DESTROY
        assert in_terminal == "nightly backup may only read; “erase” may delete or overwrite things."
