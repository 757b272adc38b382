"""One item, many persons: each row its own case, its own number and its own error; one receipt (days.md 15)."""

from pathlib import Path

import pytest

from models.batches.files import Person, person, read_list, with_twins
from models.batches.verbs import close_batch, open_batch, take_row
from models.cases.forms import ApplicantKind, Tick
from models.office.refusal import Refused
from models.office.sheets.stored import from_json
from models.office.verify import verify
from models.prints.reading import jobs_of, stored_sheet
from tests.fakes import OPENING, Hall
from tests.models.cases.counter import FREE, IDS, Counter
from tests.models.cases.counter import counter as furnished

TODAY = OPENING.date()
TICKS = (Tick(1), Tick(2))
LIST = (
    "姓名,证件号码,联系电话\n"
    f"示例甲,{IDS[0]},13812345678\n"
    "示例乙,430521199006154563,\n"
    f",{IDS[2]},\n"
    f"示例丁,{IDS[3]},123\n"
    f"示例甲,{IDS[0]},\n"
)


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


def people(tmp_path: Path, text: str = LIST, encoding: str = "utf-8") -> tuple[Person, ...]:
    file = tmp_path / "list.csv"
    file.write_bytes(text.encode(encoding))
    return read_list(file, ApplicantKind.PERSON, TODAY)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_day_15_every_row_of_a_list_says_its_own_errors(tmp_path: Path, encoding: str) -> None:
    told = [(one.line, sorted(one.faults.items())) for one in people(tmp_path, encoding=encoding)]
    assert told == [
        (2, []),
        (3, [("id_number", "identity.checksum")]),
        (4, [("name", "cases.name")]),
        (5, [("phone", "identity.phone")]),
        (6, [("id_number", "batches.twice")]),
    ]


def test_day_15_each_row_is_a_case_with_its_own_number_and_one_receipt_names_them_all(
    counter: Counter, tmp_path: Path
) -> None:
    desk = counter.desk()
    batch = desk.do(open_batch, item=counter.item(FREE), handed_in_by="村代办员").value
    taken = []
    for one in people(tmp_path):
        try:
            taken.append(
                desk.do(
                    take_row, batch=batch, place=one.line, applicant=one.form, ticks=TICKS, accepted=True
                ).value.short_number
            )  # fmt: skip
        except Refused as refused:
            taken.append(refused.code)
    assert taken == ["1124-0001", "identity.checksum", "cases.name", "identity.phone", "1124-0002"]
    again = desk.do(
        take_row, batch=batch, place=2, applicant=people(tmp_path)[0].form, ticks=TICKS, accepted=True
    ).value
    assert again.short_number == "1124-0001", "a list may be gone through twice"
    number = desk.do(close_batch, batch=batch).value
    (job,) = jobs_of(counter.hall.db, "batch", batch)
    stored = stored_sheet(counter.hall.db, job.id)
    assert stored is not None
    sheet = from_json(stored[0], stored[1])
    assert (sheet.head.number, [line.short_number for line in sheet.lines]) == (number, ["1124-0001", "1124-0002"])
    assert sheet.lines[0].id_number == "430521********4562"
    assert verify(counter.hall.db).findings == []
    for late in (lambda: desk.do(close_batch, batch=batch), lambda: _row(counter, batch)):
        with pytest.raises(Refused) as refused:
            late()
        assert refused.value.code == "batches.closed"


def _row(counter: Counter, batch: str) -> None:
    form = person(9, ApplicantKind.PERSON, {"name": "示例丙", "id_number": IDS[2]}, TODAY).form
    counter.desk().do(take_row, batch=batch, place=9, applicant=form, ticks=TICKS, accepted=True)


def test_a_list_without_a_row_has_no_receipt_and_wants_a_name(counter: Counter) -> None:
    with pytest.raises(Refused) as refused:
        counter.desk().do(open_batch, item=counter.item(FREE), handed_in_by=" ")
    assert refused.value.code == "batches.handed_in_by"
    batch = counter.desk().do(open_batch, item=counter.item(FREE), handed_in_by="村代办员").value
    with pytest.raises(Refused) as refused:
        counter.desk().do(close_batch, batch=batch)
    assert refused.value.code == "batches.empty"


@pytest.mark.parametrize(
    ("text", "code"),
    [("姓名,电话\n示例甲,1\n", "batches.titles"), ("姓名,证件号码\n", "batches.empty"), ("", "batches.titles")],
)
def test_a_file_that_is_no_list_is_refused_whole(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        people(tmp_path, text)
    assert refused.value.code == code


def test_bodies_come_by_their_own_titles(tmp_path: Path) -> None:
    file = tmp_path / "bodies.csv"
    file.write_text("名称,统一社会信用代码\n示例县示例商行,91430521MA4L00001L\n", encoding="utf-8")
    (body,) = read_list(file, ApplicantKind.LEGAL, TODAY)
    assert body.faults == {}
    assert with_twins([body, body])[1].faults == {"id_number": "batches.twice"}
