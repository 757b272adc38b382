"""The first inquiry and who answers for it."""

from ui.translation import mark

REFUSALS = {
    "inquiries.item": mark("There is no such item."),
    "inquiries.missing": mark("This is needed."),
    "inquiries.no_slip": mark("This inquiry was answered on the spot; it has no slip."),
    "inquiries.not_first_person": mark("Only the first person asked does this."),
    "inquiries.not_receiver": mark("Inquiry {number} was handed to somebody else."),
    "inquiries.own_hand_over": mark("Nobody confirms their own hand-over."),
    "inquiries.closed": mark("Inquiry {number} is closed."),
    "inquiries.confirmed_before": mark("Inquiry {number} was confirmed already."),
    "inquiries.not_confirmed": mark("Inquiry {number} waits for the receiver to confirm it."),
    "inquiries.not_replied": mark("Inquiry {number} has no answer yet."),
    "inquiries.state": mark("This is not possible now: inquiry {number} is {state}."),
    "inquiries.to_self": mark("Hand it to somebody else than yourself."),
    "inquiries.too_long": mark("At most {most} characters."),
    "inquiries.unknown_word": mark("Choose one from the list."),
}

STATES = {
    "inquiries.WITH_FIRST": mark("with the first person"),
    "inquiries.HANDED": mark("handed over, not confirmed"),
    "inquiries.CONFIRMED": mark("being answered"),
    "inquiries.REPLIED": mark("answered"),
    "inquiries.CLOSED": mark("closed off"),
}
