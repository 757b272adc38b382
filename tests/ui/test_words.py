"""Every code that the house raises or stores is said in words, and values are said as a clerk reads them."""

import ast
import re
import string
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from models.office.instants import HALL_ZONE, instant_of
from models.office.refusal import NotAllowed, Refused, Trouble
from ui import theme, words

HOUSE = Path(words.__file__).parent.parent
RAISED = {"Refused": "REFUSALS", "NotAllowed": "REFUSALS", "Trouble": "TROUBLES"}


def raised() -> Iterator[tuple[str, str, set[str] | None, str]]:
    """Each Refused("…"), NotAllowed("…") and Trouble("…") of the code: kind, code, facts (None: not literal), place."""
    for file in sorted(path for room in ("models", "printing", "ui") for path in (HOUSE / room).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in RAISED:
                continue
            place = f"{file.relative_to(HOUSE)}:{call.lineno}"
            facts = {word.arg for word in call.keywords if word.arg}
            literal = all(word.arg for word in call.keywords)
            for code in _codes(call.args[0]):
                yield RAISED[call.func.id], code, facts if literal else None, place


def answered() -> Iterator[tuple[str, str]]:
    """The codes that rules answer with instead of raising: members of a …Fault, and what a function returns."""
    for file in (HOUSE / "models").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            found = []
            if isinstance(node, ast.ClassDef) and node.name in ("Fault", "FormFault"):
                found = [
                    code for member in node.body if isinstance(member, ast.Assign) for code in _codes(member.value)
                ]
            elif isinstance(node, ast.Return) and node.value is not None:
                found = [code for code in _codes(node.value) if re.fullmatch(r"[a-z]+\.[a-z_]+", code)]
            yield from ((code, f"{file.relative_to(HOUSE)}:{node.lineno}") for code in found)


def _codes(node: ast.expr) -> list[str]:
    """The codes an argument can be: a literal, or either side of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    return [*_codes(node.body), *_codes(node.orelse)] if isinstance(node, ast.IfExp) else []


def test_every_code_that_is_raised_has_words() -> None:
    lacking = {f"{kind} {code} ({at})" for kind, code, _, at in raised() if code not in words.phrases(kind)}
    said = words.phrases("REFUSALS").keys() | words.phrases("TROUBLES").keys()
    lacking |= {f"REFUSALS {code} ({at})" for code, at in answered() if code not in said}
    assert lacking == set(), "add these to ui/wording/<subject>.py:\n" + "\n".join(sorted(lacking))


def test_words_only_use_facts_that_are_raised_with_the_code() -> None:
    wrong = []
    for kind, code, facts, place in raised():
        phrase = words.phrases(kind).get(code, "")
        named = {name for _, name, _, _ in string.Formatter().parse(phrase) if name}
        if facts is not None and not named <= facts:
            wrong.append(f"{place} {code}: {named - facts}")
    assert wrong == []


def test_every_subject_of_wording_is_listed() -> None:
    files = {file.stem for file in (HOUSE / "ui" / "wording").glob("*.py")} - {"__init__"}
    assert files == set(words._SUBJECTS)


@pytest.mark.parametrize("kind", ["STATES", "REFUSALS", "TROUBLES", "VERBS", "CHOICES"])
def test_keys_are_subject_and_code(kind: str) -> None:
    assert [key for key in words.phrases(kind) if key.count(".") < 1] == []


def test_a_refusal_says_its_facts() -> None:
    assert words.refusal(Refused("field.number", least=1, most=9)) == "请输入 1 到 9 的整数。"


def test_a_fact_that_is_missing_is_a_dash_and_not_an_error() -> None:
    assert words.refusal(Refused("field.too_long")) == "最多 – 个字。"


def test_an_unknown_code_is_still_said() -> None:
    assert "no.such" in words.refusal(NotAllowed("no.such"))
    assert "no.such" in words.trouble(Trouble("no.such"))
    assert words.state("tickets.NO_SUCH") == "tickets.NO_SUCH"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("total_fen", 123456, "¥1,234.56"),
        ("until_at", instant_of(datetime(2026, 11, 24, 17, 30, tzinfo=HALL_ZONE)), "11-24 17:30"),
        ("wait_ms", 65 * 60_000, "1 小时 5 分"),
        ("until_on", "2026-12-03", "2026-12-03"),
        ("numbers", ["A001", "A002"], "A001、A002"),
        ("numbers", [], "–"),
        ("number", "A023", "A023"),
        ("until", instant_of(datetime(2026, 11, 24, 17, 30, tzinfo=HALL_ZONE)), "11-24 17:30"),
        ("state", "PARKED", "挂起"),
        ("verb", "tickets.recall", "重呼"),
        ("holder", "0199" * 8, "–"),
        ("remark", "", "–"),
    ],
)
def test_the_ending_of_a_facts_name_says_how_it_is_shown(name: str, value: object, said: str) -> None:
    assert words._fact("tickets", name, value) == said


def test_an_id_is_said_by_the_name_that_was_learnt() -> None:
    window = "0199" * 7 + "0001"
    words.learn({window: "3 号窗口"})
    assert words.refusal(Refused("tickets.taken", ticket="A023", window=window)) == "A023 已由 3 号窗口 接待。"


def test_why_a_key_is_blocked_and_nothing_where_it_is_not() -> None:
    assert words.why("tickets.nobody_waiting") == "没有人等候。"
    assert words.why("") == ""


def test_lights_have_a_mark_and_a_word() -> None:
    for code in ("GREEN", "YELLOW", "RED", "LATE", "GREY"):
        light = words.light(code)
        assert light.word and theme.MARKS[light.tone]


def test_money_time_and_days_as_they_are_read() -> None:
    today = date(2026, 11, 24)
    at = instant_of(datetime(2026, 11, 23, 9, 5, 7, tzinfo=HALL_ZONE))
    assert words.yuan(-5) == "¥-0.05"
    assert words.clock(at) == "09:05:07"
    assert words.minute(at, today=today) == "11-23 09:05"
    assert words.minute(at, today=date(2026, 11, 23)) == "09:05"
    assert words.day(date(2026, 12, 3), today=today) == "12-03 周四"
    assert words.day(date(2027, 1, 4), today=today) == "2027-01-04 周一"
    assert words.span(59_000) == "不到 1 分钟"
    assert words.span(12 * 60_000) == "12 分"
