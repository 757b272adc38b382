"""Who comes on a rehearsed day, when, and for what: made from a seed before the day begins, and pure."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Way(StrEnum):
    """What becomes of a visitor."""

    MATTERS = "MATTERS"
    """Has one or more matters taken in."""
    COLLECT = "COLLECT"
    """Fetches a result of the day, and pays for it where it costs something."""
    PAPERS = "PAPERS"
    """Has not all papers: a one-time notice, and home again."""
    BACK = "BACK"
    """Comes back with the papers that a notice asked for."""
    ASKS = "ASKS"
    """Only asks."""
    ABSENT = "ABSENT"
    """Does not come when called."""
    GIVES_UP = "GIVES_UP"
    """Leaves while waiting."""
    MISTAKE = "MISTAKE"
    """Took a number of the wrong line and has it cancelled."""
    WRONG_LINE = "WRONG_LINE"
    """Is passed on to the line of his matter."""
    LENT = "LENT"
    """Is sent to another line for a signature, and comes back."""
    FORGOTTEN = "FORGOTTEN"
    """The window forgets to finish; a supervisor ends the visit."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visitor of the plan."""

    key: str
    """Under which his ticket is found again: the press of the number."""
    at: float
    """Seconds after the opening of the morning."""
    line: str
    """Letter of the line that his matters belong to."""
    way: Way
    items: tuple[str, ...] = ()
    person: int = 0
    priority: str = ""
    at_kiosk: bool = True
    shows_id: bool = False
    returns: bool = False
    """Was absent, and comes back to the line."""
    pays: bool = True
    order: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """The opening hours of a day in seconds after opening: (0, noon), (afternoon, closing)."""

    noon: float
    afternoon: float
    closing: float


SHARES: Final = {
    Way.COLLECT: 0.12,
    Way.ASKS: 0.07,
    Way.PAPERS: 0.04,
    Way.BACK: 0.02,
    Way.ABSENT: 0.05,
    Way.GIVES_UP: 0.03,
    Way.MISTAKE: 0.02,
    Way.WRONG_LINE: 0.03,
    Way.LENT: 0.02,
}
"""Shares of the visitors; all others have matters."""

FEW: Final = 25
"""From so many visitors on, every way occurs at least once."""

WHOLE_CATALOGUE: Final = 60
"""From so many visitors on, every item of the catalogue is somebody's matter."""
AT_MOST: Final = 3
"""Matters of one visit where there are fewer."""

PRIORITIES: Final = ("AGED", "DISABLED", "PREGNANT", "INFANT", "MILITARY")


def plan_day(
    visits: int, *, seed: int, shape: Shape, items: Mapping[str, Sequence[str]], often: Mapping[str, Sequence[str]]
) -> tuple[Visit, ...]:
    """The visitors of a day in the order of their coming.

    `items` are the codes asked for in each line, `often` those of them that most people come for. From
    WHOLE_CATALOGUE visitors on every item is somebody's matter, several of one visit where items are more than
    visitors.
    """
    dice = random.Random(seed)
    ways = _ways(visits)
    dice.shuffle(ways)
    early = [way for way in ways if way not in (Way.COLLECT, Way.BACK)]
    late = [way for way in ways if way in (Way.COLLECT, Way.BACK)]
    times = sorted(_arrival(dice, shape) for _ in ways)
    after = sum(time >= shape.afternoon for time in times)
    early += [Way.MATTERS] * max(0, len(late) - after)
    first = len(times) - after
    afternoon = early[first:] + late[:after]
    dice.shuffle(afternoon)
    ordered = early[:first] + afternoon
    made = [
        Visit(key=f"v{order}", at=at, line="", way=way, order=order, person=order)
        for order, (at, way) in enumerate(zip(times, ordered, strict=True))
    ]
    return _with_matters([_person(visit, dice) for visit in made], dice, items, often)


def _ways(visits: int) -> list[Way]:
    ways: list[Way] = []
    for way, share in SHARES.items():
        ways += [way] * max(round(visits * share), 1 if visits >= FEW else 0)
    ways += [Way.FORGOTTEN] if visits >= 2 * FEW else []
    return ways[:visits] + [Way.MATTERS] * (visits - len(ways))


def _arrival(dice: random.Random, shape: Shape) -> float:
    """Most come in the morning, and most of those early."""
    if dice.random() < 0.6:
        return dice.triangular(60, shape.noon - 600, shape.noon * 0.3)
    return dice.triangular(shape.afternoon + 60, shape.closing - 2400, shape.afternoon + 3600)


def _person(visit: Visit, dice: random.Random) -> Visit:
    order = visit.order
    priority = PRIORITIES[order // 11 % len(PRIORITIES)] if order % 11 == 4 else ""
    return replace(
        visit, priority=priority, at_kiosk=not priority and dice.random() < 0.7, shows_id=dice.random() < 0.5,
        returns=visit.way is Way.ABSENT and order % 2 == 0, pays=order % 29 != 7,
    )  # fmt: skip


def _with_matters(
    visits: list[Visit], dice: random.Random, items: Mapping[str, Sequence[str]], often: Mapping[str, Sequence[str]]
) -> tuple[Visit, ...]:
    """Deals each line's items to those who come for it: every item once before one comes twice."""
    served = [letter for letter in items if items[letter]]
    takers = [visit for visit in visits if visit.way is Way.MATTERS]
    lines = _shares(len(takers), {letter: len(items[letter]) + len(often.get(letter, ())) for letter in served})
    dice.shuffle(lines)
    by_key = {visit.key: line for visit, line in zip(takers, lines, strict=True)}
    decks, again = {}, {}
    for letter in served:
        decks[letter] = dice.sample(list(items[letter]), len(items[letter]))
        again[letter] = list(often.get(letter, ())) * 3 + decks[letter]
        dice.shuffle(again[letter])
    of_line = {letter: lines.count(letter) for letter in served}
    seen = dict.fromkeys(served, 0)
    dealt = []
    for visit in visits:
        letter = by_key.get(visit.key) or dice.choice(served)
        deck = decks[letter]
        if visit.key in by_key:
            place, step = seen[letter], of_line[letter]
            seen[letter] += 1
            more = again[letter]
            mine = deck[place::step] if place < len(deck) else [more[place % len(more)]]
            mine = mine if len(visits) >= WHOLE_CATALOGUE else mine[:AT_MOST]
            if len(mine) == 1 and visit.order % 9 == 2:
                mine = list(dict.fromkeys([*mine, dice.choice(deck)]))
        else:
            mine = [dice.choice(deck)]
        dealt.append(replace(visit, line=letter, items=tuple(mine)))
    return tuple(dealt)


def _shares(many: int, weights: Mapping[str, int]) -> list[str]:
    """`many` letters in proportion to their weights, each at least once where there are enough (largest remainder)."""
    total = sum(weights.values())
    least = 1 if many >= len(weights) else 0
    exact = {letter: many * weight / total for letter, weight in weights.items()}
    given = {letter: max(int(share), least) for letter, share in exact.items()}
    order = sorted(weights, key=lambda letter: int(exact[letter]) - exact[letter])
    while sum(given.values()) != many:
        short = sum(given.values()) < many
        letter = order.pop(0) if short else max(given, key=lambda one: given[one])
        given[letter] += 1 if short else -1
        order = [*order, letter] if short else order
    return [letter for letter, count in given.items() for _ in range(count)]
