"""A server with one tool that never ends, and tells by a file that it began: slow_server.py FOLDER."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from fastmcp import FastMCP

server: FastMCP[Any] = FastMCP("slow")


@server.tool
async def wait(name: str) -> str:
    """Write our process id into a file of that name, and wait for ever."""
    file = Path(sys.argv[1]) / name
    file.with_suffix(".new").write_text(str(os.getpid()))
    file.with_suffix(".new").rename(file)
    await asyncio.Event().wait()
    return "never"


server.run("stdio", show_banner=False)
