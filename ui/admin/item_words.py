"""What the administrator's pages of the catalogue call things: a column, what became of it, what happens on a day."""

from models.cases.catalogue_hits import Hits
from models.catalogue.changes import DayChange, What
from models.catalogue.columns import COLUMNS
from models.catalogue.compare import Compared, How, Part
from ui import words
from ui.admin.part import joined
from ui.translation import mark, tr
from ui.words import Light

TERMS = {column.code: column.term for column in COLUMNS}
"""The official term of each column of a catalogue file."""

_PARTS = {
    Part.FACT: mark("Item"),
    Part.MATERIAL: mark("Material"),
    Part.FEE: mark("Charge"),
    Part.STEP: mark("Step"),
}
_HOW: dict[How, tuple[words.Tone, str]] = {
    How.SAME: ("still", mark("the same")),
    How.ADDED: ("ok", mark("added")),
    How.REMOVED: ("bad", mark("removed")),
    How.CHANGED: ("warn", mark("changed")),
}
_WHAT: dict[What, tuple[words.Tone, str]] = {
    What.ITEM_BEGINS: ("ok", mark("item begins")),
    What.ITEM_ENDS: ("bad", mark("item ends")),
    What.VERSION: ("warn", mark("new version")),
    What.STANDARD_BEGINS: ("ok", mark("charge begins")),
    What.STANDARD_ENDS: ("bad", mark("charge ends")),
    What.GUIDE: ("warn", mark("guide is new")),
    What.EXEMPTION_ENDS: ("bad", mark("approval ends")),
}


def part_light(part: Part) -> str:
    """Which kind of thing a line of a comparison is."""
    return tr(_PARTS[part])


def how_light(how: How) -> Light:
    """What became of it."""
    tone, word = _HOW[how]
    return Light(tone, tr(word))


def what_light(what: What) -> Light:
    """What happens."""
    tone, word = _WHAT[what]
    return Light(tone, tr(word))


def name_of(line: Compared) -> str:
    """A fact by its official term, everything else by its own name."""
    return TERMS.get(line.name, line.name) if line.part is Part.FACT else line.name


def detail(change: DayChange) -> str:
    """What begins, ends or differs."""
    if change.what is What.VERSION:
        return joined(
            name_of(line) if line.part is Part.FACT else f"{part_light(line.part)} {name_of(line)}"
            for line in change.compared
        )
    if change.what in (What.STANDARD_BEGINS, What.STANDARD_ENDS, What.EXEMPTION_ENDS):
        return change.told
    return tr("version {number}", number=change.told) if change.what is What.GUIDE else ""


def hit(hits: Hits) -> str:
    """Whom it hits; "" for nobody."""
    said = (
        (hits.open_cases, tr("{count} open cases stay as received", count=hits.open_cases)),
        (hits.unassessed, tr("{count} cases without an assessed fee", count=hits.unassessed)),
        (hits.unpaid, tr("{count} unpaid notices", count=hits.unpaid)),
        (hits.printed, tr("{count} printed guides", count=hits.printed)),
    )
    return joined(text for count, text in said if count)
