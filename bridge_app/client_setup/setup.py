"""ClientSetup: shows what would be written into an app's settings, writes it, watches it, and takes it back."""

import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from bridge_app.client_setup import files, formats
from bridge_app.client_setup.apps import ENTRY_NAME, AppData, Surroundings, is_installed, read_apps, settings_file
from bridge_app.client_setup.diffs import diff_lines
from bridge_app.client_setup.receipts import Receipt, Receipts, UnreadableReceipt
from bridge_app.errors import (
    AppNotFound,
    BridgeError,
    ChangedMeanwhile,
    NotBehindBridge,
    UnwritableConfig,
    UpstreamRefused,
)
from bridge_app.events import AppSettingsWritten, EventBus
from bridge_app.executable import own_command, own_environment
from bridge_app.models import (
    KINDS_WITHOUT_LOGIN,
    AiApp,
    AppServer,
    AppState,
    Grant,
    Likeness,
    Proposal,
    SetupPreview,
    SetupProgress,
    Snippet,
    UpstreamSettings,
)
from bridge_app.sentences import Sentence, joined, listed, to_keep
from bridge_app.upstream.server_configs import LeftOut, is_server, read_server

logger = logging.getLogger(__name__)

_MIXED_TABLES = ("mcp", "extensions")
"""Names of places where apps keep other things beside their servers."""

ANY_APP = "another-app"
"""Id of what stands for every app that we do not know."""

_WHY_NOT = {
    LeftOut.ITSELF: Sentence("The bridge can't run it: it is this bridge itself."),
    LeftOut.NO_WAY: Sentence("The bridge can't run it: it has neither a command nor an address."),
}


@dataclass(frozen=True, slots=True)
class Sightings:
    """What the bridge has seen of apps: asked for anew each time."""

    clients: Callable[[], Iterable[str]] = tuple
    """The names of all that ever registered."""
    grants: Callable[[], Iterable[Grant]] = tuple
    asking: Callable[[], Iterable[str]] = tuple
    """The names of those whose question is open."""
    listed: Callable[[], Mapping[str, float]] = dict
    """When each grant was last told its tools."""


class KnownServers(Protocol):
    """The servers behind the bridge, as far as those of apps are compared with them."""

    def check(
        self, settings: UpstreamSettings, *, allow_plain_http: bool = False, allow_same: bool = False
    ) -> None: ...
    def alike(self, settings: UpstreamSettings) -> tuple[UpstreamSettings, ...]: ...
    async def compare(self, proposal: Proposal) -> Likeness: ...


@dataclass(frozen=True, slots=True)
class _Look:
    """What an app's settings say now."""

    app: AppData
    path: Path | None
    wanted: Mapping[str, Any] = field(repr=False)
    """What our entry should say."""
    found: Any = field(repr=False)
    """What our entry says; None if there is none."""
    same_address: str = ""
    """Another entry that names the bridge."""
    receipt: Receipt | None = None
    damage: str = ""
    """Why the receipt can't be read."""
    trouble: str = ""
    """Why the file can't be read or written."""
    is_file: bool = False

    @property
    def is_as_wanted(self) -> bool:
        return _holds(self.found, self.wanted)

    @property
    def is_as_left(self) -> bool:
        """What we wrote stands there still; apps may have added something of their own."""
        return self.receipt is not None and _holds(self.found, self.receipt.entry)


