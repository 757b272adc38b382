"""The tables of privacy, frozen."""

from peewee import BigIntegerField, Model, TextField


class Erasure(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    done_until = TextField(null=True)
    cursor_day = TextField(null=True)
    cursor = TextField()
    rows = BigIntegerField()

    class Meta:
        table_name = "erasure"
        legacy_table_names = False


class PersonalLook(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    about_table = TextField()
    about_id = TextField()
    number = TextField()
    staff = TextField()
    at = BigIntegerField(index=True)
    reason_code = TextField()
    reason = TextField()

    class Meta:
        table_name = "personal_look"
        legacy_table_names = False


TABLES = (
    Erasure,
    PersonalLook,
)

INDEXES: tuple[str, ...] = ()


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
