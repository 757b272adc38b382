"""The tables of statements and of reconciliation, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Statement(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    digest = TextField(unique=True)
    name = TextField()
    bank = TextField()
    first_day = TextField()
    last_day = TextField()
    lines = BigIntegerField()
    total_fen = BigIntegerField()
    by = TextField()
    at = BigIntegerField(index=True)

    class Meta:
        table_name = "statement"
        legacy_table_names = False


class StatementLine(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    statement = TextField(constraints=[SQL('REFERENCES "statement" ("id")')])
    line = BigIntegerField()
    bank = TextField()
    serial = TextField()
    unit_code = TextField()
    unit_name = TextField()
    bank_day = TextField(index=True)
    day = TextField()
    time = TextField()
    account = TextField()
    amount_fen = BigIntegerField()
    kind = TextField()
    pay_code = TextField()
    notice_no = TextField()
    payer = TextField()
    summary = TextField()

    class Meta:
        table_name = "statement_line"
        legacy_table_names = False
        indexes = (
            (("bank", "serial"), True),
            (("statement", "id"), False),
        )


class StatementMatch(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    entry = TextField(unique=True)
    payment = TextField(index=True, constraints=[SQL('REFERENCES "payment" ("id")')])
    line = TextField()
    how = TextField()
    explained_fen = BigIntegerField()
    by = TextField()
    at = BigIntegerField()

    class Meta:
        table_name = "statement_match"
        legacy_table_names = False


class BankDifference(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    day = TextField(index=True)
    kind = TextField()
    line = TextField(index=True)
    entry = TextField(index=True)
    payment = TextField()
    hall_fen = BigIntegerField()
    bank_fen = BigIntegerField()
    state = TextField(index=True)
    found_by = TextField()
    found_at = BigIntegerField()
    reason_code = TextField()
    reason = TextField()
    closed_by = TextField()
    closed_at = BigIntegerField(null=True)
    follow = TextField()

    class Meta:
        table_name = "bank_difference"
        legacy_table_names = False


class PaperReceipt(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    serial = TextField(index=True)
    day = TextField()
    amount_fen = BigIntegerField()
    receipt_no = TextField()
    line = TextField()
    by = TextField()
    at = BigIntegerField()

    class Meta:
        table_name = "paper_receipt"
        legacy_table_names = False
        indexes = ((("serial", "receipt_no"), True),)


TABLES = (
    Statement,
    StatementLine,
    StatementMatch,
    BankDifference,
    PaperReceipt,
)

INDEXES: tuple[str, ...] = (
    """CREATE UNIQUE INDEX "statement_match_line"
        ON "statement_match" ("line")
        WHERE "line" <> ''""",
    """CREATE UNIQUE INDEX "bank_difference_of"
        ON "bank_difference" ("line", "entry", "kind")""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
