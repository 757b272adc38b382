"""Bring the .ts files up to the source: `python resources/i18n/renew.py [--say FILE [--change]]`.

Runs Qt's lupdate over each room of ui/ (a folder; ui/ itself is the room `frame`), takes Chinese for new phrases
from FILE (lines `English => 中文`), makes the Traditional files from the Simplified ones, and prints each phrase
that still has no Chinese. Exits 1 while there is one. It is a tool for authors; the application does not need it.

One English source is one Chinese phrase everywhere. A phrase that has Chinese keeps it unless `--change` is given:
another meaning wants an English source of its own.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
UI = HERE.parent.parent / "ui"
sys.path.insert(0, str(HERE))
from traditional import traditional  # noqa: E402  (a script beside this one)


def rooms() -> dict[str, list[Path]]:
    """The source files of each room of ui/ that has any."""
    found = {"frame": sorted(UI.glob("*.py"))}
    for folder in sorted(path for path in UI.iterdir() if path.is_dir() and path.name != "__pycache__"):
        found[folder.name] = sorted(folder.rglob("*.py"))
    return {room: files for room, files in found.items() if files}


def extract(files: list[Path], target: Path) -> None:
    """Let lupdate merge the phrases of the files into a .ts file; what vanished is dropped."""
    import PySide6

    lupdate = Path(PySide6.__file__).parent / "lupdate"
    options = "-silent -no-obsolete -locations none -sort-messages -tr-function-alias QT_TR_NOOP+=mark".split()
    guesses = "-disable-heuristic sametext -disable-heuristic similartext".split()
    subprocess.run([lupdate, *options, *guesses, *files, "-ts", target], check=True, stdout=subprocess.DEVNULL)


def read(file: Path) -> dict[str, str]:
    """Source → translation ("" where unfinished), in the file's order."""
    if not file.exists():
        return {}
    messages = ElementTree.parse(file).iter("message")
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}


def write(file: Path, language: str, phrases: dict[str, str]) -> None:
    """A .ts file in lupdate's own form, so that it does not change when lupdate reads it again."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}">', "<context>", "    <name></name>"]
    quote = {"'": "&apos;", '"': "&quot;"}
    for source, translation in phrases.items():
        unfinished = "" if translation else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source, quote)}</source>"]
        lines += [f"        <translation{unfinished}>{escape(translation, quote)}</translation>", "    </message>"]
    file.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def said_in(file: Path) -> dict[str, str]:
    """The phrases of an author's list: `English => 中文` a line."""
    pairs = (line.split(" => ", 1) for line in file.read_text(encoding="utf-8").splitlines() if " => " in line)
    return {english.strip(): chinese.strip() for english, chinese in pairs}


def main() -> int:
    parser = argparse.ArgumentParser(description="Bring the .ts files up to the source.")
    parser.add_argument("--say", type=Path, metavar="FILE", help="lines of `English => 中文`")
    parser.add_argument("--change", action="store_true", help="let FILE change what is said already")
    asked = parser.parse_args()
    said = said_in(asked.say) if asked.say else {}
    known: dict[str, str] = {}
    for file in sorted(HERE.glob("*_zh_CN.ts")):
        known |= {source: chinese for source, chinese in read(file).items() if chinese}
    for source, chinese in said.items():
        if not asked.change and known.get(source, chinese) != chinese:
            sys.stdout.write(f"said already: {source} => {known[source]}\n")
        else:
            known[source] = chinese
    lacking = 0
    for room, files in rooms().items():
        simplified = HERE / f"{room}_zh_CN.ts"
        extract(files, simplified)
        phrases = {source: known.get(source, "") for source in read(simplified)}
        if not phrases:
            simplified.unlink(missing_ok=True)
            continue
        write(simplified, "zh_CN", phrases)
        write(HERE / f"{room}_zh_TW.ts", "zh_TW", {s: traditional(c) for s, c in phrases.items()})
        for source in [source for source, chinese in phrases.items() if not chinese]:
            lacking += 1
            sys.stdout.write(f"{room}: {source}\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    raise SystemExit(main())
