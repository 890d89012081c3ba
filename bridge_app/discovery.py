"""The discovery file: tells other processes of ours which one serves, and where."""

import contextlib
import json
import os
from dataclasses import dataclass

import psutil

from bridge_app import __version__
from bridge_app.paths import Paths, write_atomically


@dataclass(frozen=True, slots=True)
class Running:
    """The process that serves this data folder, as its discovery file tells."""

    address: str
    pid: int


def find_running(paths: Paths) -> Running | None:
    """Return the process of ours that serves now, or None; a file left by a crash counts for nothing."""
    try:
        facts = json.loads(paths.discovery_file.read_text(encoding="utf-8"))
        running = Running(str(facts["address"]), int(facts["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return running if psutil.pid_exists(running.pid) else None


def announce(paths: Paths, address: str, port: int) -> None:
    """Say that this process serves."""
    facts = {"address": address, "port": port, "pid": os.getpid(), "version": __version__}
    write_atomically(paths.discovery_file, json.dumps(facts).encode())


def withdraw(paths: Paths) -> None:
    """Say that nobody serves any more."""
    with contextlib.suppress(FileNotFoundError):
        paths.discovery_file.unlink()
