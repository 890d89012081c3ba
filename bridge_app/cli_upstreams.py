"""The commands about the MCP servers behind the bridge: list, add, change, test, enable, disable, remove, import, export."""

import argparse
import asyncio
import contextlib
import json
import os
import shlex
import sys
import time
import webbrowser
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from bridge_app.config import Config
from bridge_app.errors import AlreadyAdded, BridgeError, NotFound
from bridge_app.i18n import own, said
from bridge_app.models import (
    BUILTIN,
    EVERY,
    FoundServers,
    Proposal,
    Tool,
    Transport,
    UpstreamAuth,
    UpstreamSettings,
    UpstreamTool,
    Verdict,
)
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence
from bridge_app.terminal import confirms, opened, plain

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge

SIGN_IN_SECONDS = 30.0
POLL_SECONDS = 0.2
EXIT_FAILED = 1
EXIT_USAGE = 2


def add_commands(parser: argparse.ArgumentParser, passphrase: Callable[[Config], str | None]) -> None:
    """Add the commands below `upstreams`; `passphrase` asks for that of the sealed file."""
    parser.add_argument("--json", action="store_true", help=own("print JSON"))
    parser.set_defaults(passphrase=passphrase)
    commands = parser.add_subparsers(title=own("commands"), metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace, Paths], int], words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(run=run)
        return command

    listing = add("list", list_upstreams, own("List the servers."))
    listing.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=own("print JSON"))
    new = add("add", add_upstream, own("Add a server: a command to start, or an address."))
    new.add_argument("name", help=own("what you call it, for example GitHub"))
    kind = new.add_mutually_exclusive_group(required=True)
    kind.add_argument("--command", help=own("what starts it, in one text: --command 'npx -y some-server'"))
    kind.add_argument("--url", help=own("where it is: https://…"))
    change = add("change", change_upstream, own("Change a server's settings; what is not named stays as it is."))
    change.add_argument("id", help=own("the server's id as `upstreams` shows it, or its name"))
    change.add_argument("--name", help=own("call it something else"))
    kind = change.add_mutually_exclusive_group()
    kind.add_argument("--command", help=own("what starts it, in one text: --command 'npx -y some-server'"))
    kind.add_argument("--url", help=own("where it is: https://…"))
    for each in (new, change):
        _add_settings(each)
    new.add_argument("--again", action="store_true", help=own("add it although the same is there already"))
    change.add_argument("--again", action="store_true", help=own("change it although another one is the same then"))
    change.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="NAME",
        help=own("an environment variable or a header to leave out"),
    )
    for name, run, words in (
        ("test", test_upstream, own("Start a server and list its tools.")),
        ("enable", enable_upstream, own("Switch a server on.")),
        ("disable", disable_upstream, own("Switch a server off; who may use it stays as it is.")),
        ("remove", remove_upstream, own("Remove a server, its secrets, and every permission to use it.")),
    ):
        command = add(name, run, words)
        command.add_argument("id", help=own("the server's id as `upstreams` shows it, or its name"))
    tools = add("tools", list_tools, own("List a server's tools, or switch one on or off."))
    tools.add_argument("id", help=own("the server's id as `upstreams` shows it, or its name"))
    switch = tools.add_mutually_exclusive_group()
    switch.add_argument("--off", metavar="TOOL", help=own("let no app use this tool"))
    switch.add_argument("--on", metavar="TOOL", help=own("let it be used again"))
    rule = add("rule", set_rule, own("Say what may be done with a tool: allow it, ask before each call, or refuse it."))
    rule.add_argument("id", help=own("the server's id, or * for all servers"))
    rule.add_argument("tool", help=own("the tool as the server calls it, or * for all its tools"))
    rule.add_argument("verdict", choices=["allow", "ask", "refuse", "none"], help=own("none: take back what was said"))
    rule.add_argument("--client", default=EVERY, metavar="ID", help=own("only for this client, as `grants` shows it"))
    add("rules", list_rules, own("List what was said of tools."))
    changes = add("changes", list_changes, own("Show the tools that are not what was approved, and are refused."))
    changes.add_argument("id", nargs="?", help=own("only of this server"))
    accept = add("accept", accept_change, own("Approve a tool as it is now."))
    accept.add_argument("id", help=own("the server's id"))
    accept.add_argument("tool", help=own("the tool as the server calls it"))
    sign_in_at = add(
        "sign-in", sign_in_at_upstream, own("Sign in to a server on its own page; the app must be running.")
    )
    sign_in_at.add_argument("id", help=own("the server's id as `upstreams` shows it, or its name"))
    bring = add("import", import_upstreams, own("Add the servers that another app's settings name."))
    bring.add_argument("file", nargs="?", help=own("a settings file, or - for standard input"))
    bring.add_argument("--from-apps", action="store_true", help=own("look at all AI apps on this computer"))
    bring.add_argument("--dry-run", action="store_true", help="only say what would be added")
    for asking in (new, change, bring, commands.choices["remove"]):
        asking.add_argument("--yes", action="store_true", help="don't ask")
    add("export", export_upstreams, own("Print the servers as other apps take them, without the values of secrets."))


