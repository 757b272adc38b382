"""The demonstration county: its places, lines and posts as the mission names them (domain.md S1–S16, §12).

No person has a name here: staff are named by role and window.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.catalogue.rules import ItemStep, StepRole

HALL = "H1"
HALL_NAME = "邵东县政务中心"

SUB_CENTRES = (
    "自来水分中心",
    "电力分中心",
    "电广分中心",
    "交警分中心",
    "运管分中心",
    "劳动分中心",
    "人事分中心",
    "技监分中心",
    "红土岭中心派出所分中心",
    "第十分中心(待定名)",
)
"""Ten sub-centres, of which nine are named (S4)."""

BUILT = ("界岭镇", "两市镇", "双凤乡", "流光岭镇", "斫曹乡")
"""Townships that have a centre (S16); 两市镇 is today's 两市塘街道."""

NOT_BUILT = (
    "大禾塘街道", "宋家塘街道", "牛马司镇", "九龙岭镇", "仙槎桥镇", "火厂坪镇", "佘田桥镇", "灵官殿镇",
    "团山镇", "砂石镇", "廉桥镇", "流泽镇", "魏家桥镇", "野鸡坪镇", "杨桥镇", "水东江镇", "黑田铺镇", "简家陇镇",
    "周官桥乡", "堡面前乡",
)  # fmt: skip
"""The others (domain.md §12)."""


@dataclass(frozen=True, slots=True)
class LineWish:
    """A queue of the hall: its letter, its name, the departments that are asked for in it (by their item codes)."""

    letter: str
    name: str
    units: tuple[str, ...]
    area: str
    needs_result: bool = False


LINES = (
    LineWish("A", "市场准入", ("SC", "YC"), "A区"),
    LineWish("B", "公安交警", ("GA", "JJ", "YG"), "A区", needs_result=True),
    LineWish("C", "不动产与建设", ("ZR", "ZJ", "CG", "XF"), "B区"),
    LineWish("D", "社保民生", ("LD", "RS", "MZ", "YB", "CL", "TY", "WJ", "JY"), "B区"),
    LineWish("E", "农林水环", ("NY", "LY", "SL", "HB"), "C区"),
    LineWish("F", "税务综合", ("SS", "SF", "FG", "WL"), "C区"),
    LineWish("G", "水电广电", ("SW", "DL", "GD"), "D区"),
    LineWish("H", "乡镇事务", ("XZ",), "D区"),
)

RECEPTION = 90
COUNTERS = (91, 92)
"""Numbers of the reception desk and of the bank fee point's two counters."""


def letters_at(window: int, windows: int) -> tuple[str, ...]:
    """Which lines a window serves: its own and its neighbour's, so that every line has one, however few there are."""
    letters = [line.letter for line in LINES]
    served = letters[window - 1 :: windows] if windows < len(letters) else [letters[(window - 1) % len(letters)]]
    return tuple(dict.fromkeys((*served, letters[window % len(letters)])))


def centre_no(order: int) -> str:
    """The two digits of a place in case numbers: 01 the hall, 11 to 20 the sub-centres, 21 on the townships."""
    return f"{order:02}"


_OWN = (ItemStep("审核", StepRole.REVIEWER, 2), ItemStep("审批", StepRole.APPROVER, 3))

STEPS: Mapping[str, tuple[ItemStep, ...]] = {
    "CG-001": (*_OWN, ItemStep("交通组织意见", StepRole.APPROVER, 2, "公安局交通警察大队")),
    "FG-002": (
        *_OWN,
        ItemStep("规划用地意见", StepRole.APPROVER, 3, "自然资源局(不动产登记中心)"),
        ItemStep("环境影响意见", StepRole.APPROVER, 3, "生态环境分局"),
    ),
    "LY-002": _OWN,
    "WL-002": _OWN,
}
"""Steps with their limits for the sample's joint items (联办件), with other departments' parts, and for those that go
to a higher authority (上报件)."""

HIGHER: Mapping[str, str] = {"LY-002": "市林业局", "WL-002": "省广播电视局"}
"""Whom the latter go to."""
