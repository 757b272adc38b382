"""对账: the bank's statement comes in, hall and bank are compared, and each difference ends with a reason."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.bank.reconcile_reading import DayStanding, DifferenceRow, Evidence, evidence
from models.bank.reconcile_rules import Reason
from models.bank.reconcile_verbs import close_difference, match_difference, reconcile
from models.bank.sheet_verbs import print_reconciliation
from models.bank.statement_files import CheckedStatement, rows_of
from models.bank.statement_verbs import import_statement, record_paper_receipt
from models.fees.reading import NoticeRow, by_number
from models.office.actors import StationKind
from models.office.refusal import Refused
from ui import theme, words
from ui.admin.part import KeyRows
from ui.admin.progress import Progress
from ui.bank.evidence_part import EvidencePart
from ui.bank.fault_words import fault_reason
from ui.bank.receipt_question import PaperReceiptForm
from ui.bank.reconcile_questions import ReconcileNow, checked_aside, reconcile_now, write_faults
from ui.messages import Reason as Answer
from ui.messages import ReasonAsked
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight, quiet
from ui.words import Light
from ui.work import Errand

KINDS = "CSV, Excel (*.csv *.xlsx);;* (*)"
DIFFERENCES_PAGE, FAULTS_PAGE, QUESTION_PAGE = range(3)


def _state(row: DifferenceRow) -> Light:
    if row.state == "OPEN":
        return Light("bad", tr("wants a reason"))
    return Light(
        "still", words.choice(f"bank.{row.reason_code}") if row.reason_code else words.state(f"bank.{row.state}")
    )


DIFFERENCES = (
    Column("kind", mark("Difference"), lambda row: words.choice(f"bank.{row.kind}"), width=130, strong=True),
    Column("day", mark("Bank day"), lambda row: f"{row.day:%m-%d}", width=66),
    Column("amount", mark("Bank − hall"), lambda row: words.yuan(row.amount_fen), width=104, align="right"),
    Column("serial", mark("Serial"), lambda row: row.serial, width=186),
    Column("payer", mark("Payer"), lambda row: row.payer),
    Column("state", mark("State"), _state, width=150),
)
FAULTS = (
    Column("line", mark("Row no."), lambda fault: str(fault.line), width=72, align="right", strong=True),
    Column("column", mark("Column"), lambda fault: fault.column, width=140),
    Column("why", mark("What is wrong"), fault_reason),
)


class ReconcileRoom(Room):
    """Bring in, compare, close, sign."""

    title = mark("Reconcile")
    about = mark(
        "F2 brings in the bank's statement, or drop its file here: nothing comes in while one line is wrong. F5 "
        "compares the day. Each difference wants a reason (F8); F9 says which payment a line is. F7 prints the sheet "
        "to sign."
    )
    shows = frozenset({"bank", "fees"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.now: ReconcileNow | None = None
        self.day: date | None = None
        self.all_days = False
        self.checked: CheckedStatement | None = None
        self._errand: Errand | None = None
        self.light, self._account = StateLight(kind="field"), quiet("", wrap=True)
        self._came = quiet("", kind="note", wrap=True)
        self.progress, self.pages, self.beside = Progress(), QStackedWidget(), EvidencePart()
        self.list = ListView(
            DIFFERENCES, key=lambda row: row.id, empty=tr("Nothing differs."), name=tr("Differences")
        )  # fmt: skip
        self.faults = ListView(FAULTS, key=lambda row: row, empty=tr("Every line is sound."), name=tr("Bad lines"))
        self.setAcceptDrops(True)
        self._keys()
        self._build()
        self._wire()

    def _keys(self) -> None:
        file, one, day = tr("The statement"), tr("The difference under the cursor"), tr("This day")
        self._actions = [
            self.step(tr("Bring in"), "F2", "Alt+A", does=self._choose, icon="add", verb=import_statement, group=file),
            self.step(tr("Compare"), "F5", "Alt+C", does=self.compare, icon="check", verb=reconcile, group=day),
            self.step(
                tr("Give the reason"), "F8", "Alt+G", does=self._ask_reason, icon="ok", verb=close_difference,
                state=self._why_not_close, group=one,
            ),
            self.step(
                tr("It is this payment"), "F9", "Alt+T", does=self._match, icon="card", verb=match_difference,
                state=self._why_not_match, group=one,
            ),
            self.step(
                tr("Print the sheet"), "F7", "Alt+P", does=self._print, icon="print", verb=print_reconciliation,
                state=self._why_not_print, group=day,
            ),
            self.step(tr("Another day"), "F6", "Alt+O", does=self._turn_day, icon="calendar", group=day),
            self.step(tr("All days"), "F10", "Alt+L", does=self._turn_all, icon="list", group=day),
        ]  # fmt: skip
        if self.ground.settings.kind is StationKind.BANK:
            self._actions.append(
                self.step(
                    tr("Paper receipt"), "F11", "Alt+R", does=self._paper, icon="edit", verb=record_paper_receipt,
                    group=tr("The counter"),
                )
            )  # fmt: skip
        self._save = self.step(
            tr("Save for the bank"), "F12", "Alt+S", does=self._save_faults, icon="download", group=file,
            state=lambda: "" if self.checked is not None else tr("No line is wrong."),
        )  # fmt: skip
        self._leave_file = self.step(
            tr("Cancel or put away"), "Ctrl+Backspace", "Alt+X", does=self.put_away, icon="close", group=file,
            state=lambda: "" if self._errand or self.pages.currentIndex() else tr("No file is open."),
        )  # fmt: skip

    def _build(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for widget in (self.light, self._account, self._came, self.progress):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for page in (self.list, self.faults):
            self.pages.addWidget(page)
        row.addWidget(self.pages, 1)
        self.beside.setFixedWidth(theme.scaled(430))
        row.addWidget(self.beside)
        column.addLayout(row, 1)
        keys = KeyRows()
        for action in (*self._actions, self._save, self._leave_file):
            keys.add(KeyButton(action, stacked=True))
        column.addWidget(keys)

    def _wire(self) -> None:
        self.list.current.connect(self._on_row)
        self.list.chosen.connect(lambda _: self._actions[2].trigger())
        self.list.retry.connect(lambda: self.refresh(self.shows))
        self.beside.suggested.chosen.connect(lambda _: self._match())

    def focus_first(self) -> None:
        """The list that is in front."""
        self._front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _front(self) -> QWidget:
        return self.pages.currentWidget() or self.list

    # Reading.

    def open_thing(self, kind: str, name: str) -> None:
        """A bank day, as 2026-11-24: a finding about one of its lines leads here."""
        if kind == "bank_day" and name:
            self.day = date.fromisoformat(name)
            self.refresh(self.shows)

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """The day in front, or the newest one."""
        self.ask(reconcile_now, self.day, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, now: ReconcileNow) -> None:
        self.now, standing = now, now.standing
        word, tone = day_words(standing)
        day = words.day(standing.day, today=self.work.today())
        self.light.show_word(tr("Bank day {day}: {said}", day=day, said=word), tone)
        balance = standing.balance
        self._account.setText(
            tr(
                "Hall {hall} ({payments}) = bank {bank} ({lines}) − only the bank {more} + only the hall {less}",
                hall=words.yuan(balance.hall_fen), payments=standing.payments, bank=words.yuan(balance.bank_fen),
                lines=standing.lines, more=words.yuan(balance.bank_only_fen), less=words.yuan(balance.hall_only_fen),
            )
        )  # fmt: skip
        self._came.setText(self._last_came())
        self.list.show_rows(now.everywhere if self.all_days else standing.differences, self.work.now())
        self._on_row(self._row())
        self.judge_steps()

    def _last_came(self) -> str:
        """The newest statement, and how many differences wait on all days."""
        assert self.now is not None
        waiting = tr("{count} differences want a reason on all days.", count=len(self.now.everywhere))
        if not self.now.statements:
            return tr("No statement came in yet. {waiting}", waiting=waiting)
        last = self.now.statements[0]
        came = tr(
            "Last statement: {file}, {count} lines, by {by}, {at}.", file=last.name, count=last.lines, by=last.by,
            at=words.minute(last.at, today=self.work.today()),
        )  # fmt: skip
        return f"{came} {waiting}"

    def _row(self) -> DifferenceRow | None:
        row: DifferenceRow | None = self.list.current_row()
        return row

    def _on_row(self, row: DifferenceRow | None) -> None:
        if row is None or self.beside.row is None or row != self.beside.row:
            self.beside.show_row(row)
        if row is not None:
            self.ask(evidence, row, then=partial(self._show_evidence, row), key="evidence")
        self.judge_steps()

    def _show_evidence(self, row: DifferenceRow, found: Evidence) -> None:
        self.beside.show_evidence(row, found, self.work.now())
        self.judge_steps()

    def _turn_day(self) -> None:
        """The day before the one in front; after the last known one the newest again."""
        if self.now is None or not self.now.days:
            return
        days, shown = self.now.days, self.now.standing.day
        self.day = next((day for day in days if day < shown), days[0])
        self.refresh(self.shows)

    def _turn_all(self) -> None:
        self.all_days = not self.all_days
        if self.now is not None:
            self._show(self.now)

    # The statement.

    def _choose(self) -> None:
        self.messages.choose_file(self, tr("Statement to bring in"), KINDS, self.take)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped anywhere on the page."""
        if _dropped(event) and not self.work.may(import_statement):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def take(self, path: Path) -> None:
        """Checks a file aside, with progress; the page stays usable, and Ctrl+Backspace cancels."""
        self.put_away()
        self.progress.begin(tr("{file} is being checked …", file=path.name))
        columns = self.now.columns if self.now is not None else self.work.standing.settings.statement_columns
        latest = max((self.work.today(), *(self.now.days[:1] if self.now is not None else ())))
        self._errand = self.aside(
            checked_aside, path, columns, latest, then=self._taken, refused=self._unreadable,
            failed=self.notice.trouble, ended=self._ended, progress=self.progress.show_share, told=True,
        )  # fmt: skip
        self.judge_steps()

    def _ended(self) -> None:
        self._errand = None
        self.progress.end()
        self.judge_steps()

    def _unreadable(self, refused: Refused) -> None:
        self.notice.refused(refused)

    def _taken(self, checked: CheckedStatement) -> None:
        if checked.faults:
            self.checked = checked
            self.faults.show_rows(checked.faults, self.work.now())
            self.pages.setCurrentIndex(FAULTS_PAGE)
            said = tr("{file}: {count} places are wrong. Nothing comes in.", file=checked.path.name,
                      count=len(checked.faults))  # fmt: skip
            self.notice.say(said, "bad")
            self.judge_steps()
            self.focus_first()
            return
        self.do(
            import_statement, checked=checked, name=checked.path.name, rows=lambda: rows_of(checked),
            then=lambda _: self._brought(checked), saying=tr("The statement is being brought in …"),
        )  # fmt: skip

    def _brought(self, checked: CheckedStatement) -> None:
        said = tr("{file}: {count} lines came in, {amount}. F5 compares the day.", file=checked.path.name,
                  count=checked.lines, amount=words.yuan(checked.total_fen))  # fmt: skip
        self.day = checked.last_day
        self.refresh(self.shows)
        self.notice.say(said, "ok")

    def put_away(self) -> None:
        """Cancels the reading, or puts a faulty file or a question away."""
        if self._errand is not None:
            self._errand.cancel()
            self._errand = None
            self.progress.end()
            self.notice.say(words.why("bank.cancelled"), "warn")
        self.checked = None
        question = self.pages.widget(QUESTION_PAGE)
        if question is not None:
            self.pages.removeWidget(question)
            question.deleteLater()
        self.pages.setCurrentIndex(DIFFERENCES_PAGE)
        self.judge_steps()

    def _save_faults(self) -> None:
        checked = self.checked
        if checked is not None:
            name = tr("{file} wrong lines.xlsx", file=checked.path.stem)
            self.messages.save_file(self, tr("Save for the bank"), name, KINDS, partial(self._write, checked))

    def _write(self, checked: CheckedStatement, path: Path) -> None:
        self.aside(
            write_faults, path, checked.faults, then=lambda made: self.notice.say(tr("Saved: {path}", path=made), "ok")
        )

    # The day.

    def compare(self) -> None:
        """F5: hall and bank of the day in front."""
        if self.now is not None:
            day = self.now.standing.day
            self.do(reconcile, day=day, then=lambda done: self._compared(done.value.matched, done.value.found))

    def _compared(self, matched: int, found: int) -> None:
        self.refresh(self.shows)
        said = tr("{matched} matched, {found} new differences.", matched=matched, found=found)
        self.notice.say(said, "ok" if not found else "warn")

    def _why_not_print(self) -> str:
        standing = self.now.standing if self.now is not None else None
        if standing is None or standing.compared:
            return ""
        return words.why("bank.not_compared", many=standing.uncompared)

    def _print(self) -> None:
        if self.now is not None:
            self.do(
                print_reconciliation, day=self.now.standing.day,
                then=lambda done: self.notice.say(tr("Sheet {number} is printed.", number=done.value), "ok"),
            )  # fmt: skip

    # One difference.

    def _why_not_close(self) -> str:
        row = self._row()
        if row is None or self.pages.currentIndex() != DIFFERENCES_PAGE:
            return tr("Choose a difference in the list.")
        return "" if row.state == "OPEN" else words.why("bank.difference_done")

    def _ask_reason(self) -> None:
        row = self._row()
        if row is None:
            return
        asked = ReasonAsked(
            "bank.close_difference",
            tr("Why is this different?"),
            tr("{kind}, {amount}. The reason stands on the day's sheet.", kind=words.choice(f"bank.{row.kind}"),
               amount=words.yuan(row.amount_fen)),
            tr("Close the difference"),
            [(str(reason), words.choice(f"bank.{reason}")) for reason in Reason],
            other=str(Reason.OTHER),
        )  # fmt: skip
        self.messages.ask_reason(self, asked, partial(self._close, row))

    def _close(self, row: DifferenceRow, answer: Answer) -> None:
        self.do(
            close_difference, difference=row.id, reason_code=answer.code, reason=answer.words,
            then=lambda _: self.refresh(self.shows),
        )  # fmt: skip

    def _why_not_match(self) -> str:
        row = self._row()
        if row is None or row.state != "OPEN" or not row.line or row.entry:
            return tr("Choose a difference that only the bank has.")
        found = self.beside.evidence
        return "" if found is not None and found.suggested else tr("No payment of this amount near this day.")

    def _match(self) -> None:
        row, entry = self._row(), self.beside.suggestion()
        if entry is None:
            self.beside.suggested.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row is not None:
            self.do(
                match_difference, difference=row.id, entry=entry.id, then=lambda _: self.refresh(self.shows)
            )  # fmt: skip

    # Paper receipts.

    def _paper(self) -> None:
        """登记回单: what a payer brought back from a bank counter."""
        self.put_away()
        form = PaperReceiptForm(self.work.today, lambda values: self._asked_paper(form, values))
        form.left.connect(self.put_away)
        self.pages.insertWidget(QUESTION_PAGE, form)
        self.pages.setCurrentIndex(QUESTION_PAGE)
        self.judge_steps()
        form.start()

    def _asked_paper(self, form: PaperReceiptForm, values: dict[str, Any]) -> None:
        self.ask(by_number, values["notice"], then=partial(self._record, form, values), key="notice")

    def _record(self, form: PaperReceiptForm, values: dict[str, Any], notice: NoticeRow | None) -> None:
        if notice is None:
            form.refused(Refused("bank.no_such_notice", field="notice"))
            return
        self.do(
            record_paper_receipt, notice=notice.id, serial=values["serial"], day=values["day"],
            amount_fen=values["amount"], receipt_no=values["receipt_no"], refused=form.refused,
            then=lambda _: self._recorded(notice),
        )  # fmt: skip

    def _recorded(self, notice: NoticeRow) -> None:
        self.put_away()
        self.notice.say(tr("Receipt recorded for {number}. It settles nothing by itself.", number=notice.number), "ok")


def day_words(standing: DayStanding) -> tuple[str, words.Tone]:
    """How the day stands, in a few words with their tone."""
    if standing.uncompared and not standing.covered:
        return tr("no statement yet"), "warn"
    if standing.uncompared:
        return tr("{count} not compared yet", count=standing.uncompared), "warn"
    waiting = len(standing.open_differences)
    if waiting:
        return tr("{count} differences want a reason", count=waiting), "bad"
    return tr("balanced"), "ok"


def _dropped(event: QDropEvent) -> Path | None:
    """The one file of a drop."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
