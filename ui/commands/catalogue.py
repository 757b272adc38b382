"""The command `catalogue`: a whole catalogue in from a file, and out to one.

    catalogue import FILE [--on DAY] --as LOGIN
    catalogue export FILE

The file is read and checked whole before anybody is asked for a password; where one place of it is wrong nothing comes
in, and every such place stands on a line of its own with its number, column and reason.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.catalogue.columns import COLUMNS
from models.catalogue.files import check_file, write
from models.catalogue.lines import Fault, FaultCode
from models.catalogue.rows import Checked, to_rows
from models.office.refusal import Refused, Trouble
from ui.commands.context import CLEAN, WRONG, Context, Parser, Usage, existing_path

if TYPE_CHECKING:
    from models.catalogue.verbs import BroughtIn
    from models.office.database import Database
    from models.office.office import Office

_USAGE = "用法：catalogue import 文件 [--on 日期] --as 登录名，或 catalogue export 文件"

_REASONS = {
    FaultCode.ENCODING: "有不能辨认的字符，请另存为 UTF-8 或 GBK 再导入",
    FaultCode.STRAY_QUOTE: "引号位置不对：引号要么包住整格，要么写成两个",
    FaultCode.UNCLOSED_QUOTE: "引号没有配对",
    FaultCode.WRONG_DELIMITER: "列要用英文逗号分隔",
    FaultCode.MISSING_COLUMN: "缺少这一列",
    FaultCode.REPEATED_COLUMN: "这一列出现了两次",
    FaultCode.NO_ITEMS: "没有事项",
    FaultCode.TOO_FEW_CELLS: "格数比列数少",
    FaultCode.TOO_MANY_CELLS: "格数比列数多",
    FaultCode.EMPTY: "不能空着",
    FaultCode.TOO_LONG: "太长",
    FaultCode.BAD_CHARACTER: "有看不见的控制字符",
    FaultCode.LINE_BREAK: "这一格不能换行",
    FaultCode.LOOKS_LIKE_FORMULA: "不能以 =、+、@ 开头",
    FaultCode.BAD_CODE: "编码只能用大写字母、数字、- 和 .，最长 33 位",
    FaultCode.DUPLICATE_CODE: "编码重复",
    FaultCode.BAD_NUMBER: "数不对",
    FaultCode.BAD_DATE: "日期不对，要写成 2026-11-24",
    FaultCode.BAD_UNIT: "单位不对，要写成 元/证",
    FaultCode.UNKNOWN_VALUE: "不是这一列可以填的词",
    FaultCode.PROMISED_OVER_STATUTORY: "承诺期限超过了法定期限",
    FaultCode.KIND_AND_DAYS: "即办件的承诺期限填 0，承诺件至少填 1",
    FaultCode.KIND_AND_CLASS: "办件类型与办理制不一致",
    FaultCode.NO_MATERIALS: "没有申请材料",
    FaultCode.REPEATED_MATERIAL: "同一份材料写了两次",
    FaultCode.FEE_WITHOUT_NAME: "有收费内容，没有收费项目",
    FaultCode.FEE_WITHOUT_BASIS: "有收费项目，没有收费依据",
    FaultCode.FEE_WITHOUT_AMOUNT: "在收的费用要有大于 0 的标准",
    FaultCode.FEE_STATUS_DISAGREES: "有收费项目，状态却是无收费",
    FaultCode.AMOUNT_ON_ENDED_FEE: "已取消或停征的费用不能有标准",
    FaultCode.DATES_CROSSED: "止日早于起日",
    FaultCode.OVERLAPPING_FEES: "同一收费项目的两个标准日期重叠",
    FaultCode.FEE_ROW_WITHOUT_ITEM: "收费行前面没有这个事项",
    FaultCode.ROW_WITHOUT_ITEM: "前面没有这个事项",
    FaultCode.UNKNOWN_MATERIAL: "事项的申请材料里没有这份",
    FaultCode.TOLERABLE_NOT_REQUIRED: "非必要的材料不用再写可容缺",
    FaultCode.REPEATED_STEP: "同一单位的同一环节写了两次",
    FaultCode.STEP_OVER_PROMISED: "环节时限超过了承诺期限",
}

_REFUSALS = {
    "catalogue.too_early": "施行日期太早，最早可以是 {first_on}",
    "catalogue.unit_code": "单位“{name}”还没有，从事项编码 {item} 又看不出它的代码，请先在系统里设立这个单位",
    "catalogue.unit_code_taken": "单位“{name}”的代码应当是 {unit}，但 {unit} 已是“{other}”，请先设立单位或改正名称",
    "catalogue.step_unit": "事项 {item} 的环节单位“{name}”还没有，请先在系统里设立，或在本目录里列出它的事项",
    "catalogue.file": "文件读不出来",
    "catalogue.not_written": "文件写不进去，请看磁盘空间和权限",
}
_UNREADABLE = {
    "too_large": "文件太大",
    "xls_or_locked": "文件是旧的 .xls 格式或加了密码，请另存为 .xlsx 或 CSV",
    "utf16": "文件是 UTF-16 编码，请另存为 UTF-8",
    "binary": "文件不是 CSV 也不是 XLSX",
    "damaged": "文件已损坏，打不开",
}
_TERMS = {column.code: column.term for column in COLUMNS}


def run(context: Context, arguments: list[str]) -> int:
    """Does `import` or `export`. Gives the exit code; raises Usage, Refused and Trouble for main.py to say."""
    parser = Parser("catalogue")
    parser.add_argument("what", choices=("import", "export"), nargs="?")
    parser.add_argument("file", nargs="?")
    parser.add_argument("--on")
    given = parser.parse_args(arguments)
    if not given.what or not given.file or (given.what == "export" and given.on):
        raise Usage(_USAGE)
    try:
        if given.what == "export":
            return _say(context, *export_to(context.database(), Path(given.file)))
        on = _day(given.on) if given.on else None
        path = existing_path(given.file)
        checked = check_file(path)
        if checked.faults:
            return _say_faults(context, checked.faults)
        return _say(context, *bring_in_from(context.operator(), path, checked, on=on))
    except (Refused, Trouble) as error:
        if text := _text(error):
            raise Usage(text) from error
        raise


def bring_in_from(office: "Office", path: Path, checked: Checked, *, on: date | None) -> tuple[dict[str, Any], str]:
    """Brings a checked file in, from a day on (today). Gives what is told of it, as facts and as text."""
    from models.catalogue.verbs import bring_in
    from models.office.instants import civil_day

    takes_effect = on or civil_day(office.now())
    source = hashlib.sha256(path.read_bytes()).hexdigest()
    done = office.do(bring_in, items=checked.items, on=takes_effect, source=source).value
    return _facts(done, checked, takes_effect, source), "\n".join(_lines(done, checked, takes_effect))


def _facts(done: "BroughtIn", checked: Checked, on: date, source: str) -> dict[str, Any]:
    return {
        "takes_effect": on.isoformat(),
        "items": len(checked.items),
        "new": list(done.difference.new),
        "changed": [change.code for change in done.difference.changed],
        "gone": list(done.difference.gone),
        "units": [{"code": code, "name": name} for code, name in done.units],
        "columns_not_read": list(checked.extra),
        "source": source,
    }


def _lines(done: "BroughtIn", checked: Checked, on: date) -> list[str]:
    change, count = done.difference, len(checked.items)
    lines = [f"{count} 个事项与现行目录相同，没有改动。"]
    if change:
        said = f"新增 {len(change.new)}，变更 {len(change.changed)}，取消 {len(change.gone)}"
        lines = [f"已导入 {count} 个事项，自 {on} 起施行：{said}。"]
    if change.gone:
        lines.append("取消的事项：" + "、".join(change.gone))
    if done.units:
        lines.append("新设的单位：" + "、".join(f"{code} {name}" for code, name in done.units))
    if checked.extra:
        lines.append("没有读的列：" + "、".join(checked.extra))
    return lines


def export_to(db: "Database", path: Path) -> tuple[dict[str, Any], str]:
    """Writes the newest catalogue to a CSV or XLSX file. Gives what is told of it, as facts and as text."""
    from models.catalogue.editions import standing_items

    items = standing_items(db)
    if not items:
        raise Usage("还没有导入过事项目录")
    write(path, *to_rows(items))
    return {"file": str(path), "items": len(items)}, f"已导出 {len(items)} 个事项：{path}"


def _say(context: Context, facts: dict[str, Any], text: str) -> int:
    print(json.dumps(facts, ensure_ascii=False) if context.json else text)
    return CLEAN


def _say_faults(context: Context, faults: Sequence[Fault]) -> int:
    """Names every fault on a line of its own, or all of them in one JSON object."""
    if context.json:
        listed = [
            {
                "line": fault.line, "column": fault.column, "code": fault.code.value, "value": fault.value,
                "other_line": fault.other_line, "text": fault_text(fault),
            }
            for fault in faults
        ]  # fmt: skip
        print(json.dumps({"faults": listed}, ensure_ascii=False))
    else:
        for fault in faults:
            print(fault_text(fault))
        print(f"共 {len(faults)} 处不对，一行也没有导入。")
    return WRONG


def fault_text(fault: Fault) -> str:
    """A fault as an administrator reads it: 第 12 行 承诺期限：数不对（“三天”）."""
    term = _TERMS.get(fault.column, "")
    column = f" {term}" if term else ""
    value = f"（“{' '.join(fault.value.split())}”）" if fault.value not in ("", term) else ""
    other = f"，见第 {fault.other_line} 行" if fault.other_line else ""
    return f"第 {fault.line} 行{column}：{_REASONS[fault.code]}{value}{other}"


def _text(error: Refused | Trouble) -> str:
    """What a refusal of the catalogue says in one line, "" where it is not the catalogue's."""
    if error.code == "catalogue.unreadable":
        return _UNREADABLE[error.facts["reason"]]
    return _REFUSALS.get(error.code, "").format(**error.facts)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(f"--on 的日期“{text}”不对，要写成 2026-11-24") from None
