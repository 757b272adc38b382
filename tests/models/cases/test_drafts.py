"""A form is kept as it is typed (days.md 13)."""

from models.cases import drafts
from tests.models.cases.counter import Counter


def test_day_13_a_form_is_kept_as_it_is_typed_until_it_is_taken_in(counter: Counter) -> None:
    office, place = counter.desk(), counter.people.desk_1
    acts = counter.hall.db.value("SELECT count(*) FROM act")
    assert drafts.kept(counter.hall.db, place) is None
    drafts.keep(office, place, ticket="t1", fields={"name": "示例甲", "ticks": [1]})
    drafts.keep(office, place, ticket="t1", fields={"name": "示例甲", "ticks": [1, 2]})
    draft = drafts.kept(counter.hall.db, place)
    assert draft is not None
    assert (draft.ticket, draft.fields["ticks"], draft.kept_at) == ("t1", [1, 2], counter.hall.clock())
    assert drafts.kept(counter.hall.db, counter.people.desk_2) is None
    drafts.drop(office, place)
    assert drafts.kept(counter.hall.db, place) is None
    assert counter.hall.db.value("SELECT count(*) FROM act") == acts
