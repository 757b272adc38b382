"""Money and fee standards: amounts in fen, typed, written in figures and in capitals, and what may be charged.

Money is an integer number of fen (分), a quantity an integer number of thousandths of its unit; no float anywhere.
Text that a person typed gives a number or a `Fault`; a wrong argument from our own code is a ValueError.
Sources: domain.md §4.1 and §4.2; 行政许可法 58 and 59 (only published items at published standards).
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

Fen = NewType("Fen", int)
"""An amount in fen, hundredths of a yuan."""

Thousandths = NewType("Thousandths", int)
"""A quantity in thousandths of its unit: 12500 is 12.5 square metres, 1000 is one certificate."""

ONE = Thousandths(1000)
"""A quantity of one."""

MOST = Fen(10**14 - 1)
"""The largest amount, 9 999 亿 9 999 万 9 999 yuan 99 fen: as far as the capitals reach without 万亿."""


class FeeType(StrEnum):
    """What kind of money a charge is (收费性质); only NON_TAX ever gets a payment notice."""

    NON_TAX = "NON_TAX"
    """政府非税收入."""
    TAX = "TAX"
    """税收."""
    SOCIAL_INSURANCE = "SOCIAL_INSURANCE"
    """社会保险费."""
    COMMERCIAL = "COMMERCIAL"
    """经营服务性收费: a company's price (水费, 电费, 有线电视费)."""


class FeeStatus(StrEnum):
    """Where a standard stands (收费状态)."""

    CHARGED = "CHARGED"
    """在收."""
    CANCELLED = "CANCELLED"
    """已取消."""
    SUSPENDED = "SUSPENDED"
    """停征."""
    COMMERCIAL = "COMMERCIAL"
    """经营服务性."""


class FeeTiming(StrEnum):
    """Which step of the case waits for the money (缴费环节), a field of the item (domain.md §3.2)."""

    AFTER_DECISION = "AFTER_DECISION"
    """决定后, before the certificate is issued; the default."""
    BEFORE_ACCEPT = "BEFORE_ACCEPT"
    """受理前: examinations and tests."""
    ON_DELIVERY = "ON_DELIVERY"
    """领证时."""


class Calculation(StrEnum):
    """How a standard makes an amount (计费方式)."""

    PER_CASE = "PER_CASE"
    """按件: the amount once, whatever the case contains."""
    PER_UNIT = "PER_UNIT"
    """按量: the amount for each unit."""


class Rounding(StrEnum):
    """How what is left over is treated (尾数处理)."""

    FEN = "FEN"
    """四舍五入到分."""
    JIAO = "JIAO"
    """四舍五入到角."""
    YUAN = "YUAN"
    """四舍五入到元."""
    YUAN_DOWN = "YUAN_DOWN"
    """元以下不计."""
    UNIT_UP = "UNIT_UP"
    """不足一个计量单位的按一个单位计."""


@dataclass(frozen=True, slots=True)
class Standard:
    """One dated row of a fee standard (收费标准). Valid on `valid_from`, on `valid_to` and between; None is open."""

    id: str
    code: str
    name: str
    unit: str
    """What the amount is for: 证, 件, 平方米 …"""
    amount_fen: Fen
    calculation: Calculation
    rounding: Rounding
    valid_from: date
    valid_to: date | None
    status: FeeStatus
    fee_type: FeeType
    basis: str
    """Number of the document that allows the charge (收费依据)."""


class Fault(StrEnum):
    """What is wrong with a typed amount or quantity, or why nothing may be charged; a refusal's code."""

    AMOUNT_EMPTY = "fees.amount_empty"
    AMOUNT_FORMAT = "fees.amount_format"
    AMOUNT_DECIMALS = "fees.amount_decimals"
    """More than two decimals: there is nothing below a fen."""
    AMOUNT_TOO_LARGE = "fees.amount_too_large"
    QUANTITY_FORMAT = "fees.quantity_format"
    QUANTITY_DECIMALS = "fees.quantity_decimals"
    """More than three decimals."""
    QUANTITY_ZERO = "fees.quantity_zero"
    QUANTITY_ONE = "fees.quantity_one"
    """A standard per case is charged once."""
    QUANTITY_WHOLE = "fees.quantity_whole"
    """The unit is counted, not measured: half a certificate cannot be charged."""
    TAX = "fees.tax"
    SOCIAL_INSURANCE = "fees.social_insurance"
    COMMERCIAL = "fees.commercial"
    CANCELLED = "fees.cancelled"
    SUSPENDED = "fees.suspended"
    NOT_YET_VALID = "fees.not_yet_valid"
    NO_LONGER_VALID = "fees.no_longer_valid"


# Figures


def parse_yuan(text: str) -> Fen | Fault:
    """Yuan as a person types them, in fen: `80`, `80.5`, `1,002.50`, `１００２．５０`, `¥80`, `80元`.

    Commas, where typed, must part groups of three, so that a comma meant as a decimal point is not read as thousands.
    """
    figures = _figures(text).removeprefix("¥").removesuffix("元")
    if not figures:
        return Fault.AMOUNT_EMPTY
    if not re.fullmatch(r"(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?", figures):
        return Fault.AMOUNT_FORMAT
    whole, _, decimals = figures.replace(",", "").partition(".")
    if len(decimals) > 2:
        return Fault.AMOUNT_DECIMALS
    if len(whole.lstrip("0")) > 12:
        return Fault.AMOUNT_TOO_LARGE
    return Fen(int(whole + decimals.ljust(2, "0")))


