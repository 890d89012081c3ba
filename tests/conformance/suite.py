"""The public conformance suites: installed when first needed, run as programs, their verdicts read back."""

import asyncio
import contextlib
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import pytest

HERE = Path(__file__).parent
OLDEST_NODE = 22
INSTALL_SECONDS = 300
RUN_SECONDS = 240

CURRENT = "@modelcontextprotocol/conformance"
STABLE = "conformance-0.1"


@dataclass(frozen=True)
class Check:
    """One check of one scenario, as the suite judged it."""

    scenario: str
    id: str
    status: str
    words: str


@dataclass(frozen=True)
class Verdict:
    """What a suite made of a server."""

    scenarios: tuple[str, ...]
    checks: tuple[Check, ...]
    exit_code: int

    @property
    def totals(self) -> Counter[str]:
        """How many checks ended how."""
        return Counter(check.status for check in self.checks)

    @property
    def passed(self) -> tuple[str, ...]:
        """The scenarios that were checked, and no check of which failed; so the suite counts them itself."""
        checked = {check.scenario for check in self.checks}
        failed = {check.scenario for check in self.checks if check.status == "FAILURE"}
        return tuple(name for name in self.scenarios if name in checked - failed)

    def __str__(self) -> str:
        """Tell the totals and whatever was not well, one line each."""
        totals = ", ".join(f"{count} {status.lower()}" for status, count in sorted(self.totals.items()))
        lines = [f"{len(self.passed)}/{len(self.scenarios)} scenarios passed; checks: {totals}"]
        lines += [
            f"  {check.status} {check.scenario}: {check.id}: {check.words}"
            for check in self.checks
            if check.status not in ("SUCCESS", "INFO")
        ]
        return "\n".join(lines)


@dataclass(frozen=True)
class Suites:
    """The installed programs."""

    node: Path
    modules: Path

    @contextlib.asynccontextmanager
    async def started(self, package: str, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
        """Start a suite; it is ended with the block if it runs still. Output and errors come in one stream."""
        process = await asyncio.create_subprocess_exec(
            self.node,
            self.modules / package / "dist/index.js",
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()

    async def judge_server(
        self, url: str, folder: Path, *, package: str = CURRENT, revision: str | None = None
    ) -> Verdict:
        """Run all server scenarios, or those of one revision, against the server at a URL."""
        revisions = ["--spec-version", revision] if revision is not None else []
        arguments = ["server", "--url", url, "--suite", "all", *revisions, "--output-dir", str(folder)]
        async with self.started(package, *arguments) as process, asyncio.timeout(RUN_SECONDS):
            output, _ = await process.communicate()
        assert process.returncode is not None
        verdict = read_verdict(folder, process.returncode)
        (folder / "output.txt").write_bytes(output)
        return verdict


def read_verdict(folder: Path, exit_code: int) -> Verdict:
    """Read what a suite saved, one folder for each scenario."""
    scenarios = []
    checks = []
    for file in sorted(folder.glob("*/checks.json")):
        named = re.fullmatch(r"(?:server-|authorization-server-)?(.+?)-\d{4}-\d\d-\d\dT[\d-]+Z", file.parent.name)
        assert named is not None, file.parent.name
        scenarios.append(named[1])
        found: list[dict[str, Any]] = json.loads(file.read_text())
        checks += [
            Check(named[1], check["id"], check["status"], str(check.get("errorMessage") or "")) for check in found
        ]
    return Verdict(tuple(scenarios), tuple(checks), exit_code)


# ---- what must be installed -------------------------------------------------------------------------------------


def install_suites() -> Suites:
    """Install the packages of `package.json`, unless those very versions are there already.

    The environment variable CONFORMANCE_SUITES names another folder to keep them in.
    """
    folder = Path(os.environ.get("CONFORMANCE_SUITES", HERE))
    manifest = json.loads((HERE / "package.json").read_text())
    wanted: dict[str, str] = manifest["dependencies"]
    modules = folder / "node_modules"
    if not all(_installed(modules, package) == exact.rpartition("@")[2] for package, exact in wanted.items()):
        _install(folder)
    for node in (*modules.glob("node-*/bin/node"), Path(shutil.which("node") or "node")):
        if _version_of(node) >= OLDEST_NODE:
            return Suites(node, modules)
    _absent(f"the conformance suites need Node {OLDEST_NODE} or newer, and none is here for this kind of machine")


def _install(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        _absent("npm is needed to install the conformance suites")
    folder.mkdir(parents=True, exist_ok=True)
    if folder != HERE:
        shutil.copy(HERE / "package.json", folder)
    # No scripts of packages run: the one program that a package ships, Node itself, comes whole.
    flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    flags += ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"]
    try:
        done = subprocess.run(
            [npm, "install", *flags], cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        _absent(f"npm did not finish in {INSTALL_SECONDS} s")
    if done.returncode != 0:
        reasons = [line for line in done.stderr.splitlines() if line.startswith("npm error")]
        _absent("npm could not install the conformance suites: " + "; ".join(reasons[:3]))


def _installed(modules: Path, package: str) -> str | None:
    manifest = modules / package / "package.json"
    return str(json.loads(manifest.read_text())["version"]) if manifest.exists() else None


def _version_of(node: Path) -> int:
    """Return a Node's major version, 0 if it doesn't run here."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=False)
    except OSError:
        return 0
    found = re.match(r"v(\d+)\.", done.stdout)
    return int(found[1]) if found else 0


def _absent(why: str) -> NoReturn:
    """Something is missing: a skip on a developer's machine, a failure where the tests are the gate."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(why)
    pytest.skip(why)
