"""Passwords and PINs: hashed and checked with Argon2, which is slow on purpose, so always outside an act.

The library is imported when a password is first checked: the sign-on page stands before that.
"""

from functools import cache
from typing import TYPE_CHECKING

from models.office.refusal import Refused
from models.people.rules import password_fault, pin_fault

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_MARK = "$argon2id$"


@cache
def _hasher() -> "PasswordHasher":
    """RFC 9106's second choice, for machines with little memory: 64 MiB, three passes."""
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobody() -> str:
    """A hash of no password, so that an unknown login takes as long as a known one."""
    return _hasher().hash("")


def new_password(login: str, password: str, min_length: int) -> str:
    """The hash of a chosen password.

    Raises Refused with field password: people.password_short, _is_login, _figures, _plain.
    """
    fault = password_fault(login, password, min_length)
    if fault:
        raise Refused(fault, field="password", low=min_length)
    return _hasher().hash(password)


def new_pin(pin: str) -> str:
    """The hash of a chosen PIN. Raises Refused with field pin: people.pin, people.pin_plain."""
    fault = pin_fault(pin)
    if fault:
        raise Refused(fault, field="pin")
    return _hasher().hash(pin)


def matches(secret: str | None, typed: str) -> bool:
    """Whether what was typed has this hash; None, an account that is not there, never matches and takes as long."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(secret or _nobody(), typed) and secret is not None
    except (VerificationError, InvalidHashError):
        return False


def must_be_hash(secret: str) -> str:
    """The hash itself. ValueError for anything else: a password must not reach a row."""
    if not secret.startswith(_MARK):
        raise ValueError("only an Argon2 hash is stored")
    return secret
