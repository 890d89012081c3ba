"""The log: private, bounded, and without secrets."""

import io
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge_app.errors import UnsafeStorage
from bridge_app.logs import FILE_BYTES, FILES, RedactingFilter, redact, set_up_logs, take_down_logs
from bridge_app.paths import Paths

TOKEN = "s3cr3t-Value_1234567890abcdefghijklmnopqrstuvwxyzAB"
logger = logging.getLogger("bridge_app.test")


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    made = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "logs", tmp_path / "run")
    made.prepare()
    names = ["", "bridge_app", "fastmcp", "mcp", "uvicorn", "uvicorn.error", "uvicorn.access", "httpx", "httpcore"]
    before = {name: logging.getLogger(name).level for name in names}
    yield made
    take_down_logs()
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def written(paths: Paths) -> str:
    return paths.log_file.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {TOKEN}",
        f"authorization: bearer {TOKEN}",
        f"Proxy-Authorization: Basic {TOKEN}==",
        f"DPoP {TOKEN}",
        f"headers: [(b'authorization', b'Bearer {TOKEN}'), (b'accept', b'*/*')]",
        f"headers: [(b'cookie', b'login={TOKEN}; a=b')]",
        f'{{"Cookie": "login={TOKEN}"}}',
        f"Set-Cookie: login={TOKEN}; HttpOnly",
        f"Authorization: Weird {TOKEN}",
        f"mab_at_{TOKEN}",
        f"'mab_rt_{TOKEN}'",
        f"code mab_ac_{TOKEN}, and more",
        f"GET /callback?code={TOKEN}&state=abc HTTP/1.1",
        f"https://login.example/authorize?client_id=x&state={TOKEN}",
        f"https://login.example/cb#access_token={TOKEN}",
        f"http://localhost:8000/?q={TOKEN}",
        f"grant_type=authorization_code&code={TOKEN}&code_verifier={TOKEN}",
        f"refresh_token={TOKEN}",
        f"client_secret={TOKEN}&x=1",
        f"password={TOKEN}",
        f'{{"access_token": "{TOKEN}", "expires_in": 3600}}',
        f"{{'refresh_token': '{TOKEN}'}}",
        f'{{"code":"{TOKEN}"}}',
        f'{{"client_secret":"{TOKEN[:9]}\\"{TOKEN}"}}',
        f"Token(access_token='{TOKEN}')",
        f"api_key: '{TOKEN}'",
        f"X-Api-Key: {TOKEN}",
        f"passphrase: {TOKEN}",
        f"https://user:{TOKEN}@proxy.example/",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzM2NyM3QtVmFsdWUifQ." + TOKEN,
        f"ghp_{TOKEN}",
        f"-----BEGIN PRIVATE KEY-----\n{TOKEN}\n-----END PRIVATE KEY-----",
        f"-----BEGIN RSA PRIVATE KEY-----\n{TOKEN}",
    ],
)
def test_secrets_are_masked(text: str) -> None:
    masked = redact(text)

    assert TOKEN not in masked
    assert TOKEN[-12:] not in masked
    assert "***" in masked


@pytest.mark.parametrize(
    "text",
    [
        "grant 8f2c revoked in the app",
        "HTTP/1.1 200 OK, status_code=200",
        '{"jsonrpc": "2.0", "error": {"code": -32001, "message": "paused"}}',
        "POST /mcp 202 3.1 ms",
        "the access token ran out; a code was used twice",
        "listening on http://localhost:8000/mcp",
        "Claude Code asks for scope tools:call",
        "what happened? nothing=good",
    ],
)
def test_ordinary_lines_stay_readable(text: str) -> None:
    assert redact(text) == text


def test_masking_a_long_hostile_line_is_quick() -> None:
    for piece in ("://a:", "cookie ", "-----BEGIN ", "access_", "?a", "eyJ.", '"code": "\\'):
        redact(piece * 4000)  # a pattern with quadratic cost would run into the suite's time limit


def test_message_arguments_traceback_and_stack_are_masked(paths: Paths) -> None:
    set_up_logs(paths)

    try:
        raise ValueError(f"refused mab_rt_{TOKEN}")
    except ValueError:
        logger.exception("token %s of %s failed", f"mab_at_{TOKEN}", {"code": TOKEN}, stack_info=True)
    logger.warning({"refresh_token": TOKEN})

    text = written(paths)
    assert TOKEN not in text
    assert "ValueError: refused mab_rt_***" in text
    assert "Stack (most recent call last)" in text


