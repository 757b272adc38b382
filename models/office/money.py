"""Amounts of money: typed, written in figures and in capitals (人民币大写).

Money is an integer number of fen (分); no float anywhere. Text that a person or a file gives becomes a number or a
`Fault`; a wrong argument from our own code is a ValueError. Pure: rules and readers of files share it.
"""

import re
import unicodedata
from enum import StrEnum
from typing import NewType

Fen = NewType("Fen", int)
"""An amount in fen, hundredths of a yuan."""

MOST = Fen(10**14 - 1)
"""The largest amount, 9 999 亿 9 999 万 9 999 yuan 99 fen: as far as the capitals reach without 万亿."""


class Fault(StrEnum):
    """What is wrong with a typed amount; a refusal's code."""

    EMPTY = "money.empty"
    FORMAT = "money.format"
    DECIMALS = "money.decimals"
    """More than two decimals: there is nothing below a fen."""
    TOO_LARGE = "money.too_large"


def parse_yuan(text: str) -> Fen | Fault:
    """Yuan as a person types them, in fen: `80`, `80.5`, `1,002.50`, `１００２．５０`, `¥80`, `80元`.

    Commas, where typed, must part groups of three, so that a comma meant as a decimal point is not read as thousands.
    """
    figures = typed_figures(text).removeprefix("¥").removesuffix("元")
    if not figures:
        return Fault.EMPTY
    if not re.fullmatch(r"(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?", figures):
        return Fault.FORMAT
    whole, _, decimals = figures.replace(",", "").partition(".")
    if len(decimals) > 2:
        return Fault.DECIMALS
    if len(whole.lstrip("0")) > 12:
        return Fault.TOO_LARGE
    return Fen(int(whole + decimals.ljust(2, "0")))


def typed_figures(text: str) -> str:
    """Figures as they should have been typed: half-width, no white space; the full stop of a Chinese keyboard is a
    decimal point."""
    return "".join(unicodedata.normalize("NFKC", text).split()).replace("。", ".")


def format_fen(fen: int) -> str:
    """An amount in yuan with two decimals and groups of three: `80.00`, `1,002.50`, `-0.05`."""
    yuan, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{yuan:,}.{rest:02}"


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
