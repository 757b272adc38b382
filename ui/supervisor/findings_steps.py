"""What is said to a finding: 处理 with words, 申诉, and the answer to an appeal (behaviour 38)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models.findings.rules import Fault, State
from models.findings.verbs import answer, appeal, decide_appeal
from ui import words
from ui.messages import Reason, ReasonAsked
from ui.supervisor.findings_questions import FindingNow, finding_now
from ui.translation import tr
from ui.widgets.findings_words import number_said

if TYPE_CHECKING:
    from ui.supervisor.findings_room import FindingsRoom

GRANT, DENY = "GRANT", "DENY"
WORDS_AT_LEAST = 4


class FindingSteps:
    """The three steps, with why they cannot be taken."""

    def __init__(self, room: "FindingsRoom", group: str) -> None:
        self._room = room
        self.answer = room.step(
            tr("Deal with it"), "F8", "Alt+D", does=self._ask_answer, icon="ok", verb=answer,
            state=self._answer_reason, group=group,
        )  # fmt: skip
        self.appeal = room.step(
            tr("Appeal"), "F9", "Alt+A", does=self._ask_appeal, icon="edit", verb=appeal, state=self._appeal_reason,
            group=group,
        )  # fmt: skip
        self.decide = room.step(
            tr("Answer the appeal"), "F10", "Alt+G", does=self._ask_decision, icon="check", verb=decide_appeal,
            state=self._decide_reason, group=group,
        )  # fmt: skip
        self.actions = (self.answer, self.appeal, self.decide)

    def _answer_reason(self) -> str:
        row = self._room.row()
        if row is not None and row.state is State.LIFTED:
            return words.why(Fault.LIFTED, number=number_said(row.number))
        return self._room.one_reason()

    def _appeal_reason(self) -> str:
        row = self._room.row()
        if row is not None and row.appealed:
            return words.why(Fault.APPEALED, number=number_said(row.number))
        return self._answer_reason()

    def _decide_reason(self) -> str:
        row = self._room.row()
        if row is None:
            return self._room.one_reason()
        if not row.appealed:
            return words.why(Fault.NO_APPEAL, number=number_said(row.number))
        if self._room.now is not None and row.unit in self._room.now.own_units:
            return words.why(Fault.OWN_UNIT)
        return words.why(Fault.OWN_APPEAL) if self._room.own_appeal() else ""

    def _ask_answer(self) -> None:
        row = self._room.row()
        if row is None:
            return
        asked = _ask_words(
            "findings.answer", tr("What was done about {number}?", number=number_said(row.number)),
            tr("The finding is dealt with and stays on the record."), tr("Deal with it"),
        )  # fmt: skip
        said = tr("The finding about {number} is dealt with.", number=number_said(row.number))

        def answered(reason: Reason) -> None:
            self._room.do(answer, then=lambda _: self._room.notice.say(said, "ok"), finding=row.id, words=reason.words)

        self._room.messages.ask_reason(self._room, asked, answered)

    def _ask_appeal(self) -> None:
        row = self._room.row()
        if row is None:
            return
        asked = _ask_words(
            "findings.appeal", tr("Why is the finding about {number} to be lifted?", number=number_said(row.number)),
            tr("Somebody outside the unit answers. Until then the finding stands."), tr("Appeal"),
        )  # fmt: skip
        said = tr("The appeal about {number} waits for its answer.", number=number_said(row.number))

        def appealed(reason: Reason) -> None:
            self._room.do(appeal, then=lambda _: self._room.notice.say(said, "ok"), finding=row.id, reason=reason.words)

        self._room.messages.ask_reason(self._room, asked, appealed)

    def _ask_decision(self) -> None:
        row = self._room.row()
        if row is not None:
            self._room.ask(finding_now, row.id, self._room.work.today(), then=self._ask_decision_of, key="appeal")

    def _ask_decision_of(self, now: FindingNow | None) -> None:
        waiting = [each for each in now.card.appeals if each.granted is None] if now is not None else []
        if now is None or not waiting:
            return
        row = now.card.row
        asked = _ask_words(
            "findings.decide_appeal", tr("Answer the appeal about {number}", number=number_said(row.number)),
            tr("{by} appeals: {reason}", by=waiting[0].by, reason=waiting[0].reason), tr("Answer the appeal"),
            [(GRANT, tr("Grant: the finding is lifted")), (DENY, tr("Deny: the finding stands"))],
        )  # fmt: skip

        def decided(reason: Reason) -> None:
            said = tr("The finding is lifted.") if reason.code == GRANT else tr("The finding stands.")
            self._room.do(
                decide_appeal, then=lambda _: self._room.notice.say(said, "ok"), finding=row.id,
                granted=reason.code == GRANT, opinion=reason.words,
            )  # fmt: skip

        self._room.messages.ask_reason(self._room, asked, decided)


def _ask_words(code: str, title: str, about: str, action: str, reasons: Sequence[tuple[str, str]] = ()) -> ReasonAsked:
    return ReasonAsked(code, title, about, action, reasons, words_needed=True, least=WORDS_AT_LEAST)