def _add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how a server is reached; what is not said is None, to be told from what is."""
    parser.add_argument("--env", action="append", metavar="NAME=VALUE", help=own("an environment variable"))
    parser.add_argument(
        "--secret-env",
        action="append",
        metavar="NAME",
        help="an environment variable kept as a secret; its value is asked for, or read from standard input",
    )
    parser.add_argument("--directory", help=own("where the command runs (your home)"))
    parser.add_argument("--header", action="append", metavar="NAME:VALUE", help=own("a header to send"))
    parser.add_argument(
        "--secret-header", action="append", metavar="NAME", help="a header kept as a secret, asked for likewise"
    )
    sign_in = parser.add_mutually_exclusive_group()
    sign_in.add_argument("--bearer", action="store_true", help=own("send an access token, which is asked for likewise"))
    sign_in.add_argument("--oauth", action="store_true", help=own("sign in to it in the browser"))
    sign_in.add_argument("--no-sign-in", action="store_true", help=own("send no access token"))
    parser.add_argument(
        "--shared",
        action=argparse.BooleanOptionalAction,
        help=own("one process for all apps, if it keeps nothing between calls"),
    )
    parser.add_argument("--prefix", help=own("goes before the names of its tools (its id; '' for nothing)"))
    parser.add_argument("--plain-http", action="store_true", help=own("allow http:// to another computer"))


def list_upstreams(options: argparse.Namespace, paths: Paths) -> int:
    """List the servers."""
    with opened(paths) as bridge:
        upstreams = bridge.upstreams.listed()
    if options.json:
        print(json.dumps([asdict(upstream) for upstream in upstreams], indent=2))
        return 0
    for upstream in upstreams:
        off = "" if upstream.is_enabled else f"  [{own('off')}]"
        print(f"  {upstream.id}  {upstream.name}{off}")
        tools = own("1 tool") if upstream.tools == 1 else own("{count} tools", count=upstream.tools)
        print(f"      {said(upstream.detail)}, {tools if upstream.tools else own('tools not known yet')}")
    if len(upstreams) == 1:
        print(own("Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …"))
    return 0


def add_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Add a server, after showing what will run."""
    settings = _settings(options)
    if settings is None:
        return EXIT_USAGE
    with opened(paths) as bridge:
        bridge.upstreams.check(settings, allow_plain_http=options.plain_http, allow_same=options.again)
        _show(bridge, Proposal(settings, warnings=bridge.upstreams.warnings_for(settings)))
        if not confirms(own("Add it?"), options.yes):
            return EXIT_FAILED
        secrets = _ask_values({key: _name_of(key) for key in bridge.upstreams.secret_keys(settings)})
        if secrets is None:
            return EXIT_FAILED

        async def add() -> UpstreamSettings:
            async with _secrets(bridge, options, is_needed=bool(bridge.upstreams.secrets_of(settings))):
                return await bridge.upstreams.add(
                    settings, secrets, allow_plain_http=options.plain_http, allow_same=options.again
                )

        added = asyncio.run(add())
    print(own("Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}", id=added.id))
    return 0


