"""Catalogue files as halls bring them: marks, GBK, quotes, spreadsheets; and the sample that is shipped."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings

from models.catalogue.files import CELL_LINES, SIZE_LIMIT, check_file, read, write
from models.catalogue.lines import FaultCode
from models.catalogue.rows import Checked, to_rows
from models.catalogue.rules import FeeStatus, FeeTiming, FeeType, Item, Kind, Location
from models.office.refusal import Refused, Trouble
from tests.models.catalogue.samples import HEADER, catalogues, cells

SAMPLE = Path(__file__).parents[3] / "resources" / "catalogue" / "sample.csv"


def text_of(*rows: tuple[str, ...]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([HEADER, *rows])
    return text.getvalue()


def seen(path: Path, data: bytes) -> Checked:
    path.write_bytes(data)
    return check_file(path)


def places(found: Checked) -> list[tuple[int, str, FaultCode]]:
    return [(fault.line, fault.column, fault.code) for fault in found.faults]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.csv"


@pytest.fixture(scope="module")
def sample() -> Checked:
    return check_file(SAMPLE)


TWO = text_of(cells(), cells(item_code="GA-003"))


@pytest.mark.parametrize(
    "data",
    [
        TWO.encode(),
        TWO.encode("utf-8-sig"),
        TWO.encode("gbk"),
        TWO.replace("\n", "\r\n").encode(),
        TWO.replace("\n", "\r\n\r\n").encode("gbk"),
        TWO.replace("\n", "\n,,,\n \n").encode(),
        TWO.rstrip("\n").encode(),
    ],
    ids=["utf8", "mark", "gbk", "crlf", "gbk-blank-lines", "empty-cells", "no-last-newline"],
)
def test_every_way_a_spreadsheet_saves_csv_gives_the_same_items(file: Path, data: bytes) -> None:
    found = seen(file, data)
    assert found.faults == ()
    assert [one.name for one in found.items] == ["居民身份证到期换领"] * 2


def test_lines_are_counted_as_an_editor_counts_them(file: Path) -> None:
    text = text_of(cells(notes="第一行\n第二行\n\n第四行"), cells(item_code="GA-003", kind="x"), cells(item_code="坏"))
    found = seen(file, ("\n" + text).replace("\n", "\r\n").encode())
    assert found.items[0].notes == "第一行\n第二行\n\n第四行"
    assert places(found) == [(7, "kind", FaultCode.UNKNOWN_VALUE), (8, "item_code", FaultCode.BAD_CODE)]


def test_a_stray_quote_is_named_with_its_line_and_hides_nothing_after_it(file: Path) -> None:
    lines = text_of(cells(), cells(item_code="GA-003"), cells(item_code="GA-004", kind="x")).splitlines()
    lines[1] = lines[1].replace("公安局", '"公安"局')
    lines[2] = lines[2].replace("公安局", '公"安"局')
    assert places(seen(file, "\n".join(lines).encode())) == [
        (2, "", FaultCode.STRAY_QUOTE),
        (3, "", FaultCode.STRAY_QUOTE),
        (4, "kind", FaultCode.UNKNOWN_VALUE),
    ]


def test_a_quote_that_is_never_closed_swallows_no_other_line(file: Path) -> None:
    lines = text_of(cells(), cells(item_code="GA-003", kind="x"), cells(item_code="GA-004", notes='"')).splitlines()
    lines[1] = lines[1].replace("公安局", '"公安局')
    found = seen(file, "\n".join(lines).encode())
    assert places(found) == [(2, "", FaultCode.UNCLOSED_QUOTE), (3, "kind", FaultCode.UNKNOWN_VALUE)]
    assert [one.code for one in found.items] == ["GA-004"]


def test_an_unclosed_quote_at_the_end_and_far_from_the_next_one_are_named(file: Path) -> None:
    filler = [cells(item_code=f"ZZ-{number:03}") for number in range(CELL_LINES + 10)]
    lines = text_of(cells(), *filler, cells(item_code="GA-009")).splitlines()
    for at in (1, -1):
        lines[at] = lines[at].replace("公安局", '"公安局')
    found = seen(file, "\n".join(lines).encode())
    assert places(found) == [(2, "", FaultCode.UNCLOSED_QUOTE), (len(lines), "", FaultCode.UNCLOSED_QUOTE)]
    assert len(found.items) == len(filler)


def test_quotes_and_commas_inside_quotes_are_text(file: Path) -> None:
    found = seen(file, text_of(cells(name='办理"一件事",含换领')).encode())
    assert [one.name for one in found.items] == ['办理"一件事",含换领']


def test_one_damaged_line_of_a_utf8_file_is_an_encoding_fault_of_that_line(file: Path) -> None:
    lines = [line.encode() for line in text_of(*(cells(item_code=f"GA-{n:03}") for n in range(5))).splitlines()]
    lines[3] = lines[3].replace("公安局".encode(), "公安局".encode("gbk"))
    found = seen(file, b"\n".join(lines))
    assert places(found) == [(4, "department", FaultCode.ENCODING)]
    assert found.items[0].unit == "公安局"


def test_a_damaged_line_of_a_gbk_file_is_an_encoding_fault_of_that_line(file: Path) -> None:
    lines = [line.encode("gbk") for line in TWO.splitlines()]
    lines[2] = lines[2].replace("公安局".encode("gbk"), "公安局".encode("gbk")[:-1] + b"\xff")
    assert places(seen(file, b"\n".join(lines))) == [(3, "department", FaultCode.ENCODING)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "xls_or_locked"),
        (TWO.encode("utf-16"), "utf16"),
        (b"%PDF-1.7\0\0", "binary"),
        (b"PK\x03\x04 cut short", "damaged"),
        (b"x" * (SIZE_LIMIT + 1), "too_large"),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused_with_the_reason(file: Path, data: bytes, reason: str) -> None:
    file.write_bytes(data)
    with pytest.raises(Refused) as refused:
        read(file)
    assert (refused.value.code, refused.value.facts["reason"]) == ("catalogue.unreadable", reason)


def test_a_file_that_the_disk_does_not_give_is_trouble(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(Trouble) as trouble:
            read(path)
        assert trouble.value.code == "catalogue.file"


def test_an_empty_file_holds_no_items(file: Path) -> None:
    assert places(seen(file, b"")) == [(1, "", FaultCode.NO_ITEMS)]


def test_a_spreadsheet_typed_by_hand_is_read_as_it_looks(tmp_path: Path) -> None:
    path = tmp_path / "hall.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(1, 0, HEADER)
        sheet.write_row(3, 0, cells())
        sheet.write_row(4, 0, cells(item_code="GA-003", kind="x"))
        for column, value in {"statutory_days": 60, "promised_days": 20.0, "fee_amount": 0.1 + 0.2}.items():
            sheet.write_number(3, HEADER.index(column), value)
        sheet.write_boolean(3, HEADER.index("site_survey"), True)
        date_format = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_number(3, HEADER.index("fee_valid_from"), 46023, date_format)
    found = check_file(path)
    assert places(found) == [(5, "kind", FaultCode.UNKNOWN_VALUE)]
    [one] = found.items
    assert (one.statutory_days, one.promised_days, one.site_survey) == (60, 20, True)
    assert one.fees[0].amount_fen == 30
    assert str(one.fees[0].valid_from) == "2026-01-01"


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
@given(catalogue=catalogues)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_exported_comes_in_again_the_same(tmp_path: Path, name: str, catalogue: list[Item]) -> None:
    write(tmp_path / name, *to_rows(catalogue))
    found = check_file(tmp_path / name)
    assert found.faults == () and found.extra == ()
    assert list(found.items) == catalogue


def test_exported_csv_carries_the_mark_that_a_spreadsheet_needs(file: Path) -> None:
    write(file, *to_rows(check_file(SAMPLE).items))
    assert file.read_bytes().startswith(b"\xef\xbb\xbfitem_code,")


def test_an_export_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    taken = tmp_path / "taken.csv"
    taken.mkdir()
    for path in (taken, tmp_path / "absent" / "out.csv"):
        with pytest.raises(Trouble) as trouble:
            write(path, HEADER, [cells()])
        assert trouble.value.code == "catalogue.not_written"
    assert [left.name for left in tmp_path.iterdir()] == ["taken.csv"]


def test_the_sample_catalogue_comes_in_whole(sample: Checked) -> None:
    assert (len(sample.items), sample.faults, sample.extra) == (124, (), ())
    assert len({one.unit for one in sample.items}) == 29
    assert Counter(one.location for one in sample.items) == {
        Location.HALL: 60,
        Location.SUBCENTRE: 46,
        Location.TOWNSHIP: 18,
    }
    assert Counter(one.kind for one in sample.items) == {Kind.PROMISED: 81, Kind.IMMEDIATE: 43}


def test_the_oddities_of_the_sample_are_understood(sample: Checked) -> None:
    by_code = {one.code: one for one in sample.items}
    statuses = Counter(fee.status for one in sample.items for fee in one.fees)
    assert (statuses[FeeStatus.CANCELLED], statuses[FeeStatus.SUSPENDED]) == (7, 4)
    assert by_code["HB-002"].supplement_notice_days == 3
    assert by_code["SC-001"].extension_days == 3
    assert by_code["JY-002"].fee_timing is FeeTiming.BEFORE_ACCEPT
    [water] = by_code["SL-001"].fees
    assert (water.fee_type, water.status, str(water.valid_to)) == (FeeType.TAX, FeeStatus.CANCELLED, "2024-11-30")
    assert by_code["GD-001"].fees[0].fee_type is FeeType.COMMERCIAL
    assert [fee.amount_fen for fee in by_code["JJ-001"].fees] == [10000, 1000]
    assert by_code["SL-002"].fees[0].amount_fen == 150
