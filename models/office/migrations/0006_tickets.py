"""The tables of tickets, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Line(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    site = TextField(index=True, constraints=[SQL('REFERENCES "site" ("id")')])
    letter = TextField()
    name = TextField()
    area = TextField()
    quota = BigIntegerField()
    service_minutes = BigIntegerField()
    needs_result = BigIntegerField()
    hours = TextField()
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "line"
        legacy_table_names = False


class LineWindow(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    line = TextField(index=True, constraints=[SQL('REFERENCES "line" ("id")')])
    window = TextField(index=True, constraints=[SQL('REFERENCES "window" ("id")')])
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "line_window"
        legacy_table_names = False


class LineUnit(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    line = TextField(index=True, constraints=[SQL('REFERENCES "line" ("id")')])
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "line_unit"
        legacy_table_names = False


class PersonSalt(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    salt = TextField(null=True)

    class Meta:
        table_name = "person_salt"
        legacy_table_names = False


class Ticket(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    letter = TextField()
    number = BigIntegerField()
    text = TextField()
    day = TextField()
    issued_line = TextField(constraints=[SQL('REFERENCES "line" ("id")')])
    line = TextField(constraints=[SQL('REFERENCES "line" ("id")')])
    klass = TextField()
    priority = TextField()
    state = TextField()
    since = BigIntegerField()
    queued = BigIntegerField()
    not_before = BigIntegerField(null=True)
    for_window = TextField()
    return_to = TextField()
    window = TextField()
    staff = TextField()
    issued = BigIntegerField()
    station = TextField()
    press = TextField(null=True)
    person_key = TextField(null=True)
    agent = BigIntegerField()
    first_called = BigIntegerField(null=True)
    called = BigIntegerField(null=True)
    announced = BigIntegerField(null=True)
    recalls = BigIntegerField()
    why = TextField()
    out_of_order = TextField()
    started = BigIntegerField(null=True)
    finished = BigIntegerField(null=True)
    first_since = BigIntegerField(null=True)
    misses = BigIntegerField()
    result = TextField()
    reason = TextField()
    flagged = TextField()
    void = BigIntegerField()

    class Meta:
        table_name = "ticket"
        legacy_table_names = False
        indexes = ((("home", "day", "letter", "number"), True),)


class Period(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    ticket = TextField(index=True, constraints=[SQL('REFERENCES "ticket" ("id")')])
    kind = TextField()
    line = TextField()
    window = TextField()
    staff = TextField()
    started = BigIntegerField()
    ended = BigIntegerField()
    void = BigIntegerField()

    class Meta:
        table_name = "period"
        legacy_table_names = False


class Service(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    ticket = TextField(index=True, constraints=[SQL('REFERENCES "ticket" ("id")')])
    window = TextField()
    staff = TextField()
    item = TextField()
    quantity = BigIntegerField()
    started = BigIntegerField()
    ended = BigIntegerField(null=True)
    void = BigIntegerField()

    class Meta:
        table_name = "service"
        legacy_table_names = False


class Transfer(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    ticket = TextField(index=True, constraints=[SQL('REFERENCES "ticket" ("id")')])
    from_window = TextField()
    from_line = TextField()
    to_line = TextField()
    to_window = TextField()
    with_return = BigIntegerField()
    remark = TextField()
    staff = TextField()
    at = BigIntegerField(index=True)
    void = BigIntegerField()

    class Meta:
        table_name = "transfer"
        legacy_table_names = False


class WindowPause(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    window = TextField(index=True, constraints=[SQL('REFERENCES "window" ("id")')])
    staff = TextField()
    reason = TextField()
    started = BigIntegerField()
    ended = BigIntegerField(null=True)

    class Meta:
        table_name = "window_pause"
        legacy_table_names = False


TABLES = (
    Line,
    LineWindow,
    LineUnit,
    PersonSalt,
    Ticket,
    Period,
    Service,
    Transfer,
    WindowPause,
)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "ticket_head"
        ON "ticket" ("line", "klass", "for_window", "queued", "number")
        WHERE "state" = 'WAITING'""",
    """CREATE INDEX "ticket_window_head"
        ON "ticket" ("for_window", "queued", "number")
        WHERE "state" = 'WAITING'""",
    """CREATE INDEX "ticket_called"
        ON "ticket" ("line", "called")
        WHERE "called" IS NOT NULL""",
    """CREATE INDEX "ticket_parked"
        ON "ticket" ("window", "first_since")
        WHERE "state" = 'PARKED'""",
    """CREATE UNIQUE INDEX "ticket_held"
        ON "ticket" ("window")
        WHERE "state" IN ('CALLED', 'SERVING')""",
    """CREATE INDEX "ticket_person"
        ON "ticket" ("day", "person_key")
        WHERE "person_key" IS NOT NULL""",
    """CREATE UNIQUE INDEX "ticket_press"
        ON "ticket" ("press")
        WHERE "press" IS NOT NULL""",
    """CREATE UNIQUE INDEX "service_open"
        ON "service" ("ticket")
        WHERE "ended" IS NULL""",
    """CREATE UNIQUE INDEX "window_pause_open"
        ON "window_pause" ("window")
        WHERE "ended" IS NULL""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
