"""Port and times: what counts from the next start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bridge_app.config import SignIn
from bridge_app.models import Snapshot
from bridge_app.ui.design import Label, Tone, Type
from bridge_app.ui.dialogs import confirm
from bridge_app.ui.form_parts import ATTENTION, Notice, NumberField
from bridge_app.ui.settings_section import Section
from bridge_app.ui.start_choices import free_port

if TYPE_CHECKING:
    from bridge_app.bridge import SettingsNow
    from bridge_app.ui.adapter import BridgeAdapter


class NetworkForm(Section):
    """The port with its address, and how long things last."""

    def __init__(self, adapter: "BridgeAdapter") -> None:
        super().__init__(adapter)
        self.scroller.setAccessibleName(self.tr("Network and times"))
        self._filled: tuple[int, ...] = ()
        self.restart_due = Notice()
        self.port = NumberField(self.tr("Port"), 1024, 65535)
        self.new_address = Label(tone=Tone.ATTENTION, wraps=True)
        self.access = NumberField(
            self.tr("An app renews its access after"),
            10,
            1440,
            unit=self.tr(" minutes"),
            step=10,
            hint=self.tr("By itself, nobody notices. A stolen key is good for no longer than this."),
        )
        self.approval = NumberField(
            self.tr("A question waits for you"),
            30,
            3600,
            unit=self.tr(" seconds"),
            step=30,
            hint=self.tr("No answer counts as no."),
        )
        self.idle = NumberField(
            self.tr("An unused app stays connected for"),
            1,
            3650,
            unit=self.tr(" days"),
            hint=self.tr("Every use begins this time anew. Afterwards the app has to ask again."),
        )
        self.column.addWidget(self.restart_due)
        self.column.addWidget(Label(self.tr("Network"), Type.HEADING))
        self.column.addWidget(self.port)
        self.column.addWidget(self.new_address)
        self.column.addSpacing(4)
        self.column.addWidget(Label(self.tr("Times"), Type.HEADING))
        for field in (self.access, self.approval, self.idle):
            self.column.addWidget(field)
        self.column.addStretch(1)
        self._fields = (self.port, self.access, self.approval, self.idle)
        for field in self._fields:
            field.edited.connect(self._take_note)
        self.port.spin.editingFinished.connect(self.judge)

    def is_changed(self) -> bool:
        return self.now is not None and self._values() != self._filled

    def last_controls(self) -> tuple[QWidget, ...]:
        banner = self.restart_due.banner
        first = (banner.button,) if banner is not None and banner.button is not None else ()
        return (*first, *(field.spin for field in self._fields))

    def fill(self) -> None:
        if self.now is None:
            return
        config = self.now.config
        self.port.fill(config.port)
        self.access.fill(round(config.access_token_seconds / 60))
        self.approval.fill(config.approval_seconds)
        self.idle.fill(config.grant_idle_days)
        self._filled = self._values()
        self.judge()
        self._show_new_address()

    def load(self, now: "SettingsNow") -> None:
        super().load(now)
        self._show_restart()

    def paint(self, snapshot: Snapshot) -> None:
        super().paint(snapshot)
        self._show_new_address()

    @Slot()
    def judge(self) -> bool:
        """Say if another program has the port; it may be gone by the next start, so nothing is forbidden."""
        is_taken = (
            self.is_changed() and self.port.value() != self._filled[0] and free_port(self.port.value(), 1) is None
        )
        self.port.complain(self.tr("Another program is using this port now.") if is_taken else None)
        return not is_taken

    @Slot()
    def save(self) -> None:
        if self.is_busy or self.now is None:
            self.settled.emit(False)
            return
        # A value nobody touched stays as it is, even if the field shows it rounded.
        config, before = self.now.config, self._filled
        port, minutes, approval, idle = self._values()
        times = {
            "access_token_seconds": minutes * 60 if minutes != before[1] else config.access_token_seconds,
            "approval_seconds": approval,
            "grant_idle_days": idle,
        }
        kept = {**times, "port": port if port != before[0] else config.port}
        former = {name: getattr(config, name) for name in kept}
        self.notice.clear()
        self.run(lambda bridge: bridge.use(**kept), lambda _: self._show_saved(kept, former))

    @Slot()
    def restart(self) -> None:
        """Start anew with what is kept, once the person confirms."""
        text = self.tr("Running calls end. Connected apps come back by themselves.")
        if self._moves():
            text = self.tr("Running calls end. Connected apps then need the new address.")
        if self.now is not None and self.now.config.secrets == "sealed_file":
            text += " " + self.tr("The passphrase of the sealed file is asked for again.")
        if confirm(self.window(), self.tr("Restart MCP Auth Bridge?"), text, self.tr("&Restart"), dangerous=False):
            self.notice.clear()
            self.restart_due.clear()
            self.adapter.restart()

    def _show_saved(self, kept: dict[str, int], former: dict[str, int]) -> None:
        self._filled = self._values()
        self.finish_saving(self.tr("Saved."), lambda bridge: bridge.use(**former), lambda bridge: bridge.use(**kept))

    @Slot()
    def _take_note(self) -> None:
        self.port.complain(None)
        self._show_new_address()
        self.edited.emit()

    def _values(self) -> tuple[int, ...]:
        return (self.port.value(), self.access.value(), self.approval.value(), self.idle.value())

    def _moves(self) -> bool:
        address = self.snapshot.address if self.snapshot is not None else ""
        return bool(address) and f":{self.port.value()}/" not in address

    def _show_new_address(self) -> None:
        if not self._moves():
            self.new_address.hide()
            return
        port = self.port.value()
        text = self.tr("Connected apps then need the new address: {address}").format(
            address=f"http://localhost:{port}/mcp"
        )
        if self.now is not None and self.now.config.sign_in.provider != "local":
            callback = _callback_for(self.now.config.sign_in, f"http://localhost:{port}/mcp")
            text += "\n" + self.tr(
                "Register the new callback address with the identity provider, too: {address}"
            ).format(address=callback)
        self.new_address.setText(text)
        self.new_address.show()

    def _show_restart(self) -> None:
        if self.now is None or not self.now.needs_restart:
            self.restart_due.clear()
            return
        banner = self.restart_due.say(
            ATTENTION,
            self.tr("Restart to use what you have changed"),
            self.tr("Until then everything goes on as before."),
            self.tr("Restart now…"),
        )
        if banner.button is not None:
            banner.button.clicked.connect(self.restart)
            self.order_tabs()


def _callback_for(settings: SignIn, address: str) -> str:
    from bridge_app.settings_questions import callback_for

    return callback_for(settings, address)