def parse_quantity(text: str) -> Thousandths | Fault:
    """A quantity as a person types it (`2`, `12.5`, `１２．５`), in thousandths; more than nothing."""
    figures = _figures(text)
    if not re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]+)?", figures):
        return Fault.QUANTITY_FORMAT
    whole, _, decimals = figures.partition(".")
    if len(decimals) > 3:
        return Fault.QUANTITY_DECIMALS
    return Thousandths(int(whole + decimals.ljust(3, "0"))) or Fault.QUANTITY_ZERO


def _figures(text: str) -> str:
    """Half-width and without white space; the full stop of a Chinese keyboard is a decimal point."""
    return "".join(unicodedata.normalize("NFKC", text).split()).replace("。", ".")


def format_fen(fen: int) -> str:
    """An amount in yuan with two decimals and groups of three: `80.00`, `1,002.50`, `-0.05`."""
    yuan, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{yuan:,}.{rest:02}"


def format_quantity(quantity: int) -> str:
    """A quantity in thousandths as a person writes it: `2`, `12.5`."""
    whole, rest = divmod(quantity, 1000)
    return f"{whole}.{rest:03}".rstrip("0") if rest else str(whole)


# Capitals

_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_GROUPS = ("亿", "万", "")


def capitals(fen: int) -> str:
    """An amount as a payment paper writes it (人民币大写): 捌拾元整, 壹仟零贰元伍角整, 伍分, 零元整.

    One 零 stands for noughts inside the yuan and between yuan and fen; the optional 零 before 角 or before a full
    group of four is left out. 整 ends what has no fen. Raises ValueError below zero and above `MOST`.
    """
    if not 0 <= fen <= MOST:
        raise ValueError(f"no capitals for {fen} fen")
    yuan, rest = divmod(fen, 100)
    jiao, single = divmod(rest, 10)
    text = f"{_whole_capitals(yuan)}元" if yuan or not rest else ""
    if jiao:
        text += f"{_CAPITALS[jiao]}角"
    if single:
        return text + ("零" if yuan and not jiao else "") + f"{_CAPITALS[single]}分"
    return text + "整"


def _whole_capitals(yuan: int) -> str:
    """Whole yuan, group of four by group of four."""
    if not yuan:
        return "零"
    text, skipped = "", False
    for name, group in zip(_GROUPS, (yuan // 10**8, yuan // 10**4 % 10**4, yuan % 10**4), strict=True):
        if not group:
            skipped = True
            continue
        if text and (skipped or group < 1000):
            text += "零"
        text += _group_capitals(group) + name
        skipped = False
    return text


def _group_capitals(group: int) -> str:
    """1 to 9999 without noughts in front: 1002 is 壹仟零贰."""
    text, skipped = "", False
    for digit, place in zip(f"{group:04}", _PLACES, strict=True):
        if digit == "0":
            skipped = True
            continue
        text += ("零" if text and skipped else "") + _CAPITALS[int(digit)] + place
        skipped = False
    return text


# Charging

_MEASURES = ("米", "亩", "公顷", "公里", "吨", "千克", "公斤", "升", "千瓦", "度")
"""Units that are measured and may have decimals (平方米, 立方米, 千瓦时 …); all others are counted."""


def chargeable(standard: Standard, day: date) -> Fault | None:
    """Why a standard must not go on a payment notice on a day, or None where it may.

    What kind of money it is comes first, then its status, then its dates: a fee that became a tax says so.
    """
    match standard.fee_type:
        case FeeType.TAX:
            return Fault.TAX
        case FeeType.SOCIAL_INSURANCE:
            return Fault.SOCIAL_INSURANCE
        case FeeType.COMMERCIAL:
            return Fault.COMMERCIAL
    match standard.status:
        case FeeStatus.COMMERCIAL:
            return Fault.COMMERCIAL
        case FeeStatus.CANCELLED:
            return Fault.CANCELLED
        case FeeStatus.SUSPENDED:
            return Fault.SUSPENDED
    if day < standard.valid_from:
        return Fault.NOT_YET_VALID
    if standard.valid_to is not None and day > standard.valid_to:
        return Fault.NO_LONGER_VALID
    return None


def check_quantity(standard: Standard, quantity: int) -> Fault | None:
    """Whether a standard can be charged for a quantity (thousandths); None where it can."""
    if quantity <= 0:
        return Fault.QUANTITY_ZERO
    if standard.calculation is Calculation.PER_CASE:
        return Fault.QUANTITY_ONE if quantity != ONE else None
    measured = any(measure in standard.unit for measure in _MEASURES)
    return Fault.QUANTITY_WHOLE if quantity % ONE and not measured else None


def charge(standard: Standard, quantity: int) -> Fen:
    """Standard × quantity (thousandths) with the standard's own rounding. Halves go up.

    Raises ValueError for a quantity that `check_quantity` refuses.
    """
    if fault := check_quantity(standard, quantity):
        raise ValueError(fault)
    if standard.rounding is Rounding.UNIT_UP:
        return Fen(standard.amount_fen * -(-quantity // ONE))
    exact = standard.amount_fen * quantity
    match standard.rounding:
        case Rounding.FEN:
            step = 1
        case Rounding.JIAO:
            step = 10
        case Rounding.YUAN:
            step = 100
        case Rounding.YUAN_DOWN:
            return Fen(exact // (100 * ONE) * 100)
    return Fen((exact + step * ONE // 2) // (step * ONE) * step)
