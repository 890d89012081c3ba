"""Frozen records that travel between rooms.

Times are seconds since the epoch (UTC); durations are seconds; sizes are bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

BUILTIN = "bridge"
"""Id of our own small MCP server among the upstreams."""

ClientKind = Literal["metadata_document", "pre_registered", "dynamic", "key", "external"]
"""How a client came to be known: CIMD document, by hand, RFC 7591, as a personal key for a script, or by an access token of
another authorization server that is accepted here."""

KINDS_WITHOUT_LOGIN: frozenset[ClientKind] = frozenset({"key", "external"})
"""Clients that no login of ours let in: they are no OAuth clients here, and a change of the sign-in is nothing to them."""


class Right(StrEnum):
    """What a grant may be good for; tools are grouped by what they say they do."""

    READ = "read"
    WRITE = "write"
    DESTROY = "destroy"
    """Delete or overwrite: what a tool is taken to do if it says nothing of itself."""


ALL_RIGHTS = tuple(Right)


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool as its server describes it (MCP tool annotations); the defaults are the protocol's own."""

    name: str
    is_read_only: bool = False
    is_destructive: bool = True


@dataclass(frozen=True, slots=True)
class Identity:
    """A person as an identity provider described them. `issuer` + `subject` is the stable id; the rest is display."""

    issuer: str
    subject: str
    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client known to us. `name` is self-asserted unless `kind` is `metadata_document`."""

    client_id: str
    name: str
    kind: ClientKind
    redirect_uris: tuple[str, ...]
    created_at: float


@dataclass(frozen=True, slots=True)
class Program:
    """A program on this computer, as the system tells it. A program of the same person can fake much of this."""

    path: str
    """The executable; empty for a program of somebody else, of which the system tells no more than `user`."""
    script: str = ""
    """What an interpreter runs ("node" alone says nothing): a path, a module or a package; never any other argument."""
    started_by: str = ""
    """Name of the app that started it; empty if nothing but shells and the desktop did."""
    user: str = ""
    """Whose program it is, if not this person's."""

    @property
    def name(self) -> str:
        """The app's name if it is an app bundle, else that of the executable."""
        parts = self.path.replace("\\", "/").split("/")
        bundle = next((part for part in parts if part.endswith(".app") and part != ".app"), None)
        return bundle.removesuffix(".app") if bundle else parts[-1]


@dataclass(frozen=True, slots=True)
class Peer:
    """The process at the other end of a connection. Its id alone would not do: the system gives it out again."""

    program: Program
    pid: int
    started_at: float


@dataclass(frozen=True, slots=True)
class GrantProgram:
    """A program that used a grant: its own, or another one that nobody has said anything of yet."""

    id: int
    program: Program
    is_known: bool
    first_seen_at: float
    pids: tuple[int, ...] = ()
    """Its processes that used the grant lately and still run; empty outside the serving process."""


