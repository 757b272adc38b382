"""Signed heads: left outside the database after what seals, and checked by verify."""

import json
from pathlib import Path

import pytest

from models.office import heads, marks
from models.office.act import Act
from models.office.actors import Role
from models.office.folder import DataFolder
from models.office.refusal import Refused, Trouble
from models.office.verb import verb
from models.office.verify import verify
from tests.fakes import Hall


@verb("proof.work_on", roles={Role.WINDOW})
def work_on(act: Act) -> int:
    return act.next_number("a")


@verb("proof.seal", roles={Role.WINDOW}, remembered=True, seals=True)
def seal(act: Act) -> None:
    act.note(over=True)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder.at(tmp_path / "data", None)
    made.make()
    return made


def test_an_act_that_seals_leaves_a_signed_head_that_verify_accepts(hall: Hall, folder: DataFolder) -> None:
    office = hall.office()
    wrong: list[Exception] = []
    office.listen(heads.Sealer(folder, office, wrong.append))
    office.do(work_on)
    assert heads.read_heads(folder, hall.db) == ([], [])
    office.do(seal)
    signed, strange = heads.read_heads(folder, hall.db)
    assert strange == [] == wrong
    assert [(head.station, head.number) for head in signed] == [("W1", 3)], "sealed act, and the key that is told once"
    assert verify(hall.db, signed=signed).clean
    office.do(seal)
    assert [head.number for head in heads.read_heads(folder, hall.db)[0]] == [3, 4]


def test_who_signs_off_with_the_act_that_seals_leaves_a_signed_head(hall: Hall, folder: DataFolder) -> None:
    gone: list[object] = []
    office = hall.office(authority=lambda _db, _actor, _today: frozenset() if gone else frozenset(Role))
    wrong: list[Exception] = []
    office.listen(gone.append)
    office.listen(heads.Sealer(folder, office, wrong.append))
    office.do(seal)
    assert wrong == [] and [head.number for head in heads.read_heads(folder, hall.db)[0]] == [2]


def test_a_head_that_nobody_signed_is_a_finding(hall: Hall, folder: DataFolder) -> None:
    office = hall.office()
    office.listen(heads.Sealer(folder, office, lambda _error: None))
    office.do(seal)
    path = folder.heads / "W1.jsonl"
    line = json.loads(path.read_text(encoding="utf-8"))
    line["number"] = 1
    path.write_text(json.dumps(line) + "\nnot a line\n", encoding="utf-8")
    signed, strange = heads.read_heads(folder, hall.db)
    assert signed == []
    assert [finding.code for finding in strange] == ["verify.signature", "verify.signature"]


def test_a_head_that_cannot_be_written_is_told_and_undoes_nothing(hall: Hall, folder: DataFolder) -> None:
    office = hall.office()
    wrong: list[Exception] = []
    office.listen(heads.Sealer(folder, office, wrong.append))
    folder.heads.rmdir()
    office.do(seal)
    assert [error.code for error in wrong if isinstance(error, Trouble)] == ["heads.not_written"]
    assert hall.db.value("SELECT count(*) FROM act WHERE verb = 'proof.seal'") == 1


def test_verify_goes_on_from_a_signed_mark_and_from_no_other(hall: Hall, folder: DataFolder) -> None:
    office = hall.office()
    office.do(work_on)
    name = marks.write(folder, verify(hall.db))
    office.do(work_on)
    since = marks.read(folder, hall.db, marks.LAST)
    assert verify(hall.db, since=since).acts == 1
    with pytest.raises(Refused):
        marks.read(folder, hall.db, "verified-99")
    path = folder.heads / f"{name}.json"
    path.write_text(path.read_text(encoding="utf-8").replace("last_act", "last_axt"), encoding="utf-8")
    with pytest.raises(Trouble) as told:
        marks.read(folder, hall.db, name)
    assert told.value.code == "mark.bad"
