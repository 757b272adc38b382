"""The house stands as docs/architecture.md says: what may import what, and what may stand where.

Every check reads source text and never runs it. Each is shown a bad house below, so that none of them is blind.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

import pytest

from models.house import SUBJECTS

ROOT = Path(__file__).resolve().parent.parent

FLOORS = {"models": 0, "printing": 1, "ui": 2, "main": 3, "tests": 4, "bench": 4}
PRODUCT = ("models", "printing", "ui", "main")

ORDER = ("house", *SUBJECTS)
"""A subject imports only those that stand before it; house.py, which lists them, imports none."""

LONGEST_ROOM = 450
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
    ("QDateTime", "currentMSecsSinceEpoch"),
    ("QDateTime", "currentSecsSinceEpoch"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
}
MESSAGE_BOXES = {"QMessageBox", "QErrorMessage"}


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the project's folder, with slashes, and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def module(self) -> str:
        """Its dotted name; a package's is the folder's."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def floor(self) -> str:
        return self.module.split(".")[0]

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """(line, dotted name) of whatever is imported, anywhere in the file; `from a import b` counts as a.b."""
        found: list[tuple[int, str]] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [(node.lineno, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                package = PurePosixPath(self.path).parts[: -node.level] if node.level else ()
                base = ".".join([*package, *([node.module] if node.module else [])])
                found += [(node.lineno, f"{base}.{alias.name}") for alias in node.names]
        return found


House = dict[str, Source]
"""The sources by dotted name."""


def house(files: dict[str, str]) -> House:
    sources = [Source(path, text) for path, text in files.items()]
    return {source.module: source for source in sources}


@cache
def this_house() -> House:
    files = [ROOT / "main.py", *(file for floor in FLOORS for file in (ROOT / floor).rglob("*.py"))]
    return house({file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files if file.is_file()})


def product(sources: House) -> Iterator[Source]:
    return (source for source in sources.values() if source.floor in PRODUCT)


def room_of(name: str, sources: House) -> str:
    """The module that an imported name lives in: the longest beginning that is a file of the house, or the name."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        if ".".join(parts[:end]) in sources:
            return ".".join(parts[:end])
    return name


def subject_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "models" and len(parts) > 1 else None


def bears_records(room: str, sources: House) -> bool:
    """A room of tables: called so, or a room of a subject that declares one."""
    if any(part in ("record", "records") or part.endswith("_records") for part in room.split(".")):
        return True
    source = sources.get(room)
    if source is None or subject_of(room) in (None, "office"):
        return False
    classes = [node for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef)]
    bases = [base for node in classes for base in node.bases]
    return any(isinstance(base, ast.Name) and base.id in ("Record", "Root", "Local", "Derived") for base in bases)


def bears_verbs(room: str, sources: House) -> bool:
    """A room of verbs: called so, or one in which a function is made a verb."""
    if "verbs" in room.split("."):
        return True
    functions = [node for node in ast.walk(sources[room].tree) if isinstance(node, ast.FunctionDef)]
    made_by = [made.func for node in functions for made in node.decorator_list if isinstance(made, ast.Call)]
    return any(isinstance(maker, ast.Name) and maker.id == "verb" for maker in made_by)


# The checks: each gives one line for whatever is wrong.


def imports_run_down(sources: House) -> Iterator[str]:
    """main → ui → printing → models; nothing of these imports tests or bench."""
    for source in product(sources):
        for line, name in source.imports:
            floor = name.split(".")[0]
            if FLOORS.get(floor, -1) > FLOORS[source.floor]:
                yield f"{source.path}:{line} imports {name}, a floor above it"


def subjects_keep_their_order(sources: House) -> Iterator[str]:
    """A subject imports only office and those that stand before it."""
    for source in product(sources):
        here = subject_of(source.module)
        if here is None:
            continue
        if here not in ORDER:
            yield f"{source.path}: {here} has no place in the order of subjects"
            continue
        for line, name in source.imports:
            there = subject_of(name)
            if there in ORDER and ORDER.index(there) > ORDER.index(here):
                yield f"{source.path}:{line} imports {name}, a subject after it"


def rules_are_pure(sources: House) -> Iterator[str]:
    """rules.py reaches nothing but the standard library, not even through another room."""
    for source in product(sources):
        if not subject_of(source.module) or not source.module.endswith(".rules"):
            continue
        reached = [source.module]
        for room in reached:  # grows while it is walked
            for line, name in sources[room].imports:
                there = room_of(name, sources)
                if there in sources:
                    reached += [there] if there not in reached else []
                elif name.split(".")[0] not in sys.stdlib_module_names:
                    yield f"{source.path} reaches {name} ({sources[room].path}:{line})"


def rooms_keep_their_order(sources: House) -> Iterator[str]:
    """Records know no reading and no verbs; reading changes nothing, so it knows no verbs."""
    for source in product(sources):
        here = source.module.split(".")[-1]
        if not subject_of(source.module) or here not in ("records", "reading"):
            continue
        for line, name in source.imports:
            there = room_of(name, sources)
            if there not in sources or there == source.module:
                continue
            if bears_verbs(there, sources) or (here == "records" and there.endswith(".reading")):
                yield f"{source.path}:{line} imports {name}"


def records_stay_in_models(sources: House) -> Iterator[str]:
    """ui knows verbs, reading and rules, and printing knows sheets: neither ever holds a record."""
    for source in product(sources):
        if source.floor in ("ui", "printing"):
            for line, name in source.imports:
                if subject_of(name) and bears_records(room_of(name, sources), sources):
                    yield f"{source.path}:{line} imports {name}, a record"


def migrations_are_frozen(sources: House) -> Iterator[str]:
    """A migration carries its own copy of a table: today's would change under it."""
    for source in product(sources):
        if source.path.startswith("models/office/migrations/"):
            for line, name in source.imports:
                if subject_of(name) and bears_records(room_of(name, sources), sources):
                    yield f"{source.path}:{line} imports {name}"


def qt_stays_in_ui(sources: House) -> Iterator[str]:
    """No Qt below ui; printers.py alone asks it for the system's printers."""
    for source in product(sources):
        if source.floor in ("models", "printing") and source.path != "printing/printers.py":
            for line, name in source.imports:
                if name.split(".")[0] in ("PySide6", "shiboken6"):
                    yield f"{source.path}:{line} imports {name}"


def paper_is_made_in_printing(sources: House) -> Iterator[str]:
    """Pages and barcodes are drawn in one place."""
    for source in product(sources):
        if source.floor != "printing":
            for line, name in source.imports:
                if name.split(".")[0] in ("reportlab", "barcode", "segno"):
                    yield f"{source.path}:{line} imports {name}"


def the_clock_is_handed_in(sources: House) -> Iterator[str]:
    """What time it is comes from Office.clock: only main.py and models/office ask the machine."""
    for source in product(sources):
        if source.floor == "main" or subject_of(source.module) == "office":
            continue
        for line, name in source.imports:
            if name in ("time.time", "time.time_ns"):
                yield f"{source.path}:{line} imports {name}"
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Attribute):
                owner = ast.unparse(node.value).split(".")[-1]
                if (owner, node.attr) in CLOCKS:
                    yield f"{source.path}:{node.lineno} asks {owner}.{node.attr}"


def messages_alone_opens_boxes(sources: House) -> Iterator[str]:
    """One place opens message boxes and logs what was asked and answered."""
    for source in product(sources):
        if source.path == "ui/messages.py":
            continue
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Name | ast.Attribute):
                name = node.id if isinstance(node, ast.Name) else node.attr
                if name in MESSAGE_BOXES:
                    yield f"{source.path}:{node.lineno} uses {name}"


