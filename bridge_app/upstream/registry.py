"""Which MCP servers are behind the bridge: add, change, remove, enable, disable, list."""

import asyncio
import difflib
import json
import logging
import shlex
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from bridge_app.errors import BridgeError, NotFound, SecretStoreUnavailable, UpstreamRefused
from bridge_app.events import EventBus, UpstreamsChanged
from bridge_app.models import (
    BUILTIN,
    FoundServers,
    Likeness,
    Proposal,
    Trial,
    Upstream,
    UpstreamSettings,
    UpstreamState,
)
from bridge_app.sentences import Sentence, to_keep
from bridge_app.store.grants import Grants
from bridge_app.store.secrets import SecretStore
from bridge_app.store.tools import Tools
from bridge_app.store.upstreams import UpstreamRecord, Upstreams
from bridge_app.upstream.app_configs import AppConfig, read_config_file, read_installed
from bridge_app.upstream.likeness import alike, differences
from bridge_app.upstream.oauth import holds_login
from bridge_app.upstream.secret_signs import HIDDEN, hide_in_address, hide_in_arguments, is_secret
from bridge_app.upstream.server_configs import read_servers, warnings_for
from bridge_app.upstream.trial import TrialChannel, try_out
from bridge_app.upstream.vetting import destination, make_id, secret_keys, vet

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class RegistryParts:
    """What the registry works with."""

    upstreams: Upstreams
    grants: Grants
    tools: Tools
    secrets: Callable[[], SecretStore]
    """Raises SecretStoreUnavailable while there is none."""
    events: EventBus
    clock: Callable[[], float]
    port: Callable[[], int]
    builtin_name: str = "MCP Auth Bridge"
    open_channel: Callable[[UpstreamSettings], TrialChannel] | None = field(default=None)
    """Makes the way to a server, to try it out."""
    sign_out: Callable[[UpstreamSettings], Awaitable[None]] | None = field(default=None)
    """Gives the sign-in at a server back before its secrets go."""
    installed: Callable[[], tuple[AppConfig, ...]] = field(default=tuple)
    """Finds the settings files of AI apps that are on this computer."""


