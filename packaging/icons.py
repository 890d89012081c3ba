"""Draw the app's icon in every size from its one SVG: `icons.py FOLDER` writes PNGs, app.ico and app.icns."""

import os
import struct
import sys
from pathlib import Path

from contents import ICON_SIZES, ROOT
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = ROOT / "resources" / "icons" / "app.svg"
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(size: int) -> bytes:
    """Return the icon as a PNG of that many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return kept.data()


def windows_icon() -> bytes:
    """Return one .ico with all of Windows's sizes, each a PNG."""
    pictures = [(size, draw(size)) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def macos_icon() -> bytes:
    """Return one .icns with all of macOS's sizes, each a PNG."""
    body = b""
    for kind, size in _ICNS_KINDS.items():
        picture = draw(size)
        body += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write them all below the folder named on the command line, the PNGs as the icon theme wants them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    for size in ICON_SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / "mcp-auth-bridge.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(draw(size))
    vector = folder / "hicolor" / "scalable" / "apps" / "mcp-auth-bridge.svg"
    vector.parent.mkdir(parents=True, exist_ok=True)
    vector.write_bytes(SOURCE.read_bytes())
    (folder / "app.ico").write_bytes(windows_icon())
    (folder / "app.icns").write_bytes(macos_icon())


if __name__ == "__main__":
    main()
