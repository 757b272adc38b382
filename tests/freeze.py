"""Writes a migration's frozen tables from today's records, for the author of a new one to start from.

    python -m tests.freeze tickets > models/office/migrations/0006_tickets.py

A migration must not import today's records: they change and it must not (docs/architecture.md, "Migrations").
"""

import importlib
import sys
from pathlib import Path

from peewee import SQL, BigIntegerField, Field, Model

from models.office import record


def frozen(model: type[Model]) -> str:
    """One frozen table as source text."""
    meta = model._meta
    lines = [f"class {model.__name__}(Model):"]
    lines += [f"    {f.name} = {_column(f)}" for f in meta.sorted_fields]
    lines += ["", "    class Meta:", f'        table_name = "{meta.table_name}"', "        legacy_table_names = False"]
    if not meta.primary_key:
        lines.append("        primary_key = False")
    indexes = [index for index in meta.indexes if isinstance(index, tuple)]
    if indexes:
        lines.append(f"        indexes = ({', '.join(repr(index) for index in indexes)},)")
    return "\n".join(lines) + "\n"


def _column(field: Field) -> str:
    kind = "BigIntegerField" if isinstance(field, BigIntegerField) else "TextField"
    options = []
    if field.primary_key:
        options.append("primary_key=True")
    if field.null:
        options.append("null=True")
    if field.unique:
        options.append("unique=True")
    elif field.index:
        options.append("index=True")
    rules = [rule for rule in field.constraints or [] if isinstance(rule, SQL)]
    if rules:
        options.append(f"constraints=[{', '.join(f'SQL({rule.sql!r})' for rule in rules)}]")
    return f"{kind}({', '.join(options)})"


def extra_indexes(model: type[Model]) -> list[str]:
    """Partial and other indexes that a record declares with add_index(SQL(...))."""
    return [index.sql for index in model._meta.indexes if isinstance(index, SQL)]


def migration(subject: str) -> str:
    """The whole migration of a new subject."""
    folder = Path("models") / subject
    for path in sorted(folder.glob("*.py")):
        importlib.import_module(f"models.{subject}.{path.stem}")
    groups = (record.records(), record.locals_(), record.deriveds())
    models = [m for group in groups for m in group.values() if record.subject_of(m) == subject]
    models.sort(key=_declared)
    names = ", ".join(m.__name__ for m in models)
    extras = [sql for m in models for sql in extra_indexes(m)]
    source = [f'"""The tables of {subject}, frozen."""\n']
    tables = [frozen(m) + "\n" for m in models]
    needs_sql = any("SQL(" in table for table in tables)
    source.append(f"from peewee import {'SQL, ' if needs_sql else ''}BigIntegerField, Model, TextField\n\n")
    source += tables
    source.append(f"TABLES = ({names},)\n\nINDEXES: tuple[str, ...] = (")
    source += [
        f'    """{sql}""",'.replace(" ON ", "\n        ON ", 1).replace(" WHERE ", "\n        WHERE ", 1)
        for sql in extras
    ]
    source.append(")\n\n")
    source.append("def up(migrator, db):  # type: ignore[no-untyped-def]")
    source.append("    with db.bind_ctx(TABLES):")
    source.append("        for table in TABLES:  # in this order: a row refers to tables above its own")
    source.append("            table.create_table(safe=False)")
    source.append("    for sql in INDEXES:\n        db.execute_sql(sql)")
    return "\n".join(source) + "\n"


def _declared(model: type[Model]) -> tuple[str, int]:
    source = Path(sys.modules[model.__module__].__file__ or "").read_text(encoding="utf-8")
    return model.__module__, source.index(f"class {model.__name__}(")


if __name__ == "__main__":
    sys.stdout.write(migration(sys.argv[1]))
