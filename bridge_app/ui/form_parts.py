"""The parts that forms are made of: choices with a line each, fields that say what is wrong, steps, folds, notices."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import Finding
from bridge_app.ui.design import (
    Banner,
    Card,
    ClampedLabel,
    Label,
    Separator,
    Sign,
    Space,
    Symbol,
    Tone,
    Type,
    announce,
    blend,
    font_of,
    is_high_contrast,
    look,
    wash,
)

GOOD = Sign("running", Tone.GOOD)
BAD = Sign("problem", Tone.DANGER)
ATTENTION = Sign("needs_you", Tone.ATTENTION)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several ways: its key, its name, and what it means in a line."""

    key: str
    name: str
    line: str


class Choices(Card):
    """Ways to choose from, one under the other; exactly one is chosen."""

    chosen = Signal(str)
    """The person chose the way with this key."""

    def __init__(self, accessible_name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for choice in choices:
            if self.rows:
                column.addWidget(Separator())
            row = ChoiceRow(choice)
            self.rows[choice.key] = row
            self._group.addButton(row.button)
            row.button.toggled.connect(row.update)
            row.button.clicked.connect(lambda _=False, key=choice.key: self.chosen.emit(key))
            column.addWidget(row)
        widest = max(row.button.sizeHint().width() for row in self.rows.values())
        for row in self.rows.values():
            row.button.setFixedWidth(widest)
        next(iter(self.rows.values())).button.setChecked(True)

    def current(self) -> str:
        """Return the key of the chosen way."""
        return next(key for key, row in self.rows.items() if row.button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a way, without telling anybody."""
        self.rows[key].button.setChecked(True)


class ChoiceRow(QWidget):
    """A radio button and a line beside it; the whole row is its target."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.button = _RadioButton(choice.name)
        self.button.setFont(font_of(Type.STRONG))
        self.button.setAccessibleDescription(choice.line)
        self.line = Label(choice.line, tone=Tone.MUTED, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        self._text = QVBoxLayout()
        self._text.setSpacing(Space.XS)
        self._text.addWidget(self.line)
        row.addLayout(self._text, 1)

    def add_below(self, layout: QLayout) -> None:
        """Put something under the line that belongs to this way."""
        self._text.addLayout(layout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.button.isChecked() and self.isEnabled():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = self.parentWidget()
            if isinstance(card, Card):
                # The corners stay the card's.
                painter.setClipPath(card.inside().translated(-self.pos().toPointF()))
            painter.fillRect(self.rect(), wash(Tone.ACCENT, QApplication.palette(self)))


class Field(QWidget):
    """A control under its caption; below it a hint, or in its place what is wrong."""

    def __init__(self, caption: str, control: QWidget, hint: str = "", *, is_wide: bool = True) -> None:
        super().__init__()
        self.control = control
        self._hint_words = hint
        self._said: Label | None = None
        self._wrong: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        if caption:
            self.caption = Label(caption)
            self.caption.setBuddy(control)
            column.addWidget(self.caption)
            control.setAccessibleName(caption)
        if is_wide:
            column.addWidget(control)
        else:
            column.addWidget(control, alignment=Qt.AlignmentFlag.AlignLeft)
        self._under_control = column
        self.complain(None)

    @cached_property
    def hint(self) -> Label:
        """What there is to know, right under the control. Made when there is something: many fields explain themselves."""
        self._said = hint = Label(kind=Type.CAPTION, tone=Tone.MUTED, wraps=True)
        hint.setVisible(False)
        self._under_control.insertWidget(self._under_control.indexOf(self.control) + 1, hint)
        return hint

    @cached_property
    def complaint(self) -> Label:
        """What is wrong. Made when there is something: most fields never need it, and there are dozens of them."""
        complaint = Label(kind=Type.CAPTION, tone=Tone.DANGER, wraps=True)
        self._wrong = QWidget()
        self._wrong.hide()
        wrong = QHBoxLayout(self._wrong)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(Space.XS)
        size = QFontMetrics(font_of(Type.CAPTION)).height()
        wrong.addWidget(Symbol(*BAD, size=size), alignment=Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(complaint, 1)
        self._under_control.addWidget(self._wrong)
        return complaint

    def set_hint(self, hint: str) -> None:
        """Say something else under the field."""
        self._hint_words = hint
        self.complain(self.complaint.text() or None if self._wrong is not None else None)

    def complain(self, complaint: str | None) -> None:
        """Say what is wrong, or that nothing is."""
        is_news = complaint is not None and complaint != self.complaint.text()
        if self._wrong is not None or complaint is not None:
            self.complaint.setText(complaint or "")
        if self._wrong is not None:
            self._wrong.setVisible(complaint is not None)
        if self._said is not None or self._hint_words:
            self.hint.setText(self._hint_words)
            self.hint.setVisible(complaint is None and bool(self._hint_words))
        self.control.setAccessibleDescription(complaint or self._hint_words)
        if is_news and complaint is not None and self.isVisible():
            announce(self.control, complaint)


class TextField(Field):
    """A line of text. `is_left` once the person changed it and went on: before that, nobody complains."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, caption: str, hint: str = "", *, placeholder: str = "", is_secret: bool = False, is_code: bool = False
    ) -> None:
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        if is_secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        elif is_code:
            self.edit.setFont(font_of(Type.CODE))
        super().__init__(caption, self.edit, hint)
        self.is_left = False
        self.edit.textChanged.connect(self.edited)
        self.edit.editingFinished.connect(self._leave)

    def text(self) -> str:
        """Return what was typed, without blanks around it."""
        return self.edit.text().strip()

    def fill(self, text: str) -> None:
        """Put in a text as if nobody had typed yet."""
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self.edit.setModified(False)
        self.is_left = False

    @Slot()
    def _leave(self) -> None:
        if self.edit.isModified() or self.is_left:
            self.is_left = True
            self.left.emit()


class LinesField(Field):
    """A few lines of text. `is_left` as in TextField."""

    edited = Signal()
    left = Signal()

    def __init__(self, caption: str, hint: str = "", *, placeholder: str = "", lines: int = 3) -> None:
        self.edit = _LinesEdit(lines)
        self.edit.setPlaceholderText(placeholder)
        super().__init__(caption, self.edit, hint)
        self.is_left = False
        self.edit.textChanged.connect(self.edited)
        self.edit.left.connect(self._leave)

    def lines(self) -> tuple[str, ...]:
        """Return the lines that hold something, without blanks around them."""
        return tuple(line.strip() for line in self.edit.toPlainText().splitlines() if line.strip())

    def fill(self, lines: Iterable[str]) -> None:
        """Put in lines as if nobody had typed yet."""
        self.edit.setPlainText("\n".join(lines))
        self.edit.document().setModified(False)
        self.is_left = False

    @Slot()
    def _leave(self) -> None:
        if self.edit.document().isModified() or self.is_left:
            self.is_left = True
            self.left.emit()


class TableField(Field):
    """A line of text for each of a few things, their names before them."""

    edited = Signal()

    def __init__(self, caption: str, rows: Sequence[tuple[str, str]], hint: str = "", *, placeholder: str = "") -> None:
        self.edits: dict[str, QLineEdit] = {}
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for number, (key, name) in enumerate(rows):
            edit = QLineEdit()
            edit.setFont(font_of(Type.CODE))
            edit.setPlaceholderText(placeholder)
            edit.setAccessibleName(f"{caption}: {name}")
            edit.setAccessibleDescription(hint)
            label = Label(name)
            label.setBuddy(edit)
            grid.addWidget(label, number, 0)
            grid.addWidget(edit, number, 1)
            self.edits[key] = edit
        super().__init__(caption, table, hint)
        self.caption.setBuddy(self.edits[rows[0][0]])
        for edit in self.edits.values():
            edit.textChanged.connect(self.edited)

    def values(self) -> dict[str, str]:
        """Return what was typed for each, without blanks around it."""
        return {key: edit.text().strip() for key, edit in self.edits.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put in texts; what is not named is emptied."""
        for key, edit in self.edits.items():
            edit.setText(values.get(key, ""))
            edit.setCursorPosition(0)


class NumberField(Field):
    """A whole number between two bounds."""

    edited = Signal()

    def __init__(
        self, caption: str, lowest: int, highest: int, *, unit: str = "", hint: str = "", step: int = 1
    ) -> None:
        self.spin = _SpinBox()
        self.spin.setRange(lowest, highest)
        self.spin.setSuffix(unit)
        self.spin.setSingleStep(step)
        self.spin.setMinimumWidth(self.spin.fontMetrics().averageCharWidth() * 18)
        super().__init__(caption, self.spin, hint, is_wide=False)
        self.spin.valueChanged.connect(lambda _: self.edited.emit())

    def value(self) -> int:
        """Return the number."""
        return self.spin.value()

    def fill(self, value: int) -> None:
        """Put in a number without telling anybody."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)


class ChoiceField(Field):
    """One of a few values, folded into a line."""

    edited = Signal()

    def __init__(self, caption: str, values: Sequence[tuple[str, str]], hint: str = "") -> None:
        self.combo = _ComboBox()
        for key, name in values:
            self.combo.addItem(name, key)
        super().__init__(caption, self.combo, hint, is_wide=False)
        self.combo.currentIndexChanged.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """Return the key of the value chosen."""
        return str(self.combo.currentData())

    def fill(self, key: str) -> None:
        """Choose a value without telling anybody."""
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(max(0, self.combo.findData(key)))


class SwitchField(Field):
    """A check box with its hint."""

    edited = Signal()

    def __init__(self, caption: str, hint: str = "") -> None:
        self.box = CheckBox(caption)
        super().__init__("", self.box, hint)
        self.box.toggled.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        """Tell whether it is on."""
        return self.box.isChecked()

    def fill(self, is_on: bool) -> None:
        """Switch it without telling anybody."""
        with QSignalBlocker(self.box):
            self.box.setChecked(is_on)


class Fold(QWidget):
    """Content behind a line that opens it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(Space.L, 0, 0, 0)
        self.column.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.button)
        column.addWidget(self.content)
        self.is_open = False
        self.button.clicked.connect(lambda: self.unfold(not self.is_open))
        self.unfold(False)

    def unfold(self, is_open: bool) -> None:
        """Show the content, or hide it."""
        self.is_open = is_open
        self.button.setAccessibleDescription(self.tr("open") if is_open else self.tr("folded"))
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.content.setVisible(is_open)


class FindingList(QWidget):
    """What a test found: a summary, then one line for each step."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: tuple[Finding, ...] = ()
        self.summary = Label(kind=Type.HEADING, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.summary)
        self._card: Card | None = None
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.findings = ()
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.hide()

    def show_findings(self, findings: Iterable[Finding], summary: str) -> None:
        """Show these steps and no others."""
        self.clear()
        self.findings = tuple(findings)
        self.summary.setText(summary)
        self._card = Card()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(0)
        for number, finding in enumerate(self.findings):
            if number:
                column.addWidget(Separator())
            column.addWidget(FindingRow(finding))
        self._column.addWidget(self._card)
        self.show()
        announce(self, summary)


class FindingRow(QWidget):
    """One step of a test: sign, name, how it went, and what to do."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        verdict = self.tr("well") if finding.is_well else self.tr("needs you")
        self.setAccessibleName(f"{finding.name}: {verdict}. {finding.words} {finding.hint}".strip())
        self.symbol = Symbol(*(GOOD if finding.is_well else BAD), size=20)
        self.name = ClampedLabel(finding.name, Type.STRONG, lines=2)
        self.words = ClampedLabel(finding.words, lines=4)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.symbol, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.name, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(1, self.fontMetrics().averageCharWidth() * 20)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 7)
        self.hint = ClampedLabel(finding.hint, tone=Tone.MUTED if finding.is_well else Tone.PLAIN, lines=5)
        if finding.hint:
            grid.addWidget(self.hint, 1, 2, Qt.AlignmentFlag.AlignTop)


class Notice(QWidget):
    """Room for one banner: the last thing that was to be said. It gets the height its words need, whatever has to shrink."""

    def __init__(self) -> None:
        super().__init__()
        self.banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, sign: Sign, title: str, hint: str = "", action: str | None = None) -> Banner:
        """Show this and nothing else; return the banner, for its button."""
        shown = self.banner
        if shown is not None and (shown.title.text(), shown.hint.text()) == (title, hint) and action is None:
            return shown
        self.clear()
        self.banner = Banner(sign, title, hint, action)
        self._column.addWidget(self.banner)
        self.show()
        announce(self, f"{title} {hint}".strip())
        return self.banner

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            needed = layout.totalHeightForWidth(self.width()) if self.banner is not None else 0
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return is_done

    def clear(self) -> None:
        """Say nothing any more."""
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.hide()


def edged(palette: QPalette) -> QPalette:
    """Return colours in which a round or square mark has an edge one can see, in dark themes too.

    Fusion takes the window's colour for it, a third darker, and that is as good as black there.
    """
    share = 1.0 if is_high_contrast(palette) else 0.5
    edge = blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), share)
    own = QPalette()
    own.setColor(QPalette.ColorRole.Window, edge.lighter(150))
    return own


class _RadioButton(QRadioButton):
    """A radio button whose mark has an edge."""

    drawn: tuple[int, bool] | None = None

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _draw_edge(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            _draw_edge(self)


class CheckBox(QCheckBox):
    """A check box whose mark has an edge."""

    drawn: tuple[int, bool] | None = None

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _draw_edge(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            _draw_edge(self)


def _draw_edge(button: _RadioButton | CheckBox) -> None:
    palette = QApplication.palette(button)
    if look(palette) != button.drawn:
        button.drawn = look(palette)
        button.setPalette(edged(palette))


class _LinesEdit(QPlainTextEdit):
    """A few lines high; Tab goes on to the next field, as everywhere in a form."""

    left = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setFont(font_of(Type.CODE))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + margins)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _SpinBox(QSpinBox):
    """Scrolling the page over it changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _ComboBox(QComboBox):
    """Scrolling the page over it changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
