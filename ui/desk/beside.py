"""What opens beside a form or a case, and leads back to it by Esc."""

from ui.desk.batch_leaf import BatchLeaf
from ui.desk.custody_leaf import CustodyLeaf
from ui.room import Room
from ui.widgets.due_days import DaysLeaf
from ui.widgets.guide_leaf import GuideLeaf
from ui.widgets.leaf import Leaf


def beside(room: Room, kind: str, name: str) -> Leaf:
    """The leaf that another one wants: `name` is the id or the number of what it is about."""
    if kind in ("guide", "guide_case"):
        return GuideLeaf(room, **{"case" if kind == "guide_case" else "item": name})
    if kind == "batch":
        return BatchLeaf(room, item=name)
    if kind == "custody":
        return CustodyLeaf(room, case=name)
    about = "case" if kind.startswith("why_case") else "item"
    return DaysLeaf(room, **{about: name}, law=kind.endswith("law"))
