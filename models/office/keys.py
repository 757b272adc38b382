"""Row keys: UUIDv7 (RFC 9562) as 32 hex digits, made anywhere without asking anybody.

Keys rise within a process, which keeps B-trees compact; order for people is never taken from them.
"""

import os
import threading
import time

_lock = threading.Lock()
_last = 0


def new_key() -> str:
    """A new key. Rises strictly within this process, also within one millisecond."""
    global _last
    now = time.time_ns() // 1_000_000
    stamp = now << 12
    with _lock:
        _last = stamp if stamp > _last else _last + 1
        stamp = _last
    milliseconds, sequence = stamp >> 12, stamp & 0xFFF
    tail = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return f"{milliseconds:012x}7{sequence:03x}{tail:016x}"
