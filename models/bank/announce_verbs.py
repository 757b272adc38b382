"""待到账: money that the payer says he has sent (days.md 21). Visible to the window, settling nothing."""

from models.bank.announcing import announced_for
from models.bank.records import AnnouncedNotice, Announcement
from models.bank.rules import CARRIED_OVER, AnnouncementState
from models.bank.verbs import TELLER, counter_of, held_notices, must_want_money
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb


@verb("bank.announce", roles=TELLER)
def announce(act: Act, *, notices: tuple[str, ...], method: str, said: str, amount_fen: int = 0) -> str:
    """待到账: keeps that the payer showed a transfer for these notices. Gives the announcement's id.

    `amount_fen` 0 is all that they want; `said` is what he showed. It settles nothing: the case stays held back until
    the teller confirms the money or the statement brings it. Refused bank.no_notices, bank.notice_twice, bank.method,
    bank.said; NotAllowed bank.announced (`number`), and what `bank.confirm` says of a notice.
    """
    counter_of(act)
    if not notices:
        raise Refused("bank.no_notices", field="notices")
    if len(set(notices)) < len(notices):
        raise Refused("bank.notice_twice", field="notices")
    if method not in CARRIED_OVER:
        raise Refused("bank.method", field="method", method=method)
    if not said.strip():
        raise Refused("bank.said", field="said")
    found = held_notices(act, notices)
    wanted = sum(must_want_money(act, notice) for notice in found)
    for notice in found:
        if announced_for(act, notice.id):
            raise NotAllowed("bank.announced", number=notice.number)
    announcement = Announcement(
        id=new_key(), amount_fen=amount_fen or wanted, method=method, said=said.strip(),
        state=AnnouncementState.ANNOUNCED, teller=act.staff, at=act.now,
    )  # fmt: skip
    act.add(announcement)
    for notice in found:
        act.add(AnnouncedNotice(id=new_key(), announcement=announcement.id, notice=notice.id))
    act.note(notices=[notice.number for notice in found], amount_fen=announcement.amount_fen)
    return announcement.id


@verb("bank.withdraw_announcement", roles=TELLER)
def withdraw_announcement(act: Act, *, announcement: str, reason: str) -> None:
    """The money did not come. Refused bank.reason; NotAllowed bank.not_announced."""
    if not reason.strip():
        raise Refused("bank.reason", field="reason")
    held_notices(act, [each.notice for each in act.all(AnnouncedNotice, announcement=announcement)])
    found = act.hold(Announcement, announcement)
    if found.state != AnnouncementState.ANNOUNCED:
        raise NotAllowed("bank.not_announced", state=found.state)
    found.state, found.reason = AnnouncementState.WITHDRAWN, reason.strip()
    found.closed_at, found.closed_by = act.now, act.staff
    act.save(found)
