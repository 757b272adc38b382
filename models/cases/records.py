"""Cases and what hangs on them: the applicant, the papers, every step, the notices, the results, who fetched them."""

from datetime import date
from typing import Any

from peewee import SQL

from models.catalogue.records import ItemVersion, ServiceItem
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Local, Record, Root
from models.people.records import Unit


class Applicant(Root):
    """A person or a body that applies (申请人). Found again by its document, so that nothing is typed twice.

    Pinyin, initials and last fours are kept beside the name and numbers: there are a million of them to search, and
    verify compares inside the database.
    """

    kind: str = column.text()
    """`ApplicantKind`."""
    name: str = column.text()
    name_key: str = column.text()
    """The name as it is searched: narrow, lower case, without spaces."""
    name_pinyin: str = column.text()
    name_initials: str = column.text()
    id_kind: str = column.text()
    """`IdKind`, or UNIT_CODE for 统一社会信用代码."""
    id_number: str = column.text(index=True)
    id_last4: str = column.text()
    phone: str = column.text(default="", index=True)
    phone_last4: str = column.text(default="")
    address: str = column.text(default="")


class Case(Root):
    """One application being handled (办件), under the version of the item that was in force when it was received.

        RECEIVED → PRECHECK → ACCEPTED → REVIEW → DECIDED_GRANT → ISSUED → DELIVERED → CLOSED → ARCHIVED
                 ↘ SUPPLEMENT_WAIT ↗      ↕   ↘   DECIDED_REFUSE ↗
                 ↘ NOT_ACCEPTED       SUSPENDED ↘ RETURNED          before the decision always → WITHDRAWN

    Which verb leads where, by whom and under which guards stands in one table, `rules.STEPS`. No due day is stored:
    it follows from these rows (`DerivedDue`).
    """

    number: str = column.text(unique=True)
    """办件编号, 21 digits (domain.md §3.5)."""
    short_number: str = column.text()
    """MMDD-0012."""
    item: str = column.link(ServiceItem)
    item_version: str = column.link(ItemVersion, index=False)
    unit: str = column.link(Unit, index=False)
    kind: str = column.text()
    """`Kind` of the version: immediate or promised."""
    applicant: str = column.link(Applicant)
    agent_name: str = column.text(default="")
    agent_id_number: str = column.text(default="")
    agent_phone: str = column.text(default="")
    state: str = column.text()
    since: Instant = column.instant()
    """When the state began."""
    stepped_at: Instant = column.instant()
    """When the last step was taken, one that left the state as it was included."""
    steps: int = column.number(default=0)
    received_at: Instant = column.instant(index=True)
    completed_day: date | None = column.day(null=True)
    """The day the last missing paper came, where a supplement notice had been given."""
    accepted_at: Instant | None = column.instant(null=True)
    acceptance_day: date | None = column.day(null=True)
    deemed: bool = column.flag()
    """视为受理: nobody said in time what was missing (行政许可法 32)."""
    acceptor: str = column.text(default="")
    """Staff id."""
    reviewed_at: Instant | None = column.instant(null=True)
    decided_at: Instant | None = column.instant(null=True)
    """When it was decided here, or the signed paper entered."""
    decision_day: date | None = column.day(null=True)
    decision: str = column.text(default="")
    """`Decision`."""
    decision_no: str = column.text(default="")
    decider: str = column.text(default="")
    """Staff id; "" where the paper was signed elsewhere."""
    entered: bool = column.flag()
    """代录: a clerk entered the signed paper; it is not his decision."""
    issued_at: Instant | None = column.instant(null=True)
    shelf: str = column.text(default="")
    """存放位置 of the result."""
    told_at: Instant | None = column.instant(null=True)
    told_by: str = column.text(default="")
    told_how: str = column.text(default="")
    """One of `TOLD_HOW`."""
    delivered_at: Instant | None = column.instant(null=True)
    ended_at: Instant | None = column.instant(null=True)
    """When nothing more was owed to the applicant."""
    pick_up: str = column.text()
    """领取方式, one of `PICK_UP_WAYS`."""
    window: str = column.text(default="")
    """The window that has it."""
    staff: str = column.text(default="")
    """Who took it in there."""
    ticket: str = column.text(default="", index=True)
    decision_content: str = column.text(default="")
    """决定内容: what is permitted and until when; "" where the decision says all."""
    decision_basis: str = column.text(default="")
    """依据; "" for the law that every decision rests on."""


def _index(name: str, columns: str, where: str) -> Any:
    return SQL(f'CREATE INDEX "{name}" ON "case" ({columns}) WHERE {where}')


Case.add_index(_index("case_open_unit", '"unit", "state"', '"ended_at" IS NULL'))
Case.add_index(_index("case_open_window", '"window", "state"', '"ended_at" IS NULL'))
Case.add_index(_index("case_open_staff", '"staff"', '"ended_at" IS NULL'))
Case.add_index(_index("case_decided", '"decided_at"', '"decided_at" IS NOT NULL'))
Case.add_index(_index("case_ended", '"ended_at"', '"ended_at" IS NOT NULL'))


