"""The last net under the application: an error nobody expected is logged under a short id, and the window stays.

Slots, threads, Qt's own warnings and a crash of the interpreter all end in one folder of logs. What is logged is
where it happened and of what kind; the error's own words pass `unnamed`, because logs hold codes and ids, never names.
"""

import faulthandler
import logging
import logging.handlers
import re
import secrets
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from models.office.instants import Clock, utc_text

_log = logging.getLogger(__name__)

LOG_BYTES, LOG_FILES = 1_000_000, 5


class ErrorNet(QObject):
    """Catches what is left. The shell shows `caught` in its notice bar: NoticeBar.bug."""

    caught = Signal(str)
    """The short id under which the error was logged."""

    def __init__(self, logs: Path | None, clock: Clock, parent: QObject | None = None) -> None:
        """`logs` is the folder, None to keep no log (tests, a data folder that cannot be written)."""
        super().__init__(parent)
        self._clock = clock
        self._handler = _handler(logs, clock)
        self._crash = _crash_file(logs)

    def spread(self) -> None:
        """Hang the net under Python and Qt."""
        if self._handler is not None:
            logging.getLogger().addHandler(self._handler)
            logging.getLogger().setLevel(logging.INFO)
        if self._crash is not None:
            faulthandler.enable(self._crash)
        sys.excepthook = self._python
        threading.excepthook = self._thread
        qInstallMessageHandler(self._qt)

    def take_down(self) -> None:
        """Give everything back as it was; the tests and the end of the application do."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()

    def catch(self, error: BaseException) -> str:
        """Log an error and tell the shell; returns its short id. ui/work.py calls this for a verb that failed so."""
        error_id = f"E-{secrets.token_hex(2).upper()}"
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("%s %s: %s\n%s", error_id, type(error).__name__, unnamed(str(error)), where)
        self.caught.emit(error_id)
        return error_id

    def _python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.catch(error.with_traceback(trace))

    def _thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.catch(args.exc_value.with_traceback(args.exc_traceback))

    def _qt(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        level = logging.ERROR if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.WARNING
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            _log.log(level, "Qt: %s", unnamed(message))


def unnamed(text: str) -> str:
    """A text without what could be a person: Chinese characters and longer runs of digits are blotted out."""
    text = re.sub(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+", "※", text)
    return re.sub(r"\d{5,}[Xx]?", "#####", text)


class _Utc(logging.Formatter):
    """A line's time from the application's clock."""

    def __init__(self, clock: Clock) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._clock = clock

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002
        return utc_text(self._clock())


def _handler(logs: Path | None, clock: Clock) -> logging.Handler | None:
    """The rotating log; none where the folder cannot be written, which must not keep the window shut."""
    if logs is None:
        return None
    try:
        logs.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            logs / "hall.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(_Utc(clock))
    return handler


def _crash_file(logs: Path | None) -> IO[str] | None:
    if logs is None:
        return None
    try:
        return (logs / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return None
