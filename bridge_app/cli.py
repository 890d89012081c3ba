"""The command line: the app's buttons without a desktop, on the same database, also while the app runs."""

import argparse
import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from getpass import getpass
from pathlib import Path
from typing import ParamSpec, TypeVar

from bridge_app import __version__, cli_activity, cli_apps, cli_upstreams, i18n
from bridge_app.autostart import AutostartNow, open_autostart
from bridge_app.config import Config, read_config
from bridge_app.errors import BridgeError, PortInUse, SecretStoreUnavailable
from bridge_app.events import ApprovalAsked, Event, ProblemFound
from bridge_app.footprint import stay_small
from bridge_app.i18n import own, said
from bridge_app.logs import set_up_logs, write_more
from bridge_app.models import ALL_RIGHTS, ApprovalKind, Grant, GrantState, Program, Right
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence, listed
from bridge_app.shim.arguments import is_for_shim
from bridge_app.terminal import is_yes_to, opened, speak_in_argparse
from bridge_app.ui.display import has_display

PASSPHRASE_VARIABLE = "MCP_AUTH_BRIDGE_PASSPHRASE_FILE"
ROLES = ("reader", "writer", "admin")
EXIT_FAILED = 1
EXIT_USAGE = 2
_STATES = {
    GrantState.ACTIVE: Sentence("active"),
    GrantState.PAUSED: Sentence("paused"),
    GrantState.REVOKED: Sentence("revoked"),
    GrantState.EXPIRED: Sentence("expired"),
}

