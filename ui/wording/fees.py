"""Assessment and payment notices."""

from ui.translation import mark

REFUSALS = {
    "fees.already_assessed": mark("A notice for this is open: {number}."),
    "fees.has_money": mark("Money was paid on {number} ({paid_fen}); it cannot be voided."),
    "fees.line_twice": mark("The same fee stands there twice."),
    "fees.no_lines": mark("Choose a fee."),
    "fees.not_assessed": mark("The fee has not been assessed yet."),
    "fees.unpaid": mark("The payment notice is not paid yet."),
    "fees.part_paid": mark("The payment notice is only paid in part."),
    "fees.payment_reversed": mark("The payment was reversed; it must be paid again."),
    "fees.not_doubtful": mark("{number} is not in doubt."),
    "fees.nothing_to_pay": mark("There is nothing to pay; no notice is needed."),
    "fees.pay_code_given": mark("{number} has a pay code already."),
    "fees.pay_code_used": mark("The pay code belongs to {number}."),
    "fees.pay_code_format": mark("This is no pay code."),
    "fees.payer": mark("Give the payer."),
    "fees.reason": mark("Say why."),
    "fees.settled": mark("{number} is settled."),
    "fees.void": mark("{number} is void; {replaced_by} takes its place."),
    "fees.quantity_format": mark("A quantity such as 2 or 1.5."),
    "fees.quantity_decimals": mark("At most three decimals."),
    "fees.quantity_zero": mark("The quantity must be above zero."),
    "fees.quantity_one": mark("This fee is charged once."),
    "fees.quantity_whole": mark("The quantity must be a whole number."),
    "fees.tax": mark("Taxes are paid at the tax office's window, not by a notice."),
    "fees.social_insurance": mark("Social insurance is not paid by a notice."),
    "fees.commercial": mark("A company's price never becomes a payment notice."),
    "fees.cancelled": mark("This fee has been cancelled."),
    "fees.suspended": mark("This fee is suspended."),
    "fees.not_yet_valid": mark("This standard is not in force yet."),
    "fees.no_longer_valid": mark("This standard is no longer in force."),
    "numbers.used_up": mark("The numbers of today are used up. Call the administrator."),
    "numbers.length": mark("This number has another length."),
    "numbers.characters": mark("A character does not belong into this number."),
    "numbers.check_digit": mark("The check digit does not fit. Scan or type it again."),
    "numbers.day": mark("There is no such day in this number."),
    "numbers.sequence": mark("The running number must not be zero."),
}

STATES = {
    "fees.UNPAID": mark("unpaid"),
    "fees.PART": mark("part paid"),
    "fees.SETTLED": mark("settled"),
    "fees.OVER": mark("overpaid"),
    "fees.REVERSED": mark("reversed"),
    "fees.VOID": mark("void"),
    "fees.OPEN": mark("valid"),
}

VERBS = {
    "fees.assess": mark("assess the fee"),
    "fees.void": mark("void the notice"),
    "fees.reissue": mark("reissue the notice"),
    "fees.doubt": mark("mark the amount as doubtful"),
    "fees.answer_doubt": mark("answer the doubt"),
    "fees.set_pay_code": mark("enter the pay code"),
}
