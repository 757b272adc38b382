"""What a window does about a fee: it determines it and prints a notice, and can do no more. Nothing here takes money;
`settle` is called by the bank fee point's verbs alone (behaviour 41)."""

from collections.abc import Sequence
from typing import NoReturn

from models.calendar.reading import hall_calendar
from models.catalogue.reading import fee_standard
from models.fees.numbers import Fault as NumberFault
from models.fees.numbers import notice_no
from models.fees.papers import notice_sheet
from models.fees.records import Charge, FeeAccount, FeeRecovery, Notice, ReliefLine, Settlement
from models.fees.rules import (
    OPEN,
    Fault,
    LineWish,
    NoticeState,
    Payer,
    RecoveryState,
    Source,
    charge,
    chargeable,
    check_pay_code,
    check_quantity,
    notice_state,
)
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.fees import PaymentNotice
from models.office.verb import verb
from models.people.powers import demand
from models.people.records import Site, Unit
from models.people.rules import Power
from models.prints.reading import jobs_of
from models.prints.rules import JobState
from models.prints.verbs import reprint_as, store


@verb("fees.assess", roles={Role.WINDOW})
def assess(
    act: Act,
    *,
    case_id: str,
    case_no: str,
    unit: str,
    payer: Payer,
    lines: tuple[LineWish, ...],
    ticket: str = "",
    short_no: str = "",
    item: str = "",
) -> str:
    """收费确定: fixes a case's fee by the standards in force today and prints the notice. Gives the notice's id.

    Refused: fees.payer, fees.no_lines, fees.line_twice, fees.already_assessed, a `Fault` of the standard or quantity.
    """
    account = act.find(FeeAccount, id=case_id)
    if account is None:
        account = act.add(FeeAccount(id=case_id, case_no=case_no))
    else:
        act.hold(FeeAccount, case_id)
    draft = Notice(
        account=account.id, short_no=short_no, item=item, unit=act.get(Unit, unit).id, payer_name=payer.name.strip(),
        payer_id_last4=payer.id_last4, payer_phone=payer.phone, ticket=ticket,
    )  # fmt: skip
    return put_out(act, draft, _determine(act, draft, lines))


@verb("fees.void", roles={Role.WINDOW})
def void(act: Act, *, notice: str, reason: str) -> None:
    """作废: the notice keeps its number and says why (behaviour 43). One that holds money is reversed first."""
    void_notice(act, held(act, notice), reason)


@verb("fees.reissue", roles={Role.WINDOW})
def reissue(act: Act, *, notice: str, lines: tuple[LineWish, ...], reason: str, payer: Payer | None = None) -> str:
    """作废重开: voids a notice and prints another in its place, which the fee point shows at once (days.md 19).

    The payer stays the same unless another is given. Reliefs go over where the same is charged again; where it is
    another sum they were not granted for it and must be asked for anew. Gives the new notice's id.
    """
    before = held(act, notice)
    void_notice(act, before, reason)
    draft = in_place_of(before)
    if payer is not None:
        draft.payer_name, draft.payer_id_last4, draft.payer_phone = payer.name.strip(), payer.id_last4, payer.phone
    charges = _determine(act, draft, lines)
    granted = act.all(ReliefLine, notice=before.id)
    if _fixed(charges) != _fixed(act.all(Charge, notice=before.id)):
        act.note(reliefs_dropped=len(granted))
        granted, draft.deferred_until = [], None
    return put_out(act, draft, charges, reliefs=granted, replaces=before.number)


def _fixed(charges: Sequence[Charge]) -> list[tuple[str, int, int]]:
    """What was fixed, whatever the order of the lines."""
    return sorted((each.standard, each.quantity_thousandths, each.amount_fen) for each in charges)


@verb("fees.doubt", roles={Role.BANK_TELLER})
def doubt(act: Act, *, notice: str, remark: str) -> None:
    """金额有疑: the fee point sends a notice back to the window; until that answers, no money is taken for it."""
    found = held(act, notice)
    must_be_open(act, found)
    if standing(act, found) in (NoticeState.SETTLED, NoticeState.OVER, NoticeState.REFUNDED):
        raise NotAllowed("fees.settled", number=found.number)
    found.doubtful, found.doubt_remark, found.doubt_answer = True, reason_given(remark, "remark"), ""
    found.doubt_by, found.doubt_at = act.staff, act.now
    act.save(found)


@verb("fees.answer_doubt", roles={Role.WINDOW})
def answer_doubt(act: Act, *, notice: str, answer: str) -> None:
    """金额无误: the window stands by the amount, and the fee point may take the money."""
    found = held(act, notice)
    must_be_open(act, found)
    if not found.doubtful:
        raise NotAllowed("fees.not_doubtful", number=found.number)
    found.doubtful, found.doubt_answer = False, reason_given(answer, "answer")
    act.save(found)


