"""Working days, notices, overrides and opening hours."""

from ui.translation import mark

REFUSALS = {
    "calendar.document_no": mark("Give the number of the document."),
    "calendar.hours": mark("Opening hours such as 09:00-12:00 13:00-17:00."),
    "calendar.hours_set": mark("Hours from {day} on are set already."),
    "calendar.name": mark("Say what the day is."),
    "calendar.no_hours": mark("No opening hours are set."),
    "calendar.no_override": mark("Nothing was changed for {day}."),
    "calendar.notice": mark("The notice cannot be used: {why}."),
    "calendar.out_of_range": mark("From {low} to {high}."),
    "calendar.reason": mark("Say why."),
}

TROUBLES = {
    "calendar.hours": mark("The opening hours of this site cannot be read: {hours}."),
    "calendar.unreadable": mark("The calendar file {file} cannot be read. Install the program again."),
}
