"""What a window fills in for a case, as frozen values, and what is wrong with it field by field.

All of it is pure but `applicant_form`, which reads pinyin and therefore belongs before an act and never inside one.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.office.pinyin import name_keys
from models.office.sheets.cases import PICK_UP_WAYS
from models.office.sheets.sheet import FORMS
from models.people import identity
from models.people.identity import IdKind

UNIT_CODE = "UNIT_CODE"
"""证件类型 of a body: 统一社会信用代码."""
SELF = "SELF"
TOLD_HOW = ("PHONE", "MESSAGE", "IN_PERSON", "POST")
"""电话, 短信, 当面, 邮寄."""
RELATIONS = {
    SELF: "本人",
    "SPOUSE": "配偶",
    "CHILD": "子女",
    "PARENT": "父母",
    "RELATIVE": "亲属",
    "EMPLOYEE": "单位经办人",
    "AGENT": "代办员",
    "OTHER": "受托人",
}
"""与申请人关系, as the delivery slip prints it."""


class ApplicantKind(StrEnum):
    """个人, 法人和其他组织."""

    PERSON = "PERSON"
    LEGAL = "LEGAL"


class FormFault(StrEnum):
    """What is wrong with a form besides its numbers; a refusal's code."""

    NAME = "cases.name"
    ID_KIND = "cases.id_kind"
    """The document does not belong to this kind of applicant."""
    APPLICANT_KIND = "cases.applicant_kind"
    """The item is not for this kind of applicant (办理对象)."""
    UNKNOWN_MATERIAL = "cases.unknown_material"
    PICK_UP = "cases.pick_up"
    COLLECTOR = "cases.collector"
    PROOF = "cases.proof"
    """Somebody else collects, and no proof was seen (days.md 10)."""
    ID_LAST4 = "cases.id_last4"
    RELATION = "cases.relation"
    POST_NUMBER = "cases.post_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantForm:
    """申请人 as typed, with the keys of his name. Made by `applicant_form`."""

    kind: ApplicantKind
    name: str
    id_kind: str
    id_number: str
    phone: str = ""
    address: str = ""
    pinyin: str
    initials: str


@dataclass(frozen=True, slots=True)
class AgentForm:
    """代理人 who came for the applicant, with his 居民身份证."""

    name: str
    id_number: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A paper of the list that is there."""

    place: int
    form: str = "ORIGINAL"
    copies: int = 1


@dataclass(frozen=True, slots=True)
class MissingPaper:
    """A paper that is missing, and what it must show. `place` 0: the list does not name it."""

    place: int
    name: str
    requirement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Everything that is said when a matter is taken in."""

    item: str
    """Id of the service item."""
    applicant: ApplicantForm
    ticks: tuple[Tick, ...] = ()
    agent: AgentForm | None = None
    pick_up: str = "ON_SITE"
    ticket: str = ""
    notice: str = ""
    """Id of the one-time notice that he brought back."""


@dataclass(frozen=True, slots=True)
class CertificateWish:
    """A result to be made. "" for a name is the item's result document, for a number that of the decision."""

    name: str = ""
    number: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Collector:
    """Who fetches the result. For the applicant himself nothing more is asked (`SELF`)."""

    relation: str = SELF
    name: str = ""
    id_last4: str = ""
    proof: str = ""
    """Relation or entrustment that was seen."""
    way: str = "ON_SITE"
    post_number: str = ""


HIMSELF = Collector()
"""The applicant fetches it."""


def applicant_form(
    kind: ApplicantKind, name: str, id_number: str, *, id_kind: str = "", phone: str = "", address: str = ""
) -> ApplicantForm:
    """The form with the keys of the name. The first call of a process reads the pinyin tables (225 ms)."""
    pinyin, initials = name_keys(name)
    usual = UNIT_CODE if kind is ApplicantKind.LEGAL else IdKind.RESIDENT
    return ApplicantForm(
        kind=kind, name=name, id_kind=id_kind or usual, id_number=id_number, phone=phone, address=address,
        pinyin=pinyin, initials=initials,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Checked:
    """Numbers in their one written form, and what is wrong: field → code."""

    id_number: str
    phone: str
    faults: dict[str, str]


def check_applicant(form: ApplicantForm, today: date) -> Checked:
    """What is wrong with an applicant, field by field: checksum and date, never the region (domain.md §12)."""
    faults: dict[str, str] = {}
    if not form.name.strip():
        faults["name"] = FormFault.NAME
    id_number = _checked_id(form, today, faults)
    return Checked(id_number, _checked_phone(form.phone, "phone", faults), faults)


def check_agent(form: AgentForm, today: date) -> Checked:
    """What is wrong with an agent, field by field."""
    faults: dict[str, str] = {}
    if not form.name.strip():
        faults["agent_name"] = FormFault.NAME
    found = identity.check_resident_id(form.id_number, today)
    if isinstance(found, identity.Fault):
        faults["agent_id_number"] = found
        return Checked("", "", faults)
    return Checked(found.number, _checked_phone(form.phone, "agent_phone", faults), faults)


def _checked_id(form: ApplicantForm, today: date, faults: dict[str, str]) -> str:
    if (form.kind is ApplicantKind.LEGAL) is not (form.id_kind == UNIT_CODE):
        faults["id_kind"] = FormFault.ID_KIND
        return ""
    if form.id_kind == UNIT_CODE:
        unit = identity.check_unit_code(form.id_number)
        if isinstance(unit, identity.Fault):
            faults["id_number"] = unit
            return ""
        return unit.code
    if form.id_kind not in tuple(IdKind):
        faults["id_kind"] = FormFault.ID_KIND
        return ""
    found = identity.check_id(IdKind(form.id_kind), form.id_number, today)
    if isinstance(found, identity.Fault):
        faults["id_number"] = found
        return ""
    return found.number


def _checked_phone(typed: str, field: str, faults: dict[str, str]) -> str:
    if not typed.strip():
        return ""
    found = identity.check_phone(typed)
    if isinstance(found, identity.Fault):
        faults[field] = found
        return ""
    return found.number


def check_pick_up(way: str) -> str:
    """ "" or what is wrong with a way of handing over."""
    return "" if way in PICK_UP_WAYS else FormFault.PICK_UP


def check_ticks(ticks: tuple[Tick, ...], places: frozenset[int]) -> str:
    """ "" or what is wrong with the papers ticked: each is on the list, in a known form, at least once."""
    known = all(tick.place in places and tick.form in FORMS and tick.copies > 0 for tick in ticks)
    return "" if known and len({tick.place for tick in ticks}) == len(ticks) else FormFault.UNKNOWN_MATERIAL


def check_collector(collector: Collector) -> dict[str, str]:
    """What is wrong with who fetches a result, field by field (days.md 10)."""
    faults: dict[str, str] = {}
    if collector.relation not in RELATIONS:
        faults["relation"] = FormFault.RELATION
    if collector.way not in PICK_UP_WAYS:
        faults["way"] = FormFault.PICK_UP
    if collector.way == "POST" and not collector.post_number.strip():
        faults["post_number"] = FormFault.POST_NUMBER
    if collector.relation == SELF:
        return faults
    if not collector.name.strip():
        faults["collector"] = FormFault.COLLECTOR
    if not collector.proof.strip():
        faults["proof"] = FormFault.PROOF
    last4 = identity.tidy(collector.id_last4)
    if len(last4) != 4 or not (last4[:3].isdigit() and (last4[3].isdigit() or last4[3] == "X")):
        faults["id_last4"] = FormFault.ID_LAST4
    return faults
