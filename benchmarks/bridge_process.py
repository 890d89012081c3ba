"""A bridge as it is shipped, in a process of its own, whose person says yes to whoever asks.

Reads what to set up as JSON from its first argument and prints its address as one line of JSON.
"""

import asyncio
import contextlib
import json
import sys
from pathlib import Path
from typing import Any

from bridge_app.bridge import Bridge
from bridge_app.config import Config
from bridge_app.events import ApprovalAsked, Event
from bridge_app.models import BUILTIN, UpstreamSettings
from bridge_app.paths import Paths


async def main(wanted: dict[str, Any]) -> None:
    home = Path(wanted["home"])
    paths = Paths(home / "config", home / "data", home / "logs", home / "run")
    bridge = Bridge.open(paths, Config(port=0, secrets="memory"))
    loop = asyncio.get_running_loop()

    def say_yes(event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            loop.call_later(0.05, bridge.answer, event.approval_id, True)

    bridge.events.subscribe(say_yes)
    is_ready = asyncio.Event()
    running = asyncio.create_task(bridge.serve(on_ready=is_ready.set, handle_signals=True))
    await asyncio.wait([running, asyncio.ensure_future(is_ready.wait())], return_when=asyncio.FIRST_COMPLETED)
    for each in wanted["upstreams"]:
        await bridge.upstreams.add(
            UpstreamSettings(each.pop("id", ""), **{**each, "arguments": tuple(each.get("arguments", ()))}),
            allow_same=True,
        )
    if wanted.get("is_alone"):
        bridge.upstreams.disable(BUILTIN)
    bridge.set_rule("*", "never_called", "refuse")
    for number in range(wanted.get("grants", 0)):
        bridge.add_key(f"key {number}", "admin")
    print(json.dumps({"origin": bridge.address.removesuffix("/mcp")}), flush=True)
    with contextlib.suppress(asyncio.CancelledError):
        await running
    bridge.close()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
