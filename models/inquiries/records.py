"""First inquiries and to whom they were handed over."""

from datetime import date

from peewee import SQL

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record, Root
from models.office.search import tokens


class Inquiry(Root):
    """A question that somebody of the hall was first asked (首问), and what became of it.

        answered, guided, not ours:  CLOSED at once
        handed over:                 HANDED → CONFIRMED → REPLIED → CLOSED
        taken in:                    WITH_FIRST → HANDED … , or answered after all → REPLIED → CLOSED
        sent back by a receiver:     HANDED → WITH_FIRST

    `number` is "" for a visit that became a case: it is counted, but nobody is given a slip of it (days.md 3).
    """

    number: str = column.text(default="")
    received_at: Instant = column.instant(index=True)
    channel: str = column.text()
    category: str = column.text()
    handling: str = column.text()
    state: str = column.text()
    first_person: str = column.text()
    """Staff id of the 首问责任人."""
    window: str = column.text(default="")
    """Window id where it was asked, "" for no window."""
    visitor_name: str = column.text(default="")
    visitor_phone: str = column.text(default="")
    visitor_key: str = column.text(default="")
    """Keyed hash of the visitor's ID number or phone, to see that somebody asks again; "" where neither was given."""
    question: str = column.text(default="")
    item: str = column.text(default="")
    """Code of the service item, "" where it is not known."""
    to_unit: str = column.text(default="")
    """Code of the unit that it was handed, guided or belongs to."""
    to_staff: str = column.text(default="")
    """Staff id of the receiver, "" for anybody of the unit."""
    due_on: date | None = column.day(null=True)
    """Day by which the step that is now waited for is due; None where none is."""
    reply: str = column.text(default="")
    replied_at: Instant | None = column.instant(null=True)
    replied_by: str = column.text(default="")
    closed_at: Instant | None = column.instant(null=True)
    opinion: str = column.text(default="")
    other_body: str = column.text(default="")
    """Whose matter it is where it is not ours, and where to find that body."""
    other_address: str = column.text(default="")
    other_phone: str = column.text(default="")
    ticket: str = column.text(default="")
    visit: bool = column.flag()
    """The visit itself, which became a case here."""
    repeats: str = column.text(default="")
    """Id of the inquiry that the same visitor made about the same item within 5 working days."""


_OPEN = "\"state\" <> 'CLOSED'"
Inquiry.add_index(SQL('CREATE UNIQUE INDEX "inquiry_number" ON "inquiry" ("number") WHERE "number" <> \'\''))
Inquiry.add_index(SQL(f'CREATE INDEX "inquiry_open_first" ON "inquiry" ("first_person", "due_on") WHERE {_OPEN}'))
Inquiry.add_index(SQL(f'CREATE INDEX "inquiry_open_unit" ON "inquiry" ("to_unit", "due_on") WHERE {_OPEN}'))
Inquiry.add_index(SQL(f'CREATE INDEX "inquiry_open_staff" ON "inquiry" ("to_staff", "due_on") WHERE {_OPEN}'))
Inquiry.add_index(SQL('CREATE INDEX "inquiry_visitor" ON "inquiry" ("visitor_key") WHERE "visitor_key" <> \'\''))
# What could stay open for a while, by when it was closed: how many were open at the end of a day that is over.
Inquiry.add_index(
    SQL(
        'CREATE INDEX "inquiry_followed" ON "inquiry" ("closed_at") WHERE "handling" IN (\'HANDED_OVER\', \'TAKEN_IN\')'
    )
)
Inquiry.add_index(SQL('CREATE INDEX "inquiry_ticket" ON "inquiry" ("ticket") WHERE "ticket" <> \'\''))


class HandOver(Record):
    """One hand-over (移交) of an inquiry; it stands until it is declined or redirected."""

    inquiry: str = column.link(Inquiry)
    unit: str = column.text(default="")
    staff: str = column.text(default="")
    """Staff id of the named receiver, "" for anybody of the unit."""
    by: str = column.text()
    at: Instant = column.instant()
    confirm_due: date = column.day(index=True)
    reply_due: date = column.day(index=True)
    confirmed_at: Instant | None = column.instant(null=True)
    confirmed_by: str = column.text(default="")
    replied_at: Instant | None = column.instant(null=True)
    ended_at: Instant | None = column.instant(null=True)
    ended: str = column.text(default="")
    """`Ended`, "" while it stands."""
    reason: str = column.text(default="")


HandOver.add_index(SQL('CREATE UNIQUE INDEX "hand_over_standing" ON "hand_over" ("inquiry") WHERE "ended_at" IS NULL'))


class VisitorSalt(Record):
    """What a month's visitor keys are made with. `id` is the site and the month ("H1:2026-11").

    The salt never enters the journal, so that nobody can try telephone numbers against the keys later.
    """

    salt: str | None = column.secret()


# An inquiry is found by its number for ever; by name and last four of the phone only while it is open.
tokens(
    "inquiry",
    Inquiry,
    touched={"inquiry": "?"},
    source_column='i."id"',
    select='SELECT i."id", \'inquiry\', CASE k."place" WHEN 1 THEN lower(i."number") WHEN 2 THEN '
    'lower(i."visitor_name") ELSE substr(i."visitor_phone", length(i."visitor_phone") - 3) END AS "token", k."place" '
    'FROM "inquiry" i CROSS JOIN (SELECT 1 AS "place" UNION ALL SELECT 2 UNION ALL SELECT 3) k WHERE {where} '
    'AND (k."place" = 1 OR i."state" <> \'CLOSED\') AND CASE k."place" WHEN 1 THEN i."number" '
    'WHEN 2 THEN i."visitor_name" ELSE i."visitor_phone" END <> \'\'',
)
