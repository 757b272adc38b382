"""Form fields: a label, an input, and beside it what is wrong. What was typed stays, whatever is said about it.

Every field answers `value()`: the value, None where it is empty and may be, or Refused with the field's name. A form
(ui/widgets/form.py) asks all of them and shows each refusal at its field; a page may also `problem()` a field itself,
for instance when a verb refuses with `field=`. A problem goes away with the next key.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.office.money import Fault, format_fen, parse_yuan
from models.office.refusal import Refused
from ui import theme, words
from ui.widgets import typed
from ui.widgets.search_box import Ask, SearchBox, Suggestion

T = TypeVar("T")

LABEL_WIDTH = 92
"""Room for six Chinese characters and the mark of a needed field, so that the inputs of a form stand in one line."""


class Field(QWidget, Generic[T]):
    """What all fields share. `name` is the argument's name of the verb it feeds, so that a refusal finds it."""

    edited = Signal()
    """Changed by the person, not by `set_text`."""

    went_on = Signal()
    """A field that `keeps_enter` is done with it: the form goes to the next one."""

    keeps_enter = False
    """Whether Enter means something in the field itself."""

    def takes_escape(self) -> bool:
        """Whether Esc closes something of the field first."""
        return False

    def __init__(self, name: str, label: str, entry: QWidget, *, needed: bool = False, hint: str = "") -> None:
        super().__init__()
        self.name, self.entry = name, entry
        self._hint, self._words, self._needed = hint, label, needed
        self._label = QLabel(f"{label} *" if needed else label, self)
        self._label.setMinimumWidth(theme.scaled(LABEL_WIDTH))
        self._label.setBuddy(entry)
        self._label.setContentsMargins(0, theme.GAP_S, 0, 0)
        theme.dress(self._label, type="text", quiet=True)
        self._beside = QLabel(self)
        self._beside.setTextFormat(Qt.TextFormat.PlainText)
        self._beside.setWordWrap(True)
        theme.dress(self._beside, type="note", quiet=True)
        entry.setAccessibleName(label)
        self.setFocusProxy(entry)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(entry)
        right.addWidget(self._beside)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        if entry.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
            # Beside a taller field it stays in line with its label; an alignment would hold wrapped words too low.
            right.addStretch(1)
        self._say(hint)

    @property
    def needed(self) -> bool:
        """Whether it may not stay empty; its label says so with *."""
        return self._needed

    @needed.setter
    def needed(self, needed: bool) -> None:
        self._needed = needed
        self._label.setText(f"{self._words} *" if needed else self._words)

    def text(self) -> str:
        """What was typed, as it stands: the form's draft keeps this."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Put back what `text` gave, without `edited`."""
        raise NotImplementedError

    def parse(self, text: str) -> T:
        """The value of a text that is not empty; Refused with what was expected."""
        raise NotImplementedError

    def value(self) -> T | None:
        """The value; None where nothing was typed and nothing is needed. Raises Refused with this field's name."""
        text = self.text()
        if not text.strip():
            if self.needed:
                raise Refused("field.empty", field=self.name)
            return None
        try:
            return self.parse(text)
        except Refused as wrong:
            raise Refused(wrong.code, field=self.name, **wrong.facts) from wrong

    def problem(self, refused: Refused) -> None:
        """Show beside the field why its value cannot be taken; the value stays."""
        self._label.setProperty("tone", "bad")
        theme.dress(self.entry, problem=True)
        self._say(f"{theme.MARKS['bad']} {words.refusal(refused)}", tone="bad")

    def clear_problem(self) -> None:
        """Show the hint again."""
        theme.dress(self.entry, problem=False)
        self._say(self._hint)

    def problem_text(self) -> str:
        """What is said beside the field now."""
        return self._beside.text()

    def add_beside(self, widget: QWidget) -> None:
        """Something that belongs to the input, to its right: a unit, a weekday, a small button."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def _say(self, text: str, tone: str = "") -> None:
        self._beside.setText(text)
        self._beside.setVisible(bool(text))
        theme.dress(self._beside, tone=tone, quiet=not tone)
        self.entry.setAccessibleDescription(text)

    def _on_edited(self) -> None:
        if self.entry.property("problem"):
            self.clear_problem()
        self.edited.emit()


class _LineField(Field[T]):
    """A field of one line."""

    def __init__(self, name: str, label: str, *, needed: bool = False, hint: str = "", most: int = 200) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(most)
        super().__init__(name, label, self.line, needed=needed, hint=hint)
        self.line.textEdited.connect(lambda _: self._on_edited())

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self.clear_problem()


class TextField(_LineField[str]):
    """Words on one line, without blanks at the ends."""

    def parse(self, text: str) -> str:
        return text.strip()


class NumberField(_LineField[int]):
    """A whole number between two bounds."""

    def __init__(self, name: str, label: str, *, least: int = 0, most: int = 999_999, needed: bool = False):
        super().__init__(name, label, needed=needed, most=12)
        self._least, self._most = least, most
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def parse(self, text: str) -> int:
        return typed.number_of(text, least=self._least, most=self._most)


class MoneyField(_LineField[int]):
    """An amount in yuan, valued in fen."""

    def __init__(self, name: str, label: str, *, needed: bool = False, hint: str = "") -> None:
        super().__init__(name, label, needed=needed, hint=hint, most=16)
        self.line.setFont(theme.font("field"))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setPlaceholderText("0.00")
        self.line.editingFinished.connect(self._tidy)

    def set_value(self, fen: int) -> None:
        """Show an amount of fen."""
        self.set_text(format_fen(fen))

    def parse(self, text: str) -> int:
        fen = parse_yuan(text)
        if isinstance(fen, Fault):
            raise Refused(fen)
        return fen

    def _tidy(self) -> None:
        """12.5 becomes 12.50 when the field is left, so that the amount can be checked by eye."""
        fen = parse_yuan(self.line.text())
        if not isinstance(fen, Fault):
            self.line.setText(format_fen(fen))


class DayField(_LineField[date]):
    """A day, typed in any short form; the whole day with its weekday stands beside it."""

    def __init__(
        self, name: str, label: str, *, today: Callable[[], date], needed: bool = False, hint: str = ""
    ) -> None:
        super().__init__(name, label, needed=needed, hint=hint, most=20)
        self._today = today
        self._read = QLabel()
        self._read.setContentsMargins(0, theme.GAP_S, 0, 0)
        self._read.setMinimumWidth(QFontMetrics(theme.font("text")).horizontalAdvance("0000-00-00 Wed"))
        theme.dress(self._read, type="text", quiet=True)
        self.add_beside(self._read)
        self.line.textChanged.connect(lambda _: self._show_read())

    def set_value(self, day: date) -> None:
        """Show a day."""
        self.set_text(day.isoformat())

    def parse(self, text: str) -> date:
        return typed.day_of(text, today=self._today())

    def _show_read(self) -> None:
        try:
            day = typed.day_of(self.line.text(), today=self._today())
        except Refused:
            self._read.clear()
            return
        self._read.setText(f"{day.isoformat()} {words.weekday(day)}")


class IdentityField(_LineField[str]):
    """An identity number, checked by the rule the page gives: it raises Refused for a number that cannot be."""

    def __init__(self, name: str, label: str, *, check: Callable[[str], None], needed: bool = False, hint: str = ""):
        super().__init__(name, label, needed=needed, hint=hint, most=40)
        self._check = check
        self.line.setFont(theme.font("field"))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhNoPredictiveText)

    def parse(self, text: str) -> str:
        number = typed.identity_of(text)
        self._check(number)
        return number


class LinesField(Field[str]):
    """Words on several lines. Enter is a new line here, Tab goes on; it grows no further than `lines`."""

    keeps_enter = True

    def __init__(
        self, name: str, label: str, *, lines: int = 3, needed: bool = False, hint: str = "", most: int = 2000
    ) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self._most = most
        super().__init__(name, label, self.area, needed=needed, hint=hint)
        self.area.setFixedHeight(QFontMetrics(theme.font("field")).lineSpacing() * lines + 22)
        self._quiet = False
        self.area.textChanged.connect(self._changed)

    def text(self) -> str:
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        self._quiet = True
        self.area.setPlainText(text)
        self._quiet = False
        self.clear_problem()

    def parse(self, text: str) -> str:
        if len(text.strip()) > self._most:
            raise Refused("field.too_long", most=self._most)
        return text.strip()

    def _changed(self) -> None:
        if not self._quiet:
            self._on_edited()


class ChoiceField(Field[str]):
    """One of a short list, by arrow keys or by its first letter. Longer lists use ui/widgets/search_box.py."""

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        needed: bool = False,
        hint: str = "",
        free: bool = False,
    ) -> None:
        """`choices` are (code, words). `free` lets the person type another value, which is then the value itself."""
        self.box = QComboBox()
        self.box.setEditable(free)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(6)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        super().__init__(name, label, self.box, needed=needed, hint=hint)
        self._wheel = _NoWheel(self.box)
        self.box.installEventFilter(self._wheel)
        self.set_choices(choices)
        self.box.activated.connect(lambda _: self._on_edited())
        if (line := self.box.lineEdit()) is not None:
            line.textEdited.connect(lambda _: self._on_edited())

    def takes_escape(self) -> bool:
        return self.box.view().isVisible()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Another list; the present choice stays where it is in it."""
        now = self.text()
        self.box.clear()
        for code, said in choices:
            self.box.addItem(said, code)
        self.set_text(now)

    def text(self) -> str:
        """The code chosen, or what was typed freely."""
        if self.box.isEditable() and self.box.currentText() != self.box.itemText(self.box.currentIndex()):
            return self.box.currentText()
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        at = self.box.findData(text)
        self.box.setCurrentIndex(at)
        if at < 0 and self.box.isEditable():
            self.box.setEditText(text)
        self.clear_problem()

    def parse(self, text: str) -> str:
        if not self.box.isEditable() and self.box.findData(text) < 0:
            raise Refused("field.not_in_list")
        return text.strip()


