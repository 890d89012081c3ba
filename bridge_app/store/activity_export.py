"""Lines of the activity log as files of other programs: JSON Lines and CSV."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Literal

from bridge_app.models import Activity

ExportFormat = Literal["jsonl", "csv"]
COLUMNS = ("time", "kind", "client_name", "upstream", "detail", "outcome", "ms", "subject", "grant_id", "id", "at")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is run by a spreadsheet, and names come from strangers."""


def as_json(line: Activity) -> str:
    """Return a line as a JSON object without line breaks."""
    return json.dumps({"time": _time(line), **asdict(line)}, ensure_ascii=False)


def csv_head() -> str:
    """Return the first line of a CSV file."""
    return _row(COLUMNS)


def as_csv(line: Activity) -> str:
    """Return a line as a CSV row, its line end included; no cell of it is a formula."""
    facts = {"time": _time(line), **asdict(line)}
    return _row(_cell(facts[column]) for column in COLUMNS)


def _time(line: Activity) -> str:
    return datetime.fromtimestamp(line.at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = f"{value:.3f}" if isinstance(value, float) else str(value)
    return f"'{text}" if isinstance(value, str) and text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def _row(cells: Iterable[str]) -> str:
    file = io.StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()
