"""What a supervisor does with the window under the cursor: a forgotten sign-on, a forgotten visit (days.md 12)."""

from functools import partial

from models.people.signing import free_window
from models.tickets.verbs import end_visit
from ui.messages import Reason, ReasonAsked
from ui.room import Room
from ui.supervisor.questions import WindowToday, held_at
from ui.translation import tr
from ui.widgets.list_view import ListView


class WindowSteps:
    """Both steps, with why they cannot be taken."""

    def __init__(self, room: Room, windows: ListView) -> None:
        self._room, self._windows = room, windows
        group = tr("The window under the cursor")
        self.end = room.step(
            tr("End the visit"), "F8", "Alt+E", does=self._ask_end, icon="stop", verb=end_visit, state=self._end_reason,
            group=group,
        )  # fmt: skip
        self.free = room.step(
            tr("Free the sign-on"), "F9", "Alt+F", does=self._ask_free, icon="sign-out", verb=free_window,
            state=self._free_reason, group=group,
        )  # fmt: skip

    def _row(self) -> WindowToday | None:
        row: WindowToday | None = self._windows.current_row()
        return row

    def _end_reason(self) -> str:
        row = self._row()
        if row is None:
            return tr("Choose a window in the list.")
        return "" if row.now.ticket else tr("{window} holds nobody.", window=row.now.shown)

    def _free_reason(self) -> str:
        row = self._row()
        if row is None:
            return tr("Choose a window in the list.")
        return "" if row.now.who else tr("Nobody is signed on at {window}.", window=row.now.shown)

    def _ask_free(self) -> None:
        row = self._row()
        if row is None:
            return
        asked = ReasonAsked(
            "people.free_window", tr("Free {window}", window=row.now.shown),
            tr("The sign-on of {who} ends now. A visitor stays held by the window.", who=row.now.who),
            tr("Free the sign-on"), [], words_needed=True,
        )  # fmt: skip
        said = tr("{window} is free.", window=row.now.shown)

        def freed(reason: Reason) -> None:
            self._room.do(
                free_window,
                then=lambda _: self._room.notice.say(said, "ok"),
                window=row.now.window,
                reason=reason.words,
            )

        self._room.messages.ask_reason(self._room, asked, freed)

    def _ask_end(self) -> None:
        row = self._row()
        if row is not None:
            self._room.ask(held_at, row.now.window, then=partial(self._ask_remark, row))

    def _ask_remark(self, row: WindowToday, ticket: str) -> None:
        if not ticket:
            self._room.notice.say(tr("{window} holds nobody.", window=row.now.shown), "warn")
            return
        asked = ReasonAsked(
            "tickets.end_visit", tr("End the visit of {ticket}", ticket=row.now.ticket),
            tr("The visit counts as left, is marked as ended by a supervisor and leaves the averages."),
            tr("End the visit"), [], words_needed=True,
        )  # fmt: skip
        said = tr("The visit of {ticket} is ended.", ticket=row.now.ticket)

        def ended(reason: Reason) -> None:
            self._room.do(
                end_visit, then=lambda _: self._room.notice.say(said, "ok"), ticket=ticket, remark=reason.words
            )

        self._room.messages.ask_reason(self._room, asked, ended)
