"""五权: which unit gave its window which of the five powers, by which document, and 授权到位率 (domain.md §3.3, S2)."""

from collections.abc import Callable

from models.people import powers
from models.people.rules import Power
from models.people.staff_reading import DelegationRow, UnitPowers
from ui import theme, words
from ui.admin.part import ListPart
from ui.admin.questions import PowersNow, powers_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, TextField
from ui.widgets.list_view import ListView
from ui.widgets.marks import BigNumber
from ui.words import Light

SHORT = {
    Power.PRECHECK: mark("First review"),
    Power.FEE_DETERMINE: mark("Fee"),
    Power.SURVEY_ORGANISE: mark("Survey"),
    Power.EXPEDITE: mark("Expediting"),
    Power.ISSUE: mark("Issuing"),
}


class PowersPart(ListPart):
    """The matrix of units and powers; under it the documents of the unit under the cursor."""

    title = mark("Five powers")
    shows = frozenset({"people"})
    empty = mark("There is no unit yet. The catalogue brings its departments with it.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        grant = self.step(
            tr("Grant the power"), "F2", "Alt+A", self._grant, icon="add", verb=powers.grant_power, state=self.chosen
        )
        whole = self.step(
            tr("All five at once"), "F6", "Alt+G", self._grant_all, icon="check", verb=powers.grant_all_powers,
            state=self._lacks,
        )  # fmt: skip
        withdraw = self.step(
            tr("Withdraw"), "F10", "Alt+E", self._withdraw, icon="stop", verb=powers.withdraw_power, state=self.chosen
        )
        self.draw_keys(grant, whole, danger=[withdraw])
        self.documents = ListView(
            self._document_columns(), key=lambda row: row.id, empty=tr("This unit has given no power."),
            name=tr("Documents"), filtered=False,
        )  # fmt: skip
        self.documents.setMaximumHeight(theme.row_height() * 6)
        self.add_below(self.documents)
        self.list.current.connect(lambda _: self._show_documents())
        self.list.chosen.connect(lambda _: grant.trigger())

    def prepare(self) -> None:
        self._now: PowersNow | None = None
        self.figure = BigNumber(kind="figure")
        self.figure.setMinimumWidth(theme.scaled(400))

    def build_top(self) -> None:
        self.add_beside_keys(self.figure)

    def columns(self) -> tuple[Column, ...]:
        given = [Column(power.value, said, _cell(power), width=92) for power, said in SHORT.items()]
        return (
            Column("code", mark("Code"), lambda line: line.unit.id, width=64, strong=True),
            Column("unit", mark("Unit"), lambda line: line.unit.name),
            *given,
        )

    @staticmethod
    def key_of(row: UnitPowers) -> str:
        return row.unit.id

    def _document_columns(self) -> tuple[Column, ...]:
        return (
            Column("power", mark("Power"), lambda row: words.choice(f"people.{row.power}"), width=130),
            Column("document", mark("Document no."), lambda row: row.document_no),
            Column("officer", mark("Given to"), lambda row: row.chief_officer),
            Column("granted", mark("Granted on"), lambda row: row.granted_on.isoformat(), width=104),
            Column(
                "valid_to", mark("Valid to"), lambda row: row.valid_to.isoformat() if row.valid_to else "", width=104
            ),
            Column("state", mark("State"), self._state, width=150),
        )

    def _state(self, row: DelegationRow) -> Light:
        today = self.work.today()
        if row.withdrawn_on is not None:
            return Light(
                "still" if row.withdrawn_on <= today else "warn",
                tr("withdrawn {day}", day=row.withdrawn_on.isoformat()),
            )
        if row.valid_to is not None and row.valid_to < today:
            return Light("bad", tr("run out"))
        return Light("ok", tr("in force")) if row.granted_on <= today else Light("still", tr("to come"))

    def read(self) -> None:
        self.room.ask(powers_now, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, now: PowersNow) -> None:
        self._now = now
        self.show_rows(now.lines)
        granted, possible = now.coverage.granted, now.coverage.possible
        share = f"{granted * 100 / possible:.1f} %" if possible else "–"
        self.figure.show_number(
            share, tr("{granted} of {possible} powers are given and valid", granted=granted, possible=possible)
        )
        self._show_documents()

    def _show_documents(self) -> None:
        line: UnitPowers | None = self.row()
        if self._now is not None and line is not None:
            self.documents.show_rows(self._now.documents.get(line.unit.id, ()), self.work.now())

    def _grant(self) -> None:
        line: UnitPowers = self.row()
        lacking = [(each.value, words.choice(f"people.{each}")) for each in Power if each not in line.powers]
        others = [(each.value, words.choice(f"people.{each}")) for each in Power if each in line.powers]
        fields: list[AnyField] = [
            ChoiceField("power", tr("Power"), [*lacking, *others], needed=True), *self._document_fields(),
        ]  # fmt: skip
        self.ask_change(
            f"grant {line.unit.id}", tr("A power of {unit} for its window", unit=line.unit.name), tr("Grant the power"),
            fields, powers.grant_power, wishes=lambda values: {**values, "power": Power(values["power"])},
            unit=line.unit.id,
        )  # fmt: skip

    def _document_fields(self) -> list[AnyField]:
        """What a document that gives powers says."""
        granted = DayField("granted_on", tr("Granted on"), today=self.work.today, needed=True)
        granted.set_value(self.work.today())
        return [
            TextField(
                "document_no",
                tr("Document no."),
                needed=True,
                hint=tr("Number of the document that gives it."),
                most=80,
            ),
            granted,
            DayField("valid_to", tr("Valid to"), today=self.work.today, hint=tr("The last day it names; empty: open.")),
            TextField("chief_officer", tr("Given to"), most=40, hint=tr("The chief officer at the window.")),
        ]

    def _lacks(self) -> str:
        line: UnitPowers | None = self.row()
        if line is None:
            return self.chosen()
        return tr("This unit has given all five.") if line.complete else ""

    def _grant_all(self) -> None:
        line: UnitPowers = self.row()
        self.ask_change(
            f"grant all {line.unit.id}", tr("What {unit} has not given yet, by one document", unit=line.unit.name),
            tr("Grant the powers"), self._document_fields(), powers.grant_all_powers, unit=line.unit.id,
        )  # fmt: skip

    def _withdraw(self) -> None:
        line: UnitPowers = self.row()
        given = [(each.value, words.choice(f"people.{each}")) for each in Power if each in line.powers]
        day = DayField("day", tr("From"), today=self.work.today, needed=True, hint=tr("The first day without it."))
        day.set_value(self.work.today())
        fields: list[AnyField] = [
            ChoiceField("power", tr("Power"), given, needed=True),
            TextField(
                "document_no",
                tr("Document no."),
                needed=True,
                hint=tr("Number of the document that takes it."),
                most=80,
            ),
            day,
        ]
        self.ask_change(
            f"withdraw {line.unit.id}", tr("{unit} takes a power back", unit=line.unit.name), tr("Withdraw"), fields,
            powers.withdraw_power, danger=True, unit=line.unit.id,
            about=tr("From that day the window's steps that need it are refused, and each attempt is counted."),
            wishes=lambda values: {**values, "power": Power(values["power"])},
        )  # fmt: skip


def _cell(power: Power) -> Callable[[UnitPowers], Light]:
    def cell(line: UnitPowers) -> Light:
        return Light("ok", tr("given")) if power in line.powers else Light("bad", tr("lacking"))

    return cell
