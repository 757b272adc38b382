"""The migrations make exactly the tables that the records describe."""

import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from models import house
from models.office import derived, schema, verify_rows
from models.office.act import Act, Counter
from models.office.actors import Role
from models.office.database import Database, open_database
from models.office.record import deriveds, locals_, records, shape_of
from models.office.refusal import Trouble
from models.office.verb import verb
from models.office.verify import verify
from tests.fakes import Hall

house.load_all()


@verb("proof.take", roles={Role.WINDOW})
def take(act: Act) -> int:
    return act.next_number("a")


NAMES = schema.migration_names()
Shape = dict[str, list[tuple[Any, ...]]]


def described(db: sqlite3.Connection) -> tuple[Shape, set[str]]:
    """Columns of every table of facts, and its indexes without their order of creation."""
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {
        table: sorted(row[1:4] for row in db.execute(f'PRAGMA table_info("{table}")'))
        for table in tables
        if table in {**records(), **locals_(), **deriveds()}
    }
    indexes = {
        re.sub(r"\s+", " ", row[0])
        for row in db.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        if row[1:] == () and "derived_token_prefix" not in row[0]
    }
    return columns, {index for index in indexes if not re.search(r'ON "?(act|image|schema_migration)"? ', index)}


def test_records_and_migrations_agree(database: Database, tmp_path: Path) -> None:
    fresh = open_database(str(tmp_path / "records.db"), create=True)
    fresh.execute("PRAGMA query_only = off")
    models = [*records().values(), *locals_().values(), *deriveds().values()]
    fresh.peewee.create_tables(models, safe=False)
    told_columns, told_indexes = described(fresh.connection())
    made_columns, made_indexes = described(database.connection())
    fresh.close()
    assert made_columns == told_columns
    assert made_indexes == told_indexes


def test_a_second_process_finds_nothing_to_migrate(database: Database) -> None:
    assert schema.pending(database) == []
    assert schema.migrate(database) == []
    assert schema.program_schema() == schema.number_of(schema.migration_names()[-1])


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE accounts (id INTEGER)")
    other.commit()
    other.close()
    db = open_database(str(path))
    with pytest.raises(Trouble) as told:
        schema.migrate(db)
    db.close()
    assert told.value.code == "database.foreign"


def test_migrations_are_numbered_without_holes_or_twins() -> None:
    numbers = [schema.number_of(name) for name in schema.migration_names()]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


def test_no_migration_imports_todays_records() -> None:
    for name in schema.migration_names():
        source = (schema.MIGRATIONS / f"{name}.py").read_text(encoding="utf-8")
        assert not re.search(r"^(from|import) models", source, re.M), name


def test_a_step_that_says_so_has_the_derived_tables_made_anew(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[str] = []
    for name in schema.migration_names():
        (tmp_path / f"{name}.py").write_text((schema.MIGRATIONS / f"{name}.py").read_text(encoding="utf-8"))
    (tmp_path / "9999_more.py").write_text("def up(migrator, db):\n    pass\n")
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path)
    monkeypatch.setattr(schema, "migration_names", lambda: (*NAMES, "9999_more"))
    monkeypatch.setattr(schema, "_script", lambda name, what: name == "9999_more" and what == "REBUILD")
    monkeypatch.setattr(derived, "rebuild", lambda db: called.append(db.engine))
    assert schema.migrate(hall.db) == ["9999_more"]
    assert called == [hall.db.engine]


def test_an_image_of_an_older_schema_is_lifted_before_it_is_compared(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a migration that gave `counter` a column: the rows have it, the images before it do not."""
    hall.office().do(take)
    hall.db.begin()
    hall.db.run('ALTER TABLE "counter" ADD COLUMN "colour" TEXT NOT NULL DEFAULT \'grey\'')
    hall.db.commit()
    grown = type("Shape", (), {})()
    shape = shape_of(Counter)
    for name in ("model", "table", "subject", "secrets"):
        setattr(grown, name, getattr(shape, name))
    grown.columns, grown.select = (*shape.columns, "colour"), shape.select.replace(" FROM", ', "colour" FROM')
    monkeypatch.setattr(verify_rows, "shape_of", lambda model: grown if model is Counter else shape_of(model))
    assert [(f.code, f.table) for f in verify(hall.db).findings] == [("verify.row_changed", "counter")]

    def step(table: str, row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "colour": "grey"} if table == "counter" else row

    monkeypatch.setattr(schema, "_lifts", lambda: ((99, step),))
    assert verify(hall.db).findings == []
    assert schema.lift(99, "counter", {"last": 1}) == {"last": 1}, "an image of that schema is left as it is"
