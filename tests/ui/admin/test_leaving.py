"""A clerk leaves, and one is away, by keys on the page of staff (days.md 26; domain.md §3.3)."""

from PySide6.QtCore import Qt

from models.handover.reading import handed_to, held_by
from models.inquiries.verbs import register
from models.people.staff import change_pin
from models.people.staff_reading import absences_on
from models.prints.reading import jobs_of
from tests.ui.admin.standing import Admin
from tests.ui.ground import PASSWORD, PIN, pin_hash
from ui.admin.staff_part import StaffPart


def with_a_question(admin: Admin) -> str:
    """Id of window3, who has an open question in hand and is signed on."""
    office, _ = admin.founded.signed_on("window3")
    office.do(register, handling="TAKEN_IN", question="怎么办理变更")
    return admin.founded.staff["window3"]


def at(admin: Admin, person: str) -> None:
    admin.to(3)
    admin.wait(lambda: any(row.id == person and row.at is not None for row in admin.rows))
    admin.point_at(person)


def test_day_26_both_confirm_at_the_screen_and_everything_is_the_successors(admin: Admin) -> None:
    db, person, successor = admin.founded.db, with_a_question(admin), admin.founded.staff["window3b"]
    at(admin, person)
    admin.press(Qt.Key.Key_F10)
    admin.wait(lambda: admin.part.form is not None)
    admin.fill(to=successor, reason="调离", giver=PASSWORD)
    admin.keep()
    assert "PIN" in admin.beside("receiver")
    admin.fill(receiver="wrong-one")
    admin.keep()
    admin.wait(lambda: "4" in admin.beside("receiver"))
    assert held_by(db, successor) == ()
    admin.fill(giver=PASSWORD, receiver=PASSWORD)
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    assert [each.kind for each in held_by(db, successor)] == ["INQUIRY"]
    assert [each.giver for each in handed_to(db, successor).values()] == ["窗口人员甲"]
    assert db.value('SELECT count(*) FROM "sign_on" WHERE "staff" = ? AND "ended" IS NULL', (person,)) == 0
    assert "交字" in admin.room.notice.text()


def test_day_26_a_pin_signs_as_well(admin: Admin) -> None:
    person, successor = with_a_question(admin), admin.founded.staff["window3b"]
    proof = admin.founded.db.value('SELECT "password" FROM "staff" WHERE "id" = ?', (person,))
    own, _ = admin.founded.signed_on("window3")
    own.do(change_pin, proof=proof, secret=pin_hash())
    at(admin, person)
    admin.press(Qt.Key.Key_F10)
    admin.wait(lambda: admin.part.form is not None)
    admin.fill(to=successor, reason="调离", giver=PIN, receiver=PASSWORD)
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    assert held_by(admin.founded.db, person) == ()


def test_day_26_the_printed_list_is_signed_and_its_number_entered(admin: Admin) -> None:
    db, person, successor = admin.founded.db, with_a_question(admin), admin.founded.staff["window3b"]
    at(admin, person)
    admin.press(Qt.Key.Key_F12)
    admin.wait(lambda: admin.part.form is not None)
    admin.fill(to=successor)
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    drawn, code, number = db.row('SELECT "id", "code", "number" FROM "handover"') or ("", "", "")
    assert [job.paper for job in jobs_of(db, "handover", drawn)] == ["handover"]
    assert held_by(db, successor) == ()
    admin.press(Qt.Key.Key_F10)
    admin.wait(lambda: admin.part.form is not None)
    admin.fill(to=successor, reason="调离")
    admin.shell.scan(code)
    assert admin.part.form is not None and admin.part.form.form.draft()["document_no"] == code
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    assert db.row('SELECT "state", "signed_paper" FROM "handover" WHERE "number" = ?', (number,)) == ("DONE", 1)
    assert len(held_by(db, successor)) == 1


def test_day_26_who_has_nothing_gets_no_list(admin: Admin) -> None:
    admin.founded.signed_on("window3")
    at(admin, admin.founded.staff["window3"])
    admin.press(Qt.Key.Key_F12)
    admin.wait(lambda: "没有需要移交" in admin.room.notice.text())
    assert admin.part.form is None


def test_the_page_says_who_is_away_today_and_who_is_in_the_place(admin: Admin) -> None:
    person = admin.founded.staff["window3"]
    admin.to(3)
    admin.wait(lambda: any(row.id == person for row in admin.rows))
    admin.point_at(person)
    admin.press(Qt.Key.Key_F5)
    admin.fill(reason="SICK")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    today = admin.ground.work.today()
    assert [(row.staff, row.reason) for row in absences_on(admin.founded.db, today)] == [(person, "SICK")]
    part = admin.part
    assert isinstance(part, StaffPart)
    admin.wait(lambda: "窗口人员甲（病假）由窗口人员乙代岗" in part.away_today.text())
    admin.point_at(person)
    admin.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    admin.wait(lambda: absences_on(admin.founded.db, today) == ())
