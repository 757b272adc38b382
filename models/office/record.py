"""The base of all tables, and the few kinds of column that the house knows.

Three kinds of tables (design.md):

* `Record`: facts. Written only through the write door; every version of every row has an image in the journal.
* `Local`, named local_*: window leases, printer state, marks. No fact lives there; not journaled.
* `Derived`, named derived_*: computed from records, rebuilt at will, compared by verify.

Columns are TEXT and BIGINT only, on both databases, so that what is stored, what an image says and what verify
compares are the same values everywhere.
"""

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Self, TypeVar, cast

from peewee import SQL, BigIntegerField, DatabaseProxy, Field, Model, TextField

hall = DatabaseProxy()
"""The one database of this process; models/office/database.py binds it."""

JSON_TEXT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Canonical JSON of this house: no spaces, characters as they are. SQLite's json_object() writes the same bytes."""

CREATED = 1
"""The version of a row when it is added."""


class DayField(TextField):
    """A civil day, stored as YYYY-MM-DD."""

    def db_value(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: Any) -> Any:
        return date.fromisoformat(value) if isinstance(value, str) else value


class FlagField(BigIntegerField):
    """Yes or no, stored as 1 or 0: SQLite has no boolean, and both databases must store the same value."""

    def db_value(self, value: Any) -> Any:
        return None if value is None else int(value)

    def python_value(self, value: Any) -> Any:
        return None if value is None else bool(value)


class JsonField(TextField):
    """A small list or mapping, stored as canonical JSON text."""

    def db_value(self, value: Any) -> Any:
        return None if value is None else JSON_TEXT(value)

    def python_value(self, value: Any) -> Any:
        return json.loads(value) if isinstance(value, str) else value


# What a column holds. Each is a function whose result the record annotates with the Python type:
#     called: Instant | None = instant(null=True)
# peewee's own stubs type each null/default combination apart, which these few kinds do not need.
_Text: Any = TextField
_Number: Any = BigIntegerField
_Day: Any = DayField
_Flag: Any = FlagField
_Json: Any = JsonField


def text(*, null: bool = False, default: str | None = None, index: bool = False, unique: bool = False) -> Any:
    """A code, a name, a remark."""
    return _Text(null=null, default=default, index=index, unique=unique)


def number(*, null: bool = False, default: int | None = None, index: bool = False) -> Any:
    """A count."""
    return _Number(null=null, default=default, index=index)


def fen(*, null: bool = False, default: int | None = None) -> Any:
    """Money in integer fen (分)."""
    return _Number(null=null, default=default)


def instant(*, null: bool = False, index: bool = False) -> Any:
    """An `Instant`."""
    return _Number(null=null, index=index)


def day(*, null: bool = False, index: bool = False) -> Any:
    """A civil day as datetime.date."""
    return _Day(null=null, index=index)


def flag(*, default: bool = False) -> Any:
    """Yes or no."""
    return _Flag(default=default)


def json_value(*, null: bool = False, default: Callable[[], Any] | None = None) -> Any:
    """A small list or mapping of plain values."""
    return _Json(null=null, default=default)


def secret(*, null: bool = True) -> Any:
    """A password hash or key: enters an image only as a salted digest."""
    column = _Text(null=null)
    column.is_secret = True
    return column


def link(target: "type[Record]", *, null: bool = False, index: bool = True) -> Any:
    """The id of a row of another table, kept true by the database."""
    rule = SQL(f'REFERENCES "{table_name(target)}" ("id")')
    return _Text(null=null, index=index, constraints=[rule])


def table_name(model: type[Model]) -> str:
    return cast(str, model._meta.table_name)


class _Table(Model):
    class Meta:
        database = hall
        legacy_table_names = False


class Record(_Table):
    """A table of facts. `id` is a key that this machine made, or the code of a thing that has one."""

    id: str = _Text(primary_key=True)
    version: int = _Number(default=0)
    """0 until added, then 1, 2, 3 … with each save."""

    @classmethod
    def from_stored(cls, values: Iterable[Any]) -> Self:
        """The record of one stored row, columns in declared order."""
        return cast(Self, shape_of(cls).record(values))

    def copy(self) -> Self:
        """The same values as another object, for a before-and-after in one verb."""
        return cast(Self, shape_of(type(self)).record(shape_of(type(self)).stored(self)))


class Root(Record):
    """A fact that other facts hang on (ticket, case, notice, inquiry): only its home site writes it."""

    home: str = _Text()
    """Code of the site that owns it."""
    home_epoch: int = _Number(default=1)
    """Rises when the row is handed to another site."""


class Local(_Table):
    """A note of this machine, keyed by `id`; may be lost without losing a fact."""

    id: str = _Text(primary_key=True)


