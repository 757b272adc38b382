"""The command `screens`: a picture of every screen, on a demonstration hall made for it.

    screens --out DIR [--lang L] [NAME …]

Draws without a display where there is none. With names, only the scenes whose names begin with one of them.
"""

import os
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from models.office.instants import MINUTE, Instant, civil_day, instant_at, machine_clock
from ui.commands.context import CLEAN, WRONG, Context, Parser, Usage

SHOWN = 10 * 60 + 31
"""Minutes of the day that the clock of the pictures shows, so that two days' pictures are alike."""
MORNING = SHOWN - 3
"""Until when the demonstration's morning goes: its leases have run out when the pictures are taken."""
AT_ONCE = 2
USUAL = 100
"""Per cent; what is drawn larger goes into one process, whatever its part."""


def screens(context: Context, arguments: list[str]) -> int:
    """Draws, and prints each file with what is seen on it."""
    from ui.scenes.table import scenes
    from ui.translation import LANGUAGES

    parser = Parser("screens")
    parser.add_argument("--out", required=True)
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("names", nargs="*")
    given = parser.parse_args(arguments)
    wanted = {
        file: (part, scene)
        for file, part, scene in scenes()
        if not given.names or scene.name.startswith(tuple(given.names))
    }
    if not wanted:
        raise Usage(f"没有这样的画面:{' '.join(given.names)}")
    out = _folder(given.out)
    without_display()
    shares: dict[tuple[str, int], list[str]] = {}
    for file, (part, scene) in wanted.items():
        shares.setdefault((part if scene.percent == USUAL else "", scene.percent), []).append(file)
    failed = _draw(out, given.lang, context.now(), shares)
    for file, (_, scene) in wanted.items():
        if file in failed:
            print(f"{file} {scene.said}:{failed[file]}", file=sys.stderr)
        else:
            print(f"{file} {scene.said}")
    return WRONG if failed else CLEAN


def without_display() -> None:
    """Qt draws into memory where nothing shows it."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _folder(path: str) -> Path:
    out = Path(path)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Usage(f"不能写入这个文件夹:{out}") from error
    return out


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The machine's clock moved by so many milliseconds; can be handed to another process."""

    by: int

    def __call__(self) -> Instant:
        return Instant(machine_clock() + self.by)


def _draw(out: Path, language: str, now: Instant, shares: dict[tuple[str, int], list[str]]) -> dict[str, str]:
    """Each share in a process of its own, on a copy of one demonstration. Gives what failed, by file."""
    from models.demo.in_progress import make_demo_hall
    from ui.scenes.table import draw_all

    midnight = instant_at(civil_day(now))
    failed: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="hall-screens-") as held:
        first = Path(held) / "demo"
        make_demo_hall(first, Instant(midnight + MORNING * MINUTE))
        clock = ShiftedClock(midnight + SHOWN * MINUTE - machine_clock())
        with ProcessPoolExecutor(AT_ONCE, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
            drawn = []
            for (part, percent), files in shares.items():
                folder = Path(held) / f"share-{part}-{percent}"
                shutil.copytree(first, folder)
                drawn.append(pool.submit(draw_all, folder, out, clock, language, files, percent))
            for one in drawn:
                failed |= one.result()
    return failed
