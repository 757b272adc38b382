"""One running application for each station code of a hall."""

from pathlib import Path

import pytest

from models.office.actors import StationKind
from models.office.instances import LEASE, give_back, machine_mark, take
from models.office.instants import SECOND
from models.office.refusal import Trouble
from tests.fakes import Hall


def test_a_code_used_on_two_machines_is_refused_with_its_name_until_the_first_is_gone(either_hall: Hall) -> None:
    first, second = (either_hall.machine("W3", StationKind.WINDOW) for _ in range(2))
    take(first, "one")
    with pytest.raises(Trouble) as told:
        take(second, "two")
    assert (told.value.code, told.value.facts) == ("station.taken", {"station": "W3"})
    take(either_hall.machine("W4", StationKind.WINDOW), "two")
    give_back(second, "two")
    with pytest.raises(Trouble):
        take(second, "two")
    give_back(first, "one")
    take(second, "two")


def test_an_application_that_died_comes_back_at_once_and_leaves_the_code_after_a_lease(either_hall: Hall) -> None:
    office = either_hall.machine("W3", StationKind.WINDOW)
    take(office, "one")
    take(office, "one")
    either_hall.clock.pass_(seconds=LEASE // SECOND)
    take(office, "two")


def test_a_mark_is_kept_by_its_machine_and_not_copied_to_another(tmp_path: Path) -> None:
    file = tmp_path / "instance"
    made = machine_mark(file)
    assert machine_mark(file) == made
    file.write_text(f"another-machine 0\n{made}\n", encoding="utf-8")
    assert machine_mark(file) != made
