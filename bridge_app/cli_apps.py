"""The commands about AI apps: list them, connect one, have the bridge take the place of its servers, disconnect it again."""

import argparse
import asyncio
import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from bridge_app import cli_upstreams
from bridge_app.config import Config
from bridge_app.i18n import own, said
from bridge_app.models import AiApp, AppServer, SetupPreview, SetupProgress, Snippet
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence
from bridge_app.terminal import confirms, opened, plain

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge

WATCH_SECONDS = 120.0
POLL_SECONDS = 0.5
EXIT_FAILED = 1
EXIT_USAGE = 2

_STATES = {
    "not connected": Sentence("not connected"),
    "connected": Sentence("connected"),
    "changed": Sentence("changed"),
    "needs restart": Sentence("needs a restart"),
    "unreadable": Sentence("unreadable"),
    "by hand": Sentence("by hand"),
}


def add_options(
    apps: argparse.ArgumentParser, connect: argparse.ArgumentParser, passphrase: Callable[[Config], str | None]
) -> None:
    """Add the options of `apps` and of `connect`; `passphrase` asks for that of the sealed file."""
    apps.add_argument("--json", action="store_true", help=own("print JSON"))
    apps.add_argument("--all", action="store_true", help=own("list those that are not on this computer, too"))
    connect.add_argument("app", nargs="?", help=own("which app, as `apps` names it; without it they are listed"))
    connect.add_argument("--print", action="store_true", help=own("print what to paste, and write nothing"))
    connect.add_argument("--undo", action="store_true", help=own("take back what was written"))
    connect.add_argument(
        "--replace",
        action="store_true",
        help=own("bring its own servers behind the bridge, and take them out of the app"),
    )
    connect.set_defaults(passphrase=passphrase)
    connect.add_argument("--yes", action="store_true", help=own("don't ask, and don't wait for the app to come"))


def list_apps(options: argparse.Namespace, paths: Paths) -> int:
    """List the AI apps and how they stand with the bridge."""
    with opened(paths) as bridge:
        apps = [app for app in bridge.apps.list() if app.is_installed or options.all]
    if options.json:
        print(json.dumps([asdict(app) for app in apps], indent=2))
        return 0
    if not apps:
        print(own("No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all"))
        return 0
    _print_apps(apps)
    return 0


def connect(options: argparse.Namespace, paths: Paths) -> int:
    """Connect an app, or disconnect it: show what would be written, ask, write, and watch it come."""
    if options.app is None:
        if options.print or options.undo or options.replace:
            print(own("Name the app: `mcp-auth-bridge apps` lists them."), file=sys.stderr)
            return EXIT_USAGE
        return list_apps(argparse.Namespace(json=False, all=False), paths)
    if options.replace and (options.print or options.undo):
        print(own("--replace writes; --undo takes that back, too."), file=sys.stderr)
        return EXIT_USAGE
    with opened(paths) as bridge:
        app = bridge.apps.find(options.app)
        if options.print:
            _print_snippet(bridge.apps.snippet(app.id))
            return 0
        if options.undo:
            return _disconnect(bridge, app, options)
        if app.state == "by hand":
            print(own("{name} can't be written to from here. Do it by hand:", name=app.name))
            _print_snippet(bridge.apps.snippet(app.id))
            return 0
        if options.replace:
            preview = asyncio.run(_bring_servers(bridge, app, options))
            return EXIT_FAILED if preview is None else _connect(bridge, app, preview, options, paths)
        return _connect(bridge, app, bridge.apps.preview(app.id), options, paths)


async def _bring_servers(bridge: "Bridge", app: AiApp, options: argparse.Namespace) -> SetupPreview | None:
    """Bring an app's own servers behind the bridge, and return what taking them out of the app would change."""
    async with contextlib.AsyncExitStack() as opened:

        async def open_secrets() -> None:
            await opened.enter_async_context(bridge.lend_secrets(options.passphrase(bridge.config)))

        # To compare, it takes the secrets of the servers that are there; unlocking a keyring for nothing would only worry.
        is_open = bridge.config.secrets != "memory" and any(map(bridge.upstreams.secrets_of, bridge.upstreams.list()))
        if is_open:
            await open_secrets()
        servers = await bridge.apps.own_servers(app.id)
        if not servers:
            print(own("{name} has no servers of its own.", name=app.name))
            return bridge.apps.preview(app.id)
        _print_servers(app, servers)
        fresh = [each.proposal for each in servers if each.standing == "new" and each.proposal is not None]
        if fresh:
            if not is_open and any(each.secrets or each.missing for each in fresh):
                await open_secrets()
            await cli_upstreams.bring(bridge, fresh, is_yes=options.yes)
            servers = await bridge.apps.own_servers(app.id)
        names = [each.name for each in servers if each.standing == "behind"]
        for each in servers:
            if each.standing != "behind":
                stays = own("{name} stays in {app}.", name=_plain(each.name), app=app.name)
                print(f"{stays} {_plain(said(each.words))}".rstrip())
        if not names:
            print(own("None of them is behind the bridge, so {name} was not changed.", name=app.name))
            return None
        return await bridge.apps.preview_replace(app.id, names)