P = ParamSpec("P")
T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 done, 1 it could not be done, 2 it was not understood."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if is_for_shim(words):
        from bridge_app.shim.command import run

        return run(words[1:])
    _choose_language()
    options = _parser().parse_args(words)
    command: Callable[[argparse.Namespace, Paths], int] = options.run
    try:
        return command(options, Paths.standard())
    except BridgeError as error:
        print(said(error.title), file=sys.stderr)
        if error.hint:
            print(said(error.hint), file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader left (`grants | head`): leave too, without a second complaint from the interpreter's last flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _choose_language() -> None:
    """Speak as the settings say; what is wrong with them is told by the command that needs them."""
    try:
        i18n.choose(read_config(Paths.standard().config_file).language)
    except BridgeError:
        i18n.choose(i18n.SYSTEM)
    speak_in_argparse()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mcp-auth-bridge",
        description=own("One local address for all your MCP servers, behind a login you control."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"MCP Auth Bridge {__version__}",
        help=own("show program's version number and exit"),
    )
    parser.set_defaults(run=_tray, background=False, quit=False, port=None, verbose=False)
    commands = parser.add_subparsers(title=own("commands"), metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace, Paths], int], words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(run=run)
        return command

    tray = add("tray", _tray, own("Start the app with its tray icon and window (the default)."))
    how = tray.add_mutually_exclusive_group()
    how.add_argument("--background", action="store_true", help=own("start without showing the window"))
    how.add_argument("--quit", action="store_true", help=own("end the app that runs"))
    serve = add("serve", _serve, own("Serve without a desktop, until stopped."))
    serve.add_argument("--port", type=int, help=own("serve on this port, this time"))
    serve.add_argument("--verbose", action="store_true", help=own("write more to the log"))
    status = add("status", _status, own("Show whether it runs, and who is connected."))
    grants = add("grants", _grants, own("List the connected clients."))
    for listing in (status, grants):
        listing.add_argument("--json", action="store_true", help=own("print JSON"))
    grants.add_argument("--all", action="store_true", help=own("list ended ones of the last days too"))
    for name, run, words in (
        ("revoke", _revoke, own("Cut a client off at once; it may ask again.")),
        ("pause", _pause, own("Refuse a client's requests until it is resumed.")),
        ("resume", _resume, own("Let a paused client work again.")),
    ):
        command = add(name, run, words)
        command.add_argument("id", nargs="?", help=own("the client's id as `grants` shows it, or its beginning"))
        command.add_argument("--all", action="store_true", help=own("all clients"))
    keys = add("keys", _keys, own("List the personal keys, or add one for a script."))
    keys.add_argument("--json", action="store_true", help=own("print JSON"))
    key = keys.add_subparsers(title=own("commands"), metavar="COMMAND").add_parser(
        "add", help=own("Make a key; it is shown once."), description=own("Make a key; it is shown once.")
    )
    key.set_defaults(run=_add_key)
    key.add_argument("name", help=own("what will use it, for example “nightly backup”"))
    key.add_argument("--rights", choices=ROLES, default="admin", help=own("what it may do (admin: everything)"))
    key.add_argument("--days", type=float, default=90, help=own("how long it is good for (90)"))
    rights = add("rights", _rights, own("Change what a client may do, from its next request on."))
    rights.add_argument("id", help=own("the client's id as `grants` shows it, or its beginning"))
    rights.add_argument(
        "rights", choices=ROLES, help=own("reader: look only; writer: change things too; admin: everything")
    )
    accept = add(
        "accept-program",
        _accept_program,
        own("Say that the other programs which came with a client's access are fine."),
    )
    accept.add_argument("id", help=own("the client's id as `grants` shows it, or its beginning"))
    servers = add(
        "servers", _servers, own("Show which servers a client may use, or change it from its next request on.")
    )
    servers.add_argument("id", help=own("the client's id as `grants` shows it, or its beginning"))
    which = servers.add_mutually_exclusive_group()
    which.add_argument(
        "--only",
        metavar="ID,ID",
        help=own("just these, as `upstreams` shows them; none that is added later joins them"),
    )
    which.add_argument("--all", action="store_true", help=own("all servers, also those added later"))
    search = add("search", _search, own("Give a client two tools, find and call, in place of all of them."))
    search.add_argument("id", help=own("the client's id as `grants` shows it, or its beginning"))
    search.add_argument("wanted", choices=["on", "off"], help=own("on: search; off: all tools in one list"))
    access = add("access", _access, own("Say whether a client may use a tool, and why."))
    access.add_argument("id", help=own("the client's id as `grants` shows it, or its beginning"))
    access.add_argument("tool", help=own("the tool's name"))
    upstreams = add(
        "upstreams", cli_upstreams.list_upstreams, own("List the servers behind the bridge, or change them.")
    )
    cli_upstreams.add_commands(upstreams, _passphrase)
    cli_apps.add_options(
        add("apps", cli_apps.list_apps, own("List the AI apps on this computer, and whether they are connected.")),
        add(
            "connect", cli_apps.connect, own("Connect an AI app: write the bridge into its settings, or take it back.")
        ),
        _passphrase,
    )
    approve = add("approve", _approve, own("Answer the question that shows this code in the browser."))
    approve.add_argument("code", help=own("the short code on the page, for example K7Q3-M2XD"))
    verdict = approve.add_mutually_exclusive_group()
    verdict.add_argument("--deny", action="store_true", help=own("answer no"))
    verdict.add_argument("--read-only", action="store_true", help=own("let it in, but only to read"))
    approve.add_argument("--yes", action="store_true", help=own("don't ask once more"))
    autostart = add("autostart", _autostart, own("Start the app when you log in, or not."))
    autostart.add_argument(
        "wanted",
        nargs="?",
        choices=["on", "off", "status"],
        default="status",
        help=own("status: say how it is (the default)"),
    )
    autostart.add_argument("--json", action="store_true", help=own("print JSON"))
    cli_activity.add_options(add("activity", cli_activity.show, own("Show or export what happened.")))
    demo = add(
        "demo", _demo, own("Run a local stand-in for an identity provider, to try a company login without an account.")
    )
    demo.add_argument("what", choices=["pangea"], help=own("which provider"))
    demo.add_argument("--port", type=int, default=8100, help=own("serve the stand-in on this port (8100)"))
    doctor = add("doctor", _doctor, own("Look for what is wrong and say what to do."))
    doctor.add_argument(
        "--live", action="store_true", help=own("record what your identity provider answers, secrets masked")
    )
    doctor.add_argument("--output", metavar="FILE", help=own("with --live: write the record to this file, too"))
    doctor.add_argument("--no-login", action="store_true", help=own("with --live: ask only what needs no login"))
    report = add("report", _report, own("Print a report for somebody who helps, with nothing private in it."))
    report.add_argument("--output", metavar="FILE", help=own("write it to this file instead"))
    return parser


