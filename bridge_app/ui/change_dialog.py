"""What a tool says of itself now, beside what it said when it was approved; refused until the person accepts it."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bridge_app.ui import server_words, words
from bridge_app.ui.design import (
    ClampedLabel,
    Label,
    Separator,
    Space,
    Symbol,
    Tone,
    Type,
    font_of,
    ink,
    wash,
)
from bridge_app.ui.questions import ALLOW_AFTER_MS


class ChangeDialog(QDialog):
    """The difference line by line. Everything but a click on a woken Accept keeps the tool refused."""

    def __init__(self, tool: str, server: str, lines: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A tool has changed"))
        self.title = ClampedLabel(
            self.tr("“{tool}” is not what you approved").format(tool=words.isolated(tool)), Type.HEADING, lines=2
        )
        self.words = Label(
            self.tr(
                "{server} now says something else of this tool. AI apps take what it says as instructions, so it is "
                "refused until you accept it."
            ).format(server=words.isolated(server)),
            wraps=True,
        )
        self.legend = Label(
            self.tr("Lines with − were there when you approved it; lines with + are new."), Type.CAPTION, Tone.MUTED
        )
        self.diff = DiffView(lines)
        self.setAccessibleDescription(f"{self.title.text()} {self.words.text()}")
        text = QVBoxLayout()
        text.setSpacing(Space.S)
        text.addWidget(self.title)
        text.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(Symbol(*server_words.CHANGED, size=32), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(self.tr("&Keep refused"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_change = buttons.addButton(self.tr("&Accept the change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        self.accept_change.setAutoDefault(False)
        self.accept_change.setEnabled(False)
        self.accept_change.setAccessibleDescription(self.tr("Can be pressed a moment after this window has opened"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.diff, 1)
        column.addWidget(self.legend)
        column.addWidget(Separator())
        column.addWidget(buttons)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(letter * 100, line * 34)
        self._wake = QTimer(self, singleShot=True, interval=ALLOW_AFTER_MS)
        self._wake.timeout.connect(lambda: self.accept_change.setEnabled(True))

    def accept(self) -> None:
        if self.accept_change.isEnabled():
            super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wake.start()


class DiffView(QPlainTextEdit):
    """Lines that begin with `- `, `+ ` or blanks, under headings; signs stay, colours only help."""

    def __init__(self, lines: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._lines = lines
        self._is_dressing = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What has changed"))
        self.setAccessibleDescription(self.tr("Lines that begin with minus were there before, with plus are new"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._dress()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show another difference."""
        if lines != self._lines:
            self._lines = lines
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def _dress(self) -> None:
        if self._is_dressing:
            return
        self._is_dressing = True
        try:
            self.setFont(font_of(Type.CODE))
            self._write()
        finally:
            self._is_dressing = False

    def _write(self) -> None:
        palette = QApplication.palette(self)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(self._lines):
            block, letters = QTextBlockFormat(), QTextCharFormat()
            said = line
            if line.startswith("@ "):
                said = line[2:].capitalize()
                letters.setFont(font_of(Type.STRONG))
                if number:
                    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
                letters.setForeground(ink(Tone.PLAIN, palette))
            elif line.startswith(("- ", "+ ")):
                tone = Tone.DANGER if line.startswith("-") else Tone.GOOD
                said = ("−" if line.startswith("-") else "+") + line[1:]
                letters.setForeground(ink(tone, palette))
                block.setBackground(wash(tone, palette))
            else:
                letters.setForeground(ink(Tone.MUTED, palette))
            if number:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
                cursor.setCharFormat(letters)
            cursor.insertText(said, letters)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
