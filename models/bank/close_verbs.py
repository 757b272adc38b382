"""日结: the fee point's day is counted, agrees or is short or over, and takes no more money (days.md 20)."""

from collections.abc import Mapping

from models.bank.numbers import close_no
from models.bank.papers import day_close
from models.bank.reading import counter_totals, open_days
from models.bank.records import BankClose, BankDay
from models.bank.rules import Method, agrees, compare
from models.bank.second import must_be_another
from models.bank.verbs import TELLER, counter_of
from models.fees.numbers import Fault
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.records import Site
from models.prints.verbs import store


@verb("bank.close_day", roles=TELLER, seals=True)
def close_day(act: Act, *, counted: Mapping[str, int], reason: str = "", second: str = "", day: str = "") -> str:
    """日结: closes a bank day of this counter (`day` is its id; else the earliest open one) and prints the sheet.

    `counted` is method → fen of the money that belongs to the day: what was taken after the cut-off is kept apart and
    counted with the next. Where a method is short or over, a reason and a second person are wanted; `second` is the
    staff id of somebody else who counted too and has just given the password to the page that asks for it.

    Gives the close's id. Refused: bank.not_open, bank.day_closed, bank.count_missing, bank.counted, bank.reason,
    bank.second, bank.second_same, bank.second_role.
    """
    counter = counter_of(act)
    if not day:
        still_open = open_days(act.db, counter)
        if not still_open:
            raise NotAllowed("bank.not_open", counter=counter)
        day = still_open[0].id
    bank_day = act.hold(BankDay, day)
    if bank_day.counter != counter:
        raise NotAllowed("bank.other_counter", counter=bank_day.counter)
    if bank_day.closed_at is not None:
        raise NotAllowed("bank.day_closed", day=bank_day.day.isoformat(), closed_at=bank_day.closed_at)
    bank_day.closed_at = act.now
    act.save(bank_day)
    return _close(act, bank_day, counted, reason, second, corrects=None)


@verb("bank.correct_close", roles=TELLER)
def correct_close(act: Act, *, close: str, counted: Mapping[str, int], reason: str, second: str) -> str:
    """更正: counts a closed day anew, beside the close that turned out wrong. Always with a reason and a second person.

    Gives the new close's id. Refused: bank.already_corrected, and as `close_day`.
    """
    counter_of(act)
    before = act.get(BankClose, close)
    bank_day = act.hold(BankDay, before.bank_day)
    later = act.select(BankClose, '"corrects" = ? AND "corrects" <> \'\'', (before.id,))
    if later:
        raise NotAllowed("bank.already_corrected", number=before.number, by=later[0].number)
    return _close(act, bank_day, counted, reason, second, corrects=before)


def _close(
    act: Act, bank_day: BankDay, counted: Mapping[str, int], reason: str, second: str, corrects: BankClose | None
) -> str:
    booked = {Method(total.method): total.booked_fen for total in counter_totals(act.db, bank_day.id)}
    counts = compare(booked, _counted(counted, booked))
    explained = not agrees(counts) or corrects is not None
    if explained and not reason.strip():
        raise Refused("bank.reason", field="reason")
    if explained and not second:
        raise Refused("bank.second", field="second")
    if second:
        must_be_another(act, second)
    close = BankClose(
        id=new_key(), number=_next_number(act), bank_day=bank_day.id, at=act.now, teller=act.staff, second=second,
        booked={count.method: count.booked_fen for count in counts},
        counted={count.method: count.counted_fen for count in counts},
        difference_fen=sum(count.difference_fen for count in counts), reason=reason.strip(),
        corrects=corrects.id if corrects else "",
    )  # fmt: skip
    act.add(close)
    sheet = day_close(act, close, bank_day, counts, corrects.number if corrects else "")
    store(act, sheet, about="bank_day", about_id=bank_day.id, title=close.number)
    return close.id


def _counted(typed: Mapping[str, int], booked: Mapping[Method, int]) -> dict[Method, int]:
    """The count by method. A method with bookings must have been counted; only what was given back is below nothing."""
    counted: dict[Method, int] = {}
    for name, amount in typed.items():
        if name not in list(Method):
            raise Refused("bank.method", field="method", method=name)
        method = Method(name)
        if amount < min(booked.get(method, 0), 0):
            raise Refused("bank.counted", field=method, method=method)
        counted[method] = amount
    for method, amount in booked.items():
        if amount and method not in counted:
            raise Refused("bank.count_missing", field=method, method=method)
    return counted


def _next_number(act: Act) -> str:
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"bank_close:{site.id}:{act.today.year}")
    number = close_no(centre=site.centre_no, year=act.today.year, sequence=sequence)
    if isinstance(number, Fault):
        raise Refused(number)
    return number
