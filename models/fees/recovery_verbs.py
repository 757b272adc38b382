"""追缴: what a window owes the treasury when a payment was taken back and the certificate is out (days.md 21)."""

from models.fees.records import FeeAccount, FeeRecovery, Notice
from models.fees.rules import RecoveryState
from models.fees.verbs import reason_given
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed
from models.office.verb import verb


@verb("fees.certificate_recalled", roles={Role.WINDOW, Role.SUPERVISOR})
def certificate_recalled(act: Act, *, recovery: str, reason: str) -> None:
    """证照已收回: the certificate is back, so the fee is not pursued. Refused fees.reason; NotAllowed
    fees.recovery_closed."""
    account = act.hold(FeeAccount, act.get(FeeRecovery, recovery).account)
    found = act.hold(FeeRecovery, recovery)
    if found.state != RecoveryState.OPEN:
        raise NotAllowed("fees.recovery_closed", state=found.state)
    found.reason = reason_given(reason, "reason")
    found.state, found.closed_at, found.closed_by = RecoveryState.RECALLED, act.now, act.staff
    act.save(found)
    if account.certificate_out_at is not None and not act.all(
        FeeRecovery, account=account.id, state=RecoveryState.OPEN
    ):
        account.certificate_out_at = None
        act.save(account)


# Parts of verbs: cases says that a certificate is out, bank opens a recovery.


def certificate_out(act: Act, case_id: str) -> None:
    """The case's certificate was made, so that taking its payment back warns. A case without a fee says nothing."""
    account = act.find(FeeAccount, id=case_id)
    if account is not None and account.certificate_out_at is None:
        account.certificate_out_at = act.now
        act.save(account)


def is_certificate_out(act: Act, notice: Notice) -> bool:
    """Whether the certificate of the notice's case is out."""
    return act.get(FeeAccount, notice.account).certificate_out_at is not None


def open_recovery(act: Act, notice: Notice, *, amount_fen: int, reversal: str, second: str) -> str:
    """A task of the notice's window until the money is in or the certificate back. Gives its id."""
    recovery = FeeRecovery(
        id=new_key(), account=notice.account, notice=notice.id, amount_fen=amount_fen, reversal=reversal,
        window=notice.window, state=RecoveryState.OPEN, opened_at=act.now, opened_by=act.staff, second=second,
    )  # fmt: skip
    return act.add(recovery).id
