"""The tables of fees, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class FeeAccount(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    case_no = TextField()

    class Meta:
        table_name = "fee_account"
        legacy_table_names = False


class Notice(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    account = TextField(index=True, constraints=[SQL('REFERENCES "fee_account" ("id")')])
    short_no = TextField()
    item = TextField()
    payer_name = TextField()
    payer_id_last4 = TextField()
    payer_phone = TextField()
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    total_fen = BigIntegerField()
    state = TextField()
    issued_at = BigIntegerField(index=True)
    issued_by = TextField()
    window = TextField()
    due_day = TextField()
    pay_code = TextField()
    ticket = TextField()
    voided_at = BigIntegerField(null=True)
    voided_by = TextField()
    void_reason = TextField()
    replaces = TextField()
    doubtful = BigIntegerField()
    doubt_remark = TextField()
    doubt_by = TextField()
    doubt_at = BigIntegerField(null=True)
    doubt_answer = TextField()

    class Meta:
        table_name = "notice"
        legacy_table_names = False


class Charge(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    place = BigIntegerField()
    standard = TextField(index=True, constraints=[SQL('REFERENCES "fee_standard" ("id")')])
    code = TextField()
    name = TextField()
    measure = TextField()
    unit_amount_fen = BigIntegerField()
    quantity_thousandths = BigIntegerField()
    rounding = TextField()
    amount_fen = BigIntegerField()
    basis = TextField()

    class Meta:
        table_name = "charge"
        legacy_table_names = False


class Settlement(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    amount_fen = BigIntegerField()
    source = TextField()
    payment = TextField(index=True)
    by = TextField()
    at = BigIntegerField(index=True)

    class Meta:
        table_name = "settlement"
        legacy_table_names = False


class DerivedNoticeDue(Model):
    source = TextField(index=True)
    account = TextField()
    unit = TextField()
    due_fen = BigIntegerField()
    due_day = TextField()
    reversed = BigIntegerField()

    class Meta:
        table_name = "derived_notice_due"
        legacy_table_names = False
        primary_key = False
        indexes = (
            (("account",), False),
            (("due_day",), False),
        )


TABLES = (
    FeeAccount,
    Notice,
    Charge,
    Settlement,
    DerivedNoticeDue,
)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "notice_voided"
        ON "notice" ("voided_at")
        WHERE "voided_at" IS NOT NULL""",
    """CREATE INDEX "notice_doubtful"
        ON "notice" ("window")
        WHERE "doubtful" = 1 AND "state" = 'OPEN'""",
    """CREATE UNIQUE INDEX "notice_pay_code"
        ON "notice" ("pay_code")
        WHERE "pay_code" <> ''""",
    """CREATE UNIQUE INDEX "notice_replaces"
        ON "notice" ("replaces")
        WHERE "replaces" <> ''""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: create_tables() would sort them by name
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
