"""Words of what no single subject owns: the door, the database, the station, the program itself."""

from ui.translation import mark

REFUSALS = {
    "field.empty": mark("This is needed."),
    "field.day": mark("A day such as 12-03 or 2026-12-03."),
    "field.number": mark("A whole number from {least} to {most}."),
    "field.too_long": mark("At most {most} characters."),
    "field.too_short": mark("Say it in words, at least {least} characters."),
    "field.reason_needed": mark("Choose a reason."),
    "field.figures": mark("{count} figures."),
    "field.notice_line": mark("This line is not a name and its days: {line}."),
    "field.not_same": mark("Both must be the same."),
    "field.not_in_list": mark("Choose one from the list."),
}

TROUBLES = {
    "rehearsal.failed": mark("The rehearsal stopped: {part} failed. {log} says how."),
    "ui.fonts_missing": mark("The font file {file} is missing. Install the program again."),
}
