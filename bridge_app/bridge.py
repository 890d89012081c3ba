"""Bridge: builds the parts once; the only handle the window and the command line hold (commands down, snapshots up)."""

import asyncio
import contextlib
import difflib
import gc
import itertools
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from bridge_app import __version__, audit_shipping, i18n
from bridge_app.approvals import Approvals
from bridge_app.audit_shipping import AuditShipping
from bridge_app.authorization import policy
from bridge_app.authorization.call_rules import CallRules
from bridge_app.authorization.clients import ClientRegistry, DocumentFetcher
from bridge_app.authorization.external_tokens import INTROSPECTION_SECRET, ExternalTokens
from bridge_app.authorization.flow import LoginFlow
from bridge_app.authorization.programs import Programs, say_program
from bridge_app.authorization.refusals import Refusals
from bridge_app.authorization.sign_in import CLIENT_SECRET, ConfiguredSignIn
from bridge_app.authorization.tokens import Tokens
from bridge_app.autostart import OFF, Autostart, AutostartNow, mend, open_autostart
from bridge_app.client_setup.apps import installed_configs
from bridge_app.client_setup.setup import ClientSetup, Sightings
from bridge_app.config import (
    AccessTokens,
    AuditLog,
    Config,
    SecretsChoice,
    SignIn,
    Vault,
    read_config,
    save_config,
)
from bridge_app.discovery import announce, find_running, withdraw
from bridge_app.errors import BridgeError, NotFound, PortInUse, SecretStoreUnavailable, StoreUnavailable
from bridge_app.events import (
    CallFinished,
    ClientSeen,
    Event,
    EventBus,
    EverythingPaused,
    GrantIssued,
    GrantPaused,
    GrantRevoked,
    GrantRightsChanged,
    GrantServersChanged,
    LoginOver,
    ProblemFound,
    ProgramAccepted,
    ProviderRightsChanged,
    RightsInForce,
    RulesChanged,
    SearchChanged,
    ServersInForce,
    ToolChanged,
    ToolListChanged,
    ToolsListed,
    UpstreamsChanged,
)
from bridge_app.history import History
from bridge_app.i18n import said, tr
from bridge_app.identity.endpoints import open_http
from bridge_app.identity.forms import Misfit as Misfit
from bridge_app.identity.local import ISSUER as LOCAL_ISSUER
from bridge_app.identity.local import LocalApproval, new_approval_code
from bridge_app.logs import write_more
from bridge_app.models import (
    ALL_RIGHTS,
    BUILTIN,
    EVERY,
    KINDS_WITHOUT_LOGIN,
    Access,
    Activity,
    Approval,
    ApprovalKind,
    Finding,
    Grant,
    GrantProgram,
    GrantState,
    KnownTool,
    NewKey,
    Problem,
    Right,
    Rule,
    RunState,
    Snapshot,
    Standing,
    Tool,
    Upstream,
    UpstreamSettings,
    Verdict,
)
from bridge_app.paths import Paths, hold_lock
from bridge_app.sentences import Sentence, joined, to_keep
from bridge_app.server.live import Live
from bridge_app.server.peer import Connections
from bridge_app.server.runner import Runner, bind, free_port
from bridge_app.server.sessions import McpSessions
from bridge_app.settings_questions import callback_for, check_service
from bridge_app.sleep_watch import SleepWatch
from bridge_app.store.activity import ActivityLog
from bridge_app.store.approved_tools import ApprovedTools
from bridge_app.store.clients import Clients
from bridge_app.store.database import Database
from bridge_app.store.external_grants import ExternalGrants
from bridge_app.store.grant_programs import GrantPrograms
from bridge_app.store.grants import Grants
from bridge_app.store.logins import Logins
from bridge_app.store.mcp_sessions import McpSessionStore
from bridge_app.store.pangea_vault import VaultPlace, VaultSecretStore, open_vault_store
from bridge_app.store.requests import AuthorizationRequests
from bridge_app.store.rights_questions import RightsQuestions
from bridge_app.store.rules import Rules
from bridge_app.store.secret_index import SecretIndex
from bridge_app.store.secrets import SecretStore, open_secret_store
from bridge_app.store.settings import Settings
from bridge_app.store.tools import Tools
from bridge_app.store.upstreams import Upstreams
from bridge_app.upstream.channels import Channels
from bridge_app.upstream.kept_arguments import ArgumentRecorder
from bridge_app.upstream.lineup import Lineup
from bridge_app.upstream.quarantine import Quarantine
from bridge_app.upstream.registry import Registry, RegistryParts
from bridge_app.upstream.servers import Servers
from bridge_app.upstream.switchboard import Switchboard, may_use_by

if TYPE_CHECKING:
    from bridge_app.server.app import Parts

from bridge_app.timeline import Timeline
from bridge_app.updates import UpdateCheck

logger = logging.getLogger(__name__)

LOGINS_SECONDS = 5.0
"""How often logins at the identity provider are gone through; each is asked about once a minute."""
TICK_SECONDS = 0.25
"""How often foreign writes and run-out questions are looked at."""
TICKS_PER_FLUSH = 4
"""Collected notes are written once a second: the disk is waited for each time, and so are the calls under way."""
REVOKED_LATELY = 60.0
"""How far back grants are looked for that another process revoked: it may have written a while before it is noticed."""
KEY_DAYS = 90.0
KEY_MAX_DAYS = 3660.0
KEYRING_WAITS = "keyring-waits"
"""Id of a problem that only needs the person: the system asks them to unlock the keyring."""
LOGIN_ENDS = "login-ends"
"""Beginning of the id of another one: a login that can't be renewed is about to end."""
LOGIN_END_SECONDS = 600.0
"""How long before that it is said."""
CHANGED_TOOLS = "changed-tools"
"""Id of the problem that tools wait for somebody to look at what they say of themselves now."""
OTHER_PROGRAM = "other-program"
"""Beginning of the id of the problem that another program uses a grant; the grant's id follows."""
BROKEN_SERVERS = "servers"
"""Id of the problem that servers do not work; of one that does not, "-" and its id follow."""
FAULT_SECONDS = 60.0
"""How long a side job that failed by a fault of ours is left alone."""

SEARCHING = "tool-search"
"""In the settings of the database: the grants that are given search in place of all tools."""
TOOLS_LISTED = "tools-listed"
"""In the settings of the database: when each living grant was last told its tools."""
WANTED_SIGN_IN = "upstream-sign-in"
"""In the settings of the database: a sign-in at a server that a command asked for."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SettingsNow:
    """What a person sees before changing a setting."""

    config: Config
    """As kept: some of it only counts from the next start."""
    has_client_secret: bool
    """A client secret for the identity provider is kept, and can be read."""
    has_sealed_file: bool
    """There is a sealed file already; its passphrase is chosen."""
    needs_restart: bool
    """Something was changed that only counts from the next start."""
    has_vault_token: bool = False
    """Pangea Vault is in use, with a service token."""
    has_audit_token: bool = False
    """A service token for the audit log is kept, and can be read."""
    has_introspection_secret: bool = False
    """A client secret for asking about other servers' tokens is kept, and can be read."""
    autostart: AutostartNow = OFF
    """How starting at login stands."""


GC_THRESHOLDS = (20_000, 20, 50)
"""A call makes and drops some hundred objects, of which hardly one hangs in a circle."""
_CHANGING_RIGHTS = (GrantRevoked, GrantPaused, GrantRightsChanged, EverythingPaused, ProviderRightsChanged)


