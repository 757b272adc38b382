"""What the bank hands over comes in: its statement, whole or not at all, and the receipts that payers bring back."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, time

from models.bank.entries import slices
from models.bank.hours import hours_of
from models.bank.numbers import serial as plain_serial
from models.bank.records_statement import PaperReceipt, Statement, StatementLine
from models.bank.rules import bank_day_of
from models.bank.statement_files import CheckedStatement
from models.bank.statement_rows import StatementRow
from models.calendar.reading import hall_calendar
from models.fees.records import Notice
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb

RECONCILERS = frozenset({Role.BANK_TELLER, Role.SUPERVISOR, Role.CENTRE_MANAGER})
"""Who works on 对账."""

_KNOWN = 'SELECT "serial" FROM "statement_line" WHERE "bank" = ? AND "serial" IN ({marks}) ORDER BY "serial" LIMIT 1'


@verb("bank.import_statement", roles=RECONCILERS)
def import_statement(
    act: Act, *, checked: CheckedStatement, name: str, rows: Callable[[], Iterator[StatementRow]]
) -> str:
    """导入对账单: every line of a checked file (models/bank/statement_files.py) in one act. Gives the statement's id.

    `rows` gives the lines as often as they are asked for: an act may be begun anew. Refused: bank.statement_faulty,
    bank.statement_again (naming the day it came), bank.serial_known (the line), and what `rows` refuses.
    """
    if checked.faults or not checked.lines:
        raise Refused("bank.statement_faulty", faults=len(checked.faults))
    before = act.find(Statement, digest=checked.digest)
    if before is not None:
        raise NotAllowed("bank.statement_again", name=before.name, at=before.at)
    statement = act.add(
        Statement(
            id=new_key(), digest=checked.digest, name=name, bank=checked.bank, first_day=checked.first_day,
            last_day=checked.last_day, lines=checked.lines, total_fen=checked.total_fen, by=act.staff, at=act.now,
        )
    )  # fmt: skip
    counts_in = _bank_days(act)
    lines = (_line(statement.id, row, counts_in(row)) for row in _new_ones(act, rows()))
    many = act.add_many(lines, model=StatementLine, column="statement", parent=statement.id)
    act.note(statement=statement.digest, lines=many, total_fen=statement.total_fen)
    return statement.id


def _bank_days(act: Act) -> Callable[[StatementRow], date]:
    """In which bank day a line counts: by its time and the cut-off, unless the bank writes its bank day itself."""
    calendar, hours = hall_calendar(act.db), hours_of(act.settings)

    def counts_in(row: StatementRow) -> date:
        if act.settings.statement_dates_are_bank_days:
            return row.day
        return bank_day_of(row.day, time.fromisoformat(row.time or "00:00:00"), hours, calendar)

    return counts_in


def _new_ones(act: Act, rows: Iterable[StatementRow]) -> Iterator[StatementRow]:
    """The rows, once it is known that no earlier statement had their serials: (bank, serial) stands for one line."""
    for some in slices(rows):
        by_serial = {row.serial: row for row in some}
        sql = _KNOWN.format(marks=", ".join("?" for _ in by_serial))
        found = act.db.run(sql, (some[0].bank, *by_serial)).fetchone()
        if found is not None:
            raise Refused("bank.serial_known", line=by_serial[found[0]].line, serial=found[0])
        yield from some


def _line(statement: str, row: StatementRow, counts_in: date) -> StatementLine:
    return StatementLine(
        id=new_key(), statement=statement, line=row.line, bank=row.bank, serial=row.serial, unit_code=row.unit_code,
        unit_name=row.unit_name, day=row.day, time=row.time, bank_day=counts_in, account=row.account,
        amount_fen=row.amount_fen, kind=row.kind, pay_code=row.pay_code, notice_no=row.notice_no, payer=row.payer,
        summary=row.summary,
    )  # fmt: skip


@verb("bank.record_paper_receipt", roles=frozenset({Role.BANK_TELLER, Role.WINDOW}))
def record_paper_receipt(act: Act, *, notice: str, serial: str, day: date, amount_fen: int, receipt_no: str) -> str:
    """登记回执: what stands on the 一般缴款书 receipt that a payer brings back from a bank counter (domain.md §4.5).

    It is evidence for the notice and settles nothing: the fee point's confirmation or the statement does. Gives its id.
    Refused: bank.serial, bank.receipt, bank.receipt_day, bank.receipt_amount, bank.paper_receipt_used.
    """
    found = act.get(Notice, notice)
    given, number = plain_serial(serial), plain_serial(receipt_no)
    if not given:
        raise Refused("bank.serial", field="serial")
    if not number:
        raise Refused("bank.receipt", field="receipt_no")
    if day > act.today:
        raise Refused("bank.receipt_day", field="day")
    if amount_fen <= 0:
        raise Refused("bank.receipt_amount", field="amount")
    other = act.find(PaperReceipt, serial=given, receipt_no=number)
    if other is not None:
        raise NotAllowed("bank.paper_receipt_used", number=act.get(Notice, other.notice).number)
    receipt = PaperReceipt(
        id=new_key(), notice=found.id, serial=given, day=day, amount_fen=amount_fen, receipt_no=number,
        by=act.staff, at=act.now,
    )  # fmt: skip
    act.note(notice=found.number)
    return act.add(receipt).id
