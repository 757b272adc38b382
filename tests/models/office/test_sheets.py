"""Sheets are kept as canonical JSON and read back exactly, or refused with the place that is wrong."""

import json
from dataclasses import FrozenInstanceError, dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar

import pytest

from models.bank.rules import Method
from models.cases.rules import Decision
from models.deadlines.explain import Why
from models.fees.rules import NoticeState
from models.office.refusal import Trouble
from models.office.sheets import cases, fees
from models.office.sheets.queue import TicketSlip
from models.office.sheets.sheet import Limit, Sheet
from models.office.sheets.stored import SHEETS, from_json, to_json
from tests.printing.extremes import EXTREME
from tests.printing.samples import ORDINARY, TICKET

ALL = [*ORDINARY.values(), *EXTREME.values()]


@pytest.mark.parametrize("sheet", ALL, ids=lambda sheet: sheet.paper)
def test_a_sheet_comes_back_as_it_was(sheet: Sheet) -> None:
    assert from_json(sheet.paper, to_json(sheet)) == sheet


@pytest.mark.parametrize("sheet", ALL, ids=lambda sheet: sheet.paper)
def test_the_text_is_canonical(sheet: Sheet) -> None:
    text = to_json(sheet)
    body = json.loads(text)
    assert text == json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert (body["paper"], body["layout"]) == (sheet.paper, sheet.layout)
    assert to_json(from_json(sheet.paper, text)) == text


def test_every_paper_has_its_own_code_and_a_layout() -> None:
    assert all(code == kind.paper and kind.layout >= 1 for code, kind in SHEETS.items())


def changed(**fields: Any) -> str:
    body = json.loads(to_json(TICKET))
    body["sheet"].update(fields)
    return json.dumps(body)


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("{", "", "json"),
        ("[]", "paper", "paper"),
        (to_json(ORDINARY["inquiry"]), "paper", "paper"),
        (to_json(TICKET).replace('"layout":1', '"layout":2'), "layout", "layout"),
        (changed(name="示例甲"), "sheet", "fields"),
        (changed(waiting="7"), "sheet.waiting", "type"),
        (changed(waiting=True), "sheet.waiting", "type"),
        (changed(waiting=None), "sheet.waiting", "type"),
        (changed(windows="3号窗口"), "sheet.windows", "type"),
        (changed(windows=["3号窗口", 4]), "sheet.windows[1]", "type"),
        (changed(priority="VIP"), "sheet", "code"),
    ],
)
def test_anything_else_is_refused_with_its_place(text: str, place: str, why: str) -> None:
    with pytest.raises(Trouble) as refused:
        from_json("ticket", text)
    assert refused.value.code == "print.sheet_unreadable"
    assert refused.value.facts == {"paper": "ticket", "place": place, "why": why}


def test_a_missing_field_is_refused() -> None:
    body = json.loads(to_json(TICKET))
    del body["sheet"]["area"]
    with pytest.raises(Trouble):
        from_json("ticket", json.dumps(body))


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(Trouble):
        from_json("poster", to_json(TICKET))


def test_an_unknown_code_is_a_bug_of_who_makes_the_sheet() -> None:
    with pytest.raises(ValueError, match="unit"):
        Limit(days=1, unit="D", due="2026-11-25", due_time="17:30")
    with pytest.raises(ValueError, match="priority"):
        replace(TICKET, priority="VIP")


@pytest.mark.parametrize(
    ("codes", "subject"),
    [
        (cases.DAY_REASONS, Why),
        (cases.DECISIONS, Decision),
        (fees.METHODS, Method),
        (fees.NOTICE_STATES, NoticeState),
    ],
)
def test_codes_of_sheets_are_those_of_their_subjects(codes: tuple[str, ...], subject: type[StrEnum]) -> None:
    assert set(codes) == {str(code) for code in subject}


def test_a_sheet_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        TICKET.number = "A024"  # type: ignore[misc]
    assert not hasattr(TicketSlip, "__dict__") or "__slots__" in vars(TicketSlip)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grown(Sheet):
    """A sheet that had one field when it was released."""

    paper: ClassVar[str] = "proof_grown"
    layout: ClassVar[int] = 2

    first: str
    later: str = ""


def test_a_sheet_of_an_older_layout_is_read_with_what_came_later_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SHEETS, _Grown.paper, _Grown)
    old = '{"layout":1,"paper":"proof_grown","sheet":{"first":"a"}}'
    assert from_json(_Grown.paper, old) == _Grown(first="a")
    for wrong in (old.replace('"layout":1', '"layout":2'), old.replace("first", "other"), old.replace(":1", ":3")):
        with pytest.raises(Trouble):
            from_json(_Grown.paper, wrong)
