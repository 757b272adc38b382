"""The day's report as a file: made aside, written whole, what goes wrong said in words."""

import errno
from pathlib import Path

from models.office.refusal import Trouble
from models.office.sheets.summary import DailySummary
from models.office.whole_file import write_whole


def write_report(sheet: DailySummary, path: Path) -> Path:
    """Writes the sheet as a PDF or, by the file's ending, as a workbook. Gives where it is.

    Raises Trouble print.folder, print.disk_full, and what the layout raises.
    """
    if path.suffix.lower() == ".xlsx":
        from printing.spreadsheet import workbook

        content = workbook(sheet)
    else:
        from printing.render import render

        content = render(sheet)
    try:
        write_whole(path, content)
    except OSError as error:
        code = "print.disk_full" if error.errno == errno.ENOSPC else "print.folder"
        raise Trouble(code, path=str(path)) from error
    return path
