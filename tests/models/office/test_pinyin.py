"""Pinyin for search as you type: item names as phrases, surnames as surnames, rare characters left alone."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.office.pinyin import (
    KEY_LENGTH,
    STARTS,
    name_keys,
    name_search_keys,
    normal,
    search_keys,
    text_keys,
    typed_key,
)


def found(typed: str, keys: set[str]) -> bool:
    """As the index answers: some key begins with what was typed."""
    return any(key.startswith(typed_key(typed)) for key in keys)


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("单示例", "shanshili", "ssl"),
        ("曾示例", "zengshili", "zsl"),
        ("仇示例", "qiushili", "qsl"),
        ("解放", "xiefang", "xf"),
        ("查示例", "zhashili", "zsl"),
        ("区示例", "oushili", "osl"),
        ("盖示例", "geshili", "gsl"),
        ("覃示例", "qinshili", "qsl"),
        ("翟示例", "zhaishili", "zsl"),
        ("朴示例", "piaoshili", "psl"),
        ("任示例", "renshili", "rsl"),
        ("尉迟示例", "yuchishili", "ycsl"),
        ("万俟示例", "moqishili", "mqsl"),
        ("长孙示例", "zhangsunshili", "zssl"),
        ("乐正示例", "yuezhengshili", "yzsl"),
        ("欧阳示例", "ouyangshili", "oysl"),
        ("单于示例", "chanyushili", "cysl"),
        ("单于", "shanyu", "sy"),
        ("张重阳", "zhangchongyang", "zcy"),
        ("示例·甲", "shilijia", "slj"),
        ("", "", ""),
    ],
)
def test_surnames_are_read_as_surnames(name: str, pinyin: str, initials: str) -> None:
    assert name_keys(name) == (pinyin, initials)


@pytest.mark.parametrize(
    ("text", "pinyin", "initials"),
    [
        ("居民身份证", "juminshenfenzheng", "jmsfz"),
        ("银行收费点", "yinhangshoufeidian", "yhsfd"),
        ("行政许可", "xingzhengxuke", "xzxk"),
        ("公司变更登记", "gongsibiangengdengji", "gsbgdj"),
        ("人民调解申请", "renmintiaojieshenqing", "rmtjsq"),
        ("重度残疾人", "zhongducanjiren", "zdcjr"),
        ("法律援助", "falvyuanzhu", "flyz"),
        ("女职工", "nvzhigong", "nzg"),
        ("单位参保(2026年)", "danweicanbao2026nian", "dwcb2026n"),
        ("BIM报建", "bimbaojian", "bbj"),
    ],
)
def test_item_names_are_read_as_phrases(text: str, pinyin: str, initials: str) -> None:
    assert text_keys(text) == (pinyin, initials)


def test_a_character_without_a_reading_stays_as_it_is() -> None:
    assert name_keys("𠮷示例") == ("𠮷shili", "𠮷sl")
    assert name_keys("示\ue000例") == ("shi\ue000li", "s\ue000l")
    assert found("𠮷", name_search_keys("𠮷示例"))


@pytest.mark.parametrize(
    "typed",
    ["sfz", "SFZ", "ｓｆｚ", "s f z", "身份", "身份证", "shenfen", "shen fen zheng", "jmsfz", "jumin", "居民", "ling"],
)
def test_sfz_finds_the_identity_card_inside_the_name(typed: str) -> None:
    assert found(typed, search_keys("居民身份证首次申领"))


@pytest.mark.parametrize("typed", ["henfen", "份身", "sfzz", "umin"])
def test_half_a_syllable_or_another_order_finds_nothing(typed: str) -> None:
    assert not found(typed, search_keys("居民身份证首次申领"))


def test_brackets_and_codes_do_not_stand_in_the_way() -> None:
    keys = search_keys("GA-002 机动车注册登记(小型汽车)")
    for typed in ("ga002", "GA-002", "002", "登记小型", "djxxqc", "登记(小型"):
        assert found(typed, keys), typed


def test_a_surname_with_two_readings_is_found_by_both() -> None:
    keys = name_search_keys("覃示例")
    assert all(found(typed, keys) for typed in ("qin", "tan", "qsl", "tsl", "覃", "示例", "shili", "sl"))
    assert len(keys) <= 9


def test_a_long_question_meets_its_key() -> None:
    name = "住宅类国有建设用地使用权及房屋所有权转移登记"
    assert found(text_keys(name)[0], search_keys(name))


def test_what_was_typed_without_any_letter_asks_for_nothing() -> None:
    assert typed_key(" -—()　") == ""
    assert name_search_keys(" · ") == set()
    assert search_keys("") == set()


@given(st.text(max_size=200))
def test_keys_are_bounded_whole_and_normal(text: str) -> None:
    keys = search_keys(text)
    assert len(keys) <= 3 * STARTS
    for key in keys | name_search_keys(text):
        assert 0 < len(key) <= KEY_LENGTH
        assert normal(key) == key


@given(st.text(alphabet="居民身份证首次申领补换GA012", min_size=1, max_size=30), st.data())
def test_every_part_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    boundaries = [at for at in range(len(text)) if not (at and text[at - 1 : at + 1].isascii())]
    start = data.draw(st.sampled_from(boundaries))
    part = text[start : data.draw(st.integers(start + 1, len(text)))]
    assert found(part, search_keys(text))


def test_starting_the_application_does_not_load_the_dictionary() -> None:
    seen = subprocess.run(
        [sys.executable, "-c", "import sys, models.office.pinyin; print('pypinyin' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "False"
