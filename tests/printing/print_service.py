"""A print service that is a folder: `lp`, `lpstat` and `cancel` as small scripts on PATH, told what to do by files.

service = PrintService(tmp_path)
service.says("media-jam-error")      # what lpstat -l -p tells
service.keeps_jobs()                 # a job that is taken and never comes out
"""

import sys
from pathlib import Path

_SCRIPT = """#!{python}
import sys, time
from pathlib import Path
place = Path({place!r})
def told(name): return (place / name).read_text() if (place / name).exists() else ""
def no(words): print(words, file=sys.stderr); sys.exit(1)
if told("hangs") == "{tool}": time.sleep(60)
if told("down"): no("lp: Error - scheduler is not running")
words = sys.argv[1:]
"""
_LP = """
name = words[words.index("-d") + 1]
if name != "Hall": no("lp: The printer or class does not exist.")
if told("refuses"): no("lp: " + told("refuses"))
count = len(list(place.glob("job-*"))) + 1
(place / f"job-{count}.pdf").write_bytes(sys.stdin.buffer.read())
(place / f"options-{count}").write_text(" ".join(words))
if told("keeps"): (place / "queue").write_text(f"Hall-{count}")
if told("jams after"): (place / "state").write_text(told("jams after"))
print(f"request id is Hall-{count} (1 file(s))")
"""
_LPSTAT = """
if "-a" in words:
    if words[-1] not in ("-a", "Hall"): no('lpstat: Invalid destination name in list "%s".' % words[-1])
    if told("rejects"): print("Hall not accepting requests since Tue 24 Nov 2026 -\\n\\t" + told("rejects"))
    else: print("Hall accepting requests since Tue 24 Nov 2026")
elif "-p" in words:
    print(told("state") or "printer Hall is idle.  enabled since Tue 24 Nov 2026\\n\\tAlerts: none")
elif "-o" in words and told("queue"):
    print(f"{told('queue')}  clerk  1024  Tue 24 Nov 2026")
"""
_CANCEL = """
if told("cannot cancel"): no("cancel: cancel-job failed: Forbidden")
(place / "queue").unlink(missing_ok=True)
(place / "cancelled").write_text(words[0])
"""


class PrintService:
    """One queue, Hall."""

    def __init__(self, folder: Path) -> None:
        self.place = folder / "print-service"
        self.place.mkdir()
        for tool, body in (("lp", _LP), ("lpstat", _LPSTAT), ("cancel", _CANCEL)):
            script = self.place / tool
            script.write_text(_SCRIPT.format(python=sys.executable, place=str(self.place), tool=tool) + body)
            script.chmod(0o755)
        self.environment = {"PATH": str(self.place)}

    def tell(self, name: str, text: str = "yes") -> None:
        """One of: state, rejects, refuses, down, hangs (a tool), keeps, jams after, cannot cancel."""
        (self.place / name).write_text(text)

    def printed(self) -> list[bytes]:
        """What was handed over."""
        return [path.read_bytes() for path in sorted(self.place.glob("job-*.pdf"))]

    def cancelled(self) -> str:
        """The job that was taken back."""
        path = self.place / "cancelled"
        return path.read_text() if path.exists() else ""
