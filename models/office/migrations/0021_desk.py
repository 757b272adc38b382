"""Two tables of notes that no journal has: what a visitor's number brings along, and who has a station. A sign-on that
ended without a word keeps when it was last heard of."""

from typing import Any

from peewee import BigIntegerField, Model, TextField


class LocalInstance(Model):
    id = TextField(primary_key=True)
    mark = TextField()
    until = BigIntegerField()

    class Meta:
        table_name = "local_instance"
        legacy_table_names = False


class LocalIdentity(Model):
    id = TextField(primary_key=True)
    day = TextField(index=True)
    number = TextField()

    class Meta:
        table_name = "local_identity"
        legacy_table_names = False


TABLES = (LocalInstance, LocalIdentity)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
    number = db.field_types.get("BIGINT", "BIGINT")  # as peewee's own tables have it: INTEGER on SQLite
    db.execute_sql(f'ALTER TABLE "sign_on" ADD COLUMN "heard" {number}')


def lift(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Nobody kept it before."""
    return {"heard": None} | row if table == "sign_on" else row
