"""What a client may use: its rights, its servers, and whether it searches for tools in place of being given them all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from bridge_app.models import ALL_RIGHTS, Grant, KnownTool, Right, Snapshot
from bridge_app.ui import server_words, words
from bridge_app.ui.design import ClampedLabel, Label, Separator, Space, Tone, Type
from bridge_app.ui.dialogs import add_button, make_room
from bridge_app.ui.form_parts import Field, SwitchField
from bridge_app.ui.rights_choice import RightsChoice, is_within
from bridge_app.ui.server_ticks import ServersChoice

if TYPE_CHECKING:
    from bridge_app.bridge import Bridge

_ROOM_AROUND = 96
"""Of the screen's height: the title bar, and a little air."""


@dataclass(frozen=True, slots=True)
class Use:
    """What a client may use."""

    rights: tuple[Right, ...]
    servers: tuple[str, ...] | None
    """None: all, also those that are added later."""
    is_searching: bool


def use_of(grant: Grant, snapshot: Snapshot) -> Use:
    """Return what a client may use now. One that may use every server that is on is joined by later ones."""
    has_all = all(each.id in grant.upstreams for each in snapshot.upstreams if each.is_enabled)
    there = tuple(each.id for each in snapshot.upstreams if each.id in grant.upstreams)
    return Use(grant.rights, None if has_all and not grant.are_only_these else there, grant.is_searching)


def change_use(bridge: "Bridge", grant_id: str, before: Use, now: Use) -> None:
    """Change what is not as it was, on the bridge's thread. Raises NotFound, BridgeError."""
    if now.servers != before.servers:
        bridge.set_servers(grant_id, now.servers)
    if now.rights != before.rights:
        bridge.set_rights(grant_id, now.rights)
    if now.is_searching != before.is_searching:
        bridge.set_search(grant_id, now.is_searching)


class UseDialog(QDialog):
    """Changes what one client may use."""

    chosen = Signal(str, object, object)
    """The grant's id, its Use before and its new one, once."""

    def __init__(
        self, grant: Grant, snapshot: Snapshot, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.grant = grant
        self.before = use_of(grant, snapshot)
        self._on = frozenset(each.id for each in snapshot.upstreams if each.is_enabled)
        self._tools: tuple[KnownTool, ...] | None = None
        name = words.client(grant)
        self.setWindowTitle(self.tr("What it may use"))
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 96)
        self.name = ClampedLabel(
            self.tr("What may {name} use?").format(name=words.isolated(name)), Type.HEADING, lines=2
        )
        self.rights = RightsChoice()
        self.rights.fill(grant.rights)
        self.rights.offer_only(grant.provider_rights)
        self.bound = Label(
            self.tr("What is switched off, the sign-in does not allow {person}. No app can be allowed it here.").format(
                person=words.isolated(words.person(grant))
            ),
            tone=Tone.ATTENTION,
            wraps=True,
        )
        self.bound.setVisible(grant.provider_rights != ALL_RIGHTS)
        self.servers = ServersChoice(snapshot.upstreams, clock())
        self.servers.fill(self.before.servers)
        self.servers_field = Field(self.tr("Servers"), self.servers)
        self.search = SwitchField(self.tr("Give it two tools, search and call, in place of the whole list"))
        self.search.fill(grant.is_searching)
        self.note = Label(
            self.tr("It counts from the next request on. Calls that run at a server you take away are cancelled.")
            if grant.client_kind == "key"
            else self.tr(
                "It counts from the next request on. Calls that run at a server you take away are cancelled. "
                "An app that is connected is told that its tools have changed."
            ),
            tone=Tone.MUTED,
            wraps=True,
        )
        rows = (*self.rights.roles.rows.values(), *self.servers.ways.rows.values())
        widest = max(row.button.minimumWidth() for row in rows)
        for row in rows:
            row.button.setFixedWidth(widest)
        self._lay_out()
        self.rights.changed.connect(self._show_change)
        self.servers.changed.connect(self._show_change)
        self.search.edited.connect(self._show_change)
        self._show_change()

    def show_tools(self, tools: Iterable[KnownTool]) -> None:
        """Take up which tools there are, to say how long the list is that a search would stand for."""
        self._tools = tuple(tools)
        self._show_count()

    def use(self) -> Use:
        """Return what is chosen."""
        return Use(self.rights.rights(), self.servers.chosen(), self.search.value())

    def accept(self) -> None:
        if self.change.isEnabled():
            self.chosen.emit(self.grant.id, self.before, self.use())
            super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()
        self.rights.roles.rows[self.rights.roles.current()].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # What wraps knows only now how high it is.
            self._make_room()
        return is_done

    @Slot()
    def _show_change(self) -> None:
        use, before = self.use(), self.before
        has_rights = use.rights == before.rights or is_within(use.rights, self.grant.provider_rights)
        self.servers_field.complain(None if use.servers is None or use.servers else self.tr("Tick at least one."))
        has_servers = use.servers == before.servers or use.servers != ()
        is_new = use != before and has_rights and has_servers
        self.change.setEnabled(is_new)
        (self.change if is_new else self.cancel).setDefault(True)
        self._show_count()

    def _show_count(self) -> None:
        use = self.use()
        hint = self.tr("For hundreds of tools: a long list fills up what an app can keep in mind.")
        if self._tools is not None:
            reach = self._on if use.servers is None else self._on.intersection(use.servers)
            count = sum(each.needed in use.rights and not reach.isdisjoint(each.upstreams) for each in self._tools)
            hint = self.tr("For hundreds of tools. The whole list has {tools} now.").format(
                tools=server_words.count_tools(count) if count else self.tr("no tools")
            )
        self.search.set_hint(hint)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self.cancel = add_button(buttons, self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.change = add_button(buttons, self.tr("C&hange"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        body.addWidget(Field(self.tr("Rights"), self.rights))
        body.addWidget(self.bound)
        body.addWidget(self.servers_field)
        body.addWidget(self.search)
        body.addWidget(self.note)
        body.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.name)
        column.addWidget(self.scroller)
        column.addWidget(Separator())
        column.addWidget(buttons)

    def room(self) -> int:
        """Return how high the dialog may be on its screen."""
        return self.screen().availableGeometry().height() - _ROOM_AROUND

    def _make_room(self) -> None:
        """Be as high as all of it needs, or as the screen has room for: the middle then scrolls."""
        layout = self.body.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(self.width() - 2 * Space.XL)
        around = self.height() - self.scroller.height()
        room = self.room() - around
        # A bar that came before there was room enough would stay: beside it some text needs one line more.
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.scroller.setVerticalScrollBarPolicy(bar)
        self.scroller.setFixedHeight(max(self.fontMetrics().height() * 8, min(needed, room)))
        make_room(self)
