"""A finding whole (监察问题): what it is about, each level with time, receivers and evidence, appeals, orders."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.findings.reading import AppealRow, LevelRow
from ui import theme, words
from ui.supervisor.findings_evidence import evidence_lines
from ui.supervisor.findings_questions import FindingNow
from ui.supervisor.read_pages import ReadPage
from ui.translation import tr
from ui.widgets.case_parts import Lines
from ui.widgets.findings_words import level_light, number_said, order_light, state_said
from ui.widgets.leaf import joined
from ui.widgets.marks import StateLight, heading, quiet


class FindingPage(ReadPage):
    """The card. The arrow keys and the page keys scroll it."""

    def __init__(self) -> None:
        super().__init__()
        self.now: FindingNow | None = None
        self._title, self._level = heading(""), StateLight(kind="field")
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._level)
        head.addWidget(self._title, 1)
        self.column.addLayout(head)
        self.facts = Lines()
        self._parts: list[QWidget] = []
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, theme.GAP_S, 0)
        self._inside.setSpacing(theme.GAP_S)
        self._inside.addWidget(self.facts)
        self._inside.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inside)
        scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scrolled.setAccessibleName(tr("The finding"))
        self.column.addWidget(scrolled, 1)
        self.setFocusProxy(scrolled)

    def show_finding(self, now: FindingNow, unit: str, today: date) -> None:
        """Show a finding; `unit` is the name of whose it is."""
        self.now, row = now, now.card.row
        light = level_light(row.level)
        self._level.show_word(light.word, light.tone)
        self._title.setText(words.choice(f"findings.{row.code}"))
        said = [
            (tr("What it is about"), number_said(row.number)),
            (tr("Type"), words.choice(f"findings.{row.type}")),
            (tr("Unit"), unit),
            (tr("Since"), words.minute(row.raised_at, today=today)),
            (tr("State"), state_said(row)),
            (tr("Answer"), row.answer),
        ]
        self.facts.show_lines([(name, text) for name, text in said if text])
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [_level_part(level, today) for level in reversed(now.card.levels)]
        self._parts += [_appeal_part(appeal, today) for appeal in reversed(now.card.appeals)]
        self._parts += [_orders_part(now, today)] if now.orders else []
        for at, part in enumerate(self._parts, start=1):
            self._inside.insertWidget(at, part)

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if not label.isHidden())


def _level_part(level: LevelRow, today: date) -> QWidget:
    """One level: when it was reached, who was told, on what evidence."""
    lines = [
        (tr("Raised"), words.minute(level.at, today=today)),
        (tr("Receivers"), joined([name for name in level.told if name])),
        *evidence_lines(level.code, level.evidence, today),
    ]
    light = level_light(level.level)
    title = f"{theme.MARKS[light.tone]} {light.word} · {words.choice(f'findings.{level.code}')}"
    return _part(title, lines)


def _appeal_part(appeal: AppealRow, today: date) -> QWidget:
    lines = [
        (tr("Reason"), appeal.reason),
        (tr("By"), f"{appeal.by} · {words.minute(appeal.at, today=today)}"),
    ]
    if appeal.granted is None or appeal.decided_at is None:
        return _part(f"{theme.MARKS['warn']} {tr('Appeal, waits for its answer')}", lines)
    lines += [
        (tr("Opinion"), appeal.opinion),
        (tr("Decided"), f"{appeal.decided_by} · {words.minute(appeal.decided_at, today=today)}"),
    ]
    said = tr("Appeal granted: the finding is lifted") if appeal.granted else tr("Appeal denied: the finding stands")
    return _part(said, lines)


def _orders_part(now: FindingNow, today: date) -> QWidget:
    lines = []
    for row in now.orders:
        limit = tr("reply by {day}", day=words.day(row.limit_day, today=today))
        said = [row.officer, limit, order_light(row).word, row.reply]
        lines.append((row.number, " · ".join(part for part in said if part)))
    return _part(tr("Orders"), lines)


def _part(title: str, lines: list[tuple[str, str]]) -> QWidget:
    part = QFrame()
    theme.dress(part, card=True)
    column = QVBoxLayout(part)
    column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
    column.setSpacing(theme.GRID)
    head = quiet(title, wrap=True)
    theme.dress(head, type="text", strong=True, quiet=False)
    shown = Lines()
    shown.show_lines([(name, text) for name, text in lines if text])
    column.addWidget(head)
    column.addWidget(shown)
    return part
