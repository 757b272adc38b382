"""On the case card: 容缺受理 from the promise to the papers brought later, 踏勘 arranged and recorded, 归档."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel

from models.cases.archive import FileLine, file_lines
from models.cases.archive_verbs import archive
from models.cases.reading import CaseCard
from models.cases.rules import State
from models.cases.survey_verbs import survey, survey_result
from models.cases.tolerance_verbs import accept_on_promise, bring_promised, promise
from models.cases.way import PromiseRow
from models.catalogue.reading import MaterialRow
from models.catalogue.rules import Kind
from models.office.refusal import Refused
from models.office.sheets.cases import SUPPLEMENT_WAYS
from ui import theme, words
from ui.desk.item_part import MaterialsField
from ui.desk.step_form import StepForm
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.case_view import CaseView
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, TextField
from ui.widgets.leaf import joined
from ui.widgets.survey_fields import ArrangeFields, RecordFields

ACTIONS = (
    ("promise", mark("Accept on a promise"), "Ctrl+Alt+1"),
    ("bring_promised", mark("Promised papers are here"), "Ctrl+Alt+2"),
    ("survey", mark("Arrange a survey"), "Ctrl+Alt+3"),
    ("recorded", mark("Record the survey"), "Ctrl+Alt+4"),
    ("archive", mark("Archive"), "Ctrl+Alt+5"),
)
"""The actions of the case card about its way: name, words, key."""

VERBS: dict[str, Any] = {
    "promise": promise, "bring_promised": bring_promised, "survey": survey, "recorded": survey_result,
    "archive": archive,
}  # fmt: skip
YES_NO = (("YES", mark("yes")), ("NO", mark("no")))


def drawn(card: CaseCard) -> PromiseRow | None:
    """The promise that was drawn up last and is not signed, for exactly the papers that are missing now."""
    waits = [row for row in card.way.promises if not row.signed]
    missing = {row.place for row in card.materials if row.required and not row.present}
    found = waits[-1] if waits else None
    return found if found is not None and missing and missing == set(found.owed_places) else None


def lacks_tolerably(view: CaseView) -> bool:
    """Everything that is missing may be brought later, and something is."""
    missing = {row.place for row in view.card.materials if row.required and not row.present}
    return bool(missing) and missing <= view.tolerable


def stands(view: CaseView) -> tuple[str, ...]:
    """How the case's way stands: where it moves, a form that rests on it has done its work."""
    way = view.card.way
    return (*(f"{row.id}{row.signed}" for row in way.promises), *(row.id for row in way.surveys))


def fits(view: CaseView) -> dict[str, bool]:
    """Which of the actions fit how the case stands."""
    card, may = view.card, frozenset(view.card.may)
    return {
        "promise": "promise" in may and card.case.kind is Kind.PROMISED and lacks_tolerably(view),
        "bring_promised": "bring_promised" in may and card.way.promise is not None,
        "survey": "survey" in may and card.case.kind is Kind.PROMISED,
        "recorded": "survey_result" in may and card.way.survey is not None,
        "archive": "archive" in may,
    }


def usual(room: Room, view: CaseView) -> StepForm | None:
    """The form of what is next on the case's way: the signed promise, what is owed, the file of what is over."""
    card = view.card
    if "accept_on_promise" in card.may and drawn(card) is not None:
        return OnPromiseForm(room, card)
    if "bring_promised" in card.may and card.way.promise is not None:
        return BringForm(room, card)
    return ArchiveForm(room, card) if card.case.state is State.CLOSED else None


def makes(room: Room) -> dict[str, Callable[[CaseView], StepForm]]:
    """The form of each action."""
    forms = {
        "promise": PromiseForm, "bring_promised": BringForm, "survey": SurveyForm, "recorded": RecordForm,
        "archive": ArchiveForm,
    }  # fmt: skip
    return {name: partial(_make, form, room) for name, form in forms.items()}


def _make(form: type[StepForm], room: Room, view: CaseView) -> StepForm:
    return form(room, view.card)


class WayForm(StepForm):
    """A sentence, and fields under it."""

    def lay(self, said: str, *fields: AnyField) -> None:
        """Shows them, in the order of the keys."""
        self._fields = list(fields)
        line = QLabel(said)
        line.setWordWrap(True)
        theme.dress(line, type="text", strong=True)
        self.column.addWidget(line)
        for field in fields:
            self.column.addWidget(field)

    def fields(self) -> list[AnyField]:
        return self._fields


class PromiseForm(WayForm):
    """容缺受理承诺书: how and until when the missing papers come; it prints and is signed."""

    at = "papers"
    action = "promise"

    def build(self) -> None:
        ways = [(way, words.choice(f"cases.by.{way}")) for way in SUPPLEMENT_WAYS]
        self.completion = ChoiceField("completion", tr("Brought"), ways, needed=True)
        self.completion.set_text(SUPPLEMENT_WAYS[0])
        self.by = DayField(
            "promised_by", tr("Promised for"), today=self.room.work.today, needed=True,
            hint=tr("Not after the promised day of the decision"),
        )  # fmt: skip
        missing = joined([row.name for row in self.card.materials if row.required and not row.present])
        self.lay(tr("May be brought later: {names}", names=missing), self.by, self.completion)

    def words(self) -> str:
        return tr("Draw up the promise and print")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            self.do(
                promise, tr("The promise is sent to the printer. Let the applicant sign it."), case=self.card.case.id,
                **said,
            )  # fmt: skip


