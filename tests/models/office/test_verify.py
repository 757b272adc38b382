"""verify is clean after honest work and finds whatever was done behind the application's back."""

import pytest

from models import house
from models.office.act import Act
from models.office.actors import Role
from models.office.database import Database
from models.office.journal import SignedHead
from models.office.record import records, shape_of
from models.office.records import Place
from models.office.verb import verb
from models.office.verify import verify
from tests.fakes import FakeClock, Hall

house.load_all()


@verb("proof.mixed_work", roles={Role.ADMIN})
def mixed_work(act: Act, *, code: str) -> None:
    act.next_number("a")
    act.next_number("b")
    act.add(Place(id=code, kind="WINDOW", name="窗口", site="H1"))


@verb("proof.new_place", roles={Role.ADMIN})
def new_place(act: Act, *, code: str) -> None:
    act.add(Place(id=code, kind="WINDOW", name="窗口", site="H1"))


def worked(hall: Hall) -> Hall:
    for station in ("W1", "W2"):
        office = hall.office(station)
        for turn in range(3):
            office.do(mixed_work, code=f"{station}-{turn}")
    return hall


def tamper(hall: Hall, *statements: str) -> None:
    """Writes past the door, as somebody with the file would: guards dropped first and put back after."""
    hall.db.begin()
    for statement in statements:
        hall.db.run(statement)
    hall.db.commit()


def codes(hall: Hall) -> set[tuple[str, str]]:
    return {(finding.code, finding.table) for finding in verify(hall.db).findings}