class Bridge:
    """The running core without any window.

    Thread rule: everything on the thread that opened it. Commands are quick, raise BridgeError, and take effect before they
    return; what they changed shows in the next snapshot.
    """

    def __init__(
        self,
        paths: Paths,
        config: Config,
        *,
        clock: Callable[[], float] = time.time,
        local_server: Any = None,
        documents: DocumentFetcher | None = None,
        passphrase: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        secrets: SecretStore | None = None,
        client_secret: str | None = None,
        introspection_secret: str | None = None,
        autostart: Autostart | None = None,
        sleep_watch: SleepWatch | None = None,
        server_name: str = "MCP Auth Bridge",
    ) -> None:
        self.paths = paths
        self._given_secrets = secrets
        self._autostart = autostart or open_autostart()
        self._sleep_watch = sleep_watch or SleepWatch()
        self._woken = asyncio.Event()
        self._is_place_new = asyncio.Event()
        self.config = config
        self._config_at_start = config
        self.events = EventBus()
        self._clock = clock
        self._passphrase = passphrase
        self._port = config.port
        self._started_at: float | None = None
        self._secrets: SecretStore | None = None
        self._runner: Runner | None = None
        self._has_changed = asyncio.Event()
        self._has_changed.set()
        self._uses: dict[str, tuple[float, int]] = {}
        self._store_problem: Problem | None = None
        self._secrets_problem: Problem | None = None
        self._sign_in_problem: Problem | None = None
        self._external_problem: Problem | None = None
        # What the last change of settings replaced, by its name, for undoing that change; never written down.
        self._former_secrets: dict[str, str] = {}
        self._courtesies: set[asyncio.Task[None]] = set()

        self._database = Database(paths.database, may_set_aside=find_running(paths) is None)
        self._grants = Grants(self._database, lambda issuer, scopes: self._sign_in.bound(issuer, scopes))
        self._settings = Settings(self._database)
        self._activity = ActivityLog(self._database)
        self.history = History(self._activity, clock, days=config.activity_days)
        self._recorder = ArgumentRecorder(is_on=config.record_arguments)
        self._timeline = Timeline(lambda grant_id: self._grants.get(grant_id, now=clock()))
        self._secret_index = SecretIndex(self._database)
        self._approvals = Approvals(self.events)
        self._live = Live(on_change=self._note_change)
        self._tokens = Tokens(
            self._grants,
            self.events,
            clock,
            access_token_seconds=config.access_token_seconds,
            grant_idle_seconds=config.grant_idle_days * 86400.0,
            name_of_issuer=self._name_of_issuer,
        )
        self._clients = Clients(self._database)
        self._registry = ClientRegistry(self._clients, self.events, clock)
        self._grant_programs = GrantPrograms(self._database)
        self._programs = Programs(
            self._grant_programs,
            self._clients,
            self.events,
            clock,
            choice=config.clients.other_program,
            on_change=self._note_change,
        )
        self._registry.documents = documents
        self._sign_in = ConfiguredSignIn(
            logins=Logins(self._database),
            secrets=self._ready_secrets,
            events=self.events,
            clock=clock,
            transport=transport,
            client_secret=client_secret,
        )
        self._sign_in.settings = config.sign_in
        self._tools = Tools(self._database)
        self.upstreams = Registry(
            RegistryParts(
                upstreams=Upstreams(self._database),
                grants=self._grants,
                tools=self._tools,
                secrets=self._ready_secrets,
                events=self.events,
                clock=clock,
                port=lambda: self._port,
                builtin_name=server_name,
                installed=installed_configs,
            )
        )
        self._transport = transport
        self._audit = AuditShipping(
            activity=self._activity,
            settings=self._settings,
            store=self._ready_secrets,
            clock=clock,
            open_http=self._open_http,
            on_change=self._note_change,
            on_trouble=lambda trouble: self.events.publish(ProblemFound(trouble.title, trouble.hint)),
        )
        self._audit.log = config.audit_log
        self._updates = UpdateCheck(
            __version__,
            self._settings,
            self._open_http,
            clock,
            is_on=config.check_for_updates,
            on_change=self._note_change,
        )
        self._flow = LoginFlow(
            requests=AuthorizationRequests(self._database),
            grants=self._grants,
            tokens=self._tokens,
            registry=self._registry,
            approvals=self._approvals,
            local=LocalApproval(self._approvals),
            upstreams=self._upstreams,
            clock=clock,
            approval_seconds=config.approval_seconds,
            sign_in=self._sign_in,
        )
        self._external_grants = ExternalGrants(self._database)
        self._external = ExternalTokens(
            self._external_grants,
            self.events,
            clock,
            secrets=self._ready_secrets,
            upstreams=self._upstreams,
            grant_idle_seconds=config.grant_idle_days * 86400.0,
            transport=transport,
            client_secret=introspection_secret,
        )
        self._refusals = Refusals(
            questions=RightsQuestions(self._database),
            grants=self._grants,
            tokens=self._tokens,
            registry=self._registry,
            approvals=self._approvals,
            upstreams=self._upstreams,
            name_of_issuer=self._name_of_issuer,
            is_paused=lambda: self._settings.get("paused") is not None,
            clock=clock,
            approval_seconds=config.approval_seconds,
        )
        self._mcp_sessions = McpSessionStore(self._database)
        self._local_server = local_server
        approved = ApprovedTools(self._database)
        quarantine = Quarantine(approved, self.events, clock)
        self._kept_rules = Rules(self._database)
        self._rules = CallRules(
            self._kept_rules, self._approvals, clock, new_code=new_approval_code, effect_of=self._effect_of
        )
        self._channels = Channels(
            self._ready_secrets, open_http=self._open_http, person_token=self._sign_in.token_of, clock=clock
        )
        self.upstreams.parts.open_channel = self._channels.open
        self.upstreams.parts.sign_out = self._channels.sign_out
        self._lineup = Lineup(
            Switchboard(
                version=__version__,
                inspector=quarantine,
                on_tools=self._keep_tools,
                may_use=may_use_by(policy.refuse),
                is_searching=lambda grant_id: grant_id in self._searching,
            ),
            self._channels.open,
            self._note_upstreams,
        )
        self.servers = Servers(self.upstreams, self._lineup, self._channels, quarantine, approved)
        self._searching = self._read_searching()
        self._listed: dict[str, float] = json.loads(self._settings.get(TOOLS_LISTED) or "{}")
        self._fresh_listed = False
        self.apps = ClientSetup(
            paths.client_setup,
            self._address_for_apps,
            clock,
            events=self.events,
            known=self.upstreams,
            sightings=Sightings(
                clients=self._clients.names,
                grants=lambda: self._grants.list(now=clock()),
                asking=lambda: [
                    each.client_name for each in self.open_questions() if each.kind is ApprovalKind.CONNECT
                ],
                listed=self._when_listed,
            ),
        )
        self.events.subscribe(self._react)

    @classmethod
    def open(cls, paths: Paths, config: Config | None = None, **parts: Any) -> "Bridge":
        """Open the store and build the parts; serve nothing yet. Raises ConfigError, UnsafeStorage, StoreUnavailable."""
        paths.prepare()
        return cls(paths, config or read_config(paths.config_file), **parts)

    # serving

    async def serve(self, *, on_ready: Callable[[], None] | None = None, handle_signals: bool = False) -> None:
        """Bind the sockets and serve until `stop`; the place for secrets is tried out meanwhile.

        Raises AlreadyRunning, PortInUse, StoreUnavailable.
        """
        # Late on purpose: the server half takes most of a second to load, and a command line that only looks needs none of it.
        from bridge_app.server.app import make_app

        with hold_lock(self.paths.lock_file):
            try:
                sockets = bind(self.config.port)
            except PortInUse as error:
                raise PortInUse(error.port, error.owner, self._what_another_port_needs(error.port)) from error
            self._port = sockets[0].getsockname()[1]
            self._programs.connections = connections = Connections()
            app = make_app(self._parts())
            self._runner = Runner(app, sockets, on_stopping=self._end_all_work, connections=connections)

            def ready() -> None:
                self._started_at = self._clock()
                announce(self.paths, self.address, self._port)
                if on_ready is not None:
                    on_ready()
                self._flow.resume()
                self._refusals.resume()
                self._repair_apps()
                self._note_change()
                # What is there now stays: looking through it again and again would only hold up calls.
                gc.freeze()
                gc.set_threshold(*GC_THRESHOLDS)

            try:
                await self._runner.serve(on_ready=ready, handle_signals=handle_signals)
            finally:
                self._started_at = None
                connections.close()
                if self._secrets is not None:
                    self._secrets.close()
                self._flush()
                withdraw(self.paths)

    @contextlib.asynccontextmanager
    async def lend_parts(self) -> "AsyncIterator[Parts]":
        """Do all that serving needs but the sockets, for an MCP server that has its own. Raises AlreadyRunning."""
        with hold_lock(self.paths.lock_file):
            self._started_at = self._clock()
            self._flow.resume()
            self._refusals.resume()
            background = asyncio.create_task(self._work_in_background(), name="bridge background")
            try:
                yield self._parts()
            finally:
                self._end_all_work()
                background.cancel()
                await asyncio.wait([background])
                self._started_at = None
                if self._secrets is not None:
                    self._secrets.close()
                self._flush()

    def _parts(self) -> "Parts":
        from bridge_app.server.app import Parts

        self._set_up_external_tokens()
        return Parts(
            registry=self._registry,
            flow=self._flow,
            tokens=self._tokens,
            sessions=McpSessions(self._mcp_sessions, clock=self._clock),
            live=self._live,
            events=self.events,
            describe=self._describe,
            version=__version__,
            port=lambda: self._port,
            background=self._work_in_background,
            lineup=self._lineup,
            admit=self._rules.admit,
            finish_sign_in=self._channels.sign_ins.complete,
            local_server=self._local_server,
            keep_tools=self._keep_own_tools,
            external=self._external,
            explain=self._refusals.explain,
            recorder=self._recorder,
            programs=self._programs,
        )

    def stop(self) -> None:
        """End serving: streams close, sockets close; `serve` returns within two seconds."""
        if self._runner is not None:
            self._runner.request_stop()

    def wake(self) -> None:
        """The computer has slept: trust no connection from before, and look after people's logins at once."""
        logger.info("the computer has slept")
        self.servers.wake()
        self._woken.set()

    def close(self) -> None:
        """Write what is left and close the store."""
        self._flush()
        self._database.close()

    # commands

    def revoke_grant(self, grant_id: str) -> None:
        """End a grant at once: next request refused, streams closed, calls cancelled. Raises NotFound."""
        self._tokens.revoke_grant(self._full_id(grant_id))

    def pause_grant(self, grant_id: str) -> None:
        """Refuse a grant's requests and end its work until it is resumed. Raises NotFound."""
        self._tokens.pause_grant(self._full_id(grant_id))

    def resume_grant(self, grant_id: str) -> None:
        """Let a paused grant work again. Raises NotFound."""
        self._tokens.resume_grant(self._full_id(grant_id))

    def forget_grant(self, grant_id: str) -> None:
        """Take an ended grant off the list. Raises NotFound if it lives or is unknown."""
        if not self._grants.forget(self._full_id(grant_id), now=self._clock()):
            raise NotFound("Only a client that was revoked can be removed from the list.", "Revoke it first.")
        self._note_change()

    def accept_program(self, grant_id: str, program_id: int | None = None) -> None:
        """Let another program use a grant from its next request on; None: every program that tried. Raises NotFound."""
        grant_id = self._full_id(grant_id)
        others = [each for each in self._grant_programs.of(grant_id) if not each.is_known]
        chosen = [each for each in others if program_id in (None, each.id)]
        if not chosen:
            raise NotFound("No other program has used this access.", "It may have been accepted already.")
        self._grant_programs.accept(grant_id, tuple(each.id for each in chosen))
        self._programs.look_again()
        for each in chosen:
            self.events.publish(ProgramAccepted(grant_id, say_program(each.program)))

    def add_key(
        self, name: str, rights: str | Iterable[Right], upstreams: Iterable[str] | None = None, days: float = KEY_DAYS
    ) -> NewKey:
        """Give the person a key for a script; its text is told this once. `upstreams` None means those there are now.

        Raises BridgeError for a name that shows nothing, an unknown role or an end out of range, NotFound for a server.
        """
        if not 0 < days <= KEY_MAX_DAYS:
            raise BridgeError("A key can be good for a day to ten years.", "Choose another number of days.")
        known = tuple(upstream.id for upstream in self._upstreams())
        wanted = known if upstreams is None else tuple(upstreams)
        if unknown := [upstream for upstream in wanted if upstream not in known]:
            raise NotFound(
                Sentence("There is no server “{unknown}”.", unknown=unknown[0]),
                Sentence("There are: {names}.", names=", ".join(known)),
            )
        return self._tokens.issue_key(name, policy.rights_of(rights), wanted, self._clock() + days * 86400.0)

    def ask_for_sign_in(self, upstream: str) -> None:
        """Have the process that serves begin a sign-in at a server; `read_sign_in` tells the page."""
        self._settings.put(WANTED_SIGN_IN, json.dumps({"upstream": upstream, "page": None}))

    def read_sign_in(self) -> str | None:
        """Return the page of the sign-in that was asked for, or why there is none; None while it is not known."""
        text = self._settings.get(WANTED_SIGN_IN)
        page = json.loads(text)["page"] if text is not None else None
        if page is not None:
            self._settings.delete(WANTED_SIGN_IN)
        return page

    async def _begin_wanted_sign_in(self) -> None:
        text = self._settings.get(WANTED_SIGN_IN)
        wanted = json.loads(text) if text is not None else {"page": ""}
        if wanted["page"] is not None:
            return
        try:
            page = await self.servers.sign_in(wanted["upstream"], self.address)
        except BridgeError as error:
            page = said(error.words)
        self._settings.put(WANTED_SIGN_IN, json.dumps({**wanted, "page": page}))

    def rules(self, grant_id: str | None = None) -> tuple[Rule, ...]:
        """Return what was said of single tools: all of it, for one client, or for `EVERY` client. Raises NotFound."""
        return self._kept_rules.list(grant_id if grant_id in (None, EVERY) else self._full_id(grant_id))

    def set_rule(self, upstream: str, tool: str, verdict: Verdict | None, grant_id: str = EVERY) -> None:
        """Say whether a tool may be used, from its next call on; None takes back what was said. Raises NotFound."""
        whose = EVERY if grant_id == EVERY else self._full_id(grant_id)
        which = EVERY if upstream == EVERY else self.upstreams.get(upstream).id
        if verdict is None:
            self._kept_rules.remove(whose, which, tool)
        else:
            self._kept_rules.add(Rule(whose, which, tool, verdict))
        self.events.publish(
            RulesChanged(
                to_keep(
                    "the rule for {which} {tool} is now: {verdict}", which=which, tool=tool, verdict=verdict or "none"
                )
            )
        )

    def set_rights(self, grant_id: str, rights: str | Iterable[Right]) -> None:
        """Change what a grant may do, from its next request on: a role ("reader" …) or a hand-picked set.

        Raises NotFound, and BridgeError for an unknown role or for what the identity provider does not allow the person.
        """
        self._tokens.set_rights(self._full_id(grant_id), policy.rights_of(rights))

    def set_servers(self, grant_id: str, upstreams: Iterable[str] | None) -> None:
        """Change which servers a grant may use, from its next request on: only these, or with None all, later ones too.

        Calls that run at a server taken away are cancelled. Raises NotFound, and BridgeError for no server at all.
        """
        known, wanted = self.upstreams.list(), None
        if upstreams is not None:
            wanted = {self.upstreams.get(each).id for each in upstreams}
            if not wanted:
                raise BridgeError("Choose at least one server.", "To stop the app altogether, pause it or revoke it.")
        chosen = [each for each in known if wanted is None or each.id in wanted]
        words = to_keep("may use all servers, also later ones")
        if wanted is not None:
            words = to_keep("may use only {names}", names=_in_short([each.name for each in chosen]))
        ids = tuple(each.id for each in chosen)
        self._tokens.set_servers(self._full_id(grant_id), ids, words, are_only_these=wanted is not None)

    def set_search(self, grant_id: str, is_on: bool) -> None:
        """Give a client two tools in place of all of them: one finds tools, the other calls them. Raises NotFound."""
        grant_id = self._full_id(grant_id)
        kept = self._searching - {grant_id} | ({grant_id} if is_on else frozenset())
        self._settings.put(SEARCHING, json.dumps(sorted(kept)))
        self._searching = frozenset(kept)
        self.events.publish(SearchChanged(grant_id, is_on))
        self.events.publish(ToolListChanged(grant_id))

    def is_searching(self, grant_id: str) -> bool:
        """Tell whether a client is given search in place of all tools. Raises NotFound."""
        return self._full_id(grant_id) in self._searching

    def _read_searching(self) -> frozenset[str]:
        return frozenset(json.loads(self._settings.get(SEARCHING) or "[]"))

    def revoke_everything(self) -> None:
        """End all living grants."""
        for grant in self._grants.list(now=self._clock()):
            if grant.ended_at is None:
                self._tokens.revoke_grant(grant.id)

    def pause_everything(self) -> None:
        """Refuse all requests of all clients and end their work until resumed."""
        self._settings.put("paused", str(self._clock()))
        self.events.publish(EverythingPaused(True))

    def resume_everything(self) -> None:
        """Let clients work again; those paused one by one stay paused."""
        self._settings.delete("paused")
        self.events.publish(EverythingPaused(False))

    def answer(self, approval_id: str, is_allowed: bool, rights: str | Iterable[Right] | None = None) -> None:
        """Answer a waiting question. Raises NotFound if it is over.

        `rights` says what an app that connects may do; None leaves it at what it might do before, or at everything.
        """
        if rights is None:
            self._approvals.answer(approval_id, is_allowed)
        else:
            self._flow.answer(approval_id, is_allowed, policy.rights_of(rights))

    def find_approval(self, code: str) -> Approval:
        """Return the open question that shows this short code. Raises NotFound."""
        return self._refusals.find_by_code(code) or self._flow.find_by_code(code)

    def approve_code(self, code: str, is_allowed: bool, rights: str | Iterable[Right] | None = None) -> Approval:
        """Answer the open question that shows this short code; `rights` as for `answer`. Raises NotFound."""
        if answered := self._refusals.answer_by_code(code, is_allowed):
            return answered
        return self._flow.answer_by_code(code, is_allowed, None if rights is None else policy.rights_of(rights))

    def open_questions(self) -> tuple[Approval, ...]:
        """Return the open questions as stored, oldest first, also while another process serves."""
        found = (*self._flow.open_questions(), *self._refusals.open_questions())
        return tuple(sorted(found, key=lambda approval: approval.expires_at))

    def find_question(self, approval_id: str) -> Approval | None:
        """Return the open question with this id, or None."""
        return next((approval for approval in self._approvals.pending() if approval.id == approval_id), None)

    async def use_sign_in(self, settings: SignIn, client_secret: str | None = None) -> None:
        """Change how people sign in. All clients stay known; those let in by another sign-in meet one new login.

        Raises SecretStoreUnavailable, SignInRefused, ConfigError; the present sign-in then stays.
        """
        before, former = self.config, await self._kept_secret(CLIENT_SECRET)
        save_config(self.paths.config_file, replace(before, sign_in=settings))
        try:
            await self._sign_in.change(settings, client_secret)
        except BridgeError:
            save_config(self.paths.config_file, before)
            await self._sign_in.set_up(before.sign_in)
            raise
        self.config = replace(before, sign_in=settings)
        self._former_secrets[CLIENT_SECRET] = former
        self._end_grants_of_another_sign_in()
        self._tell_rights_to_all()
        self._note_change()

    async def undo_sign_in(self, settings: SignIn) -> None:
        """Let people sign in as before the last change, with the client secret of then. Raises as `use_sign_in`."""
        await self.use_sign_in(settings, self._former_secret(CLIENT_SECRET))

    async def test_sign_in(
        self, settings: SignIn, client_secret: str | None = None, *, origin: str | None = None
    ) -> tuple[Finding, ...]:
        """Try out how people would sign in, keeping nothing; one finding for each step."""
        return await self._sign_in.examine(settings, client_secret, origin or self.address.removesuffix("/mcp"))

    async def use_access_tokens(self, settings: AccessTokens, client_secret: str | None = None) -> None:
        """Change whose access tokens are accepted beside our own. Grants of an issuer that is no longer accepted run out.

        Raises SecretStoreUnavailable, SignInRefused, ConfigError; the present settings then stay.
        """
        before, former = self.config, await self._kept_secret(INTROSPECTION_SECRET)
        save_config(self.paths.config_file, replace(before, access_tokens=settings))
        try:
            await self._external.change(settings, client_secret)
        except BridgeError:
            save_config(self.paths.config_file, before)
            raise
        self.config, self._external_problem = replace(before, access_tokens=settings), None
        self._former_secrets[INTROSPECTION_SECRET] = former
        self._end_grants_of_other_issuers()
        self._note_change()

    async def undo_access_tokens(self, settings: AccessTokens) -> None:
        """Accept what was accepted before the last change, with the secret of then. Raises as `use_access_tokens`."""
        await self.use_access_tokens(settings, self._former_secret(INTROSPECTION_SECRET))

    async def test_access_tokens(self, settings: AccessTokens, client_secret: str | None = None) -> tuple[Finding, ...]:
        """Try out how other servers' tokens would be judged, keeping nothing; one finding for each step."""
        return await self._external.examine(settings, client_secret)

    async def check_secrets(self) -> str:
        """Try the chosen place for secrets and return its name. Raises SecretStoreUnavailable."""
        store = await self._open_place(self.config.secrets, self.config.vault, self._passphrase)
        try:
            if isinstance(store, VaultSecretStore):
                await store.ask_vault()
            return store.kept_in
        finally:
            store.close()

    @contextlib.asynccontextmanager
    async def lend_secrets(self, passphrase: str | None = None) -> AsyncIterator[None]:
        """Open the place for secrets for a command that serves nothing. Raises SecretStoreUnavailable."""
        if self.config.secrets == "memory" and self._given_secrets is None:
            raise SecretStoreUnavailable(
                "Secrets are kept in memory only, so a command can't leave one there.",
                "Do this in the window of the app, or choose another place for secrets in its settings.",
            )
        self._secrets = self._given_secrets or await self._open_place(
            self.config.secrets, self.config.vault, passphrase or self._passphrase
        )
        try:
            yield
        finally:
            self._secrets.close()
            self._secrets = None

    async def read_client_secret(self) -> str | None:
        """Return the client secret that is kept, for questions to the provider from a terminal.

        Raises SecretStoreUnavailable.
        """
        store = await self._open_place(self.config.secrets, self.config.vault, self._passphrase)
        try:
            return await store.get(CLIENT_SECRET)
        finally:
            store.close()

    async def use_secrets(
        self,
        choice: SecretsChoice,
        passphrase: str | None = None,
        *,
        vault: Vault | None = None,
        service_token: str | None = None,
    ) -> str:
        """Keep secrets in the place the person chose, from now on, and return its name; what is kept now moves there.

        Vault's own: which one, and its token (None keeps the present one, for the present domain only).
        Raises SecretStoreUnavailable, ConfigError; the present place then stays.
        """
        vault = vault or self.config.vault
        is_other = choice != self.config.secrets
        if choice == "pangea_vault" and not service_token and (is_other or vault != self.config.vault):
            raise SecretStoreUnavailable("Pangea Vault needs its service token.", "Type it in Settings → Secrets.")
        store = await self._open_place(choice, vault, passphrase, service_token=service_token, is_chosen_now=True)
        try:
            if self._secrets is not None and is_other:
                await self._copy_secrets(self._secrets, store)
            config = replace(
                self.config, secrets=choice, vault=vault if choice == "pangea_vault" else self.config.vault
            )
            save_config(self.paths.config_file, config)
        except BaseException:
            if isinstance(store, VaultSecretStore) and is_other:
                with contextlib.suppress(SecretStoreUnavailable):
                    await store.leave()
            store.close()
            raise
        if self._secrets is not None:
            if is_other:
                try:
                    await self._remove_secrets(self._secrets)
                except SecretStoreUnavailable as error:
                    logger.warning("the former place for secrets could not be cleared: %s", error)
            self._secrets.close()
        self.config, self._secrets, self._secrets_problem = config, store, None
        self._is_place_new.set()
        await self._set_up_sign_in()
        self._note_change()
        return store.kept_in

    async def use_audit_log(self, log: AuditLog, token: str | None = None) -> None:
        """Send activity to an audit log from now on, or no more; a token of None is the one that is kept.

        Raises BridgeError, SecretStoreUnavailable, ConfigError; everything then stays as it is.
        """
        secrets = self._ready_secrets()
        former = await self._kept_secret(audit_shipping.TOKEN)
        if log.enabled:
            if misfits := check_service(log.domain, token, log.config_id):
                raise BridgeError("These settings can't be right.", joined(*(each.words for each in misfits)))
            if not token and not await self._audit.kept_token_for(log):
                raise BridgeError("The service token is missing.", "It begins with pts_.")
        save_config(self.paths.config_file, replace(self.config, audit_log=log))
        try:
            if token:
                await secrets.put(audit_shipping.TOKEN, token)
            elif not log.enabled:
                await secrets.delete(audit_shipping.TOKEN)
        except SecretStoreUnavailable:
            save_config(self.paths.config_file, self.config)
            raise
        self.config = replace(self.config, audit_log=log)
        self._former_secrets[audit_shipping.TOKEN] = former
        self._audit.set_up(log)
        self._note_change()

    async def undo_audit_log(self, log: AuditLog) -> None:
        """Send activity as before the last change, with the service token of then. Raises as `use_audit_log`."""
        await self.use_audit_log(log, self._former_secret(audit_shipping.TOKEN) or None)

    async def test_audit_log(self, log: AuditLog, token: str | None = None) -> tuple[Finding, ...]:
        """Try an audit log out with one event that says it is a test, keeping nothing."""
        return await self._audit.examine(log, token)

    def use(self, **settings: Any) -> None:
        """Keep settings by their names, all of them or none; what can counts at once, the rest from the next start.

        Not for what moves secrets: that has commands of its own. Raises ConfigError, StoreUnavailable.
        """
        before = self.config
        self._keep(replace(before, **settings))
        now = self.config
        self._programs.choice = now.clients.other_program
        self._recorder.is_on = now.record_arguments
        if now.check_for_updates != before.check_for_updates:
            self._updates.switch(now.check_for_updates)
        if now.language != before.language:
            i18n.choose(now.language)
        if now.verbose_log != before.verbose_log:
            write_more(now.verbose_log)
        if now.activity_days != before.activity_days:
            self.history.keep_for(now.activity_days)
        if before.record_arguments and not now.record_arguments:
            self.history.forget_arguments()
        self._note_change()

    def forget_former_secrets(self) -> None:
        """Forget the secrets that changed settings replaced: nobody will undo those changes any more."""
        self._former_secrets.clear()

    def clear_activity(self) -> None:
        """Delete the activity log. What an audit log has already is beyond reach. Raises StoreUnavailable."""
        self.history.clear()
        self._note_change()

    def use_autostart(self, is_on: bool) -> AutostartNow:
        """Start at login from now on, or no more. Raises BridgeError."""
        if is_on:
            self._autostart.enable()
        else:
            self._autostart.disable()
        return self._autostart.look()

    def mend_autostart(self) -> None:
        """Start this program at login if the one that is to be started is gone."""
        try:
            if mend(self._autostart):
                logger.info("the entry that starts the app at login named a program that is gone")
        except BridgeError as error:
            logger.warning("%s", error)

    # looking

    async def settings_now(self) -> SettingsNow:
        """Return the settings, and of the secrets only whether they are there."""
        try:
            secret = await self._ready_secrets().get(CLIENT_SECRET)
            audit_token = await self._ready_secrets().get(audit_shipping.TOKEN)
        except SecretStoreUnavailable:
            secret = audit_token = None
        config, at_start = self.config, self._config_at_start
        return SettingsNow(
            config=config,
            has_client_secret=bool(secret),
            has_sealed_file=self.paths.sealed_secrets.exists(),
            # Sign-in, secrets, accepted tokens and all about logs change at once, everything else at the next start.
            needs_restart=config
            != replace(
                at_start,
                sign_in=config.sign_in,
                secrets=config.secrets,
                vault=config.vault,
                audit_log=config.audit_log,
                access_tokens=config.access_tokens,
                activity_days=config.activity_days,
                record_arguments=config.record_arguments,
                clients=config.clients,
                notify_of_clients=config.notify_of_clients,
                notify_of_questions=config.notify_of_questions,
                notify_of_problems=config.notify_of_problems,
                answer_in_notifications=config.answer_in_notifications,
                check_for_updates=config.check_for_updates,
                language=config.language,
                verbose_log=config.verbose_log,
            ),
            has_vault_token=isinstance(self._secrets, VaultSecretStore) and self._secrets.has_token,
            has_audit_token=bool(audit_token),
            autostart=self._autostart.look(),
            has_introspection_secret=await self._external.has_secret(),
        )

    def count_new_logins(self, settings: SignIn) -> int:
        """Return how many connected clients would meet one new login with these settings."""
        issuer = self._sign_in.issuer_for(settings)
        grants = self._grants.list(now=self._clock())
        return sum(_needs_login_at(grant, issuer) for grant in grants)

    def snapshot(self) -> Snapshot:
        """Return everything a window or `status` shows, now. Raises StoreUnavailable."""
        now = self._clock()
        is_paused = self._settings.get("paused") is not None
        approvals = self._approvals.pending()
        grants = self._grants_now(now)
        problems = (
            *self._problems(),
            *(_other_program_problem(grant) for grant in grants if _has_other_program(grant)),
        )
        is_mild = [each.is_mild or each.id == KEYRING_WAITS or each.id.startswith(LOGIN_ENDS) for each in problems]
        if not all(is_mild):
            state = RunState.PROBLEM
        elif approvals or problems:
            state = RunState.NEEDS_YOU
        elif is_paused:
            state = RunState.PAUSED
        else:
            state = RunState.RUNNING if self._started_at is not None else RunState.STARTING
        return Snapshot(
            taken_at=now,
            state=state,
            address=self.address,
            version=__version__,
            started_at=self._started_at,
            secrets_kept_in=self._secrets.kept_in if self._secrets else self.config.secrets,
            is_paused=is_paused,
            grants=grants,
            approvals=approvals,
            upstreams=self.upstreams.listed(),
            problems=problems,
            audit_log=self._audit.state(),
            secrets_waiting=self._secrets.waiting if isinstance(self._secrets, VaultSecretStore) else 0,
            newest_activity=self._activity.ends()[1],
            notify_of_clients=self.config.notify_of_clients,
            notify_of_questions=self.config.notify_of_questions,
            notify_of_problems=self.config.notify_of_problems,
            answer_in_notifications=self.config.answer_in_notifications,
            update=self._updates.found(),
        )

    def find_grant(self, grant_id: str) -> Grant:
        """Return a grant by its id or the beginning of it. Raises NotFound."""
        grant = self._grants.get(self._full_id(grant_id), now=self._clock())
        if grant is None:
            raise NotFound("There is no such client.", "`mcp-auth-bridge grants --all` lists them.")
        return grant

    def check_access(self, grant_id: str, tool: str) -> tuple[bool, str]:
        """Tell whether a grant may call a tool now, and why, in words. Raises NotFound if there is no such grant."""
        grant = self.find_grant(grant_id)
        name = grant.client_name
        if grant.ended_at is not None:
            return False, tr("The access of {name} has ended: {because}.", name=name, because=grant.ended_because or "")
        if grant.state is GrantState.PAUSED or self._settings.get("paused") is not None:
            return False, tr("{name} is paused. Resume it to let it work again.", name=name)
        known = [each for upstream in grant.upstreams for each in self._tools.list(upstream)]
        versions = [each for each in known if each.name == tool]
        if not versions:
            if elsewhere := self._servers_with(tool):
                owners = _in_short([each.name for each in elsewhere])
                return False, tr(
                    "“{tool}” is a tool of {owners}, which is not among the servers of {name}.",
                    tool=tool,
                    owners=owners,
                    name=name,
                )
            if not known:
                return False, tr("It is not known yet which tools there are. Start MCP Auth Bridge once.")
            near = difflib.get_close_matches(tool, [each.name for each in known], n=1)
            if near:
                return False, tr("There is no tool “{tool}”. Did you mean “{near}”?", tool=tool, near=near[0])
            return False, tr("There is no tool “{tool}”.", tool=tool)
        for each in versions:
            missing = policy.judge(grant.rights, each)
            if missing is not None and missing not in grant.provider_rights:
                provider = self._name_of_issuer(grant.identity.issuer)
                return False, tr(
                    "“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here "
                    "does not help.",
                    tool=tool,
                    needed=policy.say_needed(each),
                    provider=provider,
                    person=grant.identity.name,
                    what=policy.say_right(missing),
                    name=name,
                )
            if missing is not None:
                return False, self._say_rights(grant, each)
        said = self._say_rule(grant, tool)
        if said is not None:
            return said
        return True, self._say_rights(grant, versions[0])

    def _say_rights(self, grant: Grant, tool: Tool) -> str:
        rights, needed = policy.say_rights(grant.rights), policy.say_needed(tool)
        return tr(
            "{name} {rights}; “{tool}” {needed}.", name=grant.client_name, rights=rights, tool=tool.name, needed=needed
        )

    def _say_rule(self, grant: Grant, tool: str) -> tuple[bool, str] | None:
        """Say what else holds a tool back or has the person asked; None if nothing does."""
        owner = next(
            (each for each in grant.upstreams if any(tool == has.name for has in self._tools.list(each))), BUILTIN
        )
        settings = self.upstreams.get(owner)
        if not settings.is_enabled:
            return False, tr("The server {name} is switched off.", name=settings.name)
        of_server = next((each for each in self.servers.tools(owner) if each.exposed_name == tool), None)
        if of_server is not None and not of_server.is_on:
            return False, tr("“{tool}” is switched off for all apps.", tool=tool)
        if of_server is not None and of_server.is_changed:
            return False, tr(
                "“{tool}” is not what it was when it was approved; look at the change on the Servers page.", tool=tool
            )
        own_name = of_server.name if of_server is not None else tool
        verdict = self._rules.verdict(grant.id, owner, own_name)
        if verdict == "refuse":
            return False, tr("A rule refuses “{tool}” to {name}.", tool=tool, name=grant.client_name)
        if verdict == "ask":
            return True, tr(
                "{name} may use “{tool}”, and you are asked before each call.", tool=tool, name=grant.client_name
            )
        return None

    def explain_access(self, grant_id: str, tool: str) -> Access:
        """Say what `check_access` says, in the person's language, and which right it hangs on. Raises NotFound if there is
        no such grant.
        """
        with i18n.speaking(i18n.own_language()):
            is_allowed, words = self.check_access(grant_id, tool)
        grant = self._grants.get(self._full_id(grant_id), now=self._clock())
        groups = {policy.right_needed(each) for each in self._tools.list() if each.name == tool}
        needed = max(groups, key=ALL_RIGHTS.index, default=None)
        if grant is None or not groups:
            return Access(is_allowed, words, needed, None)
        if not any(each.id in grant.upstreams for each in self._servers_with(tool)):
            return Access(is_allowed, words, needed, None, is_elsewhere=True)
        at_hand = (each for upstream in grant.upstreams for each in self._tools.list(upstream) if each.name == tool)
        taken = {policy.right_needed(each) for each in at_hand}
        lacking = [right for right in Right if right in taken and right not in grant.rights]
        if not lacking or policy.beyond(tuple(lacking), grant.provider_rights) is not None:
            # Nothing is missing, or what no change here would give.
            return Access(is_allowed, words, lacking[0] if lacking else needed, None)
        return Access(is_allowed, words, lacking[0], lacking[0])

    def known_tools(self) -> tuple[KnownTool, ...]:
        """Return the tools there are, as last heard; of a tool with several versions, what the mightiest takes."""
        needed: dict[str, Right] = {}
        owners: dict[str, list[str]] = {}
        for upstream in self.upstreams.list():
            for tool in self._tools.list(upstream.id):
                right = policy.right_needed(tool)
                needed[tool.name] = max(right, needed.get(tool.name, right), key=ALL_RIGHTS.index)
                if upstream.id not in owners.setdefault(tool.name, []):
                    owners[tool.name].append(upstream.id)
        return tuple(KnownTool(name, needed[name], tuple(owners[name])) for name in sorted(needed))

    def _effect_of(self, upstream: str, tool: str) -> Right | None:
        """Return the right a server's tool takes by its own word, or None if it is not known, or not as approved."""
        try:
            tools = self.servers.tools(upstream)
        except NotFound:
            return None
        if any(each.name == tool and each.is_changed for each in tools):
            return None
        # A server whose lists go straight through is known by what was kept of them.
        said = [Tool(each.name, each.is_read_only, each.is_destructive) for each in tools] or self._tools.list(upstream)
        needed = [policy.right_needed(each) for each in said if each.name == tool]
        return max(needed, key=ALL_RIGHTS.index, default=None)

    def _servers_with(self, tool: str) -> list[UpstreamSettings]:
        return [each for each in self.upstreams.list() if any(has.name == tool for has in self._tools.list(each.id))]

    def activity(self, *, limit: int = 200, grant_id: str | None = None) -> tuple[Activity, ...]:
        """Return the newest lines of the log, newest first."""
        self._flush()
        return self._activity.query(limit=limit, grant_id=grant_id)

    def take_change(self) -> bool:
        """Tell whether anything a snapshot shows has changed since this was last asked."""
        has_changed = self._has_changed.is_set()
        self._has_changed.clear()
        return has_changed

    async def wait_for_change(self) -> None:
        """Return once anything a snapshot shows has changed since that was last asked."""
        await self._has_changed.wait()

    @property
    def address(self) -> str:
        """The URL to give to AI apps."""
        return f"http://localhost:{self._port}/mcp"

    # inside

    def _address_for_apps(self) -> str:
        """Return the address to write into apps' settings: also a command line says where the serving process is."""
        running = find_running(self.paths) if self._started_at is None else None
        return running.address if running is not None else self.address

    def _repair_apps(self) -> None:
        """Bring connected apps to this address if it is the one that was chosen, not one for this time only."""
        try:
            if read_config(self.paths.config_file).port == self._port:
                self.apps.repair()
        except (BridgeError, OSError) as error:
            logger.warning("the settings of connected apps were not looked at: %s", error)

    def _when_listed(self) -> dict[str, float]:
        """Return when each grant was last told its tools, by this process or the one that serves."""
        if self._started_at is None:
            self._listed = json.loads(self._settings.get(TOOLS_LISTED) or "{}")
        return self._listed

    def _keep_listed(self) -> None:
        if self._fresh_listed:
            living = self._grants.living(self._clock())
            self._listed = {each: at for each, at in self._listed.items() if each in living}
            self._settings.put(TOOLS_LISTED, json.dumps(self._listed))
            self._fresh_listed = False

    def _what_another_port_needs(self, taken: int) -> str:
        """Say which callback address the identity provider must know before another port is used; empty without one."""
        if self.config.sign_in.provider == "local" or (other := free_port(taken + 1)) is None:
            return ""
        callback = callback_for(self.config.sign_in, f"http://localhost:{other}/mcp")
        return Sentence(
            "For port {port}, first register this callback address with {provider}: {callback}",
            port=other,
            provider=self._sign_in.name,
            callback=callback,
        )

    def _keep(self, config: Config) -> None:
        """Save settings for the next start; a failed save leaves file and memory as they were. Raises ConfigError."""
        save_config(self.paths.config_file, config)
        self.config = config

    def _former_secret(self, name: str) -> str:
        if name not in self._former_secrets:
            raise BridgeError("This can't be taken back any more.", "Type the former settings in once more.")
        return self._former_secrets[name]

    async def _kept_secret(self, name: str) -> str:
        """Return a secret that is kept, or nothing if there is none or it can't be read."""
        try:
            return await self._ready_secrets().get(name) or ""
        except SecretStoreUnavailable:
            return ""

    def _full_id(self, grant_id: str) -> str:
        """Complete a shortened id, as people type it. Raises NotFound."""
        matches = [grant.id for grant in self._grants.list(now=self._clock()) if grant.id.startswith(grant_id)]
        if grant_id in matches or not matches:
            return grant_id
        if len(matches) > 1:
            raise NotFound(
                Sentence(
                    "{count} clients have an id that starts with “{grant_id}”.",
                    count=len(matches),
                    grant_id=grant_id,
                ),
                "Type more of it.",
            )
        return matches[0]

    def _grants_now(self, now: float) -> tuple[Grant, ...]:
        grants = self._grants.list(now=now, open_requests=self._live.count)
        programs = self._grant_programs.by_grant()
        return tuple(
            replace(
                grant,
                programs=self._with_processes(grant.id, programs.get(grant.id, ())),
                is_searching=grant.id in self._searching,
            )
            if grant.id in programs or grant.id in self._searching
            else grant
            for grant in grants
        )

    def _with_processes(self, grant_id: str, programs: tuple[GrantProgram, ...]) -> tuple[GrantProgram, ...]:
        running = self._programs.running(grant_id, programs)
        return tuple(replace(each, pids=running[each.id]) if running.get(each.id) else each for each in programs)

    def _upstreams(self) -> tuple[Upstream, ...]:
        return self.upstreams.listed(with_disabled=False)

    def _describe(self, grant_id: str) -> Standing | None:
        grant = self._grants.get(grant_id, now=self._clock())
        if grant is None:
            return None
        return Standing(
            client_name=grant.client_name,
            person=grant.identity.name,
            email=grant.identity.email,
            identity_provider=self._name_of_issuer(grant.identity.issuer),
            scopes=grant.scopes,
            upstreams=grant.upstreams,
            connected_at=grant.created_at,
            expires_at=grant.expires_at,
            bridge_version=__version__,
            bridge_started_at=self._started_at or self._clock(),
            address=self.address,
        )

    async def _open_secrets(self) -> None:
        """Try out the place for secrets. Nothing is kept elsewhere if it fails: the person is asked to choose."""

        def note_waiting(is_waiting: bool) -> None:
            self._secrets_problem = (
                Problem(
                    KEYRING_WAITS,
                    Sentence("Your keyring is waiting for you."),
                    Sentence("Unlock it in the dialog of your system."),
                )
                if is_waiting
                else None
            )
            self._note_change()

        try:
            if self._given_secrets is not None:
                await self._given_secrets.check()
            self._secrets = self._given_secrets or await self._open_place(
                self.config.secrets, self.config.vault, self._passphrase, on_waiting=note_waiting
            )
            self._is_place_new.set()
            await self._secrets.sweep()
            self._secrets_problem = None
            await self._set_up_sign_in()
        except SecretStoreUnavailable as error:
            logger.warning("%s", error)
            self._secrets_problem = Problem(
                "secrets", error.title, error.hint, fix=Sentence("Choose a place for secrets…")
            )
            self.events.publish(ProblemFound(error.title, error.hint))
        self._note_change()

    async def _open_place(
        self,
        choice: SecretsChoice,
        vault: Vault,
        passphrase: str | None,
        *,
        on_waiting: Callable[[bool], None] | None = None,
        service_token: str | None = None,
        is_chosen_now: bool = False,
    ) -> SecretStore:
        """Open a place for secrets, tried out. Raises SecretStoreUnavailable."""
        if choice != "pangea_vault":
            return await open_secret_store(choice, self.paths, self._secret_index, passphrase, on_waiting=on_waiting)
        place = VaultPlace(vault.domain, self._open_http, self._clock, self._note_change)
        ring = await open_secret_store("keyring", self.paths, self._secret_index, on_waiting=on_waiting)
        try:
            return await open_vault_store(
                ring, self.paths.vault_copy, place, token=service_token, is_chosen_now=is_chosen_now
            )
        except BaseException:
            ring.close()
            raise

    async def _copy_secrets(self, old: SecretStore, new: SecretStore) -> None:
        await self._sign_in.copy_secrets(old, new)
        await self.upstreams.copy_secrets(old, new)
        await self._external.copy_secret(old, new)
        if (token := await old.get(audit_shipping.TOKEN)) is not None:
            await new.put(audit_shipping.TOKEN, token)

    async def _remove_secrets(self, old: SecretStore) -> None:
        await self._sign_in.remove_secrets(old)
        await self.upstreams.remove_secrets(old)
        await old.delete(INTROSPECTION_SECRET)
        await old.delete(audit_shipping.TOKEN)
        if isinstance(old, VaultSecretStore):
            await old.leave()

    async def _keep_vault_in_step(self) -> None:
        """Let the place for secrets bring to Vault what changed, whenever that place is Vault."""
        while True:
            self._is_place_new.clear()
            if isinstance(self._secrets, VaultSecretStore):
                await self._secrets.keep_in_step()
            await self._is_place_new.wait()

    def _open_http(self) -> httpx.AsyncClient:
        return open_http() if self._transport is None else httpx.AsyncClient(transport=self._transport)

    async def _set_up_sign_in(self) -> None:
        try:
            await self._sign_in.set_up(self.config.sign_in)
            self._sign_in_problem = None
            # The settings file may have been changed by hand: nobody would ever check those logins again.
            self._end_grants_of_another_sign_in()
        except BridgeError as error:
            self._sign_in_problem = Problem("sign-in", error.title, error.hint, fix=Sentence("Open sign-in settings…"))

    def _end_grants_of_another_sign_in(self) -> None:
        provider = self._sign_in.at_provider
        issuer = provider.provider.issuer if provider else LOCAL_ISSUER
        for grant in self._grants.list(now=self._clock()):
            if _needs_login_at(grant, issuer):
                self._tokens.revoke_grant(grant.id, to_keep("the sign-in was changed"))

    def _set_up_external_tokens(self) -> None:
        try:
            self._external.use(self.config.access_tokens)
        except BridgeError as error:
            self._external_problem = Problem(
                "access-tokens", error.title, error.hint, fix=Sentence("Open token settings…")
            )
            self.events.publish(ProblemFound(error.title, error.hint))
        # The settings file may have been changed by hand.
        self._end_grants_of_other_issuers()

    def _end_grants_of_other_issuers(self) -> None:
        settings = self._external.settings
        accepted = settings.issuer if settings.accept != "none" else ""
        for grant_id in self._external_grants.run_out(but_of=accepted, now=self._clock()):
            self._live.end(grant_id, "revoked")
            self._lineup.end_grant(grant_id)

    def _ready_secrets(self) -> SecretStore:
        if self._secrets is None:
            raise SecretStoreUnavailable("The place for secrets can't be used yet.", "Home says what to do.")
        return self._secrets

    async def _look_after_logins(self) -> None:
        """Ask the identity provider every minute whether the people behind living grants may still be in."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOGINS_SECONDS):
                    await self._woken.wait()
            self._woken.clear()
            logins = self._sign_in.person_logins
            if logins is None:
                continue
            try:
                await logins.look_after(self._people_behind_grants())
            except BridgeError as error:
                logger.warning("logins could not be looked after: %s", error)

    def _end_login_without_grants(self, grant_id: str) -> None:
        """Give a person's login back to the provider once no grant needs it."""
        ended = self._grants.get(grant_id, now=self._clock())
        if ended is None or ended.identity.issuer == LOCAL_ISSUER or self._started_at is None:
            return
        if ended.client_kind in KINDS_WITHOUT_LOGIN:
            return
        identity = ended.identity
        for grant in self._grants.list(now=self._clock()):
            if (
                _came_by_login(grant)
                and grant.identity.issuer == identity.issuer
                and (grant.identity.subject == identity.subject)
            ):
                return
        self._keep_errand(self._sign_in.end_login(identity))

    def _keep_errand(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._courtesies.add(task)
        task.add_done_callback(self._courtesies.discard)

    def _name_of_issuer(self, issuer: str) -> str:
        if issuer == LOCAL_ISSUER:
            return Sentence("this computer")
        at_provider = self._sign_in.at_provider
        is_ours = at_provider is None or at_provider.provider.issuer == issuer
        return self._sign_in.name if is_ours and not self._sign_in.is_local else issuer

    def _problems(self) -> tuple[Problem, ...]:
        problems = [
            problem
            for problem in (
                self._store_problem,
                self._secrets_problem,
                self._sign_in_problem,
                self._external_problem,
            )
            if problem is not None
        ]
        outage = self._sign_in.person_logins.outage if self._sign_in.person_logins else None
        if outage is not None:
            problems.append(
                Problem(
                    "provider",
                    Sentence("{provider} is not answering.", provider=outage.provider),
                    Sentence(
                        "Connected apps keep working for a day. New sign-ins have to wait until it answers again."
                    ),
                )
            )
        vault = self._secrets.trouble if isinstance(self._secrets, VaultSecretStore) else None
        for id, trouble, words, fix in (
            ("vault", vault, Sentence("Secrets are safe on this computer."), Sentence("Open secrets settings…")),
            (
                "audit-log",
                self._audit.trouble,
                Sentence("Activity waits here meanwhile."),
                Sentence("Open audit log settings…"),
            ),
        ):
            if trouble is not None and trouble.is_told(self._clock()):
                hint = joined(words, trouble.hint) if trouble.needs_person else words
                problems.append(Problem(id, trouble.title, hint, fix if trouble.needs_person else None, is_mild=True))
        if (silence := self._external.silence) is not None:
            hint = silence.hint or Sentence(
                "Tokens it gave out can't be checked. Apps that were checked lately keep working."
            )
            problems.append(Problem("access-tokens", silence.title, hint))
        problems += self._ending_logins()
        upstreams = self._upstreams()
        if changed := [each for each in upstreams if each.changed_tools]:
            problems.append(_changed_tools_problem(changed))
        if broken := [each for each in upstreams if each.is_broken]:
            problems.append(_server_problem(broken))
        if self._database.set_aside is not None:
            problems.append(
                Problem(
                    "database",
                    Sentence("The database was damaged, so a new one was started."),
                    Sentence(
                        "Apps must sign in once more. The old file was kept as {name}.",
                        name=self._database.set_aside.name,
                    ),
                )
            )
        return tuple(problems)

    def _ending_logins(self) -> list[Problem]:
        """Return a problem for each login in use that will soon end because it can't be renewed."""
        now, logins = self._clock(), self._sign_in.person_logins
        endings = [each for each in logins.endings if each.at - now < LOGIN_END_SECONDS] if logins else []
        in_use = self._people_behind_grants() if endings else frozenset()
        return [
            Problem(
                f"{LOGIN_ENDS}-{each.identity.subject}",
                Sentence(
                    "The login of {name} ends in {count} min.",
                    name=each.identity.name,
                    count=max(1, round((each.at - now) / 60)),
                ),
                Sentence(
                    "{name} gave no way to renew it. Connected apps stop then, until a new sign-in.",
                    name=self._sign_in.name,
                ),
            )
            for each in endings
            if (each.identity.issuer, each.identity.subject) in in_use
        ]

    def _people_behind_grants(self) -> frozenset[tuple[str, str]]:
        """Return issuer and subject of everybody with a living grant."""
        return frozenset(
            (grant.identity.issuer, grant.identity.subject)
            for grant in self._grants.list(now=self._clock())
            if _came_by_login(grant)
        )

    def _react(self, event: Event) -> None:
        """End live work, note the event in the log, and mark the snapshot stale."""
        now = self._clock()
        match event:
            case CallFinished(grant_id=grant_id, outcome=outcome) if outcome != "refused":
                _, calls = self._uses.get(grant_id, (now, 0))
                self._uses[grant_id] = (now, calls + 1)
            case GrantRevoked(grant_id=grant_id):
                self._live.end(grant_id, "revoked")
                self._lineup.end_grant(grant_id)
                self._programs.forget(grant_id)
                self._end_login_without_grants(grant_id)
            case LoginOver(issuer=issuer, subject=subject, because=because):
                for grant in self._grants.list(now=now):
                    if _came_by_login(grant) and (grant.identity.issuer, grant.identity.subject) == (issuer, subject):
                        self._tokens.revoke_grant(grant.id, because)
            case GrantPaused(grant_id=grant_id):
                self._live.end(grant_id, "paused")
            case GrantIssued(grant_id=grant_id) | GrantRightsChanged(grant_id=grant_id):
                self._tell_rights(grant_id)
            case GrantServersChanged(grant_id=grant_id):
                self._tell_rights(grant_id)
            case ServersInForce(grant_id=grant_id, upstreams=upstreams):
                self._lineup.keep_to(grant_id, upstreams)
            case UpstreamsChanged(removed=removed):
                self.servers.forget(removed)
                self.servers.arrange()
                self.events.publish(ToolListChanged())
            case ToolChanged():
                self.servers.note_conditions()
                self.events.publish(ToolListChanged())
            case RulesChanged():
                self._rules.read_again()
            case ProviderRightsChanged():
                self._tell_rights_to_all()
            case EverythingPaused(is_paused=True):
                self._live.end_all("paused")
            case ToolsListed(grant_id=grant_id):
                self._listed[grant_id], self._fresh_listed = now, True
            case ClientSeen(grant_id=grant_id, client_version=version):
                self._grants.note_program(grant_id, version)
        if isinstance(event, _CHANGING_RIGHTS):
            self._refusals.review()
        if (line := self._timeline.line_for(event, now)) is not None:
            arguments = None
            if isinstance(event, CallFinished):
                arguments = self._recorder.take(event.grant_id, event.upstream, event.name)
            self._activity.append(line, arguments)
        self._note_change()

    def _keep_own_tools(self, tools: tuple[Tool, ...]) -> None:
        """Note the tools of our own server: what the others list is noted as they list it."""
        others = set(self.servers.known_tools())
        self._keep_tools(BUILTIN, tuple(tool for tool in tools if tool not in others))

    def _keep_tools(self, upstream: str, tools: tuple[Tool, ...]) -> None:
        self._tools.replace(upstream, tools)
        self._note_change()

    def _note_upstreams(self) -> None:
        self.servers.note_conditions()
        self._note_change()

    def _end_all_work(self) -> None:
        self._live.close("stopping")

    def _note_change(self, _: object = None) -> None:
        self._has_changed.set()

    async def _work_in_background(self) -> None:
        self.servers.arrange()
        self._audit.set_up(self.config.audit_log)
        self._mcp_sessions.sweep(unused_since=self._clock() - self.config.grant_idle_days * 86400.0)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._tick(), name="bridge ticks")
                tasks.create_task(self._open_secrets(), name="secrets")
                tasks.create_task(self._look_after_logins(), name="logins")
                tasks.create_task(_whatever_happens(self._keep_vault_in_step), name="vault")
                tasks.create_task(_whatever_happens(self._audit.run), name="audit log")
                tasks.create_task(_whatever_happens(self._updates.run), name="updates")
        finally:
            await self._sign_in.close()
            await self._channels.close()
            await self._external.close()

    async def _tick(self) -> None:
        """Look, four times a second, at what no event tells: other processes' writes, run-out questions. Write notes down."""
        for tick in itertools.count(1):
            await asyncio.sleep(TICK_SECONDS)
            try:
                if self._sleep_watch.look():
                    self.wake()
                self._look_around()
                if tick % TICKS_PER_FLUSH == 0:
                    self._flush()
                    self.history.trim()
                    self._store_problem = None
            except StoreUnavailable as error:
                if self._store_problem is None:
                    logger.error("%s", error)
                    self.events.publish(ProblemFound(error.title, error.hint))
                self._store_problem = Problem("store", error.title, error.hint)

    def _look_around(self) -> None:
        now = self._clock()
        self._approvals.expire(now)
        self._refusals.review_if_any_waits()
        for grant_id in self._live.grant_ids():
            self._uses.setdefault(grant_id, (now, 0))
        if self._database.has_changed_elsewhere():
            self._flow.notice_answers()
            self.upstreams.notice_changes()
            self._rules.read_again()
            self._searching = self._read_searching()
            self.servers.read_again()
            self._keep_errand(self._begin_wanted_sign_in())
            self._refusals.notice_answers()
            self._end_dead_work(now)
            self._note_change()

    def _end_dead_work(self, now: float) -> None:
        """End the work of grants that another process revoked or paused."""
        is_paused = self._settings.get("paused") is not None
        living = frozenset[str]() if is_paused else self._grants.living(now)
        for grant_id in self._live.grant_ids() - living:
            grant = self._grants.get(grant_id, now=now)
            self._live.end(grant_id, "revoked" if grant is None or grant.ended_at is not None else "paused")
        for grant_id in self._grants.revoked_since(now - REVOKED_LATELY):
            # Nothing of it may be under way, and its servers' processes run still.
            self._lineup.end_grant(grant_id)
        for grant_id in self._live.grant_ids() & living:
            self._tell_rights(grant_id)

    def _tell_rights_to_all(self) -> None:
        for grant_id in self._live.grant_ids():
            self._tell_rights(grant_id)

    def _tell_rights(self, grant_id: str) -> None:
        grant = self._grants.get(grant_id, now=self._clock())
        if grant is not None:
            self.events.publish(RightsInForce(grant_id, grant.rights))
            self.events.publish(ServersInForce(grant_id, grant.upstreams))

    def _flush(self) -> None:
        uses, self._uses = self._uses, {}
        if uses:
            try:
                self._grants.note_use((grant_id, at, calls) for grant_id, (at, calls) in uses.items())
            except StoreUnavailable:
                self._uses = {**uses, **self._uses}
                raise
            self._note_change()
        self._keep_listed()
        if self._activity.flush():
            self._note_change()