class ClientSetup:
    """Connects the AI apps of this computer to the bridge, and disconnects them again.

    Thread rule: the bridge's thread. Files of other apps are read and written here; everything is small and local.
    """

    def __init__(
        self,
        folder: Path,
        address: Callable[[], str],
        clock: Callable[[], float],
        *,
        events: EventBus | None = None,
        sightings: Sightings | None = None,
        known: KnownServers | None = None,
        here: Surroundings | None = None,
        launch: Sequence[str] | None = None,
    ) -> None:
        """`launch` is the command that starts us; found out if it is not given. Without `known` no server is taken out."""
        self._receipts = Receipts(folder)
        self._lock = folder.with_name(f"{folder.name}.lock")
        self._address = address
        self._clock = clock
        self._events = events or EventBus()
        self._sightings = sightings or Sightings()
        self._known = known
        self._given_here = here
        self._given_launch = launch
        self._read: dict[tuple[object, ...], Mapping[str, Any]] = {}

    # looking

    def list(self) -> tuple[AiApp, ...]:
        """Return all apps that can be on this system: those that are first, then by name; the one for any other last."""
        grants = tuple(self._sightings.grants())
        found = [self._describe(self._look(app), grants) for app in read_apps(self._here.platform)]
        return tuple(sorted(found, key=lambda each: (each.id == ANY_APP, not each.is_installed, each.name.casefold())))

    def get(self, app_id: str) -> AiApp:
        """Return one app. Raises AppNotFound."""
        return self._describe(self._look(self._app(app_id)), tuple(self._sightings.grants()))

    def find(self, text: str) -> AiApp:
        """Return the app a person means by its id, its name, or the beginning of one. Raises AppNotFound."""
        wanted, apps = text.strip().casefold(), self.list()
        for fits in (
            [each for each in apps if wanted in (each.id, each.name.casefold())],
            [
                each
                for each in apps
                if wanted and (each.id.startswith(wanted) or each.name.casefold().startswith(wanted))
            ],
        ):
            if len(fits) == 1:
                return fits[0]
        raise AppNotFound(
            Sentence("There is no app “{text}”.", text=text),
            Sentence("There are: {names}.", names=", ".join(sorted(each.id for each in apps))),
        )

    def snippet(self, app_id: str) -> Snippet:
        """Return what a person pastes to connect an app by hand. Raises AppNotFound."""
        app = self._app(app_id)
        path, entry = settings_file(app, self._here), self._wanted(app)
        whole = app.new_file if path is not None and not path.exists() else ""
        where = self._here.shown(path) if path is not None else app.where
        return Snippet(
            text=formats.set_entry(whole, app.format, app.way_to(ENTRY_NAME), entry),
            format=app.format,
            where=where or app.where,
            link=app.link_for(entry, self._address()),
            command=app.command_for(self._address()),
        )

    def progress(self, app_id: str, since: float) -> SetupProgress:
        """Say how far an app has come that was connected at `since` (seconds since the epoch). Raises AppNotFound."""
        app = self._app(app_id)
        living = [grant for grant in self._sightings.grants() if _is_living(grant) and _is_of(app, grant)]
        listed = self._sightings.listed()
        has_listed = any(listed.get(grant.id, 0.0) >= since for grant in living)
        has_registered = bool(living) or any(app.calls_itself(name) for name in self._sightings.clients())
        return SetupProgress(
            has_registered=has_registered,
            has_signed_in=bool(living),
            has_listed_tools=has_listed,
            waiting_for="" if has_listed else self._what_is_awaited(app, has_registered, living, since),
        )

    async def own_servers(self, app_id: str) -> tuple[AppServer, ...]:
        """Return the servers an app starts or calls by itself, and how each stands with those behind the bridge.

        Raises AppNotFound, UnwritableConfig. The secrets of servers that are alike are read, to compare them.
        """
        look = self._look(self._app(app_id))
        if look.path is None or not look.is_file:
            return ()
        if look.trouble:
            raise UnwritableConfig(look.trouble, "Mend the file, or look at its permissions.")
        table = self._table(look.app, look.path)
        inputs = _inputs_in(look.app, files.read(look.path).text) if _has_inputs(look.app) else None
        allowed = self._allowed(look.app)
        found = []
        for name, said in table.items():
            if name != ENTRY_NAME and isinstance(said, Mapping) and not _names_address(said, self._address()):
                proposal = self._read_server(look.app, name, said, inputs)
                # Some apps keep other things in the same place, which name no server.
                if proposal is not LeftOut.ITSELF and (is_server(said) or look.app.keys[-1] not in _MIXED_TABLES):
                    found.append(await self._stand(look.app, name, proposal, allowed))
        return tuple(found)

    # writing

    def preview(self, app_id: str) -> SetupPreview:
        """Return what connecting an app would change. Raises AppNotFound, UnwritableConfig."""
        return self._preview_with(self._look(self._app(app_id)), ())

    async def preview_replace(self, app_id: str, names: Iterable[str]) -> SetupPreview:
        """Return what connecting an app and taking out these servers of it would change.

        Raises AppNotFound, UnwritableConfig, and NotBehindBridge if one of them is not behind the bridge, ready to be used.
        """
        look = self._look(self._app(app_id))
        names = tuple(dict.fromkeys(names))
        preview = self._preview_with(look, names)
        stands = {each.name: each for each in await self.own_servers(app_id)}
        for name in names:
            if name not in stands or stands[name].standing != "behind":
                raise _not_behind(look.app, name, stands[name].words if name in stands else "")
        return preview

    def _preview_with(self, look: _Look, names: tuple[str, ...]) -> SetupPreview:
        now = self._now(look)
        text = self._connected(look, now.text, names)
        replaces = ""
        if look.found is not None and not look.is_as_wanted:
            replaces = Sentence("An entry named {entry} stands there already; it is replaced.", entry=ENTRY_NAME)
        elif look.same_address:
            replaces = Sentence(
                "The bridge is there already, as “{entry}”; it would be there twice.", entry=look.same_address
            )
        return self._preview(look, now, text, replaces=replaces, names=names)

    def apply(self, preview: SetupPreview) -> AiApp:
        """Write what a preview showed, and keep what is needed to undo it.

        Raises AppNotFound, UnwritableConfig, ChangedMeanwhile, NotBehindBridge; nothing was written then.
        """
        if preview.is_undo:
            return self.undo(preview.app_id, preview.fingerprint)
        with files.lock(self._lock):
            look = self._look(self._app(preview.app_id))
            now = self._now(look)
            if now.fingerprint != preview.fingerprint:
                raise _changed(look.app)
            self._check_behind(look, now.text, preview.names)
            text = self._connected(look, now.text, preview.names)
            if text != now.text:
                self._write(look, now, text, look.wanted, preview.names)
                self._tell(
                    look.app, to_keep("the settings of {name} were changed to use this bridge", name=look.app.name)
                )
        return self.get(look.app.id)

    def preview_undo(self, app_id: str) -> SetupPreview:
        """Return what disconnecting an app would change. Raises AppNotFound, UnwritableConfig."""
        look = self._look(self._app(app_id))
        now = self._now(look)
        data, words = self._disconnected(look, now)
        text = "" if data is None else files.decode(data, now.path)
        shown = self._preview(look, now, text, replaces=words)
        names = look.receipt.names if look.receipt is not None else ()
        return replace(shown, is_undo=True, is_new=data is None, names=names)

    def undo(self, app_id: str, fingerprint: str | None = None) -> AiApp:
        """Disconnect an app: restore its file as it was if it is as we left it, else take out our entry alone.

        Raises AppNotFound, UnwritableConfig, and ChangedMeanwhile if it is not what the preview showed.
        """
        with files.lock(self._lock):
            look = self._look(self._app(app_id))
            now = self._now(look)
            if fingerprint is not None and now.fingerprint != fingerprint:
                raise _changed(look.app)
            data = self._disconnected(look, now)[0]
            if data is None:
                files.remove(now, made=look.receipt.made if look.receipt is not None else ())
            elif data != now.data:
                files.write(now, data)
            self._receipts.drop(look.app.id)
            if data != now.data:
                self._tell(look.app, to_keep("the settings of {name} were changed back", name=look.app.name))
        return self.get(look.app.id)

    def repair(self) -> tuple[AiApp, ...]:
        """Bring our entries in apps' settings up to date where they are still as we wrote them; return those changed.

        An entry that somebody changed is left alone: `list` tells of it. No trouble with one app keeps it from the others.
        """
        connected = self._receipts.ids()
        mended = []
        for app in (each for each in read_apps(self._here.platform) if each.id in connected):
            try:
                if self._mend(app):
                    mended.append(self.get(app.id))
            except (BridgeError, OSError) as error:
                logger.warning("the settings of %s could not be brought up to date: %s", app.name, error)
        return tuple(mended)

    # inside

    @cached_property
    def _here(self) -> Surroundings:
        return self._given_here or Surroundings.of_this_computer()

    @cached_property
    def _launch(self) -> tuple[str, ...]:
        return tuple(self._given_launch or own_command(self._here.environment))

    def _app(self, app_id: str) -> AppData:
        apps = read_apps(self._here.platform)
        found = next((each for each in apps if each.id == app_id), None)
        if found is None:
            raise AppNotFound(
                Sentence("There is no app “{app_id}”.", app_id=app_id),
                Sentence("There are: {names}.", names=", ".join(each.id for each in apps)),
            )
        return found

    def _wanted(self, app: AppData) -> dict[str, Any]:
        launch = self._launch if app.transport == "stdio" else ("",)
        return app.entry_for(self._address(), launch, own_environment(self._here.environment))

    def _look(self, app: AppData) -> _Look:
        """Look at an app's settings. Raises nothing: what is wrong is in the answer."""
        path, wanted = settings_file(app, self._here), self._wanted(app)
        receipt, damage = None, ""
        try:
            receipt = self._receipts.get(app.id)
        except UnreadableReceipt as error:
            damage = error.title
        if receipt is not None and path is not None and Path(receipt.path) != path and Path(receipt.path).is_file():
            # The app has another file first in line since; ours is still in the one we wrote.
            path = Path(receipt.path)
        look = _Look(app, path, wanted, None, receipt=receipt, damage=damage)
        if path is None:
            return look
        try:
            table = self._table(app, path)
            is_file = path.exists()
        except BridgeError as error:
            return replace(look, trouble=error.title, is_file=True)
        except OSError as error:
            return replace(look, trouble=f"{path.name} can't be read: {error.strerror}.", is_file=True)
        others = (name for name, entry in table.items() if name != ENTRY_NAME)
        same = next((name for name in others if _names_address(table[name], self._address())), "")
        return replace(look, found=table.get(ENTRY_NAME), same_address=same, is_file=is_file)

    def _table(self, app: AppData, path: Path) -> Mapping[str, Any]:
        """Return the servers in a settings file by name; what was read before is believed while the file is the same."""
        try:
            facts = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return {}
        key = (app.id, str(path), facts.st_mtime_ns, facts.st_size, facts.st_ino)
        if key not in self._read:
            self._read = {each: known for each, known in self._read.items() if each[:2] != key[:2]}
            self._read[key] = _servers_in(app, files.read(path).text)
        return self._read[key]

    async def _stand(
        self, app: AppData, name: str, proposal: Proposal | LeftOut, allowed: frozenset[str] | None
    ) -> AppServer:
        """Say how one server of an app stands with those behind the bridge; `allowed` are those the app may use there."""
        if isinstance(proposal, LeftOut):
            return AppServer(name, "stays", _WHY_NOT[proposal])
        if self._known is None:
            return AppServer(name, "new", proposal=proposal)
        found = await self._known.compare(proposal)
        if found.settings is None:
            return self._stand_new(name, proposal)
        kept = found.settings.name
        if found.differences:
            words = Sentence(
                "The bridge has it as “{kept}”, but with another {names}.", kept=kept, names=listed(found.differences)
            )
            return AppServer(name, "differs", words, kept, proposal)
        if found.trouble:
            words = joined(Sentence("The bridge has it as “{kept}”.", kept=kept), found.trouble)
            return AppServer(name, "stays", words, kept, proposal)
        words = Sentence()
        if allowed is not None and found.settings.id not in allowed:
            words = Sentence("{app} may not use it at the bridge yet: allow it under Clients.", app=app.name)
        elif not proposal.settings.is_enabled and found.settings.is_enabled:
            words = Sentence("It is switched off in {app}, but on at the bridge.", app=app.name)
        return AppServer(name, "behind", words, kept, proposal)

    def _stand_new(self, name: str, proposal: Proposal) -> AppServer:
        assert self._known is not None
        try:
            self._known.check(proposal.settings, allow_plain_http=True, allow_same=True)
        except UpstreamRefused as error:
            return AppServer(
                name, "stays", Sentence("The bridge can't run it: {reason}", reason=error.title), proposal=proposal
            )
        words = (
            ""
            if proposal.settings.is_enabled
            else Sentence("It is switched off, and comes to the bridge switched off.")
        )
        return AppServer(name, "new", words, proposal=proposal)

    def _read_server(self, app: AppData, name: str, said: Mapping[str, Any], inputs: object) -> Proposal | LeftOut:
        port = urlsplit(self._address()).port or 80
        return read_server(name, said, inputs=inputs, app=app.name, environment=self._here.environment, own_port=port)

    def _allowed(self, app: AppData) -> frozenset[str] | None:
        """Return the servers an app may use at the bridge; None if it was not let in yet."""
        living = [grant for grant in self._sightings.grants() if _is_living(grant) and _is_of(app, grant)]
        return frozenset(each for grant in living for each in grant.upstreams) if living else None

    def _check_behind(self, look: _Look, text: str, names: Sequence[str]) -> None:
        """Look once more just before writing: a server may have been removed since. Raises NotBehindBridge."""
        entries, inputs = _servers_in(look.app, text) if names else {}, _inputs_in(look.app, text)
        for name in names:
            said = entries.get(name)
            found = self._read_server(look.app, name, said, inputs) if isinstance(said, Mapping) else LeftOut.NO_WAY
            if isinstance(found, LeftOut) or self._known is None or not self._known.alike(found.settings):
                raise _not_behind(look.app, name, "")

    def _describe(self, look: _Look, grants: Sequence[Grant]) -> AiApp:
        app = look.app
        living = [grant for grant in grants if _is_living(grant) and _is_of(app, grant)]
        state, note = self._judge(look, living)
        return AiApp(
            id=app.id,
            name=app.name,
            is_installed=look.is_file or is_installed(app, self._here),
            state=state,
            path=self._here.shown(look.path) if look.path is not None else "",
            transport=app.transport,
            note=note or app.note,
            restart=app.restart if app.reload == "restart" else "",
            can_undo=bool(look.receipt or look.damage or look.is_as_wanted) and not look.trouble,
            grant_ids=tuple(grant.id for grant in living),
        )

    def _judge(self, look: _Look, living: Sequence[Grant]) -> tuple[AppState, str]:
        """Return the state of an app, and a sentence if there is something to say."""
        app, receipt = look.app, look.receipt
        if look.path is None:
            return "by hand", ""
        if look.trouble:
            return "unreadable", look.trouble
        if look.found is None:
            if look.same_address:
                return "connected", Sentence("It is connected as “{entry}”.", entry=look.same_address)
            if receipt is not None and look.is_file:
                return "changed", Sentence("Somebody took the entry out of {path}.", path=self._here.shown(look.path))
            return "not connected", ""
        if not look.is_as_wanted:
            if look.is_as_left and receipt is not None:
                if app.transport == "http":
                    return "changed", Sentence("Its entry still names {address}.", address=receipt.address)
                return "changed", Sentence("Its entry still names a command that is out of date.")
            if receipt is None:
                return "changed", Sentence("An entry named {entry} leads elsewhere.", entry=ENTRY_NAME)
            return "changed", Sentence("Somebody changed the entry after it was written.")
        if receipt is not None and app.reload == "restart" and self._last_seen(living) < receipt.written_at:
            return "needs restart", look.damage
        return "connected", look.damage

    def _last_seen(self, living: Sequence[Grant]) -> float:
        listed = self._sightings.listed()
        return max((max(grant.last_seen_at or 0.0, listed.get(grant.id, 0.0)) for grant in living), default=0.0)

    def _what_is_awaited(self, app: AppData, has_registered: bool, living: Sequence[Grant], since: float) -> str:
        if any(app.calls_itself(name) for name in self._sightings.asking()):
            return Sentence("Answer the page in your browser.")
        if living:
            if app.reload == "restart" and self._last_seen(living) < since:
                return app.restart
            return Sentence("Ask {app} something, so that it looks for its tools.", app=app.name)
        if not has_registered and app.reload == "restart" and app.restart:
            return joined(app.restart, app.sign_in)
        return app.sign_in or Sentence("Answer the page in your browser.")

    def _now(self, look: _Look) -> files.SettingsFile:
        """Read the file that would be written. Raises UnwritableConfig."""
        if look.path is None:
            raise UnwritableConfig(
                Sentence("The settings of {name} can't be written from here.", name=look.app.name),
                "Copy what is shown, and paste it there.",
            )
        return files.read(look.path)

    def _connected(self, look: _Look, text: str, names: Sequence[str]) -> str:
        """Return the text with our entry in it, and without these others. Raises UnwritableConfig."""
        app = look.app
        for name in names:
            if name != ENTRY_NAME:
                text = formats.remove_entry(text, app.format, app.way_to(name))
                if name in _servers_in(app, text):
                    raise UnwritableConfig(
                        Sentence("“{name}” stands there twice.", name=name),
                        "Take one of the two out of the file first.",
                    )
        entry = look.wanted
        if look.is_as_wanted:
            # What the app added of its own stays.
            entry = {**look.found, **look.wanted}
        return formats.set_entry(text or app.new_file, app.format, app.way_to(ENTRY_NAME), entry)

    def _disconnected(self, look: _Look, now: files.SettingsFile) -> tuple[bytes | None, str]:
        """Return the file as it should be without us, None if there should be none, and what is worth saying of it."""
        app, receipt = look.app, look.receipt
        before = self._receipts.before(app.id) if receipt is not None else None
        if receipt is not None and now.fingerprint == receipt.after and (receipt.is_new or before is not None):
            return before if not receipt.is_new else None, ""
        if now.data is None:
            return None, Sentence("The file is gone already.")
        if look.found is None and not (receipt and receipt.names):
            return now.data, Sentence("The entry is gone already.")
        if receipt is None and not look.is_as_wanted:
            return now.data, Sentence("The entry there is not ours, and stays.")
        text = self._without_us(app, now, receipt)
        words = Sentence("The file was changed since, so only our entry is taken out.")
        return files.encode(text, now), words if receipt is not None else ""

    def _without_us(self, app: AppData, now: files.SettingsFile, receipt: Receipt | None) -> str:
        """Return the text without our entry, and with what it took the place of."""
        kept = self._receipts.before(app.id) if receipt is not None else None
        text, before = now.text, None if kept is None else files.decode(kept, now.path)
        table = _servers_in(app, before) if before else {}
        if ENTRY_NAME in table:
            text = formats.set_entry(text, app.format, app.way_to(ENTRY_NAME), table[ENTRY_NAME])
        else:
            text = formats.remove_entry(text, app.format, app.way_to(ENTRY_NAME), before=before)
        for name in receipt.names if receipt is not None else ():
            if name in table and name not in _servers_in(app, text):
                text = formats.set_entry(text, app.format, app.way_to(name), table[name])
        return text

    def _write(
        self,
        look: _Look,
        now: files.SettingsFile,
        text: str,
        entry: Mapping[str, Any],
        names: Sequence[str] = (),
    ) -> None:
        app, receipt = look.app, look.receipt
        if not _holds(_servers_in(app, text).get(ENTRY_NAME), entry):
            raise UnwritableConfig(
                Sentence("The settings of {name} can't be changed safely.", name=app.name),
                "Copy what is shown instead.",
            )
        before, is_new, made = now.data, now.data is None, files.missing_folders(now.path)
        if receipt is not None:
            made = tuple(dict.fromkeys((*map(Path, receipt.made), *made)))
            names = tuple(dict.fromkeys((*receipt.names, *names)))
            if now.fingerprint == receipt.after and (receipt.is_new or self._receipts.before(app.id) is not None):
                before, is_new = self._receipts.before(app.id), receipt.is_new
            elif now.data is not None and look.found is not None:
                before = files.encode(self._without_us(app, now, receipt), now)
        data = files.encode(text, now)
        fresh = Receipt(
            app_id=app.id,
            path=str(now.path),
            entry=dict(entry),
            address=self._address(),
            written_at=self._clock(),
            after=files.fingerprint(data),
            is_new=is_new,
            made=tuple(str(folder) for folder in made),
            names=tuple(names),
        )
        former = self._receipts.before(app.id)
        # The receipt comes first: a crash then leaves a receipt too many, never a change that nobody can undo.
        self._receipts.put(fresh, before)
        try:
            files.write(now, data)
        except BaseException:
            if receipt is not None:
                self._receipts.put(receipt, former)
            else:
                self._receipts.drop(app.id)
            raise

    def _mend(self, app: AppData) -> bool:
        with files.lock(self._lock):
            look = self._look(app)
            if not self._is_mendable(look):
                return False
            now = self._now(look)
            entry = {**look.found, **look.wanted}
            self._write(look, now, formats.set_entry(now.text, app.format, app.way_to(ENTRY_NAME), entry), look.wanted)
        self._tell(app, to_keep("the settings of {name} were brought up to date", name=app.name))
        return True

    def _is_mendable(self, look: _Look) -> bool:
        if look.receipt is None or look.trouble or look.is_as_wanted or not look.is_as_left:
            return False
        if look.app.transport == "http":
            return True
        # Two installations would write their own command over each other's for ever.
        command = look.receipt.entry.get("command")
        return isinstance(command, str) and not Path(command).exists()

    def _preview(
        self, look: _Look, now: files.SettingsFile, text: str, *, replaces: str, names: tuple[str, ...] = ()
    ) -> SetupPreview:
        return SetupPreview(
            app_id=look.app.id,
            path=self._here.shown(now.path),
            is_new=now.data is None,
            diff=diff_lines(now.text, text, look.app.format),
            fingerprint=now.fingerprint,
            restart=look.app.restart if look.app.reload == "restart" else "",
            replaces=replaces,
            names=names,
        )

    def _tell(self, app: AppData, words: str) -> None:
        self._events.publish(AppSettingsWritten(app.name, words))


