"""The settings file: read it, judge it in plain words, save it without losing a comment."""

import difflib
import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

import tomlkit
import tomlkit.exceptions
import tomlkit.items

from bridge_app.errors import ConfigError, UnsafeStorage
from bridge_app.models import Right
from bridge_app.paths import write_atomically
from bridge_app.sentences import Sentence, joined

SecretsChoice = Literal["keyring", "memory", "sealed_file", "pangea_vault"]
SECRETS_CHOICES: tuple[SecretsChoice, ...] = get_args(SecretsChoice)

ProviderChoice = Literal["local", "pangea", "oidc", "oauth"]
PROVIDER_CHOICES: tuple[ProviderChoice, ...] = get_args(ProviderChoice)
AuthMethodChoice = Literal["basic", "post", "none"]
AcceptChoice = Literal["none", "jwt", "introspection"]
LanguageChoice = Literal["system", "en", "de", "fr", "es", "zh", "ja"]
LANGUAGE_CHOICES: tuple[LanguageChoice, ...] = get_args(LanguageChoice)
RightsChoice = Literal["reader", "writer", "admin"]
OtherProgramChoice = Literal["warn", "refuse", "ignore"]

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Public-key signatures only: never `none`, never a shared secret."""

RESERVED_PARAMETERS = frozenset(
    (
        *("client_id", "client_secret", "code", "code_challenge", "code_challenge_method", "code_verifier", "nonce"),
        *("redirect_uri", "request", "request_uri", "response_mode", "response_type", "scope", "state"),
    )
)
"""What a sign-in says by itself; an extra parameter can't take its place."""

_LARGEST_FILE = 1024 * 1024
_HEADER = "# Settings of MCP Auth Bridge. A setting that is not named here has its usual value.\n"

OTHER_PLACES = Sentence(
    'Or choose another place in config.toml: secrets = "sealed_file" keeps them in a file '
    'sealed with a passphrase, secrets = "memory" forgets them when the app quits.'
)
PASSPHRASE_OR_OTHER_PLACE = Sentence("Give the passphrase, or choose another place in config.toml.")
"""What to do about a place for secrets that does not answer, for who edits this file; a form leaves it out."""


@dataclass(frozen=True)
class SignIn:
    """How people sign in. The client secret is no setting: it lives in the secret store."""

    provider: ProviderChoice = "local"
    name: str = ""
    """What people call the provider; empty: its host name."""
    address: str = ""
    """Pangea: the hosted login. OpenID Connect: the issuer."""
    client_id: str = ""
    auth_method: AuthMethodChoice = "basic"
    scopes: tuple[str, ...] = ()
    audience: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    userinfo_endpoint: str = ""
    introspection_endpoint: str = ""
    revocation_endpoint: str = ""
    subject_claim: str = "sub"
    pkce: bool = True
    rights: tuple[tuple[Right, tuple[str, ...]], ...] = ()
    """Which of the provider's scopes gives a right; any one of them does. Empty: the provider bounds nothing. A right that is
    not named, where others are, is given to nobody."""
    parameters: tuple[tuple[str, str], ...] = ()
    """More for the address of the sign-in page, for example `prompt` and `login`."""


@dataclass(frozen=True)
class Vault:
    """Where Pangea Vault is, for those who keep their secrets there. The service token is no setting."""

    domain: str = ""
    """Pangea's domain of the project, for example "aws.us.pangea.cloud"; or a whole address."""


@dataclass(frozen=True)
class AuditLog:
    """Whether and where activity is sent to Pangea Secure Audit Log. The service token is no setting."""

    enabled: bool = False
    domain: str = ""
    """Pangea's domain of the project, for example "aws.us.pangea.cloud"; or a whole address."""
    config_id: str = ""
    """Which of several logs of the project, `pci_…`; empty for its only one."""


