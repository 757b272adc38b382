"""银行收费点对账日报: the day's sheet for hall, bank and finance to sign."""

from collections.abc import Iterable
from datetime import date

from models.bank.reading import UnitMethod, day_figures
from models.bank.reconcile_reading import DifferenceRow, day_standing
from models.bank.statement_verbs import RECONCILERS
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.refusal import Refused
from models.office.sheets import reconciliation as sheets
from models.office.verb import verb
from models.people.records import Unit
from models.prints.verbs import store

_FILES = (
    'SELECT t."name", count(*), sum(l."amount_fen") FROM "statement_line" l '
    'JOIN "statement" t ON t."id" = l."statement" WHERE l."bank_day" = ? GROUP BY t."id", t."name" ORDER BY t."id"'
)


@verb("bank.print_reconciliation", roles=RECONCILERS)
def print_reconciliation(act: Act, *, day: date) -> str:
    """Prints the day's sheet as it stands now. Gives its number.

    Refused bank.not_compared while something of the day has neither a match nor a difference: such a sheet would not
    balance.
    """
    standing = day_standing(act.db, day)
    if not standing.compared:
        raise Refused("bank.not_compared", many=standing.uncompared)
    sequence = act.next_number(f"reconciliation:{act.station.site}:{day.year}")
    number = f"DZ{day.year}{sequence:04}"
    balance = standing.balance
    sheet = sheets.ReconciliationDay(
        number=number,
        centre=act.settings.centre_name,
        fee_point=act.settings.bank_name,
        bank_day=day.isoformat(),
        made_at=act.now,
        made_by=staff_name(act, act.staff),
        units=_units(act, day_figures(act.db, day).by_unit),
        files=tuple(
            sheets.BankFile(name=name, lines=many, amount_fen=int(fen))
            for name, many, fen in act.db.rows(_FILES, (day.isoformat(),))
        ),
        payments=standing.payments,
        matched=standing.matched,
        lines=standing.lines,
        hall_fen=balance.hall_fen,
        bank_fen=balance.bank_fen,
        bank_only_fen=balance.bank_only_fen,
        hall_only_fen=balance.hall_only_fen,
        differences=tuple(_difference(row) for row in standing.differences),
        barcode=number,
    )
    store(act, sheet, about="bank_difference", about_id=day.isoformat(), title=number)
    return number


def _units(act: Act, rows: Iterable[UnitMethod]) -> tuple[sheets.UnitDay, ...]:
    by_unit: dict[str, dict[str, int]] = {}
    for row in rows:
        by_unit.setdefault(row.unit, {})[row.method] = row.amount_fen
    return tuple(
        sheets.UnitDay(
            unit=act.get(Unit, unit).name,
            cash_fen=fen.get("CASH", 0),
            card_fen=fen.get("CARD", 0),
            code_fen=fen.get("CODE", 0),
            transfer_fen=fen.get("TRANSFER", 0),
        )
        for unit, fen in sorted(by_unit.items())
    )


def _difference(row: DifferenceRow) -> sheets.DifferenceLine:
    return sheets.DifferenceLine(
        kind=row.kind,
        serial=row.serial,
        notices=tuple(row.notices.split()),
        hall_fen=row.hall_fen,
        bank_fen=row.bank_fen,
        state=row.state,
        reason_code=row.reason_code,
        reason=row.reason,
        closed_by=row.closed_by,
    )
