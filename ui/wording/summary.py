"""The figures of a day and its close."""

from ui.translation import mark

REFUSALS = {
    "summary.future": mark("This day lies ahead."),
    "summary.wrong_order": mark("The last day lies before the first."),
    "summary.too_long": mark("More than {most} days at once."),
    "summary.day_closed": mark("This day was closed at {at} with report {number}."),
    "summary.still_open": mark("Not closed yet: {places}."),
}

CHOICES = {
    "summary.FLASH": mark("Preliminary report"),
    "summary.FINAL": mark("Final report"),
    "summary.CORRECTION": mark("Corrected report"),
    "summary.WEEK": mark("Weekly report"),
    "summary.MONTH": mark("Monthly report"),
    "summary.STRETCH": mark("Report of a period"),
    "summary.TICKETS_BALANCE": mark("Tickets issued = served + missed + left + cancelled + open"),
    "summary.TICKETS_BY_LINE": mark("Served by the windows = served in the lines"),
    "summary.CASES_BALANCE": mark("Open cases = open before + received − ended"),
    "summary.FEES_SETTLED_EQUAL_FEE_POINT": mark("Settled notices = booked at the fee point"),
    "summary.FEE_METHODS_EQUAL_UNITS": mark("Money by method = money by unit"),
    "summary.COUNTED_EQUAL_BOOKED": mark("Counted at the fee point = booked"),
    "summary.CERTIFICATES_SETTLED": mark("Certificates issued = those with their fees settled"),
    "summary.NUMBERS_GAPLESS": mark("Numbers there should be = numbers there are"),
    "summary.JOURNAL_VERIFIED": mark("Acts there should be = acts verified"),
    "summary.ACCEPTED": mark("accepted of received"),
    "summary.DECIDED": mark("decided of accepted"),
    "summary.SAME_DAY": mark("decided on the day of receipt"),
    "summary.IMMEDIATE_BY_DUE": mark("on-the-spot matters done the same day"),
    "summary.ON_TIME": mark("decided in time"),
    "summary.EARLY": mark("promised matters decided early"),
    "summary.LATE": mark("decided late"),
    "summary.ONE_NOTICE": mark("told once what is missing"),
    "summary.MISSED": mark("missed of called"),
    "summary.WAITED_OVER_30": mark("waited over thirty minutes"),
    "summary.PAUSED": mark("windows paused"),
    "summary.ANSWERED_ON_SPOT": mark("first inquiries answered on the spot"),
    "summary.HANDOVER_CONFIRMED": mark("hand-overs confirmed in time"),
    "summary.POWERS": mark("powers given to windows"),
    "summary.SETTLED_IN": mark("items settled in"),
    "summary.PROMISE_SPEED": mark("promised sooner than the law"),
    "summary.HANDLING_SPEED": mark("handled sooner than the law"),
}

VERBS = {
    "summary.close_day": mark("close the day of the hall"),
    "summary.print_report": mark("print the day's report"),
    "summary.print_period": mark("print the report of a period"),
}
