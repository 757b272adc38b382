"""Which command, which station, which window. Everything heavy is imported by the command that needs it.

    main.py [--data DIR] [--db URL] [--station CODE] [--as LOGIN] [--json] [COMMAND …]

Without a command it opens the application (design.md, "Commands"; docs/commands.md lists them all).
"""

import argparse
import importlib
import sys
from pathlib import Path

# The command, and the function that does it. A place is the application straight into one room; `bank` is both, and a
# command where words follow it.
COMMANDS = {
    "backup": "ui.commands.care:backup",
    "bank": "ui.commands.bank:run",
    "catalogue": "ui.commands.catalogue:run",
    "demo": "ui.commands.demo:demo",
    "doctor": "ui.commands.care:doctor",
    "due": "ui.commands.due:run_in",
    "encrypt": "ui.commands.encryption:encrypt",
    "migrate": "ui.commands.care:migrate",
    "passphrase": "ui.commands.encryption:passphrase",
    "rehearse": "ui.commands.rehearse:rehearse",
    "rekey": "ui.commands.encryption:rekey",
    "restore": "ui.commands.care:restore",
    "round": "ui.commands.care:round_",
    "screens": "ui.commands.screens:screens",
    "summary": "ui.commands.summary:summary",
    "unseal": "ui.commands.encryption:unseal",
    "verify": "ui.commands.care:verify",
}
PLACES = ("desk", "reception", "kiosk", "board", "bank", "supervisor", "backoffice", "admin")


def main(arguments: list[str]) -> int:
    """Runs one command. Gives the exit code: 0 done, 1 found something, 2 could not."""
    options, rest = _common().parse_known_args(arguments)
    command, rest = (rest[0], rest[1:]) if rest else ("", [])
    url = options.db or ""
    before_peewee(url)
    from models.office.folder import DataFolder
    from ui.commands.context import WRONG, Context, Usage, said

    folder = DataFolder.at(Path(options.data) if options.data else None, options.db)
    context = Context(folder, options.station, options.login, options.json)
    try:
        return _run(context, command, rest)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return WRONG
    except Exception as error:
        from models.office.refusal import Refused, Trouble

        if not isinstance(error, Refused | Trouble | Usage):
            raise
        print(said(error), file=sys.stderr)
        return WRONG
    finally:
        context.close()


def _common() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", add_help=False, allow_abbrev=False)
    parser.add_argument("--data")
    parser.add_argument("--db")
    parser.add_argument("--station")
    parser.add_argument("--as", dest="login")
    parser.add_argument("--json", action="store_true")
    return parser


def before_peewee(url: str) -> None:
    """peewee imports psycopg where it finds it, 110 ms that a hall on a file does not need."""
    if not url.startswith(("postgresql://", "postgres://")):
        sys.modules.setdefault("psycopg", None)  # type: ignore[arg-type]


def _run(context: "object", command: str, rest: list[str]) -> int:
    from ui.commands.context import Usage

    if command in COMMANDS and (rest or command not in PLACES):
        module, function = COMMANDS[command].split(":")
        return int(getattr(importlib.import_module(module), function)(context, rest))
    if command in PLACES or not command:
        from ui.plain_imports import import_plainly

        import_plainly()
        from ui.application import open_application

        return open_application(context, command)
    if command in ("help", "--help", "-h"):
        print("命令:" + " ".join(sorted({*COMMANDS, *PLACES})))
        return 0
    raise Usage(f"没有这个命令:{command}。有:{' '.join(sorted({*COMMANDS, *PLACES}))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
