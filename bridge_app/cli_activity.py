"""The `activity` command: what happened, filtered, followed as it happens, or exported."""

import argparse
import asyncio
import re
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bridge_app.errors import BridgeError
from bridge_app.i18n import own, recalled
from bridge_app.models import Activity, ActivityFilter
from bridge_app.paths import Paths
from bridge_app.sentences import Sentence
from bridge_app.terminal import opened

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge
    from bridge_app.store.activity_export import ExportFormat

FOLLOW_SECONDS = 0.5
_UNITS = {"s": 1, "min": 60, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
_GROUPS = ("calls", "sign-ins", "refusals", "changes")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command understands."""
    parser.add_argument(
        "--limit", type=int, default=None, help=own("how many lines (50; all with --since or --output)")
    )
    parser.add_argument(
        "--client", metavar="APP", help=own("only this app: its name, its id as `grants` shows it, or parts")
    )
    parser.add_argument("--server", metavar="ID", help=own("only this server: its id or its name"))
    parser.add_argument("--kind", action="append", choices=_GROUPS, help=own("only these; may be given more than once"))
    parser.add_argument("--outcome", choices=("ok", "refused", "failed"), help=own("only what ended so"))
    parser.add_argument("--search", default="", metavar="WORDS", help=own("only lines in which all these words occur"))
    parser.add_argument(
        "--since", metavar="WHEN", help=own("from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00")
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=own("print one JSON object a line"))
    form.add_argument("--csv", action="store_true", help=own("print CSV, for spreadsheets"))
    parser.add_argument(
        "--output", metavar="FILE", help=own("write to this file, newest first; .csv means CSV, else JSON")
    )
    parser.add_argument("--follow", action="store_true", help=own("go on with what happens, until Ctrl+C"))


def show(options: argparse.Namespace, paths: Paths) -> int:
    """Print lines of the log, the oldest first; or write them to a file."""
    if options.output and options.follow:
        raise BridgeError("A file that is exported has an end.", "Say --output or --follow, not both.")
    with opened(paths) as bridge:
        wanted = _filter(options, bridge)
        if options.output:
            return _export(options, bridge, wanted)
        limit = options.limit or (1_000_000 if options.since else 50)
        page = bridge.history.find(wanted, limit=max(1, limit))
        if options.csv:
            _print_csv_head()
        _print_lines(page.lines, options)
        seen = page.newest
        while options.follow:
            sys.stdout.flush()
            time.sleep(FOLLOW_SECONDS)
            page = bridge.history.find(wanted, after=seen)
            _print_lines(page.lines, options)
            seen = page.newest
    return 0


def read_moment(text: str, now: float) -> float:
    """Return the moment that people mean by "2h", "7d", a day or a time. Raises BridgeError."""
    span = re.fullmatch(r"(\d{1,6})\s*(s|min|m|h|d|w)", text.strip())
    if span:
        return now - int(span[1]) * _UNITS[span[2]]
    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise BridgeError(
            Sentence("“{text}” is no moment that is understood.", text=text),
            "Say for example 30min, 12h, 7d or 2026-11-21.",
        ) from error


def _filter(options: argparse.Namespace, bridge: "Bridge") -> ActivityFilter:
    grant_id, client_name = _client(options.client, bridge) if options.client else (None, None)
    return ActivityFilter(
        grant_id=grant_id,
        client_name=client_name,
        upstream=_server(options.server, bridge) if options.server else None,
        groups=frozenset(options.kind or ()),
        outcome=options.outcome,
        search=options.search,
        since=read_moment(options.since, time.time()) if options.since else None,
    )


def _client(said: str, bridge: "Bridge") -> tuple[str | None, str | None]:
    """Return the grant or the name that is meant: by the beginning of an id, or by a name or a part of one."""
    ids = [grant.id for grant in bridge.snapshot().grants if grant.id.startswith(said)]
    if len(ids) == 1:
        return ids[0], None
    names = bridge.history.log.client_names()
    exact = [name for name in names if name.casefold() == said.casefold()]
    like = exact or [name for name in names if said.casefold() in name.casefold()]
    if len(like) == 1:
        return None, like[0]
    if like:
        raise BridgeError(
            Sentence("“{said}” fits more than one app.", said=said),
            Sentence("There are: {names}.", names=", ".join(like[:8])),
        )
    hint = Sentence("It tells of: {names}.", names=", ".join(names[:8])) if names else Sentence("It is empty.")
    raise BridgeError(Sentence("The log tells of no app “{said}”.", said=said), hint)


def _server(said: str, bridge: "Bridge") -> str:
    for upstream in bridge.snapshot().upstreams:
        if said.casefold() in (upstream.id.casefold(), upstream.name.casefold()):
            return upstream.id
    known = bridge.history.log.upstreams()
    if said not in known:
        raise BridgeError(
            Sentence("The log tells of no server “{said}”.", said=said),
            Sentence("There are: {names}.", names=", ".join(known[:8]) or Sentence("none")),
        )
    return said


def _export(options: argparse.Namespace, bridge: "Bridge", wanted: ActivityFilter) -> int:
    path = Path(options.output).expanduser()
    format: ExportFormat = "csv" if options.csv or (path.suffix.lower() == ".csv" and not options.json) else "jsonl"
    count = asyncio.run(bridge.history.export(path, wanted, format, limit=options.limit))
    one = own("1 line written to {path}.", path=path)
    print(one if count == 1 else own("{count} lines written to {path}.", count=count, path=path))
    return 0


def _print_csv_head() -> None:
    from bridge_app.store.activity_export import csv_head

    sys.stdout.write(csv_head().replace("\r\n", "\n"))


def _print_lines(lines: tuple[Activity, ...], options: argparse.Namespace) -> None:
    from bridge_app.store.activity_export import as_csv, as_json

    for line in reversed(lines):
        if options.json:
            print(as_json(line))
        elif options.csv:
            sys.stdout.write(as_csv(line).replace("\r\n", "\n"))
        else:
            moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(line.at))
            took = f"  {line.ms:.0f} ms" if line.ms is not None else ""
            place = f" @ {line.upstream}" if line.upstream and line.kind == "called" else ""
            print(
                f"{moment}  {line.outcome:<8}{line.client_name or '–':<24}  {line.kind}: {recalled(line.detail)}{place}{took}"
            )
