"""The tables of handing over and of absences, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Absence(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    staff = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    first = TextField()
    last = TextField()
    reason = TextField()
    remark = TextField()
    entered_by = TextField()
    at = BigIntegerField()
    ended = BigIntegerField(null=True)
    ended_by = TextField()

    class Meta:
        table_name = "absence"
        legacy_table_names = False


class Handover(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    code = TextField(unique=True)
    reason = TextField()
    state = TextField()
    from_staff = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    to_staff = TextField()
    window = TextField()
    sign_on = TextField(index=True)
    at = BigIntegerField(index=True)
    by = TextField()
    from_confirmed = BigIntegerField(null=True)
    to_confirmed = BigIntegerField(null=True)
    signed_paper = BigIntegerField()
    remark = TextField()

    class Meta:
        table_name = "handover"
        legacy_table_names = False


class HandoverLine(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    handover = TextField(constraints=[SQL('REFERENCES "handover" ("id")')])
    place = BigIntegerField()
    kind = TextField()
    about_id = TextField(index=True)
    number = TextField()
    what = TextField()
    disposal = TextField()
    to_staff = TextField()
    at = BigIntegerField()

    class Meta:
        table_name = "handover_line"
        legacy_table_names = False
        indexes = ((("handover", "place"), True),)


TABLES = (
    Absence,
    Handover,
    HandoverLine,
)

INDEXES: tuple[str, ...] = (
    """CREATE UNIQUE INDEX "absence_of_day"
        ON "absence" ("staff", "first")
        WHERE "reason" = 'NOT_SIGNED_ON'""",
    """CREATE INDEX "case_open_staff"
        ON "case" ("staff")
        WHERE "ended_at" IS NULL""",
    """CREATE INDEX "handover_line_to"
        ON "handover_line" ("to_staff", "at")
        WHERE "to_staff" <> ''""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