class Registry:
    """The MCP servers behind the bridge. Our own, `BUILTIN`, is always the first; it can be disabled but not removed.

    What changes is published as `UpstreamsChanged`. Thread rule: one event loop.
    """

    def __init__(self, parts: RegistryParts) -> None:
        self.parts = parts
        self._states: dict[str, tuple[UpstreamState, str]] = {}
        self._since: dict[str, float] = {}
        self._changed_tools: dict[str, int] = {}
        self._writing = asyncio.Lock()
        self._known = self._versions()

    # looking

    def list(self) -> tuple[UpstreamSettings, ...]:
        """Return all servers in their order, our own first."""
        return tuple(record.settings for record in self.records())

    def get(self, upstream: str) -> UpstreamSettings:
        """Return a server by its id, or by its name. Raises NotFound."""
        known = self.list()
        wanted = upstream.strip().casefold()
        for found in (
            [each for each in known if each.id == wanted],
            [each for each in known if each.name.casefold() == wanted],
        ):
            if len(found) == 1:
                return found[0]
        near = difflib.get_close_matches(wanted, [each.id for each in known], n=1)
        hint = (
            Sentence("Did you mean “{near}”?", near=near[0])
            if near
            else Sentence("There are: {names}.", names=", ".join(each.id for each in known))
        )
        raise NotFound(Sentence("There is no server “{upstream}”.", upstream=upstream), hint)

    def listed(self, *, with_disabled: bool = True) -> tuple[Upstream, ...]:
        """Return all servers as people see them."""
        counts = self.parts.tools.counts()
        shown = []
        for settings in self.list():
            if not settings.is_enabled and not with_disabled:
                continue
            is_builtin = settings.id == BUILTIN
            usual: tuple[UpstreamState, str] = ("ready" if is_builtin else "idle", "")
            state, words = self._states.get(settings.id, usual) if settings.is_enabled else ("off", "")
            shown.append(
                Upstream(
                    id=settings.id,
                    name=settings.name,
                    state=state,
                    tools=counts.get(settings.id, 0),
                    transport="built-in" if is_builtin else settings.transport,
                    detail=Sentence("part of MCP Auth Bridge") if is_builtin else describe(settings),
                    words=words,
                    is_enabled=settings.is_enabled,
                    changed_tools=self._changed_tools.get(settings.id, 0),
                    since=self._since.get(settings.id) if settings.is_enabled else None,
                )
            )
        return tuple(shown)

    def note_state(self, upstream: str, state: UpstreamState, words: str = "") -> bool:
        """Note how a server is now; tell whether that is new."""
        before = self._states.get(upstream)
        if before is None or before[0] != state:
            self._since[upstream] = self.parts.clock()
        self._states[upstream] = (state, words)
        return before != (state, words)

    def note_changed_tools(self, upstream: str, count: int) -> None:
        """Note how many tools of a server wait for somebody to look at their change."""
        self._changed_tools[upstream] = count

    def check(self, settings: UpstreamSettings, *, allow_plain_http: bool = False, allow_same: bool = False) -> None:
        """Return if a server could be added or changed like this. Raises UpstreamRefused, AlreadyAdded."""
        others = [each for each in self.list() if each.id != settings.id]
        vet(
            replace(settings, id=settings.id or make_id(settings.name, (each.id for each in others))),
            others,
            own_port=self.parts.port(),
            allow_plain_http=allow_plain_http,
            allow_same=allow_same,
        )

    def alike(self, settings: UpstreamSettings) -> tuple[UpstreamSettings, ...]:
        """Return the servers that are switched on and run the same command, or have the same address."""
        return tuple(each for each in alike(settings, self.list()) if each.is_enabled)

    async def compare(self, proposal: Proposal) -> Likeness:
        """Tell which server is the one of a proposal, and whether it could do its work. Raises nothing."""
        found = []
        for kept in alike(proposal.settings, self.list()):
            try:
                found.append(await self._compare(kept, proposal))
            except SecretStoreUnavailable as error:
                found.append(
                    Likeness(kept, trouble=Sentence("Its secrets can't be compared: {reason}", reason=error.title))
                )
        # The nearest one: the same and ready, the same, one that is only alike.
        return min(found, key=lambda each: (len(each.differences), bool(each.trouble)), default=Likeness())

    # changing

    async def add(
        self,
        settings: UpstreamSettings,
        secrets: Mapping[str, str] | None = None,
        *,
        allow_plain_http: bool = False,
        allow_same: bool = False,
    ) -> UpstreamSettings:
        """Add a server and return it with its id, made from its name if it has none.

        `secrets` holds values by what they are for: "environment/NAME", "header/Name", "bearer". Apps that may use all
        servers there were may use the new one, others not. Raises UpstreamRefused, AlreadyAdded, SecretStoreUnavailable;
        nothing was changed then.
        """
        given = dict(secrets or {})
        async with self._writing:
            others = self.list()
            settings = replace(
                settings,
                id=settings.id or make_id(settings.name, (each.id for each in others)),
                name=settings.name.strip(),
                added_at=self.parts.clock(),
            )
            vet(
                settings,
                others,
                own_port=self.parts.port(),
                allow_plain_http=allow_plain_http,
                allow_same=allow_same,
            )
            _check_values(settings, given, kept=())
            if settings.auth == "oauth":
                await self._delete(settings.id, ("oauth",))

            def write() -> None:
                # Should the id be left over anywhere, it meant another server.
                self.parts.grants.withdraw(settings.id)
                if not self.parts.upstreams.add(settings):
                    raise UpstreamRefused(
                        Sentence("There is a server “{id}” already.", id=settings.id), "Choose another name."
                    )

            await self._put_and(settings.id, given, write)
            self._let_in(settings.id, given_since=0.0)
            self._tell(
                UpstreamsChanged(added=(settings.id,), words=to_keep("the server {name} was added", name=settings.name))
            )
        return settings

    async def change(
        self,
        settings: UpstreamSettings,
        secrets: Mapping[str, str] | None = None,
        *,
        allow_plain_http: bool = False,
        allow_same: bool = False,
    ) -> UpstreamSettings:
        """Change a server's settings; secrets not given stay, unless they would now go to another address.

        Raises NotFound, UpstreamRefused, AlreadyAdded, SecretStoreUnavailable; nothing was changed then.
        """
        given = dict(secrets or {})
        async with self._writing:
            before = self._record(settings.id)
            others = [each for each in self.list() if each.id != settings.id]
            settings = replace(settings, name=settings.name.strip(), added_at=before.settings.added_at)
            vet(
                settings,
                others,
                own_port=self.parts.port(),
                allow_plain_http=allow_plain_http,
                allow_same=allow_same,
            )
            stays = destination(settings) == destination(before.settings)
            old_keys = secret_keys(before.settings)
            _check_values(settings, given, kept=old_keys if stays else (), has_moved=not stays)
            await self._put_and(settings.id, given, lambda: self._write(settings))
            if before.disabled_at is not None and settings.is_enabled:
                self._let_in(settings.id, given_since=before.disabled_at)
            self._tell(
                UpstreamsChanged(
                    changed=(settings.id,), words=to_keep("the server {name} was changed", name=settings.name)
                )
            )
            await self._delete(settings.id, _lost(before.settings, settings))
        return settings

    async def remove(self, upstream: str) -> None:
        """Remove a server, its secrets, and every permission to use it; it is switched off before anything else.

        Raises NotFound, UpstreamRefused for our own server, SecretStoreUnavailable: it is then only switched off.
        """
        settings = self.get(upstream)
        if settings.id == BUILTIN:
            raise UpstreamRefused("The built-in server can't be removed.", "Switch it off instead.")
        if settings.is_enabled:
            self.disable(settings.id)
        async with self._writing:
            if self.parts.sign_out is not None:
                await self.parts.sign_out(settings)
            await self._delete(settings.id, _all_secrets(settings))
            self.parts.grants.withdraw(settings.id)
            self.parts.upstreams.remove(settings.id)
            self._states.pop(settings.id, None)
            self._since.pop(settings.id, None)
            self._changed_tools.pop(settings.id, None)
            self._tell(
                UpstreamsChanged(
                    removed=(settings.id,), words=to_keep("the server {name} was removed", name=settings.name)
                )
            )

    def enable(self, upstream: str) -> UpstreamSettings:
        """Switch a server on. Raises NotFound."""
        return self._switch(upstream, True)

    def disable(self, upstream: str) -> UpstreamSettings:
        """Switch a server off; who may use it stays as it is. Raises NotFound."""
        return self._switch(upstream, False)

    def switch_tools(self, upstream: str, off: tuple[str, ...]) -> UpstreamSettings:
        """Switch just these tools of a server off. Raises NotFound."""
        settings = replace(self.get(upstream), disabled_tools=off)
        self._write(settings)
        words = to_keep("tools of the server {name} were switched on or off", name=settings.name)
        self._tell(UpstreamsChanged(changed=(settings.id,), words=words))
        return settings

    def notice_changes(self) -> None:
        """Publish what another process changed."""
        now, before = self._versions(), self._known
        if now == before:
            return
        self._known = now
        self.parts.events.publish(
            UpstreamsChanged(
                added=tuple(each for each in now if each not in before),
                changed=tuple(each for each in now if each in before and now[each] != before[each]),
                removed=tuple(each for each in before if each not in now and each != BUILTIN),
            )
        )

    # trying out, bringing in, taking away

    async def test(self, upstream: str) -> Trial:
        """Start a server apart from everything else and ask what it has. Raises NotFound, UpstreamUnavailable, BridgeError."""
        settings = self.get(upstream)
        if settings.id == BUILTIN:
            raise BridgeError(
                Sentence("“{name}” can't be tried out alone.", name=settings.name), "It runs with the bridge itself."
            )
        if self.parts.open_channel is None:
            raise BridgeError(
                Sentence("“{name}” can't be tried out here.", name=settings.name),
                "Switch it on, and connect an app to it.",
            )
        return await try_out(self.parts.open_channel(settings), seconds=settings.start_seconds)

    def read(self, text: str) -> FoundServers:
        """Return the servers a pasted text names. Raises UnreadableConfig."""
        return read_servers(text, own_port=self.parts.port())

    def read_file(self, path: Path) -> FoundServers:
        """Return the servers a settings file names. Raises UnreadableConfig."""
        return read_config_file(path, own_port=self.parts.port())

    def find_installed(self) -> FoundServers:
        """Return the servers that AI apps on this computer have in their settings."""
        return read_installed(self.parts.installed(), own_port=self.parts.port())

    def describe(self, settings: UpstreamSettings) -> str:
        """Return what a server is in one line: its command or address, with what looks like a secret left out."""
        return describe(settings)

    def warnings_for(self, settings: UpstreamSettings) -> tuple[str, ...]:
        """Return what a person should think about before adding a server."""
        return warnings_for(settings)

    def shown_value(self, name: str, value: str) -> str:
        """Return a value fit to be shown."""
        return HIDDEN if is_secret(name, value) else value

    def secret_keys(self, settings: UpstreamSettings) -> tuple[str, ...]:
        """Return what secrets a server needs from the person, by what they are for."""
        return secret_keys(settings)

    def secrets_wanted(self, settings: UpstreamSettings) -> tuple[str, ...]:
        """Return what secrets must be given for a change: those without a value, and all once they would go elsewhere.

        Raises NotFound.
        """
        before = self.get(settings.id)
        kept = secret_keys(before) if destination(settings) == destination(before) else ()
        return tuple(key for key in secret_keys(settings) if key not in kept)

    def secrets_lost(self, settings: UpstreamSettings) -> tuple[str, ...]:
        """Return what secrets a change would delete. Raises NotFound."""
        return _lost(self.get(settings.id), settings)

    def secrets_of(self, settings: UpstreamSettings) -> tuple[str, ...]:
        """Return what secrets a server has, by what they are for."""
        return _all_secrets(settings)

    def export(self) -> str:
        """Return all servers but our own as other apps take them, with the names of secrets in place of their values."""
        servers = {settings.id: _exported(settings) for settings in self.list() if settings.id != BUILTIN}
        return json.dumps({"mcpServers": servers}, indent=2, ensure_ascii=False)

    async def copy_secrets(self, old: SecretStore, new: SecretStore) -> None:
        """Copy the servers' secrets from one place for secrets to another. Raises SecretStoreUnavailable."""
        for name in self._secret_names():
            if (value := await old.get(name)) is not None:
                await new.put(name, value)

    async def remove_secrets(self, old: SecretStore) -> None:
        """Remove the servers' secrets from a place that is not used any more. Raises SecretStoreUnavailable."""
        for name in self._secret_names():
            await old.delete(name)

    # inside

    async def _compare(self, kept: UpstreamSettings, proposal: Proposal) -> Likeness:
        """Raises SecretStoreUnavailable."""
        keys = secret_keys(kept)
        needed = (*keys, "oauth") if kept.auth == "oauth" else keys
        secrets: dict[str, str] = {}
        if needed:
            store = self.parts.secrets()
            for key in needed:
                if (value := await store.get(secret_name(kept.id, key))) is not None:
                    secrets[key] = value
        state, words = self._states.get(kept.id, ("idle", ""))
        trouble: str = ""
        if not kept.is_enabled:
            trouble = Sentence("It is switched off there.") if proposal.settings.is_enabled else ""
        elif state == "needs_sign_in" or (kept.auth == "oauth" and not holds_login(secrets.get("oauth", "{}"))):
            trouble = Sentence("It waits there for you to sign in.")
        elif state == "failing":
            trouble = Sentence("It does not work there.")
            if words:
                trouble = Sentence("It does not work there: {words}", words=words)
        return Likeness(kept, differences(kept, secrets, proposal), trouble)

    def records(self) -> tuple[UpstreamRecord, ...]:
        """Return all servers as kept, our own first."""
        records = self.parts.upstreams.list()
        own = next((record for record in records if record.settings.id == BUILTIN), None)
        if own is None:
            own = UpstreamRecord(UpstreamSettings(BUILTIN, "", "http"), None, 0)
        own = replace(own, settings=replace(own.settings, name=self.parts.builtin_name))
        return (own, *(record for record in records if record.settings.id != BUILTIN))

    def _record(self, upstream: str) -> UpstreamRecord:
        settings = self.get(upstream)
        return next(record for record in self.records() if record.settings.id == settings.id)

    def _versions(self) -> dict[str, tuple[float, int]]:
        return {
            record.settings.id: (record.settings.added_at, record.version) for record in self.parts.upstreams.list()
        }

    def _switch(self, upstream: str, is_enabled: bool) -> UpstreamSettings:
        before = self._record(upstream)
        settings = replace(before.settings, is_enabled=is_enabled)
        if before.settings.is_enabled == is_enabled:
            return settings
        self._write(settings)
        if before.disabled_at is not None:
            self._let_in(settings.id, given_since=before.disabled_at)
        words = to_keep("the server {name} was switched off", name=settings.name)
        if is_enabled:
            words = to_keep("the server {name} was switched on", name=settings.name)
        self._tell(UpstreamsChanged(changed=(settings.id,), words=words))
        return settings

    def _write(self, settings: UpstreamSettings) -> None:
        now = self.parts.clock()
        if not self.parts.upstreams.change(settings, now=now) and not self.parts.upstreams.add(
            # Only our own server may have no row yet.
            replace(settings, added_at=settings.added_at or now)
        ):
            raise NotFound(
                Sentence("There is no server “{name}” any more.", name=settings.name), "It was removed meanwhile."
            )

    def _let_in(self, upstream: str, *, given_since: float) -> None:
        """Let those use a server that may use all others; of a server switched on, those that were never asked about it."""
        records = self.records()
        self.parts.grants.extend(
            upstream,
            [record.settings.id for record in records],
            {record.settings.id: record.disabled_at for record in records if record.disabled_at is not None},
            now=self.parts.clock(),
            given_since=given_since,
        )

    def _tell(self, event: UpstreamsChanged) -> None:
        self._known = self._versions()
        self.parts.events.publish(event)

    async def _put_and(self, upstream: str, values: Mapping[str, str], write: Callable[[], None]) -> None:
        """Put secrets, then write the row; if either fails, the secrets are as they were."""
        if not values:
            write()
            return
        store = self.parts.secrets()
        before: list[tuple[str, str | None]] = []
        try:
            for key, value in values.items():
                name = secret_name(upstream, key)
                before.append((name, await store.get(name)))
                await store.put(name, value)
            write()
        except BaseException:
            for name, old in reversed(before):
                try:
                    await (store.delete(name) if old is None else store.put(name, old))
                except Exception:
                    logger.warning("the secret %r could not be taken back", name, exc_info=True)
            raise

    async def _delete(self, upstream: str, keys: tuple[str, ...]) -> None:
        if keys:
            store = self.parts.secrets()
            for key in keys:
                await store.delete(secret_name(upstream, key))

    def _secret_names(self) -> tuple[str, ...]:
        return tuple(secret_name(each.id, key) for each in self.list() for key in _all_secrets(each))


