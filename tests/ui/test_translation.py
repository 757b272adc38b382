"""Every phrase of the application has its Chinese, simplified and traditional."""

import ast
import re
import string
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import translation

UI = Path(translation.__file__).parent
sys.path.insert(0, str(translation.I18N))
import renew  # noqa: E402  (the authors' tool, a script beside the phrases)
import traditional  # noqa: E402

CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What lupdate finds in the source now, by room."""
    folder, found = tmp_path_factory.mktemp("ts"), {}
    for room, files in renew.rooms().items():
        target = folder / f"{room}_zh_CN.ts"
        renew.extract(files, target)
        found[room] = list(renew.read(target))
    return found


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_every_phrase_has_a_translation(sources: dict[str, list[str]], language: str) -> None:
    lacking = []
    for room, phrases in sources.items():
        said = renew.read(translation.I18N / f"{room}_{language}.ts")
        lacking += [f"{room}: {phrase}" for phrase in phrases if not said.get(phrase)]
    assert not lacking, "run resources/i18n/renew.py --say FILE for:\n" + "\n".join(lacking)


def test_no_translation_is_left_of_a_phrase_that_is_gone(sources: dict[str, list[str]]) -> None:
    for room, phrases in sources.items():
        assert set(renew.read(translation.I18N / f"{room}_zh_CN.ts")) == set(phrases), "run resources/i18n/renew.py"


def test_english_phrases_are_english(sources: dict[str, list[str]]) -> None:
    assert [phrase for phrases in sources.values() for phrase in phrases if CHINESE.search(phrase)] == []


def _files(language: str) -> list[tuple[str, str]]:
    files = sorted(translation.I18N.glob(f"*_{language}.ts"))
    return [pair for file in files for pair in translation.phrases_of(file)]


def values_of(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_a_translation_uses_exactly_the_values_of_its_source(language: str) -> None:
    assert [source for source, said in _files(language) if values_of(source) != values_of(said)] == []


def test_one_phrase_has_one_translation_in_all_rooms() -> None:
    said: dict[str, set[str]] = {}
    for source, chinese in _files("zh_CN"):
        said.setdefault(source, set()).add(chinese)
    assert {source: each for source, each in said.items() if len(each) > 1} == {}


def test_chinese_sentences_use_chinese_marks() -> None:
    between = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]")
    assert [said for _, said in _files("zh_CN") if between.search(said)] == []


def test_traditional_is_made_of_simplified_and_nothing_simplified_is_left() -> None:
    simplified, made = dict(_files("zh_CN")), dict(_files("zh_TW"))
    assert made == {source: traditional.traditional(said) for source, said in simplified.items()}
    left = {said: traditional.unknown(said) for said in simplified.values() if traditional.unknown(said)}
    assert left == {}, "add these characters to resources/i18n/traditional.py"


def test_traditional_decides_by_words_before_characters() -> None:
    assert traditional.traditional("打印机已连接,最后一页") == "印表機已連接,最後一頁"
    assert traditional.unknown("没有鹾") == {"鹾"}


def test_only_literals_are_translated() -> None:
    wrong = []
    for file in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            if call.func.id == "mark" and not isinstance(call.args[0], ast.Constant):
                wrong.append(f"{file.name}:{call.lineno}")
            if call.func.id == "tr" and isinstance(call.args[0], (ast.JoinedStr, ast.BinOp)):
                wrong.append(f"{file.name}:{call.lineno}")
    assert wrong == []


def test_words_of_a_page_never_go_past_tr() -> None:
    """Chinese written into the code of ui is a phrase that English readers never see. The command line is Chinese, and
    so is what a picture is called."""
    wrong = []
    for file in (each for each in UI.rglob("*.py") if each.parent.name not in ("commands", "scenes")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                text = node.value
                if re.search(r"[\u4e00-\u9fff]{2,}", text):
                    wrong.append(f"{file.relative_to(UI)}:{node.lineno} {text}")
    assert wrong == []


def test_a_phrase_is_said_in_the_language_in_use() -> None:
    translation.use("zh_CN")
    assert translation.tr("{count} rows", count=3) == "共 3 行"
    translation.use("zh_TW")
    assert translation.tr("Reading …") == "正在讀取……"
    translation.use("en")
    assert translation.tr("{count} rows", count=3) == "3 rows"


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        translation.use("fr")


def test_the_words_of_qt_itself_follow(qtbot: QtBot, dressed: QApplication) -> None:
    translation.use("zh_CN")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"
    translation.use("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_what_goes_onto_a_paper_is_chinese_whatever_the_screen_speaks() -> None:
    before = translation.language()
    try:
        for language in translation.LANGUAGES:
            translation.use(language)
            assert translation.on_paper("wrong method or serial") == "方式或流水号有误"
    finally:
        translation.use(before)
