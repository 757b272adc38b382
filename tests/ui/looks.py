"""Finds words that do not fit where they stand. Every page's test calls `cut_off(page)` after showing it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from ui import theme
from ui.tables import TableModel
from ui.widgets.key_button import KeyButton
from ui.widgets.nav import room_needed


def cut_off(page: QWidget) -> list[str]:
    """Every visible text below `page` that is cut off or hangs out of its parent; [] where all can be read.

    A list's cell may be elided, because it has a tooltip, unless its column has a state or a figure. A widget that
    says `setProperty("may_elide", True)` is left out.
    """
    found = []
    for widget in [page, *page.findChildren(QWidget)]:
        if not widget.isVisibleTo(page) or widget.property("may_elide") or widget.size().isEmpty():
            continue
        found += [f"{type(widget).__name__} “{text}”: {why}" for text, why in _problems(widget)]
        if widget is not page and _text_of(widget) and _hangs_out(widget):
            found.append(f"{type(widget).__name__} “{_text_of(widget)}”: hangs out of its parent")
    return found


def _problems(widget: QWidget) -> list[tuple[str, str]]:
    if isinstance(widget, KeyButton):
        need, has = widget.sizeHint(), widget.size()
        fits = has.width() >= need.width() and has.height() >= need.height()
        return [] if fits else [(widget.action().text(), f"needs {need.toTuple()}, has {has.toTuple()}")]
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.RichText:
        return _label(widget)
    if isinstance(widget, QPushButton) and widget.property("role") == "nav" and widget.text():
        return _narrow(widget.text(), room_needed(widget), widget.width())
    if isinstance(widget, QAbstractButton) and widget.text():
        need = widget.fontMetrics().horizontalAdvance(widget.text())
        need += widget.iconSize().width() if not widget.icon().isNull() else 0
        return _narrow(widget.text(), need, widget.contentsRect().width())
    if isinstance(widget, QComboBox) and widget.currentText():
        need = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return _narrow(widget.currentText(), need, widget.width() - 36)
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        need = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return _narrow(widget.placeholderText(), need, widget.width() - 20)
    if isinstance(widget, QTableView) and isinstance(widget.model(), TableModel):
        return _table(widget)
    return []


def _label(label: QLabel) -> list[tuple[str, str]]:
    inside = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        return [] if need <= label.height() else [(label.text(), f"needs {need} high, has {label.height()}")]
    lines = label.text().splitlines() or [""]
    need = max(label.fontMetrics().horizontalAdvance(line) for line in lines) + max(0, label.indent())
    if label.maximumHeight() == 0:
        return []
    wrong = _narrow(label.text(), need, inside.width())
    if label.fontMetrics().height() > inside.height() + 1:
        wrong.append((label.text(), f"needs {label.fontMetrics().height()} high, has {inside.height()}"))
    return wrong


def _table(table: QTableView) -> list[tuple[str, str]]:
    model, header = table.model(), table.horizontalHeader()
    assert isinstance(model, TableModel)
    wrong = _header(header)
    for at, column in enumerate(model.columns):
        for row in range(model.rowCount()):
            index = model.index(row, at)
            if not (index.data(TableModel.ToneRole) or column.align == "right" or column.strong):
                continue
            font = theme.font("text", strong=column.strong)
            wrong += _narrow(
                str(index.data()), QFontMetrics(font).horizontalAdvance(str(index.data())), header.sectionSize(at) - 20
            )
    return wrong


def _header(header: QHeaderView) -> list[tuple[str, str]]:
    wrong = []
    for at in range(header.count()):
        text = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
        wrong += _narrow(text, header.fontMetrics().horizontalAdvance(text), header.sectionSize(at) - 16)
    return wrong


def _narrow(text: str, need: int, has: int) -> list[tuple[str, str]]:
    return [] if need <= has + 1 else [(text, f"needs {need} wide, has {has}")]


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, KeyButton):
        return widget.action().text()
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _hangs_out(widget: QWidget) -> bool:
    """Outside the visible part of some parent; what scrolls is reachable and does not count."""
    place, parent = QRect(QPoint(0, 0), widget.size()), widget.parentWidget()
    child: QWidget = widget
    while parent is not None and not child.isWindow():
        if isinstance(parent.parentWidget(), (QScrollArea, QAbstractScrollArea)):
            return False
        place.translate(child.pos())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            return True
        child, parent = parent, parent.parentWidget()
    return False
