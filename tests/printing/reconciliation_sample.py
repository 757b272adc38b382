"""A bank day with a few honest differences, and one with far too many."""

from dataclasses import replace

from models.office.sheets.reconciliation import BankFile, DifferenceLine, ReconciliationDay, UnitDay
from tests.printing.day_sample import CENTRE, MINUTE, NINE

MISSING = DifferenceLine(
    kind="NOT_AT_BANK", serial="2026112400017", notices=("430521126112400172",), hall_fen=8000, bank_fen=0,
    state="CLOSED", reason_code="LATER", reason="银行次日入账", closed_by="督查员",
)  # fmt: skip
RECONCILIATION = ReconciliationDay(
    number="DZ20260012",
    centre=CENTRE,
    fee_point="一楼银行收费点",
    bank_day="2026-11-24",
    made_at=NINE + 500 * MINUTE,
    made_by="督查员",
    units=(
        UnitDay(unit="示例县自然资源局", cash_fen=120000, card_fen=100450, code_fen=80000, transfer_fen=0),
        UnitDay(unit="示例县公安局", cash_fen=3400, card_fen=0, code_fen=221600, transfer_fen=0),
    ),
    files=(BankFile(name="statement.csv", lines=44, amount_fen=523550),),
    payments=45,
    matched=43,
    lines=44,
    hall_fen=525450,
    bank_fen=523550,
    bank_only_fen=6100,
    hall_only_fen=8000,
    differences=(
        replace(
            MISSING, kind="NOT_IN_HALL", serial="WL000002", notices=(), hall_fen=0, bank_fen=6000, state="OPEN",
            reason_code="", reason="", closed_by="",
        ),
        MISSING,
        replace(MISSING, kind="AMOUNT_DIFF", serial="POS000321", hall_fen=0, bank_fen=100, reason_code="BANK_MISTAKE"),
    ),
    barcode="DZ20260012",
)  # fmt: skip
RECONCILIATION_EXTREME = replace(
    RECONCILIATION,
    units=tuple(
        UnitDay(
            unit=f"示例县红土岭自然资源和规划局第{at}分局", cash_fen=1234567890, card_fen=1234567890,
            code_fen=1234567890, transfer_fen=1234567890,
        )
        for at in range(1, 25)
    ),
    differences=tuple(
        replace(MISSING, serial=f"{'9' * 36}{at:04}", notices=("430521126112400172",) * 4, reason="理由" * 40)
        for at in range(40)
    ),
)  # fmt: skip