@verb("fees.set_pay_code", roles={Role.WINDOW, Role.BANK_TELLER})
def set_pay_code(act: Act, *, notice: str, pay_code: str) -> str:
    """Records the 缴款识别码 that finance gave for a notice (domain.md §4.3). Given once; never made here.

    A notice that is in the payer's hand already prints once more with it, as 补打.
    """
    found = held(act, notice)
    must_be_open(act, found)
    if found.pay_code:
        raise NotAllowed("fees.pay_code_given", number=found.number)
    code = check_pay_code(pay_code, act.settings.pay_code_pattern)
    if isinstance(code, Fault):
        raise Refused(code, field="pay_code")
    for other in act.select(Notice, '"pay_code" = ? AND "pay_code" <> \'\'', (code,)):
        raise Refused("fees.pay_code_used", field="pay_code", number=other.number)
    found.pay_code = code
    act.save(found)
    for job in jobs_of(act.db, "notice", found.id):
        if job.state == JobState.PRINTED:
            reprint_as(act, job=job.id, sheet=_sheet_now(act, found))
            break
    return code


def _sheet_now(act: Act, notice: Notice) -> PaymentNotice:
    """The notice's paper with all that is known of it by now."""
    charges = act.select(Charge, '"notice" = ? ORDER BY "place"', (notice.id,))
    reliefs = act.select(ReliefLine, '"notice" = ? ORDER BY "place"', (notice.id,))
    replaces = act.get(Notice, notice.replaces).number if notice.replaces else ""
    return notice_sheet(act, notice, charges, replaces, reliefs)


# Parts of verbs: for bank and cases.


def hold_account(act: Act, case_id: str) -> None:
    """Keeps a case's fees from other writers until the act ends. A case without any fee has none to keep."""
    if act.find(FeeAccount, id=case_id) is not None:
        act.hold(FeeAccount, case_id)


def held(act: Act, notice_id: str) -> Notice:
    """The notice as it is once its case's fees are held."""
    act.hold(FeeAccount, act.get(Notice, notice_id).account)
    return act.get(Notice, notice_id)


def settle(act: Act, *, notice: Notice, amount_fen: int, source: Source, payment: str) -> str:
    """Writes what came in for a notice, negative for what went back. Gives the settlement's id.

    For the verbs of bank alone: a window that could call this could mark money as received.
    """
    settlement = Settlement(
        id=new_key(), notice=notice.id, amount_fen=amount_fen, source=source, payment=payment, by=act.staff, at=act.now
    )
    made = act.add(settlement).id
    close_recoveries(act, notice.account)
    return made


def settled_fen(act: Act, notice: Notice) -> list[int]:
    """The settlements of a notice in fen, without what finance paid back: that is not asked for again."""
    return [each.amount_fen for each in act.all(Settlement, notice=notice.id) if each.source != Source.REFUND]


def refunded_fen(act: Act, notice: Notice) -> int:
    """What finance paid back of a notice."""
    return -sum(each.amount_fen for each in act.all(Settlement, notice=notice.id, source=Source.REFUND))


def standing(act: Act, notice: Notice) -> NoticeState:
    """Where the notice stands inside this act."""
    return notice_state(notice.state, notice.total_fen, settled_fen(act, notice), refunded_fen(act, notice))


def close_recoveries(act: Act, account: str) -> None:
    """追缴 is done as soon as no notice of the case wants money any more."""
    still_open = act.all(FeeRecovery, account=account, state=RecoveryState.OPEN)
    if not still_open:
        return
    for notice in act.all(Notice, account=account, state=OPEN):
        if sum(settled_fen(act, notice)) < notice.total_fen:
            return
    for recovery in still_open:
        recovery.state, recovery.closed_at, recovery.closed_by = RecoveryState.PAID, act.now, act.staff
        act.save(recovery)


def refuse_void(act: Act, notice: Notice) -> NoReturn:
    """Says that a notice is waived, or void: why, and which one stands in its place now."""
    if notice.state == NoticeState.WAIVED:
        raise NotAllowed("fees.waived", number=notice.number)
    last = notice
    while following := act.select(Notice, '"replaces" = ? AND "replaces" <> \'\'', (last.id,)):
        last = following[0]
    replaced_by = "" if last is notice else last.number
    raise NotAllowed("fees.void", number=notice.number, reason=notice.void_reason, replaced_by=replaced_by)


def must_be_open(act: Act, notice: Notice) -> None:
    """NotAllowed fees.void, fees.waived."""
    if notice.state != OPEN:
        refuse_void(act, notice)


def must_be_unpaid(act: Act, notice: Notice) -> None:
    """NotAllowed fees.void, fees.waived, fees.has_money."""
    must_be_open(act, notice)
    paid_fen = sum(settled_fen(act, notice))
    if paid_fen:
        raise NotAllowed("fees.has_money", number=notice.number, paid_fen=paid_fen)