def test_a_message_that_does_not_fit_its_arguments_shows_neither(
    paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # the test runner's own handlers would raise
    set_up_logs(paths, to_stderr=True)

    logger.warning("only %d", TOKEN)
    take_down_logs()

    assert "could not be put together" in written(paths)
    output = capsys.readouterr()
    assert TOKEN not in written(paths) + output.err + output.out


def test_a_name_somebody_chose_can_not_forge_a_line(paths: Paths) -> None:
    set_up_logs(paths)

    logger.info("client %s", "Nice\r\n2026-01-01 00:00:00,000 INFO bridge_app: all is well\x1b[2J\u2028x")

    assert len(written(paths).splitlines()) == 1
    assert "\x1b" not in written(paths)


def test_other_handlers_see_the_masked_text_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.handler.addFilter(guard := RedactingFilter())

    logger.warning("Bearer %s", TOKEN)

    caplog.handler.removeFilter(guard)
    assert TOKEN not in caplog.text


def test_very_long_messages_are_cut(paths: Paths) -> None:
    set_up_logs(paths)

    logger.warning("x" * 3_000_000)

    assert paths.log_file.stat().st_size < 20_000
    assert "more characters)" in written(paths)


@pytest.mark.skipif(os.name != "posix", reason="file modes exist on POSIX only")
def test_the_files_are_private_and_bounded(paths: Paths) -> None:
    before = os.umask(0)
    try:
        set_up_logs(paths)
        for _ in range(FILE_BYTES * (FILES + 2) // 15_000):
            logger.warning("y" * 15_000)
    finally:
        os.umask(before)

    files = sorted(paths.log_dir.iterdir())
    assert len(files) == FILES
    assert all(file.stat().st_size <= FILE_BYTES for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.skipif(os.name != "posix", reason="links need no rights on POSIX only")
def test_a_linked_log_file_is_refused(paths: Paths, tmp_path: Path) -> None:
    paths.log_file.symlink_to(tmp_path / "target")

    with pytest.raises(UnsafeStorage):
        set_up_logs(paths)

    assert not (tmp_path / "target").exists()


def test_setting_up_twice_writes_each_line_once(paths: Paths) -> None:
    set_up_logs(paths)
    set_up_logs(paths)

    logger.warning("once")

    assert written(paths).count("once") == 1


def test_verbose_is_about_us_only(paths: Paths) -> None:
    set_up_logs(paths, verbose=True)

    logger.debug("ours")
    logging.getLogger("mcp.server").debug("a body")
    logging.getLogger("httpx").info("HTTP Request: GET https://x.example/?code=1")
    logging.getLogger("uvicorn.access").info("GET /callback?code=1")
    logging.getLogger("fastmcp.server").info("a chat")
    logging.getLogger("uvicorn.error").error("Exception in ASGI application")

    text = written(paths)
    assert "ours" in text
    assert "Exception in ASGI application" in text
    assert [word for word in ("a body", "HTTP Request", "callback", "a chat") if word in text] == []


def test_without_verbose_our_details_are_left_out(paths: Paths) -> None:
    set_up_logs(paths)

    logger.debug("detail")
    logger.info("fact")

    assert "fact" in written(paths)
    assert "detail" not in written(paths)


def test_a_windowed_build_without_stderr_can_log(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    set_up_logs(paths, to_stderr=True)

    logger.warning("still here")

    assert "still here" in written(paths)


def test_stderr_gets_masked_lines_when_asked(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    set_up_logs(paths, to_stderr=True)

    logger.warning("mab_at_%s", TOKEN)

    assert "mab_at_***" in stderr.getvalue()


def test_a_disk_that_fails_later_prints_nothing_and_stops_nobody(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logs(paths)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(logging.FileHandler, "flush", fail)
    logger.warning("password=%s", TOKEN)
    monkeypatch.undo()

    output = capsys.readouterr()
    assert TOKEN not in output.err + output.out


def test_fastmcp_imported_later_writes_to_our_log_only(tmp_path: Path) -> None:
    script = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from bridge_app.logs import set_up_logs\n"
        "from bridge_app.paths import Paths\n"
        "paths = Paths.standard(); paths.prepare(); set_up_logs(paths)\n"
        "import fastmcp\n"
        "from fastmcp.utilities.logging import get_logger\n"
        "get_logger('x').warning('mab_at_secret from fastmcp')\n"
        "sys.stdout.write(paths.log_file.read_text())\n"
    )
    environment = {key: value for key, value in os.environ.items() if not key.startswith("FASTMCP_")}
    environment["MCP_AUTH_BRIDGE_HOME"] = str(tmp_path / "home")
    repository = Path(__file__).resolve().parents[1]

    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        cwd=repository,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )

    assert "mab_at_*** from fastmcp" in process.stdout
    assert process.stderr == ""
