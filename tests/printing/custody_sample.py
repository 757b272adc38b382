"""Samples of the originals' list and of the list receipt."""

from dataclasses import replace

from models.office.sheets.custody import BatchLine, BatchReceipt, Original, OriginalsList
from models.office.sheets.sheet import Applicant, Foot, Head


def originals(head: Head, foot: Foot, applicant: Applicant) -> OriginalsList:
    return OriginalsList(
        head=replace(head, number="(示例)原字〔2026〕第0004号"), foot=foot, what="KEPT",
        case_number="430521012026112400075", short_number="1124-0007", item="食品经营许可证核发", applicant=applicant,
        originals=(Original(name="营业执照", copies=1), Original(name="房屋租赁合同", copies=2)), returned_to="",
    )  # fmt: skip


def batch(head: Head, foot: Foot, received_at: int) -> BatchReceipt:
    return BatchReceipt(
        head=replace(head, number="(示例)批字〔2026〕第0001号"), foot=foot, item="城乡居民养老保险参保登记",
        item_code="RS-003", received_at=received_at, handed_in_by="村代办员",
        lines=tuple(
            BatchLine(place=turn, name=name, id_number=number, short_number=f"1124-{turn + 20:04}")
            for turn, (name, number) in enumerate(
                (("示例甲", "430521********4562"), ("示例乙", "430521********0012")), 1
            )
        ),
        promise_due="2026-12-01",
    )  # fmt: skip
