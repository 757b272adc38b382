"""Originals have a holder, move by signature and stand in a list until they are back; scans are hashed files."""

import os
from pathlib import Path

import pytest

from models.cases.intake_verbs import receive
from models.custody import files
from models.custody.reading import moves_of, offered, originals_of, outstanding, scans_of
from models.custody.rules import Scan, State
from models.custody.verbs import Shown, attach, hand_on, return_, see, sign_for
from models.office.refusal import NotAllowed, Refused, Trouble
from models.office.verify import verify
from models.prints.reading import jobs_of
from tests.fakes import Hall
from tests.models.cases.counter import FREE, Counter
from tests.models.cases.counter import counter as furnished

PICTURE = b"\x89PNG\r\n\x1a\n" + b"a photograph of a document"


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


@pytest.fixture
def case(counter: Counter) -> str:
    return counter.desk().do(receive, intake=counter.intake(FREE, places=(1, 2))).value.case


def test_day_16_an_original_is_seen_and_given_back_or_kept_and_then_somebody_answers_for_it(
    counter: Counter, case: str
) -> None:
    desk = counter.desk()
    seen, kept = desk.do(see, case=case, originals=(Shown(2, False), Shown(1, True, copies=2))).value
    rows = {row.id: row for row in originals_of(counter.hall.db, case)}
    assert (rows[seen].state, rows[seen].holder) == (State.SEEN, "")
    assert (rows[kept].state, rows[kept].holder_id, rows[kept].name) == (State.KEPT, counter.people.clerk_1, "申请书")
    assert [row.id for row in outstanding(counter.hall.db)] == [kept]
    assert [job.paper for job in jobs_of(counter.hall.db, "case", case)] == ["originals"]


def test_day_16_it_moves_by_signature_and_its_holder_answers_until_then(counter: Counter, case: str) -> None:
    first, second = counter.desk(), counter.desk(station="W2")
    (kept,) = first.do(see, case=case, originals=(Shown(1, True),)).value
    with pytest.raises(NotAllowed) as stopped:
        second.do(hand_on, originals=(kept,), to=counter.people.clerk_1)
    assert stopped.value.code == "custody.not_holder"
    first.do(hand_on, originals=(kept,), to=counter.people.clerk_2)
    (row,) = outstanding(counter.hall.db, holder=counter.people.clerk_1)
    assert row.state is State.OFFERED, "not signed for yet"
    with pytest.raises(NotAllowed):
        counter.back_office().do(sign_for, originals=(kept,))
    assert [each.id for each in offered(counter.hall.db, counter.people.clerk_2)] == [kept]
    second.do(sign_for, originals=(kept,))
    assert outstanding(counter.hall.db, holder=counter.people.clerk_1) == ()
    assert [row.id for row in outstanding(counter.hall.db, holder=counter.people.clerk_2)] == [kept]
    (move,) = moves_of(counter.hall.db, kept)
    assert move.giver != move.taker
    second.do(return_, originals=(kept,), to="示例甲")
    assert outstanding(counter.hall.db) == ()
    (back,) = [row for row in originals_of(counter.hall.db, case) if row.id == kept]
    assert (back.state, back.returned_to) == (State.RETURNED, "示例甲")
    with pytest.raises(Refused) as refused:
        second.do(return_, originals=(kept,), to="示例甲")
    assert refused.value.code == "custody.not_kept"
    assert verify(counter.hall.db).findings == []


@pytest.mark.parametrize(
    ("originals", "code"),
    [((), "custody.nothing"), ((Shown(9, True),), "custody.place"), ((Shown(0, True),), "custody.place")],
)
def test_what_is_no_original_of_the_case_is_refused(
    counter: Counter, case: str, originals: tuple[Shown, ...], code: str
) -> None:
    with pytest.raises(Refused) as refused:
        counter.desk().do(see, case=case, originals=originals)
    assert refused.value.code == code
    assert originals_of(counter.hall.db, case) == ()


def test_an_original_cannot_be_handed_to_oneself_or_back_to_nobody(counter: Counter, case: str) -> None:
    (kept,) = counter.desk().do(see, case=case, originals=(Shown(1, True),)).value
    for verb, wished, code in (
        (hand_on, {"to": counter.people.clerk_1}, "custody.to_self"),
        (return_, {"to": " "}, "custody.receiver"),
    ):
        with pytest.raises(Refused) as refused:
            counter.desk().do(verb, originals=(kept,), **wished)
        assert refused.value.code == code


@pytest.mark.parametrize("key", [None, b"k" * 32])
def test_a_scan_is_a_file_under_its_hash_and_a_changed_byte_is_told(
    counter: Counter, case: str, tmp_path: Path, key: bytes | None
) -> None:
    digest, size, medium = files.store(tmp_path / "scans", PICTURE, key)
    assert files.store(tmp_path / "scans", PICTURE, key) == (digest, size, medium), "once"
    desk = counter.desk()
    wished = {"case": case, "kind": Scan.PAPER, "name": "营业执照", "digest": digest, "size": size, "medium": medium}
    one = desk.do(attach, **wished).value
    assert desk.do(attach, **wished).value == one
    (row,) = scans_of(counter.hall.db, case)
    assert files.fetch(tmp_path / "scans", row.digest, row.medium, key) == PICTURE
    (path,) = [each for each in (tmp_path / "scans").rglob("*") if each.is_file()]
    assert (PICTURE in path.read_bytes()) == (key is None)
    assert files.examine(counter.hall.db, tmp_path / "scans") == []
    path.write_bytes(path.read_bytes()[:-1] + b"X")
    with pytest.raises(Trouble) as told:
        files.fetch(tmp_path / "scans", row.digest, row.medium, key)
    assert told.value.code in ("custody.changed", "paper.not_ours")
    path.unlink()
    assert [finding.code for finding in files.examine(counter.hall.db, tmp_path / "scans")] == ["doctor.scan_missing"]


def test_what_no_case_names_is_swept_and_what_is_no_scan_is_refused(
    counter: Counter, case: str, tmp_path: Path
) -> None:
    digest, size, medium = files.store(tmp_path / "scans", PICTURE, None)
    files.store(tmp_path / "scans", PICTURE + b"left by a crash", None)
    counter.desk().do(attach, case=case, kind=Scan.PHOTO, name="照片", digest=digest, size=size, medium=medium)
    assert files.sweep(counter.hall.db, tmp_path / "scans") == 1
    assert files.fetch(tmp_path / "scans", digest, medium, None) == PICTURE
    with pytest.raises(Refused) as refused:
        files.store(tmp_path / "scans", b"MZ\x90", None)
    assert refused.value.code == "custody.file_kind"
    with pytest.raises(Refused) as refused:
        counter.desk().do(attach, case=case, kind=Scan.PHOTO, name="照片", digest="", size=1, medium="png")
    assert refused.value.code == "custody.file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Trouble) as told:
        files.store(tmp_path / "scans", PICTURE, None)
    assert told.value.code == "custody.not_written"
