"""The tables of catalogue, frozen."""

from peewee import SQL, BigIntegerField, Model, TextField


class Edition(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    takes_effect = TextField(index=True)
    source = TextField()
    brought_in = BigIntegerField()
    brought_by = TextField()
    items = BigIntegerField()

    class Meta:
        table_name = "edition"
        legacy_table_names = False


class ServiceItem(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    code = TextField(unique=True)
    first_day = TextField()
    ended_on = TextField(null=True)

    class Meta:
        table_name = "service_item"
        legacy_table_names = False


class ItemVersion(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item = TextField(constraints=[SQL('REFERENCES "service_item" ("id")')])
    valid_from = TextField()
    valid_to = TextField(null=True)
    superseded_by = TextField()
    name = TextField()
    unit = TextField(index=True, constraints=[SQL('REFERENCES "unit" ("id")')])
    unit_name = TextField()
    kind = TextField()
    handling_class = TextField()
    day_unit = TextField()
    fee_timing = TextField()
    location = TextField()
    authority_type = TextField()
    applicant = TextField()
    grade_days = TextField()
    grade_fee = TextField()
    statutory_days = BigIntegerField()
    promised_days = BigIntegerField()
    supplement_notice_days = BigIntegerField()
    extension_days = BigIntegerField()
    site_survey = BigIntegerField()
    agent_allowed = BigIntegerField()
    place = TextField()
    result_document = TextField()
    former_unit = TextField()
    notes = TextField()
    source = TextField()
    number = BigIntegerField()

    class Meta:
        table_name = "item_version"
        legacy_table_names = False
        indexes = (
            (("item", "number"), True),
            (("item", "valid_from"), False),
        )


class ItemMaterial(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item_version = TextField(index=True, constraints=[SQL('REFERENCES "item_version" ("id")')])
    place = BigIntegerField()
    name = TextField()
    required = BigIntegerField()

    class Meta:
        table_name = "item_material"
        legacy_table_names = False


class FeeStandard(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item = TextField(constraints=[SQL('REFERENCES "service_item" ("id")')])
    place = BigIntegerField()
    code = TextField()
    name = TextField()
    amount_fen = BigIntegerField()
    unit = TextField()
    calculation = TextField()
    rounding = TextField()
    status = TextField()
    fee_type = TextField()
    basis = TextField()
    valid_from = TextField()
    said_from = TextField(null=True)
    valid_to = TextField(null=True)
    withdrawn = BigIntegerField()
    charging_unit = TextField(null=True, index=True, constraints=[SQL('REFERENCES "unit" ("id")')])

    class Meta:
        table_name = "fee_standard"
        legacy_table_names = False
        indexes = ((("item", "valid_from"), False),)


TABLES = (
    Edition,
    ServiceItem,
    ItemVersion,
    ItemMaterial,
    FeeStandard,
)

INDEXES: tuple[str, ...] = ()


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:  # in this order: a row refers to tables above its own
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
