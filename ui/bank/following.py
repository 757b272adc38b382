"""What a window does to a notice meanwhile: issued anew, void, answered. The teller sees it while the payer stays."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui import words
from ui.bank.notices_part import standing
from ui.bank.questions import Followed, Seen, follow
from ui.room import Room
from ui.translation import tr


class Following(QObject):
    """Follows the notices of the list and those that were sent back to a window (金额有疑)."""

    changed = Signal(dict, bool)
    """(id in the list → Seen as it stands now, or what stands in its place; whether what there is to take changed)."""

    answers = Signal()
    """A window has answered, or its answers were taken up."""

    def __init__(self, room: Room, held: Callable[[], tuple[Seen, ...]]) -> None:
        """`held` gives the list as it is."""
        super().__init__(room)
        self._room, self._held = room, held
        self._sent: tuple[str, ...] = ()
        self.answered: tuple[str, ...] = ()
        """Ids of notices that a window has answered for, or issued in place of those sent back."""

    def sent_back(self, *ids: str) -> None:
        """These wait for a window, also when the payer's list is gone."""
        self._sent = tuple(dict.fromkeys((*self._sent, *ids)))

    def look(self) -> None:
        """Reads again what is in the list and what waits for a window."""
        ids = tuple(dict.fromkeys((*(seen.id for seen in self._held()), *self._sent)))
        if ids:
            self._room.ask(follow, ids, self._room.work.today(), then=self._followed, key="follow")

    def take_up(self) -> tuple[str, ...]:
        """What was answered; from now on it is in the list."""
        ids, self.answered = self.answered, ()
        self.answers.emit()
        return ids

    def _followed(self, found: tuple[Followed, ...]) -> None:
        """What has left the list while it was being read is no longer of this payment."""
        before = {seen.id: seen for seen in self._held()}
        mine = [each for each in found if each.asked in before]
        told = [said for each in mine if (said := _change(before[each.asked], each, self._room))]
        if mine:
            self.changed.emit({each.asked: each.instead or each.seen for each in mine}, bool(told))
        here = [each.asked for each in mine]
        answered = [each for each in found if each.asked in self._sent and not _waits(each)]
        if answered:
            self._sent = tuple(each for each in self._sent if each not in {known.asked for known in answered})
            away = [each.instead or each.seen for each in answered if each.asked not in here]
            if away:
                self.answered = tuple(dict.fromkeys((*self.answered, *(seen.id for seen in away))))
                numbers = ", ".join(seen.card.notice.number for seen in away)
                told.append(tr("The window has answered: {numbers}. F2 shows it.", numbers=numbers))
                self.answers.emit()
        if told:
            self._room.notice.say("\n".join(told), "warn")


def _waits(each: Followed) -> bool:
    """Whether the window has not answered yet."""
    return each.instead is None and each.seen.card.notice.doubtful


def _change(before: Seen, now: Followed, room: Room) -> str:
    """What changed under the teller's hands, in words; "" for nothing that matters."""
    if now.instead is not None:
        old, new = now.seen.card.notice, now.instead.card.notice
        return tr(
            "Issued anew by the window: {number} over {amount}, in place of {old} over {old_amount}.",
            number=new.number, amount=words.yuan(new.total_fen),
            old=old.number, old_amount=words.yuan(old.total_fen),
        )  # fmt: skip
    if before.payable == now.seen.payable:
        return ""
    said, _ = standing(now.seen, room.work.today())
    return tr("{number}: {said}", number=now.seen.card.notice.number, said=said or tr("to be paid"))
