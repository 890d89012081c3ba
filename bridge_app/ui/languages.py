"""Which language the window speaks: ours from the bundled translations, Qt's own words from Qt's."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bridge_app import i18n
from bridge_app.config import LanguageChoice, read_config
from bridge_app.errors import BridgeError
from bridge_app.paths import Paths, resource

logger = logging.getLogger(__name__)

_LOCALES = {"zh": "zh_CN"}
"""Where Qt needs more than the language to find its own translation."""


def chosen_language(paths: Paths) -> LanguageChoice:
    """Return the language in the settings; what is wrong with them is told later, by who reads all of them."""
    try:
        return read_config(paths.config_file).language
    except BridgeError:
        return "system"


def speak(application: QCoreApplication, choice: LanguageChoice) -> str:
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
