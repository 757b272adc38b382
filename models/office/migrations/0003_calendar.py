"""The tables of calendar, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class HallDay(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    day = TextField()
    is_workday = BigIntegerField()
    name = TextField()
    source = TextField()
    document_no = TextField()
    cancelled = BigIntegerField()
    reason = TextField()

    class Meta:
        table_name = "hall_day"
        legacy_table_names = False


class PublishedYear(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    notice = TextField()

    class Meta:
        table_name = "published_year"
        legacy_table_names = False


class OpeningHours(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    site = TextField(index=True, constraints=[SQL('REFERENCES "site" ("id")')])
    opens_at = TextField()
    lunch_from = TextField()
    lunch_to = TextField()
    closes_at = TextField()
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "opening_hours"
        legacy_table_names = False


TABLES = (
    HallDay,
    PublishedYear,
    OpeningHours,
)

INDEXES: tuple[str, ...] = ()


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