def void_notice(act: Act, notice: Notice, reason: str) -> None:
    """作废 of a notice that the caller holds. NotAllowed fees.void, fees.has_money; Refused fees.reason."""
    must_be_unpaid(act, notice)
    notice.state, notice.void_reason = NoticeState.VOID, reason_given(reason, "reason")
    notice.voided_at, notice.voided_by = act.now, act.staff
    act.save(notice)


def reason_given(text: str, field: str, code: str = "fees.reason") -> str:
    """What a person gave as reason, or Refused with the code at that field."""
    if not text.strip():
        raise Refused(code, field=field)
    return text.strip()


def in_place_of(before: Notice) -> Notice:
    """A draft of the notice that stands for a void one: the same case, payer and deferral."""
    return Notice(
        account=before.account, short_no=before.short_no, item=before.item, unit=before.unit, ticket=before.ticket,
        payer_name=before.payer_name, payer_id_last4=before.payer_id_last4, payer_phone=before.payer_phone,
        window=before.window, deferred_until=before.deferred_until, replaces=before.id,
    )  # fmt: skip


def put_out(
    act: Act,
    notice: Notice,
    charges: Sequence[Charge],
    *,
    reliefs: Sequence[ReliefLine] = (),
    replaces: str = "",
    station: str = "",
) -> str:
    """Writes a notice with its lines and prints it, at `station` where it is another's. Gives its id.

    `reliefs` are those it carries; they are copied. Refused fees.payer, fees.nothing_to_pay.
    """
    if not notice.payer_name:
        raise Refused("fees.payer", field="payer")
    notice.id, notice.state, notice.number = new_key(), OPEN, _next_number(act)
    notice.total_fen = sum(each.amount_fen for each in charges) - sum(each.amount_fen for each in reliefs)
    if notice.total_fen <= 0:
        raise Refused("fees.nothing_to_pay", field="lines")
    notice.issued_at, notice.issued_by = act.now, act.staff
    notice.window = act.station.window if not station else notice.window
    usual = hall_calendar(act.db).due_W(act.today, act.settings.notice_days)
    notice.due_day = notice.deferred_until or usual
    act.add(notice)
    for each in charges:
        each.notice = notice.id
        act.add(each)
    carried = [
        act.add(ReliefLine(id=new_key(), notice=notice.id, place=at, relief=each.relief, amount_fen=each.amount_fen))
        for at, each in enumerate(reliefs, start=1)
    ]
    sheet = notice_sheet(act, notice, charges, replaces, carried)
    store(act, sheet, about="notice", about_id=notice.id, title=notice.number, station=station)
    return notice.id


def _determine(act: Act, notice: Notice, lines: Sequence[LineWish]) -> list[Charge]:
    """收费确定权: the one place where amounts are fixed, for a first notice as for one issued anew."""
    demand(act, notice.unit, Power.FEE_DETERMINE)
    if not lines:
        raise Refused("fees.no_lines", field="lines")
    if len({wish.standard_id for wish in lines}) < len(lines):
        raise Refused("fees.line_twice", field="lines")
    _must_not_be_asked_for(act, notice.account, lines)
    charges = []
    for place, wish in enumerate(lines, start=1):
        standard = fee_standard(act.db, wish.standard_id)
        if standard is None:
            raise Refused("office.not_found", field="lines", table="fee_standard", id=wish.standard_id)
        if fault := chargeable(standard, act.today):
            raise NotAllowed(fault, field="lines", standard=wish.standard_id, place=place)
        if fault := check_quantity(standard, wish.quantity):
            raise Refused(fault, field="quantity", standard=wish.standard_id, place=place)
        charges.append(
            Charge(
                id=new_key(), place=place, standard=wish.standard_id, code=standard.code, name=standard.name,
                measure=standard.unit, unit_amount_fen=standard.amount_fen, quantity_thousandths=wish.quantity,
                rounding=standard.rounding, amount_fen=charge(standard, wish.quantity), basis=standard.basis,
            )
        )  # fmt: skip
    return charges


def _must_not_be_asked_for(act: Act, account: str, lines: Sequence[LineWish]) -> None:
    """A second press, or a second window, must not ask for the same fee twice; once it is paid it may fall due again
    (a further copy)."""
    wanted = {wish.standard_id for wish in lines}
    for other in act.all(Notice, account=account, state=OPEN):
        if sum(settled_fen(act, other)) < other.total_fen and any(
            each.standard in wanted for each in act.all(Charge, notice=other.id)
        ):
            raise NotAllowed("fees.already_assessed", number=other.number)


def _next_number(act: Act) -> str:
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"notice:{site.id}:{act.today.isoformat()}")
    number = notice_no(region=act.settings.region_code, centre=site.centre_no, day=act.today, sequence=sequence)
    if isinstance(number, NumberFault):
        raise Refused(number)
    return number
