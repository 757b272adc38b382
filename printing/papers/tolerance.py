"""容缺受理承诺书 and 容缺受理通知书."""

from models.office.sheets.course import ToleranceNotice, TolerancePromise
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import about_rows, limit_row
from printing.tables import Column, Field, Form, Table, Ticks
from printing.text import day_text
from printing.words import SUPPLEMENT_WAY


def tolerance_promise(sheet: TolerancePromise) -> Document:
    """What the applicant promises, in his own words, signed before anything is accepted on it."""
    body: list[Block] = [
        Gap(1.0),
        Form(about_rows(sheet.about)),
        Heading("容缺材料", note=f"共 {len(sheet.missing)} 项"),
        _missing(sheet.missing),
        Ticks("补齐形式", tuple((word, code == sheet.completion) for code, word in SUPPLEMENT_WAY.items())),
        Gap(1.5),
        Words("本人（单位）申请办理上述事项，现有材料不齐，自愿申请容缺受理，并作出以下承诺：", indent=2, after=0.8),
        Words(f"一、在{day_text(sheet.promised_by)}前，按上述形式补齐全部容缺材料。", indent=2, after=0.5),
        Words("二、所交和所补的材料真实、合法、有效，与申请事项相符，没有被列入严重失信名单。", indent=2, after=0.5),
        Words("三、逾期未补齐的，愿意接受终止办理、退回申请的处理，并承担由此产生的后果。", indent=2, after=0.5),
        Gap(1.0),
        Signature(("承诺人（代理人）签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]
    return document("容缺受理承诺书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def tolerance_notice(sheet: ToleranceNotice) -> Document:
    """Accepted on the promise: what is owed, by when, and what follows if it does not come."""
    body: list[Block] = [
        Gap(1.0),
        Words(
            "您（单位）提出的申请，主要材料齐全、符合法定形式，次要材料有欠缺。根据您（单位）签署的《容缺受理承诺书》"
            f"（编号与本通知书相同），本机关自{day_text(sheet.accepted_on)}起先予受理。",
            indent=2,
        ),
        Gap(1.5),
        Form((*about_rows(sheet.about), limit_row("承诺时限", sheet.promise))),
        Heading("容缺材料", note=f"共 {len(sheet.missing)} 项"),
        _missing(sheet.missing),
        Ticks("补齐形式", tuple((word, code == sheet.completion) for code, word in SUPPLEMENT_WAY.items())),
        Form(((Field("补齐期限", day_text(sheet.promised_by), bold=True),),)),
        Heading("超期处理"),
        Words("1．材料补齐之前，本机关只作审查，不作出准予的决定。", after=0.4),
        Words("2．逾期未补齐的，本机关可以不予许可或者退回申请；逾期情况记入办件记录。", after=0.4),
        Words("3．补齐材料时出示本通知书，窗口扫码即可接续。", after=0.4),
        Signature(("签收人：", "签收日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("容缺受理通知书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _missing(names: tuple[str, ...]) -> Table:
    columns = (Column("序号", 0.9, "centre"), Column("材料名称", 11.0))
    return Table(columns, tuple((str(at), name) for at, name in enumerate(names, start=1)))
