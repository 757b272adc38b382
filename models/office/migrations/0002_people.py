"""The tables of people, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Site(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    name = TextField()
    kind = TextField()
    centre_no = TextField(unique=True)
    status = TextField()
    address = TextField()
    phone = TextField()

    class Meta:
        table_name = "site"
        legacy_table_names = False


class Unit(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    name = TextField()
    enquiry_phone = TextField()
    charging_code = TextField()
    site = TextField(index=True, constraints=[SQL('REFERENCES "site" ("id")')])
    closed = TextField(null=True)

    class Meta:
        table_name = "unit"
        legacy_table_names = False


class Window(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    site = TextField(index=True, constraints=[SQL('REFERENCES "site" ("id")')])
    number = BigIntegerField()
    name = TextField()
    kind = TextField()
    opened = TextField()
    closed = TextField(null=True)

    class Meta:
        table_name = "window"
        legacy_table_names = False


class WindowUnit(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    window = TextField(index=True, constraints=[SQL('REFERENCES "window" ("id")')])
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "window_unit"
        legacy_table_names = False


class Staff(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    login = TextField(unique=True)
    name = TextField()
    title = TextField()
    password = TextField()
    pin = TextField(null=True)
    active = BigIntegerField()
    failed = BigIntegerField()
    locked_until = BigIntegerField(null=True)
    must_change = BigIntegerField()

    class Meta:
        table_name = "staff"
        legacy_table_names = False


class StaffRole(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    staff = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    role = TextField()
    unit = TextField()
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "staff_role"
        legacy_table_names = False


class UnitHead(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    duty = TextField()
    name = TextField()
    post = TextField()
    staff = TextField()
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "unit_head"
        legacy_table_names = False


class Delegation(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    power = TextField()
    document_no = TextField()
    granted_on = TextField()
    valid_to = TextField(null=True)
    chief_officer = TextField()
    withdrawn_on = TextField(null=True)
    withdrawn_by = TextField()

    class Meta:
        table_name = "delegation"
        legacy_table_names = False


class StandIn(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    staff = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    stand_in = TextField(index=True, constraints=[SQL('REFERENCES "staff" ("id")')])
    valid_from = TextField()
    ends_on = TextField(null=True)

    class Meta:
        table_name = "stand_in"
        legacy_table_names = False


class SignOn(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    staff = TextField(constraints=[SQL('REFERENCES "staff" ("id")')])
    place = TextField()
    window = TextField()
    station = TextField()
    started = BigIntegerField()
    ended = BigIntegerField(null=True)
    ended_by = TextField()
    reason = TextField()
    remark = TextField()

    class Meta:
        table_name = "sign_on"
        legacy_table_names = False
        indexes = (
            (("staff", "started"), False),
            (("place", "started"), False),
        )


class LocalLease(Model):
    id = TextField(primary_key=True)
    sign_on = TextField()
    until = BigIntegerField()

    class Meta:
        table_name = "local_lease"
        legacy_table_names = False


TABLES = (
    Site,
    Unit,
    Window,
    WindowUnit,
    Staff,
    StaffRole,
    UnitHead,
    Delegation,
    StandIn,
    SignOn,
    LocalLease,
)

INDEXES: tuple[str, ...] = (
    """CREATE UNIQUE INDEX "sign_on_place_open"
        ON "sign_on" ("place")
        WHERE "ended" IS NULL""",
    """CREATE UNIQUE INDEX "sign_on_staff_open"
        ON "sign_on" ("staff")
        WHERE "ended" IS NULL""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
