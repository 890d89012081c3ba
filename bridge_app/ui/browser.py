"""Opens a page in the person's browser, or a link that belongs to an app, without ever being sure that it did."""

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


def open_in_app(link: str) -> None:
    """Open an app's own kind of link (`cursor://…`), or a web page; never a file or a script."""
    scheme = urlsplit(link).scheme
    if scheme in ("http", "https"):
        open_in_browser(link)
    elif scheme not in ("", "file", "javascript", "data", "vbscript"):
        QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))
