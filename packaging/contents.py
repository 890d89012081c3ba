"""What goes into a package and what stays out: the one place for these lists. Imports nothing but the standard library."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "mcp-auth-bridge"
SUMMARY = "One local address for all your MCP servers, behind a login you control"

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
"""Of Qt's own translations (buttons of standard dialogs) only those the app itself is translated into."""

QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qcocoa", "qwindows"),
    # Compose keys, and Japanese, Chinese and Korean through IBus and Fcitx.
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    # Dark or light, and the desktop's own file dialog. The GTK theme would bring GTK along, for the same two things.
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}

LEFT_OUT_MODULES = (
    # What builds packages, not what runs.
    "_distutils_hack",
    "distutils",
    "hatchling",
    "lib2to3",
    "pip",
    "pkg_resources",
    "setuptools",
    "trove_classifiers",
    # Parts of the standard library nothing of ours reaches.
    "pydoc_data",
    "readline",
    "tkinter",
    # What others bring for abilities the app doesn't use: checking e-mail addresses, reloading changed code.
    # Little is named here on purpose: FastMCP imports much of what it needs only when a call asks for it.
    "dns",
    "email_validator",
    "watchfiles",
)

START_UP_SCRIPTS_LEFT_OUT = (
    # PyInstaller runs these before ours, at every start. They load Qt for a command that shows nothing, or set variables
    # that the browsers and MCP servers we start would inherit; PySide6 finds its plug-ins without.
    "pyi_rth_pyside6",
    "pyi_rth_multiprocessing",
    "pyi_rth_cryptography_openssl",
    "pyi_rth_setuptools",
)

SYSTEM_LIBRARIES = re.compile(
    # Every Linux desktop has these, and has to have its own: drivers, fonts and the sound of the C++ library must match.
    r"lib(stdc\+\+|gcc_s|z|expat|uuid|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|pcre2-8|fontconfig|freetype"
    r"|harfbuzz|graphite2|png16|brotli\w*|dbus-1|systemd|cap|lz4|zstd|gcrypt|gpg-error|selinux|mount|blkid"
    r"|X11|X11-xcb|Xau|Xdmcp|Xext|xcb|xcb-(glx|randr|render|shm|sync|xfixes|xkb|shape|dri\d)"
    r"|krb5|krb5support|gssapi_krb5|k5crypto|com_err|keyutils|bsd|md)\.so\b"
)


def version() -> str:
    """Return the version the app says it has."""
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "bridge_app" / "__init__.py").read_text("utf-8"), re.M)
    if found is None:
        raise ValueError("bridge_app/__init__.py names no version")
    return found[1]


def is_wanted_plugin(path: Path) -> bool:
    """Say whether a file below Qt's `plugins` folder is one of ours."""
    stem = path.name.split(".")[0].removeprefix("lib")
    return stem in QT_PLUGINS.get(path.parent.name, ())


def is_wanted_translation(path: Path) -> bool:
    """Say whether a file of Qt's `translations` folder is in a language of ours."""
    return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
