"""What a newcomer meets before the application: ./start, ./check, the lock files, the fonts.

The scripts run in a folder of their own with a small stand-in for Python, so that nothing is downloaded or installed.
"""

import os
import re
import stat
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"

WINDOW_COMMANDS = ["", "demo", "desk", "reception", "kiosk", "board", "bank", "supervisor", "--data d --as x desk"]
PLAIN_COMMANDS = ["due --days 3", "rehearse", "bank import f", "bank reconcile", "--db u verify", "desk --help", "-h"]

STAND_IN = """#!/bin/bash
# Python as far as ./start asks it; what it is told to install is written to the log.
case "$*" in
    *version_info\\ \\<*) exit $(cat "$HOME/too-old" 2>/dev/null || echo 0) ;;
    *realpath*) echo "$HOME/bin/python3" ;;
    *"import ensurepip"*) exit $(cat "$HOME/no-venv" 2>/dev/null || echo 0) ;;
    *version_info*) echo python3.11-venv ;;
    *"import pip"*) exit 0 ;;
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && echo venv >>"$HOME/log" ;;
    "-m pip "*) echo "pip $*" >>"$HOME/log" && exit $(cat "$HOME/pip-fails" 2>/dev/null || echo 0) ;;
    *main.py*) shift && echo "main $*" ;;
    *) echo "unexpected: $*" >>"$HOME/log" && exit 9 ;;
esac
"""

posix_only = pytest.mark.skipif(os.name == "nt", reason="start.ps1 is Windows' own")


@dataclass(frozen=True)
class Checkout:
    """A folder with the scripts and locks, and a machine that has only the stand-in and the basic tools."""

    folder: Path

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """./start with nothing of this machine's screen, Python and apt."""
        tools = {"PATH": f"{self.folder / 'bin'}", "HOME": str(self.folder)}
        return subprocess.run(
            [self.folder / "start", *arguments],
            env=tools | environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )

    def say(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, "utf-8")

    @property
    def log(self) -> list[str]:
        file = self.folder / "log"
        return file.read_text("utf-8").splitlines() if file.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    for name in ("start", "requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    (tmp_path / "start").chmod(0o755)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "python3").write_text(STAND_IN, "utf-8")
    (tools / "python3").chmod(0o755)
    for name in ("bash", "env", "readlink", "dirname", "cmp", "cp", "cat", "rm", "mkdir", "touch", "flock"):
        (tools / name).symlink_to(next(path for path in (Path("/usr/bin", name), Path("/bin", name)) if path.exists()))
    return Checkout(tmp_path)


@posix_only
@pytest.mark.parametrize("command", WINDOW_COMMANDS)
def test_without_a_screen_start_says_so_in_one_line(checkout: Checkout, command: str) -> None:
    done = checkout.start(*command.split())

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "./start screens" in done.stderr
    assert "./start rehearse" in done.stderr
    assert checkout.log == []


@posix_only
@pytest.mark.parametrize("command", PLAIN_COMMANDS)
def test_a_command_without_windows_needs_no_screen(checkout: Checkout, command: str) -> None:
    done = checkout.start(*command.split())

    assert done.returncode == 0
    assert done.stdout == f"main {command}\n"


@posix_only
def test_the_first_start_installs_the_lock_and_the_second_installs_nothing(checkout: Checkout) -> None:
    checkout.start("due")
    first = checkout.log
    checkout.start("due")

    assert first[0] == "venv"
    assert "--require-hashes" in first[1]
    assert first[1].endswith("/requirements.lock")
    assert checkout.log == first


@posix_only
def test_a_changed_lock_is_installed_again(checkout: Checkout) -> None:
    checkout.start("due")
    checkout.say("requirements.lock", "other==1.0\n")
    checkout.start("due")

    assert [line.split()[0] for line in checkout.log] == ["venv", "pip", "pip"]


@posix_only
def test_what_check_installed_serves_start_too(checkout: Checkout) -> None:
    subprocess.run(
        ["bash", "-c", "source ./start && set_up requirements-dev.lock"],
        cwd=checkout.folder,
        env={"PATH": str(checkout.folder / "bin"), "HOME": str(checkout.folder)},
        check=True,
        capture_output=True,
    )
    done = checkout.start("due")

    assert done.stdout == "main due\n"
    assert [line.split("/")[-1] for line in checkout.log] == ["venv", "requirements-dev.lock"]


@posix_only
def test_an_install_that_failed_is_said_and_made_anew(checkout: Checkout) -> None:
    checkout.say("pip-fails", "1")
    failed = checkout.start("due")
    left_behind = checkout.folder / ".venv" / "half-copied"
    left_behind.touch()
    checkout.say("pip-fails", "0")
    done = checkout.start("due")

    assert failed.returncode == 2
    assert failed.stdout == ""
    assert "run it again" in failed.stderr.splitlines()[-1]
    assert done.stdout == "main due\n"
    assert not left_behind.exists()


@posix_only
def test_a_python_that_is_too_old_is_said_in_one_line(checkout: Checkout) -> None:
    checkout.say("too-old", "1")
    done = checkout.start("due")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Python 3.11" in done.stderr


@posix_only
def test_without_venv_and_apt_the_line_to_run_is_said(checkout: Checkout) -> None:
    checkout.say("no-venv", "1")
    done = checkout.start("due")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "apt-get install -y python3.11-venv" in done.stderr


@posix_only
@pytest.mark.parametrize("name", ["start", "check", ".ci/run"])
def test_the_scripts_may_be_run(name: str) -> None:
    assert (ROOT / name).stat().st_mode & stat.S_IXUSR


# The lock files.


def pins(name: str) -> dict[str, str]:
    """Normalised package → version of a lock file."""
    text = (ROOT / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]

    assert len(entries) == len(pins(name)) > 20
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "--index" not in text


def test_what_the_tests_use_is_what_the_application_uses() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_the_locks_hold_whatever_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]

    def packages(wanted: list[str]) -> set[str]:
        return {re.split(r"[^A-Za-z0-9_-]", name)[0].lower().replace("_", "-") for name in wanted}

    assert packages(project["dependencies"] + extras["postgresql"]) <= pins("requirements.lock").keys()
    assert packages(extras["dev"]) <= pins("requirements-dev.lock").keys()
    assert "pytest" not in pins("requirements.lock")