def _tray(options: argparse.Namespace, paths: Paths) -> int:
    if options.quit:
        from bridge_app.ui.app import quit_running

        print(own("MCP Auth Bridge has ended.") if quit_running() else own("MCP Auth Bridge was not running."))
        return 0
    if not has_display():
        print(
            own("There is no display here, so the server runs without a window. Stop it with Ctrl+C."), file=sys.stderr
        )
        return _serve(options, paths)
    # Late on purpose: a server without a desktop must not need Qt.
    from bridge_app.ui.start import run

    return run(background=options.background)


def _serve(options: argparse.Namespace, paths: Paths) -> int:
    paths.prepare()
    # Before the first import of FastMCP, which would set up a log of its own.
    set_up_logs(paths, verbose=options.verbose, to_stderr=False)
    stay_small()
    from bridge_app.authorization.refusals import say_question
    from bridge_app.bridge import Bridge

    config = read_config(paths.config_file)
    if options.port is not None:
        config = replace(config, port=options.port)

    i18n.choose(config.language)
    write_more(options.verbose or config.verbose_log)

    async def serve() -> None:
        bridge = Bridge.open(paths, config, passphrase=_passphrase(config))
        loop = asyncio.get_running_loop()

        def stop() -> None:
            bridge.stop()

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop)

        def ready() -> None:
            print(own("MCP Auth Bridge serves {address}", address=bridge.address), flush=True)
            print(own("Add that address to your AI app; its first connection asks for your approval."), flush=True)

        def tell(event: Event) -> None:
            if isinstance(event, ProblemFound):
                print(f"{said(event.title)} {said(event.hint)}", file=sys.stderr, flush=True)
            elif isinstance(event, ApprovalAsked) and (approval := bridge.find_question(event.approval_id)):
                print(f"{approval.client_name} {_in_own(say_question, approval)}.", end=" ")
                if approval.kind is ApprovalKind.CONNECT:
                    print(own("Its page shows {code}; answer with:", code=approval.code), flush=True)
                else:
                    print(own("Answer with:"), flush=True)
                print(f"  mcp-auth-bridge approve {approval.code}", flush=True)

        bridge.events.subscribe(tell)
        try:
            await bridge.serve(on_ready=ready)
        finally:
            bridge.close()

    asyncio.run(serve())
    return 0


