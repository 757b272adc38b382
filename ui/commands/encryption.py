"""Commands of encryption at rest: turning it on, another key, another passphrase, opening a paper."""

import getpass
import os
from pathlib import Path

from models.office import cipher
from models.office.refusal import Refused
from ui.commands.context import CLEAN, Context, Parser, Usage, existing_path

NEW_ENVIRONMENT = "HALL_NEW_PASSPHRASE"
"""The passphrase to set, for an unattended run; otherwise it is asked for twice."""


def encrypt(context: Context, arguments: list[str]) -> int:
    """`encrypt --as LOGIN`: encrypts the database, its backups and the papers kept as files. Nobody may be at work."""
    from models.office.encryption import encrypt as turn_on

    Parser("encrypt").parse_args(arguments)
    _remember(context, "on")
    return _tell_code(context, turn_on(context.folder, _wished()), "已加密。")


def rekey(context: Context, arguments: list[str]) -> int:
    """`rekey --as LOGIN`: another data key and another passphrase, for everything in the data folder."""
    from models.office.encryption import change_key

    Parser("rekey").parse_args(arguments)
    key = _key(context)
    _remember(context, "key")
    return _tell_code(context, change_key(context.folder, key, _wished()), "已更换密钥，旧口令和旧恢复码作废。")


def passphrase(context: Context, arguments: list[str]) -> int:
    """`passphrase --as LOGIN`: another passphrase for the same key."""
    from models.office.encryption import change_passphrase

    Parser("passphrase").parse_args(arguments)
    key = _key(context)
    _remember(context, "passphrase")
    change_passphrase(context.folder, key, _wished())
    print("已更换口令；以前的备份仍用旧口令打开。")
    return CLEAN


def unseal(context: Context, arguments: list[str]) -> int:
    """`unseal FILE OUT --as LOGIN`: opens a paper that was kept encrypted. The look is remembered."""
    parser = Parser("unseal")
    parser.add_argument("file")
    parser.add_argument("out")
    options = parser.parse_args(arguments)
    source, key = existing_path(options.file), _key(context)
    _remember(context, f"unseal:{source.name}")
    Path(options.out).write_bytes(cipher.unseal(source.read_bytes(), key))
    print(f"已打开：{options.out}")
    return CLEAN


def _remember(context: Context, what: str) -> None:
    """An administrator signs for it before it is done; then this process leaves the file to the one who changes it."""
    from models.office.verbs import encryption_changed

    context.operator().do(encryption_changed, what=what)
    context.close()


def _key(context: Context) -> bytes:
    """Raises Refused cipher.server, cipher.not_encrypted."""
    db = context.database()
    if db.path is None:
        raise Refused("cipher.server")
    if db.key is None:
        raise Refused("cipher.not_encrypted", path=db.path.name)
    return db.key


def _wished() -> str:
    said = os.environ.get(NEW_ENVIRONMENT)
    if said is None:
        said = getpass.getpass("新的开启口令: ")
        if getpass.getpass("再输一遍: ") != said:
            raise Usage("两次输入的口令不一样。")
    return said


def _tell_code(context: Context, code: str, text: str) -> int:
    if context.json:
        import json

        print(json.dumps({"recovery_code": code}))
    else:
        print(f"{text}\n恢复码（只显示这一次，请抄写、封存、锁好）：\n{code}")
    return CLEAN