async def _whatever_happens(work: Callable[[], Awaitable[None]]) -> None:
    """Do a side job for ever: no fault in it may end the server."""
    while True:
        try:
            await work()
        except Exception:
            logger.exception("a side job failed")
        await asyncio.sleep(FAULT_SECONDS)


def _in_short(names: list[str]) -> str:
    """Name a few servers; of many, the first and how many more there are."""
    shown = ", ".join(names[:4])
    return to_keep("{names} and {count} more", names=shown, count=len(names) - 4) if len(names) > 4 else shown


def _changed_tools_problem(changed: list[Upstream]) -> Problem:
    count = sum(upstream.changed_tools for upstream in changed)
    names = ", ".join(upstream.name for upstream in changed)
    title = Sentence("{count} tools of {names} changed after you approved them.", count=count, names=names)
    hint = Sentence("They are refused until you have looked at what they say of themselves now.")
    if count == 1:
        title = Sentence("A tool of {names} changed after you approved it.", names=names)
        hint = Sentence("It is refused until you have looked at what it says of itself now.")
    return Problem(
        CHANGED_TOOLS, title, hint, Sentence("Show change…") if count == 1 else Sentence("Show changes…"), is_mild=True
    )


def _server_problem(broken: list[Upstream]) -> Problem:
    upstream = broken[0]
    id, show = f"{BROKEN_SERVERS}-{upstream.id}", Sentence("Show server…")
    if len(broken) > 1:
        names = _in_short([each.name for each in broken])
        title = Sentence("{count} servers do not work: {names}.", count=len(broken), names=names)
        hint = Sentence("The others do. Each says what is wrong with it.")
        id, show = BROKEN_SERVERS, Sentence("Show servers…")
    elif upstream.state == "needs_sign_in":
        title = Sentence("{name} waits for you to sign in.", name=upstream.name)
        hint = Sentence("Until then apps can't use what it offers.")
    else:
        title = Sentence("{name} does not work.", name=upstream.name)
        hint = joined(upstream.words, Sentence("Other servers are not affected."))
    return Problem(id, title, hint, show, is_mild=True)


def _has_other_program(grant: Grant) -> bool:
    """Tell whether a program used a living grant that nobody has said anything of yet."""
    return grant.ended_at is None and any(not each.is_known for each in grant.programs)


def _other_program_problem(grant: Grant) -> Problem:
    others = [each for each in grant.programs if not each.is_known]
    name, program, more = grant.client_name, say_program(others[0].program), len(others) - 1
    title = Sentence("Another program came with {name}'s access: {program}.", name=name, program=program)
    if more:
        title = Sentence(
            "Another program came with {name}'s access: {program} and {count} more.",
            name=name,
            program=program,
            count=more,
        )
    return Problem(
        f"{OTHER_PROGRAM}-{grant.id}",
        title,
        Sentence(
            "If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again."
        ),
        Sentence("Show client…"),
        is_mild=True,
    )


def _needs_login_at(grant: Grant, issuer: str) -> bool:
    """Tell whether a living grant came by another sign-in. A personal key came by none, and can't meet a login."""
    return _came_by_login(grant) and grant.identity.issuer != issuer


def _came_by_login(grant: Grant) -> bool:
    """Tell whether a living grant rests on a person's login."""
    return grant.ended_at is None and grant.client_kind not in KINDS_WITHOUT_LOGIN