class GrantState(StrEnum):
    """What a grant lets its client do at this moment."""

    ACTIVE = "active"
    PAUSED = "paused"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Grant:
    """Recorded permission: client × subject × scopes × resource. The thing a person sees, pauses and revokes."""

    id: str
    client_id: str
    client_name: str
    """The registered name, cleaned for display (plain text, length-limited, no direction marks)."""
    client_kind: ClientKind
    client_version: str | None
    """What the program said of itself in MCP (`clientInfo`), for example "claude-code 2.1.329"; self-asserted."""
    redirect_host: str
    identity: Identity
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    created_at: float
    last_seen_at: float | None
    calls: int
    """Tool calls since the grant began."""
    calls_today: int
    expires_at: float
    """When it ends if unused: every refresh moves it on."""
    state: GrantState
    ended_at: float | None
    """When it was revoked or ran out; None while it lives."""
    ended_because: str | None
    """Plain words: "revoked in the app", "revoked by the client", "a code was used twice" …"""
    open_requests: int = 0
    """Requests and streams open now (0 outside the serving process)."""
    rights: tuple[Right, ...] = ALL_RIGHTS
    """What is in force: what the person chose, as far as the identity provider allows it."""
    provider_rights: tuple[Right, ...] = ALL_RIGHTS
    """The most the identity provider allows; all, where nothing was said of its scopes."""
    provider_scopes: tuple[str, ...] | None = None
    """What the identity provider granted the person; None where no provider did."""
    are_only_these: bool = False
    """The person chose its servers one by one: none that is added later joins them by itself."""
    is_searching: bool = False
    """It is given two tools, one that finds tools and one that calls them, in place of the whole list."""
    programs: tuple[GrantProgram, ...] = ()
    """The programs that used it, the longest known first; empty where the system tells of none."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """A personal key at the only moment its text is known."""

    grant_id: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KnownTool:
    """A tool there is, and the right it takes."""

    name: str
    needed: Right
    upstreams: tuple[str, ...] = ()
    """The servers that have it."""


@dataclass(frozen=True, slots=True)
class Access:
    """Whether a grant may use a tool now, why, and what that hangs on."""

    is_allowed: bool
    words: str
    needed: Right | None
    """The right the tool takes; None if no such tool is known."""
    missing: Right | None
    """The right the grant would need and can be given; None if it has all that the tool takes, or may not have it."""
    is_elsewhere: bool = False
    """Only servers have the tool that are not among the grant's."""


class ApprovalKind(StrEnum):
    """What kind of question waits for the person."""

    CONNECT = "connect"
    RIGHTS = "rights"
    """An app was refused a call for want of a right; may it have it from now on?"""
    CALL = "call"
    """An app wants to make one call; may it?"""


@dataclass(frozen=True, slots=True)
class Approval:
    """A question waiting for the person at this computer. Unanswered at `expires_at` means no."""

    id: str
    kind: ApprovalKind
    code: str
    """Short code the person compares with the page, for example "K7Q3-M2XD"."""
    client_name: str
    client_id_host: str | None
    """Host that vouches for the name (client metadata document), None when the name is only the client's word."""
    redirect_host: str
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    asked_at: float
    expires_at: float
    was_allowed_before: bool = False
    """The person let this client in before, and did not revoke it."""
    grant_id: str = ""
    """Whose call it is, for `RIGHTS` and `CALL`."""
    tool: str = ""
    right: Right | None = None
    """What is missing, for `RIGHTS`."""
    arguments: str = field(default="", repr=False)
    """JSON text the call carries, for `CALL`; shown to the person, kept nowhere."""
    effect: Right | None = None
    """The right the tool takes by its server's own word, for `CALL`; None if nobody knows."""
    rights_before: tuple[Right, ...] | None = None
    """What the person let this client do when they last let it in, for `CONNECT`; None if they never did."""
    program: Program | None = None
    """The program that registered the client, for `CONNECT`; None if that is not known."""


class RunState(StrEnum):
    """What the tray icon shows; in order of precedence from the bottom up."""

    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    NEEDS_YOU = "needs_you"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong now: headline, cause and next step in plain words, and the command that mends it, if one does."""

    id: str
    title: str
    hint: str
    fix: str | None = None
    """Label of the button that mends it, or None."""
    is_mild: bool = False
    """Everything works; only something beside it does not."""


@dataclass(frozen=True, slots=True)
class Upstream:
    """An MCP server behind the bridge, as people see it."""

    id: str
    name: str
    state: str
    tools: int
    transport: str = ""
    """ "built-in", "stdio" or "http" """
    detail: str = ""
    """What it is in one line: the command or the address, with what looks like a secret left out."""
    words: str = ""
    """What its state means just now: "exited with code 1: …"."""
    is_enabled: bool = True
    changed_tools: int = 0
    """Tools that are refused because they are not what was approved."""
    since: float | None = None
    """When it came into this state; None if it never was in another."""

    @property
    def is_broken(self) -> bool:
        """It is on, and does nothing before a person has looked at it."""
        return self.is_enabled and self.state in ("failing", "needs_sign_in")


Transport = Literal["stdio", "http"]
UpstreamAuth = Literal["none", "bearer", "oauth", "person"]
"""What an HTTP upstream is shown: nothing, a token from the secret store, one got by OAuth, or the person's provider token."""


