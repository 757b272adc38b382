"""Hall-wide settings (models/office/settings.py): typed, ranged, with source and default; changed ones are marked."""

from dataclasses import dataclass
from typing import Any

from models.office.settings import TOGETHER, HallSettings, described, ranges
from models.office.verbs import set_setting, set_settings
from ui.admin.part import ListPart, Values
from ui.admin.questions import settings_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets import typed
from ui.widgets.field import AnyField, ChoiceField, NumberField, TextField
from ui.words import Light

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting as it is in force."""

    id: str
    what: str
    value: Any
    default: Any
    source: str
    between: tuple[int, int] | None

    @property
    def changed(self) -> bool:
        return bool(self.value != self.default)


def rows_of(settings: HallSettings) -> tuple[SettingRow, ...]:
    """Every setting, in the order in which they are described."""
    between = ranges()
    return tuple(
        SettingRow(code, what, getattr(settings, code), default, source, between.get(code))
        for code, default, what, source in described()
    )


def said_value(value: Any) -> str:
    """A value as it is read."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value) if value != "" else tr("(empty)")


class SettingsPart(ListPart):
    """All hall-wide settings."""

    title = mark("Whole hall")
    shows = frozenset({"office"})
    empty = mark("There is no setting.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        change = self.step(tr("Change"), "F4", "Alt+C", self._change, icon="edit", verb=set_setting, state=self.chosen)
        back = self.step(
            tr("To the default"), "F10", "Alt+D", self._to_default, icon="undo", verb=set_setting, state=self._changed
        )
        self.draw_keys(change, danger=[back])
        self.list.chosen.connect(lambda _: change.trigger())

    def prepare(self) -> None:
        self._rows: tuple[SettingRow, ...] = ()

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("what", mark("Setting"), lambda row: row.what),
            Column("value", mark("Set to"), lambda row: said_value(row.value), strong=False),
            Column("state", mark("State"), _state, width=104),
            Column("default", mark("Default"), lambda row: said_value(row.default)),
            Column("between", mark("From – to"), _between, align="centre", width=90),
            Column("source", mark("Source"), _source, width=100),
        )

    def read(self) -> None:
        self.room.ask(settings_now, then=self._show, failed=self.list.show_trouble)

    def _show(self, settings: HallSettings) -> None:
        self._rows = rows_of(settings)
        self.show_rows(self._rows)

    def _changed(self) -> str:
        row: SettingRow | None = self.row()
        return self.chosen() or ("" if row is not None and row.changed else tr("It stands at its default."))

    def _group(self, row: SettingRow) -> list[SettingRow]:
        """The setting, with those that must follow one another with it."""
        codes = next((codes for codes in TOGETHER if row.id in codes), (row.id,))
        return [next(each for each in self._rows if each.id == code) for code in codes]

    def _change(self) -> None:
        row: SettingRow = self.row()
        group = self._group(row)
        fields: list[AnyField] = [field_of(each, needed=not each.id.startswith("lunch")) for each in group]
        code = row.id if len(group) == 1 else group[0].id
        form = self.ask_change(
            f"setting {code}", tr("Change a setting"), tr("Keep"), fields, set_settings,
            about=_about(row) if len(group) == 1 else tr("These times must follow one another: they change together."),
            wishes=lambda values: {"values": {each.id: value_of(each, values) for each in group}},
        )  # fmt: skip
        next(field for field in form.fields if field.name == row.id).setFocus()

    def _to_default(self) -> None:
        row: SettingRow = self.row()
        said = tr("{what} stands at {value} again.", what=row.what, value=said_value(row.default))
        self.room.do(set_setting, code=row.id, value=row.default, then=lambda _: self.close_form(said))


def field_of(row: SettingRow, *, needed: bool) -> AnyField:
    """The input for a setting's kind, with its range and default beside it."""
    hint = tr("Default {value}.", value=said_value(row.default))
    field: AnyField
    if isinstance(row.default, bool):
        field = ChoiceField(row.id, row.what, [(YES, tr("yes")), (NO, tr("no"))], needed=True, hint=hint)
        field.set_text(YES if row.value else NO)
        return field
    if isinstance(row.default, int):
        field = NumberField(row.id, row.what, least=row.between[0], most=row.between[1], needed=True)  # type: ignore[index]
    else:
        field = TextField(row.id, row.what, hint=hint, needed=needed and row.default != "")
    field.set_text(str(row.value))
    return field


def value_of(row: SettingRow, values: Values) -> Any:
    """The value as the setting is typed."""
    value = values[row.id]
    if isinstance(row.default, bool):
        return value == YES
    return value if isinstance(row.default, int) or ":" not in str(row.default) else typed.plain(value)


def _about(row: SettingRow) -> str:
    parts = [tr("Default {value}.", value=said_value(row.default))]
    if row.between is not None:
        parts.append(tr("From {low} to {high}.", low=row.between[0], high=row.between[1]))
    if row.source:
        parts.append(tr("Source: {source}.", source=_source(row)))
    return " ".join(parts)


def _state(row: SettingRow) -> Light:
    return Light("warn", tr("changed")) if row.changed else Light("still", tr("default"))


def _between(row: SettingRow) -> str:
    return f"{row.between[0]} – {row.between[1]}" if row.between is not None else ""


def _source(row: SettingRow) -> str:
    """The law that says it; what stands in a page of this house is policy, and nobody's law."""
    return tr("policy") if ".md" in row.source else row.source