def _servers_in(app: AppData, text: str) -> Mapping[str, Any]:
    """Return the servers in a settings text by name. Raises UnwritableConfig if it can't be read, or says something else."""
    table = _table_in(app, text)
    if not table:
        return {}
    if app.is_list and isinstance(table, list):
        return {str(each["name"]): each for each in table if isinstance(each, Mapping) and "name" in each}
    if not app.is_list and isinstance(table, Mapping):
        return {str(name): entry for name, entry in table.items()}
    raise UnwritableConfig("Something else stands where the servers should be.", "Mend the file, or paste the entry.")


def _has_inputs(app: AppData) -> bool:
    """Tell whether an app can keep questions beside its servers, as VS Code and its like do."""
    return app.format == "json" and app.keys == ("servers",)


def _inputs_in(app: AppData, text: str) -> object:
    return formats.read_entry(text, app.format, ("inputs",)) if _has_inputs(app) and text else None


def _table_in(app: AppData, text: str) -> Any:
    if app.format == "json" and len(text) <= formats.LARGEST_TEXT:
        # Most files are plain JSON, and the largest of them has many megabytes.
        try:
            said = json.loads(text.removeprefix("\ufeff"))
        except (ValueError, RecursionError):
            said = None
        if isinstance(said, dict) and len(app.keys) == 1:
            return said.get(app.keys[0])
    return formats.read_entry(text, app.format, app.keys)


