"""日结: what was counted, method by method, beside what is booked; short or over with a reason and a second person."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.bank.reading import AfterCutOff, BankDayRow, CloseRow, MethodTotal
from models.bank.rules import Method, agrees, compare
from models.office.money import format_fen
from models.office.refusal import Refused
from ui import theme, words
from ui.translation import tr
from ui.widgets.field import AnyField, MoneyField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import StateLight, heading, quiet
from ui.widgets.notice import NoticeBar


class CountField(MoneyField):
    """A counted amount beside its book. Below nothing where only money of earlier days was given back."""

    def __init__(self, method: Method) -> None:
        super().__init__(str(method), words.choice(f"bank.{method}"))
        self.method, self.booked_fen = method, 0
        self._booked, self._difference = QLabel(), StateLight()
        self._booked.setTextFormat(Qt.TextFormat.PlainText)
        self._booked.setContentsMargins(0, theme.GAP_S, 0, 0)
        self._booked.setMinimumWidth(theme.scaled(150))
        theme.dress(self._booked, type="text", quiet=True)
        self._difference.setMinimumHeight(theme.scaled(38))
        self._difference.setMinimumWidth(theme.scaled(84))
        self.line.setFixedWidth(theme.scaled(132))
        self.add_beside(self._booked)
        self.add_beside(self._difference)
        self._row.setStretch(1, 0)
        self._row.addStretch(1)

    def show_total(self, total: MethodTotal) -> None:
        """What the books say; a method without any money need not be counted."""
        self.booked_fen = total.booked_fen
        self.needed = bool(total.booked_fen)
        said = tr("booked {amount} · {count} payments", amount=words.yuan(total.booked_fen), count=total.payments)
        if total.reversals:
            said = tr("{said}, {count} reversed", said=said, count=total.reversals)
        self._booked.setText(said)
        self.say_difference()

    def counted_fen(self) -> int | None:
        """As counted; None where nothing readable stands there."""
        try:
            return self.value()
        except Refused:
            return None

    def say_difference(self) -> None:
        """Agrees, short or over, as soon as it is typed."""
        counted = self.counted_fen()
        if counted is None:
            self._difference.show_word("", None)
        else:
            self._difference.show_word(*difference_words(counted - self.booked_fen))

    def parse(self, text: str) -> int:
        bare = text.strip().replace("\uff0d", "-").replace("\u2212", "-")
        fen = super().parse(bare.removeprefix("-"))
        return -fen if bare.startswith("-") else fen

    def _tidy(self) -> None:
        counted = self.counted_fen()
        if counted is not None:
            self.line.setText(format_fen(counted))


def difference_words(fen: int) -> tuple[str, words.Tone]:
    """短款, 长款 or 相符, with its tone."""
    if not fen:
        return tr("tallies"), "ok"
    amount = words.yuan(abs(fen))
    return (tr("short {amount}", amount=amount), "bad") if fen < 0 else (tr("over {amount}", amount=amount), "warn")


class CloseForm(QWidget):
    """One count: of an open day, or once more of a closed one (更正)."""

    submitted = Signal()
    left = Signal()

    def __init__(self, notice: NoticeBar) -> None:
        super().__init__()
        self.corrects: CloseRow | None = None
        self._title, self._about = heading(""), quiet("", wrap=True)
        self._after, self._sum = StateLight(), StateLight(kind="field")
        self.counts = {method: CountField(method) for method in Method}
        self.reason = TextField("reason", tr("Reason"), most=200, hint=tr("Why it is short or over"))
        self.login = TextField("second", tr("Second person"), most=40, hint=tr("Sign-on name of who counted with you"))
        self.secret = TextField("password", tr("Password"), most=128)
        self.secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        fields: list[AnyField] = [*self.counts.values(), self.reason, self.login, self.secret]
        self._build()
        self.form = Form(self, fields, notice)
        self.form.submitted.connect(self.submitted)
        self.form.left.connect(self.left)
        self.form.edited.connect(self.judge)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for widget in (self._title, self._about, *self.counts.values()):
            column.addWidget(widget)
        total = QHBoxLayout()
        total.addSpacing(theme.scaled(100))
        total.addWidget(self._sum, 1)
        column.addLayout(total)
        for widget in (self.reason, self.login, self.secret, self._after):
            column.addWidget(widget)
        self._after.setWordWrap(True)
        column.addStretch(1)

    def show_day(
        self, row: BankDayRow | None, corrects: CloseRow | None, totals: Sequence[MethodTotal], after: AfterCutOff,
        today: date, takes: date,
    ) -> None:  # fmt: skip
        """The books of a day; what was typed for the same day stays."""
        day = corrects.day if corrects is not None else row.day if row is not None else today
        self.corrects = corrects
        said = words.day(day, today=today)
        if corrects is not None:
            self._title.setText(tr("Correct the close of {day}", day=said))
            about = tr("Close {number} stays as it is; this count is kept beside it.", number=corrects.number)
        else:
            self._title.setText(tr("Close {day}", day=said))
            opened = words.minute(row.opened_at, today=today) if row is not None else ""
            cut_off = words.minute(row.cut_off_at, today=today) if row is not None else ""
            about = tr("Open since {opened}, cut-off {cut_off}. Count what belongs to this day.",
                       opened=opened, cut_off=cut_off)  # fmt: skip
        self._about.setText(about)
        for total in totals:
            self.counts[Method(total.method)].show_total(total)
        self._show_after(day, after, today, takes)
        self.judge()

    def _show_after(self, day: date, after: AfterCutOff, today: date, takes: date) -> None:
        said = ""
        if after.payments:
            said = tr(
                "Keep apart: {count} payments, {amount}, taken after the cut-off. They belong to a later bank day.",
                count=after.payments, amount=words.yuan(after.amount_fen),
            )  # fmt: skip
        elif self.corrects is None and takes <= day:
            said = tr("Before the cut-off: once it is closed, no more money is taken on {day}.",
                      day=words.day(day, today=today))  # fmt: skip
        self._after.show_word(said, "warn")
        self._after.setVisible(bool(said))

    def judge(self) -> None:
        """Say the differences; ask for reason and second person where they are wanted."""
        for field in self.counts.values():
            field.say_difference()
        counted = {field.method: field.counted_fen() for field in self.counts.values()}
        ready = all(counted[field.method] is not None or not field.needed for field in self.counts.values())
        booked = {field.method: field.booked_fen for field in self.counts.values()}
        counts = compare(booked, {method: fen for method, fen in counted.items() if fen is not None})
        differs = ready and not agrees(counts)
        if ready and differs and not sum(count.difference_fen for count in counts):
            self._sum.show_word(tr("the methods differ, the sum agrees"), "warn")
        elif ready:
            self._sum.show_word(*difference_words(sum(count.difference_fen for count in counts)))
        else:
            self._sum.show_word("", None)
        explained = differs or self.corrects is not None
        for words_field in (self.reason, self.login, self.secret):
            words_field.needed = explained
            words_field.setVisible(explained)

    def explained(self) -> bool:
        """Whether a reason and a second person are wanted."""
        return self.reason.needed

    def counted(self) -> Mapping[str, int]:
        """Method → fen, of those that were counted."""
        found = {str(field.method): field.counted_fen() for field in self.counts.values()}
        return {method: fen for method, fen in found.items() if fen is not None}

    def draft(self) -> dict[str, str]:
        """As typed; the password is not kept."""
        return {name: text for name, text in self.form.draft().items() if name != "password"}

    def refused(self, refused: Refused) -> None:
        """At the field it names. What concerns the second person stands at his name."""
        self.form.refused(refused)

    def clear(self) -> None:
        """For another day. The cursor comes only where the form is seen: the teller may be back at the payments."""
        self.form.empty()
        if self.isVisible():
            self.form.start()
        self.judge()