@dataclass(frozen=True, slots=True)
class UpstreamSettings:
    """An MCP server behind the bridge, as it was added. Secret values are in the secret store; here are their names only."""

    id: str
    """Short name, unique: lower-case letters, digits and dashes, at most 32. Goes before the names of its tools."""
    name: str
    transport: Transport
    command: str = ""
    arguments: tuple[str, ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    secret_environment: tuple[str, ...] = ()
    directory: str = ""
    """Where the command runs; empty: the person's home."""
    url: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    secret_headers: tuple[str, ...] = ()
    auth: UpstreamAuth = "none"
    is_shared: bool = False
    """One process for all apps: for servers that keep nothing between calls."""
    is_enabled: bool = True
    prefix: str | None = None
    """Goes before the names of its tools; None: the id, empty: nothing."""
    disabled_tools: tuple[str, ...] = ()
    start_seconds: float = 30.0
    call_seconds: float = 600.0
    """Longest silence of the server during a call."""
    idle_seconds: float = 600.0
    """A process that nobody uses for so long is stopped."""
    answer_bytes: int = 64 * 1024 * 1024
    added_at: float = 0.0


UpstreamState = Literal["off", "idle", "starting", "ready", "needs_sign_in", "failing"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A server found in another app's settings, ready to be looked at and added."""

    settings: UpstreamSettings
    """Its id is empty: it gets one when it is added."""
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Secret values by what they are for: "environment/NAME", "header/Name", "bearer"."""
    missing: Mapping[str, str] = field(default_factory=dict)
    """Secrets whose values are not known, and the question to put to the person."""
    notes: tuple[str, ...] = ()
    """What was made of it that is worth knowing."""
    warnings: tuple[str, ...] = ()
    """What a person should think about before adding it."""
    app: str = ""
    """The app it was found in; empty if it was pasted."""


@dataclass(frozen=True, slots=True)
class FoundServers:
    """What a text, or all apps on this computer, say about MCP servers."""

    proposals: tuple[Proposal, ...] = ()
    notes: tuple[str, ...] = ()
    """What was left out, and why."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Which server behind the bridge is the one of a proposal."""

    settings: UpstreamSettings | None = None
    """The server with the same command or address; None if there is none."""
    differences: tuple[str, ...] = ()
    """What is another one there, by name; none if they are the same in all that is known."""
    trouble: str = ""
    """Why it can't do the work all the same: switched off, not signed in, or what keeps it from being compared."""


AppServerStanding = Literal["behind", "new", "differs", "stays"]
"""How a server that an app has of its own stands with the bridge. `behind`: the same is behind the bridge, and ready;
`new`: it can be brought there; `differs`: it is there with other values, another account perhaps; `stays`: words say why."""


@dataclass(frozen=True, slots=True)
class AppServer:
    """A server that an AI app starts or calls by itself."""

    name: str
    """What it is called in the app's settings, to the letter."""
    standing: AppServerStanding
    words: str = ""
    """A sentence, if there is something to say of it."""
    upstream: str = ""
    """The name of the server behind the bridge that is the same, or nearly; empty if there is none."""
    proposal: Proposal | None = None
    """None if the bridge can't run it."""


AppState = Literal["not connected", "connected", "changed", "needs restart", "unreadable", "by hand"]
"""How an AI app on this computer stands with the bridge. `changed`: what stands in its settings is not what was written there,
or names an old address; `by hand`: its settings can't be written, the person is told how."""


@dataclass(frozen=True, slots=True)
class AiApp:
    """An AI app that the bridge knows how to connect."""

    id: str
    """ "claude-desktop" """
    name: str
    is_installed: bool
    state: AppState
    path: str = ""
    """The settings file as people write it ("~/.cursor/mcp.json"); empty if there is none to write."""
    transport: Transport = "http"
    """stdio: it starts our own `connect --client ID`, and holds no address."""
    note: str = ""
    """One sentence, if there is something to say: why it is unreadable, what changed, what is odd about it."""
    restart: str = ""
    """What the person must do for the app to notice: "Quit and reopen Claude Desktop."."""
    can_undo: bool = False
    grant_ids: tuple[str, ...] = ()
    """Its living grants, as far as names tell."""


@dataclass(frozen=True, slots=True)
class SetupPreview:
    """What would be written into an app's settings, to the letter."""

    app_id: str
    path: str
    is_new: bool
    """The file is not there yet; for undo: it will be gone."""
    diff: tuple[str, ...]
    """Lines of a unified diff with three lines around; what looks like a secret is masked."""
    fingerprint: str
    """SHA-256 of the file's bytes now, empty if there is none: nothing is written if it changed since."""
    restart: str
    replaces: str = ""
    """A sentence, if something of this name stands there already."""
    is_undo: bool = False
    names: tuple[str, ...] = ()
    """The app's other servers that the bridge takes the place of."""


@dataclass(frozen=True, slots=True)
class SetupProgress:
    """How far an app has come that was just connected."""

    has_registered: bool
    has_signed_in: bool
    has_listed_tools: bool
    waiting_for: str
    """A sentence: "Quit and reopen Claude Desktop."; empty if it is all there."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """How a person connects an app by hand."""

    text: str
    """What to paste."""
    format: str
    """ "json", "toml" or "yaml" """
    where: str
    """ "~/.cursor/mcp.json" or "Settings → Tools → AI Assistant → MCP" """
    link: str = ""
    """Opens the app and asks there; empty if the app has no such links."""
    command: str = ""
    """What the app's own command line takes; empty if it has none."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a server answered when it was tried out."""

    tools: tuple[Tool, ...]
    server: str
    """What it calls itself, with its version; empty if it does not say."""
    protocol: str


@dataclass(frozen=True, slots=True)
class UpstreamTool:
    """A tool of a server behind the bridge, as people see it. What it says of itself is the server's own word."""

    name: str
    exposed_name: str
    """As apps know it."""
    title: str
    description: str
    is_read_only: bool
    is_destructive: bool
    is_on: bool
    is_changed: bool
    """It is not what was approved, and refused until somebody looked at it."""


@dataclass(frozen=True, slots=True)
class ToolChange:
    """A tool that says something else of itself than what was approved; both as JSON text."""

    upstream: str
    tool: str
    before: str
    after: str


EVERY = "*"
"""In a rule: every grant, every upstream, or every tool."""
Verdict = Literal["allow", "ask", "refuse"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a person said about a tool, for one grant or for all."""

    grant_id: str
    upstream: str
    tool: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class AuditLogState:
    """How sending activity to an audit log gets on."""

    waiting: int
    """Lines that are not there yet."""
    lost: int
    """Lines that were trimmed here before they could be sent, since it was switched on."""
    trouble: str = ""
    """What keeps it from going on, in plain words; empty if nothing does."""


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version of ours."""

    version: str
    command: str
    """What updates this installation; empty if it has to come from where this one came from."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a window or `status` shows, at one moment. Widgets paint it and keep no copy."""

    taken_at: float
    state: RunState
    address: str
    """The URL to give to AI apps, for example "http://localhost:8000/mcp"."""
    version: str
    started_at: float | None
    """When the serving process began; None if nothing serves."""
    secrets_kept_in: str
    """Named place, for example "GNOME Keyring", "memory only", "a sealed file"."""
    is_paused: bool
    grants: tuple[Grant, ...] = ()
    """Living grants first (most recently seen first), then ended ones of the last days."""
    approvals: tuple[Approval, ...] = ()
    upstreams: tuple[Upstream, ...] = ()
    problems: tuple[Problem, ...] = ()
    audit_log: AuditLogState | None = None
    """None while nothing is sent to an audit log."""
    secrets_waiting: int = 0
    """Changed secrets whose sealed copies are not in Pangea Vault yet."""
    newest_activity: int = 0
    """Number of the newest line in the activity log."""
    notify_of_clients: bool = False
    """The person wants to be told of each app that they let in."""
    notify_of_questions: bool = True
    """… of questions that wait; so too `notify_of_problems`."""
    notify_of_problems: bool = True
    answer_in_notifications: bool = True
    """… and to answer questions by the buttons of a notification."""
    update: Update | None = None
    """There is a newer version, and the person wants to know."""


Outcome = Literal["ok", "refused", "failed"]
ActivityGroup = Literal["calls", "sign-ins", "refusals", "changes"]
"""What people look for in the log. What was refused is among the refusals, whatever else it is."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the log people read. Never holds arguments, tokens or secrets."""

    at: float
    kind: str
    grant_id: str | None
    client_name: str | None
    subject: str | None
    detail: str
    """A short sentence's worth: a tool name, a reason, a duration."""
    outcome: Outcome = "ok"
    ms: float | None = None
    upstream: str | None = None
    """Id of the server it is about, if it is about one."""
    id: int | None = None
    """Its number in the log, rising and never used twice; None until it is written."""


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which lines of the log are wanted; what is not named does not matter."""

    grant_id: str | None = None
    client_name: str | None = None
    upstream: str | None = None
    groups: frozenset[ActivityGroup] = frozenset()
    """Lines of any of these; none named: of all."""
    outcome: Outcome | None = None
    search: str = ""
    """Every word of it occurs in the line."""
    since: float | None = None


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """Some lines of the log, newest first."""

    lines: tuple[Activity, ...]
    oldest: int
    """Lines with lower numbers were trimmed or cleared."""
    newest: int
    """Up to this number the log was looked through: what is newer has a higher one."""


@dataclass(frozen=True, slots=True)
class ActivityHour:
    """What happened in one hour."""

    calls: int = 0
    errors: int = 0
    """Lines that tell of something refused or failed, calls among them."""
    failed_calls: int = 0


@dataclass(frozen=True, slots=True)
class ActivityOverview:
    """The lines of a filter, counted; and what one could filter by."""

    total: int
    hours: tuple[ActivityHour, ...]
    """The oldest first."""
    client_names: tuple[str, ...]
    upstreams: tuple[str, ...]
    days: int
    """How long lines are kept."""


@dataclass(frozen=True, slots=True)
class VerifiedRequest:
    """What a bearer token proved, for one request: joined from token and grant in one read."""

    grant_id: str
    client_id: str
    client_name: str
    identity: Identity
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    expires_at: float
    is_paused: bool
    created_at: float
    rights: tuple[Right, ...] = ALL_RIGHTS
    provider_rights: tuple[Right, ...] = ALL_RIGHTS


@dataclass(frozen=True, slots=True)
class McpSession:
    """An MCP session of the handshake era, kept in the store so that a restart takes it up again."""

    id: str
    grant_id: str
    initialize_params: str
    """The client's `initialize` params as JSON text, to introduce it again to a server that forgot it."""
    protocol_version: str | None
    created_at: float
    last_seen_at: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `doctor`: what was looked at, whether it is well, and what to do if not."""

    name: str
    is_well: bool
    words: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a client may learn of its own grant and of the bridge. Nothing of other clients."""

    client_name: str
    person: str
    email: str | None
    identity_provider: str
    scopes: tuple[str, ...]
    upstreams: tuple[str, ...]
    connected_at: float
    expires_at: float
    bridge_version: str
    bridge_started_at: float
    address: str
