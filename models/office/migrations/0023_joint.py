"""The parts of joint cases, and what went to a higher authority."""

from peewee import SQL, BigIntegerField, Model, TextField


class CasePart(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(constraints=[SQL('REFERENCES "case" ("id")')])
    place = BigIntegerField()
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    name = TextField()
    days = BigIntegerField()
    state = TextField()
    begun_on = TextField()
    opinion = TextField()
    answered_by = TextField()
    answered_at = BigIntegerField(null=True)

    class Meta:
        table_name = "case_part"
        legacy_table_names = False
        indexes = ((("case", "place"), True),)


class CaseUpward(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    number = TextField()
    authority = TextField()
    document_no = TextField()
    sent_on = TextField()
    expected_on = TextField()
    suspension = TextField()
    sent_at = BigIntegerField()
    sent_by = TextField()
    result = TextField()
    answer_no = TextField()
    answered_on = TextField(null=True)
    answered_at = BigIntegerField(null=True)
    answered_by = TextField()

    class Meta:
        table_name = "case_upward"
        legacy_table_names = False


TABLES = (CasePart, CaseUpward)

INDEXES: tuple[str, ...] = ("""CREATE INDEX "case_part_open" ON "case_part" ("unit") WHERE "state" = 'OPEN'""",)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
