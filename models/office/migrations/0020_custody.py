"""The tables of custody and batches, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class CaseOriginal(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    place = BigIntegerField()
    name = TextField()
    copies = BigIntegerField()
    state = TextField()
    holder = TextField()
    offered_to = TextField()
    taken_by = TextField(constraints=[SQL('REFERENCES "staff" ("id")')])
    taken_at = BigIntegerField()
    since = BigIntegerField()
    returned_at = BigIntegerField(null=True)
    returned_by = TextField()
    returned_to = TextField()
    relation = TextField()

    class Meta:
        table_name = "case_original"
        legacy_table_names = False


class OriginalMove(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    original = TextField(index=True, constraints=[SQL('REFERENCES "case_original" ("id")')])
    giver = TextField()
    taker = TextField()
    offered_at = BigIntegerField()
    taken_at = BigIntegerField()

    class Meta:
        table_name = "original_move"
        legacy_table_names = False


class CaseScan(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    kind = TextField()
    name = TextField()
    digest = TextField(index=True)
    size = BigIntegerField()
    medium = TextField()
    original = TextField()
    by = TextField()
    at = BigIntegerField()
    erased_on = TextField(null=True)

    class Meta:
        table_name = "case_scan"
        legacy_table_names = False


class Batch(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    item = TextField(index=True, constraints=[SQL('REFERENCES "service_item" ("id")')])
    handed_in_by = TextField()
    opened_by = TextField()
    opened_at = BigIntegerField(index=True)
    closed_at = BigIntegerField(null=True)
    rows = BigIntegerField()

    class Meta:
        table_name = "batch"
        legacy_table_names = False


class BatchRow(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    batch = TextField(constraints=[SQL('REFERENCES "batch" ("id")')])
    place = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])

    class Meta:
        table_name = "batch_row"
        legacy_table_names = False
        indexes = ((("batch", "place"), True),)


TABLES = (CaseOriginal, OriginalMove, CaseScan, Batch, BatchRow)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "case_original_held"
        ON "case_original" ("holder")
        WHERE "state" IN ('KEPT', 'OFFERED')""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
