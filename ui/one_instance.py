"""One application per station code: a second start hands its wish to the first and ends.

The lock file is the truth (a killed process leaves a stale one, which is taken over); the local socket only carries
the wish. Two data folders are two stations, whatever their code.
"""

import hashlib
import json
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1500
"""How long a second start waits for the first to take its wish."""


class Start(Enum):
    """What a start came to."""

    FIRST = "first"
    HANDED_OVER = "handed over"
    NO_ANSWER = "no answer"
    """The station is taken by a process that does not answer: it hangs, or belongs to another user."""


class OneInstance(QObject):
    """Holds a station's lock while it lives."""

    asked = Signal(list)
    """The words of a second start's command line; the shell comes to the front and opens that place."""

    def __init__(self, data: Path, station: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data / f"station-{_safe(station)}.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "hall-" + hashlib.sha256(f"{data.resolve()}\0{station}".encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def begin(self, wish: list[str]) -> Start:
        """Take the station, or hand `wish` to whoever has it."""
        if self._lock.tryLock(0):
            self._listen()
            return Start.FIRST
        return Start.HANDED_OVER if self._hand_over(wish) else Start.NO_ANSWER

    def end(self) -> None:
        """Give the station back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def _greet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda s=socket: self._hear(s))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            wish = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        socket.disconnectFromServer()
        if isinstance(wish, list) and all(isinstance(word, str) for word in wish):
            self.asked.emit(wish)

    def _hand_over(self, wish: list[str]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(json.dumps(wish).encode() + b"\n")
        socket.waitForBytesWritten(ANSWER_MS)
        while not socket.canReadLine():
            if not socket.waitForReadyRead(ANSWER_MS):
                return False
        return True


def _safe(station: str) -> str:
    """A station code as part of a file name."""
    return "".join(each if each.isalnum() and each.isascii() else f"_{ord(each):x}" for each in station)
