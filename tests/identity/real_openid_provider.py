"""A real OpenID provider (`oidc-provider` from npm) as a process, and a person who signs in there."""

import contextlib
import html
import json
import os
import queue
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from urllib.parse import urljoin

import httpx
import pytest

from tests.fakes import query

HERE = Path(__file__).parent / "real_provider"
CALLBACK = "http://localhost:8000/pangea/callback"
SECRET = "a-secret-for-tests"
_PATIENCE = 30.0


class RealProvider:
    """The process; it can be stopped and started again at the same address, with or without its memory."""

    def __init__(self, folder: Path) -> None:
        self._state = folder / "provider.json"
        self._log = folder / "provider.log"
        self._port = 0
        self._process: subprocess.Popen[str] | None = None
        self.issuer = ""

    def start(self) -> None:
        """Start; returns once it serves."""
        environment = {
            name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR", "SYSTEMROOT") if name in os.environ
        }
        environment |= {
            "CALLBACK": CALLBACK,
            "PORT": str(self._port),
            "STATE_FILE": str(self._state),
            "NODE_ENV": "test",
        }
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                ["node", "server.mjs"], cwd=HERE, env=environment, stdout=subprocess.PIPE, stderr=log, text=True
            )
        line = self._first_line(self._process)
        assert line, self._log.read_text()[-2000:]
        self.issuer = json.loads(line)["issuer"]
        self._port = int(self.issuer.rpartition(":")[2])

    def stop(self, *, forgets: bool = False) -> None:
        """Stop, and forget every login and key if asked to."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            assert process.stdout is not None
            process.stdout.close()
        if forgets:
            self._state.unlink(missing_ok=True)

    def turn(self, what: str, **order: object) -> None:
        """Turn it from outside: rotate-keys, clock (seconds), disable (account)."""
        response = httpx.post(f"{self.issuer}/test/{what}", json=order, timeout=_PATIENCE, trust_env=False)
        assert response.status_code == 204, response.text

    def _first_line(self, process: subprocess.Popen[str]) -> str:
        lines: queue.Queue[str] = queue.Queue()
        assert process.stdout is not None
        reader = threading.Thread(target=lambda out=process.stdout: lines.put(out.readline()), daemon=True)
        reader.start()
        with contextlib.suppress(queue.Empty):
            return lines.get(timeout=_PATIENCE)
        process.kill()
        return ""


class Person:
    """Somebody with a browser that keeps its cookies."""

    def __init__(self, account: str = "alice") -> None:
        self.account = account
        self._http = httpx.Client(timeout=_PATIENCE, trust_env=False)

    def sign_in(self, url: str, *, says_no_at: str | None = None) -> dict[str, str]:
        """Walk the provider's pages to the callback and return its query. `says_no_at` is a page's heading."""
        response = self._http.get(url)
        for _ in range(20):
            if response.is_redirect:
                target = urljoin(str(response.url), response.headers["location"])
                if target.startswith(CALLBACK):
                    return query(target)
                response = self._http.get(target)
                continue
            assert response.status_code == 200, response.text
            heading = re.search(r"<h1>(.*?)</h1>", response.text)
            action = re.search(r'action="([^"]+)"', response.text)
            assert heading is not None, response.text
            assert action is not None, response.text
            is_no = says_no_at is not None and says_no_at in heading[1]
            form = {"decision": "no" if is_no else "yes"}
            if "Sign in" in heading[1]:
                form |= {"account": self.account, "password": f"{self.account}-password"}
            response = self._http.post(urljoin(str(response.url), html.unescape(action[1])), data=form)
        raise AssertionError("the sign-in goes round in circles")

    def close(self) -> None:
        self._http.close()


def install() -> None:
    """Install the packages of `package.json` beside it, unless those very versions are there already."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        _absent("node and npm are needed for a real OpenID provider")
    wanted: dict[str, str] = json.loads((HERE / "package.json").read_text())["dependencies"]
    if all(_installed(package) == exactly for package, exactly in wanted.items()):
        return
    flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        done = subprocess.run(
            [npm, "install", *flags], cwd=HERE, capture_output=True, text=True, timeout=300, check=False
        )
    except subprocess.TimeoutExpired:
        _absent("npm did not finish in 300 s")
    if done.returncode != 0:
        _absent(f"npm could not install the provider: {done.stderr[-400:]}")


def _installed(package: str) -> str | None:
    manifest = HERE / "node_modules" / package / "package.json"
    return str(json.loads(manifest.read_text())["version"]) if manifest.exists() else None


def _absent(why: str) -> NoReturn:
    """A tool is missing: a skip on a developer's machine, a failure where the tests are the gate."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(why)
    pytest.skip(why)


@contextlib.contextmanager
def running(folder: Path) -> Iterator[RealProvider]:
    """Install if need be, and run a provider."""
    install()
    provider = RealProvider(folder)
    try:
        provider.start()
        yield provider
    finally:
        provider.stop()
