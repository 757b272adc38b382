"""The command `bank`: a statement in, and what does not agree on a day.

    bank import FILE --as LOGIN
    bank reconcile --date DAY [--as LOGIN]

A statement is read whole before anybody is asked for a password; where one place of it is wrong nothing comes in, and
every such place has a line of its own. Reconciling only reads; with --as what it finds is kept for the page 对账.
"""

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.office.refusal import Refused
from ui.commands.context import CLEAN, FOUND, WRONG, Context, Parser, Usage, existing_path

if TYPE_CHECKING:
    from models.bank.compare_reading import Differs
    from models.bank.statement_files import CheckedStatement, Tell

_USAGE = "用法：bank import 文件 --as 登录名，或 bank reconcile --date 日期 [--as 登录名]"


def run(context: Context, arguments: list[str]) -> int:
    """Does `import` or `reconcile`. Gives the exit code; raises Usage, Refused and Trouble for main.py to say."""
    from ui import translation

    parser = Parser("bank")
    parser.add_argument("what", choices=("import", "reconcile"), nargs="?")
    parser.add_argument("file", nargs="?")
    parser.add_argument("--date")
    given = parser.parse_args(arguments)
    translation.use("zh_CN")
    if given.what == "import" and given.file and not given.date:
        return _import(context, existing_path(given.file))
    if given.what == "reconcile" and given.date and not given.file:
        return _reconcile(context, _day(given.date))
    raise Usage(_USAGE)


def _import(context: Context, path: Path) -> int:
    from models.bank.reconcile_reading import statements
    from models.bank.statement_files import check_statement, rows_of
    from models.bank.statement_rows import column_map
    from models.bank.statement_verbs import import_statement
    from models.office.settings import read_settings

    db = context.database()
    names = column_map(read_settings(db).statement_columns)
    tell = _progress()
    checked = check_statement(path, names, today=_latest_day(context), tell=tell)
    if checked.faults:
        return _say_faults(context, checked)
    office = context.operator()
    done = office.do(import_statement, checked=checked, name=path.name, rows=lambda: rows_of(checked, tell)).value
    brought = next(each for each in statements(db) if each.id == done)
    facts = {
        "statement": done, "bank": brought.bank, "lines": brought.lines, "total_fen": brought.total_fen,
        "first_day": brought.first_day.isoformat(), "last_day": brought.last_day.isoformat(), "digest": checked.digest,
    }  # fmt: skip
    days = (
        f"{brought.first_day}"
        if brought.first_day == brought.last_day
        else f"{brought.first_day} 至 {brought.last_day}"
    )
    _say(context, facts, f"已导入 {brought.lines} 笔，合计 {_yuan(brought.total_fen)}，{days}。")
    return CLEAN


def _reconcile(context: Context, day: date) -> int:
    from models.bank.compare_reading import reaches, what_differs
    from models.bank.reconcile_verbs import reconcile

    db = context.database()
    if not reaches(db, day):
        raise Refused("bank.no_statement", day=day.isoformat())
    if context.login:
        context.operator().do(reconcile, day=day)
    found = what_differs(db, day)
    if context.json:
        print(
            json.dumps({"date": day.isoformat(), "differences": [_facts(each) for each in found]}, ensure_ascii=False)
        )
    else:
        for each in found:
            print(difference_text(each))
    return FOUND if found else CLEAN


def _facts(each: "Differs") -> dict[str, Any]:
    return {
        "kind": each.kind, "hall_fen": each.hall_fen, "bank_fen": each.bank_fen, "serial": each.serial,
        "notices": each.notices.split(), "payer": each.payer, "kept": each.kept,
    }  # fmt: skip


def difference_text(each: "Differs") -> str:
    """A difference in one line: 金额不符 流水号 S001 通知单 … 银行多 1.00."""
    from ui import words

    parts = [words.choice(f"bank.{each.kind}")]
    if each.serial:
        parts.append(f"流水号 {each.serial}")
    if each.notices:
        parts.append(f"通知单 {each.notices.replace(' ', '、')}")
    if more := each.bank_fen - each.hall_fen:
        parts.append(f"{'银行' if more > 0 else '大厅'}多 {_yuan(abs(more))}")
    return " ".join(parts)


def _say_faults(context: Context, checked: "CheckedStatement") -> int:
    from ui.bank.fault_words import fault_text

    if context.json:
        listed = [
            {
                "line": fault.line, "column": fault.column, "code": fault.code.value, "value": fault.value,
                "other_line": fault.other_line, "text": fault_text(fault),
            }
            for fault in checked.faults
        ]  # fmt: skip
        print(json.dumps({"faults": listed}, ensure_ascii=False))
    else:
        for fault in checked.faults:
            print(fault_text(fault))
        print(f"共 {len(checked.faults)} 处不对，一行也没有导入。")
    return WRONG


def _latest_day(context: Context) -> date:
    """No line may be later than today, or than the last bank day that the fee point has: a rehearsed day may be one."""
    last = context.database().value('SELECT max("day") FROM "bank_day"')
    today: date = context.today()
    return max(today, date.fromisoformat(last)) if last else today


def _progress() -> "Tell | None":
    if not sys.stderr.isatty():
        return None

    def tell(done: int, of: int) -> bool:
        share = f"{done * 100 // of} %" if of else f"{done:,}"
        sys.stderr.write(f"\r读对账单 {share} ")
        sys.stderr.flush()
        return True

    return tell


def _say(context: Context, facts: dict[str, Any], text: str) -> None:
    print(json.dumps(facts, ensure_ascii=False) if context.json else text)


def _yuan(fen: int) -> str:
    from models.office.money import format_fen

    return f"{format_fen(fen)} 元"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(f"--date 的日期“{text}”不对，要写成 2026-11-24") from None
