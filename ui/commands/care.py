"""Commands that look after a hall's data: backup, restore, verify, doctor, migrate, round."""

import json
from pathlib import Path
from typing import Any

from models.office.refusal import Trouble
from ui.commands.context import CLEAN, FOUND, Context, Parser, existing_path, progress


def backup(context: Context, arguments: list[str]) -> int:
    """`backup FILE`: a checked copy while the hall goes on working, and its scans in FILE.scans beside it."""
    from models.custody import files
    from models.office.backup import backup as make

    parser = Parser("backup")
    parser.add_argument("file")
    target = Path(parser.parse_args(arguments).file)
    digest = make(context.database(), target, progress("%"))
    files.copy_new(context.folder.scans, files.beside(target))
    _tell(context, {"file": str(target), "sha256": digest}, f"备份已写好并核对:{target}")
    return CLEAN


def restore(context: Context, arguments: list[str]) -> int:
    """`restore FILE --as LOGIN`: puts a checked backup in place and opens a new epoch."""
    from models.custody import files
    from models.office import backup as copies
    from models.office import schema
    from models.office.database import is_postgresql
    from models.office.verbs import open_epoch

    parser = Parser("restore")
    parser.add_argument("file")
    parser.add_argument("--gap", type=int, default=100)
    options = parser.parse_args(arguments)
    source = existing_path(options.file)
    digest = copies.check_backup(source)
    context.folder.make()
    kept: Path | None = None
    if is_postgresql(context.folder.url):
        db = context.database(migrate=False)
        schema.migrate(db)
        copies.restore_rows(source, db)
    else:
        kept = copies.restore_file(source, Path(context.folder.url))
    try:
        epoch = context.operator().do(open_epoch, backup_digest=digest, gap=options.gap).value
    except BaseException:
        _put_back(context, kept)
        raise
    files.copy_new(files.beside(source), context.folder.scans)
    told = {"epoch": epoch, "gap": options.gap, "kept": str(kept or "")}
    _tell(
        context,
        told,
        f"已恢复,进入第 {epoch} 纪元,号码跳过 {options.gap} 个。" + (f"原数据库保留在 {kept}" if kept else ""),
    )
    return CLEAN


def _put_back(context: Context, kept: Path | None) -> None:
    """Nobody signed for the restore: what was there before stands again."""
    from models.office.backup import put_back

    context.close()
    if kept is not None:
        put_back(kept, Path(context.folder.url))


def verify(context: Context, arguments: list[str]) -> int:
    """`verify [--since MARK]`: 0 clean, 1 findings naming table and row, 2 cannot run."""
    from models.office import heads, marks
    from models.office.verify import verify as look

    parser = Parser("verify")
    parser.add_argument("--since")
    since = parser.parse_args(arguments).since
    db = context.database(migrate=False)
    signed, strange = heads.read_heads(context.folder, db)
    before = marks.read(context.folder, db, since) if since else None
    report = look(db, since=before, signed=signed, progress=progress("acts"))
    report.findings += strange
    mark = marks.write(context.folder, report) if report.clean and context.folder.heads.is_dir() else ""
    if context.json:
        _print_json(
            {
                "acts": report.acts, "images": report.images, "clean": report.clean, "mark": mark,
                "findings": [[f.code, f.table, f.row, f.detail] for f in report.findings],
            }
        )  # fmt: skip
    else:
        for finding in report.findings:
            print(_line(finding))
        if report.clean:
            print(f"完好:{report.acts} 个行为,{report.images} 个影像。" + (f"标记 {mark}" if mark else ""))
    return CLEAN if report.clean else FOUND


def doctor(context: Context, arguments: list[str]) -> int:
    """`doctor [--rebuild]`: what is wrong with this station, one line each."""
    from models import house
    from models.custody import files
    from models.office import derived
    from models.office.doctor import examine

    parser = Parser("doctor")
    parser.add_argument("--rebuild", action="store_true")
    rebuild = parser.parse_args(arguments).rebuild
    db = context.database(migrate=False)
    house.load_all()
    made = derived.rebuild(db) if rebuild else {}
    findings = examine(db, context.folder, context.now()) + files.examine(db, context.folder.scans)
    if context.json:
        _print_json({"findings": [[f.code, f.table, f.row, f.detail] for f in findings], "rebuilt": made})
    else:
        for name, rows in made.items():
            print(f"重建 {name}:{rows} 行")
        for finding in findings:
            print(_line(finding))
        if not findings:
            print("一切正常。")
    return FOUND if findings else CLEAN


def migrate(context: Context, arguments: list[str]) -> int:
    """`migrate`: brings the database to this program's schema, after a backup."""
    from models.office import schema
    from models.office.backup import backup as make

    Parser("migrate").parse_args(arguments)
    db = context.database(migrate=False)
    behind = schema.pending(db)
    if behind and schema.applied_names(db):
        context.folder.make()
        make(db, context.folder.backups / f"before-{behind[0]}.db")
    applied = schema.migrate(db)
    _tell(context, {"applied": applied}, "已升级:" + "、".join(applied) if applied else "已是最新。")
    return CLEAN


def round_(context: Context, arguments: list[str]) -> int:
    """`round`: what the clock does by itself, once, for cron."""
    from models import house
    from models.custody import files
    from models.office import rounds
    from models.office.actors import Actor, Kind
    from models.office.office import Office

    Parser("round").parse_args(arguments)
    house.load_all()
    files.sweep(context.database(), context.folder.scans)
    station = context.place()
    office = Office(context.database(), station, Actor(Kind.SYSTEM, station.code))
    done = rounds.run(office)
    _tell(context, {"acts": done.acts, "failed": list(done.failed)}, f"本轮做了 {done.acts} 件事。")
    if done.failed:
        raise Trouble("round.failed", verbs="、".join(done.failed))
    return CLEAN


def _line(finding: Any) -> str:
    return " ".join(part for part in (finding.code, finding.table, finding.row, finding.detail) if part)


def _tell(context: Context, facts: dict[str, Any], text: str) -> None:
    if context.json:
        _print_json(facts)
    else:
        print(text)


def _print_json(facts: dict[str, Any]) -> None:
    print(json.dumps(facts, ensure_ascii=False))
