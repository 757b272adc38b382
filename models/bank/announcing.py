"""What became of announced money, for the verbs that see it arrive: the teller's confirmation and the statement."""

from collections.abc import Sequence

from models.bank.records import AnnouncedNotice, Announcement
from models.bank.rules import AnnouncementState
from models.office.act import Act


def announced_for(act: Act, notice: str) -> list[Announcement]:
    """What is announced for a notice and has not arrived."""
    found = [act.get(Announcement, each.announcement) for each in act.all(AnnouncedNotice, notice=notice)]
    return [each for each in found if each.state == AnnouncementState.ANNOUNCED]


def arrived(act: Act, notices: Sequence[str], payment: str) -> tuple[str, ...]:
    """已到账: what was announced for any of these notices came with this payment. Gives the announcements' ids."""
    found = {each.id: each for notice in notices for each in announced_for(act, notice)}
    for announcement in found.values():
        announcement.state, announcement.payment = AnnouncementState.ARRIVED, payment
        announcement.closed_at, announcement.closed_by = act.now, act.staff
        act.save(announcement)
    return tuple(found)
