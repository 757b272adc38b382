"""The year on one page (domain.md §2.4): why each day is what it is, the hall's own days, the notice that is pasted.

Every change is shown before it is made, with the cases whose due days move (days.md 25).
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from models.calendar import verbs
from models.calendar.rules import FIRST_YEAR, LAST_YEAR, CalendarDay, Source
from ui import theme, words
from ui.admin.change_form import ChangeForm
from ui.admin.part import KeyRows, Values
from ui.admin.year_preview import PreviewPart, scrolled
from ui.admin.year_questions import Proposal, YearSeen, day_proposed, notice_proposed, year_seen
from ui.admin.year_view import MARKS, YearView, kind_said, source_said
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, LinesField, NumberField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.marks import StateLight, heading, quiet
from ui.words import Light

REST, WORKED = "rest", "worked"
PANEL = 200


class YearPart(PreviewPart):
    """Twelve months, the day under the cursor beside them, and what can be done with it."""

    title = mark("Whole year")
    shows = frozenset({"calendar", "cases"})

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.seen: YearSeen | None = None
        self._year, self._at = self.work.today().year, self.work.today()
        self.keys, self.view, self.panel = KeyRows(), YearView(), DayPanel()
        self.number, self.known, self.next = heading(str(self._year)), StateLight(), StateLight()
        self._make_steps()
        self._lay()
        self.view.pointed.connect(self._point)
        self.view.turned.connect(lambda by: self._go(self._year + by, self.view.day))
        self.view.taken.connect(lambda _: self._change.trigger())

    def _make_steps(self) -> None:
        self._change = self.step(
            tr("Change this day"), "F2", "Alt+A", self._ask_day, icon="edit", verb=verbs.override_day, state=self._ready
        )
        paste = self.step(
            tr("Paste the notice"), "F6", "Alt+N", self._ask_notice, icon="calendar", verb=verbs.publish_year
        )
        before = self.step(tr("Year before"), "F7", "Alt+B", lambda: self._turn(-1), icon="back")
        after = self.step(tr("Next year"), "F8", "Alt+X", lambda: self._turn(1), icon="forward")
        withdraw = self.step(
            tr("Withdraw"), "F10", "Alt+E", self._ask_withdrawal, icon="undo", verb=verbs.withdraw_override,
            state=self._standing,
        )  # fmt: skip
        for action in (self._change, paste, before, after):
            self.keys.add(KeyButton(action, stacked=True))
        self.keys.add(KeyButton(withdraw, role="danger", stacked=True))

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_L)
        top.addWidget(self.number)
        top.addWidget(self.known)
        top.addWidget(self.next)
        top.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        area = scrolled(self.view)
        row.addWidget(area, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.keys)
        column.addLayout(top)
        column.addLayout(row, 1)
        self.judge()

    # What it shows.

    def read(self) -> None:
        self.room.ask(year_seen, self._year, self.work.today(), then=self._show, key="year view")

    def _show(self, seen: YearSeen) -> None:
        self.seen = seen
        self.number.setText(str(seen.year))
        self.known.show_light(_known(seen))
        coming = self.work.today().year + 1
        self.next.setVisible(bool(seen.warning))
        if seen.warning:
            text = tr("The notice of {year} is missing: paste it (F6).", year=coming)
            self.next.show_light(Light("bad" if seen.warning == "RED" else "warn", text))
        at = self._at if self._at.year == seen.year else date(seen.year, 1, 1)
        self.view.show_year(seen.days, today=self.work.today(), at=at)

    def _point(self, known: CalendarDay) -> None:
        self._at = known.day
        self.panel.show_day(known, self.seen)
        self.judge()

    def focus_body(self) -> None:
        """The year."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, by: int) -> None:
        year = self._year + by
        leap = self._at.month == 2 and self._at.day == 29
        self._go(year, self._at.replace(year=year, day=28) if leap else self._at.replace(year=year))

    def _go(self, year: int, at: date) -> None:
        if FIRST_YEAR <= year <= LAST_YEAR:
            self._year, self._at = year, at
            self.read()
        else:
            self.view.point_at(self._at)

    def _ready(self) -> str:
        return "" if self.seen is not None else tr("The year is not read yet.")

    def _standing(self) -> str:
        if self.seen is None:
            return self._ready()
        row = self.seen.changed.get(self._at)
        return "" if row is not None and not row.cancelled else words.why("calendar.no_override", day=str(self._at))

    def changed(self, found: Proposal) -> None:
        """The year that was changed is shown."""
        self._year = found.year

    # One day.

    def _ask_day(self) -> None:
        day, known = self._at, self.view.known()
        what = ChoiceField("is_workday", tr("Counts as"), [(REST, tr("rest")), (WORKED, tr("worked"))], needed=True)
        what.set_text(REST if known is None or known.is_workday else WORKED)
        certain = ChoiceField(
            "provisional", tr("Certain"), [("", tr("by document")), ("yes", tr("not yet: provisional"))]
        )
        certain.set_text("")
        fields: list[AnyField] = [
            what, TextField("name", tr("Why"), needed=True, hint=tr("Flood, power cut, worked by order …")),
            TextField("document_no", tr("Document no."), most=80), certain,
        ]  # fmt: skip
        form = ChangeForm(
            f"day {day}", tr("Change {day}", day=f"{day} {words.weekday(day)}"), tr("Preview"), fields,
            about=tr("Every due date is counted anew. What was printed stays binding where it is earlier."),
        )  # fmt: skip

        def send(values: Values) -> None:
            wishes = {
                "day": day, "name": values["name"], "document_no": values["document_no"],
                "is_workday": values["is_workday"] == WORKED, "provisional": bool(values.get("provisional")),
            }  # fmt: skip
            self.propose(
                lambda db: day_proposed(db, day, wishes["is_workday"]), tr("Change"), verbs.override_day, wishes,
                tr("{day} is changed.", day=day.isoformat()),
            )  # fmt: skip

        self.open_form(form, send)

    def _ask_withdrawal(self) -> None:
        day = self._at
        form = ChangeForm(
            f"withdraw {day}", tr("Withdraw what was said of {day}", day=day.isoformat()), tr("Preview"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], danger=True,
            about=tr("The year's notice says again what the day is."),
        )  # fmt: skip
        self.open_form(
            form,
            lambda values: self.propose(
                lambda db: day_proposed(db, day, None), tr("Withdraw"), verbs.withdraw_override,
                {"day": day, "reason": values["reason"]}, tr("{day} is what its year says.", day=day.isoformat()),
            ),
        )  # fmt: skip

    # The notice.

    def _ask_notice(self) -> None:
        year = NumberField("year", tr("Year"), least=FIRST_YEAR, most=LAST_YEAR, needed=True)
        missing = self.seen is not None and self.seen.notice is None
        year.set_text(str(self._year if missing else self.work.today().year + 1))
        document = TextField("document_no", tr("Document no."), hint=tr("Left empty, it is taken from the text."))
        text = LinesField(
            "text", tr("The notice"), lines=12, needed=True, hint=tr("Paste the whole text; contradictions are named.")
        )
        form = ChangeForm(
            "paste", tr("Paste the year's notice"), tr("Preview"), [year, document, text],
            about=tr("Nothing is entered yet: first you see what was read, and whose due days move."),
        )  # fmt: skip

        def send(values: Values) -> None:
            said, of, number = values["text"], values["year"], values["document_no"]
            self.room.ask(
                lambda db: notice_proposed(db, said, of, number), then=self._notice_read, key="proposal"
            )  # fmt: skip

        self.open_form(form, send)

    def _notice_read(self, found: Proposal) -> None:
        if self.form is None or found.read is None:
            return
        wishes = {} if found.read.blocked else {"notice": found.read.as_notice()}
        self.look(
            found, tr("The notice of {year} {number}", year=found.year, number=found.read.document_no), tr("Enter"),
            verbs.publish_year, wishes, tr("{year} is as its notice says.", year=found.year),
        )  # fmt: skip


