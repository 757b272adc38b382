"""Where an original paper of a case is (原件; days.md 16)."""

from enum import StrEnum


class State(StrEnum):
    """Where an original is."""

    SEEN = "SEEN"
    """已核验退还: seen, compared with the copy, and given back on the spot."""
    KEPT = "KEPT"
    """留存: somebody has it and answers for it."""
    OFFERED = "OFFERED"
    """移交中: handed on, not signed for yet; its holder still answers for it."""
    RETURNED = "RETURNED"
    """已退还."""


OUTSTANDING = (State.KEPT, State.OFFERED)
"""Somebody in the hall has it (未退原件)."""


class Fault(StrEnum):
    """Why an original cannot be moved so; a refusal's code."""

    NOTHING = "custody.nothing"
    PLACE = "custody.place"
    """The case has no such paper."""
    NOT_HOLDER = "custody.not_holder"
    NOT_NAMED = "custody.not_named"
    """Handed to somebody else."""
    NOT_KEPT = "custody.not_kept"
    TO_SELF = "custody.to_self"
    GONE = "custody.gone"
    """This person works here no more."""
    RECEIVER = "custody.receiver"
    """Who takes it back must be named."""


class Scan(StrEnum):
    """What a file of a case shows."""

    PAPER = "PAPER"
    """扫描件."""
    PHOTO = "PHOTO"
    """照片."""
    SURVEY = "SURVEY"
    """踏勘照片."""


MEDIA = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n": "png", b"%PDF-": "pdf"}
"""How the files that are taken begin, and what they are called: what a scanner or a camera makes."""

LARGEST = 20_000_000
"""Bytes of one file."""


def medium_of(content: bytes) -> str:
    """The medium of a file by its first bytes, "" for one that is not taken."""
    return next((name for start, name in MEDIA.items() if content.startswith(start)), "")
