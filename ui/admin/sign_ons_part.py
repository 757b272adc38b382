"""Who is signed on where, and freeing a forgotten sign-on with a reason (days.md 12)."""

from models.people import signing
from ui import words
from ui.admin.part import ListPart
from ui.admin.questions import AtWork, at_work
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import LinesField


class SignOnsPart(ListPart):
    """Everybody who is signed on, longest first."""

    title = mark("Signed on now")
    shows = frozenset({"people"})
    empty = mark("Nobody is signed on.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        free = self.step(
            tr("Free the place"),
            "F10",
            "Alt+F",
            self._free,
            icon="sign-out",
            verb=signing.free_window,
            state=self.chosen,
        )
        self.draw_keys(danger=[free])
        self.list.chosen.connect(lambda _: free.trigger())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("name", mark("Full name"), lambda each: each.row.name, strong=True, width=300),
            Column("window", mark("Window"), lambda each: str(each.window or "–"), width=90, align="right"),
            Column("station", mark("Station"), lambda each: each.row.station, width=110),
            Column("since", mark("Since"), lambda each: words.minute(each.row.started, today=self.work.today())),
        )

    def read(self) -> None:
        self.room.ask(at_work, self.work.today(), then=self.show_rows, failed=self.list.show_trouble)

    def _free(self) -> None:
        each: AtWork = self.row()
        self.ask_change(
            f"free {each.id}", tr("Sign off {name}", name=each.row.name), tr("Free the place"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], signing.free_window,
            about=tr("{name} is signed off there at once. A visitor stays held by the window.", name=each.row.name),
            danger=True, window=each.row.place,
        )  # fmt: skip
