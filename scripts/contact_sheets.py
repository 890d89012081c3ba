"""Lays pictures side by side on sheets, each under its name, to be judged at a glance."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

LARGEST = QSize(504, 351)
"""What a whole window is shrunk to: small text can still be read."""
_GAP = 12
_CAPTION = 22
WIDTH, HEIGHT = 3 * LARGEST.width() + 4 * _GAP, 4 * (LARGEST.height() + _CAPTION + _GAP) + _GAP
_GROUND, _INK = QColor("#5b6470"), QColor("#ffffff")


def sheets(pictures: Iterable[tuple[str, QImage]]) -> Iterator[QImage]:
    """Fill sheet after sheet with named pictures, row by row, in their order."""
    row: list[tuple[str, QImage]] = []
    rows: list[list[tuple[str, QImage]]] = []
    for name, picture in pictures:
        small = _shrunk(picture)
        if row and _width_of(row) + _GAP + small.width() > WIDTH - 2 * _GAP:
            rows, row, full = _add(rows, row)
            if full:
                yield _paint(full)
        row.append((name, small))
    rows, row, full = _add(rows, row)
    yield from (_paint(each) for each in (full, rows) if each)


def _add(
    rows: list[list[tuple[str, QImage]]], row: list[tuple[str, QImage]]
) -> tuple[list[list[tuple[str, QImage]]], list[tuple[str, QImage]], list[list[tuple[str, QImage]]]]:
    """Add a row; return the rows of the sheet begun, an empty row, and the rows of a sheet that is full."""
    if _height_of([*rows, row]) > HEIGHT:
        return [row], [], rows
    return [*rows, row], [], []


def _shrunk(picture: QImage) -> QImage:
    """Return a picture at the scale that makes a whole window fit; dialogs keep their size beside it."""
    ratio = picture.devicePixelRatio()
    picture.setDevicePixelRatio(1)
    scale = LARGEST.width() / 1120 / ratio
    size = (picture.size() * scale).boundedTo(QSize(LARGEST.width(), HEIGHT - _CAPTION - 3 * _GAP))
    return picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _width_of(row: Sequence[tuple[str, QImage]]) -> int:
    return sum(max(picture.width(), 150) for _, picture in row) + _GAP * (len(row) - 1)


def _height_of(rows: Sequence[Sequence[tuple[str, QImage]]]) -> int:
    return _GAP + sum(_CAPTION + max(picture.height() for _, picture in row) + _GAP for row in rows)


def _paint(rows: Sequence[Sequence[tuple[str, QImage]]]) -> QImage:
    sheet = QImage(WIDTH, _height_of(rows), QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    font = QFont("Noto Sans")
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(_INK)
    top = _GAP
    for row in rows:
        left = _GAP
        for name, picture in row:
            width = max(picture.width(), 150)
            painter.drawText(QRect(left, top, width, _CAPTION), int(Qt.AlignmentFlag.AlignVCenter), name)
            painter.drawImage(left, top + _CAPTION, picture)
            left += width + _GAP
        top += _CAPTION + max(picture.height() for _, picture in row) + _GAP
    painter.end()
    return sheet