def change_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Change a server's settings, after showing what they will be."""
    with opened(paths) as bridge:
        before = bridge.upstreams.get(options.id)
        if before.id == BUILTIN:
            raise BridgeError(
                "The built-in server has no settings.", "It can be switched on and off: upstreams enable, disable."
            )
        settings = _settings(options, _leave_out(before, options.without))
        if settings is None:
            return EXIT_USAGE
        renewed = [f"environment/{name}" for name in options.secret_env or ()]
        renewed += [f"header/{name}" for name in options.secret_header or ()]
        renewed += ["bearer"] if options.bearer else []
        if settings == before and not renewed:
            print(own("Say what is to be changed; --help lists what can be."), file=sys.stderr)
            return EXIT_USAGE
        bridge.upstreams.check(settings, allow_plain_http=options.plain_http, allow_same=options.again)
        _show(bridge, Proposal(settings, warnings=bridge.upstreams.warnings_for(settings)))
        if not confirms(own("Change it to this?"), options.yes):
            return EXIT_FAILED
        wanted = dict.fromkeys((*renewed, *bridge.upstreams.secrets_wanted(settings)))
        secrets = _ask_values({key: _name_of(key) for key in wanted})
        if secrets is None:
            return EXIT_FAILED

        async def change() -> None:
            has_secrets = bool(secrets or bridge.upstreams.secrets_lost(settings))
            async with _secrets(bridge, options, is_needed=has_secrets):
                await bridge.upstreams.change(
                    settings, secrets, allow_plain_http=options.plain_http, allow_same=options.again
                )

        asyncio.run(change())
    print(own("Changed. Try it with: mcp-auth-bridge upstreams test {id}", id=settings.id))
    return 0


def test_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Start a server and list its tools."""
    with opened(paths) as bridge:
        settings = bridge.upstreams.get(options.id)
        has_secrets = bool(bridge.upstreams.secrets_of(settings))

        async def test() -> None:
            async with _secrets(bridge, options, is_needed=has_secrets):
                trial = await bridge.upstreams.test(settings.id)
            server = trial.server or Sentence("it does not say what it is")
            print(
                own(
                    "{name} works: {server} (MCP {version}).", name=settings.name, server=server, version=trial.protocol
                )
            )
            count = len(trial.tools)
            print(
                (own("1 tool:") if count == 1 else own("{count} tools:", count=count))
                if count
                else own("It has no tools.")
            )
            for tool in trial.tools:
                does = _does(tool)
                print(f"  {plain(tool.name)}  ({does})")

        asyncio.run(test())
    return 0


def enable_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Switch a server on."""
    with opened(paths) as bridge:
        print(own("{name} is on.", name=bridge.upstreams.enable(options.id).name))
    return 0


def disable_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Switch a server off."""
    with opened(paths) as bridge:
        print(own("{name} is off.", name=bridge.upstreams.disable(options.id).name))
    return 0


def list_tools(options: argparse.Namespace, paths: Paths) -> int:
    """List a server's tools, or switch one."""
    with opened(paths) as bridge:
        settings = bridge.upstreams.get(options.id)
        if options.off or options.on:
            bridge.servers.switch_tool(settings.id, options.off or options.on, bool(options.on))
        tools = bridge.servers.tools(settings.id)
        rules = {(rule.upstream, rule.tool): rule.verdict for rule in bridge.rules(EVERY)}
    if not tools:
        print(
            own(
                "The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}",
                name=settings.name,
                id=settings.id,
            )
        )
    for tool in tools:
        does = _does(tool)
        said = rules.get((settings.id, tool.name))
        marks = [
            *([] if tool.is_on else [own("off")]),
            *([own("changed")] if tool.is_changed else []),
            *([said] if said is not None else []),
        ]
        print(f"  {plain(tool.name)}  ({does}){''.join(f'  [{mark}]' for mark in marks)}")
    return 0


def _does(tool: Tool | UpstreamTool) -> str:
    if tool.is_read_only:
        return own("reads")
    return own("may delete") if tool.is_destructive else own("changes")


def set_rule(options: argparse.Namespace, paths: Paths) -> int:
    """Say what may be done with a tool."""
    verdict: Verdict | None = None if options.verdict == "none" else options.verdict
    with opened(paths) as bridge:
        bridge.set_rule(options.id, options.tool, verdict, options.client)
    print(own("Done. It holds from the next call on."))
    return 0


def list_rules(options: argparse.Namespace, paths: Paths) -> int:
    """List what was said of tools."""
    with opened(paths) as bridge:
        rules = bridge.rules()
        names = {grant.id: grant.client_name for grant in bridge.snapshot().grants}
    if not rules:
        print(own("Nothing was said of any tool: apps may use what their rights allow."))
    for rule in rules:
        whose = own("all apps") if rule.grant_id == EVERY else names.get(rule.grant_id, rule.grant_id)
        print(f"  {rule.verdict:7} {rule.upstream} {plain(rule.tool)}  ({plain(whose)})")
    return 0


