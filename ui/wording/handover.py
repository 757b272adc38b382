"""Handing over: at sign-off, and when somebody leaves."""

from ui.translation import mark

REFUSALS = {
    "handover.self": mark("Nobody hands over to themselves."),
    "handover.not_active": mark("This account has ended."),
    "handover.no_role": mark("{receiver} has no role at the window of {unit}."),
    "handover.nothing": mark("There is nothing to hand over."),
    "handover.successor": mark("{count} things are in hand. Name who takes over."),
    "handover.not_signed": mark("Both confirm with password or PIN, or the number of the signed list is entered."),
    "handover.paper": mark("No list with this number was printed for these two persons."),
    "handover.changed": mark("More or less is in hand than list {number} says. Print it anew."),
    "handover.rest": mark("{count} things are left. Pass or close them, or say why they stay."),
    "handover.not_left": mark("This is no longer left here."),
    "handover.not_passed": mark("A paper is printed or closed where it was made."),
    "handover.not_closed": mark("This is not closed here. Open it and finish it, or pass it on."),
    "handover.not_signed_on": mark("{receiver} is not signed on. A visitor can only go to somebody at work."),
}

CHOICES = {
    "handover.CASE": mark("case"),
    "handover.INQUIRY": mark("first inquiry"),
    "handover.CERTIFICATE": mark("certificate in hand"),
    "handover.ORIGINAL": mark("original paper"),
    "handover.TICKET": mark("visitor"),
    "handover.PAPER": mark("paper not printed"),
}

VERBS = {
    "handover.pass_on": mark("pass on"),
    "handover.close_left": mark("close what is left"),
    "handover.sign_off": mark("sign off"),
    "handover.draw_up": mark("print the hand-over list"),
    "handover.leave": mark("hand over and leave"),
    "handover.mark_absent": mark("note who has not come"),
}
