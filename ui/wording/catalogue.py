"""Service items, their versions and the import."""

from ui.translation import mark

REFUSALS = {
    "catalogue.exempt_already": mark("This approval is recorded for this item already."),
    "catalogue.exemption_dates": mark("It expires before it was approved."),
    "catalogue.exemption_empty": mark("Say it."),
    "catalogue.exemption_ended": mark("This approval was ended before."),
    "catalogue.exemption_future": mark("The day of approval lies in the future."),
    "catalogue.guide_same": mark("Nothing was changed in the guide."),
    "catalogue.guide_too_early": mark("A guide can begin on {first_on} or later."),
    "catalogue.inside": mark("This item needs no approval: it is handled in the hall or is the township's own."),
    "catalogue.step_unit": mark("Item {item}: there is no unit {name} that could do a step."),
    "catalogue.text_too_long": mark("At most {limit} characters."),
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

CHOICES = {
    "catalogue.too_large": mark("it is too large"),
    "catalogue.xls_or_locked": mark("it is of the old .xls kind or has a password; save it as .xlsx or CSV"),
    "catalogue.utf16": mark("it is written in UTF-16; save it as UTF-8"),
    "catalogue.binary": mark("it is neither CSV nor XLSX"),
    "catalogue.damaged": mark("it is damaged"),
    "catalogue.encoding": mark("characters that cannot be read; save it as UTF-8 or GBK"),
    "catalogue.stray_quote": mark("a quote in the wrong place: round the whole cell, or doubled"),
    "catalogue.unclosed_quote": mark("a quote that is not closed"),
    "catalogue.wrong_delimiter": mark("columns are divided by commas"),
    "catalogue.missing_column": mark("this column is missing"),
    "catalogue.repeated_column": mark("this column is there twice"),
    "catalogue.no_items": mark("no item"),
    "catalogue.too_few_cells": mark("fewer cells than columns"),
    "catalogue.too_many_cells": mark("more cells than columns"),
    "catalogue.empty": mark("must not be empty"),
    "catalogue.too_long": mark("too long"),
    "catalogue.bad_character": mark("a control character that cannot be seen"),
    "catalogue.line_break": mark("no line break in this cell"),
    "catalogue.looks_like_formula": mark("must not begin with =, + or @"),
    "catalogue.bad_code": mark("a code has capital letters, figures, - and ., at most 33"),
    "catalogue.duplicate_code": mark("this code is there twice"),
    "catalogue.bad_number": mark("not a number that can stand here"),
    "catalogue.bad_date": mark("a day is written 2026-11-24"),
    "catalogue.bad_unit": mark("a unit is written as yuan a piece"),
    "catalogue.unknown_value": mark("not one of this column's words"),
    "catalogue.promised_over_statutory": mark("the promise is longer than the law's limit"),
    "catalogue.kind_and_days": mark("on the spot has 0 days, a promise at least 1"),
    "catalogue.kind_and_class": mark("kind and handling do not agree"),
    "catalogue.no_materials": mark("no papers are listed"),
    "catalogue.repeated_material": mark("the same paper is listed twice"),
    "catalogue.fee_without_name": mark("a fee without its name"),
    "catalogue.fee_without_basis": mark("a fee without its basis"),
    "catalogue.fee_without_amount": mark("a fee that is charged has an amount above 0"),
    "catalogue.fee_status_disagrees": mark("there is a fee, and the state says there is none"),
    "catalogue.amount_on_ended_fee": mark("a fee that is cancelled or suspended has no amount"),
    "catalogue.dates_crossed": mark("the last day lies before the first"),
    "catalogue.overlapping_fees": mark("two standards of one fee hold on the same day"),
    "catalogue.fee_row_without_item": mark("no such item stands before this fee"),
    "catalogue.row_without_item": mark("no such item stands before this row"),
    "catalogue.unknown_material": mark("this paper is not on the item's list"),
    "catalogue.tolerable_not_required": mark("a paper that is not needed cannot be promised for later"),
    "catalogue.repeated_step": mark("the same step of the same unit is there twice"),
    "catalogue.step_over_promised": mark("a step has more days than the item promises"),
}
"""Why a file or a place of it cannot be read."""

VERBS = {
    "catalogue.bring_in": mark("bring in the catalogue"),
    "catalogue.end_exemption": mark("end an approval to stay outside the hall"),
    "catalogue.exempt": mark("record an approval to stay outside the hall"),
    "catalogue.write_guide": mark("write a service guide"),
}
