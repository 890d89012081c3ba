"""Other projects' programs to measure beside ours: pinned, installed into a folder of our own, or left out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
CACHE = HERE / ".cache"
MCP_PROXY = "0.13.0"
SUPERGATEWAY = "4.0.0"
MCP_REMOTE = "0.15.1"
INSTALL_SECONDS = 600


class Missing(Exception):
    """A program that can't be had here, and why."""


def go_program() -> str:
    """Return the program with the server that answers without thinking and the reverse proxy, built if need be."""
    built = CACHE / "benchmark"
    sources = list((HERE / "go").iterdir())
    if not built.exists() or built.stat().st_mtime < max(source.stat().st_mtime for source in sources):
        if shutil.which("go") is None:
            raise Missing("Go is not installed (Debian: golang-go)")
        _run(["go", "build", "-o", str(built), "."], HERE / "go", CGO_ENABLED="0", GOFLAGS="-trimpath")
    return str(built)


def mcp_proxy() -> str:
    """Return the program mcp-proxy, from PyPI."""
    place = CACHE / f"mcp-proxy-{MCP_PROXY}"
    program = place / "bin" / "mcp-proxy"
    if not program.exists():
        _run([sys.executable, "-m", "venv", str(place)], CACHE)
        _run([str(place / "bin" / "pip"), "install", "--quiet", f"mcp-proxy=={MCP_PROXY}"], CACHE)
    return str(program)


def supergateway() -> str:
    """Return the program supergateway, from npm."""
    return _npm("supergateway", SUPERGATEWAY)


def mcp_remote() -> str:
    """Return the program mcp-remote, from npm."""
    return _npm("mcp-remote", MCP_REMOTE)


def go_version() -> str:
    """Return the version of Go, or a dash."""
    if shutil.which("go") is None:
        return "–"
    return subprocess.run(["go", "env", "GOVERSION"], capture_output=True, text=True).stdout.strip().removeprefix("go")


def _npm(name: str, version: str) -> str:
    place = CACHE / f"{name}-{version}"
    program = place / "node_modules" / ".bin" / name
    if not program.exists():
        if shutil.which("npm") is None:
            raise Missing("npm is not installed")
        place.mkdir(parents=True, exist_ok=True)
        _run(
            ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), f"{name}@{version}"],
            place,
        )
    return str(program)


def _run(command: list[str], where: Path, **environment: str) -> None:
    CACHE.mkdir(exist_ok=True)
    try:
        done = subprocess.run(
            command,
            cwd=where if where.exists() else None,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(f"{command[0]} did not work: {type(error).__name__}") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        raise Missing(f"{Path(command[0]).name} failed: {last[:120]}")
