"""The tables of bank, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class BankDay(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    counter = TextField()
    day = TextField()
    opened_at = BigIntegerField()
    opened_by = TextField()
    cut_off_at = BigIntegerField()
    closed_at = BigIntegerField(null=True)

    class Meta:
        table_name = "bank_day"
        legacy_table_names = False
        indexes = (
            (("counter", "day"), True),
            (("day",), False),
        )


class Payment(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    bank_day = TextField(index=True, constraints=[SQL('REFERENCES "bank_day" ("id")')])
    method = TextField()
    serial = TextField()
    amount_fen = BigIntegerField()
    state = TextField()
    teller = TextField()
    at = BigIntegerField(index=True)

    class Meta:
        table_name = "payment"
        legacy_table_names = False


class Allocation(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    payment = TextField(index=True, constraints=[SQL('REFERENCES "payment" ("id")')])
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    amount_fen = BigIntegerField()
    settlement = TextField(constraints=[SQL('REFERENCES "settlement" ("id")')])

    class Meta:
        table_name = "allocation"
        legacy_table_names = False


class Reversal(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    payment = TextField(constraints=[SQL('REFERENCES "payment" ("id")')])
    bank_day = TextField(index=True, constraints=[SQL('REFERENCES "bank_day" ("id")')])
    amount_fen = BigIntegerField()
    reason = TextField()
    teller = TextField()
    at = BigIntegerField(index=True)

    class Meta:
        table_name = "reversal"
        legacy_table_names = False
        indexes = ((("payment",), True),)


class FiscalReceipt(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    payment = TextField(index=True, constraints=[SQL('REFERENCES "payment" ("id")')])
    code = TextField()
    number = TextField()
    check_code = TextField()
    teller = TextField()
    at = BigIntegerField()

    class Meta:
        table_name = "fiscal_receipt"
        legacy_table_names = False
        indexes = ((("code", "number"), True),)


class BankClose(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    bank_day = TextField(index=True, constraints=[SQL('REFERENCES "bank_day" ("id")')])
    at = BigIntegerField()
    teller = TextField()
    second = TextField()
    booked = TextField()
    counted = TextField()
    difference_fen = BigIntegerField()
    reason = TextField()
    corrects = TextField()

    class Meta:
        table_name = "bank_close"
        legacy_table_names = False


TABLES = (
    BankDay,
    Payment,
    Allocation,
    Reversal,
    FiscalReceipt,
    BankClose,
)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "bank_day_open"
        ON "bank_day" ("counter", "day")
        WHERE "closed_at" IS NULL""",
    """CREATE UNIQUE INDEX "payment_serial"
        ON "payment" ("method", "serial")
        WHERE "state" = 'CONFIRMED'""",
    """CREATE UNIQUE INDEX "bank_close_first"
        ON "bank_close" ("bank_day")
        WHERE "corrects" = ''""",
    """CREATE UNIQUE INDEX "bank_close_corrects"
        ON "bank_close" ("corrects")
        WHERE "corrects" <> ''""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: create_tables() would sort them by name
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
