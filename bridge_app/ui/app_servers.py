"""The servers an AI app has of its own: which there are, what can be done with each, and the two steps behind the bridge."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bridge_app.models import AiApp, AppServer
from bridge_app.ui import app_words
from bridge_app.ui.design import Card, ClampedLabel, Sign, Space, Symbol, SymbolButton, Tone, Type, announce
from bridge_app.ui.flow import Flow

_SIGNS = {
    "behind": Sign("running", Tone.GOOD),
    "new": Sign("pending", Tone.MUTED),
    "differs": Sign("needs_you", Tone.ATTENTION),
    "stays": Sign("problem", Tone.ATTENTION),
}


class OwnServers(Card):
    """Says which servers an app starts by itself; offers to bring them behind the bridge, then to take them out."""

    bring_asked = Signal()
    """The person wants to bring servers behind the bridge."""
    take_out_asked = Signal()
    """The person wants to take those out of the app that are behind the bridge."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[AiApp | None, tuple[AppServer, ...]] = (None, ())
        self.title = ClampedLabel(kind=Type.STRONG, lines=4)
        self.words = ClampedLabel(tone=Tone.MUTED, lines=6)
        self.remarks = QWidget()
        self._remarks = QVBoxLayout(self.remarks)
        self._remarks.setContentsMargins(0, 0, 0, 0)
        self._remarks.setSpacing(Space.XS)
        self.bring = SymbolButton(self.tr("Bring them behind the bridge…"), "add")
        self.take_out = SymbolButton("", "remove")
        for button in (self.bring, self.take_out):
            button.setAutoDefault(True)
        buttons = Flow()
        buttons.add(self.bring)
        buttons.add(self.take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        for widget in (self.title, self.words, self.remarks):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.bring.clicked.connect(self.bring_asked)
        self.take_out.clicked.connect(self.take_out_asked)
        self.hide()

    def paint(self, app: AiApp, servers: tuple[AppServer, ...], *, is_busy: bool) -> None:
        """Show an app's servers; nothing if it has none."""
        if (app, servers) != self._shown:
            self._shown = (app, servers)
            self.title.setText(app_words.own_servers(app, servers))
            self.words.setText(app_words.what_can_be_done(app, servers))
            self._show_remarks(servers)
            bring, take_out = app_words.bring(servers), app_words.take_out(app, servers)
            self.bring.setText(bring)
            self.bring.setVisible(bool(bring))
            self.take_out.setText(take_out)
            self.take_out.setVisible(bool(take_out))
            self.words.setVisible(bool(self.words.text()))
            self.setAccessibleName(self.title.text())
        for button in (self.bring, self.take_out):
            button.setEnabled(not is_busy)
        self.setVisible(bool(servers))

    def lead_on(self) -> None:
        """Give the focus to what comes next, and say how things stand."""
        for button in (self.take_out, self.bring):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                announce(self, f"{self.words.text()} {button.text()}")
                return

    def _show_remarks(self, servers: tuple[AppServer, ...]) -> None:
        while (item := self._remarks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        said = [each for each in servers if each.words]
        for each in said:
            self._remarks.addWidget(_Remark(app_words.remark(each), _SIGNS[each.standing]))
        self.remarks.setVisible(bool(said))


class _Remark(QWidget):
    """What there is to know of one server."""

    def __init__(self, text: str, sign: Sign) -> None:
        super().__init__()
        label = ClampedLabel(text, Type.CAPTION, lines=4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Symbol(*sign, size=label.fontMetrics().height()), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
