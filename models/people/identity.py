"""Who somebody says he is: documents, unit codes and telephone numbers, and how little of them each place may show.

Every check is pure. It returns a frozen value, or a `Fault`: a code that is already a refusal's code, never a
sentence. Text is taken as people type it: full-width figures, spaces and a lower-case x are put right first.
Source of all rules: domain.md §12; the standards are named at each function.
"""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class IdKind(StrEnum):
    """Kind of document (证件类型)."""

    RESIDENT = "RESIDENT"
    """居民身份证, 18 characters."""
    RESIDENT_OLD = "RESIDENT_OLD"
    """第一代居民身份证, 15 digits; no longer a valid document, kept for what old files say."""
    HMT_RESIDENCE = "HMT_RESIDENCE"
    """港澳台居民居住证."""
    FOREIGN_PERMANENT = "FOREIGN_PERMANENT"
    """外国人永久居留身份证."""
    PASSPORT = "PASSPORT"
    """护照."""
    MILITARY = "MILITARY"
    """军官证, 士兵证, 文职人员证 and those of the armed police."""


class Sex(StrEnum):
    """Sex as the document's number says it (性别)."""

    MALE = "MALE"
    """男."""
    FEMALE = "FEMALE"
    """女."""


class PhoneKind(StrEnum):
    """Kind of telephone number (电话类型)."""

    MOBILE = "MOBILE"
    """手机."""
    LANDLINE = "LANDLINE"
    """固定电话, with area code and perhaps an extension (分机)."""
    HOTLINE = "HOTLINE"
    """政务服务便民热线 12345 and its sisters of the 123xx series."""


class Fault(StrEnum):
    """What is wrong with a number, as the code that a refusal carries."""

    LENGTH = "identity.length"
    CHARACTERS = "identity.characters"
    CHECKSUM = "identity.checksum"
    BIRTH_DATE = "identity.birth_date"
    """Digits 7 to 14 name no day of the calendar."""
    BIRTH_FUTURE = "identity.birth_future"
    OLD_CARD = "identity.old_card"
    """Fifteen digits: good as history only (`check_old_resident_id`)."""
    PREFIX = "identity.prefix"
    """The number does not begin as this kind of document does."""
    PATTERN = "identity.pattern"
    PHONE = "identity.phone"


@dataclass(frozen=True, slots=True)
class Identity:
    """A document that passed its check. Birth day and sex only where the number carries them."""

    kind: IdKind
    number: str
    birth: date | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class UnitCode:
    """A 统一社会信用代码 that passed its check; `register` is its first two characters."""

    code: str
    register: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number in its one written form: 13812345678, 0739-1234567, 0739-1234567-12, 12345."""

    kind: PhoneKind
    number: str


SENIOR_AGE = 65
"""Whole years from which somebody belongs to the priority class of the aged (domain.md §5)."""

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_HMT_PREFIXES = ("810000", "820000", "830000")
_UNIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_UNIT_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))


def tidy(text: str) -> str:
    """A number as it should have been typed: half-width, capitals, no white space."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


# Documents of persons


def id_check_character(body: str) -> str:
    """The last character of a resident number for its first 17 digits (GB 11643, ISO 7064 MOD 11-2)."""
    total = sum(weight * int(digit) for weight, digit in zip(_ID_WEIGHTS, body, strict=True))
    return _ID_CHECKS[total % 11]


def check_resident_id(text: str, today: date) -> Identity | Fault:
    """居民身份证 (GB 11643): length, check character, a birth day that exists and is not after `today`.

    The region code is not looked at: county codes changed, and numbers given under an old or a later code live on.
    """
    number = tidy(text)
    if re.fullmatch(r"[0-9]{15}", number):
        return Fault.OLD_CARD
    return _check_18(number, IdKind.RESIDENT, today)


def check_old_resident_id(text: str, today: date) -> Identity | Fault:
    """第一代居民身份证 of 15 digits, for what an old file says; the answer carries the number of 18 made from it.

    The century 19 goes in before the birth day and the check character behind. Nothing guards the 15 digits
    themselves, so a converted number is history, not proof of identity.
    """
    number = tidy(text)
    if len(number) != 15:
        return Fault.LENGTH
    if not re.fullmatch(r"[0-9]{15}", number):
        return Fault.CHARACTERS
    body = f"{number[:6]}19{number[6:]}"
    return _check_18(body + id_check_character(body), IdKind.RESIDENT_OLD, today)


def check_hmt_residence(text: str, today: date) -> Identity | Fault:
    """港澳台居民居住证: 810000, 820000 or 830000 in the region's place, the rest as a resident number."""
    number = tidy(text)
    if len(number) == 18 and not number.startswith(_HMT_PREFIXES):
        return Fault.PREFIX
    return _check_18(number, IdKind.HMT_RESIDENCE, today)