@dataclass(frozen=True)
class AccessTokens:
    """Whose access tokens are accepted beside our own. The client secret is no setting: it lives in the secret store."""

    accept: AcceptChoice = "none"
    issuer: str = ""
    audience: str = ""
    """What a token must be for. Never skipped for a JWT; an introspected token that names an audience must name this."""
    jwks_uri: str = ""
    """Empty: as the issuer's own metadata says; so too `introspection_endpoint`."""
    algorithms: tuple[str, ...] = ("RS256", "ES256")
    introspection_endpoint: str = ""
    client_id: str = ""
    auth_method: AuthMethodChoice = "basic"
    required_scopes: tuple[str, ...] = ()
    """A token needs all of these."""
    write_scopes: tuple[str, ...] = ()
    """A token needs one of these to change things; empty: none is needed. So too `destroy_scopes`."""
    destroy_scopes: tuple[str, ...] = ()
    rights: RightsChoice = "reader"
    """What an app may do that comes for the first time. People change it for each app."""
    cache_seconds: int = 60
    """How long an answer about a token is believed: its end at the issuer is noticed within this time."""
    leeway_seconds: int = 60
    """How far the clocks may differ."""


@dataclass(frozen=True)
class ClientRules:
    """What is asked of connected apps."""

    other_program: OtherProgramChoice = "warn"
    """What happens when an app's access is used by another program of this computer than the one that signed in."""


@dataclass(frozen=True)
class Config:
    """What people can set. Times are in seconds unless the name says days."""

    port: int = 8000
    secrets: SecretsChoice = "keyring"
    access_token_seconds: int = 3600
    approval_seconds: int = 300
    grant_idle_days: int = 90
    activity_days: int = 30
    notify_of_clients: bool = False
    """Tell of each app that the person let in. What comes in without a question is always told."""
    notify_of_questions: bool = True
    """Tell of a question that waits, while the window is not in front."""
    notify_of_problems: bool = True
    """Tell of a problem that needs the person, once."""
    answer_in_notifications: bool = True
    """Let a question be answered by the buttons of its notification."""
    check_for_updates: bool = False
    """Ask the package index once a day whether there is a newer version."""
    record_arguments: bool = False
    """Keep what calls carry in the activity log, with what looks like a secret left out."""
    start_for_apps: bool = True
    """An AI app that starts our `connect` may start the bridge, if it does not run."""
    language: LanguageChoice = "system"
    """What window and pages speak; "system": what the system does, and for a page what its browser wants."""
    verbose_log: bool = False
    """Write down each step in the log file, to find out what goes wrong."""
    sign_in: SignIn = SignIn()
    vault: Vault = Vault()
    audit_log: AuditLog = AuditLog()
    access_tokens: AccessTokens = AccessTokens()
    clients: ClientRules = ClientRules()


@dataclass(frozen=True)
class _Range:
    lowest: int
    highest: int
    why: str


_RANGES = {
    "port": _Range(1024, 65535, Sentence("Lower ports need administrator rights, and higher ones do not exist.")),
    "access_token_seconds": _Range(600, 86_400, Sentence("That is ten minutes to one day.")),
    "approval_seconds": _Range(30, 3600, Sentence("That is half a minute to one hour.")),
    "grant_idle_days": _Range(1, 3650, Sentence("That is one day to ten years.")),
    "activity_days": _Range(1, 3650, Sentence("That is one day to ten years.")),
}
_SWITCHES = (
    *("notify_of_clients", "notify_of_questions", "notify_of_problems", "answer_in_notifications"),
    *("record_arguments", "check_for_updates", "start_for_apps", "verbose_log"),
)
_CHOICES: dict[str, tuple[str, ...]] = {"secrets": SECRETS_CHOICES, "language": LANGUAGE_CHOICES}
Table = SignIn | Vault | AuditLog | AccessTokens | ClientRules
_TABLES: dict[str, type[Table]] = {
    "sign_in": SignIn,
    "vault": Vault,
    "audit_log": AuditLog,
    "access_tokens": AccessTokens,
    "clients": ClientRules,
}
_TABLE_RANGES = {
    "cache_seconds": _Range(1, 600, Sentence("That is one second to ten minutes.")),
    "leeway_seconds": _Range(0, 300, Sentence("That is nothing to five minutes.")),
}
_TABLE_CHOICES: dict[str, tuple[str, ...]] = {
    "provider": PROVIDER_CHOICES,
    "auth_method": get_args(AuthMethodChoice),
    "accept": get_args(AcceptChoice),
    "rights": get_args(RightsChoice),
    "other_program": get_args(OtherProgramChoice),
}
_FIRST_OF_TABLE = ("provider", "enabled", "accept", "other_program")
"""What a table always says, even if it is the usual value."""
_INNER_TABLES = ("rights", "parameters")
"""What is a table itself under [sign_in]."""
_SETTINGS = tuple(field.name for field in fields(Config))


