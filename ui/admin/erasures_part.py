"""按期删除个人信息: how far the erasing by rule has come, by kind (domain.md §12; 个人信息保护法 19, 47)."""

from models.privacy.reading import ErasureRow, erasures
from ui import words
from ui.admin.part import ListPart
from ui.tables import Column
from ui.translation import mark, tr


class ErasuresPart(ListPart):
    """One line a kind; the clock erases, and how long each is kept is a setting of the whole hall."""

    title = mark("Erasing by rule")
    shows = frozenset({"privacy", "office"})
    empty = mark("Nothing is erased by rule here.")

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("kind", mark("What"), lambda row: words.choice(f"privacy.{row.kind}"), strong=True, width=220),
            Column("kept", mark("Kept for"), self._kept, width=160),
            Column("until", mark("Erased up to"), self._until, width=220),
            Column("rows", mark("Erased so far"), lambda row: str(row.rows), align="right", width=160),
        )

    def _kept(self, row: ErasureRow) -> str:
        settings = self.work.standing.settings
        if row.kind == "CASE":
            return tr("{count} years after the end", count=settings.keep_case_years)
        days = settings.keep_ticket_days if row.kind == "TICKET" else settings.keep_inquiry_days
        return tr("{count} days", count=days)

    def _until(self, row: ErasureRow) -> str:
        if row.done_until is None:
            return tr("nothing was due yet")
        return words.day(row.done_until, today=self.work.today())

    @staticmethod
    def key_of(row: ErasureRow) -> str:
        return row.kind

    def read(self) -> None:
        self.room.ask(erasures, then=self.show_rows, failed=self.list.show_trouble)
