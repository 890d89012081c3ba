"""What looks like a secret among the settings of a server: by its name, by its shape, by chance."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit, urlunsplit

HIDDEN = "•••"

_TELLING = re.compile(
    r"token|secret|passw(?:or)?d|passphrase|pwd|apikey|credentials?|bearer|authorization|jwt"
    r"|(?:api|access|secret|private|auth)key|apitoken"
)
"""A value under such a name is a secret, however short."""
_HINTING = re.compile(r"keys?|tokens|auth|pat|session|cookie|signature|dsn|pass|access")
"""A value under such a name is one if it looks nothing like a plain setting."""
_PLAIN_WORDS = re.compile(r"true|false|yes|no|on|off|none|null|oauth2?|bearer|basic")
_SHAPES = (
    r"(?:gh[opusr]_|github_pat_|glpat-|gl[a-z]{2,5}-|sk-|[sr]k_(?:live|test)_|xox[abeprs]-|xapp-|ya29\.|AIza|npm_|pypi-|hf_"
    r"|dop_v1_|lin_api_|ntn_|figd_|p[a-z]{2}_[a-z0-9]{24}|SG\.|shp(?:at|ss|ca)_|AGE-SECRET-KEY-|mab_|tvly-|pk_live_)"
    r"[A-Za-z0-9_\-.]{8,}"
    r"|(?:AKIA|ASIA)[A-Z0-9]{16}"
    r"|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----"
)
_KNOWN_SHAPES = re.compile(_SHAPES)
_SHAPES_WITHIN = re.compile(rf"(?<![A-Za-z0-9])(?:{_SHAPES})")
_SPOKEN = re.compile(r"(?i)(?:[\w-]+\s*:\s*)?(?:bearer|basic|token)\s+\S{6,}")
_PATH = re.compile(r"(?:~|\.{1,2})?/|[A-Za-z]:[\\/]|\\\\")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_WORD = re.compile(r"[^\s\"'`,;()<>\[\]{}]+")
_PIECE = re.compile(r"[A-Za-z0-9+/]+={0,2}")


def is_secret(name: str, value: str) -> bool:
    """Tell whether a setting of this name with this value looks like a secret."""
    value = value.strip()
    if not value:
        return False
    if looks_secret(value):
        return True
    if _PLAIN_WORDS.fullmatch(value.lower()) or _is_plain_place(value):
        return False
    if is_telling(name):
        # A number is a PIN under `PASSWORD`, and a plain number under `TOKEN_LIMIT`.
        return not value.isdigit() or is_telling(_parts(name)[-1])
    return _is_hinting(name) and len(value) >= 8 and not value.isdigit() and " " not in value


def is_telling(name: str) -> bool:
    """Tell whether a name says outright that its value is a secret."""
    parts = _parts(name)
    pairs = ("".join(pair) for pair in itertools.pairwise(parts))
    return any(_TELLING.fullmatch(part) for part in (*parts, *pairs))


def looks_secret(value: str) -> bool:
    """Tell whether a value looks like a secret whatever it is called: a known shape, a password in an address, chance."""
    value = value.strip()
    if _KNOWN_SHAPES.match(value) or _SPOKEN.fullmatch(value):
        return True
    if "://" in value:
        return _address_has_secret(value)
    if _is_plain_place(value) or any(letter.isspace() for letter in value):
        return False
    return any(_looks_random(piece) for piece in _PIECE.findall(value))


def find_in_arguments(arguments: Sequence[str]) -> tuple[int, ...]:
    """Return the positions of arguments that look like, or carry, a secret."""
    found = []
    after = ""
    for position, argument in enumerate(arguments):
        is_flag, has_value = argument.startswith("-"), "=" in argument
        if _carries_secret(argument) or (after and not is_flag and is_secret(after, argument)):
            found.append(position)
        after = argument if is_flag and not has_value else ""
    return tuple(found)


def hide_in_arguments(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return the arguments fit to be shown: what looks like a secret is left out."""
    hidden = list(arguments)
    for position in find_in_arguments(arguments):
        argument = hidden[position]
        mark = re.search(r"[=:]", argument)
        if "://" in argument and not argument.startswith("-"):
            hidden[position] = hide_in_address(argument)
        else:
            hidden[position] = argument[: mark.end()] + HIDDEN if mark and mark.end() < len(argument) else HIDDEN
    return tuple(hidden)


def hide_in_text(text: str) -> str:
    """Return a text in which the words that look like a secret, or are said to be one, are left out."""
    text = _SHAPES_WITHIN.sub(HIDDEN, text)
    words = list(_WORD.finditer(text))
    shown, end = [], 0
    for word, fit in zip(words, hide_in_arguments([word[0] for word in words]), strict=True):
        shown += [text[end : word.start()], fit]
        end = word.end()
    return "".join((*shown, text[end:]))


def hide_in_address(url: str) -> str:
    """Return an address fit to be shown: without a password, and without what looks like a secret in its query."""
    try:
        parts = urlsplit(url)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return HIDDEN
    if not _address_has_secret(url) and "@" not in parts.netloc:
        return url
    place = parts.netloc
    if "@" in place:
        place = f"{HIDDEN}@{place.rpartition('@')[2]}"
    query = "&".join(f"{name}={HIDDEN if is_secret(name, value) else value}" for name, value in pairs)
    return urlunsplit((parts.scheme, place, parts.path, query, ""))


def _carries_secret(argument: str) -> bool:
    # `--token=…`, `KEY=…`, and `X-Api-Key: …` after `--header`.
    pairs = (argument.partition("="), argument.partition(":"))
    return looks_secret(argument) or any(mark and is_secret(name, value) for name, mark, value in pairs)


def _address_has_secret(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.password) or any(is_secret(name, value) for name, value in parse_qsl(parts.query))
    except ValueError:
        return False


def _parts(name: str) -> list[str]:
    return [part.lower() for part in _PART.findall(name)]


def _is_hinting(name: str) -> bool:
    return any(_HINTING.fullmatch(part) for part in _parts(name))


def _is_plain_place(value: str) -> bool:
    """A path or an address is where something is, not a secret; one with a password in it was caught before."""
    return bool(_PATH.match(value)) or bool(re.match(r"[a-z][a-z0-9+.-]*://", value))


def _looks_random(piece: str) -> bool:
    """Tell whether letters and digits are mixed as only chance, or a machine, mixes them."""
    digits = sum(letter.isdigit() for letter in piece)
    if re.fullmatch(r"[0-9a-fA-F]{32,}", piece):
        return digits < len(piece)
    if len(piece) < 20 or digits < (1 if len(piece) >= 32 else 2) or not re.search(r"[A-Za-z]", piece):
        return False
    is_mixed = re.search(r"[a-z]", piece) is not None and re.search(r"[A-Z]", piece) is not None
    return (is_mixed or digits >= 4) and _entropy(piece) >= 3.5


def _entropy(text: str) -> float:
    counts = Counter(text).values()
    return -sum(count / len(text) * math.log2(count / len(text)) for count in counts)
