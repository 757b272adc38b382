"""Days that are not what the year's notice says, and the notices themselves (domain.md §2.4)."""

from datetime import date

from models.calendar import verbs
from models.calendar.reading import OverrideRow
from models.calendar.rules import FIRST_YEAR, LAST_YEAR, YearNotice
from models.office.refusal import Refused
from ui import words
from ui.admin.change_form import ChangeForm
from ui.admin.notice_text import notice_of, said
from ui.admin.part import ListPart, Values
from ui.admin.questions import YearNow, year_now
from ui.admin.year_preview import PreviewPart
from ui.admin.year_questions import day_proposed, year_proposed
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, NumberField, TextField
from ui.widgets.marks import StateLight, heading
from ui.words import Light

REST, WORKED = "rest", "worked"


class DaysPart(PreviewPart, ListPart):
    """What the hall changed in a year; above it how the year and the next one are known."""

    title = mark("Changed days")
    shows = frozenset({"calendar"})
    empty = mark("The hall has changed no day of this year.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        add = self.step(tr("Change a day"), "F2", "Alt+A", self._add, icon="add", verb=verbs.override_day)
        publish = self.step(
            tr("Enter a notice"), "F6", "Alt+N", self._publish, icon="calendar", verb=verbs.publish_year
        )
        before = self.step(tr("Year before"), "F7", "Alt+B", lambda: self._turn(-1), icon="back")
        after = self.step(tr("Next year"), "F8", "Alt+X", lambda: self._turn(1), icon="forward")
        withdraw = self.step(
            tr("Withdraw"), "F10", "Alt+E", self._withdraw, icon="undo", verb=verbs.withdraw_override,
            state=self._standing,
        )  # fmt: skip
        self.draw_keys(add, publish, before, after, danger=[withdraw])

    def prepare(self) -> None:
        self._year = self.work.today().year
        self._now: YearNow | None = None
        self.year, self.known, self.next = heading(str(self._year)), StateLight(), StateLight()

    def build_top(self) -> None:
        for widget in (self.year, self.known, self.next):
            self.add_top(widget)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "day",
                mark("Day"),
                lambda row: f"{row.day.isoformat()} {words.weekday(row.day)}",
                width=150,
                strong=True,
            ),
            Column("what", mark("Counts as"), lambda row: tr("worked") if row.is_workday else tr("rest"), width=100),
            Column("name", mark("Why"), lambda row: row.name),
            Column("document", mark("Document no."), lambda row: row.document_no, width=220),
            Column("state", mark("State"), _state, width=210),
        )

    @staticmethod
    def key_of(row: OverrideRow) -> date:
        return row.day

    def read(self) -> None:
        self.room.ask(
            year_now, self._year, self.work.today(), then=self._show, key="year", failed=self.list.show_trouble
        )

    def _show(self, now: YearNow) -> None:
        self._now = now
        self.year.setText(str(now.year))
        self.known.show_light(_known(now.year, now.notice))
        self.show_rows(now.days)
        coming = self.work.today().year + 1
        if now.warning:
            text = tr(
                "The notice of {year} is missing: days in it are provisional until it is entered (F6).", year=coming
            )
            self.next.show_light(Light("bad" if now.warning == "RED" else "warn", text))
        else:
            self.next.show_light(_known(coming, now.next_notice))
        self.next.setVisible(bool(now.warning) or now.year != coming)

    def _turn(self, by: int) -> None:
        self._year = min(LAST_YEAR, max(FIRST_YEAR, self._year + by))
        self.read()

    def _standing(self) -> str:
        row: OverrideRow | None = self.row()
        if row is not None and row.cancelled:
            return tr("This change was withdrawn already.")
        return self.chosen()

    def _add(self) -> None:
        day = DayField("day", tr("Day"), today=self.work.today, needed=True)
        what = ChoiceField("is_workday", tr("Counts as"), [(REST, tr("rest")), (WORKED, tr("worked"))], needed=True)
        what.set_text(REST)
        certain = ChoiceField(
            "provisional", tr("Certain"), [("", tr("by document")), ("yes", tr("not yet: provisional"))]
        )
        certain.set_text("")
        fields: list[AnyField] = [
            day, what, TextField("name", tr("Why"), needed=True, hint=tr("Flood, power cut, worked by order …")),
            TextField("document_no", tr("Document no."), most=80), certain,
        ]  # fmt: skip

        form = ChangeForm(
            "override", tr("Change a day"), tr("Preview"), fields,
            about=tr("Every due date is counted anew. What was printed stays binding where it is earlier."),
        )  # fmt: skip

        def send(values: Values) -> None:
            which, worked = values["day"], values["is_workday"] == WORKED
            wishes = {**values, "is_workday": worked, "provisional": bool(values.get("provisional"))}
            self.propose(
                lambda db: day_proposed(db, which, worked), tr("Change"), verbs.override_day, wishes,
                tr("{day} is changed.", day=which.isoformat()),
            )  # fmt: skip

        self.open_form(form, send)

    def _withdraw(self) -> None:
        row: OverrideRow = self.row()
        form = ChangeForm(
            f"withdraw {row.day}", tr("Withdraw what was said of {day}", day=row.day.isoformat()), tr("Preview"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], danger=True,
            about=tr("The year's notice says again what the day is."),
        )  # fmt: skip
        self.open_form(
            form,
            lambda values: self.propose(
                lambda db: day_proposed(db, row.day, None), tr("Withdraw"), verbs.withdraw_override,
                {"day": row.day, **values}, tr("{day} is what its year says.", day=row.day.isoformat()),
            ),
        )  # fmt: skip

    def _publish(self) -> None:
        coming = self._year if self._now is None or self._now.notice is None else self.work.today().year + 1
        year = NumberField("year", tr("Year"), least=FIRST_YEAR, most=LAST_YEAR, needed=True)
        year.set_text(str(coming))
        rests = LinesField(
            "rests", tr("Rest days"), lines=6, needed=True, hint=tr("A line each: name, first and last day.")
        )
        worked = LinesField("worked", tr("Worked"), lines=4, hint=tr("Worked weekends, a line each: holiday and day."))
        rests.area.setPlaceholderText(tr("Name 01-01 01-03"))
        worked.area.setPlaceholderText(tr("Name 01-04"))
        document = TextField(
            "document_no", tr("Document no."), needed=True, hint=tr("Number of the State Council's notice.")
        )
        if self._now is not None and self._now.notice is not None and self._now.notice.year == coming:
            for field, text in zip((rests, worked), said(self._now.notice), strict=True):
                field.set_text(text)

        form = ChangeForm(
            "publish", tr("Enter a year's notice"), tr("Preview"), [year, document, rests, worked],
            about=tr("From now on nothing in that year is provisional. A second time corrects the first."),
        )  # fmt: skip

        def send(values: Values) -> None:
            try:
                notice = notice_of(values["year"], values["rests"], values["worked"], values["document_no"])
            except Refused as wrong:
                form.refused(wrong)
                return
            self.propose(
                lambda db: year_proposed(db, notice), tr("Enter"), verbs.publish_year, {"notice": notice},
                tr("{year} is as its notice says.", year=notice.year),
            )  # fmt: skip

        self.open_form(form, send)


def _state(row: OverrideRow) -> Light:
    if row.cancelled:
        return Light("still", tr("withdrawn: {reason}", reason=row.reason))
    return Light("warn", tr("provisional")) if row.source == "provisional" else Light("ok", tr("in force"))


def _known(year: int, notice: YearNotice | None) -> Light:
    if notice is None:
        return Light("still", tr("{year}: no notice yet, its days are provisional", year=year))
    document = f" {notice.document_no}" if notice.document_no else ""
    return Light("ok", tr("{year}: as its notice says{document}", year=year, document=document))
