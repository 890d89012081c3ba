"""The small design system of the window: spacing, type, colours and the few widgets every page is made of.

Colours are worked out from the system's palette, so light, dark and high-contrast themes all hold together; nothing
here uses a style sheet, so buttons, fields, lists and focus rings stay the system's own. docs/design.md shows it all.
"""

from collections.abc import Callable
from enum import Enum, IntEnum, StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QRect, QRectF, QSize, Qt, QTimer, qAddPostRoutine
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from bridge_app.models import GrantState, Right, RunState
from bridge_app.paths import resource
from bridge_app.ui import words

_KEEP_OUT_OF_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
}
_READABLE = 4.5
"""Contrast of text against its ground, WCAG 2.2 level AA."""
_READABLE_IN_HIGH_CONTRAST = 7.0
"""The same at level AAA."""
_STARK = 20.0
"""More contrast than this only themes have that are made for it: black on white and white on black have 21."""
_WASH = 0.12
"""How much of a tone its faint ground holds."""
_CORNER = 7
"""How round the corners of cards are."""
_MOST_ICONS = 512
_MOST_INKS = 512
_MOST_WIDTHS = 16

_inks: dict[tuple[object, ...], int] = {}
_icons: dict[tuple[object, ...], QIcon] = {}
# Icons must not outlive the application object.
qAddPostRoutine(_icons.clear)


class Space(IntEnum):
    """The only distances used between things, in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Type(Enum):
    """The only text sizes: factor on the system's font, weight, and whether it is the fixed-width one."""

    TITLE = (1.7, QFont.Weight.DemiBold, False)
    HEADING = (1.2, QFont.Weight.DemiBold, False)
    STRONG = (1.0, QFont.Weight.DemiBold, False)
    BODY = (1.0, QFont.Weight.Normal, False)
    CAPTION = (0.9, QFont.Weight.Normal, False)
    CODE = (1.0, QFont.Weight.Normal, True)
    BIG_NAME = (1.3, QFont.Weight.DemiBold, True)
    BIG_CODE = (2.6, QFont.Weight.Bold, True)


class Tone(StrEnum):
    """What a colour means. Never the only sign of it: a symbol and words stand beside it."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    ATTENTION = "attention"
    DANGER = "danger"
    ACCENT = "accent"


class Sign(NamedTuple):
    """A symbol and the tone it is drawn in."""

    symbol: str
    tone: Tone


RUN_SIGNS: dict[RunState, Sign] = {
    RunState.STARTING: Sign("starting", Tone.MUTED),
    RunState.RUNNING: Sign("running", Tone.GOOD),
    RunState.PAUSED: Sign("paused", Tone.ATTENTION),
    RunState.NEEDS_YOU: Sign("needs_you", Tone.ACCENT),
    RunState.PROBLEM: Sign("problem", Tone.DANGER),
}

GRANT_SIGNS: dict[GrantState, Sign] = {
    GrantState.ACTIVE: Sign("running", Tone.GOOD),
    GrantState.PAUSED: Sign("paused", Tone.ATTENTION),
    GrantState.REVOKED: Sign("revoke", Tone.MUTED),
    GrantState.EXPIRED: Sign("expired", Tone.MUTED),
}

OTHER_PROGRAM_SIGN = Sign("unverified", Tone.ATTENTION)
"""A connected client whose token came from another program."""

EFFECT_SIGNS: dict[Right, Sign] = {
    Right.READ: Sign("look", Tone.MUTED),
    Right.WRITE: Sign("change", Tone.ATTENTION),
    Right.DESTROY: Sign("problem", Tone.DANGER),
}
"""What a tool does, by the right it takes."""

_HUES = {Tone.GOOD: (152, 190), Tone.ATTENTION: (36, 225), Tone.DANGER: (2, 190)}


def font_of(kind: Type, base: QFont | None = None) -> QFont:
    """Return the system's font (or its fixed-width one) in one of our sizes."""
    if base is None:
        base = QApplication.font()
    size, weight, is_fixed = kind.value
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if is_fixed else QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * size)
    else:
        font.setPixelSize(round(base.pixelSize() * size))
    font.setWeight(weight)
    return font


