"""Backups: a checked copy now, while the hall goes on; the last ones on this machine."""

from pathlib import Path

from models.office.instants import civil
from models.office.refusal import Refused, Trouble
from ui import words
from ui.admin.errands import back_up, copies
from ui.admin.part import ListPart
from ui.admin.progress import Progress
from ui.admin.questions import Copy
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.work import Errand

KINDS = "SQLite (*.db)"


class BackupPart(ListPart):
    """The copies in this machine's folder, newest first."""

    title = mark("Backups")
    shows = frozenset()
    empty = mark("There is no backup on this machine yet. F2 makes one.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        now = self.step(tr("Back up now"), "F2", "Alt+A", self._here, icon="download", state=self._free)
        there = self.step(tr("To another place"), "F4", "Alt+O", self._elsewhere, icon="transfer", state=self._free)
        stop = self.step(
            tr("Cancel"), "F10", "Alt+E", self._cancel, icon="stop",
            state=lambda: "" if self.errand is not None else tr("Nothing is under way."),
        )  # fmt: skip
        self.draw_keys(now, there, stop)

    def prepare(self) -> None:
        self.errand: Errand | None = None
        self.progress = Progress()

    def build_top(self) -> None:
        self.add_top(self.progress)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("name", mark("File"), lambda row: row.name, strong=True),
            Column("made", mark("Written"), self._when, width=170),
            Column("size", mark("Size"), lambda row: size(row.bytes), width=120, align="right"),
        )

    def _when(self, row: Copy) -> str:
        return f"{civil(row.made):%Y-%m-%d %H:%M}"

    def read(self) -> None:
        self.room.aside(copies, self.room.ground.folder, then=self.show_rows)

    def _free(self) -> str:
        return tr("A backup is being written.") if self.errand is not None else ""

    def _here(self) -> None:
        name = f"hall-{civil(self.work.now()):%Y%m%d-%H%M%S}.db"
        self._write(self.room.ground.folder.backups / name)

    def _elsewhere(self) -> None:
        name = f"hall-{civil(self.work.now()):%Y%m%d}.db"
        self.room.messages.save_file(self, tr("Where the backup goes"), name, KINDS, self._write)

    def _write(self, target: Path) -> None:
        self.progress.begin(tr("The backup is being written; the hall goes on."))
        self.errand = self.room.aside(
            back_up, self.room.ground.folder, target, then=self._written, progress=self.progress.show_share, told=True,
            failed=self._failed, refused=self._refused, ended=self._ended,
        )  # fmt: skip
        self.judge()

    def _written(self, target: Path) -> None:
        self.room.notice.say(tr("{file} is written and was read back: it can be restored.", file=target.name), "ok")
        self.read()

    def _failed(self, trouble: Trouble) -> None:
        self.room.notice.say(words.trouble(trouble), "bad")

    def _refused(self, refused: Refused) -> None:
        self.room.notice.refused(refused)

    def _cancel(self) -> None:
        if self.errand is not None:
            self.errand.cancel()
            self.room.notice.say(tr("The backup was cancelled; the older ones are as they were."), "still")

    def _ended(self) -> None:
        self.errand = None
        self.progress.end()
        self.judge()


def size(many: int) -> str:
    """A file's size as it is read."""
    return f"{many / 1_048_576:,.1f} MiB"
