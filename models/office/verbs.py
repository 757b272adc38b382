"""The ground floor's own verbs: settings, stations, the clock, a new epoch after a restore."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from models.office.act import Act, Counter
from models.office.actors import ANY_STAFF, Role, StationKind
from models.office.instants import Instant
from models.office.keys import new_key
from models.office.office import hall_epoch
from models.office.records import Place, Restoration
from models.office.refusal import Refused
from models.office.settings import Setting, check_order, check_setting
from models.office.verb import verb

ANY_STATION = frozenset(StationKind)


@verb("office.set_setting", roles={Role.ADMIN})
def set_setting(act: Act, *, code: str, value: Any) -> None:
    """Changes one hall-wide setting. Raises Refused settings.unknown, .kind, .range, .form, .order."""
    set_settings(act, values={code: value})


@verb("office.set_settings", roles={Role.ADMIN})
def set_settings(act: Act, *, values: Mapping[str, Any]) -> None:
    """Changes several settings at once: times that must follow one another. Raises what set_setting raises."""
    checked = {code: check_setting(code, value) for code, value in values.items()}
    check_order(replace(act.settings, **checked), checked)
    for code, value in checked.items():
        row = act.find(Setting, id=code)
        if row is None:
            act.add(Setting(id=code, value=value))
        elif row.value != value:
            row.value = value
            act.save(row)


@verb("office.register_place", roles=ANY_STAFF, stations=ANY_STATION, system=True)
def register_place(act: Act, *, name: str, window: str = "") -> None:
    """Makes this station known to the hall, or says what changed about it."""
    row = act.find(Place, id=act.station.code)
    told = {"kind": str(act.station.kind), "name": name, "site": act.station.site, "window": window}
    if row is None:
        act.add(Place(id=act.station.code, **told))
        return
    if any(getattr(row, field) != value for field, value in told.items()):
        for field, value in told.items():
            setattr(row, field, value)
        act.save(row)


@verb("office.show_key", roles=ANY_STAFF, stations=ANY_STATION, system=True)
def show_key(act: Act, *, public_key: str) -> None:
    """Tells the hall the public key that this station's signed heads are checked with."""
    row = act.find(Place, id=act.station.code)
    if row is None:
        act.add(Place(id=act.station.code, kind=str(act.station.kind), site=act.station.site, public_key=public_key))
    elif row.public_key != public_key:
        row.public_key = public_key
        act.save(row)


@verb("office.accept_clock", roles={Role.ADMIN}, remembered=True, mends_clock=True)
def accept_clock(act: Act, *, reason: str) -> None:
    """Lets the station go on under a clock that went back (design.md, "Two databases"). The reason is kept."""
    if not reason.strip():
        raise Refused("clock.reason", field="reason")
    act.note(reason=reason)


@verb("office.encryption_changed", roles={Role.ADMIN}, remembered=True)
def encryption_changed(act: Act, *, what: str) -> None:
    """Remembers who encrypted the hall, or changed its key or passphrase; never the key itself."""
    act.note(what=what)


@verb("office.open_epoch", roles={Role.ADMIN}, seals=True)
def open_epoch(act: Act, *, backup_digest: str, gap: int) -> int:
    """After a restore: begins a new epoch and moves every counter past a recorded gap, so that a number given after
    the backup was made is not given a second time. Gives the epoch.
    """
    if gap < 1:
        raise Refused("restore.gap", field="gap")
    heads = act.db.run("SELECT station, epoch, number, hash FROM station_head ORDER BY station").fetchall()
    epoch = hall_epoch(act.db) + 1
    act.add(
        Restoration(
            id=new_key(), epoch=epoch, restored=Instant(act.now), backup_digest=backup_digest, gap=gap,
            heads=[[station, old, number, bytes(digest).hex()] for station, old, number, digest in heads],
        )
    )  # fmt: skip
    for counter in act.select(Counter, "1 = 1"):
        counter.last += gap
        act.save(counter)
    return epoch
