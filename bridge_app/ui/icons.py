"""Draws our icons: that of the app, and that of the tray for each state and panel.

The first icon waits for this, so nothing here names `Qt`: its hundreds of enumerated names would be made, 20 ms long.
"""

import contextlib
import itertools
import os
import sys
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSettings
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bridge_app.paths import resource

_SIZES = (16, 18, 20, 22, 24, 32, 36, 44, 48, 64)
_LIGHT, _DARK = QColor("#f4f4f4"), QColor("#2e3436")
_HALO = 210
_TRANSPARENT = 0
_FILES = {
    "starting": "tray-starting.svg",
    "running": "tray-running.svg",
    "paused": "tray-paused.svg",
    "needs_you": "tray-needs-you.svg",
    "problem": "tray-problem.svg",
}


def tray_icon(state: str, on_dark_panel: bool) -> QIcon:
    """Return the icon of a `RunState`, for light or dark panels; a mask on macOS, which colours it itself."""
    icon = QIcon()
    is_mask = sys.platform == "darwin"
    colour = QColor("black") if is_mask else _LIGHT if on_dark_panel else _DARK
    halo = None if is_mask else _DARK if on_dark_panel else _LIGHT
    for size in _SIZES:
        icon.addPixmap(QPixmap.fromImage(draw(_FILES[state], size, colour, halo)))
    icon.setIsMask(is_mask)
    return icon


def app_icon() -> QIcon:
    """Return the icon of the app, for windows and notifications."""
    icon = QIcon()
    for size in (*_SIZES, 128, 256):
        icon.addPixmap(QPixmap.fromImage(draw("app.svg", size, QColor("white"))))
    return icon


def draw(file: str, size: int, colour: QColor, halo: QColor | None = None) -> QImage:
    """Draw one of our icons. A faint halo keeps it readable when the panel is not as dark or light as we thought."""
    glyph = _render(file, size, colour.name())
    if halo is None:
        return glyph
    picture = _filled(size, _TRANSPARENT)
    painter = QPainter(picture)
    shadow = _tinted(glyph, halo)
    reach = max(0.75, size / 26)
    painter.setOpacity(_HALO / 255)
    for across, down in itertools.product((-1, 0, 1), repeat=2):
        painter.drawImage(QPointF(across * reach, down * reach), shadow)
    painter.setOpacity(1)
    painter.drawImage(QPointF(0, 0), glyph)
    painter.end()
    return picture


def looks_dark(is_scheme_dark: bool | None = None) -> bool:
    """Guess whether the panel is dark: it follows the colour scheme, except where it is known to go its own way.

    Where nobody says how the scheme is (None), the palette does.
    """
    if sys.platform == "win32":
        theme = QSettings(
            r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize",
            QSettings.Format.NativeFormat,
        )
        with contextlib.suppress(TypeError, ValueError):
            return int(str(theme.value("SystemUsesLightTheme", 0))) == 0
    if is_gnome():
        return True
    if is_scheme_dark is not None:
        return is_scheme_dark
    palette = QGuiApplication.palette()
    return palette.window().color().lightnessF() < palette.windowText().color().lightnessF()


def is_gnome() -> bool:
    """Tell whether the desktop is GNOME, or made of it."""
    return "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")


@lru_cache(maxsize=128)
def _render(file: str, size: int, colour: str) -> QImage:
    svg = resource("icons", file).read_text(encoding="utf-8").replace("currentColor", colour)
    picture = _filled(size, _TRANSPARENT)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _tinted(glyph: QImage, colour: QColor) -> QImage:
    tinted = _filled(glyph.width(), colour.rgba())
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(QPointF(0, 0), glyph)
    painter.end()
    return tinted


def _filled(size: int, pixel: int) -> QImage:
    """Return a square of one colour. `fill` and `fillRect` would ask `Qt` for the colours that have names."""
    return QImage(pixel.to_bytes(4, sys.byteorder) * size**2, size, size, QImage.Format.Format_ARGB32_Premultiplied)
