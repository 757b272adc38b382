"""What is wrong with a statement, in the words that go back to the bank."""

from models.bank.statement_rows import Fault
from ui import words
from ui.translation import tr


def fault_reason(fault: Fault) -> str:
    """Why, without its place."""
    said = words.choice(f"bank.fault_{fault.code}")
    value = " ".join(fault.value.split())
    if value and value != fault.column:
        said = tr("{reason} (“{value}”)", reason=said, value=value)
    if fault.other_line:
        said = tr("{reason}, see line {line}", reason=said, line=fault.other_line)
    return said


def fault_text(fault: Fault) -> str:
    """A fault in one line: 第 12 行 金额：不是金额（“八十”）."""
    if not fault.column:
        return tr("Line {line}: {reason}", line=fault.line, reason=fault_reason(fault))
    return tr("Line {line}, {column}: {reason}", line=fault.line, column=fault.column, reason=fault_reason(fault))
