"""What looking at a person in full, and erasing by rule, say."""

from ui.translation import mark

REFUSALS = {
    "privacy.erased": mark("The personal data of {number} was erased by rule; the number and its times stay."),
    "privacy.kept_by_rule": mark("A case keeps its personal data for {years} years after it ended."),
    "privacy.not_over": mark("This is still being handled: nothing of it is erased."),
    "privacy.reason": mark("Say why."),
}

CHOICES = {
    "privacy.COMPLAINT": mark("a complaint"),
    "privacy.CONTACT": mark("to reach the applicant"),
    "privacy.IDENTITY": mark("to check who it is"),
    "privacy.INSPECTION": mark("an inspection"),
    "privacy.OTHER": mark("other"),
    "privacy.REVIEW": mark("to review the case"),
    "privacy.CASE": mark("case"),
    "privacy.INQUIRY": mark("first inquiry"),
    "privacy.TICKET": mark("queue ticket"),
}

VERBS = {
    "privacy.erase": mark("erase personal data by rule"),
    "privacy.erase_on_request": mark("erase personal data on request"),
    "privacy.view": mark("look at a person in full"),
}
