"""The bank fee point: its day, payments, closing."""

from ui.translation import mark

REFUSALS = {
    "bank.already_corrected": mark("This closing was corrected by {by} ({number})."),
    "bank.already_reversed": mark("{number} has been reversed already."),
    "bank.already_settled": mark("{number} was settled by {by} at {at} ({payment})."),
    "bank.count_missing": mark("Count this method too: {method}."),
    "bank.counted": mark("The counted amount is not an amount."),
    "bank.day_closed": mark("The day {day} is closed."),
    "bank.doubtful": mark("The amount of {number} is in doubt. Wait for the window's answer."),
    "bank.method": mark("Choose how it was paid."),
    "bank.no_notices": mark("Scan or find a notice first."),
    "bank.not_at_counter": mark("This is only done at the fee point's own station."),
    "bank.not_open": mark("The fee point's day is not open yet. Open it first."),
    "bank.notice_not_printed": mark("{number} was never printed."),
    "bank.notice_twice": mark("The same notice is there twice."),
    "bank.other_counter": mark("This belongs to another counter."),
    "bank.reason": mark("Say why."),
    "bank.receipt": mark("Give the code and the number of the fiscal receipt."),
    "bank.receipt_used": mark("This receipt was recorded with {payment}."),
    "bank.second": mark("A second person must sign."),
    "bank.second_role": mark("{staff} may not sign for this."),
    "bank.second_same": mark("The second person must be somebody else."),
    "bank.serial": mark("Scan or type the serial number."),
    "bank.serial_used": mark("This serial number was used for {payment}."),
}

TROUBLES = {
    "bank.hours": mark("The fee point's hours cannot be read. Set them again."),
}

STATES = {
    "bank.CONFIRMED": mark("confirmed"),
    "bank.REVERSED": mark("reversed"),
    "bank.OPEN": mark("open for payments"),
    "bank.AFTER_CUT_OFF": mark("after cut-off"),
    "bank.CLOSED": mark("closed for the day"),
}

CHOICES = {
    "bank.CASH": mark("cash"),
    "bank.CARD": mark("card"),
    "bank.CODE": mark("scanned code"),
    "bank.TRANSFER": mark("bank transfer"),
}

VERBS = {
    "bank.open_day": mark("open the day"),
    "bank.confirm": mark("confirm the payment"),
    "bank.reverse": mark("reverse the payment"),
    "bank.record_receipt": mark("record the receipt"),
    "bank.reprint_notice": mark("reprint the notice"),
    "bank.close_day": mark("close the day"),
    "bank.correct_close": mark("correct the closing"),
}
