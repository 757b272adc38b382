"""What is wrong with this station, in words; making derived tables anew; accepting the clock with a reason."""

from models.office.actors import Role
from models.office.findings import Finding
from models.office.verbs import accept_clock
from ui import words
from ui.admin.errands import examined, rebuilt
from ui.admin.findings import FindingsPart
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.field import LinesField

CLOCK = "clock.back"


class DoctorPart(FindingsPart):
    """The findings of one look; another look is a key away."""

    title = mark("Check results")
    shows = frozenset()
    empty = mark("Nothing is wrong with this station.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        look = self.step(tr("Look again"), "F5", "Alt+R", self.read, icon="retry", state=self._free)
        rebuild = self.step(tr("Rebuild"), "F6", "Alt+B", self._rebuild, icon="undo", state=self._may_rebuild)
        clock = self.step(
            tr("Accept the clock"), "F7", "Alt+K", self._accept, icon="clock", verb=accept_clock, state=self._went_back
        )
        self.draw_keys(look, rebuild, clock)

    def prepare(self) -> None:
        self._busy = False
        self._found: tuple[Finding, ...] = ()

    def read(self) -> None:
        """Looks aside: the pages of a large file take a while."""
        if self._busy:
            return
        self._work_aside(True)
        self.room.aside(
            examined, self.room.ground.folder, self.work.now(), then=self._show, failed=self.list.show_trouble,
            ended=lambda: self._work_aside(False),
        )  # fmt: skip

    def _work_aside(self, busy: bool) -> None:
        self._busy = busy
        self.judge()

    def _show(self, found: list[Finding]) -> None:
        self._found = tuple(dict.fromkeys(found))
        self.show_rows(self._found)

    def _free(self) -> str:
        return tr("It is being looked at.") if self._busy else ""

    def _may_rebuild(self) -> str:
        return self._free() or ("" if Role.ADMIN in self.work.standing.roles else words.why("office.no_role"))

    def _went_back(self) -> str:
        back = any(finding.code == CLOCK for finding in self._found)
        return "" if back else tr("The clock has not gone back.")

    def _rebuild(self) -> None:
        self._work_aside(True)
        self.room.notice.say(tr("Search words and due dates are being made anew; the hall goes on."), "still")
        self.room.aside(
            rebuilt, self.room.ground.folder, then=self._rebuilt, ended=lambda: self._work_aside(False),
        )  # fmt: skip

    def _rebuilt(self, rows: int) -> None:
        self.room.notice.say(tr("{count} rows were made anew.", count=rows), "ok")
        self.read()

    def _accept(self) -> None:
        self.ask_change(
            "accept_clock", tr("Accept the clock of this machine"), tr("Accept"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], accept_clock, danger=True,
            about=tr("Only where the clock is right now. What was done later by the clock keeps its times."),
        )  # fmt: skip