class OnPromiseForm(WayForm):
    """容缺受理: the promise is signed and the register of trust was looked at; the clocks start."""

    at = "papers"
    action = "accept_on_promise"

    def build(self) -> None:
        found = drawn(self.card)
        assert found is not None
        answers = [(code, tr(said)) for code, said in YES_NO]
        self.signed = ChoiceField("signed", tr("Promise signed"), answers, needed=True)
        self.clear = ChoiceField(
            "credit_clear", tr("Credit in order"), answers, needed=True,
            hint=tr("No serious breach of trust was found when it was looked up"),
        )  # fmt: skip
        day = words.day(found.promised_by, today=self.room.work.today())
        said = tr("Promise {number}: {names}, by {day}", number=found.number, names=joined(found.papers), day=day)
        self.lay(said, self.signed, self.clear)

    def words(self) -> str:
        return tr("Accept on the promise")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            self.do(
                accept_on_promise, tr("Accepted on the promise."), case=self.card.case.id,
                signed=said["signed"] == "YES", credit_clear=said["credit_clear"] == "YES",
            )  # fmt: skip


class BringForm(WayForm):
    """补齐: what was promised is there."""

    at = "papers"
    action = "bring_promised"

    def build(self) -> None:
        self.papers = MaterialsField()
        self.papers.may_leave_open = True
        owed = self.card.way.promise
        places = set(owed.owed_places) if owed is not None else set()
        self.papers.show_papers([MaterialRow(r.place, r.name, True) for r in self.card.materials if r.place in places])
        day = words.day(owed.promised_by, today=self.room.work.today()) if owed is not None else "–"
        self.lay(tr("Promised to be brought by {day}", day=day), self.papers)

    def words(self) -> str:
        return tr("Keep what came")

    def reason(self) -> str:
        return "" if self.papers.value() else tr("Tick what is here.")

    def submit(self) -> None:
        self.do(bring_promised, self._said, case=self.card.case.id, ticks=self.papers.value())

    @staticmethod
    def _said(owed: tuple[str, ...]) -> str:
        return tr("Still owed: {names}", names=joined(owed)) if owed else tr("Every promised paper is here.")


class SurveyForm(StepForm):
    """踏勘: by the window that has the power; a plain visit stops no clock."""

    at = "decision"
    action = "survey"

    def build(self) -> None:
        self.arranged = ArrangeFields(self.room)
        self.column.addWidget(self.arranged)

    def fields(self) -> list[AnyField]:
        return self.arranged.fields()

    def words(self) -> str:
        return tr("Arrange and print the notice")

    def submit(self) -> None:
        if self.form.values() is not None:
            said = tr("The survey is arranged; its notice is sent to the printer.")
            self.do(survey, said, case=self.card.case.id, **self.arranged.wishes())


class RecordForm(StepForm):
    """踏勘记录: who came, what was found."""

    at = "decision"
    action = "recorded"

    def build(self) -> None:
        self.record = RecordFields(self.room)
        if self.card.way.survey is not None:
            self.record.propose(self.card.way.survey.surveyors)
        self.column.addWidget(self.record)

    def fields(self) -> list[AnyField]:
        return self.record.fields()

    def words(self) -> str:
        return tr("Record and print")

    def submit(self) -> None:
        if self.form.values() is not None:
            said = tr("The survey is recorded; its record is sent to the printer.")
            self.do(survey_result, said, case=self.card.case.id, **self.record.wishes())


class PagesField(LinesField):
    """How many pages each line of the file has: one line each, its number after the last blank."""

    def __init__(self) -> None:
        super().__init__("pages", tr("Pages"), lines=6, hint=tr("The number at the end of a line is its pages"))
        self._lines: tuple[FileLine, ...] = ()

    def show_lines(self, lines: tuple[FileLine, ...]) -> None:
        """What the file would hold now."""
        self._lines = lines
        said = (line.name or words.choice(f"prints.{line.paper}") for line in lines)
        self.set_text("\n".join(f"{name} {line.pages}" for name, line in zip(said, lines, strict=True)))

    def pages(self) -> tuple[tuple[str, int], ...]:
        """By the keys of the lines."""
        counted = [line for line in self.text().splitlines() if line.strip()]
        return tuple((line.key, int(said.split()[-1])) for line, said in zip(self._lines, counted, strict=True))

    def parse(self, text: str) -> str:
        said = [line for line in text.splitlines() if line.strip()]
        if len(said) != len(self._lines) or not all(line.split()[-1].isdigit() for line in said):
            raise Refused("cases.file_line")
        return text


class ArchiveForm(WayForm):
    """归档: box, shelf, pages; 卷内目录 prints."""

    at = "handing"
    action = "archive"

    def build(self) -> None:
        self.box = TextField("box", tr("Box"), needed=True, most=30)
        self.shelf = TextField("shelf", tr("Shelf place"), most=30)
        self.pages = PagesField()
        self.lay(tr("Put the file away; its list of papers prints."), self.box, self.shelf, self.pages)
        self.room.ask(file_lines, self.card.case.id, then=self.pages.show_lines, key=(id(self), "file"))

    def words(self) -> str:
        return tr("Archive and print the list")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            self.do(
                archive, lambda number: tr("Put away as {number}.", number=number), case=self.card.case.id,
                box=said["box"], shelf=said["shelf"] or "", pages=self.pages.pages(),
            )  # fmt: skip
