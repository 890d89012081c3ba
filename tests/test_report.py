"""A report tells what runs and what went wrong, and nothing of anybody: whatever is planted, it does not come up in it."""

import asyncio
import logging
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bridge_app import cli
from bridge_app.bridge import Bridge
from bridge_app.config import AccessTokens, AuditLog, Config, SignIn, Vault, save_config
from bridge_app.logs import set_up_logs, take_down_logs
from bridge_app.models import ALL_RIGHTS, Identity, Problem, Right, RunState, Snapshot, UpstreamSettings
from bridge_app.paths import HOME_VARIABLE, Paths
from bridge_app.report import make_report
from bridge_app.store.grants import KeyRecord

PASSPHRASE = "Kellerassel Wolkenbruch"
PRIVATE = {
    "client secret": "pck_kellersecret0000000000000000",
    "client id": "psa_clientidclientidclientid0000",
    "provider host": "pdn-zwetschge.login.example.net",
    "issuer": "issuer-zwetschge.example.net",
    "audience": "https://audience-zwetschge.example.net/mcp",
    "provider's name": "Zwetschgenfirma",
    "vault domain": "vault-zwetschge.example.net",
    "audit domain": "audit-zwetschge.example.net",
    "audit config": "pci_zwetschgezwetschgezwetschge",
    "parameter": "zwetschge-tenant",
    "person": "Annegret",
    "family name": "Zwetschge",
    "e-mail": "annegret@zwetschge.example",
    "subject": "subject-4711-zwetschge",
    "app": "Zwetschgenapp",
    "server name": "Pflaumenserver",
    "server word": "Quarantine Settings",
    "environment": "umgebungswert",
    "secret environment": "geheimer-umgebungswert",
    "argument": "--kunde=pflaume",
    "header": "kopfzeilenwert",
    "secret header": "geheime-kopfzeile",
    "bearer": "bearer-geheim-123456",
    "userinfo": "nutzerin",
    "password in an address": "adresspasswort",
    "query": "abfragewert",
    "server host": "pflaume.example.org",
    "tool argument": "was in dem aufruf stand",
    "passphrase": PASSPHRASE,
    "token in the log": "mab_at_logtokenlogtokenlogtoken",
    "jwt in the log": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.sig",
    "bare word in the log": "losungswort",
    "mail in the log": "chef@pflaume.example.org",
    "foreign error": "pflaumenmus ist aus",
}
"""Nothing of this may be in a report, in whatever case."""


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "Annegret"))
    found = Paths.standard()
    found.prepare()
    return found


@pytest.fixture
def lived_in(paths: Paths) -> Paths:
    """An installation that somebody has used, with something private in every place there is."""
    save_config(paths.config_file, lived_in_config())
    asyncio.run(live_in(paths))
    return paths


@pytest.fixture
def logged(lived_in: Paths) -> Paths:
    set_up_logs(lived_in, verbose=True)
    logger = logging.getLogger("bridge_app.upstream.process")
    logger.warning("the server process of %s: exited with code 1: %s", "pflaumenserver", PRIVATE["foreign error"])
    logger.info("Authorization: Bearer %s and %s", PRIVATE["token in the log"], PRIVATE["jwt in the log"])
    logger.error("the person %s <%s> said %s", "Annegret Zwetschge", PRIVATE["mail in the log"], "losungswort")
    logger.debug("GET '/mcp?token=%s' 200 1.5 ms", PRIVATE["query"])
    try:
        raise ValueError(PRIVATE["tool argument"])
    except ValueError:
        logger.exception("a request could not be relayed")
    take_down_logs()
    return lived_in


def lived_in_config() -> Config:
    return Config(
        port=8123,
        secrets="sealed_file",
        sign_in=SignIn(
            provider="pangea",
            name=PRIVATE["provider's name"],
            address=f"https://{PRIVATE['provider host']}",
            client_id=PRIVATE["client id"],
            scopes=("zwetschge:read",),
            rights=((Right.READ, ("zwetschge:read",)),),
            parameters=(("tenant", PRIVATE["parameter"]),),
        ),
        vault=Vault(PRIVATE["vault domain"]),
        audit_log=AuditLog(True, PRIVATE["audit domain"], PRIVATE["audit config"]),
        access_tokens=AccessTokens("jwt", f"https://{PRIVATE['issuer']}/", PRIVATE["audience"]),
    )