def list_changes(options: argparse.Namespace, paths: Paths) -> int:
    """Show the tools that are not what was approved."""
    with opened(paths) as bridge:
        changes = bridge.servers.changes(options.id)
        shown = [(change, bridge.servers.diff(change)) for change in changes]
    if not shown:
        print(own("Every tool is what was approved."))
    for change, lines in shown:
        print(f"{change.upstream}: {plain(change.tool)}")
        for line in lines:
            print(f"  {line}")
        print(
            own(
                "  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}",
                upstream=change.upstream,
                tool=shlex.quote(plain(change.tool)),
            )
        )
    return 0


def accept_change(options: argparse.Namespace, paths: Paths) -> int:
    """Approve a tool as it is now."""
    with opened(paths) as bridge:
        bridge.servers.accept(options.id, options.tool)
    print(own("Approved. Apps may use it as it is now."))
    return 0


def sign_in_at_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Have the running app begin a sign-in, and open the page."""
    from bridge_app.discovery import find_running

    if find_running(paths) is None:
        raise BridgeError("MCP Auth Bridge is not running.", "Start it first: it takes the answer of the page.")
    with opened(paths) as bridge:
        settings = bridge.upstreams.get(options.id)
        bridge.ask_for_sign_in(settings.id)
        for _ in range(int(SIGN_IN_SECONDS / POLL_SECONDS)):
            time.sleep(POLL_SECONDS)
            if (page := bridge.read_sign_in()) is not None:
                break
        else:
            raise BridgeError("The app did not answer.", "Look at its window or its log.")
    if not page.startswith("http"):
        print(plain(page), file=sys.stderr)
        return EXIT_FAILED
    print(own("Sign in to {name} on this page:\n  {page}", name=settings.name, page=page))
    webbrowser.open(page)
    return 0


def remove_upstream(options: argparse.Namespace, paths: Paths) -> int:
    """Remove a server."""
    with opened(paths) as bridge:
        settings = bridge.upstreams.get(options.id)
        if sys.stdin.isatty() and not confirms(own("Remove {name}, and its secrets?", name=settings.name), options.yes):
            return EXIT_FAILED
        # What is in the memory of the app goes with it; there is nothing of that here.
        has_secrets = bool(bridge.upstreams.secrets_of(settings)) and bridge.config.secrets != "memory"

        async def remove() -> None:
            async with _secrets(bridge, options, is_needed=has_secrets):
                await bridge.upstreams.remove(settings.id)

        asyncio.run(remove())
    print(own("{name} was removed.", name=settings.name))
    return 0


def import_upstreams(options: argparse.Namespace, paths: Paths) -> int:
    """Add the servers that another app's settings name, after showing them."""
    if bool(options.file) == options.from_apps:
        print(own("Name a settings file, - for standard input, or say --from-apps."), file=sys.stderr)
        return EXIT_USAGE
    with opened(paths) as bridge:
        found = _find(bridge, options)
        for note in found.notes:
            print(plain(said(note)), file=sys.stderr)
        for proposal in found.proposals:
            _show(bridge, proposal)
        if not found.proposals:
            print(own("There is nothing to add."))
            return 0
        if options.dry_run:
            print(own("Nothing was added."))
            return 0
        count = len(found.proposals)
        question = own("Add this server?") if count == 1 else own("Add these {count} servers?", count=count)
        if not confirms(question, options.yes):
            return EXIT_FAILED
        is_needed = any(proposal.missing or proposal.secrets for proposal in found.proposals)
        is_complete = asyncio.run(_add_all(bridge, options, found.proposals, is_needed=is_needed))
    return 0 if is_complete else EXIT_FAILED


async def bring(bridge: "Bridge", proposals: Sequence[Proposal], *, is_yes: bool) -> None:
    """Add servers that were found, each after it was shown and agreed to; the place for secrets must be open."""
    for proposal in proposals:
        _show(bridge, proposal)
        if confirms(own("Add {name}?", name=plain(proposal.settings.name)), is_yes):
            await _add_one(bridge, proposal)


def export_upstreams(options: argparse.Namespace, paths: Paths) -> int:
    """Print the servers without the values of secrets."""
    with opened(paths) as bridge:
        print(bridge.upstreams.export())
    return 0


