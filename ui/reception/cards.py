"""What stands beside the search: how to begin, the guide of an item, where a case stands, the number just taken."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from models.cases.reading import PublicStatus
from models.cases.rules import Next
from models.tickets.board import LineNow
from ui import theme, words
from ui.reception.questions import Guide
from ui.translation import tr
from ui.widgets import item_words
from ui.widgets.guide_words import edition, sections
from ui.widgets.marks import BigNumber, StateLight, heading, quiet


class Card(QScrollArea):
    """A card that scrolls; what it says is made anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = QVBoxLayout()

    def fresh(self) -> QVBoxLayout:
        """An empty card."""
        card = QFrame()
        theme.dress(card, card=True)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        self.column.setSpacing(theme.GAP_S)
        self.setWidget(card)
        return self.column

    def said(self) -> str:
        """Every word on it."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if label.text())


class StartCard(Card):
    """Nobody is in front yet: what the search takes."""

    def __init__(self) -> None:
        super().__init__()
        column = self.fresh()
        column.addWidget(heading(tr("What did the visitor come for?")))
        for line in (
            tr("Type the matter in Chinese, pinyin or initials: the guide opens, F8 takes a number."),
            tr("Type the letter of a line and press F8: a number without looking anything up."),
            tr("Scan an acceptance notice, or type a short number: where the case stands."),
            tr("Scan a one-time notice: the guide with what was missing."),
            tr("Scan a slip, or type its number: print it again, or take a missed number back."),
        ):
            column.addWidget(quiet(line, wrap=True))
        column.addStretch(1)


class GuideCard(Card):
    """What to bring, how long it takes, what it costs, and where it is."""

    def show_guide(self, guide: Guide) -> None:
        """Another item."""
        column, item = self.fresh(), guide.item
        title = heading(item.name)
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(quiet(f"{item.code} · {item.unit_name} · {item_words.days(item)}", wrap=True))
        if guide.notice:
            said = tr("One-time notice {number}: what was missing then is marked.", number=guide.notice)
            column.addWidget(_light(said, "warn"))
        self._where(guide)
        for section in sections(guide.whole):
            column.addWidget(_part(section.title))
            for at, said in enumerate(section.lines, start=1):
                column.addLayout(self._line(said, section.title == tr("To bring") and at in guide.missing))
            if section.title == tr("Charges") and item.fees:
                column.addWidget(
                    quiet(tr("Paid at the bank fee point only, with the notice of the window."), wrap=True)
                )
        column.addWidget(quiet(edition(guide.whole), kind="note", wrap=True))
        column.addStretch(1)

    def _where(self, guide: Guide) -> None:
        if place := item_words.elsewhere(guide.item):
            self.column.addWidget(_light(tr("Handled at {place}", place=place), "warn"))
        for line in guide.lines:
            self.column.addWidget(_words(line_said(line), strong=True))
        if not guide.lines and not item_words.elsewhere(guide.item):
            self.column.addWidget(_light(tr("No line of this hall is for it. Guide the visitor."), "warn"))

    @staticmethod
    def _line(said: str, missing: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(_words(said), 1)
        if missing:
            row.addWidget(_light(tr("missing last time"), "warn"), 0, Qt.AlignmentFlag.AlignTop)
        return row


class StatusCard(Card):
    """Where a case stands; the public may look on, so the name is masked and no number of a person is here (b57)."""

    def show_status(self, status: PublicStatus, today: date) -> None:
        """Another case."""
        column = self.fresh()
        column.addWidget(heading(tr("Case {number}", number=status.short_number)))
        column.addWidget(_words(f"{status.name} · {status.item_name}"))
        column.addWidget(quiet(status.unit_name))
        column.addWidget(_part(tr("Where it stands")))
        column.addWidget(_words(words.state(f"cases.{status.shown}"), strong=True))
        if status.coming is not Next.NOTHING:
            coming = words.choice(f"cases.{status.coming}")
            column.addWidget(_words(tr("Next: {step}", step=coming)))
        if status.promise is not None:
            column.addWidget(_words(tr("Promised by {day}", day=words.day(status.promise, today=today))))
        if status.window_number:
            column.addWidget(_words(tr("At window {number}", number=status.window_number)))
        column.addStretch(1)


class TakenCard(QFrame):
    """The number just taken: the largest thing on the page, for reading it out."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.number = BigNumber(kind="ticket")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GRID, theme.GAP_L, theme.GRID)
        row.addWidget(self.number)
        self.show_none()

    def show_none(self) -> None:
        """Nothing yet."""
        self.number.show_number("—", tr("The number that is taken stands here."))

    def show_taken(self, text: str, note: str) -> None:
        """A number, and what to tell with it."""
        self.number.show_number(text, note)


def line_said(line: LineNow) -> str:
    """A line with its windows and how it stands."""
    parts = (f"{line.letter} {line.name}", "、".join(line.windows), line.area, item_words.wait(line))
    return " · ".join(part for part in parts if part)


def _part(text: str) -> QLabel:
    label = quiet(text, kind="note")
    label.setContentsMargins(0, theme.GAP_S, 0, 0)
    return label


def _words(text: str, *, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.dress(label, type="field", strong=strong)
    return label


def _light(text: str, tone: words.Tone) -> StateLight:
    light = StateLight()
    light.show_word(text, tone)
    return light
