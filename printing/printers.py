"""Where papers go: a system printer, or a folder of PDF files where there is none.

A printer's `send` waits until the sheet is out or will not come, so it is never called on the event loop or in an act.
It raises Trouble and then nothing comes out any more; only print.unknown leaves that open, and a person must look.

Linux hands the PDF to `lp`, which keeps it vector, and watches the job: a queue that rejects jobs calls itself idle,
and an empty tray keeps a job waiting without an error. Windows prints through Qt's PDF module (not tested there).
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from models.office.cipher import SEALED, seal
from models.office.refusal import Trouble
from models.office.stations import PDF_FOLDER
from models.office.whole_file import write_whole

TOOL_SECONDS = 10.0
"""An answer of lp or lpstat; they hang where the print service is gone."""

SHEET_SECONDS = 60.0
"""From handing over to the sheet being out."""

WATCH_SECONDS = 0.5

_REASONS = (
    ("media-empty", "print.paper_out"),
    ("media-needed", "print.paper_out"),
    ("media-jam", "print.jam"),
    ("cover-open", "print.cover_open"),
    ("door-open", "print.cover_open"),
    ("offline", "print.offline"),
    ("connecting-to-device", "print.offline"),
    ("unplugged", "print.offline"),
    ("toner-empty", "print.ink_out"),
    ("marker-supply-empty", "print.ink_out"),
)
"""What a print service calls a reason (IPP printer-state-reasons), and our code for it."""

_WORDS = (
    ("jam", "print.jam"),
    ("out of paper", "print.paper_out"),
    ("paper out", "print.paper_out"),
    ("unplugged", "print.offline"),
    ("not connected", "print.offline"),
    ("offline", "print.offline"),
    ("unreachable", "print.offline"),
)
"""The same in the words of a driver's free text."""


class Printer(Protocol):
    """Takes one paper."""

    @property
    def name(self) -> str:
        """As the job's row names it."""

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:
        """Prints a PDF, and returns when it is out. Raises Trouble print.…"""

    def check(self) -> None:
        """Raises Trouble print.… where a paper could not be printed now."""


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """Papers as files: FOLDER/DAY/<paper>-<number>.pdf, each written whole or not at all.

    In a hall that is encrypted at rest they are, too: `.pdf.sealed`, which `unseal` opens.
    """

    folder: Path
    today: Callable[[], date]
    name: str = PDF_FOLDER
    key: bytes | None = None
    """The hall's data key; None where the hall is plain."""

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:  # noqa: ARG002  (a file has no roll)
        """Writes the next free name. Raises Trouble print.disk_full, print.folder."""
        day = self.folder / self.today().isoformat()
        try:
            day.mkdir(parents=True, exist_ok=True)
            path = _free_name(day, title, SEALED if self.key else "")
            write_whole(path, seal(pdf, self.key) if self.key else pdf)
        except OSError as error:
            raise _folder_trouble(error, day) from error

    def check(self) -> None:
        """Raises Trouble print.folder where nothing can be written."""
        if self.folder.exists() and not os.access(self.folder, os.W_OK):
            raise Trouble("print.folder", path=str(self.folder), detail="")


def _free_name(day: Path, title: str, tail: str) -> Path:
    stem = re.sub(r'[\\/:*?"<>|\s]+', "_", title).strip("._") or "paper"
    path, at = day / f"{stem}.pdf{tail}", 1
    while path.exists():  # a spoiled sheet printed again; the first file stays
        at += 1
        path = day / f"{stem}-{at}.pdf{tail}"
    return path


def _folder_trouble(error: OSError, day: Path) -> Trouble:
    import errno

    for half in day.glob("*.part"):
        half.unlink(missing_ok=True)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble("print.disk_full", path=str(day))
    return Trouble("print.folder", path=str(day), detail=error.strerror or "")


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """A queue of the Linux print service."""

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    """Besides the process's own; the tests put their lp and lpstat on PATH."""
    tool_seconds: float = TOOL_SECONDS
    sheet_seconds: float = SHEET_SECONDS
    watch_seconds: float = WATCH_SECONDS

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:
        """Prints through `lp`, unscaled, because a scaled barcode cannot be read.

        Raises Trouble print.no_service, .no_printer, .rejecting, .stopped, .paper_out, .jam, .cover_open, .offline,
        .ink_out, .timed_out, .refused, and .unknown where the sheet may still come.
        """
        self.check()
        options = ["-o", "print-scaling=none", *(["-o", "fit-to-page=false"] if slip else [])]
        said = self._tool("lp", "-d", self.name, "-t", _plain(title), *options, "-", content=pdf)
        found = re.search(r"request id is (\S+)", said)
        if found is None:
            raise Trouble("print.refused", printer=self.name, detail=said.strip()[:200])
        self._watch(found[1])

    def check(self) -> None:
        """Raises what `send` raises before anything is handed over."""
        accepting = self._tool("lpstat", "-a", self.name, missing="print.no_printer")
        if re.search(r"not accepting", accepting):
            raise Trouble("print.rejecting", printer=self.name, detail=_reason_line(accepting))
        self._raise_state()

    def _raise_state(self) -> None:
        state = self._tool("lpstat", "-l", "-p", self.name, missing="print.no_printer")
        code = reason_of(state)
        if code:
            raise Trouble(code, printer=self.name, detail=_reason_line(state))

    def _watch(self, job: str) -> None:
        """Waits until the queue has let go of the job; one that cannot come is taken back, so that it never comes."""
        ends = time.monotonic() + self.sheet_seconds
        try:
            while job in self._tool("lpstat", "-o", self.name).split():
                self._raise_state()
                if time.monotonic() >= ends:
                    raise Trouble("print.timed_out", printer=self.name, seconds=round(self.sheet_seconds))
                time.sleep(self.watch_seconds)
        except Trouble as trouble:
            self._take_back(job, trouble)
            raise

    def _take_back(self, job: str, trouble: Trouble) -> None:
        try:
            self._tool("cancel", job)
        except Trouble as again:
            raise Trouble("print.unknown", printer=self.name, why=trouble.code) from again

    def _tool(self, *words: str, content: bytes | None = None, missing: str = "") -> str:
        """What a tool of the print service says, in English. Raises Trouble where it is not there or hangs."""
        environment = {**os.environ, **self.environment, "LC_ALL": "C"}
        try:
            done = subprocess.run(
                list(words), input=content or b"", capture_output=True, timeout=self.tool_seconds, env=environment,
                check=False,
            )  # fmt: skip
        except FileNotFoundError as error:
            raise Trouble("print.no_service", tool=words[0]) from error
        except subprocess.TimeoutExpired as error:
            raise Trouble("print.timed_out", printer=self.name, seconds=round(self.tool_seconds)) from error
        said = (done.stdout + b"\n" + done.stderr).decode("utf-8", "replace")
        if done.returncode:
            raise _tool_trouble(self.name, said, missing)
        return said


