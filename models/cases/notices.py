"""Questions about one-time notices (一次性告知书): one by its barcode, with the ticks it opens."""

import json
from dataclasses import dataclass

from models.cases.forms import MissingPaper
from models.cases.numbers import parse_notice_code
from models.catalogue.reading import materials
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class OneTimeNoticeCard:
    """A one-time notice that came back: it opens the form with the same ticks (days.md 8)."""

    id: str
    code: str
    number: str
    item: str
    item_name: str
    case: str
    """Id of the case it belongs to or became; "" while it stands alone."""
    missing: tuple[MissingPaper, ...]
    remark: str
    missing_places: tuple[int, ...]
    """Their places on the list in force today: the ticks that were left open."""
    applicant_id_number: str
    """"" where he did not say who he is."""
    person_name: str
    ordinal: int
    given_at: Instant


def one_time_notice(db: Database, code: str, *, version: str) -> OneTimeNoticeCard | None:
    """The notice with this barcode. `version` is the item's version in force today: a paper is found on its list by
    name, since the list may have changed."""
    row = db.row(
        'SELECT n."id", n."code", n."number", n."item", v."name", n."case", n."missing", n."remark", '
        'coalesce(a."id_number", \'\'), n."person_name", n."ordinal", n."given_at" FROM "one_time_notice" n '
        'JOIN "item_version" v ON v."id" = n."item_version" LEFT JOIN "applicant" a ON a."id" = n."applicant" '
        'WHERE n."code" = ?',
        (parse_notice_code(code),),
    )
    if row is None:
        return None
    missing = tuple(MissingPaper(one["place"], one["name"], one["requirement"]) for one in json.loads(row[6]))
    names = {one.name for one in missing}
    places = tuple(one.place for one in materials(db, version) if one.name in names)
    return OneTimeNoticeCard(*(*row[:6], missing, row[7], places, *row[8:]))


def notice_item(db: Database, code: str) -> str:
    """Id of the item that a one-time notice is about; "" for no such notice."""
    found: str = db.value('SELECT "item" FROM "one_time_notice" WHERE "code" = ?', (parse_notice_code(code),)) or ""
    return found
