"""Service items, their versions and the import."""

from ui.translation import mark

REFUSALS = {
    "catalogue.ended": mark("This item ended on {ended_on}."),
    "catalogue.no_item": mark("There is no such item."),
    "catalogue.no_items": mark("There is no item in the file."),
    "catalogue.not_yet": mark("This item begins on {first_on}."),
    "catalogue.too_early": mark("The first day must not lie before {first_on}."),
    "catalogue.unit_code": mark("The unit {name} has no code yet."),
    "catalogue.unit_code_taken": mark("The code of {name} belongs to {other}."),
    "catalogue.unreadable": mark("The file cannot be read: {reason}."),
}

TROUBLES = {
    "catalogue.file": mark("The catalogue file cannot be opened: {reason}."),
    "catalogue.not_written": mark("The catalogue could not be written: {reason}."),
}

VERBS = {
    "catalogue.bring_in": mark("bring in the catalogue"),
}