def _check_18(number: str, kind: IdKind, today: date) -> Identity | Fault:
    """The common sum, birth day and sex. The sum goes first: a slip of the finger is likelier than a false day."""
    if len(number) != 18:
        return Fault.LENGTH
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return Fault.CHARACTERS
    if id_check_character(number[:17]) != number[17]:
        return Fault.CHECKSUM
    try:
        birth = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return Fault.BIRTH_DATE
    if birth > today:
        return Fault.BIRTH_FUTURE
    return Identity(kind, number, birth, Sex.MALE if int(number[16]) % 2 else Sex.FEMALE)


_PATTERNS = {
    # Since 2023: 18 characters that begin with 9; before: three letters of the nationality and 12 digits.
    IdKind.FOREIGN_PERMANENT: re.compile(r"9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}"),
    IdKind.PASSPORT: re.compile(r"(?=.*[0-9])[A-Z0-9]{5,12}"),
    IdKind.MILITARY: re.compile(r"[\u4e00-\u9fff]{1,2}字第[0-9]{4,8}号"),
}


def check_by_pattern(kind: IdKind, text: str) -> Identity | Fault:
    """外国人永久居留身份证, 护照 or 军人证件, which are known by their shape only. Other kinds raise KeyError."""
    number = tidy(text)
    if kind is IdKind.MILITARY and number and not number.endswith("号"):
        number += "号"
    return Identity(kind, number) if _PATTERNS[kind].fullmatch(number) else Fault.PATTERN


def check_id(kind: IdKind, text: str, today: date) -> Identity | Fault:
    """The check that belongs to a kind of document."""
    match kind:
        case IdKind.RESIDENT:
            return check_resident_id(text, today)
        case IdKind.RESIDENT_OLD:
            return check_old_resident_id(text, today)
        case IdKind.HMT_RESIDENCE:
            return check_hmt_residence(text, today)
        case _:
            return check_by_pattern(kind, text)


def age_on(birth: date, day: date) -> int:
    """Whole years (周岁) on a day. Who was born on 29 February has the month's last day in other years (民法典 202)."""
    last_of_month = monthrange(day.year, birth.month)[1]
    had_birthday = (day.month, day.day) >= (birth.month, min(birth.day, last_of_month))
    return day.year - birth.year - (0 if had_birthday else 1)


def is_senior(birth: date | None, day: date) -> bool:
    """Whether to offer the priority of the aged (65 岁以上). A hint: an unknown birth day says no, asking says yes."""
    return birth is not None and age_on(birth, day) >= SENIOR_AGE


# Units and telephones


def unit_check_character(body: str) -> str:
    """The last character of a 统一社会信用代码 for its first 17 (GB 32100). Raises ValueError outside its alphabet."""
    total = sum(weight * _UNIT_ALPHABET.index(sign) for weight, sign in zip(_UNIT_WEIGHTS, body, strict=True))
    return _UNIT_ALPHABET[-total % 31]


def check_unit_code(text: str) -> UnitCode | Fault:
    """统一社会信用代码 (GB 32100): 18 of its alphabet (no I, O, Z, S, V), region digits, check character."""
    code = tidy(text)
    if len(code) != 18:
        return Fault.LENGTH
    if any(sign not in _UNIT_ALPHABET for sign in code) or not re.fullmatch(r"[0-9]{6}", code[2:8]):
        return Fault.CHARACTERS
    if unit_check_character(code[:17]) != code[17]:
        return Fault.CHECKSUM
    return UnitCode(code, code[:2])


def check_phone(text: str, *, area: str = "0739") -> Phone | Fault:
    """A mobile number, a landline or a 12345 hotline, in its one written form.

    `area` is the hall's own area code (邵阳 0739), put before a landline typed without one. +86 is dropped.
    """
    number = re.sub(r"[‐‑‒–—―−－()]", "-", tidy(text)).strip("-")
    number = re.sub(r"^(?:\+|00)86-?", "", number)
    if re.fullmatch(r"1[3-9][0-9]{9}", number.replace("-", "")):
        return Phone(PhoneKind.MOBILE, number.replace("-", ""))
    if re.fullmatch(r"123[0-9]{2}", number):
        return Phone(PhoneKind.HOTLINE, number)
    # Without an area code a line cannot begin with 1: eight such digits are a mobile number that was cut short.
    landline = re.fullmatch(r"(?:(0(?:10|2[0-9]|[3-9][0-9]{2}))-?|(?=[2-9]))([0-9]{7,8})(-[0-9]{1,6})?", number)
    if not landline:
        return Fault.PHONE
    own_area, line, extension = landline.groups(default="")
    return Phone(PhoneKind.LANDLINE, f"{own_area or area}-{line}{extension}")


