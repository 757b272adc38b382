"""Print jobs and what can go wrong with paper."""

from ui.translation import mark

REFUSALS = {
    "prints.reason": mark("Say why."),
    "prints.state": mark("This is not possible now: the job is {state}."),
}

TROUBLES = {
    "print.block_too_high": mark("A part of the paper is higher than a page: {page}."),
    "print.no_font": mark("The font file {file} is missing. Install the program again."),
    "print.no_glyph": mark("No font can print {character} ({codepoint}). Ask how the name may be written."),
    "print.sheet_unreadable": mark("The stored paper cannot be read: {why}."),
    "print.symbol_too_wide": mark("The barcode is too wide for this paper."),
}

STATES = {
    "prints.STORED": mark("waiting for the printer"),
    "prints.SENDING": mark("printing"),
    "prints.PRINTED": mark("printed"),
    "prints.FAILED": mark("failed"),
    "prints.SPOILED": mark("spoiled"),
    "prints.CANCELLED": mark("cancelled"),
}

VERBS = {
    "prints.spoil": mark("void the spoiled sheet and print again"),
    "prints.reprint": mark("second copy"),
    "prints.cancel": mark("cancel printing"),
}
