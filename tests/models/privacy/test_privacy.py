"""Full views are facts; what is over its time is erased, and the journal and every past figure still hold."""

from datetime import date
from pathlib import Path

import pytest

from models import house
from models.batches.verbs import close_batch, open_batch, take_row
from models.cases import lists, reading
from models.cases.decision_verbs import withdraw
from models.cases.forms import Tick
from models.cases.intake_verbs import receive
from models.custody import files
from models.custody.rules import Scan
from models.custody.verbs import Shown, attach, see
from models.inquiries import verbs as inquiries
from models.inquiries.verbs import Visitor
from models.office import rounds
from models.office.record import records, shape_of
from models.office.refusal import Refused
from models.office.verify import verify
from models.prints.reading import jobs_of
from models.prints.verbs import reprint
from models.privacy.reading import erasures, looks
from models.privacy.rules import KEPT_FOR_THE_BOOKS, PERSONAL, Kind, Reason, keep_until
from models.privacy.verbs import erase, erase_on_request, view
from models.summary.reading import summary_of_day
from tests.fakes import Hall
from tests.models.cases.counter import DAY, FREE, IDS, Counter
from tests.models.cases.counter import counter as furnished
from tests.models.cases.test_journey import whole_road

NAMES = ("示例甲", IDS[0])


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


def bodies_with(counter: Counter, text: str) -> list[str]:
    """Rows whose images, or whose stored columns, still say a text."""
    db = counter.hall.db
    found = [f"image {table}" for table, body in db.rows('SELECT "table_name", "body" FROM "image"')
             if body is not None and text.encode() in bytes(body)]  # fmt: skip
    for table in PERSONAL:
        found += [table for row in db.rows(f'SELECT * FROM "{table}"') if any(text in str(value) for value in row)]
    return found


def run_all(counter: Counter) -> None:
    """Rounds until nothing is left to erase."""
    while counter.hall.system().do(erase).act:
        pass


def test_a_case_over_its_time_is_erased_whole_and_chain_and_figures_hold(counter: Counter) -> None:
    case = whole_road(counter)
    before = summary_of_day(counter.hall.db, "H1", DAY, counter.hall.clock())
    assert bodies_with(counter, NAMES[0])
    counter.hall.clock.set(date(2056, 11, 28))
    run_all(counter)
    for text in NAMES:
        assert bodies_with(counter, text) == []
    report = verify(counter.hall.db)
    assert report.findings == []
    assert summary_of_day(counter.hall.db, "H1", DAY, counter.hall.clock()) == before
    card = reading.card(counter.hall.db, case, today=counter.today)
    assert card is not None and card.case.number and card.case.name == ""
    assert lists.search_cases(counter.hall.db, "slj", today=counter.today) == ()
    papers = jobs_of(counter.hall.db, "case", case)
    with pytest.raises(Refused) as refused:
        counter.desk().do(reprint, job=papers[0].id)
    assert refused.value.code in ("prints.erased", "prints.state")
    assert {row.kind: row.rows for row in erasures(counter.hall.db)}[Kind.CASE] == 1


def test_the_files_and_lists_of_an_erased_case_go_with_it(counter: Counter, tmp_path: Path) -> None:
    desk, scans = counter.desk(), tmp_path / "scans"
    batch = desk.do(open_batch, item=counter.item(FREE), handed_in_by="示例甲的村").value
    form = counter.intake(FREE).applicant
    case = desk.do(take_row, batch=batch, place=1, applicant=form, ticks=(Tick(1), Tick(2)), accepted=False).value.case
    desk.do(close_batch, batch=batch)
    digest, size, medium = files.store(scans, b"\xff\xd8\xff a face", None)
    desk.do(attach, case=case, kind=Scan.PHOTO, name="示例甲的照片", digest=digest, size=size, medium=medium)
    desk.do(see, case=case, originals=(Shown(1, True),))
    desk.do(withdraw, case=case, reason_code="APPLICANT_WISH")
    files.copy_new(scans, files.beside(tmp_path / "copy.db"))
    counter.hall.clock.set(date(2056, 11, 25))
    run_all(counter)
    assert bodies_with(counter, NAMES[0]) == []
    assert files.sweep(counter.hall.db, scans) == 1
    assert files.examine(counter.hall.db, scans) == []
    assert verify(counter.hall.db).findings == []
    assert files.copy_new(files.beside(tmp_path / "copy.db"), scans) == 1, "a backup still has it"


