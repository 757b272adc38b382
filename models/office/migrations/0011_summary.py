"""The tables of summary, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class DayClose(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    site = TextField(constraints=[SQL('REFERENCES "site" ("id")')])
    day = TextField()
    number = TextField(unique=True)
    closed_at = BigIntegerField()
    by = TextField()
    balances = TextField()
    figures_hash = TextField()
    acts = BigIntegerField()
    heads_hash = TextField()

    class Meta:
        table_name = "day_close"
        legacy_table_names = False
        indexes = ((("site", "day"), True),)


TABLES = (DayClose,)

INDEXES: tuple[str, ...] = ()


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
