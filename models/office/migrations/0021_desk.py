"""Two tables of notes that no journal has: what a visitor's number brings along, and who has a station."""

from peewee import BigIntegerField, Model, TextField


class LocalInstance(Model):
    id = TextField(primary_key=True)
    mark = TextField()
    until = BigIntegerField()

    class Meta:
        table_name = "local_instance"
        legacy_table_names = False


class LocalIdentity(Model):
    id = TextField(primary_key=True)
    day = TextField(index=True)
    number = TextField()

    class Meta:
        table_name = "local_identity"
        legacy_table_names = False


TABLES = (LocalInstance, LocalIdentity)


def up(migrator, db):  # type: ignore[no-untyped-def]
    with db.bind_ctx(TABLES):
        for table in TABLES:
            table.create_table(safe=False)
