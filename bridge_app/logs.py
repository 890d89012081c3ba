"""Log set-up: one private, bounded file, from which secrets are masked."""

import logging
import logging.handlers
import os
import re
import sys
from io import TextIOWrapper
from pathlib import Path

from bridge_app.paths import Paths, private_file

FILE_BYTES = 1024 * 1024
FILES = 5
"""The current file and four older ones."""

_LONGEST_MESSAGE = 16 * 1024
_MASK = "***"

# What these write below the level given here is bodies, headers, and addresses with codes in them.
_LIBRARY_LEVELS = {
    "asyncio": logging.WARNING,
    "authlib": logging.WARNING,
    "docket": logging.WARNING,
    "fakeredis": logging.WARNING,
    "fastmcp": logging.WARNING,
    "hpack": logging.WARNING,
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,
    "jeepney": logging.WARNING,
    "keyring": logging.WARNING,
    "mcp": logging.WARNING,
    "pangea": logging.WARNING,
    "sse_starlette": logging.WARNING,
    "urllib3": logging.WARNING,
    "uvicorn": logging.WARNING,
    "uvicorn.error": logging.WARNING,
    # Its lines hold the query, and in it authorization codes; server/guard.py writes a log of paths instead.
    "uvicorn.access": logging.CRITICAL + 1,
}

_TELLING_NAMES = (
    r"(?:[\w-]*(?:access|refresh|id|device|subject|actor|csrf|session)[_-]?token|token|[\w-]*secret|client[_-]?assertion"
    r"|assertion|code|code[_-]verifier|device[_-]code|passphrase|password|passwd|pwd|(?:x-)?api[_-]?key)"
)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL), _MASK),
    (re.compile(r"mab_(at|rt|ac|ck|cs)_[\w\-.~%+/=]+"), rf"mab_\1_{_MASK}"),
    # Whole header values, as text and as the byte pairs ASGI uses.
    (
        re.compile(
            r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(b?[\"']?\s*[:=,]\s*b?)(?:\"[^\"\n]*\"|'[^'\n]*'|[^\n\"']+)"
        ),
        rf"\1\2{_MASK}",
    ),
    (re.compile(r"(?i)\b(bearer|basic|dpop)(\s+)[\w\-.~%+/=]+"), rf"\1\2{_MASK}"),
    (re.compile(r"\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*"), _MASK),
    (re.compile(r"\b(gh[a-z]_|github_pat_|glpat-|sk-|xox[a-z]-|pts_|ya29\.)[\w\-.]{8,}"), rf"\1{_MASK}"),
    (re.compile(r"(://)[^\s/@:]+:[^\s/@]+@"), rf"\1{_MASK}@"),
    # Everything after the question mark of an address or request line: codes, states, and what people searched for.
    (re.compile(r"(?<=[\w/\]])\?[\w.~%\[\]-]+=[^\s\"'<>]*"), f"?{_MASK}"),
    (re.compile(r"(?<=[\w/\]])#[\w.~%-]+=[^\s\"'<>]*"), f"#{_MASK}"),
    # name=value, as in a form body.
    (re.compile(rf"(?i)(?<![\w-])({_TELLING_NAMES})=(?!=)[^\s&;,\"'<>]+"), rf"\1={_MASK}"),
    # "name": "value" and name='value', as in JSON and reprs. A number (a JSON-RPC error code) is left alone.
    (
        re.compile(
            rf"(?i)(?<![\w-])({_TELLING_NAMES})([\"']?\s*[:=]\s*b?)(?:\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)*'?)"
        ),
        rf"\1\2{_MASK}",
    ),
    (
        re.compile(r"(?i)(?<![\w-])(pass(?:word|phrase)|[\w-]*secret|(?:x-)?api[_-]?key)(:\s*)[^\s\"',;&]+"),
        rf"\1\2{_MASK}",
    ),
)
_CONTROLS = {number: f"\\x{number:02x}" for number in (*range(0x20), *range(0x7F, 0xA0))} | {
    0x0A: "\\n",
    0x0D: "\\r",
    0x09: " ",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def redact(text: str) -> str:
    """Return the text with everything that looks like a token, code, password or key masked."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


class RedactingFilter(logging.Filter):
    """Mask secrets in a record before any handler writes it: message, arguments, traceback and stack.

    The message also becomes one line, so that a name somebody chose can't forge log lines. The record itself is
    changed, so that handlers which see it later get the masked text as well.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except Exception:
            # Its arguments don't fit its text. Printing either could show what should be masked.
            message = f"a log message of {record.name} could not be put together"
        record.msg = redact(_shorten(message)).translate(_CONTROLS)
        record.args = ()
        if record.exc_info:
            record.exc_text = record.exc_text or logging.Formatter().formatException(record.exc_info)
            # Handlers that format the exception themselves would not mask it.
            record.exc_info = None
        if record.exc_text:
            record.exc_text = redact(_shorten(record.exc_text))
        if record.stack_info:
            record.stack_info = redact(_shorten(record.stack_info))
        return True


class _QuietMixin(logging.Handler):
    """A handler that says nothing when it fails: the standard reaction prints the record's arguments to stderr."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record; a full disk must not stop the app, nor put secrets on a terminal."""


class _PrivateRotatingFile(_QuietMixin, logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        # At every rotation, not only at the first opening: the new file must be private too.
        private_file(Path(self.baseFilename))
        return super()._open()


class _Stderr(_QuietMixin, logging.StreamHandler):  # type: ignore[type-arg]
    pass


def set_up_logs(paths: Paths, *, verbose: bool = False, to_stderr: bool = False) -> None:
    """Send all log records, masked, to the log file, and with `to_stderr` to the terminal as well.

    Call it before FastMCP is first imported. Calling it again replaces the first set-up. Raises UnsafeStorage if the
    log file is a link, isn't ours, or can't be opened; later trouble (a full disk) only loses log lines.
    """
    take_down_logs()
    handlers: list[logging.Handler] = [
        _PrivateRotatingFile(
            paths.log_file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
    ]
    # A windowed build has no stderr at all.
    if to_stderr and sys.stderr is not None:
        handlers.append(_Stderr(sys.stderr))
    root = logging.getLogger()
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in handlers:
        handler.addFilter(RedactingFilter())
        handler.setFormatter(formatter)
        root.addHandler(handler)
        _handlers.append(handler)
    root.setLevel(logging.WARNING)
    write_more(verbose)
    _quieten_libraries()


def write_more(is_verbose: bool) -> None:
    """Write each step of ours down from now on, or only what matters."""
    logging.getLogger("bridge_app").setLevel(logging.DEBUG if is_verbose else logging.INFO)


def take_down_logs() -> None:
    """Close the handlers that set_up_logs added."""
    while _handlers:
        handler = _handlers.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()


_handlers: list[logging.Handler] = []


def _quieten_libraries() -> None:
    # FastMCP would otherwise put its own unmasked handlers on its logger at import, and keep records from ours.
    os.environ["FASTMCP_LOG_ENABLED"] = "false"
    for name, level in _LIBRARY_LEVELS.items():
        library = logging.getLogger(name)
        library.setLevel(level)
        library.propagate = True
        for handler in library.handlers[:]:
            if not isinstance(handler, logging.NullHandler):
                library.removeHandler(handler)


def _shorten(text: str) -> str:
    if len(text) <= _LONGEST_MESSAGE:
        return text
    return f"{text[:_LONGEST_MESSAGE]}… ({len(text) - _LONGEST_MESSAGE} more characters)"
