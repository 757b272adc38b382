"""Documents, unit codes and telephones; what each place may show of a person."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.identity import (
    Fault,
    Identity,
    IdKind,
    Particulars,
    Phone,
    PhoneKind,
    Sex,
    UnitCode,
    address_to_village,
    age_on,
    check_hmt_residence,
    check_id,
    check_old_resident_id,
    check_phone,
    check_resident_id,
    check_unit_code,
    for_bank,
    for_kept_slip,
    for_public_screen,
    for_report,
    for_wall,
    for_window_list,
    id_check_character,
    is_senior,
    masked_id,
    masked_name,
    masked_phone,
    unit_check_character,
)

TODAY = date(2026, 11, 24)
UNIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"

births = st.dates(date(1900, 1, 1), TODAY)
regions = st.from_regex(r"[1-6][0-9]{5}", fullmatch=True)


@st.composite
def resident_numbers(draw: st.DrawFn) -> str:
    body = f"{draw(regions)}{draw(births):%Y%m%d}{draw(st.integers(0, 999)):03}"
    return body + id_check_character(body)


@st.composite
def unit_codes(draw: st.DrawFn) -> str:
    body = draw(st.sampled_from(["11", "12", "51", "52", "91", "92", "93"])) + draw(regions)
    body += "".join(draw(st.lists(st.sampled_from(UNIT_SIGNS), min_size=9, max_size=9)))
    return body + unit_check_character(body)


def swapped(text: str, place: int) -> str:
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


# Documents of persons


@pytest.mark.parametrize(
    ("number", "birth", "sex"),
    [
        ("430521199006154562", date(1990, 6, 15), Sex.FEMALE),
        ("430521198001010012", date(1980, 1, 1), Sex.MALE),
        ("430521195512311235", date(1955, 12, 31), Sex.MALE),
        ("43058220200229002X", date(2020, 2, 29), Sex.FEMALE),
    ],
)
def test_a_resident_number_says_birth_day_and_sex(number: str, birth: date, sex: Sex) -> None:
    assert check_resident_id(number, TODAY) == Identity(IdKind.RESIDENT, number, birth, sex)


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", Fault.LENGTH),
        ("43052119900615456", Fault.LENGTH),
        ("4305211990061545622", Fault.LENGTH),
        ("43052119900615456A", Fault.CHARACTERS),
        ("4305211990061545X2", Fault.CHARACTERS),
        ("٤30521199006154562", Fault.CHARACTERS),
        ("430521199006154563", Fault.CHECKSUM),
        ("43052119900230456X", Fault.BIRTH_DATE),
        ("430521900615456", Fault.OLD_CARD),
    ],
)
def test_a_false_resident_number_says_what_is_wrong(number: str, fault: Fault) -> None:
    assert check_resident_id(number, TODAY) is fault


def test_a_region_code_that_was_not_in_use_at_birth_is_no_reason_to_refuse() -> None:
    assert isinstance(check_resident_id("430521198001010012", TODAY), Identity)


def test_a_birth_day_after_today_is_refused_and_today_is_not() -> None:
    born_today = "43058220261124001"
    number = born_today + id_check_character(born_today)
    assert isinstance(check_resident_id(number, TODAY), Identity)
    assert check_resident_id(number, date(2026, 11, 23)) is Fault.BIRTH_FUTURE


@pytest.mark.parametrize(
    "typed", ["43058220200229002x", " 430582 20200229 002X ", "４３０５８２２０２００２２９００２ｘ"]
)
def test_a_number_is_taken_as_it_is_typed(typed: str) -> None:
    found = check_resident_id(typed, TODAY)
    assert isinstance(found, Identity)
    assert found.number == "43058220200229002X"


@given(resident_numbers(), st.integers(0, 17), st.sampled_from("0123456789X"))
def test_one_wrong_character_in_a_resident_number_never_passes(number: str, place: int, sign: str) -> None:
    changed = number[:place] + sign + number[place + 1 :]
    assert isinstance(check_resident_id(changed, TODAY), Identity) == (changed == number)


@given(resident_numbers(), st.integers(0, 16))
def test_two_neighbours_changed_over_in_a_resident_number_never_pass(number: str, place: int) -> None:
    changed = swapped(number, place)
    assert isinstance(check_resident_id(changed, TODAY), Identity) == (changed == number)


def test_an_old_card_is_history_and_is_kept_as_its_new_number() -> None:
    found = check_old_resident_id("430521900615456", TODAY)
    assert found == Identity(IdKind.RESIDENT_OLD, "430521199006154562", date(1990, 6, 15), Sex.FEMALE)
    assert check_old_resident_id("430521900230456", TODAY) is Fault.BIRTH_DATE
    assert check_old_resident_id("43052190061545", TODAY) is Fault.LENGTH
    assert check_old_resident_id("43052190061545X", TODAY) is Fault.CHARACTERS


@pytest.mark.parametrize("prefix", ["810000", "820000", "830000"])
def test_a_residence_permit_of_hong_kong_macao_and_taiwan_has_its_own_prefix(prefix: str) -> None:
    body = f"{prefix}19900615456"
    number = body + id_check_character(body)
    assert check_hmt_residence(number, TODAY) == Identity(IdKind.HMT_RESIDENCE, number, date(1990, 6, 15), Sex.FEMALE)
    assert check_hmt_residence(number[:-1], TODAY) is Fault.LENGTH
    assert check_hmt_residence(swapped(number, 8), TODAY) is Fault.CHECKSUM


def test_a_resident_number_is_no_residence_permit() -> None:
    assert check_hmt_residence("430521199006154562", TODAY) is Fault.PREFIX


@pytest.mark.parametrize(
    ("kind", "typed", "number"),
    [
        (IdKind.PASSPORT, "e12345678", "E12345678"),
        (IdKind.PASSPORT, "EA1234567", "EA1234567"),
        (IdKind.FOREIGN_PERMANENT, "usa430012345678", "USA430012345678"),
        (IdKind.FOREIGN_PERMANENT, "943840199006154562", "943840199006154562"),
        (IdKind.MILITARY, "军字第 1234567", "军字第1234567号"),
        (IdKind.MILITARY, "武字第12345678号", "武字第12345678号"),
    ],
)
def test_other_documents_are_known_by_their_shape(kind: IdKind, typed: str, number: str) -> None:
    assert check_id(kind, typed, TODAY) == Identity(kind, number)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (IdKind.PASSPORT, ""),
        (IdKind.PASSPORT, "PASSPORT"),
        (IdKind.PASSPORT, "430521199006154562"),
        (IdKind.FOREIGN_PERMANENT, "430521199006154562"),
        (IdKind.MILITARY, ""),
        (IdKind.MILITARY, "1234567"),
    ],
)
def test_a_document_of_another_shape_is_refused(kind: IdKind, typed: str) -> None:
    assert check_id(kind, typed, TODAY) is Fault.PATTERN


def test_each_kind_has_its_check() -> None:
    assert check_id(IdKind.RESIDENT, "430521199006154563", TODAY) is Fault.CHECKSUM
    assert check_id(IdKind.RESIDENT_OLD, "430521900230456", TODAY) is Fault.BIRTH_DATE
    assert check_id(IdKind.HMT_RESIDENCE, "430521199006154562", TODAY) is Fault.PREFIX


def test_priority_of_the_aged_begins_on_the_sixty_fifth_birthday() -> None:
    born = date(1961, 11, 24)
    assert (age_on(born, date(2026, 11, 23)), age_on(born, TODAY)) == (64, 65)
    assert (is_senior(born, date(2026, 11, 23)), is_senior(born, TODAY), is_senior(None, TODAY)) == (False, True, False)


def test_who_was_born_on_a_leap_day_grows_older_at_the_end_of_february() -> None:
    born = date(2000, 2, 29)
    assert age_on(born, date(2018, 2, 27)) == 17
    assert age_on(born, date(2018, 2, 28)) == 18
    assert age_on(born, date(2020, 2, 28)) == 19
    assert age_on(born, date(2020, 2, 29)) == 20


# Units and telephones


@pytest.mark.parametrize(
    "code",
    ["11430521006250123C", "91430521MA4L00001L", "92430582MA4R12345H", "12430521446712345Y", "52430521MJJ5000016"],
)
def test_a_unit_code_passes_with_its_register(code: str) -> None:
    assert check_unit_code(code.lower()) == UnitCode(code, code[:2])


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("", Fault.LENGTH),
        ("11430521006250123", Fault.LENGTH),
        ("1143052100625O123C", Fault.CHARACTERS),
        ("11A30521006250123C", Fault.CHARACTERS),
        ("11430521006250123D", Fault.CHECKSUM),
    ],
)
def test_a_false_unit_code_says_what_is_wrong(code: str, fault: Fault) -> None:
    assert check_unit_code(code) is fault


@given(unit_codes(), st.integers(0, 17), st.sampled_from(UNIT_SIGNS))
def test_one_wrong_character_in_a_unit_code_never_passes(code: str, place: int, sign: str) -> None:
    changed = code[:place] + sign + code[place + 1 :]
    assert isinstance(check_unit_code(changed), UnitCode) == (changed == code)


@given(unit_codes(), st.integers(0, 16))
def test_two_neighbours_changed_over_in_a_unit_code_never_pass(code: str, place: int) -> None:
    changed = swapped(code, place)
    assert isinstance(check_unit_code(changed), UnitCode) == (changed == code)


@pytest.mark.parametrize(
    ("typed", "kind", "number"),
    [
        ("138 1234 5678", PhoneKind.MOBILE, "13812345678"),
        ("+86 138-1234-5678", PhoneKind.MOBILE, "13812345678"),
        ("１３８１２３４５６７８", PhoneKind.MOBILE, "13812345678"),
        ("0739-1234567", PhoneKind.LANDLINE, "0739-1234567"),
        ("07392345678", PhoneKind.LANDLINE, "0739-2345678"),
        ("(0739)2345678", PhoneKind.LANDLINE, "0739-2345678"),
        ("2345678", PhoneKind.LANDLINE, "0739-2345678"),
        ("2345678-12", PhoneKind.LANDLINE, "0739-2345678-12"),
        ("0731－82345678－123456", PhoneKind.LANDLINE, "0731-82345678-123456"),
        ("010-12345678", PhoneKind.LANDLINE, "010-12345678"),
        ("12345", PhoneKind.HOTLINE, "12345"),
    ],
)
def test_a_telephone_number_gets_its_one_written_form(typed: str, kind: PhoneKind, number: str) -> None:
    assert check_phone(typed) == Phone(kind, number)


def test_a_landline_without_area_code_belongs_to_the_halls_own_area() -> None:
    assert check_phone("82345678", area="0731") == Phone(PhoneKind.LANDLINE, "0731-82345678")


@pytest.mark.parametrize(
    "typed", ["", "12812345678", "1381234567", "13812345", "138123456789", "0739-123456", "2345678-1234567", "示例甲"]
)
def test_what_is_no_telephone_number_is_refused(typed: str) -> None:
    assert check_phone(typed) is Fault.PHONE


# What each place may show

PERSON = Particulars("示例甲", "430521199006154562", "13812345678", "湖南省邵东市牛马司镇西洋江村3组12号")


def test_b57_a_public_screen_shows_nothing_or_the_surname() -> None:
    assert for_public_screen(PERSON) == Particulars()
    assert for_public_screen(PERSON, surname_shown=True) == Particulars(name="示*")
    assert for_public_screen(Particulars(name="欧阳示例"), surname_shown=True).name == "欧阳*"
    assert for_public_screen(Particulars(), surname_shown=True) == Particulars()


def test_b57_a_name_of_one_character_is_not_spelt_out_on_a_public_screen() -> None:
    assert for_public_screen(Particulars(name="甲"), surname_shown=True).name == "*"


def test_a_slip_that_is_kept_has_the_name_and_part_of_the_numbers() -> None:
    assert for_kept_slip(PERSON) == Particulars(
        "示例甲", "430521********4562", "138****5678", "湖南省邵东市牛马司镇西洋江村"
    )


def test_each_other_place_has_its_row_of_the_table() -> None:
    assert for_wall(PERSON) == Particulars(name="示*甲", address="湖南省邵东市牛马司镇西洋江村")
    assert for_bank(PERSON) == Particulars(name="示例甲")
    assert for_report(PERSON) == Particulars(name="示*甲")
    assert for_window_list(PERSON) == Particulars(
        "示例甲", "430521********4562", "138****5678", "湖南省邵东市牛马司镇西洋江村3组12号"
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("甲", "*"),
        ("示甲", "示*"),
        ("示例甲", "示*甲"),
        ("示例甲乙", "示**乙"),
        (" 示例甲 ", "示*甲"),
        ("欧阳", "欧*"),
        ("欧阳甲", "欧阳*"),
        ("欧阳甲乙", "欧阳*乙"),
        ("示例江·甲乙丙", "示*·甲*"),
        ("示例·甲·乙丙", "示*·*·乙*"),
        ("Sample", "S*"),
        ("Sample Person", "S* P*"),
        ("Sample A Person", "S* * P*"),
        ("S Person", "* P*"),
        ("·", "·"),
    ],
)
def test_a_masked_name_keeps_the_surname_and_from_three_characters_the_last(name: str, shown: str) -> None:
    assert masked_name(name) == shown


@given(st.text(alphabet=st.characters(categories=["Lo", "Lu", "Ll"]) | st.sampled_from(" ·-."), max_size=12))
def test_a_masked_name_never_shows_more_than_surname_and_one_character(name: str) -> None:
    shown = masked_name(name)
    letters = [sign for sign in shown if sign.isalpha()]
    assert len(letters) <= 3
    if any(sign.isalpha() for sign in name):
        assert "*" in shown
        assert len(letters) < sum(sign.isalpha() for sign in name)


@given(st.text(alphabet="0123456789ABCX", max_size=20))
def test_a_masked_document_number_shows_ten_of_eighteen_and_else_at_most_the_last_four(number: str) -> None:
    shown = masked_id(number)
    assert len(shown) == len(number)
    assert all(sign in ("*", number[place]) for place, sign in enumerate(shown))
    hidden = shown.count("*")
    assert hidden == 8 if len(number) == 18 else hidden >= max(len(number) - 4, len(number) * 2 // 3)


@given(st.text(alphabet="0123456789-", max_size=16))
def test_a_masked_telephone_number_hides_at_least_three_digits(number: str) -> None:
    digits = sum(sign.isdigit() for sign in number)
    shown = masked_phone(number)
    assert shown.count("*") >= min(3, digits)
    assert all(sign in ("*", number[place]) for place, sign in enumerate(shown))


def test_a_landline_keeps_its_last_four_digits() -> None:
    assert masked_phone("0739-2345678") == "****-***5678"
    assert masked_phone("12345") == "*****"
    assert masked_phone("") == ""


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("湖南省邵东市大禾塘街道中南社区兴和大道88号", "湖南省邵东市大禾塘街道中南社区"),
        ("邵东县斫曹乡示例村村民委员会", "邵东县斫曹乡示例村"),
        ("邵东县斫曹乡示例居委会旁", "邵东县斫曹乡示例居委会"),
        ("邵东县界岭镇示例村五组", "邵东县界岭镇示例村"),
        ("邵东县界岭镇人民路12号示例村", "邵东县界岭镇"),
        ("邵东县界岭镇１２号", "邵东县界岭镇"),
        ("湖南省宁乡市示例路5号", "湖南省宁乡市"),
        ("湖南省邵东市金龙小区3栋2单元501室", "湖南省邵东市"),
        ("湖南省邵东市金龙大市场三楼", "湖南省邵东市"),
        ("广西壮族自治区南宁市示例区示例路1号", "广西壮族自治区南宁市示例区"),
        ("示例路12号", ""),
        ("", ""),
    ],
)
def test_an_address_ends_at_the_village(address: str, shown: str) -> None:
    assert address_to_village(address) == shown


@given(st.text(alphabet="省市县区镇乡街道村社组号栋路甲乙0123456789", max_size=24))
def test_an_address_to_the_village_is_a_beginning_without_house_number(address: str) -> None:
    shown = address_to_village(address)
    assert address.startswith(shown)
    assert not any(sign.isdigit() for sign in shown)
