"""What a browser reads from a login page of ours."""

import html
import re
from urllib.parse import urljoin

_CODE = re.compile(r">\s*([A-Z0-9]{4}-[A-Z0-9]{4})\s*<")
_REFRESH = re.compile(r'<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"', re.IGNORECASE)
_TITLE = re.compile(r"<title>([^<]*)</title>", re.IGNORECASE)


def code_on(page: str) -> str | None:
    """The short code that the person compares, if the page shows one."""
    found = _CODE.search(page)
    return found[1] if found else None


def refresh_of(page: str, url: str) -> str | None:
    """Where the page goes by itself."""
    found = _REFRESH.search(page)
    return urljoin(url, html.unescape(found[1])) if found else None


def title_of(page: str) -> str:
    """The words on the tab."""
    found = _TITLE.search(page)
    return html.unescape(found[1]) if found else ""