def read_config(path: Path) -> Config:
    """Return the settings in the file, with the usual value for each one missing; a missing file is all usual values.

    Raises ConfigError with the line, the setting and what would be right. Never changes the file.
    """
    text = _read_text(path)
    return Config() if text is None else _parse(text, path)


def save_config(path: Path, config: Config) -> None:
    """Write the settings that differ from what the file says; comments, order and layout stay.

    Raises ConfigError if a setting is out of range or the file can't be read or written; the file then stays as it was.
    """
    for name in _SETTINGS:
        _judge(name, getattr(config, name), path, line=None)
    text = _read_text(path)
    old = Config() if text is None else _parse(text, path)
    new_text = _edit(_HEADER if text is None else text, old, config)
    if _parse(new_text, path) != config:
        raise ConfigError(
            Sentence("{name} can't be changed automatically.", name=path.name),
            Sentence("Open {path}, change the setting there, and save.", path=path),
        )
    if text == new_text:
        return
    try:
        write_atomically(path, new_text.encode("utf-8"))
    except UnsafeStorage:
        raise
    except OSError as error:
        raise ConfigError(
            Sentence("The settings could not be saved: {reason}.", reason=error.strerror or type(error).__name__),
            Sentence(
                "Nothing was changed. Check the disk and the permissions of {parent}, then try again.",
                parent=path.parent,
            ),
        ) from error


def _read_text(path: Path) -> str | None:
    """Return the file's text as it is, byte order mark and line ends included; None if there is no file."""
    try:
        if path.exists() and not path.is_file():
            raise ConfigError(
                Sentence("{name} is not a plain file.", name=path.name),
                Sentence("Move {path} away, then start again.", path=path),
            )
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError(
            Sentence("{name} can't be read: {reason}.", name=path.name, reason=error.strerror or type(error).__name__),
            Sentence("Check the permissions of {path}, then start again.", path=path),
        ) from error
    if len(data) > _LARGEST_FILE:
        raise ConfigError(
            Sentence("{name} is far too long for a settings file.", name=path.name),
            Sentence("Look at {path}, or move it away.", path=path),
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            Sentence("{name}, line {line}: this is not UTF-8 text.", name=path.name, line=line),
            Sentence("Open {path} in a text editor and save it with the encoding UTF-8.", path=path),
        ) from error


def _parse(text: str, path: Path) -> Config:
    text = text.removeprefix("\ufeff")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, line, column = _place(error, text)
        raise ConfigError(
            Sentence(
                "{name}, line {line}, column {column}: {reason}.",
                name=path.name,
                line=line,
                column=column,
                reason=reason,
            ),
            Sentence("Mend that line in {path}. Settings look like this: port = 8000", path=path),
        ) from error
    except RecursionError as error:
        raise ConfigError(
            Sentence("{name} is nested too deeply.", name=path.name),
            Sentence("Mend {path}, or move it away.", path=path),
        ) from error
    for name, value in values.items():
        _judge(name, value, path, _line_of(name, text))
    for title in _TABLES.keys() & values.keys():
        values[title] = _read_table(title, values[title], path, text)
    return Config(**values)