async def _add_all(
    bridge: "Bridge", options: argparse.Namespace, proposals: Sequence[Proposal], *, is_needed: bool
) -> bool:
    async with _secrets(bridge, options, is_needed=is_needed):
        return all([await _add_one(bridge, proposal) for proposal in proposals])


async def _add_one(bridge: "Bridge", proposal: Proposal) -> bool:
    """Add a server that was found, and say so; tell whether it is there now."""
    name = plain(proposal.settings.name)
    asked = _ask_values(proposal.missing) if sys.stdin.isatty() else None
    if proposal.missing and asked is None:
        names = ", ".join(map(_name_of, proposal.missing))
        print(
            own("{name} was left out: it needs {names}. Add it with `upstreams add`.", name=name, names=names),
            file=sys.stderr,
        )
        return False
    try:
        added = await bridge.upstreams.add(proposal.settings, {**proposal.secrets, **(asked or {})})
    except AlreadyAdded as error:
        print(own("{name} was left out: {why}", name=name, why=plain(said(error.title))), file=sys.stderr)
    except BridgeError as error:
        print(own("{name} was left out: {why}", name=name, why=plain(said(error.words))), file=sys.stderr)
        return False
    else:
        print(own("Added {name} as {id}.", name=name, id=added.id))
    return True


def _find(bridge: "Bridge", options: argparse.Namespace) -> FoundServers:
    if options.from_apps:
        return bridge.upstreams.find_installed()
    if options.file == "-":
        return bridge.upstreams.read(sys.stdin.read())
    return bridge.upstreams.read_file(Path(options.file))


def _settings(options: argparse.Namespace, before: UpstreamSettings | None = None) -> UpstreamSettings | None:
    """Return the settings that the options describe, or None after saying what is wrong with them.

    With `before`, what the options leave out is as it was.
    """
    environment = [pair.partition("=") for pair in options.env or ()]
    headers = [pair.partition(":") for pair in options.header or ()]
    for what, mark, pairs in (("--env", "=", environment), ("--header", ":", headers)):
        if any(not between for _, between, _ in pairs):
            print(own("{option} takes {form}.", option=what, form=f"NAME{mark}VALUE"), file=sys.stderr)
            return None
    is_http = bool(options.url) or (not options.command and before is not None and before.transport == "http")
    for_address = (options.header, options.secret_header, options.bearer, options.oauth, options.no_sign_in)
    for_command = (options.env, options.secret_env, options.directory, options.shared)
    if any(for_command if is_http else for_address):
        print(own("Headers and sign-in go with --url; variables, folder and --shared with --command."), file=sys.stderr)
        return None
    settings = before or UpstreamSettings(id="", name=options.name, transport="http")
    if settings.transport != ("http" if is_http else "stdio"):
        # Nothing of how a command was started says anything about an address, and the other way round.
        settings = _without_reach(settings, "http" if is_http else "stdio")
    if options.command:
        try:
            words = shlex.split(options.command, posix=os.name == "posix")
        except ValueError as error:
            print(own("The command can't be read: {error}.", error=error), file=sys.stderr)
            return None
        settings = replace(settings, command=words[0] if words else "", arguments=tuple(words[1:]))
    auth: UpstreamAuth = "bearer" if options.bearer else "oauth" if options.oauth else "none"
    is_sign_in_said = options.bearer or options.oauth or options.no_sign_in
    secret_environment, secret_headers = options.secret_env or (), options.secret_header or ()
    plain = [(name, value) for name, _, value in environment]
    shown = [(name.strip(), value.strip()) for name, _, value in headers]
    return replace(
        settings,
        name=options.name or settings.name,
        url=options.url or settings.url,
        environment=_joined(settings.environment, plain, secret_environment, str),
        secret_environment=_joined_names(settings.secret_environment, secret_environment, plain, str),
        headers=_joined(settings.headers, shown, secret_headers, str.casefold),
        secret_headers=_joined_names(settings.secret_headers, secret_headers, shown, str.casefold),
        auth=auth if is_sign_in_said else settings.auth,
        directory=settings.directory if options.directory is None else options.directory,
        is_shared=settings.is_shared if options.shared is None else options.shared,
        prefix=settings.prefix if options.prefix is None else options.prefix,
    )