def test_honest_work_is_clean(either_hall: Hall) -> None:
    report = verify(worked(either_hall).db)
    assert report.findings == []
    assert (report.acts, report.images) == (6, 18)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ('UPDATE "counter" SET "last" = 99 WHERE "id" = \'a\'', ("verify.row_changed", "counter")),
        ('UPDATE "place" SET "name" = \'别处\' WHERE "id" = \'W1-0\'', ("verify.row_changed", "place")),
        ('UPDATE "place" SET "version" = 2 WHERE "id" = \'W1-0\'', ("verify.row_without_image", "place")),
        ('DELETE FROM "place" WHERE "id" = \'W2-1\'', ("verify.row_missing", "place")),
        (
            'INSERT INTO "place" SELECT \'Z\', 1, "kind", "name", "site", "window", "public_key", "closed" '
            'FROM "place" WHERE "id" = \'W1-0\'',
            ("verify.row_without_image", "place"),
        ),
        ("UPDATE station_head SET number = 2 WHERE station = 'W1'", ("verify.head", "station_head")),
        ("DELETE FROM station_head WHERE station = 'W1'", ("verify.head", "station_head")),
        (
            "INSERT INTO station_head SELECT 'W9', epoch, number, instant, hash FROM station_head WHERE station = 'W1'",
            ("verify.head_without_chain", "station_head"),
        ),
        ("DELETE FROM schema_migration WHERE name = '0001_office'", ("verify.history", "schema_migration")),
        (
            "UPDATE schema_migration SET applied = '2026-01-01 00:00:00' WHERE name = '0001_office'",
            ("verify.history", "schema_migration"),
        ),
        (
            "INSERT INTO derived_token (source, kind, token, rank) VALUES ('W1-0', 'x', 'y', 0)",
            ("verify.derived", "derived_token"),
        ),
        ("CREATE TABLE smuggled (id TEXT)", ("verify.table_unknown", "smuggled")),
        ("DROP TRIGGER act_stays ON act", ("verify.guard", "act")),
    ],
)
def test_a_row_changed_behind_the_back_is_found(either_hall: Hall, statement: str, expected: tuple[str, str]) -> None:
    worked(either_hall)
    if either_hall.db.engine == "sqlite":
        statement = statement.replace(" ON act", "") if statement.startswith("DROP") else statement
    tamper(either_hall, statement)
    assert expected in codes(either_hall)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE act SET actor = 'STAFF:other' WHERE id = 2", ("verify.act_changed", "act")),
        ("UPDATE act SET facts = CAST('{}x' AS BLOB) WHERE id = 2", ("verify.act_changed", "act")),
        ("UPDATE act SET instant = instant + 1 WHERE id = 6", ("verify.act_changed", "act")),
        ("UPDATE image SET body = CAST('{}' AS BLOB) WHERE act = 2 AND place = 0", ("verify.image_changed", "counter")),
        ("UPDATE image SET salt = NULL, body = NULL WHERE act = 2 AND place = 0", ("verify.blanked", "counter")),
        ("DELETE FROM image WHERE act = 2 AND place = 0", ("verify.version_hole", "counter")),
        ("DELETE FROM act WHERE id = 2", ("verify.image_without_act", "counter")),
        ("DELETE FROM act WHERE id = 6", ("verify.image_without_act", "counter")),
    ],
)
def test_a_journal_row_changed_with_its_guard_lifted_is_found(
    hall: Hall, statement: str, expected: tuple[str, str]
) -> None:
    worked(hall)
    hall.db.writing_connection().execute("PRAGMA foreign_keys = off")
    guards = [row[0] for row in hall.db.rows("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
    names = [row[0] for row in hall.db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    tamper(hall, *(f"DROP TRIGGER {name}" for name in names), statement, *guards)
    assert expected in codes(hall)


def test_acts_cut_off_at_the_end_with_all_their_traces_are_found_by_the_signed_head(hall: Hall) -> None:
    worked(hall)
    head = hall.db.row("SELECT station, epoch, number, hash FROM station_head WHERE station = 'W2'")
    assert head is not None
    signed = SignedHead(head[0], head[1], head[2], bytes(head[3]))
    assert verify(hall.db, signed=[signed]).clean
    names = [row[0] for row in hall.db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    guards = [row[0] for row in hall.db.rows("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
    tamper(
        hall,
        *(f"DROP TRIGGER {name}" for name in names),
        "DELETE FROM image WHERE act = 6",
        "DELETE FROM act WHERE id = 6",
        "DELETE FROM place WHERE id = 'W2-2'",
        "DELETE FROM derived_token WHERE source = 'W2-2'",
        'UPDATE "counter" SET "last" = 5, "version" = 5',
        "UPDATE station_head SET number = 2, hash = (SELECT hash FROM act WHERE id = 5), "
        "instant = (SELECT instant FROM act WHERE id = 5) WHERE station = 'W2'",
        *guards,
    )
    assert verify(hall.db).clean, "without the signed head such a cut leaves no trace"
    assert [finding.code for finding in verify(hall.db, signed=[signed]).findings] == ["verify.signed_head"]


def test_every_table_of_facts_is_watched(hall: Hall) -> None:
    """A row smuggled into any table of facts is found: the tables are not listed by hand."""
    tables = records()
    hall.db.writing_connection().execute("PRAGMA foreign_keys = off")
    for table, model in tables.items():
        values = ", ".join("1" if column == "version" else "'x'" for column in shape_of(model).columns)
        tamper(hall, f'INSERT INTO "{table}" VALUES ({values})')
    assert {table for code, table in codes(hall) if code == "verify.row_without_image"} == set(tables)


def test_since_a_clean_report_only_what_came_after_is_walked(hall: Hall) -> None:
    worked(hall)
    first = verify(hall.db)
    hall.office("W1").do(mixed_work, code="W1-later")
    later = verify(hall.db, since=first)
    assert later.findings == []
    assert later.acts == 1
    tamper(hall, 'UPDATE "place" SET "name" = \'x\' WHERE "id" = \'W1-later\'')
    assert {f.row for f in verify(hall.db, since=first).findings} == {"W1-later"}


def test_an_act_committed_after_one_with_a_higher_number_is_no_finding_and_is_seen_the_next_time(
    postgresql_database: Database, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL numbers an act when it is written. One that another transaction still holds back is not missing."""
    hall = Hall(postgresql_database, clock)
    slow = Database.beside(postgresql_database.url)
    late = Hall(slow, clock).office("W1")
    for office in (hall.office("W1"), hall.office("W2")):
        office.do(new_place, code=f"{office.station.code}-first")
    commit = slow.commit
    monkeypatch.setattr(slow, "commit", lambda: None)
    late.do(new_place, code="late")
    hall.office("W2").do(new_place, code="early")
    report = verify(hall.db, progress=lambda _acts: commit())
    slow.close()
    assert report.findings == []
    assert (report.acts, report.last_act) == (3, 4)
    later = verify(hall.db, since=report)
    assert later.findings == []
    assert later.heads["W1"][:2] == (1, 2)
    tamper(hall, "UPDATE place SET name = 'x' WHERE id = 'late'")
    assert {finding.row for finding in verify(hall.db, since=report).findings} == {"late"}
