"""What may happen to a case on its way: papers promised for later, surveys, proposed stops, the file."""

from typing import Any

from peewee import SQL, BigIntegerField, Model, TextField


class CaseTolerance(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    number = TextField()
    materials = TextField()
    completion = TextField()
    promised_by = TextField()
    drawn_at = BigIntegerField()
    drawn_by = TextField()
    signed = BigIntegerField()
    credit_clear = BigIntegerField()
    accepted_at = BigIntegerField(null=True)
    fulfilled_at = BigIntegerField(null=True)

    class Meta:
        table_name = "case_tolerance"
        legacy_table_names = False


class CaseSurvey(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    number = TextField()
    day = TextField(index=True)
    time = TextField()
    place = TextField()
    units = TextField()
    surveyors = TextField()
    arranged_at = BigIntegerField()
    arranged_by = TextField()
    dropped = BigIntegerField()
    recorded_at = BigIntegerField(null=True)
    recorded_by = TextField()
    record_number = TextField()
    done_on = TextField(null=True)
    came = TextField()
    conclusion = TextField()
    applicant_signed = BigIntegerField()
    photos = TextField()

    class Meta:
        table_name = "case_survey"
        legacy_table_names = False


class SuspensionProposal(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(index=True, constraints=[SQL('REFERENCES "case" ("id")')])
    state = TextField()
    reason = TextField()
    basis = TextField()
    content = TextField()
    expected = BigIntegerField()
    expected_unit = TextField()
    proposed_at = BigIntegerField()
    proposed_by = TextField()
    answered_at = BigIntegerField(null=True)
    answered_by = TextField()
    answer = TextField()

    class Meta:
        table_name = "suspension_proposal"
        legacy_table_names = False


class CaseFile(Model):
    id = TextField(primary_key=True)
    version = BigIntegerField()
    case = TextField(constraints=[SQL('REFERENCES "case" ("id")')])
    number = TextField()
    box = TextField()
    shelf = TextField()
    papers = TextField()
    pages = BigIntegerField()
    archived_at = BigIntegerField(index=True)
    archived_by = TextField()

    class Meta:
        table_name = "case_file"
        legacy_table_names = False
        indexes = ((("case",), True),)


TABLES = (CaseTolerance, CaseSurvey, SuspensionProposal, CaseFile)

INDEXES: tuple[str, ...] = (
    """CREATE INDEX "case_tolerance_owed"
        ON "case_tolerance" ("promised_by")
        WHERE "signed" = 1 AND "fulfilled_at" IS NULL""",
    """CREATE INDEX "suspension_proposal_open"
        ON "suspension_proposal" ("proposed_at")
        WHERE "state" = 'OPEN'""",
)

COLUMNS: dict[str, dict[str, Any]] = {
    "item_material": {"tolerable": 0},
    "case": {"decision_content": "", "decision_basis": ""},
    "case_suspension": {"content": "", "proposal": ""},
}
"""New columns of older tables, and what they hold in rows of before."""


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
    for sql in INDEXES:
        db.execute_sql(sql)
    number = db.field_types.get("BIGINT", "BIGINT")  # as peewee's own tables have it: INTEGER on SQLite
    db.execute_sql(f'ALTER TABLE "item_material" ADD COLUMN "tolerable" {number} NOT NULL DEFAULT 0')
    for changed in ("case", "case_suspension"):
        for name in COLUMNS[changed]:
            db.execute_sql(f'ALTER TABLE "{changed}" ADD COLUMN "{name}" TEXT NOT NULL DEFAULT \'\'')


def lift(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """An image of before reads with what the new columns hold."""
    return {**COLUMNS[table], **row} if table in COLUMNS else row
