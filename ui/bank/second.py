"""The second person at the fee point proves himself by his password (days.md 20, 21)."""

from models.office.office import Office
from models.office.refusal import Refused
from models.people.session import prove


def proved(office: Office, login: str, password: str) -> str:
    """The staff id of who typed his password. Raises Refused at the fields of the form."""
    try:
        return prove(office, login=login, password=password).staff
    except Refused as refused:
        if refused.code == "people.locked":
            raise Refused(refused.code, **{**refused.facts, "field": "second"}) from refused
        raise
