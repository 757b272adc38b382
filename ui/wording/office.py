"""What the house itself says: the door, the database, backups, settings, the clock."""

from ui.translation import mark

REFUSALS = {
    "backup.same_file": mark("The backup must be another file than the database."),
    "office.needs_person": mark("A person must be signed on for this."),
    "office.no_role": mark("Your role does not do this."),
    "office.not_for_clock": mark("The clock does not do this by itself; a person must."),
    "office.not_for_station": mark("This is not done from here without signing on."),
    "office.not_found": mark("This is no longer there. Refresh the list."),
    "clock.reason": mark("Say why the clock is right now."),
    "mark.unknown": mark("There is no verified mark {mark}."),
    "restore.gap": mark("The gap must be at least as large as the numbers that may have been used."),
    "restore.not_empty": mark("Restore goes into an empty data folder; this one has a hall in it."),
    "settings.form": mark("This setting is written otherwise: a time such as 09:00, a code of 6 figures, never empty."),
    "settings.order": mark("Opening, noon break and closing must follow one another."),
    "settings.kind": mark("This setting is another kind of value."),
    "settings.range": mark("From {low} to {high}."),
    "settings.unknown": mark("There is no setting {setting}."),
    "station.unknown": mark("There is no station {station} in station.toml."),
    "money.empty": mark("Give an amount."),
    "money.format": mark("An amount such as 12.50."),
    "money.decimals": mark("At most two decimals."),
    "money.too_large": mark("This amount is too large."),
}

TROUBLES = {
    "backup.bad": mark("The backup cannot be used: {detail}."),
    "backup.not_written": mark("The backup could not be written to {path}. Choose another place or free some space."),
    "backup.unclean": mark("The backup does not verify: {table} {row}. Keep it and call the administrator."),
    "clock.back": mark("This machine's clock went back. Set it right, or an administrator accepts it with a reason."),
    "database.behind": mark("The database is older than the program. Run the migrate command."),
    "database.busy": mark("The database is in use by another program. Close it and try again."),
    "database.contended": mark("Others were writing at the same moment. Nothing was changed; try again."),
    "database.corrupt": mark("The database file is damaged. Work on nothing; restore the last backup."),
    "database.full": mark("The disk is full. Nothing was changed; free some space and try again."),
    "database.disk": mark("The disk does not read or write. Nothing was changed; call the administrator."),
    "database.foreign": mark("This database belongs to another program."),
    "database.missing": mark("There is no database at {path}."),
    "database.newer": mark("The database is newer than this program. Install the newer program."),
    "database.no_folder": mark("The data folder {path} cannot be made."),
    "database.on_network": mark("The database must not be on a network drive: {path}."),
    "database.read_only": mark("The database {path} cannot be written. Ask the administrator for the right to write."),
    "database.unreachable": mark("The database server does not answer. Check the network and try again."),
    "folder.not_made": mark("The folder {path} cannot be made."),
    "heads.key": mark("The key of station {station} cannot be read."),
    "heads.not_written": mark("The signed head could not be written to {path}."),
    "mark.bad": mark("The mark {mark} is damaged or was not signed by this station."),
    "restore.not_written": mark("The restored database could not be written to {path}."),
    "round.failed": mark("Some timed work failed: {verbs}. It is tried again next minute."),
    "settings.not_written": mark("The settings file {path} cannot be written: {detail}."),
    "settings.unreadable": mark("The settings file {path} cannot be read: {detail}."),
}

VERBS = {
    "office.accept_clock": mark("accept the clock"),
    "office.open_epoch": mark("open an epoch"),
    "office.register_place": mark("register a place"),
    "office.set_setting": mark("change a setting"),
    "office.set_settings": mark("change settings"),
}
