"""The tables of cases, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class DerivedDue(Model):
    source = TextField(index=True)
    unit = TextField()
    window = TextField()
    runs = TextField()
    due = TextField()
    limit_days = BigIntegerField()
    promise_day = TextField()
    law_day = TextField()
    provisional = BigIntegerField()

    class Meta:
        table_name = "derived_due"
        legacy_table_names = False
        primary_key = False
        indexes = (
            (("unit", "due"), False),
            (("window", "due"), False),
            (("runs", "due"), False),
        )


class Applicant(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    kind = TextField()
    name = TextField()
    name_key = TextField()
    name_pinyin = TextField()
    name_initials = TextField()
    id_kind = TextField()
    id_number = TextField(index=True)
    id_last4 = TextField()
    phone = TextField(index=True)
    phone_last4 = TextField()
    address = TextField()

    class Meta:
        table_name = "applicant"
        legacy_table_names = False


class Case(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    number = TextField(unique=True)
    short_number = TextField()
    item = TextField(index=True, constraints=[SQL('REFERENCES "service_item" ("id")')])
    item_version = TextField(constraints=[SQL('REFERENCES "item_version" ("id")')])
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    kind = TextField()
    applicant = TextField(index=True, constraints=[SQL('REFERENCES "applicant" ("id")')])
    agent_name = TextField()
    agent_id_number = TextField()
    agent_phone = TextField()
    state = TextField()
    since = BigIntegerField()
    stepped_at = BigIntegerField()
    steps = BigIntegerField()
    received_at = BigIntegerField(index=True)
    completed_day = TextField(null=True)
    accepted_at = BigIntegerField(null=True)
    acceptance_day = TextField(null=True)
    deemed = BigIntegerField()
    acceptor = TextField()
    reviewed_at = BigIntegerField(null=True)
    decided_at = BigIntegerField(null=True)
    decision_day = TextField(null=True)
    decision = TextField()
    decision_no = TextField()
    decider = TextField()
    entered = BigIntegerField()
    issued_at = BigIntegerField(null=True)
    shelf = TextField()
    told_at = BigIntegerField(null=True)
    told_by = TextField()
    told_how = TextField()
    delivered_at = BigIntegerField(null=True)
    ended_at = BigIntegerField(null=True)
    pick_up = TextField()
    window = TextField()
    staff = TextField()
    ticket = TextField(index=True)

    class Meta:
        table_name = "case"
        legacy_table_names = False


class CaseMaterial(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    place = BigIntegerField()
    name = TextField()
    required = BigIntegerField()
    present = BigIntegerField()
    form = TextField()
    copies = BigIntegerField()

    class Meta:
        table_name = "case_material"
        legacy_table_names = False


class CaseStep(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(constraints=[SQL('REFERENCES "case" ("id")')])
    place = BigIntegerField()
    verb = TextField()
    before = TextField()
    after = TextField()
    at = BigIntegerField(index=True)
    staff = TextField()
    window = TextField()
    reason_code = TextField()
    reason = TextField()
    document_no = TextField()
    entered = BigIntegerField()
    approver = TextField()
    document_day = TextField(null=True)

    class Meta:
        table_name = "case_step"
        legacy_table_names = False
        indexes = ((("case", "place"), True),)


class OneTimeNotice(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    home = TextField()
    home_epoch = BigIntegerField()
    code = TextField(unique=True)
    number = TextField()
    case = TextField(index=True)
    item = TextField(index=True, constraints=[SQL('REFERENCES "service_item" ("id")')])
    item_version = TextField(constraints=[SQL('REFERENCES "item_version" ("id")')])
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    applicant = TextField()
    person_name = TextField()
    papers_kept = BigIntegerField()
    ordinal = BigIntegerField()
    follows = TextField(index=True)
    missing = TextField()
    remark = TextField()
    supplement_by = TextField(null=True)
    given_at = BigIntegerField(index=True)
    staff = TextField()
    window = TextField()
    ticket = TextField()

    class Meta:
        table_name = "one_time_notice"
        legacy_table_names = False


class CaseSuspension(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    reason = TextField()
    basis = TextField()
    started = TextField()
    ended = TextField(null=True)
    expected = BigIntegerField()
    expected_unit = TextField()
    approver = TextField()
    number = TextField()
    result = TextField()

    class Meta:
        table_name = "case_suspension"
        legacy_table_names = False


class CaseExtension(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(constraints=[SQL('REFERENCES "case" ("id")')])
    days = BigIntegerField()
    reason = TextField()
    approver = TextField()
    number = TextField()
    granted_on = TextField()
    due_before = TextField(null=True)

    class Meta:
        table_name = "case_extension"
        legacy_table_names = False
        indexes = ((("case",), True),)


class Certificate(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    unit = TextField(constraints=[SQL('REFERENCES "unit" ("id")')])
    number = TextField()
    number_key = TextField()
    name = TextField()
    copies = BigIntegerField()
    issued_at = BigIntegerField(index=True)
    issued_by = TextField()

    class Meta:
        table_name = "certificate"
        legacy_table_names = False
        indexes = ((("unit", "number"), True),)


class Delivery(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(constraints=[SQL('REFERENCES "case" ("id")')])
    number = TextField()
    way = TextField()
    collector = TextField()
    relation = TextField()
    proof = TextField()
    id_last4 = TextField()
    post_number = TextField()
    at = BigIntegerField(index=True)
    staff = TextField()

    class Meta:
        table_name = "delivery"
        legacy_table_names = False
        indexes = ((("case",), True),)


class LocalDraft(Model):
    id = TextField(primary_key=True)
    ticket = TextField()
    body = TextField()
    kept_at = BigIntegerField()

    class Meta:
        table_name = "local_draft"
        legacy_table_names = False


TABLES = (
    DerivedDue,
    Applicant,
    Case,
    CaseMaterial,
    CaseStep,
    OneTimeNotice,
    CaseSuspension,
    CaseExtension,
    Certificate,
    Delivery,
    LocalDraft,
)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "case_open_unit"
        ON "case" ("unit", "state")
        WHERE "ended_at" IS NULL""",
    """CREATE INDEX "case_open_window"
        ON "case" ("window", "state")
        WHERE "ended_at" IS NULL""",
    """CREATE INDEX "case_decided"
        ON "case" ("decided_at")
        WHERE "decided_at" IS NOT NULL""",
    """CREATE INDEX "case_ended"
        ON "case" ("ended_at")
        WHERE "ended_at" IS NOT NULL""",
    """CREATE INDEX "case_step_entered"
        ON "case_step" ("at")
        WHERE "entered" = 1""",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
