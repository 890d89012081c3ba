"""Shows a report as it will be handed on, before it goes anywhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from bridge_app.ui.design import CopyButton, Label, Separator, Space, Type, font_of
from bridge_app.ui.dialogs import add_button
from bridge_app.ui.form_parts import Notice


class ReportDialog(QDialog):
    """The whole text to read; Save and Copy hand on exactly that."""

    save_asked = Signal()
    """The person wants it in a file."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label(self.tr("This is all that the report says"), Type.HEADING, wraps=True)
        self.words = Label(
            self.tr(
                "Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but "
                "nobody can promise to leave out everything that you would."
            ),
            wraps=True,
        )
        self.setAccessibleDescription(f"{self.title.text()} {self.words.text()}")
        self.view = _ReportView(text)
        self.notice = Notice()
        self.buttons = QDialogButtonBox()
        self.copy = CopyButton(self.tr("Copy"), self.tr("Copy report"), self.text)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.save = add_button(self.buttons, self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        close = add_button(self.buttons, self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy.setAutoDefault(False)
        close.setAutoDefault(False)
        self.save.setDefault(True)
        self.save.clicked.connect(self.save_asked)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addWidget(self.notice)
        column.addWidget(Separator())
        column.addWidget(self.buttons)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(letter * 104, line * 36)

    def text(self) -> str:
        """Return the report."""
        return self.view.toPlainText()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)


class _ReportView(QPlainTextEdit):
    """Text to read and to search with the eye: long lines go on in the next one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Report"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(font_of(Type.CODE))
        self.setPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font_of(Type.CODE))