def _connect(bridge: "Bridge", app: AiApp, preview: SetupPreview, options: argparse.Namespace, paths: Paths) -> int:
    if not preview.diff:
        print(own("{name} has the bridge in its settings already: {path}", name=app.name, path=preview.path))
    else:
        path = preview.path
        _print_preview(
            preview,
            own("{path} would be made:", path=path) if preview.is_new else own("{path} would be changed:", path=path),
        )
        question = own("Connect {name}?", name=app.name)
        if preview.names:
            names = _plain(", ".join(preview.names))
            question = own("Take {names} out of {app}?", names=names, app=app.name)
            print(own("From then on, {name} reaches {names} through the bridge.", name=app.name, names=names))
            if not app.grant_ids:
                print(own("Until {name} has signed in to the bridge, it has none of these servers.", name=app.name))
        if not confirms(question, options.yes):
            return EXIT_FAILED
        began = time.time()
        bridge.apps.apply(preview)
        print(own("Written. Take it back with: mcp-auth-bridge connect {id} --undo", id=app.id))
        if not options.yes and sys.stdout.isatty():
            _watch(bridge, app, began, paths)
            return 0
    if (waiting := bridge.apps.progress(app.id, time.time()).waiting_for) and not app.grant_ids:
        print(said(waiting))
    return 0


def _disconnect(bridge: "Bridge", app: AiApp, options: argparse.Namespace) -> int:
    if not app.can_undo:
        print(own("{name} is not connected, so there is nothing to take back.", name=app.name))
        return 0
    preview = bridge.apps.preview_undo(app.id)
    path = preview.path
    _print_preview(
        preview,
        own("{path} would be removed:", path=path) if preview.is_new else own("{path} would be changed:", path=path),
    )
    if preview.names:
        print(own("{name} gets back: {names}", name=app.name, names=_plain(", ".join(preview.names))))
    if not confirms(own("Disconnect {name}?", name=app.name), options.yes):
        return EXIT_FAILED
    bridge.apps.undo(app.id, preview.fingerprint)
    print(
        own("{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants", name=app.name)
    )
    return 0


def _watch(bridge: "Bridge", app: AiApp, began: float, paths: Paths) -> None:
    """Show how the app comes, until it has, two minutes are over, or the person leaves with Ctrl+C."""
    from bridge_app.discovery import find_running

    if find_running(paths) is None:
        print(own("MCP Auth Bridge is not running. Start it with: mcp-auth-bridge"))
        return
    print(own("Waiting for {name} (Ctrl+C leaves; it is connected all the same).", name=app.name))
    ticked: set[str] = set()
    awaited = ""
    deadline = time.monotonic() + WATCH_SECONDS
    try:
        while time.monotonic() < deadline:
            progress = bridge.apps.progress(app.id, began)
            for words in _ticks(progress):
                if words not in ticked:
                    ticked.add(words)
                    print(f"  ✓ {words}", flush=True)
            if progress.has_listed_tools:
                return
            if progress.waiting_for != awaited:
                awaited = progress.waiting_for
                print(f"  … {said(awaited)}", flush=True)
            time.sleep(POLL_SECONDS)
        print(own("{name} did not come yet. {said}", name=app.name, said=awaited))
    except KeyboardInterrupt:
        print()


def _ticks(progress: SetupProgress) -> Iterator[str]:
    steps = (
        (progress.has_registered, own("registered")),
        (progress.has_signed_in, own("signed in")),
        (progress.has_listed_tools, own("listed its tools")),
    )
    yield from (words for is_done, words in steps if is_done)


def _print_apps(apps: list[AiApp]) -> None:
    wide = max(len(app.id) for app in apps)
    longest = max(len(app.name) for app in apps)
    for app in apps:
        state = own("not found here")
        if app.is_installed or app.state != "not connected":
            state = said(_STATES[app.state])
        print(f"  {app.id:<{wide}}  {app.name:<{longest}}  {state:<15}  {app.path}".rstrip())
        if app.note and app.state in ("changed", "unreadable", "connected", "needs restart"):
            print(f"  {'':<{wide}}  {_plain(said(app.note))}")
        if app.state == "needs restart":
            print(f"  {'':<{wide}}  {said(app.restart)}")
    print(own("Connect one with: mcp-auth-bridge connect APP"))


def _print_servers(app: AiApp, servers: tuple[AppServer, ...]) -> None:
    count = len(servers)
    one = own("{name} starts one server of its own:", name=app.name)
    print(one if count == 1 else own("{name} starts {count} servers of its own:", name=app.name, count=count))
    wide = max(len(_plain(each.name)) for each in servers)
    for each in servers:
        standing = {
            "behind": own("behind the bridge as “{upstream}”", upstream=each.upstream),
            "new": own("not behind the bridge"),
        }
        stands = standing.get(each.standing, "")
        words = ". ".join(part for part in (stands, said(each.words)) if part)
        print(f"  {_plain(each.name):<{wide}}  {_plain(words)}")


def _print_preview(preview: SetupPreview, title: str) -> None:
    print(title)
    for line in preview.diff:
        print(f"  {_plain(line)}")
    if preview.replaces:
        print(_plain(said(preview.replaces)))


def _print_snippet(snippet: Snippet) -> None:
    """Print what to paste alone on standard output, so that a script can take it; everything else beside it."""
    print(snippet.text.rstrip("\n"), flush=True)
    print(own("Where: {where}", where=snippet.where), file=sys.stderr)
    if snippet.command:
        print(own("Or run: {command}", command=snippet.command), file=sys.stderr)
    if snippet.link:
        print(own("Or open: {link}", link=snippet.link), file=sys.stderr)


def _plain(text: str) -> str:
    """Return foreign text that a terminal only prints; settings files are indented by tabs, too."""
    return plain(text.replace("\t", " "))
