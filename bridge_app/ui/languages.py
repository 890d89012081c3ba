"""Which language the window speaks: ours from the bundled translations, Qt's own words from Qt's."""

import contextlib
import logging
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bridge_app import i18n
from bridge_app.paths import Paths, resource

if TYPE_CHECKING:
    from bridge_app.config import LanguageChoice

logger = logging.getLogger(__name__)

_LOCALES = {"zh": "zh_CN"}
"""Where Qt needs more than the language to find its own translation."""


def chosen_language(paths: Paths) -> "LanguageChoice":
    """Return the language in the settings; what is wrong with them is told later, by who reads all of them.

    Reading all would mean to load what can also write them, and the icon waits for its language.
    """
    chosen: object = None
    with contextlib.suppress(OSError, ValueError):
        text = paths.config_file.read_text(encoding="utf-8-sig") if paths.config_file.is_file() else ""
        if "language" in text:
            # Late on purpose: most people never chose.
            import tomllib

            chosen = tomllib.loads(text).get("language")
    return cast("LanguageChoice", chosen) if isinstance(chosen, str) and chosen in i18n.LANGUAGES else "system"


def speak(application: QCoreApplication, choice: "LanguageChoice") -> str:
    """Let everything made from now on speak this language; return which one it is.

    Dates and numbers follow the language too, and the person's own region where it has that language.
    """
    system = QLocale.system()
    language = i18n.choose(choice, system.uiLanguages())
    locale = QLocale(_LOCALES.get(language, language))
    is_plain = system.language() == QLocale.Language.C and language == "en"
    if system.language() != locale.language() and not is_plain:
        QLocale.setDefault(QLocale(locale.language(), system.territory()))
    if language != "en":
        # The last one installed is asked first: ours wins where both know a sentence.
        _install(application, f"qtbase_{locale.name()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(application, f"app_{language}", str(resource("i18n")))
    return language


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    # Qt shortens the name itself until there is such a file: qtbase_de_DE, then qtbase_de.
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        logger.warning("there is no translation %s", name)
