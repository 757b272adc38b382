"""How an item is found as it is typed: by code, Chinese, pinyin and initials, from any place of its name on."""

from collections.abc import Iterable

from models.catalogue.records import ServiceItem
from models.office.database import Database
from models.office.derived import Row
from models.office.pinyin import KEY_LENGTH, normal, search_keys
from models.office.search import tokens

KIND = "item"

_NAMES = (
    'SELECT i."id", i."code", v."name" FROM "service_item" i JOIN "item_version" v ON v."item" = i."id" '
    'WHERE i."id" IN ({}) ORDER BY i."id", v."number" DESC'
)


def _item_tokens(db: Database, ids: list[str]) -> Iterable[Row]:
    """Every name an item ever had finds it; the newest stands before the older ones."""
    best: dict[tuple[str, str], int] = {}
    names: dict[str, list[str]] = {}
    for item, code, name in db.rows(_NAMES.format(", ".join("?" for _ in ids)), ids):
        known = names.setdefault(item, [])
        if name in known:
            continue
        for key in (*search_keys(name), normal(code)[:KEY_LENGTH]):
            best.setdefault((item, key), len(known))
        known.append(name)
    return [(item, KIND, key, rank) for (item, key), rank in best.items()]


tokens(
    KIND,
    ServiceItem,
    touched={"service_item": "?", "item_version": 'SELECT "item" FROM "item_version" WHERE "id" = ?'},
    compute=_item_tokens,
)