def _tool_trouble(printer: str, said: str, missing: str) -> Trouble:
    lowered = said.lower()
    if "does not exist" in lowered or "invalid destination" in lowered or "unknown destination" in lowered:
        return Trouble("print.no_printer", printer=printer)
    if "scheduler is not running" in lowered or "unable to connect" in lowered or "connection refused" in lowered:
        return Trouble("print.no_service", tool="cups")
    if "not accepting" in lowered:
        return Trouble("print.rejecting", printer=printer, detail=said.strip()[:200])
    return Trouble(missing or "print.refused", printer=printer, detail=said.strip()[:200])


def reason_of(state: str) -> str:
    """The code of why a printer does not print, from `lpstat -l -p` in English; "" where it does."""
    lowered = state.lower()
    for sign, code in _REASONS:
        if sign in lowered:
            return code
    if re.search(r"\bdisabled\b", lowered):
        return next((code for words, code in _WORDS if words in lowered), "print.stopped")
    return ""


def _reason_line(state: str) -> str:
    """The line in which the service says why; it stands under the first."""
    lines = [line.strip() for line in state.splitlines() if line.strip()]
    return (lines[1] if len(lines) > 1 else lines[0] if lines else "")[:200]


def _plain(title: str) -> str:
    """A job's title without what a print service's log must not hold: it names the paper and its number only."""
    return re.sub(r"[^0-9A-Za-z._-]+", "_", title)[:60] or "paper"


@dataclass(frozen=True, slots=True)
class QtPrinter:
    """A printer of Windows, through Qt: each page drawn at the device's own dots, so that barcodes stay sharp."""

    name: str

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:  # noqa: ARG002  (the page says its own size)
        """Raises Trouble print.no_printer, print.refused."""
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF
        from PySide6.QtGui import QPageLayout, QPageSize, QPainter
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        printer = QPrinter(QPrinterInfo.printerInfo(self.name), QPrinter.PrinterMode.HighResolution)
        content = QByteArray(pdf)
        source = QBuffer(content)
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(source)
        size = document.pagePointSize(0)
        page = QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Point)
        printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        printer.setFullPage(True)
        printer.setDocName(_plain(title))
        painter = QPainter()
        if not painter.begin(printer):
            raise Trouble("print.refused", printer=self.name, detail="")
        try:
            for number in range(document.pageCount()):
                if number:
                    printer.newPage()
                dots = document.pagePointSize(number) * printer.resolution() / 72
                wide = QSize(round(dots.width()), round(dots.height()))
                painter.drawImage(0, 0, document.render(number, wide))
        finally:
            painter.end()

    def check(self) -> None:
        """Raises Trouble print.no_printer, print.stopped."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(self.name)
        if found.isNull():
            raise Trouble("print.no_printer", printer=self.name)
        if found.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            raise Trouble("print.stopped", printer=self.name, detail="")


def printer_named(name: str, *, folder: Path, today: Callable[[], date], key: bytes | None = None) -> Printer:
    """The printer of a station's setting: PDF_FOLDER (under the hall's key), or a system printer's name."""
    if name in ("", PDF_FOLDER):
        return PdfFolder(folder, today, key=key)
    return QtPrinter(name) if sys.platform == "win32" else SystemPrinter(name)


def system_printers(environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The names of the printers of this machine; () where there is no print service. Slow: never on the event loop."""
    if sys.platform == "win32":
        from PySide6.QtPrintSupport import QPrinterInfo

        return tuple(QPrinterInfo.availablePrinterNames())
    probe = SystemPrinter("", environment or {})
    try:
        said = probe._tool("lpstat", "-a")
    except Trouble:
        return ()
    return tuple(re.findall(r"^(\S+) accepting requests", said, re.MULTILINE))