def packages_are_empty(sources: House) -> Iterator[str]:
    """`__init__.py` stays empty: importing a room imports that room."""
    for source in sources.values():
        if source.path.endswith("__init__.py") and source.text:
            yield f"{source.path} is not empty"


def rooms_are_small(sources: House) -> Iterator[str]:
    """A room that outgrows its subject is split by what it is about."""
    for source in sources.values():
        lines = source.text.count("\n")
        if lines > LONGEST_ROOM:
            yield f"{source.path} has {lines} lines"


def names_say_something(sources: House) -> Iterator[str]:
    """A drawer for everything is a room about nothing."""
    for source in sources.values():
        for name in source.module.split("."):
            if name in NAMES_THAT_SAY_NOTHING:
                yield f"{source.path}: {name} says nothing"


Check = Callable[[House], Iterator[str]]

CHECKS: tuple[Check, ...] = (
    imports_run_down,
    subjects_keep_their_order,
    rules_are_pure,
    rooms_keep_their_order,
    records_stay_in_models,
    migrations_are_frozen,
    qt_stays_in_ui,
    paper_is_made_in_printing,
    the_clock_is_handed_in,
    messages_alone_opens_boxes,
    packages_are_empty,
    rooms_are_small,
    names_say_something,
)

TICKET = {"models/tickets/records.py": "class Ticket(Record): ..."}
CALLING = {"models/tickets/calling.py": "@verb('tickets.call_next')\ndef call_next(act): ..."}
ACCOUNT = {"models/fees/account.py": "class Account(Record): ..."}
MIGRATION = "models/office/migrations/0002_x.py"