class CaseMaterial(Record):
    """One paper of a case, as the version's list has it, and whether it is there."""

    case: str = column.link(Case)
    place: int = column.number()
    name: str = column.text()
    required: bool = column.flag()
    present: bool = column.flag()
    form: str = column.text()
    """One of `FORMS`: ORIGINAL, COPY, ELECTRONIC."""
    copies: int = column.number(default=1)


class CaseStep(Record):
    """One step of a case: who did what when, from which state to which. Never changed."""

    case: str = column.link(Case, index=False)
    place: int = column.number()
    """1, 2, 3 … within the case."""
    verb: str = column.text()
    before: str = column.text(default="")
    after: str = column.text()
    at: Instant = column.instant(index=True)
    staff: str = column.text(default="")
    """"" for the clock."""
    window: str = column.text(default="")
    reason_code: str = column.text(default="")
    reason: str = column.text(default="")
    """理由, or the reviewer's opinion."""
    document_no: str = column.text(default="")
    """Number of the paper that the step made or entered."""
    entered: bool = column.flag()
    """代录."""
    approver: str = column.text(default="")
    """批准人 on the signed paper, as text."""
    document_day: date | None = column.day(null=True)

    class Meta:
        indexes = ((("case", "place"), True),)


CaseStep.add_index(SQL('CREATE INDEX "case_step_entered" ON "case_step" ("at") WHERE "entered" = 1'))


class OneTimeNotice(Root):
    """一次性告知书: everything that is missing, told once in writing (行政许可法 32; days.md 8).

    With the papers kept it belongs to a case that waits for the rest. Without, it stands alone until the visitor comes
    back: scanning it opens the same ticks, and `case` then says what it became.
    """

    code: str = column.text(unique=True)
    """What its barcode holds."""
    number: str = column.text()
    """文书编号."""
    case: str = column.text(default="", index=True)
    item: str = column.link(ServiceItem)
    item_version: str = column.link(ItemVersion, index=False)
    unit: str = column.link(Unit, index=False)
    applicant: str = column.text(default="")
    """Id of the applicant where he said who he is."""
    person_name: str = column.text(default="")
    papers_kept: bool = column.flag()
    ordinal: int = column.number()
    """Which notice of this matter: a second one is a finding (MULTI_CORRECTION)."""
    follows: str = column.text(default="", index=True)
    """Id of the notice before it."""
    missing: list[dict[str, Any]] = column.json_value()
    """[{"place", "name", "requirement"}]; place 0 for what the list does not name."""
    remark: str = column.text(default="")
    supplement_by: date | None = column.day(null=True)
    given_at: Instant = column.instant(index=True)
    staff: str = column.text()
    window: str = column.text(default="")
    ticket: str = column.text(default="")


class CaseSuspension(Record):
    """暂停计时: a special procedure that stops the clocks (行政许可法 45; domain.md §2.3)."""

    case: str = column.link(Case)
    reason: str = column.text()
    """HEARING, TENDER … of models/deadlines/rules.py."""
    basis: str = column.text()
    started: date = column.day()
    ended: date | None = column.day(null=True)
    expected: int = column.number()
    expected_unit: str = column.text()
    approver: str = column.text()
    """Staff id."""
    number: str = column.text()
    """特别程序告知书."""
    result: str = column.text(default="")
    content: str = column.text(default="")
    """申请内容: what is to be done, or what the applicant is waited for."""
    proposal: str = column.text(default="")
    """Id of the proposal that it answers; "" of a time before proposals."""


class CaseExtension(Record):
    """延长期限: at most one (行政许可法 42; behaviour 35)."""

    case: str = column.link(Case, index=False)
    days: int = column.number()
    """In the unit of the item's limit."""
    reason: str = column.text()
    approver: str = column.text()
    number: str = column.text()
    """延长期限告知书."""
    granted_on: date = column.day()
    due_before: date | None = column.day(null=True)
    """原届满日 of the law."""

    class Meta:
        indexes = ((("case",), True),)


class Certificate(Record):
    """A result that was made (证照): only through the fee gate."""

    case: str = column.link(Case)
    unit: str = column.link(Unit, index=False)
    number: str = column.text()
    number_key: str = column.text()
    """The number as it is searched: narrow, lower case, letters, digits and hanzi only."""
    name: str = column.text()
    copies: int = column.number(default=1)
    issued_at: Instant = column.instant(index=True)
    issued_by: str = column.text()

    class Meta:
        indexes = ((("unit", "number"), True),)


class Delivery(Record):
    """What was handed over, to whom, on which proof (领证/送达回执; days.md 10)."""

    case: str = column.link(Case, index=False)
    number: str = column.text()
    """文书编号 of the slip."""
    way: str = column.text()
    """One of `PICK_UP_WAYS`."""
    collector: str = column.text()
    relation: str = column.text()
    """One of `RELATIONS`."""
    proof: str = column.text(default="")
    """Proof seen of somebody else; "" for the applicant."""
    id_last4: str = column.text(default="")
    post_number: str = column.text(default="")
    at: Instant = column.instant(index=True)
    staff: str = column.text()

    class Meta:
        indexes = ((("case",), True),)


class LocalDraft(Local):
    """A form as it is typed, kept for this place until it is taken in or dropped (days.md 13). `id` is the place."""

    ticket: str = column.text(default="")
    body: str = column.text()
    """JSON of the page's fields."""
    kept_at: Instant = column.instant()