def blend(ground: QColor, over: QColor, share: float) -> QColor:
    """Mix `share` of one colour into another."""
    return QColor.fromRgbF(
        *(
            low + (high - low) * share
            for low, high in zip(ground.getRgbF()[:3], over.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def is_high_contrast(palette: QPalette) -> bool:
    """Tell whether the person wants strong lines: the system says so, or its colours are as far apart as can be."""
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window, QPalette.ColorRole.Base)
    return _is_wanted() or _is_stark(*(palette.color(role).rgb() for role in roles))


def ink(tone: Tone, palette: QPalette) -> QColor:
    """Return a tone's colour for text and symbols, readable on the window, on fields and on its own wash."""
    key = (tone, palette.currentColorGroup(), *look(palette))
    if key not in _inks:
        if len(_inks) >= _MOST_INKS:
            _inks.clear()
        roles = (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Window,
            QPalette.ColorRole.Base,
            QPalette.ColorRole.Accent,
        )
        text, window, base, accent = (palette.color(role).rgb() for role in roles)
        _inks[key] = _ink(tone, text, window, base, accent, _is_wanted() or _is_stark(text, window, base))
    return QColor.fromRgb(_inks[key])


def wash(tone: Tone, palette: QPalette) -> QColor:
    """Return a tone's faint ground, for banners and chips; in high contrast none, the edge says it."""
    base = palette.color(QPalette.ColorRole.Base)
    return base if is_high_contrast(palette) else blend(base, ink(tone, palette), _WASH)


def edge(tone: Tone, palette: QPalette) -> QColor:
    """Return the colour of the border around a tone's wash."""
    colour = ink(tone, palette)
    return colour if is_high_contrast(palette) else blend(wash(tone, palette), colour, 0.45)


def hairline(palette: QPalette) -> QColor:
    """Return the colour of borders and separators."""
    if is_high_contrast(palette):
        return palette.color(QPalette.ColorRole.WindowText)
    return hover(palette)


def hover(palette: QPalette) -> QColor:
    """Return the ground of a row under the mouse, on which its words stay readable in any theme."""
    return blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.2)


def follow_contrast(application: QApplication) -> None:
    """Draw everything anew when the person asks the desktop for more or less contrast.

    A desktop says so some time after the start, and not every one changes its colours with it.
    """

    def dress_again() -> None:
        for widget in application.allWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
            widget.update()

    hints = application.styleHints()
    hints.accessibility().contrastPreferenceChanged.connect(dress_again)


def symbol_image(name: str, colour: QColor, size: int, ratio: float) -> QImage:
    """Draw one of the symbols in `resources/icons/symbolic` in a colour."""
    return _symbol_image(name, colour.name(), size, ratio)


def symbol_icon(name: str, palette: QPalette, tone: Tone = Tone.PLAIN, size: int = 18) -> QIcon:
    """Return a symbol as icon, with its look when switched off and when on a selected row."""
    key = (name, tone, size, palette.currentColorGroup(), *look(palette))
    icon = _icons.get(key)
    if icon is None:
        if len(_icons) >= _MOST_ICONS:
            _icons.clear()
        icon = _icons[key] = _draw_icon(name, palette, tone, size)
    return icon


def look(palette: QPalette) -> tuple[int, bool]:
    """Return what our colours hang on: while it stays, what was worked out from this palette still holds."""
    return palette.cacheKey(), _is_wanted()


def _draw_icon(name: str, palette: QPalette, tone: Tone, size: int) -> QIcon:
    icon = QIcon()
    off = blend(ink(Tone.PLAIN, palette), palette.color(QPalette.ColorRole.Window), 0.6)
    if is_high_contrast(palette):
        off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    mode = QIcon.Mode
    colours = (
        (ink(tone, palette), (mode.Normal, mode.Active)),
        (off, (mode.Disabled,)),
        (palette.color(QPalette.ColorRole.HighlightedText), (mode.Selected,)),
    )
    for colour, modes in colours:
        for ratio in (1.0, 2.0, 3.0):
            drawn = QPixmap.fromImage(symbol_image(name, colour, size, ratio))
            for each in modes:
                icon.addPixmap(drawn, each)
    return icon


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader speak a message that only eyes would notice."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class Label(QLabel):
    """Plain text in one of our sizes and tones, never markup, that follows the system's font and colours."""

    def __init__(self, text: str = "", kind: Type = Type.BODY, tone: Tone = Tone.PLAIN, *, wraps: bool = False) -> None:
        super().__init__(text)
        self._kind = kind
        self._tone = tone
        self._dressed: tuple[int, bool] | None = None
        self._font: QFont | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def _dress(self) -> None:
        # Asked again each time it is put somewhere, and by what is done here.
        font = QApplication.font()
        if font != self._font:
            self._font = font
            self.setFont(font_of(self._kind, font))
        # From the application's palette: ours would already hold the tone of last time.
        palette = QApplication.palette(self)
        if look(palette) != self._dressed:
            self._dressed = look(palette)
            own = QPalette()
            own.setColor(QPalette.ColorRole.WindowText, ink(self._tone, palette))
            self.setPalette(own)


class ClampedLabel(Label):
    """A label for text of any length: breaks anywhere, stops after `lines` lines with "…", whole text as tooltip."""

    def __init__(
        self, text: str = "", kind: Type = Type.BODY, tone: Tone = Tone.PLAIN, *, lines: int = 1, at_least: int = 6
    ) -> None:
        super().__init__("", kind, tone)
        self._lines = lines
        self._at_least = at_least
        self._broken: dict[tuple[int, str], list[str]] = {}
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if lines > 1 else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        clean = words.plain(text, 600)
        if clean != self.text():
            self._broken.clear()
            super().setText(clean)
            self.setAccessibleName(clean)
            self.updateGeometry()

    def is_cut(self) -> bool:
        """Tell whether some of the text is not shown."""
        return "…" in "".join(self._shown_lines(self.contentsRect().width())[-1:]) and not self.text().endswith("…")

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        return self.fontMetrics().lineSpacing() * max(1, len(self._shown_lines(width)))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            min(metrics.horizontalAdvance(self.text()) + 2, metrics.averageCharWidth() * 60), metrics.lineSpacing()
        )

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = min(metrics.averageCharWidth() * self._at_least, metrics.horizontalAdvance(self.text()) + 2)
        return QSize(widest, metrics.lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        if not self.isEnabled():
            painter.setPen(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText))
        rect = self.contentsRect()
        spacing = self.fontMetrics().lineSpacing()
        shown = self._shown_lines(rect.width())
        top = rect.top() if self._lines > 1 else rect.top() + (rect.height() - spacing) // 2
        flags = int(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask) | int(Qt.AlignmentFlag.AlignVCenter)
        for number, line in enumerate(shown):
            painter.drawText(QRect(rect.left(), top + number * spacing, rect.width(), spacing), flags, line)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), words.tooltip(self.text()) if self.is_cut() else "", self)
            return True
        return super().event(event)

    def _shown_lines(self, width: int) -> list[str]:
        """Return the lines at a width; layouts ask for the same few over and over."""
        key = (width, self.font().key())
        if key not in self._broken:
            if len(self._broken) > _MOST_WIDTHS:
                self._broken.clear()
            self._broken[key] = self._break_lines(width)
        return self._broken[key]

    def _break_lines(self, width: int) -> list[str]:
        metrics = self.fontMetrics()
        text = self.text()
        if self._lines == 1 or metrics.horizontalAdvance(text) <= width:
            return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start = line.textStart()
            if len(lines) == self._lines - 1:
                lines.append(metrics.elidedText(text[start:].strip(), Qt.TextElideMode.ElideRight, width))
                break
            lines.append(text[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return lines


class Symbol(QWidget):
    """A symbol drawn in a tone. Decoration: the words beside it say the same."""

    def __init__(self, name: str, tone: Tone = Tone.PLAIN, size: int = 20) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self.setFixedSize(size, size)

    def show_sign(self, name: str, tone: Tone) -> None:
        """Draw another symbol from now on."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = ink(self._tone, QApplication.palette(self))
        painter.drawImage(0, 0, symbol_image(self._name, colour, self.width(), self.devicePixelRatioF()))


class SymbolButton(QPushButton):
    """The system's push button with a symbol in the button's own text colour."""

    def __init__(self, text: str, symbol: str | None = None) -> None:
        super().__init__(text)
        self._symbol = symbol
        self.setAutoDefault(False)
        self._dress()

    def set_symbol(self, symbol: str | None) -> None:
        """Show another symbol."""
        if symbol != self._symbol:
            self._symbol = symbol
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus: a dialog would press its default button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self.setIcon(symbol_icon(self._symbol, self.palette(), size=16) if self._symbol else QIcon())


class CopyButton(SymbolButton):
    """Copies a text and says so for a moment, without changing its size."""

    def __init__(
        self, text: str, accessible_name: str, copied_text: Callable[[], str], *, is_secret: bool = False
    ) -> None:
        super().__init__(text, "copy")
        self._is_secret = is_secret
        self._label = text
        self._copied_text = copied_text
        self._back = QTimer(self, singleShot=True, interval=1800)
        self._back.timeout.connect(self._show_ready)
        self._name = accessible_name
        self.setAccessibleName(accessible_name)
        self.clicked.connect(self.copy_text)

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        copied = QMimeData()
        copied.setText(self._copied_text())
        if self._is_secret:
            # So that programs that remember what was copied leave this out.
            for kind, value in _KEEP_OUT_OF_HISTORY.items():
                copied.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(copied)
        done = self.tr("Copied")
        self.setText(done)
        self.setAccessibleName(done)
        self.set_symbol("check")
        announce(self, done)
        self._back.start()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        now = metrics.horizontalAdvance(self.text())
        widest = max(metrics.horizontalAdvance(each) for each in (self._label, self.tr("Copied")))
        return QSize(hint.width() + widest - now, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show_ready(self) -> None:
        self.setText(self._label)
        self.setAccessibleName(self._name)
        self.set_symbol("copy")


class Card(QFrame):
    """A rounded panel on the field colour, with a hairline around it; with a tone, a faint wash of it."""

    def __init__(self, tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._tone = tone
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_tone(self, tone: Tone) -> None:
        """Take another tone."""
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def inside(self) -> QPainterPath:
        """Return what lies within the border, for what fills a row of it."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER - 1, _CORNER - 1)
        return path

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QApplication.palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tone is Tone.PLAIN:
            ground, border = palette.color(QPalette.ColorRole.Base), hairline(palette)
        else:
            ground, border = wash(self._tone, palette), edge(self._tone, palette)
        painter.setBrush(ground)
        painter.setPen(QPen(border, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)


class Separator(QWidget):
    """A hairline between two rows, or upright between two columns."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__()
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), hairline(QApplication.palette(self)))


class Chip(QWidget):
    """A state in a word, with its symbol, on a rounded ground."""

    def __init__(self, text: str = "", sign: Sign = Sign("running", Tone.GOOD)) -> None:  # noqa: B008 (immutable)
        super().__init__()
        self._text = text
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(Type.CAPTION))
        self.setAccessibleName(text)

    def show_state(self, text: str, sign: Sign) -> None:
        """Show another state."""
        if (text, sign) != (self._text, self._sign):
            self._text, self._sign = text, sign
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self.fontMetrics())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_chip(painter, self.rect(), self._text, self._sign, QApplication.palette(self), self.devicePixelRatioF())


def chip_size(text: str, metrics: QFontMetrics) -> QSize:
    """Return the room a chip needs."""
    height = metrics.height() + 2 * 3
    symbol = metrics.ascent()
    return QSize(metrics.horizontalAdvance(text) + symbol + 3 * Space.S - Space.XS, height)


def paint_chip(painter: QPainter, rect: QRect, text: str, sign: Sign, palette: QPalette, ratio: float) -> None:
    """Draw a chip where `rect` begins, in the middle of its height, in the painter's font."""
    metrics = painter.fontMetrics()
    size = chip_size(text, metrics)
    direction = painter.layoutDirection()
    top = rect.top() + (rect.height() - size.height()) // 2
    box = QRect(rect.left(), top, min(size.width(), rect.width()), size.height())
    box = QStyle.visualRect(direction, rect, box)
    colour = ink(sign.tone, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour if is_high_contrast(palette) else Qt.PenStyle.NoPen)
    painter.setBrush(wash(sign.tone, palette))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    side = metrics.ascent()
    symbol = QRect(box.left() + Space.S - 1, box.top() + (box.height() - side) // 2, side, side)
    painter.drawImage(
        QStyle.visualRect(direction, box, symbol).topLeft(), symbol_image(sign.symbol, colour, side, ratio)
    )
    painter.setPen(colour)
    words_box = QStyle.visualRect(direction, box, box.adjusted(Space.S + side + 2, 0, -Space.XS, 0))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words_box.width())
    painter.drawText(words_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()


class Banner(Card):
    """Something that needs the person: headline, cause or next step, and the button that mends it."""

    def __init__(self, sign: Sign, title: str, hint: str = "", action: str | None = None) -> None:
        super().__init__(sign.tone)
        self.setAccessibleName(f"{title} {hint}".strip())
        self.title = ClampedLabel(title, Type.STRONG, lines=3)
        self.hint = ClampedLabel(hint, lines=5)
        if not hint:
            # Never the other way round: shown before it is part of a window, it would be one itself.
            self.hint.hide()
        text = QVBoxLayout()
        text.setSpacing(Space.XS)
        text.addWidget(self.title)
        text.addWidget(self.hint)
        place = Qt.AlignmentFlag.AlignTop
        if action and not hint:
            # A single line stands on the same height as its button.
            place = Qt.AlignmentFlag.AlignVCenter
            text.insertStretch(0)
            text.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(Symbol(sign.symbol, sign.tone, 22), alignment=place)
        row.addLayout(text, 1)
        self.button: SymbolButton | None = None
        if action:
            self.button = SymbolButton(action)
            self.button.setAccessibleDescription(title)
            row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)


class EmptyState(QWidget):
    """What a page says when it has nothing to show: why, and the next step."""

    def __init__(self, symbol: str, heading: str, text: str, action: str) -> None:
        super().__init__()
        self.heading = Label(heading, Type.HEADING, wraps=True)
        self.words = Label(text, tone=Tone.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(Symbol(symbol, Tone.MUTED, 44), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.S)
        for label, letters in ((self.heading, 36), (self.words, 46)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(label.fontMetrics().averageCharWidth() * letters)
            # Not by an alignment in the column: that would give wrapped text the height of one line.
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(label)
            row.addStretch()
            column.addLayout(row)
        self.button = SymbolButton(action)
        column.addSpacing(Space.S)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_words(self, text: str) -> None:
        """Change the explanation."""
        self.words.setText(text)


class Fact(QWidget):
    """A small caption over a value of any length."""

    def __init__(self, caption: str, *, lines: int = 1, kind: Type = Type.BODY) -> None:
        super().__init__()
        self.caption = Label(caption, Type.CAPTION, Tone.MUTED, wraps=True)
        self.value = ClampedLabel(kind=kind, lines=lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addWidget(self.value)
        column.addStretch()

    def show_value(self, text: str) -> None:
        """Show a value; a screen reader hears it with its caption."""
        self.value.setText(text or "–")
        self.value.setAccessibleName(f"{self.caption.text()}: {self.value.text()}")


def _is_wanted() -> bool:
    # In two steps: without a name for the first, Python would put it away before the second.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


@lru_cache(maxsize=64)
def _is_stark(text_rgb: int, window_rgb: int, base_rgb: int) -> bool:
    text, window, base = (QColor.fromRgb(each) for each in (text_rgb, window_rgb, base_rgb))
    return min(contrast(text, window), contrast(text, base)) > _STARK


@lru_cache(maxsize=64)
def _ink(tone: Tone, text_rgb: int, window_rgb: int, base_rgb: int, accent_rgb: int, is_in_high_contrast: bool) -> int:
    least = _READABLE_IN_HIGH_CONTRAST if is_in_high_contrast else _READABLE
    text, window, base = (QColor.fromRgb(each) for each in (text_rgb, window_rgb, base_rgb))
    if tone is Tone.PLAIN:
        return text_rgb
    if tone is Tone.MUTED:
        colour = blend(text, window, 0.4)
    elif tone is Tone.ACCENT:
        colour = QColor.fromRgb(accent_rgb)
    else:
        hue, saturation = _HUES[tone]
        colour = QColor.fromHsl(hue, saturation, 165 if window.lightnessF() < text.lightnessF() else 90)
    for step in range(21):
        candidate = blend(colour, text, step / 20)
        grounds = (window, base, blend(window, candidate, _WASH), blend(base, candidate, _WASH))
        if all(contrast(candidate, ground) >= least for ground in grounds):
            return candidate.rgb()
    return text_rgb


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


@lru_cache(maxsize=64)
def _symbol_source(name: str) -> str:
    return resource("icons", "symbolic", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _symbol_image(name: str, colour: str, size: int, ratio: float) -> QImage:
    # Images, not pixmaps: they may outlive the application object.
    image = QImage(round(size * ratio), round(size * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_symbol_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
