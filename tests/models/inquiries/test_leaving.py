"""What a window leaves of its first inquiries at sign-off."""

from models.inquiries import verbs
from models.inquiries.leaving import leaves
from models.office.actors import Role
from tests.fakes import Hall
from tests.models.people.staffed import staffed


def test_day_12_open_inquiries_of_the_window_are_left_answered_ones_are_not(hall: Hall) -> None:
    people = staffed(hall)
    desk = hall.office("W1", window=people.desk_1, staff=people.clerk_1, roles=(Role.WINDOW,))
    desk.do(verbs.register, handling="ANSWERED", question="几点下班")
    asked = desk.do(verbs.register, handling="HANDED_OVER", question="营业执照遗失怎么补办", to_unit="SC").value

    found = leaves(hall.db, people.desk_1, "W1")

    assert [(row.kind, row.id, row.number, row.about) for row in found] == [
        ("INQUIRY", asked.inquiry, asked.number, "营业执照遗失怎么补办")
    ]
    assert leaves(hall.db, people.desk_2, "W2") == ()