def local_upsert(model: type[Local], names: Iterable[str]) -> str:
    """SQL text that writes a local_* row: its id, then these columns in order."""
    listed = ["id", *names]
    columns = ", ".join(f'"{name}"' for name in listed)
    marks = ", ".join("?" for _ in listed)
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in listed[1:])
    return f'INSERT INTO "{table_name(model)}" ({columns}) VALUES ({marks}) ON CONFLICT ("id") DO UPDATE SET {sets}'


class Derived(_Table):
    """Rows computed from records. `source` is the id of the row they follow from."""

    source: str = _Text(index=True)

    class Meta:
        primary_key = False


M = TypeVar("M", bound=Model)


def _tables(base: type[M]) -> dict[str, type[M]]:
    found: dict[str, type[M]] = {}
    for model in base.__subclasses__():
        if model is not Root:
            found[table_name(model)] = model
        found |= _tables(model)
    return found


def records() -> dict[str, type[Record]]:
    """Every fact table of the records that are imported, by table name."""
    return _tables(Record)


def locals_() -> dict[str, type[Local]]:
    """Every local_* table of the records that are imported."""
    return _tables(Local)


def deriveds() -> dict[str, type[Derived]]:
    """Every derived_* table of the records that are imported."""
    return _tables(Derived)


R = TypeVar("R", bound=Record)


class Shape:
    """One table's SQL text, made once: building a peewee query for each row costs more than the row."""

    def __init__(self, model: type[Record]) -> None:
        fields: list[Field] = list(model._meta.sorted_fields)
        self.model = model
        self.table = table_name(model)
        self.subject = subject_of(model)
        self.names: tuple[str, ...] = tuple(field.name for field in fields)
        self.columns: tuple[str, ...] = tuple(field.column_name for field in fields)
        self.secrets: frozenset[str] = frozenset(f.column_name for f in fields if getattr(f, "is_secret", False))
        self._writers = [(f.name, _converter(f, "db_value")) for f in fields]
        self._readers = [(f.name, _converter(f, "python_value")) for f in fields]
        self._plain = not any(read for _, read in self._readers)
        self._at = {name: place for place, name in enumerate(self.names)}
        listed = ", ".join(f'"{column}"' for column in self.columns)
        marks = ", ".join("?" for _ in self.columns)
        changed = [column for column in self.columns if column not in ("id", "version")]
        self.select = f'SELECT {listed} FROM "{self.table}"'
        self.insert = f'INSERT INTO "{self.table}" ({listed}) VALUES ({marks})'
        sets = ", ".join(f'"{column}" = ?' for column in [*changed, "version"])
        self.update = f'UPDATE "{self.table}" SET {sets} WHERE "id" = ? AND "version" = ?'
        self._changed_places = tuple(self.columns.index(column) for column in changed)

    def stored(self, record: Record) -> tuple[Any, ...]:
        """The row as it is stored, columns in declared order."""
        data = record.__data__
        return tuple([write(data.get(name)) if write else data.get(name) for name, write in self._writers])

    def record(self, values: Iterable[Any]) -> Record:
        """The record of a stored row, without the cost of peewee's constructor."""
        made = self.model.__new__(self.model)
        if self._plain:
            made.__data__ = dict(zip(self.names, values, strict=True))
        else:
            made.__data__ = {
                name: read(value) if read else value for (name, read), value in zip(self._readers, values, strict=True)
            }
        made._dirty = set()  # type: ignore[attr-defined]
        made.__rel__ = {}
        return made

    def place(self, name: str) -> int:
        return self._at[name]

    def changes(self, row: tuple[Any, ...]) -> list[Any]:
        """The values of `update`'s SET list but the version."""
        return [row[place] for place in self._changed_places]

    def where(self, names: tuple[str, ...]) -> str:
        """SELECT text for equality on the named columns."""
        known = _WHERE.get((self.table, names))
        if known is None:
            terms = " AND ".join(f'"{self.columns[self._at[name]]}" = ?' for name in names)
            known = _WHERE[(self.table, names)] = f"{self.select} WHERE {terms}"
        return known

    def value_for(self, name: str, value: Any) -> Any:
        """A Python value as the column stores it."""
        write = self._writers[self._at[name]][1]
        return write(value) if write else value


_WHERE: dict[tuple[str, tuple[str, ...]], str] = {}
_SHAPES: dict[type[Record], Shape] = {}


def _converter(field: Field, method: str) -> Callable[[Any], Any] | None:
    return getattr(field, method) if isinstance(field, DayField | FlagField | JsonField) else None


def shape_of(model: type[Record]) -> Shape:
    """The SQL text of a record's table, made at first use."""
    known = _SHAPES.get(model)
    if known is None:
        known = _SHAPES[model] = Shape(model)
    return known


def subject_of(model: type[Model]) -> str:
    """The subject a table belongs to: models.tickets.records → "tickets"."""
    parts = model.__module__.split(".")
    return parts[1] if parts[0] == "models" else parts[-1]
