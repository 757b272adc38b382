"""What a print is: the original, a second good copy, or a spoiled sheet shown again (behaviour 46, days.md 14)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """`reprint` counts good copies after the first (补打): 0 is the original. A spoiled sheet printed again is an
    original too; `void` is for looking at a sheet or a number that was voided (作废)."""

    reprint: int = 0
    void: bool = False

    def __post_init__(self) -> None:
        if self.reprint < 0:
            raise ValueError(f"reprint: {self.reprint}")

    @property
    def label(self) -> str:
        """The words beside the head; "" for an original."""
        return f"补打 第{self.reprint}次" if self.reprint else ""


ORIGINAL = Mark()
