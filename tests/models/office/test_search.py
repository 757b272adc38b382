"""Prefix search over derived tokens, kept up to date by the door alone."""

from models.office import search
from models.office.act import Act
from models.office.actors import Role
from models.office.records import Place
from models.office.verb import verb
from tests.fakes import Hall

search.tokens(
    "proof_place",
    Place,
    select='SELECT p."id", \'proof_place\', lower(p."name"), 0 FROM "place" p WHERE {where}',
    source_column='p."id"',
    touched={"place": "?"},
)


@verb("proof.place", roles={Role.ADMIN})
def put_place(act: Act, *, code: str, name: str) -> None:
    place = act.find(Place, id=code)
    if place is None:
        act.add(Place(id=code, kind="WINDOW", name=name, site="H1"))
    else:
        place.name = name
        act.save(place)


def test_what_is_saved_is_found_by_any_prefix_and_what_changed_is_found_anew(either_hall: Hall) -> None:
    office = either_hall.office()
    office.do(put_place, code="W1", name="居民身份证")
    office.do(put_place, code="W2", name="居住证")
    office.do(put_place, code="W3", name="zhuzheng")
    db = either_hall.db
    assert search.find(db, "proof_place", "居") == ["W2", "W1"]
    assert search.find(db, "proof_place", "居民") == ["W1"]
    assert search.find(db, "proof_place", "zhu") == ["W3"]
    assert search.find(db, "proof_place", "z", limit=1) == ["W3"]
    assert search.find(db, "proof_place", "") == []
    office.do(put_place, code="W1", name="护照")
    assert search.find(db, "proof_place", "居民") == []
    assert search.find(db, "proof_place", "护") == ["W1"]
