"""Verify: the whole journal and every row held against it, aside, with progress and a way to stop (design.md)."""

from models.office.findings import Finding
from models.office.verify import Report
from ui.admin.errands import look_through
from ui.admin.findings import FindingsPart
from ui.admin.progress import Progress
from ui.room import Room
from ui.translation import mark, tr
from ui.work import Errand


class VerifyPart(FindingsPart):
    """The findings of the last run of this sitting."""

    title = mark("Verify")
    shows = frozenset()
    empty = mark("Not verified in this sitting. F5 begins; the hall goes on meanwhile.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        begin = self.step(
            tr("Verify now"), "F5", "Alt+R", self._begin, icon="check",
            state=lambda: tr("It is being verified.") if self.errand is not None else "",
        )  # fmt: skip
        stop = self.step(
            tr("Cancel"), "F10", "Alt+E", self._cancel, icon="stop",
            state=lambda: "" if self.errand is not None else tr("Nothing is under way."),
        )  # fmt: skip
        self.draw_keys(begin, stop)
        self.show_rows(())

    def prepare(self) -> None:
        self.errand: Errand | None = None
        self.progress = Progress()

    def build_top(self) -> None:
        self.add_top(self.progress)

    def _begin(self) -> None:
        self.room.notice.clear()
        self.progress.begin(tr("Every act and every row is being held against the journal."))
        self.errand = self.room.aside(
            look_through, self.room.ground.folder, then=self._show, progress=self.progress.show_share, told=True,
            failed=self.list.show_trouble, ended=self._ended,
        )  # fmt: skip
        self.judge()

    def _show(self, report: Report) -> None:
        findings: tuple[Finding, ...] = tuple(dict.fromkeys(report.findings))
        self.show_rows(findings)
        if report.clean:
            said = tr("Clean: {acts} acts, {images} images.", acts=f"{report.acts:,}", images=f"{report.images:,}")
            self.room.notice.say(said, "ok")
        else:
            said = tr("{count} findings. Change nothing; keep the last backup and this list.", count=len(findings))
            self.room.notice.say(said, "bad")

    def _cancel(self) -> None:
        if self.errand is not None:
            self.errand.cancel()
            self.room.notice.say(tr("Verifying was stopped."), "still")

    def _ended(self) -> None:
        self.errand = None
        self.progress.end()
        self.judge()
