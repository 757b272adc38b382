"""What the application says, in the language of the station.

How to add a phrase:

1. Write it in English where it is needed: ``tr("Nobody is waiting")``, with values by name:
   ``tr("{count} waiting", count=7)``. Never an f-string, never joined pieces, always one literal: Qt's lupdate reads
   the source. A constant that is made when a module is loaded uses ``mark("…")`` and is passed to ``tr`` on display,
   because the language is not known yet then.
2. ``python resources/i18n/renew.py`` runs lupdate over ui/, writes the new phrases into the .ts files of
   resources/i18n (one a room and language) and lists those without Chinese.
3. Give the Chinese, either in Qt Linguist or in ``resources/i18n/<room>_zh_CN.ts`` by hand, or in one go:
   ``python resources/i18n/renew.py --say FILE`` where each line of FILE is ``English => 中文``.
   Traditional Chinese is made from it by resources/i18n/traditional.py; its test says what that lacks.

The .ts files are read as they are: there is no compiled copy that could be older than its source.
English is the source itself and needs no file.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""The first is the one that every phrase has; English is the source."""

I18N = Path(__file__).parent.parent / "resources" / "i18n"

_language = "en"
_phrases: dict[str, str] = {}
_qt_phrases: QTranslator | None = None


def tr(source: str, /, **values: Any) -> str:
    """The phrase in the language in use, with its values; the English source where the language lacks it."""
    phrase = _phrases.get(source, source)
    return phrase.format(**values) if values else phrase


def on_paper(source: str) -> str:
    """The phrase in Chinese, whatever the screen speaks: it goes onto a paper."""
    return _phrases.get(source, source) if _language == "zh_CN" else _chinese().get(source, source)


@cache
def _chinese() -> dict[str, str]:
    return dict(pair for file in sorted(I18N.glob("*_zh_CN.ts")) for pair in phrases_of(file))


def mark(source: str) -> str:
    """Mark a phrase for lupdate without translating it yet."""
    return source


def language() -> str:
    """The language in use, one of LANGUAGES."""
    return _language


def use(chosen: str) -> None:
    """Speak this language from now on. Widgets built before keep their words: rebuild the page after a change.

    With a QCoreApplication running, Qt's own words (a field's context menu, a file dialog) change too.
    Raises ValueError for a language that is not one of LANGUAGES.
    """
    global _language
    if chosen not in LANGUAGES:
        raise ValueError(f"no such language: {chosen}")
    _language = chosen
    _phrases.clear()
    if chosen != "en":
        for file in sorted(I18N.glob(f"*_{chosen}.ts")):
            _phrases.update(phrases_of(file))
    _use_qt_phrases(chosen)


def phrases_of(file: Path) -> Iterator[tuple[str, str]]:
    """Each (source, translation) of one .ts file that has a translation."""
    for message in ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            yield source, translation


def _use_qt_phrases(chosen: str) -> None:
    global _qt_phrases
    app = QCoreApplication.instance()
    if app is None:
        return
    if _qt_phrases is not None:
        app.removeTranslator(_qt_phrases)
        _qt_phrases = None
    if chosen != "en":
        _qt_phrases = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if _qt_phrases.load(f"qtbase_{chosen}", folder):
            app.installTranslator(_qt_phrases)
