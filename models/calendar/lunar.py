"""The lunar holidays of a year whose notice is not known yet."""

from datetime import date

from models.calendar.rules import Festivals


def festivals(year: int) -> Festivals:
    """正月初一, 五月初五 and 八月十五 of a civil year from 1900 to 2099; ValueError outside."""
    # imported here: only a provisional year needs it, and a cold start must not pay for it
    from lunardate import LunarDate  # type: ignore[import-untyped]

    def civil(month: int, day: int) -> date:
        solar: date = LunarDate(year, month, day).to_solar_date()
        return solar

    return Festivals(spring=civil(1, 1), dragon_boat=civil(5, 5), mid_autumn=civil(8, 15))