class SearchField(Field[str]):
    """One of very many, found by typing. Its value is the key of what was chosen."""

    keeps_enter = True
    chosen = Signal(object)
    """The Suggestion that was taken."""

    def __init__(self, name: str, label: str, ask: Ask, *, needed: bool = False, hint: str = "") -> None:
        self.box = SearchBox(ask, first_on_enter=True)
        super().__init__(name, label, self.box, needed=needed, hint=hint)
        self._key = ""
        self.box.textEdited.connect(lambda _: self._forget())
        self.box.chosen.connect(self._take)
        self.box.submitted.connect(lambda _: self.went_on.emit())

    def takes_escape(self) -> bool:
        return bool(self.box.answers_shown())

    def text(self) -> str:
        """What stands in the box, after the chosen key and a line break where something is chosen."""
        return f"{self._key}\n{self.box.text()}" if self._key else self.box.text()

    def set_text(self, text: str) -> None:
        key, line, said = text.rpartition("\n")
        self._key = key if line else ""
        self.box.setText(said)
        self.clear_problem()

    def parse(self, _: str) -> str:
        if not self._key:
            raise Refused("field.not_in_list")
        return self._key

    def _forget(self) -> None:
        self._key = ""
        self._on_edited()

    def _take(self, suggestion: Suggestion) -> None:
        self._key = suggestion.key
        self._on_edited()
        self.chosen.emit(suggestion)
        self.went_on.emit()


class _NoWheel(QObject):
    """Scrolling a page must not change a choice that lies under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus()


AnyField = Field[Any]