BAD: tuple[tuple[Check, dict[str, str]], ...] = (
    (imports_run_down, {"models/fees/verbs.py": "from printing import spool"}),
    (imports_run_down, {"printing/page.py": "def draw():\n    import ui.theme"}),
    (imports_run_down, {"ui/app.py": "import main"}),
    (imports_run_down, {"ui/app.py": "from tests.fakes import Clock"}),
    (subjects_keep_their_order, {"models/fees/verbs.py": "from models.bank.rules import total"}),
    (subjects_keep_their_order, {"models/office/act.py": "from models import people"}),
    (subjects_keep_their_order, {"models/fees/verbs.py": "from ..cases import rules"}),
    (subjects_keep_their_order, {"models/house.py": "from models.fees import records"}),
    (subjects_keep_their_order, {"models/weather/rules.py": ""}),
    (rules_are_pure, {"models/fees/rules.py": "import peewee"}),
    (rules_are_pure, {"models/fees/rules.py": "import models.fees.lines", "models/fees/lines.py": "import peewee"}),
    (rooms_keep_their_order, {"models/fees/records.py": "from models.fees import verbs", "models/fees/verbs.py": ""}),
    (rooms_keep_their_order, {"models/fees/records.py": "import models.fees.reading", "models/fees/reading.py": ""}),
    (rooms_keep_their_order, {"models/cases/reading.py": "from models.tickets.calling import call_next", **CALLING}),
    (records_stay_in_models, {"ui/desk/queue.py": "from models.tickets.records import Ticket", **TICKET}),
    (records_stay_in_models, {"printing/papers/ticket.py": "from models.tickets import records", **TICKET}),
    (records_stay_in_models, {"ui/desk/fee.py": "from models.fees.account import Account", **ACCOUNT}),
    (records_stay_in_models, {"ui/app.py": "from models.office.record import Record"}),
    (migrations_are_frozen, {MIGRATION: "from models.tickets.records import Ticket", **TICKET}),
    (qt_stays_in_ui, {"models/office/office.py": "from PySide6.QtCore import QObject"}),
    (qt_stays_in_ui, {"printing/page.py": "import PySide6"}),
    (paper_is_made_in_printing, {"models/fees/verbs.py": "from reportlab.pdfgen import canvas"}),
    (paper_is_made_in_printing, {"ui/desk/fee.py": "import barcode"}),
    (the_clock_is_handed_in, {"models/fees/verbs.py": "import datetime\nnow = datetime.datetime.now()"}),
    (the_clock_is_handed_in, {"printing/page.py": "from datetime import date\nday = date.today()"}),
    (the_clock_is_handed_in, {"ui/shell.py": "from time import time_ns"}),
    (the_clock_is_handed_in, {"ui/shell.py": "import time\nread = time.time"}),
    (the_clock_is_handed_in, {"ui/shell.py": "now = QDateTime.currentDateTime()"}),
    (messages_alone_opens_boxes, {"ui/desk/fee.py": "QMessageBox.warning(None, '', '')"}),
    (messages_alone_opens_boxes, {"main.py": "box = QtWidgets.QMessageBox()"}),
    (packages_are_empty, {"models/fees/__init__.py": "from models.fees.rules import total"}),
    (rooms_are_small, {"tests/test_long.py": "x = 1\n" * (LONGEST_ROOM + 1)}),
    (names_say_something, {"ui/utils.py": ""}),
    (names_say_something, {"models/common/rules.py": ""}),
)

GOOD: tuple[tuple[Check, dict[str, str]], ...] = (
    (imports_run_down, {"main.py": "import ui.app", "ui/app.py": "import printing.page, models.fees.verbs"}),
    (subjects_keep_their_order, {"models/fees/verbs.py": "import models.office.act, models.tickets.rules"}),
    (rules_are_pure, {"models/fees/rules.py": "import datetime, models.fees.lines", "models/fees/lines.py": ""}),
    (rooms_keep_their_order, {"models/cases/verbs.py": "from models.tickets.calling import call_next", **CALLING}),
    (records_stay_in_models, {"ui/desk/queue.py": "import models.tickets.rules", "models/tickets/rules.py": ""}),
    (migrations_are_frozen, {MIGRATION: "import peewee"}),
    (qt_stays_in_ui, {"printing/printers.py": "from PySide6 import QtPrintSupport", "ui/app.py": "import PySide6"}),
    (paper_is_made_in_printing, {"printing/symbols.py": "import reportlab, barcode, segno"}),
    (the_clock_is_handed_in, {"models/office/instants.py": "import time\nnow = time.time_ns()"}),
    (the_clock_is_handed_in, {"ui/shell.py": "now = office.clock.now()\nbegun = time.perf_counter()"}),
    (messages_alone_opens_boxes, {"ui/messages.py": "QMessageBox.warning(None, '', '')"}),
    (packages_are_empty, {"models/fees/__init__.py": ""}),
    (rooms_are_small, {"models/fees/rules.py": "x = 1\n" * LONGEST_ROOM}),
    (names_say_something, {"models/fees/rules.py": ""}),
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_house_stands(check: Check) -> None:
    assert list(check(this_house())) == []


@pytest.mark.parametrize(("check", "files"), BAD, ids=lambda value: getattr(value, "__name__", ""))
def test_a_bad_house_is_found(check: Check, files: dict[str, str]) -> None:
    assert list(check(house(files))) != []


@pytest.mark.parametrize(("check", "files"), GOOD, ids=lambda value: getattr(value, "__name__", ""))
def test_a_good_house_is_left_alone(check: Check, files: dict[str, str]) -> None:
    assert list(check(house(files))) == []


def test_every_check_was_shown_a_bad_and_a_good_house() -> None:
    assert {check for check, _ in BAD} == {check for check, _ in GOOD} == set(CHECKS)


def test_the_house_was_read() -> None:
    floors = {source.floor for source in this_house().values()}

    assert floors >= {"models", "printing", "ui", "tests"}
