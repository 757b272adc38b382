"""An item in full: steps, what is to be known of its papers, guide texts, the leave to handle it outside the hall."""

from typing import Any

from peewee import SQL, BigIntegerField, Model, TextField


class ItemStep(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item_version = TextField(index=True, constraints=[SQL('REFERENCES "item_version" ("id")')])
    place = BigIntegerField()
    name = TextField()
    role = TextField()
    days = BigIntegerField()
    unit = TextField()
    unit_name = TextField()

    class Meta:
        table_name = "item_step"
        legacy_table_names = False


class ItemGuide(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item = TextField(constraints=[SQL('REFERENCES "service_item" ("id")')])
    number = BigIntegerField()
    valid_from = TextField()
    basis = TextField()
    conditions = TextField()
    quantity_limit = TextField()
    prior_approval = TextField()
    process = TextField()
    hours = TextField()
    channels = TextField()
    remedy = TextField()
    faq = TextField()
    inquiry_phone = TextField()
    complaint_phone = TextField()
    written_at = BigIntegerField()
    written_by = TextField()

    class Meta:
        table_name = "item_guide"
        legacy_table_names = False
        indexes = ((("item", "number"), True),)


class ItemExemption(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    item = TextField(index=True, constraints=[SQL('REFERENCES "service_item" ("id")')])
    approval_no = TextField()
    body = TextField()
    approved_on = TextField()
    reason = TextField()
    expires = TextField(null=True)
    recorded_at = BigIntegerField()
    recorded_by = TextField()
    ended_on = TextField(null=True)
    ended_by = TextField()
    end_reason = TextField()

    class Meta:
        table_name = "item_exemption"
        legacy_table_names = False


TABLES = (ItemStep, ItemGuide, ItemExemption)

COLUMNS: dict[str, dict[str, Any]] = {
    "item_version": {
        "special_procedures": "[]",
        "higher_authority": "",
        "county_part": "",
        "village_mode": "",
        "delivery_ways": "[]",
        "validity": "",
        "annual_check": 0,
        "visits": 0,
        "online": 0,
    },
    "item_material": {"source": "", "copies": 1, "form": "", "requirement": ""},
}
"""New columns of older tables, and what they hold in rows of before."""


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
    number = db.field_types.get("BIGINT", "BIGINT")  # as peewee's own tables have it: INTEGER on SQLite
    for changed, columns in COLUMNS.items():
        for name, value in columns.items():
            kind = "TEXT" if isinstance(value, str) else number
            said = f"'{value}'" if isinstance(value, str) else value
            db.execute_sql(f'ALTER TABLE "{changed}" ADD COLUMN "{name}" {kind} NOT NULL DEFAULT {said}')


def lift(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """An image of before reads with what the new columns hold."""
    return {**COLUMNS[table], **row} if table in COLUMNS else row
