"""The tables of prints, frozen."""

from peewee import BigIntegerField, Model, TextField


class PrintJob(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    paper = TextField()
    layout = BigIntegerField()
    sheet = TextField()
    title = TextField()
    about_table = TextField()
    about_id = TextField()
    state = TextField()
    copy_no = BigIntegerField()
    root = TextField()
    replaces = TextField()
    station = TextField()
    printer = TextField()
    bytes_hash = TextField()
    failure = TextField()
    detail = TextField()
    stored = BigIntegerField()
    finished = BigIntegerField(null=True)

    class Meta:
        table_name = "print_job"
        legacy_table_names = False
        indexes = (
            (("about_table", "about_id"), False),
            (("root", "copy_no"), False),
            (("stored",), False),
        )


TABLES = (PrintJob,)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "print_job_unfinished"
        ON "print_job" ("station", "stored")
        WHERE "state" IN ('STORED', 'SENDING', 'FAILED')""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
