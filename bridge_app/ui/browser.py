"""Opens a page in the person's browser, without ever being sure that it did."""

import os
import threading
import webbrowser
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_in_browser(address: str) -> None:
    """Open a web page; whoever asks shows the address, too, because nobody learns whether a window appeared."""
    if urlsplit(address).scheme not in ("http", "https"):
        return
    if os.environ.get("BROWSER"):
        # Qt does not know the variable, and a browser in a terminal would hold the window.
        threading.Thread(target=webbrowser.open, args=(address,), name="browser", daemon=True).start()
    else:
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