def _without_reach(settings: UpstreamSettings, transport: Transport) -> UpstreamSettings:
    """Return settings of which only what is the same for a command and an address is left."""
    kept = UpstreamSettings(settings.id, settings.name, transport)
    return replace(
        kept,
        is_enabled=settings.is_enabled,
        prefix=settings.prefix,
        disabled_tools=settings.disabled_tools,
        start_seconds=settings.start_seconds,
        call_seconds=settings.call_seconds,
        idle_seconds=settings.idle_seconds,
        answer_bytes=settings.answer_bytes,
        added_at=settings.added_at,
    )


def _joined(
    before: Sequence[tuple[str, str]],
    said: Sequence[tuple[str, str]],
    secret: Sequence[str],
    fold: Callable[[str], str],
) -> tuple[tuple[str, str], ...]:
    """Return what stands in plain view: as before, but for what was said anew or is a secret from now on."""
    anew = {fold(name) for name in (*(name for name, _ in said), *secret)}
    return (*(pair for pair in before if fold(pair[0]) not in anew), *said)


def _joined_names(
    before: Sequence[str], said: Sequence[str], plain: Sequence[tuple[str, str]], fold: Callable[[str], str]
) -> tuple[str, ...]:
    """Return the names of secrets: those from before and those said, but none that is in plain view from now on."""
    open_ones = {fold(name) for name, _ in plain}
    names = {fold(name): name for name in (*said, *before)}
    return tuple(name for key, name in names.items() if key not in open_ones)


def _leave_out(settings: UpstreamSettings, names: Sequence[str]) -> UpstreamSettings:
    """Leave variables and headers out. Raises NotFound."""
    exact, folded = set(names), {name.casefold() for name in names}
    left = replace(
        settings,
        environment=tuple(pair for pair in settings.environment if pair[0] not in exact),
        secret_environment=tuple(name for name in settings.secret_environment if name not in exact),
        headers=tuple(pair for pair in settings.headers if pair[0].casefold() not in folded),
        secret_headers=tuple(name for name in settings.secret_headers if name.casefold() not in folded),
    )
    named = {name for name, _ in settings.environment}.union(settings.secret_environment)
    heads = {name.casefold() for name in (*(name for name, _ in settings.headers), *settings.secret_headers)}
    if unknown := next((name for name in names if name not in named and name.casefold() not in heads), None):
        raise NotFound(
            Sentence("“{name}” has no variable or header “{unknown}”.", name=settings.name, unknown=unknown),
            "Look for a typing mistake.",
        )
    return left


def _show(bridge: "Bridge", proposal: Proposal) -> None:
    """Show all that will run or be called, so that yes means yes to it."""
    settings = proposal.settings
    found_in = own("  (in {app})", app=proposal.app) if proposal.app else ""
    print(f"{plain(settings.name)}{found_in}")
    what = own("runs") if settings.transport == "stdio" else own("calls")
    print(f"  {what}  {bridge.upstreams.describe(settings)}")
    if settings.directory:
        print(own("  in    {folder}", folder=plain(settings.directory)))
    for name, value in (*settings.environment, *settings.headers):
        shown = f"{plain(name)}={plain(bridge.upstreams.shown_value(name, value))}"
        print(own("  with  {value}", value=shown))
    for key in dict.fromkeys((*bridge.upstreams.secret_keys(settings), *proposal.missing)):
        print(own("  with  {name}, kept as a secret", name=plain(_name_of(key))))
    for note in proposal.notes:
        print(f"  {plain(said(note))}")
    for warning in proposal.warnings:
        print(f"  !! {plain(said(warning))}")


def _ask_values(questions: Mapping[str, str]) -> dict[str, str] | None:
    """Ask for the values of secrets: never as arguments, which every program can read. None if they end too early."""
    values = {}
    for key, question in questions.items():
        # Not shown while it is typed; a script hands it over line by line.
        value = getpass(f"{plain(said(question))}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        if not value:
            print(own("{key} has no value. Nothing was changed.", key=plain(_name_of(key))), file=sys.stderr)
            return None
        values[key] = value
    return values


def _name_of(key: str) -> str:
    return own("the access token") if key == "bearer" else key.partition("/")[2]


@contextlib.asynccontextmanager
async def _secrets(bridge: "Bridge", options: argparse.Namespace, *, is_needed: bool) -> AsyncIterator[None]:
    """Open the place for secrets if it is needed; unlocking a keyring for nothing would only worry people."""
    if not is_needed:
        yield
        return
    async with bridge.lend_secrets(options.passphrase(bridge.config)):
        yield
