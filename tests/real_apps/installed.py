"""The AI apps of `package.json`, installed once at the very versions named there. None of it is shipped."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from tests.clients.harness import install_node_packages

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
INSTALL_SECONDS = 300
KINDS = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}


@dataclass(frozen=True)
class Programs:
    """The installed programs, and what starts those that are scripts."""

    node: Path

    @property
    def codex(self) -> Path:
        (found,) = self._of(f"@openai/codex-linux-{_kind()}").glob("vendor/*/bin/codex")
        return found

    @property
    def opencode(self) -> Path:
        return self._of(f"opencode-linux-{_kind()}-baseline") / "bin/opencode"

    @property
    def gemini(self) -> Path:
        return self._of("@google/gemini-cli") / "bundle/gemini.js"

    @property
    def mcporter(self) -> Path:
        return self._of("mcporter") / "dist/cli.js"

    @property
    def fastmcp(self) -> Path:
        return Path(sys.executable).with_name("fastmcp")

    def _of(self, package: str) -> Path:
        folder = MODULES / package
        if not folder.exists():
            pytest.skip(f"{package} is not made for this kind of machine")
        return folder


def install_programs() -> Programs:
    """Install the apps, unless those very versions are there already. Some 280 MB are fetched, and 750 MB kept."""
    npm = shutil.which("npm")
    if npm is None:
        _absent("npm is needed for these apps")
    node = install_node_packages()
    stamp = hashlib.sha256(b"".join((HERE / f"{name}.json").read_bytes() for name in ("package", "package-lock")))
    kept = MODULES / ".stamp"
    if not kept.exists() or kept.read_text() != stamp.hexdigest():
        print("\nFetching AI apps, once: some 280 MB", flush=True)
        _run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"])  # no scripts of packages run
        kept.write_text(stamp.hexdigest())
    return Programs(node)


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        _absent(f"npm did not finish in {INSTALL_SECONDS} s")
    if done.returncode != 0:
        _absent(f"npm could not install the apps: {done.stderr[-400:]}")


def _kind() -> str:
    return KINDS.get(platform.machine().lower(), "unknown")


def _absent(why: str) -> NoReturn:
    """Something is missing: a skip on a developer's machine, a failure where the tests are the gate."""
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(why)
    pytest.skip(why)
