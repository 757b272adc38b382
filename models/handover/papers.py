"""The papers of handing over: 交接清单 of a clerk who leaves, 窗口交班单 of a sign-off."""

from collections.abc import Sequence
from typing import Final

from models.handover.records import Handover, HandoverLine
from models.handover.rules import Kind
from models.office.act import Act
from models.office.instants import SECOND, Instant
from models.office.sheets.handover import HandedOver, HandoverList
from models.office.sheets.queue import LeftOver, WindowSignoff
from models.office.sheets.sheet import Foot, Head
from models.people.reading import unit_row, window_row
from models.people.records import SignOn, Staff
from models.people.staff_reading import staff_name
from models.prints.verbs import store

_TICKETS: Final = (
    'SELECT "state", count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? AND "window" = ? AND "staff" = ? '
    'AND "finished" >= ? AND "void" = 0 GROUP BY "state"'
)
_MISSED: Final = (
    'SELECT count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? AND "window" = ? AND "staff" = ? AND "void" = 0 '
    'AND "misses" > 0 AND "called" >= ?'
)
_TRANSFERS: Final = (
    'SELECT count(*) FROM "transfer" WHERE "at" >= ? AND "from_window" = ? AND "staff" = ? AND "void" = 0'
)
_STEPS: Final = (
    'SELECT count(DISTINCT CASE WHEN "after" = \'ACCEPTED\' AND "before" <> \'ACCEPTED\' THEN "case" END), '
    "count(DISTINCT CASE WHEN \"verb\" IN ('decide_on_the_spot', 'enter_signed_decision') THEN \"case\" END) "
    'FROM "case_step" WHERE "at" >= ? AND "staff" = ? AND "window" = ?'
)
_NOTICES: Final = 'SELECT count(*) FROM "notice" WHERE "issued_at" >= ? AND "issued_by" = ? AND "window" = ?'
_PAUSES: Final = (
    'SELECT "started", coalesce("ended", ?) FROM "window_pause" WHERE "window" = ? AND "staff" = ? AND "started" >= ?'
)
_SHEETS: Final = (
    "SELECT coalesce(sum(CASE WHEN \"state\" = 'SPOILED' THEN 1 ELSE 0 END), 0), "
    'coalesce(sum(CASE WHEN "copy_no" > 0 AND "state" = \'PRINTED\' THEN 1 ELSE 0 END), 0) FROM "print_job" '
    'WHERE "stored" >= ? AND "station" = ?'
)


def store_list(act: Act, found: Handover, lines: Sequence[HandoverLine]) -> str:
    """交接清单, two copies. Gives its job."""
    giver, receiver, settings = act.get(Staff, found.from_staff), act.get(Staff, found.to_staff), act.settings
    sheet = HandoverList(
        head=Head(number=found.number, unit=settings.centre_name, window="", centre=settings.centre_name),
        foot=Foot(
            handler=staff_name(act.db, found.by), day=act.today.isoformat(), enquiry_phone=settings.enquiry_phone,
            supervision_phone=settings.supervision_phone, barcode=found.code,
        ),
        giver=giver.name, giver_title=giver.title, receiver=receiver.name, receiver_title=receiver.title,
        reason=found.remark, drawn_up_at=found.at, confirmed_at=found.to_confirmed,
        lines=tuple(HandedOver(kind=line.kind, number=line.number, what=line.what) for line in lines),
    )  # fmt: skip
    return store(act, sheet, about="handover", about_id=found.id, title=found.number)


_LEFT_KIND = {Kind.TICKET: "PARKED", Kind.PAPER: "UNPRINTED", Kind.INQUIRY: "INQUIRY", Kind.CERTIFICATE: "CERTIFICATE"}


def store_sign_off(act: Act, found: Handover, own: SignOn, left: Sequence[tuple[HandoverLine, str]]) -> str:
    """窗口交班单: the figures of the sign-on, and each line with the kind as the window left it. Gives its job."""
    served, missed, gone = _visits(act, own)
    accepted, decided = act.db.run(_STEPS, (own.started, own.staff, own.window)).fetchone()
    spoiled, copies = act.db.run(_SHEETS, (own.started, own.station)).fetchone()
    window = window_row(act.db, own.window, act.today)
    units = [unit_row(act.db, unit) for unit in window.units] if window else []
    sheet = WindowSignoff(
        number=found.number, centre=act.settings.centre_name,
        unit="、".join(unit.name for unit in units if unit) or act.settings.centre_name,
        window=f"{window.number}号窗口" if window else "", staff=staff_name(act.db, own.staff),
        signed_on_at=own.started, signed_off_at=act.now, served=served, missed=missed, left=gone,
        transferred=_one(act, _TRANSFERS, own.started, own.window, own.staff), accepted=accepted, decided=decided,
        notices=_one(act, _NOTICES, own.started, own.staff, own.window), paused_seconds=_paused(act, own),
        spoiled=spoiled, copies=copies, barcode=found.code,
        left_over=tuple(
            LeftOver(
                kind=kind, number=line.number, about=line.what, disposal=line.disposal,
                to=staff_name(act.db, line.to_staff) if line.to_staff else "",
            )
            for line, kind in left
        ),
    )  # fmt: skip
    return store(act, sheet, about="handover", about_id=found.id, title=found.number)


def left_kind(act: Act, line: HandoverLine) -> str:
    """A line's kind as a window leaves it: a case is an undecided on-the-spot matter, or its papers are held."""
    if line.kind != Kind.CASE:
        return _LEFT_KIND[Kind(line.kind)]
    immediate = act.db.run('SELECT "kind" FROM "case" WHERE "id" = ?', (line.about_id,)).fetchone()
    return "UNDECIDED" if immediate and immediate[0] == "immediate" else "PAPERS_HELD"


def _visits(act: Act, own: SignOn) -> tuple[int, int, int]:
    """Visitors served, passed and gone during the sign-on."""
    where = (act.station.site, act.today.isoformat(), own.window, own.staff, own.started)
    ended = dict(act.db.run(_TICKETS, where).fetchall())
    return ended.get("SERVED", 0), _one(act, _MISSED, *where), ended.get("LEFT", 0)


def _paused(act: Act, own: SignOn) -> int:
    """Seconds of 暂停服务."""
    spans = act.db.run(_PAUSES, (act.now, own.window, own.staff, own.started)).fetchall()
    return int(sum(ended - started for started, ended in spans)) // SECOND


def _one(act: Act, sql: str, *values: str | int | Instant) -> int:
    return int(act.db.run(sql, values).fetchone()[0])