def _read_table(title: str, table: dict[str, Any], path: Path, text: str) -> Table:
    known = {field.name: field.default for field in fields(_TABLES[title])}
    for name, value in table.items():
        line = _line_of(name, text)
        where = _where(path, line)
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            advice = (
                Sentence('Did you mean "{near}"?', near=near[0])
                if near
                else Sentence("The settings are: {names}.", names=", ".join(known))
            )
            secret = Sentence("A secret never belongs in this file.") if "secret" in name or "token" in name else ""
            raise ConfigError(
                Sentence(
                    '{where}there is no setting "{name}" under [{title}].',
                    where=where,
                    name=_shorten(name),
                    title=title,
                ),
                joined(advice, secret, _in_file(path)),
            )
        if title == "sign_in" and name in _INNER_TABLES:
            (_judge_rights if name == "rights" else _judge_parameters)(value, where, path)
            continue
        choices = _TABLE_CHOICES.get(name) if isinstance(known[name], str) else None
        if choices is not None and value not in choices:
            listed = ", ".join(f'"{choice}"' for choice in choices)
            near = difflib.get_close_matches(str(value), choices, n=1)
            advice = Sentence('Did you mean "{near}"?', near=near[0]) if near else Sentence()
            raise ConfigError(
                Sentence('{where}"{name}" must be one of {listed}.', where=where, name=name, listed=listed),
                joined(advice, _in_file(path)),
            )
        if name in _TABLE_RANGES:
            _judge_number(name, value, _TABLE_RANGES[name], where, path)
        is_list = isinstance(known[name], tuple)
        if is_list:
            is_right = isinstance(value, list) and all(isinstance(scope, str) for scope in value)
        else:
            is_right = type(value) is type(known[name])
        if not is_right:
            wanted = Sentence("a list of texts") if is_list else _kind(known[name])
            raise ConfigError(
                Sentence(
                    '{where}"{name}" must be {wanted}, but it is {value}.',
                    where=where,
                    name=name,
                    wanted=wanted,
                    value=_kind(value),
                ),
                _in_file(path),
            )
        if name == "algorithms":
            _judge_algorithms(value, where, path)
    read: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in table.items()}
    if title == "sign_in" and "rights" in read:
        read["rights"] = tuple((right, tuple(read["rights"][right])) for right in Right if read["rights"].get(right))
    if "parameters" in read:
        read["parameters"] = tuple(read["parameters"].items())
    return _TABLES[title](**read)


def _judge_algorithms(value: list[str], where: Sentence, path: Path) -> None:
    for algorithm in value:
        if algorithm not in ALGORITHMS:
            near = difflib.get_close_matches(algorithm, ALGORITHMS, n=1)
            advice = (
                Sentence('Did you mean "{near}"?', near=near[0])
                if near
                else Sentence("There are: {names}.", names=", ".join(ALGORITHMS))
            )
            if algorithm.lower() == "none" or algorithm[:2].upper() == "HS":
                advice = Sentence("Only signatures that a public key checks prove anything here.")
            raise ConfigError(
                Sentence(
                    '{where}"{algorithm}" can\'t be among the algorithms.', where=where, algorithm=_shorten(algorithm)
                ),
                joined(advice, _in_file(path)),
            )


def _judge_rights(value: Any, where: Sentence, path: Path) -> None:
    """Raise ConfigError unless this says which scopes give which right."""
    known = [right.value for right in Right]
    example = Sentence("Like this: {line}", line='rights = { read = ["read"], write = ["write"], destroy = ["admin"] }')
    if not isinstance(value, dict):
        raise ConfigError(
            Sentence('{where}"rights" must be a table, but it is {value}.', where=where, value=_kind(value)),
            joined(example, _in_file(path)),
        )
    for right, scopes in value.items():
        if right not in known:
            near = difflib.get_close_matches(right, known, n=1)
            advice = (
                Sentence('Did you mean "{near}"?', near=near[0])
                if near
                else Sentence("The rights are: {names}.", names=", ".join(known))
            )
            raise ConfigError(
                Sentence('{where}there is no right "{right}" under "rights".', where=where, right=_shorten(right)),
                joined(advice, _in_file(path)),
            )
        if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
            raise ConfigError(
                Sentence(
                    '{where}the scopes that give "{right}" must be a list of texts, but this is {scopes}.',
                    where=where,
                    right=right,
                    scopes=_kind(scopes),
                ),
                joined(example, _in_file(path)),
            )
        if wrong := next((scope for scope in scopes if not scope or any(each.isspace() for each in scope)), None):
            raise ConfigError(
                Sentence(
                    '{where}"{wrong}" is not one scope: it has a blank in it.', where=where, wrong=_shorten(wrong)
                ),
                joined("Give each scope its own quotation marks.", example, _in_file(path)),
            )
        if "" in scopes:
            raise ConfigError(
                Sentence('{where}a scope that gives "{right}" is empty.', where=where, right=right),
                joined(example, _in_file(path)),
            )
    if value and not any(value.values()):
        # An empty table bounds nothing; this one would let nobody do anything, or be taken for that one.
        raise ConfigError(
            Sentence('{where}"rights" names no scope at all.', where=where),
            joined(example, _in_file(path)),
        )


