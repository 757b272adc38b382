"""Stand-ins for what a test cannot sit before: dialogs that a person would answer."""

# ruff: noqa: ARG002  (the fake takes every argument of the port it stands in for)

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.messages import Reason, ReasonAsked, Signature


@dataclass
class FakeMessages:
    """Answers each question with the next of `answers` (None: the person goes back) and keeps what was asked."""

    answers: list[Any] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def say(self, parent: QWidget, title: str, text: str) -> None:
        self.asked.append(f"say {title}: {text}")

    def ask_reason(self, parent: QWidget, asked: ReasonAsked, then: Callable[[Reason], None]) -> None:
        self._answer(f"reason {asked.code}", then)

    def ask_second_person(
        self,
        parent: QWidget,
        title: str,
        consequence: str,
        then: Callable[[Signature], None],
    ) -> None:
        self._answer(f"second person {title}", then)

    def ask_line(
        self,
        parent: QWidget,
        title: str,
        label: str,
        then: Callable[[str], None],
        *,
        hint: str = "",
    ) -> None:
        self._answer(f"line {title}", then)

    def choose_file(self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        self._answer(f"choose {title}", then)

    def choose_folder(self, parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
        self._answer(f"folder {title}", then)

    def save_file(
        self,
        parent: QWidget,
        title: str,
        name: str,
        kinds: str,
        then: Callable[[Path], None],
    ) -> None:
        self._answer(f"save {name}", then)

    def _answer(self, question: str, then: Callable[[Any], None]) -> None:
        self.asked.append(question)
        answer = self.answers.pop(0)
        if answer is not None:
            then(answer)