def _holds(found: Any, wanted: Mapping[str, Any]) -> bool:
    """Tell whether an entry says all that it should; apps add things of their own."""
    if not isinstance(found, Mapping):
        return False
    return all(
        _holds(found.get(key), value) if isinstance(value, Mapping) else found.get(key) == value
        for key, value in wanted.items()
    )


def _names_address(entry: Any, address: str) -> bool:
    """Tell whether an entry leads to this address: outright, or through another program that is told it."""
    if isinstance(entry, Mapping):
        return any(_names_address(value, address) for value in entry.values())
    if isinstance(entry, list):
        return any(_names_address(value, address) for value in entry)
    return isinstance(entry, str) and entry.rstrip("/") == address.rstrip("/")


def _is_living(grant: Grant) -> bool:
    return grant.ended_at is None and grant.client_kind not in KINDS_WITHOUT_LOGIN


def _is_of(app: AppData, grant: Grant) -> bool:
    program = (grant.client_version or "").rpartition(" ")
    return app.calls_itself(grant.client_name) or any(
        app.calls_itself(each) for each in (program[0], program[2]) if each
    )


def _not_behind(app: AppData, name: str, why: str) -> NotBehindBridge:
    return NotBehindBridge(
        Sentence("“{name}” is not behind the bridge, so it stays in the settings of {app}.", name=name, app=app.name),
        why or Sentence("Bring it behind the bridge first."),
    )


def _changed(app: AppData) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        Sentence("The settings of {name} changed since this was shown.", name=app.name),
        "Look at the change again, then write it.",
    )