async def live_in(paths: Paths) -> None:
    bridge = Bridge.open(paths, replace(lived_in_config(), secrets="memory"))
    async with asyncio.timeout(30):
        await bridge.use_secrets("sealed_file", PASSPHRASE)
        await bridge._ready_secrets().put("sign-in client secret", PRIVATE["client secret"])
        await bridge.upstreams.add(
            UpstreamSettings(
                "",
                PRIVATE["server name"],
                "stdio",
                command="/home/annegret/bin/npx",
                arguments=(PRIVATE["argument"],),
                environment=(("REGION", PRIVATE["environment"]),),
                secret_environment=("API_KEY",),
            ),
            {"environment/API_KEY": PRIVATE["secret environment"]},
        )
        address = f"https://{PRIVATE['server host']}/mcp?kunde={PRIVATE['query']}"
        await bridge.upstreams.add(
            UpstreamSettings(
                "",
                PRIVATE["server word"],
                "http",
                url=address,
                headers=(("X-Region", PRIVATE["header"]),),
                secret_headers=("X-Key",),
                auth="bearer",
            ),
            {"header/X-Key": PRIVATE["secret header"], "bearer": PRIVATE["bearer"]},
        )
    person = Identity(
        f"https://{PRIVATE['issuer']}/",
        PRIVATE["subject"],
        f"{PRIVATE['person']} {PRIVATE['family name']}",
        PRIVATE["e-mail"],
    )
    bridge._grants.add_key(
        KeyRecord(
            *("client-zwetschge", "grant-zwetschge", b"hash", PRIVATE["app"]),
            *(person, ("mcp",), ("bridge",), ALL_RIGHTS, "/mcp", 2e9),
        ),
        now=time.time(),
    )
    bridge.use(record_arguments=True)
    bridge.close()


def planted_in(text: str) -> list[str]:
    return [what for what, value in PRIVATE.items() if value.casefold() in text.casefold()]


async def test_nothing_private_is_in_a_report(logged: Paths) -> None:
    text = await make_report(logged)

    assert planted_in(text) == []
    assert "pflaume" not in text.casefold()
    assert "zwetschge" not in text.casefold()


async def test_it_tells_what_helps(logged: Paths) -> None:
    text = await make_report(logged)

    for line in (
        "port: 8123",
        "secrets: sealed_file",
        "sign_in.provider: pangea",
        "sign_in.address: https, another computer",
        "sign_in.parameters: 1 given",
        "<server 1> stdio, npx, 1 arguments, 1 + 1 secret variables",
        "<server 2> http, https, another computer, sign-in: bearer, 1 + 1 secret headers",
        "1 active, key",
        "the server process of <server 1>: exited with code 1: …",
        "a request could not be relayed",
        "ValueError: ",
    ):
        assert line in text


async def test_problems_and_states_of_the_bridge_that_runs_are_in_it_scrubbed(lived_in: Paths) -> None:
    problem = Problem("x", "Pflaumenserver is not answering.", "Ask chef@pflaume.example.org.")
    snapshot = Snapshot(
        1.8e9, RunState.PROBLEM, "http://localhost:8123/mcp", "1", 1.8e9, "a sealed file", False, problems=(problem,)
    )

    text = await make_report(lived_in, snapshot=snapshot)

    assert "  <server 1> is not answering. Ask ….\n" in text
    assert planted_in(text) == []


async def test_settings_that_can_not_be_read_are_told_without_what_they_say(paths: Paths) -> None:
    paths.config_file.write_text('prot = 1\nclient_secret = "losungswort"\n')

    text = await make_report(paths)

    assert "could not be read" in text
    assert "!! Settings" in text
    assert "losungswort" not in text


def test_the_command_prints_it_or_writes_it_privately(
    lived_in: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.txt"

    printed = cli.main(["report"]), capsys.readouterr().out
    written = cli.main(["report", "--output", str(file)]), capsys.readouterr().out

    assert printed[0] == written[0] == 0
    assert printed[1].startswith("MCP Auth Bridge")
    assert "Look it over" in written[1]
    assert planted_in(printed[1] + file.read_text()) == []
    assert file.stat().st_mode & 0o077 == 0


def test_a_report_that_can_not_be_written_says_why(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["report", "--output", str(tmp_path / "nowhere" / "report.txt")])

    assert code == 1
    assert "The report can't be written" in capsys.readouterr().err