class DayPanel(QFrame):
    """The day under the cursor: what it is, why, and by which document; below it what the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.setFixedWidth(theme.scaled(PANEL))
        self.day, self.state = heading(""), StateLight()
        self.why = quiet("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP_S)
        for widget in (self.day, self.state, self.why):
            column.addWidget(widget)
        column.addStretch(1)
        for key, (_, said) in MARKS.items():
            row = QLabel(f"{tr(key)}  {tr(said)}")
            theme.dress(row, type="note", quiet=True)
            column.addWidget(row)

    def show_day(self, known: CalendarDay, seen: YearSeen | None) -> None:
        """Why the day is what it is."""
        self.day.setText(f"{known.day.isoformat()} {words.weekday(known.day)}")
        tone = "still" if known.source is Source.PROVISIONAL else "ok" if known.is_workday else "warn"
        self.state.show_light(Light("still" if tone == "still" else "ok" if tone == "ok" else "warn", kind_said(known)))
        parts = [known.name, source_said(known), known.document_no]
        row = seen.changed.get(known.day) if seen is not None else None
        if row is not None and row.cancelled:
            parts.append(tr("withdrawn: {reason}", reason=row.reason))
        self.why.setText("\n".join(part for part in parts if part))


def _known(seen: YearSeen) -> Light:
    if seen.notice is None:
        return Light("still", tr("{year}: no notice yet, its days are provisional", year=seen.year))
    document = f" {seen.notice.document_no}" if seen.notice.document_no else ""
    return Light("ok", tr("{year}: as its notice says{document}", year=seen.year, document=document))
