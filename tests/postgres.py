"""A throw-away PostgreSQL server on this machine for the tests, with its data in a temporary folder."""

import os
import shutil
import subprocess
from pathlib import Path


def binaries() -> Path | None:
    """The folder of the newest installed server, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
    if found:
        return found[-1].parent
    here = shutil.which("postgres")
    return Path(here).parent if here else None


class Server:
    """Started on a socket in its own folder: it listens on no network address."""

    def __init__(self, folder: Path) -> None:
        place = binaries()
        if place is None:
            raise FileNotFoundError("postgres")
        self.folder = folder
        self._bin = place
        self._user = "postgres" if os.geteuid() == 0 else ""
        folder.mkdir(parents=True, exist_ok=True)
        if self._user:
            shutil.chown(folder, self._user)
            folder.chmod(0o755)
        data = folder / "data"
        self._call("initdb", "-D", str(data), "-A", "trust", "-U", "hall", "--no-sync", "-E", "UTF8", "--locale=C")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=60"
        self._call("pg_ctl", "-D", str(data), "-l", str(folder / "log"), "-o", options, "-w", "start")

    def _call(self, program: str, *arguments: str) -> None:
        command = [str(self._bin / program), *arguments]
        if self._user:
            command = ["runuser", "-u", self._user, "--", *command]
        subprocess.run(command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def url(self, database: str) -> str:
        return f"postgresql:///{database}?host={self.folder}&user=hall"

    def sql(self, text: str, database: str = "postgres") -> None:
        """Runs one statement as the owner."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(text)  # type: ignore[call-overload]

    def restart(self) -> None:
        """Cuts every connection, as a failing server does."""
        self._call("pg_ctl", "-D", str(self.folder / "data"), "-m", "fast", "-w", "restart")

    def stop(self) -> None:
        self._call("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
