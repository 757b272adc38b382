"""The tables of findings, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Finding(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    family = TextField()
    code = TextField()
    level = TextField()
    type = TextField()
    about_table = TextField()
    about_id = TextField()
    number = TextField()
    case = TextField(index=True)
    unit = TextField()
    raised_at = BigIntegerField(index=True)
    raised_by = TextField()
    state = TextField()
    answer = TextField()
    answered_by = TextField()
    answered_at = BigIntegerField(null=True)

    class Meta:
        table_name = "finding"
        legacy_table_names = False
        indexes = (
            (("family", "about_table", "about_id"), True),
            (("state", "unit"), False),
        )


class FindingLevel(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    finding = TextField(constraints=[SQL('REFERENCES "finding" ("id")')])
    code = TextField()
    level = TextField()
    at = BigIntegerField(index=True)
    told = TextField()
    evidence = TextField()

    class Meta:
        table_name = "finding_level"
        legacy_table_names = False
        indexes = ((("finding", "code"), True),)


class FindingAppeal(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    finding = TextField(index=True, constraints=[SQL('REFERENCES "finding" ("id")')])
    reason = TextField()
    by = TextField()
    at = BigIntegerField()
    granted = BigIntegerField(null=True)
    opinion = TextField()
    decided_by = TextField()
    decided_at = BigIntegerField(null=True)

    class Meta:
        table_name = "finding_appeal"
        legacy_table_names = False


class Expedite(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    code = TextField(unique=True)
    about_table = TextField()
    about_id = TextField(index=True)
    about_number = TextField()
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    cause = TextField()
    requirement = TextField()
    officer = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    limit_day = TextField()
    by = TextField()
    at = BigIntegerField(index=True)
    reply = TextField()
    replied_by = TextField()
    replied_at = BigIntegerField(null=True)

    class Meta:
        table_name = "expedite"
        legacy_table_names = False


class OutsideCount(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    month = TextField()
    certificates = BigIntegerField(null=True)
    income_fen = BigIntegerField(null=True)
    source = TextField()
    by = TextField()
    at = BigIntegerField()

    class Meta:
        table_name = "outside_count"
        legacy_table_names = False
        indexes = ((("unit", "month"), True),)


TABLES = (
    Finding,
    FindingLevel,
    FindingAppeal,
    Expedite,
    OutsideCount,
)

INDEXES: tuple[str, ...] = (
    """CREATE UNIQUE INDEX "finding_appeal_open"
        ON "finding_appeal" ("finding")
        WHERE "granted" IS NULL""",
    """CREATE INDEX "expedite_open"
        ON "expedite" ("limit_day")
        WHERE "replied_at" IS NULL""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
