"""The people of a demonstration: valid by rule, and nobody."""

from datetime import date

from models.demo import applicants
from models.people.identity import Fault, Identity, check_phone, check_resident_id, check_unit_code, is_senior

TODAY = date(2026, 11, 24)


def test_names_go_on_after_the_last_sign() -> None:
    names = [applicants.person_name(number) for number in (0, 1, 9, 10, 21, 22, 23, 505, 506)]
    assert names == ["示例甲", "示例乙", "示例癸", "示例子", "示例亥", "示例甲甲", "示例甲乙", "示例亥亥", "示例甲甲甲"]
    assert len({applicants.person_name(number) for number in range(3000)}) == 3000


def test_every_number_is_valid_and_another() -> None:
    people = [check_resident_id(applicants.id_number(number), TODAY) for number in range(2000)]
    assert all(isinstance(person, Identity) for person in people)
    assert len({applicants.id_number(number) for number in range(40_000)}) == 40_000
    assert not any(isinstance(check_unit_code(applicants.unit_code(number)), Fault) for number in range(500))
    assert not any(isinstance(check_phone(applicants.phone(number)), Fault) for number in range(500))


def test_some_are_old_enough_for_priority_and_all_are_grown_up() -> None:
    births = [person.birth for number in range(300) if isinstance(person := _person(number), Identity)]
    assert any(is_senior(birth, TODAY) for birth in births)
    assert all(birth is not None and birth.year < 2005 for birth in births)


def _person(number: int) -> Identity | Fault:
    return check_resident_id(applicants.id_number(number), TODAY)
