"""Accounts: added with a first password that its owner must change, roles by unit and day, stand-ins, and the end."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit

from models.handover.leaving_verbs import draw_up, leave
from models.office.actors import Role
from models.office.refusal import Refused
from models.people import absences, signing, staff
from models.people.passwords import new_password
from models.people.rules import AbsenceReason, is_locked, login_fault, plain_login
from models.people.staff_reading import AbsenceRow
from ui import words
from ui.admin.change_form import ChangeForm
from ui.admin.leaving import LeavingForms
from ui.admin.part import ListPart, Values, joined
from ui.admin.questions import PersonNow, StaffNow, staff_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, TextField
from ui.widgets.marks import quiet
from ui.words import Light


def said_role(role: str, unit: str = "") -> str:
    """A role, and the unit it is for where it is not for all."""
    said = words.choice(f"people.{role}")
    return tr("{role} ({unit})", role=said, unit=unit) if unit else said


def role_choices() -> list[tuple[str, str]]:
    """Every role with its words."""
    return [(role.value, said_role(role)) for role in Role]


class StaffPart(ListPart):
    """Everybody with an account."""

    title = mark("Staff")
    shows = frozenset({"people"})
    empty = mark("There is no account.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._leaving = LeavingForms(self)
        self._below = quiet("", kind="note", wrap=True)
        self.add_below(self._below)
        self._keys()
        self.list.current.connect(lambda _: self._describe())

    def prepare(self) -> None:
        self._now, self._ended = StaffNow((), ()), False
        self.away_today = quiet("", wrap=True)

    def build_top(self) -> None:
        """Who stands in for whom today (AB岗)."""
        self.add_top(self.away_today)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("login", mark("Sign-on name"), lambda each: each.row.login, width=120, strong=True),
            Column("name", mark("Full name"), lambda each: each.row.name),
            Column("title", mark("Title"), lambda each: each.row.title, width=84),
            Column("roles", mark("Roles"), _said_roles),
            Column("at", mark("At work"), lambda each: each.at.station if each.at else "", width=64),
            Column("state", mark("State"), self._state, width=140),
        )

    def _keys(self) -> None:
        step = partial(self.step, state=self._alive)
        add = self.step(tr("Add"), "F2", "Alt+A", self._add, icon="add", verb=staff.add_staff)
        change = step(tr("Change"), "F4", "Alt+C", self._change, icon="edit", verb=staff.change_staff)
        give = step(tr("Give a role"), "F6", "Alt+R", self._give_role, icon="forward", verb=staff.give_role)
        end_role = step(tr("End a role"), "Shift+F6", "Alt+Shift+R", self._end_role, icon="back", verb=staff.end_role)
        secret = step(tr("New password"), "F7", "Alt+P", self._secret, icon="lock", verb=staff.set_password)
        unlock = self.step(tr("Unlock"), "F8", "Alt+U", self._unlock, icon="ok", verb=staff.unlock, state=self._locked)
        stand_in = step(tr("Stand-in"), "F9", "Alt+S", self._stand_in, icon="people", verb=staff.name_stand_in)
        no_stand_in = step(
            tr("No stand-in"), "Shift+F9", "Alt+Shift+S", self._end_stand_in, icon="undo", verb=staff.end_stand_in
        )
        free = self.step(
            tr("Free the place"),
            "F11",
            "Alt+F",
            self._free,
            icon="sign-out",
            verb=signing.free_window,
            state=self._away,
        )
        away = step(tr("Away"), "F5", "Alt+W", self._enter_absence, icon="clock", verb=absences.enter_absence)
        here = self.step(
            tr("Back at work"), "Shift+F5", "Alt+Shift+W", self._end_absence, icon="ok", verb=absences.end_absence,
            state=self._not_away,
        )  # fmt: skip
        listed = step(tr("Hand-over list"), "F12", "Alt+H", self._draw_up, icon="print", verb=draw_up)
        shown = self.step(tr("Show ended"), "Ctrl+E", "", self._turn_ended, icon="list")
        end = step(tr("End account"), "F10", "Alt+E", self._end, icon="stop", verb=leave)
        self.draw_keys(
            add, change, give, end_role, secret, unlock, stand_in, no_stand_in, away, here, free, listed, shown,
            danger=[end],
        )  # fmt: skip
        self.list.chosen.connect(lambda _: change.trigger())

    def read(self) -> None:
        self.room.ask(
            staff_now, self.work.today(), self._ended, then=self._show, key="staff", failed=self.list.show_trouble
        )

    def _show(self, now: StaffNow) -> None:
        self._now = now
        self.show_rows(now.people)
        self.away_today.setText(_said_away(now.away))
        self.away_today.setVisible(bool(now.away))
        self._describe()

    def _state(self, each: PersonNow) -> Light:
        if not each.row.active:
            return Light("still", tr("ended"))
        if is_locked(each.row.locked_until, self.work.now()):
            return Light("bad", tr("locked"))
        if (absence := self._absence(each)) is not None:
            return Light("warn", words.choice(f"people.{absence.reason}"))
        if not each.roles:
            return Light("warn", tr("no role"))
        return Light("warn", tr("first password")) if each.row.must_change else Light("ok", tr("in use"))

    def _describe(self) -> None:
        """What does not fit into the row: days of the roles, stand-ins."""
        each: PersonNow | None = self.row()
        self._below.setText(" · ".join(_described(each)) if each is not None else "")

    # What may be done with the row.

    def _alive(self) -> str:
        each: PersonNow | None = self.row()
        return self.chosen() or ("" if each is None or each.row.active else words.why("people.account_ended"))

    def _locked(self) -> str:
        each: PersonNow | None = self.row()
        locked = each is not None and is_locked(each.row.locked_until, self.work.now())
        return self.chosen() or ("" if locked else tr("This account is not locked."))

    def _away(self) -> str:
        each: PersonNow | None = self.row()
        return self.chosen() or ("" if each is not None and each.at else tr("This person is not signed on."))

    def _absence(self, each: PersonNow) -> AbsenceRow | None:
        return next((row for row in self._now.away if row.staff == each.id), None)

    def _not_away(self) -> str:
        each: PersonNow | None = self.row()
        away = each is not None and self._absence(each) is not None
        return self.chosen() or ("" if away else words.why("people.not_absent"))

    # Changes.

    def _add(self) -> None:
        secret = TextField(
            "password", tr("First password"), needed=True, hint=tr("To be changed at the first sign-on.")
        )
        secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        units = [("", tr("all units")), *((row.id, f"{row.id} {row.name}") for row in self._now.units)]
        form = ChangeForm("add_staff", tr("Add somebody"), tr("Add"), [
            TextField("login", tr("Sign-on name"), needed=True, hint=tr("Letters and figures, 2 to 32."), most=32),
            TextField("name", tr("Full name"), needed=True, most=40), TextField("title", tr("Title"), most=40), secret,
            ChoiceField("role", tr("Role"), role_choices(), needed=True), ChoiceField("unit", tr("For unit"), units),
        ])  # fmt: skip
        form.fields[5].set_text("")

        def send(values: Values) -> None:
            login = plain_login(values["login"])
            if login_fault(login):
                form.refused(Refused("people.login", field="login"))
                return
            self._hashed(form, login, values["password"], lambda hashed: self._do_add(form, login, hashed, values))

        self.open_form(form, send)

    def _do_add(self, form: ChangeForm, login: str, secret: str, values: Values) -> None:
        def give(done: Any) -> None:
            self.room.do(
                staff.give_role, staff=done.value, role=Role(values["role"]), unit=values.get("unit", ""),
                then=lambda _: self._added(done.value, values["name"]), refused=lambda no: self._half(done.value, no),
            )  # fmt: skip

        self.room.do(
            staff.add_staff, login=login, name=values["name"], title=values["title"], secret=secret, then=give,
            refused=form.refused,
        )  # fmt: skip

    def _added(self, person: str, name: str) -> None:
        self.close_form(tr("{name} can sign on with the first password.", name=name))
        self.point_at(person)

    def _half(self, person: str, refused: Refused) -> None:
        """The account is there and the role is not: the account is shown, and why."""
        self._added(person, "")
        self.room.notice.refused(refused)

    def _hashed(self, form: ChangeForm, login: str, password: str, then: Any) -> None:
        """Argon2 is slow on purpose: aside."""
        self.room.aside(
            new_password, login, password, self.work.standing.settings.password_min_length, then=then,
            refused=form.refused,
        )  # fmt: skip

    def _change(self) -> None:
        each: PersonNow = self.row()
        name, title = TextField("name", tr("Full name"), needed=True, most=40), TextField("title", tr("Title"), most=40)
        name.set_text(each.row.name)
        title.set_text(each.row.title)
        self.ask_change(
            f"staff {each.id}", tr("Change {name}", name=each.name), tr("Keep"), [name, title], staff.change_staff,
            staff=each.id,
        )  # fmt: skip

    def _give_role(self) -> None:
        each: PersonNow = self.row()
        units = [("", tr("all units")), *((row.id, f"{row.id} {row.name}") for row in self._now.units)]
        unit = ChoiceField("unit", tr("For unit"), units)
        unit.set_text("")
        fields: list[AnyField] = [
            ChoiceField("role", tr("Role"), role_choices(), needed=True),
            unit,
            self._day("valid_from", tr("From")),
            DayField(
                "ends_on", tr("Until"), today=self.work.today, hint=tr("The first day without it; empty is open.")
            ),
        ]
        self.ask_change(
            f"give {each.id}", tr("A role for {name}", name=each.name), tr("Give"), fields, staff.give_role,
            wishes=lambda values: {**values, "role": Role(values["role"])}, staff=each.id,
        )  # fmt: skip

    def _end_role(self) -> None:
        each: PersonNow = self.row()
        roles = [(f"{role.role} {role.unit}", said_role(role.role, role.unit)) for role in each.roles]
        fields: list[AnyField] = [
            ChoiceField("role", tr("Role"), roles, needed=True),
            self._day("day", tr("From"), tr("The first day without it. Today: at once.")),
        ]

        def wishes(values: Values) -> Values:
            role, _, unit = values["role"].partition(" ")
            return {"role": Role(role), "unit": unit, "day": values["day"]}

        self.ask_change(
            f"end role {each.id}", tr("End a role of {name}", name=each.name), tr("End the role"), fields,
            staff.end_role, wishes=wishes, danger=True, staff=each.id,
        )  # fmt: skip

    def _secret(self) -> None:
        each: PersonNow = self.row()
        secret = TextField("password", tr("Password"), needed=True)
        secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        form = ChangeForm(
            f"secret {each.id}", tr("A new password for {name}", name=each.name), tr("Set"), [secret],
            about=tr("Its owner has to change it at the next sign-on. A lock ends, and the PIN is forgotten."),
        )  # fmt: skip
        said = tr("{name} signs on with the new password.", name=each.name)

        def send(values: Values) -> None:
            def keep(hashed: str) -> None:
                self.room.do(
                    staff.set_password, staff=each.id, secret=hashed, then=lambda _: self.close_form(said),
                    refused=form.refused,
                )  # fmt: skip

            self._hashed(form, each.row.login, values["password"], keep)

        self.open_form(form, send)

    def _unlock(self) -> None:
        each: PersonNow = self.row()
        said = tr("{name} may try again.", name=each.name)
        self.room.do(staff.unlock, staff=each.id, then=lambda _: self.close_form(said))

    def _stand_in(self) -> None:
        each: PersonNow = self.row()
        others = [(other.id, f"{other.row.login} {other.name}") for other in self._now.people
                  if other.id != each.id and other.row.active]  # fmt: skip
        fields: list[AnyField] = [
            ChoiceField("stand_in", tr("Stand-in"), others, needed=True),
            self._day("valid_from", tr("From")),
            DayField(
                "ends_on", tr("Until"), today=self.work.today, hint=tr("The first day without it; empty is open.")
            ),
        ]
        self.ask_change(
            f"stand-in {each.id}", tr("Who stands in for {name}", name=each.name), tr("Name the stand-in"), fields,
            staff.name_stand_in, about=tr("A stand-in takes over the window with its visitor, under the own name."),
            staff=each.id,
        )  # fmt: skip

    def _end_stand_in(self) -> None:
        each: PersonNow = self.row()
        named = [(person.staff, person.name) for person in each.stand_ins]
        fields: list[AnyField] = [
            ChoiceField("stand_in", tr("Stand-in"), named, needed=True),
            self._day("day", tr("From")),
        ]
        self.ask_change(
            f"no stand-in {each.id}", tr("End a stand-in of {name}", name=each.name), tr("End"), fields,
            staff.end_stand_in, danger=True, staff=each.id,
        )  # fmt: skip

    def _free(self) -> None:
        each: PersonNow = self.row()
        place = each.at.place if each.at is not None else ""
        self.ask_change(
            f"free {each.id}", tr("Sign off {name}", name=each.name), tr("Free the place"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], signing.free_window,
            about=tr("{name} is signed off there at once. A visitor stays held by the window.", name=each.name),
            danger=True, window=place,
        )  # fmt: skip

    def _end(self) -> None:
        self._leaving.begin(self.row())

    def _draw_up(self) -> None:
        self._leaving.draw_up(self.row())

    def _enter_absence(self) -> None:
        each: PersonNow = self.row()
        reasons = [(str(why), words.choice(f"people.{why}")) for why in AbsenceReason
                   if why is not AbsenceReason.NOT_SIGNED_ON]  # fmt: skip
        last = DayField("last", tr("To"), today=self.work.today, hint=tr("The last day away; empty is the same day."))
        fields: list[AnyField] = [
            ChoiceField("reason", tr("Why"), reasons, needed=True),
            self._day("first", tr("From")),
            last,
            TextField("remark", tr("Remark"), most=60),
        ]
        self.ask_change(
            f"away {each.id}", tr("{name} is away", name=each.name), tr("Keep"), fields, absences.enter_absence,
            wishes=lambda values: {**values, "reason": AbsenceReason(values["reason"])},
            about=tr("The stand-in takes the place meanwhile, under the own name. Signing on ends it."), staff=each.id,
        )  # fmt: skip

    def _end_absence(self) -> None:
        each: PersonNow = self.row()
        said = tr("{name} is back at work.", name=each.name)
        self.room.do(absences.end_absence, staff=each.id, then=lambda _: self.close_form(said))

    def _turn_ended(self) -> None:
        self._ended = not self._ended
        self.read()

    def _day(self, name: str, label: str, hint: str = "") -> DayField:
        field = DayField(name, label, today=self.work.today, needed=True, hint=hint)
        field.set_value(self.work.today())
        return field


def _said_away(away: tuple[AbsenceRow, ...]) -> str:
    """Today: 甲 is sick, 乙 stands in · …"""
    said = []
    for row in away:
        why, names = words.choice(f"people.{row.reason}"), joined(person.name for person in row.stand_ins)
        if names:
            said.append(tr("{name}: {why}, {stand_ins} in the place", name=row.name, why=why, stand_ins=names))
        else:
            said.append(tr("{name}: {why}, nobody stands in", name=row.name, why=why))
    return tr("Away today: {people}", people=" · ".join(said)) if said else ""


def _said_roles(each: PersonNow) -> str:
    return joined(dict.fromkeys(said_role(role.role, role.unit) for role in each.roles))


def _described(each: PersonNow) -> list[str]:
    said = []
    for role in each.roles:
        until = role.ends_on.isoformat() if role.ends_on is not None else tr("no end")
        said.append(
            tr("{role} {first} to {until}", role=said_role(role.role, role.unit), first=role.valid_from, until=until)
        )
    if each.stand_ins:
        said.append(tr("stand-in {names}", names=joined(person.name for person in each.stand_ins)))
    return said