def test_a_blanked_image_that_no_erasing_names_is_found(counter: Counter) -> None:
    whole_road(counter)
    db = counter.hall.db
    db.begin()
    db.run('UPDATE "image" SET "body" = NULL, "salt" = NULL WHERE "table_name" = \'applicant\'')
    db.commit()
    assert {finding.code for finding in verify(db).findings} == {"verify.blanked"}


def test_an_applicant_with_a_younger_case_stays(counter: Counter) -> None:
    whole_road(counter)
    counter.hall.clock.set(date(2056, 11, 20))
    counter.desk().do(receive, intake=counter.intake(FREE, places=(1, 2)))
    counter.hall.clock.set(date(2056, 11, 28))
    run_all(counter)
    assert "applicant" in bodies_with(counter, NAMES[0])
    assert verify(counter.hall.db).findings == []


def test_before_its_time_nothing_is_erased_and_a_second_round_keeps_nothing(counter: Counter) -> None:
    whole_road(counter)
    images = bodies_with(counter, NAMES[0])
    run_all(counter)
    assert bodies_with(counter, NAMES[0]) == images
    assert rounds.run(counter.hall.system()).failed == ()
    assert counter.hall.system().do(erase).act == 0


def test_a_question_is_erased_on_request_once_it_is_closed(counter: Counter) -> None:
    desk = counter.desk()
    asked = desk.do(
        inquiries.register,
        handling="ANSWERED",
        question="示例甲问社保",
        visitor=Visitor(name="示例甲", phone="13800005678"),
    ).value
    admin = counter.people.administrator()
    with pytest.raises(Refused) as refused:
        admin.do(erase_on_request, kind=Kind.INQUIRY, row=asked.inquiry, reason="")
    assert refused.value.code == "privacy.reason"
    admin.do(erase_on_request, kind=Kind.INQUIRY, row=asked.inquiry, reason="本人申请删除")
    assert bodies_with(counter, "示例甲") == []
    assert verify(counter.hall.db).findings == []
    case = whole_road(counter)
    with pytest.raises(Refused) as refused:
        admin.do(erase_on_request, kind=Kind.CASE, row=case, reason="本人申请删除")
    assert (refused.value.code, refused.value.facts["years"]) == ("privacy.kept_by_rule", 30)


def test_a_full_view_is_a_fact_with_its_reason(counter: Counter) -> None:
    case = counter.desk().do(receive, intake=counter.intake(FREE, places=(1, 2))).value.case
    with pytest.raises(Refused):
        counter.back_office().do(view, table="case", row=case, reason_code=Reason.OTHER)
    seen = counter.back_office().do(view, table="case", row=case, reason_code=Reason.CONTACT).value
    assert (seen.name, seen.id_number) == NAMES
    (look,) = looks(counter.hall.db, DAY, DAY)
    assert (look.staff, look.reason_code, look.about_id) == ("审批人员", Reason.CONTACT, case)


@pytest.mark.parametrize(
    ("kind", "day"),
    [(Kind.TICKET, date(2028, 1, 30)), (Kind.INQUIRY, date(2027, 3, 1)), (Kind.CASE, date(1998, 2, 28))],
)
def test_how_long_each_kind_is_kept(kind: Kind, day: date) -> None:
    assert keep_until(kind, date(2028, 2, 29), ticket_days=30, inquiry_days=365, case_years=30) == day


def test_no_column_that_names_a_person_is_forgotten() -> None:
    """Whoever adds a column that says who somebody is must say what becomes of it."""
    house.load_all()
    telling = ("id_number", "id_last4", "phone", "payer", "visitor", "collector", "agent_name", "person_name", "payee")
    public = {"site", "unit", "staff", "item_guide"}
    for table, model in records().items():
        if table in public | KEPT_FOR_THE_BOOKS:
            continue
        named = [name for name in shape_of(model).columns if any(word in name for word in telling)]
        left = set(named) - set(PERSONAL.get(table, ())) - {"other_phone"}
        assert not left, f"{table}: {sorted(left)}"