# The fonts.


def characters(encoding: str, trails: list[int]) -> set[int]:
    """The unified ideographs of a double-byte character set."""
    pairs = (bytes([lead, trail]).decode(encoding, "ignore") for lead in range(0x81, 0xFF) for trail in trails)
    return {ord(text) for text in pairs if len(text) == 1 and "\u4e00" <= text <= "\u9fff"}


@pytest.fixture(scope="module")
def maps() -> dict[str, set[int]]:
    return {file.stem: set(TTFont(file, lazy=True).getBestCmap()) for file in FONTS.glob("*.ttf")}


@pytest.mark.parametrize("name", ["NotoSansSC-Regular", "NotoSansSC-Bold"])
def test_the_fonts_hold_every_character_of_the_national_sets(maps: dict[str, set[int]], name: str) -> None:
    gb2312 = characters("gb2312", list(range(0xA1, 0xFF)))
    gbk = characters("gbk", [trail for trail in range(0x40, 0xFF) if trail != 0x7F])

    assert (len(gb2312), len(gbk)) == (6763, 20902)
    assert gb2312 | gbk | set(range(0x3400, 0x4DB6)) <= maps[name]
    assert {ord(mark) for mark in "，。；：？！“”‘’（）《》【】、·…—％￥〇①⑩□√×℃№●▲■‖"} <= maps[name]


def test_rare_characters_of_names_are_in_one_font_or_the_other(maps: dict[str, set[int]]) -> None:
    rare = {ord(character) for character in "㼆䶮𬭎𬬭𬍛𨱏𪾢𫗦𡋾"}

    assert rare <= maps["NotoSansSC-Regular"] | maps["RareHan"]
    assert not maps["RareHan"] & maps["NotoSansSC-Regular"]


@pytest.mark.parametrize(("name", "weight"), [("NotoSansSC-Regular", 400), ("NotoSansSC-Bold", 700)])
def test_the_fonts_are_static_and_can_be_embedded(name: str, weight: int) -> None:
    with TTFont(FONTS / f"{name}.ttf", lazy=True) as font:
        assert "glyf" in font
        assert "fvar" not in font
        assert font["OS/2"].usWeightClass == weight
        assert font["OS/2"].fsType == 0


def test_every_font_has_its_licence_beside_it() -> None:
    assert {file.name for file in FONTS.glob("*.t*t")} >= {"OFL.txt", "RareHan-LICENSE.txt"}
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")
