"""The report of a day or a period as a file: made aside, written whole, what goes wrong said in words."""

import errno
from pathlib import Path

from models.office.refusal import Trouble
from models.office.sheets.period import PeriodReport
from models.office.sheets.summary import DailySummary
from models.office.whole_file import write_whole

Report = DailySummary | PeriodReport


def workbook_of(sheet: Report) -> bytes:
    """The sheet as XLSX."""
    if isinstance(sheet, PeriodReport):
        from printing.period_spreadsheet import period_workbook

        return period_workbook(sheet)
    from printing.spreadsheet import workbook

    return workbook(sheet)


def write_report(sheet: Report, path: Path) -> Path:
    """Writes the sheet as a PDF or, by the file's ending, as a workbook. Gives where it is.

    Raises Trouble print.folder, print.disk_full, and what the layout raises.
    """
    if path.suffix.lower() == ".xlsx":
        content = workbook_of(sheet)
    else:
        from printing.render import render

        content = render(sheet)
    try:
        write_whole(path, content)
    except OSError as error:
        code = "print.disk_full" if error.errno == errno.ENOSPC else "print.folder"
        raise Trouble(code, path=str(path)) from error
    return path
