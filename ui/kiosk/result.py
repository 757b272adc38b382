"""The last page: the number, how many come before, how long it takes, and whether the slip came out (behaviour 8)."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from models.tickets.board import LineNow
from models.tickets.issue_verbs import Issued
from ui import theme
from ui.kiosk.pages import Does, Page
from ui.kiosk.sizes import Sizes, lettering
from ui.kiosk.touch import Tile, label
from ui.translation import tr

Slip = Literal["printing", "printed", "failed"]


class ResultPage(Page):
    """It stays until it is left or nobody is there any more."""

    def __init__(self, sizes: Sizes, issued: Issued, line: LineNow, done: Does, *, wide: bool) -> None:
        super().__init__(sizes)
        self.issued = issued
        self.slip: Slip = "printing"
        self._wide = wide
        self._words = label("", sizes, "head", strong=True, centred=True)
        self._why = label("", sizes, "text", centred=True)
        end = Tile(sizes, tr("That is all"), look="primary", does=done)
        end.setFixedHeight(round(sizes.finger * 1.3))
        below = QVBoxLayout()
        below.setSpacing(sizes.gap)
        below.addStretch(1)
        below.addWidget(self._words)
        below.addWidget(self._why)
        below.addStretch(1)
        below.addWidget(end)
        whole = QHBoxLayout() if wide else QVBoxLayout()
        whole.setSpacing(3 * sizes.gap)
        whole.addWidget(self._card(line), 3)
        whole.addLayout(below, 2)
        self.column.addLayout(whole, 1)
        self.show_slip("printing" if issued.job else "failed", "")

    def _card(self, line: LineNow) -> QFrame:
        """The number, and what it means."""
        sizes, issued = self.sizes, self.issued
        card = QFrame()
        theme.dress(card, card=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * sizes.gap, 2 * sizes.gap, 2 * sizes.gap, 2 * sizes.gap)
        column.setSpacing(sizes.gap)
        said = tr("You already took this number") if issued.again else tr("Your number")
        number = QLabel(issued.text)
        number.setFont(lettering(round((200 if self._wide else 280) * sizes.unit), strong=True))
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ahead = tr("Nobody is before you") if not issued.ahead else tr("{count} come before you", count=issued.ahead)
        where = " · ".join(part for part in (line.name, "、".join(line.windows), line.area) if part)
        column.addStretch(1)
        column.addWidget(label(said, sizes, "title", quiet=True, centred=True))
        column.addWidget(number)
        column.addWidget(label(ahead, sizes, "head", strong=True, centred=True))
        if issued.ahead and issued.minutes is not None:
            wait = tr("about {minutes} min to wait", minutes=issued.minutes)
            column.addWidget(label(wait, sizes, "title", strong=True, centred=True))
        column.addWidget(label(where, sizes, "text", quiet=True, centred=True))
        column.addStretch(1)
        return card

    def show_slip(self, slip: Slip, why: str) -> None:
        """How the slip stands; `why` where it did not come out."""
        self.slip = slip
        said = {
            "printing": tr("The slip is being printed …"),
            "printed": tr("Please take your slip"),
            "failed": tr("The slip was not printed. Your number is valid."),
        }
        self._words.setText(said[slip])
        theme.dress(self._words, tone={"printing": "", "printed": "ok", "failed": "bad"}[slip])
        then = tr("Please remember {number} and go to the guide desk: it is printed there.", number=self.issued.text)
        self._why.setText(f"{then}\n{why}".strip() if slip == "failed" else "")
        self._why.setVisible(slip == "failed")

    def said(self) -> str:
        """What the page says about the slip."""
        return f"{self._words.text()} {self._why.text()}".strip()