def _status(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.authorization.refusals import say_question
    from bridge_app.discovery import find_running
    from bridge_app.settings_questions import say_audit_log

    running = find_running(paths)
    with opened(paths) as bridge:
        snapshot = bridge.snapshot()
        questions = bridge.open_questions() if running else ()
    living = [grant for grant in snapshot.grants if grant.ended_at is None]
    address = running.address if running else snapshot.address
    if options.json:
        facts = {
            "is_running": running is not None,
            "address": address,
            "is_paused": snapshot.is_paused,
            "version": __version__,
            "grants": [_as_json(grant) for grant in living],
            "audit_log": asdict(snapshot.audit_log) if snapshot.audit_log else None,
            "questions": [
                {
                    "code": each.code,
                    "kind": each.kind,
                    "client_name": each.client_name,
                    "question": say_question(each),
                    "grant_id": each.grant_id or None,
                    "expires_at": each.expires_at,
                }
                for each in questions
            ],
        }
        print(json.dumps(facts, indent=2))
        return 0
    if running is None:
        print(own("MCP Auth Bridge is not running. Start it with: mcp-auth-bridge"))
    else:
        print(own("MCP Auth Bridge is running (process {pid}): {address}", pid=running.pid, address=address))
    if snapshot.is_paused:
        print(own("Everything is paused. Resume with: mcp-auth-bridge resume --all"))
    if snapshot.audit_log is not None and (snapshot.audit_log.waiting or snapshot.audit_log.trouble):
        print(said(say_audit_log(snapshot.audit_log)))
    if snapshot.update is not None:
        out = own("Version {version} is out; this is {present}.", version=snapshot.update.version, present=__version__)
        print(f"{out} {snapshot.update.command}".strip())
    if questions:
        print(own("Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):"))
        for question in questions:
            print(f"  {question.code}  {question.client_name} {_in_own(say_question, question)}")
    print(own("No client is connected.") if not living else own("{count} connected:", count=len(living)))
    _print_grants(living)
    return 0


def _grants(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        grants = [grant for grant in bridge.snapshot().grants if options.all or grant.ended_at is None]
    if options.json:
        print(json.dumps([_as_json(grant) for grant in grants], indent=2))
    elif grants:
        _print_grants(grants)
    else:
        print(own("No client is connected."))
    return 0


def _revoke(options: argparse.Namespace, paths: Paths) -> int:
    return _change(options, paths, "revoke_grant", "revoke_everything", own("Revoked."))


def _pause(options: argparse.Namespace, paths: Paths) -> int:
    return _change(options, paths, "pause_grant", "pause_everything", own("Paused."))


def _resume(options: argparse.Namespace, paths: Paths) -> int:
    return _change(options, paths, "resume_grant", "resume_everything", own("Resumed."))


def _change(options: argparse.Namespace, paths: Paths, one: str, everything: str, done: str) -> int:
    if bool(options.id) == options.all:
        print(own("Name one client by its id, or say --all."), file=sys.stderr)
        return EXIT_USAGE
    with opened(paths) as bridge:
        if options.all:
            getattr(bridge, everything)()
        else:
            getattr(bridge, one)(options.id)
    print(done)
    return 0


def _keys(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        grants = [grant for grant in bridge.snapshot().grants if grant.client_kind == "key" and grant.ended_at is None]
    if options.json:
        print(json.dumps([_as_json(grant) for grant in grants], indent=2))
    elif grants:
        _print_grants(grants)
    else:
        print(own("There are no personal keys. Make one with: mcp-auth-bridge keys add NAME"))
    return 0


def _add_key(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.discovery import find_running

    running = find_running(paths)
    with opened(paths) as bridge:
        made = bridge.add_key(options.name, options.rights, days=options.days)
        address = running.address if running else bridge.address
    # The key alone on standard output, so that a script can take it from there.
    print(made.key, flush=True)
    print(own("This is the only time it is shown. Send it with every request:"), file=sys.stderr)
    print(own("  address  {address}", address=address), file=sys.stderr)
    print(own("  header   {header}", header="Authorization: Bearer KEY"), file=sys.stderr)
    print(own("Take it back with: mcp-auth-bridge revoke {grant_id}", grant_id=made.grant_id), file=sys.stderr)
    return 0


def _rights(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        bridge.set_rights(options.id, options.rights)
    print(own("Changed."))
    return 0


def _accept_program(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        bridge.accept_program(options.id)
    print(own("Accepted."))
    return 0


def _servers(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        if options.only is not None:
            bridge.set_servers(options.id, [each.strip() for each in options.only.split(",") if each.strip()])
        elif options.all:
            bridge.set_servers(options.id, None)
        grant = bridge.find_grant(options.id)
        upstreams = bridge.upstreams.listed()
    is_apart = grant.are_only_these or any(each.is_enabled and each.id not in grant.upstreams for each in upstreams)
    print(own("{client_name} may use:", client_name=grant.client_name))
    for upstream in upstreams:
        off = "" if upstream.is_enabled else f"  [{own('off')}]"
        print(f"  {'x' if upstream.id in grant.upstreams else '-'} {upstream.id}  {upstream.name}{off}")
    print(
        own("Servers that are added later don't join them.")
        if is_apart
        else own("Servers that are added later join them.")
    )
    return 0


def _search(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        bridge.set_search(options.id, options.wanted == "on")
    print(
        own("It finds tools by searching now.")
        if options.wanted == "on"
        else own("It gets all its tools in one list now.")
    )
    return 0


def _access(options: argparse.Namespace, paths: Paths) -> int:
    with opened(paths) as bridge:
        is_allowed, words = _in_own(bridge.check_access, options.id, options.tool)
    print(own("Yes. {words}", words=words) if is_allowed else own("No. {words}", words=words))
    return 0 if is_allowed else EXIT_FAILED


def _approve(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.authorization.refusals import say_question

    with opened(paths) as bridge:
        approval = bridge.find_approval(options.code)
        name = (
            own("{name} (verified by {host})", name=approval.client_name, host=approval.client_id_host)
            if approval.client_id_host
            else own("{name} (the name is not verified)", name=approval.client_name)
        )
        is_connect = approval.kind is ApprovalKind.CONNECT
        if is_connect:
            print(own("{name} wants to use: {names}", name=name, names=", ".join(approval.upstreams)))
            print(
                own(
                    "The answer goes to {redirect_host}. The page shows {code}.",
                    redirect_host=approval.redirect_host,
                    code=approval.code,
                )
            )
            if approval.program is not None:
                print(own("It was registered by {program}.", program=_say_program(approval.program)))
        else:
            print(f"{name} {_in_own(say_question, approval)}.")
            print(own("It keeps it until you take it back, with: mcp-auth-bridge rights"))
        if options.read_only or approval.rights_before == (Right.READ,):
            print(own("It may only read.") if options.read_only else own("It may only read, as you chose before."))
        must_ask = not options.deny and not options.yes and sys.stdin.isatty()
        if must_ask and not is_yes_to(own("Allow?")):
            print(own("Nothing was answered."))
            return EXIT_FAILED
        bridge.approve_code(options.code, not options.deny, "reader" if options.read_only else None)
    goes_on = own("The page in the browser goes on by itself.") if is_connect else own("The app may try again.")
    print(own("Denied.") if options.deny else f"Allowed. {goes_on}")
    return 0


def _autostart(options: argparse.Namespace, paths: Paths) -> int:
    autostart = open_autostart()
    if options.wanted == "on":
        autostart.enable()
    elif options.wanted == "off":
        autostart.disable()
    now = autostart.look()
    print(json.dumps(asdict(now), indent=2) if options.json else _say_autostart(now))
    return 0


def _say_autostart(now: AutostartNow) -> str:
    return {
        "on": own("MCP Auth Bridge starts when you log in ({place}).", place=now.place),
        "off": own("MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on"),
        "off in desktop": own(
            "MCP Auth Bridge does not start when you log in: it is switched off in your desktop's settings."
        ),
        "elsewhere": own(
            "Another copy starts when you log in: {program}\nStart this one instead with: mcp-auth-bridge autostart on",
            program=now.program,
        ),
    }[now.state]


def _demo(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.demo.server import Started, run

    callback = f"http://localhost:{read_config(paths.config_file).port}/pangea/callback"

    def tell(started: Started) -> None:
        print(own("A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops."))
        print(own("In Settings → Sign-in choose Pangea AuthN and fill in:"))
        print(own("  Hosted login   {base}", base=started.base))
        print(own("  Client ID      {client_id}", client_id=started.client_id))
        print(own("  Client secret  {client_secret}", client_secret=started.client_secret))
        print(own("Its people are on its sign-in page. It answers to {callback}", callback=callback), flush=True)

    asyncio.run(run(options.port, redirect_uris=[callback], on_ready=tell))
    return 0


def _doctor(options: argparse.Namespace, paths: Paths) -> int:
    if options.live:
        return _record(options, paths)
    if options.output or options.no_login:
        print(own("--output and --no-login go with --live."), file=sys.stderr)
        return EXIT_USAGE
    from bridge_app.doctor import examine

    findings = asyncio.run(examine(paths, passphrase=lambda config: _passphrase(config)))
    for finding in findings:
        print(f"{'ok ' if finding.is_well else '!! '} {said(finding.name)}: {said(finding.words)}")
        if finding.hint:
            print(f"     {said(finding.hint)}")
    return 0 if all(finding.is_well for finding in findings) else EXIT_FAILED


def _report(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.report import make_report, save_report

    # Nobody is asked for a passphrase: what is in a sealed file is not in the report.
    named = bool(os.environ.get(PASSPHRASE_VARIABLE))
    text = asyncio.run(make_report(paths, passphrase=_passphrase if named else lambda _: None))
    if not options.output:
        print(text, end="")
        return 0
    save_report(Path(options.output), text)
    print(own("Written to {file}. Look it over before you hand it on.", file=options.output))
    return 0


def _record(options: argparse.Namespace, paths: Paths) -> int:
    from bridge_app.live_record import examine_live, listen_for_callback, report, save

    paths.prepare()
    config = read_config(paths.config_file)

    async def log_in(url: str) -> str:
        callback = "/pangea/callback" if config.sign_in.provider == "pangea" else "/callback"
        print(own("\nTo record a login, too:\n  1. Open this address in your browser:\n"), file=sys.stderr)
        print(own("     {url}\n\n  2. Sign in, and allow it.", url=url), file=sys.stderr)
        try:
            return await listen_for_callback(config.port, callback)
        except PortInUse:
            print(
                own("  3. The browser ends on a page that complains. Copy its address, and paste it here:"),
                file=sys.stderr,
            )
            return (await asyncio.to_thread(getpass, own("     (not shown) "))).strip()

    with_login = not options.no_login and sys.stdin.isatty()
    facts, problem = asyncio.run(examine_live(paths, config, _passphrase(config), log_in if with_login else None))
    print(report(facts, problem))
    if not with_login:
        print(own("Without a login: what tokens look like and what ends them is not in it."))
    if options.output:
        save(Path(options.output), facts, config.sign_in.provider, problem)
        print(own("Written to {output}.", output=options.output))
    return EXIT_FAILED if problem else 0


def _passphrase(config: Config) -> str | None:
    """Ask for the sealed file's passphrase, or read it from a file the administrator names; never from the environment."""
    if config.secrets != "sealed_file":
        return None
    named = os.environ.get(PASSPHRASE_VARIABLE)
    if named:
        try:
            with open(named, encoding="utf-8") as file:
                return file.readline().rstrip("\r\n")
        except OSError as error:
            raise SecretStoreUnavailable(
                Sentence("The passphrase file can't be read: {strerror}.", strerror=error.strerror),
                Sentence("{passphrase_variable} names {named}.", passphrase_variable=PASSPHRASE_VARIABLE, named=named),
            ) from error
    if not sys.stdin.isatty():
        raise SecretStoreUnavailable(
            "The sealed file needs its passphrase.",
            Sentence("Name a file that holds it in {passphrase_variable}.", passphrase_variable=PASSPHRASE_VARIABLE),
        )
    return getpass(own("Passphrase of the sealed file: "))


def _in_own(say: "Callable[P, T]", *given: "P.args", **named: "P.kwargs") -> T:
    """Have something said in the language of the person at this terminal; nothing else is done meanwhile."""
    with i18n.speaking(i18n.own_language()):
        return say(*given, **named)


def _as_json(grant: Grant) -> dict[str, object]:
    return asdict(grant)


def _print_grants(grants: Sequence[Grant]) -> None:
    for grant in grants:
        seen = own("never") if grant.last_seen_at is None else _ago(time.time() - grant.last_seen_at)
        state = "" if grant.state is GrantState.ACTIVE else f"  [{said(_STATES[grant.state])}]"
        program = f" ({grant.client_version})" if grant.client_version else ""
        print(f"  {grant.id}  {grant.client_name}{program}{state}")
        place = grant.redirect_host
        if grant.client_kind == "key":
            place = own(
                "personal key, good until {value}", value=time.strftime("%Y-%m-%d", time.localtime(grant.expires_at))
            )
        elif grant.client_kind == "external":
            place = own("token of {issuer}", issuer=grant.identity.issuer)
        few = ""
        if grant.rights != ALL_RIGHTS:
            few = own(", may only {names}", names=listed([*grant.rights]) or Sentence("sign in"))
        if grant.provider_rights != ALL_RIGHTS:
            allowed = ", ".join(grant.provider_rights) or Sentence("nothing")
            few += own(" (the sign-in allows {names})", names=allowed)
        calls = own("1 call") if grant.calls == 1 else own("{count} calls", count=grant.calls)
        print(f"      {own('{name}, last seen {when}', name=grant.identity.name, when=seen)}, {calls}, {place}{few}")
        for each in grant.programs if grant.ended_at is None else ():
            what = own("program") if each.is_known else own("OTHER PROGRAM")
            print(f"      {what}: {_say_program(each.program)}")
        if grant.ended_at is None and any(not each.is_known for each in grant.programs):
            print(
                own(
                    "      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}",
                    id=grant.id,
                )
            )


def _say_program(program: Program) -> str:
    from bridge_app.authorization.programs import say_program

    return said(say_program(program))


def _ago(seconds: float) -> str:
    if seconds >= 86400:
        return own("{count} d ago", count=int(seconds // 86400))
    if seconds >= 3600:
        return own("{count} h ago", count=int(seconds // 3600))
    return own("{count} min ago", count=int(seconds // 60)) if seconds >= 60 else own("just now")
