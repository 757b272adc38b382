"""The lines that a change of the calendar writes to open cases, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class CaseDueMove(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    clock = TextField()
    day_from = TextField()
    day_to = TextField()
    printed = TextField(null=True)
    cause = TextField()
    about = TextField()
    at = BigIntegerField(index=True)
    told_at = BigIntegerField(null=True)
    told_by = TextField()
    told_how = TextField()

    class Meta:
        table_name = "case_due_move"
        legacy_table_names = False


TABLES = (CaseDueMove,)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "case_due_move_untold" ON "case_due_move" ("at") WHERE "told_at" IS NULL""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
