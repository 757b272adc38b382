"""Who is called next, and why."""

from hypothesis import given
from hypothesis import strategies as st

from models.tickets.order import Head, Picked, Source, Turn, Why, in_order, pick
from models.tickets.rules import Klass

MINUTE = 60_000
NOW = 1_000 * MINUTE
TURN = Turn(after_ordinary=2, wait_limit=40 * MINUTE)


def head(ticket: str, *, waited: float = 1, klass: Klass = Klass.ORDINARY, line: str = "a", **more: object) -> Head:
    since = NOW - int(waited * MINUTE)
    values: dict[str, object] = {"source": Source.LINE, "queued": since, "number": 1, "since": since, **more}
    return Head(ticket=ticket, line=line, klass=klass, **values)  # type: ignore[arg-type]


def chosen(heads: list[Head], recent: dict[str, list[str]] | None = None) -> tuple[str, Why] | None:
    picked = pick(heads, recent or {}, NOW, TURN)
    return None if picked is None else (picked.head.ticket, picked.why)


def test_b10_of_nobody_nobody_is_chosen() -> None:
    assert chosen([]) is None


def test_b14_equals_go_by_arrival_over_all_lines_of_the_window() -> None:
    assert chosen([head("a", waited=5), head("b", waited=6, line="b")]) == ("b", Why.ARRIVAL)
    same = [head("second", number=2), head("first", number=1)]
    assert chosen(same) == ("first", Why.ARRIVAL)


def test_b14_one_priority_after_every_two_ordinary() -> None:
    heads = [head("ordinary", waited=5), head("priority", klass=Klass.PRIORITY)]
    assert chosen(heads) == ("priority", Why.PRIORITY)
    assert chosen(heads, {"a": ["PRIORITY"]}) == ("ordinary", Why.ARRIVAL)
    assert chosen(heads, {"a": ["ORDINARY", "PRIORITY"]}) == ("ordinary", Why.ARRIVAL)
    assert chosen(heads, {"a": ["ORDINARY", "ORDINARY", "PRIORITY"]}) == ("priority", Why.PRIORITY)


def test_b14_the_turn_is_counted_for_each_line() -> None:
    heads = [head("ordinary"), head("priority", klass=Klass.PRIORITY, line="b")]
    assert chosen(heads, {"a": ["PRIORITY"]}) == ("priority", Why.PRIORITY)


def test_b14_priority_alone_needs_no_turn() -> None:
    assert chosen([head("priority", klass=Klass.PRIORITY)], {"a": ["PRIORITY"]}) == ("priority", Why.PRIORITY)


def test_b14_an_ordinary_number_over_the_limit_goes_before_priority() -> None:
    heads = [head("late", waited=41), head("priority", klass=Klass.PRIORITY)]
    assert chosen(heads) == ("late", Why.OVER_LIMIT)
    heads = [head("in time", waited=40), head("priority", klass=Klass.PRIORITY)]
    assert chosen(heads) == ("priority", Why.PRIORITY)


def test_b14_where_both_wait_too_long_the_insert_rule_holds() -> None:
    heads = [head("late", waited=50), head("priority", waited=45, klass=Klass.PRIORITY)]
    assert chosen(heads) == ("priority", Why.PRIORITY)
    assert chosen(heads, {"a": ["PRIORITY"]}) == ("late", Why.OVER_LIMIT)


def test_day_09_a_visitor_who_paid_is_first_in_the_list_of_his_window() -> None:
    heads = [
        head("late", waited=50),
        head("moved", source=Source.WINDOW),
        head("paid", waited=0, source=Source.PAID),
    ]
    assert chosen(heads) == ("paid", Why.PAID)
    assert chosen(heads[:2]) == ("moved", Why.TRANSFERRED)


def test_b15_a_booked_visitor_is_not_offered_before_the_booked_time() -> None:
    early = head("booked", waited=5, klass=Klass.BOOKED, not_before=NOW + 1)
    assert chosen([early]) is None
    assert chosen([early, head("ordinary")]) == ("ordinary", Why.ARRIVAL)
    assert chosen([head("booked", waited=5, klass=Klass.BOOKED, not_before=NOW), head("b")]) == ("booked", Why.ARRIVAL)


def test_b17_one_who_returned_is_called_when_his_place_comes() -> None:
    back = head("back", waited=2, returned=True)
    assert chosen([back, head("before", waited=3, line="b")]) == ("before", Why.ARRIVAL)
    assert chosen([back]) == ("back", Why.RETURNED)


def test_b14_the_whole_order_follows_from_the_same_rule() -> None:
    waiting = [head(f"o{n}", waited=10 - n, number=n) for n in range(1, 6)]
    waiting += [head(f"p{n}", waited=3 - n, number=10 + n, klass=Klass.PRIORITY) for n in range(2)]
    order = [picked.head.ticket for picked in in_order(waiting, {}, NOW, TURN)]
    assert order == ["p0", "o1", "o2", "p1", "o3", "o4", "o5"]


WAITING = st.lists(
    st.builds(
        head,
        ticket=st.uuids().map(str),
        waited=st.integers(0, 90),
        klass=st.sampled_from([Klass.ORDINARY, Klass.PRIORITY]),
        line=st.sampled_from(["a", "b"]),
        number=st.integers(1, 99),
        source=st.sampled_from(list(Source)),
    ),
    max_size=30,
)


@given(WAITING)
def test_b14_everybody_is_called_once_and_equals_keep_their_order(waiting: list[Head]) -> None:
    order = [picked.head for picked in in_order(waiting, {}, NOW, TURN)]
    assert sorted(h.ticket for h in order) == sorted(h.ticket for h in waiting)
    for klass in Klass:
        places = [h.place for h in order if h.klass == klass and h.line == "a" and h.source == Source.LINE]
        assert places == sorted(places)


@given(WAITING)
def test_b14_the_first_of_the_order_is_who_is_picked(waiting: list[Head]) -> None:
    first: Picked | None = next(in_order(waiting, {}, NOW, TURN), None)
    assert first == pick(waiting, {}, NOW, TURN)
