"""Reliefs, refunds and recoveries of fees, and announced money."""

from typing import Any

from peewee import SQL, BigIntegerField, Model, TextField


class FeeRelief(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    account = TextField(index=True, constraints=[SQL('REFERENCES "fee_account" ("id")')])
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    kind = TextField()
    charges = TextField()
    original_fen = BigIntegerField()
    wished_fen = BigIntegerField()
    granted_fen = BigIntegerField()
    basis = TextField()
    evidence = TextField()
    until = TextField(null=True)
    state = TextField()
    proposed_by = TextField()
    proposed_at = BigIntegerField(index=True)
    window = TextField()
    checked_by = TextField()
    checked_at = BigIntegerField(null=True)
    opinion = TextField()
    decided_by = TextField()
    decided_at = BigIntegerField(null=True)
    reason = TextField()
    entered = BigIntegerField()
    checker = TextField()
    approver = TextField()
    document_no = TextField()
    document_day = TextField(null=True)

    class Meta:
        table_name = "fee_relief"
        legacy_table_names = False


class ReliefLine(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    place = BigIntegerField()
    relief = TextField(index=True, constraints=[SQL('REFERENCES "fee_relief" ("id")')])
    amount_fen = BigIntegerField()

    class Meta:
        table_name = "relief_line"
        legacy_table_names = False


class Refund(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    account = TextField(index=True, constraints=[SQL('REFERENCES "fee_account" ("id")')])
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    cause = TextField()
    asked_by = TextField()
    reason = TextField()
    amount_fen = BigIntegerField()
    payee = TextField()
    payee_account = TextField()
    payee_bank = TextField()
    state = TextField()
    stepped_at = BigIntegerField()
    stepped_by = TextField()
    asked_at = BigIntegerField(index=True)
    recorded_by = TextField()
    due_day = TextField(null=True)
    remark = TextField()
    document_no = TextField()
    voucher = TextField()

    class Meta:
        table_name = "refund"
        legacy_table_names = False


class FeeRecovery(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    account = TextField(index=True, constraints=[SQL('REFERENCES "fee_account" ("id")')])
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])
    amount_fen = BigIntegerField()
    reversal = TextField()
    window = TextField()
    state = TextField()
    opened_at = BigIntegerField()
    opened_by = TextField()
    second = TextField()
    closed_at = BigIntegerField(null=True)
    closed_by = TextField()
    reason = TextField()

    class Meta:
        table_name = "fee_recovery"
        legacy_table_names = False


class Announcement(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    amount_fen = BigIntegerField()
    method = TextField()
    said = TextField()
    state = TextField()
    teller = TextField()
    at = BigIntegerField(index=True)
    closed_at = BigIntegerField(null=True)
    closed_by = TextField()
    payment = TextField()
    reason = TextField()

    class Meta:
        table_name = "announcement"
        legacy_table_names = False


class AnnouncedNotice(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    announcement = TextField(index=True, constraints=[SQL('REFERENCES "announcement" ("id")')])
    notice = TextField(index=True, constraints=[SQL('REFERENCES "notice" ("id")')])

    class Meta:
        table_name = "announced_notice"
        legacy_table_names = False


TABLES = (FeeRelief, ReliefLine, Refund, FeeRecovery, Announcement, AnnouncedNotice)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "notice_waived" ON "notice" ("waived_at") WHERE "waived_at" IS NOT NULL""",
    """CREATE UNIQUE INDEX "fee_relief_open" ON "fee_relief" ("notice")
        WHERE "state" IN ('PROPOSED', 'CHECKED')""",
    """CREATE UNIQUE INDEX "refund_open" ON "refund" ("notice")
        WHERE "state" IN ('ASKED', 'VERIFIED', 'APPLIED', 'APPROVED')""",
    """CREATE UNIQUE INDEX "refund_voucher" ON "refund" ("voucher") WHERE "voucher" <> ''""",
    """CREATE INDEX "fee_recovery_open" ON "fee_recovery" ("window") WHERE "state" = 'OPEN'""",
    """CREATE INDEX "announcement_open" ON "announcement" ("at") WHERE "state" = 'ANNOUNCED'""",
)

COLUMNS: dict[str, dict[str, Any]] = {
    "fee_account": {"certificate_out_at": None},
    "notice": {"waived_at": None, "deferred_until": None},
}
"""New columns of older tables, and what they hold in rows of before."""

REBUILD = True
"""What a notice wants is counted without what finance paid back."""


def up(migrator, db):  # type: ignore[no-untyped-def]
    number = db.field_types.get("BIGINT", "BIGINT")  # as peewee's own tables have it: INTEGER on SQLite
    db.execute_sql(f'ALTER TABLE "fee_account" ADD COLUMN "certificate_out_at" {number}')
    db.execute_sql(f'ALTER TABLE "notice" ADD COLUMN "waived_at" {number}')
    db.execute_sql('ALTER TABLE "notice" ADD COLUMN "deferred_until" TEXT')
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)


def lift(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """An image of before reads with what the new columns hold."""
    return {**COLUMNS[table], **row} if table in COLUMNS else row
