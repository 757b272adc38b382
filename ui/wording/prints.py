"""Print jobs and what can go wrong with paper."""

from ui.translation import mark

REFUSALS = {
    "prints.erased": mark("The personal data on this paper was erased by rule; it cannot be printed again."),
    "prints.reason": mark("Say why."),
    "prints.state": mark("This is not possible now: the job is {state}."),
}

TROUBLES = {
    "print.cover_open": mark("The printer {printer} is open. Close its cover and print again."),
    "print.disk_full": mark("The disk is full: the paper could not be written. Free some space and print again."),
    "print.folder": mark("The folder for papers cannot be written: {path}."),
    "print.ink_out": mark("The printer {printer} has no toner or ribbon left."),
    "print.jam": mark("Paper is stuck in the printer {printer}. Take it out and print again."),
    "print.no_printer": mark("This machine has no printer {printer}. Choose another one."),
    "print.no_service": mark("The print service of this machine does not run. Call the administrator."),
    "print.offline": mark("The printer {printer} does not answer. Is it switched on and connected?"),
    "print.paper_out": mark("The printer {printer} has no paper. Put some in and print again."),
    "print.refused": mark("The printer {printer} did not take the paper: {detail}."),
    "print.rejecting": mark("The printer {printer} takes no jobs now: {detail}."),
    "print.stopped": mark("The printer {printer} was stopped: {detail}."),
    "print.timed_out": mark("The printer {printer} did not print within {seconds} seconds."),
    "print.unknown": mark("Nobody can say whether the printer {printer} printed it. Look, and say so under Printing."),
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

CHOICES = {
    "prints.acceptance": mark("acceptance notice"),
    "prints.bank_day": mark("close of the fee point's day"),
    "prints.reconciliation_day": mark("reconciliation of the fee point's day"),
    "prints.daily_summary": mark("daily summary"),
    "prints.period_report": mark("report of a period"),
    "prints.decision": mark("decision"),
    "prints.delivery": mark("delivery slip"),
    "prints.due_explanation": mark("how the day was counted"),
    "prints.immediate": mark("on-the-spot form"),
    "prints.inquiry": mark("first inquiry slip"),
    "prints.materials_receipt": mark("receipt of papers"),
    "prints.one_time_notice": mark("one-time notice"),
    "prints.service_guide": mark("service guide"),
    "prints.payment_confirmation": mark("payment confirmation"),
    "prints.payment_notice": mark("payment notice"),
    "prints.printer_test": mark("printer test"),
    "prints.ticket": mark("queue ticket"),
    "prints.handover": mark("hand-over list"),
    "prints.window_signoff": mark("window hand-over"),
}

VERBS = {
    "prints.spoil": mark("void the spoiled sheet and print again"),
    "prints.reprint": mark("second copy"),
    "prints.cancel": mark("cancel printing"),
}
