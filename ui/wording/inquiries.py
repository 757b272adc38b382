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

CHOICES = {
    "inquiries.ANSWERED": mark("answered on the spot"),
    "inquiries.GUIDED": mark("guided"),
    "inquiries.HANDED_OVER": mark("handed over"),
    "inquiries.TAKEN_IN": mark("taken in for another"),
    "inquiries.NOT_OURS": mark("not ours"),
    "inquiries.VISIT": mark("visit"),
    "inquiries.PHONE": mark("telephone"),
    "inquiries.LETTER": mark("letter"),
    "inquiries.ONLINE": mark("online"),
    "inquiries.CONSULT": mark("question"),
    "inquiries.BUSINESS": mark("business"),
    "inquiries.COMPLAINT": mark("complaint"),
    "inquiries.OTHER": mark("other"),
    "inquiries.SATISFIED": mark("satisfied"),
    "inquiries.FAIR": mark("fair"),
    "inquiries.DISSATISFIED": mark("dissatisfied"),
    "inquiries.DECLINED": mark("sent back"),
    "inquiries.REDIRECTED": mark("handed to somebody else"),
}

VERBS = {
    "inquiries.register": mark("register the inquiry"),
    "inquiries.hand_over": mark("hand over"),
    "inquiries.confirm": mark("confirm"),
    "inquiries.decline": mark("send back"),
    "inquiries.reply": mark("reply"),
    "inquiries.close": mark("close off"),
    "inquiries.print_slip": mark("print the slip"),
}
