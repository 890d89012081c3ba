"""Makes names and addresses that clients send safe to show: untrusted text in, short plain text out."""

import unicodedata
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal
from urllib.parse import urlsplit

from bridge_app.i18n import tr

_READ_AT_MOST = 4000
_MARKS_PER_LETTER = 2
_LONGEST_PLACE = 120

# Printed as nothing, though Unicode does not count them as format characters.
_INVISIBLE = frozenset(
    [
        0x034F,  # combining grapheme joiner
        0x115F,  # Hangul fillers
        0x1160,
        0x3164,
        0xFFA0,
        0x17B4,  # Khmer inherent vowels
        0x17B5,
        0x2800,  # braille blank
        *range(0x180B, 0x1810),  # Mongolian variation selectors
        *range(0xFE00, 0xFE10),  # variation selectors
        *range(0xE0000, 0xE1000),  # tags, more variation selectors
    ]
)

DestinationKind = Literal["this_computer", "app_link", "website"]


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the answer to an authorization request goes, as a person can judge it."""

    place: str
    """"localhost:51234", "claude.ai" or "cursor://anysphere.cursor-mcp"."""
    kind: DestinationKind


def clean_name(text: str, limit: int = 60) -> str:
    """Reduce a self-asserted name to one short plain line; a name of nothing visible becomes "An unnamed app"."""
    return clean_line(text, limit) or tr("An unnamed app")


def clean_line(text: str, limit: int) -> str:
    """Reduce untrusted text to one plain line that can't disguise its surroundings; may be empty.

    Control, zero-width, bidirectional and other invisible characters go; stacked accents are thinned; white space is
    folded; what is left is cut to `limit` characters, the ellipsis included. Cleaning twice changes nothing.
    """
    visible = "".join(" " if each.isspace() else each for each in text[:_READ_AT_MOST] if _is_visible(each))
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", visible):
        if unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
            # A mark without a letter of its own would settle on our text.
            if marks > _MARKS_PER_LETTER or not kept or kept[-1] == " ":
                continue
        else:
            marks = 0
        kept.append(character)
    line = " ".join("".join(kept).split())
    if len(line) > limit:
        line = line[: limit - 1].rstrip() + "…"
    return line


def destination(redirect_uri: str) -> Destination:
    """Say where a redirect URI leads. Never raises; what can't be read is shown cleaned and counts as an app link."""
    try:
        parts = urlsplit(redirect_uri)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Destination(clean_line(redirect_uri, 80), "app_link")
    if parts.scheme not in ("http", "https"):
        place = f"{parts.scheme}://{parts.netloc}" if parts.netloc else f"{parts.scheme}:"
        return Destination(clean_line(place, 80), "app_link")
    place = clean_line(_ascii_host(host) + (f":{port}" if port else ""), _READ_AT_MOST)
    if len(place) > _LONGEST_PLACE:
        # The end of a host name says whose it is; the beginning is anyone's choice.
        place = "…" + place[1 - _LONGEST_PLACE :]
    return Destination(place, "this_computer" if _is_loopback(host) else "website")


def redirect_host(redirect_uri: str) -> str:
    """The place alone, as the page and the window both show it."""
    return destination(redirect_uri).place


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _ascii_host(host: str) -> str:
    if ":" in host:
        return f"[{host}]"
    if host.isascii():
        return host
    try:
        # Look-alike letters show as xn--…, never as what they imitate.
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host.encode("ascii", "backslashreplace").decode("ascii")


def _is_visible(character: str) -> bool:
    """Tell whether anything is printed; white space counts, so that words stay apart."""
    if character.isspace():
        return True
    # C: control, format (bidirectional, zero-width), surrogate, private use, unassigned.
    return unicodedata.category(character)[0] != "C" and ord(character) not in _INVISIBLE