def _judge_parameters(value: Any, where: Sentence, path: Path) -> None:
    """Raise ConfigError unless these are names and texts that a sign-in does not say by itself."""
    example = Sentence("Like this: {line}", line='parameters = { prompt = "login" }')
    if not isinstance(value, dict):
        raise ConfigError(
            Sentence('{where}"parameters" must be a table, but it is {value}.', where=where, value=_kind(value)),
            joined(example, _in_file(path)),
        )
    for name, text in value.items():
        if not isinstance(text, str):
            raise ConfigError(
                Sentence(
                    '{where}the parameter "{name}" must be text, but it is {text}.',
                    where=where,
                    name=_shorten(name),
                    text=_kind(text),
                ),
                joined(example, _in_file(path)),
            )
        if fault := fault_of_parameter(name):
            raise ConfigError(
                Sentence("{where}{fault}", where=where, fault=fault),
                joined(example, _in_file(path)),
            )


def fault_of_parameter(name: str) -> str | None:
    """Say why an extra parameter can't have this name, or return None."""
    if not name or not name.isascii() or not name.isprintable() or any(each in " =&#?" for each in name):
        return Sentence('"{name}" can\'t be the name of a parameter.', name=_shorten(name))
    if name.lower() in RESERVED_PARAMETERS:
        return Sentence('The parameter "{name}" is set by each sign-in itself.', name=name)
    return None


def _judge(name: str, value: Any, path: Path, line: int | None) -> None:
    """Raise ConfigError unless this is a setting of ours with a fitting value."""
    where = _where(path, line)
    if name not in _SETTINGS:
        near = difflib.get_close_matches(name, _SETTINGS, n=1)
        advice = (
            Sentence('Did you mean "{near}"?', near=near[0])
            if near
            else Sentence("The settings are: {names}.", names=", ".join(_SETTINGS))
        )
        raise ConfigError(
            Sentence('{where}there is no setting "{name}".', where=where, name=_shorten(name)),
            joined(advice, _in_file(path)),
        )
    if name in _CHOICES:
        _judge_choice(name, value, where, path)
        return
    if name in _SWITCHES:
        if not isinstance(value, bool):
            raise ConfigError(
                Sentence(
                    '{where}"{name}" must be true or false, but it is {value}.',
                    where=where,
                    name=name,
                    value=_kind(value),
                ),
                _in_file(path),
            )
        return
    if name in _TABLES:
        if not isinstance(value, dict | _TABLES[name]):
            raise ConfigError(
                Sentence(
                    "{where}[{name}] must be a table, but it is {value}.", where=where, name=name, value=_kind(value)
                ),
                _in_file(path),
            )
        return
    _judge_number(name, value, _RANGES[name], where, path)


def _judge_number(name: str, value: Any, limits: _Range, where: Sentence, path: Path) -> None:
    between = Sentence("a whole number from {lowest} to {highest}", lowest=limits.lowest, highest=limits.highest)
    if isinstance(value, bool) or not isinstance(value, int):
        mend = Sentence("Remove the quotation marks.") if isinstance(value, str) and value.strip().isdigit() else ""
        raise ConfigError(
            Sentence(
                '{where}"{name}" must be {between}, but it is {value}.',
                where=where,
                name=name,
                between=between,
                value=_kind(value),
            ),
            joined(limits.why, mend, _in_file(path)),
        )
    if not limits.lowest <= value <= limits.highest:
        raise ConfigError(
            Sentence('{where}"{name}" must be {between}.', where=where, name=name, between=between),
            joined(limits.why, _in_file(path)),
        )


