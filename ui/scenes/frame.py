"""Before and around the rooms: first start, sign-on, the lock, the help, and the pages for what stands in the way."""

import shutil
import sqlite3

from models.office.instants import HOUR, Instant
from models.office.schema import HISTORY
from ui.calm import CalmPage
from ui.clock_page import ClockPage
from ui.first_start import FoundingPage, StationPage
from ui.scenes.stage import Scene, Stage
from ui.sign_on import SignOnPage


def _founding(stage: Stage) -> None:
    stage.begin(None, folder=stage.beside("new"))
    page = stage.page(FoundingPage)
    page.password.set_text("123")
    page.form.submitted.emit()


def _station(stage: Stage) -> None:
    folder = stage.beside("unset")
    shutil.copy(stage.folder / "hall.db", folder)
    stage.begin(None, "desk", folder=folder)
    stage.page(StationPage)


def _sign_on(stage: Stage) -> None:
    page = _sign_on_page(stage)
    page.login.set_text("w3")
    page.focus_first()
    stage.settle()


def _sign_on_page(stage: Stage) -> SignOnPage:
    stage.begin("W3")
    return stage.page(SignOnPage)


def _wrong_password(stage: Stage) -> None:
    page = _sign_on_page(stage)
    page.login.set_text("w3")
    page.password.set_text("yanshi")
    page.form.submitted.emit()
    stage.until(page.password.problem_text)


def _locked(stage: Stage) -> None:
    stage.at("W3", "w3", "desk").lock_now()


def _help(stage: Stage) -> None:
    stage.leave()
    stage.at("W3", "w3", "desk").show_help()


def _leaving(stage: Stage) -> None:
    stage.leave()
    stage.at("W3", "w3", "desk").sign_off()


def _missing(stage: Stage) -> None:
    folder = stage.beside("missing")
    shutil.copy(stage.folder / "station.toml", folder)
    stage.begin("W3", folder=folder)
    stage.page(CalmPage)


def _corrupt(stage: Stage) -> None:
    folder = stage.beside("corrupt")
    shutil.copy(stage.folder / "station.toml", folder)
    (folder / "hall.db").write_bytes(b"not a database" * 4096)
    stage.begin("W3", folder=folder)
    stage.page(CalmPage)


def _newer(stage: Stage) -> None:
    folder = stage.beside("newer")
    for name in ("station.toml", "hall.db"):
        shutil.copy(stage.folder / name, folder)
    hall = sqlite3.connect(folder / "hall.db")
    hall.execute(f"INSERT INTO {HISTORY} (name, applied) VALUES ('9999_later', '2030-01-01')")
    hall.commit()
    hall.close()
    stage.begin("W3", folder=folder)
    stage.page(CalmPage)


def _clock_back(stage: Stage) -> None:
    stage.begin("W3", clock=lambda: Instant(stage.clock() - 6 * HOUR))
    stage.page(ClockPage)


def _bad_settings(stage: Stage) -> None:
    folder = stage.beside("settings")
    (folder / "station.toml").write_text("[station.W3\nkind = ", encoding="utf-8")
    stage.begin("W3", folder=folder)
    stage.page(CalmPage)


SCENES = (
    Scene("first-start", "第一次启动：新建大厅和管理员", _founding),
    Scene("this-station", "第一次启动：本机是哪个窗口", _station),
    Scene("sign-on", "登录", _sign_on),
    Scene("sign-on-wrong", "登录：密码不对", _wrong_password),
    Scene("sign-on-dark", "登录，深色", _sign_on, mode="dark"),
    Scene("lock", "锁屏", _locked),
    Scene("help", "按键帮助（F1）", _help),
    Scene("leaving", "签退前的清单", _leaving),
    Scene("calm-missing", "没有数据库", _missing),
    Scene("calm-corrupt", "数据库损坏", _corrupt),
    Scene("calm-newer", "数据库比程序新", _newer),
    Scene("calm-settings", "设置文件损坏", _bad_settings),
    Scene("clock-back", "时钟倒退", _clock_back),
)