def secret_name(upstream: str, key: str) -> str:
    """Return the name of a server's secret in the secret store."""
    return f"upstream/{upstream}/{key}"


def describe(settings: UpstreamSettings) -> str:
    """Return the command or the address in one line, fit to be shown: what looks like a secret is left out."""
    said = hide_in_address(settings.url)
    if settings.transport == "stdio":
        said = shlex.join([settings.command, *hide_in_arguments(settings.arguments)])
    # A terminal or a page must not obey what somebody wrote into a settings file.
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in said)


def _all_secrets(settings: UpstreamSettings) -> tuple[str, ...]:
    return (*secret_keys(settings), *(("oauth",) if settings.auth == "oauth" else ()))


def _lost(before: UpstreamSettings, settings: UpstreamSettings) -> tuple[str, ...]:
    """Return the secrets that a server does not need any more, or that would go to another address."""
    gone = [key for key in secret_keys(before) if key not in secret_keys(settings)]
    if before.auth == "oauth" and (settings.auth != "oauth" or destination(settings) != destination(before)):
        gone.append("oauth")
    return tuple(gone)


def _check_values(
    settings: UpstreamSettings, given: Mapping[str, str], *, kept: tuple[str, ...], has_moved: bool = False
) -> None:
    """Check that each secret has a value, and each value a place. Raises UpstreamRefused."""
    needed = secret_keys(settings)
    for key in needed:
        what = Sentence("The access token") if key == "bearer" else key.partition("/")[2]
        if not given.get(key, "x" if key in kept else ""):
            if has_moved:
                raise UpstreamRefused(
                    "The server's address is another one now.",
                    Sentence("{what} must be given again for it.", what=what),
                    field=key,
                )
            raise UpstreamRefused(
                Sentence("{what} has no value.", what=what), "Give its value, or leave it out.", field=key
            )
        value = given.get(key, "")
        is_for_header = not key.startswith("environment/")
        if "\0" in value or (is_for_header and not (value.isascii() and value.isprintable())):
            raise UpstreamRefused(
                Sentence("{what} has a character it can't have.", what=what), "Copy it again.", field=key
            )
    if stray := next((key for key in given if key not in needed), None):
        raise UpstreamRefused(
            Sentence("There is no place for the secret {stray}.", stray=stray),
            "Name it among the settings, too.",
            field=stray,
        )


def _exported(settings: UpstreamSettings) -> dict[str, object]:
    if settings.transport == "stdio":
        environment = {**dict(settings.environment), **{name: f"${{{name}}}" for name in settings.secret_environment}}
        # A secret among the arguments was never put aside, but it goes no further than this computer.
        said: dict[str, object] = {"command": settings.command, "args": list(hide_in_arguments(settings.arguments))}
        if settings.directory:
            said["cwd"] = settings.directory
        return {**said, "env": environment} if environment else said
    headers = {**dict(settings.headers)}
    stem = settings.id.upper().replace("-", "_")
    for name in settings.secret_headers:
        headers[name] = f"${{{stem}_{name.upper().replace('-', '_')}}}"
    if settings.auth == "bearer":
        headers["Authorization"] = f"Bearer ${{{stem}_TOKEN}}"
    said = {"type": "http", "url": hide_in_address(settings.url)}
    return {**said, "headers": headers} if headers else said