# What each place may show (domain.md §12, 个人信息保护法 6 and 51)


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is shown of a natural person (个人信息); an empty text shows nothing. Names of units are not masked."""

    name: str = ""
    id_number: str = ""
    phone: str = ""
    address: str = ""


_COMPOUND_SURNAMES = frozenset(
    re.findall(
        "..",
        "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶太叔申屠公孙慕容仲孙钟离"
        "长孙宇文司徒鲜于司空闾丘亓官司寇巫马颛孙壤驷漆雕乐正宰父谷梁拓跋轩辕令狐段干百里呼延东郭南门羊舌微生梁丘"
        "左丘西门第五达奚褚师歐陽諸葛東方司馬尉遲鍾離長孫獨孤聞人",
    )
)
"""复姓, simplified and traditional."""


def for_public_screen(person: Particulars, *, surname_shown: bool = False) -> Particulars:
    """Hall board, voice, ticket (公共屏幕, 语音, 小票): nothing, or the surname where the hall switched it on."""
    return Particulars(name=f"{surname(person.name)}*" if surname_shown and person.name.strip() else "")


def for_kept_slip(person: Particulars) -> Particulars:
    """A slip that the citizen keeps (收件凭证 and the like): full name, part of the numbers, address to the village."""
    return Particulars(
        person.name, masked_id(person.id_number), masked_phone(person.phone), address_to_village(person.address)
    )


def for_wall(person: Particulars) -> Particulars:
    """A notice posted on a wall or a public list (公示): masked name, address to the village, no number at all."""
    return Particulars(name=masked_name(person.name), address=address_to_village(person.address))


def for_bank(person: Particulars) -> Particulars:
    """A statement to the bank (银行对账): the payer's full name and nothing else."""
    return Particulars(name=person.name)


def for_window_list(person: Particulars) -> Particulars:
    """A list on the window's own screen (窗口列表): numbers masked. The open case shows everything unmasked."""
    return replace(person, id_number=masked_id(person.id_number), phone=masked_phone(person.phone))


def for_report(person: Particulars) -> Particulars:
    """Reports and exports (报表, 导出): the masked name."""
    return Particulars(name=masked_name(person.name))


def surname(name: str) -> str:
    """The surname (姓) of a Chinese name, compound ones whole; of a name in parts or of Latin letters the first letter.

    A name of one character has nothing to spare, and gives "".
    """
    name = name.strip()
    if len(name) < 2:
        return ""
    return name[:2] if len(name) > 2 and name[:2] in _COMPOUND_SURNAMES else name[0]


def masked_name(name: str) -> str:
    """张* or 张*华: the surname and, from three characters on, the last; every other character is one star.

    A compound surname counts as one character (欧阳*, 欧阳*娜). A name in parts (阿*·买*, J* S*) keeps the first letter
    of its first and last part. A single character is hidden.
    """
    name = " ".join(name.split())
    parts = re.split(r"([ ·•・‧.-])", name)
    if len(parts) > 1:
        written = [place for place in range(0, len(parts), 2) if parts[place]]
        shown = {written[0], written[-1]} if written else set()
        return "".join(part if place % 2 else _initial(part, shown=place in shown) for place, part in enumerate(parts))
    if name.isascii():
        return _initial(name, shown=True)
    first = surname(name)
    given = name[len(first) :]
    return first + ("*" * (len(given) - 1) + given[-1] if len(given) > 1 else "*" * len(given))


def _initial(part: str, *, shown: bool) -> str:
    """The first letter of one part of a name and a star; a part of one letter is a star."""
    if not part:
        return ""
    return f"{part[0]}*" if shown and len(part) > 1 else "*"


def masked_id(number: str) -> str:
    """Of 18 characters the first six and the last four (430521********4562).

    Other documents are shorter and carry no region: only their last third, four characters at most, is left.
    """
    if len(number) == 18:
        return f"{number[:6]}{'*' * 8}{number[14:]}"
    kept = min(4, len(number) // 3)
    return "*" * (len(number) - kept) + number[len(number) - kept :]


def masked_phone(number: str) -> str:
    """138****5678 of a mobile number; of a landline the last four digits, of anything short nothing."""
    if re.fullmatch(r"1[0-9]{10}", number):
        return f"{number[:3]}****{number[7:]}"
    digits = [place for place, sign in enumerate(number) if sign.isdigit()]
    kept = digits[-4:] if len(digits) >= 7 else []
    return "".join(sign if sign == "-" or place in kept else "*" for place, sign in enumerate(number))


_COUNTY = re.compile(
    r"(?:[^省市县区旗]{1,8}(?:省|自治区))?(?:[^省市县区旗0-9]{1,8}(?:市(?!场)|自治州|(?<!小)区|县|旗)){0,3}"
)
_TOWNSHIP = re.compile(r"街道(?:办事处)?|(?:镇|乡)(?!江?市|县)")
_VILLAGE = re.compile(r"村民委员会|居民委员会|村委会|居委会|社区|村")


def address_to_village(address: str) -> str:
    """An address as far as its village or community (村, 社区); where it names none, its township or its county.

    Nothing behind the first number is looked at, and the first village named is taken: rather too little than too much.
    """
    text = unicodedata.normalize("NFKC", address).strip()
    township = _TOWNSHIP.search(text)
    before_numbers = re.split(r"[0-9号组队栋幢]", text)[0]
    if not township or township.end() > len(before_numbers):
        county = _COUNTY.match(before_numbers)
        return county.group() if county else ""
    village = _VILLAGE.search(before_numbers, township.end())
    return text[: village.end() if village else township.end()]
