"""Confirmations, and errors in words; and what all dialogs share."""

import re

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bridge_app.errors import BridgeError
from bridge_app.i18n import said
from bridge_app.ui import words
from bridge_app.ui.design import ClampedLabel, Label, Space, Symbol, Tone, Type

_TURN_MS = 1
"""A timer of 0 ms would be served before everything else that waits."""


def show_soon(dialog: QDialog) -> None:
    """Show a dialog that was just made, in a turn of the event loop of its own: making it took long enough."""
    QTimer.singleShot(_TURN_MS, dialog, dialog.show)


class Message(QDialog):
    """A headline, a paragraph and buttons, in plain text whatever the text holds."""

    def __init__(self, parent: QWidget | None, sign: tuple[str, Tone], title: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(QApplication.applicationDisplayName() or "MCP Auth Bridge")
        # Not for the whole app: a question that an AI app asks meanwhile must stay answerable.
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = ClampedLabel(title, Type.HEADING, lines=3, at_least=40)
        self.words = Label(text, wraps=True)
        self.words.setVisible(bool(text))
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self.setAccessibleDescription(f"{title} {text}".strip())
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 84)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(Symbol(*sign, size=32), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.buttons = QDialogButtonBox()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addLayout(row, 1)
        outer.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)


def show_failure(parent: QWidget | None, error: BridgeError) -> Message:
    """Show an error in a window of its own and return at once; the same error shown twice is one window.

    Without a parent the caller must keep what is returned, or the window goes with it.
    """
    title, hint = said(error.title), said(error.hint)
    if parent is not None:
        for shown in parent.findChildren(Message):
            if shown.isVisible() and shown.objectName() == "failure" and shown.title.text() == words.plain(title, 600):
                shown.raise_()
                return shown
    message = Message(parent, ("problem", Tone.DANGER), title, hint)
    message.setObjectName("failure")
    message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = add_button(
        message.buttons, QCoreApplication.translate("Message", "&Close"), QDialogButtonBox.ButtonRole.RejectRole
    )
    close.setDefault(True)
    message.open()
    return message


def confirm(parent: QWidget | None, title: str, text: str, action_label: str, dangerous: bool = True) -> bool:
    """Ask before something that can't be taken back; Enter and Esc mean no when it is dangerous."""
    sign = ("problem", Tone.DANGER) if dangerous else ("question", Tone.ACCENT)
    message = Message(parent, sign, title, text)
    cancel = add_button(
        message.buttons, QCoreApplication.translate("Message", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole
    )
    label = with_other_key(action_label, cancel.text())
    action = add_button(message.buttons, label, QDialogButtonBox.ButtonRole.AcceptRole)
    safe = cancel if dangerous else action
    safe.setDefault(True)
    safe.setFocus()
    answer = message.exec()
    message.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def with_other_key(label: str, beside: str) -> str:
    """Return a label whose underlined letter is another than that of the label beside it, in any language."""
    taken = QKeySequence.mnemonic(beside)
    if QKeySequence.mnemonic(label) != taken:
        return label
    # Where letters are not Latin, the key stands in brackets behind the word.
    bare = re.sub(r"\(&.\)|&", "", label)
    keyed = (f"{bare[:place]}&{bare[place:]}" for place, letter in enumerate(bare) if "a" <= letter.lower() <= "z")
    return next((each for each in keyed if QKeySequence.mnemonic(each) != taken), bare)


def make_room(dialog: QDialog) -> None:
    """Give a dialog the height its wrapped text needs; Qt's own guess does not know the width yet."""
    layout = dialog.layout()
    if layout is not None:
        # Layouts inside layouts forget what they reckoned only then.
        layout.activate()
        needed = layout.totalHeightForWidth(dialog.width())
        dialog.setMinimumHeight(needed)
        dialog.resize(dialog.width(), needed)


def add_button(box: QDialogButtonBox, label: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
    """Add a button wide enough to be hit."""
    button = box.addButton(label, role)
    button.setMinimumWidth(button.fontMetrics().averageCharWidth() * 14)
    return button
