"""What originals, scans and lists of persons say."""

from ui.translation import mark

STATES = {
    "custody.SEEN": mark("seen and given back"),
    "custody.KEPT": mark("kept"),
    "custody.OFFERED": mark("handed on, not signed for"),
    "custody.RETURNED": mark("given back"),
}

REFUSALS = {
    "custody.file": mark("This file was not stored. Choose it again."),
    "custody.file_kind": mark("A picture (JPG, PNG) or a PDF is taken."),
    "custody.file_size": mark("A file of at most {megabytes} MB is taken."),
    "custody.gone": mark("This person works here no more. Name another."),
    "custody.name": mark("Say what it shows."),
    "custody.not_holder": mark("{name} is in other hands: only its holder hands it on or returns it."),
    "custody.not_kept": mark("{name} is not kept any more."),
    "custody.not_named": mark("It was handed to somebody else."),
    "custody.nothing": mark("Choose an original."),
    "custody.place": mark("The case has no such paper."),
    "custody.receiver": mark("Say who takes it back."),
    "custody.to_self": mark("You have it already."),
    "batches.closed": mark("This list is closed and has its receipt."),
    "batches.empty": mark("The list has no row."),
    "batches.handed_in_by": mark("Say who hands the list in."),
    "batches.titles": mark("The list has no column {missing}."),
    "batches.too_long": mark("A list of at most {most} persons is taken."),
    "batches.twice": mark("This person is in the list already."),
}

TROUBLES = {
    "custody.changed": mark("The file {name} was changed behind the application's back."),
    "custody.missing": mark("The file {name} is not in the data folder. Fetch it from a backup."),
    "custody.not_written": mark("The file could not be kept: {detail}."),
}

CHOICES = {
    "custody.PAPER": mark("scanned paper"),
    "custody.PHOTO": mark("photograph"),
    "custody.SURVEY": mark("photograph of a site visit"),
    "doctor.scan_missing": mark("A file of a case is not in the data folder. Fetch it from a backup."),
}

VERBS = {
    "batches.close": mark("close a list"),
    "batches.open": mark("begin a list"),
    "batches.take_row": mark("take a person of a list in"),
    "custody.attach": mark("add a scan"),
    "custody.hand_on": mark("hand originals on"),
    "custody.return_": mark("return originals"),
    "custody.see": mark("see originals"),
    "custody.sign_for": mark("sign for originals"),
}