def _judge_choice(name: str, value: Any, where: Sentence, path: Path) -> None:
    choices = ", ".join(f'"{choice}"' for choice in _CHOICES[name])
    if not isinstance(value, str):
        raise ConfigError(
            Sentence(
                '{where}"{name}" must be one of {choices}, but it is {value}.',
                where=where,
                name=name,
                choices=choices,
                value=_kind(value),
            ),
            _in_file(path),
        )
    if value not in _CHOICES[name]:
        near = difflib.get_close_matches(value, _CHOICES[name], n=1)
        advice = Sentence('Did you mean "{near}"?', near=near[0]) if near else Sentence()
        raise ConfigError(
            Sentence('{where}"{name}" must be one of {choices}.', where=where, name=name, choices=choices),
            joined(advice, _in_file(path)),
        )


def _edit(text: str, old: Config, config: Config) -> str:
    """Return the text with the settings that changed; a setting at its usual value that wasn't named stays unnamed."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    document = tomlkit.parse(text.removeprefix("\ufeff"))
    for name in _SETTINGS:
        value = getattr(config, name)
        if value != getattr(old, name):
            if name not in document and text.strip() and not tomlkit.dumps(document).endswith("\n"):
                document.add(tomlkit.nl())
            document[name] = _as_table(value) if isinstance(value, Table) else value
    written = tomlkit.dumps(document)
    if "\r\n" in text:
        written = re.sub(r"(?<!\r)\n", "\r\n", written)
    return mark + written


def _as_table(settings: Table) -> tomlkit.items.Table:
    table = tomlkit.table()
    for field in fields(settings):
        value = getattr(settings, field.name)
        if value == field.default and field.name not in _FIRST_OF_TABLE:
            continue
        if isinstance(settings, SignIn) and field.name in _INNER_TABLES:
            inner = tomlkit.inline_table()
            for key, given in value:
                inner[str(key)] = list(given) if isinstance(given, tuple) else given
            table[field.name] = inner
        else:
            table[field.name] = list(value) if isinstance(value, tuple) else value
    return table


def _place(error: tomllib.TOMLDecodeError, text: str) -> tuple[str, int, int]:
    """Return the parser's reason, line and column; it only tells them inside its message."""
    message = str(error)
    found = re.search(r"^(.*) \(at line (\d+), column (\d+)\)$", message)
    if found:
        return found[1], int(found[2]), int(found[3])
    reason = message.removesuffix(" (at end of document)")
    before_end = text.rstrip("\r\n")
    line = before_end.count("\n") + 1
    return reason, line, len(before_end) - (before_end.rfind("\n") + 1) + 1


def _line_of(name: str, text: str) -> int | None:
    found = re.search(rf"""^[ \t]*\[?[ \t]*["']?{re.escape(name)}["']?[ \t]*[=.\]]""", text, re.MULTILINE)
    return None if found is None else text.count("\n", 0, found.start()) + 1


def _where(path: Path, line: int | None) -> Sentence:
    """Say where a fault is, to go before the sentence that names it."""
    if line is None:
        return Sentence("{file}: ", file=path.name)
    return Sentence("{file}, line {line}: ", file=path.name, line=line)


def _in_file(path: Path) -> Sentence:
    return Sentence("The file is {path}.", path=path)


def _kind(value: Any) -> Sentence:
    names = {
        bool: Sentence("true or false"),
        str: Sentence("text"),
        float: Sentence("a number with a fraction"),
        list: Sentence("a list"),
        dict: Sentence("a table"),
    }
    return names.get(type(value), Sentence("something else"))


def _shorten(name: str) -> str:
    printable = "".join(letter if letter.isprintable() else "?" for letter in name)
    return printable if len(printable) <= 40 else printable[:40] + "…"
