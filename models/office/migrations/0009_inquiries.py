"""The tables of inquiries, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Inquiry(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField()
    received_at = BigIntegerField(index=True)
    channel = TextField()
    category = TextField()
    handling = TextField()
    state = TextField()
    first_person = TextField()
    window = TextField()
    visitor_name = TextField()
    visitor_phone = TextField()
    visitor_key = TextField()
    question = TextField()
    item = TextField()
    to_unit = TextField()
    to_staff = TextField()
    due_on = TextField(null=True)
    reply = TextField()
    replied_at = BigIntegerField(null=True)
    replied_by = TextField()
    closed_at = BigIntegerField(null=True)
    opinion = TextField()
    other_body = TextField()
    other_address = TextField()
    other_phone = TextField()
    ticket = TextField()
    visit = BigIntegerField()
    repeats = TextField()

    class Meta:
        table_name = "inquiry"
        legacy_table_names = False


class HandOver(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    inquiry = TextField(index=True, constraints=[SQL('REFERENCES "inquiry" ("id")')])
    unit = TextField()
    staff = TextField()
    by = TextField()
    at = BigIntegerField()
    confirm_due = TextField(index=True)
    reply_due = TextField(index=True)
    confirmed_at = BigIntegerField(null=True)
    confirmed_by = TextField()
    replied_at = BigIntegerField(null=True)
    ended_at = BigIntegerField(null=True)
    ended = TextField()
    reason = TextField()

    class Meta:
        table_name = "hand_over"
        legacy_table_names = False


class VisitorSalt(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    salt = TextField(null=True)

    class Meta:
        table_name = "visitor_salt"
        legacy_table_names = False


TABLES = (
    Inquiry,
    HandOver,
    VisitorSalt,
)

INDEXES: tuple[str, ...] = (
    """CREATE UNIQUE INDEX "inquiry_number"
        ON "inquiry" ("number")
        WHERE "number" <> ''""",
    """CREATE INDEX "inquiry_open_first"
        ON "inquiry" ("first_person", "due_on")
        WHERE "state" <> 'CLOSED'""",
    """CREATE INDEX "inquiry_open_unit"
        ON "inquiry" ("to_unit", "due_on")
        WHERE "state" <> 'CLOSED'""",
    """CREATE INDEX "inquiry_open_staff"
        ON "inquiry" ("to_staff", "due_on")
        WHERE "state" <> 'CLOSED'""",
    """CREATE INDEX "inquiry_visitor"
        ON "inquiry" ("visitor_key")
        WHERE "visitor_key" <> ''""",
    """CREATE INDEX "inquiry_followed"
        ON "inquiry" ("closed_at")
        WHERE "handling" IN ('HANDED_OVER', 'TAKEN_IN')""",
    """CREATE INDEX "inquiry_ticket"
        ON "inquiry" ("ticket")
        WHERE "ticket" <> ''""",
    """CREATE UNIQUE INDEX "hand_over_standing"
        ON "hand_over" ("inquiry")
        WHERE "ended_at" IS NULL""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
