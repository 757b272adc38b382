"""首问 ─ 收件 ─ 收费 ─ 出证 ─ 送达: where the matter in front stands."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.translation import mark, tr
from ui.widgets.marks import StateLight

Stand = Literal["done", "now", "todo"]

STATIONS = (
    mark("Inquiry"),
    mark("Intake"),
    mark("Fee"),
    mark("Certificate"),
    mark("Delivery"),
)


@dataclass(frozen=True, slots=True)
class Road:
    """How far: `done` stations lie behind, `now` is the one in front (-1 for none)."""

    done: frozenset[int] = frozenset()
    now: int = -1

    def stand(self, station: int) -> Stand:
        if station == self.now:
            return "now"
        return "done" if station in self.done else "todo"


class RoadBar(QWidget):
    """The road on one line; read aloud as what is being done now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, 0, 0)
        row.setSpacing(theme.GRID)
        self._words: list[StateLight] = []
        for at, name in enumerate(STATIONS):
            if at:
                line = QLabel("–")
                theme.dress(line, type="text", quiet=True)
                row.addWidget(line)
            word = StateLight(kind="text")
            word.show_word(tr(name), None)
            self._words.append(word)
            row.addWidget(word)
        row.addStretch(1)

    def show_road(self, road: Road) -> None:
        """Mark what is done and what is being done."""
        for at, (word, name) in enumerate(zip(self._words, STATIONS, strict=True)):
            stand = road.stand(at)
            word.show_word(tr(name), "ok" if stand == "done" else None, coloured=False)
            theme.dress(word, quiet=stand != "now", strong=stand == "now")
        now = tr(STATIONS[road.now]) if road.now >= 0 else ""
        self.setAccessibleName(now)
