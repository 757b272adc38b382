"""归档: what a finished case's file holds, and where it stands."""

from typing import Any

import pytest

from models.cases import archive, waiting
from models.cases.archive_verbs import archive as put_away
from models.cases.decision_verbs import decide, withdraw
from models.cases.forms import HIMSELF
from models.cases.on_the_spot_verbs import handle_immediate
from models.cases.result_verbs import deliver
from models.cases.rules import Decision, State
from models.office.refusal import Refused
from models.office.sheets.course import FileIndex, WithdrawalSlip
from tests.models.cases.counter import DAY, FREE_SPOT, REASON, Counter
from tests.models.cases.papers import paper, papers


def refused_and_delivered(counter: Counter) -> str:
    case = counter.accepted()
    wishes: dict[str, Any] = {"decision": Decision.REFUSE, "reason_code": "CONDITIONS_NOT_MET", "reason": REASON}
    counter.back_office().do(decide, case=case, **wishes)
    counter.desk().do(deliver, case=case, collector=HIMSELF)
    return case


def test_a_finished_case_is_put_away_with_the_list_of_its_papers(counter: Counter) -> None:
    case = refused_and_delivered(counter)
    (waits,) = waiting.to_archive(counter.hall.db, today=DAY, window=counter.people.desk_1)
    assert waits.id == case
    lines = archive.file_lines(counter.hall.db, case)
    assert [line.name or line.paper for line in lines] == ["申请书", "身份证", "acceptance", "decision", "delivery"]
    pages = ((lines[0].key, 4), (lines[2].key, 2))
    number = counter.desk().do(put_away, case=case, box="2026-SC-01", shelf="2排4架", pages=pages).value
    assert counter.state(case) == State.ARCHIVED
    assert waiting.to_archive(counter.hall.db, today=DAY) == ()
    file = archive.file_of(counter.hall.db, case)
    assert file is not None
    assert (file.number, file.box, file.shelf, file.pages) == (number, "2026-SC-01", "2排4架", 9)
    assert [line.pages for line in file.lines] == [4, 1, 2, 1, 1]
    index = paper(counter, case, FileIndex)
    assert (index.head.number, index.outcome, index.box) == (number, "REFUSE", "2026-SC-01")
    assert index.papers[3].number == "(政)不准字〔2026〕第0001号"
    assert archive.file_lines(counter.hall.db, case) == lines


def test_a_file_has_its_box_and_its_own_lines(counter: Counter) -> None:
    case = refused_and_delivered(counter)
    key = archive.file_lines(counter.hall.db, case)[0].key
    for wishes, code in (
        ({"box": " "}, "cases.box"),
        ({"box": "1", "pages": (("material:9", 1),)}, "cases.file_line"),
        ({"box": "1", "pages": ((key, 0),)}, "cases.file_pages"),
    ):
        with pytest.raises(Refused) as refused:
            counter.desk().do(put_away, case=case, **wishes)
        assert refused.value.code == code
    assert archive.file_of(counter.hall.db, case) is None


def test_the_one_sheet_of_an_on_the_spot_matter_is_in_its_file(counter: Counter) -> None:
    case = counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT)).value.case
    assert [line.paper for line in archive.file_lines(counter.hall.db, case)] == ["", "", "immediate"]


def test_an_applicant_who_withdraws_signs_for_the_papers_that_he_gets_back(counter: Counter) -> None:
    case = counter.accepted()
    number = counter.desk().do(withdraw, case=case, reason_code="OTHER", reason="改日再办").value
    slip = paper(counter, case, WithdrawalSlip)
    assert (slip.head.number, slip.materials) == (number, ("申请书", "身份证"))
    assert (slip.reason_code, slip.reason) == ("OTHER", "改日再办")
    assert number == "(政)撤字〔2026〕第0001号"
    assert len(papers(counter, case)) == 2
