"""How a sheet is kept with its print job: canonical JSON, read back strictly.

The text is what the job's bytes are remade from, so reading accepts exactly what writing made: no field more or less,
no other type. A sheet of an older layout may lack the fields that came later, which therefore have defaults.
"""

import dataclasses
import json
import types
from typing import Any, Union, get_args, get_origin, get_type_hints

from models.office.refusal import Trouble
from models.office.sheets import (
    cases,
    catalogue,
    course,
    custody,
    fees,
    findings,
    handover,
    inquiries,
    joint,
    period,
    queue,
    reconciliation,
    summary,
)
from models.office.sheets.sheet import Sheet

SHEETS: dict[str, type[Sheet]] = {
    kind.paper: kind
    for kind in (
        queue.TicketSlip,
        queue.WindowSignoff,
        queue.PrinterTest,
        inquiries.InquirySlip,
        catalogue.ServiceGuide,
        handover.HandoverList,
        findings.ExpediteSheet,
        custody.OriginalsList,
        custody.BatchReceipt,
        cases.OneTimeNotice,
        cases.MaterialsReceipt,
        cases.AcceptanceNotice,
        cases.DecisionLetter,
        cases.ImmediateSheet,
        cases.DeliverySlip,
        cases.DueExplanation,
        course.TolerancePromise,
        course.ToleranceNotice,
        course.SurveyNotice,
        course.SurveyRecord,
        course.SuspensionNotice,
        course.ExtensionNotice,
        course.WithdrawalSlip,
        course.FileIndex,
        joint.JointSheet,
        joint.UpwardLetter,
        fees.PaymentNotice,
        fees.PaymentConfirmation,
        fees.BankDayClose,
        reconciliation.ReconciliationDay,
        fees.ReliefForm,
        summary.DailySummary,
        period.PeriodReport,
    )
}
"""Every paper by its code."""


def to_json(sheet: Sheet) -> str:
    """The sheet as canonical JSON text: sorted keys, no spaces, Chinese as it is, with its paper and layout."""
    body = {"paper": sheet.paper, "layout": sheet.layout, "sheet": dataclasses.asdict(sheet)}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(paper: str, text: str) -> Sheet:
    """Reads back what `to_json` wrote for a paper.

    Raises Trouble("print.sheet_unreadable", paper, place, why) where the text is anything else: `place` is the dotted
    path of the field, `why` one of json, paper, layout, fields, type, code.
    """
    kind = SHEETS.get(paper)
    try:
        body = json.loads(text)
    except ValueError as error:
        raise _unreadable(paper, "", "json") from error
    if kind is None or not isinstance(body, dict) or body.get("paper") != paper:
        raise _unreadable(paper, "paper", "paper")
    layout = body.get("layout")
    if type(layout) is not int or not 1 <= layout <= kind.layout:
        raise _unreadable(paper, "layout", "layout")
    if body.keys() != {"paper", "layout", "sheet"}:
        raise _unreadable(paper, "", "fields")
    sheet = _read(kind, body["sheet"], paper, "sheet", older=layout < kind.layout)
    if not isinstance(sheet, Sheet):
        raise _unreadable(paper, "sheet", "type")
    return sheet


def _unreadable(paper: str, place: str, why: str) -> Trouble:
    return Trouble("print.sheet_unreadable", paper=paper, place=place, why=why)


def _read(kind: Any, value: Any, paper: str, place: str, *, older: bool) -> Any:
    """One value of the declared kind. Types are compared exactly: True is not 1."""
    if dataclasses.is_dataclass(kind):
        return _read_fields(kind, value, paper, place, older=older)
    if get_origin(kind) is tuple:
        if type(value) is not list:
            raise _unreadable(paper, place, "type")
        member = get_args(kind)[0]
        return tuple(_read(member, each, paper, f"{place}[{at}]", older=older) for at, each in enumerate(value))
    allowed = get_args(kind) if get_origin(kind) in (types.UnionType, Union) else (kind,)
    if type(value) not in allowed:
        raise _unreadable(paper, place, "type")
    return value


def _read_fields(kind: Any, value: Any, paper: str, place: str, *, older: bool) -> Any:
    fields = dataclasses.fields(kind)
    later = {field.name for field in fields if older and field.default is not dataclasses.MISSING}
    names = {field.name for field in fields}
    if type(value) is not dict or not names - later <= value.keys() <= names:
        raise _unreadable(paper, place, "fields")
    hints = get_type_hints(kind)
    read = {
        name: _read(hints[name], said, paper, f"{place}.{name}", older=older) for name, said in sorted(value.items())
    }
    try:
        return kind(**read)
    except ValueError as error:
        raise _unreadable(paper, place, "code") from error
