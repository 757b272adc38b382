"""A hall that is encrypted at rest asks for its passphrase, says what is wrong beside the field, and opens."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.office import cipher
from models.office.refusal import Trouble
from tests.conftest import PASSPHRASE
from ui.key_page import KeyPage


@pytest.fixture
def database(empty_encrypted: tuple[Path, bytes], tmp_path: Path) -> Iterator[Path]:
    """An encrypted file whose key this process does not hold."""
    file, key = empty_encrypted
    for each in (file, cipher.key_file(file), cipher.mark_file(file)):
        shutil.copy(each, tmp_path / each.name)
    cipher.let_go(file)
    yield tmp_path / file.name
    cipher.let_go(tmp_path / file.name)
    cipher.hold(file, key)


def page_of(qtbot: QtBot, page: KeyPage) -> KeyPage:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.focus_first()
    return page


def test_the_passphrase_is_typed_and_a_wrong_one_is_said_beside_it(
    dressed: QApplication, qtbot: QtBot, database: Path
) -> None:
    page = page_of(qtbot, KeyPage(database))
    page.passphrase.line.setText("另一个开启口令")
    qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "口令不对" in page.passphrase.problem_text())
    assert page.passphrase.text() == "另一个开启口令", "nothing typed is lost"
    page.passphrase.set_text("")
    with qtbot.waitSignal(page.opened):
        page.passphrase.line.setText(PASSPHRASE)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert cipher.key_of(database) is not None


def test_without_the_key_file_only_the_recovery_code_is_asked_for(
    dressed: QApplication, qtbot: QtBot, database: Path, empty_encrypted: tuple[Path, bytes]
) -> None:
    cipher.key_file(database).unlink()
    with pytest.raises(Trouble) as told:
        cipher.key_of(database)
    page = page_of(qtbot, KeyPage(database, told.value))
    assert page.code.isVisible() and not page.passphrase.isVisible()
    assert "hall.db.key" in page.notice.text()
    with qtbot.waitSignal(page.opened):
        qtbot.keyClicks(page.code.line, cipher.recovery_code(empty_encrypted[1]))
        qtbot.keyClick(page.code.line, Qt.Key.Key_Return)
