"""The list of AI apps as Qt wants it, and how a row of it is drawn: a tile, the name, and how it stands with the bridge."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bridge_app.models import AiApp
from bridge_app.ui import app_words, words
from bridge_app.ui.design import (
    Sign,
    Space,
    Tone,
    Type,
    blend,
    chip_size,
    font_of,
    hairline,
    ink,
    paint_chip,
    symbol_image,
)

APP_ROLE = int(Qt.ItemDataRole.UserRole)
CHIP_ROLE = APP_ROLE + 1
TILE = 32
SMALL_TILE = 22

_SYMBOLS = {app_words.OTHER: "add", app_words.SCRIPT: "key"}
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AppsModel(QAbstractListModel):
    """Rows are apps under headings: those on this computer, what else can be connected, and those not found here."""

    def __init__(self) -> None:
        super().__init__()
        self._apps: tuple[AiApp, ...] = ()
        self._search = ""
        self._rows: tuple[AiApp | str, ...] = ()
        self._script = AiApp(app_words.SCRIPT, self.tr("A script"), True, "by hand")

    def show_apps(self, apps: tuple[AiApp, ...]) -> None:
        """Show these apps, in their order."""
        if apps != self._apps or not self._rows:
            self._apps = apps
            self._fill()

    def replace(self, app: AiApp) -> None:
        """Show one app anew."""
        self.show_apps(tuple(app if each.id == app.id else each for each in self._apps))

    def search(self, text: str) -> None:
        """Show only apps whose name holds a text."""
        self._search = " ".join(text.casefold().split())
        self._fill()

    def app(self, row: int) -> AiApp | None:
        """Return the app in a row; None for a heading."""
        row_now = self._rows[row] if 0 <= row < len(self._rows) else None
        return row_now if isinstance(row_now, AiApp) else None

    def app_of(self, app_id: str | None) -> AiApp | None:
        """Return an app by its id, whether it is shown or not."""
        return next((each for each in (*self._apps, self._script) if each.id == app_id), None)

    def row_of(self, app_id: str | None) -> int | None:
        """Return where an app is shown, or None."""
        return next((n for n, each in enumerate(self._rows) if isinstance(each, AiApp) and each.id == app_id), None)

    def first(self) -> AiApp | None:
        """Return the first app shown."""
        return next((each for each in self._rows if isinstance(each, AiApp)), None)

    def has_installed(self) -> bool:
        """Tell whether an app is on this computer, as far as could be seen."""
        return any(each.is_installed and not is_extra(each) for each in self._apps)

    def count(self) -> int:
        """Return how many apps there are to search in."""
        return len(self._apps)

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if self.app(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        app = self._rows[index.row()]
        if isinstance(app, str):
            return app if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return app_words.app(app)
        if role == APP_ROLE:
            return app
        if role == CHIP_ROLE:
            return self._chip(app)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tooltip(app_words.app(app))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [app_words.app(app)]
            if (chip := self._chip(app)) is not None:
                said.append(chip[0])
            if not app.is_installed and not is_extra(app):
                said.append(self.tr("not found on this computer"))
            return ", ".join(said)
        return None

    def _chip(self, app: AiApp) -> tuple[str, Sign] | None:
        is_told = app.is_installed or app.state not in ("not connected", "by hand")
        if not is_told or is_extra(app):
            return None
        return app_words.chip(app)

    def _fill(self) -> None:
        self.beginResetModel()
        found = [each for each in self._apps if self._search in app_words.app(each).casefold()]
        here = [each for each in found if each.is_installed and not is_extra(each)]
        missing = [each for each in found if not each.is_installed and not is_extra(each)]
        others = [each for each in (*self._apps, self._script) if is_extra(each)]
        rows: list[AiApp | str] = []
        for heading, apps in (
            (self.tr("On this computer"), here),
            (self.tr("Anything else"), others),
            (self.tr("Not found on this computer"), missing),
        ):
            if apps:
                rows += [heading, *apps]
        self._rows = tuple(rows)
        self.endResetModel()


def is_extra(app: AiApp) -> bool:
    """Tell whether this is no app of its own, but stands for others."""
    return app.id in (app_words.OTHER, app_words.SCRIPT)


class AppDelegate(QStyledItemDelegate):
    """Draws an app with its tile, its name and its state; one that is not here in one dim line; and headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        if not isinstance(index.data(APP_ROLE), AiApp):
            above = Space.M if index.row() else Space.XS
            return QSize(0, above + _metrics(Type.CAPTION).height() + Space.XS)
        strong, caption = _metrics(Type.STRONG), _metrics(Type.CAPTION)
        if index.data(CHIP_ROLE) is None:
            return QSize(0, max(SMALL_TILE, strong.height()) + Space.S)
        text = strong.height() + Space.XS + chip_size("X", caption).height()
        return QSize(0, max(TILE, text) + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        app, chip = index.data(APP_ROLE), index.data(CHIP_ROLE)
        palette = QApplication.palette()
        painter.save()
        painter.setLayoutDirection(row.direction)
        if not isinstance(app, AiApp):
            painter.setFont(font_of(Type.CAPTION))
            painter.setPen(ink(Tone.MUTED, palette))
            place = row.rect.adjusted(Space.M, 0, -Space.M, -Space.XS)
            _draw_line(painter, place, str(index.data()), Qt.AlignmentFlag.AlignBottom)
            painter.restore()
            return
        widget = row.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        row.state &= ~QStyle.StateFlag.State_HasFocus
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        is_active = bool(row.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        text = palette.color(group, QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        is_dim = not app.is_installed and not is_extra(app) and not is_chosen
        side = TILE if chip is not None else SMALL_TILE
        place = row.rect.adjusted(Space.M, 0, -Space.M, 0)
        is_mirrored = row.direction is Qt.LayoutDirection.RightToLeft
        left = place.right() + 1 - side if is_mirrored else place.left()
        ratio = painter.device().devicePixelRatio()
        tile = QRect(left, place.top() + (place.height() - side) // 2, side, side)
        paint_tile(painter, tile, app, palette, ratio, is_dim=is_dim)
        gap = side + Space.M
        place = place.adjusted(0, 0, -gap, 0) if is_mirrored else place.adjusted(gap, 0, 0, 0)
        painter.setFont(font_of(Type.STRONG if chip is not None else Type.BODY))
        painter.setPen(ink(Tone.MUTED, palette) if is_dim else text)
        if chip is None:
            _draw_line(painter, place, str(index.data()), Qt.AlignmentFlag.AlignVCenter)
        else:
            height, below = painter.fontMetrics().height(), chip_size("X", _metrics(Type.CAPTION)).height()
            top = place.top() + (place.height() - height - Space.XS - below) // 2
            line = QRect(place.left(), top, place.width(), height)
            _draw_line(painter, line, str(index.data()), Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(font_of(Type.CAPTION))
            box = QRect(place.left(), top + height + Space.XS, place.width(), below)
            said, sign = chip
            paint_chip(painter, box, said, sign, palette, ratio)
        painter.restore()


class AppTile(QWidget):
    """The tile of an app, for the head of its details. Decoration: its name stands beside it."""

    def __init__(self, side: int = 40) -> None:
        super().__init__()
        self._app: AiApp | None = None
        self.setFixedSize(side, side)

    def show_app(self, app: AiApp) -> None:
        """Show another app."""
        if app != self._app:
            self._app = app
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._app is not None:
            palette = QApplication.palette(self)
            paint_tile(QPainter(self), self.rect(), self._app, palette, self.devicePixelRatioF())


def paint_tile(
    painter: QPainter, box: QRect, app: AiApp, palette: QPalette, ratio: float, *, is_dim: bool = False
) -> None:
    """Draw a tile for an app: its initials in the colours of the system, nobody's trademark."""
    base, text = palette.color(QPalette.ColorRole.Base), ink(Tone.MUTED if is_dim else Tone.PLAIN, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(blend(base, text, 0.03 if is_dim else 0.08))
    painter.setPen(QPen(hairline(palette), 1))
    corner = box.width() / 4.5
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if (symbol := _SYMBOLS.get(app.id)) is not None:
        side = round(box.width() * 0.6)
        inset = (box.width() - side) // 2
        painter.drawImage(box.topLeft().x() + inset, box.topLeft().y() + inset, symbol_image(symbol, text, side, ratio))
    else:
        font = font_of(Type.STRONG)
        font.setPixelSize(round(box.width() * 0.4))
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), app_words.initials(app.name))
    painter.restore()


def _draw_line(painter: QPainter, place: QRect, text: str, height: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | height), shown)


def _metrics(kind: Type) -> QFontMetrics:
    return QFontMetrics(font_of(kind))
